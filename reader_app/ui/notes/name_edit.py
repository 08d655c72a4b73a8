"""The line that names of tags are typed in."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from reader_app.ui.line_field import LineField


class NameEdit(LineField):
    """The line names are typed in; it knows what the input method has not yet handed over."""

    key_pressed = Signal(QKeyEvent)
    left = Signal(object)  # the Qt.FocusReason
    came = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._preedit = ""

    def typed(self) -> str:
        """All that was typed, what is still being composed included."""
        at = self.cursorPosition()
        return self.text()[:at] + self._preedit + self.text()[at:]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The field looks first; what it leaves alone is typed."""
        event.ignore()
        self.key_pressed.emit(event)
        if not event.isAccepted():
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keys the field has a use for are no shortcuts here."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab:
            event.ignore()
            self.key_pressed.emit(event)  # before it goes on to the next control
            if event.isAccepted():
                return True
            event.accept()  # or it would go on from the field as well
            return super().event(event)
        wanted = {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in wanted:
            event.accept()
            return True
        return super().event(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Remember what is being composed."""
        self._preedit = event.preeditString()
        super().inputMethodEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that it came."""
        super().focusInEvent(event)
        self.came.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell why the focus went."""
        super().focusOutEvent(event)
        self.left.emit(event.reason())

    def minimumSizeHint(self) -> QSize:
        """Room for a short word while one is typed, else for the sign that one can be."""
        in_use = self.hasFocus() or bool(self.typed())
        return QSize(72 if in_use else 24, super().minimumSizeHint().height())
