"""Documents and notes limited by attributes: typed, or chosen from a menu."""

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from reader_app.model.attribute import Attribute
from reader_app.model.document import Listed
from reader_app.ui.library.attribute_menu import AttributeButton, add_attributes
from reader_app.ui.library.filter_words import filter_words, is_asked, toggled
from reader_app.ui.library.model import DocumentsModel
from reader_app.ui.library.rows import LibraryRow, haystack
from reader_app.ui.notes.attribute_choice import AttributeChoice
from reader_app.ui.notes.chips import Chip
from tests.ui.library_notes import Library
from tests.ui.reader import ReaderWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen says so

_WORDS = st.text(alphabet='ab: "é1', min_size=1, max_size=6).map(lambda each: " ".join(each.split())).filter(bool)


def listed(key: str, **own: str) -> Listed:
    attributes = json.dumps(sorted(own.items()))
    return Listed(key, f"Title {key}", "[]", "", "", "Kenya", f"{key}.txt", "", "2024", 0, "[]", attributes=attributes)


DOCUMENTS = (
    listed("a", country="Kenya", wave="1"),
    listed("b", country="South Africa", wave="10", age_group="25-34"),
    listed("c", country="Côte d'Ivoire", wave="2"),
    listed("d")._replace(title='Title d, a 5" pipe'),
)


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("country:kenya", "a"), ("Country:SOUTH", "b"), ('country:"south africa"', "b"), ('country:"south"', ""),
        ("country:south africa", "b"), ("country:cote", "c"), ("wave:1", "ab"), ('wave:"1"', "a"), ('wave:"1', "ab"),
        ("kenya", "abcd"), ('"title b"', "b"), ("country:", "abc"), ('wave:"1" country:"Kenya"', "a"),
        ('wave:"1" country:"South Africa"', ""), ('""', "abcd"), ("", "abcd"), ("age_group:25", "b"),
        ('5" pipe', "d"), ('"a 5"', "d"),
    ],
)  # fmt: skip
def test_the_filter_knows_attributes(qapp: object, text: str, ids: str) -> None:
    model = DocumentsModel()
    model.set_rows([LibraryRow(each) for each in DOCUMENTS])
    model.set_filter(text)
    assert "".join(model.id_at(model.index(n)) for n in range(model.rowCount())) == ids


@given(_WORDS, _WORDS, st.text(alphabet='xy "', max_size=5))
def test_what_is_chosen_is_found_and_can_be_chosen_no_more(name: str, value: str, typed: str) -> None:
    typed = typed if typed.count('"') % 2 == 0 else ""
    attribute = Attribute(name.replace('"', "") or "a", value)
    text = toggled(typed, attribute)
    assert is_asked(text, attribute)
    found = haystack(listed("a", **{attribute.name: value, "x": "xy", "y": "xxyy"}))
    if not typed.strip('" '):
        assert all(word in found for word in filter_words(text))
    assert not is_asked(toggled(text, attribute), attribute)


def test_another_value_takes_the_place_of_the_one_before() -> None:
    text = toggled("report", Attribute("age group", "25-34"))
    assert text == 'report age group:"25-34"'
    assert toggled(text, Attribute("age group", "35-44")) == 'report age group:"35-44"'


def actions(menu: QMenu) -> dict[str, list[QAction]]:
    """What stands in the menus below, by their words."""
    return {each.text(): each.menu().actions() for each in menu.actions() if isinstance(each.menu(), QMenu)}


def test_the_menu_has_the_values_there_are_with_their_numbers(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    add_attributes(menu, (*DOCUMENTS, listed("e", wave="2")), lambda each: each.value == "Kenya", lambda _: None)
    found = {name: [(each.text(), each.isChecked()) for each in values] for name, values in actions(menu).items()}
    assert found["wave"] == [("1\t1", False), ("2\t2", False), ("10\t1", False)]
    assert found["country"][1:] == [("Kenya\t1", True), ("South Africa\t1", False)]


def test_of_very_many_values_the_menu_has_the_most_frequent(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    many = [listed(str(n), person=f"p{n}") for n in range(100)]
    add_attributes(menu, [*many, many[70]], lambda _: False, lambda _: None)
    texts = [each.text() for each in actions(menu)["person"]]
    assert (len(texts), texts[-1]) == (41, "and 60 more")
    assert "p70\t2" in texts


def test_a_click_in_the_menu_filters_the_documents(reader: ReaderWindow) -> None:
    pane = reader.window.library
    button, field = pane.findChild(AttributeButton), pane.findChild(QLineEdit)
    assert not button.isVisible()
    one, two, *_ = (each.id for each in reader.parts.session.library.documents())
    reader.parts.session.shelving.set_attribute([one, two], "country", "Kenya")
    reader.parts.session.shelving.set_attribute([two], "country", "India")
    reader.settle()
    assert button.isVisible()
    button.menu().aboutToShow.emit()
    india, kenya = actions(button.menu())["country"]
    kenya.trigger()
    assert field.text() == 'country:"Kenya"'
    assert [row.document.id for row in pane._model._shown] == [one]
    button.menu().aboutToShow.emit()
    india, kenya = actions(button.menu())["country"]
    assert (india.isChecked(), kenya.isChecked()) == (False, True)
    kenya.trigger()
    assert (field.text(), pane._model.rowCount()) == ("", 5)
    reader.parts.session.history.undo()
    reader.parts.session.history.undo()
    reader.settle()
    assert not button.isVisible()


@pytest.fixture
def library(reader: ReaderWindow) -> Library:
    """Three documents with a note and an attribute or two each, and the notes of all of them."""
    session = reader.parts.session
    countries = ("Kenya", "India", "Ghana")
    for document, country in zip(session.library.documents(), countries, strict=False):
        word = next(re.finditer(r"[a-z]{7,}", session.library.text(document.id).content))
        session.annotating.highlight(document.id, *word.span(), note=country)
        session.shelving.set_attribute([document.id], "country", country)
        session.shelving.set_attribute([document.id], "wave", "1" if country == "Ghana" else "2")
    reader.settle()
    return Library(reader).show()


def choose(library: Library, name: str, value: str) -> None:
    """Click on a value in the menu."""
    part = library.sheet.findChild(AttributeChoice)
    part.findChild(QPushButton).click()
    menu = next(each for each in part.findChildren(QMenu) if each.isVisible())
    next(each for each in actions(menu)[name] if each.text().startswith(value)).trigger()
    menu.close()
    library.wait()


def noted(library: Library) -> set[str]:
    return {item.note for item in library.items if hasattr(item, "note")}


def test_notes_are_limited_by_what_their_documents_have(library: Library) -> None:
    assert noted(library) == {"Kenya", "India", "Ghana"}
    library.pane._more.click()
    assert library.sheet.findChild(AttributeChoice).isVisible()
    choose(library, "country", "Kenya")
    assert noted(library) == {"Kenya"}
    choose(library, "country", "Ghana")
    assert noted(library) == {"Kenya", "Ghana"}
    choose(library, "wave", "2")
    assert noted(library) == {"Kenya"}
    library.pane._more.click()
    words = [chip.name for chip in library.pane.findChildren(Chip) if chip.isVisible()]
    assert words == ["country: Kenya", "country: Ghana", "wave: 2"]
    shelving, one = library.reader.parts.session.shelving, library.reader.parts.session.library.documents()[0].id
    shelving.set_attribute([one], "wave", "3")
    library.reader.settle()
    library.wait()
    assert noted(library) == set()
    [state] = library.states()
    said = " ".join(label.text() for label in state.findChildren(QLabel))
    assert "country: Kenya, country: Ghana, wave: 2" in said
    next(chip for chip in library.pane.findChildren(Chip) if chip.isVisible() and chip.name == "wave: 2").click()
    assert noted(library.wait()) == {"Kenya", "Ghana"}
    library.pane._clear_all()
    assert noted(library.wait()) == {"Kenya", "India", "Ghana"}


def test_without_attributes_there_is_nothing_to_choose(reader: ReaderWindow) -> None:
    library = Library(reader).show()
    library.pane._more.click()
    assert not library.sheet.findChild(AttributeChoice).isVisible()


def test_chips_that_fit_beside_the_button_take_one_line_and_no_more(library: Library) -> None:
    library.pane._more.click()
    library.reader.settle()
    sheet, part = library.sheet, library.sheet.findChild(AttributeChoice)
    line = part.height()
    choose(library, "wave", "2")
    library.reader.settle()
    assert part.height() == line
    assert sheet.height() == sheet.heightForWidth(sheet.width())
