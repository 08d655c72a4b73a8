"""The search engine: keeps the index of one library and answers queries from it; and one that only answers."""

import gc
import logging
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from uuid import uuid4

from whoosh.index import LockError

from reader_app.model.annotation import Annotation
from reader_app.model.errors import SearchError
from reader_app.search.asking import Answering
from reader_app.search.document import IndexedDocument
from reader_app.search.indexing import Generation
from reader_app.search.shelf import Shelf

_log = logging.getLogger(__name__)


class Engine(Answering):
    """One library's index. Not thread safe; arguments and results can be sent between processes.

    While it is built anew, aside, the one there is goes on answering, and all about keeping up is about the new one.
    """

    def __init__(self, shelf: Shelf, generation: Generation) -> None:
        self._shelf = shelf
        self._generation = generation
        self._aside: Generation | None = None
        self._life = uuid4().hex
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
        return self._written.documents.state

    def life(self) -> str:
        """Differs once what was written and not committed is lost, or all of the index is."""
        return self._life

    def notes_state(self) -> dict[str, str]:
        """Which annotations are indexed: keys by id."""
        return self._written.notes.state

    def noted(self) -> str:
        """Up to which state of the library annotations are indexed; empty where none ever were."""
        return self._written.noted

    def is_stale(self) -> bool:
        """Whether another version of the program, or of what it works with, made the index."""
        return self._generation.is_stale

    def place(self) -> Path:
        """Where the index is: what an `EngineReader` is to be shown."""
        return self._generation.folder

    def update(self, documents: Iterable[IndexedDocument], removed: Iterable[str] = (), *, commit: bool = True) -> None:
        """Adds or replaces documents and takes others out. Without commit they are written, but not found until the
        next one, and must not come twice till then.

        Raises SearchError if that failed; the index is then what it was, or empty, and `state` says which.
        """
        documents = tuple({document.id: document for document in documents}.values())  # the last of one id counts
        removed = tuple(removed)
        self._write(self._written, lambda written: written.add(documents, removed), commit=commit)

    def update_notes(
        self, annotations: Iterable[Annotation], removed: Iterable[str], noted: str, *, commit: bool = True
    ) -> None:
        """The same for annotations; noted: the state of the library up to which they are then indexed."""
        annotations, removed = tuple(annotations), tuple(removed)
        self._write(self._written, lambda written: written.add_notes(annotations, removed, noted), commit=commit)

    def show_notes(self, annotations: Iterable[Annotation], removed: Iterable[str]) -> None:
        """Puts annotations into the index that answers, even while another is built, which does not get them."""
        annotations, removed = tuple(annotations), tuple(removed)
        self._write(self._generation, lambda shown: shown.add_notes(annotations, removed, shown.noted), commit=True)

    def show(self, place: Path) -> None:
        """Nothing to do: it shows what it writes."""

    def rebuild(self) -> None:
        """Begins a new index aside, which is empty; raises SearchError where there is no room for it."""
        self._drop_aside()
        try:
            self._aside = self._shelf.aside()
        except OSError as error:
            raise self._lost(error) from error

    def switch(self) -> None:
        """Answers from now on from the index that was built aside; nothing to do where none was."""
        if self._aside is None:
            return
        before = self._generation
        try:
            self._shelf.switch(self._aside)
        except OSError as error:
            raise self._lost(error) from error
        self._generation, self._aside = self._aside, None
        before.close()
        self._look()

    def check(self) -> list[str]:
        """What is wrong with the index, one line each."""
        return self._generation.faults()

    def close(self) -> None:
        """Lets go of the files and the lock; what was begun aside is given up."""
        self._drop_aside()
        self._generation.close()
        self._shelf.close()

    @property
    def _written(self) -> Generation:
        return self._aside or self._generation

    def _drop_aside(self) -> None:
        if self._aside is not None:
            self._aside.close()
            self._aside = None
            self._shelf.keep_only(self._generation)

    def _recover(self) -> None:
        """The index as it was committed last, if it still can be trusted, else an empty one."""
        self._drop_aside()
        self._generation.close()
        self._generation = self._shelf.again(self._generation)
        self._life = uuid4().hex
        self._look()

    def _look(self) -> None:
        self._current = self._generation
        super()._look()

    def _write(self, generation: Generation, write: Callable[[Generation], None], *, commit: bool) -> None:
        try:
            try:
                write(generation)
            except LockError:
                if self._aside is not None:
                    raise
                self._generation = generation = self._shelf.borrow(generation)
                write(generation)
            if commit:
                generation.commit()
        except Exception as error:
            raise self._lost(error) from error
        if commit and generation is self._generation:
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

    def _warming(self) -> Iterator[None]:
        yield from super()._warming()
        yield
        gc.unfreeze()  # no query is to wait while Python looks through all of that for garbage
        gc.collect()
        gc.freeze()

    def close(self) -> None:
        """Lets go of the files."""
        if self._current is not None:
            self._current.close()
            self._current = None

    def _recover(self) -> None:
        self.close()
        self._look()
