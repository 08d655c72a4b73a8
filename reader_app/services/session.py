"""One library in use: its lock, its store, and the services that work on it."""

import logging
from collections.abc import Callable
from pathlib import Path
from threading import RLock
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from reader_app.config import paths as places
from reader_app.config.paths import Paths
from reader_app.model.document import Document
from reader_app.model.errors import GlossatorError, LibraryInUseError
from reader_app.services.annotating import Annotating
from reader_app.services.history import History
from reader_app.services.library import Library
from reader_app.services.lock import Lock, lock_file
from reader_app.services.notes_copy import NotesCopy
from reader_app.services.searches import Searches
from reader_app.services.shelving import Shelving
from reader_app.services.whereabouts import missing_error, refuse_if_moved
from reader_app.store import Store

if TYPE_CHECKING:
    from reader_app.services.attribute_tables import AttributeTables
    from reader_app.services.bringing import Bringing
    from reader_app.services.exchanging import Exchanging
    from reader_app.services.finding import Finding
    from reader_app.services.glossary import Glossary
    from reader_app.services.importing import Importing
    from reader_app.services.reading import Reading
    from reader_app.services.revising import Revising
    from reader_app.services.watching import Watching

_DESK = "desk"  # key of the store's state: what was open when the window closed

_log = logging.getLogger(__name__)


class Session:
    """A library open for work; only `Session.open` makes one. Also a context manager that closes it."""

    def __init__(self, store: Store, paths: Paths, author: str, *, worker: bool, lock: Lock | None) -> None:
        self.store = store
        self.history = History(store)
        self.library = Library(store, self.history)
        self.shelving = Shelving(store, self.history)
        self.annotating = Annotating(store, self.history, author)
        self.searches = Searches(store)
        # Told in one sentence of troubles in the background, on any thread; the log has them already.
        self.on_trouble: Callable[[str], None] = lambda _sentence: None
        # Told how many documents are indexed, of how many, while there are many, and whether (rebuilding=) the index is
        # built again; on any thread.
        self.on_indexed: Callable[..., None] = lambda *_counts, **_how: None
        # By document, of files that were opened with one: as long as the program runs, and nowhere else.
        self.passwords: dict[str, str] = {}
        self.paths = paths
        self._worker = worker
        self._lock = lock
        self._making = RLock()
        self._closed = False
        self._finding: Finding | None = None
        self._exchanging: Exchanging | None = None
        self._glossary: Glossary | None = None
        self._reading: Reading | None = None
        self._importing: Importing | None = None
        self._revising: Revising | None = None
        self._watching: Watching | None = None
        self._copy: NotesCopy | None = None
        if not store.read_only:
            self._copy = NotesCopy(store, paths.jsonl, self._trouble)
            self.history.subscribe(self._copy.changed)

    @classmethod
    def open(cls, paths: Paths, author: str, *, worker: bool = True, read_only: bool = False) -> "Session":
        """Opens the library of these paths; a new one is made with the bundled documents in it.

        worker: searching in a process of its own. read_only: for looking only, while another process may have the
        library open for writing; it is still made if it is not there. A library in a read-only folder is opened for
        looking only, too. Raises LibraryInUseError where another process writes to it, MissingLibraryError where it
        was moved and is not there, and what Store.open raises.
        """
        if paths.missing:
            raise missing_error(paths)
        if read_only and paths.database.exists():
            return cls(Store.open(paths.database, read_only=True), paths, author, worker=worker, lock=None)
        lock = locked(paths.lock)
        try:
            refuse_if_moved(paths)
            # Without the lock another process could be writing: then it is for looking only.
            store = Store.open(paths.database, read_only=lock is None and paths.database.exists())
            try:
                session = cls(store, paths, author, worker=worker, lock=lock)
            except BaseException:
                store.close()
                raise
        except BaseException:
            if lock is not None:
                lock.release()
            raise
        session._seed()
        if read_only:
            session.close()
            return cls.open(paths, author, worker=worker, read_only=True)
        return session

    @property
    def read_only(self) -> bool:
        """Whether the library can only be looked at."""
        return self.store.read_only

    @property
    def finding(self) -> "Finding":
        """Search; made when first asked for. Tell it by `update()` when documents were changed."""
        with self._making:
            if self._finding is None:
                from reader_app.services.finding import Finding

                folder = self.paths.cache / "index" / self.store.id
                self._finding = Finding(self.store, folder, worker=self._worker, progress=self._indexed)
                self.history.subscribe(self._finding.changed)
                if self._closed:
                    self._finding.close()
            return self._finding

    @property
    def exchanging(self) -> "Exchanging":
        """Export; made when first asked for."""
        with self._making:
            if self._exchanging is None:
                from reader_app.services.exchanging import Exchanging

                self._exchanging = Exchanging(self.store, self.paths.cache / "exports.json")
            return self._exchanging

    @property
    def bringing(self) -> "Bringing":
        """Notes that come from files."""
        from reader_app.services.bringing import Bringing

        return Bringing(self.store, self.history)

    @property
    def attribute_tables(self) -> "AttributeTables":
        """Attributes that come from files."""
        from reader_app.services.attribute_tables import AttributeTables

        return AttributeTables(self.store, self.history)

    @property
    def glossary(self) -> "Glossary":
        """The acronyms of the library; made when first asked for."""
        with self._making:
            if self._glossary is None:
                from reader_app.services.glossary import Glossary

                kept = self.paths.cache / "glossary" / f"{self.store.id}.json"
                self._glossary = Glossary(self.store, self.history, kept)
            return self._glossary

    @property
    def reading(self) -> "Reading":
        """The processes that read strangers' files; made when first asked for."""
        with self._making:
            if self._reading is None:
                from reader_app.services.reading import Reading

                self._reading = Reading()
            return self._reading

    @property
    def importing(self) -> "Importing":
        """Bringing files in, and the reports of it; made when first asked for."""
        with self._making:
            if self._importing is None:
                from reader_app.services.importing import Importing

                self._importing = Importing(self.store, self.history, lambda: self.reading, self._settle)
            return self._importing

    @property
    def watching(self) -> "Watching":
        """The folders that are watched; made when first asked for, and begun by its `start()`."""
        with self._making:
            if self._watching is None:
                from reader_app.services.watching import Watching

                self._watching = Watching(self.store, self.importing, self._trouble)
            return self._watching

    @property
    def revising(self) -> "Revising":
        """Reading documents again; made when first asked for."""
        with self._making:
            if self._revising is None:
                from reader_app.services.revising import Revising

                self._revising = Revising(self.store, self.history, lambda: self.reading, self.original)
            return self._revising

    def original(self, document: Document) -> Path:
        """Where the bytes are that a document was made from; a linked or a lost one may not be there."""
        if not document.linked:
            return self.store.originals.path(document.sha256)
        from reader_app.services.origins import place_of

        return place_of(self.store, document) or Path(document.source)

    def quick_check(self) -> list[str]:
        """The faults of the database file, one line each; once there are any, nothing more is written to it."""
        faults = self.store.quick_check()
        for fault in faults:
            _log.error("%s: %s", self.store.path, fault)
        return faults

    def desk_state(self) -> dict[str, Any]:
        """What was kept by `set_desk_state`; empty where nothing was."""
        kept = self.store.state_get(_DESK)
        return kept if isinstance(kept, dict) else {}

    def set_desk_state(self, state: dict[str, Any]) -> None:
        """Keeps what the person was looking at, as JSON has it."""
        if state != self.desk_state():
            self.store.state_set(_DESK, state)

    def drafts(self) -> dict[str, str]:
        """Notes that were half typed, by key."""
        return self.store.drafts()

    def set_draft(self, key: str, text: str | None) -> None:
        """Keeps a half-typed note, on the disk when this returns; None takes it away."""
        if text != self.store.draft_get(key):
            self.store.draft_set(key, text)

    def close(self) -> None:
        """Writes what is still to be written and lets go of the library; closing twice does nothing."""
        try:
            with self._making:
                watching, self._watching = self._watching, None
                reading = self._reading
            if watching is not None:
                watching.close()
            if reading is not None:
                reading.close()
            if self._copy is not None:
                self._copy.close()
            with self._making:
                self._closed = True  # a window on its way out may still ask
                if self._finding is not None:
                    self._finding.close()
        finally:
            self.store.close()
            if self._lock is not None:
                self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _trouble(self, sentence: str) -> None:
        self.on_trouble(sentence)  # whoever is to be told by then

    def _indexed(self, done: int, total: int, rebuilding: bool) -> None:
        self.on_indexed(done, total, rebuilding=rebuilding)

    def _settle(self) -> None:
        if self._finding is not None:
            self._finding.settle()

    def _seed(self) -> None:
        """Gives a new library the bundled documents; it works without them, too."""
        try:
            self.library.seed(places.corpus() / "catalogue.toml")
        except (OSError, GlossatorError):
            _log.exception("the bundled documents could not be added")


def locked(path: Path) -> Lock | None:
    """The lock on a library, held; None where the folder cannot be written to. Raises LibraryInUseError."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = lock_file(path)
    except OSError as error:
        _log.info("no lock on %s: %s", path, error)  # the store says what that means
        return None
    if lock is None:
        raise LibraryInUseError(
            f"The library in {path.parent} is open in another window or program, and nothing was changed;"
            " use that one, or close it first."
        )
    return lock
