"""The search box and the results: what is asked, of what, and what is shown of the answer."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from reader_app.model.document import Document
from reader_app.model.errors import GlossatorError
from reader_app.model.query import Filter, Query
from reader_app.services.session import Session
from reader_app.ui.find.facet_words import FilterLabels
from reader_app.ui.find.search_bar import SearchBar, note_words, totals_words
from reader_app.ui.find.walker import Walker
from reader_app.ui.state import State
from reader_app.ui.tasks import Tasks
from reader_app.ui.text import number

if TYPE_CHECKING:
    from reader_app.model.hit import Results
    from reader_app.ui.find.results_pane import ResultsPane

_CHANGES_REST = 60  # ms: changes that come together are asked about once
_IDLE = 400  # ms without a new question, until what was not looked at whole is asked for once more
_LISTED = 200  # documents in the results pane at first, and more at a time; the totals count all


class Finder(QObject):
    """Asks the library at every key, one question at a time; the answer to what is no longer in the box is dropped.

    What was typed in the meantime is asked as soon as the engine is free: the newest only, never what it was before.
    """

    opened = Signal(str, object)  # document id, span: go there
    glanced = Signal(str, object)  # the same, while the keys stay where they are
    note_opened = Signal(str, str)  # document id, annotation id: go there
    listed = Signal(bool)  # whether there is a query to show results for
    left = Signal()  # Esc: back to the list
    followed = Signal()  # what is found may be other than before: documents, annotations or tags changed
    said = Signal(str)
    failed = Signal(str)

    def __init__(
        self,
        session: Session,
        state: State,
        tasks: Tasks,
        bar: SearchBar,
        pane: Callable[[], "ResultsPane"],
        documents: Callable[[], Mapping[str, Document]],
        caret: Callable[[], int],
        parent: QObject,
        *,
        step_lines: Callable[[int], bool],
        smart_case: bool,
    ) -> None:
        super().__init__(parent)
        self._session, self._state, self._tasks = session, state, tasks
        self._step_lines = step_lines
        self._bar, self._find_pane, self._documents = bar, pane, documents
        self._smart_case = smart_case
        self._serial, self._waiting = 0, False
        self._under_way = 0  # questions the engine has not answered yet
        self._put_off = False  # what is in the box is asked when it has
        self._then: Callable[[], None] | None = None  # what is done with the answer
        self._is_new = False  # the query, since an answer was shown
        self._is_lacking = False  # some documents found, which the library does not list yet
        self._indexed = ""  # how far indexing is, while it is under way
        self._labels = FilterLabels(session.annotating.tags)
        self._walker = Walker(session, state, tasks, caret, self)
        self._idle = QTimer(self, singleShot=True, interval=_IDLE)
        self._idle.timeout.connect(self._ask)
        self._changes = QTimer(self, singleShot=True, interval=_CHANGES_REST)
        self._changes.timeout.connect(self._follow)
        self._connect()

    def _connect(self) -> None:
        bar, state, walker = self._bar, self._state, self._walker
        bar.query_edited.connect(self._edited)
        bar.submitted.connect(self.open_first)
        bar.entered.connect(lambda: self._when_answered(self._enter))
        bar.escaped.connect(self._escape)
        bar.capitals_set.connect(lambda is_on: self._ask_anew(replace(state.query, ignore_case=not is_on)))
        bar.next_requested.connect(lambda: self.step(1))
        bar.previous_requested.connect(lambda: self.step(-1))
        bar.filter_dismissed.connect(self._toggle)
        walker.opened.connect(self.opened)
        walker.glanced.connect(self.glanced)
        walker.said.connect(self.said)
        walker.failed.connect(self.failed)
        walker.notes.opened.connect(self.note_opened)
        state.results_changed.connect(self._show)
        state.hit_changed.connect(self._show_current)

    @cached_property
    def _pane(self) -> "ResultsPane":
        """Where results are listed; looked for when there are some."""
        pane = self._find_pane()
        pane.hit_activated.connect(self._walker.activate)
        pane.hit_walked.connect(self._walker.glance)
        pane.left.connect(self._bar.setFocus)
        pane.note_activated.connect(self.note_opened)
        pane.lines_wanted.connect(partial(self._want, self._session.finding.lines, pane.add_lines))
        pane.notes_wanted.connect(partial(self._want, self._session.finding.notes, pane.add_notes))
        self._walker.notes.show_in(pane)
        pane.any_case_requested.connect(lambda: self._ask_anew(replace(self._state.query, ignore_case=True)))
        pane.suggestion_taken.connect(self.ask)
        pane.more_requested.connect(lambda n: self._ask_anew(replace(self._state.query, limit=n + _LISTED)))
        pane.filter_toggled.connect(self._toggle)
        pane.filters_cleared.connect(lambda: self._ask_anew(replace(self._state.query, filters=())))
        return pane

    @property
    def is_asking(self) -> bool:
        """Whether the answer to what is in the box is still to come."""
        return self._waiting or self._put_off

    def ask(self, text: str) -> None:
        """Put a query into the box and ask it."""
        self.ask_query(replace(self._state.query, text=text, ignore_case=not self._smart_case, unfinished=False))

    def ask_query(self, query: Query) -> None:
        """Put a query into the box and ask it, with its limits."""
        self._bar.set_query(query.text)
        self._state.set_hit(None)
        self._then = None
        self._ask_anew(replace(query, limit=_LISTED))

    def call_otherwise(self, text: str) -> None:
        """What is asked for has another name by now: ask for it by that; the answer is shown in the same place."""
        self._bar.set_query(text)
        self._state.set_query(replace(self._state.query, text=text, unfinished=False))
        self._ask()

    def refresh(self) -> None:
        """Documents, annotations or tags changed: bring the index up to date and ask again, soon."""
        self._changes.start()

    def set_indexed(self, done: int, total: int, *, rebuilding: bool = False) -> None:
        """So many documents of so many are indexed: say so, and ask again."""
        words = self.tr("Rebuilding, {done} of {total}") if rebuilding else self.tr("Indexed {done} of {total}")
        words = words.format(done=number(done), total=number(total))
        self._indexed = words if done < total else ""
        self._say_note()
        self.refresh()

    def set_smart_case(self, smart_case: bool) -> None:
        """Whether words in capitals find capitals only."""
        self._smart_case = smart_case
        self._ask_anew(replace(self._state.query, ignore_case=not smart_case))

    def open_first(self) -> None:
        """Enter: what is typed is meant as it is; go to its first hit, as soon as that is known."""
        query, results = self._state.query, self._state.results
        if query.unfinished and (self.is_asking or (results is not None and results.unfinished)):
            self._ask_anew(replace(query, unfinished=False))
        self._when_answered(self._walker.open_first)

    def _when_answered(self, call: Callable[[], None]) -> None:
        if self.is_asking:
            self._then = call
        else:
            call()

    def _enter(self) -> None:
        """Down: to the list of what was found."""
        if self._state.results is not None:
            self.listed.emit(True)
            self._pane.enter()

    def step(self, by: int) -> None:
        """F3: to the next (1) or previous (-1) hit, as the walker goes; in the lines' order of an open concordance."""
        if not self._step_lines(by):
            self._walker.step(by)

    # ---- asking

    def _edited(self, text: str) -> None:
        filters = self._state.query.filters if text.strip() else ()
        unfinished = self._bar.is_at_end
        self._state.set_query(Query(text, not self._smart_case, _LISTED, filters, unfinished))
        self._state.set_hit(None)
        self._then = None
        self._is_new = True
        self._idle.stop()
        if self._under_way and text.strip():
            self._serial += 1
            self._put_off = True
        else:
            self._ask()

    def _toggle(self, filter_: Filter) -> None:
        """Narrow to a value, or widen again."""
        filters = self._state.query.filters
        kept = tuple(each for each in filters if each != filter_)
        self._ask_anew(replace(self._state.query, filters=kept if len(kept) < len(filters) else (*filters, filter_)))

    def _ask_anew(self, query: Query) -> None:
        self._state.set_query(query)
        self._is_new = True
        self._ask()

    def _ask(self) -> None:
        self._idle.stop()
        self._put_off = False
        self._serial += 1
        query = self._state.query
        if not query.text.strip():
            self._waiting = False
            if self._is_new:
                self._state.set_results(None)
            return
        serial = self._serial
        self._waiting = True
        self._under_way += 1
        ask = self._session.finding.glance if self._is_new and query.unfinished else self._session.finding.search
        self._tasks.watch(ask(query), lambda r: self._take(serial, r), self._fail)

    def _follow(self) -> None:
        """After changes, of which the search knows already: the same question, and the answer in the same place."""
        if self._under_way:
            self._put_off = True  # the answer that is to come is not dropped for it
        else:
            self._ask()
        self.followed.emit()

    def _take(self, serial: int, results: "Results") -> None:
        self._under_way -= 1
        if serial == self._serial:
            self._waiting = False
            self._show_answer(results)
        self._ask_put_off()

    def _show_answer(self, results: "Results") -> None:
        is_first = self._is_new
        if is_first or self._is_lacking or results != self._state.results:
            self._state.set_results(results)
        if is_first and (results.at_least or results.brief):
            self._idle.start()
        then, self._then = self._then, None
        if then is not None:
            then()

    def _ask_put_off(self) -> None:
        if self._put_off and not self._under_way:
            self._ask()

    def _want(self, ask: Callable[..., Any], give: Callable[..., object], card: str, start: int, count: int) -> None:
        """More of what the card of a document shows, by its id: lines, or rows of annotations."""
        results = self._state.results

        def take(rows: Any) -> None:
            if results is self._state.results:
                give(card, start, rows)

        self._tasks.watch(ask(card, self._state.query, start, count), take, lambda error: self.failed.emit(str(error)))

    def _fail(self, error: GlossatorError) -> None:
        self._under_way -= 1
        self._waiting = False
        self.failed.emit(str(error))
        self._ask_put_off()

    def _escape(self) -> None:
        self._bar.set_query("")
        self._edited("")
        self._ask()
        self.left.emit()

    # ---- showing

    def _show(self) -> None:
        results, filters = self._state.results, self._state.query.filters
        documents = self._documents()
        self._is_lacking = any(each.document not in documents for each in (results.documents if results else ()))
        if results is not None or "_pane" in vars(self):
            self._pane.set_results(results, documents, filters, self._session.annotating.tags())
        loud = results.loud if results and self._smart_case else ()
        self._bar.set_capitals(loud or (results.capitals if results else ()), is_on=not loud)
        self._bar.set_filters(self._labels.of(filters, results))
        self._bar.set_totals(
            totals_words(results, self), can_step=bool(results and (results.total_hits or self._walker.notes.can_walk))
        )
        self._say_note()
        if self._is_new or results is None:
            self._is_new = False
            self._show_current()
            self.listed.emit(results is not None)

    def _say_note(self) -> None:
        self._bar.set_note(note_words(self._state.results, self._indexed, self))

    def _show_current(self) -> None:
        current = self._state.hit
        if current is not None and self._state.results is not None:
            self._pane.set_current(self._state.results.documents[current[0]].document, current[1])
