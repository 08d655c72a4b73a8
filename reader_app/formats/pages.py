"""Shows the pages of a PDF: their sizes, their pictures, where each character is on them, and their links.

The document asked for last stays open, so that scrolling does not open it again for every page. All raise
UnreadableFileError, or PasswordNeededError where the file is locked with another password.
"""

import atexit
import ctypes
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from reader_app.formats import pdf_bulk
from reader_app.formats.pdf_document import LOCK, OpenPage, Pdf, pdfium
from reader_app.formats.pdf_links import Link, read_links
from reader_app.model.errors import UnreadableFileError

MAXIMUM_PIXELS = 24_000_000  # of one picture: 96 MB
MAXIMUM_CHARACTERS = 1_000_000  # of one page, whose places are told

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page's picture. width, height: pixels; stride: bytes to a line; data: blue, green, red and an unused byte."""

    width: int
    height: int
    stride: int
    data: bytes


def page_sizes(path: Path, password: str = "") -> tuple[tuple[float, float], ...]:
    """Width and height of each page as it is shown, in points (1/72 inch)."""
    with LOCK:
        pdf = _opened(path, password)
        return tuple(pdf.size(index) for index in range(pdf.count))


def render(path: Path, page: int, scale: float, password: str = "") -> PageImage:
    """The picture of a page on white. scale: pixels to a point; it is lowered where the picture would be too large."""
    with LOCK:
        pdf = _opened(path, password)
        with pdf.page(page) as opened:
            if opened is None:
                return _blank(*pdf.size(page), scale)
            return _painted(opened, scale)


def boxes(path: Path, page: int, password: str = "") -> tuple[Box, ...]:
    """Left, top, right and bottom of each character in points from the upper left corner of the page as it is shown.

    They come by the page's own number of the character. Characters that the page does not show (a line's end) have
    empty boxes.
    """
    with LOCK, _opened(path, password).page(page, filled=True) as opened:
        if opened is None:
            return ()
        with opened.letters() as (letters, count):
            return tuple(pdf_bulk.boxes(letters, min(count, MAXIMUM_CHARACTERS), opened.matrix()).shown())


def links(path: Path, page: int, password: str = "") -> tuple[Link, ...]:
    """The links of a page that lead to the web, to mail, or to a place of the document."""
    with LOCK:
        pdf = _opened(path, password)
        with pdf.page(page) as opened:
            return read_links(pdf, opened) if opened is not None else ()


class _Kept:
    """The document opened last, and what it was opened from."""

    pdf: Pdf | None = None
    key: object = None

    def close(self) -> None:
        if self.pdf is not None:
            self.pdf.close()
        self.pdf = self.key = None


@cache
def _kept() -> _Kept:
    kept = _Kept()
    pdfium()  # first, so that the library goes last
    atexit.register(kept.close)
    return kept


def _opened(path: Path, password: str) -> Pdf:
    kept = _kept()
    try:
        stat = path.stat()
    except OSError as error:
        kept.close()
        raise UnreadableFileError("The file of these pages cannot be opened; it may have been moved.") from error
    key = (path, stat.st_mtime_ns, stat.st_size, stat.st_ino, password)
    if kept.pdf is None or kept.key != key:
        kept.close()
        kept.pdf, kept.key = Pdf(path, password), key
    return kept.pdf


def _pixels(width: float, height: float, scale: float) -> tuple[int, int]:
    """How large a picture is, in its proportions and within MAXIMUM_PIXELS."""
    area = width * height * scale * scale
    if area > MAXIMUM_PIXELS:
        scale *= (MAXIMUM_PIXELS / area) ** 0.5
    across, down = max(1, round(width * scale)), max(1, round(height * scale))
    return min(across, MAXIMUM_PIXELS // down), min(down, MAXIMUM_PIXELS)


def _blank(width: float, height: float, scale: float) -> PageImage:
    across, down = _pixels(width, height, scale)
    return PageImage(across, down, across * 4, b"\xff" * (across * down * 4))


def _painted(page: OpenPage, scale: float) -> PageImage:
    raw = pdfium()
    width, height = _pixels(page.width, page.height, scale)
    stride = width * 4
    buffer = ctypes.create_string_buffer(stride * height)
    ctypes.memset(buffer, 0xFF, stride * height)
    bitmap = raw.FPDFBitmap_CreateEx(width, height, raw.FPDFBitmap_BGRx, buffer, stride)
    if not bitmap:
        raise UnreadableFileError("There is not enough memory to show this page.")
    try:
        raw.FPDF_RenderPageBitmap(bitmap, page.handle, 0, 0, width, height, 0, raw.FPDF_ANNOT)
    finally:
        raw.FPDFBitmap_Destroy(bitmap)
    return PageImage(width, height, stride, buffer.raw)
