"""The concordance: every hit of a query as a line, in the order asked for, a page at a time."""

from array import array
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import accumulate

from reader_app.model.hit import Concordance, KwicLine
from reader_app.model.query import Query, Sort
from reader_app.model.span import Span
from reader_app.search.analysis import BLOCK_GAP, Places, fold
from reader_app.search.answering import Answer, View

_NEIGHBOURS = 3  # words beside a hit that count for its place


class Concordances:
    """Concordances of one state of the library; the order of the last one is kept, so that paging is quick."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._last: tuple[tuple[Answer | None, Sort], _Order] | None = None

    def page(self, query: Query, sort: Sort, start: int, count: int) -> Concordance:
        """Lines from number `start` on."""
        answer = self._view.answer(self._view.meant(query))
        if self._last is None or self._last[0] != (answer, sort):
            self._last = (answer, sort), self._order(answer, sort)
        order = self._last[1]
        places = range(max(0, start), min(order.total, max(0, start) + max(0, count)))
        lines = tuple(line for place in places for line in self._line(answer, *order.at(place)))
        return Concordance(order.total, lines, order.documents)

    def _line(self, answer: Answer | None, document: int, hit: int) -> Iterator[KwicLine]:
        """The line of a hit; none where the hits of a query that asks too much were counted, but not all located."""
        assert answer is not None  # there is an order, so something was asked
        return self._view.kwic(document, answer.evaluation.spans(document)[hit : hit + 1])

    def _order(self, answer: Answer | None, sort: Sort) -> "_Order":
        if answer is None:
            return _ByDocument([], [])
        documents = sorted(document for document in answer.scores if answer.hits.get(document))
        if sort is Sort.DATE:
            cards = self._view.holdings.documents.cards
            documents.sort(key=lambda document: (not cards[document]["date"], cards[document]["date"]))
        if sort in {Sort.DOCUMENT, Sort.DATE}:
            return _ByDocument(documents, [answer.hits[document] for document in documents])
        words = _Neighbours(sort)
        for document in documents:
            text = self._view.text(document)
            words.add(text.content, text.places, answer.evaluation.spans(document))
        return _ByHit(documents, words)


class _Neighbours:
    """The words beside hits, to sort by. Words are numbered as they come and ranked at the end, so that a hundred
    thousand hits are compared by numbers.
    """

    def __init__(self, sort: Sort) -> None:
        side, _, distance = sort.value.partition(" ")
        self._step = -1 if side == "left" else 1
        self._distance = int(distance)
        self._numbers: defaultdict[str, int] = defaultdict(None, {"": 0})  # of words as they are written
        self._numbers.default_factory = self._numbers.__len__
        self._columns: tuple[list[int], ...] = tuple([] for _ in range(_NEIGHBOURS))  # the nearest words first
        self.counts: list[int] = []  # hits by document, as they were added

    def add(self, content: str, places: Places, hits: Sequence[Span]) -> None:
        """The hits of the next document, as ascending positions."""
        starts, lengths, number = places.starts, places.lengths, self._numbers.__getitem__
        edges = [*places.firsts, len(starts)]  # the first atom of each block, and what follows the last
        block, gaps = 0, 0
        atoms: list[tuple[int, int, int]] = []  # of the hit, and the first and what follows the last of its block
        for start, end in hits:
            while start - gaps >= edges[block + 1]:
                block += 1
                gaps += BLOCK_GAP
            atoms.append(((start if self._step < 0 else end - 1) - gaps, edges[block], edges[block + 1]))
        for distance, column in enumerate(self._columns, 1):
            by = self._step * distance
            near = [atom + by if first <= atom + by < last else -1 for atom, first, last in atoms]
            raws = [content[starts[atom] : starts[atom] + lengths[atom]] if atom >= 0 else "" for atom in near]
            column.extend(map(number, raws))
        self.counts.append(len(hits))

    def order(self) -> list[int]:
        """The numbers of the hits, in order: by the word at the distance asked for, then by all from the nearest on."""
        folded = [fold(raw) for raw in self._numbers]
        places = {word: place for place, word in enumerate(sorted(set(folded)))}
        rank, base = [places[word] for word in folded].__getitem__, len(places)
        by = [list(map(rank, column)) for column in (self._columns[self._distance - 1], *self._columns)]
        keys = by[0]
        for ranks in by[1:]:
            keys = [key * base + place for key, place in zip(keys, ranks, strict=True)]
        return sorted(range(len(keys)), key=keys.__getitem__)


class _ByDocument:
    """Hits in the order of their documents."""

    def __init__(self, documents: list[int], counts: list[int]) -> None:
        self._documents = documents
        self._firsts = list(accumulate(counts, initial=0))
        self.total = self._firsts[-1]
        self.documents = len(documents)

    def at(self, place: int) -> tuple[int, int]:
        number = bisect_right(self._firsts, place) - 1
        return self._documents[number], place - self._firsts[number]


class _ByHit:
    """Hits in an order of their own."""

    def __init__(self, documents: Sequence[int], words: _Neighbours) -> None:
        order = words.order()
        of_hits = [document for document, count in zip(documents, words.counts, strict=True) for _ in range(count)]
        hits = [hit for count in words.counts for hit in range(count)]
        self._documents = array("I", map(of_hits.__getitem__, order))
        self._hits = array("I", map(hits.__getitem__, order))
        self.total = len(order)
        self.documents = len(documents)

    def at(self, place: int) -> tuple[int, int]:
        return self._documents[place], self._hits[place]


_Order = _ByDocument | _ByHit
