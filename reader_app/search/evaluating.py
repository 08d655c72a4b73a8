"""Evaluates a parsed query eagerly, term at a time, into dictionaries: which documents, how well, and exactly where."""

import math
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from reader_app.model.span import Span
from reader_app.search.passages import Found
from reader_app.search.reading import Reader
from reader_app.search.tree import (
    ANYWHERE,
    BY,
    FILE,
    FOLDER,
    FROM,
    IN,
    IN_TEXT,
    TEXT,
    TITLE,
    TO,
    And,
    Dates,
    Node,
    Not,
    Or,
    Passage,
    Property,
)

_K1 = 1.2
_TITLE_WEIGHT = 3.0

Leaf = Passage | Dates | Property
Scores = dict[int, float]


@dataclass(frozen=True, slots=True)
class Plan:
    """How the words of a query are looked for. read: the indexed fields for each field asked for, with their weights.

    elsewhere: what matches a leaf by other means, with its weight.
    """

    read: Mapping[str, Mapping[str, float]]
    elsewhere: Callable[[Leaf], Mapping[int, float]]


DOCUMENT_FIELDS: Mapping[str, Mapping[str, float]] = {
    ANYWHERE: {TEXT: 1.0, TITLE: _TITLE_WEIGHT, BY: _TITLE_WEIGHT},
    TEXT: {TEXT: 1.0},
    TITLE: {TITLE: 1.0},
    IN: {TITLE: 1.0},
    BY: {BY: 1.0},
    FILE: {FILE: 1.0},
    FOLDER: {FOLDER: 1.0},
    FROM: {FROM: 1.0},
    TO: {TO: 1.0},
}


class Evaluation:
    """The answer to one query. scores: by document number. Spans are of positions, end exclusive."""

    def __init__(self, reader: Reader, tree: Node, plan: Plan) -> None:
        self._reader = reader
        self._tree = tree
        self._plan = plan
        self._found: dict[Passage, dict[str, Found]] = {}
        self._results: dict[Node, Scores] = {}
        self.scores = self._evaluate(tree)

    def spans(self, document: int) -> list[Span]:
        """Where a matching document's text matches, in order; what two parts of the query both found is there once."""
        return self._spans(document, self._in_text)

    def spans_in(self, field: str, document: int) -> list[Span]:
        """The same in another field."""
        return self._spans(document, lambda passage: self._found.get(passage, {}).get(field))

    def _spans(self, document: int, found_by: Callable[[Passage], Found | None]) -> list[Span]:
        leaves = self._contributing(self._tree, document)
        passages = [found_by(leaf) for leaf in leaves if isinstance(leaf, Passage)]
        spans = [found.spans(document) for found in passages if found]
        return spans[0] if len(spans) == 1 else sorted(set().union(*spans))

    def contributing(self, document: int) -> Iterator[Passage | Property]:
        """What is asked by which a document matches, but for dates."""
        return self._contributing(self._tree, document)

    def found(self, passage: Passage, field: str) -> Mapping[int, int]:
        """How often each document has a passage of the query in a field, whether or not the rest of it matches."""
        found = self._found.get(passage, {}).get(field)
        return found.counts if found is not None else {}

    def total_hits(self) -> int:
        """The spans in all matching documents."""
        return sum(self.hits().values())

    def hits(self) -> dict[int, int]:
        """How many spans each matching document has, or at least so many where the budget does not go round.

        Documents without any may be left out.
        """
        founds: list[tuple[Found, Scores]] = list(self._by_documents(self._tree, self.scores))
        if len(founds) == 1:
            found, documents = founds[0]
            if len(documents) >= len(found.counts):
                return found.counts
            return {document: found.counts[document] for document in documents if document in found.counts}
        counts: defaultdict[int, int] = defaultdict(int)
        for found, documents in founds:
            for document in documents.keys() & found.counts.keys():
                counts[document] += found.counts[document]
        met, budget = self._met(founds), self._reader.budget
        for document in counts if budget.overdrawn else met:
            if budget.is_spent():
                counts[document] = max(found.counts.get(document, 0) for found, within in founds if document in within)
            else:
                counts[document] = len(self.spans(document))
        return counts

    def _met(self, founds: Sequence[tuple[Found, Scores]]) -> set[int]:
        """The documents where two parts of the query may have found the same."""
        met: set[int] = set()
        for number, (one, documents) in enumerate(founds):
            if self._reader.budget.is_spent():
                break
            for other, others in founds[number + 1 :]:
                if one.counts and other.counts and one.may_meet(other):
                    met |= one.counts.keys() & other.counts.keys() & documents.keys() & others.keys()
        return met

    def _by_documents(self, node: Node, within: Scores) -> Iterator[tuple[Found, Scores]]:
        """Every passage that gives hits, and the documents in which it does."""
        if isinstance(node, Passage):
            found = self._in_text(node)
            if found is not None:
                yield found, within
        elif isinstance(node, And | Or):
            for child in node.children:
                results = self._results.get(child, {})  # none where the budget was spent before
                yield from self._by_documents(child, within if isinstance(node, And) else _both(results, within))

    def _in_text(self, passage: Passage) -> Found | None:
        found = self._found.get(passage, {})
        return next((found[field] for field in IN_TEXT if field in found), None)

    def _contributing(self, node: Node, document: int) -> Iterator[Passage | Property]:
        if isinstance(node, Passage | Property):
            yield node
        elif isinstance(node, And | Or):
            for child in node.children:
                if document in self._results.get(child, ()):
                    yield from self._contributing(child, document)

    def _evaluate(self, node: Node) -> Scores:
        result = self._results.get(node)
        if result is None:
            result = {} if self._reader.budget.is_spent() else self._compute(node)
            self._results[node] = result
        return result

    def _compute(self, node: Node) -> Scores:
        if isinstance(node, Passage):
            return self._passage(node)
        if isinstance(node, Dates | Property):
            return dict(self._plan.elsewhere(node))
        if isinstance(node, Not):
            excluded = self._evaluate(node.child)
            if self._reader.budget.overdrawn:
                return {}  # not all that is excluded is known: too little is found rather than what was not asked for
            return {document: 0.0 for document in self._reader.documents if document not in excluded}
        results = [self._evaluate(child) for child in node.children]
        return _all_of(results) if isinstance(node, And) else _any_of(results)

    def _passage(self, passage: Passage) -> Scores:
        fields = self._plan.read.get(passage.field, {})
        found = self._found[passage] = {field: Found(self._reader, field, passage) for field in fields}
        weights: list[Mapping[int, float]] = [
            each.counts
            if fields[field] == 1.0
            else {number: count * fields[field] for number, count in each.counts.items()}
            for field, each in found.items()
        ]
        weights = [each for each in (*weights, self._plan.elsewhere(passage)) if each]
        return self._score(_any_of(weights) if len(weights) > 1 else weights[0] if weights else {})

    def _score(self, weights: Mapping[int, float]) -> Scores:
        count, total = len(weights), len(self._reader.documents)
        rarity = math.log(1 + (total - count + 0.5) / (count + 0.5)) * (_K1 + 1)
        norms = self._reader.norms
        return {number: rarity * weight / (weight + norms[number]) for number, weight in weights.items()}


def _both(results: Scores, within: Scores) -> Scores:
    return results if len(within) >= len(results) and results.keys() <= within.keys() else _all_of([results, within])


def _all_of(results: Sequence[Scores]) -> Scores:
    first, *others = sorted(results, key=len)
    return {
        document: score + sum(other[document] for other in others)
        for document, score in first.items()
        if all(document in other for other in others)
    }


def _any_of(results: Sequence[Mapping[int, float]]) -> Scores:
    together = dict(results[0])
    for result in results[1:]:
        for document, score in result.items():
            together[document] = together.get(document, 0.0) + score
    return together
