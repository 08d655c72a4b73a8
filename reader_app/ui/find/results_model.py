"""The results as rows: each document's head, its hit lines with gaps between them, and what matches beside its text."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader_app.model.document import Document, kind_of
from reader_app.model.hit import DocumentHits, Line, NoteHit, Results
from reader_app.ui.find.people import people_hit
from reader_app.ui.find.results_rows import AsideRow, Gap, Head, HitRow, Item, Key, passages_words, with_gaps
from reader_app.ui.text import by_line, plural, title_words
from reader_app.ui.tool_tips import plain_tip

_FEW_DOCUMENTS = 20
_SHOWN_OF_FEW, _SHOWN_OF_MANY = 5, 3  # hit lines of a document shown at first
_SPARED = 2  # a gap hides more than this, or nothing
REVEALED = 20  # lines a gap gives up at a time
_AROUND = 1  # lines shown before and after the current hit
_AT_FIRST, _PAGE = 10, 30  # documents that have rows at once, and that get them with every step towards the end


@dataclass(slots=True)
class _Group:
    """What is to be shown of one document. lines: those that are here, by hit; shown: the hits that have rows."""

    hits: DocumentHits
    document: Document
    asides: tuple[NoteHit, ...]
    lines: dict[int, Line]
    shown: set[int]


class Role(IntEnum):
    """What a row can be asked for besides Qt's own roles."""

    ITEM = Qt.ItemDataRole.UserRole + 1


class ResultsModel(QAbstractListModel):
    """Flat rows over ranked documents. Lines that did not come with the results are added as they are asked for.

    The first documents have rows, more than a pane shows; others get theirs when somebody comes near them.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._query = ""
        self._asked = ""  # the query, with a star where its last word was taken as the beginning of words
        self._found: list[DocumentHits] = []
        self._documents: Mapping[str, Document] = {}
        self._groups: list[_Group] = []  # of the first of them, which have rows
        self._items: list[Item] = []
        self._places: dict[str, int] = {}  # of all of them

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
            is_marked = role == Qt.ItemDataRole.AccessibleTextRole and isinstance(item, HitRow) and item.line.colour
            return self.tr("{words}, marked").format(words=self._words(item)) if is_marked else self._words(item)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(item, HitRow) and item.line.colour is not None:
            return self.tr("You marked this passage.")
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(item, Head):
            known = item.document.metadata
            lines = (title_words(item.document), by_line(known), known.event)
            return plain_tip("\n".join(line for line in lines if line))
        return None

    # --- what the pane tells it and asks

    def set_results(self, results: Results | None, documents: Mapping[str, Document]) -> None:
        """Show these results; documents no longer in the library are left out.

        Of another answer to the query that is shown, lines that were revealed stay so.
        """
        query = results.query if results is not None else ""
        before = {group.document.id: group for group in self._groups} if query == self._query else {}
        self.beginResetModel()
        found = results.documents if results is not None else ()
        self._found = [hits for hits in found if hits.document in documents]
        self._places = {hits.document: place for place, hits in enumerate(self._found)}
        self._documents = documents
        self._query, self._asked = query, f"{query}*" if results is not None and results.unfinished else query
        self._groups, self._items = [], []
        for group in self._next_groups(max(_AT_FIRST, len(before))):
            old = before.get(group.document.id)
            if old is not None and (old.hits.spans, old.hits.total) == (group.hits.spans, group.hits.total):
                group.shown, group.lines = old.shown, old.lines | group.lines
            self._items += self._group_items(group)
        self.endResetModel()

    def fetch_more(self) -> None:
        """Rows for the next documents: somebody comes near the end of those there are."""
        self.fetch(len(self._groups) + _PAGE)

    def fetch(self, count: int) -> None:
        """Rows for the first `count` documents, if they do not have them."""
        items = [item for group in self._next_groups(count) for item in self._group_items(group)]
        if items:
            self.beginInsertRows(QModelIndex(), len(self._items), len(self._items) + len(items) - 1)
            self._items += items
            self.endInsertRows()

    @property
    def found(self) -> int:
        """How many documents there are, with rows or without."""
        return len(self._found)

    def item(self, row: int) -> Item:
        """What a row is."""
        return self._items[row]

    def document_at(self, place: int) -> str:
        """The id of the document at a place of the ranking."""
        return self._found[place].document

    def is_stop(self, row: int) -> bool:
        """Whether Up and Down stop at the row: all but heads that have something below them."""
        item = self._items[row]
        return not isinstance(item, Head) or item.is_last

    def key_of(self, row: int) -> Key:
        """A name for the row that is the same in another answer to the query."""
        item = self._items[row]
        document = self.document_at(item.place)
        if isinstance(item, AsideRow):
            return document, item.hit.field, item.annotation
        if isinstance(item, Head):
            return document, "head", 0
        return document, "hit", item.hit if isinstance(item, HitRow) else item.first

    def row_with(self, key: Key) -> int:
        """The row of that name, the head of its document where there is none, -1 where that is gone too."""
        place = self._places.get(key[0])
        start = self._start_of(place) if place is not None else -1
        return next((row for row in range(max(0, start), len(self._items)) if self.key_of(row) == key), start)

    def row_of(self, document_id: str, hit: int) -> int:
        """The row of a hit, revealing it where it is not shown; the head's row for a document without; -1 for none."""
        place = self._places.get(document_id)
        if place is None:
            return -1
        self.fetch(place + 1)
        lines = self._groups[place].lines
        if hit in lines and hit not in self._groups[place].shown:
            self._reveal(place, [n for n in range(hit - _AROUND, hit + _AROUND + 1) if n in lines])
        start = self._start_of(place)
        for row in range(start, len(self._items)):
            item = self._items[row]
            if isinstance(item, HitRow) and (item.place, item.hit) == (place, hit):
                return row
            if item.place != place:
                break
        return start

    def open_gap(self, row: int) -> bool:
        """Show the next lines of a gap; False where they have to be asked for first."""
        gap = self._items[row]
        if not isinstance(gap, Gap):
            return True
        wanted = range(gap.first, min(gap.last, gap.first + REVEALED - 1) + 1)
        if not all(number in self._groups[gap.place].lines for number in wanted):
            return False
        self._reveal(gap.place, wanted)
        return True

    def add_lines(self, document_id: str, start: int, lines: Sequence[Line]) -> None:
        """Lines of a document's hits from number `start` on, as asked for; they are shown."""
        place = self._places.get(document_id)
        if place is not None and lines:
            self.fetch(place + 1)
            self._groups[place].lines.update(enumerate(lines, start))
            self._reveal(place, range(start, start + len(lines)))

    # --- inside

    def _next_groups(self, count: int) -> Iterator[_Group]:
        """What is to be shown of the documents from the first without rows on, until so many have them."""
        most = _SHOWN_OF_FEW if len(self._found) <= _FEW_DOCUMENTS else _SHOWN_OF_MANY
        for hits in self._found[len(self._groups) : count]:
            document = self._documents[hits.document]
            people = people_hit(self._asked, document)
            asides = (*((people,) if people else ()), *hits.notes)
            shown = _first(len(hits.lines), hits.total, most)
            self._groups.append(_Group(hits, document, asides, dict(enumerate(hits.lines)), shown))
            yield self._groups[-1]

    def _start_of(self, place: int) -> int:
        self.fetch(place + 1)
        return next(row for row, item in enumerate(self._items) if item.place == place)

    def _reveal(self, place: int, hits: Sequence[int]) -> None:
        """Show more of a document's lines: its gaps make way for them, and for the gaps that are left."""
        group = self._groups[place]
        before = self._group_items(group)
        group.shown.update(hits)
        after = self._group_items(group)
        if before == after:
            return
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

    def _group_items(self, group: _Group) -> list[Item]:
        place, count, asides = self._places[group.hits.document], group.hits.total, group.asides
        items: list[Item] = [Head(place, group.hits, group.document, is_last=count == 0 and not asides)]
        for first, last in with_gaps(group.shown, count):
            is_last = last == count - 1 and not asides
            if first in group.shown:
                items.append(HitRow(place, first, group.lines[first], is_last))
            else:
                items.append(Gap(place, first, last, is_last))
        items += [AsideRow(place, aside, is_last=aside is asides[-1]) for aside in asides]
        return items

    def _words(self, item: Item) -> str:
        if isinstance(item, HitRow):
            return f"{item.line.before}{item.line.match}{item.line.after}"
        if isinstance(item, AsideRow):
            after = f", {many}" if (many := passages_words(item.hit)) else item.hit.after
            words = f"{item.hit.before}{item.hit.match}{after}"
            return self.tr("{where}: {words}").format(where=self._where(item.hit.field), words=words)
        if isinstance(item, Gap):
            count = item.last - item.first + 1
            if count == self._found[item.place].total:
                return plural(count, self.tr("Show {n} hit"), self.tr("Show {n} hits"))
            return plural(count, self.tr("{n} more hit"), self.tr("{n} more hits"))
        count = item.hits.total
        hits = plural(count, self.tr("{n} hit"), self.tr("{n} hits")) if count else ""
        starred = self.tr("starred") if item.document.starred else ""
        kind = kind_of(item.document.file_name)
        parts = (title_words(item.document), by_line(item.document.metadata), kind, hits, starred)
        return ", ".join(part for part in parts if part)

    def _where(self, field: str) -> str:
        names = {"quote": self.tr("Quotation"), "note": self.tr("Note"), "tag": self.tr("Tag"), "by": self.tr("People")}
        return names.get(field, self.tr("Annotation"))


def _first(lines: int, count: int, most: int) -> set[int]:
    return set(range(lines if count <= most + _SPARED else min(lines, most)))
