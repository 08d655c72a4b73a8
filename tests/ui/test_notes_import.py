"""Importing notes in the window: what comes shows at once, what came of it is said, and Ctrl+Z takes it back."""

from pathlib import Path
from zipfile import ZipFile

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


def test_a_project_brings_its_documents_tags_and_notes(reader: ReaderWindow, exported: Path) -> None:
    session = reader.parts.session
    path = exported.with_suffix(".qdpx")
    reader.open(SPEECH)
    document = session.library.find(SPEECH)
    session.annotating.highlight(document.id, 0, 20, tags=("risk/national",), note="coded")
    session.exchanging.export("qdpx", path, Selection())
    session.history.undo()
    session.library.remove([document.id])
    reader.settle()
    path.rename(exported)  # what is in a file says what it is
    reader.window.actions_table["import_notes"].trigger()
    reader.wait(lambda: "document added" in reader.window._message.text(), "the words")
    assert reader.window._message.text() == ("1 note imported · 1 document added · 1 tag made. Ctrl+Z takes it back.")
    assert [tag.name for tag in session.annotating.tags()] == ["risk/national"]
    reader.open(SPEECH)
    assert [each.note for each in reader.annotations] == ["coded"]
    reader.press("Ctrl+Z")
    reader.wait(lambda: len(session.library.documents()) == 4, "the undo")
    assert session.annotating.tags() == ()


def test_a_text_of_another_program_is_a_document_to_search_and_to_read(reader: ReaderWindow, exported: Path) -> None:
    ids = [f"6b0a2a6e-5a4c-4b51-8a45-5f4b3a0d8a{n:02}" for n in range(3)]
    with ZipFile(exported, "w") as archive:
        archive.writestr(f"sources/{ids[0]}.txt", "A first line.\r\n\r\nThe granola was good.\r\n")
        archive.writestr(
            "project.qde",
            '<Project xmlns="urn:QDA-XML:project:1.0" name="p"><Sources>'
            f'<TextSource guid="{ids[0]}" name="Breakfast" plainTextPath="internal://{ids[0]}.txt">'
            f'<PlainTextSelection guid="{ids[1]}" startPosition="19" endPosition="26"/></TextSource>'
            f'<VideoSource guid="{ids[2]}" name="A film"/></Sources></Project>',
        )
    reader.window.actions_table["import_notes"].trigger()
    reader.wait(lambda: "document added" in reader.window._message.text(), "the words")
    assert reader.window._message.text() == (
        "1 note imported · 1 document added · no text of the source “A film”. Ctrl+Z takes it back."
    )
    reader.open("Breakfast")
    assert [each.quote for each in reader.annotations] == ["granola"]
    reader.search("granola")
    reader.wait(lambda: reader.parts.state.results.total_hits == 1, "the hit")
