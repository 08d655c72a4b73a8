"""Documents that are read again from their files, get a newer file, or give their text to an older one."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from reader_app.model.annotation import State
from reader_app.model.document import Document
from reader_app.ui.dialogs.report_model import Role
from reader_app.ui.dialogs.report_sheet import ReportList
from tests.ui.reader import ReaderWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
LETTER = "Dear friend, the harbour is frozen and no ship has come in for a fortnight.\n\nWe have bread and peat.\n"
LATER = "Dear friend, the harbour is frozen and no ship has come in for a month.\n\nWe have neither oil nor wood.\n"
QUITE_ANOTHER = "LOREM IPSUM DOLOR SIT AMET CONSECTETUR ADIPISCING " * 10
LONG = "the quick brown fox jumps over a lazy dog again " * 10


def done(reader: ReaderWindow) -> None:
    reader.wait(lambda: not reader.parts.adding.is_busy and not reader.parts.tasks.busy, "the end of it")


def added(reader: ReaderWindow, path: Path, text: str) -> Document:
    path.write_text(text)
    reader.parts.adding.add([path])
    done(reader)
    opened: Document = reader.parts.state.opened.document
    return opened


def choose(reader: ReaderWindow, document_id: str, words: str) -> None:
    """From the menu of its row."""
    menu = reader.window.library.menu_for([document_id])
    next(each for each in menu.actions() if each.text() == words).trigger()
    done(reader)


def said(reader: ReaderWindow) -> tuple[str, str]:
    words = reader.window._words
    return words.message.text(), words.link.text() if words.link.isVisible() else ""


@pytest.fixture
def letter(reader: ReaderWindow, tmp_path: Path) -> Document:
    """Added, with two passages that are marked."""
    document = added(reader, tmp_path / "letter.txt", LETTER)
    for words in ("the harbour is frozen", "bread and peat"):
        reader.select(words).press("H")
    return document


def test_a_changed_file_is_read_from_its_place_and_lost_passages_are_told(
    reader: ReaderWindow, letter: Document
) -> None:
    choose(reader, letter.id, "Read its file again")
    assert said(reader) == ("Read again: nothing is different.", "")
    Path(letter.source).write_text(LATER)
    choose(reader, letter.id, "Read its file again")
    assert "for a month" in reader.parts.state.opened.text.content
    assert said(reader) == ("Read again; 1 passage was not found again. Ctrl+Z takes it back.", "Show them")
    reader.window._words.link.click()
    reader.settle()
    lost = next(each for each in reader.annotations if each.state is State.ORPHAN)
    assert (lost.quote, reader.parts.state.selected) == ("bread and peat", lost.id)
    reader.press("Ctrl+Z")
    assert reader.parts.session.library.get(letter.id) == letter
    assert {each.state for each in reader.annotations} == {State.ANCHORED}


def test_where_its_file_is_gone_the_words_say_that_the_copy_was_read(reader: ReaderWindow, letter: Document) -> None:
    Path(letter.source).unlink()
    choose(reader, letter.id, "Read its file again")
    assert said(reader)[0] == "Its file is gone, so the library's copy was read again: nothing is different."
    bundled = reader.parts.session.library.documents()[0]
    choose(reader, bundled.id, "Read its file again")
    assert said(reader)[0] == "Read again: nothing is different."


def test_of_many_it_is_said_how_many_differ(reader: ReaderWindow, letter: Document, tmp_path: Path) -> None:
    other = added(reader, tmp_path / "other.txt", LONG)
    for each in (letter, other):
        Path(each.source).write_text(Path(each.source).read_text() + "More.\n")
    reader.parts.rereading.read_again([letter.id, other.id])
    done(reader)
    assert said(reader)[0] == "2 documents read again; the notes were carried over. Ctrl+Z takes it back."
    Path(letter.source).unlink()
    reader.parts.rereading.read_again([letter.id], "latin-1")
    done(reader)
    assert said(reader)[0].startswith("Read again; the notes"), "another encoding of the copy is no matter of its file"
    Path(letter.source).write_text(LATER)
    Path(other.source).write_text(QUITE_ANOTHER)
    reader.parts.rereading.read_again([letter.id, other.id])
    done(reader)
    assert "other words than “Other”" in reader.window.banner.text
    assert said(reader)[0].startswith("1 document read again"), "one that fails does not hide what became of the rest"


def test_a_newer_version_is_chosen_from_the_menu(
    reader: ReaderWindow, letter: Document, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    newer = tmp_path / "newer" / "letter 2.txt"
    newer.parent.mkdir()
    newer.write_text(LATER.replace("neither oil nor wood", "bread and peat"))
    chosen: Callable[..., tuple[str, str]] = lambda *_: (str(newer), "")  # noqa: E731  # the system's own dialog
    monkeypatch.setattr(QFileDialog, "getOpenFileName", chosen)
    choose(reader, letter.id, "Replace by a newer version…")
    assert said(reader)[0] == "It has the newer text; the notes were carried over. Ctrl+Z takes it back."
    assert reader.parts.state.opened.document.file_name == "letter 2.txt"
    assert len(reader.annotations) == 2
    reader.press("Ctrl+Z")
    assert reader.parts.session.library.get(letter.id) == letter
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    choose(reader, letter.id, "Replace by a newer version…")
    assert reader.parts.session.library.get(letter.id) == letter


def test_a_file_that_is_another_document_can_still_be_made_the_newer_text(
    reader: ReaderWindow, letter: Document, tmp_path: Path
) -> None:
    other = added(reader, tmp_path / "other.txt", LATER)
    reader.parts.rereading.replace(letter.id, Path(other.source))
    done(reader)
    banner = reader.window.banner
    assert "the file of another one, “Other”" in banner.text
    banner._action.click()
    done(reader)
    assert reader.parts.state.opened.document.id == letter.id
    assert "for a month" in reader.parts.state.opened.text.content
    assert len(reader.parts.session.library.documents()) == 6
    reader.press("Ctrl+Z")
    assert len(reader.parts.session.library.documents()) == 7


def test_the_notes_of_an_older_version_are_carried_over_by_one_click(reader: ReaderWindow, tmp_path: Path) -> None:
    path = tmp_path / "paper.txt"
    older = added(reader, path, LONG)
    reader.select("quick brown fox").press("H")
    newer = added(reader, path, QUITE_ANOTHER)
    assert newer.id != older.id
    words = "“Paper” was added. An older version of this file is in the library with 1 note."
    assert said(reader) == (words, "Carry its notes over")
    reader.window._words.link.click()
    done(reader)
    assert reader.parts.state.opened.document.id == older.id
    assert reader.parts.state.opened.text.content.startswith("LOREM")
    assert [each.document.id for each in reader.window.library._model.rows].count(newer.id) == 0
    assert said(reader)[0].startswith("The older document has the newer text; 1 passage was not found again.")
    reader.press("Ctrl+Z")
    assert len(reader.parts.session.library.documents()) == 7
    assert reader.parts.session.library.get(older.id) == older


def test_the_report_offers_it_as_long_as_both_are_there(reader: ReaderWindow, tmp_path: Path) -> None:
    path, second = tmp_path / "paper.txt", tmp_path / "second.txt"
    older = added(reader, path, LONG)
    path.write_text(QUITE_ANOTHER)
    second.write_text(LETTER)
    reader.parts.adding.add([path, second])
    done(reader)
    assert said(reader) == ("2 documents added, 1 with an older version here.", "Report")
    for expected in (True, False):
        reader.parts.reports.read(reader.parts.session.importing.reports()[0].id)
        done(reader)
        rows = reader.window.findChild(ReportList)
        assert isinstance(rows, ReportList)
        lines = [rows.model().index(row, 0).data(Role.LINE) for row in range(2)]
        assert [bool(line.older) for line in lines] == [expected, False]
        rows.setCurrentIndex(rows.model().index(0, 0))
        if expected:
            reader.press("Return")
            done(reader)
            assert reader.parts.session.library.get(older.id).sha256 != older.sha256
            assert not rows.isVisible()


def test_a_watched_file_that_lost_passages_says_so(reader: ReaderWindow, tmp_path: Path) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / "letter.txt").write_text(LETTER)
    reader.parts.watched.watch(folder)
    reader.wait(lambda: len(reader.parts.library.documents) == 6, "its row")
    reader.open("Letter").select("bread and peat").press("H")
    (folder / "letter.txt").write_text(LATER)
    reader.wait(lambda: "1 passage not found again" in said(reader)[0], "the words")
    assert said(reader) == (
        "In a watched folder: 1 changed file read again, 1 passage not found again.",
        "Report",
    )


def test_documents_that_look_the_same_are_told_apart(reader: ReaderWindow, tmp_path: Path) -> None:
    path = tmp_path / "paper.txt"
    older = added(reader, path, LONG)
    model = reader.window.library._model
    reader.wait(lambda: len(model.rows) == 6, "its row")

    def tips() -> list[str]:
        rows = [model.index(row, 0) for row in range(model.rowCount())]
        return [str(each.data(Qt.ItemDataRole.ToolTipRole)) for each in rows if each.data() == "Paper"]

    assert "Added on" not in tips()[0]
    newer = added(reader, path, QUITE_ANOTHER)
    reader.wait(lambda: len(model.rows) == 7, "its row")
    reader.wait(lambda: all("Added on" in tip for tip in tips()), "the dates")
    assert len(set(tips())) == 2
    assert newer.id != older.id
