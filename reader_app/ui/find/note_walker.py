"""Walking the annotations found, where nothing is found in any text: from one to the next across documents."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader_app.model.errors import GlossatorError
from reader_app.services.session import Session
from reader_app.ui.find.stepping import Place, neighbour
from reader_app.ui.state import State
from reader_app.ui.tasks import Tasks

if TYPE_CHECKING:
    from reader_app.model.hit import NoteHit
    from reader_app.ui.find.results_pane import ResultsPane

_PAGE = 100  # rows asked for at a time


class NoteWalker(QObject):
    """Goes to annotations. Results know the first rows of each document; of others they are asked for here."""

    opened = Signal(str, str)  # document id, annotation id: go there
    known = Signal(str, int, object)  # document id, from which number on, the rows: they were asked for
    reached = Signal(str, int)  # document id, number of the row
    failed = Signal(str)

    def __init__(self, session: Session, state: State, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._state, self._tasks = session, state, tasks
        self._at: Place | None = None
        self._rows: dict[Place, NoteHit] = {}  # those that were asked for
        state.results_changed.connect(self._rows.clear)
        state.query_changed.connect(self._forget)

    @property
    def can_walk(self) -> bool:
        """Whether there are annotations to go to, and no hits in texts."""
        results = self._state.results
        return results is not None and not results.total_hits and any(map(self._count, range(self._documents)))

    def step(self, by: int, start: int) -> bool:
        """To the next (1) or previous (-1) one, round the ends. start: the document to begin with.

        Returns whether it went past an end.
        """
        target = neighbour(self._at or (start, -1 if by > 0 else 0), by, self._documents, self._count)
        past = target is None
        if target is None:
            target = neighbour((-1, 0) if by > 0 else (self._documents, 0), by, self._documents, self._count)
        if target is not None:
            self._go(target)
        return past

    def go_on(self) -> None:
        """To the current one, else to the first."""
        target = self._at if self._at is not None and self._at[1] < self._count(self._at[0]) else None
        target = target or neighbour((-1, 0), 1, self._documents, self._count)
        if target is not None:
            self._go(target)

    def enter(self, place: int) -> bool:
        """To the first one of a document; whether it has any."""
        if not self._count(place):
            return False
        self._go((place, 0))
        return True

    def show_in(self, pane: "ResultsPane") -> None:
        """Have a list follow it, and follow what is chosen there."""
        self.known.connect(pane.add_notes)
        self.reached.connect(pane.set_current_note)
        pane.note_activated.connect(self._passed)

    def _passed(self, document_id: str, annotation_id: str) -> None:
        """Somebody went to one by other means: on from there."""
        for place, hits in enumerate(self._state.results.documents if self._state.results else ()):
            if hits.document == document_id:
                rows = enumerate(hits.notes)
                here = [(n, hit) for (at, n), hit in self._rows.items() if at == place]
                found = next((n for n, hit in (*rows, *here) if hit.annotation == annotation_id), None)
                self._at = (place, found) if found is not None else self._at

    # ---- where to

    def _go(self, at: Place) -> None:
        results = self._state.results
        if results is None:
            return
        self._at = at
        found = results.documents[at[0]]
        hit = found.notes[at[1]] if at[1] < len(found.notes) else self._rows.get(at)
        if hit is None:
            self._ask(at)
            return
        self.opened.emit(found.document, hit.annotation)
        self.reached.emit(found.document, at[1])

    @property
    def _documents(self) -> int:
        return len(self._state.results.documents) if self._state.results else 0

    def _count(self, place: int) -> int:
        results = self._state.results
        known = results is not None and 0 <= place < len(results.documents)
        return results.documents[place].note_rows if results is not None and known else 0

    def _ask(self, at: Place) -> None:
        """For the rows around one that is not known; then on to it."""
        results = self._state.results
        document = results.documents[at[0]].document if results is not None else ""
        start = at[1] // _PAGE * _PAGE

        def take(rows: "tuple[NoteHit, ...]") -> None:
            if results is not self._state.results:
                return
            self._rows.update(((at[0], n), hit) for n, hit in enumerate(rows, start))
            self.known.emit(document, start, rows)
            if self._at == at and at in self._rows:
                self._go(at)

        future = self._session.finding.notes(document, self._state.query, start, _PAGE)
        self._tasks.watch(future, take, self._report)

    def _forget(self) -> None:
        self._at = None
        self._rows.clear()

    def _report(self, error: GlossatorError) -> None:
        self.failed.emit(str(error))
