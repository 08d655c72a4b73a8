"""A button that reads like a link and breaks into two lines rather than make its pane wider."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from reader_app.ui.wrapping import wrap

_EDGE = 12  # px its style adds around the words


class LinkButton(QPushButton):
    """The one who lays it out tells it how much room there is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self._room = 0
        self.setProperty("kind", "link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumWidth(1)

    def set_words(self, words: str) -> None:
        """What it says; nothing hides it."""
        if words == self._words and self.isHidden() == (not words):
            return
        self._words = words
        self.setAccessibleName(words)
        self.setVisible(bool(words))
        self._break()

    def fit(self, room: int) -> None:
        """Break the words to lines of at most `room` px."""
        self._room = room
        self._break()

    def _break(self) -> None:
        room = max(1, self._room - _EDGE)
        self.setText("\n".join(wrap(self._words, self.font(), room, 2)) if self._room else self._words)
