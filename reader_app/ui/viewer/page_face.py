"""The face that shows a document's own pages: selection, hits and annotations over the real glyphs, in code points."""

from collections.abc import Sequence
from html import escape
from operator import attrgetter

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from reader_app.model.annotation import Annotation
from reader_app.model.document import Text
from reader_app.model.span import Span
from reader_app.ui.theme import Theme
from reader_app.ui.tool_tips import plain_tip
from reader_app.ui.viewer.columns import TagRoom
from reader_app.ui.viewer.face import FaceSignals
from reader_app.ui.viewer.marks import MarkLayer
from reader_app.ui.viewer.page_hand import Hand
from reader_app.ui.viewer.page_keys import go
from reader_app.ui.viewer.page_paint import PlacedRow, Window, paint_caret, paint_marks, paint_selection
from reader_app.ui.viewer.page_places import PagePlaces
from reader_app.ui.viewer.page_selection import Selection
from reader_app.ui.viewer.page_source import PageLink
from reader_app.ui.viewer.title_block import TitleBlock
from reader_app.ui.viewer.typography import Typography

_TICKS_REST = 60  # ms
_LONGEST_TIP = 300  # code points of an address
_TOLD = 2000  # code points of a page told to a screen reader at once
_PAGES_KEEP = 4  # widths of the names of tags beside pages that the view is to have, or there are no names


class PageFace(PagePlaces):
    """Pages with a text over them."""

    link_followed = Signal(object)  # a PageLink

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.tells = FaceSignals(self)
        self.layer = MarkLayer()
        self.tag_room: TagRoom | None = None  # what tags beside the pages have to have, while they show
        self._text = Text("", ())
        self._selection = Selection(self._text)
        self._ticked: tuple[Sequence[Annotation], list[int]] = ((), [])
        self._ticks = QTimer(self, singleShot=True, interval=_TICKS_REST)
        self._ticks.timeout.connect(self._place_ticks)
        self._hand = self._new_hand()
        self.place_changed.connect(self.tells.scrolled)
        self.page_changed.connect(self._tell_page)
        self.set_theme(theme)

    # ---- what is shown

    def show_text(self, text: Text, title: TitleBlock, typography: Typography) -> None:
        """Show the pages of a text; neither title nor letters are ours to set."""
        if text is not self._text:
            self._set_text(text)

    def forget(self) -> None:
        """Another document is shown by another face: this one's pictures are let go."""
        if self._text.content or self._text.pages:
            self._set_text(Text("", ()))

    def _set_text(self, text: Text) -> None:
        self._text = text
        self._selection = Selection(text)
        self._hand.deleteLater()
        self._hand = self._new_hand()
        self.layer.set_marks((), None)
        self.layer.set_hits((), None)
        self.set_pages(text)

    def _new_hand(self) -> Hand:
        hand = Hand(self, self._selection)
        hand.changed.connect(self._selection_changed)
        hand.finished.connect(self.tells.selection_finished)
        hand.clicked.connect(self.tells.clicked)
        hand.followed.connect(self.link_followed)
        return hand

    def set_theme(self, theme: Theme) -> None:
        """Dress in a theme."""
        super().set_theme(theme)
        self._ticks.start()

    def set_annotations(self, annotations: Sequence[Annotation], selected: str | None) -> None:
        """Mark these annotations over the glyphs."""
        self.layer.set_marks(annotations, selected)
        self._ticked = annotations, self._ticked[1]
        self._ticks.start()
        self.viewport().update()

    def set_hits(self, hits: Sequence[Span], current: Span | None) -> None:
        """Underline these hits; fill the current one."""
        self.layer.set_hits(hits, current)
        self._ticked = self._ticked[0], [start for start, _ in hits]
        self._ticks.start()
        self.viewport().update()

    def setup_column(self) -> None:
        """Leave room beside the pages for tags: for their names where the pages keep most of the width."""
        room, width = self.tag_room, 0
        if room is not None:
            width = room.names if self.width() >= room.names * _PAGES_KEEP else room.stripes
        self.setViewportMargins(*((width, 0, 0, 0) if room is not None and room.on_left else (0, 0, width, 0)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other room for tags."""
        self.setup_column()
        super().resizeEvent(event)

    def arrange(self) -> None:
        """The ticks stand elsewhere, too."""
        super().arrange()
        self._ticks.start()

    # ---- spans

    def selection(self) -> Span | None:
        """The selected span; None where nothing is selected."""
        start, end = self._selection.span
        return (start, end) if start < end else None

    def has_selection(self) -> bool:
        """Whether anything is selected."""
        return self.selection() is not None

    def select(self, span: Span) -> None:
        """Select a span, the caret at its end."""
        self._selection.select(span)
        self._selection_changed()

    def caret(self) -> int:
        """The code point at the caret."""
        return self._selection.caret

    def set_caret(self, position: int) -> None:
        """Put the caret at a code point, selecting nothing."""
        self._selection.move(position, extending=False)
        self._selection_changed()

    def _selection_changed(self) -> None:
        self.viewport().update()
        self.tells.selection_changed.emit()

    def words(self, span: Span) -> str:
        """The letters of a span."""
        return self._text.content[span[0] : span[1]]

    def annotations_at(self, position: int) -> tuple[str, ...]:
        """Ids of the annotations that cover a code point, oldest first."""
        return tuple(mark.id for mark in self.layer.marks_at(position))

    def _place_ticks(self) -> None:
        annotations, hits = self._ticked
        marks = sorted((each for each in annotations if each.start < each.end), key=attrgetter("created"))
        self.verticalScrollBar().set_ticks(  # type: ignore[attr-defined]  # it is a TickBar
            [self.part_of(start) for start in hits],
            [self.part_of(mark.start) for mark in marks],
            [self.theme.swatch(mark.colour) for mark in marks],
            self.theme,
        )

    def _tell_page(self) -> None:
        """What a screen reader says of the page: its name and the beginning of its text."""
        start = self.text.start_of(self.page) if self.text.pages else 0
        beginning = " ".join(self._text.content[start : start + _TOLD].split())
        name = self.tr("Page {label}").format(label=self.text.label(self.page))
        self.setAccessibleDescription(f"{name}: {beginning}" if beginning else name)

    # ---- Qt's own doors

    def paint_over(self, painter: QPainter, window: Window, page: int) -> None:
        """Selection, marks, caret."""
        rows = self.stock.rows(page)
        if rows is None:
            return
        span = self.selection()
        if span is not None:
            paint_selection(painter, window, page, rows, span, self.inks.colour("selection"))
        paint_marks(painter, window.lines(page, rows), self.layer, self.inks)
        row = rows.at(self._selection.caret)
        if span is None and self.hasFocus() and row is not None and self.text.page_of(self._selection.caret) == page:
            paint_caret(painter, PlacedRow(window, page, row), self._selection.caret, self.inks.colour("text"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys move the caret, with Shift the selection's end; Page up and down and Space scroll."""
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.select((0, len(self._text.content)))
        elif go(self, self._selection, event):
            self._selection_changed()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A selection begins, or grows with Shift."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._hand.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A selection grows."""
        self._hand.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A drag ends a selection, anything shorter is a click."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._hand.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click takes a word, a third click its paragraph."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._hand.double(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Where a link leads is said beside it."""
        if not isinstance(event, QHelpEvent) or event.type() is not QEvent.Type.ToolTip:
            return super().viewportEvent(event)
        link = self.link_at(event.pos())
        if link is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(event.globalPos(), plain_tip(self._words_of(link)), self.viewport())
        return True

    def _words_of(self, link: PageLink) -> str:
        if not link.address:
            return self.tr("Page {label}").format(label=self.text.label(link.page))
        shown = link.address if len(link.address) <= _LONGEST_TIP else f"{link.address[:_LONGEST_TIP]}…"
        return f"<p style='white-space:pre-wrap'>{escape(shown)}</p>"

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The caret shows."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The caret goes."""
        super().focusOutEvent(event)
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The viewer has its own menu."""
        self.tells.menu_requested.emit(event.globalPos())
