"""Goes through the tree of a tagged PDF's page, and notes what each of its marked contents is part of."""

import ctypes
import re
from collections.abc import Mapping
from functools import cache
from itertools import repeat
from typing import Any, NamedTuple

from reader_app.formats.pdf_bulk import address, bare, passed
from reader_app.formats.pdf_document import pdfium
from reader_app.formats.pdf_structure_tags import Path, Picture, Role, Tag, entered
from reader_app.formats.traits import caption_of

_DEPTH = 60  # pdfium itself goes no deeper than 32
_MANY, _PIECE = 200, 64  # children of one element; and so many of them looked at together
_LEAST = 64  # children that are not here: with so many, an element is a section of many pages, and has no letters
_ATTRIBUTES = 8  # of an element
_SPANS = tuple(ctypes.c_char_p(name) for name in (b"ColSpan", b"RowSpan"))
_SPECIAL = frozenset({"Figure", "Table", "TR"})
_FILE = re.compile(r"(?i)[a-z]:\\|\.(?:jpe?g|png|gif|tiff?|bmp|emf|wmf|svg|eps|pdf)$")
_LONGEST_NAME, _LONGEST_ALT = 64, 4_000  # bytes
_WIDEST_SPAN, _TALLEST_SPAN = 100, 10_000  # columns, rows


class _Questions(NamedTuple):
    """Functions of pdfium."""

    tops: Any
    top: Any
    count: Any
    child: Any
    number: Any
    kind: Any
    attributes: Any
    attribute: Any
    value: Any
    amount: Any


class Walk:
    """Goes through the part of a tree that belongs to one page.

    left: how many children may be looked at. near: for elements with very many, where those of the last page began;
    None to look everywhere. found: the tags of marked contents; firsts: as near, of this page.
    """

    def __init__(self, left: int, near: Mapping[Path, int] | None) -> None:
        self.left, self._near = left, near
        self.firsts: dict[Path, int] = {}
        self.found: dict[int, Tag] = {}
        self.pictures: list[Picture] = []
        self._ask = _questions()
        self._name, self._room = ctypes.create_string_buffer(_LONGEST_NAME), ctypes.c_ulong(_LONGEST_NAME)
        self._kinds: dict[bytes, str] = {}
        self._number = ctypes.c_float()
        self._amount = ctypes.byref(self._number)
        self._layout: set[Path] = set()  # tables that hold tables
        self._wide: set[Path] = set()  # tables with two cells side by side
        self._seen: set[int] = set()
        self._rows: dict[Path, int] = {}
        self._covered: dict[tuple[Path, int], int] = {}  # a table's column: the last row a cell above reaches to
        self._last: Path = ()

    def tree(self, tree: Any) -> None:
        """All of it. tree: pdfium's."""
        root = passed(address(tree))
        for index, child in self._children(root, self._ask.tops(root), self._ask.top, ()):
            self._element(child, Tag(block=(index,)), (index,), 0)

    def contents(self) -> dict[int, Tag]:
        """The tags of marked contents, without tables that only lay out the page."""
        tables = self._wide - self._layout
        return {
            number: tag if not tag.table or tag.table in tables else tag._replace(table=())
            for number, tag in self.found.items()
        }

    def _children(self, parent: Any, count: int, ask: Any, path: Path) -> list[tuple[int, int]]:
        """Place and address of an element's children that belong to the page."""
        if count > _MANY:
            return self._of_many(parent, count, ask, path)
        self.left -= max(0, count)
        return [(place, child) for place, child in enumerate(map(ask, repeat(parent), range(count))) if child]

    def _of_many(self, parent: Any, count: int, ask: Any, path: Path) -> list[tuple[int, int]]:
        """The same of an element with very many children, of which those of one page mostly stand together."""
        first = max(0, self._near.get(path, 0) - _PIECE) if self._near is not None else 0
        found: list[tuple[int, int]] = []
        for start in range(first, count, _PIECE):
            numbers = range(start, min(count, start + _PIECE))
            self.left -= len(numbers)
            children = list(map(ask, repeat(parent), numbers))
            if self.left < 0 or (found and self._near is not None and not any(children)):
                break
            found += [(place, child) for place, child in zip(numbers, children, strict=True) if child]
        if found:
            self.firsts[path] = found[0][0]
        return found

    def _element(self, place: int, around: Tag, path: Path, depth: int) -> None:
        if depth > _DEPTH or self.left < 0 or place in self._seen:
            return
        self._seen.add(place)
        self.left -= 1
        element = passed(place)
        kind = self._kind(element)
        tag = entered(kind, around, path)
        if kind in _SPECIAL and self._is_special(kind, place, tag, path, depth):
            return
        count = self._ask.count(element)
        if count == 1 and (number := self._ask.number(element, 0)) >= 0:  # most elements
            self._note(number, tag)
            return
        children = self._children(element, count, self._ask.child, path)
        if len(children) < count and not (children and count > len(children) + _LEAST):
            self._own(element, tag, dict(children), count)
        for index, child in children:
            self._element(child, tag, (*path, index), depth + 1)

    def _is_special(self, kind: str, place: int, tag: Tag, path: Path, depth: int) -> bool:
        """Notes what there is to note of an element; whether nothing in it is left to go through."""
        if kind == "Figure":
            self._picture(place)
        elif kind == "Table":
            self._table(tag, path)
        else:
            self._row(place, tag, path, depth)
            return True
        return False

    def _own(self, element: Any, tag: Tag, children: Mapping[int, int], count: int) -> None:
        """Notes the marked contents that an element has beside its children."""
        for index in range(count):
            if index not in children and (number := self._ask.number(element, index)) >= 0:
                self._note(number, tag)

    def _note(self, number: int, tag: Tag) -> None:
        self.found.setdefault(number, tag)
        self._last = tag.block

    def _table(self, tag: Tag, path: Path) -> None:
        if tag.table:
            self._layout.add(tag.table)
        self._rows[path] = -1

    def _row(self, place: int, tag: Tag, path: Path, depth: int) -> None:
        """A row of a table; the cells that have no letters are counted, though they are not here."""
        element, table = passed(place), tag.within or path[:-1]
        count = self._ask.count(element)
        children = self._children(element, count, self._ask.child, path)
        row = self._rows[table] = self._rows.get(table, -1) + 1
        if count > 1:
            self._wide.add(table)
        here, column = dict(children), 0
        for index in range(count if children else 0):
            while self._covered.get((table, column), -1) >= row:
                column += 1
            child = here.get(index)
            width = height = 1
            if child is not None:
                width, height = self._spans(child)
                inner = Tag(Role.TEXT, tag.block, tag.strong, 0, 0, (), False, tag.within, table, row, column)
                self._element(child, inner, (*path, index), depth + 1)
            if height > 1:
                self._covered.update(((table, column + more), row + height - 1) for more in range(width))
            column += width

    def _spans(self, place: int) -> tuple[int, int]:
        """How many columns and rows a cell takes."""
        ask, element, number = self._ask, passed(place), self._number
        found = [1, 1]
        for index in range(min(ask.attributes(element), _ATTRIBUTES)):
            attributes = passed(ask.attribute(element, index) or 0)
            for which, name in enumerate(_SPANS):
                value = ask.value(attributes, name)
                if value and ask.amount(passed(value), self._amount) and 1 <= number.value < 1e6:
                    found[which] = int(number.value)
        return min(found[0], _WIDEST_SPAN), min(found[1], _TALLEST_SPAN)

    def _kind(self, element: Any) -> str:
        size = self._ask.kind(element, self._name, self._room)
        if not 2 < size <= _LONGEST_NAME:
            return ""
        name = self._name.raw[: size - 2]
        known = self._kinds.get(name)
        if known is None:
            known = self._kinds[name] = name.decode("utf-16-le", "replace")
        return known

    def _picture(self, place: int) -> None:
        raw = pdfium()
        element = ctypes.cast(place, raw.FPDF_STRUCTELEMENT)
        size = raw.FPDF_StructElement_GetAltText(element, None, 0)
        if not 2 < size <= _LONGEST_ALT:
            return
        buffer = ctypes.create_string_buffer(size)
        raw.FPDF_StructElement_GetAltText(element, buffer, size)
        words = caption_of({"alt": buffer.raw[: size - 2].decode("utf-16-le", "replace")})
        if words and not _FILE.search(words):
            self.pictures.append(Picture(words, self._last))


@cache
def _questions() -> _Questions:
    return _Questions(
        bare("FPDF_StructTree_CountChildren", ctypes.c_int),
        bare("FPDF_StructTree_GetChildAtIndex", ctypes.c_void_p),
        bare("FPDF_StructElement_CountChildren", ctypes.c_int),
        bare("FPDF_StructElement_GetChildAtIndex", ctypes.c_void_p),
        bare("FPDF_StructElement_GetChildMarkedContentID", ctypes.c_int),
        bare("FPDF_StructElement_GetType", ctypes.c_ulong),
        bare("FPDF_StructElement_GetAttributeCount", ctypes.c_int),
        bare("FPDF_StructElement_GetAttributeAtIndex", ctypes.c_void_p),
        bare("FPDF_StructElement_Attr_GetValue", ctypes.c_void_p),
        bare("FPDF_StructElement_Attr_GetNumberValue", ctypes.c_int),
    )
