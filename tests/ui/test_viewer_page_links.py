"""Links on pages: the pointer says so, a tool tip says where to, a click follows them; dragging over them selects."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from tests.ui.paged import added, content, drag, face_of, place, selected
from tests.ui.reader import ReaderWindow
from tests.unit.formats import pdf_files
from tests.unit.formats.pdf_files import text

WORDS = "See the map of the harbour and the table of tides, and write to ada@example.org before you leave."
LATER = "The table of tides is here."


@pytest.fixture
def linked(reader: ReaderWindow, tmp_path: Path) -> ReaderWindow:
    """A window with a PDF of three pages: "harbour" leads to the web, "tides" to the last page."""
    annotation = b"<< /Type /Annot /Subtype /Link /Rect [%s] %s >>"
    more = {
        30: annotation % (b"165 696 215 712", b"/A << /S /URI /URI (https://example.org/harbour) >>"),
        31: annotation % (b"290 696 320 712", b"/Dest [14 0 R /XYZ 0 500 0]"),
        32: annotation % (b"330 696 360 712", b"/A << /S /Launch /F (/bin/sh) >>"),
    }
    pages = [text([(72, 700, 11, WORDS)]), text([(72, 700, 11, "Nothing.")]), text([(72, 500, 11, LATER)])]
    data = pdf_files.pages(pages, page=b"/Annots [30 0 R 31 0 R 32 0 R]", more=more)
    path = tmp_path / "linked.pdf"
    path.write_bytes(data)
    window = added(reader, path)
    window.wait(lambda: len(face_of(window).stock.links(0)) == 3, "the links")
    return window


@pytest.fixture
def followed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses handed to the system's own programs."""
    found: list[str] = []

    def open_url(url: QUrl) -> bool:
        found.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return found


def over(reader: ReaderWindow, words: str) -> QPoint:
    """Rest the pointer on some words, and say where that is."""
    first, last = place(reader, words), place(reader, words, last=True)
    spot = QRect(first.topLeft(), last.bottomRight()).center()
    QTest.mouseMove(face_of(reader).viewport(), spot)
    reader.settle()
    return spot


def tip(reader: ReaderWindow, spot: QPoint) -> str:
    port = face_of(reader).viewport()
    QApplication.sendEvent(port, QHelpEvent(QEvent.Type.ToolTip, spot, port.mapToGlobal(spot)))
    return QToolTip.text()


def test_an_address_is_shown_and_opened(linked: ReaderWindow, followed: list[str]) -> None:
    port = face_of(linked).viewport()
    spot = over(linked, "harbour")
    assert port.cursor().shape() is Qt.CursorShape.PointingHandCursor
    linked.wait(lambda: "https://example.org/harbour" in tip(linked, spot), "the tool tip")
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=spot)
    linked.settle()
    assert followed == ["https://example.org/harbour"]
    spot = over(linked, "ada@example")
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=spot)
    linked.settle()
    assert followed[1:] == ["mailto:ada@example.org"]


def test_words_beside_links_and_over_programs_are_words(linked: ReaderWindow, followed: list[str]) -> None:
    port = face_of(linked).viewport()
    for words in ("map", "and write"):
        spot = over(linked, words)
        assert port.cursor().shape() is Qt.CursorShape.IBeamCursor
        linked.wait(lambda at=spot: tip(linked, at) == "", "no tool tip")
        QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=spot)
        QTest.qWait(QApplication.doubleClickInterval() + 20)
    assert followed == []


def test_a_drag_over_a_link_selects_it(linked: ReaderWindow, followed: list[str]) -> None:
    first, last = place(linked, "the harbour"), place(linked, "harbour", last=True)
    drag(linked, QPoint(first.left() + 1, first.center().y()), QPoint(last.right() - 1, last.center().y()))
    assert selected(linked).endswith("harbour")
    assert followed == []


def test_a_place_in_the_document_is_gone_to_and_back(linked: ReaderWindow, followed: list[str]) -> None:
    face = face_of(linked)
    spot = over(linked, "tides")
    linked.wait(lambda: "Page 3" in tip(linked, spot), "the tool tip")
    QTest.mouseClick(face.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    linked.wait(lambda: face.page == 2, "the page it leads to")
    linked.wait(lambda: face.stock.rows(2) is not None, "its lines")
    assert face.viewport().rect().contains(face.rect_of((content(linked).index(LATER), len(content(linked)))))
    assert followed == []
    linked.press("Alt+Left")
    linked.wait(lambda: face.page == 0, "the way back")


def test_keys_lead_from_link_to_link_of_pages(linked: ReaderWindow, followed: list[str]) -> None:
    face, status = face_of(linked), linked.window._message
    face.setFocus()
    face.set_caret(0)
    linked.press("L")
    assert "harbour" in content(linked)[slice(*face.layer.link)]  # whose box is a little wider
    assert status.text().endswith(": Enter leads to https://example.org/harbour")
    linked.press("Return")
    assert followed == ["https://example.org/harbour"]
    linked.press("L")
    assert status.text().endswith(": Enter leads to page 3")
    linked.press("L")
    assert status.text() == "Link “ada@example.org”: Enter leads to mailto:ada@example.org"
    linked.press("Shift+L", "Return")
    assert face.page == 2
    linked.press("Alt+Left")
    assert "ides" in content(linked)[slice(*face.layer.link)]
    linked.wait(lambda: all(map(face.stock.has_links_of, range(3))), "the links of all pages")
    places = [face.caret()]
    while status.text() != "No further link on these pages":  # all pages have the first one's, over other letters
        linked.press("L")
        places.append(face.caret())
        assert len(places) < 10
    assert places == sorted(places)
    for place_before in reversed(sorted(set(places))[:-1]):
        linked.press("Shift+L")
        assert face.caret() == place_before
    linked.window.search_bar.setFocus()
    assert face.layer.link is None
