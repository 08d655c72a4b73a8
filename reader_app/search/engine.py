"""The search engine: keeps the index of one library and answers queries from it."""

import heapq
import logging
from collections.abc import Iterable, Sequence
from pathlib import Path

from whoosh.index import LockError

from reader_app.model.document import Block, Metadata
from reader_app.model.errors import SearchError
from reader_app.model.hit import DocumentHits, Results, Span
from reader_app.model.query import Query
from reader_app.search.document import IndexedDocument
from reader_app.search.evaluating import Evaluation
from reader_app.search.highlighting import highlight
from reader_app.search.indexing import Generation
from reader_app.search.parsing import parse
from reader_app.search.shelf import Shelf
from reader_app.search.snippets import line

_log = logging.getLogger(__name__)
_LOST = "The search index could not be read or written; your library is safe, and the index will be built again."


class Engine:
    """One library's index. Not thread safe; arguments and results can be sent between processes."""

    def __init__(self, shelf: Shelf, generation: Generation) -> None:
        self._shelf = shelf
        self._generation = generation

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

    def state(self) -> dict[str, str]:
        """What is indexed: revision keys by document id."""
        return self._generation.documents

    def update(self, documents: Iterable[IndexedDocument], removed: Iterable[str] = ()) -> None:
        """Adds or replaces documents and takes others out, in one commit.

        Raises SearchError if that failed; the index is then empty, and `state` says so.
        """
        documents = tuple({document.id: document for document in documents}.values())  # the last of one id counts
        removed = tuple(removed)
        if not documents and not removed:
            return
        try:
            try:
                self._generation.commit(documents, removed)
            except LockError:
                self._generation = self._shelf.borrow(self._generation)
                self._generation.commit(documents, removed)
        except Exception as error:
            raise self._lost(error) from error

    def clear(self) -> None:
        """Forgets everything, so that it can be built anew."""
        self._generation.close()
        self._generation = self._shelf.fresh()

    def search(self, query: Query) -> Results:
        """The documents that match, best first, with every span and its line of context.

        Whatever is typed is answered; raises SearchError only if the index cannot be read, which is then begun anew.
        """
        parsed = parse(query)
        if parsed.tree is None:
            return Results(query.text, 0, 0, (), parsed.ignored, parsed.capitals)
        try:
            evaluation = Evaluation(self._generation.reader, parsed.tree)
            totals = evaluation.total_hits(), len(evaluation.scores)
            any_case = self._any_case(query, totals) if parsed.capitals else None
            documents = tuple(self._listed(evaluation, query.limit))
        except Exception as error:
            raise self._lost(error) from error
        return Results(query.text, *totals, documents, parsed.ignored, parsed.capitals, any_case)

    def spans(
        self, content: str, blocks: Sequence[Block], query: Query, metadata: Metadata | None = None
    ) -> tuple[Span, ...]:
        """Exact hits in one text, in order; without metadata, what is asked of other fields is taken as given."""
        return highlight(content, blocks, parse(query).tree, metadata)

    def check(self) -> list[str]:
        """What is wrong with the index, one line each."""
        return self._generation.faults()

    def close(self) -> None:
        """Lets go of the files and the lock."""
        self._generation.close()
        self._shelf.close()

    def _any_case(self, query: Query, totals: tuple[int, int]) -> tuple[int, int] | None:
        tree = parse(Query(query.text, ignore_case=True)).tree
        if tree is None:
            return None
        evaluation = Evaluation(self._generation.reader, tree)
        any_case = evaluation.total_hits(), len(evaluation.scores)
        return None if any_case == totals else any_case

    def _listed(self, evaluation: Evaluation, limit: int) -> Iterable[DocumentHits]:
        best = heapq.nsmallest(limit, evaluation.scores.items(), key=lambda scored: (-scored[1], scored[0]))
        for number, score in best:
            document = self._generation.reader.stored(number)
            spans, lines = [], []
            for start, end in evaluation.spans(number):
                span = document.places.span(start, end)
                spans.append(span)
                lines.append(line(document.content, span, document.places.block_bounds(start)))
            yield DocumentHits(document.id, score, tuple(spans), tuple(lines))

    def _lost(self, error: Exception) -> SearchError:
        """After a fault in the index: begin anew, and say so."""
        _log.warning("The search index is begun anew: %s", error, exc_info=error)
        try:
            self.clear()
        except OSError:
            _log.exception("A new search index could not be begun")
        return SearchError(_LOST)
