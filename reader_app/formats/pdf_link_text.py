"""Finds which letters of a PDF's text its links are, and which letters those within the document lead to."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from operator import add
from typing import NamedTuple

from reader_app.formats.pdf_bulk import Boxes
from reader_app.formats.pdf_document import Matrix
from reader_app.formats.pdf_fragments import Fragment
from reader_app.formats.pdf_links import Made
from reader_app.model.document import Inline, InlineKind, Page, Run
from reader_app.model.links import to_place

_BAND = 20.0  # points: fragments are looked for by how far down they stand
_MOST, _NEXT = 200_000, 200  # letters of a page that are looked at; fragments, for a place
_LINES = 1.5  # of the size: what a place names stands no further below the first line that it may name
_BESIDE = 3.0  # points: a place is named a little left of what it names


class Linked(NamedTuple):
    """A link and the page's own numbers of its letters, from `first` to before `end`."""

    first: int
    end: int
    made: Made


class LinkedPage(NamedTuple):
    """What links need of a page. fragments: upright ones; matrix: how it is shown, None where it cannot be read."""

    fragments: Sequence[Fragment]
    links: Sequence[Linked]
    matrix: Matrix | None


def linked_letters(links: Iterable[Made], fragments: Iterable[Fragment], placed: Boxes) -> tuple[Linked, ...]:
    """The letters of a page's links. fragments: all of the page, where they are shown."""
    bands: dict[int, list[Fragment]] = defaultdict(list)
    for fragment in fragments:
        bands[_band(fragment)].append(fragment)
    numbers = sorted(bands)
    found: list[Linked] = []
    left = _MOST
    for link in links:
        for box in link.boxes:
            first_band, last_band = bisect_left(numbers, box[1] / _BAND - 1), bisect_right(numbers, box[3] / _BAND + 1)
            for band in numbers[first_band:last_band]:  # a box may be as large as a number can be
                for fragment in bands[band]:
                    left -= 1
                    if (
                        box[1] < (fragment.top + fragment.bottom) / 2 < box[3]
                        and fragment.right > box[0]
                        and fragment.left < box[2]
                    ):
                        left -= len(fragment.words.text)
                        found += (Linked(first, end, link) for first, end in _within(fragment, box, placed))
            if left < 0:
                return tuple(found)
    return tuple(found)


def _base(fragment: Fragment) -> tuple[float, float]:
    return fragment.base, fragment.left


def _band(fragment: Fragment) -> int:
    return int((fragment.top + fragment.bottom) / 2 / _BAND)


def _within(fragment: Fragment, box: Sequence[float], placed: Boxes) -> Iterator[tuple[int, int]]:
    """The letters of a fragment that have their middle in a box, as stretches of their numbers."""
    start, stop = 2 * (box[0] - placed.matrix.e), 2 * (box[2] - placed.matrix.e)
    for _, length, _, first in fragment.words.runs:
        end = first + length
        middles = map(add, placed.left[first:end], placed.right[first:end])
        numbers = [number for number, middle in enumerate(middles, first) if start < middle < stop]
        if numbers:
            yield numbers[0], numbers[-1] + 1


def link_inlines(
    pages: Sequence[LinkedPage], content: str, runs: Sequence[Run], starts: Sequence[Page]
) -> tuple[Inline, ...]:
    """The links of a text, where they stand in it. runs, starts: of the text, its letters and its pages."""
    if not any(page.links for page in pages):
        return ()
    places = _Places(pages, runs, starts)
    found: list[Inline] = []
    for number, page in enumerate(pages):
        for first, end, made in page.links:
            target = made.address or places.target(made)
            found += (Inline(InlineKind.LINK, *span, target) for span in places.spans(number, first, end))
    whole = _joined(sorted(found, key=lambda inline: (inline.start, -inline.end)))
    return tuple(inline for each in whole if (inline := _trimmed(each, content)) is not None)


def _trimmed(inline: Inline, content: str) -> Inline | None:
    """A link without the white space at its ends; None where it is nothing else."""
    letters = content[inline.start : inline.end]
    start = inline.start + len(letters) - len(letters.lstrip())
    end = inline.end - len(letters) + len(letters.rstrip())
    return Inline(inline.kind, start, end, inline.target) if start < end else None


def _joined(inlines: Iterable[Inline]) -> Iterator[Inline]:
    """Links that lead to one place and follow each other, from line to line, as one; none within another."""
    last: Inline | None = None
    for inline in inlines:
        if last is not None and inline.start <= last.end + 1 and inline.target == last.target:
            last = Inline(last.kind, last.start, max(last.end, inline.end), last.target)
        elif last is None or inline.start >= last.end:
            if last is not None:
                yield last
            last = inline
    if last is not None:
        yield last


class _Places:
    """Where letters of pages are in the text."""

    def __init__(self, pages: Sequence[LinkedPage], runs: Sequence[Run], starts: Sequence[Page]) -> None:
        self._pages, self._starts = pages, starts
        self._runs: dict[int, list[Run]] = defaultdict(list)
        for run in sorted(runs, key=lambda run: run.first):
            self._runs[run.page].append(run)
        self._firsts = {page: [run.first for run in own] for page, own in self._runs.items()}
        self._lines: dict[int, list[Fragment]] = {}
        self._targets: dict[tuple[int, float | None, float | None], str] = {}

    def spans(self, page: int, first: int, end: int) -> Iterator[tuple[int, int]]:
        """Code points of the letters of a page from `first` to before `end`; those left out have none."""
        own = self._runs.get(page, [])
        for index in range(max(0, bisect_left(self._firsts.get(page, []), first + 1) - 1), len(own)):
            run = own[index]
            if run.first >= end:
                return
            begin, stop = max(first, run.first), min(end, run.first + run.length)
            if begin < stop:
                yield run.start + begin - run.first, run.start + stop - run.first

    def target(self, made: Made) -> str:
        """The place in the text that a link within the document leads to."""
        key = made.page, made.x, made.y
        if key not in self._targets:
            self._targets[key] = to_place(self._place(made))
        return self._targets[key]

    def _place(self, made: Made) -> int:
        """The code point of the first letter at or below the place that a link names; else that of its page."""
        matrix = self._pages[made.page].matrix
        if made.y is not None and matrix is not None:
            left, top, _, _ = matrix.box(made.x or 0.0, made.y, made.x or 0.0, made.y)
            for fragment in self._below(made.page, left if made.x else None, top):
                run = fragment.words.runs[0]
                for start, _ in self.spans(made.page, run.first, run.first + run.length):
                    return start
        return self._starts[made.page].start

    def _below(self, page: int, left: float | None, top: float) -> Sequence[Fragment]:
        """The fragments that a place may name, the likeliest first: the next column's line may be a little higher."""
        if page not in self._lines:
            self._lines[page] = sorted(self._pages[page].fragments, key=_base)
        lines = self._lines[page]
        first = bisect_right(lines, top, key=lambda fragment: fragment.base)
        below = lines[first : first + _NEXT]
        if left is None:
            return below
        right_of = [fragment for fragment in below if fragment.right > left - _BESIDE]
        near = [f for f in right_of if f.base < right_of[0].base + _LINES * f.size]
        return (*sorted(near, key=lambda fragment: abs(fragment.left - left)), *right_of)
