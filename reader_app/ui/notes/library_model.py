"""The notes of the library as Qt sees them: headings that cannot be chosen, and notes under them."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from reader_app.model.annotation import State
from reader_app.model.document import Listed
from reader_app.model.tag import Tag
from reader_app.ui.card_list import Index
from reader_app.ui.notes.library_rows import Grouping, NoteRow
from reader_app.ui.notes.library_source import Arrangement, Heading
from reader_app.ui.notes.swatches import colour_name
from reader_app.ui.text import by_line, date_words, plural, title_words

ITEM = Qt.ItemDataRole.UserRole
Item = Heading | NoteRow


class LibraryNotesModel(QAbstractListModel):
    """Shows an arrangement. One run of rows that came or went is patched; else the model is reset."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: Sequence[Item] = ()
        self._grouping = Grouping.DOCUMENT
        self._documents: Mapping[str, Listed] = {}
        self._tags: Mapping[str, Tag] = {}

    # ---- Qt's questions

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """How many rows there are, headings included."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The heading or the note itself; its words; all of them for tool tips and screen readers."""
        if not index.isValid() or index.row() >= len(self._items):
            return None
        item = self._items[index.row()]
        if role == ITEM:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(item) if isinstance(item, Heading) else item.quote or item.note
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(item)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(item)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Keys and Ctrl+A pass over headings."""
        if index.isValid() and index.row() < len(self._items) and isinstance(self._items[index.row()], Heading):
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    # ---- what rows say

    @property
    def items(self) -> Sequence[Item]:
        """Headings and notes, in order."""
        return self._items

    @property
    def grouping(self) -> Grouping:
        """What the headings are."""
        return self._grouping

    def title(self, heading: Heading) -> str:
        """What a group is called."""
        if self._grouping is Grouping.DOCUMENT:
            return self.document_title(heading.key)
        if self._grouping is Grouping.TAG:
            return self._tags[heading.key].name if heading.key in self._tags else self.tr("Without tags")
        return date_words(heading.key) or self.tr("Without a date")

    def detail(self, heading: Heading) -> str:
        """What else there is to say of a group."""
        if self._grouping is Grouping.DOCUMENT and heading.key in self._documents:
            return by_line(self._documents[heading.key].metadata, place=False)
        if self._grouping is Grouping.TAG and heading.key in self._tags:
            return self._tags[heading.key].description
        return ""

    def document_title(self, document_id: str) -> str:
        """What the document of a note is called."""
        return title_words(self._documents[document_id]) if document_id in self._documents else ""

    def tags_of(self, row: NoteRow) -> tuple[Tag, ...]:
        """The tags of a note, in the order they were given."""
        return tuple(self._tags[tag] for tag in row.tags if tag in self._tags)

    def _spoken(self, item: Item) -> str:
        if isinstance(item, Heading):
            count = plural(item.size, self.tr("{n} note"), self.tr("{n} notes"))
            return ", ".join(part for part in (self.title(item), self.detail(item), count) if part)
        names = ", ".join(tag.name for tag in self.tags_of(item))
        lost = self.tr("No longer found in the text") if item.state is State.ORPHAN else ""
        parts = (lost, item.quote, item.note, names, colour_name(item.colour), self.document_title(item.document))
        return ". ".join(part for part in parts if part)

    def _tip(self, item: Item) -> str:
        if isinstance(item, Heading):
            return "\n".join(part for part in (self.title(item), self.detail(item)) if part)
        names = ", ".join(tag.name for tag in self.tags_of(item))
        lost = self.tr("No longer found in the text") if item.state is State.ORPHAN else ""
        place = f"{self.document_title(item.document)}, {date_words(item.day)}"
        return "\n".join(part for part in (lost, item.quote, item.note, names, place) if part)

    # ---- what it is told

    def show_arrangement(self, arrangement: Arrangement) -> None:
        """Show another arrangement."""
        wanted, items = arrangement.wanted, arrangement.items
        regrouped = wanted.grouping is not self._grouping
        renamed = wanted.documents is not self._documents or wanted.tags is not self._tags
        first, end_before, end = _middle(self._items, items)
        if regrouped or (end_before > first and end > first):
            self.beginResetModel()
            self._take(arrangement)
            self.endResetModel()
            return
        before = self._items
        self._grouping, self._documents, self._tags = wanted.grouping, wanted.documents, wanted.tags
        if end_before > first:
            self.beginRemoveRows(QModelIndex(), first, end_before - 1)
            self._items = (*before[:first], *before[end_before:])
            self.endRemoveRows()
        if end > first:
            self.beginInsertRows(QModelIndex(), first, end - 1)
            self._items = items
            self.endInsertRows()
        self._items = items
        if items and (renamed or self._differs(before, items, first, end)):
            self.dataChanged.emit(self.index(0), self.index(len(items) - 1))

    def _take(self, arrangement: Arrangement) -> None:
        wanted = arrangement.wanted
        self._items = arrangement.items
        self._grouping, self._documents, self._tags = wanted.grouping, wanted.documents, wanted.tags

    @staticmethod
    def _differs(before: Sequence[Item], items: Sequence[Item], first: int, end: int) -> bool:
        """Whether any row outside the middle says something else than before; most are the very same objects."""
        tail = len(items) - end
        same_head = before[:first] == items[:first]
        return not (same_head and before[len(before) - tail :] == items[end:])


def _middle(before: Sequence[Item], after: Sequence[Item]) -> tuple[int, int, int]:
    """Where two lists differ by what their rows are about: start in both, end in the first, end in the second."""
    shorter = min(len(before), len(after))
    start = 0
    while start < shorter and _is_same(before[start], after[start]):
        start += 1
    back = 0
    while back < shorter - start and _is_same(before[-1 - back], after[-1 - back]):
        back += 1
    return start, len(before) - back, len(after) - back


def _is_same(one: Item, other: Item) -> bool:
    return one is other or (one[0] == other[0] and type(one) is type(other))
