"""Finding: keeps the search engine in step with the library, and takes queries to it without making anyone wait."""

import logging
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from threading import Event
from typing import Any, TypeVar

from reader_app.model.document import Document
from reader_app.model.errors import NotFoundError, SearchError
from reader_app.model.hit import Completion, Concordance, Line, Results, Span
from reader_app.model.query import Query, Sort
from reader_app.services.workers import Host, InProcess, OutOfProcess
from reader_app.store import Store

_log = logging.getLogger(__name__)
_BATCH = 2_000_000  # characters sent and committed at a time

T = TypeVar("T")
Progress = Callable[[int, int], None]  # documents indexed so far, documents to index; called off the main thread


class Finding:
    """Search over one library. Every answer is a Future; jobs are done one after the other, in the order asked.

    With worker=True the engine lives in a process of its own and nothing here waits for it, `close` excepted; Futures
    complete on another thread. With worker=False it runs in this process and every Future is already done.
    """

    def __init__(self, store: Store, index_folder: Path, *, worker: bool, progress: Progress | None = None) -> None:
        self._store = store
        self._progress = progress
        self._host: Host = (OutOfProcess if worker else InProcess)(index_folder, store.id)
        self._courier = ThreadPoolExecutor(1, "finding") if worker else None
        self._stale = Event()
        self._stale.set()
        self._closing = Event()

    def start(self) -> Future[None]:
        """Starts the engine and brings it up to date; done by the first query otherwise."""
        return self._do(self._refresh)

    def update(self) -> Future[None]:
        """To be called after documents changed."""
        self._stale.set()
        return self._do(self._refresh)

    def search(self, query: Query) -> Future[Results]:
        """What the library holds for a query. Fails with SearchError, or LibraryError if the library cannot be read."""
        return self._do(lambda: self._search(query))

    def spans(self, document_id: str, query: Query) -> Future[tuple[Span, ...]]:
        """Every hit in one document, in text order, in code points. Fails with NotFoundError too."""
        return self._do(lambda: self._spans(document_id, query))

    def lines(self, document_id: str, query: Query, start: int = 0, count: int = 1_000) -> Future[tuple[Line, ...]]:
        """The lines of a document's hits from number `start` on; none where it does not match."""
        return self._do(lambda: self._ask("lines", document_id, query, start, count))

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
        """Throws the index away and makes it again."""
        return self._do(self._rebuild)

    def close(self) -> None:
        """Lets what is being written finish, drops what waits, and ends the engine."""
        self._closing.set()
        if self._courier is not None:
            self._courier.shutdown(cancel_futures=True)
        self._host.stop()

    def _do(self, job: Callable[[], T]) -> Future[T]:
        if self._courier is not None:
            return self._courier.submit(job)
        done: Future[T] = Future()
        try:
            done.set_result(job())
        except Exception as error:  # noqa: BLE001  # reported to whoever asks the Future, as from a thread
            done.set_exception(error)
        return done

    def _search(self, query: Query) -> Results:
        results: Results = self._ask("search", query)
        return results

    def _ask(self, method: str, *arguments: object) -> Any:
        self._refresh()
        return self._call(method, *arguments)

    def _spans(self, document_id: str, query: Query) -> tuple[Span, ...]:
        document = self._store.documents.get(document_id)
        if document is None:
            raise NotFoundError("That document is not in the library any more.")
        text = self._store.documents.text(document.revision)
        spans: tuple[Span, ...] = self._call("spans", text.content, text.blocks, query, document.metadata)
        return spans

    def _check(self) -> list[str]:
        self._refresh()
        faults: list[str] = self._call("check")
        return faults

    def _rebuild(self) -> None:
        self._call("clear")
        self._stale.set()
        self._refresh()

    def _call(self, method: str, *arguments: object) -> Any:
        try:
            return self._host.call(method, *arguments)
        except SearchError:
            self._stale.set()  # the engine may have begun anew
            raise

    def _refresh(self) -> None:
        """Brings the index in step with the library, a batch of documents at a time."""
        if not self._stale.is_set():
            return
        self._stale.clear()
        try:
            self._synchronise()
        except BaseException:
            self._stale.set()
            raise

    def _synchronise(self) -> None:
        from reader_app.search import revision_key

        wanted = {document.id: document for document in self._store.documents.all()}
        indexed = self._host.call("state")
        removed = tuple(id_ for id_ in indexed if id_ not in wanted)
        changed = [
            document
            for document in wanted.values()
            if indexed.get(document.id) != revision_key(document.revision, document.metadata)
        ]
        if removed and not changed:
            self._host.call("update", (), removed)
        done = 0
        for batch in _batches(changed):
            if self._closing.is_set():
                return
            self._send(batch, removed)
            removed = ()
            done += len(batch)
            if self._progress is not None:
                self._progress(done, len(changed))

    def _send(self, batch: list[Document], removed: tuple[str, ...]) -> None:
        from reader_app.search import IndexedDocument

        documents = []
        for document in batch:
            try:
                text = self._store.documents.text(document.revision)
            except KeyError:
                _log.info("Document %s changed while it was being indexed", document.id)
                self._stale.set()
                continue
            documents.append(
                IndexedDocument(document.id, document.revision, text.content, text.blocks, document.metadata)
            )
        self._host.call("update", tuple(documents), removed)


def _batches(documents: list[Document]) -> Iterator[list[Document]]:
    """The documents in batches of some two million characters; a larger one goes alone."""
    batch: list[Document] = []
    size = 0
    for document in documents:
        if batch and size + document.characters > _BATCH:
            yield batch
            batch, size = [], 0
        batch.append(document)
        size += document.characters
    if batch:
        yield batch
