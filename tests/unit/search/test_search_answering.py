"""What comes with an answer: facets, annotations beside their hits, totals, and what was left out."""

from collections.abc import Iterator

import pytest
from search_corpus import documents

from reader_app.model.hit import Results
from reader_app.model.query import FacetField, Filter, Query
from reader_app.search import Engine


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """The bundled documents, for tests that only ask."""
    made = Engine.open(tmp_path_factory.mktemp("answering") / "index", "answers")
    made.update(documents())
    yield made
    made.close()


def values(results: Results, field: FacetField) -> dict[str, int]:
    return {each.value: each.count for facet in results.facets if facet.field is field for each in facet.values}


def test_a_facet_counts_without_its_own_filter_and_with_the_others(engine: Engine) -> None:
    every = engine.search(Query("cyber*"))
    years, people = values(every, FacetField.YEAR), values(every, FacetField.CREATOR)
    assert len(years) > 1
    of_2011 = Filter(FacetField.YEAR, "2011")
    narrowed = engine.search(Query("cyber*", filters=(of_2011,)))
    assert narrowed.total_documents == years["2011"] < every.total_documents
    assert values(narrowed, FacetField.YEAR) == years
    assert sum(values(narrowed, FacetField.CREATOR).values()) < sum(people.values())
    assert values(narrowed, FacetField.ANNOTATED) == {"no": years["2011"]}
    other = Filter(FacetField.YEAR, next(year for year in years if year != "2011"))
    both = engine.search(Query("cyber*", filters=(of_2011, other)))
    assert both.total_documents == years["2011"] + years[other.value]
    assert values(both, FacetField.YEAR) == years


def test_a_chosen_value_that_no_document_has_any_more_can_still_be_clicked_away(engine: Engine) -> None:
    results = engine.search(Query("cyber*", filters=(Filter(FacetField.YEAR, "1066"),)))
    assert results.total_documents == 0
    assert values(results, FacetField.YEAR)["1066"] == 0
    gone = engine.search(Query("cyber*", filters=(Filter(FacetField.TAG, "deleted"),)))
    assert "deleted" not in values(gone, FacetField.TAG)
