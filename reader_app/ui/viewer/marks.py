"""Marks behind the text: annotations as fills, hits as underlines, painted line by line from the layout's own geometry.

The technique (rectangles from QTextLine.cursorToX behind the text) costs a few milliseconds for 10,000 marks, where
extra selections take a hundred times as long.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reader_app.model.annotation import Colour
from reader_app.ui.theme import Theme

RADIUS = 3.0
LAYERS = 2  # fills painted on top of each other; further overlaps are told apart by stripes in the margin
_FEW = 1_000  # marks that came or went until all segments are made anew
_STRIPE = 4.0
_UNDERLINE = 2.0


Fills = Mapping[tuple[Colour, bool], QColor]


class Row(Protocol):
    """A line of letters on the screen. Its positions are those of the marks: a Qt document's, or code points."""

    @property
    def start(self) -> int:
        """The first letter's position."""

    @property
    def end(self) -> int:
        """The position after the last letter."""

    @property
    def edge(self) -> float:
        """Pixels from the left where stripes beside the line begin."""

    def rects(self, start: int, end: int) -> Iterator[QRectF]:
        """The rectangles of the letters from start to end, as far as they are on this line."""


@dataclass(frozen=True, slots=True)
class Mark:
    """An annotation as it is painted; start, end: positions as its rows have them, end exclusive."""

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
            segments.append(Segment(at, place, tuple([marks[i] for i in active])))
        at = place
        if opens:
            active.insert(bisect_left(active, index), index)
        else:
            active.remove(index)
    return tuple(segments)


def _clipped(segment: Segment, start: int, end: int) -> Segment:
    return Segment(max(start, segment.start), min(end, segment.end), segment.marks)


class MarkLayer:
    """What is marked in one document, and how the share of some rows in it is painted. Positions are the rows'."""

    def __init__(self) -> None:
        self._marks: dict[str, Mark] = {}  # by id, in the order they were made
        self._is_patchable = True  # whether no two marks have one id
        self._segments: list[Segment] = []
        self._starts: list[int] = []
        self._hits: tuple[tuple[int, int], ...] = ()
        self._hit_starts: list[int] = []
        self._current: tuple[int, int] | None = None
        self._selected: tuple[int, int] | None = None

    def set_marks(self, marks: Sequence[Mark], selected: str | None) -> None:
        """Show these annotations, in the order they were made, one of them selected."""
        before, self._marks = self._marks, {mark.id: mark for mark in marks}
        come = [m for m in marks if (old := before.get(m.id)) is not m and old != m]
        changed = [*come, *(m for m in map(before.get, before.keys() - self._marks.keys()) if m is not None)]
        changed += [old for m in come if (old := before.get(m.id)) is not None]
        if len(changed) > _FEW or not self._is_patchable or len(self._marks) < len(marks):
            self._segments = list(flatten(marks))
            self._starts = [segment.start for segment in self._segments]
        elif changed:
            order = {key: number for number, key in enumerate(self._marks)}
            for mark in changed:
                self._patch(mark, order)
        self._is_patchable = len(self._marks) == len(marks)
        self.select(selected)

    def select(self, selected: str | None) -> None:
        """Have another one of them selected, or none."""
        one = self._marks.get(selected or "")
        self._selected = (one.start, one.end) if one is not None and one.start < one.end else None

    def _patch(self, changed: Mark, order: Mapping[str, int]) -> None:
        """Make the segments anew that a mark touches, or touched."""
        low = max(0, bisect_left(self._starts, changed.start) - 1)
        high = max(low, bisect_right(self._starts, changed.end))
        before = self._segments[low:high]
        here = {mark.id for segment in before for mark in segment.marks} | {changed.id}
        start = min(changed.start, *(segment.start for segment in before[:1]), changed.end)
        end = max(changed.end, *(segment.end for segment in before[-1:]), changed.start)
        marks = [self._marks[key] for key in sorted(here & order.keys(), key=order.__getitem__)]
        made = [_clipped(each, start, end) for each in flatten(marks) if each.start < end and start < each.end]
        self._segments[low:high] = made
        self._starts[low:high] = [segment.start for segment in made]

    def set_hits(self, hits: Sequence[tuple[int, int]], current: tuple[int, int] | None) -> None:
        """Underline these hits, in text order, and fill the current one."""
        self._hits = tuple(hits)
        self._hit_starts = [start for start, _ in hits]
        self._current = current

    def marks_at(self, place: int) -> tuple[Mark, ...]:
        """The marks that cover a position."""
        index = bisect_right(self._starts, place) - 1
        if index >= 0 and place < self._segments[index].end:
            return self._segments[index].marks
        return ()

    def paint(self, painter: QPainter, rows: Iterable[Row], theme: Theme) -> None:
        """Paint what is marked in some rows: the current hit lowest, then annotations, underlines, the selected one."""
        fills = {
            (colour, further): theme.mark(colour, further=further) for colour in Colour for further in (False, True)
        }
        for row in rows:
            first, last = row.start, row.end
            painter.setPen(Qt.PenStyle.NoPen)
            if self._current is not None:
                painter.setBrush(theme.colour("hit"))
                painter.setPen(QPen(theme.colour("hit_line"), 1.4))
                self._outlined(painter, row, self._current)
                painter.setPen(Qt.PenStyle.NoPen)
            low = max(0, bisect_right(self._starts, first) - 1)
            for segment in self._segments[low : bisect_left(self._starts, last)]:
                self._fill(painter, row, segment, theme, fills)
            self._underline(painter, row, theme)
            if self._selected is not None:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(theme.colour("accent"), 1.4))
                self._outlined(painter, row, self._selected)

    def _fill(self, painter: QPainter, row: Row, segment: Segment, theme: Theme, fills: Fills) -> None:
        alone = len(segment.marks) == 1 and segment.marks[0].end - segment.marks[0].start == segment.end - segment.start
        for rect in row.rects(segment.start, segment.end):
            place = _raised(rect)
            for layer, mark in enumerate(segment.marks[:LAYERS]):
                colour = fills[mark.colour, layer > 0]
                if alone:
                    painter.setBrush(colour)
                    painter.drawRoundedRect(place, RADIUS, RADIUS)
                else:
                    painter.fillRect(place, colour)
            if len(segment.marks) > LAYERS:
                self._stripes(painter, row.edge, place, [theme.swatch(mark.colour) for mark in segment.marks])

    @staticmethod
    def _outlined(painter: QPainter, row: Row, span: tuple[int, int]) -> None:
        for rect in row.rects(*span):
            painter.drawRoundedRect(_raised(rect), RADIUS, RADIUS)

    @staticmethod
    def _stripes(painter: QPainter, edge: float, place: QRectF, colours: Sequence[QColor]) -> None:
        """One stripe for each overlapping mark, left of the text; what does not fit is left to the notes pane."""
        for index, colour in enumerate(colours[:4]):
            painter.fillRect(QRectF(edge + index * _STRIPE, place.top(), _STRIPE - 1, place.height()), colour)

    def _underline(self, painter: QPainter, row: Row, theme: Theme) -> None:
        low = max(0, bisect_right(self._hit_starts, row.start) - 1)
        high = bisect_left(self._hit_starts, row.end)
        for hit in self._hits[low:high]:
            thick = _UNDERLINE + 1 if hit == self._current else _UNDERLINE
            for rect in row.rects(*hit):
                painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), thick), theme.colour("hit_line"))


def _raised(rect: QRectF) -> QRectF:
    return rect.adjusted(-1, -1, 1, 1)
