"""What stands in the viewer while no document is open, and where the library cannot be opened."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader_app.ui.icons import application_icon


class EmptyPage(QWidget):
    """A title, a sentence or two, and at most a few buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("kind", "paper")
        self._picture = QLabel(self)
        self._picture.setPixmap(application_icon().pixmap(72, 72))
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title, self._body = QLabel(self), QLabel(self)
        for label in (self._title, self._body):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
        self._body.setProperty("kind", "dim")
        self._body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(12)
        column.addStretch(2)
        for label in (self._picture, self._title, self._body):
            column.addWidget(label)
        column.addSpacing(4)
        column.addLayout(self._buttons)
        column.addStretch(3)
        font = self._title.font()
        font.setPixelSize(22)
        font.setWeight(font.Weight.DemiBold)
        self._title.setFont(font)

    @property
    def title(self) -> str:
        """What it says first."""
        return self._title.text()

    def say(self, title: str, body: str, offers: Sequence[tuple[str, Callable[[], object]]] = ()) -> None:
        """Say why nothing is shown, and offer what can be done: (label, what it does), the first as the main one."""
        self._title.setText(title)
        self._body.setText(body)
        while (item := self._buttons.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._buttons.addStretch(1)
        for index, (label, call) in enumerate(offers):
            button = QPushButton(label, self)
            button.setProperty("kind", "primary" if index == 0 else "")
            button.clicked.connect(lambda _=False, call=call: call())
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
