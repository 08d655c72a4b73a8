"""The index on disk: one generation of it, opened only if it is as this program left it, and written by commits."""

import contextlib
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from uuid import uuid4

from whoosh import index
from whoosh.writing import SegmentWriter

from reader_app.search.document import IndexedDocument, revision_key
from reader_app.search.lexicon import Lexicon
from reader_app.search.reading import IndexReader
from reader_app.search.schema import ID, encode, schema
from reader_app.search.stamp import Stamp, read_stamp, write_stamp
from reader_app.search.tree import BY, TEXT, TITLE, YEAR

_FIELDS = (TEXT, TITLE, BY, YEAR)
_DELETED_SHARE = 0.3  # above this share of deleted documents a commit writes everything anew
_MEMORY = 256  # MB for postings being written


class Generation:
    """An index in a folder of its own."""

    def __init__(self, folder: Path, whoosh_index: Any, stamp: Stamp, lexicons: dict[str, Lexicon]) -> None:
        self.folder = folder
        self._index = whoosh_index
        self._stamp = stamp
        self._lexicons = lexicons
        self.reader = IndexReader(whoosh_index.reader(), lexicons)

    @classmethod
    def create(cls, folder: Path, library: str) -> "Generation":
        """A new, empty one."""
        folder.mkdir(parents=True)
        made = index.create_in(str(folder), schema())
        stamp = Stamp(library, str(folder.resolve()), {}, {}, "")
        generation = cls(folder, made, stamp, {field: Lexicon() for field in _FIELDS})
        generation._seal()
        return generation

    @classmethod
    def open(cls, folder: Path, library: str) -> "Generation":
        """The one in a folder; raises whatever is wrong with it, before any of its pickles is read."""
        stamp = read_stamp(folder, library)
        lexicons = _load_lexicons(folder / stamp.lexicon)
        return cls(folder, index.open_dir(str(folder), schema=schema()), stamp, lexicons)

    @property
    def documents(self) -> dict[str, str]:
        """The revision keys of what is indexed, by id."""
        return dict(self._stamp.documents)

    def commit(self, documents: Iterable[IndexedDocument], removed: Iterable[str]) -> None:
        """Adds or replaces documents and takes others out, in one commit.

        Raises whoosh.index.LockError if another process is writing; after any other error the generation is spoiled.
        """
        writer = self._index.writer(limitmb=_MEMORY)
        state = self.documents
        try:
            for gone in removed:
                if state.pop(gone, None) is not None:
                    writer.delete_by_term(ID, gone)
            for document in documents:
                self._write(writer, document, state)
            writer.commit(optimize=self._is_worn(writer))
        except BaseException:
            with contextlib.suppress(Exception):  # what went wrong before is what matters
                writer.cancel()
            raise
        self._stamp.documents = state
        self._seal()
        self.reader.close()
        self.reader = IndexReader(self._index.reader(), self._lexicons)

    def _write(self, writer: SegmentWriter, document: IndexedDocument, state: dict[str, str]) -> None:
        if document.id in state:
            writer.delete_by_term(ID, document.id)
        values = encode(document)
        writer.add_document(**values)
        for field in _FIELDS:
            self._lexicons[field].add(values[field])
        state[document.id] = revision_key(document.revision, document.metadata)

    @staticmethod
    def _is_worn(writer: SegmentWriter) -> bool:
        total = sum(segment.doc_count_all() for segment in writer.segments)
        return bool(writer.deleted_count() > _DELETED_SHARE * total)

    def _seal(self) -> None:
        """Writes the lexicon and the stamp; what a kill before this leaves behind does not open."""
        name = f"lexicon-{uuid4().hex}.txt"
        (self.folder / name).write_text(
            "".join(f"{field}\n{self._lexicons[field].dump()}" for field in _FIELDS), "utf-8", newline="\n"
        )
        if self._stamp.lexicon:
            (self.folder / self._stamp.lexicon).unlink()
        self._stamp.lexicon = name
        write_stamp(self.folder, self._stamp)

    def faults(self) -> list[str]:
        """What is wrong, one line each: files not as written, or another number of documents than stamped."""
        try:
            read_stamp(self.folder, self._stamp.library)
        except Exception as error:  # noqa: BLE001  # whatever it is, it is what was asked for
            return [f"The search index is not as it was written ({error}); it will be rebuilt."]
        indexed, stamped = len(self.reader.documents()), len(self._stamp.documents)
        if indexed != stamped:
            return [f"The search index holds {indexed} documents instead of {stamped}; it should be rebuilt."]
        return []

    def close(self) -> None:
        """Lets go of the files."""
        self.reader.close()
        self._index.close()


def _load_lexicons(path: Path) -> dict[str, Lexicon]:
    lines = path.read_text("utf-8").split("\n")
    return {lines[start]: Lexicon.load(lines[start + 1], lines[start + 2]) for start in range(0, 3 * len(_FIELDS), 3)}
