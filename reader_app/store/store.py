"""The library on disk: every change goes in by one door, in one transaction, with its line in the history."""

import contextlib
import json
import platform
import uuid
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from reader_app.model.annotation import clean_text
from reader_app.model.change import Action, Change, Record
from reader_app.model.document import Written
from reader_app.model.errors import LibraryBusyError, LibraryError, SaveError
from reader_app.model.tag import Tag
from reader_app.store import checking, opening
from reader_app.store.annotations import Annotations
from reader_app.store.collections import Collections
from reader_app.store.counting import Counted, are_annotated, counted
from reader_app.store.database import Database
from reader_app.store.documents import Documents
from reader_app.store.edits import edits_json, in_lines, lines_of, sides_of
from reader_app.store.files import Files
from reader_app.store.glossary import GlossaryEntries
from reader_app.store.header import migrations
from reader_app.store.originals import Originals
from reader_app.store.recalling import last_places, recall, touched
from reader_app.store.records import dump, timestamp
from reader_app.store.reports import Reports
from reader_app.store.statements import insert
from reader_app.store.tags import Tags
from reader_app.store.turns import Turns
from reader_app.store.writing import write_all

BESIDE = "beside "  # begins what lines share after which something taken back before could still be done again
_NO_TEXTS: Mapping[str, Written] = {}
_LOG = insert("changes", "device, time, way, action, subject, edits, together")


class Way(StrEnum):
    """How a change came about."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"
    SEED = "seed"  # what a new library came with; nobody undoes it


class Logged(NamedTuple):
    """One line of the history. sequence: counted from 1. time: ISO 8601 in UTC. edits: how many.

    together: the same for all lines that are one thing to undo; empty for a line that is one by itself. Of what takes
    back or does again, it begins with the number of a line that this is of, and ":"; older ones do not say that.
    """

    sequence: int
    time: str
    action: Action
    subject: str
    edits: int
    way: Way
    together: str = ""


class Store:
    """One library. Safe to use from several threads: one lock around one connection.

    Everything raises LibraryError where the file cannot be read, DamagedLibraryError where it proves to be damaged.
    """

    def __init__(self, database: Database, *, created: bool) -> None:
        self._database = database
        self._put_off: dict[str, object] = {}  # state that waits until the library is no longer busy
        self.created = created
        self.documents = Documents(database)
        self.annotations = Annotations(database)
        self.tags = Tags(database)
        self.collections = Collections(database)
        self.glossary = GlossaryEntries(database)
        self.files = Files(database)
        self.reports = Reports(database)
        self.originals = Originals(database.path.parent / "originals")
        self.id: str = database.rows("SELECT id FROM library")[0][0]

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> "Store":
        """Opens the library's database, made if it is not there; in a folder that is read-only, for reading only.

        Raises NewerLibraryError, DamagedLibraryError, ReadOnlyLibraryError or another LibraryError; a file that was
        there is then exactly as it was.
        """
        database, created = opening.open_database(path, read_only=read_only, scripts=migrations())
        try:
            return cls(database, created=created)
        except BaseException:
            database.close()
            raise

    @cached_property
    def _device(self) -> str:
        """Which machine this is; found out at the first change, since that loads hashes a start need not wait for."""
        return str(uuid.uuid5(uuid.NAMESPACE_DNS, platform.node() or "unnamed"))

    @property
    def path(self) -> Path:
        """The database file."""
        return self._database.path

    @property
    def folder(self) -> Path:
        """The library's folder."""
        return self._database.path.parent

    @property
    def read_only(self) -> bool:
        """Whether writing raises ReadOnlyLibraryError."""
        return self._database.read_only

    def require_writable(self) -> None:
        """Raises ReadOnlyLibraryError where nothing can be written, for those who would find out late."""
        self._database.require_writable()

    @property
    def lock(self) -> Turns:
        """Held while several reads, or reads and a change built from them, have to fit together."""
        return self._database.lock

    def apply(
        self,
        change: Change,
        texts: Mapping[str, Written] = _NO_TEXTS,
        way: Way = Way.DO,
        together: str = "",
        told: Callable[[int], object] = lambda _: None,
    ) -> int:
        """Writes the change and its lines in the history, all or nothing; on the disk when this returns.

        texts: revision id -> text, for documents whose text is not stored yet. A document edited to nothing is hidden
        with its annotations and comes back by the reverse edit. together: what the lines of one thing to undo share.
        told: how many edits are written by now, again and again; it may raise anything, and nothing is then kept.
        Returns the sequence number of its last line; there are `lines_of(change)`.
        Raises SaveError, ReadOnlyLibraryError; ValueError for a change that makes no sense.
        """
        sequence, written = 0, 0
        together = together or (str(uuid.uuid4()) if lines_of(change) > 1 else "")
        with self._database.writing() as connection:
            for edits in in_lines(change):
                sides = [sides_of(edit) for edit in edits]
                if not write_all(connection, edits, sides, texts):
                    raise SaveError(
                        "This could not be saved, because what it changes is no longer as it was;"
                        " nothing of it was kept: look again and repeat it."
                    )
                said = edits_json(edits, sides)
                row = (self._device, timestamp(), way, change.action, change.subject, said, together)
                sequence = connection.execute(_LOG, row).lastrowid or 0
                written += len(edits)
                told(written)
        if any(isinstance(edit.record, Tag) for edit in change.edits):
            self.tags.forget()
        return sequence

    def changes(self, after: int = 0, limit: int = 1000) -> tuple[Logged, ...]:
        """The history from the line after `after` on, in order, `limit` lines at most."""
        rows = self._database.rows(
            "SELECT sequence, time, action, subject, json_array_length(edits), way, together FROM changes"
            " WHERE sequence > ? ORDER BY sequence LIMIT ?",
            (after, limit),
        )
        return tuple(
            Logged(n, time, Action(action), about, edits, Way(way), together)
            for n, time, action, about, edits, way, together in rows
        )

    def recall(
        self, sequences: tuple[int, ...], *, done: bool, told: Callable[[int], object] = lambda _: None
    ) -> Change:
        """The change written in these lines of the history, as one. done: whether it stands, or was taken back.

        told: how many of its edits are read by now, again and again; it may raise anything, which ends it.
        Raises SaveError where what it is about is no longer as it was.
        """
        with self.lock:
            return recall(self._database, sequences, self._these, done=done, told=told)

    def touched(self, sequences: tuple[int, ...]) -> tuple[set[str], set[str], set[str]]:
        """The ids of the records that these lines of the history are of, and others; see `recalling.touched`."""
        return touched(self._database, sequences)

    def last_places(self, annotation_ids: Iterable[str]) -> dict[str, int]:
        """Where annotations without a passage had their last ones, in code points, as far as that is known."""
        return last_places(self._database, annotation_ids)

    def _these(self, kind: str, ids: Iterable[str]) -> Mapping[str, Record]:
        """The records of a kind, as the history names kinds, that there are of these ids."""
        chosen = set(ids)
        records: Iterable[Record]
        match kind:
            case "annotation":
                records = self.annotations.these(chosen)
            case "document":
                records = self.documents.these(chosen)
            case "tag":
                records = self.tags.all()
            case "collection":
                records = self.collections.all()
            case _:
                records = self.glossary.all()
        return {record.id: record for record in records if record.id in chosen}

    def newest(self) -> int:
        """The number of the last line of the history; 0 in a library where nothing was ever done."""
        newest: int = self._database.rows("SELECT coalesce(max(sequence), 0) FROM changes")[0][0]
        return newest

    def counted(self) -> Counted:
        """How many annotations there are, by document and by tag, at one moment of the history."""
        return counted(self._database)

    def are_annotated(self, document_ids: Iterable[str]) -> bool:
        """Whether any of these documents, removed or not, has an annotation."""
        return are_annotated(self._database, document_ids)

    def last_change(self) -> Logged | None:
        """The last line of the history; None in a library where nothing was ever done."""
        newest = self.newest()
        return self.changes(newest - 1)[0] if newest else None

    def state_get(self, key: str) -> Any | None:
        """A value kept under this key, as JSON has it; None where there is none."""
        if key in self._put_off:
            return self._put_off[key]
        rows = self._database.rows("SELECT value FROM state WHERE key = ?", (key,))
        return json.loads(rows[0][0]) if rows else None

    def state_with(self, prefix: str) -> dict[str, Any]:
        """The values of all keys that begin with `prefix`, by the rest of the key."""
        sql = "SELECT substr(key, ?), value FROM state WHERE substr(key, 1, ?) = ?"
        rows = self._database.rows(sql, (len(prefix) + 1, len(prefix), prefix))
        found = {rest: json.loads(value) for rest, value in rows}
        put_off = {key[len(prefix) :]: value for key, value in self._put_off.copy().items() if key.startswith(prefix)}
        return {rest: value for rest, value in (found | put_off).items() if value is not None}

    def state_set(self, key: str, value: object) -> None:
        """Keeps a JSON value under this key; None takes it away. In a busy library, it is kept later."""
        self._put_off[key] = value
        with contextlib.suppress(LibraryBusyError):
            self._write_state()

    def _write_state(self) -> None:
        """What was put off is tried once more, whatever comes of it."""
        with self.lock:
            kept, self._put_off = self._put_off, {}
            with self._database.writing() as connection:
                for key, value in kept.items():
                    if value is None:
                        connection.execute("DELETE FROM state WHERE key = ?", (key,))
                    else:
                        connection.execute("INSERT OR REPLACE INTO state VALUES (?, ?)", (key, dump(value)))

    def draft_get(self, key: str) -> str | None:
        """The half-typed text kept under this key."""
        rows = self._database.rows("SELECT text FROM drafts WHERE key = ?", (key,))
        return str(rows[0][0]) if rows else None

    def draft_set(self, key: str, text: str | None) -> None:
        """Keeps a half-typed text; None takes it away."""
        with self._database.writing() as connection:
            if text is None:
                connection.execute("DELETE FROM drafts WHERE key = ?", (key,))
            else:
                connection.execute("INSERT OR REPLACE INTO drafts VALUES (?, ?)", (key, clean_text(text)))

    def drafts(self) -> dict[str, str]:
        """Every half-typed text, by key."""
        return dict(self._database.rows("SELECT key, text FROM drafts ORDER BY key"))

    def check(self) -> list[str]:
        """Everything that can be checked, one line for each fault; reads the whole library."""
        return checking.faults(self._database, self.originals)

    def quick_check(self) -> list[str]:
        """The file's own faults, one line each; once there are any, nothing more is written to it."""
        return self._database.quick_check()

    def backup(self, target: Path) -> None:
        """A verified copy of the database at `target`. Raises SaveError, and `target` is as it was."""
        from reader_app.store.backups import back_up

        back_up(self.path, target, self.lock)

    def close(self) -> None:
        """Closes the database; closing twice does nothing."""
        if self._put_off:
            with contextlib.suppress(LibraryError):  # where one was, not what one did
                self._write_state()
        self._database.close()
