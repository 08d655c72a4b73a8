"""A line to type in that leaves the window its keys."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit


class LineField(QLineEdit):
    """What typing in the window is done in. X11's Ctrl+E, to the end of the line, is End's; here it exports."""

    def event(self, event: QEvent) -> bool:
        """Keep only the keys that edit."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _exports(event):
            event.ignore()
            return False
        return super().event(event)


def _exports(event: QKeyEvent) -> bool:
    return (event.key(), event.modifiers()) == (Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
