"""Marks behind the text: annotations as fills, hits as underlines, painted line by line from the layout's own geometry.

The technique (rectangles from QTextLine.cursorToX behind the text) costs a few milliseconds for 10,000 marks, where
extra selections take a hundred times as long. Only what is looked at is worked out, a tile of the text at a time.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reader_app.model.annotation import Colour
from reader_app.ui.theme import Theme
from reader_app.ui.viewer.tiles import Mark, Passage, Segment, Tiles

RADIUS = 3.0
LAYERS = 2  # fills painted on top of each other; further overlaps are told apart by stripes in the margin
STRIPE = 4.0  # px: as wide as a stripe in the margin with the gap beside it
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


class Underlay(Protocol):
    """What is painted below the marks of a row."""

    def paint(self, painter: QPainter, row: Row, theme: Theme) -> None:
        """Paint its share of a row."""


class MarkLayer:
    """What is marked in one document, and how the share of some rows in it is painted.

    Marks and rows have the same positions: code points, or those of a Qt document.
    """

    def __init__(self) -> None:
        self._tiles = Tiles()
        self._hits: tuple[tuple[int, int], ...] = ()
        self._hit_starts: list[int] = []
        self._current: tuple[int, int] | None = None
        self.selected: tuple[int, int] | None = None  # where the selected one is in the rows, if it has letters
        self.link: tuple[int, int] | None = None  # where the link is that Enter follows
        self.changes: Underlay | None = None  # what another text beside this one has otherwise

    def set_marks(self, passages: Sequence[Passage], selected: str | None) -> bool:
        """Show these, one of them selected; passages: in the order of their starts. Whether any looks otherwise."""
        is_other = self._tiles.set_passages(passages)
        self.select(selected)
        return is_other

    def select(self, selected: str | None) -> None:
        """Have another one of them selected, or none."""
        self.selected = self._tiles.place_of(selected) if selected else None

    def segments(self, start: int, end: int) -> list[Segment]:
        """What marks cover from one position of the rows to another, and perhaps a little more on both sides."""
        return self._tiles.within(start, end)[0]

    def between(self, start: int, end: int) -> Iterator[Passage]:
        """What is marked from one position of the rows to another."""
        return self._tiles.between(start, end)

    def set_hits(self, hits: Sequence[tuple[int, int]], current: tuple[int, int] | None) -> None:
        """Underline these hits, in text order, and fill the current one."""
        self._hits = tuple(hits)
        self._hit_starts = [start for start, _ in hits]
        self._current = current

    def marks_at(self, place: int) -> tuple[Mark, ...]:
        """The marks that cover a position."""
        segments, starts = self._tiles.within(place, place)
        index = bisect_right(starts, place) - 1
        return segments[index].marks if index >= 0 and place < segments[index].end else ()

    def paint(self, painter: QPainter, rows: Iterable[Row], theme: Theme) -> None:
        """Paint what is marked in some rows: changes lowest, then the current hit, annotations, underlines, frames."""
        rows = tuple(rows)
        if not rows:
            return
        fills = {
            (colour, further): theme.mark(colour, further=further) for colour in Colour for further in (False, True)
        }
        segments, starts = self._tiles.within(min(row.start for row in rows), max(row.end for row in rows))
        for row in rows:
            if self.changes is not None:
                self.changes.paint(painter, row, theme)
            painter.setPen(Qt.PenStyle.NoPen)
            if self._current is not None:
                painter.setBrush(theme.colour("hit"))
                painter.setPen(QPen(theme.colour("hit_line"), 1.4))
                self._outlined(painter, row, self._current)
                painter.setPen(Qt.PenStyle.NoPen)
            low = max(0, bisect_right(starts, row.start) - 1)
            for segment in segments[low : bisect_left(starts, row.end)]:
                self._fill(painter, row, segment, theme, fills)
            self._underline(painter, row, theme)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for span, width in ((self.selected, 1.4), (self.link, 2.0)):
                if span is not None:
                    painter.setPen(QPen(theme.colour("accent"), width))
                    self._outlined(painter, row, span)

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
            painter.fillRect(QRectF(edge + index * STRIPE, place.top(), STRIPE - 1, place.height()), colour)

    def _underline(self, painter: QPainter, row: Row, theme: Theme) -> None:
        low = max(0, bisect_right(self._hit_starts, row.start) - 1)
        high = bisect_left(self._hit_starts, row.end)
        for hit in self._hits[low:high]:
            thick = _UNDERLINE + 1 if hit == self._current else _UNDERLINE
            for rect in row.rects(*hit):
                painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), thick), theme.colour("hit_line"))


def _raised(rect: QRectF) -> QRectF:
    return rect.adjusted(-1, -1, 1, 1)
