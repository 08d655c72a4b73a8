"""Where two lists of records differ: with ten thousand in them and one that changed, all else is left as it is."""

from collections.abc import Sequence
from itertools import compress, count, pairwise
from operator import is_not
from typing import Any

_AT_ONCE = 1_000  # things let go in one go


def differing(before: Sequence[object], after: Sequence[object]) -> tuple[int, int, int]:
    """Where two lists are not of the very same objects: start in both, end in the first, end in the second."""
    shorter = min(len(before), len(after))
    start = next(compress(count(), map(is_not, before, after)), shorter)
    back = next(compress(count(), map(is_not, reversed(before), reversed(after))), shorter)
    back = min(back, shorter - start)
    return start, len(before) - back, len(after) - back


def runs(places: list[int]) -> list[tuple[int, int]]:
    """Ascending places as runs of neighbours, both ends included."""
    ends = [n for n, (one, next_one) in enumerate(pairwise(places)) if next_one != one + 1]
    firsts, lasts = [0, *(n + 1 for n in ends)], [*ends, len(places) - 1]
    return [(places[first], places[last]) for first, last in zip(firsts, lasts, strict=True)] if places else []


def let_go(things: list[Any]) -> None:
    """Empty a list of what nobody else has any more: 100,000 records that go at once hold up every thread for 80 ms."""
    while things:
        del things[-_AT_ONCE:]
