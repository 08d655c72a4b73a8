"""Opens a library's database, makes a new one, brings an older one up to date: never touches what it does not know."""

import contextlib
import errno
import os
import sqlite3
import time
import uuid
from collections.abc import Iterator
from pathlib import Path

from reader_app.model.errors import LibraryError, NewerLibraryError, ReadOnlyLibraryError, SaveError
from reader_app.store.database import Database, connect, damaged_error, reading_error
from reader_app.store.records import timestamp

APPLICATION_ID = 0x474C5353  # "GLSS"
CHECKED_AT_OPEN = 4 << 20  # bytes; a larger file is checked after the window is there

_HEADER = 100  # bytes, see https://www.sqlite.org/fileformat.html
_SAVING = (0.01, 0.05)  # seconds to look again after: another process may have been saving just then
_MAGIC = b"SQLite format 3\0"
_MIGRATIONS = Path(__file__).parent / "migrations"
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


def migrations(folder: Path = _MIGRATIONS) -> tuple[str, ...]:
    """The numbered SQL scripts in order; script n brings a database from version n - 1 to version n."""
    return tuple(path.read_text("utf-8") for path in sorted(folder.glob("[0-9]*.sql")))


def open_database(path: Path, *, read_only: bool, scripts: tuple[str, ...]) -> tuple[Database, bool]:
    """The database and whether it was made just now. A folder that cannot be written to is opened read-only.

    Raises NewerLibraryError, DamagedLibraryError, ReadOnlyLibraryError, LibraryError; what was there is then untouched.
    """
    created = not path.exists()
    if created:
        if read_only:
            raise LibraryError(f"There is no library in {path.parent} yet; open it once to make one.")
        _make(path, scripts)
    version = _check_header(path, len(scripts))
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


def back_up(database: Database, target: Path) -> None:
    """A verified copy at `target`, which is replaced only once the copy is whole. Raises SaveError."""
    with _renamed_into_place(target) as partial, contextlib.closing(connect(partial, "rwc")) as copy:
        database.copy_to(copy)
        if copy.execute("PRAGMA quick_check").fetchone() != ("ok",):
            raise damaged_error(database.path)


def _make(path: Path, scripts: tuple[str, ...]) -> None:
    """Makes a new library under another name and renames it, so that no half-made one is ever there."""
    journal = path.with_name(path.name + "-journal")
    if journal.exists():  # SQLite would play it back into the new file
        raise damaged_error(path)
    with _renamed_into_place(path) as partial, contextlib.closing(connect(partial, "rwc")) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        _run(connection, scripts, len(scripts))
        connection.execute("INSERT INTO library VALUES (1, ?, ?)", (str(uuid.uuid4()), timestamp()))


@contextlib.contextmanager
def _renamed_into_place(path: Path) -> Iterator[Path]:
    """A name beside `path` to make a database at, which becomes `path` when all went well."""
    partial = path.with_name(f".{path.name}.{uuid.uuid4().hex}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        yield partial
        partial.replace(path)
        _sync_folder(path.parent)
    except (OSError, sqlite3.Error) as error:
        raise _making_error(path, error) from error
    finally:
        for name in (partial, partial.with_name(partial.name + "-journal")):
            with contextlib.suppress(OSError):
                name.unlink()


def _making_error(path: Path, error: OSError | sqlite3.Error) -> LibraryError:
    forbidden = isinstance(error, OSError) and error.errno in _FORBIDDEN
    if forbidden or getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_CANTOPEN:
        return ReadOnlyLibraryError(
            f"Nothing can be written in {path.parent}, and nothing was; choose another folder for the library."
        )
    return SaveError(f"{path.name} could not be written in {path.parent} ({error}); nothing that was there is changed.")


def _check_header(path: Path, newest: int) -> int:
    """The version of the file, read from its first bytes before SQLite may touch it.

    Not to be called while this process has the library open: closing the file drops this process's locks on it.
    """
    header, size_fits = _header(path)
    if len(header) < _HEADER or not header.startswith(_MAGIC):
        raise damaged_error(path)
    if int.from_bytes(header[68:72]) != APPLICATION_ID:
        raise LibraryError(f"{path} is not a Glossator library; it was left as it is: choose another folder.")
    version = int.from_bytes(header[60:64])
    if version > newest:
        raise NewerLibraryError(
            f"The library {path} was written by a newer version of Glossator; it was left as it is:"
            " install the newer version to open it."
        )
    unknown_journal = header[18:20] != b"\1\1"  # neither of the ways of writing that this program uses
    if version < 1 or unknown_journal or not size_fits:
        raise damaged_error(path)
    return version


def _header(path: Path) -> tuple[bytes, bool]:
    """The file's first bytes, and whether it is as long as they say."""
    for pause in (*_SAVING, None):
        try:
            with path.open("rb") as file:
                header = file.read(_HEADER)
                fits = _size_fits(path, header, os.fstat(file.fileno()).st_size)
        except OSError as error:
            raise LibraryError(
                f"The library {path} cannot be opened ({error.strerror}); nothing was changed."
            ) from error
        if fits or pause is None:
            break
        time.sleep(pause)
    return header, fits


def _size_fits(path: Path, header: bytes, size: int) -> bool:
    """Whether the file is as long as it says; after an interrupted save only SQLite can tell."""
    if len(header) < _HEADER:
        return False
    if path.with_name(path.name + "-journal").exists() or header[24:28] != header[92:96]:
        return True
    page = int.from_bytes(header[16:18])
    return int.from_bytes(header[28:32]) * (65536 if page == 1 else page) == size


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
    stamp = timestamp().replace(":", "")
    back_up(database, database.path.parent / "backups" / f"before-version-{len(scripts)}-{stamp}.sqlite")
    with contextlib.closing(connect(database.path, "rw")) as connection:
        try:
            _run(connection, scripts[version:], len(scripts))
        except sqlite3.Error as error:
            raise LibraryError(
                f"The library {database.path} could not be brought up to date ({error}); it was left as it was,"
                " and a copy is in its backups folder."
            ) from error


def _run(connection: sqlite3.Connection, scripts: tuple[str, ...], version: int) -> None:
    """Migrations up to a version in one transaction, the version with them."""
    joined = "\n".join(scripts)
    try:
        connection.executescript(f"BEGIN IMMEDIATE;\n{joined}\nPRAGMA user_version = {version};\nCOMMIT;")
    except sqlite3.Error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _sync_folder(folder: Path) -> None:
    """Makes a rename last through a power cut, where the system can."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
