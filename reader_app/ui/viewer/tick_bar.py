"""A scroll bar that shows where in the document the hits and the annotations are."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from reader_app.ui.theme import Theme

_WIDE, _NARROW = 12.0, 8.0
_THICK = 3.0


class TickBar(QScrollBar):
    """Wide ticks are hits, narrow ones annotations; places are fractions of the document's height."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._hits: tuple[float, ...] = ()
        self._marks: tuple[tuple[float, QColor], ...] = ()
        self._theme: Theme | None = None
        self.setAccessibleName(self.tr("Position in the document"))

    def set_ticks(self, hits: Sequence[float], marks: Sequence[tuple[float, QColor]], theme: Theme) -> None:
        """Show these ticks."""
        self._hits, self._marks, self._theme = tuple(hits), tuple(marks), theme
        self.update()

    @property
    def ticks(self) -> tuple[int, int]:
        """How many hits and annotations are ticked."""
        return len(self._hits), len(self._marks)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ticks over the bar."""
        super().paintEvent(event)
        if self._theme is None or not (self._hits or self._marks):
            return
        with QPainter(self) as painter:
            painter.setPen(Qt.PenStyle.NoPen)
            for place, colour in self._marks:
                self._tick(painter, place, _NARROW, colour)
            for place in self._hits:
                self._tick(painter, place, _WIDE, self._theme.colour("hit_line"))

    def _tick(self, painter: QPainter, place: float, width: float, colour: QColor) -> None:
        painter.setBrush(colour)
        top = place * (self.height() - _THICK)
        painter.drawRect(QRectF((self.width() - width) / 2, top, width, _THICK))
