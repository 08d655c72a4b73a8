"""The lines over the cards that say what became of passages, and the way to these alone or back to all."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from reader_app.model.annotation import Annotation, State
from reader_app.ui.notes.card_filter import IS_CHANGED, IS_ORPHAN, is_changed
from reader_app.ui.text import plural


class Asides(QWidget):
    """A line for passages that were not found again, and one for those with other words; hidden where there are none.

    Emits what to filter by: IS_ORPHAN, IS_CHANGED, or nothing.
    """

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lost = 0  # passages that were not found again
        self._changed = 0
        self._words: Sequence[str] = ()  # of the filter
        self._lines = {IS_ORPHAN: QPushButton(), IS_CHANGED: QPushButton()}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for what, line in self._lines.items():
            line.setProperty("kind", "link")
            line.clicked.connect(partial(self._ask, what))
            column.addWidget(line)
        self._lines[IS_ORPHAN].setToolTip(
            _tr("Select the passage in the text, then choose “Attach to the selected passage” in the menu of the card")
        )
        self._lines[IS_CHANGED].setToolTip(
            _tr("The document has changed there since they were marked; each card says what it was")
        )

    def count(self, gone: Sequence[Annotation], come: Sequence[Annotation]) -> None:
        """These are no more among the notes, and those are."""
        for notes, sign in ((gone, -1), (come, 1)):
            self.lost += sign * sum(each.state is State.ORPHAN for each in notes)
            self._changed += sign * sum(map(is_changed, notes))

    def show_for(self, words: Sequence[str]) -> None:
        """Say how many there are. words: of the filter."""
        self._words = words
        lost = plural(self.lost, _tr("{n} passage not found again"), _tr("{n} passages not found again"))
        changed = plural(
            self._changed, _tr("{n} passage has other words now"), _tr("{n} passages have other words now")
        )
        for what, number, said in ((IS_ORPHAN, self.lost, lost), (IS_CHANGED, self._changed, changed)):
            self._lines[what].setText(_tr("Show all notes") if what in words else said)
            self._lines[what].setVisible(number > 0)
        self.setVisible(self.lost + self._changed > 0)

    def _ask(self, what: str) -> None:
        self.asked.emit("" if what in self._words else what)


def _tr(words: str) -> str:
    return QCoreApplication.translate("cards", words)
