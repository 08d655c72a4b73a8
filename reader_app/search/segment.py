"""A segment of the index, or a single text: which of its documents have a term, and how often."""

from dataclasses import dataclass
from typing import Any

from whoosh.codec.whoosh3 import W3LeafMatcher
from whoosh.reading import TermNotFound

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
        if self.leaf is not None:
            return _read(self.leaf, field, term, self.offset)
        number = self.columns.number(PREFIXES[field] + term)
        return {} if number is None else shifted(self.columns.frequencies(range(number, number + 1)), self.offset)


def shifted(counts: Counts, offset: int) -> Counts:
    """Counts of documents that are numbered from the offset on."""
    return {number + offset: count for number, count in counts.items()} if offset else counts


class _Blocks(W3LeafMatcher):  # type: ignore[misc]
    """Reads a term's postings a block at a time."""

    def counts(self, offset: int) -> Counts:
        """How often the term occurs, by document numbered from the offset on."""
        found: Counts = {}
        while True:
            self._read_ids()
            self._read_weights()
            ids = [number + offset for number in self._ids] if offset else self._ids
            found.update(zip(ids, map(int, self._weights), strict=True))
            if self._lastblock:
                return found
            self._next_block()


def _read(leaf: Any, field: str, term: str, offset: int) -> Counts:
    terms = leaf._terms  # the codec's own reader: only there are postings to be had in blocks
    try:
        info = terms.term_info(field, term.encode())
    except TermNotFound:
        return {}
    if info.is_inlined():
        ids, weights, _ = info.inlined_postings()
        return {number + offset: int(weight) for number, weight in zip(ids, weights, strict=True)}
    return _Blocks(terms._postfile, *info.extent(), leaf.schema[field].format).counts(offset)
