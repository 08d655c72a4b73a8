"""What is in each document, beside Whoosh's lists of documents by term: its terms and all their positions, in columns.

Columns belong to one segment of the index and are written once. The terms are numbered in their order, those of a
document ascend, and `ends` adds up how often each occurs, so that all words with a common beginning are counted in a
document by two bisections, whatever their number.
"""

import json
from bisect import bisect_left
from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import Any

from reader_app.search.analysis import Joined, Places
from reader_app.search.lexicon import Lexicon
from reader_app.search.packing import (
    Numbers,
    Packed,
    packed_columns,
    packed_from,
    read_columns,
    write_columns,
)

NO_TERM = 0xFFFFFFFF
_MANY = 50  # terms: for more, all terms of a document are gone through instead
_LAST = "\U0010ffff"
_ARRAYS = (
    *("counts", "offsets", "ids", "ends", "join_offsets", "joins", "lefts", "rights"),
    *("place_offsets", "block_offsets", "firsts", "bounds"),
)
PACKED = {"positions": "H", "starts": "H", "lengths": "B"}  # and of what type those are that are small

Card = dict[str, Any]  # what is to be known of a document without reading it
NOWHERE = Places((), (), (), ())  # of the atoms of annotations

_PREFIXES = "\x01\x02\x03\x04\x05\x06"  # before the terms of any field but the main one


@dataclass(frozen=True)
class Columns:
    """Documents are numbered from 0 in the order of their cards.

    counts: documents by term. ids: terms of document d are ids[offsets[d]:offsets[d + 1]]; the term at place p there
    has the positions between ends[p] and ends[p + 1]. joins: joined terms, one for each time they occur, of document d
    from join_offsets[d] on; lefts, rights: the terms of their parts. extents: where the list of each term is in
    Whoosh's file, or the only document it is in; texts: where the text of each document begins and ends in another.
    stemmed: terms of the main field by stem, see `order_by_stem`. letters, initials: with what letters many words
    begin, and for each how many do, by document; see `count_initials`. The rest are the columns of `Places`.
    """

    cards: tuple[Card, ...]
    terms: list[str]
    counts: Numbers
    offsets: Numbers
    ids: Numbers
    ends: Numbers
    join_offsets: Numbers
    joins: Numbers
    lefts: Numbers
    rights: Numbers
    place_offsets: Numbers
    block_offsets: Numbers
    firsts: Numbers
    bounds: Numbers
    positions: Packed
    starts: Packed
    lengths: Packed
    extents: Numbers = ()
    texts: Numbers = ()
    stemmed: Numbers = ()
    letters: str = ""
    initials: Numbers = ()

    @property
    def main(self) -> int:
        """The number of the first term of the main field; those of others come before."""
        return bisect_left(self.terms, chr(ord(_PREFIXES[-1]) + 1))

    @cached_property
    def _lexicons(self) -> dict[str, Lexicon]:
        return {}

    def lexicon(self, prefix: str) -> Lexicon:
        """The terms of the field with this prefix."""
        known = self._lexicons.get(prefix)
        if known is None:
            if prefix:
                numbers = self.beginning(prefix)
                terms = [term.removeprefix(prefix) for term in self.terms[numbers.start : numbers.stop]]
            else:
                numbers = range(self.main, len(self.terms))
                terms = self.terms[self.main :]
            counts = dict(zip(terms, self.counts[numbers.start : numbers.stop], strict=True))
            known = self._lexicons[prefix] = Lexicon(counts, self.terms, () if prefix else self.stemmed)
        return known

    def number(self, term: str) -> int | None:
        """The number of a term, if any document has it."""
        found = bisect_left(self.terms, term)
        return found if found < len(self.terms) and self.terms[found] == term else None

    def beginning(self, start: str) -> range:
        """The numbers of all terms that begin so."""
        first = bisect_left(self.terms, start)
        return range(first, bisect_left(self.terms, start + _LAST, first))

    def frequency(self, document: int, numbers: range) -> int:
        """How often the terms of a range occur in a document."""
        first = bisect_left(self.ids, numbers.start, self.offsets[document], self.offsets[document + 1])
        last = bisect_left(self.ids, numbers.stop, first, self.offsets[document + 1])
        return self.ends[last] - self.ends[first]

    def positions_in(self, document: int, numbers: Collection[int]) -> list[int]:
        """The ascending positions of all these terms in a document; of a range they cost no more than of one."""
        first, last = self.offsets[document], self.offsets[document + 1]
        if isinstance(numbers, range):
            first = bisect_left(self.ids, numbers.start, first, last)
            last = bisect_left(self.ids, numbers.stop, first, last)
            return sorted(self.positions.between(document, self.ends[first], self.ends[last]))
        found: list[int] = []
        ids, ends = self.ids, self.ends
        positions, shift = self.positions.part(document)
        if len(numbers) > _MANY:
            wanted = frozenset(numbers)
            for place, number in enumerate(ids[first:last], first):
                if number in wanted:
                    found += positions[ends[place] - shift : ends[place + 1] - shift]
            return sorted(found)
        for number in numbers:
            place = bisect_left(ids, number, first, last)
            if place < last and ids[place] == number:
                found += positions[ends[place] - shift : ends[place + 1] - shift]
        return sorted(found) if len(numbers) > 1 else found

    def joins_in(self, document: int, numbers: range) -> range:
        """The places in `joins` of the joined terms of a range in a document."""
        last = self.join_offsets[document + 1]
        first = bisect_left(self.joins, numbers.start, self.join_offsets[document], last)
        return range(first, bisect_left(self.joins, numbers.stop, first, last))

    def length(self, document: int) -> int:
        """How many occurrences of terms a document has."""
        return self.ends[self.offsets[document + 1]] - self.ends[self.offsets[document]]

    def places(self, document: int) -> Places:
        """Where the atoms of a document are; none are known of annotations."""
        atoms = self.place_offsets[document], self.place_offsets[document + 1]
        first, last = self.block_offsets[document], self.block_offsets[document + 1]
        starts, lengths = self.starts.between(document, *atoms), self.lengths.between(document, *atoms)
        return Places(starts, lengths, self.firsts[first:last], self.bounds[2 * first : 2 * last])

    def postings(self, document: int) -> dict[str, Numbers]:
        """All terms of a document with their positions."""
        places = range(self.offsets[document], self.offsets[document + 1])
        bounds = pairwise(self.ends[places.start : places.stop + 1])
        positions, shift = self.positions.part(document)
        return {
            self.terms[self.ids[place]]: positions[start - shift : end - shift]
            for place, (start, end) in zip(places, bounds, strict=True)
        }

    def joined(self, document: int) -> list[Joined]:
        """All joined terms of a document."""
        places = range(self.join_offsets[document], self.join_offsets[document + 1])
        return [
            Joined(self._term(self.joins[place]), self._term(self.lefts[place]), self._term(self.rights[place]))
            for place in places
        ]

    def _term(self, number: int) -> str:
        return "" if number == NO_TERM else self.terms[number]

    def write(self, path: Path) -> None:
        """Writes two files: `path` with the numbers, and beside it the words."""
        numbers = {name: ("I", getattr(self, name)) for name in _ARRAYS}
        numbers |= {"extents": ("I", self.extents), "texts": ("Q", self.texts), "stemmed": ("I", self.stemmed)}
        numbers |= {"initials": ("I", self.initials)}
        for name, typecode in PACKED.items():
            numbers |= packed_columns(name, typecode, getattr(self, name))
        head = {"columns": write_columns(path, numbers), "cards": self.cards, "letters": self.letters}
        words = "\n".join([json.dumps(head), *self.terms])
        path.with_suffix(".words").write_text(words, "utf-8", newline="\n")

    @classmethod
    def read(cls, path: Path) -> "Columns":
        """What `write` wrote; the numbers stay in the file until they are needed."""
        head, *terms = path.with_suffix(".words").read_text("utf-8").split("\n")
        described = json.loads(head)
        numbers = read_columns(path, described["columns"])
        columns: list[Any] = [numbers[name] for name in _ARRAYS]
        columns += [packed_from(name, numbers) for name in PACKED]
        columns += [numbers["extents"], numbers["texts"], numbers["stemmed"], described["letters"], numbers["initials"]]
        return cls(tuple(described["cards"]), terms, *columns)
