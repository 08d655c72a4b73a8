"""Where a word or phrase occurs: which documents have it and how often at once, the places when they are asked for."""

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence

from reader_app.model.span import Span
from reader_app.search.reading import Occurrences, Reader
from reader_app.search.segment import Counts
from reader_app.search.tree import Alternative, Part, Passage, Slot

_MOST = 100_000  # starts and ends of words near each other that are looked at in one document


class Found:
    """A passage in one field. counts: how often, by document; a match that shares a word with another does not count.

    Spans are of positions, end exclusive.
    """

    def __init__(self, reader: Reader, field: str, passage: Passage) -> None:
        self._reader = reader
        self._field = field
        self.slot = passage.slot
        self.near = passage.near is not None
        # One word that is written apart or together: the latter is one position wide, as plain words are.
        self._together = len(passage.parts) == 1 and any(len(way) == 1 for way in passage.parts[0])
        self._spans: dict[int, list[Span]] = {}
        if self.slot is not None:
            self.counts: Counts = reader.counts(field, self.slot)
        else:
            self._spans = dict(self._search(passage))
            self.counts = {document: len(spans) for document, spans in self._spans.items()}

    def spans(self, document: int) -> list[Span]:
        """Where in a document, in order."""
        found = self._spans.get(document)
        if found is None:
            if self.slot is None or document not in self.counts:
                return []
            found = self._spans[document] = _outermost(self._reader.occurrences(self._field, self.slot, document))
        return found

    def may_meet(self, other: "Found") -> bool:
        """Whether both can have the same span in one document."""
        if self.slot is not None and other.slot is not None:
            return _share(self._words(self.slot)[:2], other._words(other.slot)[:2])
        plain, phrase = (self, other) if self.slot is not None else (other, self)
        if plain.slot is None or phrase.near or phrase._together:
            return True
        return plain._words(plain.slot)[2]

    def _words(self, slot: Slot) -> tuple[frozenset[str], str | None, bool]:
        return self._reader.words(self._field, slot)

    def _search(self, passage: Passage) -> Iterator[tuple[int, list[Span]]]:
        candidates = [self._having_part(part) for part in passage.parts]
        rarest, *others = sorted(candidates, key=len)
        for document in rarest:
            if self._reader.budget.is_spent():
                return
            if not all(document in other for other in others):
                continue
            if passage.near is None:
                spans = self._adjacent(passage.parts, document)
            else:
                spans = _windows([self._part(part, document) for part in passage.parts], passage.near)
            if spans:
                yield document, _apart(spans)

    def _having_part(self, part: Part) -> Collection[int]:
        having = [self._having(alternative) for alternative in part]
        return having[0] if len(having) == 1 else set().union(*having)

    def _having(self, alternative: Alternative) -> Collection[int]:
        first, *others = sorted((self._reader.counts(self._field, slot) for slot in alternative), key=len)
        return [document for document in first if all(document in other for other in others)] if others else first

    def _adjacent(self, parts: Sequence[Part], document: int) -> list[Span]:
        """Where the parts follow each other without a gap."""
        plain = [part[0][0] for part in parts if len(part) == 1 and len(part[0]) == 1]
        if len(plain) == len(parts):
            each = [self._reader.occurrences(self._field, slot, document) for slot in plain]
            if not any(occurrences.doubles for occurrences in each):
                return _in_a_row([occurrences.singles for occurrences in each])
            return _longest(_chain([_all(occurrences) for occurrences in each]))
        return _longest(_chain([self._part(part, document) for part in parts]))

    def _part(self, part: Part, document: int) -> set[Span]:
        """All variants of one word of the query, as one."""
        together: set[Span] = set()
        for alternative in part:
            each = [_all(self._reader.occurrences(self._field, slot, document)) for slot in alternative]
            together.update(_chain(each))
        return together


def _all(occurrences: Occurrences) -> set[Span]:
    spans = {(start, start + 1) for start in occurrences.singles}
    spans.update((start, start + 2) for start in occurrences.doubles)
    return spans


def _in_a_row(positions: Sequence[Sequence[int]]) -> list[Span]:
    order = sorted(range(len(positions)), key=lambda part: len(positions[part]))
    starts = {position - order[0] for position in positions[order[0]]}
    for part in order[1:]:
        starts.intersection_update([position - part for position in positions[part]])
        if not starts:
            break
    return [(start, start + len(positions)) for start in sorted(starts)]


def _chain(found: Sequence[Collection[Span]]) -> set[Span]:
    spans = set(found[0])
    for following in found[1:]:
        ends: dict[int, list[int]] = {}
        for start, end in following:
            ends.setdefault(start, []).append(end)
        spans = {(start, further) for start, end in spans for further in ends.get(end, ())}
    return spans


def _windows(found: Sequence[Collection[Span]], near: int) -> list[Span]:
    """The shortest stretches that have every part, in any order, and at most so many positions more than parts."""
    parts = list({frozenset(spans) for spans in found})
    ending = [_earliest_ends(sorted(spans)) for spans in parts]
    windows = []
    for first in sorted({start for starts, _ in ending for start in starts})[:_MOST]:
        places = [bisect_left(starts, first) for starts, _ in ending]
        if any(place == len(starts) for place, (starts, _) in zip(places, ending, strict=True)):
            break
        beyond = max(ends[place] for place, (_, ends) in zip(places, ending, strict=True))
        if beyond - first <= len(found) + near:
            windows.append((first, beyond))
    return _shortest(windows)


def _earliest_ends(spans: Sequence[Span]) -> tuple[list[int], list[int]]:
    """The starts, and for each the earliest end of what starts there or later."""
    ends = [end for _, end in spans]
    for place in range(len(ends) - 2, -1, -1):
        ends[place] = min(ends[place], ends[place + 1])
    return [start for start, _ in spans], ends


def _shortest(windows: list[Span]) -> list[Span]:
    kept: list[Span] = []
    for start, end in sorted(set(windows), key=lambda window: (window[0], -window[1])):
        while kept and kept[-1][1] >= end:
            kept.pop()
        kept.append((start, end))
    return kept


def _longest(spans: Collection[Span]) -> list[Span]:
    """The spans that lie in no other, in order."""
    kept = []
    reached = -1
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if end > reached:
            kept.append((start, end))
            reached = end
    return kept


def _apart(spans: Sequence[Span]) -> list[Span]:
    """The spans, in order, that share no word with the one kept before: each word is in one hit, not in two."""
    kept = [spans[0]]
    for span in spans[1:]:
        if span[0] >= kept[-1][1]:
            kept.append(span)
    return kept


def _outermost(occurrences: Occurrences) -> list[Span]:
    """`digi*` finds the whole of `digi-tal`, once."""
    if occurrences.doubles:
        covered = {*occurrences.doubles, *(start + 1 for start in occurrences.doubles)}
        doubles = [(start, start + 2) for start in set(occurrences.doubles)]
        return sorted([(start, start + 1) for start in occurrences.singles if start not in covered] + doubles)
    return [(start, start + 1) for start in occurrences.singles]


def _share(left: tuple[frozenset[str], str | None], right: tuple[frozenset[str], str | None]) -> bool:
    (words, start), (others, beginning) = left, right
    return (
        not words.isdisjoint(others)
        or (start is not None and any(word.startswith(start) for word in others))
        or (beginning is not None and any(word.startswith(beginning) for word in words))
        or (start is not None and beginning is not None and _nested(start, beginning))
    )


def _nested(start: str, beginning: str) -> bool:
    return start.startswith(beginning) or beginning.startswith(start)
