"""What differs between two texts, word by word, and which place in one answers to a place in the other."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader_app.model.alignment import Alignment, Stretch
from reader_app.model.span import Span

# A word, or one letter of a script without spaces, or one sign: what is the same or not as a whole.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\U0003ffff"
_TOKEN = re.compile(rf"[^\W{_UNSPACED}]+|\S")

_SLIDE = 200  # tokens
_Pair = tuple[int, int]  # numbers of tokens


class Difference(NamedTuple):
    """What stands in the first text for what stands in the second; an empty span where nothing does. Code points."""

    first: Span
    second: Span


class Comparison:
    """Two texts side by side. Their white space does not count, nor do the ends of their lines."""

    def __init__(self, first: str, second: str) -> None:
        alignment = Alignment(first, second)
        self._stretches = alignment.stretches, tuple(Stretch(new, old, n) for old, new, n in alignment.stretches)
        self._starts = tuple([each.old for each in stretches] for stretches in self._stretches)
        self._ends = (len(first), len(second)), (len(second), len(first))
        self.differences = tuple(_differences(first, second, alignment))
        # Enough to be read as one text in two states; what two texts by anyone share is about a tenth.
        self.is_alike = 2 * alignment.shared >= min(len(first), len(second))

    def across(self, position: int, *, back: bool = False) -> int:
        """Where a place in the first text has its like in the second; between two such places, in proportion.

        back: from the second to the first.
        """
        stretches, starts, ends = self._stretches[back], self._starts[back], self._ends[back]
        at = bisect_right(starts, position)
        here, there, length = stretches[at - 1] if at else Stretch(0, 0, 0)
        if position <= here + length:
            return there + position - here
        next_here, next_there, _ = stretches[at] if at < len(stretches) else Stretch(*ends, 0)
        here, there = here + length, there + length
        return there + (next_there - there) * (position - here) // max(1, next_here - here)


def _differences(first: str, second: str, alignment: Alignment) -> Iterator[Difference]:
    ones, others = _Tokens(first), _Tokens(second)
    same = _grown(ones.words, others.words, _same(ones.spans, others.spans, alignment))
    gaps = [_Gap(0, 0, 0, 0)]
    at, there = 0, 0
    for one, other in _joined(same, (len(ones.spans), len(others.spans))):
        if one > at or other > there:
            gaps.append(_Gap(at, one, there, other))
        at, there = one + 1, other + 1
    gaps.append(_Gap(at - 1, at - 1, there - 1, there - 1))
    for before, (low, high, other_low, other_high), after in zip(gaps, gaps[1:], gaps[2:], strict=False):
        by = 0
        if other_low == other_high:
            by = ones.slide(low, high, before.high, after.low)
        elif low == high:
            by = others.slide(other_low, other_high, before.other_high, after.other_low)
        yield Difference(ones.extent(low + by, high + by), others.extent(other_low + by, other_high + by))


class _Gap(NamedTuple):
    """What stands between the same: tokens of both texts, by number."""

    low: int
    high: int
    other_low: int
    other_high: int


class _Tokens:
    """The tokens of a text."""

    def __init__(self, text: str) -> None:
        self.spans = [match.span() for match in _TOKEN.finditer(text)]
        self.words = [text[slice(*span)] for span in self.spans]
        self._text = text

    def slide(self, low: int, high: int, least: int, most: int) -> int:
        """By how many tokens what only this text has, low to high, can be moved so that it begins a line; else 0.

        Of “a. b. b.” the second sentence is new, or the letters from the first full stop on. least, most: how far
        there is room.
        """
        words = self.words
        for step in (1, -1):
            by = 0
            while abs(by) < _SLIDE and least <= low + by and high + by <= most:
                if self._begins_line(low + by):
                    return by
                end, start = (high + by, low + by) if step > 0 else (high + by - 1, low + by - 1)
                if start < least or end >= most or words[start] != words[end]:
                    break
                by += step
        return 0

    def extent(self, low: int, high: int) -> Span:
        """From the first of some tokens to the last; where there are none, nothing, after what stands before."""
        if low < high:
            return self.spans[low][0], self.spans[high - 1][1]
        place = self.spans[low - 1][1] if low else 0
        return place, place

    def _begins_line(self, number: int) -> bool:
        return number == 0 or "\n" in self._text[self.spans[number - 1][1] : self.spans[number][0]]


def _same(ones: Sequence[Span], others: Sequence[Span], alignment: Alignment) -> Iterator[_Pair]:
    """Pairs of tokens, by number, that are the same in both texts."""
    at = {span: number for number, span in enumerate(others)}
    for number, (start, end) in enumerate(ones):
        there = alignment.place(start)
        if there is not None and alignment.place(end - 1) == there + end - 1 - start:
            other = at.get((there, there + end - start))
            if other is not None:
                yield number, other


def _grown(ones: Sequence[str], others: Sequence[str], same: Iterator[_Pair]) -> Iterator[_Pair]:
    """The pairs, and those beside them that are the same as well: an alignment of letters may cut a word in two."""
    at, there = 0, 0
    for one, other in (*same, (len(ones), len(others))):
        while at < one and there < other and ones[at] == others[there]:
            yield at, there
            at, there = at + 1, there + 1
        ends = 0
        while at < one - ends and there < other - ends and ones[one - ends - 1] == others[other - ends - 1]:
            ends += 1
        yield from ((one - back, other - back) for back in range(ends, 0, -1))
        if one < len(ones):
            yield one, other
        at, there = one + 1, other + 1


def _joined(same: Iterator[_Pair], ends: _Pair) -> Iterator[_Pair]:
    """The pairs, but for one alone between two differences, and at last the ends, which are the same as well."""
    last, alone = (-1, -1), None
    for pair in (*same, ends):
        if pair == (last[0] + 1, last[1] + 1):
            yield from (alone, pair) if alone else (pair,)
            alone = None
        else:
            alone = pair
        last = pair
    if alone:
        yield alone
