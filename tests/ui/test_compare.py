"""Two documents side by side: each text answers to its own keys, and both are true to what is saved."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader_app.model.annotation import Colour
from reader_app.ui.notes.tags_list import TagsList
from tests.ui.reader import ReaderWindow

FIRST, SECOND = "Second Worldwide", "Message from the Secretary-General"


def _open_beside(reader: ReaderWindow, title: str) -> Any:
    """Open a document beside the first, as the library's menu does; the second viewer."""
    found = reader.parts.session.library.find(title)
    reader.window.library.wishes.beside.emit(found.id)
    reader.settle()
    return reader.parts.beside._side.viewer


def _select_in(reader: ReaderWindow, viewer: Any, passage: str) -> None:
    start = reader.parts.beside.opened.text.content.index(passage)
    viewer.face.setFocus()
    viewer.face.select((start, start + len(passage)))
    reader.settle()


def _marked(reader: ReaderWindow, title: str) -> list[tuple[str, Colour]]:
    document = reader.parts.session.library.find(title)
    return [(a.quote, a.colour) for a in reader.parts.session.annotating.of(document.id)]


def _colours(viewer: Any) -> list[tuple[int, int]]:
    return [(mark.start, mark.end) for segment in viewer.face.layer.segments(0, 1 << 30) for mark in segment.marks]


def test_keys_mean_the_text_they_are_pressed_in(reader: ReaderWindow) -> None:
    beside = _open_beside(reader.open(FIRST), SECOND)
    assert beside.face.hasFocus()
    assert reader.parts.state.opened.document.metadata.title.startswith("Speech")
    _select_in(reader, beside, "cybersecurity")
    reader.press("4")
    assert _marked(reader, SECOND) == [("cybersecurity", Colour.PINK)]
    assert _marked(reader, FIRST) == []
    assert len(_colours(beside)) == 1
    reader.select("Wiki-leaks").press("H")  # in the first text, in the colour used last, wherever
    assert _marked(reader, FIRST) == [("Wiki-leaks", Colour.PINK)]
    reader.press("Ctrl+Z", "Ctrl+Z")
    assert (_marked(reader, FIRST), _marked(reader, SECOND)) == ([], [])
    assert _colours(beside) == []


def test_hits_are_walked_in_the_text_with_the_keys(reader: ReaderWindow) -> None:
    reader.search("cybersecurity").open(FIRST)
    beside = _open_beside(reader, SECOND)
    here = reader.parts.state.hit_span
    reader.press("F3")
    side = reader.parts.beside._side.state
    assert side.hit_span == (side.opened.document.id, side.hits_here[0])
    reader.press("Shift+F3")
    assert side.hit_span == (side.opened.document.id, side.hits_here[-1])
    assert reader.parts.state.hit_span == here
    assert beside.face.hasFocus()


def test_a_note_in_the_second_text_lets_them_trade_places(reader: ReaderWindow) -> None:
    beside = _open_beside(reader.open(FIRST), SECOND)
    _select_in(reader, beside, "cybersecurity")
    reader.press("N")
    assert reader.parts.state.opened.document.metadata.title.startswith("Message")
    assert reader.parts.beside.opened.document.metadata.title.startswith("Speech")
    reader.type("why?").press("Ctrl+Return")
    assert [a.note for a in reader.annotations] == ["why?"]


def _sides(reader: ReaderWindow) -> list[str]:
    """The titles of the documents as they stand from left to right."""
    beside = reader.parts.beside
    shown = [(reader.window.viewer, reader.parts.state.opened), (beside._side.viewer, beside.opened)]
    shown.sort(key=lambda pair: pair[0].mapToGlobal(pair[0].rect().topLeft()).x())
    return [opened.document.metadata.title.split()[0].strip(":") for _, opened in shown]


@pytest.mark.parametrize("key", ["N", "F11"])
def test_documents_stay_on_their_sides_when_a_note_is_written_in_the_second(reader: ReaderWindow, key: str) -> None:
    beside = _open_beside(reader.open(FIRST), SECOND)
    texts = reader.window.texts
    texts.setSizes([500, 260])
    texts._moved()
    if key == "F11":
        reader.press("F11")
    widths = texts.sizes()
    _select_in(reader, beside, "cybersecurity")
    assert _sides(reader) == ["Speech", "Message"]
    reader.press("N")
    assert reader.parts.state.opened.document.metadata.title.startswith("Message")
    assert _sides(reader) == ["Speech", "Message"]
    reader.type("why?").press("Ctrl+Return")
    assert _sides(reader) == ["Speech", "Message"]
    if key == "N":
        assert all(abs(now - then) <= 2 for now, then in zip(texts.sizes(), widths, strict=True))
    reader.parts.beside.swap()
    assert _sides(reader) == ["Message", "Speech"]
    kept = reader.parts.beside.state()
    reader.parts.beside.close()
    reader.parts.beside.restore(kept)
    assert _sides(reader) == ["Message", "Speech"]
    reader.parts.beside.close()
    reader.parts.beside.open(reader.parts.session.library.find(SECOND).id)
    assert not texts.is_turned


def test_trading_places_keeps_where_one_is_and_what_is_selected(reader: ReaderWindow) -> None:
    beside = _open_beside(reader.open(FIRST), SECOND)
    reader.window.viewer.scroll_to(1500)
    beside.scroll_to(900)
    _select_in(reader, beside, "cybersecurity")
    tops = reader.window.viewer.top_position(), beside.top_position()
    reader.parts.beside.swap()
    reader.settle()
    assert abs(beside.top_position() - tops[0]) < 120
    assert abs(reader.window.viewer.top_position() - tops[1]) < 120
    span = reader.window.viewer.selection()
    assert span is not None
    assert reader.parts.state.opened.text.content[span[0] : span[1]] == "cybersecurity"


def test_escape_closes_it_and_the_panes_have_their_room_again(reader: ReaderWindow) -> None:
    assert reader.window.panes.is_open("right")
    beside = _open_beside(reader.open(FIRST), SECOND)
    assert not reader.window.panes.is_open("right")
    _select_in(reader, beside, "cybersecurity")
    reader.press("Esc")
    assert reader.parts.beside.is_open, "the first Esc gives up the selection"
    reader.press("Esc")
    assert not reader.parts.beside.is_open
    assert reader.window.panes.is_open("right")
    assert reader.window.viewer.face.hasFocus()


def test_escape_in_the_first_text_closes_the_second_too(reader: ReaderWindow) -> None:
    _open_beside(reader.open(FIRST), SECOND)
    reader.select("cybersecurity").press("Esc")
    assert reader.parts.beside.is_open, "the first Esc gives up the selection"
    reader.press("F11", "Esc")
    assert reader.parts.beside.is_open, "the first Esc leaves the full screen"
    reader.press("Esc")
    assert not reader.parts.beside.is_open
    assert reader.window.viewer.face.hasFocus()


@pytest.mark.parametrize("width", [900, 700])
def test_both_can_be_read_in_a_narrow_window(reader: ReaderWindow, width: int) -> None:
    reader.window.resize(width, 600)
    beside = _open_beside(reader.open(FIRST), SECOND)
    assert min(beside.width(), reader.window.viewer.width()) > width * 0.4
    assert reader.window.width() == width


def test_ctrl_shift_return_opens_what_the_list_has_chosen(reader: ReaderWindow) -> None:
    reader.open(FIRST).search("IMPACT")
    reader.window.results.focus_list()
    QTest.keyClick(
        reader.focus(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    reader.settle()
    assert reader.parts.beside.opened.document.id == reader.window.results._list.current_document()
    reader.press("Esc").open(SECOND).press("Ctrl+Shift+Return")  # in the text: two places of one document
    assert reader.parts.beside.opened.document.id == reader.parts.state.opened.document.id


def test_it_is_there_again_after_a_restart(start: Callable[..., ReaderWindow]) -> None:
    window = start()
    _open_beside(window.open(FIRST), SECOND).scroll_to(900)
    window.settle().close()
    again = start()
    assert again.parts.beside.opened.document.metadata.title.startswith("Message")
    assert again.parts.state.opened.document.metadata.title.startswith("Speech")
    assert again.window.viewer.face.hasFocus()
    assert 700 < again.parts.beside._side.viewer.top_position() <= 900


def test_a_document_that_is_removed_is_gone_from_beside(reader: ReaderWindow) -> None:
    _open_beside(reader.open(FIRST), SECOND)
    reader.parts.library.remove([reader.parts.beside.opened.document.id])
    reader.settle()
    assert not reader.parts.beside.is_open
    before = reader.parts.state.opened.document.id
    reader.press("Ctrl+Z")
    assert reader.parts.state.opened.document.id == before, "what one reads stays"


def test_f6_goes_from_text_to_text(reader: ReaderWindow) -> None:
    beside = _open_beside(reader.open(FIRST), SECOND)
    reader.press("F6")
    assert reader.window.viewer.face.hasFocus()
    reader.press("F6")
    assert beside.face.hasFocus()


def test_the_pane_of_tags_means_the_text_that_had_the_keys_last(reader: ReaderWindow) -> None:
    reader.parts.session.annotating.codebook.add_tag("why")
    beside = _open_beside(reader.open(FIRST), SECOND)
    reader.window.right.setCurrentWidget(reader.window.tags)
    reader.settle()

    def give() -> list[int]:
        rows = reader.window.tags.findChild(TagsList)
        rows.setFocus()
        rows.setCurrentIndex(rows.model().index(0, 0))
        reader.press("Ctrl+Return")
        return [len(_marked(reader, title)) for title in (FIRST, SECOND)]

    reader.select("Wiki-leaks")
    _select_in(reader, beside, "cybersecurity")
    assert give() == [0, 1]
    reader.window.viewer.face.setFocus()
    assert give() == [1, 1]
    reader.select("Multilateral")
    _select_in(reader, beside, "technical")
    reader.parts.beside.close()
    assert give() == [2, 1]


def test_twins_are_told_apart_in_the_head_of_the_second_text(reader: ReaderWindow, tmp_path: Path) -> None:
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_text(f"The same title\n\nWords of {name}.\n", encoding="utf-8")
        reader.parts.adding.add([tmp_path / name])
        reader.wait(lambda: not reader.parts.adding.is_busy, "the document")
    reader.wait(lambda: len(reader.parts.library.documents) == 7, "the list")
    twins = {each.file_name: each.id for each in reader.parts.session.library.documents()}
    for name, told in (("one.txt", "one.txt"), ("two.txt", "two.txt"), (SECOND, "TXT")):
        ident = twins.get(name) or reader.parts.session.library.find(name).id
        reader.window.library.wishes.beside.emit(ident)
        reader.settle()
        assert reader.parts.beside._pane._told.text() == told
