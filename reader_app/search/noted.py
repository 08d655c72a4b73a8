"""Annotations among the results: which of them match beside the text, and which hits lie in one."""

import heapq
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Container, Iterable, Mapping
from dataclasses import replace
from functools import lru_cache

from reader_app.model.annotation import Colour, State
from reader_app.model.hit import NoteHit
from reader_app.model.span import Span
from reader_app.search.analysis import analyse
from reader_app.search.evaluating import Evaluation
from reader_app.search.holdings import Holdings, asks_of_notes
from reader_app.search.schema import BETWEEN
from reader_app.search.snippets import line
from reader_app.search.tree import NOTE, QUOTE, TEXT, Node, Passage, leaves

LISTED = 5  # of one document in the results, as rows of single annotations and of whole tags
_ORDER: Mapping[str, int] = {State.DOCUMENT: 0, State.ANCHORED: 1, State.ORPHAN: 2}  # within a document
_NOWHERE = (0, 0)
_KEPT = 4  # documents whose rows are all in order

Row = int | str  # the number of an annotation, or the id of a tag that all of a document's have by which they match


class Matched:
    """The annotations that match a query, by the documents found, as rows in a fixed order that can be asked for.

    A quotation counts only where its words are no hits in the text already. Where there are hits in text, those that
    match by a tag alone are one row for each tag, unless something is asked that only annotations have: then each is
    what was asked for.
    """

    def __init__(self, holdings: Holdings, tree: Node, documents: Evaluation, found: Container[int], hits: int) -> None:
        """documents: the evaluation of the query over documents; found: the numbers of those that count; hits: in all
        of their texts.
        """
        self._holdings = holdings
        self._by_document: defaultdict[int, list[int]] = defaultdict(list)
        self._tagged: Mapping[str, frozenset[int]] = {}
        self._echoes = frozenset[int]()
        self._ordered = lru_cache(maxsize=_KEPT)(self._all_rows)
        evaluation = holdings.search_notes(tree)
        if evaluation is None:
            return
        self._evaluation = evaluation
        is_of_notes = asks_of_notes(tree)
        if not is_of_notes:
            self._echoes = self._find_echoes(tree, documents)
        silent = self._echoes.difference(*self._beside(tree)) if self._echoes else self._echoes
        cards, numbers = holdings.notes.cards, holdings.documents.numbers
        for note in evaluation.scores:
            document = numbers.get(cards[note]["document"])
            if document is not None and document in found and note not in silent:
                self._by_document[document].append(note)
        if hits and not is_of_notes:
            self._tagged = self._by_tag_alone(tree)

    @property
    def total(self) -> int:
        """How many there are in all documents."""
        return sum(map(len, self._by_document.values()))

    def count(self, document: int) -> int:
        """How many there are in a document."""
        return len(self._by_document[document]) if document in self._by_document else 0

    def first(self, document: int) -> tuple[tuple[NoteHit, ...], int]:
        """The first rows of a document, and how many it has."""
        if document not in self._by_document:
            return (), 0
        tags, single = self._split(document)
        rows: list[Row] = [*tags[:LISTED], *heapq.nsmallest(LISTED, single, key=self._place)]
        return tuple(self._hit(document, row) for row in rows), len(tags) + len(single)

    def rows(self, document: int, start: int, count: int) -> tuple[NoteHit, ...]:
        """So many rows of a document from number `start` on."""
        if document not in self._by_document:
            return ()
        rows = self._ordered(document)[max(0, start) : max(0, start) + max(0, count)]
        return tuple(self._hit(document, row) for row in rows)

    # ---- in which order

    def _all_rows(self, document: int) -> list[Row]:
        """Whole tags first, the largest before the others, then single ones as they stand in the text, as `first`."""
        tags, single = self._split(document)
        return [*tags[:LISTED], *sorted(single, key=self._place), *tags[LISTED:]]

    def _split(self, document: int) -> tuple[list[str], list[int]]:
        """The tags that are rows, and the annotations that are."""
        notes = self._by_document[document]
        if not self._tagged:
            return [], notes
        counts = {tag: len(members.intersection(notes)) for tag, members in self._tagged.items()}
        tags = sorted((tag for tag, count in counts.items() if count), key=lambda tag: -counts[tag])
        in_tags = frozenset().union(*(self._tagged[tag] for tag in tags))
        return tags, [note for note in notes if note not in in_tags]

    def _place(self, note: int) -> tuple[int, int, int, int]:
        """Where it stands among those of its document: on all of it, in its text, and lost from it."""
        card = self._holdings.notes.cards[note]
        start, end = card["span"] or _NOWHERE
        return _ORDER[card["state"]], start, end, note

    # ---- which match

    def _find_echoes(self, tree: Node, documents: Evaluation) -> frozenset[int]:
        """Annotations whose quotations match by nothing that does not match in the text around them too."""
        cards, numbers = self._holdings.notes.cards, self._holdings.documents.numbers
        echoes: set[int] = set()
        others: set[int] = set()
        for passage in _passages(tree):
            here = documents.found(passage, TEXT)
            for note in self._evaluation.found(passage, QUOTE):
                in_text = cards[note]["span"] and numbers.get(cards[note]["document"]) in here
                (echoes if in_text else others).add(note)
        return frozenset(echoes - others)

    def _beside(self, tree: Node) -> list[Collection[int]]:
        """Annotations that match by their notes, and by their tags."""
        tags = {tag for passage in _passages(tree) for tag in self._holdings.tags_named(passage)}
        tagged = [self._holdings.notes_by_tag.get(tag, ()) for tag in tags]
        return [*(self._evaluation.found(passage, NOTE) for passage in _passages(tree)), *tagged]

    def _by_tag_alone(self, tree: Node) -> dict[str, frozenset[int]]:
        """By the id of each tag that is named, the annotations that have it and match by no words of their own."""
        passages, notes = _passages(tree), self._evaluation
        found = [frozenset(notes.found(passage, field)) for passage in passages for field in (NOTE, QUOTE)]
        worded = frozenset().union(*found) - self._echoes
        worded |= frozenset().union(*(notes.found(passage, NOTE) for passage in passages))
        named = {tag for passage in passages for tag in self._holdings.tags_named(passage)}
        by_tag = self._holdings.notes_by_tag
        return {tag: frozenset(by_tag.get(tag, ())) - worded for tag in sorted(named)}

    # ---- what a row says

    def _hit(self, document: int, row: Row) -> NoteHit:
        """An annotation, or the first of all of a document's annotations with a tag."""
        if isinstance(row, int):
            return self._single(row, (NOTE,) if row in self._echoes else (NOTE, QUOTE))
        notes = self._tagged[row].intersection(self._by_document[document])
        made = self._single(min(notes, key=self._place), ())
        return replace(made, field="tag", match=self._holdings.tags[row], count=len(notes))

    def _single(self, note: int, fields: tuple[str, ...]) -> NoteHit:
        """Where an annotation matches: in its note before its quotation, else by a tag, or by what it is."""
        quote, _, text = self._holdings.notes.content(note).partition(BETWEEN)
        card, contents = self._holdings.notes.cards[note], {NOTE: text, QUOTE: quote}
        for field in fields:
            positions = self._evaluation.spans_in(field, note)
            if positions:
                content = contents[field]
                (span,) = analyse(content).places.spans(positions[:1])
                made = line(content, span, (0, len(content)))
                return NoteHit(card["id"], field, made.before, made.match, made.after)
        tag = self._holdings.matching_tag(self._evaluation.contributing(note), card["tags"])
        shown = line(quote or text, (0, 0), (0, len(quote or text))).after
        return NoteHit(card["id"], "tag" if tag else "", "", tag, shown)


class Marked:
    """The colours of the annotations of one state of the library."""

    def __init__(self, holdings: Holdings) -> None:
        self._holdings = holdings
        self._marks = lru_cache(maxsize=64)(Marks.of)

    def colour(self, document: int, span: Span) -> Colour | None:
        """The colour of an annotation on a stretch of a document's text, in code points; None where there is none."""
        return self._marks(self._holdings, document).colour(span)


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


def _passages(tree: Node) -> list[Passage]:
    return [leaf for leaf in leaves(tree, negated=False) if isinstance(leaf, Passage)]
