"""A sheet over the window: what is under it is dimmed, Esc or a click beside it closes it, the focus goes back.

There is one at a time, and it has the keys: it goes when another comes, or when something under it gets them.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from reader_app.ui.accessible_focus import pressed
from reader_app.ui.theme import Theme

OVER_SHEETS = "overSheets"  # a property of actions of the window: whether their keys act with a sheet open, too


class Overlay(QWidget):
    """Covers its parent, whatever its size. What is to be read stands in `_sheet`, which `_fit` puts in its place."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._covered = parent
        self._before: QWidget | None = None
        self._sheet = QFrame(self)
        self._sheet.setProperty("kind", "card")
        parent.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._keys_moved)
        self.hide()

    def open_at(self, first: QWidget) -> None:
        """Show, with the focus on `first`."""
        for other in self._covered.findChildren(Overlay):
            if other is not self:
                other.hide()  # which gives the focus back to where this one is to give it back
        self._before = self.window().focusWidget()
        self._fit()
        self.show()
        self.raise_()
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _keys_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """What is under the sheet has the keys, as when a document was opened: nothing is done there unseen."""
        if now is None or not self.isVisible() or now.window() is not self.window():
            return
        if now is not self and not self.isAncestorOf(now):
            self._before = None
            self.hide()

    def _fit(self) -> None:
        raise NotImplementedError

    def hideEvent(self, event: QHideEvent) -> None:
        """The focus goes back."""
        super().hideEvent(event)
        if self._before is not None and not event.spontaneous():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
            self._before = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """What is under the sheet is dimmed."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(0, 0, 0, 130 if self._theme.is_dark else 70))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the sheet closes it."""
        if not self._sheet.geometry().contains(event.position().toPoint()):
            self.hide()

    def event(self, event: QEvent) -> bool:
        """What the window does to what is under the sheet has no keys meanwhile: they mean the field they are in."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            pressed = QKeySequence(event.keyCombination().toCombined() & ~Qt.KeyboardModifier.KeypadModifier.value)
            actions = (each for each in self.window().actions() if pressed in each.shortcuts())
            if any(not each.property(OVER_SHEETS) for each in actions):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes, Enter presses the button with the focus; nothing goes through to the window."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            pressed(self.window(), event)
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The parent has another size."""
        if watched is self._covered and event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)
