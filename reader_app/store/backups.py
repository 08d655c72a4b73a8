"""Backups of a library's database: made while it is in use, looked into, and put back in its place."""

import contextlib
import os
import sqlite3
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from reader_app.model.disk import rename_over, sync_folder
from reader_app.model.errors import DamagedLibraryError, LibraryError
from reader_app.store.database import connect, damaged_error
from reader_app.store.header import check_header, migrations
from reader_app.store.placing import renamed_into_place
from reader_app.store.records import timestamp

_STEP = 2_000  # pages copied at a time; between two steps others can save
_PAUSE = 0.002  # seconds between steps
_RESTARTS = 20  # a save keeps the copy waiting, or begins it again; after so many the library is held still instead
_BUSY = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_NOBODY_SAVES: AbstractContextManager[object] = contextlib.nullcontext()


@dataclass(frozen=True, slots=True)
class Contents:
    """What a backup holds. changed: when the last change in it was made, ISO 8601 in UTC; empty if there is none.

    sequence: that change's number. latest: the latest time of a change in it, after `changed` where a clock went back.
    """

    documents: int
    annotations: int
    changed: str
    sequence: int
    latest: str


class _KeptChangingError(Exception):
    """The library was saved to so often that a copy never came to its end."""


def contents(path: Path) -> Contents:
    """Looks into a backup, which is only read. Raises LibraryError where it is none of this program, or damaged."""
    _check(path)
    try:
        with contextlib.closing(connect(path, "ro")) as connection:
            documents, annotations = (
                connection.execute(f"SELECT count(*) FROM {table} WHERE {which}").fetchone()[0]  # noqa: S608
                for table, which in (
                    ("documents", "removed = 0"),
                    ("annotations", "document NOT IN (SELECT id FROM documents WHERE removed = 1)"),
                )
            )
            (latest,) = connection.execute("SELECT max(time) FROM changes").fetchone()
            last = connection.execute("SELECT sequence, time FROM changes ORDER BY sequence DESC LIMIT 1").fetchone()
    except sqlite3.Error as error:
        raise _damaged_backup(path) from error
    sequence, changed = last or (0, "")
    return Contents(documents, annotations, changed, sequence, latest or "")


def back_up(source: Path, target: Path, still: AbstractContextManager[object] = _NOBODY_SAVES) -> None:
    """A verified copy of a database that others may be saving to, without keeping them from it for long.

    still: keeps the others from saving while it is entered. Raises SaveError and other LibraryErrors; `target` is then
    as it was.
    """
    with renamed_into_place(target) as partial:
        with still:
            database = connect(source, "rw")
        with contextlib.closing(database), contextlib.closing(connect(partial, "rwc")) as copy:
            try:
                database.backup(copy, pages=_STEP, progress=_Patience(), sleep=_PAUSE)
            except _KeptChangingError:
                with still:
                    database.backup(copy)
        if not _whole(partial):
            raise damaged_error(source)


def put_back(source: Path, target: Path, aside: Path | None) -> Path | None:
    """Puts a backup in the place of a library that nobody has open; what was there goes to `aside` first.

    A library that is damaged goes there byte for byte, under a name that says so. Returns where it went.
    Raises LibraryError, and the library is then as it was.
    """
    _check(source)
    if not _whole(source):
        raise _damaged_backup(source)
    kept = None if aside is None else _lay_aside(target, aside)
    with renamed_into_place(target) as partial:
        with contextlib.closing(connect(source, "ro")) as backup, contextlib.closing(connect(partial, "rwc")) as copy:
            backup.backup(copy)
        if not _whole(partial):
            raise _damaged_backup(source)
        _part_with_journal(target)
    return kept


class _Patience:
    """Told by SQLite after each step how it went and how many pages are left: not less where it began again."""

    def __init__(self) -> None:
        self._left: int | None = None
        self._restarts = 0

    def __call__(self, status: int, left: int, _total: int) -> None:
        if status in _BUSY or (self._left is not None and left >= self._left):
            self._restarts += 1
            if self._restarts > _RESTARTS:
                raise _KeptChangingError
        self._left = left


def _lay_aside(target: Path, aside: Path) -> Path:
    try:
        back_up(target, aside)
        return aside
    except LibraryError:  # damaged: its bytes, and the journal that belongs to them
        journal = target.with_name(target.name + "-journal")
        damaged = aside.with_name(f"damaged-{aside.name}")
        if journal.exists():
            _copy(journal, damaged.with_name(f"{damaged.name}-journal"))
        _copy(target, damaged)
        return damaged


def _copy(source: Path, target: Path) -> None:
    """Byte for byte, and on the disk."""
    with renamed_into_place(target) as partial:
        partial.write_bytes(source.read_bytes())
        with partial.open("rb+") as file:
            os.fsync(file.fileno())


def _part_with_journal(target: Path) -> None:
    """The journal of a library that is gone gets another name: SQLite would play it into what is put in its place."""
    journal = target.with_name(f"{target.name}-journal")
    if journal.exists():
        rename_over(journal, target.with_name(f"journal-until-{timestamp().replace(':', '')}"))
        sync_folder(target.parent)


def _check(backup: Path) -> None:
    try:
        check_header(backup, len(migrations()))
    except DamagedLibraryError as error:
        raise _damaged_backup(backup) from error


def _whole(path: Path) -> bool:
    try:
        with contextlib.closing(connect(path, "ro")) as connection:
            return bool(connection.execute("PRAGMA quick_check").fetchone() == ("ok",))
    except sqlite3.DatabaseError:
        return False


def _damaged_backup(path: Path) -> DamagedLibraryError:
    return DamagedLibraryError(
        f"The backup {path.name} is damaged and cannot be restored; the library is as it was: choose another backup."
    )
