"""A line of words that is cut where it does not fit."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from reader_app.ui.tool_tips import plain_tip

_PARTS = (", ", ". ", "; ", " · ")  # what stands between the parts of what is said
_MOST = 0.6  # of what fits: where so much is left, only whole parts are said


class ElidedLabel(QLabel):
    """A dim line that ends in an ellipsis where it does not fit, and then says it all in its tool tip."""

    def __init__(self, parent: QWidget | None = None, *, by_parts: bool = False) -> None:
        """by_parts: cut between what is listed, rather than in the middle of it."""
        super().__init__(parent)
        self._by_parts = by_parts
        self.setProperty("kind", "dim")
        self.setTextFormat(Qt.TextFormat.PlainText)

    def minimumSizeHint(self) -> QSize:
        """It can shrink to nothing."""
        return QSize(0, super().minimumSizeHint().height())

    @property
    def shown(self) -> str:
        """What fits of it."""
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        if not self._by_parts or shown == self.text():
            return shown
        end = max(shown.rfind(part) for part in _PARTS)
        return f"{shown[:end]}…" if end > _MOST * len(shown) else shown

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits."""
        shown = self.shown
        self.setToolTip(plain_tip(self.text()) if shown != self.text() else "")
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter), shown)
