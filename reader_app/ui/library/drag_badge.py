"""What goes with the pointer while documents are dragged: a small sign beside it, so that the target stays in sight."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QDrag, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from reader_app.ui.theme import Theme

_WIDEST, _PADDING = 220, 8  # px
_BESIDE = QPoint(-14, -12)  # where the pointer is, seen from the sign


def hold(drag: QDrag, words: str, theme: Theme, widget: QWidget) -> None:
    """Gives a drag its sign. Its corners are square, since not every screen can see through a window."""
    metrics = widget.fontMetrics()
    text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, _WIDEST)
    frame = QRect(0, 0, metrics.horizontalAdvance(text) + 2 * _PADDING, metrics.height() + _PADDING)
    ratio = widget.devicePixelRatioF()
    sign = QPixmap(frame.size() * ratio)
    sign.setDevicePixelRatio(ratio)
    sign.fill(theme.colour("accent_soft"))
    with QPainter(sign) as painter:
        painter.setFont(widget.font())
        painter.setPen(theme.colour("accent"))
        painter.drawRect(frame.adjusted(0, 0, -1, -1))
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, text)
    drag.setPixmap(sign)
    drag.setHotSpot(_BESIDE)
