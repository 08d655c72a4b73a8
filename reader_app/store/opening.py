"""Opens a library's database, makes a new one, brings an older one up to date: never touches what it does not know."""

import contextlib
import os
import sqlite3
import uuid
from pathlib import Path

from reader_app.model.errors import LibraryError, ReadOnlyLibraryError
from reader_app.store.database import Database, connect, damaged_error, reading_error
from reader_app.store.header import APPLICATION_ID, check_header
from reader_app.store.placing import renamed_into_place
from reader_app.store.records import timestamp

CHECKED_AT_OPEN = 4 << 20  # bytes; a larger file is checked after the window is there


def open_database(path: Path, *, read_only: bool, scripts: tuple[str, ...]) -> tuple[Database, bool]:
    """The database and whether it was made just now. A folder that cannot be written to is opened read-only.

    Raises NewerLibraryError, DamagedLibraryError, ReadOnlyLibraryError, LibraryError; what was there is then untouched.
    """
    created = not path.exists()
    if created:
        if read_only:
            raise LibraryError(f"There is no library in {path.parent} yet; open it once to make one.")
        _make(path, scripts)
    version = check_header(path, len(scripts))
    read_only = read_only or not _writable(path)
    database = _connected(path, read_only=read_only)
    try:
        _check_contents(database)
        if version < len(scripts):
            _bring_up_to_date(database, version, scripts)
    except BaseException:
        database.close()
        raise
    return database, created


def _make(path: Path, scripts: tuple[str, ...]) -> None:
    """Makes a new library under another name and renames it, so that no half-made one is ever there."""
    journal = path.with_name(path.name + "-journal")
    if journal.exists():  # SQLite would play it back into the new file
        raise damaged_error(path)
    with renamed_into_place(path) as partial, contextlib.closing(connect(partial, "rwc")) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        _run(connection, scripts, len(scripts))
        connection.execute("INSERT INTO library VALUES (1, ?, ?)", (str(uuid.uuid4()), timestamp()))


def _writable(path: Path) -> bool:
    effective = os.access in os.supports_effective_ids
    return all(os.access(each, os.W_OK, effective_ids=effective) for each in (path, path.parent))


def _connected(path: Path, *, read_only: bool) -> Database:
    # A reader that may write opens "rw" too: a save that was interrupted is then tidied up before it reads.
    try:
        connection = connect(path, "rw" if _writable(path) else "ro")
    except sqlite3.Error as error:
        raise reading_error(path, error) from error
    database = Database(connection, path, read_only=read_only)
    if read_only:
        connection.execute("PRAGMA query_only = ON")
    return database


def _check_contents(database: Database) -> None:
    """That SQLite can read the file and that it holds a library."""
    if database.path.stat().st_size <= CHECKED_AT_OPEN and database.quick_check():
        raise damaged_error(database.path)
    tables = {name for (name,) in database.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    if "library" not in tables or len(database.rows("SELECT id FROM library")) != 1:
        raise damaged_error(database.path)


def _bring_up_to_date(database: Database, version: int, scripts: tuple[str, ...]) -> None:
    if database.read_only:
        raise ReadOnlyLibraryError(
            f"The library in {database.path.parent} is from an older version, and bringing it up to date means"
            " writing to it; nothing was changed: open it once in the window, from a folder that can be written to."
        )
    from reader_app.store.backups import back_up

    stamp = timestamp().replace(":", "")
    back_up(database.path, database.path.parent / "backups" / f"before-version-{len(scripts)}-{stamp}.sqlite")
    with contextlib.closing(connect(database.path, "rw")) as connection:
        try:
            _run(connection, scripts[version:], len(scripts))
        except sqlite3.Error as error:
            raise LibraryError(
                f"The library {database.path} could not be brought up to date ({error}); it was left as it was,"
                " and a copy is in its backups folder."
            ) from error


def _run(connection: sqlite3.Connection, scripts: tuple[str, ...], version: int) -> None:
    """Migrations up to a version in one transaction, the version with them; what fails goes with the connection."""
    joined = "\n".join(scripts)
    connection.executescript(f"BEGIN IMMEDIATE;\n{joined}\nPRAGMA user_version = {version};\nCOMMIT;")
