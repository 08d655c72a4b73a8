"""All notes of the library as they are: read once, then patched by what changes; asked by one thread at a time."""

import gc
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from reader_app.model.annotation import Annotation, Noted
from reader_app.model.change import Change
from reader_app.model.document import Document, Listed
from reader_app.model.tag import Tag
from reader_app.ui.library.rows import folded
from reader_app.ui.notes.library_rows import (
    Group,
    Grouping,
    Names,
    NoteFilter,
    NoteRow,
    grouped,
    let_through,
    regrouped,
    row_of,
)

_FEW = 2000  # notes that change until everything is grouped anew


class Heading(NamedTuple):
    """What stands above a group. key: the group's; size: how many notes of it show."""

    key: str
    size: int


Item = Heading | NoteRow


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the list is to show. documents, tags: those there are; `Listed` by id, so that both are known by name."""

    grouping: Grouping
    limits: NoteFilter
    documents: Mapping[str, Listed]
    tags: Mapping[str, Tag]


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What the list shows. items: headings and the notes under them; shown, total: notes, each counted once.

    headings: the places of the headings in it. middle: what is about something else than in the arrangement before:
    from where in both, to where in that one, to where in this. is_same: whether the rest is the very same.
    """

    wanted: Wanted
    items: tuple[Item, ...]
    headings: tuple[int, ...]
    shown: int
    total: int
    middle: tuple[int, int, int]
    is_same: bool


class NotesSource:
    """read: gives all annotations; of: those of one document, by its id."""

    def __init__(
        self, read: Callable[[], Iterable[Annotation | Noted]], of: Callable[[str], Iterable[Annotation]]
    ) -> None:
        self._read = read
        self._of = of
        self._rows: dict[str, NoteRow] | None = None
        self._groups: tuple[Group, ...] = ()
        self._grouped_by: tuple[Grouping, Mapping[str, Listed], Mapping[str, Tag]] | None = None
        self._names = Names({}, {})
        self._total = 0
        self._items: tuple[Item, ...] = ()

    def arrange(self, changes: Sequence[Change], wanted: Wanted) -> Arrangement:
        """What to show after these changes, which came since the last time; the first time everything is read."""
        if self._rows is None:
            self._rows = self._read_all()
        self._group(self._rows, changes, wanted)
        shown = let_through(self._groups, wanted.limits, self._names)
        made: list[Item] = []
        headings: list[int] = []
        for group in shown:
            headings.append(len(made))
            made.append(Heading(group.key, len(group.rows)))
            made += group.rows
        before, self._items = self._items, tuple(made)
        middle = _middle(before, self._items)
        start, end_before, end = middle
        is_same = before[:start] == self._items[:start] and before[end_before:] == self._items[end:]
        here = self._total if shown == self._groups else _size(shown, wanted.grouping)
        return Arrangement(wanted, self._items, tuple(headings), here, self._total, middle, is_same)

    def _read_all(self) -> dict[str, NoteRow]:
        """All notes. Python looks at everything there is for garbage each time it has grown by a quarter: not here."""
        was_on = gc.isenabled()
        gc.disable()
        try:
            return {annotation.id: row_of(annotation) for annotation in self._read()}
        finally:
            gc.freeze()  # they stay, so that nobody has to wait while they are looked at again
            if was_on:
                gc.enable()

    def _group(self, rows: dict[str, NoteRow], changes: Sequence[Change], wanted: Wanted) -> None:
        """Bring the groups in line with the changes and with what is wanted."""
        by = (wanted.grouping, wanted.documents, wanted.tags)
        was = self._grouped_by
        is_other = was is None or any(a is not b for a, b in zip(by, was, strict=True))
        if is_other and was is not None and by[:2] == was[:2] and wanted.grouping is not Grouping.TAG:
            self._names = Names(self._names.documents, {key: folded(tag.name) for key, tag in wanted.tags.items()})
            self._grouped_by, is_other = by, False
        elif is_other:
            titles = {key: folded(each.title or each.file_name) for key, each in wanted.documents.items()}
            self._names = Names(titles, {key: folded(tag.name) for key, tag in wanted.tags.items()})
            self._grouped_by = by
        touched = {edit.record.id for change in changes for edit in change.edits}
        before = {key: rows.get(key) for key in touched}
        is_few = len(touched) <= _FEW and not any(isinstance(e.record, Document) for c in changes for e in c.edits)
        for change in changes:
            self._patch(rows, change)
        before_them = self._groups
        if is_other or (touched and not is_few):
            self._groups = grouped(rows.values(), wanted.grouping, self._names)
        elif touched:
            self._groups = regrouped(
                self._groups,
                [row for row in before.values() if row is not None],
                [rows[key] for key in touched if key in rows],
                wanted.grouping,
                self._names,
            )
        if self._groups is not before_them:
            self._total = _size(self._groups, wanted.grouping)

    def _patch(self, rows: dict[str, NoteRow], change: Change) -> None:
        for edit in change.edits:
            record = edit.record
            if isinstance(edit.after, Annotation):
                rows[record.id] = row_of(edit.after)
            elif isinstance(record, Annotation):
                rows.pop(record.id, None)
            elif isinstance(record, Document) and edit.before is None:  # it came back, perhaps with its notes
                rows.update((annotation.id, row_of(annotation)) for annotation in self._of(record.id))


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


def _size(groups: Iterable[Group], grouping: Grouping) -> int:
    """How many notes there are; by tag, one can stand in several groups."""
    if grouping is Grouping.TAG:
        return len({row.id for group in groups for row in group.rows})
    return sum(len(group.rows) for group in groups)
