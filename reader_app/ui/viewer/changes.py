"""What differs from the text beside this one, painted behind its letters and in the margin."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from operator import itemgetter

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from reader_app.model.span import Span
from reader_app.ui.theme import Theme
from reader_app.ui.viewer.marks import RADIUS, STRIPE, Row

_STRIPES = 4  # of overlapping highlights, which stand in the margin further out
_WIDE = 2.0  # px
_START: Callable[[Span], int] = itemgetter(0)
_END: Callable[[Span], int] = itemgetter(1)


class Changes:
    """Spans in text order that another text has otherwise: empty ones where only the other has something. Code points.

    current: the one that was gone to last.
    """

    def __init__(self, spans: Sequence[Span], current: Span | None = None) -> None:
        self._spans, self._current = tuple(spans), current

    def paint(self, painter: QPainter, row: Row, theme: Theme) -> None:
        """Tint and underline what is otherwise, stand a bar where the other has more, and a line in the margin."""
        accent = theme.colour("accent")
        low = bisect_left(self._spans, row.start, key=_END)
        for span in self._spans[low : bisect_right(self._spans, row.end, key=_START)]:
            places = list(row.rects(*span)) if span[0] < span[1] else list(_bar(row, span[0]))
            for place in places:
                if span[0] < span[1]:
                    painter.fillRect(place, theme.colour("accent_soft"))
                    painter.setPen(QPen(accent, 1, Qt.PenStyle.DashLine))
                    painter.drawLine(place.bottomLeft(), place.bottomRight())
                else:
                    painter.fillRect(place, accent)
                painter.fillRect(QRectF(row.edge + _STRIPES * STRIPE, place.top(), _WIDE, place.height()), accent)
            if span == self._current:
                painter.setPen(QPen(accent, 1.4))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                for place in places:
                    painter.drawRoundedRect(place.adjusted(-2, -1, 2, 1), RADIUS, RADIUS)


def _bar(row: Row, position: int) -> Iterator[QRectF]:
    """A bar at the end of the letter before a position, whichever way it is written."""
    before, after = (next(iter(row.rects(place, place + 1)), None) for place in (position - 1, position))
    if before is not None:
        is_leftwards = after is not None and after.left() < before.left()
        edge = before.left() if is_leftwards else before.right()
        yield QRectF(edge - _WIDE / 2, before.top(), _WIDE, before.height())
    elif position == 0 and after is not None:
        yield QRectF(after.left() - _WIDE, after.top(), _WIDE, after.height())
