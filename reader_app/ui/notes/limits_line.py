"""What the notes of the library are limited to, in words: a line of chips, each of which can be taken away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from reader_app.ui.notes.chips import Chip
from reader_app.ui.notes.flow import FlowLayout
from reader_app.ui.notes.limits import Limits, each_of, rule_words
from reader_app.ui.text import number
from reader_app.ui.theme import Theme

_MOST = 12  # chips


class LimitsLine(QWidget):
    """Out of sight where there are no limits."""

    lifted = Signal(object)  # the Limit that is to go

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._limits = Limits()
        self._flow = FlowLayout(self)
        self.setAccessibleName(self.tr("What the notes are limited to"))
        self.hide()

    def set_limits(self, limits: Limits) -> None:
        """Say what they are."""
        if limits != self._limits:
            self._limits = limits
            self._fill()

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        for chip in self.findChildren(Chip):
            chip.set_theme(theme)

    def _fill(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        said = list(each_of(self._limits))
        before = None
        for each in said[:_MOST]:
            if each.limit.kind is not before and (rule := rule_words(self._limits, each.limit.kind)):
                self._add(_dim(rule))
            before = each.limit.kind
            chip = Chip(each.words, self._theme, each.colour, self)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            chip.removed.connect(lambda limit=each.limit: self.lifted.emit(limit))
            self._add(chip)
        if len(said) > _MOST:
            self._add(_dim(self.tr("and {n} more").format(n=number(len(said) - _MOST))))
        self.updateGeometry()

    def _add(self, part: QWidget) -> None:
        self._flow.addWidget(part)
        part.show()


def _dim(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("kind", "dim")
    return label
