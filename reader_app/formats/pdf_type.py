"""Tells how a PDF's letters are set: their size, whether bold, whether of fixed pitch, and the line they stand on."""

import ctypes
import math
import re
from array import array
from functools import cache
from typing import Any, NamedTuple

from reader_app.formats.pdf_bulk import FARTHEST, address, bare, passed
from reader_app.formats.pdf_document import Matrix
from reader_app.formats.pdf_stretch import Stretch

_FIXED_PITCH = 1  # the flag of fonts whose letters are all equally wide
_BOLD = 600
_BOLD_NAME = re.compile(
    r"(?i)bold|black\b|heavy|demi|\bmedi(?:ital|obli)?$|\b(?:cm|sf|ec|la|lm|t1)[a-z]*bx?[a-z]*\d|\bsfsx"
)
_OTHER_NAME = re.compile(r"(?i)roman|regu|italic|obli|book|light|medium|\btimes|\bcm[a-z]+\d")
_LONGEST_NAME = 256  # bytes
_DOUBLE = 8  # bytes


class Kind(NamedTuple):
    """How letters are set. size: points, as shown."""

    size: float
    bold: bool
    fixed: bool


class _Questions(NamedTuple):
    """Functions of pdfium; of the text page and a character's number, but for `font`, of a text object."""

    owner: Any
    font: Any
    size: Any
    matrix: Any
    weight: Any
    information: Any
    origin: Any


class Types:
    """The types of one text page's letters; all letters of a text object have one."""

    def __init__(self, handle: Any, matrix: Matrix) -> None:
        self._handle, self._matrix, self._ask = passed(address(handle)), matrix, _questions()
        self._kinds: dict[int, Kind] = {}
        self._fonts: dict[int, tuple[bool, bool]] = {}
        self._place, self._numbers = array("d", (0.0, 0.0)), array("f", (0.0,) * 6)  # quicker to read than ctypes' own
        place = (ctypes.c_double * 2).from_buffer(self._place)
        self._x, self._y = ctypes.byref(place), ctypes.byref(place, _DOUBLE)
        self._turned = ctypes.byref((ctypes.c_float * 6).from_buffer(self._numbers))

    def of(self, stretch: Stretch) -> tuple[Kind, float, int | None]:
        """How a stretch is set, by three of its letters; its base line in points as shown; the owner of its first."""
        numbers, bottom = stretch.numbers, stretch.bottom
        first, last = numbers[0], numbers[-1]
        owner_of, handle = self._ask.owner, self._handle
        owner = owner_of(handle, first)
        ending = owner_of(handle, last)
        if owner and owner == ending and bottom[0] == bottom[-1] == bottom[len(numbers) // 2]:
            return self._kind(first, owner), self._base(first), owner  # all between them are its letters too
        middle = numbers[stretch.middle()]
        owners = {first: owner, middle: owner_of(handle, middle), last: ending}
        three = sorted(owners)
        kinds = [self._kind(number, owners[number]) for number in three]
        if kinds.count(kinds[0]) < len(kinds):
            sizes, bolds, fixed = zip(*kinds, strict=True)
            kinds[0] = Kind(sorted(sizes)[len(three) // 2], all(bolds), all(fixed))
        return kinds[0], sorted(map(self._base, three))[len(three) // 2], owner

    def _kind(self, number: int, owner: int | None) -> Kind:
        kind = self._kinds.get(owner or 0)
        if kind is None:
            font = self._ask.font(owner) if owner else None
            look = self._fonts.get(font or 0)
            if look is None:
                look = self._look(number)
                if font:
                    self._fonts[font] = look
            kind = Kind(self._size(number), *look)
            if owner:
                self._kinds[owner] = kind
        return kind

    def _look(self, number: int) -> tuple[bool, bool]:
        flags, name = ctypes.c_int(), ctypes.create_string_buffer(_LONGEST_NAME)
        self._ask.information(self._handle, number, name, ctypes.c_ulong(len(name)), ctypes.byref(flags))
        bold = is_bold(name.value.decode("latin-1"), self._ask.weight(self._handle, number))
        return bold, bool(flags.value & _FIXED_PITCH)

    def _size(self, number: int) -> float:
        size: float = self._ask.size(self._handle, number)
        if self._ask.matrix(self._handle, number, self._turned):
            a, b, c, d, _, _ = self._numbers
            size *= math.sqrt(abs(a * d - b * c)) or 1.0
        return size if -FARTHEST < size < FARTHEST else 1.0

    def _base(self, number: int) -> float:
        self._ask.origin(self._handle, number, self._x, self._y)
        matrix, (x, y) = self._matrix, self._place
        base = matrix.b * x + matrix.d * y + matrix.f
        return base if -FARTHEST < base < FARTHEST else 0.0


def is_bold(name: str, weight: int) -> bool:
    """Whether a font is bold: by its name, since the weights that files state are often wrong; else by that."""
    if _BOLD_NAME.search(name):
        return True
    return weight >= _BOLD and not _OTHER_NAME.search(name)


@cache
def _questions() -> _Questions:
    return _Questions(
        bare("FPDFText_GetTextObject", ctypes.c_void_p),
        bare("FPDFTextObj_GetFont", ctypes.c_void_p, ctypes.c_void_p),
        bare("FPDFText_GetFontSize", ctypes.c_double),
        bare("FPDFText_GetMatrix", ctypes.c_int),
        bare("FPDFText_GetFontWeight", ctypes.c_int),
        bare("FPDFText_GetFontInfo", ctypes.c_ulong),
        bare("FPDFText_GetCharOrigin", ctypes.c_int),
    )
