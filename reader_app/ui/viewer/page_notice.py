"""Says above a document why its pages do not show, and asks for a password where that is why."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from reader_app.ui.line_field import LineField


class PageNotice(QWidget):
    """One sentence; with a field for a password, which is handed on and forgotten."""

    password_given = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._field = LineField(self)
        self._field.setEchoMode(QLineEdit.EchoMode.Password)
        self._field.setPlaceholderText(self.tr("Password"))
        self._field.setAccessibleName(self.tr("Password of the document"))
        self._field.setToolTip(self.tr("Kept until the window closes, and stored nowhere"))
        self._field.setFixedWidth(150)
        self._open = QPushButton(self.tr("Open"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        row.addWidget(self._field)
        row.addWidget(self._open)
        self._field.returnPressed.connect(self._give)
        self._open.clicked.connect(self._give)
        self.hide()

    def say(self, words: str) -> None:
        """Say a sentence; an empty one is silence."""
        self._show(words, asking=False)

    def ask(self, words: str) -> None:
        """Ask for a password."""
        self._show(words, asking=True)

    def focus_field(self) -> None:
        """Put the keys into the field."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, words: str, *, asking: bool) -> None:
        self._words.setText(words)
        self._field.clear()
        for part in (self._field, self._open):
            part.setVisible(asking)
        self.setVisible(bool(words))

    def _give(self) -> None:
        password = self._field.text()
        self._field.clear()
        if password:
            self.password_given.emit(password)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves it for later."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
