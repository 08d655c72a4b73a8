"""The schema: what must hold for every table, also for those that later versions add."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from zlib import crc32

import pytest

from reader_app.store import Store
from reader_app.store.header import migrations


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    Store.open(tmp_path / "library.sqlite").close()
    with closing(sqlite3.connect(tmp_path / "library.sqlite")) as opened:
        yield opened


def tables(connection: sqlite3.Connection) -> list[str]:
    rows = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    return [name for (name,) in rows]


def test_every_reference_has_an_index(connection: sqlite3.Connection) -> None:
    """Without one, adding n documents takes n squared steps: each looks for rows that were waiting for it."""
    found = 0
    for table in tables(connection):
        indexed = set()
        for index in connection.execute(f"PRAGMA index_list({table})").fetchall():
            indexed.add(connection.execute(f"PRAGMA index_info({index[1]})").fetchone()[2])
        for reference in connection.execute(f"PRAGMA foreign_key_list({table})"):
            assert reference[3] in indexed, f"{table}.{reference[3]} has no index"
            found += 1
    assert found >= 6


def test_every_table_is_strict(connection: sqlite3.Connection) -> None:
    strict = {row[1]: row[5] for row in connection.execute("PRAGMA table_list")}
    assert all(strict[table] for table in tables(connection))


def test_what_libraries_have_been_through_is_never_changed() -> None:
    """A library is at a version once and for all: what it lacks goes into a migration of its own."""
    sums = [f"{crc32(script.encode()):08x}" for script in migrations()]
    assert sums[:6] == ["aae6df23", "9f4cf24e", "9c9b77c3", "54bc18f9", "8a5bfe0f", "edb8845e"]
