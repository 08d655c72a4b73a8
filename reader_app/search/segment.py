"""A segment of the index, or a single text: which of its documents have a term, and how often."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from whoosh.codec.whoosh3 import W3LeafMatcher
from whoosh.reading import TermNotFound

from reader_app.search.budget import Budget
from reader_app.search.columns import Columns
from reader_app.search.schema import PREFIXES

Counts = dict[int, int]  # by document number


@dataclass(frozen=True, slots=True)
class Segment:
    """Documents numbered from `offset` on. leaf: Whoosh's reader of them, None for a text in memory."""

    columns: Columns
    offset: int = 0
    leaf: Any = None

    def counts(self, field: str, term: str) -> Counts:
        """How often a term of a field occurs, by document."""
        if self.leaf is None:
            number = self.columns.number(PREFIXES[field] + term)
            return {} if number is None else shifted(self.columns.frequencies(range(number, number + 1)), self.offset)
        found: Counts = {}
        for ids, weights in _blocks(self.leaf, field, term):
            numbers = [number + self.offset for number in ids] if self.offset else ids
            found.update(zip(numbers, map(int, weights), strict=True))
        return found

    def total(self, field: str, terms: Collection[str], budget: Budget) -> Counts:
        """How often any of many terms occurs, by document; of the most frequent where the budget is not enough."""
        if self.leaf is None:
            numbers = [number for term in terms if (number := self.columns.number(PREFIXES[field] + term)) is not None]
            positions = len(self.columns.positions_in(0, numbers))
            return {self.offset: positions} if positions else {}
        known = self.columns.lexicon(PREFIXES[field]).counts
        totals = [0.0] * len(self.columns.cards)
        for term in sorted(terms, key=lambda term: (-known.get(term, 0), term)):
            if budget.is_spent():
                break
            for ids, weights in _blocks(self.leaf, field, term):
                for number, weight in zip(ids, weights, strict=True):
                    totals[number] += weight
        return {number: int(total) for number, total in enumerate(totals, self.offset) if total}


def shifted(counts: Counts, offset: int) -> Counts:
    """Counts of documents that are numbered from the offset on."""
    return {number + offset: count for number, count in counts.items()} if offset else counts


class _Blocks(W3LeafMatcher):  # type: ignore[misc]
    """Reads a term's postings a block at a time."""

    def blocks(self) -> Iterator[tuple[Sequence[int], Sequence[float]]]:
        """The numbers of documents in the segment, and how often the term occurs in each."""
        while True:
            self._read_ids()
            self._read_weights()
            yield self._ids, self._weights
            if self._lastblock:
                return
            self._next_block()


def _blocks(leaf: Any, field: str, term: str) -> Iterator[tuple[Sequence[int], Sequence[float]]]:
    terms = leaf._terms  # the codec's own reader: only there are postings to be had in blocks
    try:
        info = terms.term_info(field, term.encode())
    except TermNotFound:
        return
    if info.is_inlined():
        ids, weights, _ = info.inlined_postings()
        yield ids, weights
    else:
        yield from _Blocks(terms._postfile, *info.extent(), leaf.schema[field].format).blocks()
