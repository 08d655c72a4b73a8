"""An open index as something to search: postings by term, lengths, and what is stored of a document."""

from collections import OrderedDict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from whoosh.reading import TermNotFound

from reader_app.search.analysis import Places
from reader_app.search.lexicon import Lexicon
from reader_app.search.schema import CONTENT, ID, PLACES, decode_places, decode_positions
from reader_app.search.tree import TEXT

_CACHED_POSTINGS = 500_000  # documents in all the lists of postings kept in memory


@dataclass(frozen=True, slots=True)
class StoredDocument:
    """What is needed to show a document's hits."""

    id: str
    content: str
    places: Places


class IndexReader:
    """One state of the index; a new one is made after each commit."""

    def __init__(self, reader: Any, lexicons: Mapping[str, Lexicon]) -> None:
        self._reader = reader
        self._leaves = list(reader.leaf_readers()) if reader.doc_count_all() else []
        self._lexicons = lexicons
        self._documents = frozenset(reader.all_doc_ids())
        self._cache: OrderedDict[tuple[str, str], dict[int, Sequence[int]]] = OrderedDict()
        self._cached = 0
        self._lengths: dict[int, float] | None = None

    def lexicon(self, field: str) -> Lexicon:
        """The terms of a field."""
        return self._lexicons[field]

    def documents(self) -> Collection[int]:
        """The numbers of all documents."""
        return self._documents

    def postings(self, field: str, term: str) -> Mapping[int, Sequence[int]]:
        """The ascending positions of a term, by document number."""
        key = field, term
        found = self._cache.get(key)
        if found is not None:
            self._cache.move_to_end(key)
            return found
        found = self._cache[key] = self._read(field, term)
        self._cached += len(found)
        while self._cached > _CACHED_POSTINGS and len(self._cache) > 1:
            self._cached -= len(self._cache.popitem(last=False)[1])
        return found

    def _read(self, field: str, term: str) -> dict[int, Sequence[int]]:
        found: dict[int, Sequence[int]] = {}
        for leaf, offset in self._leaves:
            try:
                matcher = leaf.postings(field, term)
            except TermNotFound:
                continue
            while matcher.is_active():
                found[matcher.id() + offset] = decode_positions(matcher.value())
                matcher.next()
        return found

    def relative_length(self, document: int, /) -> float:
        """The length of a document's text as a ratio to the average."""
        if self._lengths is None:
            lengths = {number: self._reader.doc_field_length(number, TEXT) or 0 for number in self._documents}
            average = sum(lengths.values()) / max(1, len(lengths)) or 1.0
            self._lengths = {number: length / average for number, length in lengths.items()}
        return self._lengths[document]

    def stored(self, document: int) -> StoredDocument:
        """What is stored of a document."""
        stored = self._reader.stored_fields(document)
        return StoredDocument(stored[ID], stored[CONTENT], decode_places(stored[PLACES]))

    def close(self) -> None:
        """Lets go of the files."""
        self._reader.close()
