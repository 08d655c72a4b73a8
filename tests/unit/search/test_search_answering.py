"""What comes with an answer: facets, annotations beside their hits, totals, and what was left out."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from search_corpus import documents

from reader_app.model.document import Block, BlockKind, Metadata
from reader_app.model.hit import Results
from reader_app.model.query import FacetField, Filter, Query, Sort
from reader_app.search import Engine, IndexedDocument


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


def test_a_half_typed_word_is_the_beginning_of_words_where_as_it_is_it_finds_nothing(engine: Engine) -> None:
    begun = engine.search(Query("cybersec", unfinished=True))
    assert (begun.unfinished, begun.query) == ("cybersec*", "cybersec")
    whole = engine.search(Query("cybersec*"))
    assert (begun.total_hits, begun.documents) == (whole.total_hits, whole.documents)
    assert engine.search(Query("cybersec")).total_documents == 0
    assert engine.search(Query("the cybersec", unfinished=True)).unfinished == "cybersec*"


@pytest.mark.parametrize(
    "text",
    """cybersec |cybersec,|"cybersec|"cybersec"|=cybersec|title:cybersec|title:(a cybersec|IMPA|*ybersec|cybersec*
cybersec~|c|spam|qqqq|cyber NOT cybersec|""".replace("\n", "|").split("|"),
)
def test_what_is_whole_or_means_something_else_is_taken_as_it_is(engine: Engine, text: str) -> None:
    typing = engine.search(Query(text, unfinished=True))
    assert typing == engine.search(Query(text))
    assert typing.unfinished == ""


def test_all_that_is_asked_about_a_half_typed_query_goes_by_the_same_meaning(engine: Engine) -> None:
    typing, whole = Query("alli", unfinished=True), Query("alli*")
    found = engine.search(whole).documents[0]
    document = next(each for each in documents() if each.id == found.document)
    spans = engine.spans(document.content, document.blocks, typing, document.metadata, document.id)
    assert spans == found.spans != ()
    assert engine.lines(document.id, typing) == engine.lines(document.id, whole)
    assert engine.concordance(typing, Sort.LEFT_1, 0, 100) == engine.concordance(whole, Sort.LEFT_1, 0, 100)
    assert engine.concordance(Query("alli"), Sort.LEFT_1, 0, 100).total == 0


def test_a_word_that_hardly_any_document_has_gives_way_to_many_that_begin_so(tmp_path: Path) -> None:
    engine = Engine.open(tmp_path / "index", "slips")
    texts = ["a slip: cyb"] + [f"cyber number {number}" for number in range(20)]
    engine.update(
        IndexedDocument(str(number), "1", text, (Block(BlockKind.PARAGRAPH, 0, len(text)),), Metadata())
        for number, text in enumerate(texts)
    )
    assert engine.search(Query("cyb", unfinished=True)).total_documents == 21
    assert engine.search(Query("numb", unfinished=True)).total_documents == 20
    engine.update((), [str(number) for number in range(9, 21)])
    assert engine.search(Query("cyb", unfinished=True)).total_documents == 1
    engine.close()


def test_a_word_that_only_begins_others_is_proposed_with_its_star(engine: Engine) -> None:
    assert engine.search(Query("cybersec")).suggestion == "cybersec*"
    assert engine.search(Query("cybersecurty")).suggestion == "cybersecurity"
    assert engine.search(Query("qqqq")).suggestion == ""
    assert engine.search(Query('"cybersec"')).suggestion == ""
