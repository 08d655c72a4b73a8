"""The attributes that documents must have: chips, and a menu of those there are."""

from collections.abc import Collection, Iterable
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from reader_app.model.attribute import Attribute
from reader_app.model.document import Listed
from reader_app.ui.library.attribute_menu import add_attributes
from reader_app.ui.notes.chips import Chip
from reader_app.ui.notes.flow import FlowLayout
from reader_app.ui.notes.limits import said
from reader_app.ui.theme import Theme


class AttributeChoice(QWidget):
    """Emits `changed` when others are chosen."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._listed: Collection[Listed] = ()
        self._chosen: tuple[Attribute, ...] = ()
        self._chips: list[Chip] = []
        self.more = QPushButton(self.tr("Attribute…"))
        self.more.setProperty("kind", "link")
        self.more.setAccessibleName(self.tr("Attributes of documents"))
        self.more.clicked.connect(self._offer)
        self._flow = FlowLayout(self)
        self._flow.addWidget(self.more)
        self.setFocusProxy(self.more)

    @property
    def chosen(self) -> tuple[Attribute, ...]:
        """Those chosen now, in the order they were."""
        return self._chosen

    def set_listed(self, listed: Collection[Listed]) -> None:
        """The documents there are."""
        self._listed = listed

    def set_chosen(self, chosen: Iterable[Attribute]) -> None:
        """Choose these."""
        chosen = tuple(chosen)
        if chosen != self._chosen:
            self._chosen = chosen
            self._fill()
            self.changed.emit()

    def lift(self, words: str) -> None:
        """Choose one no more. words: as it is said."""
        self.set_chosen(each for each in self._chosen if said(each) != words)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        for chip in self._chips:
            chip.set_theme(theme)

    def _fill(self) -> None:
        while self._flow.takeAt(0) is not None:
            pass
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [Chip(said(each), self._theme, None, self) for each in self._chosen]
        for chip, attribute in zip(self._chips, self._chosen, strict=True):
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            chip.removed.connect(partial(self.lift, said(attribute)))
            self._flow.addWidget(chip)
            chip.show()
        self._flow.addWidget(self.more)
        self.updateGeometry()

    def _offer(self) -> None:
        menu = QMenu(self)
        add_attributes(menu, self._listed, self._chosen.__contains__, self._toggle)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _toggle(self, attribute: Attribute) -> None:
        if attribute in self._chosen:
            self.lift(said(attribute))
        else:
            self.set_chosen((*self._chosen, attribute))
