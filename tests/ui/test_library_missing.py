"""Documents whose linked file has gone: a sign in the list, their text as before, and ways to put it right."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QMenu

from reader_app.model.document import Document, Listed
from reader_app.ui.documents.linked import Linked
from reader_app.ui.library.document_list import DocumentList
from reader_app.ui.library.model import DocumentsModel
from reader_app.ui.library.rows import LibraryRow
from reader_app.ui.theme import NAMES, load_theme
from tests.ui.reader import ReaderWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
WORDS = "Dear friend, the harbour is frozen and no ship has come in for a fortnight.\n"


def place(reader: ReaderWindow, document: str) -> QModelIndex:
    shown = reader.window.findChild(DocumentList)
    return shown.at(next(n for n in range(shown.model().rowCount()) if shown._documents.id_at(shown.at(n)) == document))


def tip(reader: ReaderWindow, document: Document) -> str:
    return str(place(reader, document.id).data(Qt.ItemDataRole.ToolTipRole))


def action(menu: QMenu, words: str) -> QAction | None:
    return next((each for each in menu.actions() if each.text() == words), None)


@pytest.fixture
def letter(reader: ReaderWindow, tmp_path: Path) -> Document:
    """In a watched folder."""
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / "letter.txt").write_text(WORDS)
    reader.parts.watched.watch(folder)
    reader.wait(lambda: len(reader.parts.library.documents) == 6, "its row")
    return reader.parts.session.library.find("letter")


def test_the_sign_comes_when_the_file_goes_and_goes_when_it_is_back(reader: ReaderWindow, letter: Document) -> None:
    path = Path(letter.source)
    assert "not where" not in tip(reader, letter)
    path.unlink()
    reader.wait(lambda: "Its file is not where it was: " + str(path) in tip(reader, letter), "the sign")
    said = place(reader, letter.id).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "its file is not where it was" in said
    reader.open("letter").select("the harbour is frozen").press("H")
    assert [each.quote for each in reader.annotations] == ["the harbour is frozen"]
    path.write_text(WORDS)
    reader.wait(lambda: "not where" not in tip(reader, letter), "no sign")
    assert len(reader.parts.session.library.documents()) == 6


def test_a_file_that_is_gone_is_found_by_hand(reader: ReaderWindow, letter: Document, tmp_path: Path) -> None:
    Path(letter.source).rename(tmp_path / "kept elsewhere.txt")
    reader.wait(lambda: "not where" in tip(reader, letter), "the sign")
    menu = reader.window.library.menu_for([letter.id])
    assert action(menu, "Find its file…")
    assert not action(menu, "Keep a copy in the library")
    linked = reader.window.findChild(Linked)
    (tmp_path / "other.txt").write_text("Poems, lamps and oil; nothing that is at all like it. " * 9)
    linked.find(letter.id, tmp_path / "none.txt")
    reader.wait(lambda: "is not there" in reader.window.banner.text, "why not")
    linked.find(letter.id, tmp_path / "kept elsewhere.txt")
    reader.wait(lambda: "not where" not in tip(reader, letter), "no sign")
    assert reader.parts.session.original(letter) == tmp_path / "kept elsewhere.txt"
    assert reader.window._message.text() == "Its file is found; all is as it was."


def test_a_copy_is_kept_and_the_file_may_go(reader: ReaderWindow, letter: Document) -> None:
    menu = reader.window.library.menu_for([letter.id])
    keep = action(menu, "Keep a copy in the library")
    assert keep
    keep.trigger()
    reader.wait(lambda: not reader.parts.session.library.get(letter.id).linked, "the copy")
    reader.wait(lambda: "its file may go now" in reader.window._message.text(), "the word of it")
    reader.wait(
        lambda: not action(reader.window.library.menu_for([letter.id]), "Keep a copy in the library"), "the menu"
    )
    assert reader.window.actions_table["undo"].text() == "Undo keeping a copy of “Letter”"
    Path(letter.source).unlink()
    kept = reader.parts.session.original(reader.parts.session.library.get(letter.id))
    assert kept.read_text() == WORDS
    assert os.fspath(kept) != letter.source


@pytest.mark.parametrize("name", NAMES)
def test_the_sign_is_a_picture_in_every_theme(reader: ReaderWindow, name: str) -> None:
    """Two rows that differ in nothing else."""
    listed = Listed("a", "Alpha", '[["Author",""]]', "2001", "", "", "a.txt", "text/plain", "2024", 0, "[]", 1)
    theme, images = load_theme(name), []
    for row in (LibraryRow(listed, 3, "2024"), LibraryRow(listed, 3, "2024", "/gone/a.txt")):
        model = DocumentsModel()
        model.set_rows([row])
        shown = DocumentList(theme, model)
        shown.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        shown.resize(QSize(320, 100))
        shown.show()
        images.append(shown.viewport().grab().toImage())
        shown.close()
    assert inks(*images) >= 20


def inks(one: QImage, other: QImage) -> int:
    """How many pixels differ."""
    points = ((x, y) for x in range(one.width()) for y in range(one.height()))
    return sum(one.pixel(x, y) != other.pixel(x, y) for x, y in points)
