"""Recognises what stands on a PDF's pages again and again: running heads and feet, and page numbers."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from reader_app.formats.pdf_fragments import Fragment
from reader_app.formats.pdf_letters import Letters
from reader_app.formats.pdf_linenumbers import find_line_numbers
from reader_app.formats.pdf_lines import Line, lines_of
from reader_app.formats.pdf_prominent import Prominent

_ZONE = 0.18  # of the page's height
_ROWS = 4  # from each edge
_NEAR = 2  # pages before and after, of which two must have a line that begins or ends alike
_Y = 2.0  # points: rows about so far apart stand in one place
_APART = 0.45  # of a row's height: nearer than this the text goes on
_LONGEST = 160  # code points of a running head
_NUMBER = re.compile(
    r"(?i)[\W_]*(?:(?:page|seite|pagina|página|p\.?|s\.)\s*)?(\d{1,5}|[ivxlc]{1,8})(?:\s*(?:/|of|von|de|di|sur)\s*\d{1,5})?[\W_]*"
)
_ROMAN_WORD = re.compile(r"(?i)m{0,3}(?:c[md]|d?c{0,3})(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3})$")
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
_NOTE = re.compile(r"\d|[*∗†‡§¶]")  # a footnote's mark: many notes end alike
_DIGITS, _AROUND = 6, ".,;:|()[]-–—•·"  # fewer in a page's number, and what may stand around it


class Aside(StrEnum):
    """The rules by which text is set aside."""

    RUNNING = "running heads and feet"
    NUMBERS = "page numbers"
    LINES = "line numbers"


class _Row(NamedTuple):
    """A row near an edge. place: points from that edge; inner: points to the next row, away from the edge."""

    page: int
    bottom: bool
    place: float
    line: Line
    inner: float


@dataclass(frozen=True, slots=True)
class Margins:
    """What is set aside: by page, the fragments' places in the file's order; how many lines by each rule; and how many
    characters, white space not counted.
    """

    fragments: dict[int, frozenset[int]]
    rows: Counter[Aside]
    characters: int


def find_margins(pages: Sequence[Letters], labels: Sequence[str]) -> Margins:
    """The running heads, running feet, page numbers and line numbers of a document."""
    aside: dict[int, set[int]] = defaultdict(set)
    counts: Counter[Aside] = Counter()
    characters = 0
    for number, orders in find_line_numbers(pages).items():
        aside[number].update(orders)
        counts[Aside.LINES] += len(orders)
        characters += sum(len(f.words.text) for f in pages[number].fragments if f.order in orders)
    pages = [_without(page, aside.get(number)) for number, page in enumerate(pages)]
    rows = [row for number, page in enumerate(pages) for row in _edges(page, number)]
    needed = 3 if len(pages) > 3 else 2
    counting = _Counting(rows, needed, labels)
    edges = _Edges(_repeated(rows, needed, counting), counting, Prominent([page.fragments for page in pages]))
    by_edge: dict[tuple[int, bool], list[_Row]] = defaultdict(list)
    for row in rows:
        by_edge[row.page, row.bottom].append(row)
    for number, page in enumerate(pages):
        found = [pair for bottom in (False, True) for pair in edges.outermost(by_edge[number, bottom])]
        if sum(len(row.line.cells) for row, _ in found) >= len(page.fragments):
            found = [(row, rule) for row, rule in found if rule is Aside.NUMBERS]  # it would be left without text
        for row, rule in found:
            aside[number].update(fragment.order for fragment in row.line.cells)
            counts[rule] += 1
            characters += sum(not c.isspace() for c in row.line.text)
    return Margins({page: frozenset(orders) for page, orders in aside.items()}, counts, characters)


def roman(word: str) -> int | None:
    """The value of a Roman numeral; None for another word."""
    if not word or not _ROMAN_WORD.match(word):
        return None
    values = [_ROMAN[letter] for letter in word.lower()]
    return sum(-v if v < max(values[i:]) else v for i, v in enumerate(values))


def _without(page: Letters, orders: Collection[int] | None) -> Letters:
    if not orders:
        return page
    return replace(page, fragments=tuple(f for f in page.fragments if f.order not in orders))


def _edges(page: Letters, number: int) -> Iterable[_Row]:
    """The rows near a page's upper and lower edges, the outermost first."""
    fragments = page.fragments
    if not fragments:
        return
    upper, lower = page.height * _ZONE, page.height * (1 - _ZONE)
    top = lines_of([f for f in fragments if f.base < upper], number)
    bottom = lines_of([f for f in fragments if f.base > lower], number)[::-1]
    for rows, is_bottom in ((top, False), (bottom, True)):
        for index, line in enumerate(rows[:_ROWS]):
            inner = _room(line, rows[index + 1] if index + 1 < len(rows) else None, fragments, is_bottom)
            place = page.height - line.base if is_bottom else line.base
            yield _Row(number, is_bottom, place, line, inner)


def _room(line: Line, following: Line | None, fragments: Sequence[Fragment], bottom: bool) -> float:
    """Points between a row and the next one away from the edge."""
    if following is not None:
        return line.top - following.bottom if bottom else following.top - line.bottom
    if bottom:
        return min((line.top - f.bottom for f in fragments if f.base < line.top), default=1e6)
    return min((f.top - line.bottom for f in fragments if f.base > line.bottom), default=1e6)


class _Edges:
    """What is to be set aside at the edges of pages. repeated: rows whose words stand on other pages too, and whether
    they are the same words, all of them.
    """

    def __init__(
        self, repeated: Mapping[tuple[int, bool, float], bool], counting: "_Counting", prominent: Prominent
    ) -> None:
        self._repeated, self._counting, self._prominent = repeated, counting, prominent

    def outermost(self, edge: Sequence[_Row]) -> list[tuple[_Row, Aside]]:
        """The rows to set aside, from the edge inwards up to the first that is text, if there is room after them."""
        found: list[tuple[_Row, Aside]] = []
        for index, row in enumerate(edge):
            if index + 1 < len(edge) and _is_tabular(row.line, edge[index + 1].line):
                break
            if self._counting.is_number(row):
                found.append((row, Aside.NUMBERS))
            elif self._is_running(row):
                found.append((row, Aside.RUNNING))
            else:
                break
        while found and not self._is_apart(edge, found):
            found.pop()
        return found

    def _is_apart(self, edge: Sequence[_Row], found: Sequence[tuple[_Row, Aside]]) -> bool:
        row, why = found[-1]
        may_be_text = why is Aside.RUNNING and (row.bottom or not self._same(row))
        if may_be_text and self._prominent.is_text(row.line, row.inner):
            return False
        return _is_apart(edge, len(found), counted=self._is_counted(row, why))

    def _is_running(self, row: _Row) -> bool:
        same = self._same(row)
        if same is None and not self._counting.has_number(row):
            return False
        return same or row.bottom or not self._prominent.is_heading(row.line, row.inner)

    def _same(self, row: _Row) -> bool | None:
        return self._repeated.get((row.page, row.bottom, row.place))

    def _is_counted(self, row: _Row, why: Aside) -> bool:
        """Whether a row is a page's number, and where those of other pages are."""
        return why is Aside.NUMBERS and self._counting.has_number(row)


def _is_tabular(line: Line, inner: Line) -> bool:
    """Whether a row's cells begin where those of the next row do: the head of a table comes again on every page."""
    if len(line.cells) < 2:
        return False
    return all(any(abs(cell.left - other.left) < _Y for other in inner.cells) for cell in line.cells)


def _is_apart(edge: Sequence[_Row], count: int, *, counted: bool) -> bool:
    """Whether there is more room after the first rows from the edge than between the next two.

    counted: they end with a page's number, which counts on from page to page and may stand close to a lone footnote.
    """
    last = edge[count - 1]
    room = max(_APART * (last.line.bottom - last.line.top), 0.0)
    if count < len(edge) and not counted:
        room = max(room, 1.2 * min(edge[count].inner, 3 * room))
    return last.inner >= room


def _repeated(rows: Sequence[_Row], needed: int, counting: "_Counting") -> dict[tuple[int, bool, float], bool]:
    """Page, edge and place of the rows whose words, the page's number aside, stand in the same place on other pages.

    That may be all of their words on any pages, or the first or last two on the pages next to them: "Title – Chapter".
    True for those that are the same to the letter.
    """
    alike: dict[tuple[str, bool, str], list[_Row]] = defaultdict(list)
    for row in rows:
        if len(row.line.text) > _LONGEST:
            continue
        words = counting.words(row)
        alike["all", row.bottom, " ".join(words)].append(row)
        if len(words) > 2 and not _NOTE.match(words[0]):
            alike["first", row.bottom, " ".join(words[:2])].append(row)
            alike["last", row.bottom, " ".join(words[-2:])].append(row)
    found: dict[tuple[int, bool, float], bool] = {}
    for (kind, _, line), group in alike.items():
        if len(group) >= needed:
            same = kind == "all" and "#" not in line.split()
            for row in _in_place(group, kind == "all", needed):
                place = row.page, row.bottom, row.place
                found[place] = same or found.get(place, False)
    return found


def _in_place(group: Sequence[_Row], anywhere: bool, needed: int) -> Iterator[_Row]:
    """Those of a group that stand where enough others do. anywhere: on any page, not only on those next to them."""
    places: dict[int, set[int]] = defaultdict(set)
    for row in group:
        places[int(row.place / _Y)].add(row.page)
    for row in group:
        near = [places.get(int(row.place / _Y) + step, set()) for step in (-1, 0, 1)]
        if anywhere:
            enough = sum(map(len, near)) >= needed
        else:
            around = (row.page + step for step in (*range(-_NEAR, 0), *range(1, _NEAR + 1)))
            enough = sum(any(page in pages for pages in near) for page in around) >= _NEAR
        if enough:
            yield row


class _Counting:
    """Numbers that count on with the pages."""

    def __init__(self, rows: Sequence[_Row], needed: int, labels: Sequence[str]) -> None:
        self._labels = labels
        offsets: Counter[tuple[str, int]] = Counter()
        places: dict[tuple[str, int, bool, int], int] = Counter()
        for row in rows:
            for kind, offset in {*_numbers(row)}:
                offsets[kind, offset] += 1
                for near in (0, 1):
                    places[kind, offset, row.bottom, int(row.place / _Y) + near] += 1
        self._offsets = {key for key, count in offsets.items() if count >= needed}
        self._places = {key for key, count in places.items() if count >= needed}

    def words(self, row: _Row) -> list[str]:
        """The row's words in lower case, the same for all pages where they are the number of the page."""
        found = []
        for word in row.line.text.lower().split():
            bare = word.strip(_AROUND)
            counts = bare.isdecimal() and len(bare) < _DIGITS and ("arabic", int(bare) - row.page) in self._offsets
            found.append("#" if counts else word)
        return found

    def is_number(self, row: _Row) -> bool:
        """Whether the row is nothing but the page's number."""
        match = _NUMBER.fullmatch(row.line.text)
        if not match:
            return False
        if any(key in self._offsets for key in _numbers(row)):
            return True
        number, label = match.group(1).lower(), self._labels[row.page].lower()
        return number == label and (len(self._labels) <= 2 or not label.isdigit())

    def has_number(self, row: _Row) -> bool:
        """Whether the row begins or ends with the page's number, and others like it do in the same place."""
        return len(row.line.text) <= _LONGEST and any(
            (kind, offset, row.bottom, int(row.place / _Y) + near) in self._places
            for kind, offset in _numbers(row)
            for near in (0, 1)
        )


def _numbers(row: _Row) -> Iterable[tuple[str, int]]:
    """How far the numbers at a row's ends are ahead of the page's place, as Arabic or Roman ones."""
    words = [cell.words.text.split() for cell in row.line.cells]
    ends = [word for cell in words for word in (cell[0], cell[-1])] if len(words) < _ROWS else []
    match = _NUMBER.fullmatch(row.line.text)
    if match:
        ends = [match.group(1)]
    for end in ends:
        word = end.strip(_AROUND)
        if word.isdecimal() and len(word) < _DIGITS:
            yield "arabic", int(word) - row.page
        elif (value := roman(word)) is not None and (match or len(word) > 1 or word in "ivx"):
            yield "roman", value - row.page
