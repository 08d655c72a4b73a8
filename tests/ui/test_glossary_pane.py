"""The glossary pane as a person uses it, by key and mouse."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from reader_app.services.glossary import Entry
from reader_app.services.mining import Definition
from reader_app.ui.empty_state import EmptyState
from reader_app.ui.filter_field import FilterField
from reader_app.ui.glossary.delegate import EntryDelegate
from reader_app.ui.glossary.entry_edit import EntryEdit
from reader_app.ui.glossary.entry_list import EntryList
from reader_app.ui.glossary.model import ROW, GlossaryModel, GlossaryRow, split_expansions
from reader_app.ui.glossary.pane import GlossaryPane
from reader_app.ui.theme import load_theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen says so

SAID = Definition("d1", "GCA", "Global Cybersecurity Agenda", "Global Cybersecurity Agenda", 10, 50, "The GCA.")
GCA = GlossaryRow(Entry("e1", "GCA", ("Global Cybersecurity Agenda",), ("GCA",), 1, (SAID,)), "Speech")
ICT = GlossaryRow(Entry("e2", "ICT", ("information and communication technologies",), ("ICT", "ICTs"), 13, ()), "")
MIC = GlossaryRow(Entry("e3", "MIC", ("Ministry", "message code"), ("MIC",), 2, (SAID,)), "Remarks", "and 1 more")
ROWS = (GCA, ICT, MIC)
LEFT = Qt.MouseButton.LeftButton
K = Qt.Key


@pytest.fixture
def pane(qtbot: QtBot) -> GlossaryPane:
    made = GlossaryPane(load_theme("light"))
    qtbot.addWidget(made)
    made.resize(300, 500)
    with qtbot.waitExposed(made):
        made.show()
    made.set_rows(ROWS)
    qtbot.wait(1)
    return made


def entries(pane: GlossaryPane) -> EntryList:
    return pane.findChild(EntryList)


def index(pane: GlossaryPane, row: int) -> QModelIndex:
    return entries(pane).model().index(row, 0)


def spot(pane: GlossaryPane, row: int) -> QPoint:
    return entries(pane).visualRect(index(pane, row)).center()


def button(pane: GlossaryPane, row: int, which: int) -> QPoint:
    drawer = entries(pane).itemDelegate()
    assert isinstance(drawer, EntryDelegate)
    return drawer.buttons(entries(pane).visualRect(index(pane, row)))[which].center()


def shown(pane: GlossaryPane) -> list[str]:
    return [index(pane, row).data() for row in range(entries(pane).model().rowCount())]


def heard(signal: object) -> list[object]:
    said: list[object] = []
    signal.connect(lambda *args: said.append(args[0] if len(args) == 1 else args))  # type: ignore[attr-defined]
    return said


def menu_texts(pane: GlossaryPane) -> dict[str, object]:
    [menu] = [menu for menu in pane.findChildren(QMenu) if menu.isVisible()]
    return {action.text(): action for action in menu.actions() if action.text()}


def test_the_model_keeps_qts_rules(qtbot: QtBot) -> None:
    model = GlossaryModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows(ROWS)
    model.set_words("ic")
    model.set_rows(ROWS[:2])
    model.set_words("")
    assert [row.entry.acronym for row in model.rows] == ["GCA", "ICT"]


def test_a_click_goes_to_the_definition_and_without_one_searches(qtbot: QtBot, pane: GlossaryPane) -> None:
    port, searched = entries(pane).viewport(), heard(pane.search_requested)
    with qtbot.waitSignal(pane.definition_requested, check_params_cb=lambda entry: entry == "e1"):
        qtbot.mouseClick(port, LEFT, pos=spot(pane, 0))
    assert searched == []
    with qtbot.waitSignal(pane.search_requested, check_params_cb=lambda entry: entry == "e2"):
        qtbot.mouseClick(port, LEFT, pos=spot(pane, 1))


def test_the_button_in_a_row_searches_at_once(qtbot: QtBot, pane: GlossaryPane) -> None:
    gone, searched = heard(pane.definition_requested), heard(pane.search_requested)
    qtbot.mouseClick(entries(pane).viewport(), LEFT, pos=button(pane, 2, 0))
    assert searched == ["e3"]
    qtbot.wait(300)
    assert gone == []


def test_keys_of_the_list(qtbot: QtBot, pane: GlossaryPane) -> None:
    gone, searched, removed = (
        heard(signal) for signal in (pane.definition_requested, pane.search_requested, pane.remove_requested)
    )
    pane.setFocus()
    entries(pane).setCurrentIndex(index(pane, 0))
    for key in (K.Key_Return, K.Key_Down, K.Key_Delete):
        qtbot.keyClick(entries(pane), key)
    qtbot.keyClick(entries(pane), K.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(entries(pane), K.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(entries(pane), K.Key_Delete)
    assert (gone, searched, removed) == (["e1"], ["e2"], [["e2"], ["e2", "e3"]])


def test_a_double_click_edits_in_place(qtbot: QtBot, pane: GlossaryPane) -> None:
    gone, corrected = heard(pane.definition_requested), heard(pane.correct_requested)
    port = entries(pane).viewport()
    qtbot.mouseClick(port, LEFT, pos=spot(pane, 2))
    qtbot.mouseDClick(port, LEFT, pos=spot(pane, 2))
    editor = port.findChild(EntryEdit)
    assert editor.words == ("MIC", "Ministry; message code")
    assert editor.acronym.hasFocus()
    qtbot.keyClicks(editor.acronym, "MIIC")
    qtbot.keyClick(editor.acronym, K.Key_Tab)
    assert editor.expansion.hasFocus()
    editor.expansion.selectAll()
    qtbot.keyClicks(editor.expansion, "Ministry of  Information ; code")
    pane.set_rows((GCA, ICT, replace(MIC, entry=replace(MIC.entry, count=3))))  # counted anew meanwhile
    qtbot.keyClick(editor.expansion, K.Key_Return)
    assert corrected == [("e3", "MIIC", ["Ministry of Information", "code"])]
    qtbot.wait(300)
    assert gone == []
    assert shown(pane) == ["GCA", "ICT", "MIC"]  # until the rows say otherwise


def test_leaving_the_lines_keeps_what_was_written_and_esc_does_not(qtbot: QtBot, pane: GlossaryPane) -> None:
    corrected = heard(pane.correct_requested)
    pane.setFocus()
    entries(pane).setCurrentIndex(index(pane, 0))
    for leave in ("Esc", "focus", "nothing"):
        qtbot.keyClick(entries(pane), K.Key_F2)
        editor = next(e for e in entries(pane).viewport().findChildren(EntryEdit) if e.isVisible())
        if leave == "nothing":
            editor.expansion.clear()
        else:
            qtbot.keyClicks(editor.expansion, f"{leave} ")
        if leave == "Esc":
            qtbot.keyClick(editor.expansion, K.Key_Escape)
        else:
            pane.findChild(FilterField).setFocus()
            qtbot.wait(1)
            entries(pane).setFocus()
        qtbot.waitUntil(lambda: not any(e.isVisible() for e in entries(pane).findChildren(EntryEdit)))
    assert corrected == [("e1", "GCA", ["focus Global Cybersecurity Agenda"])]


def test_adding_and_seeing_what_was_added(qtbot: QtBot, pane: GlossaryPane) -> None:
    added = heard(pane.add_requested)
    pane.setFocus()
    qtbot.keyClick(entries(pane), K.Key_Insert)
    new = next(e for e in pane.findChildren(EntryEdit) if e.isVisible())
    assert new.acronym.hasFocus()
    qtbot.keyClicks(new.acronym, "ITU")
    qtbot.keyClick(new.acronym, K.Key_Return)
    assert new.expansion.hasFocus()  # which is still empty
    assert added == []
    qtbot.keyClicks(new.expansion, "International Telecommunication Union")
    qtbot.keyClick(new.expansion, K.Key_Return)
    assert added == [("ITU", ["International Telecommunication Union"])]
    assert not new.isVisible()
    itu = GlossaryRow(Entry("e9", "ITU", ("International Telecommunication Union",), ("ITU",), 45, ()), "")
    pane.set_rows((GCA, ICT, itu, MIC))
    assert entries(pane).currentIndex().data() == "ITU"
    assert entries(pane).hasFocus()


def test_lines_with_something_in_them_stay_open(qtbot: QtBot, pane: GlossaryPane) -> None:
    for typed in ("", "ITU"):
        pane.add()
        new = next(e for e in pane.findChildren(EntryEdit) if e.isVisible())
        qtbot.keyClicks(new.acronym, typed)
        entries(pane).setFocus()
        qtbot.wait(1)
        assert new.isVisible() is bool(typed)
    qtbot.keyClick(new.acronym, K.Key_Escape)
    assert not new.isVisible()


def test_several_are_merged_or_removed_by_the_menu(qtbot: QtBot, pane: GlossaryPane) -> None:
    merged, removed, gone = (
        heard(signal) for signal in (pane.merge_requested, pane.remove_requested, pane.definition_requested)
    )
    port = entries(pane).viewport()
    entries(pane).setCurrentIndex(index(pane, 0))
    qtbot.mouseClick(port, LEFT, Qt.KeyboardModifier.ControlModifier, spot(pane, 2))
    QApplication.sendEvent(
        port, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot(pane, 2), port.mapToGlobal(spot(pane, 2)))
    )
    actions = menu_texts(pane)
    actions["Merge all into MIC"].trigger()  # type: ignore[attr-defined]
    actions["Remove 2 entries (Del)"].trigger()  # type: ignore[attr-defined]
    assert merged == [(["e1", "e3"], "e3")]
    assert removed == [["e1", "e3"]]
    qtbot.wait(300)
    assert gone == []


def test_the_menu_of_one_by_keyboard(qtbot: QtBot, pane: GlossaryPane) -> None:
    merged = heard(pane.merge_requested)
    entries(pane).setCurrentIndex(index(pane, 1))
    QApplication.sendEvent(
        entries(pane).viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
    )
    actions = menu_texts(pane)
    assert "Go to the definition (Enter)" not in actions  # no text explains it
    into = actions["Merge into"].menu()  # type: ignore[attr-defined]
    assert [action.text() for action in into.actions()] == ["GCA", "MIC"]
    into.actions()[1].trigger()
    assert merged == [(["e2"], "e3")]


def test_filtering_and_the_empty_states(qtbot: QtBot, pane: GlossaryPane) -> None:
    def empty() -> list[EmptyState]:
        return [state for state in pane.findChildren(EmptyState) if state.isVisible()]

    words = pane.findChild(FilterField)
    qtbot.keyClicks(words, "communic")
    assert shown(pane) == ["ICT"]
    qtbot.keyClick(words, K.Key_Down)
    assert entries(pane).hasFocus()
    words.setText("icts")
    assert shown(pane) == ["ICT"]
    words.setText("zzz")
    assert len(empty()) == 1
    qtbot.mouseClick(next(b for b in empty()[0].findChildren(QAbstractButton) if b.isVisible()), LEFT)
    assert empty() == []
    pane.set_rows(())
    assert len(empty()) == 1
    assert not words.isVisible()
    qtbot.mouseClick(next(b for b in empty()[0].findChildren(QAbstractButton) if b.isVisible()), LEFT)
    assert any(edit.isVisible() for edit in pane.findChildren(EntryEdit))


def test_what_is_current_and_selected_stays(pane: GlossaryPane) -> None:
    entries(pane).setCurrentIndex(index(pane, 1))
    pane.set_rows((replace(GCA, entry=replace(GCA.entry, id="e0", acronym="AAA")), *ROWS))
    assert entries(pane).currentIndex().data(ROW) == ICT
    assert [each.data() for each in entries(pane).selectedIndexes()] == ["ICT"]
    pane.findChild(FilterField).setText("GCA")
    pane.select("e3")
    assert entries(pane).currentIndex().data(ROW) == MIC


def test_every_row_says_itself_and_every_control_has_a_name(pane: GlossaryPane) -> None:
    said = index(pane, 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "MIC · Ministry; message code · occurs 2 times · Remarks and 1 more"
    controls = (*pane.findChildren(QLineEdit), *pane.findChildren(QToolButton), entries(pane))
    for control in controls:
        if not isinstance(control.parent(), QLineEdit):  # its own cross and sign say what they are by their actions
            assert control.accessibleName(), control


@pytest.mark.parametrize(
    ("words", "parts"), [("a b", ["a b"]), ("a ; ;b  c", ["a", "b c"]), (" ; ", []), ("a,b", ["a,b"])]
)
def test_semicolons_part_expansions(words: str, parts: list[str]) -> None:
    assert split_expansions(words) == parts


@pytest.mark.parametrize("theme", ["light", "dark", "sepia"])
@pytest.mark.parametrize("width", [220, 300, 600])
def test_rows_are_drawn_and_fit_their_words(qtbot: QtBot, pane: GlossaryPane, theme: str, width: int) -> None:
    pane.resize(width, 400)
    pane.set_theme(load_theme(theme))
    qtbot.wait(1)
    tops = [entries(pane).visualRect(index(pane, row)) for row in range(3)]
    assert all(above.bottom() < below.top() for above, below in pairwise(tops))
    drawn = pane.grab().toImage()
    colours = {drawn.pixelColor(x, y).name() for x in range(0, width, 3) for y in range(60, 300, 3)}
    assert len(colours) > 4
