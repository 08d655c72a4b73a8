"""The face for reading: headings, lists and tables."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, QTimer, QUrl
from PySide6.QtGui import QAccessible, QShowEvent, QTextBlock, QTextCursor, QTextDocument, QTextLine
from PySide6.QtWidgets import QTextBrowser, QWidget

from reader_app.model.document import Text
from reader_app.model.span import Span
from reader_app.ui.theme import Theme
from reader_app.ui.viewer.heights import heights
from reader_app.ui.viewer.page import build_page
from reader_app.ui.viewer.text_face import TextFace
from reader_app.ui.viewer.title_block import TitleBlock
from reader_app.ui.viewer.typography import Typography

if TYPE_CHECKING:
    from reader_app.ui.viewer.hyphens import Hyphens

_LAID_OUT_AT_ONCE = 40_000  # characters; a layout of these takes some 15 ms
_RESIZE_RESTS = 80  # ms


class RichFace(TextFace, QTextBrowser):
    """Headings, lists and tables, for texts up to a few hundred kilobytes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_up(theme)
        self.setOpenLinks(False)
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        self._shown: QTextDocument | None = None
        self._hyphens: Hyphens | None = None
        self._is_read = False
        self._laying_out = QTimer(self, singleShot=True, interval=_RESIZE_RESTS)
        self._laying_out.timeout.connect(self._lay_out)

    def show_text(self, text: Text, title: TitleBlock, typography: Typography) -> None:
        """Show a text under its title block."""
        if self._hyphens is not None:
            self._hyphens.stop()
            self._hyphens = None
        self.take(text, typography)
        super().setup_column()
        width = self.viewport().width()
        self.setLineWrapColumnOrWidth(width)
        document = QTextDocument(self)
        document.setTextWidth(width)
        self.positions = build_page(text, title, self.theme, typography, document, self.links.spans)
        self.setDocument(document)
        if self._shown is not None:
            self._shown.deleteLater()
        self._shown = document
        self._hyphens = self._hyphens_for(text, typography)

    def _hyphens_for(self, text: Text, typography: Typography) -> "Hyphens | None":
        """What breaks the text's long words; nothing, where a screen reader would have to read the hyphens."""
        if not typography.hyphenates or self._is_read or QAccessible.isActive():
            return None
        from reader_app.services.hyphenation import hyphenation_for
        from reader_app.ui.viewer.hyphens import Hyphens, watch

        rules = hyphenation_for(typography.language)
        if rules is None:
            return None
        watch(self)
        return Hyphens(self, text, rules)

    def make_ready(self) -> bool:
        """As in every face: words are broken where lines end in them."""
        return self._hyphens is not None and self._hyphens.make_ready()

    def be_read(self) -> None:
        """A screen reader is going to read the text: from now on there is nothing in it that is not the document's."""
        self._is_read = True
        if self._hyphens is not None:
            self._arranging = True
            self._hyphens.leave_out()
            self._hyphens = None
            self.keep_anchor()

    def selection(self) -> Span | None:
        """As in every face; Qt shows cells of a table selected as wholes, and its cursor ends where the last begins."""
        cursor = self.textCursor()
        table = cursor.currentTable() if cursor.hasComplexSelection() else None
        if table is None:
            return super().selection()
        cells: Any = cursor.selectedTableCells()  # PySide gives four numbers; its stubs say None
        row, rows, column, columns = cells
        first, last = table.cellAt(row, column), table.cellAt(row + rows - 1, column + columns - 1)
        start, end = map(self.positions.from_qt, (first.firstPosition(), last.lastPosition()))
        return (start, end) if start < end else None

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is dragged, or pasted with the middle button: the document's own letters only."""
        if self._hyphens is not None:
            from reader_app.ui.viewer.hyphens import without_hyphens

            made = without_hyphens(self.textCursor(), self.positions)
            if made is not None:
                return made
        return super().createMimeDataFromSelection()

    def showEvent(self, event: QShowEvent) -> None:
        """What is seen first is ready, too."""
        super().showEvent(event)
        self._come_into_view()

    def setup_column(self) -> None:
        """As in every face; a long text is laid out anew only when resizing rests, so that dragging stays smooth."""
        super().setup_column()
        if self.viewport().width() == self.lineWrapColumnOrWidth():
            self._laying_out.stop()
        elif self.document().characterCount() < _LAID_OUT_AT_ONCE:
            self.setLineWrapColumnOrWidth(self.viewport().width())
        else:
            self._laying_out.start()

    def _lay_out(self) -> None:
        self._arranging = True
        self.setLineWrapColumnOrWidth(self.viewport().width())
        self.keep_anchor()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Nothing is loaded from anywhere: a text has no business with files or the network."""
        return None

    def top_position(self) -> int:
        """The code point at the top of the view."""
        at = self.cursorForPosition(QRect(0, 0, 1, 1).topLeft()).position()
        return self.positions.from_qt(at) if self.verticalScrollBar().value() > 0 else 0

    def scroll_to(self, position: int) -> None:
        """Bring the line of a code point to the top of the view; the first is the top of the page."""
        if position <= 0:
            self.verticalScrollBar().setValue(0)
            return
        place = self.positions.to_qt(position)
        self.verticalScrollBar().setValue(int(heights(self, (place,))[place]))

    def _scroll_by(self, pixels: float) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(int(bar.value() + pixels))

    def content_height(self) -> float:
        """Of the whole text, in what the scroll bar counts: pixels."""
        return float(self.document().size().height())

    def top_of(self, block: QTextBlock) -> float:
        """Where a block begins, in pixels."""
        return float(self.document().documentLayout().blockBoundingRect(block).top())

    def depth_of(self, line: QTextLine) -> float:
        """Where a line of a block begins, in pixels."""
        return float(line.y())

    def _origin(self, block: QTextBlock) -> QPointF:
        corner = self.document().documentLayout().blockBoundingRect(block).topLeft()
        return corner - QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _blocks_in(self, top: int, bottom: int) -> Iterator[QTextBlock]:
        layout, scrolled = self.document().documentLayout(), self.verticalScrollBar().value()
        block = self.cursorForPosition(QPoint(0, top)).block()
        while block.previous().isValid() and layout.blockBoundingRect(block).bottom() - scrolled > top:
            block = block.previous()
        while block.isValid():
            if layout.blockBoundingRect(block).top() - scrolled > bottom:
                # Cells of a row stand side by side: one that begins too low does not mean that all that follow do.
                if QTextCursor(block).currentTable() is None:
                    return
            else:
                yield block
            block = block.next()
