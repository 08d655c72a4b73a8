"""The search box, the results, and walking the hits across documents."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from reader_app.model.document import Document
from reader_app.model.errors import GlossatorError
from reader_app.model.hit import Results
from reader_app.model.query import Query
from reader_app.services.session import Session
from reader_app.ui.find.results_pane import ResultsPane
from reader_app.ui.find.search_bar import SearchBar
from reader_app.ui.state import State
from reader_app.ui.tasks import Tasks
from reader_app.ui.text import plural

_TYPING_RESTS = 30  # ms
_LISTED = 200  # documents in the results pane; the totals count all


class Finder(QObject):
    """Asks the library as the person types; an answer that comes after a newer question is dropped."""

    opened = Signal(str, object)  # document id, span: go there
    listed = Signal(bool)  # whether there is a query to show results for
    left = Signal()  # Esc: back to the list
    said = Signal(str)
    failed = Signal(str)

    def __init__(
        self,
        session: Session,
        state: State,
        tasks: Tasks,
        bar: SearchBar,
        pane: ResultsPane,
        documents: Callable[[], Mapping[str, Document]],
        parent: QObject,
        *,
        smart_case: bool,
    ) -> None:
        super().__init__(parent)
        self._session, self._state, self._tasks = session, state, tasks
        self._bar, self._pane, self._documents = bar, pane, documents
        self._smart_case = smart_case
        self._serial = 0
        self._waiting = False
        self._open_first = False
        self._rest = QTimer(self, singleShot=True, interval=_TYPING_RESTS)
        self._rest.timeout.connect(self._ask)
        bar.query_edited.connect(self._edited)
        bar.submitted.connect(self.open_first)
        bar.escaped.connect(self._escape)
        bar.capitals_dismissed.connect(lambda: self._ask_in(any_case=True))
        bar.next_requested.connect(lambda: self.step(1))
        bar.previous_requested.connect(lambda: self.step(-1))
        pane.hit_activated.connect(self._activate)
        pane.any_case_requested.connect(lambda: self._ask_in(any_case=True))
        state.results_changed.connect(self._show)
        state.hit_changed.connect(self._show_current)

    def ask(self, text: str) -> None:
        """Put a query into the box and ask it."""
        self._bar.set_query(text)
        self._edited(text)

    def refresh(self) -> None:
        """Documents came or went: bring the index up to date and ask again."""
        self._tasks.watch(self._session.finding.update(), lambda _: self._ask(), self._report)

    def open_first(self) -> None:
        """Enter: go to the first hit, as soon as it is known."""
        if self._waiting or self._rest.isActive():
            self._open_first = True
            return
        results = self._state.results
        if results is None:
            return
        if self._state.hit is not None:
            self._go(self._state.hit)
        elif (first := self._neighbour((-1, 0), 1)) is not None:
            self._go(first)
        elif results.documents:
            self.opened.emit(results.documents[0].document, None)

    def step(self, by: int) -> None:
        """F3: to the next (1) or previous (-1) hit, across documents and round the ends."""
        if self._state.results is None or not any(found.spans for found in self._state.results.documents):
            self.said.emit(self.tr("No hits to go to: search for something first (Ctrl+K)."))
            return
        at = self._state.hit or (self._place_of_open(), -1 if by > 0 else 0)
        target = self._neighbour(at, by)
        if target is None:
            target = self._neighbour((-1, 0) if by > 0 else (len(self._state.results.documents), 0), by)
            self.said.emit(
                self.tr("Past the last hit: on from the first.")
                if by > 0
                else self.tr("Before the first hit: on from the last.")
            )
        if target is not None:
            self._go(target)

    # ---- asking

    def _edited(self, text: str) -> None:
        self._state.set_query(Query(text, not self._smart_case, _LISTED))
        self._state.set_hit(None)
        self._open_first = False
        self._rest.start()

    def _ask_in(self, *, any_case: bool) -> None:
        self._state.set_query(Query(self._state.query.text, any_case, _LISTED))
        self._ask()

    def _ask(self) -> None:
        self._rest.stop()
        self._serial += 1
        query = self._state.query
        if not query.text.strip():
            self._waiting = False
            self._state.set_results(None)
            return
        serial = self._serial
        self._waiting = True
        self._tasks.watch(self._session.finding.search(query), lambda r: self._take(serial, r), self._report)

    def _take(self, serial: int, results: Results) -> None:
        if serial != self._serial:
            return
        self._waiting = False
        self._state.set_results(results)
        if self._open_first:
            self._open_first = False
            self.open_first()

    def _report(self, error: GlossatorError) -> None:
        self._waiting = False
        self.failed.emit(str(error))

    def _escape(self) -> None:
        self._bar.set_query("")
        self._edited("")
        self._ask()
        self.left.emit()

    # ---- showing

    def _show(self) -> None:
        results = self._state.results
        self._pane.set_results(results, self._documents())
        self._bar.set_capitals(results.capitals if results else ())
        self._bar.set_totals(_totals(results, self), can_step=bool(results and results.total_hits))
        self._bar.set_note(
            self.tr("Ignored: {parts}").format(parts=", ".join(results.ignored)) if results and results.ignored else ""
        )
        self.listed.emit(results is not None)

    def _show_current(self) -> None:
        current = self._state.hit
        if current is not None and self._state.results is not None:
            self._pane.set_current(self._state.results.documents[current[0]].document, current[1])

    # ---- walking

    def _activate(self, document_id: str, index: int) -> None:
        results = self._state.results
        place = (
            next((i for i, found in enumerate(results.documents) if found.document == document_id), None)
            if results
            else None
        )
        if results is None or place is None:
            return
        if index < len(results.documents[place].spans):
            self._go((place, max(0, index)))
        else:
            self.opened.emit(document_id, None)

    def _go(self, place: tuple[int, int]) -> None:
        results = self._state.results
        if results is not None:
            found = results.documents[place[0]]
            self._state.set_hit(place)
            self.opened.emit(found.document, found.spans[place[1]])

    def _neighbour(self, at: tuple[int, int], by: int) -> tuple[int, int] | None:
        """The next hit in a direction; None past the ends."""
        documents = self._state.results.documents if self._state.results else ()
        place, index = at[0], at[1] + by
        while True:
            if 0 <= place < len(documents) and 0 <= index < len(documents[place].spans):
                return place, index
            place += by
            if not 0 <= place < len(documents):
                return None
            index = 0 if by > 0 else len(documents[place].spans) - 1

    def _place_of_open(self) -> int:
        """Where the open document stands among the results, so that F3 begins in what is being read."""
        opened, results = self._state.opened, self._state.results
        ids = [found.document for found in results.documents] if results else []
        return ids.index(opened.document.id) if opened and opened.document.id in ids else 0


def _totals(results: Results | None, speaker: QObject) -> str:
    """ "4 hits in 1 document"."""
    if results is None:
        return ""
    if not results.total_documents:
        return speaker.tr("Nothing found")
    hits = plural(results.total_hits, speaker.tr("{n} hit"), speaker.tr("{n} hits"))
    documents = plural(results.total_documents, speaker.tr("{n} document"), speaker.tr("{n} documents"))
    return speaker.tr("{hits} in {documents}").format(hits=hits, documents=documents)
