"""What the two text faces share: rich for reading, plain for very long texts. Both speak in code points."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame

from reader_app.model.annotation import Annotation
from reader_app.model.document import Text
from reader_app.model.links import Links
from reader_app.model.span import Span
from reader_app.ui.theme import Theme
from reader_app.ui.viewer.columns import TagRoom, sides
from reader_app.ui.viewer.face import FaceSignals
from reader_app.ui.viewer.gaps import handle_on_a_line, on_a_line
from reader_app.ui.viewer.marks import MarkLayer
from reader_app.ui.viewer.positions import PositionMap
from reader_app.ui.viewer.rows import row_at, rows_of
from reader_app.ui.viewer.tick_bar import TickBar
from reader_app.ui.viewer.ticks import Ticks
from reader_app.ui.viewer.typography import Typography, measure

if TYPE_CHECKING:
    from reader_app.ui.viewer.time_column import TimeColumn

_MOVES = {
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down,
    Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
}  # fmt: skip

_STEPS = (
    QKeySequence.StandardKey.MoveToNextChar, QKeySequence.StandardKey.MoveToPreviousChar,
    QKeySequence.StandardKey.SelectNextChar, QKeySequence.StandardKey.SelectPreviousChar,
)  # fmt: skip


class TextFace:
    """Marks behind the text, spans in code points, and one way to be scrolled and asked, as `Face` has it.

    Mixed into QTextBrowser and QPlainTextEdit, whose text cursors and documents work alike.
    """

    tells: FaceSignals
    layer: MarkLayer
    positions: PositionMap
    links: Links
    theme: Theme
    _times: "TimeColumn | None"  # beside transcripts
    tag_room: TagRoom | None  # what tags beside the text have to have, while they show

    def take(self: Any, text: Text, typography: Typography) -> None:
        """To be called first by those who show a text."""
        self._measure, self.links = measure(typography), Links(text)
        if self._times is None and text.is_timed:
            from reader_app.ui.viewer.time_column import TimeColumn

            self._times = TimeColumn(self)
        if self._times is not None:
            self._times.set_pages(text.pages if text.is_timed else (), typography)

    def set_theme(self: Any, theme: Theme) -> None:
        """Dress in a theme; a text on show has to be shown anew."""
        self.theme = theme
        self._ticks.place_soon()
        self.viewport().update()

    def set_up(self: Any, theme: Theme) -> None:
        """To be called once by the constructor."""
        self.tells = FaceSignals(self)
        self.layer = MarkLayer()
        self.positions = PositionMap("", (), (), ())
        self.links = Links(Text("", ()))
        self.theme = theme
        self._marked_in: PositionMap | None = None  # the text whose annotations are marked
        self._pressed_at = None
        self._measure = 600.0
        self._times = self.tag_room = None
        self.anchor = 0  # the code point at the top of the view, which resizing and new layouts keep there
        self._arranging = False
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursorWidth(2)
        bar = TickBar(self)
        self.setVerticalScrollBar(bar)
        bar.valueChanged.connect(self._scrolled)
        self._ticks = Ticks(self)
        bar.rangeChanged.connect(self._laid_out)
        self.selectionChanged.connect(self.tells.selection_changed)
        self.setAcceptDrops(False)

    def _scrolled(self: Any) -> None:
        """A scroll by anyone but our own arranging is what the person wants to see."""
        if not self._arranging and self.isVisible():
            self._come_into_view()
            self.anchor = self.top_position()
        self.tells.scrolled.emit()

    def _come_into_view(self: Any) -> None:
        was_arranging, self._arranging = self._arranging, True
        self.make_ready()
        self._arranging = was_arranging

    def make_ready(self: Any) -> bool:
        """Finish what is about to be seen, before it is; whether there was anything to be done. For who needs it."""
        return False

    def _laid_out(self: Any) -> None:
        """The text has another height: the view stays where it was, once there is enough text for that."""
        if not self._arranging and self.anchor != self.top_position():
            self.keep_anchor()
        self._ticks.place_soon()

    def keep_anchor(self: Any) -> None:
        """Bring the anchor back to the top of the view, after a change of size or layout."""
        self._arranging = True
        self.scroll_to(self.anchor)
        while self.make_ready():
            self.scroll_to(self.anchor)
        self._arranging = False

    def go_to(self: Any, position: int) -> None:
        """Bring a code point to the top of the view, now and when the view gets its size."""
        self.anchor = position
        self.keep_anchor()

    # ---- what is shown

    def set_annotations(self: Any, annotations: Sequence[Annotation], selected: str | None) -> None:
        """Mark these annotations behind the text."""
        self.viewport().update()
        if self._marked_in is not self.positions:  # the text is another, or set anew
            self._marked_in = self.positions
            self._ticks.place_soon()
        is_other = self.layer.set_marks(annotations, selected)
        self._ticks.set_marks(annotations, is_other=is_other)

    def set_hits(self: Any, hits: Sequence[Span], current: Span | None) -> None:
        """Underline these hits; fill the current one."""
        self.layer.set_hits(hits, current)
        self._ticks.set_hits([start for start, _ in hits])
        self.viewport().update()

    # ---- spans

    def selection(self: Any) -> Span | None:
        """The selected span, without white space at its ends; None where no letter is selected."""
        cursor = self.textCursor()
        start, end = self.positions.from_qt(cursor.selectionStart()), self.positions.from_qt(cursor.selectionEnd())
        return (start, end) if start < end else None

    def has_selection(self: Any) -> bool:
        """Whether anything is selected, be it only a space."""
        return bool(self.textCursor().hasSelection())

    def select(self: Any, span: Span) -> None:
        """Select a span, the caret at its end."""
        cursor = self.textCursor()
        cursor.setPosition(self.positions.to_qt(span[0]))
        cursor.setPosition(self.positions.to_qt(span[1]), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def caret(self: Any) -> int:
        """The code point at the caret."""
        return int(self.positions.from_qt(self.textCursor().position()))

    def set_caret(self: Any, position: int) -> None:
        """Put the caret at a code point, selecting nothing."""
        cursor = self.textCursor()
        cursor.setPosition(self.positions.to_qt(position))
        self.setTextCursor(cursor)

    def position_at(self: Any, place: QPoint) -> int:
        """The code point at a point of the viewport; between two lines, that on the nearer one."""
        meant = on_a_line(self, QPointF(place)).toPoint()
        return int(self.positions.from_qt(self.cursorForPosition(meant).position()))

    def annotations_at(self: Any, position: int) -> tuple[str, ...]:
        """Ids of the annotations that cover a code point, oldest first."""
        return tuple(mark.id for mark in self.layer.marks_at(position))

    def rect_of(self: Any, span: Span) -> QRect:
        """Where a span's first line stands, in the viewport's pixels."""
        start = self.positions.to_qt(span[0])
        block = self.document().findBlock(start)
        origin = self._origin(block)
        row = row_at(block, origin, start, self.positions)
        rects = list(row.rects(*span)) if row is not None else []
        return rects[0].toAlignedRect() if rects else QRectF(origin.x(), origin.y(), 1, 20).toRect()

    def reveal(self: Any, span: Span) -> None:
        """Scroll a span into view, a third from the top, unless it is comfortably in view already."""
        rect = self.rect_of(span)
        height = self.viewport().height()
        if not (height * 0.1 <= rect.top() and rect.bottom() <= height * 0.85):
            self._scroll_by(rect.top() - height * 0.3)
        self._come_into_view()

    # ---- Qt's own doors

    def setup_column(self: Any) -> None:
        """Centre the text at its measure: a wider window gives wider margins, and needs no new layout."""
        room = self.width() - self.verticalScrollBar().width()
        beside = self._times.room if self._times is not None else 0
        left, right = sides(room, self._measure, beside, self.tag_room)
        self.setViewportMargins(left, 0, right, 0)
        if beside:
            self._times.place()

    def resizeEvent(self: Any, event: QResizeEvent) -> None:
        """Keep the first line on show where it is."""
        self._arranging = True
        self.setup_column()
        super().resizeEvent(event)  # type: ignore[misc]
        self.keep_anchor()
        self._ticks.place_soon()

    def paintEvent(self: Any, event: QPaintEvent) -> None:
        """Marks first, the text over them, and then what stands beside it."""
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setClipRect(event.rect())
            top, bottom = event.rect().top(), event.rect().bottom()
            for block in self._blocks_in(top, bottom):
                rows = rows_of(block, self._origin(block), top, bottom, self.positions)
                self.layer.paint(painter, rows, self.theme)
        super().paintEvent(event)  # type: ignore[misc]
        if self._times is not None:
            self._times.update()

    def event(self: Any, event: QEvent) -> bool:
        """Leave letters and undo to the window's actions: a text that cannot be edited has no use for them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            moves = event.key() in _MOVES and not event.modifiers() & Qt.KeyboardModifier.AltModifier
            if not (moves or event.matches(QKeySequence.StandardKey.SelectAll)):
                event.ignore()
                return False
        return bool(super().event(event))  # type: ignore[misc]

    def keyPressEvent(self: Any, event: QKeyEvent) -> None:
        """The start of the document is the top of the page, title block included.

        A step from letter to letter is not spent on a character of ours between them.
        """
        before = self.textCursor().position()
        super().keyPressEvent(event)  # type: ignore[misc]
        after = self.textCursor().position()
        is_same = before != after and self.positions.from_qt(before) == self.positions.from_qt(after)
        if is_same and any(map(event.matches, _STEPS)):
            super().keyPressEvent(event)  # type: ignore[misc]
        if event.matches(QKeySequence.StandardKey.MoveToStartOfDocument):
            self.verticalScrollBar().setValue(0)

    def mousePressEvent(self: Any, event: QMouseEvent) -> None:
        """Remember where a click began."""
        self._pressed_at = event.position()
        handle_on_a_line(self, event, super().mousePressEvent)  # type: ignore[misc]

    def mouseMoveEvent(self: Any, event: QMouseEvent) -> None:
        """A drag goes on along the nearest line."""
        if event.buttons() == Qt.MouseButton.NoButton:
            super().mouseMoveEvent(event)  # type: ignore[misc]
        else:
            handle_on_a_line(self, event, super().mouseMoveEvent)  # type: ignore[misc]

    def mouseReleaseEvent(self: Any, event: QMouseEvent) -> None:
        """A drag ends a selection, anything shorter is a click."""
        handle_on_a_line(self, event, super().mouseReleaseEvent)  # type: ignore[misc]
        if event.button() != Qt.MouseButton.LeftButton or self._pressed_at is None:
            return
        self._pressed_at = None
        if self.textCursor().hasSelection():
            self.tells.selection_finished.emit()
        else:
            self.tells.clicked.emit(self.position_at(event.position().toPoint()))

    def mouseDoubleClickEvent(self: Any, event: QMouseEvent) -> None:
        """A double click selects a word; its release ends the selection."""
        handle_on_a_line(self, event, super().mouseDoubleClickEvent)  # type: ignore[misc]
        self._pressed_at = event.position()

    def contextMenuEvent(self: Any, event: QContextMenuEvent) -> None:
        """The viewer has its own menu."""
        self.tells.menu_requested.emit(event.globalPos())
