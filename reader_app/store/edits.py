"""How edits are written down in the history, as JSON, and read again."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from operator import itemgetter
from typing import Any

from reader_app.model.annotation import Annotation
from reader_app.model.change import Change, Edit, Record
from reader_app.model.collection import Collection
from reader_app.model.document import Document
from reader_app.model.glossary import GlossaryEntry
from reader_app.store.records import (
    ANNOTATION_COLUMNS,
    COLLECTION_COLUMNS,
    DOCUMENT_COLUMNS,
    GLOSSARY_COLUMNS,
    TAG_COLUMNS,
    Fields,
    Row,
    annotation_changes,
    annotation_from,
    annotation_has,
    annotation_row,
    annotation_with,
    collection_row,
    document_from,
    document_row,
    dump,
    entry_from,
    entry_row,
    tag_from,
    tag_row,
)
from reader_app.store.statements import names

Sides = tuple[Fields, Fields]
_annotation_row: Callable[[Mapping[str, Any]], Row] = itemgetter(*names(ANNOTATION_COLUMNS))
_LINE = 1_000  # edits in one line of the history: one call that makes 100,000 into JSON would hold up everyone
# What lines of the history written before these columns were there leave out.
_LATER = {"subject": "", "encoding": "", "linked": 0, "starred": 0, "collections": "[]", "attributes": "[]"}
_LATER_OF_ANNOTATIONS = {"former": ""}
_READERS: Mapping[str, tuple[str, Callable[[Row], Record]]] = {
    "collection": (COLLECTION_COLUMNS, lambda row: Collection(*row)),
    "document": (DOCUMENT_COLUMNS, document_from),
    "glossaryentry": (GLOSSARY_COLUMNS, entry_from),
    "tag": (TAG_COLUMNS, tag_from),
}


def lines_of(change: Change) -> int:
    """How many lines of the history a change makes, numbered one after the other."""
    return max(1, -(-len(change.edits) // _LINE))


def in_lines(change: Change) -> Iterator[tuple[Edit, ...]]:
    """The edits of each line."""
    for start in range(0, max(1, len(change.edits)), _LINE):
        yield change.edits[start : start + _LINE]


def sides_of(edit: Edit) -> Sides | None:
    """What differs on both sides of an annotation that stays, which there may be very many of; None for all else."""
    if isinstance(edit.before, Annotation) and isinstance(edit.after, Annotation):
        return annotation_changes(edit.before, edit.after)
    return None


def edits_json(edits: Sequence[Edit], sides: Sequence[Sides | None]) -> str:
    """The edits as the history keeps them: [{kind, id, before, after}, …].

    A side is null where the record was not there; where it was there on both, each side holds the differing fields.
    sides: of each edit, by `sides_of`.
    """
    return dump([_edit_json(edit, known) for edit, known in zip(edits, sides, strict=True)])


def _edit_json(edit: Edit, sides: Sides | None) -> dict[str, object]:
    before, after = sides or _sides(edit)
    record = edit.record
    return {"kind": type(record).__name__.lower(), "id": record.id, "before": before, "after": after}


def _sides(edit: Edit) -> tuple[Fields | None, Fields | None]:
    before, after = (None if side is None else fields_of(side) for side in (edit.before, edit.after))
    if before is None or after is None:
        return before, after
    differing = [name for name in before if before[name] != after[name]]
    return _only(differing, before), _only(differing, after)


def _only(chosen: Iterable[str], fields: Fields) -> Fields:
    return {name: fields[name] for name in chosen}


def fields_of(record: Record) -> Fields:
    """The record's fields by name; those of rows that are JSON already stay so."""
    if isinstance(record, Document):
        return dict(zip(names(DOCUMENT_COLUMNS), document_row(record), strict=True))
    if isinstance(record, Annotation):
        row = zip(names(ANNOTATION_COLUMNS), annotation_row(record), strict=True)
        return {**dict(row), "tags": list(record.tags)}
    if isinstance(record, Collection):
        return dict(zip(names(COLLECTION_COLUMNS), collection_row(record)[:-1], strict=True))
    if isinstance(record, GlossaryEntry):
        return dict(zip(names(GLOSSARY_COLUMNS), entry_row(record), strict=True))
    return dict(zip(names(TAG_COLUMNS), tag_row(record)[:-1], strict=True))


def record_of(kind: str, fields: Mapping[str, Any]) -> Record:
    """The reverse of `fields_of`. kind: as the history names it."""
    if kind == "annotation":
        return annotation_from(_annotation_row({**_LATER_OF_ANNOTATIONS, **fields}), fields["tags"])
    columns, read = _READERS[kind]
    return read(tuple(fields[name] if name in fields else _LATER[name] for name in names(columns)))


def changed_record(kind: str, record: Record, here: Fields, there: Fields) -> Record | None:
    """The record as it is on the other side of an edit; None where it is not as it should be on this one."""
    if isinstance(record, Annotation):
        return annotation_with(record, there) if annotation_has(record, here) else None
    fields = fields_of(record)
    if any(fields[name] != value for name, value in here.items()):
        return None
    return record_of(kind, {**fields, **there})
