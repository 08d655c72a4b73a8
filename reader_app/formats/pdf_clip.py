"""Tells which letters of a PDF's page nobody sees, since all of them are outside the part that is painted.

Qt, for one, paints whole paragraphs on each page that they reach into, and cuts off what belongs to the other.
"""

import ctypes
from functools import cache
from typing import Any, NamedTuple

from reader_app.formats.pdf_bulk import bare
from reader_app.formats.pdf_document import Matrix

Box = tuple[float, float, float, float]

_SLACK = 1.0  # points
_POINTS = 64  # of a path: what has more is no plain frame


class _Questions(NamedTuple):
    """Functions of pdfium, of text objects and of their clip paths."""

    clip: Any
    paths: Any
    segments: Any
    segment: Any
    point: Any
    bounds: Any


class Clips:
    """What the text objects of one page are cut to. matrix: how the page is shown."""

    def __init__(self, matrix: Matrix) -> None:
        self._matrix, self._ask = matrix, _questions()
        self._kept: dict[int, Box | None] = {}

    def hides(self, owner: int, box: Box) -> bool:
        """Whether letters in a box (points as shown) cannot be seen. owner: address of the text object."""
        if owner not in self._kept:
            self._kept[owner] = self._clip(owner)
        clip = self._kept[owner]
        if clip is None or _touch(clip, box):
            return False
        edges = (ctypes.c_float * 4)()
        place = ctypes.addressof(edges)
        if not self._ask.bounds(owner, place, place + 4, place + 8, place + 12):
            return False
        return _touch(self._matrix.box(*edges), box)  # else it is part of a form, and says places of its own

    def _clip(self, owner: int) -> Box | None:
        """The part of the page that an object may be seen in; None where it is all of it, or no plain frame."""
        clip = self._ask.clip(owner)
        count = self._ask.paths(clip) if clip else 0
        frames = [frame for path in range(count) if (frame := self._frame(clip, path)) is not None]
        if not frames:
            return None
        lefts, tops, rights, bottoms = zip(*frames, strict=True)
        return max(lefts), max(tops), min(rights), min(bottoms)

    def _frame(self, clip: int, path: int) -> Box | None:
        count = self._ask.segments(clip, path)
        if not 0 < count <= _POINTS:
            return None
        edges = (ctypes.c_float * 2)()
        place = ctypes.addressof(edges)
        points = [
            tuple(edges)
            for index in range(count)
            if self._ask.point(self._ask.segment(clip, path, index), place, place + 4)
        ]
        if not points:
            return None
        across, up = zip(*points, strict=True)
        return self._matrix.box(min(across), min(up), max(across), max(up))


def _touch(one: Box, other: Box) -> bool:
    return (
        one[0] < other[2] + _SLACK
        and other[0] < one[2] + _SLACK
        and one[1] < other[3] + _SLACK
        and other[1] < one[3] + _SLACK
    )


@cache
def _questions() -> _Questions:
    thing, number = ctypes.c_void_p, ctypes.c_int
    return _Questions(
        bare("FPDFPageObj_GetClipPath", thing, thing),
        bare("FPDFClipPath_CountPaths", number, thing),
        bare("FPDFClipPath_CountPathSegments", number, thing, number),
        bare("FPDFClipPath_GetPathSegment", thing, thing, number, number),
        bare("FPDFPathSegment_GetPoint", number, thing, thing, thing),
        bare("FPDFPageObj_GetBounds", number, thing, thing, thing, thing, thing),
    )
