"""Draws a line of the concordance: tick, document, and the hit between its contexts, keywords in one column."""

import unicodedata
from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QLinearGradient, QPainter, QPen, QStaticText, QTextOption
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from reader_app.model.document import Document, Listed
from reader_app.model.hit import KwicLine
from reader_app.ui.card_list import CardDelegate, Index
from reader_app.ui.find.concordance_model import Role
from reader_app.ui.icons import icon
from reader_app.ui.text import SEPARATOR, dated, title_words
from reader_app.ui.theme import Theme
from reader_app.ui.wrapping import static_text

TICK_AREA = 36  # px from the left that tick when clicked
_PAD, _BOX, _GAP = 12, 14, 16  # px
_LEAST_FOR_SOURCE, _SOURCE_SHARE, _SOURCE_LEAST, _SOURCE_MOST = 560, 0.24, 180, 280  # of the document's column
_LEAST_FOR_TITLE = 140  # px: where a title has not that much, nor all it needs, its date is left out
_MOST_FOR_DATE, _MOST_FOR_YEAR = 0.45, 0.6  # of that column: longer dates are given to the year, then not at all
_MOST_FOR_TOLD = 0.72  # of that column, for what tells a document from another that looks the same
_KEY_AT = 0.45  # of the room for text: where keywords begin, or end from the right
_FADE, _HALO, _Y = 32, 2, 4  # px
_KEPT = 400  # lines laid out and kept


@dataclass(frozen=True, slots=True)
class _Laid:
    """A line laid out. Widths in px; gaps: of the spaces around the match."""

    before: QStaticText
    match: QStaticText
    after: QStaticText
    before_width: float
    match_width: float
    after_width: float
    gaps: tuple[float, float]
    is_mirrored: bool


@dataclass(frozen=True, slots=True)
class _Source:
    """A document's title, and its date after what tells it from others, where that is needed; date_width in px."""

    title: QStaticText
    date: QStaticText
    date_width: float


class ConcordanceDelegate(CardDelegate):
    """All rows are as high."""

    def __init__(self, theme: Theme, family: str, parent: QWidget) -> None:
        self._family = family
        super().__init__(theme, parent)

    def forget(self) -> None:
        """Drop laid out lines and measure the fonts again."""
        self._lines: OrderedDict[KwicLine, _Laid] = OrderedDict()
        self._sources: OrderedDict[tuple[Document | Listed, str], _Source] = OrderedDict()
        self._reading = QFont(self.font)
        self._reading.setFamily(self._family)
        if self.font.pointSizeF() > 0:
            self._reading.setPointSizeF(self.font.pointSizeF() * 1.08)
        self._bold = QFont(self._reading)
        self._bold.setBold(True)
        self._metrics, self._bold_metrics = QFontMetricsF(self._reading), QFontMetricsF(self._bold)
        self._small = QFontMetricsF(self.font)
        self._check = icon("check", self.theme, "on_accent").pixmap(QSize(_BOX, _BOX))

    @property
    def row_height(self) -> int:
        """Of every row, in px."""
        return round(max(self._metrics.height(), self._small.height())) + 2 * _Y

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The same for every row."""
        return QSize(self.width, self.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row; one whose line is still to come is a quiet bar."""
        line, row = index.data(Role.LINE), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(line, KwicLine):
            ground = self._ground(painter, option, index, row)
            self._tick(painter, row, is_ticked=index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked)
            self._source(painter, row, index.data(Role.DOCUMENT), index.data(Role.TOLD_APART))
            self._words(painter, self._text_area(row), self._laid(line), ground)
        else:
            bar = self._text_area(row).adjusted(0, row.height() / 2 - 3, 0, 3 - row.height() / 2)
            self.fill(painter, bar, "hover", 3)
        painter.restore()

    # --- parts of a row

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: QRectF) -> QColor:
        """Paint the ground; returns its colour."""
        state, role = option.state, "panel"
        card = row.adjusted(4, 0, -4, 0)
        if index.data(Role.IS_HIT):
            role = "accent_soft"
        elif state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected):
            role = "hover"
        if role != "panel":
            self.fill(painter, card, role, 6)
        if index.data(Role.IS_HIT):
            self.fill(painter, QRectF(card.left(), card.top() + 4, 3, card.height() - 8), "accent", 1.5)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self.theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), 5, 5)
        return self.theme.colour(role)

    def _tick(self, painter: QPainter, row: QRectF, *, is_ticked: bool) -> None:
        box = QRectF(row.left() + _PAD, row.center().y() - _BOX / 2, _BOX, _BOX)
        painter.setPen(QPen(self.theme.colour("accent" if is_ticked else "dim"), 1))
        painter.setBrush(self.theme.colour("accent" if is_ticked else "paper"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if is_ticked:
            painter.drawPixmap(box.toRect(), self._check)

    def _source(self, painter: QPainter, row: QRectF, document: object, kind: str) -> None:
        width = self._source_width()
        if width and isinstance(document, Document | Listed):
            laid = self._source_of(document, kind, width)
            top = row.center().y() - self._small.height() / 2
            left = row.left() + TICK_AREA
            painter.setFont(self.font)
            painter.setPen(self.theme.colour("dim"))
            painter.drawStaticText(QPointF(left, top), laid.title)
            painter.drawStaticText(QPointF(left + width - laid.date_width, top), laid.date)

    def _words(self, painter: QPainter, area: QRectF, laid: _Laid, ground: QColor) -> None:
        """The match from the column of keywords on, or to it where the text is read from the right."""
        reach = area.width() * _KEY_AT
        left, right = laid.gaps if not laid.is_mirrored else laid.gaps[::-1]
        key = area.right() - reach - laid.match_width if laid.is_mirrored else area.left() + reach
        end = key + laid.match_width
        top = area.top() + (area.height() - self._metrics.height()) / 2
        first, first_width = (laid.before, laid.before_width)
        last, last_width = (laid.after, laid.after_width)
        if laid.is_mirrored:
            first, first_width, last, last_width = last, last_width, first, first_width
        painter.setClipRect(area)
        painter.setFont(self._reading)
        painter.setPen(self.theme.colour("text"))
        painter.drawStaticText(QPointF(key - left - first_width, top), first)
        painter.drawStaticText(QPointF(end + right, top), last)
        if key - left - first_width < area.left() - 1:
            self._fade(painter, area, ground, from_left=True)
        if end + right + last_width > area.right() + 1:
            self._fade(painter, area, ground, from_left=False)
        mark = QRectF(key - _HALO, area.top() + _Y, laid.match_width + 2 * _HALO, area.height() - 2 * _Y)
        self.fill(painter, mark, "hit", 3)
        painter.setFont(self._bold)
        painter.setPen(self.theme.colour("text"))
        painter.drawStaticText(QPointF(key, top), laid.match)

    def _fade(self, painter: QPainter, area: QRectF, ground: QColor, *, from_left: bool) -> None:
        """The context goes on: it fades into the ground at the edge."""
        clear = QColor(ground)
        clear.setAlpha(0)
        edge = area.left() if from_left else area.right()
        inner = edge + (_FADE if from_left else -_FADE)
        gradient = QLinearGradient(QPointF(edge, 0), QPointF(inner, 0))
        gradient.setColorAt(0, ground)
        gradient.setColorAt(1, clear)
        painter.fillRect(QRectF(min(edge, inner), area.top() + 2, _FADE, area.height() - 4), gradient)

    # --- laid out and kept

    def _source_width(self) -> float:
        share = max(_SOURCE_LEAST, min(_SOURCE_MOST, self.width * _SOURCE_SHARE))
        return share if self.width >= _LEAST_FOR_SOURCE else 0

    def _text_area(self, row: QRectF) -> QRectF:
        source = self._source_width()
        return row.adjusted(TICK_AREA + (source + _GAP if source else 0), 0, -_PAD, 0)

    def _source_of(self, document: Document | Listed, told: str, width: float) -> _Source:
        kept = self._sources.get((document, told))
        if kept is None:
            words = self._dated(document, told, width)
            date_width = self._small.horizontalAdvance(words)
            room = width - date_width - (_PAD if words else 0)
            title = self._small.elidedText(title_words(document), Qt.TextElideMode.ElideRight, room)
            kept = _Source(static_text(title, self.font), static_text(words, self.font), date_width)
            self._sources[document, told] = kept
            if len(self._sources) > _KEPT:
                self._sources.popitem(last=False)
        return kept

    def _dated(self, document: Document | Listed, told: str, width: float) -> str:
        """What tells the document from others, and as much of the date as leaves room for a title."""
        dates = ((dated(document.metadata), _MOST_FOR_DATE), (dated(document.metadata, year=True), _MOST_FOR_YEAR))
        title = min(_LEAST_FOR_TITLE, self._small.horizontalAdvance(title_words(document)))
        for date, share in dates:
            words = SEPARATOR.join(filter(None, (told, date)))
            if self._small.horizontalAdvance(words) <= min(width * share, width - _PAD - title):
                return words
        return self._small.elidedText(told, Qt.TextElideMode.ElideMiddle, width * _MOST_FOR_TOLD)

    def _laid(self, line: KwicLine) -> _Laid:
        kept = self._lines.get(line)
        if kept is None:
            kept = self._lines[line] = self._lay(line)
            if len(self._lines) > _KEPT:
                self._lines.popitem(last=False)
        return kept

    def _lay(self, line: KwicLine) -> _Laid:
        before, after = line.before.rstrip(), line.after.lstrip()
        space = self._metrics.horizontalAdvance(" ")
        is_mirrored = _is_mirrored(line)
        return _Laid(
            _directed(before, self._reading, is_mirrored),
            _directed(line.match, self._bold, is_mirrored),
            _directed(after, self._reading, is_mirrored),
            self._metrics.horizontalAdvance(before),
            self._bold_metrics.horizontalAdvance(line.match),
            self._metrics.horizontalAdvance(after),
            (space if before != line.before else 0.0, space if after != line.after else 0.0),
            is_mirrored,
        )


def _is_mirrored(line: KwicLine) -> bool:
    """Whether the line is read from the right: most of its letters are."""
    words = line.before + line.match + line.after
    if words.isascii():
        return False
    kinds = [unicodedata.bidirectional(letter) for letter in words]
    return sum(kind in {"R", "AL"} for kind in kinds) > sum(kind == "L" for kind in kinds)


def _directed(text: str, font: QFont, is_mirrored: bool) -> QStaticText:
    made = static_text(text, font)
    if is_mirrored:
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        made.setTextOption(option)
        made.prepare(font=font)
    return made
