"""What the index holds, as Whoosh fields: terms with their positions, and what is needed to show a hit."""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from whoosh import fields, formats

from reader_app.search.analysis import Places, analyse
from reader_app.search.document import IndexedDocument
from reader_app.search.highlighting import metadata_terms
from reader_app.search.tree import TEXT

SCHEMA_VERSION = 1  # raise it when fields or their encoding change: indexes made by another version are rebuilt
ID = "id"
CONTENT = "content"
PLACES = "places"


class _Positions(formats.Format):  # type: ignore[misc]  # Whoosh is untyped
    """Postings as raw arrays of positions: a fifth of the time of Whoosh's own, and half the size."""

    def decode_positions(self, value: bytes) -> "array[int]":
        return decode_positions(value)

    def decode_frequency(self, value: bytes) -> int:
        return len(value) // array("I").itemsize

    def decode_weight(self, value: bytes) -> float:
        return float(self.decode_frequency(value))


class TermsField(fields.FieldType):  # type: ignore[misc]
    """A field that is given its terms already analysed: ascending positions by term."""

    def __init__(self) -> None:
        super().__init__(_Positions(), None, scorable=True)

    def index(self, value: Mapping[str, Sequence[int]], **_: Any) -> Iterator[tuple[bytes, int, float, bytes]]:
        """What Whoosh writes for one document: term, frequency, weight and encoded positions."""
        for term, positions in value.items():
            yield term.encode(), len(positions), float(len(positions)), array("I", positions).tobytes()


def decode_positions(value: bytes) -> "array[int]":
    """The positions of a term in one document."""
    positions = array("I")
    positions.frombytes(value)
    return positions


def schema() -> fields.Schema:
    """The schema, built here rather than read from an index."""
    return fields.Schema(
        id=fields.ID(stored=True, unique=True),
        text=TermsField(),
        title=TermsField(),
        by=TermsField(),
        year=TermsField(),
        content=fields.STORED(),
        places=fields.STORED(),
    )


def encode(document: IndexedDocument) -> dict[str, Any]:
    """The values of a document's fields."""
    analysed = analyse(document.content, document.blocks)
    places = analysed.places
    return {
        ID: document.id,
        TEXT: analysed.postings,
        CONTENT: document.content,
        PLACES: tuple(column.tobytes() for column in (places.starts, places.ends, places.firsts, places.bounds)),
        **metadata_terms(document.metadata),
    }


def decode_places(stored: Sequence[bytes]) -> Places:
    """The places that `encode` wrote."""
    starts, ends, firsts, bounds = map(decode_positions, stored)
    return Places(starts, ends, firsts, bounds)
