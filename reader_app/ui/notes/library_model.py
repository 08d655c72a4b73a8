"""The notes of the library as Qt sees them: headings that cannot be chosen, and notes under them."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from reader_app.model.annotation import Noted, State
from reader_app.model.document import Listed
from reader_app.model.tag import Tag
from reader_app.ui.card_list import Index
from reader_app.ui.library.twins import Namesakes
from reader_app.ui.notes.card_paint import former_words
from reader_app.ui.notes.library_rows import Grouping, day_of, line_of
from reader_app.ui.notes.library_source import Arrangement, Heading, Item, Wanted
from reader_app.ui.notes.swatches import colour_name
from reader_app.ui.text import SEPARATOR, by_line, date_words, plural, title_words
from reader_app.ui.tool_tips import plain_tip

ITEM = Qt.ItemDataRole.UserRole


class LibraryNotesModel(QAbstractListModel):
    """Shows an arrangement. One run of rows that came or went is patched; else the model is reset."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: Sequence[Item] = ()
        self._headings: Sequence[int] = ()
        self._grouping = Grouping.DOCUMENT
        self._documents: Mapping[str, Listed] = {}
        self._tags: Mapping[str, Tag] = {}
        self._namesakes = Namesakes({})

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
            return self.title(item) if isinstance(item, Heading) else line_of(item.quote) or line_of(item.note)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(item)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._tip(item))
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

    def notes_between(self, first: int, last: int) -> int:
        """How many rows from one to another, both included, are notes."""
        headings = bisect_right(self._headings, last) - bisect_left(self._headings, first)
        return last - first + 1 - headings

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

    def detail(self, heading: Heading, *, short: bool = False) -> str:
        """What else there is to say of a group. short: of documents that look the same only what tells them apart."""
        if self._grouping is Grouping.DOCUMENT and heading.key in self._documents:
            told, who = self.told_apart(heading.key), by_line(self._documents[heading.key].metadata, place=False)
            is_twin = bool(self._namesakes.as_twin(heading.key))
            said = (told, "" if short else who) if is_twin else (who, told)
            return SEPARATOR.join(filter(None, said))
        if self._grouping is Grouping.TAG and heading.key in self._tags:
            return " ".join(self._tags[heading.key].description.split())
        return ""

    def document_title(self, document_id: str) -> str:
        """What the document of a note is called."""
        return title_words(self._documents[document_id]) if document_id in self._documents else ""

    def told_apart(self, document_id: str, *, short: bool = False) -> str:
        """What tells the document of a note from others that are called as it is: its kind, or where all else is the
        same its file's name or when it was added; else empty. short: in as few words as can be.
        """
        return self._namesakes.told_apart(document_id, short=short)

    def other_tags(self, place: int, note: Noted) -> tuple[Tag, ...]:
        """The tags of the note on a row but that of the heading it stands under."""
        heading = self._items[self._headings[bisect_right(self._headings, place) - 1]]
        under = heading.key if self._grouping is Grouping.TAG and isinstance(heading, Heading) else ""
        return tuple(tag for tag in self.tags_of(note) if tag.id != under)

    def tags_of(self, row: Noted) -> tuple[Tag, ...]:
        """The tags of a note, in the order they were given."""
        return tuple(self._tags[tag] for tag in row.tags if tag in self._tags)

    def _spoken(self, item: Item) -> str:
        if isinstance(item, Heading):
            count = plural(item.size, self.tr("{n} note"), self.tr("{n} notes"))
            return ", ".join(part for part in (self.title(item), self.detail(item), count) if part)
        names = ", ".join(tag.name for tag in self.tags_of(item))
        lost = self.tr("No longer found in the text") if item.state is State.ORPHAN else ""
        said = line_of(item.quote), line_of(item.note)
        parts = (lost, said[0], former_words(item), said[1], names, colour_name(item.colour), self._source(item))
        return ". ".join(part for part in parts if part)

    def _tip(self, item: Item) -> str:
        if isinstance(item, Heading):
            return "\n".join(part for part in (self.title(item), self.detail(item)) if part)
        names = ", ".join(tag.name for tag in self.tags_of(item))
        lost = self.tr("No longer found in the text") if item.state is State.ORPHAN else ""
        place = f"{self._source(item)}, {date_words(day_of(item))}"
        said = line_of(item.quote), line_of(item.note)
        return "\n".join(part for part in (lost, said[0], former_words(item), said[1], names, place) if part)

    def _source(self, row: Noted) -> str:
        return ", ".join(filter(None, (self.document_title(row.document), self.told_apart(row.document))))

    # ---- what it is told

    def show_arrangement(self, arrangement: Arrangement) -> None:
        """Show another arrangement."""
        wanted, items = arrangement.wanted, arrangement.items
        regrouped = wanted.grouping is not self._grouping
        renamed = wanted.documents is not self._documents or wanted.tags is not self._tags
        first, end_before, end = arrangement.middle
        if regrouped or (end_before > first and end > first):
            self.beginResetModel()
            self._take(arrangement)
            self.endResetModel()
            return
        before = self._items
        self._headings = arrangement.headings
        self._name(wanted)
        if end_before > first:
            self.beginRemoveRows(QModelIndex(), first, end_before - 1)
            self._items = (*before[:first], *before[end_before:])
            self.endRemoveRows()
        if end > first:
            self.beginInsertRows(QModelIndex(), first, end - 1)
            self._items = items
            self.endInsertRows()
        self._items = items
        if items and (renamed or not arrangement.is_same):
            self.dataChanged.emit(self.index(0), self.index(len(items) - 1))

    def _take(self, arrangement: Arrangement) -> None:
        wanted = arrangement.wanted
        self._items, self._headings = arrangement.items, arrangement.headings
        self._grouping = wanted.grouping
        self._name(wanted)

    def _name(self, wanted: Wanted) -> None:
        if wanted.documents is not self._documents:
            self._documents, self._namesakes = wanted.documents, Namesakes(wanted.documents)
        self._tags = wanted.tags
