"""What has little room is cut with a sign, and what has the keys is as wide as before."""

import pytest
from PySide6.QtWidgets import QTabBar

from tests.ui.reader import ReaderWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


def test_a_long_message_ends_in_an_ellipsis_apart_from_the_keys(reader: ReaderWindow) -> None:
    message = reader.window._message
    reader.window.say("“A document of a rather long name” was added with a warning. " * 6)
    reader.settle()
    message.grab()
    assert message.toolTip().startswith("“A document"), "cut, and said whole there"
    keys = reader.window._keys
    apart = keys.mapToGlobal(keys.rect().topLeft()).x() - message.mapToGlobal(message.rect().topRight()).x()
    assert keys.isVisible()
    assert apart >= 16
    reader.window.say("Copied.")
    message.grab()
    assert message.toolTip() == ""


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
