"""A bar with one sentence: what happened, and perhaps one thing to do about it. It stops nobody."""

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from reader_app.ui.announcing import announce
from reader_app.ui.icons import icon
from reader_app.ui.theme import Theme

_STAYS = 10_000  # milliseconds a mere notice stays


class Kind(StrEnum):
    """How much it matters, least first. Only a notice goes by itself."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class _Message(NamedTuple):
    text: str
    kind: Kind
    action: str
    callback: Callable[[], object] | None


_GROUND = {Kind.INFO: "accent_soft", Kind.WARNING: "paper", Kind.ERROR: "error_soft"}
_EDGE = {Kind.INFO: "accent", Kind.WARNING: "hit_line", Kind.ERROR: "error"}
_PICTURE = {Kind.INFO: "check", Kind.WARNING: "warning", Kind.ERROR: "warning"}
_ORDER = list(Kind)


class Banner(QWidget):
    """Shows one message at a time: the gravest, and of a kind the newest.

    What was shown and had to give way does not come back: it is older than what its reader just closed. Only what came
    while a graver one showed has not been seen yet, and shows after it; of each kind that is one.
    """

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._messages: list[_Message] = []
        self._picture = QLabel()
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._action = QPushButton()
        self._close = QToolButton()
        self._close.setAccessibleName(self.tr("Dismiss"))
        self._close.setToolTip(self.tr("Dismiss (Esc)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(12)
        row.addWidget(self._picture)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._timer = QTimer(self, singleShot=True, interval=_STAYS)
        self._timer.timeout.connect(self._expire)
        self._action.clicked.connect(self._act)
        self._close.clicked.connect(self.dismiss)
        self.set_theme(theme)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown, or ""."""
        return self._messages[0].text if self._messages else ""

    def show_message(
        self, text: str, kind: str = Kind.INFO, action_label: str = "", callback: Callable[[], object] | None = None
    ) -> None:
        """Show a sentence. kind: "info", "warning" or "error". The action closes the message and calls `callback`.

        A graver message that shows stays, and this one comes after it; any other gives way to it for good.
        """
        message = _Message(text, Kind(kind), action_label, callback)
        must_wait = bool(self._messages) and _ORDER.index(self._kind()) > _ORDER.index(message.kind)
        others = self._messages if must_wait else self._messages[1:]
        left = [other for other in others if other.kind is not message.kind and other.text != text]
        self._messages = sorted((message, *left), key=lambda each: -_ORDER.index(each.kind))
        self._show()

    def dismiss(self) -> None:
        """Close the message; one that was not seen yet shows."""
        self._messages = self._messages[1:]
        self._show()
        if not self._messages:
            self.closed.emit()

    def withdraw(self, text: str) -> bool:
        """Close the message with this sentence, which is no longer so; whether it was shown or waited."""
        left = [message for message in self._messages if message.text != text]
        found = len(left) < len(self._messages)
        if found:
            self._messages = left
            self._show()
            if not left:
                self.closed.emit()
        return found

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        self._close.setIcon(icon("close", theme))
        self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, and an edge at its foot."""
        kind = self._kind()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._theme.colour(_GROUND[kind]))
            painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.colour("line"))
            side = self.width() - 4 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0
            painter.fillRect(side, 0, 4, self.height(), self._theme.colour(_EDGE[kind]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes where the focus is in here."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _kind(self) -> Kind:
        return self._messages[0].kind if self._messages else Kind.INFO

    def _show(self) -> None:
        self._timer.stop()
        self.setVisible(bool(self._messages))
        if not self._messages:
            return
        message = self._messages[0]
        said = self._text.text() == message.text and self.isVisible()
        self._text.setText(message.text)
        self._action.setText(message.action)
        self._action.setVisible(bool(message.action))
        self.setAccessibleName(message.text)
        self._dress()
        if message.kind is Kind.INFO:
            self._timer.start()
        if not said or message.kind is Kind.ERROR:
            announce(self, message.text)

    def _dress(self) -> None:
        kind = self._kind()
        self._picture.setPixmap(icon(_PICTURE[kind], self._theme, _EDGE[kind]).pixmap(QSize(20, 20)))
        self.update()

    def _expire(self) -> None:
        """A notice goes, unless somebody is at it."""
        if self.underMouse() or self.isAncestorOf(self.window().focusWidget() or self.window()):
            self._timer.start()
        else:
            self.dismiss()

    def _act(self) -> None:
        callback = self._messages[0].callback if self._messages else None
        self.dismiss()
        if callback is not None:
            callback()
