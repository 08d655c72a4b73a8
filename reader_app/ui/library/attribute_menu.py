"""The attributes that documents have, as menus: the names, and under each the values."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable
from functools import partial
from operator import attrgetter

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QLineEdit, QMenu, QToolButton, QWidget

from reader_app.model.attribute import Attribute, counted_values, in_order
from reader_app.model.document import Listed
from reader_app.ui.icons import icon
from reader_app.ui.library.filter_words import is_asked, toggled
from reader_app.ui.library.rows import LibraryRow
from reader_app.ui.text import number
from reader_app.ui.theme import Theme

_ICON = 20  # px
_MOST, _LONGEST = 40, 60  # values in a menu, and code points of one

_attributes: Callable[[Listed], str] = attrgetter("attributes")


def have_attributes(listed: Iterable[Listed]) -> bool:
    """Whether any of the documents has one."""
    return any(written != "[]" for written in map(_attributes, listed))


def add_attributes(
    menu: QMenu,
    listed: Iterable[Listed],
    is_chosen: Callable[[Attribute], bool],
    choose: Callable[[Attribute], object],
) -> None:
    """Adds a menu for each name, with the values there are and how many documents have them, the chosen ones ticked.

    Of very many values it has those that most documents have.
    """
    for name, values in counted_values(Counter(map(_attributes, listed))).items():
        below = menu.addMenu(_shown(name))
        for value in in_order(value for value, _ in values.most_common(_MOST)):
            attribute = Attribute(name, value)
            action = below.addAction(f"{_shown(value)}\t{number(values[value])}", partial(choose, attribute))
            action.setCheckable(True)
            action.setChecked(is_chosen(attribute))
        if len(values) > _MOST:
            words = QCoreApplication.translate("AttributeMenu", "and {n} more")
            below.addAction(words.replace("{n}", number(len(values) - _MOST))).setEnabled(False)


def _shown(words: str) -> str:
    short = words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
    return short.replace("&", "&&")


class AttributeButton(QToolButton):
    """Puts what is chosen into a field that filters by it; out of sight while no document has an attribute."""

    def __init__(self, theme: Theme, field: QLineEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self._rows: Collection[LibraryRow] = ()
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setAccessibleName(self.tr("Filter by an attribute"))
        self.setToolTip(self.tr("Filter by an attribute"))
        self.setIconSize(QSize(_ICON, _ICON))
        self.set_theme(theme)
        self.hide()

    def set_rows(self, rows: Collection[LibraryRow]) -> None:
        """The documents there are."""
        self._rows = rows
        self.setVisible(have_attributes(row.document for row in rows))

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self.setIcon(icon("attribute", theme))

    def _fill(self) -> None:
        text = self._field.text()
        self.menu().clear()
        listed = (row.document for row in self._rows)
        add_attributes(self.menu(), listed, partial(is_asked, text), self._choose)

    def _choose(self, attribute: Attribute) -> None:
        self._field.setText(toggled(self._field.text(), attribute))
