"""Where two lists of records differ: with ten thousand in them and one that changed, all else is left as it is."""

from collections.abc import Callable, Sequence
from itertools import compress, count, islice, pairwise
from operator import is_not
from typing import Any, TypeVar

T = TypeVar("T")
_AT_ONCE = 1_000  # things let go in one go


def differing(before: Sequence[T], after: Sequence[T], differ: Callable[[T, T], bool] = is_not) -> tuple[int, int, int]:
    """Where two lists are not of the very same objects: start in both, end in the first, end in the second.

    differ: whether two count as different. One of ours lets other threads have their turn between two of 100,000.
    """
    shorter = min(len(before), len(after))
    start = next(compress(count(), map(differ, before, after)), shorter)
    backwards = islice(map(differ, reversed(before), reversed(after)), shorter - start)
    back = next(compress(count(), backwards), shorter - start)
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
