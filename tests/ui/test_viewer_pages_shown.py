"""Pages on the screen: zoom, turned, dimmed, gone to by number, without text, without their file, behind a password."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton

from reader_app.model.errors import PasswordNeededError
from reader_app.ui.viewer.page_layout import Fit
from reader_app.ui.viewer.rich_face import RichFace
from tests.ui.paged import SECOND, colours, come, content, drag, face_of, place, selected
from tests.ui.paper import DirectPages, write_pdf
from tests.ui.reader import ReaderWindow


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


def test_the_empty_foot_of_a_page_is_left_for_the_text_of_the_next(paged: ReaderWindow) -> None:
    face = face_of(paged)
    sheet = face.layout_of_pages.sheet(0)
    face.verticalScrollBar().setValue(round(sheet.bottom) - 30)
    come(paged)
    assert content(paged)[paged.window.viewer.top_position() :].startswith(SECOND)
    paged.press("P")
    assert content(paged)[paged.window.viewer.top_position() :].startswith(SECOND)


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
