"""The search bar by key and mouse, and how it makes do with little room."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reader_app.ui.elided_label import ElidedLabel
from reader_app.ui.find.chip import CapitalsChip
from reader_app.ui.find.search_bar import SearchBar
from reader_app.ui.theme import load_theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")  # offscreen says so


@pytest.fixture
def bar(qtbot: QtBot, qapp: QApplication) -> SearchBar:
    made = SearchBar(load_theme("light"))
    qtbot.addWidget(made)
    made.resize(1000, 48)
    with qtbot.waitExposed(made):
        made.show()
    made.focus_and_select()
    return made


def box(bar: SearchBar) -> QLineEdit:
    return bar.findChild(QLineEdit)


def chip(bar: SearchBar) -> CapitalsChip:
    return bar.findChild(CapitalsChip)


def test_in_little_room_nothing_lies_over_the_box(bar: SearchBar, qtbot: QtBot) -> None:
    bar.set_query("IMPACT")
    bar.set_capitals(("IMPACT",))
    bar.set_totals("6 hits in 3 documents")
    around = QWidget()
    qtbot.addWidget(around)
    around.resize(900, 60)
    bar.setParent(around)
    bar.setGeometry(0, 0, 384, 48)
    bar.show()
    with qtbot.waitExposed(around):
        around.show()
    assert box(bar).geometry().right() < chip(bar).geometry().left()
    assert box(bar).width() >= 130
    bar.resize(800, 48)
    assert 200 <= box(bar).minimumWidth() < 240  # which all of “IMPACT” and the buttons need
    bar.setParent(None)  # each is taken away by itself


def test_a_long_query_is_seen_whole_while_it_is_typed(bar: SearchBar, qtbot: QtBot) -> None:
    field, said = box(bar), bar.findChild(ElidedLabel)
    short = field.width()
    query = 'note:typed OR tag:telecom OR "critical infrastructure"'
    bar.set_query(query)
    bar.set_totals("6 hits in 3 documents")
    qtbot.waitUntil(lambda: field.width() > short)
    words = field.fontMetrics().horizontalAdvance(query)
    assert field.width() > words + 100
    bar.resize(600, 48)
    assert field.width() > words
    assert said.width() < said.fontMetrics().horizontalAdvance(said.text())
    field.clearFocus()
    qtbot.waitUntil(lambda: said.width() >= said.fontMetrics().horizontalAdvance(said.text()))
    bar.set_query("short")
    bar.resize(1000, 48)
    qtbot.waitUntil(lambda: field.width() == short)


def test_every_letter_typed_is_told(bar: SearchBar, qtbot: QtBot) -> None:
    heard: list[str] = []
    bar.query_edited.connect(heard.append)
    qtbot.keyClicks(box(bar), "GCA")
    assert heard == ["G", "GC", "GCA"]
    assert bar.query() == "GCA"


def test_a_query_put_in_is_not_told(bar: SearchBar, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(bar.query_edited):
        bar.set_query("GCA")
    assert box(bar).text() == "GCA"


@pytest.mark.parametrize(
    ("key", "modifier", "signal"),
    [
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "submitted"),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier, "submitted"),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier, "previous_requested"),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, "escaped"),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier, "entered"),
    ],
)
def test_keys_that_do_not_edit(
    bar: SearchBar, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier, signal: str
) -> None:
    bar.set_query("GCA")
    with qtbot.waitSignal(getattr(bar, signal)), qtbot.assertNotEmitted(bar.query_edited):
        qtbot.keyClick(box(bar), key, modifier)
    assert bar.query() == "GCA"


def test_the_cross_clears_and_tells(bar: SearchBar, qtbot: QtBot) -> None:
    cross = list(box(bar).findChildren(QToolButton))[-1]
    assert not cross.isVisible()
    bar.set_query("GCA")
    assert cross.isVisible()
    with qtbot.waitSignal(bar.query_edited) as told:
        qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert told.args == [""]
    assert bar.query() == ""


def test_the_chip_says_which_words_and_goes_when_pressed(bar: SearchBar, qtbot: QtBot) -> None:
    assert not chip(bar).isVisible()
    bar.set_capitals(("IMPACT", "ITU"))
    assert chip(bar).isVisible()
    assert chip(bar).accessibleName().startswith("Matching capitals: IMPACT ITU")
    with qtbot.waitSignal(bar.capitals_set):
        qtbot.mouseClick(chip(bar), Qt.MouseButton.LeftButton)
    chip(bar).setFocus()
    with qtbot.waitSignal(bar.capitals_set):
        qtbot.keyClick(chip(bar), Qt.Key.Key_Space)
    bar.set_capitals(())
    assert not chip(bar).isVisible()


def test_the_buttons_step_and_are_there_only_with_hits(bar: SearchBar, qtbot: QtBot) -> None:
    steps = [button for button in bar.findChildren(QToolButton) if button.parent() is bar]
    assert [button.isVisible() for button in steps] == [False, False]
    bar.set_totals("4 hits in 1 document")
    assert [button.accessibleName() for button in steps] == ["Previous hit (Shift+F3)", "Next hit (F3)"]
    with qtbot.waitSignal(bar.next_requested):
        qtbot.mouseClick(steps[1], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(bar.previous_requested):
        qtbot.mouseClick(steps[0], Qt.MouseButton.LeftButton)
    bar.set_totals("Nothing found", can_step=False)
    assert [button.isVisible() for button in steps] == [False, False]


def test_little_room_shortens_the_chip_before_the_totals(bar: SearchBar, qtbot: QtBot) -> None:
    bar.set_capitals(("IMPACT",))
    bar.set_totals("4 hits in 1 document")
    bar.set_note("Ignored: “AND” at the end")
    label = bar.findChild(ElidedLabel)
    assert label.text() == "4 hits in 1 document · Ignored: “AND” at the end"
    wide = chip(bar).width()
    bar.resize(560, 48)
    qtbot.wait(1)
    bar.grab()
    assert chip(bar).width() < wide
    assert label.width() >= label.fontMetrics().horizontalAdvance("4 hits in 1 document") - 8
    assert label.toolTip() == label.text(), "what is cut off is in the tool tip"
    parts = [box(bar), chip(bar), label, *(b for b in bar.findChildren(QToolButton) if b.parent() is bar)]
    edges = [(part.x(), part.x() + part.width()) for part in parts]
    assert all(right <= next_left for (_, right), (next_left, _) in pairwise(edges))
    assert edges[-1][1] <= 560


def test_focus_on_the_bar_is_focus_on_the_box_with_the_query_selected(bar: SearchBar) -> None:
    bar.set_query("GCA")
    bar.focus_and_select()
    assert box(bar).hasFocus()
    assert box(bar).selectedText() == "GCA"


def _in_the_box(bar: SearchBar) -> dict[str, QToolButton]:
    """The buttons in the box by their first words."""
    shown = [button for button in box(bar).findChildren(QToolButton) if button.isVisible()]
    return {button.defaultAction().text().split(" (")[0]: button for button in shown}


def test_a_narrow_box_keeps_what_it_has_no_room_for_in_a_menu(bar: SearchBar, qtbot: QtBot) -> None:
    bar.set_query("IMPACT")
    everything = {"Save this search", "Earlier searches", "What can be searched for"}
    assert everything <= set(_in_the_box(bar))
    assert "More for this search" not in _in_the_box(bar)
    bar.set_capitals(("IMPACT",))
    bar.set_totals("4 hits in 1 document")
    bar.resize(520, 48)
    qtbot.wait(1)
    assert set(_in_the_box(bar)) == {"Search", "Clear the search", "More for this search"}
    for start, signal in (("Save", bar.save_wanted), ("Earlier", bar.history_wanted), ("What", bar.help_wanted)):
        qtbot.mouseClick(_in_the_box(bar)["More for this search"], Qt.MouseButton.LeftButton)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert {action.text().split(" (")[0] for action in menu.actions()} == everything
        with qtbot.waitSignal(signal):
            next(action for action in menu.actions() if action.text().startswith(start)).trigger()
        menu.close()
    bar.set_query("")
    qtbot.mouseClick(_in_the_box(bar)["More for this search"], Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert len(menu.actions()) == 2, "nothing typed is nothing to save"
    menu.close()
