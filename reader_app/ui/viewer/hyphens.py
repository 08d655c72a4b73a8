"""Soft hyphens in a rich text, put in where lines end within a word: a screen at a time, before that is seen.

They are characters of the Qt document and of nothing else: the map of positions leaves them out, and so does what is
copied. What is out of sight stays as it is, so that a long text opens as fast as without them.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter
from typing import Any
from weakref import WeakSet

from PySide6.QtCore import QMimeData, QObject, QPoint, QSignalBlocker, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface, QTextBlock, QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout, QPlainTextEdit

from reader_app.model.document import BlockKind, InlineKind, Text
from reader_app.services.hyphenation import Hyphenation
from reader_app.ui.viewer.line_ends import SOFT_HYPHEN, line_ends
from reader_app.ui.viewer.positions import PositionMap, astral_positions

_RUNNING = {BlockKind.PARAGRAPH, BlockKind.BULLET, BlockKind.NUMBERED, BlockKind.QUOTE, BlockKind.FOOTNOTE}
_REST = 30  # ms after which what is below the view is made ready
_UNKNOWN = -1  # Qt's state of a block that nobody gave one


class Hyphens:
    """Of one text in one face. A block's user state says for which width its hyphens are, in px."""

    def __init__(self, face: Any, text: Text, hyphenation: Hyphenation) -> None:
        """face: a `RichFace` that shows the text."""
        self._face, self._hyphenation = face, hyphenation
        self._blocks = text.blocks
        self._starts = [block.start for block in text.blocks]
        codes = (inline for inline in text.inlines if inline.kind is InlineKind.CODE)
        self._codes = sorted(codes, key=attrgetter("start"))
        self._code_starts = [code.start for code in self._codes]
        self._ahead = QTimer(face, singleShot=True, interval=_REST)
        self._ahead.timeout.connect(self._make_next_ready)

    def make_ready(self) -> bool:
        """Put in what the view needs; whether there was anything to do. What was in view stays where it was."""
        face, was_unready = self._face, False
        while blocks := self._unready(0, face.viewport().height()):  # some come into view when others get shorter
            top = face.cursorForPosition(QPoint(0, 0))  # Qt keeps it at its letter
            before, bar = face.cursorRect(top).top(), face.verticalScrollBar()
            self._make(blocks)
            bar.setValue(bar.value() + face.cursorRect(top).top() - before)
            self._ahead.start()
            was_unready = True
        return was_unready

    def _make_next_ready(self) -> None:
        """What is below the view, at leisure, so that less has to be done while scrolling there."""
        height = self._face.viewport().height()
        self._make(self._unready(height, 2 * height))

    def _make(self, blocks: Sequence[QTextBlock]) -> None:
        with QSignalBlocker(self._face):  # where the selection is has changed for Qt only
            self._take_out(self._positions_in(blocks))
            self._put_in([position for block in blocks for position in self._wanted(block)])
        for block in blocks:
            block.setUserState(self._width)

    def leave_out(self) -> None:
        """Take all out again, and put in none from now on."""
        self.stop()
        with QSignalBlocker(self._face):
            self._take_out(self._face.positions.inserted())

    def stop(self) -> None:
        """Put in none from now on."""
        self._ahead.stop()
        self._ahead.deleteLater()
        self._starts = []

    @property
    def _width(self) -> int:
        return int(self._face.lineWrapColumnOrWidth())

    def _unready(self, top: int, bottom: int) -> list[QTextBlock]:
        """The blocks of running text between two heights of the viewport that have other hyphens than they should."""
        if not self._starts:
            return []
        return [
            block
            for block in self._face._blocks_in(top, bottom)
            if block.userState() != self._width and self._is_running(block)
        ]

    def _is_running(self, block: QTextBlock) -> bool:
        if block.userState() != _UNKNOWN:
            return True
        start = self._face.positions.from_qt(block.position())
        at = bisect_right(self._starts, start) - 1
        # Lines of ours, before the text, have no letter of it.
        return at >= 0 and self._face.positions.to_qt(start) == block.position() and self._blocks[at].kind in _RUNNING

    # ---- putting in and taking out

    def _wanted(self, block: QTextBlock) -> list[int]:
        """Before which code points of a block one should stand; in none of code."""
        from_qt, start = self._face.positions.from_qt, block.position()

        def is_code(place: int) -> bool:
            at = from_qt(start + place)
            code = bisect_right(self._code_starts, at) - 1
            return code >= 0 and at < self._codes[code].end

        ends = line_ends(block, self._face.document().defaultFont(), self._hyphenation, is_code)
        return [from_qt(start + end) for end in ends]

    def _positions_in(self, blocks: Iterable[QTextBlock]) -> Sequence[int]:
        positions = self._face.positions
        stretches = ((block.position(), block.position() + block.length() - 1) for block in blocks)
        return [
            position
            for start, end in stretches
            for position in positions.inserted(positions.from_qt(start), positions.from_qt(end))
        ]

    def _take_out(self, positions: Sequence[int]) -> None:
        left = sorted(set(self._face.positions.inserted()).difference(positions))
        self._edit(positions, QTextCursor.deletePreviousChar, left)

    def _put_in(self, positions: Sequence[int]) -> None:
        every = (*self._face.positions.inserted(), *positions)
        self._edit(positions, lambda cursor: cursor.insertText(SOFT_HYPHEN), every)

    def _edit(self, positions: Sequence[int], act: Callable[[QTextCursor], None], inserted: Sequence[int]) -> None:
        """Do something before each of these code points, in one edit. inserted: where hyphens of ours stand then."""
        if not positions:
            return
        map_, cursor = self._face.positions, QTextCursor(self._face.document())
        cursor.beginEditBlock()
        for position in reversed(positions):
            cursor.setPosition(map_.to_qt(position))
            act(cursor)
        cursor.endEditBlock()
        map_.set_inserted(inserted)


# ---- what others get of the text

# Qt's list of factories is one for the whole process, and takes no face with it.
_watched: WeakSet[QObject] = WeakSet()


def watch(face: QObject) -> None:
    """Have `face.be_read` called just before anything assistive is told of the face: Qt asks for its interface then."""
    if not _watched:
        QAccessible.installFactory(_is_asked_for)
    _watched.add(face)


def _is_asked_for(_key: str, thing: Any) -> QAccessibleInterface | None:
    if thing in _watched:
        _watched.discard(thing)
        thing.be_read()
    return None


class _Giver(QPlainTextEdit):
    """Has Qt say what others get of a text; Qt does so of a selection only, and of plain lines without setting them."""

    def given(self, document: QTextDocument) -> QMimeData:
        """The whole of a document."""
        document.setDocumentLayout(QPlainTextDocumentLayout(document))
        self.setDocument(document)
        self.selectAll()
        return self.createMimeDataFromSelection()


def without_hyphens(cursor: QTextCursor, positions: PositionMap) -> QMimeData | None:
    """What others get of the selection of a cursor, without our hyphens; None where it has none.

    Not Qt's own, cleaned when somebody asks for it: the clipboard may be asked when Python has ended.
    """
    start = cursor.selectionStart()
    is_ours = [positions.is_inserted(start + at) for at in _hyphens_in(cursor)]
    if not any(is_ours):
        return None
    copy = QTextDocument()
    copied = QTextCursor(copy)
    copied.insertFragment(cursor.selection())
    copied.select(QTextCursor.SelectionType.Document)
    for at, ours in reversed(list(zip(_hyphens_in(copied), is_ours, strict=False))):
        if ours:
            copied.setPosition(at)
            copied.deleteChar()
    return _Giver().given(copy)


def _hyphens_in(cursor: QTextCursor) -> list[int]:
    """Where soft hyphens are in a selection, in Qt's positions from its start."""
    text = cursor.selectedText()
    before = astral_positions(text)
    return [at + bisect_left(before, at) for at in (match.start() for match in re.finditer(SOFT_HYPHEN, text))]
