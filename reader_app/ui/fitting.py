"""Keeps a window within its screen when it is first seen, its frame and title bar included."""

from PySide6.QtCore import QEvent, QObject, QSize, QTimer
from PySide6.QtWidgets import QWidget

_FRAMED = 150  # ms after which a window manager has put its frame around a new window


class Fitting(QObject):
    """Makes a window no larger than its screen: at once, and again when its frame is known, which is after it is shown.

    What the person, or the window manager, makes of it later is theirs, and so is a size larger than the screen that
    was asked for before it was shown.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.resize(window.size().boundedTo(self._room))
        window.installEventFilter(self)

    @property
    def _room(self) -> QSize:
        """What there is of the screen besides panels and docks."""
        return self._window.screen().availableGeometry().size()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Waits for the window to be shown, once."""
        if event.type() == QEvent.Type.Show:
            watched.removeEventFilter(self)
            if self._window.size() == self._window.size().boundedTo(self._room):
                QTimer.singleShot(_FRAMED, self, self.fit)
        return False

    def fit(self) -> None:
        """Make the window as much smaller as its frame goes over the screen, and move it in."""
        window, screen = self._window, self._window.screen().availableGeometry()
        if window.isMaximized() or window.isFullScreen():
            return
        frame = window.frameGeometry()
        over = frame.size() - frame.size().boundedTo(screen.size())
        if not over.isNull():
            window.resize(window.size() - over)
            frame.setSize(frame.size() - over)
        left = min(max(frame.left(), screen.left()), screen.right() + 1 - frame.width())
        top = min(max(frame.top(), screen.top()), screen.bottom() + 1 - frame.height())
        if (left, top) != (frame.left(), frame.top()):
            window.move(left, top)
