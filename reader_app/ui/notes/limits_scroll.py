"""Scrolls the sheet with the limits where it does not fit."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader_app.ui.scrolled import Scrolled


class LimitsScroll(Scrolled):
    """A sheet, as high as it is where there is room, else scrolled: two lines are always in sight."""

    def __init__(self, sheet: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(sheet, parent)
        self._sheet = sheet
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what has the keys in it is scrolled to
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """As high as the sheet is at this width."""
        return QSize(super().sizeHint().width(), self._wanted())

    def minimumSizeHint(self) -> QSize:
        """It can be scrolled."""
        return QSize(0, min(self._wanted(), 5 * self.fontMetrics().height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A line of the sheet came or went."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """At another width the tags may need another number of lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _wanted(self) -> int:
        return max(self._sheet.sizeHint().height(), self._sheet.heightForWidth(self.viewport().width()))
