"""Things to tick: tags in a list with a filter, colours in a row."""

from collections.abc import Iterable, Mapping, Sequence
from string import Template

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reader_app.model.annotation import Colour
from reader_app.model.tag import Tag
from reader_app.ui.filter_field import FilterField
from reader_app.ui.library.rows import folded
from reader_app.ui.notes.swatches import Swatch
from reader_app.ui.theme import RESOURCES, Theme

_BOXES = Template(
    "QListWidget { background: $paper; border: 1px solid $line; border-radius: 6px; padding: 4px; }"
    "QListWidget:focus { border: 2px solid $accent; padding: 3px; }"
    "QListWidget::item { padding: 3px 4px; }"
    "QListWidget::indicator { width: 14px; height: 14px; border: 1px solid $dim; border-radius: 4px; }"
    "QListWidget::indicator:checked { background: $accent; border-color: $accent; image: url('$tick'); }"
)
_FILTER_FROM = 8  # tags from which a filter helps
_NAME = Qt.ItemDataRole.UserRole + 1


class TagChoices(QWidget):
    """Ticked tags, by id. None ticked means all."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = FilterField("search")
        self._words.setPlaceholderText(self.tr("Filter tags"))
        self._words.setAccessibleName(self.tr("Filter tags"))
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Tags to export"))
        self._list.setUniformItemSizes(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._words)
        column.addWidget(self._list)
        self.setFocusProxy(self._list)
        self._words.textChanged.connect(self._filter)
        self._words.left.connect(self._list.setFocus)
        self._list.itemChanged.connect(lambda _: self.changed.emit())
        self._list.itemActivated.connect(_turn)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme: a list of boxes like the check boxes elsewhere."""
        self._words.set_theme(theme)
        names = ("paper", "line", "dim", "accent")
        colours = {name: theme.colour(name).name() for name in names}
        tick = (RESOURCES / "themes" / f"check-{theme.name}.svg").as_posix()
        self._list.setStyleSheet(_BOXES.substitute(colours, tick=tick))

    @property
    def first_line(self) -> QWidget:
        """What stands above the list, as high as a line of a form."""
        return self._words

    def set_tags(self, rows: Sequence[tuple[Tag, int]]) -> None:
        """Offer these with their counts; what is ticked stays so."""
        ticked = set(self.chosen())
        self._list.blockSignals(True)
        self._list.clear()
        for tag, count in sorted(rows, key=lambda row: folded(row[0].name)):
            item = QListWidgetItem(_words(tag.name, count), self._list)
            item.setData(Qt.ItemDataRole.UserRole, tag.id)
            item.setData(_NAME, tag.name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if tag.id in ticked else Qt.CheckState.Unchecked)
        self._list.blockSignals(False)
        self._words.setVisible(len(rows) >= _FILTER_FROM)
        self._filter(self._words.text())

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """How many annotations each stands for, by id."""
        self._list.blockSignals(True)
        for item in (self._list.item(row) for row in range(self._list.count())):
            item.setText(_words(item.data(_NAME), counts.get(item.data(Qt.ItemDataRole.UserRole), 0)))
        self._list.blockSignals(False)

    def chosen(self) -> tuple[str, ...]:
        """The ids ticked."""
        items = (self._list.item(row) for row in range(self._list.count()))
        return tuple(i.data(Qt.ItemDataRole.UserRole) for i in items if i.checkState() == Qt.CheckState.Checked)

    def choose(self, tags: Iterable[str]) -> None:
        """Tick exactly these."""
        wanted = set(tags)
        self._list.blockSignals(True)
        for row in range(self._list.count()):
            item = self._list.item(row)
            ticked = item.data(Qt.ItemDataRole.UserRole) in wanted
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self._list.blockSignals(False)

    def _filter(self, words: str) -> None:
        for row in range(self._list.count()):
            item = self._list.item(row)
            item.setHidden(folded(words.strip()) not in folded(item.text()))


def _words(name: str, count: int) -> str:
    return f"{name}  ({count})"


def _turn(item: QListWidgetItem) -> None:
    checked = item.checkState() == Qt.CheckState.Checked
    item.setCheckState(Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked)


class ColourChoices(QWidget):
    """Ticked colours. None ticked means all."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._swatches = tuple(Swatch(colour, n, theme, self) for n, colour in enumerate(Colour, 1))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for swatch in self._swatches:
            row.addWidget(swatch)
            swatch.toggled.connect(lambda _: self.changed.emit())
            swatch.stepped.connect(self._step)
        row.addStretch(1)
        self.setAccessibleName(self.tr("Colours to export"))

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        for swatch in self._swatches:
            swatch.set_theme(theme)

    def chosen(self) -> tuple[Colour, ...]:
        """The colours ticked."""
        return tuple(swatch.colour for swatch in self._swatches if swatch.isChecked())

    def choose(self, colours: Iterable[Colour]) -> None:
        """Tick exactly these."""
        wanted = set(colours)
        for swatch in self._swatches:
            swatch.setChecked(swatch.colour in wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit ticks its colour."""
        place = event.key() - Qt.Key.Key_1
        if 0 <= place < len(self._swatches):
            self._swatches[place].toggle()
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        focused = next((n for n, swatch in enumerate(self._swatches) if swatch.hasFocus()), 0)
        self._swatches[(focused + by) % len(self._swatches)].setFocus(Qt.FocusReason.TabFocusReason)
