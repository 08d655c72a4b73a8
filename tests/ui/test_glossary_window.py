"""The glossary in the whole window: it comes by itself, goes to its sources, searches, and is undone like all else."""

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QToolTip

from tests.ui.reader import ReaderWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen says so

MEANING = "International Multilateral Partnership Against Cyber-Threats"


@pytest.fixture
def reader(start: Callable[..., ReaderWindow]) -> ReaderWindow:
    """A window with the speech open, the glossary filled."""
    window = start()
    window.parts.glossary.refresh()
    window.wait(lambda: acronyms(window), "the glossary")
    return window.open("Second Worldwide")


def acronyms(window: ReaderWindow) -> list[str]:
    model = window.window.glossary._list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def choose(window: ReaderWindow, acronym: str) -> None:
    """Make an entry the current one, as the arrow keys would."""
    window.parts.glossary.shown.emit()
    entries = window.window.glossary._list
    entries.setCurrentIndex(entries.model().index(acronyms(window).index(acronym), 0))
    entries.setFocus()
    window.settle()


def place(window: ReaderWindow, words: str) -> QPoint:
    """Where words of the open text are, on its viewport."""
    at = window.parts.state.opened.text.content.index(words)
    window.window.viewer.reveal((at, at + len(words)))
    window.settle()
    return window.window.viewer.face.rect_of((at, at + len(words))).center()


def test_the_bundled_acronyms_come_by_themselves(reader: ReaderWindow) -> None:
    assert acronyms(reader) == ["GCA", "ICT", "IMPACT", "MIC", "Q3/2", "UNODC"]


def test_the_glossary_is_exported_as_a_sheet(
    reader: ReaderWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "acronyms"), ""))
    choose(reader, "IMPACT")
    pane = reader.window.glossary
    pane._show_menu(pane._list.currentIndex(), QPoint())
    [export] = [a for a in pane.findChild(QMenu).actions() if a.text() == "Export glossary…"]
    export.trigger()
    reader.wait(lambda: (tmp_path / "acronyms.csv").exists() and not reader.parts.tasks.busy, "the file")
    sheet = (tmp_path / "acronyms.csv").read_text(encoding="utf-8-sig")
    head, *rows = csv.reader(io.StringIO(sheet, newline=""))
    assert head == ["acronym", "expansions", "spellings", "occurrences", "defined in", "by hand"]
    assert [row[0] for row in rows] == acronyms(reader)
    impact = rows[acronyms(reader).index("IMPACT")]
    assert impact[1] == MEANING
    assert impact[3:] == ["4", "Speech: Second Worldwide Cybersecurity Summit", "no"]


def test_enter_goes_to_the_definition_and_back(reader: ReaderWindow) -> None:
    reader.open("Message from the Secretary")
    choose(reader, "IMPACT")
    reader.press("Return")
    opened, caret = reader.parts.state.opened, reader.window.viewer.face.caret()
    assert opened.document.metadata.title.startswith("Speech")
    assert opened.text.content[caret:].startswith(f"IMPACT – the {MEANING}")
    [marked] = reader.window.viewer._hits
    assert marked[1] - marked[0] == len(f"IMPACT – the {MEANING}")
    assert reader.focus() is reader.window.viewer.face
    reader.press("Alt+Left")
    assert reader.parts.state.opened.document.metadata.title.startswith("Message")


def test_one_key_searches_for_both_names(reader: ReaderWindow) -> None:
    choose(reader, "UNODC")
    reader.press("Ctrl+Return")
    query = 'UNODC OR "United Nations Office on Drugs and Crime"'
    reader.wait(lambda: (answer := reader.parts.state.results) and answer.query == query, "the answer")
    assert reader.parts.state.results.total_hits == 3
    assert reader.window.left.currentWidget() is reader.window.results


def test_a_correction_is_undone_and_done_again(reader: ReaderWindow) -> None:
    choose(reader, "MIC")
    reader.press("F2")
    reader.press("Tab").press("Ctrl+A").type("message integrity code").press("Return")
    entry = next(e for e in reader.parts.session.glossary.entries() if e.acronym == "MIC")
    assert entry.expansions == ("message integrity code",)
    assert reader.window.actions_table["undo"].text() == "Undo correcting “MIC” in the glossary"
    for keys, wanted in (
        ("Ctrl+Z", "Ministry of Information and Communications"),
        ("Ctrl+Shift+Z", "message integrity code"),
    ):
        reader.press(keys)
        reader.wait(lambda wanted=wanted: wanted in rows(reader)["MIC"], wanted)


def rows(window: ReaderWindow) -> dict[str, str]:
    model = window.window.glossary._list.model()
    return dict(model.index(row, 0).data(Qt.ItemDataRole.EditRole) for row in range(model.rowCount()))


def test_removing_and_undoing(reader: ReaderWindow) -> None:
    choose(reader, "Q3/2")
    reader.press("Del")
    reader.wait(lambda: "Q3/2" not in acronyms(reader), "the removal")
    reader.window.viewer.face.setFocus()
    reader.press("Ctrl+Z")
    reader.wait(lambda: "Q3/2" in acronyms(reader), "its return")


def test_documents_take_their_acronyms_with_them(reader: ReaderWindow) -> None:
    reader.press("Ctrl+Del")
    reader.wait(lambda: acronyms(reader) == ["ICT", "MIC", "Q3/2"], "fewer acronyms")
    reader.press("Ctrl+Z")
    reader.wait(lambda: "IMPACT" in acronyms(reader), "the acronyms again")


def tip(reader: ReaderWindow, at: QPoint) -> str:
    port = reader.window.viewer.face.viewport()
    QToolTip.hideText()
    reader.wait(lambda: not QToolTip.isVisible(), "the end of the tool tip")
    QApplication.sendEvent(port, QHelpEvent(QHelpEvent.Type.ToolTip, at, port.mapToGlobal(at)))
    return QToolTip.text()


def test_the_pointer_on_an_acronym_says_what_it_is_short_for(reader: ReaderWindow) -> None:
    said = tip(reader, place(reader, "IMPACT is the key"[:6]))
    assert MEANING in said
    assert "Speech: Second Worldwide Cybersecurity Summit" in said
    assert "4 times" in said
    for words in ("relationship", "Member States"):
        assert MEANING not in tip(reader, place(reader, words))
    assert "information and communication technologies" in tip(reader, place(reader, "ICTs"))
    reader.open("Contribution")
    assert "Question 3 of Study Group 2" in tip(reader, place(reader, "Q3/2 covers"[:4]))
    at = place(reader, "Q3/2 covers"[:4])
    assert "Question 3" not in tip(reader, QPoint(reader.window.viewer.face.viewport().width() - 5, at.y()))


def test_g_looks_up_the_acronym_at_the_caret_the_hit_or_the_selection(reader: ReaderWindow) -> None:
    content = reader.parts.state.opened.text.content
    reader.window.viewer.face.set_caret(content.index("UNODC") + 2)
    for setting, wanted in ((None, "UNODC"), ("GCA", "GCA")):
        if setting:
            reader.select(setting)
        reader.window.viewer.face.setFocus()
        reader.press("G")
        assert reader.window.right.currentWidget() is reader.window.glossary
        assert reader.window.glossary._list.currentIndex().data() == wanted
        assert reader.window.glossary._list.hasFocus()


def test_the_menu_of_the_text_offers_the_acronym_under_it(reader: ReaderWindow) -> None:
    def menu_at(at: QPoint) -> dict[str, object]:
        port = reader.window.viewer.face.viewport()
        reader.window.viewer.menu_requested.emit(port.mapToGlobal(at))
        [menu] = [menu for menu in reader.window.findChildren(QMenu) if menu.isVisible()]
        found = {action.text(): action for action in menu.actions()}
        menu.close()
        return found

    assert not any("Look up" in text for text in menu_at(place(reader, "relationship")))
    actions = menu_at(place(reader, "IMPACT"))
    assert list(actions)[:2] == ["Look up IMPACT", "Search for IMPACT"]
    actions["Search for IMPACT"].trigger()  # type: ignore[attr-defined]
    reader.wait(lambda: (answer := reader.parts.state.results) and answer.total_hits == 5, "the hits")


def test_a_click_on_a_row_at_a_narrow_window(reader: ReaderWindow) -> None:
    reader.window.resize(900, 600)
    reader.settle()
    choose(reader, "GCA")
    entries = reader.window.glossary._list
    QTest.mouseClick(
        entries.viewport(), Qt.MouseButton.LeftButton, pos=entries.visualRect(entries.currentIndex()).center()
    )
    reader.wait(lambda: not reader.window.panes.is_open("right"), "the drawer to close")
    assert reader.parts.state.opened.text.content[reader.window.viewer.face.caret() :].startswith("Global Cyber")
