"""Reads the glossary of a library and writes the edits to it."""

import sqlite3

from reader_app.model.glossary import GlossaryEntry
from reader_app.store.database import Database
from reader_app.store.records import GLOSSARY_COLUMNS, entry_from, entry_row
from reader_app.store.statements import insert, select, update

_INSERT = insert("glossary", GLOSSARY_COLUMNS)
_UPDATE = update("glossary", GLOSSARY_COLUMNS, "WHERE id = ?")


class GlossaryEntries:
    """What a person decided about acronyms, entries that were removed included."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[GlossaryEntry, ...]:
        """Every entry, in the order they were first made."""
        return tuple(map(entry_from, self._database.rows(select(GLOSSARY_COLUMNS, "glossary", "ORDER BY rowid"))))


def write_entry(connection: sqlite3.Connection, before: GlossaryEntry | None, after: GlossaryEntry | None) -> int:
    """Writes one edit. Returns how many rows it fitted: 1, or 0 for none."""
    if after is None:
        return connection.execute("DELETE FROM glossary WHERE id = ?", (before.id if before else None,)).rowcount
    if before is None:
        return connection.execute(_INSERT, entry_row(after)).rowcount
    return connection.execute(_UPDATE, (*entry_row(after), after.id)).rowcount
