"""Which stretches of an old text stand in a new one, in the same order: what a change left alone.

Stretches that occur once in both are taken first (as patience diff does: bramcohen.livejournal.com/73318.html), whole
lines, then runs of words, then words; between two of them the same is done again.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from difflib import SequenceMatcher
from typing import NamedTuple

_LINE = re.compile(r"[^\n]+")
# Scripts that are written without spaces count character by character.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\U0003ffff"
_WORD = re.compile(rf"[^\W{_UNSPACED}]+|\w")
_RUN = 4  # words in a run
_SMALL = 400  # code points: what is smaller is compared letter by letter
_LOOKED_AT = 32  # stretches on the way to a solid one
_EFFORT = 25  # letters looked at for each one of the texts, after which what is left counts as changed

Token = tuple[str, int, int]  # what makes it the same; start and end in code points
_Area = tuple[int, int, int, int]  # start and end in the old text, start and end in the new one


class Stretch(NamedTuple):
    """The same letters in both texts. old, new: where they begin, in code points."""

    old: int
    new: int
    length: int


class Alignment:
    """The stretches two texts share, in order and without overlaps."""

    def __init__(self, old: str, new: str) -> None:
        self.stretches = tuple(_joined(sorted(_shared(old, new))))
        self._starts = [each.old for each in self.stretches]
        self._ends = len(old), len(new)

    @property
    def shared(self) -> int:
        """How many code points the texts share."""
        return sum(each.length for each in self.stretches)

    def place(self, old: int) -> int | None:
        """Where a code point of the old text stands in the new one; None where it was changed."""
        stretch = self._before(old)
        return stretch.new + old - stretch.old if stretch and old < stretch.old + stretch.length else None

    def kept(self, start: int, end: int) -> int:
        """How many code points of this span of the old text stand in the new one."""
        first = max(0, bisect_right(self._starts, start) - 1)
        kept = 0
        for stretch in self.stretches[first:]:
            if stretch.old >= end:
                break
            kept += max(0, min(end, stretch.old + stretch.length) - max(start, stretch.old))
        return kept

    def around(self, start: int, end: int, solid: int) -> _Area | None:
        """What lies between the last stretch of `solid` code points before a span and the first one after it.

        A stretch that reaches into the span counts with what is outside of it, and so do the ends of the texts. None
        where there is much that is not solid.
        """
        before = self._solid(start, solid, -1)
        after = self._solid(end, solid, 1)
        return (before[0], after[0], before[1], after[1]) if before and after and before[1] <= after[1] else None

    def _before(self, old: int) -> Stretch | None:
        at = bisect_right(self._starts, old) - 1
        return self.stretches[at] if at >= 0 else None

    def _solid(self, old: int, solid: int, step: int) -> tuple[int, int] | None:
        """The edge, in both texts, of the nearest solid stretch on one side of a position in the old text."""
        at = bisect_right(self._starts, old) - 1 if step < 0 else max(0, bisect_left(self._starts, old) - 1)
        for _ in range(_LOOKED_AT):
            if not 0 <= at < len(self.stretches):
                return (0, 0) if step < 0 else self._ends
            begin, new, length = self.stretches[at]
            if step < 0 and min(begin + length, old) - begin >= solid:
                edge = min(begin + length, old)
                return edge, new + edge - begin
            if step > 0 and begin + length - max(begin, old) >= solid:
                edge = max(begin, old)
                return edge, new + edge - begin
            at += step
        return None


def _joined(stretches: list[Stretch]) -> Iterator[Stretch]:
    """Stretches that touch in both texts as one."""
    last: Stretch | None = None
    for each in stretches:
        if last and last.old + last.length == each.old and last.new + last.length == each.new:
            last = Stretch(last.old, last.new, last.length + each.length)
            continue
        if last:
            yield last
        last = each
    if last:
        yield last


def _shared(old: str, new: str) -> Iterator[Stretch]:
    effort = _EFFORT * (len(old) + len(new)) + _SMALL**2
    pending: list[tuple[_Area, int]] = [((0, len(old), 0, len(new)), 0)]
    while pending and effort > 0:
        (start, end, first, last), level = pending.pop()
        head = _common(old, start, end, new, first, last)
        if head:
            yield Stretch(start, first, head)
        tail = _common_end(old, start + head, end, new, first + head, last)
        if tail:
            yield Stretch(end - tail, last - tail, tail)
        start, end, first, last = start + head, end - tail, first + head, last - tail
        if start == end or first == last:
            continue
        if max(end - start, last - first) <= _SMALL:
            effort -= (end - start) * (last - first) // 8
            matcher = SequenceMatcher(None, old[start:end], new[first:last], autojunk=False)
            yield from (Stretch(start + a, first + b, n) for a, b, n in matcher.get_matching_blocks() if n > 1)
            continue
        level, found = _anchors(old, new, (start, end, first, last), level)
        effort -= end - start + last - first
        yield from found
        pending += [(area, level) for area in _between(found, (start, end, first, last)) if found]


def _anchors(old: str, new: str, area: _Area, level: int) -> tuple[int, list[Stretch]]:
    """What occurs once on both sides of an area, and the level at which it was found."""
    start, end, first, last = area
    for finer, tokens in enumerate(_LEVELS[level:], level):
        found = _unique(tokens(old, start, end), tokens(new, first, last))
        if found:
            return finer, found
    return len(_LEVELS), []


def _between(found: list[Stretch], area: _Area) -> Iterator[_Area]:
    """What is left of an area before, between and after the stretches found in it, where both sides have some."""
    start, end, first, last = area
    for stretch in (*found, Stretch(end, last, 0)):
        if start < stretch.old and first < stretch.new:
            yield start, stretch.old, first, stretch.new
        start, first = stretch.old + stretch.length, stretch.new + stretch.length


def _unique(old: Iterator[Token], new: Iterator[Token]) -> list[Stretch]:
    """The tokens that occur once on both sides, as many as stand in the same order."""
    there = _once(new)
    pairs = sorted((place, there[key]) for key, place in _once(old).items() if key in there)
    stretches: list[Stretch] = []
    for (start, end), (first, last) in _in_order(pairs):
        if not stretches or (
            start >= stretches[-1].old + stretches[-1].length and first >= stretches[-1].new + stretches[-1].length
        ):
            stretches.append(Stretch(start, first, min(end - start, last - first)))
    return stretches


def _once(tokens: Iterator[Token]) -> dict[str, tuple[int, int]]:
    found: dict[str, tuple[int, int] | None] = {}
    for key, start, end in tokens:
        found[key] = None if key in found else (start, end)
    return {key: place for key, place in found.items() if place is not None}


def _in_order(
    pairs: list[tuple[tuple[int, int], tuple[int, int]]],
) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """The longest choice of pairs that ascends on both sides (patience sorting)."""
    ends: list[tuple[int, int]] = []  # the least last place of an ascending choice, by its length
    at: list[int] = []
    previous: list[int] = []
    for number, (_, place) in enumerate(pairs):
        length = bisect_left(ends, place)
        previous.append(at[length - 1] if length else -1)
        if length == len(ends):
            ends.append(place)
            at.append(number)
        else:
            ends[length], at[length] = place, number
    chosen = []
    number = at[-1] if at else -1
    while number >= 0:
        chosen.append(pairs[number])
        number = previous[number]
    return chosen[::-1]


def _lines(text: str, start: int, end: int) -> Iterator[Token]:
    return ((match[0], *match.span()) for match in _LINE.finditer(text, start, end))


def _runs(text: str, start: int, end: int) -> Iterator[Token]:
    """Every run of a few words with what is between them."""
    spans = [match.span() for match in _WORD.finditer(text, start, end)]
    for (begin, _), (_, close) in zip(spans, spans[_RUN - 1 :], strict=False):
        yield text[begin:close], begin, close


def _words(text: str, start: int, end: int) -> Iterator[Token]:
    return ((match[0], *match.span()) for match in _WORD.finditer(text, start, end))


_LEVELS: tuple[Callable[[str, int, int], Iterator[Token]], ...] = (_lines, _runs, _words)


def _common(old: str, start: int, end: int, new: str, first: int, last: int) -> int:
    """How many code points are the same from the start on."""

    def is_same(known: int, length: int) -> bool:
        return old[start + known : start + length] == new[first + known : first + length]

    return _longest(min(end - start, last - first), is_same)


def _common_end(old: str, start: int, end: int, new: str, first: int, last: int) -> int:
    """How many code points are the same up to the end."""

    def is_same(known: int, length: int) -> bool:
        return old[end - length : end - known] == new[last - length : last - known]

    return _longest(min(end - start, last - first), is_same)


def _longest(most: int, is_same: Callable[[int, int], bool]) -> int:
    """The greatest length that is the same, in steps that grow. is_same: whether what lies between two lengths is."""
    same = 0
    step = 64
    while same < most:
        step = min(step, most - same)
        if is_same(same, same + step):
            same += step
            step *= 2
        elif step == 1:
            break
        else:
            step = max(1, step // 8)
            most = min(most, same + 8 * step + 7)  # it ends in here
    return same
