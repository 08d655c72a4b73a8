"""What is in each document, beside Whoosh's lists of documents by term: its terms and all their positions, in columns.

Columns belong to one segment of the index and are written once. The terms are numbered in their order, those of a
document ascend, and `ends` adds up how often each occurs, so that all words with a common beginning are counted in a
document by two bisections, whatever their number.
"""

import json
from array import array
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, chain, count, islice, pairwise
from pathlib import Path
from typing import Any

from reader_app.search.analysis import Joined, Places
from reader_app.search.lexicon import Lexicon
from reader_app.search.packing import (
    Numbers,
    Packed,
    Packing,
    packed_columns,
    packed_from,
    read_columns,
    write_columns,
)

_NO_TERM = 0xFFFFFFFF
_MANY = 50  # terms: for more, all terms of a document are gone through instead
_A_TERM, _A_DOCUMENT = 20, 12  # how long each takes when words with a common beginning are counted; 1: one in a list
_LAST = "\U0010ffff"
_ARRAYS = (
    *("counts", "offsets", "ids", "ends", "join_offsets", "joins", "lefts", "rights"),
    *("place_offsets", "block_offsets", "firsts", "bounds"),
)
_PACKED = {"positions": "H", "starts": "H", "lengths": "B"}  # and of what type those are that are small

Card = dict[str, Any]  # what is to be known of a document without reading it
NOWHERE = Places((), (), (), ())  # of the atoms of annotations

_PREFIXES = "\x01\x02"  # before the terms of any field but the main one


@dataclass(frozen=True)
class Columns:
    """Documents are numbered from 0 in the order of their cards.

    counts: documents by term. ids: terms of document d are ids[offsets[d]:offsets[d + 1]]; the term at place p there
    has the positions between ends[p] and ends[p + 1]. joins: joined terms, one for each time they occur, of document d
    from join_offsets[d] on; lefts, rights: the terms of their parts. extents: where the list of each term is in
    Whoosh's file, or the only document it is in; texts: where the text of each document begins and ends in another.
    stemmed: terms of the main field by stem, see `order_by_stem`. The rest are the columns of `Places`.
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

    def is_short(self, numbers: range) -> bool:
        """Whether the lists of these terms are sooner gone through than all documents, as was measured."""
        effort = len(numbers) * _A_TERM + sum(self.counts[numbers.start : numbers.stop])
        return effort < len(self.cards) * _A_DOCUMENT

    def frequencies(self, numbers: range) -> dict[int, int]:
        """How often the terms of a range occur, by document that has any."""
        found = {}
        ids, ends, offsets = self.ids, self.ends, self.offsets
        after, wanted, beyond = offsets[0], numbers.start, numbers.stop
        for document in range(len(self.cards)):
            before, after = after, offsets[document + 1]
            first = bisect_left(ids, wanted, before, after)
            if first < after and ids[first] < beyond:
                found[document] = ends[bisect_left(ids, beyond, first, after)] - ends[first]
        return found

    def joined_more(self, singles: range, doubles: range) -> dict[int, int]:
        """By document, how many occurrences of joined terms of a range there are, less the parts of them in another."""
        found = {}
        joins, lefts, rights, offsets = self.joins, self.lefts, self.rights, self.join_offsets
        first_part, last_part, wanted, beyond = singles.start, singles.stop, doubles.start, doubles.stop
        after = offsets[0]
        for document in range(len(self.cards)):
            before, after = after, offsets[document + 1]
            if before == after:
                continue
            first = bisect_left(joins, wanted, before, after)
            last = bisect_left(joins, beyond, first, after)
            if first < last:
                parts = [part for part in (*lefts[first:last], *rights[first:last]) if first_part <= part < last_part]
                found[document] = last - first - len(parts)
        return found

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
        return "" if number == _NO_TERM else self.terms[number]

    def write(self, path: Path) -> None:
        """Writes two files: `path` with the numbers, and beside it the words."""
        numbers = {name: ("I", getattr(self, name)) for name in _ARRAYS}
        numbers |= {"extents": ("I", self.extents), "texts": ("Q", self.texts), "stemmed": ("I", self.stemmed)}
        for name, typecode in _PACKED.items():
            numbers |= packed_columns(name, typecode, getattr(self, name))
        head = {"columns": write_columns(path, numbers), "cards": self.cards}
        words = "\n".join([json.dumps(head), *self.terms])
        path.with_suffix(".words").write_text(words, "utf-8", newline="\n")

    @classmethod
    def read(cls, path: Path) -> "Columns":
        """What `write` wrote; the numbers stay in the file until they are needed."""
        head, *terms = path.with_suffix(".words").read_text("utf-8").split("\n")
        described = json.loads(head)
        numbers = read_columns(path, described["columns"])
        columns: list[Any] = [numbers[name] for name in _ARRAYS]
        columns += [packed_from(name, numbers) for name in _PACKED]
        columns += [numbers["extents"], numbers["texts"], numbers["stemmed"]]
        return cls(tuple(described["cards"]), terms, *columns)


class ColumnsBuilder:
    """Gathers the documents of a segment in their order."""

    def __init__(self) -> None:
        self._cards: list[Card] = []
        self._numbers: defaultdict[str, int] = defaultdict(count().__next__)  # whoever is new gets the next one
        self._ids, self._ends, self._offsets = array("I"), array("I", [0]), array("I", [0])
        self._joined: list[list[Joined]] = []
        self._place_offsets, self._block_offsets = array("I", [0]), array("I", [0])
        self._firsts, self._bounds = array("I"), array("I")
        self._packings = {name: Packing(typecode) for name, typecode in _PACKED.items()}

    def add(
        self,
        card: Card,
        postings: Mapping[str, Numbers],
        joined: Iterable[Joined] = (),
        places: Places = NOWHERE,
    ) -> None:
        """One more document."""
        terms = sorted(postings)
        lists = [postings[term] for term in terms]
        self._ids.extend(map(self._numbers.__getitem__, terms))
        self._ends.extend(islice(accumulate(map(len, lists), initial=self._ends[-1]), 1, None))
        self._offsets.append(len(self._ids))
        self._cards.append(card)
        self._joined.append(sorted(joined))
        positions = list(chain.from_iterable(lists))
        self._packings["positions"].add(positions, max([each[-1] for each in lists], default=0))
        self._packings["starts"].add(places.starts, max(places.starts[-1:], default=0))
        self._packings["lengths"].add(places.lengths, max(places.lengths, default=0))
        self._firsts.extend(places.firsts)
        self._bounds.extend(places.bounds)
        self._place_offsets.append(self._packings["starts"].total)
        self._block_offsets.append(len(self._firsts))

    def copy(self, columns: Columns, document: int) -> None:
        """One more document, from other columns."""
        self.add(
            columns.cards[document], columns.postings(document), columns.joined(document), columns.places(document)
        )

    def finish(self) -> Columns:
        """The columns, with the terms numbered in their order; nothing is to be added after."""
        terms = sorted(self._numbers)
        ranks = array("I", bytes(4 * len(terms)))
        for rank, number in enumerate(map(self._numbers.__getitem__, terms)):
            ranks[number] = rank
        ids = array("I", map(ranks.__getitem__, self._ids))
        holders = Counter(ids)
        counts = array("I", map(holders.__getitem__, range(len(terms))))
        joins = self._joins(ranks)
        places = self._place_offsets, self._block_offsets, self._firsts, self._bounds
        packed: list[Any] = [packing.finish() for packing in self._packings.values()]
        return Columns(tuple(self._cards), terms, counts, self._offsets, ids, self._ends, *joins, *places, *packed)

    def _joins(self, ranks: Numbers) -> tuple[Numbers, Numbers, Numbers, Numbers]:
        """The columns of joined terms, given what is to be the number of each term."""
        offsets, joins, lefts, rights = array("I", [0]), array("I"), array("I"), array("I")
        for each in self._joined:
            for term, left, right in each:
                joins.append(ranks[self._numbers[term]])
                lefts.append(ranks[self._numbers[left]] if left else _NO_TERM)
                rights.append(ranks[self._numbers[right]] if right else _NO_TERM)
            offsets.append(len(joins))
        return offsets, joins, lefts, rights
