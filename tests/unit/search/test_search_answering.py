"""What comes with an answer: facets, annotations beside their hits, totals, and what was left out."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from search_corpus import documents

from reader_app.model.annotation import Annotation, Colour, State
from reader_app.model.document import Block, BlockKind, Metadata
from reader_app.model.hit import Results
from reader_app.model.query import FacetField, Filter, Query, Sort
from reader_app.model.tag import Tag
from reader_app.search import Engine, IndexedDocument
from reader_app.search.answering import MAXIMUM_SPANS, _spread
from reader_app.search.noted import Marks


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
    assert engine.search(Query("title:sumit")).suggestion == "title:summit"
    assert engine.search(Query("by:tuore is:unreed in:sumit cybersecurty")).suggestion == (
        "by:tuore is:unreed in:sumit cybersecurity"
    )
    assert engine.search(Query('"cybersec"')).suggestion == ""


def marked(engine: Engine, quote: str, note: str = "", tags: tuple[str, ...] = (), **changed: object) -> Annotation:
    """An annotation on the first place of a passage in the bundled documents, as indexed."""
    document = next(each for each in documents() if quote in each.content)
    start = document.content.index(quote)
    made = Annotation(
        str(uuid4()), document.id, "1", start, start + len(quote), quote, "", "", Colour.GREEN, tags, note, "me",
        "2024-01-01T00:00:00Z", "2024-01-01T00:00:00Z", State.ANCHORED,
    )  # fmt: skip
    made = replace(made, **changed)  # type: ignore[arg-type]
    engine.update_notes([made], (), 1)
    return made


@pytest.fixture
def noting(engine: Engine) -> Iterator[Engine]:
    """The same engine, for tests that annotate."""
    engine.set_tags([Tag("t", "alliances")])
    yield engine
    engine.update_notes((), engine.notes_state(), 2)


def test_a_quotation_whose_words_are_hits_in_the_text_is_one_row_and_the_hit_says_it_is_marked(noting: Engine) -> None:
    before = noting.search(Query("alliance"))
    made = marked(noting, "alliance against cyberthreats")
    results = noting.search(Query("alliance"))
    assert (results.total_hits, results.total_notes) == (before.total_hits, 0)
    assert [note for found in results.documents for note in found.notes] == []
    coloured = [line for found in results.documents for line in found.lines if line.colour is Colour.GREEN]
    assert [(line.start, line.match) for line in coloured] == [(made.start, "alliance")]
    assert sum(line.colour is None for found in results.documents for line in found.lines) == before.total_hits - 1


def test_what_a_quotation_adds_to_the_hits_in_the_text_has_a_row(noting: Engine) -> None:
    made = marked(noting, "alliance against cyberthreats", "no alliance with herons", ("t",))

    def rows(query: str) -> list[tuple[str, str, str]]:
        found = noting.search(Query(query))
        notes = [(n.annotation, n.field, n.match) for each in found.documents for n in each.notes]
        assert found.total_notes == len(notes)
        return notes

    assert rows("alliance") == [(made.id, "note", "alliance")]
    assert rows("quote:alliance") == [(made.id, "quote", "alliance")]
    assert rows("alliance has:note") == [(made.id, "note", "alliance")]
    assert rows("cyberthreats") == []
    assert rows("cyberthreats has:note") == [(made.id, "quote", "cyberthreats")]
    assert rows("alliances -herons") == []
    noting.update_notes([replace(made, note="")], (), 3)
    assert rows("alliances") == [(made.id, "tag", "alliances")]
    noting.update_notes([replace(made, state=State.ORPHAN, quote="a lost alliance", note="", tags=())], (), 4)
    assert rows("alliance") == [(made.id, "quote", "alliance")]
    assert rows("lost") == [(made.id, "quote", "lost")]
    assert len(rows("is:orphan")) == 1
    assert rows("is:changed") == []
    noting.update_notes([replace(made, former="another alliance")], (), 5)
    assert [annotation for annotation, _, _ in rows("is:changed")] == [made.id]
    assert rows("is:orphan") == []


def test_passages_that_only_have_a_tag_of_that_name_are_one_row_with_their_number(noting: Engine) -> None:
    first = marked(noting, "alliance against cyberthreats", tags=("t",))
    made = [first, *(replace(first, id=f"{n}", start=n, end=n + 3, quote="ITU") for n in range(6))]
    noted = replace(first, id="n", note="of alliances")
    noting.update_notes([*made, noted], (), 3)
    results = noting.search(Query("alliances -herons"))
    (notes,) = [each.notes for each in results.documents if each.notes]
    assert [(note.field, note.match, note.count) for note in notes] == [
        ("tag", "alliances", len(made)),
        ("note", "alliances", 1),
    ]
    assert notes[0].annotation == "0", "the first of them in the text"
    assert "alliances" not in notes[0].after
    assert results.total_notes == len(made) + 1, "none of them is left out of the count"
    asked = [each.notes for each in noting.search(Query("tag:alliances")).documents if each.notes]
    assert [(note.match, note.count) for note in asked[0]] == [("alliances", 1)] * 5, "who asks for them sees them"


@given(
    st.lists(st.tuples(st.integers(0, 60), st.integers(1, 30), st.sampled_from(list(Colour))), max_size=12),
    st.tuples(st.integers(0, 90), st.integers(1, 10)),
)
def test_a_hit_has_the_colour_of_an_annotation_it_lies_in(
    marks: list[tuple[int, int, Colour]], hit: tuple[int, int]
) -> None:
    span = hit[0], hit[0] + hit[1]
    covering = {colour for start, length, colour in marks if start < span[1] and start + length > span[0]}
    found = Marks((start, start + length, colour) for start, length, colour in marks).colour(span)
    assert found in covering if covering else found is None


@given(st.lists(st.integers(0, 60), min_size=1, max_size=40))
def test_of_very_many_hits_some_are_told_wherever_there_are_any(gaps: list[int]) -> None:
    """The strip of a document's hits is drawn of them: it must not look as if the rest had none."""
    words = 40_000
    positions = sorted({min(words, sum(gaps[: n + 1]) * 20 + m) for n in range(len(gaps)) for m in range(60)})
    every = [(start, start + 1) for start in positions]
    spread = _spread(every)
    apart = (positions[-1] - positions[0]) / MAXIMUM_SPANS
    assert len(spread) <= MAXIMUM_SPANS + 1
    assert set(spread) <= set(every)
    assert all(any(0 <= start - kept <= max(1, apart) for kept, _ in spread) for start in positions)


def test_the_hits_of_a_long_document_are_spread_over_it(tmp_path: Path) -> None:
    content = "heron " * 2 * MAXIMUM_SPANS + "egret " * 20_000 + "heron"
    made = Engine.open(tmp_path / "index", "long")
    blocks = (Block(BlockKind.PARAGRAPH, 0, 0, len(content)),)
    made.update([IndexedDocument("long", "1", content, blocks, Metadata())])
    (found,) = made.search(Query("heron")).documents
    assert len(found.spans) == MAXIMUM_SPANS
    assert found.spread[0] == (0, 5)
    assert found.spread[-1] == (len(content) - 5, len(content))
    (few,) = made.search(Query('"egret heron"')).documents
    assert few.spread == ()
    made.close()
