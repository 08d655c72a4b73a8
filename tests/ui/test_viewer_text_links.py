"""Links and references in the text: by mouse and by keyboard, there and back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from reader_app.ui.theme import load_theme
from reader_app.ui.viewer.plain_face import PlainFace
from reader_app.ui.viewer.rich_face import RichFace
from tests.ui.reader import ReaderWindow

NOTE = "The lamps were lit by hand."


@pytest.fixture
def noted(reader: ReaderWindow, tmp_path: Path) -> ReaderWindow:
    lines = "\n\n".join(f"Paragraph {n} says little, and that at length." for n in range(80))
    path = tmp_path / "harbour.md"
    path.write_text(
        f"# Harbour\n\nIt burns[^1], see [its page](https://example.org/harbour).\n\n{lines}\n\n[^1]: {NOTE}\n"
    )
    reader.parts.adding.add([path])
    reader.wait(lambda: not reader.parts.adding.is_busy and reader.parts.state.opened, "the document")
    reader.window.viewer.face.setFocus()
    return reader.settle()


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses handed to the system's own programs."""
    found: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: found.append(QUrl(url).toString()) is None)
    return found


def content(reader: ReaderWindow) -> str:
    return str(reader.parts.state.opened.text.content)


def over(reader: ReaderWindow, words: str) -> QPoint:
    """Rest the pointer on the first of these letters."""
    start = content(reader).index(words)
    spot = reader.window.viewer.face.rect_of((start, start + 1)).center()
    QTest.mouseMove(reader.window.viewer.face.viewport(), spot + QPoint(40, 60))
    QTest.mouseMove(reader.window.viewer.face.viewport(), spot)
    reader.settle()
    return spot


def shape(reader: ReaderWindow) -> Qt.CursorShape:
    return reader.window.viewer.face.viewport().cursor().shape()


def test_a_click_on_a_reference_leads_to_its_footnote_and_the_way_back_leads_back(noted: ReaderWindow) -> None:
    face = noted.window.viewer.face
    spot = over(noted, "[1]")
    assert shape(noted) == Qt.CursorShape.PointingHandCursor
    QTest.mouseClick(face.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    noted.settle()
    note = content(noted).index(NOTE) - 2
    assert face.viewport().rect().contains(face.rect_of((note, note + 1)).center())
    assert face.verticalScrollBar().value() > 100
    noted.press("Alt+Left")
    assert face.verticalScrollBar().value() < 100
    assert over(noted, "Paragraph 1 ")
    assert shape(noted) == Qt.CursorShape.IBeamCursor


def test_a_footnote_leads_back_to_where_one_came_from_and_else_to_the_first(
    reader: ReaderWindow, tmp_path: Path
) -> None:
    path = tmp_path / "twice.md"
    path.write_text("# Twice\n\nIt burns[^1] and burns[^1].\n\nAgain[^1].\n\n[^1]: By hand.\n")
    reader.parts.adding.add([path])
    reader.wait(lambda: not reader.parts.adding.is_busy and reader.parts.state.opened, "the document")
    face, text = reader.window.viewer.face, content(reader)
    first = text.index("[1]")
    second, note = text.index("[1]", first + 1), text.index("1 By hand")
    face.setFocus()
    face.set_caret(note)
    reader.press("Return")
    assert face.caret() == first
    face.set_caret(second)
    reader.press("Return", "Return")
    assert face.caret() == second
    face.set_caret(first)
    reader.press("Return", "Return")
    assert face.caret() == first


def colour_at(face: RichFace | PlainFace, position: int) -> str:
    """The colour in which a letter is written; empty where the text's own is taken."""
    place = face.positions.to_qt(position)
    for selection in face.extraSelections():
        if selection.cursor.selectionStart() <= place < selection.cursor.selectionEnd():
            return str(selection.format.foreground().color().name())
    cursor = face.textCursor()
    cursor.setPosition(place + 1)
    brush = cursor.charFormat().foreground()
    return str(brush.color().name()) if brush.style() != Qt.BrushStyle.NoBrush else ""


def test_what_can_be_followed_is_written_in_the_colour_of_links(noted: ReaderWindow) -> None:
    face, text = noted.window.viewer.texts[0], content(noted)
    for name in ("dark", "sepia", "light"):
        noted.window.viewer.set_theme(load_theme(name))
        link, plain = (face.theme.colour(role).name() for role in ("link", "text"))
        places = (text.index("[1]"), text.index("[1]") + 2, text.index("its page"), text.index(NOTE) - 2)
        assert [colour_at(face, place) for place in places] == [link] * 4
        others = (text.index("[1]") - 1, text.index("[1]") + 3, text.index(NOTE))
        assert [colour_at(face, place) for place in others] == [plain] * 3


def test_a_text_of_any_length_has_its_links_coloured_where_it_is_seen(reader: ReaderWindow, tmp_path: Path) -> None:
    lines = "\n\n".join(
        f"Paragraph {n} says little[^1], see [page {n}](https://example.org/{n})." for n in range(6_000)
    )
    path = tmp_path / "long.md"
    path.write_text(f"# Long\n\n{lines}\n\n[^1]: {NOTE}\n")
    reader.parts.adding.add([path])
    reader.wait(lambda: not reader.parts.adding.is_busy and reader.parts.state.opened, "the document")
    face, text = reader.window.viewer.face, content(reader)
    assert face is reader.window.viewer.texts[-1]
    for words in ("Paragraph 3 ", "Paragraph 4000 ", NOTE):
        reader.window.viewer.reveal((text.index(words), text.index(words) + 1))
        reader.settle()
        link = face.theme.colour("link").name()
        shown = face.extraSelections()
        assert 0 < len(shown) < 200
        if words != NOTE:
            reference = text.index("[1]", text.index(words))
            assert [colour_at(face, reference + place) for place in (-1, 0, 2, 3)] == ["", link, link, ""]
            assert colour_at(face, text.index("page ", reference)) == link
    painted = len(shown)
    reader.window.viewer.set_theme(load_theme("dark"))
    reader.settle()
    assert {colour_at(face, text.index(NOTE) - 2)} == {face.theme.colour("link").name()}
    assert len(face.extraSelections()) == painted
    face.setFocus()
    face.set_caret(0)
    reader.press("L", "L")
    assert framed(reader) == "page 0"
    reader.window.viewer.reveal((text.index(NOTE), text.index(NOTE) + 1))
    reader.press("Shift+L", "Shift+L")
    assert framed(reader) == "page 5999", "the mark of the note comes between"
    assert face.viewport().rect().contains(face.rect_of(face.layer.link).center())


def test_enter_follows_what_the_caret_is_at(noted: ReaderWindow, opened: list[str]) -> None:
    face, text = noted.window.viewer.face, content(noted)
    face.set_caret(text.index("its page") + 2)
    noted.press("Return")
    assert opened == ["https://example.org/harbour"]
    note = text.index(NOTE) - 2
    face.set_caret(text.index("[1]"))
    noted.press("Return")
    assert face.caret() == note
    noted.press("Return")  # and back
    assert face.caret() == text.index("[1]")
    noted.press("Return", "Alt+Left")
    assert face.caret() == text.index("[1]")
    face.set_caret(text.index("Paragraph 3"))
    noted.press("Return")
    assert face.caret() == text.index("Paragraph 3")


def framed(reader: ReaderWindow) -> str:
    """The link with the frame."""
    span = reader.window.viewer.face.layer.link
    return "" if span is None else content(reader)[slice(*span)]


def said(reader: ReaderWindow) -> str:
    return str(reader.window._message.text())


def test_keys_lead_from_link_to_link(noted: ReaderWindow, opened: list[str]) -> None:
    face = noted.window.viewer.face
    accent = face.theme.colour("accent").name()
    assert framed(noted) == ""
    noted.press("L")
    assert framed(noted) == "[1]"
    assert said(noted) == f"Link “[1]”: Enter leads to “1 {NOTE}”"
    rect = face.rect_of(face.layer.link).adjusted(-3, -3, 3, 3)
    image = face.viewport().grab(rect).toImage()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert accent in colours, "where the keys are can be seen"
    noted.press("L")
    assert framed(noted) == "its page"
    assert said(noted) == "Link “its page”: Enter leads to https://example.org/harbour"
    noted.press("Return")
    assert opened == ["https://example.org/harbour"]
    noted.press("L")
    assert framed(noted) == "1"
    assert said(noted) == "Link “1”: Enter leads back"
    assert face.verticalScrollBar().value() > 100, "it was brought in sight"
    noted.press("L")
    assert said(noted) == "No further link in this text"
    noted.press("Shift+L", "Shift+L", "Return", "Alt+Left")
    assert framed(noted) == "[1]", "the way back leads to the link"
    noted.press("Right", "Right", "Right", "Right")
    assert framed(noted) == ""
    noted.press("Shift+L")
    noted.window.search_bar.setFocus()
    assert framed(noted) == "", "the keys are elsewhere"


def test_who_scrolled_away_goes_on_from_where_one_looks(noted: ReaderWindow) -> None:
    face = noted.window.viewer.face
    face.verticalScrollBar().setValue(face.verticalScrollBar().maximum() // 2)
    noted.press("L")
    assert framed(noted) == "1"
    face.verticalScrollBar().setValue(face.verticalScrollBar().maximum() // 2)
    noted.press("Shift+L")
    assert framed(noted) == "its page"


def test_the_second_text_has_links_for_keys_too(noted: ReaderWindow) -> None:
    noted.press("Ctrl+Shift+Return")
    side = noted.parts.beside._side.viewer.face
    side.set_caret(0)
    noted.press("L", "L")
    assert content(noted)[slice(*side.layer.link)] == "its page"
    assert framed(noted) == ""
    assert said(noted).startswith("Link “its page”")


def test_a_link_leads_to_its_place_in_the_document_and_back_and_forth(reader: ReaderWindow, tmp_path: Path) -> None:
    filler = "".join(f"<p>Paragraph {n} says little, and that at length.</p>" for n in range(60))
    path = tmp_path / "quays.html"
    path.write_text(f'<h1>Harbour</h1><p>See <a href="#q">the quays</a>.</p>{filler}<h2 id="q">Quays</h2><p>Words.</p>')
    reader.parts.adding.add([path])
    reader.wait(lambda: not reader.parts.adding.is_busy and reader.parts.state.opened, "the document")
    face = reader.window.viewer.texts[0]
    place = content(reader).index("Quays")
    spot = over(reader, "the quays")
    assert shape(reader) == Qt.CursorShape.PointingHandCursor
    assert colour_at(face, content(reader).index("the quays")) == face.theme.colour("link").name()
    QApplication.sendEvent(face.viewport(), QHelpEvent(QEvent.Type.ToolTip, spot, face.viewport().mapToGlobal(spot)))
    reader.wait(lambda: "Quays" in QToolTip.text(), "the heading")
    QToolTip.hideText()
    QTest.mouseClick(face.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    reader.settle()
    assert face.caret() == place
    assert face.verticalScrollBar().value() > 100
    reader.press("Alt+Left")
    assert face.verticalScrollBar().value() < 100
    reader.press("Return")
    assert face.caret() == place
    reader.press("Alt+Left", "Alt+Right")
    assert face.caret() == place


def test_a_click_opens_an_address_a_drag_over_it_selects(noted: ReaderWindow, opened: list[str]) -> None:
    face = noted.window.viewer.face
    spot = over(noted, "its page")
    QTest.mouseClick(face.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert opened == ["https://example.org/harbour"]
    QTest.mousePress(face.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    QTest.mouseMove(face.viewport(), spot + QPoint(30, 0))
    QTest.mouseRelease(face.viewport(), Qt.MouseButton.LeftButton, pos=spot + QPoint(30, 0))
    assert noted.window.viewer.selection() is not None
    QTest.mouseClick(face.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, spot)
    assert len(opened) == 1


def test_a_footnote_is_read_where_it_is_referred_to(noted: ReaderWindow) -> None:
    noted.parts.glossary  # noqa: B018  # whose acronyms have tool tips in the text, too
    viewport = noted.window.viewer.face.viewport()
    spot = over(noted, "[1]")
    QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, spot, viewport.mapToGlobal(spot)))
    noted.wait(lambda: NOTE in QToolTip.text(), "the footnote")
    QToolTip.hideText()
