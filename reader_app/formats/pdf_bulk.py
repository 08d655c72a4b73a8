"""Fetches what a PDF's page says of its characters in bulk: their codes, and the boxes in which they stand.

A call of a C function for each character costs more than all that is done with the answers. The codes come in one
call; of the boxes there is none for many, but the calls are made without a line of Python between them.
"""

import ctypes
import re
import sys
from array import array
from collections import deque
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import repeat
from operator import neg
from typing import Any, NamedTuple

from reader_app.formats.pdf_document import Matrix, pdfium

# All at once, a hyphen at a line's end is U+FFFE, and of a code that is too large only the last 16 bits are there: what
# has other letters than these is fetched one by one.
_OTHER = re.compile("[^\0-\u024f\u0370-\u052f\u2010-\u2044\u20ac\u2190-\u22ff\u25a0-\u25ff\ufb00-\ufb06\ufffe]")
_HYPHEN = "\ufffe"
_CODES = 0x110000
_RECTANGLE = 16  # bytes: four floats
_PIECE = 4096  # boxes fetched at a time
FARTHEST = 1e8  # points: what is said to be further away, or nowhere, is not believed
_HIGHEST = 3 if sys.byteorder == "little" else 0  # of a float's bytes
_NEARER = bytes(byte for byte in range(256) if byte & 0x7F < 0x4C)  # the highest byte of no number that is as large


class Boxes(NamedTuple):
    """Edges by the page's own number of the character, upwards; matrix: from there to the page as it is shown.

    They are arrays: to make and to free Python's own numbers for a whole page takes as long as to ask for them.
    """

    left: "array[float]"
    top: "array[float]"
    right: "array[float]"
    bottom: "array[float]"
    matrix: Matrix

    @property
    def edges(self) -> tuple["array[float]", "array[float]", "array[float]", "array[float]"]:
        """Left, top, right and bottom."""
        return self.left, self.top, self.right, self.bottom

    def between(self, start: int, end: int) -> tuple[list[float], list[float], list[float], list[float]]:
        """Left, top, right and bottom of the characters from `start` to before `end`."""
        return (
            self.left[start:end].tolist(),
            self.top[start:end].tolist(),
            self.right[start:end].tolist(),
            self.bottom[start:end].tolist(),
        )

    def shown(self) -> Iterator[tuple[float, float, float, float]]:
        """Left, top, right, bottom of each character in points as the page is shown."""
        return map(self.matrix.box, self.left, self.bottom, self.right, self.top)


def characters(handle: Any, count: int) -> str:
    """The first `count` characters of a text page, one code point each; NUL for what is no code point.

    A character outside the first plane may be two surrogates, a hyphen at the end of a line is U+0002, as pdfium has
    them.
    """
    buffer = (ctypes.c_ushort * (count + 1))()
    written = pdfium().FPDFText_GetText(handle, 0, count, buffer)
    text = bytes(buffer)[: 2 * count].decode("utf-16-le", "surrogatepass") if written == count + 1 else ""
    if len(text) != count or _OTHER.search(text):
        return _one_by_one(handle, range(count))
    return re.sub(_HYPHEN, lambda match: _one_by_one(handle, (match.start(),)), text)


def _one_by_one(handle: Any, numbers: Iterable[int]) -> str:
    """Characters by their numbers."""
    codes = map(bare("FPDFText_GetUnicode", ctypes.c_uint), repeat(passed(address(handle))), numbers)
    return "".join([chr(code) if code < _CODES else "\0" for code in codes])


def boxes(handle: Any, count: int, matrix: Matrix) -> Boxes:
    """The boxes of the first `count` characters, each as high as its type."""
    found = array("f")
    buffer, places = _buffer()
    box_of, page = bare("FPDFText_GetLooseCharBox", ctypes.c_int), passed(address(handle))
    for start in range(0, count, _PIECE):
        numbers = range(start, min(count, start + _PIECE))
        ctypes.memset(buffer, 0, _RECTANGLE * len(numbers))
        deque(map(box_of, repeat(page), numbers, places), 0)
        found.frombytes(memoryview(buffer).cast("B")[: _RECTANGLE * len(numbers)])
    if found.tobytes()[_HIGHEST::4].translate(None, _NEARER):  # of hardly any page; to search takes seven times as long
        _put_aside(found)
    own = Boxes(found[::4], found[1::4], found[2::4], found[3::4], matrix)
    if matrix.is_upright or not count:
        return own
    left, top, right, bottom = (array("d", edge) for edge in zip(*own.shown(), strict=True))
    flipped = Matrix(1.0, 0.0, 0.0, -1.0, 0.0, 0.0)
    return Boxes(left, array("d", map(neg, top)), right, array("d", map(neg, bottom)), flipped)


def _put_aside(found: "array[float]") -> None:
    """Makes the boxes that are nowhere empty ones at the page's lower left."""
    for start in range(0, len(found), 4):
        if not all(abs(edge) < FARTHEST for edge in found[start : start + 4]):
            found[start : start + 4] = array("f", bytes(_RECTANGLE))


@cache
def _buffer() -> tuple["ctypes.Array[ctypes.c_char]", tuple[Any, ...]]:
    """Room for boxes, used by whoever holds the lock, and the place of each in it, ready to be passed."""
    buffer = ctypes.create_string_buffer(_RECTANGLE * _PIECE)
    return buffer, tuple(ctypes.byref(buffer, place) for place in range(0, _RECTANGLE * _PIECE, _RECTANGLE))


def address(handle: Any) -> int:
    """What bare functions take for a handle."""
    return ctypes.cast(handle, ctypes.c_void_p).value or 0


def passed(place: int) -> Any:
    """An address as bare functions without types take it."""
    return ctypes.c_void_p.from_param(place)


@cache
def bare(name: str, result: Any, *arguments: Any) -> Any:
    """A function of pdfium that takes bare numbers and addresses: twice as fast as with pointers that have types.

    Without types of its arguments it takes numbers that are no addresses, and what `passed` and `byref` make, which
    need not be looked at again: twice as fast once more.
    """
    function = ctypes.cast(getattr(pdfium(), name), ctypes.c_void_p).value
    return ctypes.PYFUNCTYPE(result, *arguments)(function or 0)
