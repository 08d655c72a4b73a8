"""Takes the letters off a PDF's page: fragments of lines, each with its place, its type and the page's own numbers.

A fragment ends where the page's line ends, and at each gap wider than words have between them: whether that gap is
inside a line, between columns or between cells is for the layout to find out.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from reader_app.formats.pdf_bulk import Boxes, boxes, characters
from reader_app.formats.pdf_clip import Clips
from reader_app.formats.pdf_document import Matrix, OpenPage, pdfium
from reader_app.formats.pdf_fragments import UPSIDE_DOWN, Fragment, adjoin, glued, is_reference, turn
from reader_app.formats.pdf_grids import Grid, read_grids, walls_between
from reader_app.formats.pdf_leftwards import as_read
from reader_app.formats.pdf_link_text import Linked, linked_letters
from reader_app.formats.pdf_links import Made
from reader_app.formats.pdf_overprint import repeated
from reader_app.formats.pdf_stretch import Stretch
from reader_app.formats.pdf_structure import Structure
from reader_app.formats.pdf_structure_tags import NO_TAGS, Tagged
from reader_app.formats.pdf_type import Types
from reader_app.formats.pdf_words import Words
from reader_app.model.document import Run

MAXIMUM_CHARACTERS = 1_000_000  # of one page
_WAYS = (0, 1, -1, UPSIDE_DOWN)
_LINE = re.compile(r"[^\r\n]+")
# What is more than letters with single spaces between them: other white space, controls, halves of characters.
_ODD = re.compile("[^ -~\xa0-\u167f\u1681-\u1fff\u200b-\u2027\u202a-\u205e\u2060-\u2fff\u3001-\ud7ff\ue000-\ufffd]|  ")
_SPACES = " \xa0\u202f"  # the white space that it leaves
_SOFT_BREAK = "\x02"  # pdfium's code for a hyphen at the end of a line
_UNKNOWN = "\ufffd"
_BESIDE_RULE = 0.15  # of the height: letters reach no further across a rule that parts them


@dataclass(frozen=True, slots=True)
class Letters:
    """What is on a page. fragments: upright ones, in the file's order; turned: those that run up or down the page, with
    their places as if the page were turned to read them.

    characters: all but white space and line ends, before anything was left out but what is painted again where it is
    already (repeated: how many). controls, unknown: how many of them
    are control characters, which are left out, and letters that the file does not name, which show as U+FFFD. hidden:
    how many are outside what is painted, and left out. tagged: what a tagged file says that they are. marks: raised
    numbers that may refer to notes, as the page's own number of the first digit and how many there are. grids: of the
    rules that are drawn on it. links: and their letters. matrix: how it is shown.
    """

    width: float
    height: float
    fragments: tuple[Fragment, ...] = ()
    turned: tuple[Fragment, ...] = ()
    characters: int = 0
    controls: int = 0
    unknown: int = 0
    hidden: int = 0
    cut: bool = False
    repeated: int = 0
    tagged: Tagged = NO_TAGS
    marks: tuple[tuple[int, int], ...] = ()
    grids: tuple[Grid, ...] = ()
    links: tuple[Linked, ...] = ()
    matrix: Matrix | None = None


def read_letters(
    page: OpenPage, number: int, structure: Structure | None = None, links: Sequence[Made] = ()
) -> Letters:
    """The letters of a page. number: the page's place in the document, from 0; structure: of a tagged one; links: those
    made on it.
    """
    with page.letters() as (handle, count):
        matrix = page.matrix()
        reader = _Reader(handle, matrix, number, read_grids(page, matrix) if count else ())
        reader.read(min(count, MAXIMUM_CHARACTERS), links)
        upright, turned = reader.sorted_out(page.width, page.height)
        tagged = NO_TAGS
        if structure is not None and handle:
            upright, turned, tagged = structure.of(page, handle, upright, turned)
        return Letters(
            page.width,
            page.height,
            upright,
            turned,
            reader.characters,
            reader.controls,
            reader.unknown,
            reader.hidden,
            count > MAXIMUM_CHARACTERS,
            reader.repeated,
            tagged,
            tuple(reader.marks),
            reader.grids,
            reader.links,
            matrix,
        )


class _Reader:
    """Reads one text page. handle: pdfium's, None for a page without one."""

    def __init__(self, handle: Any, matrix: Matrix, page: int, grids: tuple[Grid, ...] = ()) -> None:
        self.characters = self.controls = self.unknown = self.hidden = self.repeated = 0
        self._left_out: frozenset[int] = frozenset()
        self._handle, self._matrix, self._page = handle, matrix, page
        self._found: list[tuple[Fragment, int]] = []
        self.marks: list[tuple[int, int]] = []
        self.grids = grids
        self.links: tuple[Linked, ...] = ()
        self._walled: set[int] = set()  # characters that begin behind a rule

    def read(self, count: int, links: Sequence[Made]) -> None:
        """Finds the fragments among the first `count` characters, and the letters of links."""
        if not count:
            return
        text, placed = characters(self._handle, count), boxes(self._handle, count, self._matrix)
        types, clips = Types(self._handle, self._matrix), Clips(self._matrix)
        self._left_out = repeated(text, placed)
        self.repeated = sum(text[number] != " " for number in self._left_out)
        for match in _LINE.finditer(text):
            for stretch in self._stretches(match.group(), match.start(), placed):
                whole = as_read(stretch)
                for part in self._parts(whole, placed.matrix) if self.grids else whole.fragments():
                    found, owner = self._fragment(part, placed.matrix, types)
                    if owner and clips.hides(owner, found[0].box):
                        self.hidden += sum(map(len, part.letters.split()))
                    else:
                        self._found.append(found)
        if links:
            self.links = linked_letters(links, (fragment for fragment, _ in self._found), placed)

    def _parts(self, stretch: Stretch, matrix: Matrix) -> Iterator[Stretch]:
        """The fragments of a stretch, cut where a rule parts two cells, however near their letters are."""
        for part in stretch.fragments():
            first = 0
            for index in sorted({*self._walls(part, matrix)}):  # two may stand between the same letters
                yield part.part(first, index)
                first = index
                self._walled.add(part.numbers[first])
            yield part.part(first, len(part.letters))

    def _walls(self, part: Stretch, matrix: Matrix) -> Iterator[int]:
        """Which letters begin behind a rule."""
        left, top, right, bottom = matrix.box(part.left[0], part.bottom[0], part.right[-1], part.top[0])
        slack = _BESIDE_RULE * (bottom - top)
        for wall in walls_between(self.grids, left + slack, right - slack, (top + bottom) / 2):
            index = bisect_left(part.left, wall - matrix.e - slack)
            index += part.letters[index : index + 1] == " "
            if 0 < index < len(part.letters) and part.right[index - 1] < wall - matrix.e + slack <= part.right[index]:
                yield index

    def _is_walled(self, before: Fragment, after: Fragment) -> bool:
        """Whether a rule parts two fragments."""
        if after.words.runs[0].first in self._walled:
            return True
        left, right = sorted((before.right, after.left))
        return bool(walls_between(self.grids, left, right, after.base - after.size / 3))

    def _stretches(self, line: str, start: int, placed: Boxes) -> Iterator[Stretch]:
        """The letters of a line; more than one where a word's hyphen does not end it. start: its first number."""
        broken = self._is_broken(line[-1], start + len(line) - 1)
        letters = line[:-1] + "-" if broken else line
        if self._left_out or _is_odd(letters):
            for kept, numbers, broken in self._kept(line, start):
                left, top, right, bottom = ([edge[n] for n in numbers] for edge in placed.edges)
                yield Stretch(kept, numbers, left, top, right, bottom, broken)
            return
        if letters[0] == " ":
            letters, start = letters[1:], start + 1
        if letters:
            self.characters += len(letters) - sum(map(letters.count, _SPACES))
            end = start + len(letters)
            yield Stretch(letters, range(start, end), *placed.between(start, end), broken)

    def _is_broken(self, letter: str, number: int) -> bool:
        """Whether a character is the hyphen of a word that goes on in the next line."""
        return letter == _SOFT_BREAK and pdfium().FPDFText_IsHyphen(self._handle, number) == 1

    def _kept(self, line: str, start: int) -> Iterator[tuple[str, list[int], bool]]:
        """What is left of a line's letters, their numbers, and whether they end with a word's hyphen."""
        letters: list[str] = []
        numbers: list[int] = []
        index = 0
        while index < len(line):
            number, code = start + index, ord(line[index])
            index += 1
            if number in self._left_out:
                continue
            if 0xD800 <= code < 0xDC00 and index < len(line) and 0xDC00 <= (low := ord(line[index])) < 0xE000:
                code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00)
                index += 1
            broken = self._is_broken(chr(code), number)
            letter = self._letter(ord("-") if broken else code)
            if letter and (letter != " " or (letters and letters[-1] != " ")):
                letters.append(letter)
                numbers.append(number)
            if broken:
                yield "".join(letters), numbers, True
                letters, numbers = [], []
        if letters:
            yield "".join(letters), numbers, False

    def sorted_out(self, width: float, height: float) -> tuple[tuple[Fragment, ...], tuple[Fragment, ...]]:
        """The upright fragments and the turned ones; if most letters are turned, the whole page is taken as turned."""
        ways: dict[int, list[Fragment]] = {way: [] for way in _WAYS}
        for fragment, way in self._found:
            if way == 0 and ways[0] and adjoin(ways[0][-1], fragment):
                if self.grids and self._is_walled(ways[0][-1], fragment):
                    ways[0].append(replace(fragment, walled=True))
                    continue
                if is_reference(fragment, ways[0][-1]):
                    self.marks.append((fragment.words.runs[0].first, len(fragment.words.text)))
                fragment = glued(ways[0].pop(), fragment)
            ways[way].append(fragment)
        weights = {way: sum(len(f.words.text) for f in found) for way, found in ways.items()}
        main = max(_WAYS, key=lambda way: weights[way])
        turned = [[turn(f, way, width, height) for f in ways[way]] for way in _WAYS if way != main]
        upright = [turn(f, main, width, height) for f in ways[main]] if main else ways[main]
        self.grids = () if main else self.grids
        return tuple(upright), tuple(f for found in turned for f in found)

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

    def _fragment(self, part: Stretch, matrix: Matrix, types: Types) -> tuple[tuple[Fragment, int], int | None]:
        """A fragment and its way, and the address of the text object that its first letter is part of."""
        way = part.way()
        kind, base, owner = types.of(part)
        left, top, right, bottom = matrix.box(*part.extent(across=not way))
        words = Words(part.letters, _runs(part.numbers, self._page))
        order = len(self._found)
        fragment = Fragment(words, left, top, right, bottom, base, *kind, order, part.broken)
        return (fragment, way), owner


def _is_odd(letters: str) -> bool:
    """Whether it is more than letters with single spaces between them."""
    if letters.isascii():  # quicker to see
        return "  " in letters or not letters.isprintable()
    return _ODD.search(letters) is not None


def _runs(numbers: Sequence[int], page: int) -> tuple[Run, ...]:
    """Numbers that count on, as runs."""
    if numbers[-1] - numbers[0] == len(numbers) - 1:
        return (Run(0, len(numbers), page, numbers[0]),)
    runs = []
    start = 0
    for index in range(1, len(numbers) + 1):
        if index == len(numbers) or numbers[index] != numbers[index - 1] + 1:
            runs.append(Run(start, index - start, page, numbers[start]))
            start = index
    return tuple(runs)
