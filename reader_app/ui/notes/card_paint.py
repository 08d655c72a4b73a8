"""How a card looks: measured once for a width, then painted from what was measured."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption

from reader_app.model.annotation import Annotation, Colour, Noted, State
from reader_app.model.tag import Tag
from reader_app.ui.notes.chips import chip_font, chip_size, paint_chip
from reader_app.ui.text import quoted
from reader_app.ui.theme import Theme

# All in pixels, on a grid of 4.
RADIUS = 8
BAR_LEFT, BAR_WIDTH = 7, 4
TEXT_LEFT, TEXT_RIGHT = 20, 12
TOP, BOTTOM = 11, 11
GAP = 6  # between quotation, note and tags
CHIP_GAP = 4
QUOTE_LINES = 4
NOTE_LINES = 8
FORMER_LINES = 3
LEADING = 1.22  # a note's line spacing in heights of the font


class Look(NamedTuple):
    """What cards are drawn with. quote: the reading face; note: the interface face."""

    theme: Theme
    quote: QFont
    note: QFont

    @property
    def chip(self) -> QFont:
        """The font in the tags."""
        return chip_font(self.note)


class Paragraph(NamedTuple):
    """Text broken into lines at a width, the last one elided if there was more. height: pixels."""

    parts: tuple[QTextLayout, ...]
    height: int
    elided: bool

    def draw(self, painter: QPainter, corner: QPointF) -> None:
        """Draw the lines in the painter's pen."""
        for part in self.parts:
            part.draw(painter, corner)


def break_lines(text: str, font: QFont, width: int, most: int = 0, leading: float = 1.3) -> Paragraph:
    """Break text into lines. most: lines at most, 0 for all; leading: line spacing in heights of the font."""
    metrics = QFontMetrics(font)
    step = round(metrics.height() * leading)
    if most:
        # No line holds more letters than this: what lies beyond need not be laid out.
        enough = most * (3 * width // max(1, metrics.height() // 2) + 8)
        text = text[:enough] + "…" if len(text) > enough else text
    layout, starts = _laid(text, font, width, step)
    if not most or len(starts) <= most:
        return Paragraph((layout,), len(starts) * step, elided=False)
    units = text.encode("utf-16-le", "surrogatepass")  # Qt counts these
    cut = 2 * starts[most - 1]
    head, tail = (part.decode("utf-16-le", "replace") for part in (units[:cut], units[cut:]))
    line, *more = tail.split("\u2028", 1)
    shown = metrics.elidedText(line + "…" if more else line, Qt.TextElideMode.ElideRight, width)
    last, _ = _laid(shown, font, 0, step, first=most - 1)
    return Paragraph(
        (_laid(head.rstrip("\u2028"), font, width, step)[0], last) if head else (last,), most * step, elided=True
    )


def _laid(text: str, font: QFont, width: int, step: int, first: int = 0) -> tuple[QTextLayout, list[int]]:
    """Lay out from line `first` on, and say where lines start. width: 0 for a single line of any width."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if width else QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    starts: list[int] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width or 1 << 16)
        line.setPosition(QPointF(0, (first + len(starts)) * step + (step - line.height()) / 2))
        starts.append(line.textStart())
    layout.endLayout()
    return layout, starts


def quotation(annotation: Annotation, *, whole: bool = False) -> str:
    """The quotation as a card shows it: its paragraphs run on, or each on its own line when whole."""
    return "\u2028".join(annotation.quote.splitlines()) if whole else " ".join(annotation.quote.split())


def former_words(annotation: Annotation | Noted) -> str:
    """What to say of the words that were marked, where the text has others by now; else empty."""
    words = " ".join(annotation.former.split())
    return _tr("Was: {words}").replace("{words}", quoted(words)) if words else ""


@dataclass(slots=True)
class Card:
    """One annotation measured for a width. Coordinates are relative to the card's top left corner."""

    annotation: Annotation
    width: int
    height: int = 0
    texts: list[tuple[Paragraph, int, str]] = field(default_factory=list)  # what, y, role of its colour
    chips: list[tuple[QRect, Tag]] = field(default_factory=list)


def measure(
    annotation: Annotation, note: str, tags: tuple[Tag, ...], width: int, look: Look, words: dict[State, str]
) -> Card:
    """Set out a card. words: what to say of a state instead of or above the quotation."""
    card = Card(annotation, width)
    room = max(width - TEXT_LEFT - TEXT_RIGHT, 40)
    y = TOP
    label = words.get(annotation.state)
    if label:
        y = _add(
            card, break_lines(label, look.chip, room, 2), y, "dim" if annotation.state == State.DOCUMENT else "error"
        )
    if annotation.quote.strip():
        y = _add(card, break_lines(quotation(annotation), look.quote, room, QUOTE_LINES), y, "text")
    if annotation.former:
        y = _add(card, break_lines(former_words(annotation), look.chip, room, FORMER_LINES), y, "dim")
    if note.strip():
        shown = "\u2028".join(note.strip().splitlines())
        y = _add(card, break_lines(shown, look.note, room, NOTE_LINES, LEADING), y, "dim")
    y = _add_chips(card, tags, y + 1, room, look)
    card.height = y - GAP + BOTTOM
    return card


def _add(card: Card, paragraph: Paragraph, y: int, role: str) -> int:
    card.texts.append((paragraph, y, role))
    return y + paragraph.height + GAP


def _add_chips(card: Card, tags: tuple[Tag, ...], y: int, room: int, look: Look) -> int:
    metrics = QFontMetrics(look.chip)
    x, height = 0, 0
    for tag in tags:
        size = chip_size(tag.name, metrics, dot=tag.colour is not None, widest=room)
        if x and x + size.width() > room:
            x, y = 0, y + size.height() + CHIP_GAP
        card.chips.append((QRect(QPoint(TEXT_LEFT + x, y), size), tag))
        x += size.width() + CHIP_GAP
        height = size.height()
    return y + height + GAP if tags else y - 1


def mirrored(rect: QRect, width: int, direction: Qt.LayoutDirection) -> QRect:
    """The rectangle where it belongs in a card of this width and reading direction."""
    if direction == Qt.LayoutDirection.RightToLeft:
        return QRect(width - rect.x() - rect.width(), rect.y(), rect.width(), rect.height())
    return rect


def paint_frame(
    painter: QPainter, rect: QRect, colour: Colour, theme: Theme, *, selected: bool, focused: bool, hovered: bool
) -> None:
    """The sheet of a card and its coloured bar; selected ones are ringed, doubly so where the keyboard is."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge: QColor = theme.colour("accent" if selected else "scroll" if hovered else "line")
    thickness = 2.0 if focused else 1.5 if selected else 1.0
    painter.setPen(QPen(edge, thickness))
    painter.setBrush(theme.colour("paper"))
    inset = thickness / 2
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)
    bar = mirrored(QRect(BAR_LEFT, 9, BAR_WIDTH, rect.height() - 18), rect.width(), painter.layoutDirection())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.swatch(colour))
    painter.drawRoundedRect(QRectF(bar.translated(rect.topLeft())), BAR_WIDTH / 2, BAR_WIDTH / 2)


def paint_card(painter: QPainter, card: Card, corner: QPoint, look: Look, hovered_tag: str = "") -> None:
    """Quotation, note and tags; the frame is painted before."""
    left = mirrored(
        QRect(TEXT_LEFT, 0, card.width - TEXT_LEFT - TEXT_RIGHT, 1), card.width, painter.layoutDirection()
    ).x()
    for paragraph, y, role in card.texts:
        painter.setPen(look.theme.colour(role))
        paragraph.draw(painter, QPointF(corner + QPoint(left, y)))
    painter.setFont(look.chip)
    for rect, tag in card.chips:
        spot = mirrored(rect, card.width, painter.layoutDirection()).translated(corner)
        paint_chip(painter, spot, tag.name, look.theme, tag.colour, hovered=tag.id == hovered_tag)


class Estimate:
    """How high a card will probably be, without laying out its text."""

    def __init__(self, width: int, look: Look) -> None:
        room = max(width - TEXT_LEFT - TEXT_RIGHT, 40)
        quote, note = QFontMetrics(look.quote), QFontMetrics(look.note)
        self._quote_letters = max(1, room // max(1, quote.averageCharWidth()))
        self._note_letters = max(1, room // max(1, note.averageCharWidth()))
        self._quote_step = round(quote.height() * 1.3)
        self._note_step = round(note.height() * LEADING)
        self._former_step = round(QFontMetrics(look.chip).height() * 1.3)
        self._chips = QFontMetrics(look.chip).height() + 5 + GAP + 1

    def heights(self, annotations: Iterable[Annotation]) -> list[int]:
        """Pixels, each within a line or two; one loop, since there may be ten thousand."""
        letters, step, note_letters, note_step, former_step, chips = (
            self._quote_letters, self._quote_step, self._note_letters, self._note_step, self._former_step, self._chips,
        )  # fmt: skip
        made = []
        for annotation in annotations:
            height = TOP + BOTTOM + min(QUOTE_LINES, 1 + len(annotation.quote) // letters) * step
            if annotation.former:
                height += min(FORMER_LINES, 1 + len(annotation.former) // note_letters) * former_step + GAP
            if annotation.note:
                height += min(NOTE_LINES, 1 + len(annotation.note) // note_letters) * note_step + GAP
            made.append(height + chips if annotation.tags else height)
        return made


def _tr(words: str) -> str:
    return QCoreApplication.translate("cards", words)
