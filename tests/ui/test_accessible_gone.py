"""What has the keys can go away, or come to be of no use: they go to what is beside it, not to the search box."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from reader_app.ui.notes.library_notes import LibraryNotes
from reader_app.ui.notes.limits_scroll import LimitsScroll
from tests.ui.reader import ReaderWindow


@pytest.fixture
def at_work(reader: ReaderWindow) -> ReaderWindow:
    """A window with an open document, a note in it, and hits."""
    return reader.search("cybersecurity").open("Second Worldwide").select("Wiki-leaks").press("3").settle()


def _controls(part: QWidget) -> list[QWidget]:
    """What Tab may stop at."""
    every = (each for each in part.findChildren(QWidget) if each.isVisible() and each.isEnabled())
    return [each for each in every if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.focusProxy() is None]


@pytest.mark.parametrize(("key", "side"), [("Ctrl+L", "left"), ("Ctrl+M", "right"), ("Ctrl+Shift+K", "below")])
@pytest.mark.parametrize("by", ["key", "narrow"])
def test_a_pane_that_closes_leaves_the_keys_to_the_text(at_work: ReaderWindow, key: str, side: str, by: str) -> None:
    window = at_work.window
    text = at_work.focus()
    at_work.press(key)
    assert not window.texts.isAncestorOf(at_work.focus())
    if by == "key" or side == "below":
        window.actions_table[f"{side}_pane"].trigger()
    else:
        window.resize(850, 600)
    at_work.settle()
    assert not window.panes.is_open(side)
    assert at_work.focus() is text
    assert text.hasFocus()


@pytest.mark.parametrize(("key", "side"), [("Ctrl+L", "left"), ("Ctrl+M", "right")])
def test_without_a_text_the_button_has_them_that_opens_the_pane_again(
    reader: ReaderWindow, key: str, side: str
) -> None:
    reader.press(key)
    pane = {"left": reader.window.left, "right": reader.window.right}[side]
    _controls(pane)[0].setFocus()
    reader.press({"left": "F9", "right": "Shift+F9"}[side])
    opener = reader.focus()
    assert isinstance(opener, QToolButton)
    assert opener.defaultAction() is reader.window.actions_table[f"{side}_pane"]
    reader.press("Space")
    assert pane.isVisible()


def test_a_drawer_that_is_left_with_esc_gives_the_keys_to_the_text(at_work: ReaderWindow) -> None:
    at_work.window.resize(850, 600)
    at_work.press("Ctrl+L")
    assert at_work.window.left.isAncestorOf(at_work.focus())
    at_work.press("Escape")
    assert not at_work.window.left.isVisible()
    assert at_work.focus() is at_work.window.viewer.face


def test_limits_that_are_shut_leave_the_keys_beside_them(at_work: ReaderWindow) -> None:
    window = at_work.window
    window.resize(900, 600)
    at_work.press("Ctrl+Shift+M")
    (limits,), (notes,) = window.findChildren(LimitsScroll), window.findChildren(LibraryNotes)
    notes._more.click()
    _controls(limits)[2].setFocus()
    notes._more.click()
    at_work.settle()
    assert not limits.isVisible()
    assert window.notes.isAncestorOf(at_work.focus())


def test_the_keys_stay_in_the_part_of_the_window_where_they_were(at_work: ReaderWindow) -> None:
    window = at_work.window
    window.actions_table["below_pane"].trigger()
    at_work.settle()
    lost = []
    for part in (window.top_bar, window.left, window.right):
        for control in _controls(part):
            control.setFocus()
            control.hide()
            at_work.settle()
            if not part.isAncestorOf(at_work.focus()):
                lost.append(f"{type(control).__name__} {control.accessibleName()}: {at_work.focus()}")
            control.show()
    assert lost == []


def test_a_button_that_can_go_no_further_leaves_the_keys_to_the_next_one(at_work: ReaderWindow) -> None:
    at_work.open("Message from")
    back, forward = (at_work.window.actions_table[name] for name in ("back", "forward"))
    buttons = {each.defaultAction(): each for each in at_work.window.top_bar.findChildren(QToolButton)}
    buttons[back].setFocus()
    for _ in range(9):
        if back.isEnabled():
            at_work.press("Space")
    assert forward.isEnabled()
    assert at_work.window.top_bar.isAncestorOf(at_work.focus())
    assert not at_work.window.search_bar.isAncestorOf(at_work.focus())
