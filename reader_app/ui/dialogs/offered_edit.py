"""A line of a description that offers what others have there."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent

from reader_app.ui.dialogs.property_field import PropertyEdit
from reader_app.ui.notes.completion import CompletionList, offers
from reader_app.ui.theme import Theme


class OfferedEdit(PropertyEdit):
    """What is known comes up while one types, on an empty line at once; Enter takes what an arrow key chose."""

    def __init__(self, theme: Theme, known: Callable[[], Iterable[str]], text: str = "") -> None:
        """known: asked when something is to be offered."""
        super().__init__(text)
        self._known = known
        self._list = CompletionList(theme, self)
        self._list.clicked.connect(self._take)
        self.textEdited.connect(self._offer)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._list.set_theme(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down choose of what is offered, Enter takes it, Esc puts the list away first."""
        key, highlighted = event.key(), self._list.highlighted
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            if self._list.isVisible():
                self._list.step(1 if key == Qt.Key.Key_Down else -1)
            else:
                self._offer(self.text() if self.isModified() else "")
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and highlighted is not None:
            self._take(highlighted.name)
        elif key == Qt.Key.Key_Escape and self._list.isVisible():
            self._list.hide()
        else:
            self._list.hide()  # until more is typed
            super().keyPressEvent(event)
            if key not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:  # else what has the keys by now would be pressed
                return
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """An empty line offers at once, where a person came to write."""
        super().focusInEvent(event)
        passing = {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}
        if not self.text() and event.reason() not in passing:
            self._offer("")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """There is nothing to take any more."""
        self._list.hide()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """The same."""
        self._list.hide()
        super().hideEvent(event)

    def _offer(self, typed: str) -> None:
        found = offers(typed, self._known())
        self._list.offer(() if [each.name for each in found] == [typed] else found, self)

    def _take(self, words: str) -> None:
        self._list.hide()
        self.setText(words)
        self.setModified(True)
        self.returnPressed.emit()
        self.editingFinished.emit()
