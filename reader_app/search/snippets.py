"""The line of context around a hit: so many code points on each side, whole words, out of its block only in tables."""

import unicodedata

from reader_app.model.annotation import Colour
from reader_app.model.hit import Line
from reader_app.model.span import Span

CONTEXT = 60  # code points on each side, where nothing else is asked for
_SHORT = 40  # code points, which alone say little of what they are about
_GAP = "\n\n"  # between blocks that are no cells of one table, nor items of one list
_BETWEEN = " · "
_BREAKS = str.maketrans(dict.fromkeys("\n\r\t\x0b\x0c\x85\u2028\u2029", " "))


def line(
    content: str,
    span: Span,
    block: Span,
    context: int = CONTEXT,
    colour: Colour | None = None,
    *,
    with_neighbours: bool = False,
) -> Line:
    """The hit at `span` in its line; span, block, context: code points, end exclusive. colour: as in the line.

    with_neighbours: a short block goes on with the cells or items before and after it, between which only one line
    break stands.
    """
    start, end = span
    is_short = block[1] - block[0] <= _SHORT
    first, last = _with_neighbours(content, block, context) if with_neighbours and is_short else block
    left, right = _left(content, start, first, context), _right(content, end, last, context)
    before = content[left : block[0]].lstrip().replace("\n", _BETWEEN) + content[max(left, block[0]) : start]
    after = content[end : min(right, block[1])] + content[block[1] : right].rstrip().replace("\n", _BETWEEN)
    return Line(
        before.translate(_BREAKS).lstrip(),
        content[start:end].translate(_BREAKS),
        after.translate(_BREAKS).rstrip(),
        start,
        end,
        colour,
    )


def _with_neighbours(content: str, block: Span, context: int) -> Span:
    """From the gap before a block to that after it, or as far as the context may go."""
    first, last = max(0, block[0] - context), min(len(content), block[1] + context)
    before, after = content.rfind(_GAP, first, block[0]), content.find(_GAP, block[1], last)
    return before + len(_GAP) if before >= 0 else first, after if after >= 0 else last


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
