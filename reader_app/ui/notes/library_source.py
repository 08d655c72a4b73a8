"""All notes of the library as they are: read once, then patched by what changes; asked by one thread at a time."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from itertools import chain
from operator import itemgetter
from typing import NamedTuple

from reader_app.model.annotation import Annotation, Noted
from reader_app.model.change import Change
from reader_app.model.document import Document, Listed
from reader_app.model.tag import Tag
from reader_app.services.task import making_much
from reader_app.ui.library.rows import folded
from reader_app.ui.notes.library_filter import NoteFilter, let_through, text_of
from reader_app.ui.notes.library_rows import (
    BY_PLACE,
    Group,
    Grouping,
    Names,
    first_documents,
    group_place,
    grouped,
    in_place_order,
    keys_of,
    regrouped,
    row_of,
)
from reader_app.ui.patching import differing, let_go

_FEW = 2000  # notes that change until everything is grouped anew
_FEW_GROUPS = 20  # groups that change until everything is listed anew
_SOON = 4_000  # notes that are read while nobody waits for the first of them
_SIGHT = 100  # notes that fill a window
_about: Callable[["Item"], str] = itemgetter(0)  # the key of a heading, the id of a note


class Heading(NamedTuple):
    """What stands above a group. key: the group's; size: how many notes of it show."""

    key: str
    size: int


Item = Heading | Noted


class Wanted(NamedTuple):
    """What the list is to show. documents, tags: those there are; `Listed` by id, so that both are known by name."""

    grouping: Grouping
    limits: NoteFilter
    documents: Mapping[str, Listed]
    tags: Mapping[str, Tag]


class Arrangement(NamedTuple):
    """What the list shows. items: headings and the notes under them; shown, total: notes, each counted once.

    headings: the places of the headings in it. middle: what is about something else than in the arrangement before:
    from where in both, to where in that one, to where in this. is_same: whether the rest is the very same. is_whole:
    False for the first of the notes, in whole groups, while the others are still to be read; total is of all of them.
    """

    wanted: Wanted
    items: tuple[Item, ...]
    headings: tuple[int, ...]
    shown: int
    total: int
    middle: tuple[int, int, int]
    is_same: bool
    is_whole: bool = True


class NotesSource:
    """read: gives all notes, by document and place; of: those of one document, by its id; counts: how many each has."""

    def __init__(
        self,
        read: Callable[[], Iterable[Noted]],
        of: Callable[[str], Iterable[Noted]],
        counts: Callable[[], Mapping[str, int]],
    ) -> None:
        self._read = read
        self._of = of
        self._counts = counts
        self._rows: dict[str, Noted] | None = None
        self._is_in_order = True  # whether they are by place, as they were read
        self._texts: dict[str, str] = {}  # what words are looked for in, of those that were looked through
        self._groups: tuple[Group, ...] = ()
        self._grouped_by: tuple[Grouping, Mapping[str, Listed], Mapping[str, Tag]] | None = None
        self._names = Names({}, {})
        self._total = 0
        self._limits: NoteFilter | None = None
        self._listed_by: Grouping | None = None
        self._shown: tuple[Group, ...] = ()
        self._headings: list[int] = []
        self._items: tuple[Item, ...] = ()
        self.gone: list[Item] = []  # what showed before so much changed, to be let go when it shows no more

    def glance(self, wanted: Wanted) -> Arrangement | None:
        """The first notes by document, from which `arrange` goes on; None where all are there as soon."""
        counts = self._counts()
        if wanted.limits or wanted.grouping is not Grouping.DOCUMENT or sum(counts.values()) <= _SOON:
            return None
        self._know(wanted)
        first = first_documents(counts, self._names, _SIGHT)
        rows = chain.from_iterable(map(self._of, first))
        before, total = len(self._items), sum(count for key, count in counts.items() if key in self._names.documents)
        self._groups, _ = grouped(rows, wanted.grouping, self._names)
        self._list_items(wanted)
        self._listed_by, self._grouped_by = wanted.grouping, None  # the groups are to be made, of all
        middle = 0, before, len(self._items)
        return Arrangement(
            wanted, self._items, tuple(self._headings), total, total, middle, is_same=False, is_whole=False
        )

    def arrange(self, changes: Sequence[Change], wanted: Wanted) -> Arrangement:
        """What to show after these changes, which came since the last time; the first time everything is read."""
        if self._rows is None:
            self._rows = self._read_all()
        touched = self._group(self._rows, changes, wanted)
        before = self._items
        self.gone = list(before) if touched is None and changes else []
        is_patched = wanted.limits.is_of_each or wanted.grouping is Grouping.DOCUMENT  # what overlaps stands together
        if touched is not None and len(touched) <= _FEW_GROUPS and wanted.limits == self._limits and is_patched:
            self._patch_items(touched, wanted)
        else:
            self._list_items(wanted)
        self._limits = wanted.limits
        if wanted.grouping is self._listed_by:
            middle, is_same = _compared(before, self._items)
        else:  # nothing is where it was
            middle, is_same = (0, len(before), len(self._items)), False
        self._listed_by = wanted.grouping
        here = self._total if not wanted.limits else _size(self._shown, wanted.grouping)
        return Arrangement(wanted, self._items, tuple(self._headings), here, self._total, middle, is_same)

    def _list_items(self, wanted: Wanted) -> None:
        """The headings and the notes under them; headings that say the same as before are the very same."""
        known = {heading: heading for heading in map(self._items.__getitem__, self._headings)}
        is_by_group = wanted.limits.is_of_each and wanted.grouping is not Grouping.TAG
        if wanted.limits and not is_by_group and self._rows is not None:  # each but once, all of a document together
            every = self._let_through((Group("", tuple(self._by_place(self._rows))),), wanted.limits)
            self._shown, _ = grouped(chain.from_iterable(group.rows for group in every), wanted.grouping, self._names)
        else:
            self._shown = self._let_through(self._groups, wanted.limits)
        made: list[Item] = []
        self._headings = []
        for key, rows in self._shown:
            self._headings.append(len(made))
            heading: Item = Heading(key, len(rows))
            made.append(known.get(heading, heading))
            made += rows
        self._items = tuple(made)

    def _let_through(self, groups: Sequence[Group], limits: NoteFilter) -> tuple[Group, ...]:
        return let_through(groups, limits, self._names, self._read_texts() if limits.words else self._texts)

    def _patch_items(self, keys: Iterable[str], wanted: Wanted) -> None:
        """The same, of these groups only."""
        shown, items, headings = list(self._shown), list(self._items), self._headings
        for key in keys:
            at, there = (group_place(each, key, wanted.grouping, self._names) for each in (shown, self._groups))
            was = len(shown[at].rows) + 1 if at < len(shown) and shown[at].key == key else 0
            now = [each for each in self._groups[there : there + 1] if each.key == key]
            now = list(self._let_through(now, wanted.limits))
            start = headings[at] if at < len(headings) else len(items)
            made: list[Item] = []
            for group in now:
                made += (Heading(key, len(group.rows)), *group.rows)
            items[start : start + was] = made
            shown[at : at + bool(was)] = now
            longer = len(made) - was
            after = [place + longer for place in headings[at + bool(was) :]] if longer else headings[at + bool(was) :]
            headings = [*headings[:at], *([start] if now else []), *after]
        self._shown, self._items, self._headings = tuple(shown), tuple(items), headings

    def _read_all(self) -> dict[str, Noted]:
        with making_much():
            return {row.id: row for row in self._read()}

    def look_ahead(self) -> None:
        """Let go of what showed before, and do what the first word that is looked for would have to wait for."""
        let_go(self.gone)
        self._read_texts()

    def _read_texts(self) -> Mapping[str, str]:
        rows, texts = self._rows or {}, self._texts
        if len(texts) < len(rows):
            texts.update((key, text_of(row)) for key, row in rows.items() if key not in texts)
        return texts

    def _group(self, rows: dict[str, Noted], changes: Sequence[Change], wanted: Wanted) -> set[str] | None:
        """Bring the groups in line with the changes and with what is wanted.

        Returns the keys of those that may be others than before; None for all.
        """
        is_other = self._know(wanted)
        is_few = sum(len(change.edits) for change in changes) <= _FEW
        edits = [edit for change in changes for edit in change.edits] if is_few else []
        is_few = is_few and not any(isinstance(edit.record, Document) for edit in edits)
        touched = {edit.record.id for edit in edits}
        before = [row for key in touched if (row := rows.get(key)) is not None]
        for change in changes:
            self._patch(rows, change)
        if is_other or not is_few:
            self._groups, self._total = grouped(self._by_place(rows), wanted.grouping, self._names)
            return None
        after = [rows[key] for key in touched if key in rows]
        if before or after:
            self._groups = regrouped(self._groups, before, after, wanted.grouping, self._names)
            stand = partial(keys_of, grouping=wanted.grouping, names=self._names)
            self._total += sum(bool(stand((row,))) for row in after) - sum(bool(stand((row,))) for row in before)
            return stand((*before, *after))
        return set()

    def _by_place(self, rows: dict[str, Noted]) -> Iterable[Noted]:
        """All of them in that order."""
        if not self._is_in_order:
            ordered = in_place_order(rows.values())
            rows.clear()
            rows.update((row.id, row) for row in ordered)
            self._is_in_order = True
        return rows.values()

    def _know(self, wanted: Wanted) -> bool:
        """Take the names there are now; whether the groups are to be made anew for that."""
        by, was = (wanted.grouping, wanted.documents, wanted.tags), self._grouped_by
        if was is not None and all(a is b for a, b in zip(by, was, strict=True)):
            return False
        self._grouped_by, self._limits = by, None
        names, has_documents, has_tags = self._names, False, False
        if was is not None:
            has_documents, has_tags = by[1] is was[1], by[2] is was[2]
        self._names = Names(
            names.documents if has_documents else _in_order(wanted.documents.values()),
            names.tags if has_tags else {key: folded(tag.name) for key, tag in wanted.tags.items()},
        )
        is_as_before = was is not None and by[0] is was[0] and has_documents
        return not is_as_before or wanted.grouping is Grouping.TAG

    def _patch(self, rows: dict[str, Noted], change: Change) -> None:
        for edit in change.edits:
            record = edit.record
            if isinstance(edit.after, Annotation):
                self._put(rows, row_of(edit.after))
            elif isinstance(record, Annotation):
                rows.pop(record.id, None)
                self._texts.pop(record.id, None)
            elif isinstance(record, Document) and edit.before is None:  # it came back, perhaps with its notes
                for row in self._of(record.id):
                    self._put(rows, row)

    def _put(self, rows: dict[str, Noted], row: Noted) -> None:
        before = rows.get(row.id)
        rows[row.id] = row
        if before is None or before.quote != row.quote or before.note != row.note:
            self._texts.pop(row.id, None)
        self._is_in_order = self._is_in_order and before is not None and BY_PLACE(before) == BY_PLACE(row)


def _compared(before: Sequence[Item], after: Sequence[Item]) -> tuple[tuple[int, int, int], bool]:
    """Where two lists differ by what their rows are about: start in both, end in the first, end in the second.

    And whether all the rest is the same.
    """
    low, high_before, high = differing(before, after)
    one, other = before[low:high_before], after[low:high]  # the rest are the very same
    start, end_before, end = differing(one, other, lambda item, now: item[0] != now[0])
    is_same = one[:start] == other[:start] and one[end_before:] == other[end:]
    return (low + start, low + end_before, low + end), is_same


def _size(groups: Iterable[Group], grouping: Grouping) -> int:
    """How many notes there are; by tag, one can stand in several groups."""
    if grouping is Grouping.TAG:
        return len(set(map(_about, chain.from_iterable(group.rows for group in groups))))
    return sum(len(group.rows) for group in groups)


def _in_order(documents: Iterable[Listed]) -> dict[str, str]:
    """What documents are sorted by, by id: their titles; those of one title stand in the order given."""
    return {each.id: f"{folded(each.title or each.file_name)}\n{n:09}" for n, each in enumerate(documents)}
