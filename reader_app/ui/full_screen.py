"""Reading on the whole screen: F11 puts bars and panes away, Esc or F11 brings them back; the text stays in place."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from reader_app.ui.main_window import MainWindow

_MESSAGE_STAYS = 6000  # ms


class FullScreen(QObject):
    """What is asked for meanwhile shows: a pane that is opened, the search, a message."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._is_on = False
        self._message = QTimer(self, singleShot=True, interval=_MESSAGE_STAYS)
        self._message.timeout.connect(lambda: window.statusBar().setVisible(not self._is_on))
        window.escaped.connect(self.leave)
        window.about_to_close.connect(self.leave)
        window.spoken.connect(self._show_message)

    @property
    def is_on(self) -> bool:
        """Whether there is nothing but the text."""
        return self._is_on

    def toggle(self) -> None:
        """Into it, or out of it."""
        if self._is_on:
            self.leave()
        else:
            self._window.installEventFilter(self)
            self._window.setWindowState(self._window.windowState() | Qt.WindowState.WindowFullScreen)
            self._set(on=True)

    def leave(self) -> None:
        """Everything as it was."""
        if self._is_on:
            self._set(on=False)
            self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowFullScreen)

    def search(self) -> None:
        """To the search box, which shows as long as it has the keys."""
        self._window.top_bar.show()
        self._window.search_bar.focus_and_select()

    def _set(self, *, on: bool) -> None:
        window = self._window
        self._is_on = on
        window.panes.set_bare(on)
        window.top_bar.setVisible(not on)
        window.statusBar().setVisible(not on)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            if on:
                application.focusChanged.connect(self._focus_moved)
            else:
                application.focusChanged.disconnect(self._focus_moved)
        if on and window.viewer.isVisible():
            window.viewer.face.setFocus()

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """The search box is put away when the keys belong to the text again."""
        if now is not None and self._window.texts.isAncestorOf(now):
            self._window.top_bar.hide()

    def _show_message(self) -> None:
        if self._is_on:
            self._window.statusBar().show()
            self._message.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window can be taken out of it from outside, too."""
        if event.type() == QEvent.Type.WindowStateChange and self._is_on and not self._window.isFullScreen():
            self._set(on=False)
        return super().eventFilter(watched, event)
