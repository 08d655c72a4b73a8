"""Finds the links of a PDF's page: to the web and to mail, and to other places of the same document, and no others.

What starts a program, opens a file or runs a script is not handed out at all.
"""

import ctypes
from collections.abc import Iterator
from typing import Any, NamedTuple

from reader_app.formats.line import safe_target
from reader_app.formats.pdf_document import Matrix, OpenPage, Pdf, pdfium

Box = tuple[float, float, float, float]

_LINKS = 2_000  # of a page, by annotations and in its text
_BOXES = 50  # of a link
_LONGEST = 8_000  # bytes of an address


class Link(NamedTuple):
    """A link. boxes: left, top, right, bottom of its parts in points as the page is shown.

    address: of the web or of mail; else it leads to `page`, counted from 0, at `down` points from its upper edge.
    """

    boxes: tuple[Box, ...]
    address: str = ""
    page: int = -1
    down: float = 0.0


class Made(NamedTuple):
    """A link that was made on purpose. boxes, address, page: as of a link. x, y: the place on that page, in the page's
    own coordinates; None where it does not say.
    """

    boxes: tuple[Box, ...]
    address: str = ""
    page: int = -1
    x: float | None = None
    y: float | None = None


def read_links(pdf: Pdf, page: OpenPage) -> tuple[Link, ...]:
    """The links of a page: those made on purpose, then the addresses in its text that are not within those."""
    matrix = page.matrix()
    made = tuple(Link(one.boxes, one.address, one.page, _down(pdf, one)) for one in made_links(pdf, page))
    return (*made, *(link for link in _written(page, matrix) if not _is_within(link, made)))


def made_links(pdf: Pdf, page: OpenPage) -> Iterator[Made]:
    """The links of a page that were made on purpose."""
    raw = pdfium()
    place, link = ctypes.c_int(0), raw.FPDF_LINK()
    matrix = None
    for _ in range(_LINKS):
        if not raw.FPDFLink_Enumerate(page.handle, place, link):
            return
        matrix = matrix or page.matrix()  # most pages have no links
        boxes = tuple(_boxes(link, matrix))
        action = raw.FPDFLink_GetAction(link)
        kind = raw.FPDFAction_GetType(action) if action else None
        if kind == raw.PDFACTION_URI:
            address = safe_target(_address(pdf, action))
            if boxes and address:
                yield Made(boxes, address)
        if kind not in {None, raw.PDFACTION_GOTO}:
            continue
        target = raw.FPDFLink_GetDest(pdf.handle, link)  # that of its action, too
        number = raw.FPDFDest_GetDestPageIndex(pdf.handle, target) if target else -1
        if boxes and 0 <= number < pdf.count:
            yield Made(boxes, "", number, *_place(target))


def _boxes(link: Any, matrix: Matrix) -> Iterator[Box]:
    """Where a link is: the parts it states, else all of it."""
    raw = pdfium()
    count = max(0, raw.FPDFLink_CountQuadPoints(link))
    corners, rectangle = raw.FS_QUADPOINTSF(), raw.FS_RECTF()
    for index in range(min(_BOXES, count)):
        if raw.FPDFLink_GetQuadPoints(link, index, corners):
            across = (corners.x1, corners.x2, corners.x3, corners.x4)
            up = (corners.y1, corners.y2, corners.y3, corners.y4)
            yield matrix.box(min(across), min(up), max(across), max(up))
    if not count and raw.FPDFLink_GetAnnotRect(link, rectangle):
        yield matrix.box(rectangle.left, rectangle.bottom, rectangle.right, rectangle.top)


def _address(pdf: Pdf, action: Any) -> str:
    raw = pdfium()
    size = raw.FPDFAction_GetURIPath(pdf.handle, action, None, 0)
    if not 1 < size <= _LONGEST:
        return ""
    buffer = ctypes.create_string_buffer(size)
    raw.FPDFAction_GetURIPath(pdf.handle, action, buffer, size)
    return buffer.value.decode("utf-8", "replace")


def _place(target: Any) -> tuple[float | None, float | None]:
    """Where on its page a place is, as far as it says."""
    raw = pdfium()
    has_x, has_y, has_zoom = ctypes.c_int(), ctypes.c_int(), ctypes.c_int()
    x, y, zoom = ctypes.c_float(), ctypes.c_float(), ctypes.c_float()
    if not raw.FPDFDest_GetLocationInPage(target, has_x, has_y, has_zoom, x, y, zoom):
        return None, None
    return x.value if has_x.value else None, y.value if has_y.value else None


def _down(pdf: Pdf, made: Made) -> float:
    """How far down its page a link leads, in points as shown; 0 where it does not say."""
    if made.y is None:
        return 0.0
    with pdf.page(made.page) as page:
        if page is None:
            return 0.0
        across = made.x or 0.0
        return max(0.0, min(page.height, page.matrix().box(across, made.y, across, made.y)[1]))


def _written(page: OpenPage, matrix: Matrix) -> Iterator[Link]:
    """The addresses that stand in the text."""
    raw = pdfium()
    with page.letters() as (letters, count):
        found = raw.FPDFLink_LoadWebLinks(letters) if count else None
        if not found:
            return
        try:
            for index in range(min(_LINKS, max(0, raw.FPDFLink_CountWebLinks(found)))):
                address = safe_target(_web_address(found, index))
                boxes = tuple(_web_boxes(found, index, matrix))
                if address and boxes:
                    yield Link(boxes, address)
        finally:
            raw.FPDFLink_CloseWebLinks(found)


def _web_address(found: Any, index: int) -> str:
    raw = pdfium()
    size = raw.FPDFLink_GetURL(found, index, None, 0)  # 16-bit units, the last is 0
    if not 1 < size <= _LONGEST:
        return ""
    buffer = (ctypes.c_ushort * size)()
    raw.FPDFLink_GetURL(found, index, buffer, size)
    return bytes(buffer)[: 2 * size - 2].decode("utf-16-le", "replace")


def _web_boxes(found: Any, index: int, matrix: Matrix) -> Iterator[Box]:
    raw = pdfium()
    left, top, right, bottom = (ctypes.c_double() for _ in range(4))
    for part in range(min(_BOXES, max(0, raw.FPDFLink_CountRects(found, index)))):
        if raw.FPDFLink_GetRect(found, index, part, left, top, right, bottom):
            yield matrix.box(left.value, bottom.value, right.value, top.value)


def _is_within(link: Link, made: tuple[Link, ...]) -> bool:
    """Whether the middle of a link is in one of those."""
    left, top, right, bottom = link.boxes[0]
    x, y = (left + right) / 2, (top + bottom) / 2
    return any(box[0] <= x <= box[2] and box[1] <= y <= box[3] for other in made for box in other.boxes)
