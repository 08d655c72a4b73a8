"""How often tags are together, and in which documents: tables of all tags, each with what is below it.

A level that only tags below it make has its row and its column, too.
"""

from collections import Counter
from collections.abc import Iterator
from enum import StrEnum
from itertools import chain
from typing import TYPE_CHECKING

from reader_app.model.overlap import places_of_pairs
from reader_app.model.tag import levels, name_key
from reader_app.store import Store

if TYPE_CHECKING:  # what only an export needs is loaded for the first one
    from reader_app.exchange.tag_table import TagTable


class TableKind(StrEnum):
    """What the tags are counted with."""

    TAGS = "tags"
    DOCUMENTS = "documents"


def tag_table(store: Store, kind: TableKind) -> "TagTable":
    """The table of a library as it is now."""
    return _with_tags(store) if kind is TableKind.TAGS else _with_documents(store)


def _with_tags(store: Store) -> "TagTable":
    """For two tags the places where both are, see `places_of_pairs`; for one the places where it is, and its notes."""
    from reader_app.exchange.tag_table import TagTable

    above, names = _names(store)
    notes = tuple(store.annotations.noted())
    together = places_of_pairs(notes, above)
    having = Counter(name for note in notes for name in {name for tag in note.tags for name in above.get(tag, ())})
    rows: Iterator[tuple[str | int, ...]] = (
        (name, having[name], *(together[name, other] for other in names)) for name in names
    )
    return TagTable(("tag", "notes", *names), tuple(rows))


def _with_documents(store: Store) -> "TagTable":
    """The notes with each tag in every document that has any notes, by title."""
    from reader_app.exchange.tag_table import TagTable

    above, names = _names(store)
    counts: dict[str, Counter[str]] = {}
    for note in store.annotations.noted():
        counts.setdefault(note.document, Counter()).update({name for tag in note.tags for name in above.get(tag, ())})
    documents = sorted(
        (each for each in store.documents.all() if each.id in counts),
        key=lambda each: (each.metadata.title.casefold(), each.added, each.id),
    )
    rows: Iterator[tuple[str | int, ...]] = (
        (each.metadata.title, each.file_name, *(counts[each.id][name] for name in names)) for each in documents
    )
    return TagTable(("document", "file", *names), tuple(rows))


def _names(store: Store) -> tuple[dict[str, tuple[str, ...]], list[str]]:
    """For the id of each tag the names it counts for, and all of these in order."""
    above = levels(store.tags.all())
    return above, sorted(set(chain.from_iterable(above.values())), key=lambda name: name_key(name).split("/"))
