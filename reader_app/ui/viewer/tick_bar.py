"""A scroll bar that shows where in the document the hits and the annotations are."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider, QWidget

from reader_app.ui.theme import Theme

_WIDE, _NARROW = 12, 8  # px
_THICK = 3
_HINT = 0.45  # opacity of ticks where the handle is: that can be told from what is beside it, however many there are


class TickBar(QScrollBar):
    """Wide ticks are hits, narrow ones annotations; places are fractions of the document's height."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._hits: Sequence[float] = ()
        self._marks: Sequence[float] = ()
        self._colours: Sequence[QColor] = ()
        self._theme: Theme | None = None
        self._ticks: list[tuple[QRect, QColor]] = []
        self.setAccessibleName(self.tr("Position in the document"))

    def set_ticks(self, hits: Sequence[float], marks: Sequence[float], colours: Sequence[QColor], theme: Theme) -> None:
        """Show these ticks; each mark has a colour."""
        self._hits, self._marks, self._colours, self._theme = hits, marks, colours, theme
        self._arrange()

    def _arrange(self) -> None:
        """No pixel of height is painted twice, however many places fall there: thousands must not slow a frame."""
        if self._theme is None:
            return
        hits = dict.fromkeys(self._tops(self._hits), self._theme.colour("hit_line"))
        marks = dict(zip(self._tops(self._marks), self._colours, strict=True))
        self._ticks = [
            (QRect((self.width() - width) // 2, top, width, height), colour)
            for ticks, width in ((hits, _WIDE), (marks, _NARROW))  # a mark shows in the middle of a hit
            for top, height, colour in _runs(ticks)
        ]
        self.update()

    def _tops(self, places: Sequence[float]) -> Iterator[int]:
        return map(round, map(float(self.height() - _THICK).__mul__, places))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another height, other places."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ticks, but only a hint of them below the handle and on it."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        control, part = QStyle.ComplexControl.CC_ScrollBar, QStyle.SubControl.SC_ScrollBarSlider
        handle = self.style().subControlRect(control, option, part, self)
        handle = handle if self.maximum() > self.minimum() else QRect()
        self._paint_ticks(QRegion(self.rect()) - QRegion(handle))
        self._paint_ticks(QRegion(handle), _HINT)
        super().paintEvent(event)
        self._paint_ticks(QRegion(handle), _HINT)

    def _paint_ticks(self, within: QRegion, opacity: float = 1.0) -> None:
        with QPainter(self) as painter:
            painter.setClipRegion(within)
            painter.setOpacity(opacity)
            for rect, colour in self._ticks:
                painter.fillRect(rect, colour)


def _runs(ticks: dict[int, QColor]) -> list[tuple[int, int, QColor]]:
    """Ticks by their tops, as (top, height, colour): those of a colour that touch are one."""
    runs: list[tuple[int, int, QColor]] = []
    for top in sorted(ticks):
        colour = ticks[top]
        if runs and top <= runs[-1][0] + runs[-1][1]:
            start, _, before = runs[-1]
            if before == colour:
                runs[-1] = start, top + _THICK - start, colour
                continue
            runs[-1] = start, top - start, before
        runs.append((top, _THICK, colour))
    return runs
