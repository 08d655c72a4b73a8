"""Writes a segment of a Whoosh index in one go, from the columns of its documents.

Whoosh's own writer takes a posting at a time through a pool of them, a sort and several objects; here the lists of a
term are gathered from columns that are sorted already. The files are those of its own codec, which reads them; only the
hash in the index of terms is another of those it knows.
"""

import pickle
import struct
from array import array
from binascii import crc32
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import accumulate, pairwise, repeat
from operator import sub
from pathlib import Path
from typing import Any

from whoosh.codec.whoosh3 import STORED_COLUMN, W3Codec
from whoosh.fields import Schema
from whoosh.filedb.filestore import FileStorage
from whoosh.filedb.filetables import HashWriter, OrderedHashWriter
from whoosh.util.numlists import GrowableArray

from reader_app.search.beginnings import count_initials
from reader_app.search.columns import Columns
from reader_app.search.lexicon import order_by_stem
from reader_app.search.postings import pack_postings
from reader_app.search.schema import CONTENT, ID, PREFIXES

LISTS, TEXTS = W3Codec.POSTS_EXT, f".{CONTENT}{W3Codec.COLUMN_EXT}"
SUFFIXES = (W3Codec.TERMS_EXT, LISTS, TEXTS, f"._stored{W3Codec.COLUMN_EXT}")
_CRC = 1  # Whoosh's number of this hash, much quicker than its usual one
_LENGTHS, _POINTER = struct.Struct("!ii"), struct.Struct("!Iq")
_FIELD = struct.Struct("!H")  # number of a field, in front of its terms
_INFO = struct.Struct("!BfIBBfII")  # inlined?, weight, documents, shortest, longest, greatest weight, first, last one
_EXTENT = struct.Struct("!qi")  # of a list in its file
_PROTOCOL = 2

_Item = tuple[bytes, bytes]


def write_segment(storage: FileStorage, name: str, schema: Schema, columns: Columns, texts: Sequence[bytes]) -> Any:
    """A segment for Whoosh's list of them, and the columns with the places in its files added.

    texts: what Whoosh keeps for showing each document.
    """
    segment = W3Codec().new_segment(storage, name)
    segment.set_doc_count(len(columns.cards))
    folder = Path(storage.folder)
    terms, lists, content, stored = (segment.make_filename(suffix) for suffix in SUFFIXES)
    extents = array("I")
    with (folder / lists).open("wb") as file:
        _write_terms(storage.create_file(terms), schema, columns, _Lists(columns, file, extents))
    _write_column(storage.create_file(content), schema[CONTENT].column_type, texts)
    _write_column(storage.create_file(stored), STORED_COLUMN, [{ID: card[ID]} for card in columns.cards])
    places = array("Q", accumulate(map(len, texts), initial=0))
    stemmed = array("I", order_by_stem(columns.terms, columns.main))
    letters, initials = count_initials(columns)
    counted = replace(columns, letters=letters, initials=initials)
    return segment, replace(counted, extents=extents, texts=places, stemmed=stemmed)


def _write_column(file: Any, column: Any, values: Iterable[Any]) -> None:
    writer = column.writer(file)
    number = -1
    for number, value in enumerate(values):
        writer.add(number, value)
    writer.finish(number + 1)
    file.close()


def _write_terms(file: Any, schema: Schema, columns: Columns, lists: "_Lists") -> None:
    """The index of terms, in the order of the columns and then the ids of the documents."""
    fields = sorted((field for field in schema.names() if field in PREFIXES), key=_place_in_columns)
    writer = _TermsWriter(file, {field: number for number, field in enumerate([*fields, ID])})
    writer.add_all(_items(fields, columns, lists))
    writer.close()


def _place_in_columns(field: str) -> str:
    return PREFIXES[field] or "\U0010ffff"


def _items(fields: Sequence[str], columns: Columns, lists: "_Lists") -> Iterator[_Item]:
    number = 0
    for place, field in enumerate(fields):
        prefix = PREFIXES[field]
        beyond = columns.beginning(prefix).stop if prefix else len(columns.terms)
        start = _FIELD.pack(place)
        for term in columns.terms[number:beyond]:
            yield start + term[len(prefix) :].encode(), lists.info(number)
            number += 1
    start = _FIELD.pack(len(fields))
    ids = sorted((card[ID].encode(), document) for document, card in enumerate(columns.cards))
    yield from ((start + identity, _inlined(document, 1)) for identity, document in ids)


class _Lists:
    """Writes the lists of terms, and says of each where it is."""

    def __init__(self, columns: Columns, file: Any, extents: "array[int]") -> None:
        self._file = file
        self._extents = extents
        self._place = 0
        self._documents: list[list[int]] = [[] for _ in columns.terms]
        self._frequencies: list[list[int]] = [[] for _ in columns.terms]
        documents_of, frequencies_of = self._documents.__getitem__, self._frequencies.__getitem__
        for document, (first, last) in enumerate(pairwise(columns.offsets)):
            numbers, ends = columns.ids[first:last], columns.ends[first : last + 1]
            deque(map(list.append, map(documents_of, numbers), repeat(document)), 0)
            deque(map(list.append, map(frequencies_of, numbers), map(sub, ends[1:], ends)), 0)

    def info(self, number: int) -> bytes:
        """What the index of terms says of a term. A list of one document is in it, and its extent is that document."""
        documents, frequencies = self._documents[number], self._frequencies[number]
        if len(documents) == 1:
            self._extents.append(documents[0])
            return _inlined(documents[0], frequencies[0])
        packed = pack_postings(documents, frequencies)
        self._file.write(packed)
        self._extents.append(self._place)
        extent = _EXTENT.pack(self._place, len(packed))
        self._place += len(packed)
        bounds = documents[0], documents[-1]
        return _INFO.pack(0, sum(frequencies), len(documents), 0, 0, max(frequencies), *bounds) + extent


@lru_cache(1 << 16)
def _inlined(document: int, frequency: int) -> bytes:
    info = _INFO.pack(1, frequency, 1, 0, 0, frequency, document, document)
    return info + pickle.dumps(((document,), (float(frequency),), (b"",)), _PROTOCOL)


class _TermsWriter(OrderedHashWriter):  # type: ignore[misc]  # Whoosh is untyped
    """Whoosh's table of terms, which takes all of them at once. fields: numbers by name."""

    def __init__(self, file: Any, fields: Mapping[str, int]) -> None:
        HashWriter.__init__(self, file, hashtype=_CRC)
        self.extras["fieldmap"] = dict(fields)
        self.index = GrowableArray("I")

    def add_all(self, items: Iterable[_Item]) -> None:
        """Keys and what belongs to them, the keys ascending."""
        place = self.dbfile.tell()
        places, pieces = [], []
        buckets = self.buckets
        for key, value in items:
            hashed = crc32(key)
            buckets[hashed & 255].append((hashed, place))
            places.append(place)
            piece = b"".join((_LENGTHS.pack(len(key), len(value)), key, value))
            pieces.append(piece)
            place += len(piece)
        self.dbfile.write(b"".join(pieces))
        self.index.array = array("I" if place < 1 << 32 else "q", places)

    def close(self) -> None:
        """Finishes the file."""
        self._write_tables()
        self.buckets: list[Any] = []  # nothing is left for Whoosh to write of them
        super().close()

    def _write_tables(self) -> None:
        for entries in self.buckets:
            slots = 2 * len(entries)
            self.directory.append((self.dbfile.tell(), slots))
            table, taken = bytearray(_POINTER.size * slots), set()
            for hashed, place in entries:
                slot = (hashed >> 8) % slots
                while slot in taken:
                    slot = (slot + 1) % slots
                taken.add(slot)
                _POINTER.pack_into(table, _POINTER.size * slot, hashed, place)
            self.dbfile.write(table)
