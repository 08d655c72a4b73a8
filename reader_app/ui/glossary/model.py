"""The entries of the glossary as rows; words typed in place are passed on, not taken."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal

from reader_app.services.glossary import Entry
from reader_app.ui.card_list import Index
from reader_app.ui.library.rows import folded
from reader_app.ui.text import SEPARATOR, plural
from reader_app.ui.tool_tips import plain_tip

ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class GlossaryRow:
    """An entry, and in words where it is defined: source is empty where no text defines it; more: where else."""

    entry: Entry
    source: str
    more: str = ""


class GlossaryModel(QAbstractListModel):
    """Rows in the order they are given. `words` limits what shows."""

    corrected = Signal(str, str, list)  # id, acronym, expansions

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[GlossaryRow, ...] = ()
        self._rows: tuple[GlossaryRow, ...] = ()
        self._words = ""

    @property
    def rows(self) -> tuple[GlossaryRow, ...]:
        """What shows."""
        return self._rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The acronym, the row, and all of it in words for screen readers."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            said = self._in_words(row)
            return plain_tip(said) if role == Qt.ItemDataRole.ToolTipRole else said
        known: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: row.entry.acronym,
            Qt.ItemDataRole.EditRole: (row.entry.acronym, row.entry.expansion),
            ROW: row,
        }
        return known.get(role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Another acronym or expansion. Words that say nothing, and those there are, are left alone."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        entry = self._rows[index.row()].entry
        acronym, expansions = value[0].strip(), split_expansions(value[1])
        if acronym and expansions and (acronym, tuple(expansions)) != (entry.acronym, entry.expansions):
            self.corrected.emit(entry.id, acronym, expansions)
        return False  # it is corrected when the rows say so

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be edited."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() else flags

    def place_of(self, entry_id: str) -> int:
        """The row of an entry, or -1."""
        return next((place for place, row in enumerate(self._rows) if row.entry.id == entry_id), -1)

    def set_rows(self, rows: tuple[GlossaryRow, ...]) -> None:
        """Show these."""
        self._all = rows
        self._show()

    def set_words(self, words: str) -> None:
        """Show only entries with this in the acronym or in what it is short for."""
        self._words = folded(words.strip())
        self._show()

    def _show(self) -> None:
        rows = tuple(row for row in self._all if self._fits(row.entry))
        if [row.entry.id for row in rows] != [row.entry.id for row in self._rows]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        before, self._rows = self._rows, rows
        for place, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(place), self.index(place))

    def _fits(self, entry: Entry) -> bool:
        return any(self._words in folded(text) for text in (entry.acronym, *entry.expansions, *entry.forms))

    def _in_words(self, row: GlossaryRow) -> str:
        times = plural(row.entry.count, self.tr("occurs once"), self.tr("occurs {n} times"))
        parts = (row.entry.acronym, row.entry.expansion, times, f"{row.source} {row.more}".strip())
        return SEPARATOR.join(part for part in parts if part)


def split_expansions(words: str) -> list[str]:
    """What was typed for an expansion, or several with semicolons between them."""
    return [part for part in (" ".join(each.split()) for each in words.split(";")) if part]
