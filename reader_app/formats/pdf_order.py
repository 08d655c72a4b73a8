"""Finds in what order a page is read: its columns, and what stands across them, by cutting it along its white space.

The idea is the recursive X-Y cut (Nagy and Seth 1984), with two changes: a gutter may be crossed by headings, which cut
the page into bands; and the order in which the file paints its letters decides whether neighbours are columns, painted
one after the other, or cells of a table, painted row by row.
"""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate, pairwise
from operator import sub
from statistics import median
from typing import NamedTuple

from reader_app.formats.pdf_fragments import Fragment

Region = tuple[Fragment, ...]
_DEPTH = 6
_BIN = 2.0  # points
_GUTTER, _NARROWEST = 0.7, 5.0  # of the type's size: the least width of a gutter, and of a column
_GAP = 0.5  # of the type's size: more white space than lines have between them
_PROSE_LETTERS, _PROSE_FILL, _PROSE_LINES = 22, 0.7, 4


class _Row(NamedTuple):
    """A line of one side of a gutter."""

    left: float
    right: float
    top: float
    bottom: float
    base: float
    letters: int


def regions(fragments: Sequence[Fragment], leftwards: bool = False) -> list[Region]:
    """The page's fragments as single columns in reading order. leftwards: the first column is the right one."""
    return _cut(tuple(fragments), leftwards, _DEPTH)


def _cut(fragments: Region, leftwards: bool, depth: int) -> list[Region]:
    if len(fragments) < 4 or not depth:
        return [fragments] if fragments else []
    for gutter in _gutters(fragments):
        bands = _bands(fragments, gutter)
        if any(len(band) > 1 for band in bands):
            found: list[Region] = []
            for band in bands:
                for part in reversed(band) if leftwards else band:
                    found += _cut(part, leftwards, depth - 1) if len(part) < len(fragments) else [part]
            return found
    return [fragments]


def _gutters(fragments: Region) -> list[float]:
    """Where a gutter may be, by how many more fragments stand on both sides of it than cross it; the best three."""
    size = median(fragment.size for fragment in fragments)
    origin = min(fragment.left for fragment in fragments)
    width = int((max(fragment.right for fragment in fragments) - origin) / _BIN) + 2
    if width * _BIN < 2 * _NARROWEST * size or width > 100_000:
        return []
    steps = [0] * (width + 1)
    for fragment in fragments:
        steps[int((fragment.left - origin) / _BIN)] += 1
        steps[int((fragment.right - origin) / _BIN) + 1] -= 1
    covered = list(accumulate(steps[:-1]))
    left, right = list(accumulate(covered, max)), list(accumulate(reversed(covered), max))[::-1]
    contrast = list(map(sub, map(min, left, right), covered))
    if max(contrast) < 2:
        return []
    valleys = []
    start = 0
    for index in range(1, width + 1):
        if index == width or covered[index] != covered[start]:
            if contrast[start] > 1 and (index - start + 1) * _BIN >= _GUTTER * size:
                valleys.append((contrast[start], index - start, origin + (start + index) / 2 * _BIN))
            start = index
    valleys.sort(reverse=True)
    return [middle for _, _, middle in valleys[:3]]


def _bands(fragments: Region, gutter: float) -> list[tuple[Region, ...]]:
    """The page from top to bottom: what stands across as one part each, what is in two columns as two."""
    across = sorted((f for f in fragments if f.left < gutter < f.right), key=lambda f: f.base)
    edges = [f.base for f in across]
    between: list[list[Fragment]] = [[] for _ in range(len(across) + 1)]
    for fragment in fragments:
        if not fragment.left < gutter < fragment.right:
            between[bisect_left(edges, fragment.base - 0.3 * fragment.size)].append(fragment)
    found: list[tuple[Region, ...]] = []
    whole: list[Fragment] = []
    for index, band in enumerate(between):
        for part in _split_band(band, gutter, _DEPTH):
            if len(part) == 1:
                whole += part[0]
                continue
            if whole:
                found.append((tuple(whole),))
                whole = []
            found.append(part)
        whole += across[index : index + 1]
    if whole:
        found.append((tuple(whole),))
    return found


def _split_band(band: Sequence[Fragment], gutter: float, depth: int) -> list[tuple[Region, ...]]:
    """A stretch that nothing crosses: two columns, or what is above and below its widest white space, or one part.

    If the file paints one side after the other, they are columns. If it goes back and forth, something else may stand
    above or below the columns: a table, a heading.
    """
    if not band:
        return []
    left = tuple(f for f in band if f.left < gutter)
    right = tuple(f for f in band if f.left >= gutter)
    if not left or not right:
        return [(tuple(band),)]
    switches = _switches(left, right)
    are_columns = _are_columns(left, right, switches)
    if are_columns and switches < 2:
        return [(left, right)]
    cut = _widest_gap(band) if depth else None
    if cut is not None:
        above, below = [f for f in band if f.base <= cut], [f for f in band if f.base > cut]
        parts = [*_split_band(above, gutter, depth - 1), *_split_band(below, gutter, depth - 1)]
        if not are_columns or any(len(part) > 1 for part in parts):
            return parts
    return [(left, right)] if are_columns else [(tuple(band),)]


def _widest_gap(band: Sequence[Fragment]) -> float | None:
    """Where the most white space goes all across, if it is more than lines have between them."""
    size = median(f.size for f in band)
    widest, place, end = _GAP * size, None, 1e9
    for fragment in sorted(band, key=lambda f: f.top):
        if fragment.top - end > widest:
            widest, place = fragment.top - end, end
        end = fragment.bottom if end > 1e8 else max(end, fragment.bottom)
    return place


def _are_columns(left: Sequence[Fragment], right: Sequence[Fragment], switches: int) -> bool:
    """Whether what stands left and right of a gutter is read column by column, rather than across."""
    if min(_width(left), _width(right)) < _NARROWEST * median(f.size for f in (*left, *right)):
        return False
    rows, others = _rows(left), _rows(right)
    if _facing(rows, others) < 2:
        return False
    if switches <= 2:
        return True
    share = switches / (len(rows) + len(others))
    return _is_prose(rows) and _is_prose(others) and not 0.1 < share < 0.7


def _rows(side: Sequence[Fragment]) -> list[_Row]:
    """The lines of a side."""
    rows: list[_Row] = []
    for f in sorted(side, key=lambda f: f.base):
        letters = len(f.words.text)
        if rows and f.base - rows[-1].base < 0.5 * f.size:
            last = rows[-1]
            rows[-1] = _Row(
                min(last.left, f.left),
                max(last.right, f.right),
                min(last.top, f.top),
                max(last.bottom, f.bottom),
                last.base,
                last.letters + letters,
            )
        else:
            rows.append(_Row(f.left, f.right, f.top, f.bottom, f.base, letters))
    return rows


def _facing(left: Sequence[_Row], right: Sequence[_Row]) -> int:
    """How many lines on the side with fewer have one beside them."""
    few, many = sorted((left, right), key=len)
    tops = [row.top for row in many]
    count = 0
    for row in few:
        index = bisect_left(tops, row.bottom)
        count += any(other.bottom > row.top for other in many[max(0, index - 3) : index])
    return count


def _switches(left: Sequence[Fragment], right: Sequence[Fragment]) -> int:
    """How often the file goes from one side to the other as it paints them."""
    painted = sorted([(f.order, 0) for f in left] + [(f.order, 1) for f in right])
    return sum(a[1] != b[1] for a, b in pairwise(painted))


def _is_prose(rows: Sequence[_Row]) -> bool:
    """Whether the lines of a side are long and fill it."""
    if len(rows) < _PROSE_LINES:
        return False
    width = max(row.right for row in rows) - min(row.left for row in rows)
    letters = sum(row.letters for row in rows) / len(rows)
    return letters >= _PROSE_LETTERS and median(row.right - row.left for row in rows) >= _PROSE_FILL * width


def _width(side: Sequence[Fragment]) -> float:
    return max(f.right for f in side) - min(f.left for f in side)
