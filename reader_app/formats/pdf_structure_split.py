"""Cuts stretches of letters where a PDF's tags say that another cell of a table begins, however near they stand."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from reader_app.formats.pdf_document import Matrix, pdfium
from reader_app.formats.pdf_fragments import Fragment
from reader_app.formats.pdf_structure_marks import Marks
from reader_app.formats.pdf_words import Words, first_of, without_start

Fragments = tuple[Fragment, ...]


def cut_at_cells(
    upright: Fragments, turned: Fragments, marks: Marks, letters: Any, matrix: Matrix
) -> tuple[Fragments, Fragments]:
    """A page's fragments, with new places in the file's order where one had to be cut. letters: pdfium's text page."""
    every: list[Fragment] = []
    for fragment in upright:
        cuts = marks.cells(fragment.words.runs) if fragment.order in marks.doubtful else []
        every += _pieces(fragment, cuts, letters, matrix) if cuts else [fragment]
    if len(every) == len(upright):
        return upright, turned
    places = [(fragment.order, 0, index, fragment) for index, fragment in enumerate(every)]
    places += [(fragment.order, 1, index, fragment) for index, fragment in enumerate(turned)]
    found: tuple[list[Fragment], list[Fragment]] = ([], [])
    for order, (_, way, _, fragment) in enumerate(sorted(places, key=lambda place: place[:3])):
        found[way].append(replace(fragment, order=order))
    return tuple(found[0]), tuple(found[1])


def _pieces(fragment: Fragment, cuts: Sequence[int], letters: Any, matrix: Matrix) -> Iterator[Fragment]:
    first = fragment.words.runs[0].first
    if abs(_box(letters, first, matrix)[0] - fragment.left) > fragment.size:  # a page read from its side
        yield fragment
        return
    words = fragment.words
    for start, end in zip((0, *cuts), (*cuts, len(words.text)), strict=True):
        part = first_of(without_start(words, start), len(words.text[start:end].rstrip()))
        if part.runs:
            left, right = _edges(letters, part, matrix)
            broken = fragment.broken and end == len(words.text)
            yield replace(fragment, words=part, left=left, right=right, broken=broken)


def _edges(letters: Any, words: Words, matrix: Matrix) -> tuple[float, float]:
    """How far letters reach to the left and to the right, in points as shown."""
    run = words.runs[-1]
    first, last = _box(letters, words.runs[0].first, matrix), _box(letters, run.first + run.length - 1, matrix)
    return min(first[0], last[0]), max(first[2], last[2])


def _box(letters: Any, number: int, matrix: Matrix) -> tuple[float, float, float, float]:
    box = pdfium().FS_RECTF()
    pdfium().FPDFText_GetLooseCharBox(letters, number, box)
    return matrix.box(box.left, box.bottom, box.right, box.top)
