"""Annotations among the results: which of them match beside the text, and which hits lie in one."""

import heapq
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Container, Iterable
from dataclasses import replace
from functools import lru_cache

from reader_app.model.annotation import Colour
from reader_app.model.hit import NoteHit
from reader_app.model.span import Span
from reader_app.search.analysis import analyse
from reader_app.search.evaluating import Evaluation
from reader_app.search.holdings import Holdings, asks_of_notes
from reader_app.search.schema import BETWEEN
from reader_app.search.snippets import line
from reader_app.search.tree import NOTE, QUOTE, TEXT, Node, Passage, leaves

_LISTED = 5  # of one document in the results

Found = tuple[dict[int, list[NoteHit]], int]


class Noted:
    """The annotations of one state of the library."""

    def __init__(self, holdings: Holdings) -> None:
        self._holdings = holdings
        self._marks = lru_cache(maxsize=64)(Marks.of)

    def hits(self, tree: Node, documents: Evaluation, found: Container[int], listed: Container[int]) -> Found:
        """The first annotations that match, by listed document, and how many do in all of the documents found.

        A quotation counts only where its words are no hits in the text already. Those that match by a tag alone are
        one hit for each tag, unless something is asked that only annotations have: then each is what was asked for.
        """
        evaluation = self._holdings.search_notes(tree)
        if evaluation is None:
            return {}, 0
        cards, numbers = self._holdings.notes.cards, self._holdings.documents.numbers
        echoes = frozenset[int]() if asks_of_notes(tree) else self._echoes(tree, documents, evaluation)
        silent = echoes.difference(*self._beside(tree, evaluation)) if echoes else echoes
        by_document: defaultdict[int, list[int]] = defaultdict(list)
        total = 0
        for note in evaluation.scores:
            document = numbers.get(cards[note]["document"])
            if document is not None and document in found and note not in silent:
                total += 1
                if document in listed:
                    by_document[document].append(note)
        tagged = {} if asks_of_notes(tree) else self._by_tag_alone(tree, evaluation, echoes)
        in_groups = frozenset().union(*tagged.values())
        hits = {
            document: [
                self._hit(evaluation, note, (NOTE,) if note in echoes else (NOTE, QUOTE))
                for note in _best(evaluation, [note for note in notes if note not in in_groups])
            ]
            for document, notes in by_document.items()
        }
        for document, notes in by_document.items() if tagged else ():
            groups = {tag: members.intersection(notes) for tag, members in tagged.items()}
            largest = sorted((tag for tag in groups if groups[tag]), key=lambda tag: -len(groups[tag]))
            hits[document] += [self._group(evaluation, tag, groups[tag]) for tag in largest[:_LISTED]]
        return hits, total

    def colour(self, document: int, span: Span) -> Colour | None:
        """The colour of an annotation on a stretch of a document's text, in code points; None where there is none."""
        return self._marks(self._holdings, document).colour(span)

    # ---- details

    def _echoes(self, tree: Node, documents: Evaluation, notes: Evaluation) -> frozenset[int]:
        """Annotations whose quotations match by nothing that does not match in the text around them too."""
        cards, numbers = self._holdings.notes.cards, self._holdings.documents.numbers
        echoes: set[int] = set()
        others: set[int] = set()
        for passage in _passages(tree):
            here = documents.found(passage, TEXT)
            for note in notes.found(passage, QUOTE):
                in_text = cards[note]["span"] and numbers.get(cards[note]["document"]) in here
                (echoes if in_text else others).add(note)
        return frozenset(echoes - others)

    def _beside(self, tree: Node, notes: Evaluation) -> list[Collection[int]]:
        """Annotations that match by their notes, and by their tags."""
        tags = {tag for passage in _passages(tree) for tag in self._holdings.tags_named(passage)}
        tagged = [self._holdings.notes_by_tag.get(tag, ()) for tag in tags]
        return [*(notes.found(passage, NOTE) for passage in _passages(tree)), *tagged]

    def _by_tag_alone(self, tree: Node, notes: Evaluation, echoes: frozenset[int]) -> dict[str, frozenset[int]]:
        """By the id of each tag that is named, the annotations that have it and match by no words of their own."""
        passages = _passages(tree)
        found = [frozenset(notes.found(passage, field)) for passage in passages for field in (NOTE, QUOTE)]
        worded = frozenset().union(*found) - echoes
        worded |= frozenset().union(*(notes.found(passage, NOTE) for passage in passages))
        named = {tag for passage in passages for tag in self._holdings.tags_named(passage)}
        by_tag = self._holdings.notes_by_tag
        return {tag: frozenset(by_tag.get(tag, ())) - worded for tag in sorted(named)}

    def _group(self, evaluation: Evaluation, tag: str, notes: Collection[int]) -> NoteHit:
        """The hit of all of a document's annotations with a tag."""
        (best,) = _best(evaluation, notes, 1)
        made = self._hit(evaluation, best, ())
        return replace(made, field="tag", match=self._holdings.tags[tag], count=len(notes))

    def _hit(self, evaluation: Evaluation, note: int, fields: tuple[str, ...]) -> NoteHit:
        """Where an annotation matches: in its note before its quotation, else by a tag, or by what it is."""
        quote, _, text = self._holdings.notes.content(note).partition(BETWEEN)
        card, contents = self._holdings.notes.cards[note], {NOTE: text, QUOTE: quote}
        for field in fields:
            positions = evaluation.spans_in(field, note)
            if positions:
                content = contents[field]
                (span,) = analyse(content).places.spans(positions[:1])
                made = line(content, span, (0, len(content)))
                return NoteHit(card["id"], field, made.before, made.match, made.after)
        tag = self._holdings.matching_tag(evaluation.contributing(note), card["tags"])
        shown = line(quote or text, (0, 0), (0, len(quote or text))).after
        return NoteHit(card["id"], "tag" if tag else "", "", tag, shown)


class Marks:
    """The stretches of one text that annotations are on, in code points."""

    def __init__(self, spans: Iterable[tuple[int, int, Colour]]) -> None:
        marks = sorted(spans)
        self._starts = [start for start, _, _ in marks]
        # for each of them, where the one that ends last so far does, and its colour
        self._reach: list[tuple[int, Colour]] = []
        for _, end, colour in marks:
            before = self._reach[-1] if self._reach else (end, colour)
            self._reach.append((end, colour) if end >= before[0] else before)

    @classmethod
    def of(cls, holdings: Holdings, document: int) -> "Marks":
        """Those of a document, by its number."""
        cards = holdings.notes.cards
        mine = [cards[note] for note in holdings.notes_by_document.get(document, ())]
        return cls((*card["span"], Colour(card["colour"])) for card in mine if card["span"])

    def colour(self, span: Span) -> Colour | None:
        """The colour of one that the span overlaps."""
        before = bisect_left(self._starts, span[1])  # those that begin before its end
        end, colour = self._reach[before - 1] if before else (0, None)
        return colour if end > span[0] else None


def _best(evaluation: Evaluation, notes: Collection[int], most: int = _LISTED) -> list[int]:
    """The best of the annotations, the best first."""
    return heapq.nsmallest(most, notes, key=lambda note: (-evaluation.scores[note], note))


def _passages(tree: Node) -> list[Passage]:
    return [leaf for leaf in leaves(tree, negated=False) if isinstance(leaf, Passage)]
