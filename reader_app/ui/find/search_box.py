"""The box that queries are typed in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from reader_app.ui.icons import icon
from reader_app.ui.theme import Theme


class SearchBox(QLineEdit):
    """Where the query is typed; keys that do not edit come out as signals."""

    submitted = Signal()
    escaped = Signal()
    stepped = Signal(int)  # 1: to the next hit, -1: to the one before

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "search")
        self.setPlaceholderText(self.tr("Search the library  (Ctrl+K)"))
        self.setAccessibleName(self.tr("Search the library"))
        self._sign = self.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self._sign.setEnabled(False)
        self._sign.setText(self.tr("Search"))
        self._cross = self.addAction(QIcon(), QLineEdit.ActionPosition.TrailingPosition)
        self._cross.setText(self.tr("Clear the search"))
        self._cross.setVisible(False)
        self._cross.triggered.connect(self._clear)
        self.textChanged.connect(lambda text: self._cross.setVisible(bool(text)))

    def set_theme(self, theme: Theme) -> None:
        """Draw the sign and the cross in this theme."""
        self._sign.setIcon(icon("search", theme))
        self._cross.setIcon(icon("close", theme))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the hits, Down and Up walk them, Esc leaves."""
        key, back = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.stepped.emit(-1) if back else self.submitted.emit()
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up} and not event.modifiers():
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def _clear(self) -> None:
        self.clear()
        self.textEdited.emit("")
