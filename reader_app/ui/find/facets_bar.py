"""What the documents found can be narrowed by: a line of facets, of which one at a time shows its values."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from reader_app.model.hit import Facet
from reader_app.model.query import FacetField, Filter
from reader_app.ui.card_list import GUTTER
from reader_app.ui.find.facet_list import FacetList
from reader_app.ui.find.facet_words import field_words
from reader_app.ui.icons import icon
from reader_app.ui.notes.flow import FlowLayout
from reader_app.ui.theme import Theme

_ICON = 12  # px


class FacetsBar(QWidget):
    """A click on a facet opens and closes it, a click on a value narrows to it or widens again."""

    toggled = Signal(object)  # a Filter

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._facets: dict[FacetField, Facet] = {}
        self._active: tuple[Filter, ...] = ()
        self._open: FacetField | None = None
        self._heads: dict[FacetField, QToolButton] = {}
        self._values = FacetList(theme)
        line = QWidget()
        flow = FlowLayout(line, gap=2)
        flow.setContentsMargins(GUTTER - 4, 0, GUTTER, 0)
        for field in FacetField:
            head = self._heads[field] = QToolButton()
            head.setText(field_words(field))
            head.setCheckable(True)
            head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            head.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow stands after the word
            head.setIconSize(QSize(_ICON, _ICON))
            head.clicked.connect(partial(self._toggle, field))
            flow.addWidget(head)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(2)
        column.addWidget(line)
        column.addWidget(self._values)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(self.tr("Narrow the results"))
        self._values.chosen.connect(self.toggled)
        self.set_theme(theme)
        self._show()

    def set_facets(self, facets: tuple[Facet, ...], active: tuple[Filter, ...]) -> None:
        """The facets of the documents found, and what they are narrowed to already."""
        facets_by_field = {facet.field: facet for facet in facets}
        if (facets_by_field, active) != (self._facets, self._active):
            self._facets, self._active = facets_by_field, active
            self._show()

    def set_theme(self, theme: Theme) -> None:
        """Draw in this theme."""
        self._theme = theme
        self._values.set_theme(theme)
        for head in self._heads.values():
            head.setIcon(icon("chevron-down", theme))

    def _toggle(self, field: FacetField) -> None:
        if self._values.hasFocus():
            self._heads[field].setFocus()  # else it would go wherever Qt sends it
        self._open = None if self._open is field else field
        self._show()

    def _show(self) -> None:
        """Heads for what tells documents apart, and the values of the open one."""
        narrowed = {each.field for each in self._active}
        for field, head in self._heads.items():
            facet = self._facets.get(field)
            head.setVisible(facet is not None and (len(facet.values) > 1 or field in narrowed))
            head.setChecked(field is self._open)
            words = self.tr("Hide {facet}") if field is self._open else self.tr("Narrow by {facet}")
            head.setToolTip(words.format(facet=field_words(field)))
            head.setAccessibleName(words.format(facet=field_words(field)))
        facet = self._facets.get(self._open) if self._open is not None else None
        is_shown = facet is not None and self._open is not None and not self._heads[self._open].isHidden()
        if facet is not None and is_shown:
            self._values.set_facet(facet, {each.value for each in self._active if each.field is facet.field})
        self._values.setVisible(is_shown)
        self.setVisible(any(not head.isHidden() for head in self._heads.values()))
