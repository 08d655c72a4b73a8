"""PDFs made by Qt's own writer, their text with its runs, and their pages without a process in between."""

from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from threading import Event
from typing import Any

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPageSize, QPainter, QPdfWriter

from reader_app.formats import pages
from reader_app.formats.pdf_document import Pdf, pdfium
from reader_app.model.document import Block, BlockKind, Page, Run, Text

SIZE = (400, 560)  # points
MARGIN = 40


def write_pdf(path: Path, sheets: list[list[str]], size: tuple[int, int] = SIZE) -> Path:
    """A PDF with these paragraphs on each sheet, one below the other; a sheet without any is a grey picture."""
    writer = QPdfWriter(str(path))
    writer.setResolution(72)
    writer.setPageSize(QPageSize(QSizeF(*size), QPageSize.Unit.Point, "test", QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    with QPainter(writer) as painter:
        font = QFont("DejaVu Sans")
        font.setPointSize(11)
        painter.setFont(font)
        for number, paragraphs in enumerate(sheets):
            if number:
                writer.newPage()
            top = float(MARGIN)
            if not paragraphs:
                painter.fillRect(QRectF(MARGIN, MARGIN, 100, 100), Qt.GlobalColor.gray)
            for paragraph in paragraphs:
                room = QRectF(MARGIN, top, size[0] - 2 * MARGIN, size[1])
                flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
                painter.drawText(room, flags, paragraph)
                top += painter.boundingRect(room, flags, paragraph).height() + 14
    return path


def text_of(path: Path, labels: list[str] | None = None) -> Text:
    """A PDF's text, line by line: each line a block of its own and a run."""
    content, blocks, runs, made = "", [], [], []
    with Pdf(path) as pdf:
        for number in range(pdf.count):
            label = labels[number] if labels else str(number + 1)
            lines = _lines(pdf, number)
            made.append(Page(len(content), label, bool(lines)))
            for first, line in lines:
                runs.append(Run(len(content), len(line), number, first))
                blocks.append(Block(BlockKind.PARAGRAPH, len(content), len(content) + len(line), page=number))
                content += line + "\n\n"
    return Text(content.rstrip(), tuple(blocks), pages=tuple(made), runs=tuple(runs))


def _lines(pdf: Pdf, number: int) -> list[tuple[int, str]]:
    with pdf.page(number) as page:
        assert page is not None
        with page.letters() as (letters, count):
            characters = [chr(pdfium().FPDFText_GetUnicode(letters, index)) for index in range(count)]
    lines, first = [], 0
    for index, character in enumerate([*characters, "\n"]):
        if character in "\r\n":
            if line := "".join(characters[first:index]):
                lines.append((first, line))
            first = index + 1
    return lines


class DirectPages:
    """Pages as the window asks for them, read in a thread. read: what has been, in order: question, page, scale …"""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(1)
        self.read: list[tuple[Any, ...]] = []

    def sizes(self, path: Path, password: str = "") -> Future[Any]:
        return self._ask(pages.page_sizes, path, password)

    def render(self, path: Path, page: int, scale: float, password: str = "") -> Future[Any]:
        return self._ask(pages.render, path, page, scale, password)

    def boxes(self, path: Path, page: int, password: str = "") -> Future[Any]:
        return self._ask(pages.boxes, path, page, password)

    def links(self, path: Path, page: int, password: str = "") -> Future[Any]:
        return self._ask(pages.links, path, page, password)

    def hold(self) -> Event:
        """Read nothing more until this is set."""
        released = Event()
        self._pool.submit(released.wait)
        return released

    def close(self) -> None:
        self._pool.shutdown(cancel_futures=True)

    def _ask(self, question: Any, *arguments: Any) -> Future[Any]:
        return self._pool.submit(self._read, question, *arguments)

    def _read(self, question: Any, *arguments: Any) -> Any:
        self.read.append((question.__name__, *arguments[1:]))
        return question(*arguments)
