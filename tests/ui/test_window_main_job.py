"""The window: from a search to a tagged, noted highlight and back, in the person's own keys."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

from reader_app.model.annotation import Colour, State
from tests.ui.reader import ReaderWindow

SPEECH = "Second Worldwide Cybersecurity Summit"
ALLIANCE = "the world’s first comprehensive alliance against cyberthreats"


def test_from_a_hit_to_a_tagged_highlight_in_three_keys_and_a_name(reader: ReaderWindow) -> None:
    reader.search("IMPACT")
    assert reader.window.search_bar.query() == "IMPACT"
    assert reader.parts.state.results.total_hits == 4
    reader.press("Return", "T").type("alliances").press("Return")
    [made] = reader.annotations
    assert (made.quote, reader.tags_of(made), made.state) == ("IMPACT", ["alliances"], State.ANCHORED)
    assert reader.window.viewer.face.hasFocus()


def test_one_undo_takes_any_action_back_and_says_what(reader: ReaderWindow) -> None:
    reader.open(SPEECH).select(ALLIANCE).press("3", "T").type("alliances").press("Return")
    undo = reader.window.actions_table["undo"]
    assert undo.text() == "Undo tagging with “alliances”"
    reader.press("Ctrl+Z")
    assert reader.tags_of(reader.annotations[0]) == []
    assert undo.text() == f"Undo highlighting “{ALLIANCE[:31]}…”"
    reader.press("Ctrl+Z")
    assert reader.annotations == ()
    assert not undo.isEnabled()
    reader.press("Ctrl+Shift+Z", "Ctrl+Shift+Z")
    assert reader.tags_of(reader.annotations[0]) == ["alliances"]
    assert reader.annotations[0].colour is Colour.BLUE


def test_a_highlight_does_not_make_another_hit(reader: ReaderWindow) -> None:
    reader.search("IMPACT").press("Return", "H").search("IMPACT")
    assert reader.parts.state.results.total_hits == 4


def test_hits_are_walked_across_documents_and_round_the_end(reader: ReaderWindow) -> None:
    reader.search("digital").press("Return")
    walked = [reader.parts.state.hit_span]
    for _ in range(5):
        reader.press("F3")
        walked.append(reader.parts.state.hit_span)
    assert len({place[0] for place in walked}) == 2
    assert len(set(walked)) == 5
    assert walked[5] == walked[0]
    reader.press("Shift+F3")
    assert reader.parts.state.hit_span == walked[4]


def test_the_chip_says_capitals_and_one_click_ignores_them(reader: ReaderWindow) -> None:
    reader.search("IMPACT")
    assert reader.parts.state.results.capitals == ("IMPACT",)
    reader.window.search_bar.capitals_set.emit(False)
    reader.wait(lambda: reader.parts.state.results.total_hits == 5, "impact in any case")
    assert reader.parts.state.results.capitals == ()


def test_escape_returns_to_the_list(reader: ReaderWindow) -> None:
    reader.search("IMPACT")
    assert reader.window.left.currentWidget() is reader.window.results
    reader.press("Escape")
    assert reader.window.left.currentWidget() is reader.window.library
    assert reader.parts.state.results is None


def test_keys_of_the_text_are_letters_in_fields(reader: ReaderWindow) -> None:
    reader.open(SPEECH).select(ALLIANCE)
    reader.press("Ctrl+K").type("h1tno")
    assert reader.annotations == ()
    assert reader.window.search_bar.query() == "h1tno"


def test_overlapping_annotations_are_both_kept_and_cycled(reader: ReaderWindow) -> None:
    reader.open(SPEECH).select(ALLIANCE).press("1").select("alliance against").press("2")
    wide, narrow = reader.annotations
    place = narrow.start + 2
    reader.window.viewer.face.set_caret(place)
    chosen = []
    for _ in range(3):
        reader.press("O")
        chosen.append(reader.parts.state.selected)
    assert set(chosen) == {wide.id, narrow.id}
    assert chosen[0] == chosen[2]
    reader.press("Del")
    assert len(reader.annotations) == 1


def test_clicking_a_mark_selects_it_and_del_removes_it(reader: ReaderWindow) -> None:
    reader.search("IMPACT").press("Return")
    reader.select(ALLIANCE).press("4")
    [made] = reader.annotations
    reader.search("IMPACT").press("Return")
    reader.click_text(made.start + 4)
    assert reader.parts.state.selected == made.id
    reader.press("Del")
    assert reader.annotations == ()


def test_a_note_is_written_and_kept(reader: ReaderWindow, start: Callable[..., ReaderWindow]) -> None:
    reader.open(SPEECH).select(ALLIANCE).press("N").type("first in what?").press("Ctrl+Return")
    assert reader.annotations[0].note == "first in what?"
    reader.close()
    again = start()
    assert again.annotations[0].note == "first in what?"


def test_a_half_typed_note_survives_a_crash(reader: ReaderWindow, tmp_path: Path) -> None:
    reader.open(SPEECH).select(ALLIANCE).press("N").type("half a thou")
    made = reader.annotations[0]
    reader.wait(lambda: reader.parts.session.drafts() == {made.id: "half a thou"}, "the draft on the disk")
    copy = tmp_path / "after the crash"
    (copy / "data").mkdir(parents=True)
    (copy / "data" / "library.sqlite").write_bytes(reader.paths.database.read_bytes())
    crashed = ReaderWindow(copy)
    try:
        assert crashed.parts.state.selected == made.id
        assert crashed.annotations[0].note == ""
        focus = crashed.focus()
        assert isinstance(focus, QPlainTextEdit | QTextEdit)
        assert focus.toPlainText() == "half a thou"
    finally:
        crashed.close()


def test_notes_on_a_whole_document(reader: ReaderWindow) -> None:
    reader.open(SPEECH).press("Ctrl+Shift+N").type("A keynote.").press("Ctrl+Return")
    [made] = reader.annotations
    assert (made.state, made.note, made.quote) == (State.DOCUMENT, "A keynote.", "")


def test_copies_are_what_the_document_says(reader: ReaderWindow, tmp_path: Path) -> None:
    odd = tmp_path / "odd.txt"
    odd.write_text("Thin\u00a0space and\u2009more, 😀 too.", encoding="utf-8")
    reader.program.desk.add([odd])  # type: ignore[union-attr]
    reader.wait(lambda: reader.parts.state.opened is not None, "the document")
    reader.select("Thin\u00a0space and\u2009more, 😀").press("Ctrl+C")
    assert QApplication.clipboard().text() == "Thin\u00a0space and\u2009more, 😀"
    reader.press("Ctrl+Shift+C")
    assert QApplication.clipboard().text().startswith("“Thin\u00a0space and\u2009more, 😀” (")


def test_find_in_the_document_counts_and_steps(reader: ReaderWindow) -> None:
    reader.open(SPEECH).press("Ctrl+F").type("cyber")
    found = reader.window.viewer.found.spans
    assert len(found) == reader.parts.state.opened.text.content.lower().count("cyber")
    reader.press("Return")
    assert reader.window.viewer.found.at == 1
    reader.press("Shift+Return", "Shift+Return")
    assert reader.window.viewer.found.at == len(found) - 1
    reader.press("Escape")
    assert reader.window.viewer.selection() == found[-1]


def test_back_and_forward_return_to_where_one_was(reader: ReaderWindow) -> None:
    reader.open(SPEECH)
    reader.window.viewer.scroll_to(1200)
    before = reader.window.viewer.top_position()
    reader.open("Message from").press("Alt+Left")
    assert SPEECH in reader.window.windowTitle()
    assert reader.window.viewer.top_position() == before
    reader.press("Alt+Right")
    assert "Message from" in reader.window.windowTitle()


def test_removing_a_document_can_be_undone_with_its_notes(reader: ReaderWindow) -> None:
    reader.open(SPEECH).select(ALLIANCE).press("H")
    reader.press("Ctrl+Del")
    assert len(reader.parts.library.documents) == 4
    assert reader.parts.state.opened is None
    reader.press("Ctrl+Z")
    assert len(reader.parts.library.documents) == 5
    assert len(reader.open(SPEECH).annotations) == 1


def test_without_documents_the_window_asks_for_some(reader: ReaderWindow) -> None:
    reader.open(SPEECH)
    reader.parts.library.remove(list(reader.parts.library.documents))
    said = [each.text() for each in reader.window.viewer.empty.findChildren(QLabel)]
    assert "Your library is empty" in said
    (offer,) = reader.settle().window.viewer.empty.findChildren(QPushButton)
    assert offer.text() == "Add documents…"


def test_dropped_files_are_added_and_found(reader: ReaderWindow, tmp_path: Path) -> None:
    note = tmp_path / "minutes.md"
    note.write_text("# Minutes\n\nThe xylophone committee met.\n", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(note))])
    copy = Qt.DropAction.CopyAction
    drop = QDropEvent(QPoint(50, 50).toPointF(), copy, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    reader.window.dropEvent(drop)
    reader.wait(lambda: "Minutes" in reader.window.windowTitle(), "the dropped document")
    reader.search("xylophone")
    assert reader.parts.state.results.total_hits == 1


def test_the_popup_goes_with_the_keys(reader: ReaderWindow) -> None:
    reader.open(SPEECH).select(ALLIANCE)
    viewer = reader.window.viewer
    viewer._offer()
    assert viewer.popup.isVisible()
    viewer.popup.edit_tags()
    reader.settle()
    assert viewer.popup.isVisible(), "typing in it is no leaving"
    reader.press("F6", "Ctrl+K")
    assert not viewer.popup.isVisible()
    assert viewer.selection() is not None
    viewer._rest.start(0)  # a selection by keys that comes to rest now
    reader.settle()
    assert not viewer.popup.isVisible()


def test_the_popup_means_what_is_selected(reader: ReaderWindow) -> None:
    reader.open(SPEECH).select(ALLIANCE).press("1").select("alliance against").press("2")
    wide, narrow = reader.annotations
    reader.click_text(narrow.start + 2)
    assert reader.parts.state.selected == narrow.id
    reader.press("O")
    assert reader.parts.state.selected == wide.id
    reader.window.viewer.popup.remove_requested.emit()
    reader.settle()
    assert [a.id for a in reader.annotations] == [narrow.id]


@pytest.mark.parametrize("size", [(1280, 800), (900, 600), (640, 400)])
def test_every_control_without_text_has_a_name(reader: ReaderWindow, size: tuple[int, int]) -> None:
    reader.open(SPEECH).select(ALLIANCE).press("H", "Ctrl+F")
    reader.window.resize(*size)
    reader.settle()
    kinds = (QAbstractButton, QLineEdit, QComboBox, QTextEdit, QPlainTextEdit)
    controls = [w for w in reader.window.findChildren(QWidget) if isinstance(w, kinds) and w.isVisible()]
    assert len(controls) > 10
    nameless = [w for w in controls if not w.accessibleName() and not getattr(w, "text", str)()]
    assert nameless == []


def test_undo_shows_what_came_back(reader: ReaderWindow) -> None:
    reader.open(SPEECH).press("Ctrl+Del").open("Message from").press("Ctrl+Z")
    assert SPEECH in reader.window.windowTitle()
    others = [each for each in reader.parts.library.documents if each != reader.parts.state.opened.document.id]
    reader.parts.library.remove(others[:3])
    reader.press("Ctrl+Z")
    assert SPEECH in reader.window.windowTitle(), "of several none is meant"
    assert len(reader.parts.library.documents) == 5


def test_typing_a_query_in_a_small_window_shows_what_it_finds(reader: ReaderWindow) -> None:
    reader.window.resize(760, 560)
    reader.settle()
    assert not reader.window.panes.is_open("left")
    reader.search("IMPACT")
    assert reader.window.panes.is_open("left")
    reader.press("Return")
    assert not reader.window.panes.is_open("left")
    assert SPEECH in reader.window.windowTitle()


def test_a_tag_of_another_document_is_searched_for(reader: ReaderWindow) -> None:
    reader.open(SPEECH).select(ALLIANCE).press("H", "T").type("alliances").press("Return")
    reader.open("Message from")
    reader.window.tags.tag_activated.emit("alliances")
    reader.wait(lambda: (r := reader.parts.state.results) is not None and r.total_documents == 1, "the document")
    assert reader.window.search_bar.query() == 'tag:="alliances"'


def test_the_status_says_saved_only_when_it_is(reader: ReaderWindow) -> None:
    reader.open(SPEECH).select(ALLIANCE).press("N").type("half")
    reader.wait(lambda: "being written" in reader.window._words._summary.text, "the word")
    reader.press("Ctrl+Return")
    reader.wait(lambda: reader.window._words._summary.text.endswith("saved"), "the word")
