"""The page face in the window: real clicks and keys on a real PDF, marks on the right pixels, one key to the text."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QToolButton

from reader_app.model.annotation import Colour
from reader_app.model.errors import PasswordNeededError
from reader_app.ui.viewer.page_face import PageFace
from reader_app.ui.viewer.page_layout import Fit
from reader_app.ui.viewer.rich_face import RichFace
from tests.ui.paper import DirectPages, write_pdf
from tests.ui.reader import ReaderWindow

FIRST = (
    "The alliance was founded in Kuala Lumpur. Its members share what they know of threats and answer them together."
)
SECOND = "A framework for cooperation has five pillars, and the fifth is the hardest of all to build."
THIRD = "On the last page there is a word that stands nowhere else: zeugma."


@pytest.fixture
def paged(reader: ReaderWindow, tmp_path: Path) -> ReaderWindow:
    """A window with a PDF of four pages open, the third only a picture."""
    return added(reader, write_pdf(tmp_path / "paper.pdf", [[FIRST, SECOND], [SECOND] * 5, [], [THIRD]]))


def added(reader: ReaderWindow, path: Path) -> ReaderWindow:
    """Add a file, open it, and wait for its first page."""
    reader.parts.adding.add([path])
    state = reader.parts.state
    reader.wait(lambda: state.opened is not None and state.opened.document.file_name == path.name, "the document")
    return come(reader)


def face_of(reader: ReaderWindow) -> PageFace:
    face = reader.window.viewer.face
    assert isinstance(face, PageFace)
    return face


def come(reader: ReaderWindow) -> ReaderWindow:
    """Wait until every page in sight has its lines and a picture of the size it is shown at."""
    face = face_of(reader)

    def has_come() -> bool:
        exact = [face._wanted(page) for page in face.pages_in_sight]
        kept = [face.stock.picture(want.page) for want in exact]
        return face.has_pages and all(
            each is not None and each.look.scale == round(want.scale, 4) and face.stock.rows(want.page) is not None
            for each, want in zip(kept, exact, strict=True)
        )

    return reader.wait(has_come, "the pages in sight")


def content(reader: ReaderWindow) -> str:
    found: str = reader.parts.state.opened.text.content
    return found


def place(reader: ReaderWindow, words: str, *, last: bool = False) -> QRect:
    """Where the first or the last letter of some words is, in the face's pixels."""
    start = content(reader).index(words) + (len(words) - 1 if last else 0)
    return face_of(reader).rect_of((start, start + 1))


def drag(reader: ReaderWindow, start: QPoint, end: QPoint) -> None:
    port = face_of(reader).viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    for part in (0.3, 0.7, 1.0):
        QTest.mouseMove(port, start + (end - start) * part)
        reader.settle()
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)
    reader.settle()


def select(reader: ReaderWindow, words: str) -> None:
    """Drag over some words."""
    first, last = place(reader, words), place(reader, words, last=True)
    drag(reader, QPoint(first.left() + 1, first.center().y()), QPoint(last.right() - 1, last.center().y()))


def selected(reader: ReaderWindow) -> str:
    span = reader.window.viewer.selection()
    return content(reader)[slice(*span)] if span else ""


def colours(reader: ReaderWindow, rect: QRect) -> set[str]:
    """The colours inside a rectangle of the face."""
    image = face_of(reader).viewport().grab(rect).toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


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


def test_zoom_keeps_what_is_under_the_pointer(paged: ReaderWindow) -> None:
    face = face_of(paged)
    rect = place(paged, "pillars")
    where = QPointF(rect.center())
    for by in (120, 120, 120):
        face.wheelEvent(
            QWheelEvent(
                where, face.mapToGlobal(where), QPoint(), QPoint(0, by), Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
            )
        )  # fmt: skip
    come(paged)
    assert place(paged, "pillars").height() > rect.height() * 1.5
    assert abs(place(paged, "pillars").center().y() - rect.center().y()) < 12
    assert face.horizontalScrollBar().maximum() > 0
    larger = face.layout_of_pages.factor
    paged.press("Ctrl+-")
    assert face.layout_of_pages.factor == pytest.approx(larger / 1.2)
    paged.press("Ctrl+0")
    assert face.zoom.fit is Fit.WIDTH
    assert face.horizontalScrollBar().maximum() == 0


def test_turned_pages_can_be_read_and_marked(paged: ReaderWindow) -> None:
    upright = place(paged, "alliance")
    paged.press("Ctrl+R")
    come(paged)
    turned = place(paged, "alliance")
    assert turned.height() < turned.width()
    assert turned != upright
    begin, end = place(paged, "alliance"), place(paged, "alliance", last=True)
    assert begin.center().y() < end.center().y()
    drag(paged, QPoint(begin.center().x(), begin.top() + 1), QPoint(end.center().x(), end.bottom() - 1))
    assert selected(paged) == "alliance"


def test_the_field_goes_to_pages_and_says_which_one_is_read(paged: ReaderWindow) -> None:
    face, bar = face_of(paged), paged.window.viewer.pages.bar
    field = bar.findChild(QLineEdit)
    assert field is not None
    assert field.text() == "1"
    paged.press("Ctrl+G").type("4").press("Return")
    assert (face.page, field.text()) == (3, "4")
    assert face.hasFocus()
    paged.press("Ctrl+G").type("99").press("Return")
    assert any("99" in label.text() for label in bar.findChildren(QLabel))
    paged.press("Esc", "P", "Ctrl+G").type("2").press("Return")
    assert content(paged)[paged.window.viewer.top_position() :].startswith(SECOND)
    paged.press("P")
    assert face_of(paged).page == 1
    assert "Page 2: A framework" in face_of(paged).accessibleDescription()


def test_a_page_without_text_says_so_and_takes_clicks(paged: ReaderWindow) -> None:
    face = face_of(paged)
    face.go_to_page(2)
    come(paged)
    assert face._words(2).remark == "Scanned, no text"
    assert face._words(1).remark == ""
    label = face.window_of_pages.sheet(2).toRect().adjusted(0, 8, 0, 0)
    label.setHeight(20)
    assert paged.window.theme.colour("dim").name() in colours(paged, label)
    drag(paged, label.center(), label.center() + QPoint(40, 200))
    assert selected(paged) == ""


def test_paper_is_dimmed_in_the_dark_at_once(paged: ReaderWindow) -> None:
    """The pictures stay: to have them made again could take seconds."""
    pictures = {page: face_of(paged).stock.picture(page) for page in face_of(paged).pages_in_sight}
    for theme in ("dark", "sepia"):
        paged.program.desk.set_theme(theme)  # type: ignore[union-attr]
        assert {page: face_of(paged).stock.picture(page) for page in pictures} == pictures
        corner = face_of(paged).window_of_pages.sheet(0).toRect().adjusted(5, 5, -5, 0)
        corner.setHeight(3)
        assert colours(paged, corner) == {paged.window.theme.colour("sheet").name()}


def test_without_the_original_there_is_the_text(paged: ReaderWindow) -> None:
    document = paged.parts.state.opened.document
    paged.open("Message from")
    assert not paged.window.viewer.pages.bar.isVisible()
    paged.parts.session.original(document).unlink()
    paged.parts.reader.open(document.id)
    paged.settle()
    assert isinstance(paged.window.viewer.face, RichFace)
    words = [label.text() for label in paged.window.viewer.pages.notice.findChildren(QLabel)]
    assert any("is not there any more" in word for word in words)
    assert paged.window.viewer.pages.notice.isVisible()
    paged.press("P")
    assert isinstance(paged.window.viewer.face, RichFace)


def test_buttons_do_what_they_say(paged: ReaderWindow) -> None:
    bar, face = paged.window.viewer.pages.bar, face_of(paged)
    buttons = {button.accessibleName() or button.text(): button for button in bar.findChildren(QToolButton)}
    for name in ("Larger (Ctrl++)", "Smaller (Ctrl+-)"):
        buttons[name].click()
    assert face.zoom.fit is Fit.NOTHING
    buttons["Fit the whole page"].click()
    assert face.zoom.fit is Fit.PAGE
    assert buttons["Fit the whole page"].isChecked()
    assert face.window_of_pages.sheet(0).height() <= face.viewport().height()
    buttons["Text"].click()
    paged.settle()
    assert isinstance(paged.window.viewer.face, RichFace)
    assert not buttons["Turn the pages"].isVisible()
    buttons["Pages"].click()
    paged.settle()
    assert paged.window.viewer.face is face


class Locked(DirectPages):
    """A file that opens with one word."""

    def _ask(self, question: Callable[..., object], *arguments: object) -> Any:
        def guarded(*given: object) -> object:
            if given[-1] != "sesame":
                raise PasswordNeededError("The file is locked with a password.")
            return question(*given[:-1], "")

        return self._pool.submit(guarded, *arguments)


def test_a_password_is_asked_for_tried_and_kept_in_memory_only(reader: ReaderWindow, tmp_path: Path) -> None:
    reader.parts.session.reading._pages = locked = Locked()
    reader.parts.adding.add([write_pdf(tmp_path / "locked.pdf", [["Behind a door."]])])
    state, tools = reader.parts.state, reader.window.viewer.pages
    reader.wait(lambda: state.opened is not None and state.opened.document.file_name == "locked.pdf", "the document")
    reader.wait(tools.notice.isVisible, "the question")
    assert not tools.shows_pages  # its text can be read meanwhile
    field = tools.notice.findChild(QLineEdit)
    assert field is not None
    assert field.echoMode() is QLineEdit.EchoMode.Password
    field.setFocus()
    reader.type("open up").press("Return")
    said = tools.notice.findChildren(QLabel)
    reader.wait(lambda: any("not its password" in label.text() for label in said), "the refusal")
    assert (field.text(), field.hasFocus()) == ("", True)
    reader.type("sesame").press("Return")
    come(reader)
    assert not tools.notice.isVisible()
    locked_id = state.opened.document.id
    reader.open("Message from")
    reader.parts.reader.open(locked_id)
    come(reader)
    reader.close()
    locked.close()
    kept = [path for path in tmp_path.rglob("*") if path.is_file() and b"sesame" in path.read_bytes()]
    assert kept == []
