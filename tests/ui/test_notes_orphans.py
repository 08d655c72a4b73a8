"""Passages that were not found again: listed, never dropped, and attached by hand."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu

from reader_app.model.annotation import State
from reader_app.ui.notes.card_filter import IS_ORPHAN
from tests.ui.reader import ReaderWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

BEFORE = """The harbour

The ice came early that year, and by November nobody could cross.

Every captain wrote home for money, since the cargo could not be sold.

In March the first ship left, with an empty hold and a merry crew.
"""
AFTER = BEFORE.replace(
    "Every captain wrote home for money, since the cargo could not be sold.",
    "Letters from this winter are lost; what we know is from the tax rolls.",
)


@pytest.fixture
def lost(reader: ReaderWindow, tmp_path: Path) -> ReaderWindow:
    """A document whose file was changed under two annotations, one of which lost its passage."""
    path = tmp_path / "watched" / "harbour.txt"
    path.parent.mkdir()
    path.write_text(BEFORE)
    reader.parts.adding.add([path.parent], linked=True)
    reader.wait(lambda: not reader.parts.adding.is_busy and reader.parts.state.opened is not None, "the document")
    reader.select("Every captain wrote home for money").press("H")
    reader.select("the first ship left").press("H")
    path.write_text(AFTER)
    reader.window.library.wishes.revise.emit([reader.parts.state.opened.document.id])
    reader.wait(lambda: "tax rolls" in reader.parts.state.opened.text.content, "the new text")
    return reader


def test_a_lost_passage_is_listed_last_under_its_heading_and_attached_to_the_selection(lost: ReaderWindow) -> None:
    notes = lost.window.notes
    line = notes._asides._lines[IS_ORPHAN]
    lost.parts.state.set_selected(None)  # the filter never hides what is selected
    assert [each.quote for each in lost.annotations if each.state is State.ORPHAN] == [
        "Every captain wrote home for money"
    ]
    orphan = next(each for each in lost.annotations if each.state is State.ORPHAN)
    assert notes.shown[-1] == orphan.id
    assert (line.isVisible(), line.text()) == (True, "1 passage not found again")
    line.click()
    assert notes.shown == (orphan.id,)
    assert line.text() == "Show all notes"
    line.click()
    assert len(notes.shown) == 2

    notes.attach_requested.emit(orphan.id)
    assert "Select the passage" in lost.window._message.text() or lost.window.viewer.selection() is not None
    lost.select("Letters from this winter are lost")
    lost.window.viewer._offer()
    assert lost.window.viewer.popup.isVisible()
    notes.attach_requested.emit(orphan.id)
    lost.settle()
    assert not lost.window.viewer.popup.isVisible()
    again = next(each for each in lost.annotations if each.id == orphan.id)
    assert (again.state, again.quote) == (State.ANCHORED, "Letters from this winter are lost")
    assert not line.isVisible()
    lost.press("Ctrl+Z")
    assert next(each for each in lost.annotations if each.id == orphan.id) == orphan


def test_the_menu_of_a_card_offers_to_attach(lost: ReaderWindow) -> None:
    cards = lost.window.notes._cards
    asked: list[str] = []
    cards.attach_requested.connect(asked.append)
    for place in (len(lost.annotations) - 1, 0):
        cards._show_menu(cards._view.visualRect(cards._model.index(place)).center())
        menu = cards.findChild(QMenu)
        (action,) = [each for each in menu.actions() if each.text() == "Attach to the selected passage"]
        action.trigger()
        menu.close()
        lost.settle()
    assert asked == [cards.rows[-1].id, cards.rows[0].id]
