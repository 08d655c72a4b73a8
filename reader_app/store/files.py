"""Keeps which files documents came from, and the folders that are watched; no part of the history."""

import os
from collections.abc import Collection, Iterable
from typing import NamedTuple

from reader_app.store.database import Database
from reader_app.store.records import timestamp
from reader_app.store.statements import select

_SEPARATOR = os.fsencode(os.sep)
_FOLLOWED = "followed/"  # key of the store's state, before a document's id
TOO_FRESH = -1  # as `modified`: no later state of the file is known by it


class KnownFile(NamedTuple):
    """A file that was read. path: as the system has it. modified: nanoseconds since the epoch, or TOO_FRESH.

    document: the id of the one made of it. missing: 1 where it was not there when last looked at.
    """

    path: bytes
    size: int
    modified: int
    sha256: str
    document: str
    missing: int = 0


_COLUMNS = ", ".join(KnownFile._fields)


class Files:
    """The files and watched folders of a library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, path: bytes) -> KnownFile | None:
        """What is known of the file at this path."""
        found = self._load("WHERE path = ?", path)
        return found[0] if found else None

    def known(self, paths: Collection[bytes]) -> set[bytes]:
        """At which of these paths something is known of a file."""
        places = ", ".join("?" * len(paths))
        rows = self._database.rows(select("path", "files", f"WHERE path IN ({places})"), tuple(paths))
        return {path for (path,) in rows}

    def of(self, document_id: str) -> tuple[KnownFile, ...]:
        """The files of a document, those that are there first."""
        return self._load("WHERE document = ? ORDER BY missing, path", document_id)

    def below(self, folder: bytes) -> tuple[KnownFile, ...]:
        """The files in a folder and all that is in it."""
        first = folder.rstrip(_SEPARATOR) + _SEPARATOR
        after = first[:-1] + bytes([first[-1] + 1])
        return self._load("WHERE path >= ? AND path < ? ORDER BY path", first, after)

    def missing(self) -> dict[str, bytes]:
        """Where a file was of each of the documents none of whose files is there, by id.

        Of the linked ones, and of those with copies of their own whose files are followed in a watched folder.
        """
        rows = self._database.rows(
            "SELECT gone.document, gone.path, linked FROM files AS gone JOIN documents ON id = gone.document"
            " WHERE gone.missing = 1 AND removed = 0"
            " AND (linked = 1 OR EXISTS (SELECT 1 FROM state WHERE key = ? || id AND value = 'true')) AND NOT EXISTS"
            " (SELECT 1 FROM files AS other WHERE other.document = gone.document AND other.missing = 0)",
            (_FOLLOWED,),
        )
        watched = tuple(folder.rstrip(_SEPARATOR) + _SEPARATOR for folder in self.folders())
        return {document: path for document, path, linked in rows if linked or path.startswith(watched)}

    def followed(self) -> dict[str, bool]:
        """The documents with copies of their own of which it is known whether they follow their files, by id."""
        rows = self._database.rows(
            "SELECT substr(key, ?), value FROM state WHERE substr(key, 1, ?) = ?",
            (len(_FOLLOWED) + 1, len(_FOLLOWED), _FOLLOWED),
        )
        return {document: value == "true" for document, value in rows}

    def follow(self, document_ids: Iterable[str], *, on: bool = True) -> None:
        """Keeps that documents with copies of their own follow their files, or do not any more. Raises SaveError."""
        rows = [(_FOLLOWED + each, "true" if on else "false") for each in document_ids]
        with self._database.writing() as connection:
            connection.executemany("INSERT OR REPLACE INTO state (key, value) VALUES (?, ?)", rows)

    def put(self, files: Iterable[KnownFile]) -> None:
        """Keeps what is known of files. Raises SaveError."""
        with self._database.writing() as connection:
            connection.executemany(f"INSERT OR REPLACE INTO files ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)", list(files))  # noqa: S608  # the columns are ours

    def forget(self, paths: Iterable[bytes]) -> None:
        """Knows nothing of these files any more. Raises SaveError."""
        with self._database.writing() as connection:
            connection.executemany("DELETE FROM files WHERE path = ?", [(path,) for path in paths])

    def folders(self) -> tuple[bytes, ...]:
        """The watched folders, in the order of their names."""
        return tuple(path for (path,) in self._database.rows("SELECT path FROM folders ORDER BY path"))

    def watch(self, folder: bytes) -> None:
        """Keeps that a folder is watched. Raises SaveError."""
        with self._database.writing() as connection:
            connection.execute("INSERT OR IGNORE INTO folders VALUES (?, ?)", (folder, timestamp()))

    def unwatch(self, folder: bytes) -> None:
        """Keeps that a folder is not watched any more. Raises SaveError."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM folders WHERE path = ?", (folder,))

    def _load(self, which: str, *values: object) -> tuple[KnownFile, ...]:
        return tuple(map(KnownFile._make, self._database.rows(select(_COLUMNS, "files", which), values)))
