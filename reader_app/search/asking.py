"""Asking the index: what the engine that writes it and the reader beside it have in common."""

import logging
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from reader_app.model.completion import Completion
from reader_app.model.document import Block, Metadata
from reader_app.model.errors import SearchError
from reader_app.model.hit import Concordance, Line, NoteHit, Results
from reader_app.model.mail import NO_HEADS, Heads
from reader_app.model.query import Query, Sort
from reader_app.model.span import Span
from reader_app.model.tag import Tag
from reader_app.search.answering import NEARLY_NOTHING, PATIENCE, View
from reader_app.search.completing import beginning, completions, key_terms, suggestion
from reader_app.search.concordance import Concordances
from reader_app.search.document import Shelves
from reader_app.search.evaluating import Leaf
from reader_app.search.highlighting import highlight
from reader_app.search.holdings import Holdings
from reader_app.search.indexing import Generation
from reader_app.search.mark import read_mark
from reader_app.search.parsing import parse
from reader_app.search.reading import Reader

_log = logging.getLogger(__name__)
_NO_MORE = object()  # what comes after the last piece of what is made beforehand
LOST = "The search index could not be read or written; your library is safe, and the index will be built again."

T = TypeVar("T")


class Answering(ABC):
    """Answers questions from one generation of the index; None where there is none yet."""

    def __init__(self, generation: Generation | None) -> None:
        self._current = generation
        self._tags: tuple[Tag, ...] = ()
        self._read: frozenset[str] = frozenset()
        self._shelves = Shelves()
        self._look()

    @abstractmethod
    def _recover(self) -> None:
        """After a fault in the index: begin anew."""

    def set_tags(self, tags: Iterable[Tag]) -> None:
        """The tags of the library; to be told again when they change."""
        self._tags = tuple(tags)
        self._look()

    def set_read(self, documents: Iterable[str]) -> None:
        """The ids of the documents that were opened before, for `is:read` and `is:unread`."""
        self._read = frozenset(documents)
        self._look()

    def set_shelves(self, shelves: Shelves) -> None:
        """The stars and collections of the library, for `is:starred` and `collection:`."""
        self._shelves = shelves
        self._look()

    def standing(self, mark: str) -> Path | None:
        """Where the index is, if all of it is of this state of the library, and as it would be made today."""
        now = self._current
        known = now is not None and bool(mark) and read_mark(now.folder) == mark and not now.is_stale
        return now.folder if now is not None and known else None

    def warm(self) -> bool:
        """Makes one more piece of what the first queries would wait for; returns whether there is another.

        Raises SearchError as `search` does.
        """
        return self._asked(lambda: next(self._warmer, _NO_MORE) is not _NO_MORE)

    def search(self, query: Query) -> Results:
        """The documents that match, best first, with their spans and lines of context.

        Whatever is typed is answered; raises SearchError only if the index cannot be read, which is then begun anew.
        """
        return self._asked(lambda: self._search(query))

    def glance(self, query: Query) -> Results:
        """What shows at once of the answer to a query that is still being typed; raises SearchError as `search` does.

        The same totals, fewer documents, and no other spelling of what is half typed.
        """
        return self._asked(lambda: self._glance(query))

    def lines(self, document_id: str, query: Query, start: int = 0, count: int = 1_000) -> tuple[Line, ...]:
        """The lines of a document's hits from number `start` on; raises SearchError as `search` does."""
        return self._asked(lambda: self._view.lines(document_id, query, start, count))

    def notes(self, document_id: str, query: Query, start: int = 0, count: int = 1_000) -> tuple[NoteHit, ...]:
        """What matches beside a document's text, from row number `start` on; raises SearchError as `search` does."""
        return self._asked(lambda: self._view.notes(document_id, query, start, count))

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
        heads: Heads = NO_HEADS,
    ) -> tuple[Span, ...]:
        """Exact hits in one text, in order, or part of them where they are too much work.

        Without metadata, what is asked of other fields is taken as given.
        document_id: where it is indexed, so that its file and its annotations count as they do in `search`. heads: of
        its messages.
        """
        number = self._view.holdings.documents.numbers.get(document_id)

        def elsewhere(leaf: Leaf) -> Mapping[int, float]:
            return {0: 0.0} if number in self._view.holdings.elsewhere(leaf) else {}

        def find() -> tuple[Span, ...]:
            tree = parse(self._view.meant(query)).tree
            known = elsewhere if number is not None else None
            return highlight(content, blocks, tree, metadata, known, self._view.allow(PATIENCE), heads)

        return self._asked(find)

    # ---- details

    def _look(self) -> None:
        """Asks from now on what the generation holds now."""
        now = self._current
        readers = (Reader(()), Reader(())) if now is None else (now.documents.reader, now.notes.reader)
        self._view = View(Holdings(*readers, self._tags, self._read, self._shelves))
        self._warmer = self._warming()
        self._concordances = Concordances(self._view)

    def _warming(self) -> Iterator[None]:
        return self._view.warming()

    def _search(self, query: Query) -> Results:
        return self._spelt(query, self._view.search(query))

    def _spelt(self, query: Query, results: Results) -> Results:
        """With another spelling, where there is nothing or nearly nothing."""
        if results.total_documents <= NEARLY_NOTHING:
            return replace(results, suggestion=suggestion(self._view.holdings, query) or self._begun(query, results))
        return results

    def _glance(self, query: Query) -> Results:
        results = self._view.search(query, brief=True)
        return replace(results, brief=results.brief or results.total_documents <= NEARLY_NOTHING)

    def _begun(self, query: Query, results: Results) -> str:
        """The query with a star at its end, where only that finds anything."""
        begun = beginning(query) if not results.total_documents else ""
        answer = self._view.answer(replace(query, text=begun)) if begun else None
        return begun if answer is not None and answer.scores else ""

    def _asked(self, answer: Callable[[], T]) -> T:
        try:
            return answer()
        except Exception as error:
            raise self._lost(error) from error

    def _lost(self, error: Exception) -> SearchError:
        """After a fault in the index: begin anew, and say so."""
        _log.warning("The search index is begun anew: %s", error, exc_info=error)
        try:
            self._recover()
        except OSError:
            _log.exception("A new search index could not be begun")
        return SearchError(LOST)
