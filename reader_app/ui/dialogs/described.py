"""What the panel of properties shows of one document or of many."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from reader_app.model.attribute import known_values, value_of
from reader_app.model.collection import Collection
from reader_app.model.document import Creator, Document

V = TypeVar("V")
FIELDS = ("title", "date", "event", "place", "language", "subject")
_IN_ENCODINGS = {  # what is text throughout, so that another encoding makes it another text
    *("text/plain", "text/markdown", "text/html", "multipart/related", "text/vtt", "application/x-subrip"),
}


class Shared(NamedTuple):
    """An attribute. value: the only one there is, empty for several; of_all: whether all of the documents have it."""

    name: str
    value: str
    of_all: bool = True


@dataclass(frozen=True, slots=True)
class Described:
    """None stands for several values. inferred: names of fields that nobody stated. encoding: None: not of text.

    collections: those that any of the documents is in, each with whether all of them are.
    """

    ids: tuple[str, ...]
    values: Mapping[str, str | None]
    people: tuple[Creator, ...] | None
    inferred: frozenset[str]
    encoding: str | None
    collections: tuple[tuple[Collection, bool], ...]
    attributes: tuple[Shared, ...] = ()


def described(documents: Sequence[Document], collections: Sequence[Collection]) -> Described:
    """What these documents have in common. documents: one at least."""
    inside = [set(document.collections) for document in documents]
    metadata = [document.metadata for document in documents]
    is_text = all(document.media_type in _IN_ENCODINGS for document in documents)
    return Described(
        tuple(document.id for document in documents),
        {name: _common([str(getattr(one, name)) for one in metadata]) for name in FIELDS},
        _common([one.creators for one in metadata]),
        frozenset.intersection(*(one.inferred for one in metadata)),
        _common([document.encoding for document in documents]) if is_text else None,
        tuple(
            (collection, all(collection.id in each for each in inside))
            for collection in collections
            if any(collection.id in each for each in inside)
        ),
        tuple(_shared(name, values, documents) for name, values in _values(documents)),
    )


def _values(documents: Sequence[Document]) -> Iterable[tuple[str, Sequence[str]]]:
    """The names of attributes that any of the documents has, with the values there are."""
    return known_values({document.attributes for document in documents}).items()


def _shared(name: str, values: Sequence[str], documents: Sequence[Document]) -> Shared:
    if len(values) > 1:
        return Shared(name, "", of_all=False)
    return Shared(name, values[0], of_all=all(value_of(each.attributes, name) for each in documents))


def _common(values: Sequence[V]) -> V | None:
    """The value that all are; None where they differ."""
    return values[0] if all(value == values[0] for value in values[1:]) else None
