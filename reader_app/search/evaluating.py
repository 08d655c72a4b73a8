"""Evaluates a parsed query eagerly, term at a time, into dictionaries: which documents, how well, and exactly where."""

import math
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from reader_app.model.hit import Span
from reader_app.search.analysis import JOINED
from reader_app.search.lexicon import Lexicon
from reader_app.search.tree import TEXT, TITLE, YEAR, Alternative, And, Node, Not, Or, Part, Passage, Slot, Years

_K1, _B = 1.2, 0.75  # the usual BM25 parameters
_TITLE_WEIGHT = 3.0

Occurrences = list[tuple[int, Sequence[int]]]  # width, ascending positions


class Source(Protocol):
    """What can be searched: an index, or one text."""

    def lexicon(self, field: str) -> Lexicon:
        """The terms of a field."""

    def postings(self, field: str, term: str) -> Mapping[int, Sequence[int]]:
        """The ascending positions of a term, by document number."""

    def documents(self) -> Collection[int]:
        """The numbers of all documents."""

    def relative_length(self, document: int, /) -> float:
        """The length of a document's text as a ratio to the average."""


@dataclass(slots=True)
class _Found:
    """What a passage matched. weights: occurrences by document; places: the same, exactly."""

    weights: dict[int, float]
    places: dict[int, Occurrences]


class Evaluation:
    """The answer to one query. scores: by document number. Spans are of positions, end exclusive."""

    def __init__(self, source: Source, tree: Node) -> None:
        self._source = source
        self._tree = tree
        self._found: dict[Passage, _Found] = {}
        self._results: dict[Node, dict[int, float]] = {}
        self.scores = self._evaluate(tree)

    def spans(self, document: int) -> list[Span]:
        """Where a matching document matches, in order; what two parts of the query both found is there once."""
        found: set[Span] = set()
        for passage in self._contributing(self._tree, document):
            found.update(_outermost(self._found[passage].places.get(document, [])))
        return sorted(found)

    def total_hits(self) -> int:
        """The spans in all matching documents."""
        if isinstance(self._tree, Passage) and self._tree.field == TEXT and self._is_simple(self._tree):
            return int(sum(self._found[self._tree].weights.values()))
        return sum(len(self.spans(document)) for document in self.scores)

    def _is_simple(self, passage: Passage) -> bool:
        """Whether no two occurrences can overlap, so that counting them counts spans."""
        return all(width == 1 for places in self._found[passage].places.values() for width, _ in places)

    def _contributing(self, node: Node, document: int) -> Iterator[Passage]:
        if isinstance(node, Passage):
            if node.field == TEXT:
                yield node
        elif isinstance(node, And | Or):
            for child in node.children:
                if document in self._results[child]:
                    yield from self._contributing(child, document)

    def _evaluate(self, node: Node) -> dict[int, float]:
        result = self._results.get(node)
        if result is None:
            result = self._results[node] = self._compute(node)
        return result

    def _compute(self, node: Node) -> dict[int, float]:
        if isinstance(node, Passage):
            return self._passage(node)
        if isinstance(node, Years):
            return self._years(node)
        if isinstance(node, Not):
            excluded = self._evaluate(node.child)
            return {document: 0.0 for document in self._source.documents() if document not in excluded}
        results = [self._evaluate(child) for child in node.children]
        return _all_of(results) if isinstance(node, And) else _any_of(results)

    def _years(self, years: Years) -> dict[int, float]:
        found: dict[int, float] = {}
        for year in self._source.lexicon(YEAR).frequencies:
            if years.first <= int(year) <= years.last:
                found.update(dict.fromkeys(self._source.postings(YEAR, year), 0.0))
        return found

    def _passage(self, passage: Passage) -> dict[int, float]:
        found = self._found[passage] = self._find(passage)
        count = len(found.weights)
        total = len(self._source.documents())
        rarity = math.log(1 + (total - count + 0.5) / (count + 0.5)) * (_K1 + 1)
        titles: Mapping[int, float] = {}
        if passage.field == TEXT and count:
            titles = self._find(Passage(TITLE, _any_case(passage.parts))).weights
        scores = {}
        for document, weight in found.weights.items():
            weight += _TITLE_WEIGHT * titles.get(document, 0.0)
            length = self._source.relative_length(document) if passage.field == TEXT else 1.0
            scores[document] = rarity * weight / (weight + _K1 * (1 - _B + _B * length))
        return scores

    def _find(self, passage: Passage) -> _Found:
        found = [self._part(passage.field, part) for part in passage.parts]
        places = found[0] if len(found) == 1 else _chain(found)
        return _Found(
            {document: float(sum(len(at) for _, at in places_there)) for document, places_there in places.items()},
            places,
        )

    def _part(self, field: str, part: Part) -> dict[int, Occurrences]:
        """All variants of one word of the query, as one."""
        together: dict[int, Occurrences] = {}
        for alternative in part:
            for document, occurrences in self._alternative(field, alternative).items():
                together.setdefault(document, []).extend(occurrences)
        return together

    def _alternative(self, field: str, alternative: Alternative) -> dict[int, Occurrences]:
        found = [self._slot(field, slot) for slot in alternative]
        return found[0] if len(found) == 1 else _chain(found)

    def _slot(self, field: str, slot: Slot) -> dict[int, Occurrences]:
        found: dict[int, Occurrences] = {}
        for term in self._source.lexicon(field).terms(slot):
            width = 2 if term[0] == JOINED else 1
            for document, positions in self._source.postings(field, term).items():
                found.setdefault(document, []).append((width, positions))
        return found


def _any_case(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The same parts with CAPS terms as base terms, for fields that ignore case."""
    return tuple(
        tuple(tuple(Slot(slot.match, slot.text.lower()) for slot in alternative) for alternative in part)
        for part in parts
    )


def _chain(found: Sequence[dict[int, Occurrences]]) -> dict[int, Occurrences]:
    """Where one follows the other without a gap, in the documents that have them all."""
    rarest = min(found, key=len)
    chained: dict[int, Occurrences] = {}
    for document in rarest:
        if not all(document in each for each in found):
            continue
        spans = set(_spans(found[0][document]))
        for following in found[1:]:
            spans = _follow(spans, following[document])
            if not spans:
                break
        for start, end in sorted(spans):
            chained.setdefault(document, []).append((end - start, (start,)))
    return chained


def _follow(spans: Collection[Span], following: Occurrences) -> set[Span]:
    ends: dict[int, list[int]] = {}
    for start, end in _spans(following):
        ends.setdefault(start, []).append(end)
    return {(start, further) for start, end in spans for further in ends.get(end, ())}


def _spans(occurrences: Occurrences) -> Iterator[Span]:
    for width, positions in occurrences:
        for start in positions:
            yield start, start + width


def _outermost(occurrences: Occurrences) -> set[Span]:
    """The spans that lie in no other: `digi*` finds the whole of `digi-tal`, once."""
    spans = set(_spans(occurrences))
    if all(width == 1 for width, _ in occurrences):
        return spans
    kept = set()
    reached = -1
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if end > reached:
            kept.add((start, end))
            reached = end
    return kept


def _all_of(results: Sequence[dict[int, float]]) -> dict[int, float]:
    first, *others = sorted(results, key=len)
    return {
        document: score + sum(other[document] for other in others)
        for document, score in first.items()
        if all(document in other for other in others)
    }


def _any_of(results: Sequence[dict[int, float]]) -> dict[int, float]:
    together: dict[int, float] = {}
    for result in results:
        for document, score in result.items():
            together[document] = together.get(document, 0.0) + score
    return together
