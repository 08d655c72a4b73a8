"""Where things of unequal heights are in a column: fast for many thousands, exact for those measured."""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate


class Stack:
    """Heights and tops in pixels. space: above the first and after each."""

    def __init__(self, space: int) -> None:
        self._space = space
        self._extents: list[int] = []
        self._tops: list[int] = [space]

    def __len__(self) -> int:
        return len(self._extents)

    @property
    def height(self) -> int:
        """Of the whole column."""
        return self._tops[-1]

    def replace(self, start: int, end: int, heights: Iterable[int]) -> None:
        """Put things of these heights in the place of those from one to another."""
        self._extents[start:end] = [height + self._space for height in heights]
        self._sum()

    def correct(self, heights: dict[int, int]) -> bool:
        """Take better heights by place; whether any differed."""
        differing = {n: h + self._space for n, h in heights.items() if self._extents[n] != h + self._space}
        for place, extent in differing.items():
            self._extents[place] = extent
        if differing:
            self._sum()
        return bool(differing)

    def top(self, place: int) -> int:
        """Where a thing begins."""
        return self._tops[place]

    def height_of(self, place: int) -> int:
        """How high a thing is."""
        return self._extents[place] - self._space

    def at(self, y: int) -> int:
        """The place whose thing, or the space under it, is at y; beyond the ends the nearest; -1 if there is none."""
        return min(max(bisect_right(self._tops, y) - 1, 0), len(self._extents) - 1)

    def between(self, first: int, last: int) -> range:
        """The places of all things that may be seen from y = first to y = last."""
        return range(self.at(first), self.at(last) + 1) if self._extents else range(0)

    def _sum(self) -> None:
        self._tops = list(accumulate(self._extents, initial=self._space))
