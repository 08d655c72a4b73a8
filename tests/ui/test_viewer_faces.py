"""Both faces: marks, hits and positions at the very end of long texts, bombs of one line, and right-to-left text."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt, QUrl
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader_app.model.annotation import Colour
from reader_app.ui.viewer.plain_face import PlainFace
from reader_app.ui.viewer.rich_face import RichFace
from tests.ui.reader import ReaderWindow

PARAGRAPH = "Committed to connecting the world 😀 with words of any kind, and more of them to fill a line. "


def added(reader: ReaderWindow, folder: Path, name: str, text: str) -> None:
    """Add a text and open it."""
    (folder / name).write_text(text, encoding="utf-8")
    reader.parts.adding.add([folder / name])
    state = reader.parts.state
    reader.wait(lambda: state.opened is not None and state.opened.document.file_name == name, "the document")


@pytest.mark.parametrize(
    ("name", "text", "face"),
    [
        ("rich.txt", (PARAGRAPH * 12 + "\n\n") * 180 + "The needle.", RichFace),
        ("long.txt", (PARAGRAPH * 12 + "\n\n") * 300 + "The needle.", PlainFace),
        ("line.txt", PARAGRAPH * 6000 + "The needle.", PlainFace),
    ],
)
def test_the_end_is_reached_marked_and_quoted(
    reader: ReaderWindow, tmp_path: Path, name: str, text: str, face: type[RichFace] | type[PlainFace]
) -> None:
    added(reader, tmp_path, name, text)
    assert isinstance(reader.window.viewer.face, face)
    reader.select("needle").press("2")
    [made] = reader.annotations
    assert (made.quote, made.colour) == ("needle", Colour.GREEN)
    shown = reader.window.viewer.face
    assert shown.rect_of((made.start, made.end)).intersects(shown.viewport().rect())
    assert shown.annotations_at(made.start) == (made.id,)
    image = shown.viewport().grab().toImage()
    rect = shown.rect_of((made.start, made.end))
    corner = image.pixelColor(rect.left(), rect.bottom())
    assert corner != reader.window.theme.colour("paper")


def test_right_to_left_text_is_marked_where_it_stands(reader: ReaderWindow, tmp_path: Path) -> None:
    added(reader, tmp_path, "arab.txt", "الأمن السيبراني مهم with Latin words الأمن في النص.")
    reader.select("Latin").press("1")
    face = reader.window.viewer.face
    [made] = reader.annotations
    rect = face.rect_of((made.start, made.end))
    clicked = face.cursorForPosition(rect.center()).position()
    assert made.start <= face.positions.from_qt(clicked) <= made.end


def test_nothing_is_loaded_from_anywhere(reader: ReaderWindow) -> None:
    reader.open("Message from")
    face = reader.window.viewer.face
    assert isinstance(face, RichFace)
    assert face.loadResource(2, QUrl.fromLocalFile(__file__)) is None


def test_a_long_title_over_the_text_is_elided_not_cut(reader: ReaderWindow, tmp_path: Path) -> None:
    added(reader, tmp_path, "A title of many words that goes on " * 6 + ".txt", (PARAGRAPH * 12 + "\n\n") * 40)
    face = reader.window.viewer.face
    face.verticalScrollBar().setValue(face.verticalScrollBar().maximum())
    reader.settle()
    slim = reader.window.viewer._faces._slim
    assert slim.isVisible()
    assert slim.text().endswith("…")
    assert slim.sizeHint().width() <= slim.width()
    reader.window.hide()
    face.go_to(0)
    reader.window.show()
    reader.settle()
    assert not slim.isVisible(), "it came to the top while nobody saw it"


def test_cells_set_in_the_middle_or_at_the_end_are_marked_where_they_stand(
    reader: ReaderWindow, tmp_path: Path
) -> None:
    added(reader, tmp_path, "quays.md", "| Quay | Depth | Lamps |\n|---|:-:|--:|\n| North | 12 m | 7 |\n\nAfter.\n")
    face = reader.window.viewer.face
    content = reader.parts.state.opened.text.content
    places = {
        words: face.rect_of((content.index(words), content.index(words) + len(words))) for words in content.split()
    }
    assert places["Quay"].left() == places["North"].left()
    assert abs(places["Lamps"].right() - places["7"].right()) <= 1
    assert places["7"].left() > places["Lamps"].left() + 5
    middle = face.rect_of((content.index("12 m"), content.index("12 m") + 4))
    assert abs(middle.center().x() - places["Depth"].center().x()) <= 1
    assert face.position_at(places["7"].center()) in {content.index("7"), content.index("7") + 1}


@pytest.mark.parametrize("words", [("Brazil", "18.00"), ("18.00", "Brazil"), ("Brazil", "980")])
def test_cells_of_a_table_are_marked_as_they_look_selected(
    reader: ReaderWindow, tmp_path: Path, words: tuple[str, str]
) -> None:
    added(
        reader,
        tmp_path,
        "table.md",
        "Before.\n\n| a | b | c |\n|---|---|---|\n| Brazil | 15,002 | 18.00 |\n| Kenya | 980 | 9.10 |\n",
    )
    face, content = reader.window.viewer.face, reader.parts.state.opened.text.content
    one, other = (face.rect_of((at, at + len(word))).center() for word in words for at in (content.index(word),))
    QTest.mousePress(face.viewport(), Qt.MouseButton.LeftButton, pos=one)
    move = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(other), face.viewport().mapToGlobal(QPointF(other)),
        Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(face.viewport(), move)
    QTest.mouseRelease(face.viewport(), Qt.MouseButton.LeftButton, pos=other)
    reader.press("5")
    [made] = reader.annotations
    cells = made.quote.split()
    assert cells == (
        ["Brazil", "15,002", "18.00"] if "18.00" in words else ["Brazil", "15,002", "18.00", "Kenya", "980"]
    )


def test_a_place_among_paragraphs_nobody_saw_yet_is_revealed_a_third_from_the_top(
    reader: ReaderWindow, tmp_path: Path
) -> None:
    chapters = (f"Chapter {n}.\n\n" + (PARAGRAPH * 9 + "\n\n") * 8 for n in range(60))
    added(reader, tmp_path, "long.txt", "".join(chapters))
    face, content = reader.window.viewer.face, reader.parts.state.opened.text.content
    assert isinstance(face, PlainFace)
    for chapter in (50, 20, 48, 3):
        at = content.index(f"Chapter {chapter}.")
        reader.parts.reader.go_to(at)
        reader.settle()
        height = face.viewport().height()
        assert height * 0.2 < face.rect_of((at, at + 1)).top() < height * 0.4
