"""Dates as a person types them in the properties, in each language of the window."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from reader_app.ui.dates import date_of
from reader_app.ui.dialogs.properties import PropertiesPanel
from reader_app.ui.languages import NAMES, speak
from reader_app.ui.text import date_words
from tests.ui.reader import ReaderWindow

TYPED = {
    "en": ("22 November 2026", "22 Nov 2026", "November 22, 2026", "22.11.2026", "22 november 2026"),
    "de": ("22. November 2026", "22. november 2026", "22.11.2026", "22 November 2026", "22. Nov. 2026"),
    "fr": ("22 novembre 2026", "22 Novembre 2026", "22/11/2026", "22.11.2026"),
    "es": ("22 de noviembre de 2026", "22 noviembre 2026", "22/11/2026", "22.11.2026"),
}
MONTHS = {"en": "November 2026", "de": "November 2026", "fr": "novembre 2026", "es": "noviembre de 2026"}


@pytest.fixture(autouse=True)
def _own_language_again(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    speak(qapp, "en")
    QLocale.setDefault(before)


@pytest.mark.parametrize("language", NAMES)
def test_a_date_may_be_typed_as_the_window_shows_it(language: str, qapp: QApplication) -> None:
    speak(qapp, language)
    assert [date_of(words) for words in TYPED[language]] == ["2026-11-22"] * len(TYPED[language])
    assert date_of(MONTHS[language]) == "2026-11"
    for month in range(1, 13):
        for date in (f"2024-{month:02}", f"2024-{month:02}-09"):
            assert date_of(date_words(date)) == date


@pytest.mark.parametrize("language", NAMES)
def test_what_is_no_day_of_the_calendar_is_no_date(language: str, qapp: QApplication) -> None:
    speak(qapp, language)
    for words in ("31.02.2023", "2023-02-31", "2023-13", "spring 2023", "22.11.26", "14", "2014-9", "0000"):
        assert date_of(words) is None


@given(st.dates())
def test_every_day_is_known_as_it_is_kept(day: object) -> None:
    assert date_of(f" {day} ") == str(day)


def test_the_properties_take_it_and_say_in_their_language_what_they_do_not(
    reader: ReaderWindow, qapp: QApplication
) -> None:
    speak(qapp, "de")
    document = reader.parts.session.library.documents()[0]
    reader.parts.properties.open([document.id])
    reader.settle()
    panel = reader.window.findChild(PropertiesPanel)
    assert isinstance(panel, PropertiesPanel)
    panel.described.emit((document.id,), "date", "22. November 2026")
    assert reader.parts.session.library.get(document.id).metadata.date == "2026-11-22"
    panel.described.emit((document.id,), "date", "31.02.2023")
    assert reader.parts.session.library.get(document.id).metadata.date == "2026-11-22"
    fault = panel._fields["date"]._fault.text()
    assert "16. September 2014" in fault
    assert "A date" not in fault
    panel.described.emit((document.id,), "date", "")
    assert reader.parts.session.library.get(document.id).metadata.date == ""
