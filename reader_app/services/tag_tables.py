"""How often tags are together, in which documents, and with what attributes: tables of all tags with what is below.

A level that only tags below it make has its row and its column, too.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from enum import StrEnum
from itertools import chain, islice
from typing import TYPE_CHECKING

from reader_app.model.attribute import Attribute, known_values
from reader_app.model.errors import ExportError
from reader_app.model.overlap import places_of_pairs
from reader_app.model.tag import levels, name_key
from reader_app.store import Store

if TYPE_CHECKING:  # what only an export needs is loaded for the first one
    from reader_app.exchange.tag_table import TagTable

MOST_CELLS = 10_000_000
_NONE = Counter[str]()
_ANY = ""  # in the place of a tag's name: all notes


class TableKind(StrEnum):
    """What the tags are counted with."""

    TAGS = "tags"
    DOCUMENTS = "documents"
    ATTRIBUTES = "attributes"


def tag_table(store: Store, kind: TableKind) -> "TagTable":
    """The table of a library as it is now. Raises ExportError for one of more than `MOST_CELLS`."""
    match kind:
        case TableKind.TAGS:
            return _with_tags(store)
        case TableKind.DOCUMENTS:
            return _with_documents(store)
        case TableKind.ATTRIBUTES:
            return _with_attributes(store)


def _with_tags(store: Store) -> "TagTable":
    """For two tags the places where both are, see `places_of_pairs`; for one the places where it is, and its notes."""
    above, names = _names(store)
    notes = tuple(store.annotations.noted())
    together = places_of_pairs(notes, above)
    having = Counter(name for note in notes for name in {name for tag in note.tags for name in above.get(tag, ())})
    rows: Iterator[tuple[str | int, ...]] = (
        (name, having[name], *(together[name, other] for other in names)) for name in names
    )
    return _table(("tag", "notes", *names), rows)


def _with_documents(store: Store) -> "TagTable":
    """The notes with each tag in every document, by title; one without notes counts as such."""
    names, counts = _by_document(store)
    documents = sorted(
        store.documents.all(),
        key=lambda each: (each.metadata.title.casefold(), each.added, each.id),
    )
    rows: Iterator[tuple[str | int, ...]] = (
        (each.metadata.title, each.file_name, *(counts.get(each.id, _NONE)[name] for name in names))
        for each in documents
    )
    return _table(("document", "file", *names), rows)


def _with_attributes(store: Store) -> "TagTable":
    """The notes with each tag in all documents that have a value, and how many documents and notes that are."""
    names, counts = _by_document(store)
    documents: Counter[Attribute] = Counter()
    notes: dict[Attribute, Counter[str]] = {}
    every = store.documents.all()
    kinds = known_values(document.attributes for document in every)
    spelt = {name_key(name): name for name in kinds}
    for document in every:
        for attribute in (each._replace(name=spelt[name_key(each.name)]) for each in document.attributes):
            documents[attribute] += 1
            notes.setdefault(attribute, Counter()).update(counts.get(document.id, {}))
    rows: Iterator[tuple[str | int, ...]] = (
        (*each, documents[each], notes[each][_ANY], *(notes[each][name] for name in names))
        for each in (Attribute(name, value) for name, values in kinds.items() for value in values)
    )
    return _table(("attribute", "value", "documents", "notes", *names), rows)


def _table(heading: tuple[str, ...], rows: Iterable[tuple[str | int, ...]]) -> "TagTable":
    """A table of not too many cells, else raises ExportError: thousands of tags have millions with each other."""
    from reader_app.exchange.tag_table import TagTable

    most = MOST_CELLS // len(heading)
    made = tuple(islice(rows, most + 1))
    if len(made) > most:
        raise ExportError(f"This table would have more than {MOST_CELLS:,} cells; nothing was written.")
    return TagTable(heading, made)


def _by_document(store: Store) -> tuple[list[str], dict[str, Counter[str]]]:
    """The names of tags in order, and how many notes with each, and with any or none, documents have, by id."""
    above, names = _names(store)
    counts: dict[str, Counter[str]] = {}
    for note in store.annotations.noted():
        found = {name for tag in note.tags for name in above.get(tag, ())}
        counts.setdefault(note.document, Counter()).update((_ANY, *found))
    return names, counts


def _names(store: Store) -> tuple[dict[str, tuple[str, ...]], list[str]]:
    """For the id of each tag the names it counts for, and all of these in order."""
    above = levels(store.tags.all())
    return above, sorted(set(chain.from_iterable(above.values())), key=lambda name: name_key(name).split("/"))
