"""Facets: how the documents found spread over years, creators, languages, types and tags; and narrowing by them."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import chain

from reader_app.model.hit import Facet, FacetValue
from reader_app.model.query import FacetField, Filter
from reader_app.search.holdings import Holdings

MAXIMUM_VALUES = 100  # of one facet
ANNOTATED, BARE = "yes", "no"


class Facets:
    """The facet values of all documents of one state of the library."""

    def __init__(self, holdings: Holdings) -> None:
        self._holdings = holdings

    def of(self, numbers: Iterable[int]) -> tuple[Facet, ...]:
        """The facets of these documents that have values."""
        numbers = list(numbers)
        facets = []
        for field, values in self._values.items():
            counts = Counter(chain.from_iterable(map(values.__getitem__, numbers)))
            if field is FacetField.YEAR:
                ranked: Iterable[tuple[str, int]] = sorted(counts.items())
            else:
                ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:MAXIMUM_VALUES]
            shown = tuple(FacetValue(value, self._label(field, value), count) for value, count in ranked)
            if shown:
                facets.append(Facet(field, shown))
        return tuple(facets)

    def narrow(self, scores: dict[int, float], filters: Sequence[Filter]) -> dict[int, float]:
        """Those of the documents that the filters let through."""
        wanted: defaultdict[FacetField, set[str]] = defaultdict(set)
        for each in filters:
            wanted[each.field].add(each.value)
        for field, values in wanted.items():
            having = self._values[field]
            scores = {number: score for number, score in scores.items() if not values.isdisjoint(having[number])}
        return scores

    def _label(self, field: FacetField, value: str) -> str:
        return self._holdings.tags.get(value, value) if field is FacetField.TAG else value

    @cached_property
    def _values(self) -> dict[FacetField, list[tuple[str, ...]]]:
        cards = self._holdings.documents.cards
        tags: defaultdict[int, set[str]] = defaultdict(set)
        notes, known = self._holdings.notes.cards, self._holdings.tags
        annotated = self._holdings.notes_by_document
        for document, numbers in annotated.items():
            tags[document].update(tag for number in numbers for tag in notes[number]["tags"] if tag in known)
        return {
            FacetField.YEAR: [(card["date"][:4],) if card["date"] else () for card in cards],
            FacetField.CREATOR: [tuple(dict.fromkeys(card["creators"])) for card in cards],
            FacetField.LANGUAGE: [(card["language"],) if card["language"] else () for card in cards],
            FacetField.TYPE: [(card["type"],) if card["type"] else () for card in cards],
            FacetField.TAG: [tuple(tags.get(number, ())) for number in range(len(cards))],
            FacetField.ANNOTATED: [(ANNOTATED if number in annotated else BARE,) for number in range(len(cards))],
        }
