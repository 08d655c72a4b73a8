"""Draws the results: a document's head with a strip of where its hits fall, each hit line, and what else matches."""

from collections import OrderedDict
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from reader_app.model.document import kind_of
from reader_app.model.hit import Line, NoteHit
from reader_app.model.span import Span
from reader_app.ui.card_list import GUTTER, RADIUS, CardDelegate, Index, size
from reader_app.ui.find.hit_line import LINES, HitLayout, lay_out, letter_width
from reader_app.ui.find.results_model import Role
from reader_app.ui.find.results_rows import AsideRow, Gap, Head, HitRow, Item
from reader_app.ui.find.results_words import notes_words, passages_words
from reader_app.ui.icons import icon
from reader_app.ui.text import SEPARATOR, by_line_within, number, title_words
from reader_app.ui.theme import Theme
from reader_app.ui.wrapping import wrap

_PAD_X, _PAD_TOP, _PAD_BOTTOM, _GAP = 12, 8, 8, 8  # px inside a card, and between two
_HIT_X, _HIT_Y = 8, 4  # px inside a hit line's own ground
_STRIP, _TICK_WIDTH, _TICK_HEIGHT = 12, 3, 8  # px
_SIGN, _SIGN_GAP = 14, 7  # px: what stands before a match beside the text
_TITLE_LINES = 2
_BAR = 3  # px: before the current hit, and after one that is marked, in the colour of its mark
_KIND_SCALE, _KIND_GAP = 0.82, 10  # of the letters; px
_KEPT = 512  # titles and hit lines laid out and kept
_SIGNS = {"quote": "quote", "note": "note", "tag": "tag", "by": "person"}  # others: a highlight
_SIGNS |= {"file": "document", "folder": "folder"}


class ResultsDelegate(CardDelegate):
    """Rows of one card are drawn edge to edge, so that together they make it."""

    def __init__(self, theme: Theme, reading_family: str, parent: QWidget) -> None:
        self._family = reading_family
        self.current: tuple[int, int] = (-1, -1)  # place of the document and of its hit
        super().__init__(theme, parent)

    def forget(self) -> None:
        """Drop laid out lines and measure the fonts again."""
        self._titles: OrderedDict[str, tuple[str, ...]] = OrderedDict()
        self._lines: OrderedDict[tuple[Line, float], HitLayout] = OrderedDict()
        self._title_font = QFont(self.font)
        self._title_font.setWeight(QFont.Weight.DemiBold)
        self._kind_font = QFont(self.font)
        self._kind_font.setPointSizeF(max(self.font.pointSizeF(), 8) * _KIND_SCALE)
        self._reading = QFont(self.font)
        self._reading.setFamily(self._family)
        self._reading.setPointSizeF(self.font.pointSizeF() * 1.08) if self.font.pointSizeF() > 0 else None
        self._metrics = QFontMetricsF(self.font)
        self._reading_metrics = QFontMetricsF(self._reading)
        bold = QFont(self._reading)
        bold.setWeight(QFont.Weight.Bold)
        self._bold_metrics = QFontMetricsF(bold)
        self._title_line = QFontMetricsF(self._title_font).height() + 1
        self._line = self._metrics.height() + 1
        self._letter = letter_width(self._reading_metrics)
        self._reading_line = round(self._reading_metrics.height() * 1.04)

    # --- heights

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its words."""
        item = index.data(Role.ITEM)
        return size(self.width, self._height(item))

    def _height(self, item: Item) -> float:
        bottom = _PAD_BOTTOM if item.is_last else 0
        if isinstance(item, Head):
            strip = _STRIP if item.hits.spans else 0
            return _GAP + _PAD_TOP + len(self._title(item)) * self._title_line + self._line + strip + 4 + bottom
        if isinstance(item, Gap):
            return self._line + 2 * _HIT_Y + bottom
        line, width = self._line_of(item)
        return self._line_count(line, width) * self._reading_line + 2 * _HIT_Y + bottom

    def _line_of(self, item: HitRow | AsideRow) -> tuple[Line, float]:
        """What a row says, and in how many px."""
        if isinstance(item, HitRow):
            return item.line, self._inner
        return aside_line(item.hit), self._inner - _SIGN - _SIGN_GAP

    def _line_count(self, line: Line, width: float) -> int:
        """One or two. Lists ask this of every row, so letters are counted, and measured only where that is in doubt."""
        letters = len(line.before) + len(line.match) + len(line.after)
        about = letters * self._letter
        if about > width * 1.3:
            return LINES
        words = f"{line.before}{line.match}{line.after}"
        if about > width * 0.7 or not words.isascii():
            rest = map(self._reading_metrics.horizontalAdvance, (line.before, line.after))
            about = sum(rest, self._bold_metrics.horizontalAdvance(line.match)) + 1
        return 1 if about < width else LINES

    # --- drawing

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        item = index.data(Role.ITEM)
        area = QRectF(option.rect)
        row = QRectF(GUTTER, area.top(), self.width, area.height())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, item, row)
        if isinstance(item, Head):
            self._head(painter, option, item, row)
        elif isinstance(item, HitRow):
            is_current = (item.place, item.hit) == self.current
            self._hit(painter, option, item, row, is_current=is_current)
        elif isinstance(item, AsideRow):
            self._hit(painter, option, item, row, is_current=bool(option.state & QStyle.StateFlag.State_Selected))
        elif isinstance(item, Gap):
            self._gap(painter, option, index, row)
        painter.restore()

    def _ground(self, painter: QPainter, item: Item, row: QRectF) -> None:
        """This row's piece of the selected document's card: rounded above the head and below the last."""
        if item.place != self.current[0]:
            return
        piece = QRectF(row)
        if isinstance(item, Head):
            piece.setTop(piece.top() + _GAP)
        painter.setClipRect(piece)
        if not isinstance(item, Head):
            piece.setTop(piece.top() - RADIUS)
        if not item.is_last:
            piece.setBottom(piece.bottom() + RADIUS)
        self.fill(painter, piece, "accent_soft")
        painter.setClipping(False)

    def _head(self, painter: QPainter, option: QStyleOptionViewItem, item: Head, row: QRectF) -> None:
        left, right = row.left() + _PAD_X, row.right() - _PAD_X
        y = row.top() + _GAP + _PAD_TOP
        state = option.state
        painter.setFont(self._title_font)
        is_hot = state & QStyle.StateFlag.State_MouseOver
        painter.setPen(self.theme.colour("accent" if is_hot else "text"))
        metrics = QFontMetricsF(self._title_font)
        lines = self._title(item)
        for (start, end), line in zip(_runs(lines, title_words(item.document)), lines, strict=True):
            for first, last in item.hits.title_spans:
                if first < end and last > start:
                    x = metrics.horizontalAdvance(line[: max(0, first - start)])
                    width = metrics.horizontalAdvance(line[: last - start]) - x
                    self.fill(painter, QRectF(left + x - 2, y, width + 4, self._title_line - 1), "hit", 3)
                    painter.setPen(self.theme.colour("accent" if is_hot else "text"))
            painter.drawText(QPointF(left, y + metrics.ascent()), line)
            y += self._title_line
        painter.setFont(self.font)
        painter.setPen(self.theme.colour("dim"))
        self._by_line(painter, item, left, right, y)
        if item.hits.spans:
            self._strip(painter, item, QRectF(left, y + self._line, right - left, _STRIP))
        if self.wants_ring(option) or (item.is_last and state & QStyle.StateFlag.State_HasFocus):
            self.ring(painter, row.adjusted(0, _GAP, 0, 0))

    def _by_line(self, painter: QPainter, item: Head, left: float, right: float, y: float) -> None:
        """Who, when, where, and after it the kind, small, and how many hits, or else notes, in strong."""
        count = number(item.hits.total) if item.hits.total else notes_words(item.hits)
        count_width = QFontMetricsF(self._title_font).horizontalAdvance(count)
        kind = kind_of(item.document.file_name)
        kind_right = right - count_width - (_KIND_GAP if count else 0)
        kind_left = kind_right - QFontMetricsF(self._kind_font).horizontalAdvance(kind)
        room = kind_left - left - _PAD_X
        told = item.twin if self._metrics.horizontalAdvance(item.twin) <= room else item.twin_short
        shown = self._metrics.elidedText(told, Qt.TextElideMode.ElideMiddle, room)
        shown = shown or by_line_within(item.document, self._metrics, room)
        baseline = y + self._metrics.ascent()
        painter.drawText(QPointF(left, baseline), shown)
        painter.setFont(self._kind_font)
        painter.drawText(QPointF(kind_left, baseline), kind)
        painter.setFont(self._title_font)
        painter.setPen(self.theme.colour("text"))
        painter.drawText(QPointF(right - count_width, baseline), count)

    def _strip(self, painter: QPainter, item: Head, area: QRectF) -> None:
        """The document as a line from its beginning to its end, with a tick for each hit."""
        middle = area.center().y() + 1
        ground = "scroll" if item.place == self.current[0] else "line"
        self.fill(painter, QRectF(area.left(), middle - 1, area.width(), 2), ground, 1)
        reach = round(area.width() - _TICK_WIDTH)
        for first, last in tick_runs(tick_places(item.hits.spread or item.hits.spans, item.document.characters, reach)):
            ticks = QRectF(area.left() + first, middle - _TICK_HEIGHT / 2, last - first + _TICK_WIDTH, _TICK_HEIGHT)
            self.fill(painter, ticks, "hit_line", 1)
        place, hit = self.current
        if place == item.place and 0 <= hit < len(item.hits.spans):
            (x,) = tick_places(item.hits.spans[hit : hit + 1], item.document.characters, reach)
            tick = QRectF(area.left() + x - 1, middle - _TICK_HEIGHT / 2 - 1, _TICK_WIDTH + 2, _TICK_HEIGHT + 2)
            self.fill(painter, tick, "accent", 2)

    def _hit(
        self, painter: QPainter, option: QStyleOptionViewItem, item: HitRow | AsideRow, row: QRectF, *, is_current: bool
    ) -> None:
        bottom = _PAD_BOTTOM if item.is_last else 0
        ground = row.adjusted(_PAD_X - _HIT_X, 0, _HIT_X - _PAD_X, -bottom)
        if is_current:
            self.fill(painter, ground, "paper", 6)
        if is_current and not self.wants_ring(option):
            self.fill(painter, QRectF(ground.left(), ground.top() + 4, _BAR, ground.height() - 8), "accent", _BAR / 2)
        if not is_current and option.state & QStyle.StateFlag.State_MouseOver:
            self.fill(painter, ground, "hover", 6)
        if isinstance(item, HitRow) and item.line.colour is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.swatch(item.line.colour))
            bar = QRectF(ground.right() - _BAR, ground.top() + 4, _BAR, ground.height() - 8)
            painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
        laid = self._laid(*self._line_of(item))
        at = QPointF(row.left() + _PAD_X, row.top() + _HIT_Y)
        if isinstance(item, AsideRow):
            self._sign(painter, item.hit.field, at)
            at.setX(at.x() + _SIGN + _SIGN_GAP)
        for rect in laid.match_rects:
            self.fill(painter, rect.translated(at), "hit", 3)
        painter.setPen(self.theme.colour("text"))
        laid.draw(painter, at)
        if self.wants_ring(option):
            self.ring(painter, ground)

    def _sign(self, painter: QPainter, field: str, at: QPointF) -> None:
        """What kind of match it is, in the middle of the first line."""
        sign = icon(_SIGNS.get(field, "highlight"), self.theme)
        pixmap = sign.pixmap(QSize(_SIGN, _SIGN), painter.device().devicePixelRatioF())
        painter.drawPixmap(QPointF(at.x(), at.y() + (self._reading_line - _SIGN) / 2), pixmap)

    def _gap(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: QRectF) -> None:
        is_hot = option.state & QStyle.StateFlag.State_MouseOver
        ground = row.adjusted(_PAD_X - _HIT_X, 0, _HIT_X - _PAD_X, -_PAD_BOTTOM if index.data(Role.ITEM).is_last else 0)
        if is_hot:
            self.fill(painter, ground, "hover", 6)
        painter.setFont(self.font)
        painter.setPen(self.theme.colour("accent"))
        baseline = row.top() + _HIT_Y + self._metrics.ascent()
        painter.drawText(QPointF(row.left() + _PAD_X, baseline), str(index.data()))
        if option.state & QStyle.StateFlag.State_HasFocus:
            self.ring(painter, ground)

    # --- laid out and kept

    @property
    def _inner(self) -> float:
        return self.width - 2 * _PAD_X

    def _title(self, item: Head) -> tuple[str, ...]:
        words = title_words(item.document)
        kept = self._titles.get(words)
        if kept is None:
            kept = self._titles[words] = wrap(words, self._title_font, self._inner, _TITLE_LINES)
            if len(self._titles) > _KEPT:
                self._titles.popitem(last=False)
        return kept

    def _laid(self, line: Line, width: float) -> HitLayout:
        kept = self._lines.get((line, width))
        if kept is None:
            count = self._line_count(line, width)
            kept = self._lines[line, width] = lay_out(line, self._reading, width, self._reading_line, count)
            if len(self._lines) > _KEPT:
                self._lines.popitem(last=False)
        return kept


def aside_line(hit: NoteHit) -> Line:
    """A match beside the text as a line; after a tag stands what it is on, or on how many passages."""
    after = passages_words(hit) or hit.after
    after = SEPARATOR + after if hit.field == "tag" and after else after
    return Line(" ".join(hit.before.split("\n")), hit.match, " ".join(after.split("\n")), 0, 0)


def _runs(lines: tuple[str, ...], words: str) -> list[Span]:
    """Which code points of the words each of their lines shows."""
    runs: list[Span] = []
    for line in lines:
        shown = line.rstrip("…")
        start = max(0, words.find(shown, runs[-1][1] if runs else 0))
        runs.append((start, start + len(shown)))
    return runs


def tick_places(spans: tuple[Span, ...], characters: int, width: int) -> tuple[int, ...]:
    """Where hits fall on a strip of `width` px standing for a text of `characters` code points, each place once."""
    return tuple(sorted({min(width, start * width // max(1, characters)) for start, _ in spans}))


def tick_runs(places: tuple[int, ...]) -> tuple[tuple[int, int], ...]:
    """The first and the last of the places whose ticks touch each other, which are drawn as one."""
    starts = [x for before, x in zip((-_TICK_WIDTH - 1, *places), places, strict=False) if x - before > _TICK_WIDTH]
    ends = [x for x, after in pairwise(places) if after - x > _TICK_WIDTH]
    return tuple(zip(starts, (*ends, *places[-1:]), strict=True))
