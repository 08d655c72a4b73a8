"""Citations: dates as one reads them, sources, and places in a document."""

import pytest
from exchange_samples import CONTENT, DOCUMENT

from reader_app.exchange.citing import citation, place_of, readable_date, source_of
from reader_app.model.document import Creator, Metadata, Page


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
    assert place_of(CONTENT, DOCUMENT.blocks, DOCUMENT.title, CONTENT.index(words)) == expected


def test_a_heading_that_is_the_title_is_no_place() -> None:
    assert place_of(CONTENT, DOCUMENT.blocks, "background", CONTENT.index("meet")) == ("paragraph 1",)


def test_the_page_as_the_source_numbers_it_or_the_moment() -> None:
    at = CONTENT.index("second")
    pages = (Page(0, "iv"), Page(at, "12"), Page(len(CONTENT), "13", has_text=False))
    assert place_of(CONTENT, DOCUMENT.blocks, DOCUMENT.title, at, pages)[0] == "page 12"
    assert place_of(CONTENT, DOCUMENT.blocks, DOCUMENT.title, at - 1, pages)[0] == "page iv"
    assert place_of(CONTENT, DOCUMENT.blocks, DOCUMENT.title, at, (Page(0, "00:01:12"),))[0] == "at 00:01:12"


def test_a_text_without_blocks_has_no_places() -> None:
    assert place_of("words", (), "", 0) == ()


@pytest.mark.parametrize(
    ("metadata", "expected"),
    [
        (Metadata(creators=(Creator("Ada"),), date="2011"), "Ada, “Owls”, 2011, “Flight”, paragraph 2"),
        (Metadata(date="2011"), "“Owls”, 2011, “Flight”, paragraph 2"),
        (
            Metadata(creators=(Creator("Ada"),), date="2011", inferred=frozenset({"title", "date"})),
            "Ada, “Owls”, title supplied, 2011 (inferred), “Flight”, paragraph 2",
        ),
    ],
)
def test_a_citation_in_one_line(metadata: Metadata, expected: str) -> None:
    assert citation(metadata, "Owls", ("“Flight”", "paragraph 2")) == expected
