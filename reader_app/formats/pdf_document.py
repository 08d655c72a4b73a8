"""Opens PDFs with pdfium, one at a time in a process: documents, their pages, and how a page is shown."""

import ctypes
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from threading import RLock
from typing import Any, Self

from reader_app.model.errors import PasswordNeededError, UnreadableFileError

LOCK = RLock()  # pdfium is not thread safe: whoever calls it holds this
MAXIMUM_PAGES = 20_000  # those after them are not read: a file can claim any number
LETTER = (612.0, 792.0)  # points: what pdfium itself takes for a page that states no size
_ANNOTATIONS = 5_000  # of a page that are looked at
_FINE = 1000  # device units to a point, for the matrix of a page
_LARGEST = 1 << 30  # device units
_ROUNDED = 0.001  # a scale that differs less from one is rounded


@cache
def pdfium() -> Any:
    """The raw bindings, loaded and initialised when first needed (40 ms)."""
    import pypdfium2  # initialises the library
    import pypdfium2.raw

    return pypdfium2.raw


@dataclass(frozen=True, slots=True)
class Matrix:
    """From a page's own coordinates (origin at the lower left) to points from the upper left as it is shown."""

    a: float
    b: float
    c: float
    d: float
    e: float
    f: float

    @property
    def is_upright(self) -> bool:
        """Whether the page is shown as it is written: not turned, not mirrored, as large."""
        return not self.b and not self.c and max(abs(self.a - 1.0), abs(self.d + 1.0)) < _ROUNDED

    def box(self, left: float, bottom: float, right: float, top: float) -> tuple[float, float, float, float]:
        """Left, top, right, bottom as shown, of a box in the page's own coordinates."""
        if not self.b and not self.c and self.a > 0 > self.d:  # nearly always
            return self.a * left + self.e, self.d * top + self.f, self.a * right + self.e, self.d * bottom + self.f
        x, y = self.a * left + self.c * bottom + self.e, self.b * left + self.d * bottom + self.f
        u, v = self.a * right + self.c * top + self.e, self.b * right + self.d * top + self.f
        return min(x, u), min(y, v), max(x, u), max(y, v)


@dataclass(frozen=True, slots=True)
class OpenPage:
    """A loaded page; handle: pdfium's. width, height: points, as shown."""

    handle: Any
    width: float
    height: float

    def has_objects(self) -> bool:
        """Whether anything is painted on it."""
        return bool(pdfium().FPDFPage_CountObjects(self.handle) > 0)

    def matrix(self) -> Matrix:
        """How the page's coordinates are shown: crop box, rotation and unit of the page included."""
        fine = min(_FINE, _LARGEST / max(self.width, self.height, 1.0))
        width, height = max(1, round(self.width * fine)), max(1, round(self.height * fine))
        origin, right, up = (self._device(width, height, x, y) for x, y in ((0.0, 0.0), (_FINE, 0.0), (0.0, _FINE)))
        scale_x, scale_y = self.width / width, self.height / height
        return Matrix(
            (right[0] - origin[0]) * scale_x / _FINE,
            (right[1] - origin[1]) * scale_y / _FINE,
            (up[0] - origin[0]) * scale_x / _FINE,
            (up[1] - origin[1]) * scale_y / _FINE,
            origin[0] * scale_x,
            origin[1] * scale_y,
        )

    def _device(self, width: int, height: int, x: float, y: float) -> tuple[int, int]:
        across, down = ctypes.c_int(), ctypes.c_int()
        pdfium().FPDF_PageToDevice(self.handle, 0, 0, width, height, 0, x, y, across, down)
        return across.value, down.value

    @contextmanager
    def letters(self) -> Iterator[tuple[Any, int]]:
        """The page's text page, and how many characters it has."""
        handle = pdfium().FPDFText_LoadPage(self.handle)
        if not handle:
            yield None, 0
            return
        try:
            yield handle, max(0, pdfium().FPDFText_CountChars(handle))
        finally:
            pdfium().FPDFText_ClosePage(handle)


class Pdf:
    """An open document of `count` pages. Hold LOCK while you use it, and close it."""

    def __init__(self, source: bytes | Path, password: str = "") -> None:
        """Opens a file or bytes. Raises UnreadableFileError; PasswordNeededError if it is locked otherwise."""
        if source == b"":
            raise UnreadableFileError("This file is empty.")
        self._source, self._password = source, password  # pdfium reads from the bytes as long as it is open
        self.unfillable: set[int] = set()  # pages whose forms cannot be read with them
        self.handle = self._opened()
        self.stated_count: int = max(0, pdfium().FPDF_GetPageCount(self.handle))
        self.count = min(self.stated_count, MAXIMUM_PAGES)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _opened(self) -> Any:
        raw = pdfium()
        key = self._password.encode("utf-8", "surrogatepass") or None
        if isinstance(self._source, bytes):
            handle = raw.FPDF_LoadMemDocument64(self._source, len(self._source), key)
        else:
            handle = raw.FPDF_LoadDocument(os.fsencode(self._source), key)
        if not handle:
            raise _refusal(raw.FPDF_GetLastError(), self._password)
        return handle

    def close(self) -> None:
        """Lets go of the file; closing twice does nothing."""
        if self.handle:
            pdfium().FPDF_CloseDocument(self.handle)
        self.handle = None

    def size(self, index: int) -> tuple[float, float]:
        """Width and height of a page in points as shown, without loading what is on it."""
        size = pdfium().FS_SIZEF()
        found = pdfium().FPDF_GetPageSizeByIndexF(self.handle, index, size)
        return (size.width, size.height) if found and size.width > 0 and size.height > 0 else LETTER

    def label(self, index: int) -> str:
        """The page's own number ("iv", "12"); its place from 1 where the document has none."""
        return utf16(pdfium().FPDF_GetPageLabel, self.handle, index).strip() or str(index + 1)

    def stated(self, key: str) -> str:
        """What the document says of itself: Title, Author, Subject, CreationDate ..."""
        return utf16(pdfium().FPDF_GetMetaText, self.handle, key.encode()).strip("\0 \t\r\n")

    def language(self) -> str:
        """The language the document says it is in."""
        return utf16(pdfium().FPDFCatalog_GetLanguage, self.handle).strip("\0 ")

    @contextmanager
    def page(self, index: int, filled: bool = False) -> Iterator[OpenPage | None]:
        """A page by its place from 0; None where it cannot be read.

        filled: what is written into its forms, and beside its text, is text of the page like any other, after the rest.
        """
        raw = pdfium()
        handle = raw.FPDF_LoadPage(self.handle, index)
        if handle and filled and index not in self.unfillable and _has_words_over_it(handle):
            self._fill(handle, index)
            handle = raw.FPDF_LoadPage(self.handle, index)
        if not handle:
            yield None
            return
        try:
            yield OpenPage(handle, raw.FPDF_GetPageWidthF(handle), raw.FPDF_GetPageHeightF(handle))
        finally:
            raw.FPDF_ClosePage(handle)

    def _fill(self, handle: Any, index: int) -> None:
        """Makes what is painted over a page part of it, unless that would change the page's own letters; closes it."""
        raw = pdfium()
        before = _own_letters(handle)
        _draw_fields(handle)
        done = raw.FPDFPage_Flatten(handle, raw.FLAT_NORMALDISPLAY) == raw.FLATTEN_SUCCESS
        raw.FPDF_ClosePage(handle)
        if not done:
            return
        handle = raw.FPDF_LoadPage(self.handle, index)
        after = _own_letters(handle) if handle else ""
        if handle:
            raw.FPDF_ClosePage(handle)
        if not after.startswith(before):  # seen where fonts share a name with those of the form
            self.unfillable.add(index)
            self.close()
            self.handle = self._opened()


def _has_words_over_it(page: Any) -> bool:
    """Whether a page has fields of a form, or words that somebody put on it."""
    raw = pdfium()
    kinds = {raw.FPDF_ANNOT_WIDGET, raw.FPDF_ANNOT_FREETEXT, raw.FPDF_ANNOT_STAMP}
    for number in range(min(raw.FPDFPage_GetAnnotCount(page), _ANNOTATIONS)):
        annotation = raw.FPDFPage_GetAnnot(page, number)
        kind = raw.FPDFAnnot_GetSubtype(annotation) if annotation else None
        if annotation:
            raw.FPDFPage_CloseAnnot(annotation)
        if kind in kinds:
            return True
    return False


def _draw_fields(page: Any) -> None:
    """Has the fields that are filled in, but not drawn, drawn as programs do that are asked to (NeedAppearances).

    pdfium draws those that have no appearance when it renders their page; LibreOffice writes an empty one.
    """
    raw = pdfium()
    drawn = False
    for number in range(min(raw.FPDFPage_GetAnnotCount(page), _ANNOTATIONS)):
        field = raw.FPDFPage_GetAnnot(page, number)
        if not field:
            continue
        if (
            raw.FPDFAnnot_GetSubtype(field) == raw.FPDF_ANNOT_WIDGET
            and utf16(raw.FPDFAnnot_GetStringValue, field, b"FT") in {"Tx", "Ch"}
            and utf16(raw.FPDFAnnot_GetStringValue, field, b"V").strip()
            and "T" not in utf16(raw.FPDFAnnot_GetAP, field, raw.FPDF_ANNOT_APPEARANCEMODE_NORMAL).replace("/Tx", "")
        ):
            drawn |= bool(raw.FPDFAnnot_SetAP(field, raw.FPDF_ANNOT_APPEARANCEMODE_NORMAL, None))
        raw.FPDFPage_CloseAnnot(field)
    if drawn:
        bitmap = raw.FPDFBitmap_Create(1, 1, 0)
        raw.FPDF_RenderPageBitmap(bitmap, page, 0, 0, 1, 1, 0, raw.FPDF_ANNOT)
        raw.FPDFBitmap_Destroy(bitmap)


def _own_letters(page: Any) -> str:
    """The letters of a page without white space."""
    raw = pdfium()
    handle = raw.FPDFText_LoadPage(page)
    if not handle:
        return ""
    count = max(0, raw.FPDFText_CountChars(handle))
    buffer = (ctypes.c_ushort * (2 * count + 2))()
    raw.FPDFText_GetText(handle, 0, count, buffer)
    raw.FPDFText_ClosePage(handle)
    return "".join(bytes(buffer).decode("utf-16-le", "replace").rstrip("\0").split())


def utf16(function: Any, *arguments: Any) -> str:
    """What a function of pdfium writes into a buffer it first tells the size of."""
    size = function(*arguments, None, 0)
    if size <= 2:
        return ""
    buffer = (ctypes.c_ushort * (size // 2))()
    function(*arguments, buffer, size)
    return bytes(buffer)[: size - 2].decode("utf-16-le", "replace")


def _refusal(code: int, password: str) -> UnreadableFileError:
    raw = pdfium()
    if code == raw.FPDF_ERR_PASSWORD:
        return PasswordNeededError(
            "This is not the password of this PDF." if password else "This PDF is locked with a password."
        )
    if code == raw.FPDF_ERR_SECURITY:
        return UnreadableFileError("This PDF is locked in a way that only the program it was made for can open.")
    if code == raw.FPDF_ERR_FILE:
        return UnreadableFileError("The file cannot be opened; it may have been moved, or you may not be allowed to.")
    return UnreadableFileError("This is not a PDF, or it is too damaged to be read.")
