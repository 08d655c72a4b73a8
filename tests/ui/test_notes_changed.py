"""Passages that have other words in a document's new text: their cards say so until a person accepts these."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from reader_app.model.annotation import Annotation
from reader_app.ui.notes.card_filter import IS_CHANGED, IS_ORPHAN
from tests.ui.reader import ReaderWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

BEFORE = """Policy

Members reaffirm the affordability target of 2% of gross national income.

The fund reports once a year, and its board publishes what it spent.
"""
MARKED = "affordability target of 2% of gross national income."
NOW = MARKED.replace("target of 2%", "goal of 3%")


def read_again(reader: ReaderWindow, path: Path, text: str) -> None:
    path.write_text(text)
    reader.window.library.wishes.revise.emit([reader.parts.state.opened.document.id])
    reader.wait(lambda: not reader.parts.tasks.busy and text.strip() in reader.parts.state.opened.text.content, "it")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "watched" / "policy.txt"


@pytest.fixture
def changed(reader: ReaderWindow, path: Path) -> ReaderWindow:
    """A document whose file was changed under one of two annotations."""
    path.parent.mkdir()
    path.write_text(BEFORE)
    reader.parts.adding.add([path.parent], linked=True)
    reader.wait(lambda: not reader.parts.adding.is_busy and reader.parts.state.opened is not None, "the document")
    reader.select(MARKED).press("H")
    reader.select("The fund reports").press("H")
    read_again(reader, path, BEFORE.replace(MARKED, NOW))
    return reader


def first(reader: ReaderWindow) -> Annotation:
    return reader.annotations[0]


def test_the_status_line_and_the_card_say_what_was_marked(changed: ReaderWindow) -> None:
    words = changed.window._words
    assert "1 passage has other words now." in words.message.text()
    assert words.link.text() == "Show them"
    words.link.click()
    changed.settle()
    assert changed.parts.state.selected == first(changed).id
    assert (first(changed).quote, first(changed).former) == (NOW, MARKED)
    editor = changed.window.notes._cards._editor
    assert editor._former.isVisible()
    assert editor._former.accessibleName() == f"Was: “{MARKED}”"
    model = changed.window.notes._cards._model
    said = [model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert [f"Was: “{MARKED}”" in each for each in said] == [True, False]


def test_the_new_words_are_accepted_from_the_card_and_that_is_undone(changed: ReaderWindow) -> None:
    changed.parts.state.set_selected(first(changed).id)
    changed.settle()
    editor = changed.window.notes._cards._editor
    assert editor._accept.isVisible()
    before = first(changed)
    editor._accept.click()
    changed.settle()
    assert (first(changed).quote, first(changed).former) == (NOW, "")
    assert not editor._accept.isVisible()
    assert not editor._former.isVisible()
    changed.window.viewer.setFocus()
    changed.press("Ctrl+Z")
    assert first(changed) == before
    assert editor._former.isVisible()


def test_the_menu_accepts_for_all_chosen_cards(changed: ReaderWindow, path: Path) -> None:
    read_again(changed, path, path.read_text().replace("The fund reports", "The fund accounts"))
    assert [bool(each.former) for each in changed.annotations] == [True, True]
    cards = changed.window.notes._cards
    cards._view.selectAll()
    cards._show_menu(cards._view.visualRect(cards._model.index(0)).center())
    menu = cards.findChild(QMenu)
    next(each for each in menu.actions() if each.text() == "Accept the new words").trigger()
    menu.close()
    changed.settle()
    assert [each.former for each in changed.annotations] == ["", ""]
    changed.parts.session.history.undo()
    changed.settle()
    assert [bool(each.former) for each in changed.annotations] == [True, True], "they are one thing to undo"


def test_a_line_over_the_cards_leads_to_them_alone(changed: ReaderWindow, path: Path) -> None:
    changed.parts.state.set_selected(None)  # the filter never hides what is selected
    notes = changed.window.notes
    line, other = (notes._asides._lines[what] for what in (IS_CHANGED, IS_ORPHAN))
    assert (line.isVisible(), line.text(), other.isVisible()) == (True, "1 passage has other words now", False)
    line.click()
    assert notes.shown == (first(changed).id,)
    assert line.text() == "Show all notes"
    line.click()
    assert len(notes.shown) == 2
    read_again(changed, path, BEFORE)
    assert not line.isVisible(), "it is as it was marked"


def test_words_that_were_marked_are_found_by_the_filter(changed: ReaderWindow) -> None:
    changed.parts.state.set_selected(None)
    changed.window.notes._bar.set_words("target")
    changed.wait(lambda: changed.window.notes.shown == (first(changed).id,), "the filter")


def test_the_notes_of_the_library_say_it_and_are_limited_to_them(changed: ReaderWindow) -> None:
    changed.window.notes.show_library()
    pane = changed.window.notes.library
    assert pane is not None
    changed.wait(lambda: len(pane.listed) == 2, "the notes of the library")
    pane.sheet._changed.click()
    changed.wait(lambda: pane.listed == (first(changed).id,), "only the changed one")
    row = next(n for n, item in enumerate(pane._model.items) if getattr(item, "id", "") == first(changed).id)
    tip = pane._model.data(pane._model.index(row), Qt.ItemDataRole.ToolTipRole)
    assert f"Was: “{MARKED}”" in tip
    assert pane._model.data(pane._model.index(row), Qt.ItemDataRole.AccessibleTextRole).count(MARKED) == 1


def test_the_quotation_of_a_card_is_copied_row_by_row(reader: ReaderWindow, tmp_path: Path) -> None:
    path = tmp_path / "prices.md"
    path.write_text("# Prices\n\n| Country | Users |\n|---|---|\n| Kenya | 1,204 |\n| Uganda | 900 |\n")
    reader.parts.adding.add([path])
    reader.wait(lambda: not reader.parts.adding.is_busy and reader.parts.state.opened is not None, "the document")
    opened = reader.parts.state.opened
    start, end = (opened.text.content.index(words) for words in ("Kenya", "900"))
    reader.parts.session.annotating.highlight(opened.document.id, start, end + 3)
    reader.settle()
    cards = reader.window.notes._cards
    cards._show_menu(cards._view.visualRect(cards._model.index(0)).center())
    menu = cards.findChild(QMenu)
    next(each for each in menu.actions() if each.text() == "Copy quotation").trigger()
    menu.close()
    reader.settle()
    assert QGuiApplication.clipboard().text() == "Kenya\t1,204\nUganda\t900"
