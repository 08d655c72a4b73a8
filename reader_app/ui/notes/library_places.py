"""In which documents the notes of the library are looked for."""

from collections.abc import Callable, Mapping, Sequence
from collections.abc import Collection as Those
from typing import TYPE_CHECKING

from reader_app.model.attribute import let_through
from reader_app.model.collection import Collection
from reader_app.model.document import Listed
from reader_app.model.tag import is_within
from reader_app.ui.library.rows import folded
from reader_app.ui.library.shelves import ids_of
from reader_app.ui.notes.library_filter import Place
from reader_app.ui.state import OpenDocument

if TYPE_CHECKING:
    from reader_app.ui.notes.limits import Limits


def documents_within(
    limits: "Limits",
    listed: Mapping[str, Listed],
    opened: OpenDocument | None,
    collections: Callable[[], Sequence[Collection]],
) -> frozenset[str] | None:
    """The ids of the documents that limits let through; None for all. listed: all there are, by id."""
    found: Those[Listed] | None = None
    document = opened.document if opened is not None else None
    if limits.place is Place.THIS:
        found = [listed[document.id]] if document is not None and document.id in listed else []
    elif limits.place is Place.COLLECTION:
        found = _collected(listed, set(document.collections) if document is not None else set())
    elif limits.place is Place.NAMED:
        found = _collected(listed, {each.id for each in collections() if is_within(each.name, limits.collection)})
    words = folded(limits.title).split()
    if words:
        every = listed.values() if found is None else found
        found = [each for each in every if all(word in folded(each.title or each.file_name) for word in words)]
    if limits.attributes:
        every = listed.values() if found is None else found
        found = [each for each in every if let_through(each.own, limits.attributes)]
    return None if found is None else frozenset(each.id for each in found)


def _collected(listed: Mapping[str, Listed], collections: set[str]) -> list[Listed]:
    """The documents in any of these collections, by id."""
    return [each for each in listed.values() if not collections.isdisjoint(ids_of(each.collections))]
