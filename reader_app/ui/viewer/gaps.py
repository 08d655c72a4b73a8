"""A pointer between two lines means the nearer one. Qt takes the start of the lower one, wherever it points."""

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QPointF
from PySide6.QtGui import QMouseEvent, QTextBlock, QTextCursor, QTextLine


def on_a_line(face: Any, place: QPointF) -> QPointF:
    """A point of a face's viewport, moved up or down to the nearest line where it is between two of them."""
    block, y = face.cursorForPosition(place.toPoint()).block(), place.y()
    nearest, least = None, float("inf")
    for each in _beside(block):
        origin = face._origin(each).y()
        for line in _about(each, y - origin):
            top = origin + line.y()
            away = max(top - y, y - top - line.ascent() - line.descent(), 0.0)
            if away < least:
                nearest, least = (each, line, top), away
    if nearest is None or not least or _is_outside(*nearest, y):
        return place
    _, line, top = nearest
    return QPointF(place.x(), top + (line.ascent() + line.descent()) / 2)


def handle_on_a_line(face: Any, event: QMouseEvent, handle: Callable[[QMouseEvent], object]) -> None:
    """Have an event handled as if the pointer were on the nearest line."""
    meant = on_a_line(face, event.position())
    if meant == event.position():
        handle(event)
        return
    place, keys = event.globalPosition(), event.modifiers()
    moved = QMouseEvent(event.type(), meant, place, event.button(), event.buttons(), keys, event.pointingDevice())
    handle(moved)
    event.setAccepted(moved.isAccepted())


def _beside(block: QTextBlock) -> Iterator[QTextBlock]:
    """A block and those before and after it that are in the same cell of a table, or in none as it is."""
    yield block
    cell = _cell(block)
    for each in (block.previous(), block.next()):
        if each.isValid() and each.isVisible() and _cell(each) == cell:
            yield each


def _cell(block: QTextBlock) -> int | None:
    """Where the cell begins that a block is in."""
    cursor = QTextCursor(block)
    table = cursor.currentTable()
    return None if table is None else table.cellAt(cursor).firstCursorPosition().position()


def _about(block: QTextBlock, y: float) -> Iterator[QTextLine]:
    """The last line of a block that begins above a height in it, and the next, as far as there are any."""
    layout = block.layout()
    low, high = 0, layout.lineCount()
    while low < high:  # a block may have thousands of lines
        middle = (low + high) // 2
        if layout.lineAt(middle).y() <= y:
            low = middle + 1
        else:
            high = middle
    for number in (low - 1, low):
        if 0 <= number < layout.lineCount():
            yield layout.lineAt(number)


def _is_outside(block: QTextBlock, line: QTextLine, top: float, y: float) -> bool:
    """Whether a height is above the first line of all or below the last one."""
    if y < top:
        return not block.previous().isValid() and not line.lineNumber()
    return not block.next().isValid() and line.lineNumber() == block.layout().lineCount() - 1
