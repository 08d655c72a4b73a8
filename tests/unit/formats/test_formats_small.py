"""Small files of real programs: what each of them says is there, once, and as it is meant."""

import unicodedata
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.formats import Extracted, read
from reader_app.formats.raised import as_power
from tests.unit.formats.small_files import BERTHS, CHAPTERS, FORM, LEDGER, LEDGER_NOTES, QUAYS, READ, paragraphs

DATA = Path(__file__).parents[2] / "data" / "formats" / "small"


@cache
def sample(name: str) -> Extracted:
    return read((DATA / name).read_bytes(), name)


def blocks(name: str) -> list[str]:
    text = sample(name).text
    return [text.content[block.start : block.end] for block in text.blocks]


def test_the_name_of_a_chapter_that_is_only_at_the_top_of_its_pages_is_read_where_it_begins() -> None:
    expected = [words for head, quay in zip(CHAPTERS, QUAYS, strict=True) for words in (head, *paragraphs(quay))]
    assert blocks("chapters.pdf") == expected
    text = sample("chapters.pdf").text
    assert len(text.pages) == 2 * len(CHAPTERS)
    assert f"running heads and feet ({len(CHAPTERS)})" in text.rules
    assert text.warnings == ()


def test_paragraphs_that_stand_little_apart_are_told_and_their_notes_known_across_a_table() -> None:
    noted = [words.replace("[^", "[") for words in LEDGER]
    cells = [words for row in BERTHS for words in row]
    notes = [f"{number} {words}" for number, words in enumerate(LEDGER_NOTES, 1)]
    assert blocks("ledger.pdf") == [*noted, *cells, *notes]
    assert [block.kind.value for block in sample("ledger.pdf").text.blocks[-2:]] == ["footnote", "footnote"]
    assert sample("ledger.pdf").text.warnings == ()


@pytest.mark.parametrize("kind", ["pdf", "odt", "docx", "rtf", "html", "epub"])
def test_exponents_are_in_superscript_digits_and_nothing_else_is(kind: str) -> None:
    content = sample(f"powers.{kind}").text.content
    assert content.split()[: len(" ".join(READ).split())] == " ".join(READ).split()
    assert "1 It was the last." in content
    assert sample(f"powers.{kind}").text.warnings == ()


@pytest.mark.parametrize(
    ("before", "raised", "written"),
    [
        ("10", "2", "10²"),
        ("of 10", "−12", "of 10⁻¹²"),
        ("2 m", "-1", "2 m⁻¹"),
        ("(a + b)", "+3", "(a + b)⁺³"),
        ("5,000", "3", "5,000³"),
        ("A", "st", "Ast"),
        ("1", "st", "1st"),
        ("treaty", "5", "treaty5"),
        ("in 1998", "5", "in 19985"),
        ("at last.", "5", "at last.5"),
        ("10 ", "2", "10 2"),
        ("", "2", "2"),
        ("10", "1234", "101234"),
        ("10", "٢", "10٢"),
    ],
)
def test_a_raised_number_is_an_exponent_where_it_can_be_no_note_s(before: str, raised: str, written: str) -> None:
    assert before + as_power(raised, before) == written


@given(st.text(), st.text())
def test_what_is_raised_keeps_its_length_and_what_it_stands_for(before: str, raised: str) -> None:
    written = as_power(raised, before)
    assert len(written) == len(raised)
    signs = str.maketrans("−–", "--")
    assert unicodedata.normalize("NFKC", written).translate(signs) == raised.translate(signs) or written == raised


@pytest.mark.parametrize("kind", ["odt", "pdf"])
def test_what_stands_in_the_fields_of_a_form_is_read(kind: str) -> None:
    """LibreOffice has programs draw them: what it writes for a field that is filled in shows nothing."""
    assert sample(f"form.{kind}").text.content.split() == " ".join(FORM).split()
    assert sample(f"form.{kind}").text.warnings == ()
