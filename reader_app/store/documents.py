"""Reads the documents of a library and their texts, and writes the edits to them."""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from itertools import chain
from threading import Lock

from reader_app.model.document import Document, Listed, PackedText, Stretches, Text, Written
from reader_app.store.counting import by_document
from reader_app.store.database import Database, damaged_error
from reader_app.store.records import (
    DOCUMENT_COLUMNS,
    TEXT_COLUMNS,
    Row,
    document_from,
    document_row,
    text_from,
    text_row,
    timestamp,
)
from reader_app.store.statements import insert, select, update

_PART = 2_000  # rows read at a time
_KEPT_TEXTS = 2  # texts kept decoded: the open document's, and one more
_INSERT = insert("documents", DOCUMENT_COLUMNS)
_UPDATE = update("documents", f"{DOCUMENT_COLUMNS}, removed", "WHERE removed = ? AND id = ?")
_INSERT_TEXT = insert("revisions", f"id, document, made, {TEXT_COLUMNS}")


class Documents:
    """The documents in the library; those removed are hidden."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._texts: dict[str, Text] = {}
        self._keeping = Lock()

    def all(self) -> tuple[Document, ...]:
        """Every document, in the order they were first added, read some at a time; those in between may change it."""
        return tuple(map(document_from, self._present(DOCUMENT_COLUMNS)))

    def listed(self) -> tuple[Listed, ...]:
        """What a list shows of every document, in the order they were first added, read as `all`."""
        # Each part as one text of JSON, and by `new` instead of `_make`: of 20,000 the window's start feels both.
        parts = self._present(f"json_group_array(json_array({', '.join(Listed._fields)}))")
        rows = chain.from_iterable(json.loads(part) for (part,) in parts)
        return tuple(map(partial(tuple.__new__, Listed), rows))

    def shelved(self) -> tuple[tuple[str, bool, tuple[str, ...]], ...]:
        """The ids of the documents that have a star or are in collections, whether they have one, and in which."""
        which = "WHERE removed = 0 AND (starred = 1 OR collections <> '[]')"
        rows = self._database.rows(select("id, starred, collections", "documents", which))
        return tuple((ident, bool(starred), tuple(json.loads(within))) for ident, starred, within in rows)

    def attributes(self, apart_from: Iterable[str] = ()) -> Counter[str]:
        """The attributes that documents have, but for these, by id: as JSON, each with how many have just these."""
        which = "WHERE removed = 0 AND attributes <> '[]' AND id NOT IN (SELECT value FROM json_each(?))"
        rows = self._database.rows(select("attributes", "documents", which), (json.dumps(list(apart_from)),))
        return Counter(written for (written,) in rows)

    def get(self, document_id: str) -> Document | None:
        """The document with this id, unless it was removed."""
        found = self._load("WHERE id = ? AND removed = 0", document_id)
        return found[0] if found else None

    def by_sha256(self, sha256: str) -> tuple[Document, bool] | None:
        """The document made of these bytes, and whether it was removed."""
        which = "WHERE sha256 = ? ORDER BY removed, rowid LIMIT 1"
        rows = self._database.rows(select(f"{DOCUMENT_COLUMNS}, removed", "documents", which), (sha256,))
        return (document_from(rows[0][:-1]), bool(rows[0][-1])) if rows else None

    def sources(self) -> tuple[tuple[str, str], ...]:
        """The path each document was read from, and its id, in the order they were first added."""
        return tuple((source, ident) for source, ident in self._present("source, id"))

    def known(self, sums: Iterable[str]) -> set[str]:
        """Of which of these sha256 there is, or was, a document."""
        which = "WHERE sha256 IN (SELECT value FROM json_each(?))"
        rows = self._database.rows(select("sha256", "documents", which), (json.dumps(list(sums)),))
        return {sha256 for (sha256,) in rows}

    def these(self, document_ids: Iterable[str]) -> tuple[Document, ...]:
        """Those there are of these ids, removed ones too."""
        return self._load("WHERE id IN (SELECT value FROM json_each(?))", json.dumps(list(document_ids)))

    def annotated(self, *, removed: bool) -> tuple[Document, ...]:
        """The documents that have annotations; of those that were removed, or of those that are there."""
        return self._load("WHERE removed = ? AND id IN (SELECT document FROM annotations) ORDER BY rowid", removed)

    def removed(self) -> tuple[Document, ...]:
        """The documents that were removed and could come back."""
        return self._load("WHERE removed = 1 ORDER BY rowid")

    def text(self, revision_id: str) -> Text:
        """The text of a revision, which never changes. Raises KeyError where there is no such revision."""
        with self._keeping:
            text = self._texts.pop(revision_id, None)
        if text is None:
            rows = self._database.rows(select(TEXT_COLUMNS, "revisions", "WHERE id = ?"), (revision_id,))
            if not rows:
                raise KeyError(revision_id)
            try:
                text = text_from(rows[0])
            except (ValueError, KeyError, TypeError) as error:  # the file is whole, and yet not what was stored
                raise damaged_error(self._database.path) from error
        with self._keeping:
            self._texts[revision_id] = text  # the last used comes last
            while len(self._texts) > _KEPT_TEXTS:
                del self._texts[next(iter(self._texts))]
        return text

    def outline(self, revision_id: str) -> tuple[str, Stretches]:
        """The words of a revision's text and where its blocks are; raises KeyError as `text`."""
        rows = self._database.rows(select("content, blocks", "revisions", "WHERE id = ?"), (revision_id,))
        if not rows:
            raise KeyError(revision_id)
        content, blocks = rows[0]
        try:
            where = json.loads(blocks)
            return content, Stretches(tuple([block[1] for block in where]), tuple([block[2] for block in where]))
        except (ValueError, TypeError, LookupError) as error:
            raise damaged_error(self._database.path) from error

    def content(self, revision_id: str) -> str:
        """The words alone of a revision's text, for who goes through all of them; raises KeyError as `text`."""
        rows = self._database.rows(select("content", "revisions", "WHERE id = ?"), (revision_id,))
        if not rows:
            raise KeyError(revision_id)
        content: str = rows[0][0]
        return content

    def page_starts(self, revision_id: str) -> tuple[int, ...]:
        """Where the pages of a revision's text begin, in code points; raises KeyError as `text`."""
        rows = self._database.rows(select("pages", "revisions", "WHERE id = ?"), (revision_id,))
        if not rows:
            raise KeyError(revision_id)
        try:
            return tuple([page[0] for page in json.loads(rows[0][0])])
        except (ValueError, TypeError, LookupError) as error:
            raise damaged_error(self._database.path) from error

    def revision_times(self, document_id: str) -> tuple[str, ...]:
        """When each text of a document was made, up to its present one, the oldest first; ISO 8601 in UTC."""
        rows = self._database.rows(
            "SELECT made FROM revisions WHERE document = ? AND made <= (SELECT now.made FROM documents"
            " JOIN revisions AS now ON now.id = documents.revision WHERE documents.id = ?) ORDER BY made",
            (document_id, document_id),
        )
        return tuple(made for (made,) in rows)

    def annotation_counts(self) -> dict[str, int]:
        """How many annotations each document has, by id; documents without any are left out."""
        return self._database.read(by_document)

    def _present(self, columns: str) -> Iterator[Row]:
        """The rows of all documents that are not removed, part by part; nobody who saves waits for all of them."""
        last: int = self._database.rows("SELECT coalesce(max(rowid), 0) FROM documents")[0][0]
        some = select(columns, "documents", "WHERE removed = 0 AND rowid > ? AND rowid <= ? ORDER BY rowid")
        for start in range(0, last, _PART):
            yield from self._database.rows(some, (start, start + _PART))

    def _load(self, which: str, *values: object) -> tuple[Document, ...]:
        return tuple(map(document_from, self._database.rows(select(DOCUMENT_COLUMNS, "documents", which), values)))


def write_document(
    connection: sqlite3.Connection, before: Document | None, after: Document | None, texts: Mapping[str, Written]
) -> int:
    """Writes one edit; a removed document is only marked so. Returns how many rows it fitted: 1, or 0 for none."""
    if after is None:
        mark = "UPDATE documents SET removed = 1 WHERE removed = 0 AND id = ?"
        return connection.execute(mark, (before.id if before else None,)).rowcount
    _write_text(connection, after, texts)
    row = document_row(after)
    fitted = connection.execute(_UPDATE, (*row, 0, int(before is None), after.id)).rowcount
    if before is None and not fitted:
        fitted = connection.execute(_INSERT, row).rowcount
    return fitted


def _write_text(connection: sqlite3.Connection, document: Document, texts: Mapping[str, Written]) -> None:
    """Stores the document's text unless it is there. Raises ValueError for a revision nobody gave the text of."""
    if connection.execute("SELECT 1 FROM revisions WHERE id = ?", (document.revision,)).fetchone():
        return
    if document.revision not in texts:
        raise ValueError(f"no text for revision {document.revision}")
    text = texts[document.revision]
    row = (document.revision, document.id, timestamp(), *(text.row if isinstance(text, PackedText) else text_row(text)))
    connection.execute(_INSERT_TEXT, row)
