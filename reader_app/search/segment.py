"""A segment of the index, or a single text: which of its documents have a term, and how often."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from reader_app.search.beginnings import add, count_range, counted_initial, is_short, joined_more
from reader_app.search.budget import Budget
from reader_app.search.columns import Columns
from reader_app.search.packing import Numbers
from reader_app.search.postings import unpack_postings
from reader_app.search.schema import PREFIXES

Counts = dict[int, int]  # by document number


@dataclass(frozen=True, slots=True)
class Files:
    """What Whoosh keeps of a segment: lists of documents by term, and what there is to show of each document."""

    lists: memoryview
    texts: memoryview


@dataclass(frozen=True, slots=True)
class Segment:
    """Documents numbered from `offset` on. files: None for a text in memory."""

    columns: Columns
    offset: int = 0
    files: Files | None = None

    def counts(self, field: str, term: str) -> Counts:
        """How often a term of a field occurs, by document."""
        number = self.columns.number(PREFIXES[field] + term)
        if number is None:
            return {}
        found: Counts = {}
        offset = self.offset
        for documents, frequencies in self._blocks(number):
            numbers = [document + offset for document in documents] if offset else documents
            found.update(zip(numbers, frequencies, strict=True))
        return found

    def beginning(self, start: str, joined: str) -> Counts:
        """How often the terms that begin so occur, by document; joined: how the joined ones begin, which count instead
        of their parts. Both with their field's prefix.
        """
        columns = self.columns
        if start in columns.letters and len(start) == 1:
            return shifted(counted_initial(columns, start), self.offset)
        singles, doubles = columns.beginning(start), columns.beginning(joined)
        found = self._of_range(singles)
        add(found, joined_more(columns, singles, doubles, self._having(doubles)))
        return shifted(found, self.offset)

    def _of_range(self, numbers: range) -> Counts:
        """How often the terms with these numbers occur, by document numbered within the segment."""
        if not self._is_short(numbers):
            return count_range(self.columns, numbers)
        return self._sum(numbers)

    def _having(self, numbers: range) -> Iterable[int]:
        """The documents that may have terms with these numbers."""
        if not self._is_short(numbers):
            return range(len(self.columns.cards))
        return {document for number in numbers for documents, _ in self._blocks(number) for document in documents}

    def _is_short(self, numbers: range) -> bool:
        return not numbers or (self.files is not None and is_short(self.columns, numbers))

    def total(self, field: str, terms: Collection[str], budget: Budget) -> Counts:
        """How often any of many terms occurs, by document; of the most frequent where the budget is not enough."""
        numbers = [number for term in terms if (number := self.columns.number(PREFIXES[field] + term)) is not None]
        if self.files is None:
            positions = len(self.columns.positions_in(0, numbers))
            return {self.offset: positions} if positions else {}
        holders = self.columns.counts
        return shifted(self._sum(sorted(numbers, key=lambda number: (-holders[number], number)), budget), self.offset)

    def text(self, document: int) -> bytes:
        """What is kept of a document, numbered within the segment, for showing it."""
        if self.files is None:
            return b""
        places = self.columns.texts
        return bytes(self.files.texts[places[document] : places[document + 1]])

    def _sum(self, numbers: Iterable[int], budget: Budget | None = None) -> Counts:
        """How often any of the terms with these numbers occurs, by document numbered within the segment."""
        totals = [0] * len(self.columns.cards)
        for number in numbers:
            if budget is not None and budget.is_spent():
                break
            for documents, frequencies in self._blocks(number):
                for document, frequency in zip(documents, frequencies, strict=True):
                    totals[document] += frequency
        return {document: total for document, total in enumerate(totals) if total}

    def _blocks(self, number: int) -> Iterator[tuple[Numbers, Numbers]]:
        """Documents that have a term, numbered within the segment, and how often it occurs in each."""
        alone = 0 if self.files is None else self.columns.extents[number]
        if self.files is None or self.columns.counts[number] == 1:
            frequency = self.columns.frequency(alone, range(number, number + 1))
            yield (alone,), (frequency,)
        else:
            yield from unpack_postings(self.files.lists, alone)


def shifted(counts: Counts, offset: int) -> Counts:
    """Counts of documents that are numbered from the offset on."""
    return {number + offset: count for number, count in counts.items()} if offset else counts
