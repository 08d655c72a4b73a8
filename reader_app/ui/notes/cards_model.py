"""The annotations of the open document as rows, patched rather than replaced when some of them change."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import compress, count
from operator import attrgetter, is_not, ne
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader_app.model.annotation import Annotation
from reader_app.model.tag import Tag
from reader_app.ui.notes.card_paint import former_words
from reader_app.ui.patching import differing

ANNOTATION = Qt.ItemDataRole.UserRole
_id: Callable[[Annotation], str] = attrgetter("id")
_ANY_INDEX = QModelIndex | QPersistentModelIndex


class CardsModel(QAbstractListModel):
    """Rows in the order given. Tags are looked up by id; an unknown id is left out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Annotation, ...] = ()
        self._places: dict[str, int] = {}
        self._tags: Mapping[str, Tag] = {}

    @property
    def rows(self) -> tuple[Annotation, ...]:
        """The annotations shown."""
        return self._rows

    def rowCount(self, parent: _ANY_INDEX = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _ANY_INDEX, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The annotation, and for screen readers what its card says."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        annotation = self._rows[index.row()]
        if role == ANNOTATION:
            return annotation
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            names = ", ".join(tag.name for tag in self.tags_of(annotation))
            parts = (annotation.quote, former_words(annotation), annotation.note, names)
            return ". ".join(" ".join(part.split()) for part in parts if part.strip())
        return None

    def place_of(self, annotation_id: str) -> int:
        """The row of an annotation, or -1."""
        return self._places.get(annotation_id, -1)

    def tags_of(self, annotation: Annotation) -> tuple[Tag, ...]:
        """The tags of an annotation, in the order they were given."""
        return tuple(self._tags[tag] for tag in annotation.tags if tag in self._tags)

    def set_rows(self, rows: tuple[Annotation, ...], tags: Mapping[str, Tag]) -> None:
        """Show these: rows that went are removed, new ones inserted, changed ones reported."""
        before, changed_tags = self._rows, _differing(self._tags, tags)
        self._tags = tags
        if rows is before and not changed_tags:
            return
        first, last_before, last = differing(before, rows)
        start, end_before, end = _middle(before, rows, (first, last_before, last))
        if start == 0 and end_before == len(before) and (before or rows):
            self.beginResetModel()
            self._take(rows)
            self.endResetModel()
            return
        if end_before > start:
            self.beginRemoveRows(QModelIndex(), start, end_before - 1)
            self._take(before[:start] + before[end_before:])
            self.endRemoveRows()
        if end > start:
            self.beginInsertRows(QModelIndex(), start, end - 1)
            self._take(rows)
            self.endInsertRows()
        if end_before > start and end == start:
            self._take(rows)
        self._rows = rows
        changed = set(compress(count(first), map(is_not, before[first:start], rows[first:start])))
        changed.update(compress(count(end), map(is_not, before[end_before:last_before], rows[end:last])))
        if changed_tags:
            changed |= {place for place, row in enumerate(rows) if not changed_tags.isdisjoint(row.tags)}
        for low, high in _runs(sorted(changed)):
            self.dataChanged.emit(self.index(low), self.index(high))

    def _take(self, rows: tuple[Annotation, ...]) -> None:
        self._rows = rows
        self._places = dict(zip(map(_id, rows), count(), strict=False))


def _runs(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Numbers in ascending order as runs of neighbours, the last included."""
    first = 0
    for at, place in enumerate(places):
        if at + 1 == len(places) or places[at + 1] != place + 1:
            yield places[first], place
            first = at + 1


def _middle(
    before: tuple[Annotation, ...], after: tuple[Annotation, ...], within: tuple[int, int, int]
) -> tuple[int, int, int]:
    """Where two lists of annotations differ by id: start in both, end in the first, end in the second.

    within: where they do not have the very same objects.
    """
    start, end_before, end = within
    one, other = list(map(_id, before[start:end_before])), list(map(_id, after[start:end]))
    shorter = min(len(one), len(other))
    same = next(compress(count(), map(ne, one, other)), shorter)
    back = next(compress(count(), map(ne, reversed(one), reversed(other))), shorter)
    back = min(back, shorter - same)
    return start + same, end_before - back, end - back


def _differing(before: Mapping[str, Tag], after: Mapping[str, Tag]) -> set[str]:
    return {tag for tag in before.keys() | after.keys() if before.get(tag) != after.get(tag)}
