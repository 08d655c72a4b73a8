"""The face for texts of any length: lines only."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QPaintEvent, QTextBlock, QTextCursor, QTextLine
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from reader_app.model.document import Text
from reader_app.model.span import Span
from reader_app.ui.theme import Theme
from reader_app.ui.viewer.plain_page import build_plain_page
from reader_app.ui.viewer.text_face import TextFace
from reader_app.ui.viewer.title_block import TitleBlock
from reader_app.ui.viewer.typography import Typography


class PlainFace(TextFace, QPlainTextEdit):
    """Lines of text only, for texts of any length."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_up(theme)
        self._coloured: Span | None = None  # where links have their colour

    def show_text(self, text: Text, title: TitleBlock, typography: Typography) -> None:
        """Show a text; its opening lines are its title."""
        self.take(text, typography)
        self.setup_column()
        self._coloured = None
        self._arranging = True  # Qt scrolls while there is less text than before, and the map is still of that
        self.positions = build_plain_page(text, title, typography, self)
        self._arranging = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """As in every face; links that came into view get their colour, which lines of text only have none of."""
        start = self.positions.from_qt(self.firstVisibleBlock().position())
        end = self.positions.from_qt(self.cursorForPosition(self.viewport().rect().bottomRight()).position())
        if self._coloured != (start, end):
            self._coloured = start, end
            self.setExtraSelections([self._in_colour(span) for span in self.links.spans(start, end)])
        super().paintEvent(event)

    def _in_colour(self, span: Span) -> QTextEdit.ExtraSelection:
        made: Any = QTextEdit.ExtraSelection()  # whose fields its stubs do not have
        made.cursor = QTextCursor(self.document())
        made.cursor.setPosition(self.positions.to_qt(span[0]))
        made.cursor.setPosition(self.positions.to_qt(span[1]), QTextCursor.MoveMode.KeepAnchor)
        made.format.setForeground(self.theme.colour("link"))
        return made  # type: ignore[no-any-return]

    def top_position(self) -> int:
        """The code point at the top of the view: a paragraph may be longer than many of them."""
        scrolled = self.verticalScrollBar().value()
        if scrolled <= 0:
            return 0
        block = self.firstVisibleBlock()
        line = block.layout().lineAt(scrolled - block.firstLineNumber())
        return self.positions.from_qt(block.position() + (line.textStart() if line.isValid() else 0))

    def scroll_to(self, position: int) -> None:
        """Bring the line of a code point to the top of the view."""
        self.verticalScrollBar().setValue(self._line_number(self.positions.to_qt(position)) if position > 0 else 0)

    def _line_number(self, place: int) -> int:
        block = self.document().findBlock(place)
        line = block.layout().lineForTextPosition(place - block.position())
        return int(block.firstLineNumber() + (line.lineNumber() if line.isValid() else 0))

    def _scroll_by(self, pixels: float) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + round(pixels / max(1, self.fontMetrics().lineSpacing())))

    def content_height(self) -> float:
        """Of the whole text, in what the scroll bar counts: lines."""
        return float(max(1, self.document().lineCount()))

    def top_of(self, block: QTextBlock) -> float:
        """Where a block begins, in lines."""
        return float(block.firstLineNumber())

    def depth_of(self, line: QTextLine) -> float:
        """Which line of its block it is."""
        return float(line.lineNumber())

    def _origin(self, block: QTextBlock) -> QPointF:
        return self.blockBoundingGeometry(block).translated(self.contentOffset()).topLeft()

    def rect_of(self, span: Span) -> QRect:
        """As in every face; lines out of view are counted, since they are not laid out."""
        block = self.document().findBlock(self.positions.to_qt(span[0]))
        if block.isVisible() and block.layout().lineCount():
            return super().rect_of(span)
        lines = self._line_number(self.positions.to_qt(span[0])) - self.verticalScrollBar().value()
        return QRect(0, lines * self.fontMetrics().lineSpacing(), 1, 20)

    def reveal(self, span: Span) -> None:
        """Scroll a span into view, a third from the top."""
        place, bar = self.positions.to_qt(span[0]), self.verticalScrollBar()
        if bar.value() + 2 <= self._line_number(place) <= bar.value() + bar.pageStep() - 3:
            return
        above = bar.pageStep() // 3
        self._arranging = True
        self._lay_out_above(place, above)
        bar.setValue(self._line_number(place) - above)
        self._arranging = False
        self.anchor = self.top_position()

    def _lay_out_above(self, place: int, lines: int) -> None:
        """Lay a paragraph out, and those above it with so many lines: one that nobody saw yet counts as a line."""
        block, layout = self.document().findBlock(place), self.document().documentLayout()
        layout.blockBoundingRect(block)
        block = block.previous()
        while block.isValid() and lines > 0:
            layout.blockBoundingRect(block)
            lines -= block.lineCount()
            block = block.previous()

    def _blocks_in(self, top: int, bottom: int) -> Iterator[QTextBlock]:
        block = self.firstVisibleBlock()
        while block.isValid() and self._origin(block).y() <= bottom:
            yield block
            block = block.next()
