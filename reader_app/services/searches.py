"""What was searched for: the last queries of a library, and those kept under a name."""

from typing import Any

from reader_app.model.query import FacetField, Filter, Query
from reader_app.model.saved_search import SavedSearch
from reader_app.store import Store

HISTORY = 20  # queries remembered
_HISTORY, _SAVED = "search history", "saved searches"  # keys of the store's state


class Searches:
    """Both lists live in the library. Whatever is found there that no version of this program wrote is left out."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def history(self) -> tuple[str, ...]:
        """The last queries as they were typed, the latest first."""
        kept = self._store.state_get(_HISTORY)
        return tuple(text for text in kept if isinstance(text, str)) if isinstance(kept, list) else ()

    def remember(self, text: str) -> None:
        """A query was meant; a library for looking only remembers nothing. Raises SaveError."""
        text = text.strip()
        before = self.history()
        if text and before[:1] != (text,) and not self._store.read_only:
            self._store.state_set(_HISTORY, [text, *(each for each in before if each != text)][:HISTORY])

    def saved(self) -> tuple[SavedSearch, ...]:
        """The kept searches, in the order they were made."""
        kept = self._store.state_get(_SAVED)
        read = (_from_json(each) for each in kept) if isinstance(kept, list) else ()
        return tuple(search for search in read if search is not None)

    def save(self, name: str, query: Query) -> None:
        """Keeps a query under a name; who had the name, or the same query, makes way. Raises LibraryError."""
        made = SavedSearch(name.strip() or query.text.strip(), query)
        before = self.saved()
        place = next((n for n, each in enumerate(before) if _same(each.query, query)), len(before))
        others = [each for each in before if not _same(each.query, query) and each.name.lower() != made.name.lower()]
        self.set_saved((*others[:place], made, *others[place:]))

    def remove(self, name: str) -> None:
        """Keeps the search of that name no longer. Raises LibraryError."""
        self.set_saved(tuple(each for each in self.saved() if each.name != name))

    def set_saved(self, searches: tuple[SavedSearch, ...]) -> None:
        """Keeps these and no others. Raises LibraryError."""
        self._store.state_set(_SAVED, [_to_json(search) for search in searches])

    def saved_as(self, query: Query) -> SavedSearch | None:
        """The search that asks for the same."""
        return next((each for each in self.saved() if _same(each.query, query)), None)


def _same(one: Query, other: Query) -> bool:
    def asked(query: Query) -> tuple[str, bool, frozenset[Filter]]:
        return query.text.strip(), query.ignore_case, frozenset(query.filters)

    return asked(one) == asked(other)


def query_json(query: Query) -> dict[str, Any]:
    """A query as it is kept."""
    filters = [[str(each.field), each.value] for each in query.filters]
    return {"query": query.text, "ignore_case": query.ignore_case, "filters": filters}


def query_from(kept: Any) -> Query | None:
    """What `query_json` made of a query; None where it did not make this."""
    try:
        filters = tuple(Filter(FacetField(field), str(value)) for field, value in kept["filters"])
        return Query(str(kept["query"]), bool(kept["ignore_case"]), filters=filters)
    except (KeyError, TypeError, ValueError):
        return None


def _to_json(search: SavedSearch) -> dict[str, Any]:
    return {"name": search.name, **query_json(search.query)}


def _from_json(kept: Any) -> SavedSearch | None:
    query = query_from(kept)
    return SavedSearch(str(kept["name"]), query) if query is not None and "name" in kept else None
