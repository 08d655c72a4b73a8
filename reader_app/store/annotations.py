"""Reads the annotations of a library and writes the edits to them."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Sequence

from reader_app.model.annotation import Annotation
from reader_app.store.database import Database
from reader_app.store.records import ANNOTATION_COLUMNS, annotation_from, annotation_row

_COLUMNS = ", ".join(f"a.{column.strip()}" for column in ANNOTATION_COLUMNS.split(","))
_SELECT = f"SELECT {_COLUMNS} FROM annotations a"
_PRESENT = "a.document NOT IN (SELECT id FROM documents WHERE removed = 1)"
_TEXT_ORDER = "ORDER BY a.document, a.state = 'document' DESC, a.start, a.end, a.created, a.id"
_PLACES = ", ".join(f"{column.strip()} = ?" for column in ANNOTATION_COLUMNS.split(","))
_BATCH = 500


class Annotations:
    """The annotations in the library; those of removed documents are hidden unless asked for."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, document_id: str) -> tuple[Annotation, ...]:
        """One document's, notes on the whole document first, then in text order."""
        return self._load(f"{_SELECT} WHERE a.document = ? AND {_PRESENT} {_TEXT_ORDER}", (document_id,))

    def get(self, annotation_id: str) -> Annotation | None:
        """The annotation with this id."""
        found = self._load(f"{_SELECT} WHERE a.id = ? AND {_PRESENT}", (annotation_id,))
        return found[0] if found else None

    def all(self, *, hidden: bool = False) -> Iterator[Annotation]:
        """Every annotation, by id, read a few hundred at a time. hidden: those of removed documents too."""
        last = ""
        while True:
            present = "1" if hidden else _PRESENT
            batch = self._load(f"{_SELECT} WHERE a.id > ? AND {present} ORDER BY a.id LIMIT {_BATCH}", (last,))
            yield from batch
            if len(batch) < _BATCH:
                return
            last = batch[-1].id

    def with_tag(self, tag_id: str, *, hidden: bool = False) -> tuple[Annotation, ...]:
        """Those with this tag, document by document in text order. hidden: those of removed documents too."""
        present = "1" if hidden else _PRESENT
        tagged = "a.id IN (SELECT annotation FROM annotation_tags WHERE tag = ?)"
        return self._load(f"{_SELECT} WHERE {tagged} AND {present} {_TEXT_ORDER}", (tag_id,))

    def _load(self, sql: str, values: Sequence[object]) -> tuple[Annotation, ...]:
        with self._database.lock:
            rows = self._database.rows(sql, values)
            tags: dict[str, list[str]] = defaultdict(list)
            chosen = json.dumps([row[0] for row in rows])
            for annotation, tag in self._database.rows(
                "SELECT annotation, tag FROM annotation_tags WHERE annotation IN (SELECT value FROM json_each(?))"
                " ORDER BY annotation, position",
                (chosen,),
            ):
                tags[annotation].append(tag)
        return tuple(annotation_from(row, tags.get(row[0], ())) for row in rows)


def write_annotation(connection: sqlite3.Connection, before: Annotation | None, after: Annotation | None) -> int:
    """Writes one edit. Returns how many rows it fitted: 1, or 0 for none."""
    if after is None:
        gone = (before.id if before else None,)
        return connection.execute("DELETE FROM annotations WHERE id = ?", gone).rowcount  # and its tags, by cascade
    row = annotation_row(after)
    if before is None:
        marks = ", ".join("?" * len(row))
        fitted = connection.execute(f"INSERT INTO annotations ({ANNOTATION_COLUMNS}) VALUES ({marks})", row).rowcount
    else:
        fitted = connection.execute(f"UPDATE annotations SET {_PLACES} WHERE id = ?", (*row, after.id)).rowcount
    if before is None or before.tags != after.tags:
        connection.execute("DELETE FROM annotation_tags WHERE annotation = ?", (after.id,))
        connection.executemany(
            "INSERT INTO annotation_tags (annotation, position, tag) VALUES (?, ?, ?)",
            [(after.id, position, tag) for position, tag in enumerate(after.tags)],
        )
    return fitted
