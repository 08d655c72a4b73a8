"""The margin beside a text: a stripe over the lines of each annotation in view, and the names of its tags.

It is a picture of what marks and cards say, for the eye and the pointer: the keys and a screen reader have those.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit, QToolTip, QWidget

from reader_app.ui.notes.chips import chip_font
from reader_app.ui.tool_tips import plain_tip
from reader_app.ui.viewer.margin_layout import Stripe, lanes
from reader_app.ui.viewer.margin_picture import Picture, room_for, widest
from reader_app.ui.viewer.rows import rows_of
from reader_app.ui.viewer.tiles import Passage

_MOST = 500  # stripes in view; what is beyond is left to the notes pane


@dataclass(frozen=True, slots=True)
class Shown:
    """What a margin asks. names: of an annotation's tags; selected: the annotation's id, if any; tip: what a tool tip
    says of some; covered: px at the top of the face with something over them.
    """

    names: Callable[[Passage], tuple[str, ...]]
    selected: Callable[[], str | None]
    tip: Callable[[Sequence[Passage]], str]
    covered: Callable[[], int]


class _Line(NamedTuple):
    """A line in view: the code points of its letters, and px of the viewport."""

    start: int
    end: int
    top: float
    bottom: float


class TagMargin(QWidget):
    """Stands beside the viewport of a face, which gives it room; there only while it is open."""

    chosen = Signal(str)  # an annotation's id
    menu_requested = Signal(str, QPoint)  # the same, and where on the screen

    def __init__(self, face: Any, shown: Shown) -> None:
        """face: any `Face`, be it of text or of pages."""
        super().__init__(face)
        self._face, self._shown = face, shown
        self._on_left = False
        self._passages: dict[str, Passage] = {}  # those in view
        self._lanes: dict[str, int] = {}
        self._picture = Picture(0, self.font(), on_left=False)
        self._hovered = ""
        self._is_due = False  # it will be painted together with the face
        self.setFont(chip_font(QApplication.font()))
        self.setMouseTracking(True)
        face.verticalScrollBar().valueChanged.connect(self._scrolled)
        if not self._is_text:
            for moved in (face.zoom_changed, face.place_changed, face.horizontalScrollBar().valueChanged):
                moved.connect(self._follow)
        self.hide()

    # ---- open or closed, and where

    def open(self, *, on_left: bool) -> None:
        """Stand beside the text. on_left: where lines end, if they are read from right to left."""
        was_open, self._on_left = not self.isHidden(), on_left
        self._face.tag_room = room_for(self.font(), on_left=on_left)
        self._face.setup_column()
        if not was_open:
            self._face.viewport().installEventFilter(self)
            self.show()
        self.place()
        self.raise_()
        self.update()

    def close_up(self) -> None:
        """Leave the room to the text."""
        if not self.isHidden():
            self.hide()
            self._face.viewport().removeEventFilter(self)
            self._face.tag_room = None
            self._face.setup_column()

    def _follow(self) -> None:
        if not self.isHidden():
            self.place()

    def _scrolled(self) -> None:
        """To be painted at once with the face, not after it."""
        self._is_due = not self.isHidden()
        self.update()

    def place(self) -> None:
        """Keep beside the viewport, or beside the pages in it where they leave more room."""
        port, margins = self._face.viewport().geometry(), self._face.viewportMargins()
        inside = self._inside()
        room = inside + (margins.left() - self._moments if self._on_left else margins.right())
        width = min(room, widest(self.font()))
        left = port.left() - self._moments + inside - width if self._on_left else port.right() + 1 - inside
        self.setGeometry(left, port.top(), max(0, width), port.height())

    @property
    def _moments(self) -> int:
        """What stands between the text and the tags at its left."""
        times = getattr(self._face, "_times", None)
        return times.room if times is not None and self._on_left else 0

    def _inside(self) -> int:
        """Px of the viewport beside the pages in it; 0 for texts."""
        if self._is_text:
            return 0
        window = self._face.window_of_pages
        sheets = [window.sheet(page) for page in self._face.pages_in_sight]
        if not sheets:
            return 0
        free = (
            min(each.left() for each in sheets)
            if self._on_left
            else (self._face.viewport().width() - max(each.right() for each in sheets))
        )
        return max(0, int(free) - 3)

    @property
    def _is_text(self) -> bool:
        return isinstance(self._face, QTextEdit | QPlainTextEdit)

    # ---- what is in view

    def _arrange(self) -> None:
        """Lay out what is in view, and nothing else."""
        lines = list(self._lines_of_text() if self._is_text else self._lines_of_pages())
        self._passages, stripes = {}, []
        if lines:
            within = self._face.layer.between(lines[0].start, max(line.end for line in lines))
            ends = [line.end for line in lines]
            for passage in islice(within, _MOST):
                stripe = self._stripe(passage, lines, bisect_right(ends, passage.start))
                if stripe is not None:
                    self._passages[passage.id] = passage
                    stripes.append(stripe)
        self._lanes = lanes(stripes, self._lanes)
        colours = {key: passage.colour for key, passage in self._passages.items()}
        self._picture = Picture(self.width(), self.font(), on_left=self._on_left)
        self._picture.show(stripes, self._lanes, colours, self._shown.covered())

    def _stripe(self, passage: Passage, lines: Sequence[_Line], first: int) -> Stripe | None:
        """What an annotation has beside some lines, if it is on them. first: the line of its first letter there."""
        last = first
        while last < len(lines) and lines[last].start < passage.end:
            last += 1
        covered = lines[first:last]
        if not covered or passage.start >= passage.end:
            return None
        top, bottom = min(line.top for line in covered), max(line.bottom for line in covered)
        begins = first > 0 or passage.start >= lines[0].start
        ends = last < len(lines) or passage.end <= lines[-1].end
        return Stripe(passage.id, top, bottom, self._shown.names(passage), begins, ends)

    def _lines_of_text(self) -> Iterator[_Line]:
        face, height = self._face, self.height()
        for block in face._blocks_in(0, height):
            for row in rows_of(block, face._origin(block), 0, height, face.positions):
                top = row.origin.y() + row.line.y()
                yield _Line(row.start, row.end, top, top + row.line.ascent() + row.line.descent())

    def _lines_of_pages(self) -> Iterator[_Line]:
        face, window = self._face, self._face.window_of_pages
        for page in face.pages_in_sight:
            rows = face.stock.rows(page)
            for row in rows.rows if rows is not None else ():
                extent = window.extent(page, row, (row.start, row.end))
                if extent is not None and extent.bottom() >= 0 and extent.top() <= window.height:
                    yield _Line(row.start, row.end, extent.top(), extent.bottom())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The stripes, and the names beside them."""
        self._is_due = False
        self._arrange()
        with QPainter(self) as painter:
            self._picture.paint(painter, self._face.theme, self._selected, self._hovered)

    @property
    def _selected(self) -> str:
        return self._shown.selected() or ""

    # ---- the pointer

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """What belongs together shows it."""
        self._hover(self._picture.under(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer left."""
        self._hover(())

    def _hover(self, ids: Sequence[str]) -> None:
        hovered = (self._selected if self._selected in ids else ids[0]) if ids else ""
        self.setCursor(Qt.CursorShape.PointingHandCursor if ids else Qt.CursorShape.ArrowCursor)
        if hovered != self._hovered:
            self._hovered = hovered
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click selects an annotation; again, the next of those whose names are gathered there."""
        ids = self._picture.under(event.position())
        if ids and event.button() == Qt.MouseButton.LeftButton:
            at = ids.index(self._selected) + 1 if self._selected in ids else 0
            self.chosen.emit(ids[at % len(ids)])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Its release counts."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the mark."""
        ids = self._picture.under(QPointF(event.pos()))
        if ids:
            self.menu_requested.emit(self._selected if self._selected in ids else ids[0], event.globalPos())
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The text scrolls."""
        QCoreApplication.sendEvent(self._face.viewport(), event)

    def event(self, event: QEvent) -> bool:
        """The tool tip of the marks."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            tip = self._shown.tip([self._passages[each] for each in self._picture.under(QPointF(event.pos()))])
            if tip:
                QToolTip.showText(event.globalPos(), plain_tip(tip), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    # ---- Qt's own doors

    def eventFilter(self, viewport: QObject, event: QEvent) -> bool:
        """The face paints itself: so does its margin. Not where the face only paints what is under the margin."""
        if isinstance(event, QPaintEvent):
            port = self._face.viewport().pos()
            if not self._is_due and not self.geometry().contains(event.rect().translated(port)):
                self.update()
        elif event.type() in {QEvent.Type.Resize, QEvent.Type.Move}:
            self.place()
        return False
