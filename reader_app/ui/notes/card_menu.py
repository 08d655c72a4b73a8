"""The menu of a card: what can be done with the note, or with all chosen ones."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget, QWidgetAction

from reader_app.model.annotation import Annotation
from reader_app.ui.notes.swatches import ColourSwatches
from reader_app.ui.theme import Theme


class CardMenu(QMenu):
    """To be shown once."""

    edit_wanted = Signal(str)  # "note" or "tags"
    colour_chosen = Signal(object)  # a Colour
    attach_wanted = Signal()
    copy_wanted = Signal(object)  # the Annotation, of its quotation
    accept_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, annotation: Annotation, theme: Theme, parent: QWidget, *, is_open: bool, accepts: bool) -> None:
        """is_open: whether its editors are; accepts: whether there are new words to be accepted."""
        super().__init__(parent)
        self._annotation, self._theme = annotation, theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if is_open:
            self._add_editing()
        self._add_rest(accepts=accepts)

    def _add_editing(self) -> None:
        self.addAction(self.tr("Edit note"), lambda: self.edit_wanted.emit("note"))
        self.addAction(self.tr("Edit tags"), lambda: self.edit_wanted.emit("tags"))
        swatches = ColourSwatches(self._theme)
        swatches.setContentsMargins(8, 4, 8, 4)
        swatches.set_current(self._annotation.colour)
        swatches.chosen.connect(self.colour_chosen)
        swatches.chosen.connect(self.close)
        colours = QWidgetAction(self)
        colours.setDefaultWidget(swatches)
        self.addAction(colours)
        self.addSeparator()

    def _add_rest(self, *, accepts: bool) -> None:
        self.addAction(self.tr("Attach to the selected passage"), self.attach_wanted.emit)
        if accepts:
            self.addAction(self.tr("Accept the new words"), self.accept_wanted.emit)
        if self._annotation.quote:
            self.addAction(self.tr("Copy quotation"), lambda: self.copy_wanted.emit(self._annotation))
        self.addAction(self.tr("Remove"), self.delete_wanted.emit)
