"""One SQLite file, one connection that writes it: reads, transactions, and SQLite's errors as plain sentences."""

import contextlib
import logging
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from threading import Condition
from typing import TypeVar

from reader_app.model.errors import DamagedLibraryError, LibraryError, ReadOnlyLibraryError, SaveError
from reader_app.store.records import Row
from reader_app.store.turns import Turns

BUSY_SECONDS = 2.0  # how long a commit waits for another process to finish reading

T = TypeVar("T")
Ask = Callable[..., list[Row]]  # SQL and its values -> all rows at once

_log = logging.getLogger(__name__)
_GLANCE = 60  # ms that a reader tries beside whoever saves
_SPILL = 65_536  # pages: a transaction of more keeps readers out before it is committed, a smaller one does not
_PRAGMAS = (
    "PRAGMA journal_mode = DELETE",
    "PRAGMA synchronous = EXTRA",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA temp_store = MEMORY",
    f"PRAGMA cache_spill = {_SPILL}",
)
_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """A connection with the library's settings. mode: "ro", "rw" or "rwc", as in SQLite's file addresses."""
    address = f"{path.absolute().as_uri()}?mode={mode}"
    connection = sqlite3.connect(
        address, uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False, cached_statements=256
    )
    try:
        for pragma in _PRAGMAS:
            connection.execute(pragma)
    except UnicodeDecodeError as error:  # what SQLite would say of a damaged schema, with the damage in it
        connection.close()
        damage = sqlite3.DatabaseError("the schema is damaged")
        damage.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
        raise damage from error
    except BaseException:
        connection.close()
        raise
    return connection


class Database:
    """The connection that everything in the store shares, with the lock that makes sharing it safe.

    While a thread has the lock, others read over connections of their own what was committed last, so that nobody who
    only reads waits for somebody who saves.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path, *, read_only: bool) -> None:
        self.path = path
        self.read_only = read_only
        self.lock = Turns()
        self._connection = connection
        self._readers: list[sqlite3.Connection] = []  # those nobody reads over just now
        self._gate = Condition()  # no commit while somebody reads beside it, and the other way round: SQLite gives up
        self._reading = 0
        self._is_committing = False
        self._closed = False
        self._damaged = False

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        """All rows at once: a cursor left open would block every commit."""
        return self.read(lambda ask: ask(sql, values))

    def read(self, asking: Callable[[Ask], T]) -> T:
        """What `asking` makes of the rows it asks for, which fit together. It may be called twice; it reads no more."""
        while not self.lock.acquire(wait=False):
            with contextlib.suppress(_LockedError):
                return self._read_beside(asking)
            if not self.lock.is_long:  # else it is written to the disk just now, and can soon be read again
                self.lock.acquire()
                break
        try:
            return asking(self._asker(self._connection))
        except sqlite3.Error as error:
            raise self._reading_error(error) from error
        finally:
            self.lock.release()

    def _read_beside(self, asking: Callable[[Ask], T]) -> T:
        """Raises _LockedError where the file cannot be read before somebody has saved."""
        with self._gate:
            self._gate.wait_for(lambda: not self._is_committing)
            self._reading += 1
            reader = self._readers.pop() if self._readers else None
        try:
            return self._read_over(reader or self._new_reader(), asking)
        except sqlite3.Error as error:
            if _code(error) in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_CANTOPEN}:
                raise _LockedError from error
            raise self._reading_error(error) from error
        finally:
            with self._gate:
                self._reading -= 1
                self._gate.notify_all()

    def _read_over(self, reader: sqlite3.Connection, asking: Callable[[Ask], T]) -> T:
        try:
            reader.execute("BEGIN")
            return asking(self._asker(reader))
        finally:
            self._give_back(reader)

    def _new_reader(self) -> sqlite3.Connection:
        reader = connect(self.path, "ro")
        reader.execute(f"PRAGMA busy_timeout = {_GLANCE}")
        return reader

    def _give_back(self, reader: sqlite3.Connection) -> None:
        with contextlib.suppress(sqlite3.Error):
            if reader.in_transaction:
                reader.execute("ROLLBACK")
        if self._closed:
            reader.close()
        else:
            self._readers.append(reader)

    @staticmethod
    def _asker(connection: sqlite3.Connection) -> Ask:
        return lambda sql, values=(): connection.execute(sql, values).fetchall()

    @contextlib.contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: all of it is on the disk when the block ends, or nothing of it is.

        Raises SaveError, ReadOnlyLibraryError or DamagedLibraryError; the store can be used on after each.
        """
        with self.lock:
            self.require_writable()
            try:
                self._connection.execute("BEGIN IMMEDIATE")
                yield self._connection
                with self._committing():
                    self._connection.execute("COMMIT")
            except (sqlite3.Error, UnicodeEncodeError) as error:
                self._roll_back()
                raise self._writing_error(error) from error
            except BaseException:
                self._roll_back()
                raise

    @contextlib.contextmanager
    def _committing(self) -> Iterator[None]:
        """Nobody reads over a connection of their own: who does is waited for, others wait."""
        with self._gate:
            self._is_committing = True
            self._gate.wait_for(lambda: not self._reading)
        try:
            yield
        finally:
            with self._gate:
                self._is_committing = False
                self._gate.notify_all()

    def require_writable(self) -> None:
        """Raises ReadOnlyLibraryError or DamagedLibraryError where nothing may be written."""
        if self.read_only:
            raise read_only_error(self.path)
        if self._damaged:
            raise damaged_error(self.path)

    def quick_check(self) -> list[str]:
        """SQLite's own faults in the file, one line each. Once there are any, nothing more is written to it."""
        with self.lock:
            try:
                found = [str(row[0]) for row in self._connection.execute("PRAGMA quick_check").fetchall()]
            except sqlite3.DatabaseError as error:
                if not _is_damage(error):
                    raise self._reading_error(error) from error
                found = [str(error)]
            faults = [] if found == ["ok"] else found
            self._damaged = self._damaged or bool(faults)
            return faults

    def close(self) -> None:
        """Closes the file; closing twice does nothing."""
        with self.lock:
            self._closed = True
            self._connection.close()
            while self._readers:
                self._readers.pop().close()

    def _reading_error(self, error: sqlite3.Error) -> LibraryError:
        self._damaged = self._damaged or _is_damage(error)
        return reading_error(self.path, error)

    def _roll_back(self) -> None:
        """Takes back what is open; SQLite has done it itself after some errors."""
        try:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
        except sqlite3.Error as error:  # the journal stays, and undoes the transaction when the file is next read
            _log.info("nothing to roll back, or it is left to the journal: %s", error)

    def _writing_error(self, error: Exception) -> LibraryError:
        if _is_damage(error):
            self._damaged = True
            return damaged_error(self.path)
        code = _code(error)
        if code in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM}:
            return read_only_error(self.path)
        reason = {
            sqlite3.SQLITE_FULL: "because the disk is full; free some space",
            sqlite3.SQLITE_BUSY: "because another program is using the library; wait a moment",
            sqlite3.SQLITE_CONSTRAINT: "because it no longer fits what is in the library; look again",
        }.get(code, f"({error}); look at the disk")
        return SaveError(f"This could not be saved {reason} and try again: everything saved before is safe.")


class _LockedError(Exception):
    """The file cannot be read beside whoever has the lock."""


def reading_error(path: Path, error: sqlite3.Error) -> LibraryError:
    """The sentence for an error met while opening or reading."""
    if _is_damage(error):
        return damaged_error(path)
    if _code(error) in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN}:
        return ReadOnlyLibraryError(
            f"The library in {path.parent} was interrupted in the middle of a save and cannot be tidied up because"
            " its folder is read-only; nothing is lost: make the folder writable and open it again."
        )
    if _code(error) in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return LibraryError("The library is busy saving for another program; nothing is lost, try again.")
    return LibraryError(f"The library in {path.parent} cannot be read just now ({error}); nothing was changed.")


def damaged_error(path: Path) -> DamagedLibraryError:
    """The sentence for a database that cannot be trusted."""
    return DamagedLibraryError(
        f"The library {path} is damaged and was left exactly as it is; your notes can also be read in"
        " annotations.jsonl beside it: restore a backup, or open another library."
    )


def read_only_error(path: Path) -> ReadOnlyLibraryError:
    """The sentence for a folder that cannot be written to."""
    return ReadOnlyLibraryError(
        f"The library in {path.parent} can be read but not changed, because its folder is read-only; nothing was"
        " changed: make the folder writable, or open another library."
    )


def _code(error: Exception) -> int:
    """SQLite's primary result code; -1 for errors that are not SQLite's own."""
    code: int = getattr(error, "sqlite_errorcode", -1)
    return code & 0xFF if code >= 0 else -1


def _is_damage(error: Exception) -> bool:
    """Text that is no UTF-8 is damage too, which Python says and not SQLite; so is JSON that is none."""
    return _code(error) in _DAMAGED or str(error).startswith(("Could not decode to UTF-8", "malformed JSON"))
