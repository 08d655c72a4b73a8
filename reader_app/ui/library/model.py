"""The document list as Qt sees it: sorted, filtered, and patched in place when documents come, go or change."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import IntEnum
from itertools import compress, count, repeat
from operator import attrgetter, ne

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer

from reader_app.model.document import Listed, kind_of
from reader_app.ui.library.filter_words import filter_words
from reader_app.ui.library.rows import LibraryRow, SortKey, haystack, sorted_places
from reader_app.ui.library.shelf_model import DOCUMENTS
from reader_app.ui.library.shelves import ALL, Shelf
from reader_app.ui.library.twins import Told, twin_words, twins
from reader_app.ui.patching import runs
from reader_app.ui.text import by_line, plural, title_words
from reader_app.ui.tool_tips import plain_tip

_MOST_RUNS = 32  # runs of rows to insert or remove one by one; beyond that the list is new
_READ_AHEAD = 400  # rows at a time, about 4 ms

_listed: Callable[[LibraryRow], Listed] = attrgetter("document")
_id: Callable[[LibraryRow], str] = attrgetter("document.id")
_annotations: Callable[[LibraryRow], int] = attrgetter("annotations")
_read: Callable[[LibraryRow], str] = attrgetter("read")


class Role(IntEnum):
    """What a row can be asked for besides Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1
    IS_OPEN = Qt.ItemDataRole.UserRole + 2
    TOLD_APART = Qt.ItemDataRole.UserRole + 3  # from others that look the same, in words; mostly empty


class DocumentsModel(QAbstractListModel):
    """The documents the filter lets through, in order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[LibraryRow] = []
        self._at: dict[str, int] = {}  # where each is in it, by id, once that is asked for
        self._titled: list[int] = []  # places in it by title, likewise
        self._ordered: list[int] = []  # places in it
        self._shown: list[LibraryRow] = []
        self._places: dict[str, int] = {}
        self._haystacks: dict[Listed, str] = {}
        self._words: tuple[str, ...] = ()
        self._shelf = ALL
        self._key = SortKey.TITLE
        self._descending = False
        self._open: str | None = None
        self._unfolded: list[Listed] = []  # whose haystack may not be made yet
        self._twins: Mapping[str, Told] = {}  # see `twins`
        self._ahead = QTimer(self, interval=0)
        self._ahead.timeout.connect(self._read_ahead)

    # --- Qt's questions

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """How many documents are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A row's title, tool tip and words for a screen reader, or the row itself."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        row = self._shown[index.row()]
        if role == Role.ROW:
            return row
        if role == Role.IS_OPEN:
            return row.document.id == self._open
        if role == Role.TOLD_APART:
            return self._told_apart(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return title_words(row.document)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._tool_tip(row))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Documents can be dragged to a collection."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeTypes(self) -> list[str]:
        """What they are dragged as."""
        return [DOCUMENTS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The ids of these rows."""
        made = QMimeData()
        made.setData(DOCUMENTS, "\n".join(self.id_at(index) for index in indexes).encode())
        return made

    # --- what the pane tells it

    @property
    def rows(self) -> tuple[LibraryRow, ...]:
        """Every document, filter or not."""
        return tuple(self._all)

    def set_rows(self, rows: Sequence[LibraryRow]) -> None:
        """Show these documents; rows that only changed, came or went keep the others where they are."""
        self._all, self._at, self._titled = list(rows), {}, []
        present = list(map(_listed, self._all))
        if self._haystacks:
            self._haystacks = {each: self._haystacks[each] for each in present if each in self._haystacks}
        self._unfolded = present
        self._order()
        self._ahead.start()

    def set_counts(self, counts: Mapping[str, int], touched: Iterable[str] | None = None) -> None:
        """How many annotations each document has, by id. touched: the only ids whose number may be another."""
        if touched is None:
            noted = {row.document.id: row.annotations for row in filter(_annotations, self._all)}
            touched = {each for each, _ in noted.items() ^ counts.items()}
        rows = ((place, self._all[place]) for place in self._places_of(touched))
        self._change(
            {place: row._replace(annotations=counts.get(row.document.id, 0)) for place, row in rows},
            SortKey.ANNOTATIONS,
        )

    def set_read(self, times: Mapping[str, str]) -> None:
        """When each document was last read, by id; where the others stand does not change."""
        differs = map(ne, map(times.get, map(_id, self._all), repeat("")), map(_read, self._all))
        rows = ((place, self._all[place]) for place in compress(count(), differs))
        self._change({place: row._replace(read=times.get(row.document.id, "")) for place, row in rows})

    def _places_of(self, document_ids: Iterable[str]) -> list[int]:
        """Where documents are among all."""
        wanted = tuple(document_ids)
        if wanted and not self._at:
            self._at = dict(zip(map(_id, self._all), count()))
        return [self._at[each] for each in wanted if each in self._at]

    def _change(self, changed: Mapping[int, LibraryRow], key: SortKey | None = None) -> None:
        """Put rows in the place of others, by their places among all; what they differ in is sorted by `key`."""
        shown = []
        for place, row in changed.items():
            if row != self._all[place]:
                self._all[place] = row
                shown.append((self.row_of(row.document.id), row))
        if shown and self._key is key:
            self._order()
            return
        for place, row in sorted(shown):
            if place >= 0:
                self._shown[place] = row
                self.dataChanged.emit(self.index(place), self.index(place))

    def set_sort(self, key: SortKey, *, descending: bool) -> None:
        """Put the documents in this order."""
        self._key, self._descending = key, descending
        self._order()

    def set_filter(self, text: str) -> None:
        """Show only documents where every one of the words occurs, case and accents aside; see `filter_words`."""
        words = filter_words(text)
        if words != self._words:
            self._words = words
            self._show()

    def set_shelf(self, shelf: Shelf) -> None:
        """Show only documents that stand there."""
        self._shelf = shelf
        self._show()

    def set_open(self, document_id: str | None) -> None:
        """Which document is open in the viewer."""
        before, self._open = self._open, document_id
        for changed in {before, document_id}:
            row = -1 if changed is None else self.row_of(changed)
            if row >= 0:
                self.dataChanged.emit(self.index(row), self.index(row), [Role.IS_OPEN])

    @property
    def open_document(self) -> str | None:
        """The document that is open in the viewer."""
        return self._open

    def row_of(self, document_id: str) -> int:
        """The row a document is on, -1 where it is not shown."""
        return self._places.get(document_id, -1)

    def shown(self, document_ids: Iterable[str]) -> list[LibraryRow]:
        """The rows of these documents, as far as they are shown."""
        return [self._shown[place] for each in document_ids if (place := self.row_of(each)) >= 0]

    def is_unread(self, document_id: str) -> bool:
        """Whether a document was never read, be it shown or not."""
        return any(not self._all[place].read for place in self._places_of([document_id]))

    def id_at(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """The id of the document on a row of this model."""
        return self._shown[index.row()].document.id

    # --- inside

    def _order(self) -> None:
        if not self._titled:
            self._titled = sorted_places(self._all, SortKey.TITLE)
        self._ordered = sorted_places(self._all, self._key, self._titled, descending=self._descending)
        self._show()

    def _show(self) -> None:
        wanted = self._shelf.rows([self._all[place] for place in self._ordered])
        if self._words and self._unfolded:
            self._fold(self._unfolded)
            self._unfolded = []
        for word in self._words:
            haystacks = map(self._haystacks.__getitem__, map(_listed, wanted))
            wanted = [row for row, text in zip(wanted, haystacks, strict=True) if word in text]
        self._patch(wanted)

    def _read_ahead(self) -> None:
        """Make some haystacks while nothing else is going on, so that the first letter of a filter need not."""
        self._fold(self._unfolded[-_READ_AHEAD:])
        del self._unfolded[-_READ_AHEAD:]
        if not self._unfolded:
            self._ahead.stop()
            self._tell_apart()

    def _tell_apart(self) -> None:
        before, self._twins = self._twins, twins(list(map(_listed, self._all)))
        others = {each for each, _ in before.items() ^ self._twins.items()}
        for first, last in runs(sorted(self._places[each] for each in others if each in self._places)):
            self.dataChanged.emit(self.index(first), self.index(last))

    def _told_apart(self, row: LibraryRow) -> str:
        return twin_words(row.document, self._twins.get(row.document.id))

    def _fold(self, documents: Iterable[Listed]) -> None:
        """Make the haystacks of these that are not made yet."""
        for document in documents:
            if document not in self._haystacks:
                self._haystacks[document] = haystack(document)

    def _patch(self, wanted: list[LibraryRow]) -> None:
        # By sets and maps, since this is done at each letter of a filter and there can be 20,000 rows.
        old, new = self._places, dict(zip(map(_id, wanted), range(len(wanted)), strict=True))
        staying = list(map(new.__getitem__, filter(new.__contains__, old)))
        if not staying:
            self._replace(wanted, new)
            return
        gone_runs = runs(sorted(map(old.__getitem__, old.keys() - new.keys())))
        come_runs = runs(sorted(map(new.__getitem__, new.keys() - old.keys())))
        if staying != sorted(staying) or len(gone_runs) + len(come_runs) > _MOST_RUNS:
            self._replace(wanted, new)
            return
        for first, last in reversed(gone_runs):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._shown[first : last + 1]
            self.endRemoveRows()
        for first, last in come_runs:
            self.beginInsertRows(QModelIndex(), first, last)
            self._shown[first:first] = wanted[first : last + 1]
            self.endInsertRows()
        before, self._shown, self._places = self._shown, wanted, new
        changed = map(ne, before, wanted)
        for first, last in runs([place for place, differs in enumerate(changed) if differs]):
            self.dataChanged.emit(self.index(first), self.index(last))

    def _replace(self, wanted: list[LibraryRow], places: dict[str, int]) -> None:
        """A new list or a new order: what is selected stays selected, as far as it is still shown."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        after = [self.createIndex(places[row.document.id], 0) if row.document.id in places else QModelIndex()
                 for row in (self._shown[index.row()] for index in before)]  # fmt: skip
        self._shown, self._places = wanted, places
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _tool_tip(self, row: LibraryRow) -> str:
        known = row.document.metadata
        gone = self.tr("Its file is not where it was: {path}").replace("{path}", row.missing) if row.missing else ""
        name, told = row.document.file_name, self._told_apart(row)
        if told.endswith(f"/{name}"):
            name = ""  # which it says, folders and all
        lines = (title_words(row.document), by_line(known), known.event, name, told, gone)
        return "\n".join(dict.fromkeys(line for line in lines if line))

    def _spoken(self, row: LibraryRow) -> str:
        parts = [title_words(row.document), by_line(row.document.metadata, place=False)]
        if row.annotations:
            parts.append(plural(row.annotations, self.tr("{n} note"), self.tr("{n} notes")))
        if not row.read:
            parts.append(self.tr("not read yet"))
        if row.document.starred:
            parts.append(self.tr("starred"))
        if row.missing:
            parts.append(self.tr("its file is not where it was"))
        parts += kind_of(row.document.file_name), self._told_apart(row)
        return ", ".join(part for part in parts if part)
