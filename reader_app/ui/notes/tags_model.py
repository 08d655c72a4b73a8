"""The codebook as rows, levels indented; new names and places are passed on, not taken."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt, Signal

from reader_app.model.tag import clean_name, is_within, name_key
from reader_app.ui.card_list import Index
from reader_app.ui.library.rows import folded
from reader_app.ui.naming import NamingModel
from reader_app.ui.notes.known_tags import in_lines
from reader_app.ui.notes.tag_tree import Node, TagRow, flat, tree
from reader_app.ui.text import plural
from reader_app.ui.tool_tips import plain_tip

TAG = Qt.ItemDataRole.UserRole
NODE = TAG + 1
ACTIVE = TAG + 2  # whether the notes are filtered by it
LEVEL = "application/x-glossator-tag"  # a level's name in UTF-8, as it is dragged


class TagsModel(NamingModel):
    """Rows by name, those below a level after it. `words` limits what shows, and then there are no levels."""

    renamed = Signal(str, str)  # a tag's id, its new name
    level_renamed = Signal(str, str)  # a level without a tag: its name, its new one
    nested = Signal(str, str)  # a level by name, and under which; "" for the top

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[TagRow, ...] = ()
        self._rows: tuple[Node, ...] = ()
        self._words = ""
        self._closed: frozenset[str] = frozenset()
        self._active: frozenset[str] = frozenset()

    @property
    def rows(self) -> tuple[Node, ...]:
        """What shows."""
        return self._rows

    @property
    def tags(self) -> tuple[TagRow, ...]:
        """All tags."""
        return self._all

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name, counts and description, in words for screen readers and tool tips."""
        if not index.isValid() or self.is_new(index):
            return super().data(index, role)
        node = self._rows[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(node)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join(part for part in (self._spoken(node), in_lines(node.tag.description)) if part))
        known = {
            Qt.ItemDataRole.DisplayRole: node.tag.name,
            Qt.ItemDataRole.EditRole: node.tag.name.rpartition("/")[2],
            TAG: node.tag,
            NODE: node,
            ACTIVE: bool(node.tag.id) and node.tag.id in self._active,
        }
        return known.get(role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A new name for a level, which stays under those above it unless a slash says where it goes, from the top.

        What cannot be a name, and the name it has, are left alone.
        """
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        try:
            name = clean_name(str(value))
        except ValueError:
            return False
        if self.is_new(index):
            self.name_new(name)
            return False
        tag = self._rows[index.row()].tag
        above = tag.name.rpartition("/")[0]
        if above and "/" not in str(value):
            name = f"{above}/{name}"
        if name != tag.name and tag.id:
            self.renamed.emit(tag.id, name)
        elif name != tag.name:
            self.level_renamed.emit(tag.name, name)
        return False  # it is renamed when the rows say so

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Names can be edited, levels dragged under others or, beside the rows, to the top."""
        if self.is_new(index):
            return super().flags(index)
        flags = super().flags(index) | Qt.ItemFlag.ItemIsDropEnabled
        return flags | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    # ---- dragging

    def mimeTypes(self) -> list[str]:
        """What a level is dragged as."""
        return [LEVEL]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The name of the dragged level."""
        data = QMimeData()
        data.setData(LEVEL, self._rows[indexes[0].row()].tag.name.encode())
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        """It moves."""
        return Qt.DropAction.MoveAction

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Not below itself, and not where it is."""
        name, target = _dragged(data), self._target(row, parent)
        return bool(name) and not is_within(target, name) and name.rpartition("/")[0] != target

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """It goes there when the rows say so."""
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        self.nested.emit(_dragged(data), self._target(row, parent))
        return True

    def _target(self, row: int, parent: Index) -> str:
        """The level that something is dropped on; between rows, the one that the row below stands under."""
        if parent.isValid():
            return self._rows[parent.row()].tag.name if parent.row() < len(self._rows) else ""
        return self._rows[row].tag.name.rpartition("/")[0] if 0 <= row < len(self._rows) else ""

    # ---- what it is told

    def place_of(self, name: str) -> int:
        """The row of a level by its name, or of a tag by its id; or -1."""
        found = (place for place, node in enumerate(self._rows) if name in {node.tag.id, node.tag.name})
        return next(found, -1) if name else -1

    def set_rows(self, rows: tuple[TagRow, ...]) -> None:
        """Show these, by name."""
        self._all = rows
        self._show()

    def set_words(self, words: str) -> None:
        """Show only tags whose name has this in it."""
        self._words = folded(words.strip())
        self._show()

    def set_open(self, node: Node, *, is_open: bool) -> None:
        """Show what is below a level, or hide it."""
        if node.is_open is not None and node.is_open != is_open:
            self._closed = self._closed - {node.key} if is_open else self._closed | {node.key}
            self._show()

    def open_to(self, name: str) -> None:
        """Open the levels above a tag."""
        levels = name_key(name).split("/")
        closed = self._closed - {"/".join(levels[:depth]) for depth in range(1, len(levels))}
        if closed != self._closed:
            self._closed = closed
            self._show()

    def set_active(self, tags: frozenset[str]) -> None:
        """Mark what the notes are filtered by."""
        self._active = tags
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def _show(self) -> None:
        rows = flat(self._all, self._words) if self._words else tree(self._all, self._closed)
        if [node.tag.id or node.tag.name for node in rows] != [node.tag.id or node.tag.name for node in self._rows]:
            self.replace_rows(rows)
            return
        before, self._rows = self._rows, rows
        for place, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(place), self.index(place))

    def _spoken(self, node: Node) -> str:
        own = plural(node.count, self.tr("{n} note"), self.tr("{n} notes"))
        if node.is_open is None:
            return f"{node.tag.name}, {own}"
        below = plural(node.below, self.tr("{n} with those below"), self.tr("{n} with those below"))
        return ", ".join((node.tag.name, *([own] if node.has_both else []), below))


def _dragged(data: QMimeData) -> str:
    """The name of the level that is dragged; empty where it is something else."""
    return bytes(data.data(LEVEL).data()).decode("utf-8", "replace")
