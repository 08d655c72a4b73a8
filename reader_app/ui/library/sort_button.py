"""The button that says what the documents are sorted by, and its menu."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from reader_app.ui.icons import icon
from reader_app.ui.library.rows import NEWEST_FIRST, SortKey
from reader_app.ui.theme import Theme


class SortButton(QToolButton):
    """`chosen`: a person wants this order; it shows as soon as it is set."""

    chosen = Signal(SortKey, bool)  # key, descending

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._key, self._descending = SortKey.TITLE, False
        self._keys: dict[SortKey, QAction] = {}
        self._directions: dict[bool, QAction] = {}
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow stands after the word
        self.setToolTip(self.tr("What the documents are sorted by"))
        self._words = {
            SortKey.TITLE: self.tr("Title"),
            SortKey.CREATORS: self.tr("Creators"),
            SortKey.DATE: self.tr("Date"),
            SortKey.KIND: self.tr("Kind"),
            SortKey.ADDED: self.tr("Added"),
            SortKey.READ: self.tr("Last read"),
            SortKey.ANNOTATIONS: self.tr("Notes"),
        }
        self._build()
        self._show()

    def set_sort(self, key: SortKey, *, descending: bool) -> None:
        """Say that the documents are in this order."""
        self._key, self._descending = key, descending
        self._show()

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        self._show()

    def _build(self) -> None:
        menu = QMenu(self)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        keys, directions = QActionGroup(self), QActionGroup(self)
        for key, words in self._words.items():
            action = menu.addAction(words, partial(self._choose_key, key))
            action.setCheckable(True)
            keys.addAction(action)
            self._keys[key] = action
        menu.addSeparator()
        for descending, words in ((False, self.tr("Ascending")), (True, self.tr("Descending"))):
            action = menu.addAction(words, partial(self._choose_direction, descending))
            action.setCheckable(True)
            directions.addAction(action)
            self._directions[descending] = action
        self.setMenu(menu)

    def _choose_key(self, key: SortKey) -> None:
        self.chosen.emit(key, key in NEWEST_FIRST)

    def _choose_direction(self, descending: bool) -> None:
        self.chosen.emit(self._key, descending)

    def _show(self) -> None:
        words = self._words[self._key]
        self.setText(words)
        self.setIcon(icon("down" if self._descending else "up", self._theme))
        self.setAccessibleName(self.tr("Sorted by {key}").replace("{key}", words))
        self._keys[self._key].setChecked(True)
        self._directions[self._descending].setChecked(True)
