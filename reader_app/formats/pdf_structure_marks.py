"""Tells what the letters of a tagged PDF's page are tagged as, by the marks of the objects they are painted in."""

import ctypes
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import repeat
from typing import Any, NamedTuple

from reader_app.formats.pdf_bulk import address, bare, passed
from reader_app.formats.pdf_document import OpenPage, pdfium
from reader_app.formats.pdf_fragments import Fragment
from reader_app.formats.pdf_structure_tags import Path, Role, Tag
from reader_app.model.document import Run

_FORM = 5  # pdfium's number for an object that holds a page's worth of others, with numbers of its own
_LONGEST_NAME = 64  # bytes
_MARKS, _ENTRIES = 8, 16  # of an object, and of a mark
_NEW = Tag()  # of an object not seen before; no other is this one
_LOOKED_AT, _MOST = 16, 0.7  # letters of a stretch that begins and ends otherwise; of these: it is all of it


class _Questions(NamedTuple):
    """Functions of pdfium: of the text page and a character's number, and of a page object."""

    owner: Any
    content: Any
    marks: Any


def numbers_of(runs: Sequence[Run]) -> list[int]:
    """The page's own numbers of the letters of runs."""
    return [number for run in runs for number in range(run.first, run.first + run.length)]


class Marks:
    """Tells the tags of a page's letters by the marks of the objects they are painted in.

    is_cut: whether letters were met that stand together though they may be of two cells; is_missed: whether marked
    contents were met that nothing is known of. labels: as of tagged pages.
    """

    def __init__(self, page: OpenPage, letters: Any, contents: Mapping[int, Tag]) -> None:
        self._contents, self._letters, self._ask = contents, passed(address(letters)), _questions()
        self._owner = self._ask.owner
        self._kept: dict[int, Tag | None] = {}
        self._own = _own_objects(page)
        self.is_cut = self.is_missed = False
        self.labels: dict[int, int] = {}

    def tags(self, fragments: Iterable[Fragment]) -> dict[int, Tag]:
        """What fragments are tagged as, by their places in the file's order: all of each, or most."""
        found = {}
        for fragment in fragments:
            runs = fragment.words.runs
            _, length, _, number = runs[-1]
            tag, last = self._tag(runs[0].first), self._tag(number + length - 1)
            if tag is not last:
                self.is_cut = self.is_cut or (tag is not None and bool(tag.table))
                if tag is not None and tag.label:
                    self.labels[fragment.order] = self._label(numbers_of(runs))
                tag = self._most(numbers_of(runs))
            if tag is not None:
                found[fragment.order] = tag
        return found

    def _label(self, numbers: Sequence[int]) -> int:
        """How many letters of a stretch are the label that it begins with."""
        rest = (
            index for index, number in enumerate(numbers) if (tag := self._tag(number)) is not None and not tag.label
        )
        return next(rest, 0)

    def _most(self, numbers: Sequence[int]) -> Tag | None:
        """What most of the letters are tagged as, labels not counted."""
        step = max(1, len(numbers) // _LOOKED_AT)
        every = [tag for number in numbers[::step] if (tag := self._tag(number)) is not None and not tag.label]
        most = max(set(every), key=every.count, default=None)
        return most if most is not None and every.count(most) >= _MOST * len(every) else None

    def cells(self, runs: Sequence[Run]) -> list[int]:
        """Where in a text another cell of a table begins than that of the letters before. runs: of its letters."""
        found = []
        last: Tag | None = None
        for start, length, _, first in runs:
            for index in range(length):
                tag = self._tag(first + index)
                if tag is None:
                    continue
                if last is not None and tag.table and last.table and _cell(tag) != _cell(last):
                    found.append(start + index)
                last = tag
        return found

    def _tag(self, number: int) -> Tag | None:
        owner = self._owner(self._letters, number)
        if owner is None:
            return None
        tag = self._kept.get(owner, _NEW)
        if tag is _NEW:
            tag = self._kept[owner] = self._marked(owner)
        return tag

    def _marked(self, owner: int) -> Tag | None:
        if self._own is not None and owner not in self._own:
            return None
        thing = passed(owner)
        number = self._ask.content(thing)
        tag = self._contents.get(number)
        if number >= 0 and tag is None:
            self.is_missed = True
        if tag is None and self._ask.marks(thing) > 0:
            return _artifact(owner, self._ask.marks(thing))
        return tag


def _cell(tag: Tag) -> tuple[Path, int, int]:
    return tag.table, tag.row, tag.column


def _own_objects(page: OpenPage) -> frozenset[int] | None:
    """The objects that are the page's own; None where all are."""
    count, handle = pdfium().FPDFPage_CountObjects(page.handle), passed(address(page.handle))
    found = list(map(bare("FPDFPage_GetObject", ctypes.c_void_p), repeat(handle), range(count)))
    kinds = map(bare("FPDFPageObj_GetType", ctypes.c_int, ctypes.c_void_p), filter(None, found))
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
