"""A set piece of text on its way to paper: where pages may end in it, and how a stretch of it is painted."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QPainter, QPen, QTextBlock, QTextCursor, QTextDocument

from reader_app.model.annotation import Colour
from reader_app.ui.theme import Theme, palette
from reader_app.ui.viewer.marks import MarkLayer
from reader_app.ui.viewer.rows import Row, rows_of
from reader_app.ui.viewer.tiles import Mark, flatten

_LINE = Qt.PenStyle
# How the line under a passage is drawn, and how often: on paper without colours it tells them apart.
_LINES: dict[Colour, tuple[Qt.PenStyle, int]] = {
    Colour.YELLOW: (_LINE.SolidLine, 1),
    Colour.GREEN: (_LINE.DashLine, 1),
    Colour.BLUE: (_LINE.DotLine, 1),
    Colour.PINK: (_LINE.DashDotLine, 1),
    Colour.PURPLE: (_LINE.SolidLine, 2),
    Colour.ORANGE: (_LINE.DashLine, 2),
    Colour.TEAL: (_LINE.DotLine, 2),
    Colour.GREY: (_LINE.DashDotDotLine, 1),
}
_DARKER = 150  # per cent
_HAIR = 0.5  # units


@dataclass(frozen=True, slots=True)
class Line:
    """A line of letters. top, bottom: in the galley; stays: it must not be the last of its page (a heading)."""

    top: float
    bottom: float
    stays: bool = False


def breaks(lines: Sequence[Line], height: float, first: float, room: float) -> Iterator[tuple[float, float]]:
    """The stretches (top, bottom) of a galley of this height, one for each page it stands on.

    first: the room left on the first page, room: that of every other. A stretch is empty where not a line fits there.
    """
    at, here = 0.0, first
    while at < height:
        end = at + here
        if end >= height:
            yield at, height
            return
        end = _whole_lines(lines, at, end)
        if end <= at and here >= room:
            end = at + room  # a line higher than a page
        end = max(at, end)
        yield at, end
        at, here = end, room


def _whole_lines(lines: Sequence[Line], at: float, end: float) -> float:
    """The lowest place up to `end` that cuts no line and does not part a heading from what it heads."""
    while cut := [line.top for line in lines if line.top < end - 0.5 and line.bottom > end + 0.5]:
        end = min(cut)
    above = [line for line in lines if at <= line.top and line.bottom <= end + 0.5]
    while above and above[-1].stays and above[0].top < above[-1].top:
        end = above.pop().top
    return end


class Galley:
    """A document that is laid out, with what is marked in it. marks: annotations at Qt positions, and their numbers.

    moments: Qt positions, and what is to stand beside the lines they are in.
    """

    def __init__(
        self,
        document: QTextDocument,
        theme: Theme,
        marks: Sequence[tuple[Mark, int]] = (),
        moments: Sequence[tuple[int, str]] = (),
    ) -> None:
        self.document, self._theme, self._moments = document, theme, moments
        self._layout: QAbstractTextDocumentLayout = document.documentLayout()
        self._marks = tuple(marks)
        self._layer = MarkLayer()
        self._layer.set_marks(sorted((mark for mark, _ in marks), key=attrgetter("start")), None)
        self._segments = flatten([mark for mark, _ in marks])
        self.height = document.size().height()

    def lines(self) -> list[Line]:
        """All lines of letters, from the top."""
        made = []
        for block in self._blocks(0, self.height):
            origin, heads = self._origin(block), block.blockFormat().headingLevel() > 0
            for number in range(block.layout().lineCount()):
                line = block.layout().lineAt(number)
                made.append(Line(origin.y() + line.y(), origin.y() + line.y() + line.height(), heads))
        return sorted(made, key=lambda line: (line.top, line.bottom))

    def numbers(self, top: float, bottom: float) -> list[tuple[float, list[int]]]:
        """The numbers of the notes that begin in a stretch, line by line, with where the line's letters stand."""
        found: dict[float, list[int]] = {}
        for mark, number in self._marks:
            baseline = self._baseline(mark.start, top, bottom)
            if baseline is not None:
                found.setdefault(baseline, []).append(number)
        return sorted(found.items())

    def moments(self, top: float, bottom: float) -> dict[float, str]:
        """Beside which lines of a stretch what is to stand, by where their letters do: the first of each line."""
        found: dict[float, str] = {}
        for position, words in self._moments:
            baseline = self._baseline(position, top, bottom)
            if baseline is not None:
                found.setdefault(baseline, words)
        return found

    def _baseline(self, position: int, top: float, bottom: float) -> float | None:
        """Where the letters of the line with a Qt position stand, if that is in a stretch."""
        block = self.document.findBlock(position)
        line = block.layout().lineForTextPosition(position - block.position())
        place = self._origin(block).y() + line.y() if line.isValid() else -1
        return place + line.ascent() if top <= place < bottom else None

    def paint(self, painter: QPainter, top: float, bottom: float) -> None:
        """Paint a stretch, marks behind the letters and a line under each passage."""
        clip = QRectF(-4, top, self.document.textWidth() + 8, bottom - top)
        painter.setClipRect(clip)
        for block in self._blocks(top, bottom) if self._segments else ():
            rows = list(rows_of(block, self._origin(block), top + _HAIR, bottom - _HAIR))
            self._layer.paint(painter, rows, self._theme)
            for row in rows:
                self._underline(painter, row)
        begun = self._go_on(painter, top, bottom)
        if bottom - begun > 2 * _HAIR:
            context = QAbstractTextDocumentLayout.PaintContext()
            context.clip = clip.adjusted(0, begun - top + _HAIR, 0, -_HAIR)  # what only touches it is on other pages
            context.palette = palette(self._theme)
            self._layout.draw(painter, context)

    def _go_on(self, painter: QPainter, top: float, bottom: float) -> float:
        """Paint what a paragraph begun above the stretch has in it, line by line; returns where that ends.

        Qt would paint the line above the stretch, too, which nobody sees, but which is in the text of a PDF.
        """
        for block in self._blocks(top, top):
            rect, origin = self._layout.blockBoundingRect(block), self._origin(block)
            is_begun = rect.top() < top - _HAIR and rect.bottom() > top + _HAIR
            has_ground = block.blockFormat().background().style() != Qt.BrushStyle.NoBrush
            if not is_begun or has_ground or QTextCursor(block).currentTable() is not None:
                continue
            painter.setPen(self._theme.colour("text"))
            lines = [block.layout().lineAt(number) for number in range(block.layout().lineCount())]
            for line in lines:
                if top - _HAIR <= origin.y() + line.y() < bottom - _HAIR:
                    line.draw(painter, origin)
            return min(bottom, rect.bottom())
        return top

    def _underline(self, painter: QPainter, row: Row) -> None:
        """Lines of passages that overlap stand under one another."""
        for segment in self._segments:
            if segment.end <= row.start or segment.start >= row.end:
                continue
            for rect in row.rects(segment.start, segment.end):
                y = rect.bottom()
                for mark in segment.marks[:3]:
                    style, times = _LINES[mark.colour]
                    painter.setPen(QPen(self._theme.swatch(mark.colour).darker(_DARKER), 0.9, style))
                    for _ in range(times):
                        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
                        y += 1.8

    def _blocks(self, top: float, bottom: float) -> Iterator[QTextBlock]:
        block = self.document.begin()
        while block.isValid():
            rect = self._layout.blockBoundingRect(block)
            if rect.bottom() >= top and rect.top() <= bottom:
                yield block
            block = block.next()

    def _origin(self, block: QTextBlock) -> QPointF:
        return self._layout.blockBoundingRect(block).topLeft()
