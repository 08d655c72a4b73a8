"""The line of context around a hit: so many code points on each side, whole words, never out of its block."""

import unicodedata

from reader_app.model.annotation import Colour
from reader_app.model.hit import Line
from reader_app.model.span import Span

CONTEXT = 60  # code points on each side, where nothing else is asked for
_BREAKS = str.maketrans(dict.fromkeys("\n\r\t\x0b\x0c\x85\u2028\u2029", " "))


def line(content: str, span: Span, block: Span, context: int = CONTEXT, colour: Colour | None = None) -> Line:
    """The hit at `span` in its line; span, block, context: code points, end exclusive. colour: as in the line."""
    start, end = span
    before = content[_left(content, start, block[0], context) : start]
    after = content[end : _right(content, end, block[1], context)]
    return Line(
        before.translate(_BREAKS).lstrip(),
        content[start:end].translate(_BREAKS),
        after.translate(_BREAKS).rstrip(),
        start,
        end,
        colour,
    )


def _left(content: str, start: int, limit: int, context: int) -> int:
    """Where the context before a hit begins: after a space if there is one, else not inside a letter with its marks."""
    cut = max(limit, start - context)
    if cut == limit or content[cut - 1].isspace():
        return cut
    for place in range(cut, start):
        if content[place].isspace():
            return place + 1
    while cut < start and _continues(content[cut]):
        cut += 1
    return cut


def _right(content: str, end: int, limit: int, context: int) -> int:
    """Where the context after a hit ends, likewise."""
    cut = min(limit, end + context)
    if cut == limit or content[cut].isspace():
        return cut
    for place in range(cut - 1, end - 1, -1):
        if content[place].isspace():
            return place
    while cut > end and _continues(content[cut]):
        cut -= 1
    return cut


def _continues(letter: str) -> bool:
    return unicodedata.category(letter)[0] == "M" or letter in "\u200c\u200d"
