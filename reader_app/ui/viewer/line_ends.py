"""Where lines of a paragraph should end within a word.

Qt breaks a line wherever there is a soft hyphen and the line then holds more; it knows no limit of hyphens one below
the other. So a copy of the paragraph, with every soft hyphen that its long words may have, is set line by line. Where
Qt would break a word and should not, the line is made narrower, and the word goes to the next one. What is left are the
few places where the text that is shown needs a soft hyphen.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtGui import QFont, QTextBlock, QTextLayout, QTextLine

from reader_app.services.hyphenation import SHORTEST_WORD, Hyphenation
from reader_app.ui.viewer.rows import RIGHT_TO_LEFT

SOFT_HYPHEN = "\u00ad"
IN_A_ROW = 2  # lines that may end in a hyphen, one below the other
_ZONE = 0.12  # of the width of a line: what may stay empty rather than that a word is broken
_NARROWEST = 6  # times its height: the width of a line in which there is still something to be chosen
_LONGEST = 20_000  # UTF-16 units of a paragraph that is not too long to be set twice

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
# Letters only, and no part of an address, of a name with digits, or of a word that has soft hyphens of its own.
_BESIDE = r"\w\u00ad\u0300-\u036f@/\\"
_WORD = re.compile(rf"(?<![{_BESIDE}.:])[^\W\d_]{{{SHORTEST_WORD},}}(?![{_BESIDE}]|[.:]\w)")


def line_ends(block: QTextBlock, font: QFont, hyphenation: Hyphenation, is_whole: Callable[[int], bool]) -> list[int]:
    """Before which letters of a block a soft hyphen should stand: UTF-16 units from its start, ascending.

    block: laid out, with no hyphens of ours in it. font: its document's. is_whole: whether the word at a place of the
    block is to stay whole.
    """
    shown, text = block.layout(), block.text()
    if shown.lineCount() < 2 or block.length() > _LONGEST or RIGHT_TO_LEFT.search(text):
        return []
    first, others = shown.lineAt(0), shown.lineAt(1)
    if min(first.width(), others.width()) < _NARROWEST * first.height():
        return []
    words = [each for each in _words(text, hyphenation) if not is_whole(each[0])]
    places = [place for start, inside in words for place in inside]
    if not places:
        return []
    layout = QTextLayout(_with_hyphens(text, places), font)
    layout.setTextOption(shown.textOption())
    layout.setFormats(_formats(block, places))
    starts = (start + bisect_right(places, start) for start, inside in words for _ in inside)
    hyphens = dict(zip((place + n for n, place in enumerate(places)), starts, strict=True))
    chosen = set(_set(layout, first.width(), others.width(), hyphens))
    return [place for place, hyphen in zip(places, hyphens, strict=True) if hyphen in chosen]


def _words(text: str, hyphenation: Hyphenation) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Of each long word, where it begins and where it may be broken; not the last, whose end would stand alone."""
    units = _ASTRAL.sub("\ufffd\ufffd", text)
    end = len(units)
    while end and not units[end - 1].isalnum():
        end -= 1
    for match in _WORD.finditer(units):
        places = hyphenation.places(match[0]) if match.end() < end else ()
        if places:
            yield match.start(), tuple(match.start() + place for place in places)


def _with_hyphens(text: str, places: Sequence[int]) -> str:
    units = text.encode("utf-16-le")
    cuts = pairwise((0, *(2 * place for place in places), len(units)))
    return SOFT_HYPHEN.join(units[start:end].decode("utf-16-le") for start, end in cuts)


def _formats(block: QTextBlock, places: Sequence[int]) -> list[QTextLayout.FormatRange]:
    """The formats of a block's letters, as they are with hyphens; these look as the letter before does."""
    formats = block.textFormats()
    for each in formats:
        start, end = each.start, each.start + each.length
        each.start = start + bisect_right(places, start)
        each.length = end + bisect_right(places, end) - each.start
    return formats


def _set(layout: QTextLayout, first: float, others: float, hyphens: Mapping[int, int]) -> Iterator[int]:
    """Set a text line by line; gives the hyphens that lines are to end with.

    first, others: widths of lines in px. hyphens: where each stands, and where its word begins.
    """
    in_a_row = 0
    text = layout.text().encode("utf-16-le")
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        width = others if line.lineNumber() else first
        line.setLineWidth(width)
        end = line.textStart() + line.textLength() - 1
        if end in hyphens and _should_break(line, width, hyphens[end], is_enough=in_a_row >= IN_A_ROW):
            yield end
            in_a_row += 1
        else:
            in_a_row = in_a_row + 1 if text[2 * end : 2 * end + 2] in _HYPHENS else 0
    layout.endLayout()


_HYPHENS = {hyphen.encode("utf-16-le") for hyphen in "-\u2010"}


def _should_break(line: QTextLine, width: float, word: int, *, is_enough: bool) -> bool:
    """Whether a line should end within the word that begins at `word`; if not, it ends before it from now on."""
    if word <= line.textStart():
        return True  # it is longer than the line
    x: Any = line.cursorToX(word)  # PySide gives the pair (x, place); its stubs say float
    line.setLineWidth(float(x[0] if isinstance(x, tuple) else x))
    if is_enough or width - line.naturalTextWidth() <= _ZONE * width:
        return False
    line.setLineWidth(width)
    return True
