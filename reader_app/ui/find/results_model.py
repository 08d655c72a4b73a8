"""The results as rows: each document's head, its hit lines with gaps between them, and what matches beside its text."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader_app.model.document import Document
from reader_app.model.hit import DocumentHits, Line, NoteHit, Results
from reader_app.ui.find.people import people_hit
from reader_app.ui.find.results_rows import AsideRow, Gap, Head, HitRow, Item, Key, note_items, with_gaps
from reader_app.ui.find.results_words import row_words
from reader_app.ui.library.twins import Namesakes
from reader_app.ui.text import by_line, title_words
from reader_app.ui.tool_tips import plain_tip

_FEW_DOCUMENTS = 20
_SHOWN_OF_FEW, _SHOWN_OF_MANY = 5, 3  # hit lines of a document shown at first
_SPARED = 2  # a gap hides more than this, or nothing
REVEALED, REVEALED_NOTES = 20, 100  # lines, and rows of annotations, a gap gives up at a time
_AROUND = 1  # lines shown before and after the current hit
_AT_FIRST, _PAGE = 10, 30  # documents that have rows at once, and that get them with every step towards the end


@dataclass(slots=True)
class _Group:
    """What is to be shown of one document. lines: those that are here, by hit; shown: the hits that have rows.

    known: of the people, the file and the folder what is asked for. notes: the rows of annotations that are here, by
    number.
    """

    hits: DocumentHits
    document: Document
    known: tuple[NoteHit, ...]
    lines: dict[int, Line]
    shown: set[int]
    notes: dict[int, NoteHit]


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
        self._namesakes = Namesakes({})
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
            words = row_words(item, self._found[item.place])
            is_marked = role == Qt.ItemDataRole.AccessibleTextRole and isinstance(item, HitRow) and item.line.colour
            return self.tr("{words}, marked").format(words=words) if is_marked else words
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(item, HitRow) and item.line.colour is not None:
            return self.tr("You marked this passage.")
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(item, Head):
            known = item.document.metadata
            lines = (title_words(item.document), by_line(known), known.event, item.twin)
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
        if documents is not self._documents:
            self._documents, self._namesakes = documents, Namesakes(documents)
        self._query, self._asked = query, f"{query}*" if results is not None and results.unfinished else query
        self._groups, self._items = [], []
        for group in self._next_groups(max(_AT_FIRST, len(before))):
            old = before.get(group.document.id)
            if old is not None and (old.hits.spans, old.hits.total) == (group.hits.spans, group.hits.total):
                group.shown, group.lines = old.shown, old.lines | group.lines
            if old is not None:  # as they were, until they are asked for again
                group.notes = {n: hit for n, hit in old.notes.items() if n < group.hits.note_rows} | group.notes
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
        if isinstance(item, Gap) and item.of_notes:
            return document, "notes", item.first
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

    def row_of_note(self, document_id: str, number: int) -> int:
        """The row of one of a document's rows of annotations; -1 where it has none."""
        place = self._places.get(document_id, -1)
        start = self._start_of(place) if place >= 0 else len(self._items)
        for row in range(start, len(self._items)):
            item = self._items[row]
            if item.place != place:
                break
            if isinstance(item, AsideRow) and item.number == number:
                return row
        return -1

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

    def add_notes(self, document_id: str, start: int, notes: Sequence[NoteHit]) -> None:
        """Rows of a document's annotations from number `start` on, as asked for."""
        place = self._places.get(document_id)
        if place is not None and notes:
            self.fetch(place + 1)
            group = self._groups[place]
            before = self._group_items(group)
            known = dict(enumerate(notes, start))
            group.notes.update((n, hit) for n, hit in known.items() if n < group.hits.note_rows)
            self._patch(group, before)

    def revealed(self) -> list[tuple[str, int, int]]:
        """Rows of annotations that came after the results: document, from which number on, and how many."""
        return [
            (group.document.id, first, max(group.notes) - first + 1)
            for group in self._groups
            if (first := len(group.hits.notes)) < len(group.notes)
        ]

    # --- inside

    def _next_groups(self, count: int) -> Iterator[_Group]:
        """What is to be shown of the documents from the first without rows on, until so many have them."""
        most = _SHOWN_OF_FEW if len(self._found) <= _FEW_DOCUMENTS else _SHOWN_OF_MANY
        for hits in self._found[len(self._groups) : count]:
            document = self._documents[hits.document]
            people, shown = people_hit(self._asked, document), _first(len(hits.lines), hits.total, most)
            known, notes = (*([people] if people else ()), *hits.origins), dict(enumerate(hits.notes))
            self._groups.append(_Group(hits, document, known, dict(enumerate(hits.lines)), shown, notes))
            yield self._groups[-1]

    def _start_of(self, place: int) -> int:
        self.fetch(place + 1)
        return next(row for row, item in enumerate(self._items) if item.place == place)

    def _reveal(self, place: int, hits: Sequence[int]) -> None:
        """Show more of a document's lines: its gaps make way for them, and for the gaps that are left."""
        group = self._groups[place]
        before = self._group_items(group)
        group.shown.update(hits)
        self._patch(group, before)

    def _patch(self, group: _Group, before: list[Item]) -> None:
        """Bring the rows of a document in line; before: what they are."""
        after = self._group_items(group)
        if before == after:
            return
        start = self._start_of(self._places[group.document.id])
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
        if new:
            self.beginInsertRows(QModelIndex(), start + head, start + head + len(new) - 1)
            self._items[start + head : start + head] = new
            self.endInsertRows()

    def _group_items(self, group: _Group) -> list[Item]:
        place, count, known = self._places[group.hits.document], group.hits.total, group.known
        rows = max(group.hits.note_rows, len(group.notes))
        asides = rows + len(known)
        twin = [self._namesakes.as_twin(group.hits.document, short=short) for short in (False, True)]
        items: list[Item] = [Head(place, group.hits, group.document, count == 0 and not asides, *twin)]
        for first, last in with_gaps(group.shown, count):
            is_last = last == count - 1 and not asides
            if first in group.shown:
                items.append(HitRow(place, first, group.lines[first], is_last))
            else:
                items.append(Gap(place, first, last, is_last))
        items += [AsideRow(place, hit, is_last=not rows and hit is known[-1]) for hit in known]
        items += note_items(place, group.notes, rows)
        return items


def _first(lines: int, count: int, most: int) -> set[int]:
    return set(range(lines if count <= most + _SPARED else min(lines, most)))
