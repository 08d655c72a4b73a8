"""The page face in the window: real clicks and keys on a real PDF, marks on the right pixels, one key to the text."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader_app.model.annotation import Colour
from reader_app.ui.viewer.rich_face import RichFace
from tests.ui.paged import SECOND, added, colours, come, content, face_of, place, select, selected
from tests.ui.paper import write_pdf
from tests.ui.reader import ReaderWindow


def test_letters_stand_where_the_text_says(paged: ReaderWindow) -> None:
    face = face_of(paged)
    dark = [name for name in colours(paged, place(paged, "Kuala")) if QColor(name).lightness() < 60]
    assert dark  # a stroke of the K
    after = face.rect_of((content(paged).index("together."), len(content(paged))))
    beside = QRect(after.right() + 30, after.top(), 20, after.height())
    assert colours(paged, beside) == {"#ffffff"}
    kept = face.stock.picture(0)
    assert kept is not None
    sheet, ratio = face.window_of_pages.sheet(0), face.devicePixelRatioF()
    assert abs(kept.image.width() - sheet.width() * ratio) <= 2


def test_a_passage_dragged_over_is_marked_there_and_in_the_text(
    paged: ReaderWindow, start: Callable[..., ReaderWindow]
) -> None:
    words = "members share what they know of threats and answer"  # over the end of a line
    select(paged, words)
    assert selected(paged) == words
    assert paged.window.viewer.popup.isVisible()
    paged.press("2")
    [made] = paged.annotations
    assert (made.quote, made.colour) == (words, Colour.GREEN)
    paged.press("Esc", "Esc")
    paged.parts.state.set_selected(None)
    green = paged.window.theme.mark(Colour.GREEN)
    ground = QColor.fromRgbF(*(1 - green.alphaF() * (1 - c) for c in (green.redF(), green.greenF(), green.blueF())))
    for letter in (place(paged, words), place(paged, words, last=True)):
        found = [QColor(name) for name in colours(paged, letter.adjusted(0, 3, 0, -3))]
        assert any(
            abs(c.red() - ground.red()) + abs(c.green() - ground.green()) + abs(c.blue() - ground.blue()) < 8
            for c in found
        )
        assert any(c.lightness() < 60 for c in found)  # the letter is still as black as it was
    assert "#ffffff" in colours(paged, place(paged, "Kuala"))

    paged.press("P")
    assert isinstance(paged.window.viewer.face, RichFace)
    assert paged.window.viewer.face.annotations_at(made.start) == (made.id,)
    paged.close()
    again = start()
    again.wait(lambda: again.parts.state.opened is not None, "the document that was open")
    assert isinstance(again.window.viewer.face, RichFace)  # as it was left
    again.press("F6", "P")
    come(again)
    assert face_of(again).annotations_at(made.start) == (made.id,)


def test_words_paragraphs_and_shift(paged: ReaderWindow) -> None:
    port, there = face_of(paged).viewport(), place(paged, "framework").center()
    QTest.mouseDClick(port, Qt.MouseButton.LeftButton, pos=there)
    paged.settle()
    assert selected(paged) == "framework"
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=there)
    paged.settle()
    assert selected(paged) == SECOND
    QTest.qWait(QApplication.doubleClickInterval() + 50)
    begin, end = place(paged, "founded"), place(paged, "Lumpur", last=True)
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=QPoint(begin.left() + 1, begin.center().y()))
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, shift, QPoint(end.right() - 1, end.center().y()))
    paged.settle()
    assert selected(paged) == "founded in Kuala Lumpur"
    paged.press("Shift+Right", "Ctrl+Shift+Right")
    assert selected(paged) == "founded in Kuala Lumpur. Its"[: len(selected(paged))]
    paged.press("Ctrl+C")
    assert QApplication.clipboard().text() == selected(paged)


def test_keys_walk_the_lines_and_pages(paged: ReaderWindow) -> None:
    face = face_of(paged)
    face.set_caret(content(paged).index("alliance"))
    paged.press("Down")
    below = face.caret()
    assert face.rect_of((below, below + 1)).top() > face.rect_of((4, 5)).top()
    paged.press("Up", "Home")
    assert face.caret() == 0
    paged.press("Shift+End")
    assert selected(paged).startswith("The alliance was founded")
    paged.press("Ctrl+A")
    assert face.selection() == (0, len(content(paged)))
    paged.press("Ctrl+End")
    assert face.caret() == len(content(paged))
    come(paged)
    assert face.page == 3
    paged.press("Up")
    assert content(paged)[face.caret() :].strip() != ""
    paged.press("Ctrl+Home", "PgDown", "Space")
    assert face.verticalScrollBar().value() > face.viewport().height()
    paged.press("Shift+Space", "PgUp")
    assert face.verticalScrollBar().value() == 0


def test_a_drag_beyond_the_edge_scrolls_and_selects_over_pages(paged: ReaderWindow) -> None:
    face = face_of(paged)
    port, first = face.viewport(), place(paged, "five pillars")
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=QPoint(first.left() + 1, first.center().y()))
    QTest.mouseMove(port, QPoint(first.left() + 200, port.height() + 55))
    paged.wait(lambda: len(selected(paged)) > len(SECOND) * 3, "a selection over the end of the page")
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=QPoint(first.left() + 200, port.height() + 55))
    assert selected(paged).startswith("five pillars")
    at = face.verticalScrollBar().value()
    QTest.qWait(100)
    assert face.verticalScrollBar().value() == at > 0


def test_a_hit_on_another_page_is_brought_into_sight_and_framed(paged: ReaderWindow) -> None:
    paged.search("zeugma").press("Return")
    come(paged)
    face = face_of(paged)
    assert face.page == 3
    rect = place(paged, "zeugma")
    assert face.viewport().rect().contains(rect)
    around = [QColor(name) for name in colours(paged, rect.adjusted(-4, -4, 4, 4))]
    assert paged.window.theme.colour("hit").name() in {colour.name() for colour in around}
    assert any(c.red() > 100 and c.green() < 90 and c.blue() < 20 for c in around)  # frame and underline, multiplied
    paged.press("F6", "H")
    assert [a.quote for a in paged.annotations] == ["zeugma"]
    paged.parts.state.set_selected(None)
    paged.window.viewer.popup.hide()
    QTest.mouseClick(face.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    paged.settle()
    assert paged.parts.state.selected == paged.annotations[0].id
    beside = QPoint(rect.center().x(), rect.bottom() + 80)
    QTest.qWait(QApplication.doubleClickInterval() + 50)
    QTest.mouseClick(face.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    paged.settle()
    assert paged.parts.state.selected is None
    paged.press("P")
    assert (
        paged.window.viewer.face.viewport()
        .rect()
        .intersects(paged.window.viewer.face.rect_of((paged.annotations[0].start, paged.annotations[0].end)))
    )


def test_a_document_of_pictures_opens_at_the_page_where_it_was_left(
    reader: ReaderWindow, start: Callable[..., ReaderWindow], tmp_path: Path
) -> None:
    added(reader, write_pdf(tmp_path / "scanned.pdf", [[]] * 6))
    face_of(reader).go_to_page(4)
    reader.settle()
    assert face_of(reader).page == 4
    scanned = reader.parts.state.opened.document.id
    reader.press("P", "P")
    come(reader)
    assert face_of(reader).page == 4, "the text, of which there is none, has not lost it"
    reader.open("Message from")
    reader.close()
    again = start()
    again.parts.reader.open(scanned)
    come(again)
    assert face_of(again).page == 4
