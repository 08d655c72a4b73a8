"""Finds in what order a page is read: its columns, and what stands across them, by cutting it along its white space.

The idea is the recursive X-Y cut (Nagy and Seth 1984), with two changes: a gutter may be crossed by headings, which cut
the page into bands; and the order in which the file paints its letters decides whether neighbours are columns, painted
one after the other, or cells of a table, painted row by row.
"""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from reader_app.formats.pdf_letters import Fragment

Region = tuple[Fragment, ...]
_DEPTH = 6
_BIN = 2.0  # points
_GUTTER, _NARROWEST = 0.7, 5.0  # of the type's size: the least width of a gutter, and of a column
_RIVAL = 3  # fragments: gutters with so little less around them are tried too
_PROSE_LETTERS, _PROSE_FILL, _PROSE_LINES = 22, 0.7, 4


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
    covered, count = [], 0
    for step in steps[:-1]:
        count += step
        covered.append(count)
    left, right = _running_maximum(covered), _running_maximum(covered[::-1])[::-1]
    contrast = [min(a, b) - c for a, b, c in zip(left, right, covered, strict=True)]
    valleys = []
    start = 0
    for index in range(1, width + 1):
        if index == width or covered[index] != covered[start]:
            if contrast[start] > 1 and (index - start + 1) * _BIN >= _GUTTER * size:
                valleys.append((contrast[start], index - start, origin + (start + index) / 2 * _BIN))
            start = index
    valleys.sort(reverse=True)
    return [middle for _, _, middle in valleys[:3]]


def _running_maximum(values: Sequence[int]) -> list[int]:
    found, most = [], 0
    for value in values:
        most = max(most, value)
        found.append(most)
    return found


def _bands(fragments: Region, gutter: float) -> list[tuple[Region, ...]]:
    """The page from top to bottom: what stands across as one part each, what is in two columns as two."""
    across = sorted((f for f in fragments if f.left < gutter < f.right), key=lambda f: f.base)
    edges = [f.base for f in across]
    sides: list[tuple[list[Fragment], list[Fragment]]] = [([], []) for _ in range(len(across) + 1)]
    for fragment in fragments:
        if not fragment.left < gutter < fragment.right:
            band = bisect_left(edges, fragment.base - 0.3 * fragment.size)
            sides[band][fragment.left >= gutter].append(fragment)
    found: list[tuple[Region, ...]] = []
    whole: list[Fragment] = []
    for index, (left, right) in enumerate(sides):
        if _are_columns(left, right):
            if whole:
                found.append((tuple(whole),))
            found.append((tuple(left), tuple(right)))
            whole = []
        else:
            whole += left + right
        whole += across[index : index + 1]
    if whole:
        found.append((tuple(whole),))
    return found


def _are_columns(left: Sequence[Fragment], right: Sequence[Fragment]) -> bool:
    """Whether what stands left and right of a gutter is read column by column, rather than across."""
    if not left or not right or _facing(left, right) < 2:
        return False
    if min(_width(left), _width(right)) < _NARROWEST * median(f.size for f in (*left, *right)):
        return False
    switches = _switches(left, right)
    if switches <= 2:
        return True
    share = switches / (len(left) + len(right))
    return _is_prose(left) and _is_prose(right) and not 0.1 < share < 0.4


def _facing(left: Sequence[Fragment], right: Sequence[Fragment]) -> int:
    """How many fragments on the side with fewer have one beside them."""
    few, many = sorted((left, right), key=len)
    spans = sorted((f.top, f.bottom) for f in many)
    tops = [top for top, _ in spans]
    count = 0
    for fragment in few:
        index = bisect_left(tops, fragment.bottom)
        count += any(bottom > fragment.top for _, bottom in spans[max(0, index - 3) : index])
    return count


def _switches(left: Sequence[Fragment], right: Sequence[Fragment]) -> int:
    """How often the file goes from one side to the other as it paints them."""
    painted = sorted([(f.order, 0) for f in left] + [(f.order, 1) for f in right])
    return sum(a[1] != b[1] for a, b in pairwise(painted))


def _is_prose(side: Sequence[Fragment]) -> bool:
    """Whether the lines of a side are long and fill it."""
    if len(side) < _PROSE_LINES:
        return False
    width = _width(side)
    letters = sum(len(f.words.text) for f in side) / len(side)
    return letters >= _PROSE_LETTERS and median(f.right - f.left for f in side) >= _PROSE_FILL * width


def _width(side: Sequence[Fragment]) -> float:
    return max(f.right for f in side) - min(f.left for f in side)
