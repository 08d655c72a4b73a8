"""A pointer in the space between two lines means the nearer line, at the letter under or over it."""

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader_app.ui.viewer.gaps import on_a_line
from reader_app.ui.viewer.plain_face import PlainFace
from tests.ui.reader import ReaderWindow

SPEECH = "Second Worldwide"
X = 300  # px from the left edge of the text


def _lines(reader: ReaderWindow) -> list[tuple[int, int]]:
    """Where the letters of each line in view begin and end, in pixels of the viewport."""
    face = reader.window.viewer.face
    found = []
    for block in face._blocks_in(0, face.viewport().height()):
        for number in range(block.layout().lineCount()):
            line = block.layout().lineAt(number)
            top = face._origin(block).y() + line.y()
            if line.textLength() > 1:
                found.append((round(top), round(top + line.ascent() + line.descent())))
    return [line for line in found if line[0] > 0 and line[1] < face.viewport().height()]


def _in_gaps(reader: ReaderWindow) -> list[tuple[int, int, int]]:
    """Points in the spaces between lines that are long enough: their height, and that of the nearest line's middle."""
    face = reader.window.viewer.face
    found = []
    for (top, end), (start, bottom) in pairwise(_lines(reader)):
        for y in range(end + 1, start):
            away = y - end - (start - y)
            if abs(away) > 1:
                found.append(
                    (y, (top + end) // 2 if away < 0 else (start + bottom) // 2, face.position_at(QPoint(X, y)))
                )
    return found


def test_every_height_between_lines_is_on_the_nearest_one(reader: ReaderWindow) -> None:
    reader.open(SPEECH)
    face = reader.window.viewer.face
    gaps = _in_gaps(reader)
    assert len(gaps) > 60
    for y, middle, position in gaps:
        assert position == face.position_at(QPoint(X, middle)), y


def test_each_line_of_a_very_long_text_is_hit_all_over_its_height(reader: ReaderWindow, tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_text("Words of a very long text, one line after the other.\n" * 9000, "utf-8")
    reader.parts.adding.add([tmp_path / "long.txt"])
    reader.wait(lambda: reader.parts.state.opened is not None, "the document")
    face = reader.window.viewer.face
    assert isinstance(face, PlainFace)
    lines = _lines(reader)
    assert len(lines) > 10
    for top, end in lines:
        middle = face.position_at(QPoint(X, (top + end) // 2))
        assert all(face.position_at(QPoint(X, y)) == middle for y in range(top + 1, end - 1))


def test_clicks_drags_and_menus_between_lines_mean_the_letter_there(reader: ReaderWindow) -> None:
    reader.open(SPEECH)
    face, viewport = reader.window.viewer.face, reader.window.viewer.face.viewport()
    gaps = [gap for gap in _in_gaps(reader) if gap[0] > 250]
    y, middle, meant = gaps[len(gaps) // 2]

    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(X, y))
    assert face.caret() == meant == face.position_at(QPoint(X, middle))
    assert not face.has_selection()

    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=QPoint(X, y))
    QTest.mouseMove(viewport, QPoint(X + 120, y))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(X + 120, y))
    cursor = face.textCursor()
    line_end = face.position_at(QPoint(X + 120, middle))
    assert face.positions.from_qt(cursor.anchor()) == meant
    assert face.positions.from_qt(cursor.position()) == line_end > meant

    QTest.qWait(QApplication.doubleClickInterval() + 50)
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(X, y))
    chosen = face.selection()
    assert chosen is not None
    assert chosen[0] <= meant <= chosen[1]

    place = QPoint(X, y)
    asked: list[QPoint] = []
    face.tells.menu_requested.connect(asked.append)
    menu = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, viewport.mapToGlobal(place))
    QApplication.sendEvent(viewport, menu)
    assert asked


def test_above_the_first_line_and_below_the_last_nothing_is_moved(reader: ReaderWindow, tmp_path: Path) -> None:
    (tmp_path / "short.txt").write_text("One line.\n\nAnother line.", encoding="utf-8")
    reader.parts.adding.add([tmp_path / "short.txt"])
    reader.wait(lambda: reader.parts.state.opened is not None, "the document")
    face = reader.window.viewer.face
    for y in (1.0, 600.0):
        assert on_a_line(face, QPointF(X, y)) == QPointF(X, y)


@pytest.mark.parametrize("along", [10, 60])
def test_a_pointer_in_a_cell_stays_in_it(reader: ReaderWindow, tmp_path: Path, along: int) -> None:
    words = "some words of a cell that need more than one line of it and then some more "
    text = f"# Table\n\n| One | Two |\n|---|---|\n| {words} | {words * 3} |\n| {words * 2} | {words} |\n\nAfter it."
    (tmp_path / "table.md").write_text(text, encoding="utf-8")
    reader.parts.adding.add([tmp_path / "table.md"])
    reader.wait(lambda: reader.parts.state.opened is not None, "the document")
    face = reader.window.viewer.face
    found = 0
    for block in face._blocks_in(0, face.viewport().height()):
        if face.document().findBlock(block.position()).text().startswith("some words"):
            origin, layout = face._origin(block), block.layout()
            for number in range(layout.lineCount() - 1):
                line, below = layout.lineAt(number), layout.lineAt(number + 1)
                y = origin.y() + (line.y() + line.ascent() + line.descent() + below.y()) / 2
                x = origin.x() + along
                at = face.cursorForPosition(on_a_line(face, QPointF(x, y)).toPoint())
                assert at.block() == block
                assert at.positionInBlock() not in (line.textStart(), below.textStart(), 0)
                found += 1
    assert found > 4
