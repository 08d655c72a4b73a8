"""A scroll bar that shows where in the document the hits and the annotations are."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from reader_app.ui.theme import Theme

_WIDE, _NARROW = 12, 8  # px
_THICK = 3


class TickBar(QScrollBar):
    """Wide ticks are hits, narrow ones annotations; places are fractions of the document's height."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._hits: tuple[float, ...] = ()
        self._marks: tuple[tuple[float, QColor], ...] = ()
        self._theme: Theme | None = None
        self._ticks: list[tuple[QRect, QColor]] = []
        self.setAccessibleName(self.tr("Position in the document"))

    def set_ticks(self, hits: Sequence[float], marks: Sequence[tuple[float, QColor]], theme: Theme) -> None:
        """Show these ticks."""
        self._hits, self._marks, self._theme = tuple(hits), tuple(marks), theme
        self._arrange()

    def _arrange(self) -> None:
        """One tick for each pixel of height, however many fall there: thousands must not slow a frame."""
        if self._theme is None:
            return
        line = self._theme.colour("hit_line")
        marks = {self._top(place): colour for place, colour in self._marks}
        hits = dict.fromkeys((self._top(place) for place in self._hits), line)
        self._ticks = [
            (QRect((self.width() - width) // 2, top, width, _THICK), colour)
            for ticks, width in ((marks, _NARROW), (hits, _WIDE))
            for top, colour in ticks.items()
        ]
        self.update()

    def _top(self, place: float) -> int:
        return round(place * (self.height() - _THICK))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another height, other places."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ticks over the bar."""
        super().paintEvent(event)
        with QPainter(self) as painter:
            for rect, colour in self._ticks:
                painter.fillRect(rect, colour)
