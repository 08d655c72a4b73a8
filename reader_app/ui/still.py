"""A place whose content may change its mind about its size without the window around it being laid out again."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget


class Still(QWidget):
    """Holds one widget, always as large as itself. It has no layout, so that what is asked for inside ends here."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        content.setParent(self)

    def sizeHint(self) -> QSize:
        """What the content would like."""
        return self._content.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """What the content needs."""
        return self._content.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The content follows."""
        self._content.setGeometry(self.rect())
        super().resizeEvent(event)
