"""Reads what a tagged PDF says its letters are: headings, items, cells, notes, captions, or no part of its text.

Programs write such a tree beside the page: each element names the marked contents that are its letters. pdfium puts the
part of the tree together that belongs to one page. What is found here is only as good as who wrote it: whether it is
believed is for `pdf_structure_trust` to say.
"""

import ctypes
from collections.abc import Sequence
from functools import cache
from itertools import repeat
from typing import Any, NamedTuple

from reader_app.formats.pdf_bulk import address, bare, passed
from reader_app.formats.pdf_document import OpenPage, Pdf, pdfium
from reader_app.formats.pdf_structure_marks import Marks
from reader_app.formats.pdf_structure_split import Fragments, cut_at_cells, numbers_of
from reader_app.formats.pdf_structure_tags import NO_TAGS, Path, Picture, Role, Tag, Tagged, entered
from reader_app.formats.traits import caption_of

_DEPTH = 60  # pdfium itself goes no deeper than 32
_WIDEST = 100_000  # children of one element
_MOST = 10_000_000  # children looked at in a document: a long list of paragraphs is gone through for each page
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


class Structure:
    """The tags of one document; once it has too many to go through, there are none. Hold the lock while you use it."""

    def __init__(self) -> None:
        self.exhausted = False
        self._left = _MOST

    def of(self, page: OpenPage, letters: Any, upright: Fragments, turned: Fragments) -> "TaggedPage":
        """A page's fragments and what they are tagged as. letters: pdfium's text page."""
        walk = self._walked(page)
        contents = walk.contents() if walk is not None else {}
        if walk is None or not contents:
            return TaggedPage(upright, turned, NO_TAGS)
        marks = Marks(page, letters, contents)
        upright, turned = cut_at_cells(upright, turned, marks, letters, page.matrix())
        told = ((fragment.order, marks.of(numbers_of(fragment))) for fragment in (*upright, *turned))
        tags = {order: tag for order, tag in told if tag is not None}
        return TaggedPage(upright, turned, Tagged(tags, tuple(walk.pictures)))

    def _walked(self, page: OpenPage) -> "_Walk | None":
        raw = pdfium()
        tree = None if self.exhausted else raw.FPDF_StructTree_GetForPage(page.handle)
        if not tree:
            return None
        try:
            walk = _Walk(self._left)
            walk.tree(tree)
        finally:
            raw.FPDF_StructTree_Close(tree)
        self._left = walk.left
        self.exhausted = walk.left < 0
        return None if self.exhausted else walk


class TaggedPage(NamedTuple):
    """A page's fragments, those that run across it and those that do not, and what they are tagged as."""

    upright: Fragments
    turned: Fragments
    tagged: Tagged


def structure_of(pdf: Pdf) -> Structure | None:
    """Where the tags of a document are to be had; None where it does not say that it is tagged."""
    return Structure() if pdfium().FPDFCatalog_IsTagged(pdf.handle) else None


class _Walk:
    """Goes through the part of a tree that belongs to one page. found: the tags of its marked contents."""

    def __init__(self, left: int) -> None:
        self.left = left
        self.found: dict[int, Tag] = {}
        self.pictures: list[Picture] = []
        self._ask = _questions()
        self._name, self._room = ctypes.create_string_buffer(_LONGEST_NAME), ctypes.c_ulong(_LONGEST_NAME)
        self._kinds: dict[bytes, str] = {}
        self._layout: set[Path] = set()  # tables that hold tables
        self._wide: set[Path] = set()  # tables with two cells side by side
        self._seen: set[int] = set()
        self._rows: dict[Path, int] = {}
        self._covered: dict[tuple[Path, int], int] = {}  # a table's column: the last row a cell above reaches to
        self._last: Path = ()

    def tree(self, tree: Any) -> None:
        """All of it. tree: pdfium's."""
        root = passed(address(tree))
        for index, child in self._children(root, self._ask.tops(root), self._ask.top):
            self._element(child, Tag(block=(index,)), (index,), 0)

    def contents(self) -> dict[int, Tag]:
        """The tags of marked contents, without tables that only lay out the page."""
        tables = self._wide - self._layout
        return {
            number: tag if not tag.table or tag.table in tables else tag._replace(table=())
            for number, tag in self.found.items()
        }

    def _children(self, parent: Any, count: int, ask: Any) -> list[tuple[int, int]]:
        """Place and address of an element's children that belong to the page."""
        self.left -= max(count, 0) + 1 if count <= _WIDEST else _MOST + 1
        if count <= 0 or self.left < 0:
            return []
        return [(place, child) for place, child in enumerate(map(ask, repeat(parent), range(count))) if child]

    def _element(self, place: int, around: Tag, path: Path, depth: int) -> None:
        if depth > _DEPTH or self.left < 0 or place in self._seen:
            return
        self._seen.add(place)
        element = passed(place)
        kind = self._kind(element)
        if kind == "Figure":
            self._picture(place)
        tag = entered(kind, around, path)
        count = self._ask.count(element)
        children = self._children(element, count, self._ask.child)
        if kind == "Table":
            self._table(tag, path)
        elif kind == "TR" and tag.within:
            self._row(tag, path, children, count, depth)
            return
        if len(children) < count <= _WIDEST:
            children = self._own(element, tag, dict(children), count)
        for index, child in children:
            self._element(child, tag, (*path, index), depth + 1)

    def _own(self, element: Any, tag: Tag, children: dict[int, int], count: int) -> list[tuple[int, int]]:
        """Notes the marked contents an element has beside its children, and goes through all of them in order."""
        if children and count > len(children) + _LONGEST_NAME:  # a section of many pages: what is not here is elsewhere
            return list(children.items())
        for index in range(count):
            child = children.get(index)
            if child is None and (number := self._ask.number(element, index)) >= 0:
                self.found.setdefault(number, tag)
                self._last = tag.block
        return list(children.items())

    def _table(self, tag: Tag, path: Path) -> None:
        if tag.table:
            self._layout.add(tag.table)
        self._rows[path] = -1

    def _row(self, tag: Tag, path: Path, children: Sequence[tuple[int, int]], count: int, depth: int) -> None:
        """A row of a table. count: of its cells, those included that have no letters and are not here."""
        table = tag.within
        row = self._rows[table] = self._rows[table] + 1
        if count > 1:
            self._wide.add(table)
        here, column = dict(children), 0
        for index in range(count):
            while self._covered.get((table, column), -1) >= row:
                column += 1
            child = here.get(index)
            width = height = 1
            if child is not None:
                width, height = self._spans(child)
                inner = tag._replace(role=Role.TEXT, table=table, row=row, column=column)
                self._element(child, inner, (*path, index), depth + 1)
            if height > 1:
                self._covered.update(((table, column + more), row + height - 1) for more in range(width))
            column += width

    def _spans(self, place: int) -> tuple[int, int]:
        """How many columns and rows a cell takes."""
        raw = pdfium()
        element = ctypes.cast(place, raw.FPDF_STRUCTELEMENT)
        found = {b"ColSpan": 1, b"RowSpan": 1}
        for index in range(min(raw.FPDF_StructElement_GetAttributeCount(element), 8)):
            attributes = raw.FPDF_StructElement_GetAttributeAtIndex(element, index)
            for name in found if attributes else ():
                value, number = raw.FPDF_StructElement_Attr_GetValue(attributes, name), ctypes.c_float()
                if value and raw.FPDF_StructElement_Attr_GetNumberValue(value, number) and 1 <= number.value < 1e6:
                    found[name] = int(number.value)
        return min(found[b"ColSpan"], _WIDEST_SPAN), min(found[b"RowSpan"], _TALLEST_SPAN)

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
        if words:
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
    )
