"""Takes the letters off a PDF's page: fragments of lines, each with its place, its type and the page's own numbers.

A fragment ends where the page's line ends, and at each gap wider than words have between them: whether that gap is
inside a line, between columns or between cells is for the layout to find out.
"""

import ctypes
import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from reader_app.formats.pdf_document import Matrix, OpenPage, pdfium
from reader_app.formats.pdf_fragments import SMALL, UPSIDE_DOWN, Fragment, adjoin, glued, turn
from reader_app.formats.pdf_words import Words
from reader_app.model.document import Run

MAXIMUM_CHARACTERS = 1_000_000  # of one page
_GAP, _SHIFT = 0.85, 0.6  # of the height of a letter's box: more across, or up and down, is another fragment
_NEXT = 0.2  # of the height: a letter no further from the last is the next one
_RAISED = 0.15  # of another letter's height: ending higher
_WAYS = (0, 1, -1, UPSIDE_DOWN)
_LEFTWARDS = "\u0590"  # the first letter that may belong to a script written from right to left
_FIXED_PITCH = 1  # the flag of fonts whose letters are all equally wide
_BOLD = 600
_SOFT_BREAK = 2  # pdfium's code for a hyphen at the end of a line
_UNKNOWN = "\ufffd"


@dataclass(frozen=True, slots=True)
class Letters:
    """What is on a page. fragments: upright ones, in the file's order; turned: those that run up or down the page, with
    their places as if the page were turned to read them.

    characters: all but white space and line ends, before anything was left out. controls, unknown: how many of them
    are control characters, which are left out, and letters that the file does not name, which show as U+FFFD.
    """

    width: float
    height: float
    fragments: tuple[Fragment, ...] = ()
    turned: tuple[Fragment, ...] = ()
    characters: int = 0
    controls: int = 0
    unknown: int = 0
    cut: bool = False


@dataclass(slots=True)
class _Open:
    """A fragment that is being read: its code points, their numbers and boxes."""

    letters: list[str] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    boxes: list[tuple[float, float, float, float]] = field(default_factory=list)


def read_letters(page: OpenPage, number: int) -> Letters:
    """The letters of a page. number: the page's place in the document, from 0."""
    with page.letters() as (handle, count):
        reader = _Reader(handle, page.matrix(), number)
        reader.read(min(count, MAXIMUM_CHARACTERS))
        upright, turned = reader.sorted_out(page.width, page.height)
        return Letters(
            page.width,
            page.height,
            upright,
            turned,
            reader.characters,
            reader.controls,
            reader.unknown,
            count > MAXIMUM_CHARACTERS,
        )


class _Reader:
    """Reads one text page. handle: pdfium's, None for a page without one."""

    def __init__(self, handle: Any, matrix: Matrix, page: int) -> None:
        self.characters = self.controls = self.unknown = 0
        self._handle, self._matrix, self._page = handle, matrix, page
        self._found: list[tuple[Fragment, int]] = []

    def read(self, count: int) -> None:
        """Finds the fragments among the first `count` characters."""
        raw, handle = pdfium(), self._handle
        code_of, box_of, shown = raw.FPDFText_GetUnicode, raw.FPDFText_GetLooseCharBox, self._matrix.box
        rectangle = raw.FS_RECTF()
        place = ctypes.byref(rectangle)
        current = _Open()
        index = 0
        while index < count:
            number, code = index, code_of(handle, index)
            index += 1
            if code in {10, 13}:
                current = self._ended(current)
                continue
            if 0xD800 <= code < 0xDC00 and index < count and 0xDC00 <= (low := code_of(handle, index)) < 0xE000:
                code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00)
                index += 1
            broken = code == _SOFT_BREAK and raw.FPDFText_IsHyphen(handle, number) == 1
            letter = self._letter(ord("-") if broken else code)
            if not letter or (letter == " " and (not current.letters or current.letters[-1] == " ")):
                continue
            box_of(handle, number, place)
            box = shown(rectangle.left, rectangle.bottom, rectangle.right, rectangle.top)
            if letter != " " and current.letters and _apart(current.boxes, current.letters, box):
                current = self._ended(current)
            current.letters.append(letter)
            current.numbers.append(number)
            current.boxes.append(box)
            if broken:
                current = self._ended(current, broken=True)
        self._ended(current)

    def sorted_out(self, width: float, height: float) -> tuple[tuple[Fragment, ...], tuple[Fragment, ...]]:
        """The upright fragments and the turned ones; if most letters are turned, the whole page is taken as turned."""
        ways: dict[int, list[Fragment]] = {way: [] for way in _WAYS}
        for fragment, way in self._found:
            if way == 0 and ways[0] and adjoin(ways[0][-1], fragment):
                fragment = glued(ways[0].pop(), fragment)
            ways[way].append(fragment)
        weights = {way: sum(len(f.words.text) for f in found) for way, found in ways.items()}
        main = max(_WAYS, key=lambda way: weights[way])
        turned = [[turn(f, way, width, height) for f in ways[way]] for way in _WAYS if way != main]
        return tuple(turn(f, main, width, height) for f in ways[main]), tuple(f for found in turned for f in found)

    def _letter(self, code: int) -> str:
        """The letter of a code; a space for all white space, nothing for a control character."""
        if 32 < code < 127:
            self.characters += 1
            return chr(code)
        if code == 0 or code > 0x10FFFF or 0xD800 <= code < 0xE000:
            self.characters += 1
            self.unknown += 1
            return _UNKNOWN
        letter = chr(code)
        if letter.isspace():
            return letter if letter in "\xa0\u202f" else " "
        self.characters += 1
        if code < 32 or 0x7F <= code < 0xA0 or code & 0xFFFE == 0xFFFE:
            self.controls += 1
            return ""
        return letter

    def _ended(self, current: _Open, broken: bool = False) -> _Open:
        """Keeps the fragment read so far, unless it is all white space; the next one, empty."""
        letters = current.letters
        if letters and letters[-1] == " ":
            letters.pop()
        if any(letter != " " for letter in letters):
            self._found.append(self._fragment(current, broken))
        return _Open()

    def _fragment(self, current: _Open, broken: bool) -> tuple[Fragment, int]:
        letters, numbers = current.letters, current.numbers
        boxes = [box for box, letter in zip(current.boxes, letters, strict=False) if letter != " "]
        way = _way(boxes, max(letters) < _LEFTWARDS)
        size, base, bold, fixed = self._type([n for n, letter in zip(numbers, letters, strict=False) if letter != " "])
        middle = len(boxes) // 2
        if way:
            top, bottom = min(box[1] for box in boxes), max(box[3] for box in boxes)
        else:
            top, bottom = sorted(box[1] for box in boxes)[middle], sorted(box[3] for box in boxes)[middle]
        left, right = min(box[0] for box in boxes), max(box[2] for box in boxes)
        words = Words("".join(letters), _runs(numbers[: len(letters)], self._page))
        fragment = Fragment(words, left, top, right, bottom, base, size, bold, fixed, len(self._found), broken)
        return fragment, way

    def _type(self, numbers: Sequence[int]) -> tuple[float, float, bool, bool]:
        """Size and base line in points as shown, whether bold and whether of fixed pitch: from three of its letters."""
        raw, handle = pdfium(), self._handle
        matrix = raw.FS_MATRIX()
        flags = ctypes.c_int()
        x, y = ctypes.c_double(), ctypes.c_double()
        sizes, weights, pitches, bases = [], [], [], []
        for number in {numbers[0], numbers[len(numbers) // 2], numbers[-1]}:
            scale = 1.0
            if raw.FPDFText_GetMatrix(handle, number, matrix):
                scale = math.sqrt(abs(matrix.a * matrix.d - matrix.b * matrix.c)) or 1.0
            sizes.append(raw.FPDFText_GetFontSize(handle, number) * scale)
            raw.FPDFText_GetFontInfo(handle, number, None, 0, flags)
            pitches.append(bool(flags.value & _FIXED_PITCH))
            weights.append(raw.FPDFText_GetFontWeight(handle, number) >= _BOLD)
            raw.FPDFText_GetCharOrigin(handle, number, x, y)
            bases.append(self._matrix.box(x.value, y.value, x.value, y.value)[1])
        return sorted(sizes)[len(sizes) // 2], sorted(bases)[len(bases) // 2], all(weights), all(pitches)


def _apart(
    boxes: Sequence[tuple[float, float, float, float]],
    letters: Sequence[str],
    box: tuple[float, float, float, float],
) -> bool:
    """Whether a letter is too far from the last one to be on the same line, or in the same words."""
    if box[3] == boxes[-1][3] and abs(box[0] - boxes[-1][2]) < _NEXT * (box[3] - box[1]):
        return False  # nearly always so, and quick to see
    before = boxes[-2] if letters[-1] == " " and len(boxes) > 1 else boxes[-1]
    if box[3] == before[3] and box[1] == before[1]:  # the same line, mostly after a space
        across = max(box[0] - before[2], before[0] - box[2])
        return across > _GAP * max(box[3] - box[1], 1.0, min(box[2] - box[0], before[2] - before[0]))
    across = max(box[0] - before[2], before[0] - box[2])
    down = max(box[1] - before[3], before[1] - box[3])
    height = max(min(box[3] - box[1], before[3] - before[1]), 1.0)
    width = min(box[2] - box[0], before[2] - before[0])
    if max(across, down) > _GAP * max(height, width):
        return True
    if abs(box[3] - before[3]) > _SHIFT * height and across > -_GAP * height and down < -0.9 * height:
        return True
    follows = box[0] >= (before[0] + before[2]) / 2
    return follows and (_raised(box, before) or _raised(before, box))


def _raised(one: tuple[float, float, float, float], other: tuple[float, float, float, float]) -> bool:
    """Whether a letter's box is smaller than another's and ends higher, as a note's mark does after a word."""
    height = other[3] - other[1]
    return one[3] - one[1] < SMALL * height and other[3] - one[3] > _RAISED * height


def _way(boxes: Sequence[tuple[float, float, float, float]], rightwards: bool) -> int:
    """Which way letters run: 0 across, 1 down, -1 up, 2 upside down. rightwards: their script does."""
    if len(boxes) < 2:
        return 0
    first, last = boxes[0], boxes[-1]
    across = last[0] + last[2] - first[0] - first[2]
    down = last[1] + last[3] - first[1] - first[3]
    if abs(down) <= 2 * abs(across):
        return UPSIDE_DOWN if rightwards and across < 0 else 0
    return 1 if down > 0 else -1


def _runs(numbers: Sequence[int], page: int) -> tuple[Run, ...]:
    """Numbers that count on, as runs."""
    runs = []
    start = 0
    for index in range(1, len(numbers) + 1):
        if index == len(numbers) or numbers[index] != numbers[index - 1] + 1:
            runs.append(Run(start, index - start, page, numbers[start]))
            start = index
    return tuple(runs)
