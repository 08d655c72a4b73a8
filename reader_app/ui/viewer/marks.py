"""Marks behind the text: annotations as fills, hits as underlines, painted line by line from the layout's own geometry.

The technique (rectangles from QTextLine.cursorToX behind the text) costs a few milliseconds for 10,000 marks, where
extra selections take a hundred times as long.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock, QTextLine

from reader_app.model.annotation import Colour
from reader_app.ui.theme import Theme

RADIUS = 3.0
LAYERS = 2  # fills painted on top of each other; further overlaps are told apart by stripes in the margin
_STRIPE = 4.0
_UNDERLINE = 2.0


@dataclass(frozen=True, slots=True)
class Mark:
    """An annotation in the Qt document; start, end: Qt positions, end exclusive."""

    start: int
    end: int
    colour: Colour
    id: str


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch that the same marks cover, in the order they were made."""

    start: int
    end: int
    marks: tuple[Mark, ...]


def flatten(marks: Sequence[Mark]) -> tuple[Segment, ...]:
    """Overlapping marks as disjoint segments in text order; a mark without letters has none."""
    edges: list[tuple[int, bool, int]] = []
    for index, mark in enumerate(marks):
        if mark.start < mark.end:
            edges += [(mark.start, True, index), (mark.end, False, index)]
    edges.sort()
    active: list[int] = []
    segments: list[Segment] = []
    at = 0
    for place, opens, index in edges:
        if active and at < place:
            segments.append(Segment(at, place, tuple(marks[i] for i in active)))
        at = place
        if opens:
            active.insert(bisect_left(active, index), index)
        else:
            active.remove(index)
    return tuple(segments)


class MarkLayer:
    """What is marked in one Qt document, and how a block's share of it is painted. Positions are Qt positions."""

    def __init__(self) -> None:
        self._segments: tuple[Segment, ...] = ()
        self._starts: list[int] = []
        self._hits: tuple[tuple[int, int], ...] = ()
        self._hit_starts: list[int] = []
        self._current: tuple[int, int] | None = None
        self._selected: tuple[int, int] | None = None

    def set_marks(self, marks: Sequence[Mark], selected: str | None) -> None:
        """Show these annotations, one of them selected."""
        self._segments = flatten(marks)
        self._starts = [segment.start for segment in self._segments]
        self._selected = next(((m.start, m.end) for m in marks if m.id == selected and m.start < m.end), None)

    def set_hits(self, hits: Sequence[tuple[int, int]], current: tuple[int, int] | None) -> None:
        """Underline these hits, in text order, and fill the current one."""
        self._hits = tuple(hits)
        self._hit_starts = [start for start, _ in hits]
        self._current = current

    def marks_at(self, place: int) -> tuple[Mark, ...]:
        """The marks that cover a Qt position."""
        index = bisect_right(self._starts, place) - 1
        if index >= 0 and place < self._segments[index].end:
            return self._segments[index].marks
        return ()

    def paint(self, painter: QPainter, block: QTextBlock, origin: QPointF, theme: Theme) -> None:
        """Paint what is marked in a block whose layout stands at `origin`."""
        first, last = block.position(), block.position() + block.length() - 1
        painter.setPen(Qt.PenStyle.NoPen)
        if self._current is not None and self._current[0] < last and self._current[1] > first:
            painter.setBrush(theme.colour("hit"))
            for rect in rects_of(block, *self._current):
                painter.drawRoundedRect(_raised(rect).translated(origin), RADIUS, RADIUS)
        for segment in self._within(self._segments, self._starts, first, last):
            self._fill(painter, block, origin, segment, theme)
        self._underline(painter, block, origin, theme)
        if self._selected is not None and self._selected[0] < last and self._selected[1] > first:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 1.4))
            for rect in rects_of(block, *self._selected):
                painter.drawRoundedRect(_raised(rect).translated(origin), RADIUS, RADIUS)

    def _fill(self, painter: QPainter, block: QTextBlock, origin: QPointF, segment: Segment, theme: Theme) -> None:
        for rect in rects_of(block, segment.start, segment.end):
            place = _raised(rect).translated(origin)
            for layer, mark in enumerate(segment.marks[:LAYERS]):
                painter.setBrush(theme.mark(mark.colour, further=layer > 0))
                alone = len(segment.marks) == 1 and mark.start >= segment.start and mark.end <= segment.end
                if alone:
                    painter.drawRoundedRect(place, RADIUS, RADIUS)
                else:
                    painter.drawRect(place)
            if len(segment.marks) > LAYERS:
                self._stripes(painter, place, [theme.swatch(mark.colour) for mark in segment.marks])

    @staticmethod
    def _stripes(painter: QPainter, place: QRectF, colours: Sequence[QColor]) -> None:
        """One stripe for each overlapping mark, left of the text; what does not fit is left to the notes pane."""
        for index, colour in enumerate(colours[:4]):
            painter.setBrush(colour)
            painter.drawRect(QRectF(index * _STRIPE, place.top(), _STRIPE - 1, place.height()))

    def _underline(self, painter: QPainter, block: QTextBlock, origin: QPointF, theme: Theme) -> None:
        first, last = block.position(), block.position() + block.length() - 1
        low = max(0, bisect_right(self._hit_starts, first) - 1)
        high = bisect_left(self._hit_starts, last)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("hit_line"))
        for start, end in self._hits[low:high]:
            thick = _UNDERLINE + 1 if (start, end) == self._current else _UNDERLINE
            for rect in rects_of(block, start, end) if end > first else ():
                place = rect.translated(origin)
                painter.drawRect(QRectF(place.left(), place.bottom() - 1, place.width(), thick))

    @staticmethod
    def _within(segments: Sequence[Segment], starts: Sequence[int], first: int, last: int) -> Sequence[Segment]:
        low = max(0, bisect_right(starts, first) - 1)
        return [s for s in segments[low : bisect_left(starts, last)] if s.end > first]


def rects_of(block: QTextBlock, start: int, end: int) -> Iterator[QRectF]:
    """The rectangles of letters from start to end (Qt positions), clipped to the block, relative to its layout."""
    layout = block.layout()
    begin = max(0, start - block.position())
    stop = min(block.length() - 1, end - block.position())
    if begin >= stop or layout.lineCount() == 0:
        return
    first = layout.lineForTextPosition(begin)
    number = first.lineNumber() if first.isValid() else 0
    while number < layout.lineCount():
        line = layout.lineAt(number)
        low, high = max(begin, line.textStart()), min(stop, line.textStart() + line.textLength())
        if line.textStart() >= stop:
            return
        if low < high:
            yield from _line_rects(line, low, high)
        number += 1


def _line_rects(line: QTextLine, low: int, high: int) -> Iterator[QRectF]:
    height = line.ascent() + line.descent()
    left, right = sorted((_x(line, low), _x(line, high)))
    if not _mixed(line, low, high):
        written = line.naturalTextRect()  # the space a line is broken at is not written
        left, right = max(left, written.left()), min(right, written.right())
        yield QRectF(left, line.y(), max(0.0, right - left), height)
        return
    for place in range(low, high):  # letters of two directions do not stand in one stretch
        left, right = _x(line, place), _x(line, place + 1)
        yield QRectF(min(left, right), line.y(), abs(right - left), height)


def _mixed(line: QTextLine, low: int, high: int) -> bool:
    """Whether the stretch turns direction: its letters, walked in order, do not all advance the same way."""
    middle = _x(line, (low + high) // 2)
    left, right = sorted((_x(line, low), _x(line, high)))
    if not left <= middle <= right:
        return True
    whole = line.naturalTextRect()
    return right - left > whole.width() + 1


def _x(line: QTextLine, place: int) -> float:
    x: Any = line.cursorToX(place)  # PySide gives the pair (x, place); its stubs say float
    return float(x[0] if isinstance(x, tuple) else x)


def _raised(rect: QRectF) -> QRectF:
    return rect.adjusted(-1, -1, 1, 1)
