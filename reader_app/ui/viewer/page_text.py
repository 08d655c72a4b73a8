"""Between code points of the canonical text and characters on pages: by the runs of the text, and by their boxes.

A page's characters are numbered by the library that reads it; a run says which stretch of text is which of them. What
no run covers (the line breaks between paragraphs, running heads) is in the text or on the page only.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from reader_app.model.document import Run, Text
from reader_app.model.span import Span
from reader_app.ui.viewer.page_layout import Rect

_SAME_LINE = 0.3  # of the lower one's height: what two characters of one line have in common, at least
_FAR = 4.0  # heights of a character: a gap that parts columns

Boxes = Sequence[tuple[float, float, float, float]]


class PageText:
    """The pages of one text, and what of it stands on each. Positions are code points.

    Where there is not one letter on any page, the number of a page takes the place of a position: so it is known again.
    """

    def __init__(self, text: Text) -> None:
        self.pages = text.pages
        self._runs = text.runs
        self._starts = [run.start for run in text.runs]
        self._page_starts = [page.start for page in text.pages] if text.content else list(range(len(text.pages)))
        self._by_page: defaultdict[int, list[Run]] = defaultdict(list)
        for run in text.runs:
            self._by_page[run.page].append(run)

    def runs_on(self, page: int) -> Sequence[Run]:
        """The runs of a page, in the order of the text."""
        return self._by_page.get(page, ())

    def page_of(self, position: int) -> int:
        """The page on which a code point stands; one on none stands where what comes before it does."""
        at = bisect_right(self._starts, position) - 1
        if at >= 0:
            return self._runs[at].page
        return self._runs[0].page if self._runs else max(0, bisect_right(self._page_starts, position) - 1)

    def start_of(self, page: int) -> int:
        """The first code point of a page."""
        runs = self._by_page.get(page)
        if runs or page < len(self.pages):
            return runs[0].start if runs else self._page_starts[page]
        return self._page_starts[-1] if self.pages else 0  # the file has more pages than its text knows of

    def part_of(self, position: int, page: int) -> float:
        """How far down its page a code point is, from 0 to 1, as far as one can tell without seeing the page."""
        runs = self.runs_on(page)
        if not runs:
            return 0.0
        first, last = runs[0].start, runs[-1].start + runs[-1].length
        return max(0.0, min(1.0, (position - first) / max(1, last - first)))

    def label(self, page: int) -> str:
        """What the source calls a page."""
        return (self.pages[page].label if page < len(self.pages) else "") or str(page + 1)

    def is_picture(self, page: int) -> bool:
        """Whether a page is only a picture of text."""
        return page < len(self.pages) and not self.pages[page].has_text

    def called(self, label: str) -> int | None:
        """The page of this label or, if there is none, of this number counted from 1."""
        wanted = label.strip().casefold()
        found = next((n for n, page in enumerate(self.pages) if wanted and page.label.casefold() == wanted), None)
        if found is None and wanted.isdecimal() and 1 <= int(wanted) <= len(self.pages):
            return int(wanted) - 1
        return found


@dataclass(frozen=True, slots=True)
class PageRow:
    """Characters of one line of a page, in the order of the text; distances in points.

    places: their code points, ascending. Characters without a box, such as most spaces, are left out.
    """

    places: tuple[int, ...]
    lefts: tuple[float, ...]
    rights: tuple[float, ...]
    top: float
    bottom: float

    @property
    def start(self) -> int:
        """The first code point."""
        return self.places[0]

    @property
    def end(self) -> int:
        """The code point after the last."""
        return self.places[-1] + 1

    def extent(self, start: int, end: int) -> Rect | None:
        """The rectangle around the characters of a span that are in this line."""
        low, high = bisect_left(self.places, start), bisect_left(self.places, end)
        if low >= high:
            return None
        return Rect(min(self.lefts[low:high]), self.top, max(self.rights[low:high]), self.bottom)

    def boundary(self, x: float) -> int:
        """The code point before which the caret stands, put as near to x as it can."""
        backwards = self._runs_backwards
        leading, trailing = (self.rights, self.lefts) if backwards else (self.lefts, self.rights)
        before = min(range(len(self.places)), key=lambda i: abs(leading[i] - x))
        after = min(range(len(self.places)), key=lambda i: abs(trailing[i] - x))
        if abs(leading[before] - x) <= abs(trailing[after] - x):
            return self.places[before]
        return self.places[after] + 1

    def under(self, x: float) -> int:
        """The code point of the character at x, or the nearest."""
        nearest = min(range(len(self.places)), key=lambda i: max(self.lefts[i] - x, x - self.rights[i], 0.0))
        return self.places[nearest]

    def between(self, left: float, right: float) -> Span:
        """From the first to the last of the characters whose middles are in a stretch of the line; else the nearest."""
        sides = zip(self.places, self.lefts, self.rights, strict=True)
        inside = [place for place, start, end in sides if left <= (start + end) / 2 <= right]
        first, last = (inside[0], inside[-1]) if inside else (self.under((left + right) / 2),) * 2
        return first, last + 1

    def caret_x(self, position: int) -> float:
        """Where the caret stands before a code point."""
        at = bisect_left(self.places, position)
        backwards = self._runs_backwards
        if at < len(self.places):
            return self.rights[at] if backwards else self.lefts[at]
        return self.lefts[-1] if backwards else self.rights[-1]

    @property
    def _runs_backwards(self) -> bool:
        """Whether the line is read from right to left."""
        return len(self.places) > 1 and self.lefts[-1] + self.rights[-1] < self.lefts[0] + self.rights[0]


class PageRows:
    """The lines of one page, in the order of the text."""

    def __init__(self, runs: Sequence[Run], boxes: Boxes) -> None:
        """boxes: by the page's own number of the character."""
        self.rows = tuple(_apart(tuple(_rows(runs, boxes))))
        self._starts = [row.start for row in self.rows]

    def near(self, x: float, y: float) -> PageRow | None:
        """The line at a point, or the nearest; None on a page without text."""
        return min(self.rows, key=lambda row: _distance(row, x, y), default=None)

    def at(self, position: int) -> PageRow | None:
        """The line in which a code point stands, or that which comes before it."""
        index = bisect_right(self._starts, position) - 1
        return self.rows[max(0, index)] if self.rows else None

    def of(self, span: Span) -> Sequence[PageRow]:
        """The lines that a span may reach into; span: start and end, as code points."""
        first = max(0, bisect_right(self._starts, span[0]) - 1)
        return self.rows[first : bisect_left(self._starts, span[1])]

    def first_below(self, y: float) -> PageRow | None:
        """The uppermost of the lines whose lower edge is below a height of the page."""
        return min((row for row in self.rows if row.bottom > y), key=lambda row: (row.top, row.start), default=None)


def _apart(rows: Sequence[PageRow]) -> Iterator[PageRow]:
    """The lines, none reaching into the next one: where both are marked, nothing is to be marked twice."""
    top = None
    for row, below in zip_longest(rows, rows[1:]):
        above = row.top if top is None else top
        bottom, top = row.bottom, None
        if below is not None and row.top < below.top < row.bottom < below.bottom:
            bottom = top = (row.bottom + below.top) / 2
        yield replace(row, top=above, bottom=bottom)


def _distance(row: PageRow, x: float, y: float) -> tuple[float, float]:
    """How far a point is from a line: sideways counts as well, for columns, but less than up and down."""
    across = max(min(row.lefts) - x, x - max(row.rights), 0.0)
    down = max(row.top - y, y - row.bottom, 0.0)
    return down * 2 + across, abs((row.top + row.bottom) / 2 - y)


def _rows(runs: Sequence[Run], boxes: Boxes) -> Iterator[PageRow]:
    places: list[int] = []
    lefts: list[float] = []
    rights: list[float] = []
    top = bottom = 0.0
    for place, (left, above, right, below) in _characters(runs, boxes):
        if places and not _continues(Rect(lefts[-1], top, rights[-1], bottom), Rect(left, above, right, below)):
            yield PageRow(tuple(places), tuple(lefts), tuple(rights), top, bottom)
            places, lefts, rights = [], [], []
        top, bottom = (min(top, above), max(bottom, below)) if places else (above, below)
        places.append(place)
        lefts.append(left)
        rights.append(right)
    if places:
        yield PageRow(tuple(places), tuple(lefts), tuple(rights), top, bottom)


def _characters(runs: Sequence[Run], boxes: Boxes) -> Iterator[tuple[int, tuple[float, float, float, float]]]:
    """Every character that is both in the text and to be seen on the page: its code point and its box."""
    for run in runs:
        for offset, box in enumerate(boxes[run.first : run.first + run.length]):
            if box[2] > box[0] and box[3] > box[1]:
                yield run.start + offset, box


def _continues(row: Rect, box: Rect) -> bool:
    """Whether a character stands in the line of the one before it. row: as wide as that one, as high as its line."""
    common = min(row.bottom, box.bottom) - max(row.top, box.top)
    height = min(row.bottom - row.top, box.bottom - box.top)
    gap = max(box.left - row.right, row.left - box.right)
    return common >= height * _SAME_LINE and gap <= max(row.bottom - row.top, box.bottom - box.top) * _FAR
