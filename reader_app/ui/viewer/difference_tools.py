"""In the bar over a second text: whether differences show, how many there are, and the way from one to the next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from reader_app.ui.icons import icon, icon_button
from reader_app.ui.theme import Theme


class DifferenceTools(QWidget):
    """A switch, and what it brings."""

    wanted = Signal(bool)
    step_requested = Signal(int)  # 1 or -1

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._switch = self._button("differences", self.tr("Show what differs in the two texts (D)"))
        self._switch.setCheckable(True)
        self._count = QLabel(self)
        self._count.setProperty("kind", "dim")
        self._previous = self._button("up", self.tr("Previous difference (Shift+D)"))
        self._next = self._button("down", self.tr("Next difference (D)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for part in (self._count, self._previous, self._next, self._switch):
            row.addWidget(part)
        self._switch.clicked.connect(self.wanted)
        self._previous.clicked.connect(lambda: self.step_requested.emit(-1))
        self._next.clicked.connect(lambda: self.step_requested.emit(1))
        self.set_theme(theme)
        self.show_state(is_on=False)

    def show_state(self, *, is_on: bool, count: int | None = None, current: int | None = None) -> None:
        """What is the case. count: differences, None until they are known; current: which one was gone to, from 0."""
        self._switch.setChecked(is_on)
        for part in (self._count, self._previous, self._next):
            part.setVisible(is_on)
        for button in (self._previous, self._next):
            button.setEnabled(bool(count))
        told = "…" if count is None else str(count) if current is None else f"{current + 1}/{count}"
        self._count.setText(told)

    def set_theme(self, theme: Theme) -> None:
        """Dress in a theme."""
        for name, button in (("differences", self._switch), ("up", self._previous), ("down", self._next)):
            button.setIcon(icon(name, theme))

    def _button(self, name: str, tip: str) -> QToolButton:
        button = icon_button(self, tip)
        button.setObjectName(name)
        return button
