"""Tells what the letters of a tagged PDF's page are tagged as, by the marks of the objects they are painted in."""

import ctypes
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import repeat
from typing import Any, NamedTuple

from reader_app.formats.pdf_bulk import address, bare, passed
from reader_app.formats.pdf_document import OpenPage, pdfium
from reader_app.formats.pdf_structure_tags import Path, Role, Tag

_FORM = 5  # pdfium's number for an object that holds a page's worth of others, with numbers of its own
_LONGEST_NAME = 64  # bytes
_MARKS, _ENTRIES = 8, 16  # of an object, and of a mark
_LOOKED_AT, _MOST = 16, 0.7  # letters of a stretch that begins and ends otherwise; of these: it is all of it


class _Questions(NamedTuple):
    """Functions of pdfium: of the text page and a character's number, and of a page object."""

    owner: Any
    content: Any
    marks: Any


class Marks:
    """Tells the tags of a page's letters by the marks of the objects they are painted in."""

    def __init__(self, page: OpenPage, letters: Any, contents: Mapping[int, Tag]) -> None:
        self._contents, self._letters, self._ask = contents, passed(address(letters)), _questions()
        self._kept: dict[int, Tag | None] = {}
        self._own = _own_objects(page)

    def of(self, numbers: Sequence[int]) -> Tag | None:
        """What a stretch of letters is tagged as: all of it, or most."""
        first, last = self._tag(numbers[0]), self._tag(numbers[-1])
        if first == last:
            return first
        step = max(1, len(numbers) // _LOOKED_AT)
        every = [tag for number in numbers[::step] if (tag := self._tag(number)) is not None and not tag.label]
        most = max(set(every), key=every.count, default=None)
        return most if most is not None and every.count(most) >= _MOST * len(every) else None

    def cells(self, numbers: Sequence[int]) -> list[int]:
        """Where in a stretch of letters another cell of a table begins than that of the letters before."""
        if self._tag(numbers[0]) == self._tag(numbers[-1]):
            return []
        found = []
        last: Tag | None = None
        for index, number in enumerate(numbers):
            tag = self._tag(number)
            if tag is None:
                continue
            if last is not None and tag.table and last.table and _cell(tag) != _cell(last):
                found.append(index)
            last = tag
        return found

    def _tag(self, number: int) -> Tag | None:
        owner = self._ask.owner(self._letters, number) or 0
        if owner not in self._kept:
            self._kept[owner] = self._marked(owner) if owner else None
        return self._kept[owner]

    def _marked(self, owner: int) -> Tag | None:
        if self._own is not None and owner not in self._own:
            return None
        thing = passed(owner)
        tag = self._contents.get(self._ask.content(thing))
        if tag is None and self._ask.marks(thing) > 0:
            return _artifact(owner, self._ask.marks(thing))
        return tag


def _cell(tag: Tag) -> tuple[Path, int, int]:
    return tag.table, tag.row, tag.column


def _own_objects(page: OpenPage) -> frozenset[int] | None:
    """The objects that are the page's own; None where all are."""
    count, handle = pdfium().FPDFPage_CountObjects(page.handle), passed(address(page.handle))
    found = list(map(bare("FPDFPage_GetObject", ctypes.c_void_p), repeat(handle), range(count)))
    kinds = map(bare("FPDFPageObj_GetType", ctypes.c_int), map(passed, filter(None, found)))
    return frozenset(filter(None, found)) if _FORM in kinds else None


def _artifact(owner: int, count: int) -> Tag | None:
    """The tag of what is marked as an artifact; None for other marks."""
    raw = pdfium()
    thing, size = ctypes.cast(owner, raw.FPDF_PAGEOBJECT), ctypes.c_ulong()
    buffer = ctypes.create_string_buffer(_LONGEST_NAME)
    name = ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort))
    for index in range(min(count, _MARKS)):
        mark = raw.FPDFPageObj_GetMark(thing, index)
        if not raw.FPDFPageObjMark_GetName(mark, name, _LONGEST_NAME, size) or _named(buffer, size) != "Artifact":
            continue
        keys = set()
        for place in range(min(max(0, raw.FPDFPageObjMark_CountParams(mark)), _ENTRIES)):
            if raw.FPDFPageObjMark_GetParamKey(mark, place, name, _LONGEST_NAME, size):
                keys.add(_named(buffer, size))
        return Tag(Role.ASIDE, told=not keys.isdisjoint({"Attached", "Subtype"}))
    return None


def _named(buffer: "ctypes.Array[ctypes.c_char]", size: ctypes.c_ulong) -> str:
    return buffer.raw[: max(0, size.value - 2)].decode("utf-16-le", "replace")


@cache
def _questions() -> _Questions:
    return _Questions(
        bare("FPDFText_GetTextObject", ctypes.c_void_p),
        bare("FPDFPageObj_GetMarkedContentID", ctypes.c_int),
        bare("FPDFPageObj_CountMarks", ctypes.c_int),
    )
