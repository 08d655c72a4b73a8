"""Earlier searches and saved ones, as a library keeps them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader_app.model.query import FacetField, Filter, Query
from reader_app.model.saved_search import SavedSearch
from reader_app.services.searches import HISTORY, Searches
from reader_app.store import Store

NARROW = Query("cyber", filters=(Filter(FacetField.YEAR, "2011"), Filter(FacetField.TAG, "t")))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store.open(tmp_path / "library.sqlite")
    yield store
    store.close()


def test_the_last_queries_are_remembered_latest_first_and_each_once(store: Store) -> None:
    searches = Searches(store)
    for n in range(HISTORY + 5):
        searches.remember(f"q{n}")
    for text in ("q20", " ", "q20 "):
        searches.remember(text)
    assert searches.history()[:2] == ("q20", "q24")
    assert len(searches.history()) == HISTORY == len(set(searches.history()))


def test_a_saved_search_comes_back_as_it_was(store: Store) -> None:
    Searches(store).save("narrow", NARROW)
    assert Searches(store).saved() == (SavedSearch("narrow", NARROW),)
    assert Searches(store).saved_as(Query("cyber ", limit=3, filters=NARROW.filters[::-1])) is not None
    assert Searches(store).saved_as(Query("cyber")) is None


def test_names_and_queries_are_kept_once(store: Store) -> None:
    searches = Searches(store)
    searches.save("a", Query("one"))
    searches.save("b", Query("two"))
    searches.save("c", Query("one"))
    assert [each.name for each in searches.saved()] == ["c", "b"]
    searches.save("B", Query("three"))
    assert [(each.name, each.query.text) for each in searches.saved()] == [("c", "one"), ("B", "three")]
    searches.remove("c")
    assert [each.name for each in searches.saved()] == ["B"]


def test_a_search_without_a_name_is_called_what_it_asks(store: Store) -> None:
    Searches(store).save("  ", Query(" spam "))
    assert Searches(store).saved()[0].name == "spam"


@pytest.mark.parametrize(
    "kept", [None, 3, {"a": 1}, [1, None, {"name": "x"}, {"name": "x", "query": "y", "filters": 2}]]
)
def test_what_no_version_wrote_is_left_out(store: Store, kept: object) -> None:
    store.state_set("saved searches", kept)
    store.state_set("search history", kept)
    assert Searches(store).saved() == ()
    assert Searches(store).history() == ()


def test_a_library_for_looking_only_remembers_nothing(store: Store, tmp_path: Path) -> None:
    looking = Store.open(tmp_path / "library.sqlite", read_only=True)
    Searches(looking).remember("spam")
    assert Searches(looking).history() == ()
    looking.close()
