"""The results as rows: each document's head, its hit lines, and gaps where more lines are than are shown."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader_app.model.document import Document
from reader_app.model.hit import DocumentHits, Line, Results
from reader_app.ui.text import by_line, plural, title_words

_FEW_DOCUMENTS = 20
_SHOWN_OF_FEW, _SHOWN_OF_MANY = 5, 3  # hit lines of a document shown at first
_SPARED = 2  # a gap hides more than this, or nothing
_REVEALED = 20  # lines a gap gives up at a time
_AROUND = 1  # lines shown before and after the current hit


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a document's card. place: which of the results; is_last: nothing of the card follows."""

    place: int
    hits: DocumentHits
    document: Document
    is_last: bool


@dataclass(frozen=True, slots=True)
class HitRow:
    """One hit line. hit: which of the document's hits."""

    place: int
    hit: int
    line: Line
    is_last: bool


@dataclass(frozen=True, slots=True)
class Gap:
    """Hits first to last, both included, are not shown."""

    place: int
    first: int
    last: int
    is_last: bool


Item = Head | HitRow | Gap


class Role(IntEnum):
    """What a row can be asked for besides Qt's own roles."""

    ITEM = Qt.ItemDataRole.UserRole + 1


class ResultsModel(QAbstractListModel):
    """Flat rows over ranked documents."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: list[tuple[DocumentHits, Document]] = []
        self._shown: list[set[int]] = []
        self._items: list[Item] = []
        self._places: dict[str, int] = {}

    # --- Qt's questions

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A row's words, also as a screen reader says them, or the row itself."""
        if not index.isValid() or index.row() >= len(self._items):
            return None
        item = self._items[index.row()]
        if role == Role.ITEM:
            return item
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._words(item)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(item, Head):
            known = item.document.metadata
            lines = (title_words(item.document), by_line(known), known.event)
            return "\n".join(line for line in lines if line)
        return None

    # --- what the pane tells it and asks

    def set_results(self, results: Results | None, documents: Mapping[str, Document]) -> None:
        """Show these results; documents no longer in the library are left out."""
        found = results.documents if results is not None else ()
        self.beginResetModel()
        self._groups = [(hits, documents[hits.document]) for hits in found if hits.document in documents]
        self._places = {hits.document: place for place, (hits, _) in enumerate(self._groups)}
        most = _SHOWN_OF_FEW if len(self._groups) <= _FEW_DOCUMENTS else _SHOWN_OF_MANY
        self._shown = [_first(len(hits.lines), most) for hits, _ in self._groups]
        self._items = [item for place in range(len(self._groups)) for item in self._group_items(place)]
        self.endResetModel()

    def item(self, row: int) -> Item:
        """What a row is."""
        return self._items[row]

    def document_at(self, place: int) -> str:
        """The id of the document at a place of the ranking."""
        return self._groups[place][1].id

    def is_stop(self, row: int) -> bool:
        """Whether Up and Down stop at the row: hit lines, gaps, and heads that have no lines."""
        item = self._items[row]
        return not isinstance(item, Head) or not item.hits.lines

    def row_of(self, document_id: str, hit: int) -> int:
        """The row of a hit, revealing it where it is not shown; the head's row for a document without; -1 for none."""
        place = self._places.get(document_id)
        if place is None:
            return -1
        count = len(self._groups[place][0].lines)
        if 0 <= hit < count and hit not in self._shown[place]:
            self._reveal(place, range(max(0, hit - _AROUND), min(count, hit + _AROUND + 1)))
        start = self._start_of(place)
        for row in range(start, len(self._items)):
            item = self._items[row]
            if isinstance(item, HitRow) and (item.place, item.hit) == (place, hit):
                return row
            if item.place != place:
                break
        return start

    def open_gap(self, row: int) -> None:
        """Show the next lines of a gap."""
        gap = self._items[row]
        if isinstance(gap, Gap):
            self._reveal(gap.place, range(gap.first, min(gap.last, gap.first + _REVEALED - 1) + 1))

    # --- inside

    def _start_of(self, place: int) -> int:
        return next(row for row, item in enumerate(self._items) if item.place == place)

    def _reveal(self, place: int, hits: range) -> None:
        """Show more of a document's lines: its gaps make way for them, and for the gaps that are left."""
        before = self._group_items(place)
        self._shown[place].update(hits)
        after = self._group_items(place)
        start = self._start_of(place)
        head = next(n for n, (old, new) in enumerate(zip(before, after, strict=False)) if old != new)
        tail = 0
        while tail < min(len(before), len(after)) - head and before[-1 - tail] == after[-1 - tail]:
            tail += 1
        last = len(before) - 1 - tail
        if last >= head:
            self.beginRemoveRows(QModelIndex(), start + head, start + last)
            del self._items[start + head : start + last + 1]
            self.endRemoveRows()
        new = after[head : len(after) - tail]
        self.beginInsertRows(QModelIndex(), start + head, start + head + len(new) - 1)
        self._items[start + head : start + head] = new
        self.endInsertRows()

    def _group_items(self, place: int) -> list[Item]:
        hits, document = self._groups[place]
        count = len(hits.lines)
        ends = _with_gaps(self._shown[place], count)
        items: list[Item] = [Head(place, hits, document, is_last=count == 0)]
        for first, last in ends:
            is_last = last == count - 1
            if first in self._shown[place]:
                items.append(HitRow(place, first, hits.lines[first], is_last))
            else:
                items.append(Gap(place, first, last, is_last))
        return items

    def _words(self, item: Item) -> str:
        if isinstance(item, HitRow):
            return f"{item.line.before}{item.line.match}{item.line.after}"
        if isinstance(item, Gap):
            count = item.last - item.first + 1
            return plural(count, self.tr("{n} more hit"), self.tr("{n} more hits"))
        count = len(item.hits.spans)
        hits = plural(count, self.tr("{n} hit"), self.tr("{n} hits")) if count else ""
        return ", ".join(part for part in (title_words(item.document), by_line(item.document.metadata), hits) if part)


def _first(count: int, most: int) -> set[int]:
    return set(range(count if count <= most + _SPARED else most))


def _with_gaps(shown: set[int], count: int) -> list[tuple[int, int]]:
    """Hits as runs (first, last): a shown one by itself, hidden neighbours together."""
    runs: list[tuple[int, int]] = []
    for place in sorted(shown):
        expected = runs[-1][1] + 1 if runs else 0
        if place > expected:
            runs.append((expected, place - 1))
        runs.append((place, place))
    expected = runs[-1][1] + 1 if runs else 0
    if expected < count:
        runs.append((expected, count - 1))
    return runs
