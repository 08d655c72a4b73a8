"""Searching for a tag by its whole name: it and those below it, whatever is in the name."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from search_corpus import documents

from reader_app.model.annotation import Annotation, Colour, State, clean_text
from reader_app.model.query import QUOTATION_MARKS, FacetField, Filter, Query, query_for_tag
from reader_app.model.tag import Tag, clean_name, is_within
from reader_app.search import Engine

NAMES = (
    "help",
    "coping/peer help",
    "Help/others",
    "help, please",
    'say "hello"',
    "★",
    "c*",
    "l’aide “vite”",
    "helpful",
)


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """A note for each name, which has the number of the name as its id, and one for two of them."""
    made = Engine.open(tmp_path_factory.mktemp("tags") / "index", "tags")
    (document, *others) = documents()
    made.update([document, *others])
    notes = [note(str(n), document.id, (str(n),)) for n in range(len(NAMES))]
    made.update_notes([*notes, note("both", others[0].id, ("0", "1"))], (), "1")
    made.set_tags(Tag(str(n), name) for n, name in enumerate(NAMES))
    yield made
    made.close()


def note(id_: str, document: str, tags: tuple[str, ...]) -> Annotation:
    return Annotation(id_, document, "r", 0, 3, "ITU", "", "", Colour.YELLOW, tags, "", "me", "", "", State.ANCHORED)


def found(engine: Engine, query: str) -> set[str]:
    results = engine.search(Query(query))
    listed = {hit.annotation for each in results.documents for hit in each.notes}
    assert results.total_notes == len(listed)
    assert results.ignored == ()
    return listed


@pytest.mark.parametrize("name", NAMES)
def test_a_whole_name_finds_its_tag_and_those_below_it(engine: Engine, name: str) -> None:
    expected = {str(n) for n, each in enumerate(NAMES) if is_within(each, name)}
    also = {"both"} if expected & {"0", "1"} else set()
    assert found(engine, query_for_tag(name)) == expected | also
    assert found(engine, f" {query_for_tag(name.upper())} has:annotation") == expected | also


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("tag:=help", {"0", "2", "both"}),
        ("tag:=coping", {"1", "both"}),
        ("TAG:=coping/peer", set()),
        ('tag:="coping / peer  help"', {"1", "both"}),
        ('tag:="help" tag:="coping/peer help"', {"both"}),
        ('tag:="help" -tag:=coping', set()),  # which is about documents
        ('tag:="help" -tag:="say ""hello"" to"', {"0", "2", "both"}),
        ("(tag:=★ OR tag:=c*)", {"5", "6"}),
        ('tag:"help"', {"0", "1", "2", "3", "both"}),
    ],
)
def test_whole_names_go_with_everything_else(engine: Engine, query: str, expected: set[str]) -> None:
    assert found(engine, query) == expected


def test_the_row_of_a_note_names_the_tag_it_was_found_by(engine: Engine) -> None:
    (hit,) = [n for d in engine.search(Query("tag:=coping")).documents for n in d.notes if n.annotation == "both"]
    assert (hit.field, hit.match) == ("tag", "coping/peer help")


@pytest.mark.parametrize("typed", ["tag:hel", 'tag:"hel', "tag:=hel", 'tag:="hel', "hel"])
def test_what_is_offered_finds_as_many_as_it_says(engine: Engine, typed: str) -> None:
    offered = [each for each in engine.complete(typed, len(typed)) if each.kind == "tag"]
    assert {each.text.removeprefix("tag:") for each in offered} == {
        f'="{name}"'.replace('"hello"', '""hello""') for name in NAMES if "hel" in name.lower()
    }
    for each in offered:
        assert len(found(engine, typed[: each.start] + each.text + typed[each.end :])) == each.count


@given(
    st.text(st.one_of(st.sampled_from(f"ab/ ,*?~()-:=§{QUOTATION_MARKS}"), st.characters()), min_size=1, max_size=12)
)
@settings(deadline=None)
def test_any_name_finds_its_own_tag(engine: Engine, typed: str) -> None:
    try:
        name = clean_name(clean_text(typed))
    except ValueError:
        return
    engine.set_tags((Tag("0", name), Tag("1", "something else")))
    try:
        assert found(engine, query_for_tag(name)) == {"0", "both"}
    finally:
        engine.set_tags(Tag(str(n), each) for n, each in enumerate(NAMES))


@given(st.permutations(range(12)), st.integers(0, 14), st.integers(0, 14))
@settings(deadline=None, max_examples=15)
def test_all_notes_of_a_document_can_be_had_in_its_order(
    engine: Engine, places: list[int], start: int, count: int
) -> None:
    document = documents()[2].id
    made = [replace(note(f"m{n}", document, ("8",)), start=10 * n, end=10 * n + 3) for n in places]
    lost = replace(note("lost", document, ("8",)), state=State.ORPHAN)
    whole = replace(note("whole", document, ("8",)), state=State.DOCUMENT)
    engine.update_notes([lost, *made, whole], (), "2")
    expected = ["whole", *(f"m{n}" for n in range(12)), "lost"]
    query = Query(query_for_tag("helpful"))
    try:
        (found,) = [each for each in engine.search(query).documents if each.document == document]
        assert (found.note_rows, found.annotations, found.total) == (14, 14, 0)
        assert [hit.annotation for hit in found.notes] == expected[: len(found.notes)]
        rest = engine.notes(document, query, start, count)
        assert [hit.annotation for hit in rest] == expected[start : start + count]
        assert engine.notes("nowhere", query) == ()
    finally:
        engine.update_notes((), ["lost", "whole", *(each.id for each in made)], "3")


def test_beside_hits_in_text_a_tag_is_one_row_and_alone_it_is_each_of_its_notes(engine: Engine) -> None:
    document = documents()[2].id
    made = [replace(note(f"m{n}", document, ("8",)), start=10 * n, end=10 * n + 3) for n in range(7)]
    engine.update_notes(made, (), "2")
    try:
        (beside,) = [d for d in engine.search(Query("helpful OR cyber*")).documents if d.document == document]
        assert [(hit.match, hit.count, hit.annotation) for hit in beside.notes] == [("helpful", 7, "m0")]
        assert (beside.note_rows, beside.annotations) == (1, 7)
        (alone,) = [d for d in engine.search(Query('"helpful"')).documents if d.document == document]
        assert (alone.note_rows, alone.annotations) == (7, 7)
    finally:
        engine.update_notes((), [each.id for each in made], "3")


def test_a_facet_counts_a_tag_with_those_below_it_and_narrows_to_them(engine: Engine) -> None:
    results = engine.search(Query("has:annotation"))
    (facet,) = [facet for facet in results.facets if facet.field is FacetField.TAG]
    counts = {value.label: (value.value, value.count) for value in facet.values}
    assert [counts[name][1] for name in ("help", "Help/others")] == [2, 1]
    narrowed = engine.search(Query("has:annotation", filters=(Filter(FacetField.TAG, counts["help"][0]),)))
    assert narrowed.total_documents == 2
    engine.set_tags((Tag("0", "help/a"), Tag("1", "coping"), Tag("9", "Help")))
    try:
        narrowed = engine.search(Query("has:annotation", filters=(Filter(FacetField.TAG, "9"),)))
        assert narrowed.total_documents == 2, "of a tag that nobody has itself"
    finally:
        engine.set_tags(Tag(str(n), each) for n, each in enumerate(NAMES))
