"""Asking with help: completions, earlier searches, saved ones, limits, and results that follow what changes."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from reader_app.model.query import Query
from reader_app.ui.elided_label import ElidedLabel
from reader_app.ui.find.chip import CapitalsChip
from reader_app.ui.find.query_help import QueryHelp
from reader_app.ui.find.query_words import sections
from reader_app.ui.find.results_list import ResultsList
from reader_app.ui.find.results_rows import AsideRow, Gap, Head, HitRow
from reader_app.ui.text import number
from tests.ui.reader import ReaderWindow
from tests.ui.searching import ALLIANCE, SPEECH, offered, offers, rows, save, type_and_wait

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")  # offscreen says so


def test_tab_takes_the_first_completion_and_typing_goes_on(reader: ReaderWindow) -> None:
    type_and_wait(reader, "cybersec")
    assert offered(reader)[0] == "cybersecurity"
    reader.press("Tab")
    assert reader.window.search_bar.query() == "cybersecurity"
    assert reader.focus() is reader.window.search_bar.box
    assert offered(reader) == []
    assert reader.parts.state.query.text == "cybersecurity"


def test_enter_is_for_the_hits_unless_an_arrow_key_chose_an_offer(reader: ReaderWindow) -> None:
    type_and_wait(reader, "cybersec")
    reader.press("Return")
    assert offered(reader) == []
    assert reader.window.search_bar.query() == "cybersec"
    type_and_wait(reader, "cybersec")
    reader.press("Down", "Return")
    assert reader.window.search_bar.query() == "cybersecurity"
    assert reader.focus() is reader.window.search_bar.box


@pytest.mark.parametrize("size", [(1280, 800), (900, 600)])
def test_what_is_found_can_be_seen_below_the_offers(reader: ReaderWindow, size: tuple[int, int]) -> None:
    reader.window.resize(*size)
    type_and_wait(reader, "cyb")
    under = offers(reader)
    assert len(under.offers) == 6
    reader.wait(lambda: len(reader.parts.state.results.documents) == 4, "the documents")
    listed = reader.window.results.findChild(ResultsList)
    head = listed.visualRect(listed.model().index(0, 0))
    assert listed.mapToGlobal(listed.viewport().pos() + head.topLeft()).y() >= under.geometry().bottom()
    rects = [under._row_rect(row) for row in range(6)]
    assert [rect.left() for rect in rects] == [rects[0].left()] * 3 + [rects[0].right() + 1] * 3
    assert [rect.top() for rect in rects[3:]] == [rect.top() for rect in rects[:3]]
    assert all(under.rect().contains(rect) for rect in rects)
    reader.press("Down", "Down", "Down", "Down")
    assert under.chosen is under.offers[3]
    QTest.mouseClick(under, Qt.MouseButton.LeftButton, pos=rects[4].center())
    assert reader.window.search_bar.query() == under.offers[4].name


def test_few_offers_and_earlier_searches_stand_one_under_another(reader: ReaderWindow) -> None:
    type_and_wait(reader, "cybers")
    under = offers(reader)
    assert 0 < len(under.offers) <= 3
    assert len({under._row_rect(row).left() for row in range(len(under.offers))}) == 1
    for query in ("alliance", "cooperation", "treaty", "mandate"):
        reader.search(query).press("Return").press("Ctrl+K", "Ctrl+A", "Backspace")
    reader.press("Alt+Down")
    reader.wait(lambda: len(under.offers) > 3, "the earlier searches")
    assert len({under._row_rect(row).left() for row in range(len(under.offers))}) == 1


def test_escape_closes_the_offers_first_and_the_query_second(reader: ReaderWindow) -> None:
    type_and_wait(reader, "cybersec")
    reader.press("Escape")
    assert (offered(reader), reader.window.search_bar.query()) == ([], "cybersec")
    reader.press("Escape")
    assert reader.window.search_bar.query() == ""


def test_another_spelling_is_offered_and_one_click_takes_it(reader: ReaderWindow) -> None:
    reader.search("cybersecurty")
    reader.wait(lambda: bool(reader.parts.state.results.suggestion), "another spelling")
    [link] = [
        b
        for b in reader.window.results.findChildren(QAbstractButton)
        if b.isVisible() and "Did you" in b.accessibleName()
    ]
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    reader.settle()
    assert reader.window.search_bar.query() == "cybersecurity"
    assert reader.parts.state.results.total_hits > 0


def test_a_note_is_found_as_soon_as_it_is_saved_and_a_click_goes_to_it(reader: ReaderWindow) -> None:
    reader.search("xylophone")
    assert reader.parts.state.results.total_documents == 0
    reader.open(SPEECH).select(ALLIANCE).press("N").type("a xylophone, really").press("Ctrl+Return")
    reader.wait(lambda: reader.parts.state.results.total_notes == 1, "the note among the results")
    assert not reader.window.search_bar.box.hasFocus()
    [aside] = [row for row in rows(reader) if isinstance(row, AsideRow)]
    assert (aside.hit.field, aside.hit.match) == ("note", "xylophone")
    [made] = reader.annotations
    reader.open("Message from").press("Ctrl+K")
    hits = reader.window.results.findChild(ResultsList)
    place = next(row for row, item in enumerate(rows(reader)) if item is aside or item == aside)
    QTest.mouseClick(hits.viewport(), Qt.MouseButton.LeftButton, pos=hits.visualRect(hits.at(place)).center())
    reader.settle()
    assert SPEECH in reader.window.windowTitle()
    assert reader.parts.state.selected == made.id


def test_results_stay_where_they_are_when_something_changes(reader: ReaderWindow) -> None:
    reader.open(SPEECH).search("the")
    hits = reader.window.results.findChild(ResultsList)
    hits.verticalScrollBar().setValue(400)
    reader.settle()
    top = hits.place()[1:]
    reader.window.left.setCurrentWidget(reader.window.library)
    reader.window.viewer.face.setFocus()
    before = reader.parts.state.results
    reader.select(ALLIANCE).press("T").type("the alliance").press("Return")
    reader.wait(lambda: reader.parts.state.results.total_notes > before.total_notes, "the tag among the results")
    assert reader.window.left.currentWidget() is reader.window.library
    assert reader.window.viewer.face.hasFocus()
    reader.window.left.setCurrentWidget(reader.window.results)
    reader.settle()
    assert hits.place()[1:] == top


def test_a_match_in_the_title_or_among_the_people_is_shown_there(reader: ReaderWindow) -> None:
    reader.search("title:workshop")
    heads = [row for row in rows(reader) if isinstance(row, Head)]
    assert heads[0].hits.title_spans
    reader.search("tou")
    assert [row.hit.match for row in rows(reader) if isinstance(row, AsideRow)] == ["Touré", "Touré"]
    reader.search("by:toure")
    asides = [row for row in rows(reader) if isinstance(row, AsideRow)]
    assert {(aside.hit.field, aside.hit.match) for aside in asides} == {("by", "Touré")}


def test_the_selection_is_searched_for_as_a_phrase(reader: ReaderWindow) -> None:
    reader.open(SPEECH).select("Global Cybersecurity Agenda").press("Ctrl+Shift+F")
    reader.wait(lambda: reader.parts.state.results, "the results")
    assert reader.window.search_bar.query() == '"Global Cybersecurity Agenda"'
    assert reader.parts.state.results.total_hits >= 1
    assert reader.window.left.currentWidget() is reader.window.results


def test_more_like_a_passage_asks_for_its_telling_words(reader: ReaderWindow) -> None:
    reader.open(SPEECH).select(ALLIANCE)
    reader.window.actions_table["similar"].trigger()
    reader.wait(lambda: reader.parts.state.results, "the results")
    assert "alliance" in reader.window.search_bar.query().split(" OR ")
    assert reader.parts.state.results.documents[0].document == reader.parts.state.opened.document.id


def test_capitals_mean_nothing_special_once_that_is_turned_off(
    reader: ReaderWindow, start: Callable[..., ReaderWindow]
) -> None:
    reader.search("IMPACT")
    switch = reader.window.actions_table["smart_case"]
    assert switch.isChecked()
    switch.trigger()
    reader.settle()
    assert (reader.parts.state.results.total_hits, reader.parts.state.results.capitals) == (5, ())
    reader.close()
    again = start()
    assert not again.window.actions_table["smart_case"].isChecked()
    again.search("IMPACT")
    assert again.parts.state.results.total_hits == 5


def test_capitals_that_were_dismissed_come_back_by_one_click(reader: ReaderWindow) -> None:
    chip = reader.window.search_bar.findChild(CapitalsChip)
    reader.search("IMPACT")
    assert (chip.is_on, reader.parts.state.results.total_hits) == (True, 4)
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    reader.wait(lambda: reader.parts.state.results.total_hits == 5, "any case")
    assert (chip.isVisible(), chip.is_on, chip.words) == (True, False, "IMPACT")
    assert chip.accessibleName() == "IMPACT matches in any case. Press to match capitals only"
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    reader.wait(lambda: reader.parts.state.results.total_hits == 4, "capitals")
    assert chip.is_on
    reader.search("impact")
    assert not chip.isVisible()


def test_the_help_explains_queries_and_tries_them(reader: ReaderWindow) -> None:
    reader.press("Ctrl+K", "Shift+F1")
    sheet = reader.window.findChild(QueryHelp)
    assert sheet.isVisible()
    reader.press("Escape")
    assert not sheet.isVisible()
    assert reader.window.search_bar.box.hasFocus()
    reader.press("Shift+F1", "Tab", "Tab")
    assert isinstance(reader.focus(), QAbstractButton)
    assert reader.focus().text() == "IMPACT"
    reader.press("Space")
    assert not sheet.isVisible()
    reader.wait(lambda: reader.parts.state.results and reader.parts.state.results.total_hits == 4, "the example's hits")


def test_no_example_of_the_help_is_misunderstood(reader: ReaderWindow) -> None:
    examples = [example for _, rows in sections() for row in rows for example in row[0]]
    assert len(examples) > 30
    for example in examples:
        assert reader.parts.session.finding.search(Query(example)).result().ignored == (), example


def test_while_much_is_indexed_the_search_says_how_far_it_is(reader: ReaderWindow) -> None:
    reader.search("IMPACT")
    said = reader.window.search_bar.findChild(ElidedLabel)
    reader.parts.session.on_indexed(312, 1204)
    reader.wait(lambda: f"Indexed 312 of {number(1204)}" in said.text(), "how far it is")
    reader.parts.session.on_indexed(1204, 1204)
    reader.wait(lambda: said.text() == "4 hits in 1 document", "the end of it")


def test_hits_beyond_those_that_come_with_the_results_are_walked_marked_and_listed(
    reader: ReaderWindow, tmp_path: Path
) -> None:
    many = tmp_path / "many.txt"
    many.write_text("\n\n".join(f"Line {n} has a wombat in it." for n in range(700)), encoding="utf-8")
    reader.program.desk.add([many])  # type: ignore[union-attr]
    reader.wait(lambda: reader.parts.state.opened is not None, "the document")
    reader.search("wombat")
    [found] = reader.parts.state.results.documents
    assert (found.count, len(found.spans) < 700, len(found.lines) < 700) == (700, True, True)
    reader.wait(lambda: len(reader.parts.state.hits_here) == 700, "all marks in the open document")
    reader.press("Shift+F3")
    assert reader.parts.state.hit == (0, 699)
    content = reader.parts.state.opened.text.content
    start, end = reader.parts.state.hit_span[1]
    assert (content[start:end], content.count("wombat", 0, start)) == ("wombat", 699)
    hits = reader.window.results.findChild(ResultsList)
    gap = next(row for row, item in enumerate(rows(reader)) if isinstance(item, Gap) and item.last == 699)
    first = rows(reader)[gap].first  # type: ignore[attr-defined]
    for _ in range(8):
        hits.clicked.emit(hits.at(next(row for row, item in enumerate(rows(reader)) if isinstance(item, Gap))))
        reader.settle()
    shown = [item.hit for item in rows(reader) if isinstance(item, HitRow)]
    assert max(shown) >= first + 100
    assert {item.line.match for item in rows(reader) if isinstance(item, HitRow)} == {"wombat"}


def test_f3_begins_where_one_reads(reader: ReaderWindow) -> None:
    reader.open("Second Worldwide").search("cybersecurity")
    spans = reader.parts.state.hits_here
    reader.window.viewer.scroll_to(spans[3][1])
    reader.press("F3")
    assert reader.parts.state.hit_span[1] == spans[4]
    reader.press("F3")
    assert reader.parts.state.hit_span[1] == spans[5]
    reader.search("cyber*").wait(lambda: reader.parts.state.hits_here, "the hits")
    reader.window.viewer.scroll_to(spans[3][1])
    reader.press("Shift+F3")
    assert reader.parts.state.hit_span[1] == spans[3]


def test_a_half_typed_word_finds_words_that_begin_so_until_enter_takes_it_as_it_is(reader: ReaderWindow) -> None:
    reader.search("cybersec")
    said = reader.window.search_bar.findChild(ElidedLabel)
    assert reader.parts.state.results.total_hits > 0
    assert said.text().endswith("· cybersec* while you type")
    reader.press("F3")
    assert reader.parts.state.hit == (0, 0)
    start, end = reader.parts.state.hit_span[1]
    assert reader.parts.state.opened.text.content[start:end].lower().startswith("cybersec")
    assert reader.parts.state.hits_here == reader.parts.state.results.documents[0].spans
    reader.press("Ctrl+K", "Right", "Return")
    reader.wait(lambda: reader.parts.state.results.unfinished == "", "the word as it is")
    assert reader.parts.state.results.total_documents == 0
    assert "while you type" not in said.text()
    [link] = [b for b in reader.window.results.findChildren(QAbstractButton) if b.isVisible() and "Did you" in b.text()]
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    reader.settle()
    assert reader.window.search_bar.query() == "cybersec*"
    assert reader.parts.state.results.total_hits > 0


def test_a_query_put_into_the_box_or_edited_within_is_taken_as_it_is(reader: ReaderWindow) -> None:
    reader.parts.finder.ask("cybersec")
    reader.wait(lambda: not reader.parts.finder.is_asking, "the answer")
    assert reader.parts.state.results.total_documents == 0
    reader.press("Ctrl+K", "Home").type("spam ")
    reader.wait(lambda: not reader.parts.finder.is_asking, "the answer")
    assert reader.parts.state.results.unfinished == ""


def test_a_half_typed_word_is_kept_as_it_was_searched(reader: ReaderWindow) -> None:
    save(reader, "cybersec", "the beginning")
    assert [each.query.text for each in reader.parts.session.searches.saved()] == ["cybersec*"]
    reader.press("Ctrl+K", "F3")
    assert reader.parts.session.searches.history()[0] == "cybersec*"


def test_of_many_documents_more_are_listed_where_one_is(reader: ReaderWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader_app.ui.find.presenter._LISTED", 2)
    reader.search("cyber*")
    pane = reader.window.results
    reader.wait(lambda: pane._listed == 2, "two documents")
    assert pane._more.accessibleName() == "The best 2 of 4 documents are listed: list more"
    before = pane._model.rowCount()
    pane._more.setFocus()
    reader.press("Space")
    reader.wait(lambda: pane._listed == 4, "all of them")
    assert not pane._more.isVisible()
    assert pane._model.rowCount() > before
