"""Recognises what stands on a PDF's pages again and again: running heads and feet, and page numbers."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from reader_app.formats.pdf_counting import LONGEST, PLACE, Counting, Row
from reader_app.formats.pdf_fragments import Fragment
from reader_app.formats.pdf_heads import Head, copies, first_heads
from reader_app.formats.pdf_letters import Letters
from reader_app.formats.pdf_linenumbers import find_line_numbers
from reader_app.formats.pdf_lines import Line, lines_of
from reader_app.formats.pdf_prominent import Prominent

_ZONE = 0.18  # of the page's height
_ROWS = 4  # from each edge
_NEAR = 2  # pages before and after, of which two must have a line that begins or ends alike
_APART = 0.45  # of a row's height: nearer than this the text goes on
_NOTE = re.compile(r"\d|[*∗†‡§¶]")  # a footnote's mark: many notes end alike


class Aside(StrEnum):
    """The rules by which text is set aside."""

    RUNNING = "running heads and feet"
    NUMBERS = "page numbers"
    LINES = "line numbers"


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
    everything = pages
    for number, orders in find_line_numbers(pages).items():
        aside[number].update(orders)
        counts[Aside.LINES] += len(orders)
    pages = [_without(page, aside.get(number)) for number, page in enumerate(pages)]
    rows = [row for number, page in enumerate(pages) for row in _edges(page, number)]
    needed = 3 if len(pages) > 3 else 2
    counting = Counting(rows, needed, labels)
    again = copies(pages)
    repeated = _repeated([row for row in rows if row.page not in again], needed, counting)
    edges = _Edges(repeated, counting, Prominent([page.fragments for page in pages]))
    found = list(edges.found(rows, pages))
    for row, rule in found:
        aside[row.page].update(fragment.order for fragment in row.line.cells)
        counts[rule] += 1
    for head in first_heads([_head(row, counting) for row, rule in found if _is_head(row, rule)], pages, aside):
        aside[head.page].difference_update(fragment.order for fragment in head.cells)
        counts[Aside.RUNNING] -= 1
    characters = sum(_letters_among(page, aside[number]) for number, page in enumerate(everything) if number in aside)
    return Margins({page: frozenset(orders) for page, orders in aside.items()}, counts, characters)


def _is_head(row: Row, rule: Aside) -> bool:
    return rule is Aside.RUNNING and not row.bottom


def _head(row: Row, counting: Counting) -> Head:
    """A row without the page's number, as far as that stands by itself."""
    cells = [cell for cell in row.line.cells if any(map(str.isalpha, cell.words.text))]
    words = (counting.words(cell.words.text, row.page) for cell in cells)
    return Head(row.page, tuple(" ".join(word for word in cell if word != "#") for cell in words), cells)


def _letters_among(page: Letters, orders: Collection[int]) -> int:
    return sum(len(word) for f in page.fragments if f.order in orders for word in f.words.text.split())


def _without(page: Letters, orders: Collection[int] | None) -> Letters:
    if not orders:
        return page
    return replace(page, fragments=tuple(f for f in page.fragments if f.order not in orders))


def _edges(page: Letters, number: int) -> Iterable[Row]:
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
            yield Row(number, is_bottom, place, line, inner)


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
        self, repeated: Mapping[tuple[int, bool, float], bool], counting: Counting, prominent: Prominent
    ) -> None:
        self._repeated, self._counting, self._prominent = repeated, counting, prominent

    def found(self, rows: Sequence[Row], pages: Sequence[Letters]) -> Iterator[tuple[Row, Aside]]:
        """The rows to set aside of all pages, and by which rule."""
        by_edge: dict[tuple[int, bool], list[Row]] = defaultdict(list)
        for row in rows:
            by_edge[row.page, row.bottom].append(row)
        for number, page in enumerate(pages):
            found = [pair for bottom in (False, True) for pair in self._outermost(by_edge[number, bottom])]
            empty = sum(len(row.line.cells) for row, _ in found) >= len(page.fragments)  # it would be left without text
            yield from (pair for pair in found if not empty or pair[1] is Aside.NUMBERS)

    def _outermost(self, edge: Sequence[Row]) -> list[tuple[Row, Aside]]:
        """The rows to set aside at one, inwards up to the first that is text, if there is room after them."""
        found: list[tuple[Row, Aside]] = []
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

    def _is_apart(self, edge: Sequence[Row], found: Sequence[tuple[Row, Aside]]) -> bool:
        row, why = found[-1]
        may_be_text = why is Aside.RUNNING and (row.bottom or not self._same(row))
        if may_be_text and self._prominent.is_text(row.line, row.inner):
            return False
        return _is_apart(edge, len(found), counted=self._is_counted(row, why))

    def _is_running(self, row: Row) -> bool:
        same = self._same(row)
        if same is None and not self._counting.has_number(row):
            return False
        return same or row.bottom or not self._prominent.is_heading(row.line, row.inner)

    def _same(self, row: Row) -> bool | None:
        return self._repeated.get((row.page, row.bottom, row.place))

    def _is_counted(self, row: Row, why: Aside) -> bool:
        """Whether a row is a page's number, and where those of other pages are."""
        return why is Aside.NUMBERS and self._counting.has_number(row)


def _is_tabular(line: Line, inner: Line) -> bool:
    """Whether a row's cells begin where those of the next row do: the head of a table comes again on every page."""
    if len(line.cells) < 2:
        return False
    return all(any(abs(cell.left - other.left) < PLACE for other in inner.cells) for cell in line.cells)


def _is_apart(edge: Sequence[Row], count: int, *, counted: bool) -> bool:
    """Whether there is more room after the first rows from the edge than between the next two.

    counted: they end with a page's number, which counts on from page to page and may stand close to a lone footnote.
    """
    last = edge[count - 1]
    room = max(_APART * (last.line.bottom - last.line.top), 0.0)
    if count < len(edge) and not counted:
        room = max(room, 1.2 * min(edge[count].inner, 3 * room))
    return last.inner >= room


def _repeated(rows: Sequence[Row], needed: int, counting: Counting) -> dict[tuple[int, bool, float], bool]:
    """Page, edge and place of the rows whose words, the page's number aside, stand in the same place on other pages.

    That may be all of their words on any pages, or the first or last two on the pages next to them: "Title – Chapter".
    True for those that are the same to the letter.
    """
    alike: dict[tuple[str, bool, str], list[Row]] = defaultdict(list)
    for row in rows:
        if len(row.line.text) > LONGEST:
            continue
        words = counting.words(row.line.text, row.page)
        alike["all", row.bottom, " ".join(words)].append(row)
        if len(words) > 2 and not _NOTE.match(words[0]):
            alike["first", row.bottom, " ".join(words[:2])].append(row)
            alike["last", row.bottom, " ".join(words[-2:])].append(row)
    found: dict[tuple[int, bool, float], bool] = {}
    for (kind, bottom, line), group in alike.items():
        if len(group) >= needed:
            same = kind == "all" and "#" not in line.split()
            for row in _in_place(group, kind == "all", needed):
                place = row.page, row.bottom, row.place
                found[place] = same or found.get(place, False)
        elif kind == "all" and not bottom and len(group) > 1:  # of a short chapter
            found |= {(row.page, bottom, row.place): False for row in _side_by_side(group)}
    return found


def _in_place(group: Sequence[Row], anywhere: bool, needed: int) -> Iterator[Row]:
    """Those of a group that stand where enough others do. anywhere: on any page, not only on those next to them."""
    places: dict[int, set[int]] = defaultdict(set)
    for row in group:
        places[int(row.place / PLACE)].add(row.page)
    for row in group:
        near = [places.get(int(row.place / PLACE) + step, set()) for step in (-1, 0, 1)]
        if anywhere:
            enough = sum(map(len, near)) >= needed
        else:
            around = (row.page + step for step in (*range(-_NEAR, 0), *range(1, _NEAR + 1)))
            enough = sum(any(page in pages for pages in near) for page in around) >= _NEAR
        if enough:
            yield row


def _side_by_side(group: Sequence[Row]) -> Iterator[Row]:
    """Those of a group that stand on two pages side by side, at about the same height."""
    for row, other in pairwise(group):
        if other.page - row.page == 1 and abs(other.place - row.place) < PLACE:
            yield from (row, other)
