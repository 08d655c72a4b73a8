"""Where letters stand in a laid-out block: its lines as rows that give rectangles for stretches of letters.

A row counts in code points where it is given a map to them, else in the positions of its Qt document.
"""

import math
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextLayout, QTextLine

from reader_app.ui.viewer.positions import PositionMap

_TOUCH = 0.5  # px between letters that stand side by side
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff]")


class Row(NamedTuple):
    """One line of a block. start, end: the positions of its letters, end exclusive.

    turns: its letters may run in two directions.
    """

    line: QTextLine
    offset: int  # the block's Qt position
    origin: QPointF  # where the block's layout stands
    turns: bool
    start: int
    end: int
    positions: PositionMap | None

    @property
    def edge(self) -> float:
        """Stripes stand at the left edge of the viewport, where the margin leaves room for them."""
        return 0.0

    def rects(self, start: int, end: int) -> Iterator[QRectF]:
        """The rectangles of the letters from start to end, as far as they are on this line."""
        low, high = max(start, self.start), min(end, self.end)
        if low >= high:
            return
        if self.positions is not None:
            low, high = self.positions.to_qt(low), self.positions.to_qt(high)
        if not self.turns:
            written = self.line.naturalTextRect()  # the space a line is broken at is not written
            left, right = self._x(low), min(self._x(high), written.right())
            yield self._rect(left, right)
            return
        for left, right in self._stretches(low, high):
            yield self._rect(left, right)

    def _stretches(self, low: int, high: int) -> Iterator[tuple[float, float]]:
        """Left and right ends of what letters cover, from the left: those of two directions may stand apart.

        By the glyphs, since the places of a caret leave open on which side of a turn it stands.
        """
        written = self.line.naturalTextRect()
        places = [run.boundingRect() for run in self.line.glyphRuns(low - self.offset, high - low)]
        ends = sorted((max(each.left(), written.left()), min(each.right(), written.right())) for each in places)
        at, reach = 0, -math.inf
        for place, (left, right) in enumerate(ends):
            if place and left > reach + _TOUCH:
                yield ends[at][0], reach
                at, reach = place, -math.inf
            reach = max(reach, right)
        if ends:
            yield ends[at][0], reach

    def _rect(self, left: float, right: float) -> QRectF:
        top, height = self.origin.y() + self.line.y(), self.line.ascent() + self.line.descent()
        return QRectF(self.origin.x() + left, top, max(0.0, right - left), height)

    def _x(self, place: int) -> float:
        x: Any = self.line.cursorToX(place - self.offset)  # PySide gives the pair (x, place); its stubs say float
        return float(x[0] if isinstance(x, tuple) else x)


def rows_of(
    block: QTextBlock, origin: QPointF, top: float, bottom: float, positions: PositionMap | None = None
) -> Iterator[Row]:
    """The rows of a block, whose layout stands at `origin`, that reach into the height from top to bottom."""
    layout = block.layout()
    turns = RIGHT_TO_LEFT.search(block.text()) is not None
    for number in range(_first_below(layout, top - origin.y()), layout.lineCount()):
        line = layout.lineAt(number)
        if line.y() + origin.y() > bottom:
            return
        yield _row(line, block, origin, turns, positions)


def row_at(block: QTextBlock, origin: QPointF, place: int, positions: PositionMap | None = None) -> Row | None:
    """The row of a Qt position; None where the block is not laid out."""
    line = block.layout().lineForTextPosition(place - block.position())
    turns = RIGHT_TO_LEFT.search(block.text()) is not None
    return _row(line, block, origin, turns, positions) if line.isValid() else None


def _row(line: QTextLine, block: QTextBlock, origin: QPointF, turns: bool, positions: PositionMap | None) -> Row:
    start = block.position() + line.textStart()
    end = start + line.textLength()
    if positions is not None:
        start, end = positions.from_qt(start), positions.from_qt(end)
    return Row(line, block.position(), origin, turns, start, end, positions)


def _first_below(layout: QTextLayout, top: float) -> int:
    """The first line whose lower edge is below `top`, by bisection: a block may have thousands of lines."""
    low, high = 0, layout.lineCount()
    while low < high:
        middle = (low + high) // 2
        line = layout.lineAt(middle)
        if line.y() + line.height() < top:
            low = middle + 1
        else:
            high = middle
    return low
