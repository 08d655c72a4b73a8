"""The words of the status line, with a link beside them: for a while, or until they were read or dismissed."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from reader_app.ui.elided_label import ElidedLabel
from reader_app.ui.icons import icon
from reader_app.ui.theme import Theme

_STAYS = 6000  # ms
_APART = 16  # px from what stands at the right of the line
_LINK_STAYS = 30_000  # ms, of words with a link


class _Words(NamedTuple):
    text: str
    action: str = ""
    call: Callable[[], object] | None = None
    stays: str = ""  # what they are about, where they stay until they were read


class StatusWords(QWidget):
    """Shows the summary while there is nothing else to say."""

    spoken = Signal(str)
    changed = Signal()  # it says something else

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._summary = self._said = _Words("")
        self._kept: list[_Words] = []  # come back after other words, the last first
        self.message = ElidedLabel(self, by_parts=True)
        self.message.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.link = QPushButton(self)
        self.link.setProperty("kind", "link")
        self.link.setCursor(Qt.CursorShape.PointingHandCursor)
        self.link.clicked.connect(self._follow)
        self.cross = QToolButton(self)
        self.cross.setIconSize(QSize(12, 12))
        self.cross.setAccessibleName(self.tr("Dismiss"))
        self.cross.setToolTip(self.tr("Dismiss"))
        self.cross.clicked.connect(lambda: self.let_go(self._said.stays))
        self._timer = QTimer(self, singleShot=True, interval=_STAYS)
        self._timer.timeout.connect(self._rest)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, _APART, 0)
        row.addWidget(self.message, 1)
        row.addWidget(self.link)
        row.addWidget(self.cross)
        self._show(self._summary)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self.cross.setIcon(icon("close", theme))

    @property
    def wanted(self) -> int:
        """Px in which all that it says would show."""
        buttons = (each for each in (self.link, self.cross) if each.isVisibleTo(self))
        beside = sum(each.sizeHint().width() + _APART for each in buttons)
        return self.message.fontMetrics().horizontalAdvance(self._said.text) + beside + 2 * _APART

    def set_summary(self, text: str) -> None:
        """What is said while nothing else is to be said."""
        self._summary = _Words(text)
        if not self._timer.isActive():
            self._rest()

    def say(self, text: str, action: str, call: Callable[[], object] | None, *, stays: str) -> None:
        """Say something for a while. stays: what it is about, if it stays until it was read, dismissed or let go."""
        words = _Words(text, action, call, stays)
        if stays:
            self._forget(stays)
            self._kept.append(words)
        self._show(words)
        self._timer.start(_LINK_STAYS if action else _STAYS)
        self.spoken.emit(text)

    def say_saved(self) -> None:
        """Something was saved: earlier words are done with, but for those with a link."""
        if self._said.call is None:
            self._rest()

    def let_go(self, about: str) -> None:
        """What stays about this was read, dismissed, or is past."""
        self._forget(about)
        if about and self._said.stays == about:
            self._rest()

    def _follow(self) -> None:
        call = self._said.call
        self._forget(self._said.stays)
        self._rest()
        if call is not None:
            call()

    def _forget(self, about: str) -> None:
        self._kept = [words for words in self._kept if words.stays != about]

    def _rest(self) -> None:
        self._timer.stop()
        self._show(self._kept[-1] if self._kept else self._summary)

    def _show(self, words: _Words) -> None:
        self._said = words
        self.message.setText(words.text)
        self.link.setText(words.action)
        self.link.setVisible(bool(words.action))
        self.cross.setVisible(bool(words.stays))
        self.changed.emit()
