"""Numbers at the edges of a PDF's pages that count on with them, and rows there."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from reader_app.formats.pdf_lines import Line

PLACE = 2.0  # points: rows about so far apart stand in one place
LONGEST = 160  # code points of a running head
_FEW = 4  # cells: a row with more is no head
_NUMBER = re.compile(
    r"(?i)[\W_]*(?:(?:page|seite|pagina|página|p\.?|s\.)\s*)?(\d{1,5}|[ivxlc]{1,8})(?:\s*(?:/|of|von|de|di|sur)\s*\d{1,5})?[\W_]*"
)
_ROMAN_WORD = re.compile(r"(?i)m{0,3}(?:c[md]|d?c{0,3})(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3})$")
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
_DIGITS, _AROUND = 6, ".,;:|()[]-–—•·"  # fewer in a page's number, and what may stand around it


class Row(NamedTuple):
    """A row near an edge. place: points from that edge; inner: points to the next row, away from the edge."""

    page: int
    bottom: bool
    place: float
    line: Line
    inner: float


def roman(word: str) -> int | None:
    """The value of a Roman numeral; None for another word."""
    if not word or not _ROMAN_WORD.match(word):
        return None
    values = [_ROMAN[letter] for letter in word.lower()]
    return sum(-v if v < max(values[i:]) else v for i, v in enumerate(values))


class Counting:
    """Numbers that count on with the pages."""

    def __init__(self, rows: Sequence[Row], needed: int, labels: Sequence[str]) -> None:
        self._labels = labels
        offsets: Counter[tuple[str, int]] = Counter()
        places: dict[tuple[str, int, bool, int], int] = Counter()
        for row in rows:
            for kind, offset in {*_numbers(row)}:
                offsets[kind, offset] += 1
                for near in (0, 1):
                    places[kind, offset, row.bottom, int(row.place / PLACE) + near] += 1
        self._offsets = {key for key, count in offsets.items() if count >= needed}
        self._places = {key for key, count in places.items() if count >= needed}

    def words(self, text: str, page: int) -> list[str]:
        """The words of a page in lower case, "#" where they are its number."""
        found = []
        for word in text.lower().split():
            bare = word.strip(_AROUND)
            counts = bare.isdecimal() and len(bare) < _DIGITS and ("arabic", int(bare) - page) in self._offsets
            found.append("#" if counts else word)
        return found

    def is_number(self, row: Row) -> bool:
        """Whether the row is nothing but the page's number."""
        match = _NUMBER.fullmatch(row.line.text)
        if not match:
            return False
        if any(key in self._offsets for key in _numbers(row)):
            return True
        number, label = match.group(1).lower(), self._labels[row.page].lower()
        return number == label and (len(self._labels) <= 2 or not label.isdigit())

    def has_number(self, row: Row) -> bool:
        """Whether the row begins or ends with the page's number, and others like it do in the same place."""
        return len(row.line.text) <= LONGEST and any(
            (kind, offset, row.bottom, int(row.place / PLACE) + near) in self._places
            for kind, offset in _numbers(row)
            for near in (0, 1)
        )


def _numbers(row: Row) -> Iterable[tuple[str, int]]:
    """How far the numbers at a row's ends are ahead of the page's place, as Arabic or Roman ones."""
    words = [found for cell in row.line.cells if (found := cell.words.text.split())]
    ends = [word for cell in words for word in (cell[0], cell[-1])] if len(words) < _FEW else []
    match = _NUMBER.fullmatch(row.line.text)
    if match:
        ends = [match.group(1)]
    for end in ends:
        word = end.strip(_AROUND)
        if word.isdecimal() and len(word) < _DIGITS:
            yield "arabic", int(word) - row.page
        elif (value := roman(word)) is not None and (match or len(word) > 1 or word in "ivx"):
            yield "roman", value - row.page
