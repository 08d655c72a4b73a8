"""The shelves as Qt sees them; names typed in place and documents let fall are passed on, not taken."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QMimeData, QObject, Qt, Signal

from reader_app.ui.card_list import Index
from reader_app.ui.library.shelves import ALL, Kind, Shelf
from reader_app.ui.naming import NamingModel
from reader_app.ui.text import number, plural
from reader_app.ui.tool_tips import plain_tip

DOCUMENTS = "application/x-glossator-documents"  # ids, one to a line, on their way by mouse

ShelfRow = tuple[Shelf, int]


class Role(IntEnum):
    """What a row can be asked for besides Qt's own roles."""

    SHELF = Qt.ItemDataRole.UserRole + 1
    COUNT = Qt.ItemDataRole.UserRole + 2
    IS_CURRENT = Qt.ItemDataRole.UserRole + 3


class ShelfModel(NamingModel):
    """One row for each shelf, and one more while a new collection is named."""

    renamed = Signal(str, str)  # id, name
    dropped = Signal(list, Shelf)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ShelfRow, ...] = ()
        self._current = ALL.key

    # --- Qt's questions

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name, count, and both in words."""
        if not index.isValid() or self.is_new(index):
            return super().data(index, role)
        shelf, count = self._rows[index.row()]
        if role == Role.SHELF:
            return shelf
        if role == Role.COUNT:
            return number(count) if count or shelf.kind in {Kind.ALL, Kind.COLLECTION} else ""
        if role == Role.IS_CURRENT:
            return shelf.key == self._current
        return self._words(shelf, count, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A new name. None at all, and the name it has, are left alone."""
        name = str(value).strip()
        if not index.isValid() or role != Qt.ItemDataRole.EditRole or not name.strip("/ "):
            return False
        if self.is_new(index):
            self.name_new(name)
        elif name != (shelf := self._rows[index.row()][0]).name:
            self.renamed.emit(shelf.collection, name)
        return False  # it has that name when the rows say so

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Collections have names to edit, and take documents; so does the star."""
        flags = super().flags(index)
        if not index.isValid() or self.is_new(index):
            return flags
        shelf = self._rows[index.row()][0]
        if shelf.collection:
            return flags | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDropEnabled
        return flags | Qt.ItemFlag.ItemIsDropEnabled if shelf.kind is Kind.STARRED else flags

    def mimeTypes(self) -> list[str]:
        """What it takes."""
        return [DOCUMENTS]

    def supportedDropActions(self) -> Qt.DropAction:
        """A document put into a collection stays where else it is."""
        return Qt.DropAction.CopyAction

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Documents were let fall on a shelf."""
        shelf = parent.data(Role.SHELF) if parent.isValid() else None
        if shelf is None or not data.hasFormat(DOCUMENTS):
            return False
        ids = data.data(DOCUMENTS).toStdString().split("\n")
        self.dropped.emit(ids, shelf)
        return True

    # --- what it is told

    @property
    def current(self) -> Shelf:
        """The shelf that is looked at; all documents, where it is gone."""
        return next((shelf for shelf, _ in self._rows if shelf.key == self._current), ALL)

    def set_rows(self, rows: Sequence[ShelfRow]) -> None:
        """Show these shelves."""
        rows = tuple(rows)
        if [shelf.key for shelf, _ in rows] == [shelf.key for shelf, _ in self._rows]:
            self._rows = rows
            self._redraw()
            return
        self.replace_rows(rows)

    def set_current(self, key: str) -> None:
        """Look at another shelf."""
        self._current = key
        self._redraw()

    def shelf_at(self, row: int) -> Shelf | None:
        """The shelf on a row; None for one without a name yet."""
        return self._rows[row][0] if 0 <= row < len(self._rows) else None

    def row_of(self, key: str) -> int:
        """The row of a shelf, -1 where there is none."""
        return next((row for row, (shelf, _) in enumerate(self._rows) if shelf.key == key), -1)

    def _redraw(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def _words(self, shelf: Shelf, count: int, role: int) -> str | None:
        names = {
            Kind.ALL: self.tr("All documents"),
            Kind.LATEST: self.tr("Added last"),
            Kind.STARRED: self.tr("Starred"),
            Kind.UNREAD: self.tr("Unread"),
        }
        if role == Qt.ItemDataRole.DisplayRole:
            return names.get(shelf.kind, shelf.label)
        if role == Qt.ItemDataRole.EditRole:
            return shelf.name
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            documents = plural(count, self.tr("{n} document"), self.tr("{n} documents"))
            said = f"{names.get(shelf.kind, shelf.name)}, {documents}"
            return plain_tip(said) if role == Qt.ItemDataRole.ToolTipRole else said
        return None
