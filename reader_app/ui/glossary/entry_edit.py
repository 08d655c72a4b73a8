"""Two lines to write an entry in: the acronym, and what it is short for."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from reader_app.model.glossary import MAXIMUM_ACRONYM
from reader_app.ui.line_field import LineField

_LONGEST = 2000  # code points: several expansions, with semicolons between them


class EntryEdit(QFrame):
    """Enter is `committed`, Esc is `cancelled`; `left` when the focus went elsewhere."""

    committed = Signal(str, str)
    cancelled = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAutoFillBackground(True)
        self.acronym, self.expansion = LineField(), LineField()
        self.acronym.setMaxLength(MAXIMUM_ACRONYM)
        self.expansion.setMaxLength(_LONGEST)
        self.acronym.setPlaceholderText(self.tr("Acronym"))
        self.acronym.setAccessibleName(self.tr("Acronym"))
        self.expansion.setPlaceholderText(self.tr("What it is short for"))
        self.expansion.setAccessibleName(self.tr("What it is short for; several with semicolons between them"))
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(4)
        for field in (self.acronym, self.expansion):
            column.addWidget(field)
            field.installEventFilter(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_words(self, acronym: str, expansion: str) -> None:
        """Begin with these words."""
        self.acronym.setText(acronym)
        self.expansion.setText(expansion)
        self.expansion.setCursorPosition(0)

    @property
    def words(self) -> tuple[str, str]:
        """What is written now."""
        return self.acronym.text(), self.expansion.text()

    @property
    def is_modified(self) -> bool:
        """Whether a person wrote anything."""
        return self.acronym.isModified() or self.expansion.isModified()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Writing begins with the acronym. (A focus proxy would do, but views watch that in the editor's place.)"""
        super().focusInEvent(event)
        self.acronym.setFocus(event.reason())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that end the writing, and the focus going."""
        if event.type() in {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress} and isinstance(event, QKeyEvent):
            return self._key(event)
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            staying = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}
            if event.reason() not in staying:
                QTimer.singleShot(0, self, self._tell_if_left)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}:
            return False
        event.accept()
        if event.type() == QEvent.Type.ShortcutOverride:
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return True
        empty = next((field for field in (self.acronym, self.expansion) if not field.text().strip()), None)
        if empty is None:
            self.committed.emit(*self.words)
        else:
            empty.setFocus()
        return True

    def _tell_if_left(self) -> None:
        if self.isVisible() and not (self.acronym.hasFocus() or self.expansion.hasFocus()):
            self.left.emit()
