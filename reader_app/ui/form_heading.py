"""What a row of a form is about, on one line with what stands beside it."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class FormHeading(QLabel):
    """As high as the first line of its field, whose words are in the middle of that as its own are."""

    def __init__(self, text: str, line: QWidget) -> None:
        super().__init__(text)
        self._line = line
        self.setProperty("kind", "dim")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Asked for anew whenever the letters change."""
        return super().sizeHint().expandedTo(QSize(0, self._line.sizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        """No less."""
        return super().minimumSizeHint().expandedTo(QSize(0, self._line.sizeHint().height()))
