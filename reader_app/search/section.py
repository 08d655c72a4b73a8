"""A section of the index, documents or annotations: the segments of one Whoosh index, and columns beside each."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from whoosh.fields import Schema
from whoosh.filedb.filestore import FileStorage
from whoosh.index import TOC, LockError

from reader_app.search.columns import Columns
from reader_app.search.gathering import ColumnsBuilder
from reader_app.search.packing import mapped
from reader_app.search.reading import Reader
from reader_app.search.schema import Entry, column_postings, encode
from reader_app.search.segment import Files, Segment
from reader_app.search.writing import LISTS, SUFFIXES, TEXTS, write_segment

_DELETED_SHARE = 0.3  # of a segment's documents; with more, a commit writes it anew
_MOST_SEGMENTS, _KEPT_SEGMENTS = 12, 6  # above so many, a commit makes one of all but so many
_COLUMNS, _WORDS = ".columns", ".words"


@dataclass(slots=True)
class _Pending:
    """What is to be part of the index with the next commit. gone: numbers of documents that will not be."""

    lock: Any
    columns: ColumnsBuilder = field(default_factory=ColumnsBuilder)
    texts: list[bytes] = field(default_factory=list)
    gone: set[int] = field(default_factory=set)


class Section:
    """What is indexed of one kind; reader: its present state."""

    def __init__(self, folder: Path, name: str, schema: Schema, files: Iterable[str] | None) -> None:
        """files: those of the folder that count; without them a new section is made."""
        self._folder = folder
        self._name = name
        self._schema = schema
        self._storage = FileStorage(str(folder))
        self._columns: dict[str, Columns] = {}
        self._pending: _Pending | None = None
        self._toc: Any = None
        if files is None:
            TOC.create(self._storage, schema, name)
            files = (f"_{name}_0.toc",)
        self.look(files)

    @property
    def state(self) -> dict[str, str]:
        """The revision keys of what is indexed, by id."""
        cards = self.reader.cards
        return {cards[number]["id"]: cards[number]["key"] for number in self.reader.documents}

    @property
    def files(self) -> Iterator[str]:
        """The names of all files of its present state."""
        yield f"_{self._name}_{self._toc.generation}.toc"
        for segment in self._toc.segments:
            yield from (segment.make_filename(suffix) for suffix in (*SUFFIXES, _COLUMNS, _WORDS))

    def add(self, entries: Iterable[Entry], removed: Iterable[str]) -> None:
        """Adds or replaces what is given and takes others out, with the next commit; nothing may come twice till then.

        Raises whoosh.index.LockError if another process is writing; after any other error the section is spoiled.
        """
        pending = self._begin()
        numbers = self.reader.numbers
        pending.gone.update(numbers[gone] for gone in removed if gone in numbers)
        for entry in entries:
            if entry.card["id"] in numbers:
                pending.gone.add(numbers[entry.card["id"]])
            pending.columns.add(entry.card, column_postings(entry), entry.joined, entry.places)
            pending.texts.append(encode(entry.content))

    def commit(self) -> None:
        """Writes what was added beside what there is, whose files stay as they are."""
        pending, self._pending = self._pending, None
        if pending is None:
            return
        try:
            toc = TOC(self._schema, self._merged(pending), self._toc.generation + 1)
            # Of a commit that was killed before the stamp: Whoosh would not write over it.
            (self._folder / f"_{self._name}_{toc.generation}.toc").unlink(missing_ok=True)
            toc.write(self._storage, self._name)
        finally:
            pending.lock.release()
        self._toc = toc
        self.reader = self._read()

    def cancel(self) -> None:
        """Drops what was added since the last commit, and the lock with it."""
        pending, self._pending = self._pending, None
        if pending is not None:
            pending.lock.release()

    def look(self, files: Iterable[str]) -> None:
        """Looks at the state of the index that these files are."""
        found = (re.fullmatch(rf"_{self._name}_(\d+)\.toc", name) for name in files)
        latest = max(int(match[1]) for match in found if match)
        if self._toc is not None and self._toc.generation == latest:
            return  # and what the reader has made of it stays
        self._toc = TOC.read(self._storage, self._name, gen=latest, schema=self._schema)
        self.reader = self._read()

    def close(self) -> None:
        """Lets go of the lock; what was not committed is dropped."""
        self.cancel()

    # ---- details

    def _begin(self) -> _Pending:
        if self._pending is None:
            lock = self._storage.lock(f"{self._name}_WRITELOCK")
            if not lock.acquire():
                raise LockError
            self._pending = _Pending(lock)
        return self._pending

    def _merged(self, pending: _Pending) -> list[Any]:
        """Whoosh's segments with what is pending, in a new one with what is left of those that are worn."""
        offsets = [segment.offset for segment in self.reader.segments]
        for number in pending.gone:
            place = bisect_right(offsets, number) - 1
            self._toc.segments[place].delete_document(number - offsets[place])
        worn = _worn(self._toc.segments)
        for segment in worn:
            self._copy(segment, pending)
        kept = [segment for segment in self._toc.segments if segment not in worn]
        if pending.texts:
            segment, columns = write_segment(
                self._storage, self._name, self._schema, pending.columns.finish(), pending.texts
            )
            columns.write(self._path(segment, _COLUMNS))
            self._columns[segment.segment_id()] = columns
            kept.append(segment)
        return kept

    def _copy(self, worn: Any, pending: _Pending) -> None:
        source = self.reader.segments[self._toc.segments.index(worn)]
        for document in range(worn.doc_count_all()):
            if not worn.is_deleted(document):
                pending.columns.copy(source.columns, document)
                pending.texts.append(source.text(document))

    def _read(self) -> Reader:
        segments, columns = [], {}
        deleted: set[int] = set()
        offset = 0
        for segment in self._toc.segments:
            name = segment.segment_id()
            columns[name] = self._columns.get(name) or Columns.read(self._path(segment, _COLUMNS))
            files = Files(mapped(self._path(segment, LISTS)), mapped(self._path(segment, TEXTS)))
            segments.append(Segment(columns[name], offset, files))
            deleted.update(offset + number for number in segment.deleted_docs())
            offset += segment.doc_count_all()
        self._columns = columns
        return Reader(segments, deleted)

    def _path(self, segment: Any, suffix: str) -> Path:
        name: str = segment.make_filename(suffix)
        return self._folder / name


def _worn(segments: list[Any]) -> list[Any]:
    """Which segments are to be written anew: those with many deletions and, where there are many, the smallest ones."""
    by_size = sorted(segments, key=lambda segment: -segment.doc_count_all())
    worn = [segment for segment in by_size if segment.deleted_count() > _DELETED_SHARE * segment.doc_count_all()]
    if len(by_size) > _MOST_SEGMENTS:
        worn += [segment for segment in by_size[_KEPT_SEGMENTS:] if segment not in worn]
    return worn
