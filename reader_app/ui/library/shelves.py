"""What the documents can be limited to: all, the latest, starred, unread, and the collections as a tree of names."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from operator import attrgetter, not_
from typing import NamedTuple

from reader_app.model.collection import Collection
from reader_app.ui.library.rows import LibraryRow, folded

_LATEST = timedelta(hours=24)  # added so long before the newest one

_is_starred: Callable[[LibraryRow], bool] = attrgetter("document.starred")
_read: Callable[[LibraryRow], str] = attrgetter("read")
_added: Callable[[LibraryRow], str] = attrgetter("document.added")
_group: Callable[[LibraryRow], str] = attrgetter("document.collections")


class Kind(StrEnum):
    """What a shelf holds."""

    ALL = "all"
    LATEST = "latest"
    STARRED = "starred"
    UNREAD = "unread"
    COLLECTION = "collection"


class Shelf(NamedTuple):
    """A group of documents.

    key: tells shelves apart. name: whole, "a/b". depth: 0 for the outermost. inside: ids of its collection and of
    those under it; of the latest, ids of documents. collection: its own id; empty for the others, and for a name that
    only others stand under. since: ISO 8601 in UTC, for the latest where their ids are not known.
    """

    key: str
    kind: Kind
    name: str = ""
    depth: int = 0
    inside: frozenset[str] = frozenset()
    collection: str = ""
    since: str = ""

    @property
    def label(self) -> str:
        """The last level of its name."""
        return self.name.rpartition("/")[2]

    def rows(self, rows: Sequence[LibraryRow]) -> list[LibraryRow]:
        """Those of the rows that stand on it, in order."""
        match self.kind:
            case Kind.ALL:
                return list(rows)
            case Kind.LATEST:
                if self.inside:
                    return [row for row in rows if row.document.id in self.inside]
                return [row for row in rows if row.document.added >= self.since]
            case Kind.STARRED:
                return [row for row in rows if row.document.starred]
            case Kind.UNREAD:
                return [row for row in rows if not row.read]
        return [row for row in rows if not self.inside.isdisjoint(ids_of(row.document.collections))]


ALL = Shelf("all", Kind.ALL)
LATEST = "latest"  # its key


def shelves(
    collections: Iterable[Collection], rows: Sequence[LibraryRow], added: frozenset[str] = frozenset()
) -> tuple[tuple[Shelf, int], ...]:
    """Every shelf with how many of the rows stand on it, in the order they are listed.

    added: ids of the documents added last; empty: those of the last day are taken for them.
    """
    latest = Shelf(LATEST, Kind.LATEST, inside=added, since="" if added else _since(rows))
    made = [(ALL, len(rows))]
    if 0 < (count := len(latest.rows(rows))) < len(rows):
        made.append((latest, count))
    made.append((Shelf("starred", Kind.STARRED), sum(map(_is_starred, rows))))
    made.append((Shelf("unread", Kind.UNREAD), sum(map(not_, map(_read, rows)))))
    return (*made, *_tree(known, rows)) if (known := tuple(collections)) else tuple(made)


@lru_cache(maxsize=1 << 12)  # few groups of collections, many documents
def ids_of(collections: str) -> tuple[str, ...]:
    """The ids of the collections of a `Listed`."""
    return tuple(json.loads(collections))


def _since(rows: Sequence[LibraryRow]) -> str:
    """From when a document counts as one of the latest. By the newest of them, not by the clock, which may jump."""
    newest = max(map(_added, rows), default="")
    try:
        return (datetime.fromisoformat(newest) - _LATEST).isoformat()
    except ValueError:
        return newest


def _tree(collections: tuple[Collection, ...], rows: Sequence[LibraryRow]) -> list[tuple[Shelf, int]]:
    """The collections and the names they stand under, each after what it stands under."""
    own = {collection.name: collection.id for collection in collections}
    inside: dict[str, set[str]] = {}
    for collection in collections:
        for name in (collection.name, *above(collection.name)):
            inside.setdefault(name, set()).add(collection.id)
    counts = _counts(inside, rows)
    made = []
    for name in sorted(inside, key=lambda name: tuple(map(folded, name.split("/")))):
        ids = frozenset(inside[name])
        key = own.get(name) or f"under {name}"
        made.append((Shelf(key, Kind.COLLECTION, name, name.count("/"), ids, own.get(name, "")), counts[name]))
    return made


def above(name: str) -> tuple[str, ...]:
    """The names a name stands under, the nearest first: "a/b", "a" for "a/b/c"."""
    levels = name.split("/")
    return tuple("/".join(levels[:end]) for end in range(len(levels) - 1, 0, -1))


def _counts(inside: Mapping[str, set[str]], rows: Sequence[LibraryRow]) -> Counter[str]:
    """How many documents stand on each name, those under it included, each once."""
    names: dict[str, list[str]] = {}
    for name, ids in inside.items():
        for collection in ids:
            names.setdefault(collection, []).append(name)
    counts: Counter[str] = Counter()
    for group, documents in Counter(map(_group, rows)).items():
        for name in {name for collection in ids_of(group) for name in names.get(collection, ())}:
            counts[name] += documents
    return counts
