"""Letters that a PDF paints twice at one place, for bold, outlines or shadows: which of them to read only once."""

import re
from collections.abc import Iterator
from itertools import compress, pairwise
from operator import lt, or_

from reader_app.formats.pdf_bulk import Boxes

# Of the height of the type: nearer than this, along the line and across it, the same letter is there already. The idea
# is that of xpdf's "dupMaxPriDelta" and "dupMaxSecDelta"; letters that stand side by side are twice as far apart.
_ALONG, _ACROSS = 0.09, 0.18
_ALIKE = 0.4  # of the height: by more, two of one letter are not the same; an outline may be measured otherwise
_LEAST = 0.5  # points of height: what is lower has no place to speak of
_APART = 0.15  # of the height: letters that far apart have a space between them
_CELL, _BAND = 8.0, 4.0  # points: how wide letters, and how high lines, are looked at together
_LINE = re.compile(r"[^\r\n]+")
Box = tuple[float, float, float, float]  # left, top, right, bottom: points, upwards
_NO_LETTERS = re.compile(r"[\x00-\x20\x7f-\xa0]")


def repeated(text: str, placed: Boxes) -> frozenset[int]:
    """The numbers of characters that are not to be read: letters that are painted again where they are already, and
    spaces that only stand between those and others. Empty for nearly all pages, which is quick to see.

    text: the page's characters, lines parted by line ends; placed: their boxes.
    """
    if not _goes_back(text, placed) and not _lines_lie_on_each_other(text, placed):
        return frozenset()
    again = _again(text, placed)
    return again | frozenset(_loose_spaces(text, placed, again)) if again else again


def _goes_back(text: str, placed: Boxes) -> bool:
    """Whether a letter stands left of the one before it in its line; where one reads from the right, all do."""
    for line in _LINE.finditer(text):
        first, end = line.span()
        left = placed.left[first:end].tolist()
        if left == sorted(left):  # quicker than to look at each
            continue
        for place in compress(range(1, end - first), map(lt, left[1:], left)):
            before = place - 2 if text[first + place - 1] == " " and place > 1 else place - 1
            if left[place] < left[before] and not _NO_LETTERS.search(text[first + before] + text[first + place]):
                return True
    return False


def _lines_lie_on_each_other(text: str, placed: Boxes) -> bool:
    """Whether two lines, or pieces of lines, of about the same height share a part of their width."""
    left, right, bottom = placed.left, placed.right, placed.bottom
    ends = [line.span() for line in _LINE.finditer(text)]
    lines = sorted((bottom[first], left[first], right[end - 1]) for first, end in ends)
    close = [after[0] - before[0] < 2 * _BAND for before, after in pairwise(lines)]  # else they share no band
    if True not in close:
        return False
    near = list(compress(lines, map(or_, (*close, False), (False, *close))))
    for shift in (0.0, _BAND / 2):
        bands: dict[int, list[tuple[float, float]]] = {}
        for base, start, end in near:
            bands.setdefault(int((base + shift) / _BAND), []).append((start, end))
        for band in bands.values():
            if len(band) > 1 and any(after < end for (_, end), (after, _) in pairwise(sorted(band))):
                return True
    return False


def _again(text: str, placed: Boxes) -> frozenset[int]:
    """The letters that are there already, by their numbers. Letters that share a box are one sign of the file, as ﬀ."""
    boxes = list(zip(placed.left, placed.top, placed.right, placed.bottom, strict=True))
    cells: dict[tuple[str, int], list[int]] = {}
    found: set[int] = set()
    for number, letter in enumerate(text):
        left, top, _, bottom = box = boxes[number]
        if top - bottom < _LEAST or _NO_LETTERS.match(letter):
            continue
        if number and box == boxes[number - 1]:
            found.update({number} if number - 1 in found else ())
            continue
        cell = int(left / _CELL)
        near = (one for place in (cell - 1, cell, cell + 1) for one in cells.get((letter, place), ()))
        if any(_is_there(boxes[one], box) for one in near):
            found.add(number)
        else:
            cells.setdefault((letter, cell), []).append(number)
    return frozenset(found)


def _is_there(one: Box, other: Box) -> bool:
    """Whether a letter stands where another one does."""
    height = other[1] - other[3]
    return (
        abs(one[0] - other[0]) < _ALONG * height
        and abs(one[3] - other[3]) < _ACROSS * height
        and abs(one[1] - one[3] - height) < _ALIKE * height
    )


def _loose_spaces(text: str, placed: Boxes, again: frozenset[int]) -> Iterator[int]:
    """The spaces beside letters that are left out, but one where those that stay are apart."""
    for line in _LINE.finditer(text):
        spaces: list[int] = []
        before, has_gap = -1, False
        for number in range(line.start(), line.end()):
            if text[number] == " ":
                spaces.append(number)
            elif number in again:
                has_gap = True
            else:
                if has_gap:
                    yield from spaces[1:] if before >= 0 and _are_apart(placed, before, number) else spaces
                spaces, before, has_gap = [], number, False
        if has_gap:
            yield from spaces


def _are_apart(placed: Boxes, before: int, after: int) -> bool:
    height = placed.top[after] - placed.bottom[after]
    return placed.left[after] - placed.right[before] > _APART * height
