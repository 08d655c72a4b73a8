"""The tags with their counts as rows; a new name typed in place is passed on, not taken."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal

from reader_app.model.tag import Tag, clean_name
from reader_app.ui.card_list import Index
from reader_app.ui.library.rows import folded
from reader_app.ui.text import plural

TAG = Qt.ItemDataRole.UserRole
COUNT = TAG + 1
ACTIVE = TAG + 2  # whether the notes are filtered by it

TagRow = tuple[Tag, int]


class TagsModel(QAbstractListModel):
    """Rows by name. `words` limits what shows."""

    renamed = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[TagRow, ...] = ()
        self._rows: tuple[TagRow, ...] = ()
        self._words = ""
        self._active: frozenset[str] = frozenset()

    @property
    def rows(self) -> tuple[TagRow, ...]:
        """What shows."""
        return self._rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name, count, and both in words for screen readers."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        tag, count = self._rows[index.row()]
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return f"{tag.name}, {plural(count, self.tr('{n} annotation'), self.tr('{n} annotations'))}"
        known = {
            Qt.ItemDataRole.DisplayRole: tag.name,
            Qt.ItemDataRole.EditRole: tag.name,
            TAG: tag,
            COUNT: count,
            ACTIVE: tag.id in self._active,
        }
        return known.get(role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A new name for a tag. What cannot be a name, and the name it has, are left alone."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        tag = self._rows[index.row()][0]
        try:
            name = clean_name(str(value))
        except ValueError:
            return False
        if name != tag.name:
            self.renamed.emit(tag.id, name)
        return False  # it is renamed when the rows say so

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Names can be edited."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() else flags

    def place_of(self, tag_id: str) -> int:
        """The row of a tag, or -1."""
        return next((place for place, (tag, _) in enumerate(self._rows) if tag.id == tag_id), -1)

    def set_rows(self, rows: tuple[TagRow, ...]) -> None:
        """Show these, by name."""
        self._all = tuple(sorted(rows, key=lambda row: (folded(row[0].name), row[0].name)))
        self._show()

    def set_words(self, words: str) -> None:
        """Show only tags whose name has this in it."""
        self._words = folded(words.strip())
        self._show()

    def set_active(self, tags: frozenset[str]) -> None:
        """Mark what the notes are filtered by."""
        self._active = tags
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def _show(self) -> None:
        rows = tuple(row for row in self._all if self._words in folded(row[0].name))
        if [tag.id for tag, _ in rows] != [tag.id for tag, _ in self._rows]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        before, self._rows = self._rows, rows
        for place, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(place), self.index(place))
