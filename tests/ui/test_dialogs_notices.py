"""The banner and the sheet of shortcuts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reader_app.ui.actions import HelpRow
from reader_app.ui.dialogs.banner import Banner
from reader_app.ui.dialogs.shortcuts import Keys, ShortcutsView, balanced, matching
from reader_app.ui.theme import load_theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen says so

SECTIONS = (
    ("Searching", (HelpRow("Ctrl+K", "Search the library"), HelpRow("F3", "Next hit", "next_hit"))),
    ("Annotating", (HelpRow("H", "Highlight", "highlight"), HelpRow("Ctrl++", "Larger text"))),
)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(900, 600)
    line = QLineEdit(made)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    line.setFocus()
    return made


def test_the_action_is_called_once_and_closes(qtbot: QtBot, window: QWidget) -> None:
    banner = Banner(load_theme("light"), window)
    assert not banner.isVisible()
    called: list[str] = []
    banner.show_message("The note was not saved.", "error", "Save again", lambda: called.append("again"))
    assert banner.isVisible()
    qtbot.mouseClick(banner.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert called == ["again"]
    assert not banner.isVisible()


def test_an_error_is_not_hidden_by_a_notice(qtbot: QtBot, window: QWidget) -> None:
    banner = Banner(load_theme("dark"), window)
    banner.show_message("Broken.", "error")
    banner.show_message("Exported.", "info")
    banner.show_message("Broken.", "error")
    assert banner.text == "Broken."
    close = banner.findChild(QToolButton)
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert banner.text == "Exported."
    assert not banner.findChild(QPushButton).isVisible()
    with qtbot.waitSignal(banner.closed):
        qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not banner.isVisible()


def test_what_was_seen_and_gave_way_does_not_come_back(window: QWidget) -> None:
    banner = Banner(load_theme("light"), window)
    banner.show_message("The first file was refused.", "error", "Report", lambda: None)
    banner.show_message("Exported.", "info")
    banner.show_message("Copied.", "info")
    banner.show_message("The second file was refused.", "error")
    assert banner.text == "The second file was refused."
    banner.dismiss()
    assert banner.text == "Copied.", "nobody has seen it yet, and it is the newest of its kind"
    banner.show_message("The third file was refused.", "error")
    banner.dismiss()
    assert banner.text == ""
    assert not banner.isVisible()


def test_markup_in_a_message_is_text(window: QWidget) -> None:
    banner = Banner(load_theme("light"), window)
    banner.show_message("<b>a file's name</b>", "warning")
    assert any(
        label.textFormat() == Qt.TextFormat.PlainText and "<b>" in label.text() for label in banner.findChildren(QLabel)
    )
    with pytest.raises(ValueError, match="loud"):
        banner.show_message("x", "loud")


def test_the_sheet_opens_searches_and_gives_the_focus_back(qtbot: QtBot, window: QWidget) -> None:
    before = QApplication.focusWidget()
    sheet = ShortcutsView(SECTIONS, load_theme("light"), window)
    sheet.toggle()
    assert sheet.geometry() == window.rect()

    def keys() -> list[str]:
        return [k.accessibleName() for k in sheet.findChildren(Keys) if k.isVisible()]

    qtbot.waitUntil(lambda: keys() == ["Ctrl+K", "F3", "H", "Ctrl++"])
    qtbot.keyClicks(QApplication.focusWidget(), "high")
    qtbot.waitUntil(lambda: keys() == ["H"])
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert sheet.isVisible()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert QApplication.focusWidget() is before


def test_a_click_beside_the_sheet_closes_it_and_tab_stays_inside(qtbot: QtBot, window: QWidget) -> None:
    sheet = ShortcutsView(SECTIONS, load_theme("light"), window)
    sheet.toggle()
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert sheet.isAncestorOf(QApplication.focusWidget())
    window.resize(700, 500)
    assert sheet.geometry() == window.rect()
    qtbot.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert not sheet.isVisible()


def test_matching_looks_at_keys_actions_and_sections() -> None:
    assert [rows for _, rows in matching(SECTIONS, "ctrl")] == [SECTIONS[0][1][:1], SECTIONS[1][1][1:]]
    assert [title for title, _ in matching(SECTIONS, "searching hit")] == ["Searching"]
    assert matching(SECTIONS, "nothing") == ()


@given(st.lists(st.integers(1, 12), max_size=6), st.integers(1, 4))
def test_columns_keep_order_and_lose_nothing(sizes: list[int], columns: int) -> None:
    sections = tuple((f"s{n}", tuple(HelpRow(str(i), "x") for i in range(size))) for n, size in enumerate(sizes))
    split = balanced(sections, columns)
    assert len(split) == min(columns, len(sections))
    assert tuple(section for column in split for section in column) == sections
