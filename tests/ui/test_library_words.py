"""Numbers, dates and names read as a person writes them."""

import pytest
from PySide6.QtCore import QLocale

from reader_app.model.document import Creator, Metadata
from reader_app.ui.text import by_line, creators_words, date_words, number, plural


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
