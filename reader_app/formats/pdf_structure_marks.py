"""Tells what the letters of a tagged PDF's page are tagged as, by the marks of the objects they are painted in."""

import ctypes
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import repeat
from typing import Any, NamedTuple

from reader_app.formats.pdf_bulk import address, bare, passed
from reader_app.formats.pdf_document import OpenPage, pdfium
from reader_app.formats.pdf_fragments import Fragment
from reader_app.formats.pdf_structure_tags import Path, Role, Tag
from reader_app.model.document import Run

_LONGEST_NAME = 64  # bytes
_MARKS, _ENTRIES = 8, 16  # of an object, and of a mark
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

    doubtful: fragments, by their places in the file's order, whose letters stand together though they may be of two
    cells; is_missed: whether marked contents were met that nothing is known of. labels: as of tagged pages.
    """

    def __init__(self, page: OpenPage, letters: Any, contents: Mapping[int, Tag]) -> None:
        self._contents, self._letters, self._ask = contents, passed(address(letters)), _questions()
        self._kept: dict[int | None, Tag | None] = {}
        self._own = _own_objects(page)
        self.is_missed = False
        self.doubtful: set[int] = set()
        self.labels: dict[int, int] = {}

    def tags(self, fragments: Sequence[Fragment]) -> dict[int, Tag]:
        """What fragments are tagged as, by their places in the file's order: all of each, or most."""
        found = {}
        runs = [fragment.words.runs for fragment in fragments]
        firsts = self._tags([own[0].first for own in runs])
        lasts = self._tags([number + length - 1 for *_, (_, length, _, number) in runs])
        for fragment, tag, last in zip(fragments, firsts, lasts, strict=True):
            if tag is not last:
                tag = self._mixed(fragment, tag)
            if tag is not None:
                found[fragment.order] = tag
        return found

    def _tags(self, numbers: Sequence[int]) -> list[Tag | None]:
        """What letters are tagged as, by their numbers."""
        owners = list(map(self._ask.owner, repeat(self._letters), numbers))
        for owner in {*owners}.difference(self._kept):
            self._kept[owner] = self._marked(owner) if owner is not None else None
        return list(map(self._kept.__getitem__, owners))

    def _mixed(self, fragment: Fragment, tag: Tag | None) -> Tag | None:
        """What a stretch of letters is tagged as that begins and ends otherwise. tag: that of its first letter."""
        numbers = numbers_of(fragment.words.runs)
        if tag is not None and tag.table:
            self.doubtful.add(fragment.order)
        if tag is not None and tag.label:
            self.labels[fragment.order] = self._label(numbers)
        return self._most(numbers)

    def _label(self, numbers: Sequence[int]) -> int:
        """How many letters of a stretch are the label that it begins with."""
        tags = enumerate(self._tags(numbers))
        return next((index for index, tag in tags if tag is not None and not tag.label), 0)

    def _most(self, numbers: Sequence[int]) -> Tag | None:
        """What most of the letters are tagged as, labels not counted."""
        step = max(1, len(numbers) // _LOOKED_AT)
        every = [tag for tag in self._tags(numbers[::step]) if tag is not None and not tag.label]
        most = max(set(every), key=every.count, default=None)
        return most if most is not None and every.count(most) >= _MOST * len(every) else None

    def cells(self, runs: Sequence[Run]) -> list[int]:
        """Where in a text another cell of a table begins than that of the letters before. runs: of its letters."""
        found = []
        last: Tag | None = None
        for start, length, _, first in runs:
            for index, tag in enumerate(self._tags(range(first, first + length))):
                if tag is None:
                    continue
                if last is not None and tag.table and last.table and _cell(tag) != _cell(last):
                    found.append(start + index)
                last = tag
        return found

    def _marked(self, owner: int) -> Tag | None:
        if owner not in self._own:
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


def _own_objects(page: OpenPage) -> frozenset[int | None]:
    """The objects that are the page's own: those in a form have marks with numbers of their own."""
    count, handle = pdfium().FPDFPage_CountObjects(page.handle), passed(address(page.handle))
    return frozenset(map(bare("FPDFPage_GetObject", ctypes.c_void_p), repeat(handle), range(count)))


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
