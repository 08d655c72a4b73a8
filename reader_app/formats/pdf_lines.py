"""Puts fragments that stand on one line together, from top to bottom."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader_app.formats.pdf_fragments import SMALL, Fragment
from reader_app.formats.pdf_words import Words, join_words

_OVERLAP = 0.5  # of the lower one's height: more is on one line
_LOWER, _BEHIND = 0.7, 0.5  # of the size: so far down it is another line, so near it is right behind
_HIGHEST = 50  # fragments of a row that are looked at
_NEAR = 4  # lines looked back at
_TOUCHING = 0.12  # of the type's size: what is nearer than this is one word
_LEFTWARDS = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")  # Hebrew, Arabic and their like, and their forms


@dataclass(slots=True)
class Line:
    """A line of a column, never changed. left, top, right, bottom, base, size: points. bold, fixed (pitch): all of it.

    cells: what it is made of, in order. broken: it ends with the hyphen of a word that goes on in the next line.
    """

    words: Words
    left: float
    top: float
    right: float
    bottom: float
    base: float
    size: float
    bold: bool
    fixed: bool
    broken: bool
    page: int
    cells: tuple[Fragment, ...]

    @property
    def text(self) -> str:
        """Its letters."""
        return self.words.text


def lines_of(region: Sequence[Fragment], page: int) -> list[Line]:
    """The lines of a single column, from top to bottom."""
    rows: list[list[Fragment]] = []
    for fragment in sorted(region, key=lambda f: (f.base, f.left)):
        for row in reversed(rows[-_NEAR:]):
            if _on_one_line(row, fragment):
                row.append(fragment)
                break
        else:
            rows.append([fragment])
    rows.sort(key=_base)
    return [line_of(row, page) for row in rows]


def line_of(row: Sequence[Fragment], page: int) -> Line:
    """Fragments of one line as a line, in reading order."""
    if len(row) == 1:
        (f,) = row
        return Line(
            f.words, f.left, f.top, f.right, f.bottom, f.base, f.size, f.bold, f.fixed, f.broken, page, tuple(row)
        )
    leftwards = is_leftwards("".join(f.words.text for f in row))
    cells = tuple(sorted(row, key=lambda f: -f.right if leftwards else f.left))
    main = max(cells, key=lambda f: len(f.words.text))
    joints = ["" if _touch(a, b, main.size) and not _are_numbers(a, b) else " " for a, b in pairwise(cells)]
    return Line(
        join_words([f.words for f in cells], joints),
        min(f.left for f in cells),
        min(f.top for f in cells),
        max(f.right for f in cells),
        max(f.bottom for f in cells),
        main.base,
        main.size,
        all(f.bold for f in cells),
        all(f.fixed for f in cells),
        cells[-1].broken,
        page,
        cells,
    )


def is_leftwards(text: str) -> bool:
    """Whether most letters of a text are of a script that is written from right to left."""
    count = 0 if text.isascii() else len(_LEFTWARDS.findall(text))
    return count > 0 and 2 * count > sum(map(str.isalpha, text))


def _on_one_line(row: Sequence[Fragment], fragment: Fragment) -> bool:
    """Whether a fragment stands beside those of a row, raised and lowered ones included."""
    height = fragment.bottom - fragment.top
    for other in row:
        if other.bottom < fragment.top:  # nearly always, and quicker to see
            continue
        shared = min(other.bottom, fragment.bottom) - max(other.top, fragment.top)
        if shared < _OVERLAP * min(other.bottom - other.top, height):
            continue
        if min(other.right, fragment.right) - max(other.left, fragment.left) > 0.5 * min(other.size, fragment.size):
            return False
        if abs(other.base - fragment.base) < 0.7 * max(other.size, fragment.size):
            return not _is_below(row, fragment)
    return False


def _is_below(row: Sequence[Fragment], fragment: Fragment) -> bool:
    """Whether a fragment stands in the line under one of a row: then it is not in that, whatever is between them.

    Raised and lowered letters stand under each other, too, but right behind a larger one. row: from the top.
    """
    if fragment.base - row[0].base < _LOWER * fragment.size:  # nearly always
        return False
    for above in row[:_HIGHEST]:
        size = max(above.size, fragment.size)
        if (
            fragment.base - above.base >= _LOWER * size
            and min(above.size, fragment.size) >= SMALL * size
            and min(above.right, fragment.right) - max(above.left, fragment.left) > size
        ):
            start = min(above.left, fragment.left)
            return not any(other.size * SMALL >= size and abs(start - other.right) < _BEHIND * size for other in row)
    return False


def _base(row: Sequence[Fragment]) -> float:
    return max(row, key=lambda f: len(f.words.text)).base


def _are_numbers(before: Fragment, after: Fragment) -> bool:
    """Whether two fragments are numbers that were painted apart and merely touch, as in a chart."""
    return (
        before.words.text[-1:].isdecimal()
        and after.words.text[:1].isdecimal()
        and after.order != before.order + 1
        and min(before.size, after.size) > SMALL * max(before.size, after.size)
    )


def _touch(before: Fragment, after: Fragment, size: float) -> bool:
    gap = max(after.left - before.right, before.left - after.right)
    return gap < _TOUCHING * size
