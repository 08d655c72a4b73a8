"""Facets: how the documents found spread over years, creators, languages, types and tags; and narrowing by them."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from functools import cached_property
from itertools import chain

from reader_app.model.hit import Facet, FacetValue
from reader_app.model.query import FacetField, Filter
from reader_app.search.holdings import Holdings

MAXIMUM_VALUES = 100  # of one facet
ANNOTATED, BARE = "yes", "no"

Scores = dict[int, float]


class Facets:
    """The facet values of all documents of one state of the library."""

    def __init__(self, holdings: Holdings) -> None:
        self._holdings = holdings

    def of(self, every: Scores, narrowed: Scores, filters: Sequence[Filter] = ()) -> tuple[Facet, ...]:
        """The facets that have values. every: all documents found; narrowed: those that the filters let through.

        A facet counts as if it had no filter of its own, so that a second of its values can be chosen beside the first.
        """
        facets = []
        for field in self._values:
            others = [each for each in filters if each.field is not field]
            numbers = narrowed if len(others) == len(filters) else self.narrow(every, others)
            chosen = [each.value for each in filters if each.field is field and self._is_known(field, each.value)]
            if shown := tuple(self._ranked(field, numbers, chosen)):
                facets.append(Facet(field, shown))
        return tuple(facets)

    def _ranked(self, field: FacetField, numbers: Collection[int], chosen: Collection[str]) -> Iterator[FacetValue]:
        """The values of a facet, the most frequent first, with those chosen however rare; years in order."""
        counts = self._counts(field, numbers)
        counts.update(dict.fromkeys(chosen, 0))
        if field is FacetField.YEAR:
            ranked = sorted(counts.items())
        else:
            ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
            ranked = ranked[:MAXIMUM_VALUES] + [each for each in ranked[MAXIMUM_VALUES:] if each[0] in chosen]
        for value, count in ranked:
            yield FacetValue(value, self._label(field, value), count)

    def _counts(self, field: FacetField, numbers: Collection[int]) -> Counter[str]:
        """How many of the documents have each value; no more of them are looked at than have to be."""
        if field is FacetField.ANNOTATED:
            annotated = sum(number in numbers for number in self._holdings.notes_by_document)
            return +Counter({ANNOTATED: annotated, BARE: len(numbers) - annotated})
        having = self._having[field]
        if len(having) < len(numbers):
            numbers = [number for number in having if number in numbers]
        return Counter(chain.from_iterable(map(self._values[field].__getitem__, numbers)))

    def narrow(self, scores: Scores, filters: Sequence[Filter]) -> Scores:
        """Those of the documents that the filters let through."""
        wanted: defaultdict[FacetField, set[str]] = defaultdict(set)
        for each in filters:
            wanted[each.field].add(each.value)
        for field, values in wanted.items():
            having = self._values[field]
            scores = {number: score for number, score in scores.items() if not values.isdisjoint(having[number])}
        return scores

    def _is_known(self, field: FacetField, value: str) -> bool:
        return field is not FacetField.TAG or value in self._holdings.tags

    def _label(self, field: FacetField, value: str) -> str:
        return self._holdings.tags.get(value, value) if field is FacetField.TAG else value

    @cached_property
    def _having(self) -> dict[FacetField, list[int]]:
        """The documents that have any values."""
        return {field: [number for number, each in enumerate(values) if each] for field, values in self._values.items()}

    @cached_property
    def _values(self) -> dict[FacetField, list[tuple[str, ...]]]:
        cards = self._holdings.documents.cards
        tags: defaultdict[int, set[str]] = defaultdict(set)
        notes, known = self._holdings.notes.cards, self._holdings.tags
        annotated = self._holdings.notes_by_document
        above = self._holdings.tags_above
        for document, numbers in annotated.items():
            here = {tag for number in numbers for tag in notes[number]["tags"] if tag in known}
            tags[document] = here.union(*(above[tag] for tag in here if tag in above))
        return {
            FacetField.YEAR: [(card["date"][:4],) if card["date"] else () for card in cards],
            FacetField.CREATOR: [tuple(dict.fromkeys(card["creators"])) for card in cards],
            FacetField.LANGUAGE: [(card["language"],) if card["language"] else () for card in cards],
            FacetField.TYPE: [(card["type"],) if card["type"] else () for card in cards],
            FacetField.TAG: [tuple(tags.get(number, ())) for number in range(len(cards))],
            FacetField.ANNOTATED: [(ANNOTATED if number in annotated else BARE,) for number in range(len(cards))],
        }
