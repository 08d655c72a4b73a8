"""Reads the tags of a library and writes the edits to them."""

import sqlite3
from collections.abc import Sequence
from threading import Lock

from reader_app.model.tag import Tag, families, name_key
from reader_app.store.counting import by_tag, with_any
from reader_app.store.database import Database
from reader_app.store.records import TAG_COLUMNS, tag_from, tag_row
from reader_app.store.statements import insert, select, update

_ROW = f"{TAG_COLUMNS}, name_key"
_INSERT = insert("tags", _ROW)
_UPDATE = update("tags", _ROW, "WHERE id = ?")


class Tags:
    """The codebook of the library."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._all: tuple[Tag, ...] | None = None
        self._changes = 0
        self._keeping = Lock()  # held for a moment

    def all(self) -> tuple[Tag, ...]:
        """Every tag, by name; kept, as a window asks for them after each change."""
        kept, changes = self._all, self._changes
        if kept is None:
            kept = self._load("ORDER BY name_key")
            with self._keeping:
                self._all = kept if changes == self._changes else None  # else they may be of before that
        return kept

    def forget(self) -> None:
        """Some were changed: they are read again when they are next asked for."""
        with self._keeping:
            self._changes += 1
            self._all = None

    def get(self, tag_id: str) -> Tag | None:
        """The tag with this id."""
        found = self._load("WHERE id = ?", tag_id)
        return found[0] if found else None

    def by_name(self, name: str) -> Tag | None:
        """The tag of this name, case and composition aside."""
        found = self._load("WHERE name_key = ?", name_key(name))
        return found[0] if found else None

    def counts(self) -> dict[str, int]:
        """How many annotations have each tag, by id; those of removed documents do not count, nor do unused tags."""
        return self._database.read(by_tag)

    def counts_within(self, names: Sequence[str]) -> dict[str, int]:
        """How many have the tag of each name or one below it, each counted once, by name; those without are left out.

        A name may be that of a level which is no tag itself.
        """
        alone, found = self.counts(), {}
        for name, family in zip(names, families(names, self.all()), strict=True):
            count = with_any(self._database, family) if len(family) > 1 else sum(alone.get(tag, 0) for tag in family)
            if count:
                found[name] = count
        return found

    def used(self) -> frozenset[str]:
        """The ids of the tags that any annotation has, those of removed documents included."""
        return frozenset(row[0] for row in self._database.rows("SELECT DISTINCT tag FROM annotation_tags"))

    def _load(self, which: str, *values: str) -> tuple[Tag, ...]:
        return tuple(map(tag_from, self._database.rows(select(TAG_COLUMNS, "tags", which), values)))


def write_tag(connection: sqlite3.Connection, before: Tag | None, after: Tag | None) -> int:
    """Writes one edit. Returns how many rows it fitted: 1, or 0 for none."""
    if after is None:
        return connection.execute("DELETE FROM tags WHERE id = ?", (before.id if before else None,)).rowcount
    row = tag_row(after)
    if before is None:
        return connection.execute(_INSERT, row).rowcount
    return connection.execute(_UPDATE, (*row, after.id)).rowcount
