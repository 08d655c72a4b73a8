"""The search engine: keeps the index of one library and answers queries from it."""

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from whoosh.index import LockError

from reader_app.model.annotation import Annotation
from reader_app.model.document import Block, Metadata
from reader_app.model.errors import SearchError
from reader_app.model.hit import Completion, Concordance, Line, Results, Span
from reader_app.model.query import Query, Sort
from reader_app.model.tag import Tag
from reader_app.search.answering import View
from reader_app.search.completing import completions, key_terms, suggestion
from reader_app.search.concordance import Concordances
from reader_app.search.document import IndexedDocument
from reader_app.search.evaluating import Leaf
from reader_app.search.highlighting import highlight
from reader_app.search.holdings import Holdings
from reader_app.search.indexing import Generation
from reader_app.search.parsing import parse
from reader_app.search.shelf import Shelf

_log = logging.getLogger(__name__)
_LOST = "The search index could not be read or written; your library is safe, and the index will be built again."
_NEARLY_NOTHING = 2  # documents: where no more are found, another spelling may be meant

T = TypeVar("T")


class Engine:
    """One library's index. Not thread safe; arguments and results can be sent between processes."""

    def __init__(self, shelf: Shelf, generation: Generation) -> None:
        self._shelf = shelf
        self._generation = generation
        self._tags: tuple[Tag, ...] = ()
        self._read: frozenset[str] = frozenset()
        self._look()

    @classmethod
    def open(cls, folder: Path, library_id: str) -> "Engine":
        """The index in a cache folder; whatever is wrong with it, it starts empty instead.

        Raises SearchError only where not even a temporary folder can be written.
        """
        shelf = Shelf(folder, library_id)
        try:
            return cls(shelf, shelf.open())
        except OSError as error:
            shelf.close()
            raise SearchError(
                "Search needs a little space in the cache or temporary folder and could not have it; "
                "your library is safe, please free some disk space."
            ) from error

    # ---- keeping up with the library

    def state(self) -> dict[str, str]:
        """Which documents are indexed: revision keys by id."""
        return self._generation.documents.state

    def notes_state(self) -> tuple[int, dict[str, str]]:
        """Up to which change of the library annotations are indexed (-1: none), and which: keys by id."""
        return self._generation.noted, self._generation.notes.state

    def noted(self) -> int:
        """Up to which change of the library annotations are indexed; -1 where none ever were."""
        return self._generation.noted

    def update(self, documents: Iterable[IndexedDocument], removed: Iterable[str] = ()) -> None:
        """Adds or replaces documents and takes others out, in one commit.

        Raises SearchError if that failed; the index is then empty, and `state` says so.
        """
        documents = tuple({document.id: document for document in documents}.values())  # the last of one id counts
        removed = tuple(removed)
        if documents or removed:
            self._commit(lambda: self._generation.commit(documents, removed))

    def update_notes(self, annotations: Iterable[Annotation], removed: Iterable[str], noted: int) -> None:
        """The same for annotations; noted: the library's change up to which they are then indexed."""
        annotations, removed = tuple(annotations), tuple(removed)
        self._commit(lambda: self._generation.commit_notes(annotations, removed, noted))

    def set_tags(self, tags: Iterable[Tag]) -> None:
        """The tags of the library; to be told again when they change."""
        self._tags = tuple(tags)
        self._look()

    def set_read(self, documents: Iterable[str]) -> None:
        """The ids of the documents that were opened before, for `is:unread`."""
        self._read = frozenset(documents)
        self._look()

    def clear(self) -> None:
        """Forgets everything, so that it can be built anew."""
        self._generation.close()
        self._generation = self._shelf.fresh()
        self._look()

    # ---- answering

    def search(self, query: Query) -> Results:
        """The documents that match, best first, with their spans and lines of context.

        Whatever is typed is answered; raises SearchError only if the index cannot be read, which is then begun anew.
        """
        return self._asked(lambda: self._search(query))

    def lines(self, document_id: str, query: Query, start: int = 0, count: int = 1_000) -> tuple[Line, ...]:
        """The lines of a document's hits from number `start` on; raises SearchError as `search` does."""
        return self._asked(lambda: self._view.lines(document_id, query, start, count))

    def concordance(self, query: Query, sort: Sort, start: int, count: int) -> Concordance:
        """Hits of all documents as lines, from number `start` on; raises SearchError as `search` does."""
        return self._asked(lambda: self._concordances.page(query, sort, start, count))

    def complete(self, text: str, caret: int) -> tuple[Completion, ...]:
        """What the word before the caret may become; raises SearchError as `search` does."""
        return self._asked(lambda: tuple(completions(self._view.holdings, text, caret)))

    def similar(self, text: str) -> str:
        """A query for documents about the same as a passage; empty where it has no telling words."""
        return self._asked(lambda: key_terms(self._view.holdings, text))

    def spans(
        self,
        content: str,
        blocks: Sequence[Block],
        query: Query,
        metadata: Metadata | None = None,
        document_id: str = "",
    ) -> tuple[Span, ...]:
        """Exact hits in one text, in order; without metadata, what is asked of other fields is taken as given.

        document_id: where it is indexed, so that its annotations count as they do in `search`.
        """
        number = self._view.holdings.documents.numbers.get(document_id)
        if number is None:
            return highlight(content, blocks, parse(query).tree, metadata)

        def elsewhere(leaf: Leaf) -> Mapping[int, float]:
            return {0: 0.0} if number in self._view.holdings.elsewhere(leaf) else {}

        return self._asked(lambda: highlight(content, blocks, parse(query).tree, metadata, elsewhere))

    def check(self) -> list[str]:
        """What is wrong with the index, one line each."""
        return self._generation.faults()

    def close(self) -> None:
        """Lets go of the files and the lock."""
        self._generation.close()
        self._shelf.close()

    # ---- details

    def _look(self) -> None:
        generation = self._generation
        self._view = View(Holdings(generation.documents.reader, generation.notes.reader, self._tags, self._read))
        self._concordances = Concordances(self._view)

    def _search(self, query: Query) -> Results:
        results = self._view.search(query)
        if results.total_documents <= _NEARLY_NOTHING:
            return replace(results, suggestion=suggestion(self._view.holdings, query))
        return results

    def _commit(self, write: Callable[[], None]) -> None:
        try:
            try:
                write()
            except LockError:
                self._generation = self._shelf.borrow(self._generation)
                write()
        except Exception as error:
            raise self._lost(error) from error
        self._look()

    def _asked(self, answer: Callable[[], T]) -> T:
        try:
            return answer()
        except Exception as error:
            raise self._lost(error) from error

    def _lost(self, error: Exception) -> SearchError:
        """After a fault in the index: begin anew, and say so."""
        _log.warning("The search index is begun anew: %s", error, exc_info=error)
        try:
            self.clear()
        except OSError:
            _log.exception("A new search index could not be begun")
        return SearchError(_LOST)
