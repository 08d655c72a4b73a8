"""Walking the hits: from one to the next across documents, wherever in them they are."""

from bisect import bisect_left
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from reader_app.model.errors import GlossatorError, NotFoundError
from reader_app.model.span import Span
from reader_app.services.session import Session
from reader_app.ui.find.note_walker import NoteWalker
from reader_app.ui.find.stepping import Place, neighbour
from reader_app.ui.state import State
from reader_app.ui.tasks import Tasks

_TYPING_RESTS = 150  # ms after an answer, before all the marks in the open document are asked for


class Walker(QObject):
    """Goes to hits. Results know the first hits of the first documents; of others the hits are asked for here.

    Where there are none, but annotations were found, it goes to these.
    """

    opened = Signal(str, object)  # document id, span: go there
    glanced = Signal(str, object)  # the same, while the keys stay where they are
    said = Signal(str)
    failed = Signal(str)

    def __init__(self, session: Session, state: State, tasks: Tasks, caret: Callable[[], int], parent: QObject) -> None:
        """caret: where it is in the open text, in code points."""
        super().__init__(parent)
        self._session, self._state, self._tasks, self._caret = session, state, tasks, caret
        self.notes = NoteWalker(session, state, tasks, self)
        self.notes.failed.connect(self.failed)
        self._wanted: Place | None = None  # where to go when its document's hits are known
        self._is_glance = False
        self._rest = QTimer(self, singleShot=True, interval=_TYPING_RESTS)
        self._rest.timeout.connect(self._know_all_here)
        state.results_changed.connect(self._rest.start)
        state.opened_changed.connect(self._know_all_here)
        state.query_changed.connect(self._forget)

    def open_first(self) -> None:
        """To the current hit, else the first one, else to the first document."""
        self._is_glance = False
        results = self._state.results
        if results is None:
            return
        target = self._state.hit or neighbour((-1, 0), 1, self._documents, self._count)
        if target is not None:
            self._go(target)
        elif self.notes.can_walk:
            self.notes.go_on()
        elif results.documents:
            self.opened.emit(results.documents[0].document, None)

    def step(self, by: int) -> None:
        """To the next (1) or previous (-1) hit, across documents and round the ends; first of all from the caret."""
        self._is_glance = False
        if neighbour((-1, 0), 1, self._documents, self._count) is None:
            self._step_notes(by)
            return
        at = self._wanted or self._state.hit or self._place_beside_caret(by)
        target = neighbour(at, by, self._documents, self._count)
        if target is None:
            target = neighbour((-1, 0) if by > 0 else (self._documents, 0), by, self._documents, self._count)
            self.said.emit(
                self.tr("Past the last hit: on from the first.")
                if by > 0
                else self.tr("Before the first hit: on from the last.")
            )
        if target is not None:
            self._go(target)

    def _step_notes(self, by: int) -> None:
        if not self.notes.can_walk:
            self.said.emit(self.tr("No hits to go to: search for something first (Ctrl+K)."))
        elif self.notes.step(by, self._place_of_open()):
            self.said.emit(
                self.tr("Past the last note: on from the first.")
                if by > 0
                else self.tr("Before the first note: on from the last.")
            )

    def activate(self, document_id: str, index: int) -> None:
        """To one of a document's hits; where it has none, to the first of its annotations found, or just to it."""
        self._is_glance = False
        place = self._place_with(document_id)
        if place is not None and index < self._count(place):
            self._go((place, max(0, index)))
        elif place is not None and not self.notes.enter(place):
            self.opened.emit(document_id, None)

    def glance(self, document_id: str, index: int) -> None:
        """Show one of a document's hits."""
        self._is_glance = True
        place = self._place_with(document_id)
        if place is not None and index < self._count(place):
            self._go((place, index))

    # ---- where to

    def _go(self, place: Place) -> None:
        results = self._state.results
        if results is None:
            return
        document, spans = results.documents[place[0]].document, self._state.spans_at(place[0])
        if place[1] < len(spans):
            self._wanted = None
            self._state.set_hit(place)
            (self.glanced if self._is_glance else self.opened).emit(document, spans[place[1]])
        else:
            self._wanted = place
            self._ask(document)

    @property
    def _documents(self) -> int:
        return len(self._state.results.documents) if self._state.results else 0

    def _count(self, place: int) -> int:
        return self._state.results.documents[place].total if self._state.results else 0

    def _place_with(self, document_id: str) -> int | None:
        found = self._state.results.documents if self._state.results else ()
        return next((place for place, hits in enumerate(found) if hits.document == document_id), None)

    def _place_beside_caret(self, by: int) -> Place:
        """A step before the first hit behind the caret, or behind the last before it; the first one, where none is."""
        opened = self._state.opened
        place = self._place_with(opened.document.id) if opened is not None else None
        if place is None:
            return 0, -1 if by > 0 else 0
        at = bisect_left(self._state.spans_at(place), (self._caret(), 0))
        return place, at - 1 if by > 0 else at

    def _place_of_open(self) -> int:
        """Where the open document stands among the results, so that F3 begins in what is being read."""
        opened = self._state.opened
        return (self._place_with(opened.document.id) if opened else None) or 0

    # ---- asking for what is not known

    def _know_all_here(self) -> None:
        """The marks in the open document want all of its hits."""
        results, opened = self._state.results, self._state.opened
        if results is None or opened is None:
            return
        place = self._place_with(opened.document.id)
        is_unlisted = place is None and results.total_documents > len(results.documents)
        if is_unlisted or (place is not None and self._count(place) > len(self._state.spans_at(place))):
            self._ask(opened.document.id)

    def _ask(self, document_id: str) -> None:
        asked, results, texts = self._state.query, self._state.results, self._state.texts

        def take(spans: tuple[Span, ...]) -> None:
            if results is self._state.results and asked == self._state.query:
                if texts != self._state.texts:  # they may be those of the text it had before
                    self._ask(document_id)
                    return
                if len(spans) >= self._known(document_id):  # part of them may be all that comes of too much work
                    self._state.set_spans(document_id, spans)
                self._arrive(document_id)

        self._tasks.watch(self._session.finding.spans(document_id, asked), take, self._report)

    def _known(self, document_id: str) -> int:
        place = self._place_with(document_id)
        return len(self._state.spans_at(place)) if place is not None else 0

    def _arrive(self, document_id: str) -> None:
        """The hits of a document are known: go where one was to go."""
        wanted = self._wanted
        if wanted is None or wanted[0] != self._place_with(document_id):
            return
        self._wanted = None
        last = len(self._state.spans_at(wanted[0])) - 1
        if last >= 0:
            self._go((wanted[0], min(wanted[1], last)))

    def _forget(self) -> None:
        self._wanted = None

    def _report(self, error: GlossatorError) -> None:
        was_wanted, self._wanted = self._wanted is not None, None
        if was_wanted or not isinstance(error, NotFoundError):  # else the window is yet to hear that it is gone
            self.failed.emit(str(error))
