"""The search engine: keeps the index of one library and answers queries from it; and one that only answers."""

import logging
from collections.abc import Callable, Iterable
from pathlib import Path

from whoosh.index import LockError

from reader_app.model.annotation import Annotation
from reader_app.model.errors import SearchError
from reader_app.search.asking import Answering
from reader_app.search.document import IndexedDocument
from reader_app.search.indexing import Generation
from reader_app.search.shelf import Shelf

_log = logging.getLogger(__name__)


class Engine(Answering):
    """One library's index. Not thread safe; arguments and results can be sent between processes."""

    def __init__(self, shelf: Shelf, generation: Generation) -> None:
        self._shelf = shelf
        self._generation = generation
        super().__init__(generation)

    @classmethod
    def open(cls, folder: Path, library_id: str) -> "Engine":
        """The index in a cache folder; whatever is wrong with it, it starts empty instead.

        Raises SearchError only where not even a temporary folder can be written.
        """
        shelf = Shelf(folder, library_id)
        try:
            return cls(shelf, shelf.open())
        except OSError as error:
            shelf.close()
            raise SearchError(
                "Search needs a little space in the cache or temporary folder and could not have it; "
                "your library is safe, please free some disk space."
            ) from error

    # ---- keeping up with the library

    def state(self) -> dict[str, str]:
        """Which documents are indexed: revision keys by id."""
        return self._generation.documents.state

    def notes_state(self) -> dict[str, str]:
        """Which annotations are indexed: keys by id."""
        return self._generation.notes.state

    def noted(self) -> int:
        """Up to which change of the library annotations are indexed; -1 where none ever were."""
        return self._generation.noted

    def place(self) -> Path:
        """Where the index is: what an `EngineReader` is to be shown."""
        return self._generation.folder

    def update(self, documents: Iterable[IndexedDocument], removed: Iterable[str] = (), *, commit: bool = True) -> None:
        """Adds or replaces documents and takes others out. Without commit they are written, but not found until the
        next one, and must not come twice till then.

        Raises SearchError if that failed; the index is then empty, and `state` says so.
        """
        documents = tuple({document.id: document for document in documents}.values())  # the last of one id counts
        removed = tuple(removed)
        self._write(lambda: self._generation.add(documents, removed), commit=commit)

    def update_notes(
        self, annotations: Iterable[Annotation], removed: Iterable[str], noted: int, *, commit: bool = True
    ) -> None:
        """The same for annotations; noted: the library's change up to which they are then indexed."""
        annotations, removed = tuple(annotations), tuple(removed)
        self._write(lambda: self._generation.add_notes(annotations, removed, noted), commit=commit)

    def show(self, place: Path) -> None:
        """Nothing to do: it shows what it writes."""

    def clear(self) -> None:
        """Forgets everything, so that it can be built anew."""
        self._generation.close()
        self._generation = self._shelf.fresh()
        self._look()

    def check(self) -> list[str]:
        """What is wrong with the index, one line each."""
        return self._generation.faults()

    def close(self) -> None:
        """Lets go of the files and the lock."""
        self._generation.close()
        self._shelf.close()

    def _recover(self) -> None:
        self.clear()

    def _look(self) -> None:
        self._current = self._generation
        super()._look()

    def _write(self, write: Callable[[], None], *, commit: bool) -> None:
        try:
            try:
                write()
            except LockError:
                self._generation = self._shelf.borrow(self._generation)
                write()
            if commit:
                self._generation.commit()
        except Exception as error:
            raise self._lost(error) from error
        if commit:
            self._look()


class EngineReader(Answering):
    """Answers from an index that another process writes. Not thread safe, either."""

    def __init__(self, library_id: str, generation: Generation | None) -> None:
        self._library = library_id
        super().__init__(generation)

    @classmethod
    def open(cls, folder: Path, library_id: str) -> "EngineReader":
        """What is in a cache folder, if it can be trusted; empty otherwise, until it is shown something."""
        return cls(library_id, Shelf(folder, library_id).followed())

    def show(self, place: Path) -> None:
        """Answers from now on from what is in this generation's folder now; raises SearchError where it cannot."""
        try:
            if self._current is not None and self._current.folder == place:
                self._current.refresh()
            else:
                self.close()
                self._current = Generation.open(place, self._library)
        except Exception as error:
            raise self._lost(error) from error
        self._look()

    def close(self) -> None:
        """Lets go of the files."""
        if self._current is not None:
            self._current.close()
            self._current = None

    def _recover(self) -> None:
        self.close()
        self._look()
