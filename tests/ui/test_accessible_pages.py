"""Pages for those who do not see them: their text, the caret in it, and the marks it comes to."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleTextInterface

from reader_app.ui.accessible import HitTeller, MarkTeller
from reader_app.ui.viewer.page_face import PageFace
from tests.ui.paper import write_pdf
from tests.ui.reader import ReaderWindow

FIRST = "The alliance was founded in Kuala Lumpur."
SECOND = "Zum Gl\u00fcck: a framework has five pillars."


@pytest.fixture
def listening() -> Iterator[None]:
    """A screen reader is in the room."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def paged(reader: ReaderWindow, tmp_path: Path, listening: None) -> ReaderWindow:
    """A window with a PDF of two pages open."""
    path = write_pdf(tmp_path / "paper.pdf", [[FIRST], [SECOND]])
    reader.parts.adding.add([path])
    state = reader.parts.state
    reader.wait(lambda: state.opened is not None and state.opened.document.file_name == path.name, "the document")
    reader.wait(lambda: _face(reader).stock.rows(0) is not None, "the first page")
    _face(reader).setFocus()
    return reader.settle()


def _face(reader: ReaderWindow) -> PageFace:
    face = reader.window.viewer.face
    assert isinstance(face, PageFace)
    return face


def _letters(reader: ReaderWindow) -> QAccessibleTextInterface:
    told = QAccessible.queryAccessibleInterface(_face(reader))
    assert told.role() == QAccessible.Role.EditableText
    assert told.state().readOnly
    assert told.text(QAccessible.Text.Name) == "Pages of the document"
    letters = told.textInterface()
    assert isinstance(letters, QAccessibleTextInterface)
    return letters


def test_the_text_of_the_pages_can_be_read(paged: ReaderWindow) -> None:
    letters = _letters(paged)
    whole = letters.text(0, letters.characterCount())
    assert whole == paged.parts.state.opened.text.content
    assert FIRST in whole
    assert letters.text(4, 12) == "alliance"


def test_the_caret_is_where_the_keys_took_it_and_can_be_put(paged: ReaderWindow) -> None:
    letters = _letters(paged)
    letters.setCursorPosition(4)
    assert _face(paged).caret() == letters.cursorPosition() == 4
    paged.press("Right")
    assert letters.cursorPosition() == 5
    letters.addSelection(4, 12)
    assert _face(paged).selection() == (4, 12)


def test_letters_are_where_they_are_painted(paged: ReaderWindow) -> None:
    letters, face = _letters(paged), _face(paged)
    rect = letters.characterRect(4)
    on_screen = QRect(face.viewport().mapToGlobal(face.viewport().rect().topLeft()), face.viewport().size())
    assert on_screen.contains(rect.center())
    assert letters.offsetAtPoint(rect.center()) == 4


def test_places_are_counted_as_qt_counts_them(reader: ReaderWindow, tmp_path: Path, listening: None) -> None:
    face = PageFace(reader.window.theme)
    from reader_app.ui.accessible_pages import PageLetters

    letters = PageLetters(face, lambda: "a\U0001d538b")
    assert letters.characterCount() == 4
    assert letters.text(3, 4) == "b"
    assert letters.text(1, 3) == "\U0001d538"
    face.deleteLater()


def test_a_mark_is_said_when_the_caret_comes_to_it(paged: ReaderWindow) -> None:
    face = _face(paged)
    face.select((4, 12))
    paged.press("2")
    heard: list[str] = []
    for teller in paged.program.desk.findChildren(MarkTeller):  # type: ignore[union-attr]
        teller.told.connect(heard.append)
    face.set_caret(30)
    face.set_caret(6)
    face.set_caret(30)
    assert heard == ["Highlighted in green.", ""]


def test_another_text_is_read_from_the_same_pages(paged: ReaderWindow, tmp_path: Path) -> None:
    letters = _letters(paged)
    paged.open("Second Worldwide")
    assert "Thank you." in letters.text(0, letters.characterCount())


def test_what_was_found_and_the_hit_one_is_at_are_said(reader: ReaderWindow, listening: None) -> None:
    heard: list[str] = []
    teller = reader.window.findChild(HitTeller)
    assert teller is not None
    teller.told.connect(heard.append)
    reader.search("IMPACT").wait(lambda: heard, "how much was found")
    assert heard == ["4 hits in 1 document"]
    reader.press("Return").settle()
    assert heard[1].startswith("Hit 1 of 4 in this document: ")
    assert "relationship with IMPACT – the International" in heard[1]
    reader.press("F3").settle()
    assert heard[2].startswith("Hit 2 of 4 in this document: ")


def test_what_is_found_in_the_document_is_counted_aloud(reader: ReaderWindow, listening: None) -> None:
    reader.open("Second Worldwide")
    heard: list[str] = []
    teller = reader.window.findChild(HitTeller)
    assert teller is not None
    teller.told.connect(heard.append)
    reader.press("Ctrl+F").type("ITU").press("Return")
    reader.press("Ctrl+A").type("zz")
    assert heard[-1] == "Not found"
    assert [words for words in heard if words.startswith("2 of ")]


def test_without_a_screen_reader_nothing_is_made_for_it(reader: ReaderWindow) -> None:
    heard: list[str] = []
    teller = reader.window.findChild(HitTeller)
    assert teller is not None
    teller.told.connect(heard.append)
    reader.search("IMPACT").press("Return", "F3")
    assert heard == []
