"""Letters of twice the size: in the window and on its sheets nothing is cut off that cannot be scrolled to."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QSizePolicy, QTabBar, QWidget

from reader_app.ui.dialogs.properties import PropertiesPanel
from reader_app.ui.find.concordance_head import ConcordanceHead
from reader_app.ui.find.concordance_view import ConcordanceView
from reader_app.ui.overlay import Overlay
from tests.ui.reader import ReaderWindow

_SHEETS = ("jump", "history", "restore", "settings", "problem", "shortcuts", "query_help", "reports", "watched")
_SLACK = 2  # px


@pytest.fixture
def large(qapp: QApplication, start: Callable[..., ReaderWindow]) -> Iterator[ReaderWindow]:
    """A window with letters of twice the usual size."""
    usual = QFont(qapp.font())
    twice = QFont(usual)
    twice.setPointSizeF(usual.pointSizeF() * 2)
    qapp.setFont(twice)
    reader = start()
    reader.search("cybersecurity").open("Second Worldwide").select("Wiki-leaks").press("3")
    yield reader
    reader.close()
    qapp.setFont(usual)


def _cut(root: QWidget) -> list[str]:
    """Words that have less room than they need, and areas wider than one can see."""
    shown = [widget for widget in root.findChildren(QWidget) if widget.isVisible()]
    return [
        *(label.text() for label in shown if isinstance(label, QLabel) and _is_cut(label)),
        *(button.text() for button in shown if isinstance(button, QPushButton) and _is_narrow(button)),
        *(f"{area.accessibleName()} {_too_wide(area)} px" for area in shown if _too_wide(area) > _SLACK),
    ]


def _is_cut(label: QLabel) -> bool:
    """Whether words of a label do not show; one that ends in dots says the rest in another place."""
    if not label.text() or "…" in label.text():
        return False
    if label.wordWrap():
        return label.heightForWidth(label.width()) > label.height() + _SLACK
    gives_way = label.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored
    return not gives_way and label.sizeHint().width() > label.width() + _SLACK


def _is_narrow(button: QPushButton) -> bool:
    return bool(button.text()) and button.minimumSizeHint().width() > button.width() + 8


def _too_wide(area: QWidget) -> int:
    """How many px of what is in an area cannot be come by."""
    inside = area.widget() if isinstance(area, QScrollArea) else None
    if not isinstance(area, QScrollArea) or inside is None or area.horizontalScrollBar().isVisible():
        return 0
    return inside.width() - area.viewport().width()


def test_the_window_has_room_for_large_letters(large: ReaderWindow) -> None:
    large.window.left.setCurrentWidget(large.window.library)
    for tab in range(large.window.right.count()):
        large.window.right.setCurrentIndex(tab)
        large.settle()
        assert _cut(large.window) == []
    assert large.window.width() == 1280


def test_tabs_say_what_is_behind_them_in_full(large: ReaderWindow) -> None:
    large.window.resize(1400, 800)
    large.settle()
    bars = [bar for bar in large.window.findChildren(QTabBar) if bar.isVisible()]
    assert len(bars) == 2
    for bar in bars:
        assert bar.sizeHint().width() <= bar.width(), [bar.tabText(n) for n in range(bar.count())]


def test_a_line_of_the_concordance_keeps_the_title_of_its_document(large: ReaderWindow) -> None:
    large.window.actions_table["below_pane"].trigger()
    view = large.window.findChild(ConcordanceView)
    assert view is not None
    large.wait(lambda: view.model().rowCount(), "its lines")
    view.grab()
    delegate: Any = view.itemDelegate()
    for source in delegate._sources.values():
        assert source.title.size().width() > source.date_width


def test_the_concordance_says_how_many_lines_are_ticked(large: ReaderWindow) -> None:
    large.window.actions_table["below_pane"].trigger()
    view = large.window.findChild(ConcordanceView)
    large.wait(lambda: view.model().rowCount(), "its lines")
    view.setFocus()
    large.press("Ctrl+A")
    head = large.window.findChild(ConcordanceHead)
    label = next(each for each in head.findChildren(QLabel) if "ticked" in each.text())
    assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width()


@pytest.mark.parametrize("name", _SHEETS)
def test_a_sheet_has_room_for_large_letters(large: ReaderWindow, name: str) -> None:
    large.window.actions_table[name].trigger()

    def shown() -> list[Overlay]:
        return [each for each in large.window.findChildren(Overlay) if each.isVisible()]

    large.wait(shown, "the sheet")
    assert _cut(shown()[0]) == []


def test_properties_have_room_for_large_letters(large: ReaderWindow) -> None:
    large.window.actions_table["properties"].trigger()
    large.settle()
    panel = large.window.findChildren(PropertiesPanel)[0]
    assert panel.isVisible()
    assert _cut(panel) == []
