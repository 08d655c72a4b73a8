"""The concordance: every hit of a query as a line, in the order asked for, a page at a time."""

from array import array
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate

import regex

from reader_app.model.hit import Concordance, KwicLine, Span
from reader_app.model.query import Query, Sort
from reader_app.search.analysis import fold
from reader_app.search.answering import Answer, View

_WORD = regex.compile(r"[\p{L}\p{N}\p{M}#]+")
_REACH = 80  # code points in which neighbouring words are looked for
_NEIGHBOURS = 3


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
        keyed = [
            (key, document, hit)
            for document in documents
            for hit, key in enumerate(self._keys(document, answer.evaluation.spans(document), sort))
        ]
        keyed.sort()
        return _ByHit(array("I", [document for _, document, _ in keyed]), array("I", [hit for _, _, hit in keyed]))

    def _keys(self, document: int, positions: list[Span], sort: Sort) -> list[tuple[str, ...]]:
        """For each hit the words beside it, the one to sort by first."""
        text = self._view.text(document)
        content, keys = text.content, []
        side, _, distance = sort.value.partition(" ")
        first = int(distance) - 1
        for (position, _), (start, end) in zip(positions, text.places.spans(positions), strict=True):
            left, right = text.places.block_bounds(position)
            if side == "left":
                words = _WORD.findall(content, max(left, start - _REACH), start)[: -_NEIGHBOURS - 1 : -1]
            else:
                words = _WORD.findall(content, end, min(right, end + _REACH))[:_NEIGHBOURS]
            folded = [fold(word) for word in words]
            keys.append((folded[first] if first < len(folded) else "", *folded))
        return keys


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

    def __init__(self, documents: "array[int]", hits: "array[int]") -> None:
        self._documents = documents
        self._hits = hits
        self.total = len(documents)
        self.documents = len(set(documents))

    def at(self, place: int) -> tuple[int, int]:
        return self._documents[place], self._hits[place]


_Order = _ByDocument | _ByHit
