"""The keys on sheets over the window: one sheet at a time has them, and they scroll and do what it says."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QScrollArea

from reader_app.ui.overlay import Overlay
from tests.ui.reader import ReaderWindow


def _sheets(reader: ReaderWindow) -> list[str]:
    return [type(each).__name__ for each in reader.window.findChildren(Overlay) if each.isVisible()]


def _shortcuts(reader: ReaderWindow) -> tuple[QLineEdit, QScrollArea]:
    reader.press("F1")
    sheet = reader.parts.shortcuts._sheet
    return sheet.findChild(QLineEdit), sheet.findChild(QScrollArea)


def test_a_sheet_goes_when_another_comes(reader: ReaderWindow) -> None:
    reader.open("Summit").press("Ctrl+,", "Ctrl+J")
    assert _sheets(reader) == ["ListSheet"]
    reader.press("F1", "Ctrl+,")
    assert _sheets(reader) == ["SettingsSheet"]
    reader.press("Esc")
    assert _sheets(reader) == []
    assert reader.focus() is reader.window.viewer.face


def test_a_document_that_is_opened_is_not_opened_behind_a_sheet(reader: ReaderWindow, tmp_path: Path) -> None:
    reader.open("Summit").press("Ctrl+,", "Ctrl+J").type("clos regional").press("Return")
    assert _sheets(reader) == []
    assert "Closing" in reader.parts.state.opened.document.metadata.title
    (tmp_path / "handed.txt").write_text("Handed over while the settings were open.", encoding="utf-8")
    reader.press("Ctrl+,").program.desk.add([tmp_path / "handed.txt"])  # type: ignore[union-attr]
    reader.wait(lambda: reader.parts.state.opened.document.file_name == "handed.txt", "the document")
    assert _sheets(reader) == []
    assert reader.focus() is reader.window.viewer.face


def test_the_sheet_of_keys_is_scrolled_by_keys(reader: ReaderWindow) -> None:
    reader.window.resize(900, 600)
    reader.open("Summit")
    field, area = _shortcuts(reader)
    bar = area.verticalScrollBar()
    assert bar.maximum() > 0
    seen = [bar.value()]
    for key in ("Down", "PgDown", "End"):
        reader.press(key)
        seen.append(bar.value())
    assert seen == sorted(set(seen))
    assert seen[-1] == bar.maximum()
    reader.press("Home")
    assert bar.value() == 0
    assert _sheets(reader) == ["ShortcutsView"]
    assert reader.focus() is field
    reader.press("Esc")
    assert reader.focus() is reader.window.viewer.face


@pytest.mark.parametrize(("words", "keys", "sheet"), [("go to a doc", (), "ListSheet"), ("restore", (), "ListSheet")])
def test_enter_does_the_action_found_with_keys_or_without(
    reader: ReaderWindow, words: str, keys: tuple[str, ...], sheet: str
) -> None:
    reader.open("Summit")
    _shortcuts(reader)
    reader.type(words).press(*keys, "Return")
    assert _sheets(reader) == [sheet]


def test_arrows_choose_among_the_actions_found(reader: ReaderWindow) -> None:
    reader.open("Summit")
    size = reader.program.desk.settings.zoom  # type: ignore[union-attr]
    _shortcuts(reader)
    reader.type("text").press("Up")
    sheet = reader.parts.shortcuts._sheet
    names = [each.name for each in sheet._found]
    reader.press(*["Down"] * names.index("larger"), "Return")
    assert reader.program.desk.settings.zoom == size + 1  # type: ignore[union-attr]
    assert _sheets(reader) == []


def test_an_action_that_cannot_be_done_says_so(reader: ReaderWindow) -> None:
    said: list[str] = []
    reader.window.spoken.connect(said.append)
    _shortcuts(reader)
    reader.type("fit the whole").press("Return")
    assert any("Fit the whole page" in each for each in said)


def test_the_field_of_the_settings_leads_to_what_it_finds(reader: ReaderWindow) -> None:
    reader.press("Ctrl+,").type("your name").press("Down")
    assert reader.focus().objectName() == "author"
    assert _sheets(reader) == ["SettingsSheet"]
