"""Draws one document of the list: title, who and when, its kind, annotations and star, what is unread or missing."""

from collections import OrderedDict
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPixmap, QStaticText
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from reader_app.model.document import kind_of
from reader_app.ui.card_list import GUTTER, CardDelegate, Index, size
from reader_app.ui.icons import icon
from reader_app.ui.library.model import Role
from reader_app.ui.library.rows import LibraryRow
from reader_app.ui.library.twins import added_words
from reader_app.ui.text import SEPARATOR, by_line_within, creators_words, dated, number, title_words
from reader_app.ui.wrapping import static_text, wrap

_PAD_X, _PAD_Y, _GAP = 12, 8, 4  # inside a card, and between two
_LINES = 3  # title and by-line together, so that all rows are as high
_TITLE_LINES = 2
_BAR = 3  # the open document's bar, px wide
_DOT = 6  # the unread dot, px across
_STAR, _STAR_ROOM = 15, 20  # px; in the upper right corner
_KIND_SCALE = 0.82  # of the interface font
_KEPT = 256  # rows laid out and kept


class _Laid(NamedTuple):
    """A row laid out: lines from the top, titles first."""

    lines: tuple[QStaticText, ...]
    titles: int
    kind: QStaticText
    annotations: QStaticText | None
    annotations_width: float


class DocumentDelegate(CardDelegate):
    """Every row is three lines high: a title of one or two, and a by-line that takes what is left."""

    def forget(self) -> None:
        """Drop laid out rows and measure the fonts again."""
        self._kept: OrderedDict[tuple[LibraryRow, str], _Laid] = OrderedDict()
        self._title_font = QFont(self.font)
        self._title_font.setWeight(QFont.Weight.DemiBold)
        self._line = max(QFontMetricsF(self._title_font).height(), QFontMetricsF(self.font).height()) + 1
        self._kind_font = QFont(self.font)
        self._kind_font.setPointSizeF(max(self.font.pointSizeF(), 8) * _KIND_SCALE)
        self._small = round(QFontMetricsF(self.font).height() * 0.9)
        self._signs: dict[str, QPixmap] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The same for every row."""
        return size(self.width, _LINES * self._line + 2 * _PAD_Y + _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        row = index.data(Role.ROW)
        if not isinstance(row, LibraryRow):
            return
        area = option.rect
        card = QRectF(GUTTER, area.top() + _GAP / 2, self.width, area.height() - _GAP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option, card)
        if index.data(Role.IS_OPEN):
            bar = QRectF(card.left() + 4, card.top() + _PAD_Y, _BAR, card.height() - 2 * _PAD_Y)
            self.fill(painter, bar, "accent", _BAR / 2)
        told = str(index.data(Role.TOLD_APART) or "")
        self._words(painter, card, self._laid(row, told), row, unread=not row.read and not index.data(Role.IS_OPEN))
        if row.document.starred or option.state & QStyle.StateFlag.State_MouseOver:
            name, role = ("star-full", "accent") if row.document.starred else ("star", "dim")
            star = icon(name, self.theme, role).pixmap(QSize(_STAR, _STAR), painter.device().devicePixelRatioF())
            painter.drawPixmap(self.star_place(area).center() - QPoint(_STAR // 2, _STAR // 2), star)
        painter.restore()

    def star_place(self, row: QRect) -> QRect:
        """Where the star of a row is, and a little around it: what a click has to hit."""
        return QRect(GUTTER + self.width - _PAD_X - _STAR_ROOM + 2, row.top() + _PAD_Y, _STAR_ROOM + 6, _STAR_ROOM + 2)

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, card: QRectF) -> None:
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            self.fill(painter, card, "accent_soft")
        elif state & QStyle.StateFlag.State_MouseOver:
            self.fill(painter, card, "hover")
        if self.wants_ring(option):
            self.ring(painter, card)

    def _words(self, painter: QPainter, card: QRectF, laid: _Laid, row: LibraryRow, *, unread: bool) -> None:
        left = card.left() + _PAD_X
        top = card.top() + _PAD_Y  # of every row, so that titles follow each other at even steps
        if unread:
            middle = QPointF(card.left() + _PAD_X / 2 - 1, top + self._line / 2)
            self.fill(painter, QRectF(middle.x() - _DOT / 2, middle.y() - _DOT / 2, _DOT, _DOT), "accent", _DOT / 2)
        for place, line in enumerate(laid.lines):
            is_title = place < laid.titles
            painter.setFont(self._title_font if is_title else self.font)
            painter.setPen(self.theme.colour("text" if is_title else "dim"))
            painter.drawStaticText(QPointF(left, top + place * self._line), line)
        self._small_things(painter, card, laid, top + (len(laid.lines) - 1) * self._line, missing=bool(row.missing))

    def _small_things(self, painter: QPainter, card: QRectF, laid: _Laid, top: float, *, missing: bool) -> None:
        """At the right end of the last line: the kind of file, crossed out before it a page where the file is gone, and
        after a small marker pen the annotations' number.
        """
        x = card.right() - _PAD_X
        painter.setPen(self.theme.colour("dim"))
        if laid.annotations is not None:
            x -= laid.annotations_width
            painter.setFont(self.font)
            painter.drawStaticText(QPointF(x, top), laid.annotations)
            x -= 4 + self._small
            self._sign(painter, "highlight", QPointF(x, top))
            x -= 8
        painter.setFont(self._kind_font)
        height = laid.kind.size().height()
        x -= laid.kind.size().width()
        painter.drawStaticText(QPointF(x, top + (self._line - height) / 2), laid.kind)
        if missing:
            self._sign(painter, "missing", QPointF(x - 4 - self._small, top))

    def _sign(self, painter: QPainter, name: str, corner: QPointF) -> None:
        """A small picture in the middle of a line that begins there."""
        if name not in self._signs:
            size = QSize(self._small, self._small)
            self._signs[name] = icon(name, self.theme).pixmap(size, painter.device().devicePixelRatioF())
        painter.drawPixmap(corner + QPointF(0, (self._line - self._small) / 2), self._signs[name])

    def _laid(self, row: LibraryRow, told: str) -> _Laid:
        kept = self._kept.get((row, told))
        if kept is None:
            kept = self._kept[row, told] = self._lay(row, told)
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        return kept

    def _lay(self, row: LibraryRow, told: str) -> _Laid:
        width = self.width - 2 * _PAD_X
        metrics = QFontMetricsF(self.font)
        count = static_text(number(row.annotations), self.font) if row.annotations else None
        count_width = metrics.horizontalAdvance(number(row.annotations)) if row.annotations else 0.0
        kind = static_text(kind_of(row.document.file_name), self._kind_font)
        signs = (count_width + self._small + 12 if count else 0) + (self._small + 4 if row.missing else 0)
        beside_count = width - signs - kind.size().width() - 8
        most = _TITLE_LINES if metrics.horizontalAdvance(told) <= beside_count else 1  # to have a line to itself
        titles = wrap(title_words(row.document), self._title_font, width - _STAR_ROOM, most)
        below = _by_lines(row, _LINES - len(titles), metrics, beside_count, told)
        widths = [width] * (len(below) - 1) + [beside_count]
        elide = Qt.TextElideMode.ElideMiddle if told else Qt.TextElideMode.ElideRight
        shown = [metrics.elidedText(line, elide, room) for line, room in zip(below, widths, strict=True)]
        lines = (
            *(static_text(line, self._title_font) for line in titles),
            *(static_text(line, self.font) for line in shown),
        )
        return _Laid(lines, len(titles), kind, count, count_width)


def _by_lines(row: LibraryRow, room: int, metrics: QFontMetricsF, width: float, told: str) -> tuple[str, ...]:
    """Who, when and where on as many lines as there is room for; one line at least, since the count stands there.

    told: what tells it apart from others that look the same; there is room for that before anything else.
    """
    known = row.document.metadata
    names = creators_words(known.creators)
    when_where = SEPARATOR.join(part for part in (dated(known), known.place) if part)
    if told:
        added = added_words(row.document) if told.endswith(row.document.file_name) else ""
        rest = by_line_within(row.document, metrics, width) if names or when_where else added
        return (told, rest) if room > 1 else (told,)
    if room > 1 and names and when_where:
        return names, when_where
    line = by_line_within(row.document, metrics, width)
    return (line, added_words(row.document)) if room > 1 else (line,)  # no line stays empty: all rows are as high
