"""The index on disk: one generation of it, opened only if it is as this program left it, and written by commits."""

import contextlib
import gc
from collections.abc import Iterable, Iterator
from pathlib import Path

from reader_app.model.annotation import Annotation
from reader_app.search.document import IndexedDocument
from reader_app.search.schema import document_entry, document_schema, note_entry, note_schema
from reader_app.search.section import Section
from reader_app.search.stamp import Stamp, read_stamp, write_stamp


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


class Generation:
    """An index in a folder of its own, with a section for documents and one for annotations."""

    def __init__(self, folder: Path, stamp: Stamp, *, create: bool = False) -> None:
        self.folder = folder
        self._stamp = stamp
        self.documents = Section(folder, "documents", document_schema(), create=create)
        self.notes = Section(folder, "notes", note_schema(), create=create)

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
        return cls(folder, read_stamp(folder, library))

    @property
    def noted(self) -> int:
        """The number of the library's change up to which annotations are indexed; -1 where none ever were."""
        return self._stamp.noted

    def add(self, documents: Iterable[IndexedDocument], removed: Iterable[str]) -> None:
        """Adds or replaces documents and takes others out, with the next commit.

        Raises whoosh.index.LockError if another process is writing; after any other error the generation is spoiled.
        """
        with _no_collecting():
            self.documents.add(map(document_entry, documents), removed)

    def add_notes(self, annotations: Iterable[Annotation], removed: Iterable[str], noted: int) -> None:
        """The same for annotations; noted: up to which change of the library they are then indexed."""
        annotations, removed = tuple(annotations), tuple(removed)
        if annotations or removed:
            self.notes.add(map(note_entry, annotations), removed)
        self._stamp.noted = noted

    def commit(self) -> None:
        """Makes what was added part of the index."""
        with _no_collecting():
            self.documents.commit()
            self.notes.commit()
        self._seal()

    def refresh(self) -> None:
        """Looks at the index as another process of this program left it."""
        self._stamp = read_stamp(self.folder, self._stamp.library, whole=False)
        self.documents.refresh()
        self.notes.refresh()

    def _seal(self) -> None:
        """Writes the stamp; what a kill before this leaves behind does not open."""
        write_stamp(self.folder, self._stamp)

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
