"""What can be done with the chosen notes of the library: a line under the list, there while any are chosen."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget, QWidgetAction

from reader_app.model.tag import Tag
from reader_app.ui.icons import icon
from reader_app.ui.notes.swatches import ColourSwatches
from reader_app.ui.notes.tag_bar import TagBar
from reader_app.ui.text import number, plural
from reader_app.ui.theme import Theme

_MOST_TAGS = 24  # offered to be taken away
_PICTURES = ("tag", "highlight", "export", "remove")


class ChoiceBar(QWidget):
    """Says what is asked for; it knows no notes."""

    tagged = Signal(list)  # names
    untagged = Signal(str)  # a tag's id
    coloured = Signal(object)  # a Colour
    export_wanted = Signal()
    delete_wanted = Signal()
    tags_wanted = Signal()  # asks for `ask_tags`
    left = Signal()

    def __init__(
        self, theme: Theme, there: Callable[[], Sequence[tuple[Tag, int]]], parent: QWidget | None = None
    ) -> None:
        """there: gives the tags the chosen notes have, the most frequent first, with how many have each."""
        super().__init__(parent)
        self._theme = theme
        self._there = there
        self._count = QLabel()
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._count.setProperty("kind", "strong")
        words = (self.tr("Tags…"), self.tr("Colour"), self.tr("Export…"), self.tr("Remove (Del)"))
        self._buttons = dict(zip(_PICTURES, (self._button(tip) for tip in words), strict=True))
        self._tag_bar = TagBar(theme, is_narrow=True)
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self._count, 1)
        for button in self._buttons.values():
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 6)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._tag_bar)
        self._menus()
        self._buttons["export"].clicked.connect(self.export_wanted)
        self._buttons["remove"].clicked.connect(self.delete_wanted)
        self._tag_bar.chosen.connect(self.tagged)
        self._tag_bar.left.connect(self.left)
        self.set_theme(theme)
        self.set_count(0)

    def set_count(self, notes: int) -> None:
        """How many are chosen; the bar is there while any are."""
        self._count.setText(plural(notes, self.tr("{n} chosen"), self.tr("{n} chosen")))
        self.setVisible(notes > 0)

    def ask_tags(self, known: Sequence[Tag]) -> None:
        """Have tags typed; known: those there are."""
        self.setVisible(True)
        self._tag_bar.ask("", known)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        self._tag_bar.set_theme(theme)
        self._swatches.set_theme(theme)
        for picture, button in self._buttons.items():
            button.setIcon(icon(picture, theme))

    def menu(self, parent: QWidget) -> QMenu:
        """The same as a menu, to be shown once."""
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill_tags(menu)
        menu.addSeparator()
        self._add_swatches(menu)
        menu.addSeparator()
        menu.addAction(self.tr("Export…"), self.export_wanted.emit)
        menu.addAction(self.tr("Remove (Del)"), self.delete_wanted.emit)
        return menu

    def _button(self, tip: str) -> QToolButton:
        button = QToolButton()
        button.setToolTip(tip)
        button.setAccessibleName(tip.partition(" (")[0].rstrip("… "))
        return button

    def _menus(self) -> None:
        tags, colours = QMenu(self), QMenu(self)
        tags.aboutToShow.connect(lambda: self._show_tags(tags))
        self._swatches = self._add_swatches(colours)
        for picture, menu in (("tag", tags), ("highlight", colours)):
            self._buttons[picture].setMenu(menu)
            self._buttons[picture].setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _show_tags(self, menu: QMenu) -> None:
        menu.clear()
        self._fill_tags(menu)

    def _fill_tags(self, menu: QMenu) -> None:
        menu.addAction(self.tr("Add tags…"), self.tags_wanted.emit)
        there = self._there()
        if there:
            taking = menu.addMenu(self.tr("Take away"))
            for tag, count in there[:_MOST_TAGS]:
                name = f"{tag.name.replace('&', '&&')}  ({number(count)})"
                taking.addAction(name, partial(self.untagged.emit, tag.id))

    def _add_swatches(self, menu: QMenu) -> ColourSwatches:
        swatches = ColourSwatches(self._theme)
        swatches.setContentsMargins(8, 4, 8, 4)
        swatches.chosen.connect(self.coloured)
        swatches.chosen.connect(menu.close)
        action = QWidgetAction(menu)
        action.setDefaultWidget(swatches)
        menu.addAction(action)
        return swatches
