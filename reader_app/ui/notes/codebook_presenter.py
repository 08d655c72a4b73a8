"""The codebook as a whole: levels moved and merged, descriptions, unused tags, and its file."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader_app.model.annotation import Annotation, Colour
from reader_app.model.change import Action, Change
from reader_app.model.errors import GlossatorError
from reader_app.model.query import query_for_tag
from reader_app.model.tag import name_key
from reader_app.services.codebook import Imported
from reader_app.services.session import Session
from reader_app.services.subjects import Renamed
from reader_app.services.tag_tables import TableKind
from reader_app.services.task import Task
from reader_app.ui.folders import Use, file_to_open, file_to_write
from reader_app.ui.long_work import AT_ONCE, LongWork
from reader_app.ui.notes import codebook_words
from reader_app.ui.notes.swatches import colour_name
from reader_app.ui.notes.tag_query import TagFollower, name_in, of_names
from reader_app.ui.notes.tag_words import said
from reader_app.ui.notes.tags_pane import TagsPane
from reader_app.ui.state import State
from reader_app.ui.tasks import Tasks
from reader_app.ui.text import SEPARATOR, kept_words, plural

if TYPE_CHECKING:  # what only an export needs is loaded for the first one
    from reader_app.services.exchanging import ListReport

_TABLES = {  # what files of tables are called at first
    TableKind.TAGS: "tags.csv",
    TableKind.DOCUMENTS: "tags-by-document.csv",
    TableKind.ATTRIBUTES: "tags-by-attribute.csv",
}


class CodebookPresenter(QObject):
    """Carries what is done in the tags pane to the session, and says what came of it."""

    search_requested = Signal(str)  # a query
    search_renamed = Signal(str)  # the query for what the one that is asked asks for, by its new name
    said = Signal(str)
    failed = Signal(str)
    offered = Signal(str, str, object)  # what is said, what can be done now, and what does it

    def __init__(
        self, session: Session, state: State, tasks: Tasks, work: LongWork, pane: TagsPane, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._state, self._follower = state, TagFollower()
        self._annotating, self._tasks, self._work, self._pane = session.annotating, tasks, work, pane
        self._codebook, self._session = session.annotating.codebook, session
        pane.tag_chosen.connect(lambda name: self.search_requested.emit(query_for_tag(name)))
        pane.level_renamed.connect(lambda old, new: self._change(old, partial(self._codebook.rename, old, new)))
        pane.nest_requested.connect(lambda name, above: self._change(name, partial(self._codebook.nest, name, above)))
        pane.rename_requested.connect(
            lambda tag, name: self._change(self._name(tag), partial(self._codebook.rename_tag, tag, name))
        )
        pane.delete_requested.connect(
            lambda tag: self._change(self._name(tag), partial(self._codebook.delete_tag, tag))
        )
        pane.colour_requested.connect(lambda tag, colour: self._do(lambda: self._colour(tag, colour)))
        pane.describe_requested.connect(lambda tag, text: self._do(lambda: self._codebook.describe_tag(tag, text)))
        pane.new_requested.connect(lambda name: self._do(lambda: self._add(name)))
        pane.unused_asked.connect(lambda: pane.set_unused(tag.name for tag in self._codebook.unused()))
        pane.tidy_requested.connect(self._tidy)
        pane.export_requested.connect(self._ask_export)
        pane.table_requested.connect(self._ask_table)
        pane.import_requested.connect(self._ask_import)
        session.history.subscribe(self._hear)

    def export_to(self, path: Path) -> None:
        """Write the codebook."""

        def exported(report: "ListReport") -> None:
            one, many = self.tr("{n} tag exported to {path}"), self.tr("{n} tags exported to {path}")
            words = plural(report.lines, one, many).replace("{path}", str(report.path))
            self.said.emit(words + kept_words(report.kept))

        self._tasks.run(lambda: self._session.exchanging.export_codebook(path), exported, self._fail)

    def import_from(self, path: Path) -> None:
        """Take over the tags of a file."""

        def taken(imported: Imported) -> None:
            changed = plural(imported.changed, self.tr("{n} changed"), self.tr("{n} changed"))
            words = self.tr("{made}, {changed}").format(made=codebook_words.made(imported), changed=changed)
            parts = (words, *codebook_words.not_taken(imported))
            self.said.emit(SEPARATOR.join(part for part in parts if part))

        self._tasks.run(lambda: self._codebook.import_file(path), taken, self._fail)

    def _tidy(self) -> None:
        try:
            removed = self._codebook.remove_unused()
        except GlossatorError as error:
            self._fail(error)
            return
        one = self.tr("{n} unused tag removed: {names}. Ctrl+Z takes it back.")
        many = self.tr("{n} unused tags removed: {names}. Ctrl+Z takes it back.")
        names = said([tag.name for tag in removed])
        self.said.emit(plural(len(removed), one, many).replace("{names}", names))

    def _ask_export(self) -> None:
        kinds = {"CSV (*.csv)": ".csv", "REFI-QDA (*.qdc)": ".qdc"}
        path = file_to_write(self._pane, Use.CODEBOOK, self.tr("Export the codebook"), "codebook", kinds)
        if path is not None:
            self.export_to(path)

    def _ask_table(self, kind: TableKind) -> None:
        title, kinds = self.tr("Export a table of tags"), {"CSV (*.csv)": ".csv"}
        path = file_to_write(self._pane, Use.CODEBOOK, title, _TABLES[kind], kinds)
        if path is not None:
            self.export_table_to(path, kind)

    def export_table_to(self, path: Path, kind: TableKind) -> None:
        """Write a table of tags."""

        def exported(report: "ListReport") -> None:
            words = plural(report.lines, self.tr("{n} row exported to {path}"), self.tr("{n} rows exported to {path}"))
            self.said.emit(words.replace("{path}", str(report.path)) + kept_words(report.kept))

        self._tasks.run(lambda: self._session.exchanging.export_tag_table(path, kind), exported, self._fail)

    def _ask_import(self) -> None:
        kinds = self.tr("Codebooks (*.qdc *.csv *.tsv *.txt);;All files (*)")
        path = file_to_open(self._pane, Use.CODEBOOK, self.tr("Import a codebook"), kinds)
        if path is not None:
            self.import_from(path)

    def _add(self, name: str) -> None:
        """Make a tag, or go to the one there is."""
        made = self._codebook.add_tag(name)
        there = next((tag.name for tag in self._annotating.tags() if name_key(tag.name) == name_key(name)), name)
        words = (
            self.tr("New tag “{tag}”. Ctrl+Z takes it back.") if made else self.tr("There is a tag “{tag}” already.")
        )
        self._pane.go_to(there)
        self.said.emit(words.replace("{tag}", there))

    def _colour(self, tag_id: str, colour: Colour | None) -> None:
        """Give a tag a colour; its passages keep theirs, which may mean something else, until one says otherwise."""
        if self._codebook.recolour_tag(tag_id, colour) is None or colour is None:
            return
        count = len(self._annotating.coloured_otherwise(tag_id, colour))
        if count:
            words = self.tr("“{tag}” is {colour} now.").replace("{colour}", colour_name(colour).lower())
            words = words.replace("{tag}", self._name(tag_id))
            one, many = self.tr("Recolour its {n} passage"), self.tr("Recolour its {n} passages")
            offer = plural(count, one, many)
            self.offered.emit(words, offer, partial(self._recolour, tag_id, colour))

    def _recolour(self, tag_id: str, colour: Colour) -> None:
        """The passages of a tag that have another colour by now."""
        ids = self._annotating.coloured_otherwise(tag_id, colour)
        words = colour_name(colour).lower()

        def done(count: int) -> None:
            one = self.tr("{n} passage is {colour} now. Ctrl+Z takes it back.")
            many = self.tr("{n} passages are {colour} now. Ctrl+Z takes it back.")
            said = plural(count, one, many).replace("{colour}", words)
            self.said.emit(said if count else self.tr("No change"))

        doing = plural(len(ids), self.tr("Colouring {n} passage"), self.tr("Colouring {n} passages"))
        self._work.run(doing, partial(self._annotating.many.recolour, ids, colour), done, self._fail)

    def _name(self, tag_id: str) -> str:
        """The name of a tag; empty for one that is gone."""
        return next((tag.name for tag in self._annotating.tags() if tag.id == tag_id), "")

    def _change(self, name: str, act: Callable[[Task | None], Change | None]) -> None:
        """Change a tag, or a level with all below it; behind the window where it may touch many annotations."""
        if self._codebook.touched(name) <= AT_ONCE:
            self._do(lambda: self._tell(name, act(None)))
        else:
            words = self.tr("Changing the tag “{name}”").format(name=name)
            self._work.run(words, act, partial(self._tell, name), self._fail)

    def _tell(self, name: str, change: Change | None) -> None:
        """Say what one may not have meant; the row that the tag is in now is the current one."""
        if change is None:
            return
        new = Renamed.of(change.subject).new
        self._pane.go_to(new)
        if change.action is Action.MERGE_TAGS:
            words = self.tr("Merged “{old}” into “{new}”; Ctrl+Z takes it back")
            self.said.emit(words.format(old=name, new=new))
        elif change.action is Action.DELETE_TAG:
            self.said.emit(self._deleted(change))
        elif name.rpartition("/")[0] != new.rpartition("/")[0]:  # perhaps let fall there by chance
            words = self.tr("“{old}” is “{new}” now. Ctrl+Z takes it back.")
            self.said.emit(words.format(old=name, new=new))

    def _deleted(self, change: Change) -> str:
        """What went with a tag; notes of removed documents are among those that had it."""
        notes = sum(isinstance(edit.record, Annotation) for edit in change.edits)
        one = self.tr("Took “{tag}” from {n} note and deleted it. Ctrl+Z takes it back.")
        many = self.tr("Took “{tag}” from {n} notes and deleted it. Ctrl+Z takes it back.")
        none = self.tr("Deleted the tag “{tag}”. Ctrl+Z takes it back.")
        return (plural(notes, one, many) if notes else none).replace("{tag}", change.subject)

    def _hear(self, change: Change) -> None:
        """Told in whatever thread made the change."""
        named = of_names(change)
        if named.edits:
            self._tasks.post(partial(self._follow, named))

    def _follow(self, change: Change) -> None:
        """A search for one tag asks for it by the name it has now."""
        there = [tag.name for tag in self._annotating.tags()]
        query = self._follower.follow(self._state.query.text, change, there)
        if query:
            self.search_renamed.emit(query)
            self._pane.go_to(name_in(query))

    def _do(self, act: Callable[[], object]) -> None:
        try:
            act()
        except GlossatorError as error:
            self._fail(error)

    def _fail(self, error: GlossatorError) -> None:
        self.failed.emit(str(error))
