"""The index on disk: one generation of it, opened only if it is as this program left it, and written by commits."""

import contextlib
import gc
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from reader_app.model.annotation import Annotation
from reader_app.search.document import IndexedDocument
from reader_app.search.schema import document_entry, document_schema, note_entry, note_schema
from reader_app.search.section import Section
from reader_app.search.stamp import Stamp, is_stamped, read_stamp, write_stamp

_ATTEMPTS = 5  # to read an index that is written at the same time
_Read = TypeVar("_Read")


@contextlib.contextmanager
def _no_collecting() -> Iterator[None]:
    """Millions of postings are no rubbish, and looking through them again and again takes a third of the time."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _in_one_state(read: Callable[[], _Read]) -> _Read:
    """What is read of an index that may be written at the same time, so that a commit sweeps away what was before."""
    for _ in range(_ATTEMPTS - 1):
        with contextlib.suppress(FileNotFoundError):
            return read()
    return read()


class Generation:
    """An index in a folder of its own, with a section for documents and one for annotations."""

    def __init__(self, folder: Path, stamp: Stamp, *, create: bool = False) -> None:
        self.folder = folder
        self._stamp = stamp
        files = None if create else stamp.files
        self.documents = Section(folder, "documents", document_schema(), files)
        self.notes = Section(folder, "notes", note_schema(), files)

    @classmethod
    def create(cls, folder: Path, library: str) -> "Generation":
        """A new, empty one."""
        folder.mkdir(parents=True)
        generation = cls(folder, Stamp(library, str(folder.resolve()), {}), create=True)
        generation._seal()
        return generation

    @classmethod
    def open(cls, folder: Path, library: str) -> "Generation":
        """The one in a folder; raises whatever is wrong with it, before any of its pickles is read."""
        return _in_one_state(lambda: cls(folder, read_stamp(folder, library)))

    @property
    def noted(self) -> str:
        """The state of the library up to which annotations are indexed; empty where none ever were."""
        return self._stamp.noted

    @property
    def is_stale(self) -> bool:
        """Whether it is to be built again, though it can be read until then."""
        return self._stamp.is_stale

    def add(self, documents: Iterable[IndexedDocument], removed: Iterable[str]) -> None:
        """Adds or replaces documents and takes others out, with the next commit.

        Raises whoosh.index.LockError if another process is writing; after any other error the generation is spoiled.
        """
        with _no_collecting():
            self.documents.add(map(document_entry, documents), removed)

    def add_notes(self, annotations: Iterable[Annotation], removed: Iterable[str], noted: str) -> None:
        """The same for annotations; noted: up to which state of the library they are then indexed."""
        annotations, removed = tuple(annotations), tuple(removed)
        if annotations or removed:
            self.notes.add(map(note_entry, annotations), removed)
        self._stamp.noted = noted

    def commit(self) -> None:
        """Makes what was added part of the index. A kill before the stamp is written leaves it as it was."""
        with _no_collecting():
            self.documents.commit()
            self.notes.commit()
        self._seal()

    def refresh(self) -> None:
        """Looks at the index as another process of this program left it."""
        _in_one_state(self._refresh)

    def _refresh(self) -> None:
        self._stamp = read_stamp(self.folder, self._stamp.library, whole=False)
        self.documents.look(self._stamp.files)
        self.notes.look(self._stamp.files)

    def sweep(self) -> None:
        """Removes what a commit left behind, or one that was killed."""
        for path in self.folder.iterdir():
            if path.name not in self._stamp.files and is_stamped(path):
                with contextlib.suppress(PermissionError):  # where another process still reads it; gone with the next
                    path.unlink()

    def _seal(self) -> None:
        """Writes the stamp: from then on what was committed is what opens."""
        write_stamp(self.folder, self._stamp, (*self.documents.files, *self.notes.files))
        self.sweep()

    def faults(self) -> list[str]:
        """What is wrong, one line each: files not as they were written."""
        try:
            read_stamp(self.folder, self._stamp.library)
        except Exception as error:  # noqa: BLE001  # whatever it is, it is what was asked for
            return [f"The search index is not as it was written ({error}); it will be rebuilt."]
        return []

    def close(self) -> None:
        """Lets go of the files."""
        self.documents.close()
        self.notes.close()
