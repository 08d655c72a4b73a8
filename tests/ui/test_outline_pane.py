"""The outline: where one is, and going elsewhere."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader_app.ui.empty_state import EmptyState
from reader_app.ui.notes.outline_pane import READING, OutlineList, OutlinePane
from reader_app.ui.theme import load_theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen says so

OUTLINE = (("Introduction", 1, 10), ("The role of \n countries", 2, 50), ("Discussion", 1, 300))


@pytest.fixture
def pane(qtbot: QtBot) -> OutlinePane:
    made = OutlinePane(load_theme("sepia"))
    qtbot.addWidget(made)
    made.resize(240, 300)
    with qtbot.waitExposed(made):
        made.show()
    made.set_outline(OUTLINE)
    qtbot.wait(1)
    return made


def reading(pane: OutlinePane) -> list[str]:
    model = pane.findChild(OutlineList).model()
    return [model.index(row, 0).data() for row in range(model.rowCount()) if model.index(row, 0).data(READING)]


@pytest.mark.parametrize(
    ("position", "section"),
    [(0, []), (10, ["Introduction"]), (49, ["Introduction"]), (299, ["The role of countries"]), (9999, ["Discussion"])],
)
def test_the_section_being_read_is_marked(pane: OutlinePane, position: int, section: list[str]) -> None:
    pane.set_position(300)
    pane.set_position(position)
    assert reading(pane) == section


def test_another_document_starts_unmarked(pane: OutlinePane) -> None:
    pane.set_position(300)
    pane.set_outline(OUTLINE[:1])
    assert reading(pane) == []
    pane.set_position(300)
    assert reading(pane) == ["Introduction"]


def test_click_and_enter_go_there(qtbot: QtBot, pane: OutlinePane) -> None:
    went: list[int] = []
    pane.heading_activated.connect(went.append)
    headings = pane.findChild(OutlineList)
    centre = headings.visualRect(headings.model().index(1, 0)).center()
    qtbot.mouseClick(headings.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    qtbot.keyClick(headings, Qt.Key.Key_Down)
    qtbot.keyClick(headings, Qt.Key.Key_Return)
    assert went == [50, 300]


def test_a_heading_gone_to_stays_marked_until_one_reads_on(pane: OutlinePane) -> None:
    pane.heading_activated.connect(lambda start: pane.set_position(start - 40))  # it stands below the top of the view
    pane.findChild(OutlineList).chosen.emit(300)
    pane.set_position(260)  # laid out anew, the view stays
    assert reading(pane) == ["Discussion"]
    pane.set_position(261)
    assert reading(pane) == ["The role of countries"]
    pane.set_position(260)
    assert reading(pane) == ["The role of countries"]


def test_a_text_without_headings_says_so(pane: OutlinePane) -> None:
    state = pane.findChild(EmptyState)
    assert not state.isVisible()
    pane.set_outline(())
    assert state.isVisible()
