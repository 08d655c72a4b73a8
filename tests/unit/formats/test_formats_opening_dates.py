"""Opening lines that are dates, and lines of talks that are no opening lines."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.formats import Extracted, read
from reader_app.formats.dates import date_of_line

TALK = "I: What would you do differently?\nE: Nothing at all.\n\nI: And then?\nE: I went home.\n"


def plain(text: str) -> Extracted:
    return read(text.encode(), "talk.txt")


def blocks_of(found: Extracted) -> list[tuple[str, str]]:
    return [(block.kind.value, found.text.content[block.start : block.end]) for block in found.text.blocks]


@pytest.mark.parametrize(
    "line",
    [
        *(
            "2024-03-14",
            "14 March 2024",
            "Thursday, 14 March 2024",
            "March 14, 2024",
            "14th of March 2024",
            "(14.03.2024)",
        ),
        *(
            "14. März 2024",
            "Donnerstag, den 14. März 2024",
            "14 mars 2024",
            "le jeudi 14 mars 2024",
            "14 de marzo de 2024",
        ),
        *("14 marzo 2024", "14 de março de 2024", "14 maart 2024", "14/03/2024", "03/14/2024", "Geneva, 14 March 2024"),
    ],
)
def test_a_line_that_is_a_date_is_one(line: str) -> None:
    assert date_of_line(line) == "2024-03-14"


@pytest.mark.parametrize(
    "line",
    [
        *(
            "",
            "2024",
            "03/04/2024",
            "31.02.2024",
            "On 14 March 2024 we met.",
            "14 people 2024",
            "Page 3 2024",
            "14 March",
        ),
        *("Version 14 March 2024", "2024-03-14 to 2024-03-20", "+41 22 2024"),
    ],
)
def test_a_line_that_says_more_or_less_or_is_not_sure_is_none(line: str) -> None:
    assert date_of_line(line) == ""


def test_a_month_is_as_exact_as_it_is() -> None:
    assert date_of_line("March 2024") == "2024-03"


@given(st.dates(min_value=date(1500, 1, 1), max_value=date(2099, 12, 31)))
def test_every_day_is_read_as_it_is_written(day: date) -> None:
    assert date_of_line(day.isoformat()) == day.isoformat()
    assert date_of_line(f"{day.day} {day:%B} {day.year}") == day.isoformat()
    assert date_of_line(f"{day:%d.%m.%Y}") == day.isoformat()


@given(st.text())
def test_no_line_is_too_odd(line: str) -> None:
    assert date_of_line(line) == "" or any(map(str.isdecimal, line))


@pytest.mark.parametrize("day", ["2024-03-14", "14 March 2024"])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_talk_begins_with_its_first_speaker_and_has_the_date_above_it(day: str, gap: str) -> None:
    found = plain(f"Interview with Elif\n{day}{gap}{TALK}")
    assert (found.metadata.title, found.metadata.date) == ("Interview with Elif", "2024-03-14")
    assert found.metadata.inferred >= {"date"}
    assert blocks_of(found)[:3] == [
        ("heading", "Interview with Elif"),
        ("front", day),
        ("paragraph", "I: What would you do differently?"),
    ]


def test_names_that_come_again_are_speakers_and_labels_that_stand_once_are_not() -> None:
    found = plain(f"Interview with Elif\nPlace: Geneva\n\n{TALK.replace('I:', 'Anna:').replace('E:', 'Elif Kaya:')}")
    assert [kind for kind, _ in blocks_of(found)] == ["heading", "front", *["paragraph"] * 4]


def test_a_question_is_no_opening_line_but_may_be_the_title() -> None:
    found = plain("Interview with Elif\n\nWhat would you do differently?\n\nNothing at all.\n")
    assert blocks_of(found)[1] == ("paragraph", "What would you do differently?")
    assert plain("Who governs the lamps?\nAnna Berg\n\nLadies and gentlemen,\n\nnobody does.\n").metadata.title == (
        "Who governs the lamps?"
    )


def test_a_date_below_a_title_that_stands_alone_is_an_opening_line() -> None:
    found = plain("The ferry\n14 March 2024\n\nThe ferry left at seven.\n\nIt came back at nine.\n")
    assert blocks_of(found)[:2] == [("heading", "The ferry"), ("front", "14 March 2024")]
    assert found.metadata.date == "2024-03-14"


def test_dates_within_the_text_are_not_that_of_the_document() -> None:
    found = plain("The ferry\n\nThe ferry left at seven.\n\n14 March 2024\n\nIt came back at nine.\n")
    assert found.metadata.date == ""
