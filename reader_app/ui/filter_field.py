"""A field to filter a list by: a sign before it, a cross to clear it, and keys that lead back to the list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from reader_app.ui.icons import icon
from reader_app.ui.line_field import LineField
from reader_app.ui.theme import Theme


class FilterField(LineField):
    """`left`: Down or Enter was pressed, or Esc with nothing left to clear, so the list should have the keyboard."""

    left = Signal()

    def __init__(self, sign: str = "filter", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign_name = sign
        self._sign = self.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self._sign.setEnabled(False)
        self._sign.setText(self.tr("Filter"))
        self._cross = self.addAction(QIcon(), QLineEdit.ActionPosition.TrailingPosition)
        self._cross.setText(self.tr("Clear"))
        self._cross.setToolTip(self.tr("Clear (Esc)"))
        self._cross.setVisible(False)
        self._cross.triggered.connect(self.clear)
        self.textChanged.connect(self._show_cross)

    def set_theme(self, theme: Theme) -> None:
        """Draw the sign and the cross in this theme."""
        self._sign.setIcon(icon(self._sign_name, theme))
        self._cross.setIcon(icon("close", theme))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc clears first and leaves second."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key in {Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _show_cross(self, text: str) -> None:
        self._cross.setVisible(bool(text))
