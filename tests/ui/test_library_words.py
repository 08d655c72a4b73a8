"""Numbers, dates and names read as a person writes them."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from reader_app.model.document import Creator, Metadata
from reader_app.ui.text import by_line, creators_words, date_words, dated, number, plural
from tests.ui.paper import write_pdf
from tests.ui.reader import ReaderWindow


@pytest.fixture(autouse=True)
def english() -> object:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("date", "words"),
    [
        ("2011-06-01", "1 June 2011"),
        ("2011-06", "June 2011"),
        ("2011", "2011"),
        ("", ""),
        ("2011-13-01", "2011-13-01"),
        ("circa 1900", "circa 1900"),
        ("2011-02-30", "2011-02-30"),
    ],
)
def test_dates_are_as_exact_as_known(date: str, words: str) -> None:
    assert date_words(date) == words


def test_plural_groups_and_chooses() -> None:
    assert plural(1, "{n} hit", "{n} hits") == "1 hit"
    assert plural(0, "{n} hit", "{n} hits") == "0 hits"
    assert plural(1204, "{n} hit", "{n} hits") == "1,204 hits"
    assert number(1204) == "1,204"


def test_creators_beyond_two_are_counted() -> None:
    names = tuple(Creator(name) for name in ("Ada", "Bo", "Cy", "Di"))
    assert creators_words(names[:1]) == "Ada"
    assert creators_words(names[:2]) == "Ada, Bo"
    assert creators_words(names) == "Ada, Bo and 2 more"


def test_by_line_leaves_out_what_is_not_known() -> None:
    full = Metadata(creators=(Creator("Ada"),), date="2011-06-01", place="London")
    assert by_line(full) == "Ada · 1 June 2011 · London"
    assert by_line(full, place=False) == "Ada · 1 June 2011"
    assert by_line(Metadata(place="London")) == "London"
    assert by_line(Metadata()) == ""


def test_a_date_that_nobody_stated_says_so() -> None:
    known = Metadata("A report", (Creator("Ada"),), "2014-09-16", inferred=frozenset({"date"}))
    assert dated(known) == "16 September 2014 (inferred)"
    assert dated(known, year=True) == "2014 (inferred)"
    assert by_line(known) == "Ada · 16 September 2014 (inferred)"
    assert dated(Metadata("A report", (), "2014-09-16")) == "16 September 2014"
    assert dated(Metadata("A report", inferred=frozenset({"date"}))) == ""


def test_the_list_says_that_the_day_a_pdf_was_made_is_only_inferred(reader: ReaderWindow, tmp_path: Path) -> None:
    reader.parts.adding.add([write_pdf(tmp_path / "made.pdf", [["A page."]])])
    library = reader.parts.library
    reader.wait(lambda: "made.pdf" in {each.file_name for each in library.documents.values()}, "the document")
    words = {each.file_name: by_line(each.metadata) for each in library.documents.values()}
    assert words["made.pdf"].endswith(" (inferred)")
