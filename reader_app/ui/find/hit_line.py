"""One hit in its line of context, trimmed so that the match shows, and laid out in the reading face."""

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextLine

from reader_app.model.hit import Line

LINES = 2  # at most
ELLIPSIS = "…"
_SPARE, _STEP = 8, 3  # code points: tried beyond what should fit, and given up at a time until it does
_CUT = 44  # code points; the search cuts context that is longer at whole words, so a shorter one is whole
_SAMPLE = "the quick brown fox jumps over it"
_ENDS = frozenset(".?!:;)]”»\"'’")
_HALO = 2  # px of the hit's ground before and after the match


@dataclass(frozen=True, slots=True, eq=False)
class HitLayout:
    """A hit line ready to be drawn. match_rects: where the match stands, from the top left, in px."""

    layout: QTextLayout
    match_rects: tuple[QRectF, ...]

    def draw(self, painter: QPainter, at: QPointF) -> None:
        """Draw the words with the painter's pen."""
        self.layout.draw(painter, at)


def trim(line: Line, before: int, after: int) -> Line:
    """The line with at most so many code points around the match, whole words; an ellipsis where some are missing."""
    return Line(_tail(line.before, before), line.match, _head(line.after, after), line.start, line.end)


def letter_width(metrics: QFontMetricsF) -> float:
    """How wide a letter is on average, in px."""
    return metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE)


def lay_out(line: Line, font: QFont, width: float, leading: float, most: int = LINES) -> HitLayout:
    """Lay the line out on at most `most` lines of `width` px, `leading` px apart; the match is in bold."""
    room = int(most * width / letter_width(QFontMetricsF(font)))
    context = max(room - len(line.match), room // 3)
    before = max(context * 2 // 5, context - len(line.after))
    after = max(0, context + _SPARE - min(before, len(line.before)))
    while True:
        shown = trim(line, before, after)
        layout, is_whole = _try(shown, font, width, leading, most)
        if is_whole or (before == 0 and after == 0):
            return HitLayout(layout, _match_rects(layout, shown))
        if after > 0:
            after = max(0, min(after, len(line.after)) - _STEP)
        else:
            before = max(0, min(before, len(line.before)) - _STEP)


def _try(line: Line, font: QFont, width: float, leading: float, most: int) -> tuple[QTextLayout, bool]:
    """The layout, and whether all the words found room."""
    layout = QTextLayout(line.before + line.match + line.after, font)
    bold = QTextLayout.FormatRange()
    bold.start, bold.length = _units(line.before), _units(line.match)
    bold.format = QTextCharFormat()
    bold.format.setFontWeight(QFont.Weight.Bold)
    layout.setFormats([bold])
    layout.beginLayout()
    count, end = 0, 0
    while count < most and (made := layout.createLine()).isValid():
        made.setLineWidth(width)
        made.setPosition(QPointF(0, count * leading))
        count, end = count + 1, made.textStart() + made.textLength()
    layout.endLayout()
    return layout, end >= _units(layout.text())


def _match_rects(layout: QTextLayout, line: Line) -> tuple[QRectF, ...]:
    start = _units(line.before)
    end = start + _units(line.match)
    rects = []
    for number in range(layout.lineCount()):
        made = layout.lineAt(number)
        first, last = max(start, made.textStart()), min(end, made.textStart() + made.textLength())
        if first < last:
            one, other = _x(made, first), _x(made, last)
            left, right = min(one, other), max(one, other)
            rects.append(QRectF(left - _HALO, made.y(), right - left + 2 * _HALO, made.height()))
    return tuple(rects)


def _x(line: QTextLine, place: int) -> float:
    x, _ = cast("tuple[float, int]", line.cursorToX(place))  # the stubs say object
    return x


def _tail(text: str, room: int) -> str:
    """The last `room` code points or fewer, from a word's beginning."""
    if room >= len(text):
        is_cut = len(text) >= _CUT and text[0].islower()
        return ELLIPSIS + text if is_cut else text
    cut = text.find(" ", len(text) - room - 1) + 1 if room else 0
    return ELLIPSIS + (text[cut:] if cut else text[len(text) - room :])


def _head(text: str, room: int) -> str:
    """The first `room` code points or fewer, to a word's end."""
    if room >= len(text):
        is_cut = len(text) >= _CUT and text[-1] not in _ENDS
        return text + ELLIPSIS if is_cut else text
    cut = text.rfind(" ", 0, room + 1)
    return (text[:cut] if cut >= 0 else text[:room]) + ELLIPSIS


def _units(text: str) -> int:
    """How many UTF-16 units the text is, which is how Qt counts."""
    return len(text) + sum(letter > "\uffff" for letter in text)
