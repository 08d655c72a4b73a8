"""Choosers of files start where the last one of their kind ended, or in the person's documents."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from reader_app.ui.folders import Folders, Use, documents, show_folder
from reader_app.ui.status_words import StatusWords
from tests.ui.reader import ReaderWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen says so


@pytest.fixture
def own_documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for documents, which is not made yet; the home is there."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(home / "Documents"))
    return home / "Documents"


def test_where_there_are_no_documents_it_is_the_home(own_documents: Path) -> None:
    assert documents() == own_documents.parent
    own_documents.mkdir()
    assert documents() == own_documents


def test_adding_starts_where_it_ended_also_after_a_restart(
    reader: ReaderWindow,
    start: Callable[..., ReaderWindow],
    own_documents: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    own_documents.mkdir()
    papers = tmp_path / "papers"
    papers.mkdir()
    (papers / "a.txt").write_text("Some words.")
    asked = []

    def choose(_parent: object, _title: str, folder: str, kinds: str) -> tuple[list[str], str]:
        asked.append(folder)
        assert "*.docx" in kinds
        assert "*.doc " not in kinds
        return [str(papers / "a.txt")], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
    reader.parts.adding.ask_for_files()
    reader.parts.adding.ask_for_files()
    reader.wait(lambda: not reader.parts.adding.is_busy, "the addition")
    reader.close()
    again = start()
    again.parts.adding.ask_for_files()
    again.wait(lambda: not again.parts.adding.is_busy, "the addition")
    assert asked == [str(own_documents), str(papers), str(papers)]
    assert Folders.of(again.window.viewer).start(Use.PRINT) == own_documents


def test_where_the_data_is_is_said_though_nothing_can_show_it(
    reader: ReaderWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    reader.window.actions_table["data_folder"].trigger()
    assert str(reader.paths.data) in reader.window.statusBar().findChild(StatusWords).message.text()


@pytest.mark.parametrize(
    ("opens", "said"),
    [
        (True, "The folder is {folder}"),
        (False, "No program of this system shows folders; this one is {folder}"),
    ],
)
def test_a_folder_is_named_and_where_nothing_shows_it_that_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, opens: bool, said: str
) -> None:
    monkeypatch.setattr("reader_app.ui.outside.open_outside", lambda url: opens and url.toLocalFile() == str(tmp_path))
    assert show_folder(tmp_path) == said.format(folder=tmp_path)


def test_a_folder_that_is_gone_and_nonsense_are_passed_over(qtbot: QtBot, own_documents: Path, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    folders = Folders.of(QWidget(window))
    assert Folders.of(window) is folders
    folders.used(Use.GLOSSARY, tmp_path)
    assert folders.start(Use.GLOSSARY) == tmp_path
    folders.used(Use.GLOSSARY, tmp_path / "gone")
    for kept in ("", "[]", "{", '{"print": 3}'):
        folders.restore(kept)
        assert {folders.start(use) for use in Use} == {own_documents.parent}
