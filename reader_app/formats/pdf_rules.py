"""Finds the straight rules that a PDF's page draws: across and down it, whatever lines or boxes they are painted as."""

import ctypes
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import compress, pairwise, repeat
from typing import Any, NamedTuple

from reader_app.formats.pdf_bulk import address, bare, passed
from reader_app.formats.pdf_document import Matrix, OpenPage

_OBJECTS, _PATHS, _POINTS = 50_000, 2_500, 4_000  # of a page that are looked at: what has more paths is a drawing
_DEPTH, _IN_FORM = 3, 2_000  # of forms within forms; objects in one: with more it is a drawing
_THICK, _LONG = 4.0, 5.0  # points: what is thicker is a surface, what is shorter a sign
_STRAIGHT = 0.3  # points: a line that rises more is no rule
_PATH, _FORM = 2, 5  # pdfium's kinds of objects
_LINE, _MOVE = 0, 2  # and of segments
Point = tuple[float, float]


class Rule(NamedTuple):
    """A line across the page or down it. at: how far down, or to the right, it is; from start to end: points."""

    at: float
    start: float
    end: float


class Rules(NamedTuple):
    """The rules of a page, in points as it is shown."""

    across: list[Rule]
    down: list[Rule]


class _Questions(NamedTuple):
    """Functions of pdfium: of a page, of a form on it, and of objects."""

    on_page: Any
    of_page: Any
    on_form: Any
    of_form: Any
    kind: Any
    bounds: Any
    matrix: Any
    drawn: Any
    segments: Any
    segment: Any
    point: Any
    way: Any
    closes: Any


def read_rules(page: OpenPage, matrix: Matrix) -> Rules:
    """The rules of a page. matrix: how it is shown."""
    reader = _Reader()
    handle, ask = passed(address(page.handle)), reader.ask
    count = min(ask.on_page(handle), _OBJECTS)
    reader.read(list(map(ask.of_page, repeat(handle), range(count))), matrix, _DEPTH)
    return reader.found


class _Reader:
    """Goes through the objects of one page."""

    def __init__(self) -> None:
        self.ask = _questions()
        self.found = Rules([], [])
        self._objects, self._paths, self._points = _OBJECTS, _PATHS, _POINTS
        self._numbers = (ctypes.c_float * 6)()
        first = ctypes.addressof(self._numbers)
        self._places = tuple(range(first, first + 16, 4))
        self._modes = (ctypes.c_int * 2)()
        self._mode = ctypes.addressof(self._modes)

    def read(self, objects: Sequence[int], matrix: Matrix, depth: int) -> None:
        """Notes the rules among objects. matrix: from their coordinates to the page as shown."""
        self._objects -= len(objects)
        kinds = list(map(self.ask.kind, objects))
        self._paths -= kinds.count(_PATH)
        if self._paths < 0:
            return
        if _PATH in kinds:
            for path in compress(objects, map(_PATH.__eq__, kinds)):
                self._path(path, matrix)
        if _FORM in kinds and depth:
            for form in compress(objects, map(_FORM.__eq__, kinds)):
                count = self.ask.on_form(form)
                if 0 < count <= min(_IN_FORM, self._objects):
                    inner = self._composed(form, matrix)
                    self.read(list(map(self.ask.of_form, repeat(form), range(count))), inner, depth - 1)

    def _composed(self, thing: int, outer: Matrix) -> Matrix:
        """The matrix from an object's own coordinates."""
        if not self.ask.matrix(thing, ctypes.addressof(self._numbers)):
            return outer
        a, b, c, d, e, f = self._numbers
        return Matrix(
            outer.a * a + outer.c * b,
            outer.b * a + outer.d * b,
            outer.a * c + outer.c * d,
            outer.b * c + outer.d * d,
            outer.a * e + outer.c * f + outer.e,
            outer.b * e + outer.d * f + outer.f,
        )

    def _path(self, path: int, matrix: Matrix) -> None:
        if not self.ask.bounds(path, *self._places):
            return
        left, bottom, right, top, _, _ = self._numbers
        box = matrix.box(left, bottom, right, top)
        width, height = box[2] - box[0], box[3] - box[1]
        if max(width, height) < _LONG or not self.ask.drawn(path, self._mode, self._mode + 4):
            return
        is_filled, is_stroked = self._modes
        if not is_filled and not is_stroked:
            return
        if min(width, height) <= _THICK:
            self._note(*box)
        elif self._points > 0:
            self._outline(path, self._composed(path, matrix), bool(is_stroked))

    def _outline(self, path: int, matrix: Matrix, is_stroked: bool) -> None:
        """Notes the straight parts of a path that is drawn, and the thin parts of one that is filled."""
        count = min(self.ask.segments(path), self._points)
        self._points -= count
        if count < 4 and not is_stroked:
            return
        for part in self._parts(path, count, matrix):
            if is_stroked:
                for (x, y), (u, v) in pairwise(part):
                    if min(abs(x - u), abs(y - v)) <= _STRAIGHT:
                        self._note(min(x, u), min(y, v), max(x, u), max(y, v))
            else:
                across, down = zip(*part, strict=True)
                self._note(min(across), min(down), max(across), max(down))

    def _parts(self, path: int, count: int, matrix: Matrix) -> Iterator[list[Point]]:
        """The parts of a path that have only straight lines, as shown; one that is closed ends where it begins."""
        part: list[Point] = []
        is_straight = True
        for index in range(count):
            segment = self.ask.segment(path, index)
            kind = self.ask.way(segment)
            if kind == _MOVE:
                if part and is_straight:
                    yield part
                part, is_straight = [], True
            is_straight &= kind in {_LINE, _MOVE}
            if not is_straight or not self.ask.point(segment, *self._places[:2]):
                continue
            x, y = self._numbers[0], self._numbers[1]
            part.append((matrix.a * x + matrix.c * y + matrix.e, matrix.b * x + matrix.d * y + matrix.f))
            if self.ask.closes(segment):
                part.append(part[0])
        if part and is_straight:
            yield part

    def _note(self, left: float, top: float, right: float, bottom: float) -> None:
        width, height = right - left, bottom - top
        if height <= _THICK and width >= max(_LONG, 2 * height):
            self.found.across.append(Rule((top + bottom) / 2, left, right))
        elif width <= _THICK and height >= max(_LONG, 2 * width):
            self.found.down.append(Rule((left + right) / 2, top, bottom))


def merged(rules: Iterable[Rule], near: float) -> list[Rule]:
    """Rules that go on in each other, or lie beside each other, as one. near: points that may be between them."""
    lanes: list[list[Rule]] = []
    for rule in sorted(rules):
        if lanes and rule.at - lanes[-1][0].at <= near:
            lanes[-1].append(rule)
        else:
            lanes.append([rule])
    found: list[Rule] = []
    for lane in lanes:
        at = sum(rule.at for rule in lane) / len(lane)
        start, end = -1e9, -1e9
        for rule in sorted(lane, key=lambda rule: rule.start):
            if rule.start > end + near:
                if end > start:
                    found.append(Rule(at, start, end))
                start, end = rule.start, rule.end
            end = max(end, rule.end)
        found.append(Rule(at, start, end))
    return found


@cache
def _questions() -> _Questions:
    thing, number = ctypes.c_void_p, ctypes.c_int
    return _Questions(
        bare("FPDFPage_CountObjects", number),
        bare("FPDFPage_GetObject", thing),
        bare("FPDFFormObj_CountObjects", number, thing),
        bare("FPDFFormObj_GetObject", thing, thing, ctypes.c_ulong),
        bare("FPDFPageObj_GetType", number, thing),
        bare("FPDFPageObj_GetBounds", number, thing, thing, thing, thing, thing),
        bare("FPDFPageObj_GetMatrix", number, thing, thing),
        bare("FPDFPath_GetDrawMode", number, thing, thing, thing),
        bare("FPDFPath_CountSegments", number, thing),
        bare("FPDFPath_GetPathSegment", thing, thing, number),
        bare("FPDFPathSegment_GetPoint", number, thing, thing, thing),
        bare("FPDFPathSegment_GetType", number, thing),
        bare("FPDFPathSegment_GetClose", number, thing),
    )
