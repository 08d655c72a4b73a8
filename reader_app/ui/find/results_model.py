"""The results as rows: each document's head, its hit lines with gaps between them, and what matches beside its text."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader_app.model.document import Document
from reader_app.model.hit import DocumentHits, Line, NoteHit, Results
from reader_app.ui.find.people import people_hit
from reader_app.ui.text import by_line, plural, title_words

_FEW_DOCUMENTS = 20
_SHOWN_OF_FEW, _SHOWN_OF_MANY = 5, 3  # hit lines of a document shown at first
_SPARED = 2  # a gap hides more than this, or nothing
REVEALED = 20  # lines a gap gives up at a time
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
class AsideRow:
    """A match beside the text. annotation: whose quotation, note or tag it is in; empty for the people."""

    place: int
    hit: NoteHit
    is_last: bool

    @property
    def annotation(self) -> str:
        """The annotation's id, or nothing."""
        return self.hit.annotation


@dataclass(frozen=True, slots=True)
class Gap:
    """Hits first to last, both included, are not shown."""

    place: int
    first: int
    last: int
    is_last: bool


Item = Head | HitRow | AsideRow | Gap
Key = tuple[str, str, int | str]  # of a row, whatever the others are: document, kind, which


class Role(IntEnum):
    """What a row can be asked for besides Qt's own roles."""

    ITEM = Qt.ItemDataRole.UserRole + 1


class ResultsModel(QAbstractListModel):
    """Flat rows over ranked documents. Lines that did not come with the results are added as they are asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._query = ""
        self._groups: list[tuple[DocumentHits, Document]] = []
        self._lines: list[dict[int, Line]] = []
        self._asides: list[tuple[NoteHit, ...]] = []
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
            is_marked = role == Qt.ItemDataRole.AccessibleTextRole and isinstance(item, HitRow) and item.line.colour
            return self.tr("{words}, marked").format(words=self._words(item)) if is_marked else self._words(item)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(item, HitRow) and item.line.colour is not None:
            return self.tr("You marked this passage.")
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(item, Head):
            known = item.document.metadata
            lines = (title_words(item.document), by_line(known), known.event)
            return "\n".join(line for line in lines if line)
        return None

    # --- what the pane tells it and asks

    def set_results(self, results: Results | None, documents: Mapping[str, Document]) -> None:
        """Show these results; documents no longer in the library are left out.

        Of another answer to the query that is shown, lines that were revealed stay so.
        """
        found = results.documents if results is not None else ()
        query = results.query if results is not None else ""
        before = {d.id: (h, self._shown[p], self._lines[p]) for p, (h, d) in enumerate(self._groups)}
        self.beginResetModel()
        self._groups = [(hits, documents[hits.document]) for hits in found if hits.document in documents]
        self._places = {hits.document: place for place, (hits, _) in enumerate(self._groups)}
        asked = f"{query}*" if results is not None and results.unfinished else query
        self._asides = [_asides(asked, hits, document) for hits, document in self._groups]
        most = _SHOWN_OF_FEW if len(self._groups) <= _FEW_DOCUMENTS else _SHOWN_OF_MANY
        self._lines = [dict(enumerate(hits.lines)) for hits, _ in self._groups]
        self._shown = [_first(len(hits.lines), count_of(hits), most) for hits, _ in self._groups]
        for place, (hits, document) in enumerate(self._groups if query == self._query else ()):
            old, shown, lines = before.get(document.id, (None, set(), {}))
            if old is not None and old.spans == hits.spans and count_of(old) == count_of(hits):
                self._shown[place], self._lines[place] = shown, lines | self._lines[place]
        self._query = query
        self._items = [item for place in range(len(self._groups)) for item in self._group_items(place)]
        self.endResetModel()

    def item(self, row: int) -> Item:
        """What a row is."""
        return self._items[row]

    def document_at(self, place: int) -> str:
        """The id of the document at a place of the ranking."""
        return self._groups[place][1].id

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
        start = self._start_of(self._places[key[0]]) if key[0] in self._places else -1
        return next((row for row in range(max(0, start), len(self._items)) if self.key_of(row) == key), start)

    def row_of(self, document_id: str, hit: int) -> int:
        """The row of a hit, revealing it where it is not shown; the head's row for a document without; -1 for none."""
        place = self._places.get(document_id)
        if place is None:
            return -1
        lines = self._lines[place]
        if hit in lines and hit not in self._shown[place]:
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
        if not all(number in self._lines[gap.place] for number in wanted):
            return False
        self._reveal(gap.place, wanted)
        return True

    def add_lines(self, document_id: str, start: int, lines: Sequence[Line]) -> None:
        """Lines of a document's hits from number `start` on, as asked for; they are shown."""
        place = self._places.get(document_id)
        if place is not None and lines:
            self._lines[place].update(enumerate(lines, start))
            self._reveal(place, range(start, start + len(lines)))

    # --- inside

    def _start_of(self, place: int) -> int:
        return next(row for row, item in enumerate(self._items) if item.place == place)

    def _reveal(self, place: int, hits: Sequence[int]) -> None:
        """Show more of a document's lines: its gaps make way for them, and for the gaps that are left."""
        before = self._group_items(place)
        self._shown[place].update(hits)
        after = self._group_items(place)
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

    def _group_items(self, place: int) -> list[Item]:
        hits, document = self._groups[place]
        count, asides = count_of(hits), self._asides[place]
        items: list[Item] = [Head(place, hits, document, is_last=count == 0 and not asides)]
        for first, last in _with_gaps(self._shown[place], count):
            is_last = last == count - 1 and not asides
            if first in self._shown[place]:
                items.append(HitRow(place, first, self._lines[place][first], is_last))
            else:
                items.append(Gap(place, first, last, is_last))
        items += [AsideRow(place, aside, is_last=aside is asides[-1]) for aside in asides]
        return items

    def _words(self, item: Item) -> str:
        if isinstance(item, HitRow):
            return f"{item.line.before}{item.line.match}{item.line.after}"
        if isinstance(item, AsideRow):
            words = f"{item.hit.before}{item.hit.match}{item.hit.after}"
            return self.tr("{where}: {words}").format(where=self._where(item.hit.field), words=words)
        if isinstance(item, Gap):
            count = item.last - item.first + 1
            if count == count_of(self._groups[item.place][0]):
                return plural(count, self.tr("Show {n} hit"), self.tr("Show {n} hits"))
            return plural(count, self.tr("{n} more hit"), self.tr("{n} more hits"))
        count = count_of(item.hits)
        hits = plural(count, self.tr("{n} hit"), self.tr("{n} hits")) if count else ""
        return ", ".join(part for part in (title_words(item.document), by_line(item.document.metadata), hits) if part)

    def _where(self, field: str) -> str:
        names = {"quote": self.tr("Quotation"), "note": self.tr("Note"), "tag": self.tr("Tag"), "by": self.tr("People")}
        return names.get(field, self.tr("Annotation"))


def count_of(hits: DocumentHits) -> int:
    """How many hits a document has in its text."""
    return max(hits.count, len(hits.spans))


def _asides(query: str, hits: DocumentHits, document: Document) -> tuple[NoteHit, ...]:
    people = people_hit(query, document)
    return (*((people,) if people else ()), *hits.notes)


def _first(lines: int, count: int, most: int) -> set[int]:
    return set(range(lines if count <= most + _SPARED else min(lines, most)))


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
