"""Where pages stand: one below the other, at a zoom, turned by quarters. Pure geometry; distances on a page in points.

Content pixels count from the upper left corner of the whole stack, view pixels from that of what is in sight.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate
from typing import NamedTuple

GAP = 12  # px around every page
PX_PER_POINT = 96 / 72  # at 100 %
SMALLEST, LARGEST, STEP = 0.1, 5.0, 1.2  # of the zoom

Size = tuple[float, float]


class Rect(NamedTuple):
    """A rectangle; right and bottom are not in it."""

    left: float
    top: float
    right: float
    bottom: float


class Spot(NamedTuple):
    """A place in the stack of pages. down: heights of its page."""

    page: int
    down: float


class Fit(StrEnum):
    """What a page is made to fit."""

    WIDTH = "width"
    PAGE = "page"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Zoom:
    """How large pages are shown. factor: 1.0 is 96 pixels to the inch; it counts only where nothing is fitted."""

    fit: Fit = Fit.WIDTH
    factor: float = 1.0

    def by(self, steps: int, shown: float) -> "Zoom":
        """So many steps larger or smaller than it is shown now."""
        return Zoom(Fit.NOTHING, max(SMALLEST, min(LARGEST, shown * STEP**steps)))


class PageLayout:
    """Pages of some sizes in a view of some size."""

    def __init__(self, sizes: Sequence[Size], room: Size, zoom: Zoom, turns: int = 0) -> None:
        """sizes: width and height in points, as displayed; room: pixels of the view; turns: quarters clockwise."""
        self._turns = turns % 4
        self._sizes = [(h, w) if self._turns % 2 else (w, h) for w, h in sizes]
        self._room, self._zoom = room, zoom
        self._base = self._base_scale()
        self._scales = {size: self._scale_of(*size) for size in set(self._sizes)}
        self._boxes = [(round(w * self._scales[w, h]) or 1, round(h * self._scales[w, h]) or 1) for w, h in self._sizes]
        self._tops = list(accumulate((height + GAP for _, height in self._boxes), initial=GAP))
        self._sheets: dict[int, Rect] = {}  # those asked for so far: a frame asks for the same two a thousand times
        self.height = self._tops[-1]  # px of all
        self.width = max([round(room[0]), *(width + 2 * GAP for width, _ in self._boxes)])

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    @property
    def factor(self) -> float:
        """The zoom at which most pages are shown."""
        return self._base / PX_PER_POINT

    def scale(self, page: int) -> float:
        """Pixels to a point of a page."""
        return self._scales[self._sizes[page]]

    def sheet(self, page: int) -> Rect:
        """Where a page stands, in content pixels; whole numbers."""
        sheet = self._sheets.get(page)
        if sheet is None:
            width, height = self._boxes[page]
            left, top = (self.width - width) // 2, self._tops[page]
            sheet = self._sheets[page] = Rect(left, top, left + width, top + height)
        return sheet

    def pages_in(self, top: float, bottom: float) -> range:
        """The pages that reach into a stretch of content, the gaps below them counted as theirs."""
        first = max(0, bisect_right(self._tops, top, hi=self.count) - 1)
        return range(first, max(first, bisect_right(self._tops, bottom, hi=self.count))) if self.count else range(0)

    def page_at(self, y: float) -> int:
        """The page at a height of the content, or the nearest."""
        return max(0, min(self.count - 1, bisect_right(self._tops, y, hi=self.count) - 1))

    def spot_at(self, y: float) -> Spot:
        """What is at a height of the content."""
        if not self.count:
            return Spot(0, 0.0)
        page = self.page_at(y)
        sheet = self.sheet(page)
        return Spot(page, (y - sheet.top) / (sheet.bottom - sheet.top))

    def y_of(self, spot: Spot) -> float:
        """At which height of the content a spot is."""
        if not self.count:
            return 0.0
        sheet = self.sheet(min(spot.page, self.count - 1))
        return sheet.top + spot.down * (sheet.bottom - sheet.top)

    def place(self, page: int, rect: Rect) -> Rect:
        """A rectangle of a page, in points, in content pixels."""
        sheet, scale = self.sheet(page), self.scale(page)
        left, top, right, bottom = self._turned(page, rect) if self._turns else rect
        x, y = sheet.left, sheet.top
        return Rect(x + left * scale, y + top * scale, x + right * scale, y + bottom * scale)

    def point(self, page: int, x: float, y: float) -> tuple[float, float]:
        """A point of the content in points of a page, which it may be outside of."""
        sheet, scale = self.sheet(page), self.scale(page)
        across, down = self._sizes[page]
        x, y = (x - sheet.left) / scale, (y - sheet.top) / scale
        if self._turns == 1:
            return y, across - x
        if self._turns == 2:
            return across - x, down - y
        if self._turns == 3:
            return down - y, x
        return x, y

    def _turned(self, page: int, rect: Rect) -> Rect:
        across, down = self._sizes[page]
        left, top, right, bottom = rect
        if self._turns == 1:
            return Rect(across - bottom, left, across - top, right)
        if self._turns == 2:
            return Rect(across - right, down - bottom, across - left, down - top)
        return Rect(top, down - right, bottom, down - left)

    def _base_scale(self) -> float:
        """The scale at which the commonest page fits; the odd fold-out must not make all others small."""
        if self._zoom.fit is Fit.NOTHING or not self._sizes:
            return max(SMALLEST, min(LARGEST, self._zoom.factor)) * PX_PER_POINT
        (width, height), _ = Counter((round(w) or 1, round(h) or 1) for w, h in self._sizes).most_common(1)[0]
        scale = (self._room[0] - 2 * GAP) / width
        if self._zoom.fit is Fit.PAGE:
            scale = min(scale, (self._room[1] - 2 * GAP) / height)
        return max(SMALLEST, min(LARGEST, scale / PX_PER_POINT)) * PX_PER_POINT

    def _scale_of(self, width: float, height: float) -> float:
        """At the common scale, or smaller where a page of this size would not fit."""
        scales = [self._base]
        if self._zoom.fit is not Fit.NOTHING:
            scales.append((self._room[0] - 2 * GAP) / max(1.0, width))
        if self._zoom.fit is Fit.PAGE:
            scales.append((self._room[1] - 2 * GAP) / max(1.0, height))
        return max(SMALLEST * PX_PER_POINT, min(scales))
