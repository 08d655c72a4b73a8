"""Fetches the lines of a concordance: the pages that are looked at, or many for something that needs them all."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from reader_app.model.errors import GlossatorError
from reader_app.model.hit import Concordance, KwicLine
from reader_app.model.query import Query, Sort
from reader_app.services.session import Session
from reader_app.ui.find.concordance_model import PAGE, ConcordanceModel
from reader_app.ui.find.concordance_ticks import Key, key_of
from reader_app.ui.tasks import Tasks

_MANY = 10 * PAGE  # lines fetched at a time where all are needed


class LineSource(QObject):
    """Asks the library and feeds the model; nothing here waits. What was asked before is dropped."""

    arrived = Signal(int, int)  # hits, documents: the beginning of the answer is in the model
    failed = Signal(str)

    def __init__(self, session: Session, tasks: Tasks, model: ConcordanceModel, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._tasks, self._model = session, tasks, model
        self._query, self._sort = Query(""), Sort.DOCUMENT
        self._serial = 0  # of the question
        self._seeks = 0
        self._fetching = False
        model.page_wanted.connect(self._fetch)

    def ask(self, query: Query, sort: Sort, first: int = 0, last: int = 0) -> None:
        """Show the lines of a query in an order; first, last: the rows that are needed at once."""
        self._serial += 1
        self._query, self._sort = query, sort
        serial, page = self._serial, first // PAGE
        count = (last // PAGE - page + 1) * PAGE

        def take(answer: Concordance) -> None:
            if serial != self._serial:
                return
            if answer.total and not answer.lines:  # there are fewer lines by now
                self.ask(query, sort)
                return
            self._model.renew(answer.total, page, answer.lines)
            self.arrived.emit(answer.total, answer.documents)

        self._request(page * PAGE, count, take, serial)

    def stop(self) -> None:
        """Nothing is asked any more."""
        self._serial += 1
        self._query = Query("")
        self._model.renew(0, 0, ())

    def gather(
        self,
        wanted: Callable[[KwicLine], bool],
        most: int,
        done: Callable[[tuple[KwicLine, ...]], None],
        goes_on: Callable[[int], bool] = lambda _: True,
        dropped: Callable[[], None] = lambda: None,
    ) -> None:
        """All lines that are wanted, `most` of them at most, in their order; begins anew if hits come or go meanwhile.

        goes_on: told how many there are so far, says whether to go on. Where it does not, or something else is asked
        meanwhile, `dropped` is called instead of `done`; neither where the lines cannot be had.
        """
        question = self._query, self._sort
        total = self._model.rowCount()
        found: list[KwicLine] = []

        def take(start: int, answer: Concordance) -> None:
            if question != (self._query, self._sort) or not goes_on(len(found)):
                dropped()
                return
            if answer.total != total:
                self.gather(wanted, most, done, goes_on, dropped)
                return
            found.extend(line for line in answer.lines if wanted(line))
            after = start + len(answer.lines)
            if len(found) < most and after < answer.total and answer.lines:
                go_on(after)
            else:
                done(tuple(found[:most]))

        def go_on(start: int) -> None:
            self._request(start, _MANY, lambda answer: take(start, answer))

        go_on(0)

    def lines_between(self, first: int, last: int, done: Callable[[tuple[KwicLine, ...]], None]) -> None:
        """The lines from row `first` to row `last`, both included."""
        serial = self._serial

        def take(answer: Concordance) -> None:
            if serial == self._serial:
                done(answer.lines)

        self._request(first, last - first + 1, take)

    def seek(self, key: Key, found: Callable[[int], None]) -> None:
        """Find a line's row, however far it is; a later search takes the place of this one."""
        self._seeks += 1
        seek, serial = self._seeks, self._serial
        row = self._model.known_row(key)
        if row is not None:
            found(row)
            return

        def take(start: int, answer: Concordance) -> None:
            if (seek, serial) != (self._seeks, self._serial):
                return
            place = next((n for n, line in enumerate(answer.lines) if key_of(line) == key), None)
            if place is not None:
                page = place // PAGE
                self._model.add_lines(start // PAGE + page, answer.lines[page * PAGE : (page + 1) * PAGE])
                found(start + place)
            elif answer.lines and start + len(answer.lines) < answer.total:
                go_on(start + len(answer.lines))

        def go_on(start: int) -> None:
            self._request(start, _MANY, lambda answer: take(start, answer))

        go_on(0)

    # ---- inside

    def _fetch(self) -> None:
        """The next page that was looked at, one at a time, so that who scrolls fast does not wait for all between."""
        if self._fetching or (page := self._model.next_wanted()) is None:
            return
        self._fetching = True
        serial = self._serial

        def take(answer: Concordance) -> None:
            self._fetching = False
            if serial == self._serial:
                if answer.total == self._model.rowCount():
                    self._model.add_lines(page, answer.lines)
                else:
                    self.ask(self._query, self._sort)
            self._fetch()

        self._request(page * PAGE, PAGE, take, serial)

    def _request(self, start: int, count: int, take: Callable[[Concordance], None], serial: int | None = None) -> None:
        def report(error: GlossatorError) -> None:
            self._fetching = False
            if serial in {None, self._serial}:
                self.failed.emit(str(error))

        answer = self._session.finding.concordance(self._query, self._sort, start, count)
        self._tasks.watch(answer, take, report)
