"""Earlier and saved searches, and narrowing by facets, in the window."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from reader_app.ui.find.chip import FilterChip
from tests.ui.reader import ReaderWindow
from tests.ui.searching import names, narrow, offered, save, saved, type_and_wait

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")  # offscreen says so


def test_earlier_searches_come_back_latest_first_and_are_kept(
    reader: ReaderWindow, start: Callable[..., ReaderWindow]
) -> None:
    for query in ("IMPACT", "spam", "IMPACT", "GCA"):
        reader.search(query).press("Return")
    reader.press("Ctrl+K", "Alt+Down")
    assert offered(reader) == ["GCA", "IMPACT", "spam"]
    reader.press("Down", "Down", "Return")
    reader.wait(lambda: reader.parts.state.results.query == "IMPACT", "the earlier search")
    reader.close()
    again = start()
    again.press("Ctrl+K", "Alt+Down")
    assert offered(again) == ["IMPACT", "GCA", "spam"]


def test_a_search_is_saved_counted_run_renamed_and_removed(
    reader: ReaderWindow, start: Callable[..., ReaderWindow]
) -> None:
    save(reader, "IMPACT", "the partnership")
    assert names(reader) == ["the partnership"]
    reader.press("Escape", "Ctrl+L")
    row = saved(reader).at(0)
    assert "4 hits in 1 document" in row.data(Qt.ItemDataRole.ToolTipRole)
    QTest.mouseClick(saved(reader).viewport(), Qt.MouseButton.LeftButton, pos=saved(reader).visualRect(row).center())
    reader.settle()
    assert reader.window.search_bar.query() == "IMPACT"
    assert reader.parts.state.results.total_hits == 4
    reader.press("Ctrl+L")
    saved(reader).setFocus()
    reader.press("F2")
    assert isinstance(reader.focus(), QLineEdit)
    reader.type("ITU and IMPACT").press("Return")
    assert names(reader) == ["ITU and IMPACT"]
    reader.close()
    again = start()
    assert names(again) == ["ITU and IMPACT"]
    again.press("Ctrl+L")
    saved(again).setFocus()
    saved(again).setCurrentIndex(saved(again).at(0))
    again.press("Del")
    assert names(again) == []
    undo = next(b for b in again.window.banner.findChildren(QAbstractButton) if b.text() == "Undo")
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert names(again) == ["ITU and IMPACT"]


def test_a_saved_search_keeps_its_limits_and_is_offered_by_its_name(reader: ReaderWindow) -> None:
    reader.search("cyber*")
    narrow(reader, "Year", "2007")
    save_query = replace(reader.parts.state.query, unfinished=False)
    reader.press("Ctrl+D").type("workshop of 2007").press("Return").press("Escape")
    assert reader.parts.state.query.filters == ()
    type_and_wait(reader, "works")
    assert offered(reader)[0] == "workshop of 2007"
    reader.press("Tab")
    assert reader.parts.state.query == save_query
    assert [chip.words for chip in reader.window.findChildren(FilterChip) if chip.isVisible()] == ["2007"]


def test_facets_narrow_and_widen_by_a_click_on_value_or_chip(reader: ReaderWindow) -> None:
    reader.search("cyber*")
    all_documents = reader.parts.state.results.total_documents
    narrow(reader, "Year", "2007")
    assert reader.parts.state.results.total_documents == 1 < all_documents
    narrow(reader, "Year", "2007")
    assert reader.parts.state.results.total_documents == all_documents
    narrow(reader, "Year", "2011")
    narrow(reader, "Year", "2007")
    assert reader.parts.state.results.total_documents > 1
    assert [each.value for each in reader.parts.state.query.filters] == ["2011", "2007"]
    narrow(reader, "Year", "2007")
    [chip] = [chip for chip in reader.window.findChildren(FilterChip) if chip.isVisible()]
    assert chip.accessibleName() == "Year: 2011. Press to take this limit away"
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    reader.settle()
    assert reader.parts.state.results.total_documents == all_documents
    assert reader.parts.state.query.filters == ()
