"""Reads the collections of a library and writes the edits to them."""

import sqlite3

from reader_app.model.collection import Collection
from reader_app.store.database import Database
from reader_app.store.records import COLLECTION_COLUMNS, collection_row
from reader_app.store.statements import insert, select, update

_ROW = f"{COLLECTION_COLUMNS}, name_key"
_INSERT = insert("collections", _ROW)
_UPDATE = update("collections", _ROW, "WHERE id = ?")


class Collections:
    """The collections of the library; which documents are in them, each document says itself."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Collection, ...]:
        """Every collection, by name."""
        rows = self._database.rows(select(COLLECTION_COLUMNS, "collections", "ORDER BY name_key"))
        return tuple(Collection(*row) for row in rows)


def write_collection(connection: sqlite3.Connection, before: Collection | None, after: Collection | None) -> int:
    """Writes one edit. Returns how many rows it fitted: 1, or 0 for none."""
    if after is None:
        return connection.execute("DELETE FROM collections WHERE id = ?", (before.id if before else None,)).rowcount
    if before is None:
        return connection.execute(_INSERT, collection_row(after)).rowcount
    return connection.execute(_UPDATE, (*collection_row(after), after.id)).rowcount
