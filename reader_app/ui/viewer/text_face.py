"""What the two text faces share: rich for reading, plain for very long texts. Both speak in code points."""

from bisect import bisect_left, insort
from collections.abc import Sequence
from operator import attrgetter, itemgetter
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, QTimer
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
from reader_app.model.span import Span
from reader_app.ui.patching import differing
from reader_app.ui.theme import Theme
from reader_app.ui.viewer.face import FaceSignals
from reader_app.ui.viewer.heights import Heights
from reader_app.ui.viewer.marks import Mark, MarkLayer
from reader_app.ui.viewer.page import MARGIN_FOR_STRIPES
from reader_app.ui.viewer.positions import PositionMap
from reader_app.ui.viewer.rows import row_at, rows_of
from reader_app.ui.viewer.tick_bar import TickBar

_LEAST_MARGIN = 24  # px beside the text
_MOVES = {
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down,
    Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
}  # fmt: skip
_MADE, _PLACED = attrgetter("created", "start", "end", "id"), attrgetter("start", "end", "colour")
_FEW = 50  # marks put into their places one by one; more are sorted with the others


class TextFace:
    """Marks behind the text, spans in code points, and one way to be scrolled and asked, as `Face` has it.

    Mixed into QTextBrowser and QPlainTextEdit, whose text cursors and documents work alike.
    """

    tells: FaceSignals
    layer: MarkLayer
    positions: PositionMap
    theme: Theme

    def set_theme(self: Any, theme: Theme) -> None:
        """Dress in a theme; a text on show has to be shown anew."""
        self.theme = theme
        self._tick_timer.start()
        self.viewport().update()

    def set_up(self: Any, theme: Theme) -> None:
        """To be called once by the constructor."""
        self.tells = FaceSignals(self)
        self.layer = MarkLayer()
        self.positions = PositionMap("", (), (), ())
        self.theme = theme
        self.spans: tuple[tuple[list[Span], str], ...] = ()
        self._ticked: tuple[list[tuple[int, str]], list[int]] = ([], [])
        self._annotations: Sequence[Annotation] = ()
        self._made: list[tuple[object, Mark]] = []  # their marks, in the order they were made, and in which text
        self._made_in: PositionMap | None = None
        self._heights = Heights()
        self._pressed_at = None
        self._measure = 600.0
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
        self._tick_timer = QTimer(self, singleShot=True, interval=60)
        self._tick_timer.timeout.connect(self._place_ticks)
        bar.rangeChanged.connect(self._laid_out)
        self.selectionChanged.connect(self.tells.selection_changed)
        self.setAcceptDrops(False)

    def _scrolled(self: Any) -> None:
        """A scroll by anyone but our own arranging is what the person wants to see."""
        if not self._arranging and self.isVisible():
            self.anchor = self.top_position()
        self.tells.scrolled.emit()

    def _laid_out(self: Any) -> None:
        """The text has another height: the view stays where it was, once there is enough text for that."""
        if self.anchor != self.top_position():
            self.keep_anchor()
        self._tick_timer.start()

    def keep_anchor(self: Any) -> None:
        """Bring the anchor back to the top of the view, after a change of size or layout."""
        self._arranging = True
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
        if annotations is self._annotations and self._made_in is self.positions:
            self.layer.select(selected)
            return
        if self._made_in is not self.positions:  # the text is another, or set anew
            self._annotations, self._made, self._made_in = (), [], self.positions
        start, end_before, end = differing(self._annotations, annotations)
        gone, self._annotations = self._annotations[start:end_before], annotations
        self._make_marks(gone, annotations[start:end])
        marks = [mark for _, mark in self._made]
        self.layer.set_marks(marks, selected)
        ticked = [(mark.start, mark.colour) for mark in marks]
        if ticked != self._ticked[0]:
            self._ticked = ticked, self._ticked[1]
            self._tick_timer.start()

    def _make_marks(self: Any, gone: Sequence[Annotation], come: Sequence[Annotation]) -> None:
        """Take marks out of their places in the order they were made, and put others in; what did not move is kept."""
        before = {a.id: _PLACED(a) for a in gone if a.start < a.end}
        if len(before) > _FEW:
            marks = {mark.id: mark for _, mark in self._made if mark.id in before}
            self._made = [each for each in self._made if each[1].id not in before]
        else:
            marks = {a.id: self._take_mark(a) for a in gone if a.start < a.end}
        made = []
        for a in come:
            if a.start < a.end:
                to_qt, known = self.positions.to_qt, before.get(a.id) == _PLACED(a)
                mark = marks[a.id] if known else Mark(to_qt(a.start), to_qt(a.end), a.colour, a.id)
                made.append((_MADE(a), mark))
        if len(made) > _FEW:
            self._made = sorted((*self._made, *made), key=itemgetter(0))
            return
        for each in made:
            insort(self._made, each, key=itemgetter(0))

    def _take_mark(self: Any, annotation: Annotation) -> Mark:
        at = bisect_left(self._made, _MADE(annotation), key=itemgetter(0))
        mark: Mark = self._made.pop(at)[1]
        return mark

    def set_hits(self: Any, hits: Sequence[Span], current: Span | None) -> None:
        """Underline these hits; fill the current one."""
        to_qt = self.positions.to_qt
        here = [(to_qt(start), to_qt(end)) for start, end in hits]
        self.layer.set_hits(here, None if current is None else (to_qt(current[0]), to_qt(current[1])))
        self._ticked = (self._ticked[0], [start for start, _ in here])
        self._tick_timer.start()
        self.viewport().update()

    def _place_ticks(self: Any) -> None:
        marks, hits = self._ticked
        at = self._heights.of(self, (*hits, *(place for place, _ in marks)))
        swatches = {colour: self.theme.swatch(colour) for colour in {colour for _, colour in marks}}
        self.verticalScrollBar().set_ticks(
            [at[place] for place in hits], [(at[place], swatches[colour]) for place, colour in marks], self.theme
        )

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
        """The code point at a point of the viewport."""
        return int(self.positions.from_qt(self.cursorForPosition(place).position()))

    def annotations_at(self: Any, position: int) -> tuple[str, ...]:
        """Ids of the annotations that cover a code point, oldest first."""
        place = self.positions.to_qt(position)
        return tuple(mark.id for mark in self.layer.marks_at(place))

    def rect_of(self: Any, span: Span) -> QRect:
        """Where a span's first line stands, in the viewport's pixels."""
        start, end = self.positions.to_qt(span[0]), self.positions.to_qt(span[1])
        block = self.document().findBlock(start)
        origin = self._origin(block)
        row = row_at(block, origin, start)
        rects = list(row.rects(start, end)) if row is not None else []
        return rects[0].toAlignedRect() if rects else QRectF(origin.x(), origin.y(), 1, 20).toRect()

    def reveal(self: Any, span: Span) -> None:
        """Scroll a span into view, a third from the top, unless it is comfortably in view already."""
        rect = self.rect_of(span)
        height = self.viewport().height()
        if not (height * 0.1 <= rect.top() and rect.bottom() <= height * 0.85):
            self._scroll_by(rect.top() - height * 0.3)

    # ---- Qt's own doors

    def setup_column(self: Any) -> None:
        """Centre the text at its measure: a wider window gives wider margins, and needs no new layout."""
        room = self.width() - self.verticalScrollBar().width()
        side = max(_LEAST_MARGIN, int((room - self._measure - MARGIN_FOR_STRIPES) / 2))
        self.setViewportMargins(max(4, side - MARGIN_FOR_STRIPES), 0, max(8, side - 6), 0)

    def resizeEvent(self: Any, event: QResizeEvent) -> None:
        """Keep the first line on show where it is."""
        self._arranging = True
        self.setup_column()
        super().resizeEvent(event)  # type: ignore[misc]
        self.keep_anchor()
        self._tick_timer.start()

    def paintEvent(self: Any, event: QPaintEvent) -> None:
        """Marks first, the text over them."""
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setClipRect(event.rect())
            top, bottom = event.rect().top(), event.rect().bottom()
            for block in self._blocks_in(top, bottom):
                self.layer.paint(painter, rows_of(block, self._origin(block), top, bottom), self.theme)
        super().paintEvent(event)  # type: ignore[misc]

    def event(self: Any, event: QEvent) -> bool:
        """Leave letters and undo to the window's actions: a text that cannot be edited has no use for them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            moves = event.key() in _MOVES and not event.modifiers() & Qt.KeyboardModifier.AltModifier
            if not (moves or event.matches(QKeySequence.StandardKey.SelectAll)):
                event.ignore()
                return False
        return bool(super().event(event))  # type: ignore[misc]

    def keyPressEvent(self: Any, event: QKeyEvent) -> None:
        """The start of the document is the top of the page, title block included."""
        super().keyPressEvent(event)  # type: ignore[misc]
        if event.matches(QKeySequence.StandardKey.MoveToStartOfDocument):
            self.verticalScrollBar().setValue(0)

    def mousePressEvent(self: Any, event: QMouseEvent) -> None:
        """Remember where a click began."""
        self._pressed_at = event.position()
        super().mousePressEvent(event)  # type: ignore[misc]

    def mouseReleaseEvent(self: Any, event: QMouseEvent) -> None:
        """A drag ends a selection, anything shorter is a click."""
        super().mouseReleaseEvent(event)  # type: ignore[misc]
        if event.button() != Qt.MouseButton.LeftButton or self._pressed_at is None:
            return
        self._pressed_at = None
        if self.textCursor().hasSelection():
            self.tells.selection_finished.emit()
        else:
            self.tells.clicked.emit(self.position_at(event.position().toPoint()))

    def mouseDoubleClickEvent(self: Any, event: QMouseEvent) -> None:
        """A double click selects a word; its release ends the selection."""
        super().mouseDoubleClickEvent(event)  # type: ignore[misc]
        self._pressed_at = event.position()

    def contextMenuEvent(self: Any, event: QContextMenuEvent) -> None:
        """The viewer has its own menu."""
        self.tells.menu_requested.emit(event.globalPos())
