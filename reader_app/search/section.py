"""A section of the index, documents or annotations: one Whoosh index, and columns beside each of its segments."""

import contextlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from whoosh import index
from whoosh.fields import Schema
from whoosh.reading import SegmentReader
from whoosh.writing import SegmentWriter

from reader_app.search.codec import LeanCodec
from reader_app.search.columns import Columns, ColumnsBuilder
from reader_app.search.reading import Reader
from reader_app.search.schema import ID, Entry, column_postings, encode
from reader_app.search.segment import Segment

_DELETED_SHARE = 0.3  # of a segment's documents; with more, a commit writes it anew
_MOST_SEGMENTS, _KEPT_SEGMENTS = 12, 6  # above so many, a commit makes one of all but so many
_MEMORY = 512  # MB for postings being written

Source = tuple[Columns, int]  # columns, and the number of a document in them


@dataclass(slots=True)
class _Pending:
    """What was added since the last commit. places: in the columns, by id."""

    writer: SegmentWriter
    columns: ColumnsBuilder = field(default_factory=ColumnsBuilder)
    places: dict[str, int] = field(default_factory=dict)


class Section:
    """What is indexed of one kind; reader: its present state."""

    def __init__(self, folder: Path, name: str, schema: Schema, *, create: bool = False) -> None:
        self._folder = folder
        self._name = name
        if create:
            self._index = index.create_in(str(folder), schema, indexname=name)
        else:
            self._index = index.open_dir(str(folder), indexname=name, schema=schema)
        self._whoosh_reader: Any = None
        self._columns: dict[str, Columns] = {}
        self._pending: _Pending | None = None
        self.reader = self._read()

    @property
    def state(self) -> dict[str, str]:
        """The revision keys of what is indexed, by id."""
        cards = self.reader.cards
        return {cards[number]["id"]: cards[number]["key"] for number in self.reader.documents}

    def add(self, entries: Iterable[Entry], removed: Iterable[str]) -> None:
        """Adds or replaces what is given and takes others out, with the next commit; nothing may come twice till then.

        Raises whoosh.index.LockError if another process is writing; after any other error the section is spoiled.
        """
        pending = self._pending
        if pending is None:
            pending = self._pending = _Pending(self._index.writer(limitmb=_MEMORY, codec=LeanCodec()))
        numbers = self.reader.numbers
        for gone in removed:
            if gone in numbers:
                pending.writer.delete_by_term(ID, gone)
        for entry in entries:
            key = entry.card["id"]
            if key in numbers:
                pending.writer.delete_by_term(ID, key)
            pending.writer.add_document(id=key, **entry.fields, content=encode(entry.content))
            pending.places[key] = len(pending.places)
            pending.columns.add(entry.card, column_postings(entry), entry.joined, entry.places)

    def commit(self) -> None:
        """Makes what was added part of the index."""
        pending, self._pending = self._pending, None
        if pending is not None:
            pending.writer.commit(mergetype=_merge)
            self._complete(pending.columns.finish(), pending.places)
            self.refresh()

    def cancel(self) -> None:
        """Drops what was added since the last commit, and Whoosh's lock with it."""
        pending, self._pending = self._pending, None
        if pending is not None:
            with contextlib.suppress(Exception):  # what went wrong before is what matters
                pending.writer.cancel()

    def refresh(self) -> None:
        """Looks at the index as it is on the disk now."""
        self.reader = self._read()

    def _complete(self, fresh: Columns, places: dict[str, int]) -> None:
        """Writes columns for the segments that have none yet, from what is new and what was merged."""
        kept = {key: (fresh, place) for key, place in places.items()}
        segments = list(self._index._segments())
        for segment in segments:
            path = self._path(segment.segment_id())
            if not path.exists():
                self._write(path, self._ids_of(segment), kept)
        present = {self._path(segment.segment_id()).stem for segment in segments}
        for path in self._folder.glob(f"{self._name}-*.*"):
            if path.stem not in present:
                with contextlib.suppress(PermissionError):  # where another process still reads it; swept up later
                    path.unlink()

    def _write(self, path: Path, ids: list[str], fresh: dict[str, Source]) -> None:
        if ids and ids == list(fresh):
            next(iter(fresh.values()))[0].write(path)
            return
        builder = ColumnsBuilder()
        for key in ids:
            builder.copy(*(fresh.get(key) or self._source(key)))
        builder.finish().write(path)

    def _source(self, key: str) -> Source:
        number = self.reader.numbers[key]
        segment = self.reader.segment(number)
        return segment.columns, number - segment.offset

    def _ids_of(self, segment: Any) -> list[str]:
        reader = SegmentReader(self._index.storage, self._index.schema, segment)
        try:
            return [reader.stored_fields(number)[ID] for number in range(segment.doc_count_all())]
        finally:
            reader.close()

    def _read(self) -> Reader:
        before = self._whoosh_reader
        self._whoosh_reader = self._index.reader()
        segments, columns = [], {}
        deleted: set[int] = set()
        for leaf, offset in self._whoosh_reader.leaf_readers() if self._whoosh_reader.doc_count_all() else ():
            segment = leaf.segment()
            name = segment.segment_id()
            columns[name] = self._columns.get(name) or Columns.read(self._path(name))
            segments.append(Segment(columns[name], offset, leaf))
            deleted.update(offset + number for number in segment.deleted_docs())
        self._columns = columns
        if before is not None:
            before.close()
        return Reader(segments, deleted)

    def _path(self, segment: str) -> Path:
        return self._folder / f"{self._name}-{segment}.columns"

    def close(self) -> None:
        """Lets go of the files; what was not committed is dropped."""
        self.cancel()
        self._whoosh_reader.close()
        self._index.close()


def _merge(writer: SegmentWriter, segments: list[Any]) -> list[Any]:
    """Which segments are kept: all but those with many deletions and, where there are many, the smallest ones."""
    kept = sorted(segments, key=lambda segment: -segment.doc_count_all())
    worn = [segment for segment in kept if segment.deleted_count() > _DELETED_SHARE * segment.doc_count_all()]
    if len(kept) > _MOST_SEGMENTS:
        worn += [segment for segment in kept[_KEPT_SEGMENTS:] if segment not in worn]
    for segment in worn:
        reader = SegmentReader(writer.storage, writer.schema, segment)
        writer.add_reader(reader)
        reader.close()
    return [segment for segment in kept if segment not in worn]
