"""Reads the annotations of a library and writes the edits to them."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain, repeat, takewhile

from reader_app.model.annotation import Annotation, Colour, Noted, State
from reader_app.model.change import Edit
from reader_app.store.database import Database
from reader_app.store.edits import Sides
from reader_app.store.records import (
    ANNOTATION_COLUMNS,
    COLOURS,
    STATES,
    Row,
    annotation_from,
    annotation_row,
)
from reader_app.store.statements import insert, select, update

_PRESENT = "document NOT IN (SELECT id FROM documents WHERE removed = 1)"
_TEXT_ORDER = "ORDER BY document, state = 'document' DESC, start, end, created, id"
_INSERT = insert("annotations", ANNOTATION_COLUMNS)
_INSERT_TAG = insert("annotation_tags", "annotation, position, tag")
_BETWEEN_TAGS = "\x1f"  # in no id
_TAGS = (
    "(SELECT group_concat(tag, char(31)) FROM"
    " (SELECT tag FROM annotation_tags WHERE annotation = annotations.id ORDER BY position))"
)
_BATCH = 500
_PIECE, _MORE = 250, 2_000  # annotations of a document read at first, and then at a time
_NEXT = (
    f"WHERE document = ? AND start >= ? AND (start, end, created, id) > (?, ?, ?, ?) AND {_PRESENT}"
    " ORDER BY start, end, created, id LIMIT ?"
)
_NOTED_BATCH = 2_000
_NOTED_COLUMNS = f"id, document, start, created, colour, state, quote, note, former, {_TAGS}"
_NOTED = select(
    _NOTED_COLUMNS,
    "annotations",
    f"WHERE (document, start, created, id) > (?, ?, ?, ?) AND {_PRESENT} ORDER BY document, start, created, id LIMIT ?",
)
_NOTED_IN = select(_NOTED_COLUMNS, "annotations", f"WHERE document = ? AND {_PRESENT} ORDER BY start, created, id")


class Annotations:
    """The annotations in the library; those of removed documents are hidden unless asked for."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, document_id: str, *, hidden: bool = False) -> tuple[Annotation, ...]:
        """One document's, notes on the whole document first, then in text order. hidden: also if it was removed."""
        present = "1" if hidden else _PRESENT
        return self._load(f"WHERE document = ? AND {present} {_TEXT_ORDER}", (document_id,))

    def in_pieces(self, document_id: str) -> Iterator[tuple[Annotation, ...]]:
        """The same some at a time; what is done in between may be in what comes then. None for a document without."""
        last: tuple[object, ...] = (0, -1, "", "")
        for most in chain((_PIECE,), repeat(_MORE)):
            piece = self._load(_NEXT, (document_id, last[0], *last, most))
            if piece:
                yield piece
                last = piece[-1].start, piece[-1].end, piece[-1].created, piece[-1].id
            if len(piece) < most:
                return

    def between(self, document_id: str, start: int, end: int) -> tuple[Annotation, ...]:
        """Those of one document that begin from one place of it to another, in code points, the last included."""
        return self._load(
            f"WHERE document = ? AND start BETWEEN ? AND ? AND {_PRESENT} {_TEXT_ORDER}", (document_id, start, end)
        )

    def get(self, annotation_id: str) -> Annotation | None:
        """The annotation with this id."""
        found = self._load(f"WHERE id = ? AND {_PRESENT}", (annotation_id,))
        return found[0] if found else None

    def all(self, *, hidden: bool = False) -> Iterator[Annotation]:
        """Every annotation, by id, read a few hundred at a time. hidden: those of removed documents too."""
        last = ""
        while True:
            present = "1" if hidden else _PRESENT
            batch = self._load(f"WHERE id > ? AND {present} ORDER BY id LIMIT {_BATCH}", (last,))
            yield from batch
            if len(batch) < _BATCH:
                return
            last = batch[-1].id

    def noted(self) -> Iterator[Noted]:
        """What a list shows of every annotation, by document and place, read some at a time."""
        last: tuple[object, ...] = ("", 0, "", "")
        while True:
            rows = self._database.rows(_NOTED, (*last, _NOTED_BATCH))
            yield from map(_noted, rows)
            if len(rows) < _NOTED_BATCH:
                return
            last = rows[-1][1], rows[-1][2], rows[-1][3], rows[-1][0]

    def noted_in(self, document_id: str) -> tuple[Noted, ...]:
        """The same of one document's."""
        return tuple(map(_noted, self._database.rows(_NOTED_IN, (document_id,))))

    def with_tag(self, tag_id: str, *, hidden: bool = False) -> tuple[Annotation, ...]:
        """Those with this tag, document by document in text order. hidden: those of removed documents too."""
        return self.with_tags((tag_id,), hidden=hidden)

    def with_tags(self, tag_ids: Iterable[str], *, hidden: bool = False) -> tuple[Annotation, ...]:
        """Those with any of these tags, each once, in the same order."""
        present = "1" if hidden else _PRESENT
        tagged = "id IN (SELECT annotation FROM annotation_tags WHERE tag IN (SELECT value FROM json_each(?)))"
        return self._load(f"WHERE {tagged} AND {present} {_TEXT_ORDER}", (json.dumps(list(tag_ids)),))

    def coloured_otherwise(self, tag_id: str, colour: Colour) -> tuple[str, ...]:
        """The ids of those with a tag that are on a passage in another colour than this one."""
        tagged = "id IN (SELECT annotation FROM annotation_tags WHERE tag = ?)"
        which = f"WHERE {tagged} AND colour <> ? AND state <> 'document' AND {_PRESENT}"
        rows = self._database.rows(select("id", "annotations", which), (tag_id, colour.value))
        return tuple(row[0] for row in rows)

    def these(self, annotation_ids: Iterable[str], *, hidden: bool = True) -> tuple[Annotation, ...]:
        """Those there are of these ids. hidden: those of removed documents too."""
        present = "1" if hidden else _PRESENT
        chosen = "id IN (SELECT value FROM json_each(?))"
        return self._load(f"WHERE {chosen} AND {present}", (json.dumps(list(annotation_ids)),))

    def _load(self, which: str, values: Sequence[object]) -> tuple[Annotation, ...]:
        rows = self._database.rows(select(f"{ANNOTATION_COLUMNS}, {_TAGS}", "annotations", which), values)
        return tuple([annotation_from(row, _tags(row[-1])) for row in rows])


def _tags(given: str | None) -> tuple[str, ...]:
    return tuple(given.split(_BETWEEN_TAGS)) if given else ()


def _noted(row: Row) -> Noted:
    """The row as it was asked for. By hand, since there may be 100,000, for which somebody waits."""
    ident, document, start, created, colour, state, quote, note, former, given = row
    kinds = COLOURS.get(colour, Colour.GREY), STATES.get(state, State.ORPHAN)
    return tuple.__new__(Noted, (ident, document, start, created, *kinds, quote, note, _tags(given), former))


def write_annotations(connection: sqlite3.Connection, edits: Sequence[Edit], sides: Sequence[Sides | None]) -> int:
    """Writes edits of as many annotations, each kind of statement at once. sides: of each edit, by `sides_of`.

    Returns how many rows they fitted, which should be as many.
    """
    gone: list[tuple[str]] = []
    come: list[Row] = []
    changed: dict[tuple[str, ...], list[Row]] = {}
    untagged: list[tuple[str, int]] = []
    tagged: list[tuple[str, int, str]] = []
    for edit, differs in zip(edits, sides, strict=True):
        before, after = edit.before, edit.after
        if not isinstance(after, Annotation):
            gone.append((edit.record.id,))  # and its tags, by cascade
            continue
        kept = 0
        if isinstance(before, Annotation) and differs is not None:
            fields = {name: value for name, value in differs[1].items() if name != "tags"}
            fields = fields or {"modified": after.modified}  # says whether the row is there
            changed.setdefault(tuple(fields), []).append((*fields.values(), after.id))
            kept = _same(before.tags, after.tags)
            if kept < len(before.tags):
                untagged.append((after.id, kept))
        else:
            come.append(annotation_row(after))
        tagged += [(after.id, position, tag) for position, tag in enumerate(after.tags[kept:], kept)]
    fitted = _many(connection, "DELETE FROM annotations WHERE id = ?", gone) + _many(connection, _INSERT, come)
    fitted += sum(_many(connection, _update(columns), rows) for columns, rows in changed.items())
    _many(connection, "DELETE FROM annotation_tags WHERE annotation = ? AND position >= ?", untagged)
    _many(connection, _INSERT_TAG, tagged)
    return fitted


def _many(connection: sqlite3.Connection, sql: str, rows: Sequence[Sequence[object]]) -> int:
    """How many rows it fitted."""
    return connection.executemany(sql, rows).rowcount if rows else 0


def _same(one: Sequence[str], other: Sequence[str]) -> int:
    """How many at their beginnings are the same."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


@lru_cache
def _update(columns: tuple[str, ...]) -> str:
    """Only what differs is written: an index is touched where its columns are."""
    return update("annotations", ", ".join(columns), "WHERE id = ?")
