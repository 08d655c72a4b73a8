"""Tells headings at the top of a PDF's pages from running heads: by their type, and by the room below them."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from reader_app.formats.pdf_fragments import Fragment
from reader_app.formats.pdf_lines import Line, lines_of

_LARGER, _AS_LARGE = 1.12, 0.94  # times the size of most letters
_FAR = 4.0  # of the size: a number so far from the words beside it is that of the page
_ROOM = 1.5  # points: gaps that differ by less are alike
_FARTHEST = 3.0  # of the size: paragraphs stand no further apart, and to look at them all takes time
_NUMBERED = re.compile(r"[^\W\d_]{2,}\.?(?: \w+\.?)? \d{1,3}[.:]?")  # "Annex 1", "Interview no. 3"
_SIGNS = ".,;:|()[]-–—•·/"
_DIGITS = 6  # fewer in a page's number
_FEWEST = 200  # letters: a page with fewer says little of how texts are set


class Body(NamedTuple):
    """How most letters are set. size: points."""

    size: float
    bold: bool
    letters: int


class Prominent:
    """The headings among the rows at the tops of pages, whose words or numbers make them look like running heads."""

    def __init__(self, pages: Sequence[Sequence[Fragment]]) -> None:
        """pages: their fragments."""
        self._pages = pages
        self._whole: Body | None = None  # asked for where a page alone says little
        self._bodies: dict[int, Body] = {}
        self._rooms: dict[int, float] = {}

    def is_heading(self, line: Line, room: float) -> bool:
        """Whether the topmost text of a page is set like a heading, or stands above the text as one does.

        room: points between it and what is below it.
        """
        if not any(map(str.isalpha, line.text)) or _has_number_apart(line):
            return False
        return self._is_set_apart(line) or (_NUMBERED.fullmatch(line.text) is not None and self._is_close(line, room))

    def is_text(self, line: Line, room: float) -> bool:
        """Whether a line is set like the text, and stands no further from it than its paragraphs do from each other."""
        body = self._body(line.page)
        alike = _AS_LARGE * body.size <= line.size <= _LARGER * body.size and line.bold == body.bold
        return alike and self._is_close(line, room)

    def _is_close(self, line: Line, room: float) -> bool:
        return room <= _FARTHEST * line.size and room <= self._room(line.page) + _ROOM

    def _is_set_apart(self, line: Line) -> bool:
        """Whether a line is clearly larger than the text of its page, or as large and bold where that is not."""
        body = self._body(line.page)
        if line.size > _LARGER * body.size:
            return True
        return line.bold and not body.bold and line.size >= _AS_LARGE * body.size

    def _body(self, page: int) -> Body:
        if page not in self._bodies:
            own = _body(self._pages[page])
            if own.letters < _FEWEST and self._whole is None:
                self._whole = _body(fragment for fragments in self._pages for fragment in fragments)
            self._bodies[page] = own if own.letters >= _FEWEST or self._whole is None else self._whole
        return self._bodies[page]

    def _room(self, page: int) -> float:
        """Points between most paragraphs of a page; 0.0 where they stand no further apart than lines do."""
        if page not in self._rooms:
            self._rooms[page] = _between_paragraphs(lines_of(self._pages[page], page))
        return self._rooms[page]


def _body(fragments: Iterable[Fragment]) -> Body:
    """How most letters of the fragments are set."""
    sizes: Counter[float] = Counter()
    bold = letters = 0
    for fragment in fragments:
        count = len(fragment.words.text)
        sizes[round(fragment.size * 2) / 2] += count
        letters += count
        bold += count * fragment.bold
    return Body(max(sizes, key=sizes.__getitem__, default=10.0), 2 * bold > letters, letters)


def _between_paragraphs(lines: Sequence[Line]) -> float:
    gaps = [round(below.top - line.bottom) for line, below in pairwise(lines) if below.top > line.bottom]
    if len(gaps) < 3:
        return 0.0
    wide = Counter(gap for gap in gaps if gap > median(gaps) + _ROOM)
    gap, count = wide.most_common(1)[0] if wide else (0, 0)
    return float(gap) if count > 1 else 0.0


def _has_number_apart(line: Line) -> bool:
    """Whether a row begins or ends with a number that stands far from its words, or behind a sign between them."""
    cells = line.cells
    for number, beside in ((cells[0], cells[1:2]), (cells[-1], cells[-2:-1])):
        if beside and _is_number(number.words.text):
            gap = max(beside[0].left - number.right, number.left - beside[0].right)
            if gap > _FAR * line.size:
                return True
    words = line.text.split()
    ends = ((words[0], words[1:2]), (words[-1], words[-2:-1]))
    return any(_is_number(end) and any(not word.strip(_SIGNS) for word in beside) for end, beside in ends)


def _is_number(word: str) -> bool:
    bare = word.strip().strip(_SIGNS)
    return bare.isdecimal() and len(bare) < _DIGITS
