"""Citations: dates as one reads them, sources, and places in a document."""

import pytest
from exchange_samples import CONTENT, DOCUMENT
from hypothesis import given
from hypothesis import strategies as st

from reader_app.exchange.citing import Places, citation, place_of, readable_date, source_of
from reader_app.model.document import Block, BlockKind, Creator, Metadata, Page


def span(words: str) -> tuple[int, int]:
    start = CONTENT.index(words)
    return start, start + len(words)


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("2011-06-01", "1 June 2011"),
        ("2014-12", "December 2014"),
        ("2017", "2017"),
        ("", ""),
        ("2017-13-01", "2017-13-01"),
        ("spring-time", "spring-time"),
    ],
)
def test_dates_as_one_reads_them(date: str, expected: str) -> None:
    assert readable_date(date) == expected


def test_the_source_says_what_was_inferred() -> None:
    assert source_of(DOCUMENT.metadata) == (
        "Grace Hopper, Ada Lovelace",
        "Summit [2]",
        "London",
        "1 June 2011 (inferred)",
    )
    assert source_of(DOCUMENT.metadata, roles=True)[0] == "Grace Hopper (Rear Admiral), Ada Lovelace"


def test_an_event_in_the_title_is_not_repeated() -> None:
    assert source_of(Metadata(title="Speech: Summit", event="Summit", creators=(Creator("A"),))) == ("A",)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Opening", ("opening lines",)),
        ("Background", ("“Background”",)),
        ("meet", ("“Background”", "paragraph 1")),
        ("second", ("“Background”", "paragraph 2")),
        ("Cell two", ("“Background”", "table 1, row 1")),
    ],
)
def test_places(words: str, expected: tuple[str, ...]) -> None:
    assert place_of(CONTENT, DOCUMENT.blocks, DOCUMENT.title, span(words)) == expected


def test_a_heading_that_is_the_title_is_no_place() -> None:
    assert place_of(CONTENT, DOCUMENT.blocks, "background", span("meet")) == ("paragraph 1",)


def test_the_page_as_the_source_numbers_it_or_the_moment() -> None:
    at = CONTENT.index("second")
    pages = (Page(0, "iv"), Page(at, "12"), Page(len(CONTENT), "13", has_text=False))
    for start, end, page in ((at, at + 6, "page 12"), (at - 1, at, "page iv"), (at - 1, at + 1, "pages iv–12")):
        place = place_of(CONTENT, DOCUMENT.blocks, DOCUMENT.title, (start, end), pages)
        assert place == (page, "“Background”"), "a reader would count paragraphs from the top of the page"
    moments = Page(0, "00:01:12"), Page(at, "00:02:00")
    places = Places(CONTENT, DOCUMENT.blocks, DOCUMENT.title, moments)
    assert places.of(*span("meet"))[0] == "at 00:01:12"
    assert places.of(*span("meet *often*.\nA second"))[0] == "at 00:01:12–00:02:00"
    assert (places.page(*span("meet")), places.page(0, len(CONTENT))) == ("00:01:12", "00:01:12–00:02:00")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("often*.\nA", ("“Background”", "paragraphs 1–2")),
        ("often*.\n", ("“Background”", "paragraph 1")),
        ("Background\nTeams", ("“Background”", "paragraph 1")),
        ("Background\nTeams meet *often*.\nA second", ("“Background”", "paragraphs 1–2")),
        ("Opening\nBackground\nTeams", ("opening lines to paragraph 1",)),
        ("Opening\nBackground", ("opening lines",)),
        ("point\nCell one", ("“Background”", "paragraph 2")),
        ("one\nCell two", ("“Background”", "table 1, row 1")),
    ],
)
def test_a_passage_that_runs_over_several_names_the_first_and_the_last(words: str, expected: tuple[str, ...]) -> None:
    assert place_of(CONTENT, DOCUMENT.blocks, DOCUMENT.title, span(words)) == expected


def test_rows_of_one_table_are_named_together() -> None:
    content = "one\ntwo\nthree"
    rows = ((0, 0), (0, 1), (1, 0))  # of which table
    starts = zip((0, 4, 8), rows, strict=True)
    cells = (Block(BlockKind.CELL, at, at + 3, table=table, row=row, column=0) for at, (table, row) in starts)
    places = Places(content, tuple(cells), "")
    assert [places.of(*each) for each in ((0, 3), (0, 7), (0, 11), (8, 11))] == [
        ("table 1, row 1",),
        ("table 1, rows 1–2",),
        ("table 1, row 1",),
        ("table 2, row 1",),
    ]


@given(st.data())
def test_whatever_is_marked_has_a_place_and_pages_in_order(data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(CONTENT) - 1))
    end = data.draw(st.integers(start, len(CONTENT)))
    pages = tuple(Page(each, str(each)) for each in sorted(data.draw(st.sets(st.integers(0, len(CONTENT))))))
    labels = Places(CONTENT, DOCUMENT.blocks, "", pages).page(start, end).split("–")
    assert labels == sorted(labels, key=lambda label: int(label or 0))
    assert place_of(CONTENT, DOCUMENT.blocks, "", (start, end), pages)


def test_a_text_without_blocks_has_no_places() -> None:
    assert place_of("words", (), "", (0, 3)) == ()


@pytest.mark.parametrize(
    ("metadata", "expected"),
    [
        (Metadata(creators=(Creator("Ada"),), date="2011"), "Ada, “Owls”, 2011, “Flight”, paragraph 2"),
        (Metadata(date="2011"), "“Owls”, 2011, “Flight”, paragraph 2"),
        (
            Metadata(creators=(Creator("Ada"),), date="2011", inferred=frozenset({"title", "date"})),
            "Ada, [Owls], 2011 (inferred), “Flight”, paragraph 2",
        ),
    ],
)
def test_a_citation_in_one_line(metadata: Metadata, expected: str) -> None:
    assert citation(metadata, "Owls", ("“Flight”", "paragraph 2")) == expected
