"""All notes of the library as they are: read once, then patched by what changes; asked by one thread at a time."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from reader_app.model.annotation import Annotation
from reader_app.model.change import Change
from reader_app.model.document import Document, Listed
from reader_app.model.tag import Tag
from reader_app.ui.library.rows import folded
from reader_app.ui.notes.library_rows import Group, Grouping, Names, NoteFilter, NoteRow, grouped, let_through, row_of


class Heading(NamedTuple):
    """What stands above a group. key: the group's; size: how many notes of it show."""

    key: str
    size: int


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the list is to show. documents, tags: those there are; `Listed` by id, so that both are known by name."""

    grouping: Grouping
    limits: NoteFilter
    documents: Mapping[str, Listed]
    tags: Mapping[str, Tag]


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What the list shows. items: headings and the notes under them; shown, total: notes, each counted once."""

    wanted: Wanted
    items: tuple[Heading | NoteRow, ...]
    shown: int
    total: int


class NotesSource:
    """read: gives all annotations; of: those of one document, by its id."""

    def __init__(self, read: Callable[[], Iterable[Annotation]], of: Callable[[str], Iterable[Annotation]]) -> None:
        self._read = read
        self._of = of
        self._rows: dict[str, NoteRow] | None = None
        self._groups: tuple[Group, ...] = ()
        self._grouped_by: tuple[Grouping, Mapping[str, Listed], Mapping[str, Tag]] | None = None
        self._names = Names({}, {})

    def arrange(self, changes: Sequence[Change], wanted: Wanted) -> Arrangement:
        """What to show after these changes, which came since the last time; the first time everything is read."""
        if self._rows is None:
            self._rows = {annotation.id: row_of(annotation) for annotation in self._read()}
        by = (wanted.grouping, wanted.documents, wanted.tags)
        for change in changes:
            self._patch(self._rows, change)
        if changes or self._grouped_by is None or any(a is not b for a, b in zip(by, self._grouped_by, strict=True)):
            titles = {key: folded(each.title or each.file_name) for key, each in wanted.documents.items()}
            self._names = Names(titles, {key: folded(tag.name) for key, tag in wanted.tags.items()})
            self._groups = grouped(self._rows.values(), wanted.grouping, self._names)
            self._grouped_by = by
        shown = let_through(self._groups, wanted.limits, self._names)
        items: list[Heading | NoteRow] = []
        for group in shown:
            items.append(Heading(group.key, len(group.rows)))
            items += group.rows
        return Arrangement(wanted, tuple(items), _size(shown, wanted.grouping), _size(self._groups, wanted.grouping))

    def _patch(self, rows: dict[str, NoteRow], change: Change) -> None:
        for edit in change.edits:
            record = edit.record
            if isinstance(edit.after, Annotation):
                rows[record.id] = row_of(edit.after)
            elif isinstance(record, Annotation):
                rows.pop(record.id, None)
            elif isinstance(record, Document) and edit.before is None:  # it came back, perhaps with its notes
                rows.update((annotation.id, row_of(annotation)) for annotation in self._of(record.id))


def _size(groups: Iterable[Group], grouping: Grouping) -> int:
    """How many notes there are; by tag, one can stand in several groups."""
    if grouping is Grouping.TAG:
        return len({row.id for group in groups for row in group.rows})
    return sum(len(group.rows) for group in groups)
