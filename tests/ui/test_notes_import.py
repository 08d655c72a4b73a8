"""Importing notes in the window: what comes shows at once, what came of it is said, and Ctrl+Z takes it back."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from reader_app.services.exchanging import Selection
from tests.ui.reader import ReaderWindow

SPEECH = "Second Worldwide"


@pytest.fixture
def exported(reader: ReaderWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file of one note, which is chosen whenever one is asked for; the note is not in the library any more."""
    reader.open(SPEECH)
    content = reader.parts.state.opened.text.content
    reader.select(content[100:140].strip()).press("N").type("from elsewhere").press("Ctrl+Return")
    path = tmp_path / "theirs.jsonld"
    reader.parts.session.exchanging.export("jsonld", path, Selection())
    reader.press("Ctrl+Z", "Ctrl+Z")
    assert reader.annotations == ()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    return path


def test_notes_of_a_file_show_at_once_and_are_taken_back(reader: ReaderWindow, exported: Path) -> None:
    reader.window.actions_table["import_notes"].trigger()
    reader.wait(lambda: reader.annotations, "the note")
    assert [each.note for each in reader.annotations] == ["from elsewhere"]
    assert reader.window._message.text() == "1 note imported. Ctrl+Z takes it back."
    reader.window.actions_table["import_notes"].trigger()
    reader.wait(lambda: "already" in reader.window._message.text(), "the words")
    assert reader.window._message.text() == "0 notes imported · 1 was here already."
    reader.press("Ctrl+Z")
    assert reader.annotations == ()
    assert "importing the notes of “theirs.jsonld”" in reader.window._message.text()


def test_a_file_of_something_else_is_refused_in_words(reader: ReaderWindow, exported: Path) -> None:
    exported.write_text("quote,note\n", encoding="utf-8")
    reader.window.actions_table["import_notes"].trigger()
    reader.wait(lambda: "theirs.jsonld" in reader.window.banner.text, "the sentence")
    assert "nothing was changed" in reader.window.banner.text
    assert reader.annotations == ()
