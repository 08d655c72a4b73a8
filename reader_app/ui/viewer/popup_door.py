"""The way to the bar that a selection brings up, which is made when it is first wanted: few starts begin with it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QApplication, QWidget

from reader_app.ui.theme import Theme
from reader_app.ui.viewer.target import Had

if TYPE_CHECKING:
    from reader_app.ui.viewer.popup import Popup


class PopupDoor(QObject):
    """What the viewer has of the bar; it stands in the parent."""

    colour_chosen = Signal(object)  # a Colour
    tags_entered = Signal(list)
    note_requested = Signal()
    remove_requested = Signal()
    shown = Signal()
    left = Signal()  # done, or Esc: the focus belongs to the text again

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._room = theme, parent
        self._bar: Popup | None = None

    def set_theme(self, theme: Theme) -> None:
        """Dress in a theme."""
        self._theme = theme
        if self._bar is not None:
            self._bar.set_theme(theme)

    def offer(self, has: Had, passage: QRect, room: QRect) -> None:
        """Appear at a passage: see `Popup.set_passage` and `show_at`."""
        bar = self._made()
        bar.set_passage(has)
        bar.show_at(passage, room)
        self.shown.emit()

    def edit_tags(self) -> None:
        """Put the focus into the tag field."""
        self._made().edit_tags()

    def hide(self) -> None:
        """Go away."""
        if self._bar is not None:
            self._bar.hide()

    def isVisible(self) -> bool:
        """Whether it can be seen, called as of any widget."""
        return self._bar is not None and self._bar.isVisible()

    @property
    def has_focus(self) -> bool:
        """Whether the person is typing or choosing there."""
        return self._bar is not None and self._bar.has_focus

    def _made(self) -> "Popup":
        if self._bar is None:
            from reader_app.ui.viewer.popup import Popup

            bar = self._bar = Popup(self._theme, self._room)
            bar.colour_chosen.connect(self.colour_chosen)
            bar.tags_entered.connect(self.tags_entered)
            bar.note_requested.connect(self.note_requested)
            bar.remove_requested.connect(self.remove_requested)
            bar.left.connect(self.left)
            app = QApplication.instance()
            if isinstance(app, QApplication):
                app.focusChanged.connect(self._focus_went)
        return self._bar

    def _focus_went(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Whoever goes elsewhere in the window is done with the passage; menus and other windows come back."""
        if now is not None and now.window() is self._room.window() and not self._room.isAncestorOf(now):
            self.hide()
