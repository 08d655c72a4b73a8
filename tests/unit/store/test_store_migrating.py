"""Killed at every statement while a library of an older version is brought up to date: it is old or new, never both."""

import os
import signal
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from reader_app.store import Store, header, opening

VERSIONS = (1, 2, 3, 4, 5)  # of the libraries that are brought up to date
ENTRIES = "INSERT INTO state VALUES (?, ?)"

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no such way to make a process")


class Killed(sqlite3.Connection):
    """A connection whose process is killed as the statement number `at` of a script begins."""

    at = 0

    def executescript(self, script: str, /) -> sqlite3.Cursor:
        """Runs the script, as far as it may; what it changes goes to the disk at once, as where memory is short."""
        self.execute("PRAGMA cache_size = 1")
        self.execute("PRAGMA cache_spill = 1")
        begun = 0

        def trace(_: str) -> None:
            nonlocal begun
            begun += 1
            if begun == Killed.at:
                os.kill(os.getpid(), signal.SIGKILL)

        self.set_trace_callback(trace)
        return super().executescript(script)


def in_a_process(work: Callable[[], object]) -> bool:
    """Does it in a process of its own; whether that was killed."""
    child = os.fork()
    if child == 0:
        try:
            work()
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def old_library(path: Path, version: int) -> None:
    """A library of an older version with something in it."""
    database, _ = opening.open_database(path, read_only=False, scripts=header.migrations()[:version])
    with closing(database), database.writing() as connection:
        connection.executemany(ENTRIES, [(f"key {n}", f'"{"x" * 1000}"') for n in range(100)])
        log = "INSERT INTO changes (device, time, way, action, subject, edits) VALUES ('d', 't', 'do', ?, '', ?)"
        connection.execute(log, ("add documents", "[{}, {}]"))
        connection.execute(log, ("note", "[{}]"))


def version_of(path: Path) -> int:
    return int.from_bytes(path.read_bytes()[60:64])


def migrate_and_be_killed(path: Path, at: int) -> bool:
    def work() -> None:
        plain = sqlite3.connect
        Killed.at = at
        sqlite3.connect = lambda *arguments, **named: plain(*arguments, **named, factory=Killed)  # type: ignore[assignment]
        Store.open(path).close()

    return in_a_process(work)


@pytest.mark.parametrize("version", VERSIONS)
def test_killed_at_every_statement_it_is_of_one_version(version: int, tmp_path: Path) -> None:
    newest = len(header.migrations())
    template = tmp_path / "template.sqlite"
    old_library(template, version)
    path = tmp_path / "library" / "library.sqlite"
    path.parent.mkdir()
    interrupted = 0
    for at in range(1, 100):
        path.write_bytes(template.read_bytes())
        if not migrate_and_be_killed(path, at):
            break
        interrupted += path.with_name(path.name + "-journal").exists()
        assert version_of(path) in {version, newest}
        with closing(Store.open(path)) as store:
            assert len(store.state_with("key ")) == 100
            assert [line.edits for line in store.changes()] == [2, 1]
            assert store.check() == []
        assert version_of(path) == newest
    assert version_of(path) == newest  # the last one was not killed
    assert at > 4
    assert interrupted > 1, "it was never killed in the middle"
