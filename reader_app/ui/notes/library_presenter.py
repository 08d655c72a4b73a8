"""The notes of the whole library: read and arranged behind the window, and changed many at a time."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader_app.model.annotation import Annotation, Colour
from reader_app.model.change import Change
from reader_app.model.collection import Collection
from reader_app.model.document import Document, Listed
from reader_app.model.errors import GlossatorError
from reader_app.model.tag import Tag, families
from reader_app.services.library import Catalogue
from reader_app.services.session import Session
from reader_app.services.task import Task
from reader_app.ui.digest import Digest
from reader_app.ui.library.rows import folded
from reader_app.ui.long_work import LongWork
from reader_app.ui.notes.card_filter import IS_CHANGED, IS_ORPHAN, plain
from reader_app.ui.notes.library_filter import NoteFilter, Place
from reader_app.ui.notes.library_places import documents_within
from reader_app.ui.notes.library_source import Arrangement, NotesSource, Wanted
from reader_app.ui.notes.notes_pane import NotesPane
from reader_app.ui.notes.swatches import colour_name
from reader_app.ui.notes.tag_choices import with_levels
from reader_app.ui.patching import let_go
from reader_app.ui.state import State
from reader_app.ui.tasks import Tasks
from reader_app.ui.text import plural, quoted

if TYPE_CHECKING:  # built when it is first looked at
    from reader_app.ui.notes.library_notes import Asked, LibraryNotes

_BETWEEN = 1_000  # ms between arrangements while much is being done


class LibraryNotesPresenter(QObject):
    """Nothing is read before the library's notes are looked at; one arrangement is made at a time, the latest wanted.

    `changed` is to be told of every change.
    """

    opened = Signal(str, str)  # a document, an annotation
    export_requested = Signal(object)  # a list of ids
    said = Signal(str)
    failed = Signal(str)

    def __init__(
        self,
        session: Session,
        state: State,
        tasks: Tasks,
        work: LongWork,
        notes: NotesPane,
        documents: Callable[[], Mapping[str, Document]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._state, self._tasks, self._work = session, state, tasks, work
        self._pane: LibraryNotes | None = None
        self._documents, self._collections = documents, session.shelving.collections
        self._source = NotesSource(
            session.annotating.noted, session.annotating.noted_in, session.library.annotation_counts
        )
        self._is_shown = self._is_read = self._is_busy = self._is_stale = False
        self._changes: list[Change] = []
        self._catalogue: Mapping[str, Document] | None = None
        self._listed: Mapping[str, Listed] = {}
        self._tags: Mapping[str, Tag] = {}
        self._rest = QTimer(self, singleShot=True, interval=_BETWEEN)
        self._rest.timeout.connect(self._arrange)
        work.ended.connect(self._worked)
        state.annotations_changed.connect(self._catch_up)
        notes.library_made.connect(self._take)
        state.opened_changed.connect(self._opened_changed)

    def _take(self, pane: "LibraryNotes") -> None:
        """The notes of the library are looked at for the first time."""
        self._pane = pane
        pane.sheet.set_tags(tuple(self._tags.values()))
        self._know_collections()
        pane.sheet.counts_wanted.connect(self._count_tags)
        pane.asked_changed.connect(self._arrange)
        pane.shown.connect(self._show)
        pane.opened.connect(self._open)
        pane.export_requested.connect(self.export_requested)
        pane.tag_requested.connect(self._tag)
        pane.untag_requested.connect(self._untag)
        pane.colour_requested.connect(self._recolour)
        pane.delete_requested.connect(self._delete)

    def _show(self, is_shown: bool) -> None:
        """Whether the notes of the library are what is looked at."""
        self._is_shown = is_shown
        if is_shown:
            self._arrange()

    def changed(self, news: Digest) -> None:
        """Follow a change, at once or when the notes are looked at again."""
        about = news.has(Annotation, Document, Tag)
        if news.has(Collection):
            self._know_collections()
        if about and (self._is_read or self._is_busy):
            self._changes.append(news.change)
        if about:
            self._arrange_in_time()

    def _arrange_in_time(self) -> None:
        """At once, or in a while: where much is being done, more is to come."""
        if not self._work.is_busy:
            self._arrange()
        elif not self._rest.isActive():
            self._rest.start()

    def _worked(self) -> None:
        """What was done many at a time is over."""
        if self._rest.isActive():
            self._rest.stop()
            self._arrange()

    def refresh(self) -> None:
        """Other documents are there, or they are called otherwise."""
        if self._is_read or self._is_busy:
            self._arrange()

    def refresh_tags(self, tags: Sequence[Tag]) -> None:
        """The tags may have changed."""
        known = {tag.id: tag for tag in tags}
        if known != self._tags:
            self._tags = known
            self._arrange_in_time()
            if self._pane is not None:
                self._pane.sheet.set_tags(tags)

    def _know_collections(self) -> None:
        if self._pane is not None:
            self._pane.sheet.set_collections(sorted(with_levels(each.name for each in self._collections()), key=folded))

    def _count_tags(self) -> None:
        """How many annotations each tag would let through: where they are many that takes a while."""
        pane, names = self._pane, list(with_levels(tag.name for tag in self._tags.values()))
        if pane is not None:
            count = partial(self._session.annotating.counts_within, names)
            self._tasks.run(count, pane.sheet.set_tag_counts, lambda error: self.failed.emit(str(error)))

    def _open(self, document_id: str, annotation_id: str, keys_go: bool) -> None:
        """To the passage; the keys may stay in the list, to walk it or to choose more of it."""
        self.opened.emit(document_id, annotation_id)
        if not keys_go and self._pane is not None and self._pane.isVisible():
            self._pane.setFocus()

    # ---- arranging

    def _arrange(self) -> None:
        """Make the arrangement that is wanted now, after the one that is being made.

        And after the notes of the open document: while both were made, the window would have less of the processor.
        """
        if self._pane is None or not self._is_shown or self._is_busy or self._state.is_reading:
            self._is_stale = self._is_busy or self._state.is_reading
            return
        changes, self._changes = self._changes, []
        self._is_busy, self._is_stale = True, False
        wanted = self._wanted(self._pane.asked)

        def fail(error: GlossatorError) -> None:
            self._not_arranged(error, changes)

        def arrange() -> Arrangement:
            arrangement = self._source.arrange(changes, wanted)
            edits = [edit for change in changes for edit in change.edits]
            changes.clear()
            let_go(edits)
            return arrangement

        def glanced(first: Arrangement | None) -> None:
            if first is not None and self._pane is not None:
                self._pane.show_arrangement(first)
            self._tasks.run(arrange, self._arranged, fail)

        if self._is_read:
            glanced(None)
        else:  # which takes a while where there are many
            self._tasks.run(lambda: self._source.glance(wanted), glanced, fail)

    def _arranged(self, arrangement: Arrangement) -> None:
        is_first, self._is_read = not self._is_read, True
        if self._pane is not None:
            self._pane.show_arrangement(arrangement)
        if is_first or self._source.gone:  # while the person looks at it
            self._tasks.run(self._source.look_ahead, self._go_on, lambda error: self._not_arranged(error, []))
        else:
            self._go_on()

    def _go_on(self, _done: None = None) -> None:
        """To what was wanted meanwhile."""
        self._is_busy = False
        if self._is_stale or (self._changes and not self._rest.isActive()):
            self._arrange()

    def _catch_up(self) -> None:
        """With what waits for the notes of the open document, which may all be there now."""
        if self._is_stale and not self._is_busy:
            self._arrange()

    def _not_arranged(self, error: GlossatorError, changes: list[Change]) -> None:
        """What could not be read is read, and followed, when it is next looked at."""
        self._is_busy, self._changes = False, [*changes, *self._changes]
        self.failed.emit(str(error))

    def _opened_changed(self) -> None:
        if self._pane is not None and self._pane.asked.limits.place is not Place.ALL:
            self._arrange()

    def _wanted(self, asked: "Asked") -> Wanted:
        catalogue = self._documents()
        if catalogue is not self._catalogue:
            self._catalogue = catalogue
            self._listed = {each.id: each for each in catalogue.listed} if isinstance(catalogue, Catalogue) else {}
            if self._pane is not None:
                self._pane.sheet.set_listed(self._listed.values())
        limits = asked.limits
        return Wanted(
            asked.grouping,
            NoteFilter(
                words=plain(asked.words),
                tags=families(limits.tags, self._tags.values()),
                rule=limits.rule,
                without=frozenset[str]().union(*families(limits.without, self._tags.values())),
                colours=limits.colours,
                documents=documents_within(asked.limits, self._listed, self._state.opened, self._collections),
                since=limits.since,
                until=limits.until,
                lost=limits.lost or IS_ORPHAN in asked.words,
                changed=limits.changed or IS_CHANGED in asked.words,
            ),
            self._listed,
            self._tags,
        )

    # ---- changing many

    def _tag(self, ids: list[str], names: list[str]) -> None:
        words = ", ".join(map(quoted, names))
        one, many = self.tr("{n} note tagged with {what}"), self.tr("{n} notes tagged with {what}")
        doing = plural(len(ids), self.tr("Tagging {n} note with {what}"), self.tr("Tagging {n} notes with {what}"))
        self._do(partial(self._session.annotating.many.tag, ids, names), doing, one, many, words)

    def _untag(self, ids: list[str], tag: str) -> None:
        name = quoted(self._tags[tag].name) if tag in self._tags else ""
        one, many = self.tr("{what} taken from {n} note"), self.tr("{what} taken from {n} notes")
        doing = plural(len(ids), self.tr("Taking {what} from {n} note"), self.tr("Taking {what} from {n} notes"))
        self._do(partial(self._session.annotating.many.untag, ids, (tag,)), doing, one, many, name)

    def _recolour(self, ids: list[str], colour: Colour) -> None:
        words = colour_name(colour).lower()
        one, many = self.tr("{n} note is {what} now"), self.tr("{n} notes are {what} now")
        doing = plural(len(ids), self.tr("Colouring {n} note {what}"), self.tr("Colouring {n} notes {what}"))
        self._do(partial(self._session.annotating.many.recolour, ids, colour), doing, one, many, words)

    def _delete(self, ids: list[str]) -> None:
        one, many = self.tr("{n} note removed"), self.tr("{n} notes removed")
        doing = plural(len(ids), self.tr("Removing {n} note"), self.tr("Removing {n} notes"))
        self._do(partial(self._session.annotating.many.delete, ids), doing, one, many, "")

    def _do(self, act: Callable[[Task], int], doing: str, one: str, many: str, what: str) -> None:
        """Change them behind the window, and say how many became different. What is cancelled stays as far as it is."""
        stopped: list[bool] = []

        def work(task: Task) -> int:
            count = act(task)
            stopped.append(task.cancelled)
            return count

        def finished(count: int) -> None:
            words = plural(count, one, many).replace("{what}", what)
            if not count:
                self.said.emit(self.tr("Stopped: nothing was changed") if stopped[0] else self.tr("No change"))
            elif stopped[0]:
                self.said.emit(self.tr("Stopped: {done}. Ctrl+Z takes it back.").format(done=words))
            else:
                self.said.emit(self.tr("{done}. Ctrl+Z takes it back.").format(done=words))

        self._work.run(doing.replace("{what}", what), work, finished, lambda error: self.failed.emit(str(error)))
