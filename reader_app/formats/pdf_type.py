"""Tells how a PDF's letters are set: their size, whether bold, whether of fixed pitch, and the line they stand on."""

import ctypes
import math
from functools import cache
from typing import Any, NamedTuple

from reader_app.formats.pdf_bulk import address, bare
from reader_app.formats.pdf_document import Matrix, pdfium
from reader_app.formats.pdf_stretch import Stretch

_FIXED_PITCH = 1  # the flag of fonts whose letters are all equally wide
_BOLD = 600
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
        self._handle, self._matrix, self._ask = address(handle), matrix, _questions()
        self._kinds: dict[int, Kind] = {}
        self._fonts: dict[int, tuple[bool, bool]] = {}
        self._place = (ctypes.c_double * 2)()
        self._x = ctypes.addressof(self._place)

    def of(self, stretch: Stretch) -> tuple[Kind, float]:
        """How a stretch is set, by three of its letters, and its base line in points as shown."""
        places = sorted(_three(stretch))
        numbers = [stretch.numbers[place] for place in places]
        owners = [self._ask.owner(self._handle, number) for number in numbers]
        if owners[0] and owners[0] == owners[-1] == owners[len(owners) // 2]:
            kind = self._kind(numbers[0], owners[0])
            if stretch.bottom[places[0]] == stretch.bottom[places[-1]] == stretch.bottom[places[len(places) // 2]]:
                return kind, self._base(numbers[0])
        else:
            kinds = [self._kind(number, owner) for number, owner in zip(numbers, owners, strict=True)]
            kind = Kind(
                sorted([kind.size for kind in kinds])[len(kinds) // 2],
                all(kind.bold for kind in kinds),
                all(kind.fixed for kind in kinds),
            )
        return kind, sorted(map(self._base, numbers))[len(numbers) // 2]

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
        flags = ctypes.c_int()
        self._ask.information(self._handle, number, None, 0, ctypes.addressof(flags))
        return self._ask.weight(self._handle, number) >= _BOLD, bool(flags.value & _FIXED_PITCH)

    def _size(self, number: int) -> float:
        size: float = self._ask.size(self._handle, number)
        matrix = pdfium().FS_MATRIX()
        if not self._ask.matrix(self._handle, number, ctypes.addressof(matrix)):
            return size
        return size * (math.sqrt(abs(matrix.a * matrix.d - matrix.b * matrix.c)) or 1.0)

    def _base(self, number: int) -> float:
        self._ask.origin(self._handle, number, self._x, self._x + _DOUBLE)
        x, y = self._place
        return self._matrix.box(x, y, x, y)[1]


@cache
def _questions() -> _Questions:
    handle, number, place = ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p
    return _Questions(
        bare("FPDFText_GetTextObject", ctypes.c_void_p, handle, number),
        bare("FPDFTextObj_GetFont", ctypes.c_void_p, handle),
        bare("FPDFText_GetFontSize", ctypes.c_double, handle, number),
        bare("FPDFText_GetMatrix", ctypes.c_int, handle, number, place),
        bare("FPDFText_GetFontWeight", ctypes.c_int, handle, number),
        bare("FPDFText_GetFontInfo", ctypes.c_ulong, handle, number, ctypes.c_void_p, ctypes.c_ulong, place),
        bare("FPDFText_GetCharOrigin", ctypes.c_int, handle, number, place, place),
    )


def _three(stretch: Stretch) -> set[int]:
    """Places of the first, the middle and the last letter, spaces not counted."""
    last = len(stretch.letters) - 1
    if " " not in stretch.letters:
        return {0, (last + 1) // 2, last}
    inked = [place for place, letter in enumerate(stretch.letters) if letter != " "]
    return {0, inked[len(inked) // 2], last}
