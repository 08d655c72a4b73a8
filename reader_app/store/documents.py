"""Reads the documents of a library and their texts, and writes the edits to them."""

import sqlite3
from collections.abc import Mapping

from reader_app.model.document import Document, Text
from reader_app.store.database import Database
from reader_app.store.records import (
    DOCUMENT_COLUMNS,
    TEXT_COLUMNS,
    document_from,
    document_row,
    text_from,
    text_row,
    timestamp,
)

_KEPT_TEXTS = 2  # texts kept decoded: the open document's, and one more
_PLACES = ", ".join(f"{column.strip()} = ?" for column in DOCUMENT_COLUMNS.split(","))


class Documents:
    """The documents in the library; those removed are hidden."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._texts: dict[str, Text] = {}

    def all(self) -> tuple[Document, ...]:
        """Every document, in the order they were first added."""
        rows = self._database.rows(f"SELECT {DOCUMENT_COLUMNS} FROM documents WHERE removed = 0 ORDER BY rowid")
        return tuple(map(document_from, rows))

    def get(self, document_id: str) -> Document | None:
        """The document with this id, unless it was removed."""
        rows = self._database.rows(
            f"SELECT {DOCUMENT_COLUMNS} FROM documents WHERE id = ? AND removed = 0", (document_id,)
        )
        return document_from(rows[0]) if rows else None

    def by_sha256(self, sha256: str) -> tuple[Document, bool] | None:
        """The document made of these bytes, and whether it was removed."""
        sql = f"SELECT removed, {DOCUMENT_COLUMNS} FROM documents WHERE sha256 = ? ORDER BY removed, rowid LIMIT 1"
        rows = self._database.rows(sql, (sha256,))
        return (document_from(rows[0][1:]), bool(rows[0][0])) if rows else None

    def removed(self) -> tuple[Document, ...]:
        """The documents that were removed and could come back."""
        rows = self._database.rows(f"SELECT {DOCUMENT_COLUMNS} FROM documents WHERE removed = 1 ORDER BY rowid")
        return tuple(map(document_from, rows))

    def text(self, revision_id: str) -> Text:
        """The text of a revision, which never changes. Raises KeyError where there is no such revision."""
        with self._database.lock:
            text = self._texts.pop(revision_id, None)
            if text is None:
                rows = self._database.rows(f"SELECT {TEXT_COLUMNS} FROM revisions WHERE id = ?", (revision_id,))
                if not rows:
                    raise KeyError(revision_id)
                text = text_from(rows[0])
            self._texts[revision_id] = text  # the last used comes last
            while len(self._texts) > _KEPT_TEXTS:
                del self._texts[next(iter(self._texts))]
            return text

    def annotation_counts(self) -> dict[str, int]:
        """How many annotations each document has, by id; documents without any are left out."""
        removed = {row[0] for row in self._database.rows("SELECT id FROM documents WHERE removed = 1")}
        rows = self._database.rows("SELECT document, count(*) FROM annotations GROUP BY document")
        return {document: count for document, count in rows if document not in removed}


def write_document(
    connection: sqlite3.Connection, before: Document | None, after: Document | None, texts: Mapping[str, Text]
) -> int:
    """Writes one edit; a removed document is only marked so. Returns how many rows it fitted: 1, or 0 for none."""
    if after is None:
        mark = "UPDATE documents SET removed = 1 WHERE removed = 0 AND id = ?"
        return connection.execute(mark, (before.id if before else None,)).rowcount
    _write_text(connection, after, texts)
    row = document_row(after)
    here = f"UPDATE documents SET {_PLACES}, removed = 0 WHERE removed = ? AND id = ?"
    fitted = connection.execute(here, (*row, int(before is None), after.id)).rowcount
    if before is None and not fitted:
        marks = ", ".join("?" * len(row))
        fitted = connection.execute(f"INSERT INTO documents ({DOCUMENT_COLUMNS}) VALUES ({marks})", row).rowcount
    return fitted


def _write_text(connection: sqlite3.Connection, document: Document, texts: Mapping[str, Text]) -> None:
    """Stores the document's text unless it is there. Raises ValueError for a revision nobody gave the text of."""
    if connection.execute("SELECT 1 FROM revisions WHERE id = ?", (document.revision,)).fetchone():
        return
    if document.revision not in texts:
        raise ValueError(f"no text for revision {document.revision}")
    row = text_row(texts[document.revision])
    marks = ", ".join("?" * (len(row) + 3))
    connection.execute(
        f"INSERT INTO revisions (id, document, made, {TEXT_COLUMNS}) VALUES ({marks})",
        (document.revision, document.id, timestamp(), *row),
    )
