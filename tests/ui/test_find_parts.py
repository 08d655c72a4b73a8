"""The small parts of finding: offers, people, facets and chips by themselves."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from reader_app.model.completion import Completion, CompletionKind
from reader_app.model.document import Creator, Document, Metadata
from reader_app.model.hit import Facet, FacetValue, Results
from reader_app.model.query import FacetField, Filter, Query
from reader_app.model.saved_search import SavedSearch
from reader_app.ui.elided_label import ElidedLabel
from reader_app.ui.find.facet_list import FacetList, FacetModel
from reader_app.ui.find.facet_words import value_words
from reader_app.ui.find.offers import code_points, completion_offers, units
from reader_app.ui.find.people import people_hit
from reader_app.ui.find.saved_list import SavedList, SavedModel
from reader_app.ui.find.search_bar import totals_words
from reader_app.ui.text import number
from reader_app.ui.theme import load_theme
from tests.ui.reader import ReaderWindow

YEARS = Facet(FacetField.YEAR, (FacetValue("2007", "2007", 1), FacetValue("2011", "2011", 12)))


def document(*names: str) -> Document:
    known = Metadata("A speech", tuple(map(Creator, names)))
    return Document("d", known, "text/plain", "d.txt", "", 1, 1000, "r", "2024")


@pytest.mark.parametrize(
    ("query", "match"),
    [
        ("toure", "Touré"),
        ("cyber TOURÉ", "Touré"),
        ("by:touré", "Touré"),
        ("tour*", "Touré"),
        ("tour", ""),
        ("title:touré", ""),
        ("cyber NOT touré", ""),
        ("cyber -touré", ""),
        ("by", ""),
        ('"malcolm johnson"', "Malcolm"),
        ("", ""),
    ],
)
def test_who_is_named_by_a_query(query: str, match: str) -> None:
    found = people_hit(query, document("Hamadoun I. Touré", "Malcolm Johnson"))
    assert (found.match if found else "") == match
    assert found is None or f"{found.before}{found.match}{found.after}" in {"Hamadoun I. Touré", "Malcolm Johnson"}


def test_completions_replace_the_word_and_leave_the_rest() -> None:
    found = (
        Completion("cyber", CompletionKind.WORD, 4, 8, 11),
        Completion("cyb", CompletionKind.WORD, 4, 8, 11),
        Completion("tag:cyber", CompletionKind.TAG, 2, 8, 11),
    )
    saved = SavedSearch("cyber then", Query("cyber year:2007"))
    offers = completion_offers("😀 spam (cyb) OR", found, (saved,))
    assert [offer.name for offer in offers] == ["cyber then", "cyber", "tag:cyber"]
    tags = (
        Completion('tag:="a ""b"""', CompletionKind.TAG, 2, 0, 3),
        Completion('="a/b"', CompletionKind.TAG, 1, 4, 5),
    )
    assert [offer.name for offer in completion_offers("tag:a", tags, ())] == ['tag: a "b"', "a/b"]
    assert completion_offers("tag:a", tags, ())[1].query == 'tag:="a/b"'
    assert offers[1].query == "😀 spam (cyber) OR"
    assert offers[1].caret == 14, "in UTF-16, after the word"
    assert offers[0].saved is saved
    assert [offer.counted for offer in offers] == ["", "4 documents", "2 notes"]
    shelf = (Completion("spam", CompletionKind.COLLECTION, 1, 11, 13), Completion("by:", CompletionKind.FIELD, 0, 0, 1))
    assert [offer.counted for offer in completion_offers("collection:sp", shelf, ())] == ["1 document", ""]


def test_a_word_that_is_complete_is_not_offered_again() -> None:
    assert completion_offers("cyber", (Completion("cyber", CompletionKind.WORD, 4, 0, 5),), ()) == ()


@pytest.mark.parametrize("text", ["", "cyber", "a😀b", "😀😀"])
def test_places_in_the_box_and_in_the_text(text: str) -> None:
    assert [code_points(text, units(text[:n])) for n in range(len(text) + 1)] == list(range(len(text) + 1))


def test_values_have_names() -> None:
    assert value_words(FacetField.LANGUAGE, "fr", "fr") == "French"
    assert value_words(FacetField.LANGUAGE, "qqq", "qqq") == "qqq"
    assert value_words(FacetField.TYPE, "text/markdown", "text/markdown") == "Markdown"
    assert value_words(FacetField.ANNOTATED, "no", "no") == "no"


def test_models(qtmodeltester: ModelTester) -> None:
    facets = FacetModel()
    facets.set_facet(YEARS, {"2011"})
    qtmodeltester.check(facets)
    saved = SavedModel()
    saved.set_rows(((SavedSearch("a", Query("b")), 3, "3 hits"),), "a")
    qtmodeltester.check(saved)


def test_values_are_chosen_by_keys_and_the_keyboard_stays_where_it_is(qtbot: QtBot) -> None:
    values = FacetList(load_theme("light"))
    qtbot.addWidget(values)
    values.set_facet(YEARS, ())
    values.setCurrentIndex(values.at(0))
    qtbot.keyClick(values, Qt.Key.Key_Down)
    with qtbot.waitSignal(values.chosen) as told:
        qtbot.keyClick(values, Qt.Key.Key_Space)
    assert told.args == [Filter(FacetField.YEAR, "2011")]
    values.set_facet(YEARS, {"2011"})
    assert values.currentIndex().row() == 1
    assert values.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) == "2011, 12 documents"


def test_totals_of_what_was_too_much_to_look_at_whole_are_the_least_there_is(qapp: object) -> None:
    speaker = QObject()
    found = Results("a*", 1204, 33, (), total_notes=2)
    thousands = number(1204)
    assert totals_words(found, speaker) == f"{thousands} hits in 33 documents · 2 notes"
    assert (
        totals_words(replace(found, at_least=True), speaker) == f"at least {thousands} hits in 33 documents · 2 notes"
    )
    assert totals_words(Results("a*", 0, 3, (), at_least=True), speaker) == "at least 3 documents"


def test_a_count_that_comes_while_one_is_about_to_rename_leaves_the_name_selected(reader: ReaderWindow) -> None:
    reader.parts.session.searches.save("the partnership", Query("IMPACT"))
    reader.parts.searches._do(lambda: None)
    reader.press("Ctrl+L")
    saved = reader.window.saved.findChild(SavedList)
    saved.setFocus()
    saved.setCurrentIndex(saved.at(0))
    reader.press("F2")
    reader.window.saved.set_rows(((reader.parts.session.searches.saved()[0], 7, "7 hits"),))
    reader.type("alliance").press("Return")
    assert [search.name for search in reader.parts.session.searches.saved()] == ["alliance"]


def test_an_answer_that_was_cut_is_asked_for_once_more(reader: ReaderWindow) -> None:
    reader.search("cyber*")
    finder, results = reader.parts.finder, reader.parts.state.results
    finder._is_new = True
    finder._take(finder._serial, replace(results, at_least=True))
    assert reader.window.search_bar.findChild(ElidedLabel).text().startswith("at least ")
    reader.wait(lambda: reader.parts.state.results == results and not finder._idle.isActive(), "the whole answer")
