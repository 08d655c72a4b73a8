"""The switch between the notes of the open document and those of the library."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget


class ScopeSwitch(QWidget):
    """Two halves, one of them pressed."""

    switched = Signal(bool)  # whether to the library

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._here = self._half(self.tr("This document"), self.tr("Notes of the open document"))
        self._library = self._half(self.tr("Library"), self.tr("Notes of the whole library (Ctrl+Shift+M)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._here)
        row.addWidget(self._library)
        self._here.setChecked(True)
        self._library.toggled.connect(self.switched)

    @property
    def is_library(self) -> bool:
        """Whether the library is chosen."""
        return self._library.isChecked()

    def choose(self, *, library: bool) -> None:
        """Press one of the halves."""
        (self._library if library else self._here).setChecked(True)

    def _half(self, text: str, tip: str) -> QToolButton:
        half = QToolButton()
        half.setText(text)
        half.setToolTip(tip)
        half.setAccessibleName(tip.partition(" (")[0])
        half.setCheckable(True)
        half.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._group.addButton(half)
        return half
