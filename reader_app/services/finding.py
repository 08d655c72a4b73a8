"""Finding: takes queries to the search engine without making anyone wait, while the index follows the library."""

import contextlib
import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path
from threading import Lock
from typing import Any, TypeVar

from reader_app.model.change import Change
from reader_app.model.completion import Completion
from reader_app.model.errors import NotFoundError, SearchError
from reader_app.model.hit import Concordance, Line, NoteHit, Results
from reader_app.model.query import Query, Sort
from reader_app.model.span import Span
from reader_app.services.keeping import Keeper, Progress
from reader_app.services.pacing import Pace
from reader_app.services.unindexed import heads_in
from reader_app.services.workers import Host, InProcess, OutOfProcess, Role
from reader_app.store import Store

_log = logging.getLogger(__name__)
_READ = "read/"  # key of the store's state, before the id of a document that was opened

T = TypeVar("T")


class Finding:
    """Search over one library. Every answer is a Future; queries are answered in the order asked.

    With worker=True the engine that answers and the one that writes the index live in processes of their own and
    nothing here waits for them, `close` excepted; Futures complete on other threads. A query waits for what is still
    to be indexed if that is little; if it is much, the answer comes from what is indexed by then, and `progress` tells
    when to ask again. With worker=False there is one engine, in this process, and every Future is already done.
    """

    def __init__(self, store: Store, index_folder: Path, *, worker: bool, progress: Progress | None = None) -> None:
        self._store = store
        self._writer: Host = (OutOfProcess if worker else InProcess)(index_folder, store.id)
        self._reader: Host = OutOfProcess(index_folder, store.id, Role.READER) if worker else self._writer
        self._keeper = Keeper(store, self._writer, progress, self._committed, Pace() if worker else None)
        self._asking = ThreadPoolExecutor(1, "finding") if worker else None
        self._indexing = ThreadPoolExecutor(1, "indexing") if worker else None
        self._lock = Lock()
        self._keeping: Future[None] | None = None
        self._looked = False  # whether the index is as it was left, so that the engine that writes need not start
        self._told: dict[str, object] = {}

    def start(self) -> Future[None]:
        """Starts the engine and brings it up to date; done by the first query otherwise."""
        started: Future[None] = Future()
        self._do(self._begin).add_done_callback(partial(_follow, started))
        return started

    def update(self, change: Change | None = None) -> Future[None]:
        """To be called after a change to the library; without one, everything is compared."""
        self._keeper.note(change)
        return self._keep()

    def settle(self) -> Future[None]:
        """The same once all changes are told that belong together: what came in is not kept waiting for more."""
        self._keeper.settle()
        return self._keep()

    def changed(self, change: Change) -> None:
        """The same, as a subscriber of the history."""
        self.update(change)

    def search(self, query: Query) -> Future[Results]:
        """What the library holds for a query. Fails with SearchError, or LibraryError if the library cannot be read."""
        return self._do(lambda: self._ask("search", query))

    def glance(self, query: Query) -> Future[Results]:
        """What shows of it at once, sooner, for who is typing; where it is `brief`, all of it is still to be asked."""
        return self._do(lambda: self._ask("glance", query))

    def spans(self, document_id: str, query: Query) -> Future[tuple[Span, ...]]:
        """Every hit in one document, in text order, in code points. Fails with NotFoundError too."""
        return self._do(lambda: self._spans(document_id, query))

    def lines(self, document_id: str, query: Query, start: int = 0, count: int = 1_000) -> Future[tuple[Line, ...]]:
        """The lines of a document's hits from number `start` on; none where it does not match."""
        return self._do(lambda: self._ask("lines", document_id, query, start, count))

    def notes(self, document_id: str, query: Query, start: int = 0, count: int = 1_000) -> Future[tuple[NoteHit, ...]]:
        """A document's annotations that match, from row number `start` on, as `DocumentHits.notes` has the first."""
        return self._do(lambda: self._ask("notes", document_id, query, start, count))

    def concordance(
        self, query: Query, sort: Sort = Sort.DOCUMENT, start: int = 0, count: int = 200
    ) -> Future[Concordance]:
        """Hits of all documents as lines, from number `start` on; further pages of the last one come quickly."""
        return self._do(lambda: self._ask("concordance", query, sort, start, count))

    def complete(self, text: str, caret: int) -> Future[tuple[Completion, ...]]:
        """What the word before the caret (code points) of a half-typed query may become."""
        return self._do(lambda: self._ask("complete", text, caret))

    def similar(self, text: str) -> Future[str]:
        """A query for documents about the same as a passage; empty where it has no telling words."""
        return self._do(lambda: self._ask("similar", text))

    def check(self) -> Future[list[str]]:
        """What is wrong with the index, one line each."""
        return self._do(self._check)

    def rebuild(self) -> Future[None]:
        """Makes the index again, from nothing; the one there is answers until that is done."""
        self._keeper.forget()
        return self._keep()

    def close(self) -> None:
        """Lets what is being written finish, drops what waits and what is asked later, and ends the engine."""
        self._keeper.stop()
        for courier in (self._asking, self._indexing):
            if courier is not None:
                courier.shutdown(cancel_futures=True)
        self._seal()
        self._reader.stop()
        self._writer.stop()

    def _seal(self) -> None:
        """Says which state of the library the index is of, if it is of all of it, so that the next start can begin."""
        mark, place = self._keeper.mark(), self._keeper.place
        if place is None or self._keeper.behind:
            return
        from reader_app.search.mark import write_mark

        try:
            write_mark(place, mark)
        except OSError as error:
            _log.info("The next start will compare the index with the library: %s", error)

    # ---- keeping up

    def _begin(self) -> "Future[None]":
        keeping = _done(lambda: None) if self._stands() else self._keep()
        keeping.add_done_callback(lambda _: self._warm())
        return keeping

    def _stands(self) -> bool:
        """Whether the index proves to be of the library as it is: looked at once, before anything is compared."""
        if self._looked:
            return False
        self._looked = True
        with contextlib.suppress(SearchError):  # then it is to be made again
            place = self._reader.call("standing", self._keeper.mark())
            return place is not None and self._keeper.rest(place)
        return False

    def _keep(self) -> Future[None]:
        if self._keeper.stopped:
            return _cancelled()
        if self._indexing is None:
            return _done(self._keeper.keep)
        with self._lock:
            self._keeping = _submit(self._indexing, self._keeper.keep)
            return self._keeping

    def _committed(self) -> None:
        """The index changed: the engine that answers looks at it as soon as it is free."""
        if self._asking is not None and not self._keeper.stopped:
            _submit(self._asking, self._tell_quietly)

    def _warm(self) -> None:
        """Once all is indexed, so that not the first query waits for what the engine makes once; a piece at a time, so
        that none waits for all of it.
        """
        if self._asking is not None and not self._keeper.stopped:
            _submit(self._asking, self._warm_piece)

    def _warm_piece(self) -> None:
        if self._answer("warm"):  # of the index as it is: what comes in need not hurry for that
            self._warm()

    def _tell_quietly(self) -> None:
        try:
            self._tell()
        except SearchError:
            _log.info("The index could not be shown yet")  # the next query tries again, and its asker hears why

    # ---- asking

    def _do(self, job: Callable[[], T]) -> Future[T]:
        if self._keeper.stopped:
            return _cancelled()
        return _done(job) if self._asking is None else _submit(self._asking, job)

    def _ask(self, method: str, *arguments: object) -> Any:
        self._wait()
        return self._answer(method, *arguments)

    def _answer(self, method: str, *arguments: object) -> Any:
        try:
            self._tell()
            return self._reader.call(method, *arguments)
        except SearchError:
            self._told.clear()
            self._keeper.note(None)  # the engine may have begun anew
            raise

    def _wait(self) -> None:
        """Until what is indexed is what the library holds, unless that takes long."""
        if not self._keeper.behind or self._stands():
            return
        keeping = self._keeping
        if keeping is None or keeping.done():
            keeping = self._keep()
        if self._keeper.soon(keeping) and isinstance(keeping.exception(), SearchError):
            keeping = self._keep()  # the engine that writes died or began anew: once more is enough for both
            self._keeper.soon(keeping)
        if keeping.done():
            keeping.result()

    def _tell(self) -> None:
        """What the engine that answers has to know beside the index, where it does not know it yet."""
        read = frozenset(self._store.state_with(_READ))
        keeper = self._keeper
        news = {"show": keeper.place, "set_tags": keeper.tags, "set_read": read, "set_shelves": keeper.shelves}
        version = keeper.version
        for method, value in news.items():
            known = (version, value) if method == "show" else value
            if value is not None and self._told.get(method) != known:
                self._reader.call(method, value)
                self._told[method] = known

    def _spans(self, document_id: str, query: Query) -> tuple[Span, ...]:
        document = self._store.documents.get(document_id)
        if document is None:
            raise NotFoundError("That document is not in the library any more.")
        text = self._store.documents.text(document.revision)
        heads = heads_in(document, text.content, ((b.start, b.end) for b in text.blocks), (p.start for p in text.pages))
        asked = text.content, text.blocks, query, document.metadata, document_id, heads
        spans: tuple[Span, ...] = self._ask("spans", *asked)
        return spans

    def _check(self) -> list[str]:
        self._wait()
        faults: list[str] = self._writer.call("check")
        return faults


def _follow(then: Future[None], ended: "Future[Any]") -> None:
    """Ends a Future as another did, or as the one does that came out of that."""
    if ended.cancelled():
        then.cancel()
        then.set_running_or_notify_cancel()
    elif (error := ended.exception()) is not None:
        then.set_exception(error)
    elif isinstance(following := ended.result(), Future):
        following.add_done_callback(partial(_follow, then))
    else:
        then.set_result(None)


def _submit(courier: ThreadPoolExecutor, job: Callable[[], T]) -> Future[T]:
    try:
        return courier.submit(job)
    except RuntimeError:  # closed since this thread looked
        return _cancelled()


def _done(job: Callable[[], T]) -> Future[T]:
    done: Future[T] = Future()
    try:
        done.set_result(job())
    except Exception as error:  # noqa: BLE001  # reported to whoever asks the Future, as from a thread
        done.set_exception(error)
    return done


def _cancelled() -> Future[Any]:
    """What becomes of a question that comes too late."""
    cancelled: Future[Any] = Future()
    cancelled.cancel()
    cancelled.set_running_or_notify_cancel()
    return cancelled
