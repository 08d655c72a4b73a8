"""Keys act where they are meant: not while something is typed, not behind a sheet, and all over their own panel."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox

from reader_app.model.annotation import Annotation
from reader_app.ui.notes.library_list import LibraryNotesList
from reader_app.ui.notes.library_notes import LibraryNotes
from reader_app.ui.notes.note_edit import NoteEdit
from reader_app.ui.notes.tag_bar import TagBar
from tests.ui.reader import ReaderWindow


def _titles(reader: ReaderWindow) -> set[str]:
    return {each.metadata.title for each in reader.parts.session.library.catalogue().listed}


def _saved(reader: ReaderWindow) -> list[Annotation]:
    session = reader.parts.session
    return [each for shown in session.library.catalogue().listed for each in session.annotating.of(shown.id)]


def _concordance(reader: ReaderWindow) -> None:
    """All lines of a query ticked, the keys in the panel."""
    reader.search("IMPACT").press("Ctrl+Shift+K")
    panel = reader.parts.concordance._made.panel
    reader.wait(lambda: panel.model.rowCount() == 4, "the lines")
    panel.view.setFocus()


def test_delete_next_word_removes_no_document(reader: ReaderWindow) -> None:
    all_of_them = _titles(reader)
    reader.open("Summit").press("Ctrl+K").type("cyber security").press("Home", "Ctrl+Del")
    assert _titles(reader) == all_of_them
    reader.select("Cybersecurity").press("N").type("one two")
    assert isinstance(reader.focus(), NoteEdit)
    reader.press("Ctrl+Home", "Ctrl+Del")
    assert _titles(reader) == all_of_them
    reader.press("Esc", "Ctrl+L", "Ctrl+Del")  # the list has Del for its own documents
    assert _titles(reader) == all_of_them


def test_delete_next_word_in_a_sheet_deletes_the_word(reader: ReaderWindow) -> None:
    all_of_them = _titles(reader)
    reader.open("Summit").press("Ctrl+J").type("regional clos").press("Home", "Ctrl+Del")
    assert _titles(reader) == all_of_them
    assert reader.parts.jump._sheet.field.text().strip() == "clos"


def test_in_the_text_the_key_removes_the_document_that_is_read(reader: ReaderWindow) -> None:
    reader.open("Summit")
    title = reader.parts.state.opened.document.metadata.title
    reader.press("Ctrl+Del")
    assert title not in _titles(reader)


@pytest.mark.parametrize("keys", ["Ctrl+K", "Ctrl+L", "Ctrl+M", "F6", "Ctrl+F", "Ctrl+Shift+N"])
def test_behind_a_sheet_nothing_is_done(reader: ReaderWindow, keys: str) -> None:
    reader.open("Summit").press("Ctrl+,")
    sheet = reader.parts.settings._sheet
    inside = next(each for each in sheet.findChildren(QAbstractButton) if each.isVisible())
    inside.setFocus()
    reader.press(keys)
    assert sheet.isAncestorOf(reader.focus())
    assert not reader.parts.beside.is_open
    reader.press("Esc")
    assert not sheet.isVisible()
    assert reader.focus() is reader.window.viewer.face


def test_a_sheet_closes_by_the_key_that_opened_it(reader: ReaderWindow) -> None:
    reader.open("Summit").press("Ctrl+J")
    assert reader.parts.jump._sheet.isVisible()
    reader.press("Ctrl+J")
    assert not reader.parts.jump._sheet.isVisible()


def test_a_row_of_the_sheet_opens_beside(reader: ReaderWindow) -> None:
    reader.open("Summit").press("Ctrl+J").type("clos regional").press("Ctrl+Shift+Return")
    assert not reader.parts.jump._sheet.isVisible()
    assert "Closing" in reader.parts.beside.opened.document.metadata.title
    assert "Summit" in reader.parts.state.opened.document.metadata.title
    assert reader.focus() is reader.parts.beside._side.viewer.face


def test_beside_is_nothing_that_the_history_can_do(reader: ReaderWindow) -> None:
    reader.open("Summit").select("Cybersecurity").press("H", "Ctrl+Shift+H", "Down", "Ctrl+Shift+Return")
    assert reader.parts.history._sheet.isVisible()
    assert len(reader.annotations) == 1


@pytest.mark.parametrize(("typed", "end"), [("beta, gamma,", "Return"), ("beta, gamma", "Ctrl+Return")])
def test_ticked_lines_get_tags_ended_by_a_comma(reader: ReaderWindow, typed: str, end: str) -> None:
    _concordance(reader)
    reader.press("Ctrl+A", "Shift+T").type(typed).press(end)
    reader.wait(lambda: len(_saved(reader)) == 4, "the annotations")
    assert all(sorted(reader.tags_of(each)) == ["beta", "gamma"] for each in _saved(reader))


def test_notes_of_the_library_get_a_tag_ended_by_a_comma(reader: ReaderWindow) -> None:
    reader.open("Summit").select("Cybersecurity").press("H", "Ctrl+Shift+M")
    reader.wait(lambda: not reader.parts.tasks.busy, "the notes")
    pane = reader.window.notes.findChild(LibraryNotes)
    pane.findChild(LibraryNotesList).setFocus()
    reader.press("Ctrl+A")
    pane._choice.tags_wanted.emit()
    reader.settle()
    assert pane.findChild(TagBar).isAncestorOf(reader.focus())
    reader.type("alpha,")
    assert pane.findChild(TagBar).isVisible()
    reader.press("Return")
    reader.wait(lambda: list(reader.tags.values()) == ["alpha"], "the tag")
    assert reader.tags_of(_saved(reader)[0]) == ["alpha"]


@pytest.mark.parametrize("keys", ["Shift+T", "Shift+H"])
def test_all_lines_ticked_by_the_box_are_marked_from_there(reader: ReaderWindow, keys: str) -> None:
    _concordance(reader)
    box = reader.parts.concordance._made.panel.head.findChild(QCheckBox)
    box.setFocus()
    QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    reader.settle()
    assert reader.focus() is box
    reader.press(keys)
    if keys == "Shift+T":
        reader.type("delta").press("Return")
    reader.wait(lambda: len(_saved(reader)) == 4, "the annotations")
