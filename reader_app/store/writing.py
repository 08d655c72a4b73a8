"""Writes the edits of a change to the rows they are about, many at a time where they are of annotations."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence

from reader_app.model.annotation import Annotation
from reader_app.model.change import Edit
from reader_app.model.collection import Collection
from reader_app.model.document import Document, Written
from reader_app.model.glossary import GlossaryEntry
from reader_app.model.tag import Tag
from reader_app.store.annotations import write_annotations
from reader_app.store.collections import write_collection
from reader_app.store.documents import write_document
from reader_app.store.edits import Sides
from reader_app.store.glossary import write_entry
from reader_app.store.tags import write_tag

_Some = tuple[Sequence[Edit], Sequence[Sides | None]]


def _alike(edits: Sequence[Edit], sides: Sequence[Sides | None]) -> Iterator[_Some]:
    """Edits, with their sides, as they can be written together, in order: those of as many annotations, or one."""
    start, seen = 0, set[str]()
    for at, edit in enumerate(edits):
        one = isinstance(edit.record, Annotation) and edit.record.id not in seen
        if start < at and not (one and seen):
            yield edits[start:at], sides[start:at]
            start, seen = at, set()
        if isinstance(edit.record, Annotation):
            seen.add(edit.record.id)
    if start < len(edits):
        yield edits[start:], sides[start:]


def write_all(
    connection: sqlite3.Connection, edits: Sequence[Edit], sides: Sequence[Sides | None], texts: Mapping[str, Written]
) -> bool:
    """Writes edits in order. sides: of each, by `sides_of`; texts: as for `Store.apply`.

    Whether each fitted the row it is about. Raises ValueError for one that makes no sense.
    """
    return all(_write(connection, some, theirs, texts) == len(some) for some, theirs in _alike(edits, sides))


def _write(
    connection: sqlite3.Connection, edits: Sequence[Edit], sides: Sequence[Sides | None], texts: Mapping[str, Written]
) -> int:
    """How many rows they fitted."""
    if any(e.before is not None and e.after is not None and e.before.id != e.after.id for e in edits):
        raise ValueError("an edit is about one record")
    if all(isinstance(side, Annotation | None) for edit in edits for side in (edit.before, edit.after)):
        return write_annotations(connection, edits, sides)
    (edit,) = edits
    match edit:
        case Edit(before=(Tag() | None) as before, after=(Tag() | None) as after):
            return write_tag(connection, before, after)
        case Edit(before=(Document() | None) as before, after=(Document() | None) as after):
            return write_document(connection, before, after, texts)
        case Edit(before=(Collection() | None) as before, after=(Collection() | None) as after):
            return write_collection(connection, before, after)
        case Edit(before=(GlossaryEntry() | None) as before, after=(GlossaryEntry() | None) as after):
            return write_entry(connection, before, after)
    raise ValueError("an edit has the same kind of record on both sides")
