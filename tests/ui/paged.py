"""A window with pages in it, and what the tests of them ask for again and again."""

from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest

from reader_app.ui.viewer.page_face import PageFace
from tests.ui.reader import ReaderWindow

FIRST = (
    "The alliance was founded in Kuala Lumpur. Its members share what they know of threats and answer them together."
)


SECOND = "A framework for cooperation has five pillars, and the fifth is the hardest of all to build."


THIRD = "On the last page there is a word that stands nowhere else: zeugma."


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
