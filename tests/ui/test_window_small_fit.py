"""What has little room is cut with a sign, and what has the keys is as wide as before."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QTabBar, QToolButton

from tests.ui.reader import ReaderWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


def test_a_long_message_ends_in_an_ellipsis_and_the_keys_give_way_to_it(reader: ReaderWindow) -> None:
    message, keys = reader.window._message, reader.window._keys
    reader.window.say("“A document of a rather long name” was added with a warning. " * 6)
    reader.settle()
    message.grab()
    assert message.toolTip().startswith("“A document"), "cut, and said whole there"
    assert not keys.isVisible()
    reader.window.say("Copied.")
    reader.settle()
    message.grab()
    assert message.toolTip() == ""
    assert keys.isVisible()
    apart = keys.mapToGlobal(keys.rect().topLeft()).x() - message.mapToGlobal(message.rect().topRight()).x()
    assert apart >= 16


@pytest.mark.parametrize("width", [1280, 900])
def test_what_became_of_a_folder_shows_by_whole_parts_the_most_important_first(
    reader: ReaderWindow, width: int
) -> None:
    reader.window.resize(width, 700)
    message = reader.window._message
    first = "In a watched folder: 12 documents added, 2 need a password, 3 could not be read"
    words = f"{first}, 4 files are gone, 5 moved files found again, 40 already here, 7 of other kinds skipped."
    reader.window.say(words, "Report", lambda: None, stays="a report")
    reader.settle()
    assert message.shown.startswith(first)
    assert message.shown == words or words[len(message.shown) - 1] in ",.", "a part is whole or not there"
    message.grab()
    assert message.toolTip() == ("" if message.shown == words else words)


def test_a_tab_with_the_keys_shows_all_its_words(reader: ReaderWindow) -> None:
    bar = reader.window.right.tabBar()
    assert isinstance(bar, QTabBar)
    reader.window.set_notes_count(3)
    reader.settle()

    def shown() -> str:
        from PySide6.QtWidgets import QStyle, QStyleOptionTab

        option = QStyleOptionTab()
        bar.initStyleOption(option, 0)
        room = bar.style().subElementRect(QStyle.SubElement.SE_TabBarTabText, option, bar)
        assert room.width() >= bar.fontMetrics().horizontalAdvance("Notes 3"), (room, option.text)
        return option.text

    assert shown() == "Notes 3"
    bar.setFocus()
    reader.settle()
    assert bar.hasFocus()
    assert shown() == "Notes 3"


def test_what_is_offered_for_a_passage_does_not_stand_under_a_drawer(reader: ReaderWindow) -> None:
    reader.window.resize(900, 600)
    reader.open("Summit").press("Ctrl+M")
    assert reader.window.right.isVisible()
    reader.select("Cybersecurity").press("T")
    assert reader.window.viewer.popup.isVisible()
    assert not reader.window.right.isVisible()
    reader.type("networks").press("Return")
    assert [reader.tags_of(each) for each in reader.annotations] == [["networks"]]


def test_an_empty_window_leads_to_the_library_that_is_put_away(reader: ReaderWindow) -> None:
    reader.window.resize(860, 600)
    reader.settle()
    assert not reader.window.library.isVisible()
    (offer,) = reader.window.viewer.empty.findChildren(QPushButton)
    offer.setFocus()
    reader.press("Return")
    assert reader.window.library.isVisible()
    assert reader.window.library.isAncestorOf(reader.focus())
    assert not reader.window.viewer.empty.findChildren(QPushButton)


def test_the_title_names_a_library_that_is_not_the_usual_one(
    reader: ReaderWindow, tmp_path: Path, start: Callable[..., ReaderWindow]
) -> None:
    assert reader.window.windowTitle() == "Glossator"
    paths = reader.paths._replace(data=tmp_path / "interviews", asked=tmp_path / "interviews")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("tests.ui.reader.Paths", lambda *_: paths)
        other = start()
    assert other.window.windowTitle() == "interviews – Glossator"
    other.open("Summit")
    assert other.window.windowTitle().endswith(" – interviews – Glossator")


def _all_of(menu: QMenu) -> set[QAction]:
    """The actions of a menu and of those in it."""
    inner = (_all_of(each.menu()) for each in menu.actions() if each.menu() is not None)
    return {*menu.actions()}.union(*inner)


def test_letters_twice_as_large_fit_a_small_screen(reader: ReaderWindow) -> None:
    window = reader.window
    window.resize(450, 287)  # as many pixels of Qt's as 900 × 574 are with letters twice as large
    reader.open("Summit").search("words about networks")
    assert (window.width(), window.height()) == (450, 287)
    assert window.rect().contains(window.menu_button.geometry().translated(window.top_bar.pos()))
    assert window.statusBar().geometry().bottom() < window.height()
    box = window.search_bar.box
    assert box.width() >= box.fontMetrics().horizontalAdvance("words about networks") + 40
    assert box.mapTo(window, box.rect().topRight()).x() < window.menu_button.x()
    shown = {button.defaultAction() for button in window.findChildren(QToolButton) if button.isVisible()}
    in_menu = _all_of(window.menu_button.menu())
    for name in ("back", "forward", "below_pane"):
        assert window.actions_table[name] not in shown
        assert window.actions_table[name] in in_menu
    assert window.actions_table["larger"] in in_menu
    window.resize(900, 600)
    reader.settle()
    assert window.top_bar.findChild(QToolButton, "text-size").isVisible()
