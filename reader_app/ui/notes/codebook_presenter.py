"""The codebook as a whole: levels moved and merged, descriptions, unused tags, and its file."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from reader_app.model.annotation import Annotation
from reader_app.model.change import Action, Change
from reader_app.model.errors import GlossatorError
from reader_app.model.query import query_for_tag
from reader_app.model.tag import name_key
from reader_app.services.codebook import Imported
from reader_app.services.session import Session
from reader_app.services.task import Task
from reader_app.ui.folders import Folders, Use
from reader_app.ui.long_work import AT_ONCE, LongWork
from reader_app.ui.notes.tag_query import TagFollower, name_in, of_names
from reader_app.ui.notes.tag_words import said
from reader_app.ui.notes.tags_pane import TagsPane
from reader_app.ui.state import State
from reader_app.ui.tasks import Tasks
from reader_app.ui.text import SEPARATOR, kept_words, plural

if TYPE_CHECKING:  # what only an export needs is loaded for the first one
    from reader_app.services.exchanging import ListReport

_LONGEST = 30  # characters of a heading that are named


class CodebookPresenter(QObject):
    """Carries what is done in the tags pane to the session, and says what came of it."""

    search_requested = Signal(str)  # a query
    said = Signal(str)
    failed = Signal(str)

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
        pane.colour_requested.connect(lambda tag, colour: self._do(lambda: self._codebook.recolour_tag(tag, colour)))
        pane.describe_requested.connect(lambda tag, text: self._do(lambda: self._codebook.describe_tag(tag, text)))
        pane.new_requested.connect(lambda name: self._do(lambda: self._add(name)))
        pane.unused_asked.connect(lambda: pane.set_unused(tag.name for tag in self._codebook.unused()))
        pane.tidy_requested.connect(self._tidy)
        pane.export_requested.connect(self._ask_export)
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
            made = plural(imported.made, self.tr("{n} tag made"), self.tr("{n} tags made"))
            changed = plural(imported.changed, self.tr("{n} changed"), self.tr("{n} changed"))
            words = self.tr("{made}, {changed}").format(made=made, changed=changed)
            parts = (words, self._ignored(imported.ignored), self._colourless(imported.colourless))
            self.said.emit(SEPARATOR.join(part for part in parts if part))

        self._tasks.run(lambda: self._codebook.import_file(path), taken, self._fail)

    def _ignored(self, headings: tuple[str, ...]) -> str:
        """Which columns of a file were not taken; empty for none."""
        shown = said([each[:_LONGEST] for each in headings])
        one, many = self.tr("ignored the column {names}"), self.tr("ignored {n} columns: {names}")
        return plural(len(headings), one, many).replace("{names}", shown) if headings else ""

    def _colourless(self, stated: tuple[str, ...]) -> str:
        """What a file says of colours that was not understood; empty for nothing."""
        shown = said([each[:_LONGEST] for each in stated])
        one, many = self.tr("no colour taken from {names}"), self.tr("no colours taken from {names}")
        return plural(len(stated), one, many).replace("{names}", shown) if stated else ""

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
        folders = Folders.of(self._pane)
        wanted = str(folders.start(Use.CODEBOOK) / "codebook.csv")
        path, _ = QFileDialog.getSaveFileName(self._pane, self.tr("Export the codebook"), wanted, "CSV (*.csv)")
        if path:
            folders.used(Use.CODEBOOK, Path(path).parent)
            self.export_to(Path(path if Path(path).suffix else f"{path}.csv"))

    def _ask_import(self) -> None:
        folders = Folders.of(self._pane)
        kinds = self.tr("Tables (*.csv *.tsv *.txt);;All files (*)")
        start = str(folders.start(Use.CODEBOOK))
        path, _ = QFileDialog.getOpenFileName(self._pane, self.tr("Import a codebook"), start, kinds)
        if path:
            folders.used(Use.CODEBOOK, Path(path).parent)
            self.import_from(Path(path))

    def _add(self, name: str) -> None:
        """Make a tag, or go to the one there is."""
        made = self._codebook.add_tag(name)
        there = next((tag.name for tag in self._annotating.tags() if name_key(tag.name) == name_key(name)), name)
        words = (
            self.tr("New tag “{tag}”. Ctrl+Z takes it back.") if made else self.tr("There is a tag “{tag}” already.")
        )
        self._pane.go_to(there)
        self.said.emit(words.replace("{tag}", there))

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
        self._pane.go_to(change.subject)
        if change.action is Action.MERGE_TAGS:
            words = self.tr("Merged “{old}” into “{new}”; Ctrl+Z takes it back")
            self.said.emit(words.format(old=name, new=change.subject))
        elif change.action is Action.DELETE_TAG:
            self.said.emit(self._deleted(change))
        elif name.rpartition("/")[0] != change.subject.rpartition("/")[0]:  # perhaps let fall there by chance
            words = self.tr("“{old}” is “{new}” now. Ctrl+Z takes it back.")
            self.said.emit(words.format(old=name, new=change.subject))

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
            self.search_requested.emit(query)
            self._pane.go_to(name_in(query))

    def _do(self, act: Callable[[], object]) -> None:
        try:
            act()
        except GlossatorError as error:
            self._fail(error)

    def _fail(self, error: GlossatorError) -> None:
        self.failed.emit(str(error))
