"""Gathers documents into the columns of a segment."""

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from itertools import accumulate, chain, count, islice
from typing import Any

from reader_app.search.analysis import Joined, Places
from reader_app.search.columns import NO_TERM, NOWHERE, PACKED, Card, Columns
from reader_app.search.packing import Numbers, Packing, append


class ColumnsBuilder:
    """Gathers the documents of a segment in their order."""

    def __init__(self) -> None:
        self._cards: list[Card] = []
        self._numbers: defaultdict[str, int] = defaultdict(count().__next__)  # whoever is new gets the next one
        self._ids, self._ends, self._offsets = array("I"), array("I", [0]), array("I", [0])
        self._joined: list[list[Joined]] = []
        self._place_offsets, self._block_offsets = array("I", [0]), array("I", [0])
        self._firsts, self._bounds = array("I"), array("I")
        self._packings = {name: Packing(typecode) for name, typecode in PACKED.items()}

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
        append(self._ids, map(self._numbers.__getitem__, terms), len(terms))
        append(self._ends, islice(accumulate(map(len, lists), initial=self._ends[-1]), 1, None), len(lists))
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
                lefts.append(ranks[self._numbers[left]] if left else NO_TERM)
                rights.append(ranks[self._numbers[right]] if right else NO_TERM)
            offsets.append(len(joins))
        return offsets, joins, lefts, rights
