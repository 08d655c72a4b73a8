"""Paints pages: paper, picture or what stands for it; over the glyphs, selection and marks multiplied into them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from reader_app.model.span import Span
from reader_app.ui.theme import Theme, load_theme
from reader_app.ui.viewer.marks import MarkLayer
from reader_app.ui.viewer.page_layout import PageLayout, Rect
from reader_app.ui.viewer.page_stock import Kept
from reader_app.ui.viewer.page_text import PageRow, PageRows

_NUMBER = 28  # px: the letters of a page's number while its picture is on the way
_LABEL = 12
_MARGIN = 8.0
_CARET = 2.0
_WHITE = QColor("white")
_SLACK = 3  # device pixels by which a picture may miss its place and still be shown unscaled


def inks(theme: Theme) -> Theme:
    """The theme whose colours suit light paper: pages keep theirs in the dark, only dimmed."""
    return load_theme("light") if theme.is_dark else theme


@dataclass(frozen=True, slots=True)
class Window:
    """The part of the stack of pages that is in sight. left, top: content pixels of its corner; height: pixels."""

    layout: PageLayout
    left: int
    top: int
    height: int

    def sheet(self, page: int) -> QRectF:
        """Where a page is, in view pixels."""
        left, top, right, bottom = self.layout.sheet(page)
        return QRectF(left - self.left, top - self.top, right - left, bottom - top)

    def extent(self, page: int, row: PageRow, span: Span) -> QRectF | None:
        """Where the part of a span is that is in a line, in view pixels."""
        extent = row.extent(*span)
        if extent is None:
            return None
        left, top, right, bottom = self.layout.place(page, extent)
        return QRectF(left - self.left, top - self.top, right - left, bottom - top)

    def lines(self, page: int, rows: PageRows) -> Iterator["PlacedRow"]:
        """The lines of a page that are in sight."""
        edge = self.sheet(page).left() + 2
        for row in rows.rows:
            extent = self.extent(page, row, (row.start, row.end))
            if extent is not None and extent.bottom() >= 0 and extent.top() <= self.height:
                yield PlacedRow(self, page, row, edge)


@dataclass(frozen=True, slots=True)
class PlacedRow:
    """A line of a page as the painter of marks wants it. edge: stripes beside it stand in the page's own margin."""

    window: Window
    page: int
    row: PageRow
    edge: float = 0.0

    @property
    def start(self) -> int:
        """The first code point."""
        return self.row.start

    @property
    def end(self) -> int:
        """The code point after the last."""
        return self.row.end

    def rects(self, start: int, end: int) -> Iterator[QRectF]:
        """The rectangle of a span's part in this line."""
        extent = self.window.extent(self.page, self.row, (start, end))
        if extent is not None:
            yield extent.adjusted(-1.5, -0.5, 1.5, 0.5)  # the frame of the current hit stands beside the letters


@dataclass(frozen=True, slots=True)
class Words:
    """What is written on a page that has no picture, or no text. name: its label; trouble: why it cannot be shown."""

    name: str
    trouble: str = ""
    remark: str = ""


def paint_sheet(painter: QPainter, place: QRectF, kept: Kept | None, words: Words, theme: Theme) -> None:
    """A page's paper with its picture, or its number where there is none yet."""
    paper = theme.colour("sheet")
    if kept is None or words.trouble:
        painter.fillRect(place, paper)
        _placeholder(painter, place, words, inks(theme).colour("dim"))
    else:
        painter.fillRect(place, _WHITE)
        _picture(painter, place, kept)
        if paper != _WHITE:  # what is white in it takes the paper's colour, what is black stays black
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            painter.fillRect(place, paper)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5))
    if words.remark:
        _remark(painter, place, words.remark, theme)


def paint_marks(painter: QPainter, placed: Iterable[PlacedRow], layer: MarkLayer, theme: Theme) -> None:
    """Marks and hits over the glyphs of some lines; theme: its inks."""
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    layer.paint(painter, placed, theme)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)


def paint_selection(painter: QPainter, window: Window, page: int, rows: PageRows, span: Span, colour: QColor) -> None:
    """What is selected of a page."""
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    for row in rows.of(span):
        extent = window.extent(page, row, span)
        if extent is not None:
            painter.fillRect(extent.adjusted(-0.5, -0.5, 0.5, 0.5), colour)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)


def paint_caret(painter: QPainter, placed: PlacedRow, position: int, colour: QColor) -> None:
    """The caret before a code point of a line."""
    row, window = placed.row, placed.window
    x = row.caret_x(position)
    left, top, _, bottom = window.layout.place(placed.page, Rect(x, row.top, x, row.bottom))
    painter.fillRect(QRectF(left - window.left - _CARET / 2, top - window.top, _CARET, bottom - top), colour)


def _picture(painter: QPainter, place: QRectF, kept: Kept) -> None:
    """As it is where it has the right size, so that no letter is blurred; else stretched until a better one comes."""
    ratio = painter.device().devicePixelRatioF()
    image = kept.image
    size = QSizeF(image.size()) / ratio
    if max(abs(size.width() - place.width()), abs(size.height() - place.height())) * ratio <= _SLACK:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
        painter.drawImage(QRectF(place.topLeft(), size), image)
    else:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, image)


def _placeholder(painter: QPainter, place: QRectF, words: Words, colour: QColor) -> None:
    font = QFont(painter.font())
    font.setPixelSize(_NUMBER if not words.trouble else _LABEL + 2)
    painter.setFont(font)
    painter.setPen(colour)
    room = place.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words.trouble or words.name)


def _remark(painter: QPainter, place: QRectF, remark: str, theme: Theme) -> None:
    """A small label at the upper edge of the page."""
    font = QFont(painter.font())
    font.setPixelSize(_LABEL)
    metrics = QFontMetricsF(font)
    size = QSizeF(metrics.horizontalAdvance(remark) + 2 * _MARGIN, metrics.height() + _MARGIN)
    label = QRectF(QPointF(place.center().x() - size.width() / 2, place.top() + _MARGIN), size)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.setBrush(theme.colour("paper"))
    painter.drawRoundedRect(label, 6, 6)
    painter.setPen(theme.colour("dim"))
    painter.setFont(font)
    painter.drawText(label, Qt.AlignmentFlag.AlignCenter, remark)
