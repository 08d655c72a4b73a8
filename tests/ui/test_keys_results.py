"""The way of the keys from the search box through results, text and notes, and back."""

from PySide6.QtWidgets import QTabBar

from reader_app.model.query import Filter
from reader_app.ui.find.results_list import ResultsList
from reader_app.ui.notes.cards_view import CardsView
from tests.ui.reader import ReaderWindow


def _hits_walked(reader: ReaderWindow, times: int) -> list[object]:
    return [reader.parts.state.hit_span, *(reader.press("Down").parts.state.hit_span for _ in range(times))]


def test_down_goes_to_the_results_which_the_arrows_walk(reader: ReaderWindow) -> None:
    reader.search("cyber*").press("Down")
    assert isinstance(reader.focus(), ResultsList)
    walked = _hits_walked(reader, 3)
    assert len(set(walked)) == 4
    assert None not in walked
    assert isinstance(reader.focus(), ResultsList)
    document, span = reader.parts.state.hit_span
    assert reader.parts.state.opened.document.id == document
    face = reader.window.viewer.face
    assert face.viewport().rect().intersects(face.rect_of(span))
    reader.press("Return")
    assert reader.focus() is face
    assert reader.parts.state.hit_span == (document, span)


def test_escape_takes_one_step_back_at_a_time(reader: ReaderWindow) -> None:
    reader.search("cyber*").press("Down", "Down", "Esc")
    assert (reader.focus(), reader.window.search_bar.query()) == (reader.window.search_bar.box, "cyber*")
    reader.press("Esc")
    assert reader.window.search_bar.query() == ""


def test_down_waits_for_the_answer_and_finds_the_list_where_it_is_put_away(reader: ReaderWindow) -> None:
    reader.search("cyber*").press("F9", "Ctrl+K", "Down")
    assert isinstance(reader.focus(), ResultsList)
    reader.press("Esc").parts.finder.ask("network")
    assert reader.parts.finder.is_asking
    reader.press("Down")
    reader.wait(lambda: isinstance(reader.focus(), ResultsList), "the list")
    assert reader.parts.state.results.query == "network"


def test_down_stays_in_the_box_where_nothing_is_found(reader: ReaderWindow) -> None:
    reader.press("Ctrl+K", "Down")
    assert reader.focus() is reader.window.search_bar.box
    reader.search("xylophone").press("Down")
    assert reader.focus() is reader.window.search_bar.box


def test_tab_goes_from_the_box_to_the_results_the_text_and_the_notes(reader: ReaderWindow) -> None:
    reader.search("cyber*").press("Return", "H", "Ctrl+K")
    facet = reader.parts.state.results.facets[0]
    reader.window.results.filter_toggled.emit(Filter(facet.field, facet.values[0].value))
    reader.wait(lambda: not reader.parts.finder.is_asking, "the answer")
    reader.press("Ctrl+K")
    window, way = reader.window, list[object]()
    for _ in range(60):
        reader.press("Tab")
        way.append(reader.focus())
        if reader.focus() is window.search_bar.box:
            break
    chip = next(each for each in way if window.search_bar.limits.isAncestorOf(each))
    results = next(each for each in way if isinstance(each, ResultsList))
    cards = next(each for each in way if isinstance(each, CardsView))
    button = next(each for each in way if getattr(each, "menu", lambda: None)() and window.top_bar.isAncestorOf(each))
    stops = [chip, window.left.tabBar(), results, window.viewer.face, window.right.tabBar(), cards, button]
    assert [way.index(each) for each in stops] == sorted(way.index(each) for each in stops)


def test_tabs_go_before_what_they_show(reader: ReaderWindow) -> None:
    reader.open("Summit").select("Cybersecurity").press("H", "Ctrl+M")
    reader.window.right.tabBar().setFocus()
    reader.window.right.setCurrentWidget(reader.window.outline)
    reader.settle().press("Tab")
    assert reader.window.outline.isAncestorOf(reader.focus())
    reader.press("Shift+Tab")
    assert isinstance(reader.focus(), QTabBar)
