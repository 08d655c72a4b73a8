"""What a screen reader is told: changes, the status line, and what is marked where the caret stands."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtGui import QAccessible

from reader_app.ui.accessible import Announcer
from tests.ui.reader import ReaderWindow


@pytest.fixture
def heard(reader: ReaderWindow) -> Iterator[list[str]]:
    """What is announced, with a screen reader in the room."""
    QAccessible.setActive(True)
    words: list[str] = []
    announcer = reader.window.findChild(Announcer)
    assert announcer is not None
    announcer.announced.connect(words.append)
    yield words
    QAccessible.setActive(False)


def test_what_is_done_is_announced_once(reader: ReaderWindow, heard: list[str]) -> None:
    reader.open("Second Worldwide").select("Wiki-leaks").press("3")
    assert heard == ["Highlighted in blue: Wiki-leaks"]
    reader.press("1")
    assert heard[1:] == ["Highlighted in yellow: Wiki-leaks"]
    reader.press("Ctrl+Z")
    assert heard[2:] == ["Undone: changing the colour to yellow"]
    reader.press("Ctrl+C")
    assert heard[3:] == ["Copied."]


def test_what_is_marked_at_the_caret_describes_the_text(reader: ReaderWindow, heard: list[str]) -> None:
    reader.open("Second Worldwide").select("Wiki-leaks").press("3")
    note = reader.annotations[0]
    reader.parts.session.annotating.note(note.id, "Ask.")
    reader.parts.session.annotating.set_tags(note.id, ("leaks", "press"))
    face: Any = reader.window.viewer.face
    face.set_caret(0)
    described = QAccessible.queryAccessibleInterface(face)
    assert described.text(QAccessible.Text.Description) == ""
    face.set_caret(note.start + 2)
    assert described.text(QAccessible.Text.Description) == "Highlighted in blue. Tags: leaks, press. Note: Ask."
    face.set_caret(note.end + 20)
    assert described.text(QAccessible.Text.Description) == ""


def test_the_letters_and_the_selection_can_be_read(reader: ReaderWindow) -> None:
    reader.open("Second Worldwide").select("Wiki-leaks")
    face: Any = reader.window.viewer.face
    text = QAccessible.queryAccessibleInterface(face).textInterface()
    assert text is not None
    start, end = face.textCursor().selectionStart(), text.cursorPosition()
    assert text.text(start, end) == "Wiki-leaks"
    assert "Thank you." in text.text(0, text.characterCount())
