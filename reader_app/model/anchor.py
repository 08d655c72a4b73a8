"""Finds passages of an old text again in a new one, or says that they are gone.

First where the two texts, laid beside each other, have the passage; then wherever its words stand, letter for letter
or nearly. What speaks for a place is weighed as in hypothesis/client (src/annotator/anchoring/match-quote.ts): the
quotation 50, what stands before it 20, after it 20, its position 2; unlike there, too little is not enough, and neither
is one of two places that are equally good.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from reader_app.model.alignment import Alignment
from reader_app.model.approximate import search, similarity
from reader_app.model.span import Span

_QUOTE, _PREFIX, _SUFFIX, _POSITION = 50, 20, 20, 2
_LEAD = 4  # points by which the best place has to be better than another one
_TELLING = 24  # code points: such a quotation can be known by itself
_NEARLY = 0.6  # of a quotation's letters have to be there
_ALIKE, _ALIKE_SHORT = 0.5, 0.7  # from here on, two contexts say the same; around a short quotation
_SURE = 0.75  # from here on, no other place is thought of
_SOLID = 12  # code points: such a stretch on either side shows where a passage belongs
_FUZZY = 3_000  # code points: a longer quotation is not looked for by its letters
_WINDOW = 400  # code points beyond twice the quotation that are looked through for it
_CANDIDATES = 20  # places of one quotation that are weighed
_LOOKED_AT = 3  # places that are looked through for words that are nearly the same
_SEED = 8  # code points
_COMMON = 30  # places of a seed, from which on it tells nothing


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage of the old text. start, end: code points, end exclusive. prefix, suffix: what stood around it."""

    start: int
    end: int
    quote: str
    prefix: str
    suffix: str


@dataclass(frozen=True, slots=True)
class _Place:
    """A place in the new text that may be the passage's. quote, context: how alike, 0 to 1. points: of 92."""

    span: Span
    quote: float
    context: float
    points: float


def find_again(
    old: str, new: str, passages: Sequence[Passage], alignment: Alignment | None = None
) -> list[Span | None]:
    """Where each passage of the old text is in the new one, in code points, end exclusive; None where it is gone.

    old: the text the passages were in; empty where it is not known. alignment: of the two, if it was made already.
    """
    alignment = alignment or Alignment(old, new)
    finder = _Finder(old, new, alignment)
    found = [finder.aligned(passage) for passage in passages]
    missing = [passage for passage, span in zip(passages, found, strict=True) if span is None]
    seeds = _seed_places(new, missing)
    return [span or finder.elsewhere(each, seeds) for each, span in zip(passages, found, strict=True)]


class _Finder:
    """Looks for passages of one text in another."""

    def __init__(self, old: str, new: str, alignment: Alignment) -> None:
        self._old, self._new, self._alignment = old, new, alignment

    # ---- by what stands around it

    def aligned(self, passage: Passage) -> Span | None:
        """The passage where the texts, laid beside each other, have it."""
        if self._old[passage.start : passage.end] != passage.quote or not passage.quote:
            return None
        span = self._kept(passage) or self._between(passage)
        return None if span and self._rivalled(passage, span) else span

    def _kept(self, passage: Passage) -> Span | None:
        """The passage where its first and last letter are, if it still says about the same."""
        first, last = self._alignment.place(passage.start), self._alignment.place(passage.end - 1)
        if first is None or last is None:
            return None
        span = first, last + 1
        kept = self._alignment.kept(passage.start, passage.end)
        share = kept / max(len(passage.quote), span[1] - span[0])
        place = self._weighed(passage, span, 1.0 if self._new[slice(*span)] == passage.quote else share)
        return span if self._enough(place, alone=False) else None

    def _between(self, passage: Passage) -> Span | None:
        """The passage between what stands before and after it, or something about the same."""
        around = self._alignment.around(passage.start, passage.end, _SOLID)
        if around is None:
            return None
        start, end, first, last = around
        if max(end - start, last - first) > 2 * len(passage.quote) + _WINDOW:
            return None
        before, after = (
            tuple(_occurrences(passage.quote, text)) for text in (self._old[start:end], self._new[first:last])
        )
        if before and len(before) == len(after):
            at = first + after[before.index(passage.start - start)] if passage.start - start in before else -1
            return (at, at + len(passage.quote)) if at >= 0 else None
        return self._nearly(passage, first, last, alone=False)

    def _rivalled(self, passage: Passage, span: Span) -> bool:
        """Whether as much speaks for another place, where little of what stood around the passage is left."""
        place = self._weighed(passage, span)
        if place.context >= _SURE:
            return False
        spans = ((at, at + len(passage.quote)) for at in self._exact(passage))
        others = (self._weighed(passage, each, 1.0) for each in spans if not _overlap(each, span))
        return any(place.points - other.points < _LEAD for other in others)

    # ---- by its words

    def elsewhere(self, passage: Passage, seeds: dict[str, list[int]]) -> Span | None:
        """The passage wherever its words stand, if they can be told from others."""
        if not passage.quote:
            return None
        places = [self._weighed(passage, (at, at + len(passage.quote)), 1.0) for at in self._exact(passage)]
        if not places:
            places = list(self._alike(passage, seeds))
        places.sort(key=lambda place: place.points, reverse=True)
        if not places or not self._enough(places[0], alone=len(places) == 1 and self._only_one(passage)):
            return None
        best = places[0]
        rivals = [each for each in places[1:] if not _overlap(each.span, best.span)]
        return None if rivals and best.points - rivals[0].points < _LEAD else best.span

    def _exact(self, passage: Passage) -> list[int]:
        """Where the quotation stands; of very many places those nearest to where it was to be expected."""
        places = list(_occurrences(passage.quote, self._new))
        expected = self._expected(passage)
        return sorted(places, key=lambda at: abs(at - expected))[:_CANDIDATES]

    def _alike(self, passage: Passage, seeds: dict[str, list[int]]) -> Iterator[_Place]:
        """Places that hold some of the quotation's rare letters."""
        votes: defaultdict[int, int] = defaultdict(int)
        size = len(passage.quote)
        for offset in _seeds(passage.quote):
            for at in seeds.get(passage.quote[offset : offset + _SEED], ()):
                votes[max(0, at - offset) // (size // 2 + 1)] += 1
        likeliest = sorted(votes, key=lambda part: -votes[part])[:_LOOKED_AT]
        least = max(2, len(_seeds(passage.quote)) // 6)
        seen: set[Span] = set()
        for part in (each for each in likeliest if votes[each] >= least):
            first = max(0, part * (size // 2 + 1) - size // 2)
            span = self._nearly(passage, first, first + 2 * size + size // 2, alone=True)
            if span and span not in seen:
                seen.add(span)
                yield self._weighed(passage, span)

    def _nearly(self, passage: Passage, first: int, last: int, *, alone: bool) -> Span | None:
        """The best of the places in a part of the new text that say nearly the same."""
        if len(passage.quote) > _FUZZY:
            return None
        _, start, end = search(passage.quote, self._new[first:last])
        span = self._words(passage, *_trimmed(self._new, first + start, first + end))
        return span if span[0] < span[1] and self._enough(self._weighed(passage, span), alone=alone) else None

    def _words(self, passage: Passage, start: int, end: int) -> Span:
        """The span with all of its first and last word, where the passage had all of its own."""
        whole = re.match(r"\w", passage.quote) and not re.search(r"\w\Z", passage.prefix)
        if whole and (head := re.search(r"\w{1,20}\Z", self._new[max(0, start - 20) : start])):
            start -= len(head[0])
        whole = re.search(r"\w\Z", passage.quote) and not re.match(r"\w", passage.suffix)
        if whole and (tail := re.match(r"\w{1,20}", self._new[end : end + 20])):
            end += len(tail[0])
        return start, end

    # ---- weighing

    def _weighed(self, passage: Passage, span: Span, quote: float | None = None) -> _Place:
        start, end = span
        if quote is None:
            quote = similarity(passage.quote, self._new[start:end])
        before = _context(passage.prefix, self._new[max(0, start - len(passage.prefix)) : start], at_edge=start == 0)
        after = self._new[end : end + len(passage.suffix)]
        behind = _context(passage.suffix, after, at_edge=end == len(self._new))
        near = 1 - abs(start - self._expected(passage)) / max(1, len(self._new))
        points = _QUOTE * quote + _PREFIX * before + _SUFFIX * behind + _POSITION * near
        return _Place(span, quote, (before + behind) / 2, points)

    def _enough(self, place: _Place, *, alone: bool) -> bool:
        """Whether so much speaks for a place that it is taken. alone: the words are found nowhere else."""
        if place.quote < _NEARLY:
            return False
        telling = place.span[1] - place.span[0] >= _TELLING
        if place.context >= (_ALIKE if telling else _ALIKE_SHORT):
            return True
        return alone and telling and place.quote > 1 - (1 - _NEARLY) / 2

    def _only_one(self, passage: Passage) -> bool:
        """Whether the quotation was found once at most in the old text."""
        return self._old.find(passage.quote, self._old.find(passage.quote) + 1) < 0

    def _expected(self, passage: Passage) -> int:
        """Where the passage would be if it had moved with what stands before it."""
        around = self._alignment.around(passage.start, passage.end, _SOLID)
        if around is not None:
            return around[2]
        return passage.start * len(self._new) // max(1, len(self._old)) if self._old else passage.start


def _context(wanted: str, there: str, *, at_edge: bool) -> float:
    """How alike two contexts are; where there was none, whether there is none again."""
    if not wanted:
        return 1.0 if at_edge else _ALIKE
    return similarity(wanted, there)


def _occurrences(words: str, text: str) -> Iterator[int]:
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def _seeds(quote: str) -> range:
    """Where in a quotation the few letters begin that it is looked for by."""
    return range(0, len(quote) - _SEED + 1, _SEED // 2) if _TELLING <= len(quote) <= _FUZZY else range(0)


def _seed_places(text: str, passages: Iterable[Passage]) -> dict[str, list[int]]:
    """Where the text has what the passages are looked for by; what is everywhere is left out."""
    wanted = {each.quote[at : at + _SEED] for each in passages for at in _seeds(each.quote)}
    places: defaultdict[str, list[int]] = defaultdict(list)
    if wanted:
        for at in range(len(text) - _SEED + 1):
            letters = text[at : at + _SEED]
            if letters in wanted:
                places[letters].append(at)
    return {letters: found for letters, found in places.items() if len(found) <= _COMMON}


def _trimmed(text: str, start: int, end: int) -> Span:
    """The span without white space at its edges."""
    inner = re.search(r"\S(?:.*\S)?", text[start:end], re.DOTALL)
    return (start + inner.start(), start + inner.end()) if inner else (start, start)


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]
