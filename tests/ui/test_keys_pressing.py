"""Enter presses what has the keys; the menu and every pane have keys of their own."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu

from reader_app.ui.glossary.pane import GlossaryPane
from reader_app.ui.notes.outline_pane import OutlinePane
from reader_app.ui.notes.tags_pane import TagsPane
from tests.ui.reader import ReaderWindow


def _button(reader: ReaderWindow, name: str) -> QAbstractButton:
    every = reader.window.findChildren(QAbstractButton)
    return next(each for each in every if each.isVisible() and name in each.accessibleName())


def _menu() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_enter_presses_tool_buttons(reader: ReaderWindow) -> None:
    reader.open("Summit")
    _button(reader, "Notes pane").setFocus()
    reader.press("Return")
    assert not reader.window.panes.is_open("right")
    reader.press("Enter")
    assert reader.window.panes.is_open("right")


def test_enter_follows_a_link(reader: ReaderWindow) -> None:
    reader.search("IMPACT")
    _button(reader, "in any case").setFocus()
    reader.press("Return")
    reader.wait(lambda: reader.parts.state.query.ignore_case, "the query in any case")


def test_the_menu_opens_by_its_key_and_letters_choose(reader: ReaderWindow) -> None:
    reader.open("Summit").press("F10")
    menu = _menu()
    assert menu.activeAction() is menu.actions()[0]
    QTest.keyClick(menu, Qt.Key.Key_Down)
    assert menu.activeAction() is menu.actions()[1]
    beginning = [each for each in menu.actions() if each.text().startswith("S")]
    for each in (*beginning, beginning[0]):
        QTest.keyClick(menu, Qt.Key.Key_S)
        assert menu.activeAction() is each
    QTest.keyClick(menu, Qt.Key.Key_G)
    reader.settle()
    assert not menu.isVisible()
    assert reader.parts.jump._sheet.isVisible()


def test_the_menu_stands_under_its_button(reader: ReaderWindow) -> None:
    reader.press("F10")
    button = reader.window.menu_button
    assert _menu().y() == button.mapToGlobal(QPoint(0, button.height())).y()
    _menu().close()


@pytest.mark.parametrize(
    ("keys", "pane"), [("Ctrl+Shift+T", TagsPane), ("Ctrl+Shift+J", OutlinePane), ("Ctrl+Shift+G", GlossaryPane)]
)
def test_every_pane_has_a_key_and_gets_the_keys(reader: ReaderWindow, keys: str, pane: type) -> None:
    reader.open("Summit").select("Cybersecurity").press("H", "T").type("networks").press("Return", "F6")
    reader.press("Shift+F9", keys)
    assert isinstance(reader.window.right.currentWidget(), pane)
    assert reader.window.right.isAncestorOf(reader.focus())
    reader.press("Esc")
    assert reader.focus() is reader.window.viewer.face
