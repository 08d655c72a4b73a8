"""Draws the notes of the library as slim rows: a bar in the mark's colour, the quotation, and what was made of it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from reader_app.model.annotation import Noted, State
from reader_app.model.tag import Tag
from reader_app.ui.card_list import GUTTER, CardDelegate, Index
from reader_app.ui.notes.card_paint import break_lines, former_words
from reader_app.ui.notes.chips import chip_font, chip_size, paint_chip
from reader_app.ui.notes.library_model import ITEM, LibraryNotesModel
from reader_app.ui.notes.library_rows import Grouping, line_of
from reader_app.ui.notes.library_source import Heading
from reader_app.ui.text import SEPARATOR, number
from reader_app.ui.theme import Theme

_BAR, _LEFT, _RIGHT = 4, 14, 8  # px: the bar, what stands after it, what is left free at the end
_TOP, _BETWEEN = 5, 2
_GAP = 6  # px between tags, title and note
_MOST_TAIL = 0.75  # of the room, for what tells documents of one title apart


class LibraryNotesDelegate(CardDelegate):
    """All rows are of one height, so that 100,000 are laid out at once."""

    def __init__(self, theme: Theme, model: LibraryNotesModel, reading_family: str, parent: QWidget) -> None:
        self.pointed = ""  # the id of the note that the text is at
        self._family = reading_family
        self._model = model
        super().__init__(theme, parent)

    def forget(self) -> None:
        """Measure the fonts again."""
        self._reading = QFont(self.font)
        self._reading.setFamily(self._family)
        if self.font.pointSizeF() > 0:
            self._reading.setPointSizeF(self.font.pointSizeF() * 1.08)
        self._strong = QFont(self.font)
        self._strong.setWeight(QFont.Weight.DemiBold)
        self._chip = chip_font(self.font)
        self._first = max(QFontMetrics(self._reading).height(), QFontMetrics(self._strong).height())
        self._second = max(QFontMetrics(self.font).height(), QFontMetrics(self._chip).height() + 5)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines."""
        return QSize(self.width, self.height)

    @property
    def height(self) -> int:
        """Of a row, in px."""
        return 2 * _TOP + self._first + _BETWEEN + self._second

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        item = index.data(ITEM)
        sheet = QRect(GUTTER, option.rect.y() + 1, self.width, option.rect.height() - 2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        if isinstance(item, Heading):
            self._heading(painter, sheet, item)
        elif item is not None:
            state = option.state
            if state & QStyle.StateFlag.State_Selected:
                self.fill(painter, QRectF(sheet), "accent_soft", 6)
            elif state & QStyle.StateFlag.State_MouseOver or item.id == self.pointed:
                self.fill(painter, QRectF(sheet), "hover", 6)
            if self.wants_ring(option):
                self.ring(painter, QRectF(sheet))
            tags = self._model.other_tags(index.row(), item)
            self._note(painter, sheet, item, tags, is_chosen=bool(state & QStyle.StateFlag.State_Selected))
        painter.restore()

    def _heading(self, painter: QPainter, sheet: QRect, heading: Heading) -> None:
        count = number(heading.size)
        room = QFontMetrics(self.font).horizontalAdvance(count) + _RIGHT
        first, second = self._lines(sheet.adjusted(2, 0, -2, 0))
        self._words(painter, first.adjusted(0, 0, -room, 0), self._model.title(heading), self._strong, "text")
        painter.setFont(self.font)
        painter.setPen(self.theme.colour("dim"))
        painter.drawText(first, int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter), count)
        detail = self._model.detail(heading)
        if QFontMetrics(self.font).horizontalAdvance(detail) > second.width():
            detail = self._model.detail(heading, short=True)
        is_document = self._model.grouping is Grouping.DOCUMENT  # what tells it apart may be at the end
        elide = Qt.TextElideMode.ElideMiddle if is_document else Qt.TextElideMode.ElideRight
        self._words(painter, second, detail, self.font, "dim", elide)
        painter.setPen(self.theme.colour("line"))
        painter.drawLine(sheet.left(), sheet.bottom(), sheet.right(), sheet.bottom())

    def _note(self, painter: QPainter, sheet: QRect, row: Noted, tags: Sequence[Tag], *, is_chosen: bool) -> None:
        mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = sheet.right() - 4 - _BAR if mirrored else sheet.left() + 4
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.swatch(row.colour))
        painter.drawRoundedRect(QRectF(x, sheet.top() + 6, _BAR, sheet.height() - 12), _BAR / 2, _BAR / 2)
        start, end = (_RIGHT, _LEFT) if mirrored else (_LEFT, _RIGHT)
        first, second = self._lines(sheet.adjusted(start, 0, -end, 0))
        quote, note = line_of(row.quote), line_of(row.note)
        about = quote or note or self._model.tr("About the document")
        face = self._reading if quote else self.font
        extra = note if quote else ""
        if self._is_alone(row, extra):
            lines = break_lines(about, face, first.width(), 2, 1.12)
            painter.setPen(self.theme.colour("text"))
            lines.draw(painter, QPointF(first.left(), sheet.top() + (sheet.height() - lines.height) / 2))
            return
        self._words(painter, first, about, face, "text")
        if row.state is State.ORPHAN:
            lost = self._model.tr("No longer found in the text")
            second = self._after(painter, second, lost, "error", share=1.0)
        elif row.former:
            is_all = not (tags or extra) and self._model.grouping is Grouping.DOCUMENT
            second = self._after(painter, second, former_words(row), "dim", share=1.0 if is_all else 0.6)
        for tag in tags:
            size = chip_size(tag.name, QFontMetrics(self._chip), dot=tag.colour is not None, widest=second.width())
            if size.width() > second.width() or second.width() < 40:
                break
            spot = _cut(second, size.width(), mirrored=mirrored)
            painter.setFont(self._chip)
            paint_chip(painter, spot, tag.name, self.theme, tag.colour, hovered=is_chosen)
            second = _rest(second, size.width() + _GAP, mirrored=mirrored)
        if self._model.grouping is not Grouping.DOCUMENT:
            share = 0.5 if extra else 1.0
            told = self._model.told_apart(row.document, short=True)
            title = self._model.document_title(row.document)
            second = self._after(painter, second, title, "dim", share=share, tail=SEPARATOR + told if told else "")
        self._words(painter, second, extra, self.font, "dim")

    def _is_alone(self, row: Noted, extra: str) -> bool:
        """Whether there is nothing for the second line, which the words of the first then may have."""
        says_more = row.state is State.ORPHAN or row.former or extra or self._model.tags_of(row)
        return not says_more and self._model.grouping is Grouping.DOCUMENT

    def _after(self, painter: QPainter, room: QRect, words: str, role: str, *, share: float, tail: str = "") -> QRect:
        """Words at the beginning of the room, in a share of it at most; returns what is left.

        tail: what follows them, its middle left out where little would be left for them.
        """
        mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        metrics = QFontMetrics(self.font)
        tail = metrics.elidedText(tail, Qt.TextElideMode.ElideMiddle, round(_MOST_TAIL * share * room.width()))
        width = min(metrics.horizontalAdvance(words + tail) + 1, round(room.width() * share))
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width - metrics.horizontalAdvance(tail))
        self._words(painter, _cut(room, width, mirrored=mirrored), shown + tail, self.font, role)
        return _rest(room, width + 2 * _GAP, mirrored=mirrored)

    def _words(
        self,
        painter: QPainter,
        room: QRect,
        words: str,
        font: QFont,
        role: str,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        """Words on one line, their end (or what `elide` says) left out where they do not fit."""
        if room.width() > 12 and words:
            painter.setFont(font)
            painter.setPen(self.theme.colour(role))
            shown = QFontMetrics(font).elidedText(words, elide, room.width())
            painter.drawText(room, int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter), shown)

    def _lines(self, sheet: QRect) -> tuple[QRect, QRect]:
        """Where the two lines of a row are."""
        top = sheet.top() + _TOP - 1
        first = QRect(sheet.left(), top, sheet.width(), self._first)
        return first, QRect(sheet.left(), top + self._first + _BETWEEN, sheet.width(), self._second)


def _cut(room: QRect, width: int, *, mirrored: bool) -> QRect:
    """So much of the beginning of the room."""
    x = room.right() + 1 - width if mirrored else room.left()
    return QRect(x, room.top(), width, room.height())


def _rest(room: QRect, width: int, *, mirrored: bool) -> QRect:
    """The room without so much of its beginning."""
    return room.adjusted(0, 0, -width, 0) if mirrored else room.adjusted(width, 0, 0, 0)
