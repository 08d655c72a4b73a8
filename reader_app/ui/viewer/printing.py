"""A document on paper: its text with what is marked in it, then the notes. Page by page, and the window stays awake."""

import time
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPagedPaintDevice, QPageLayout, QPainter, QPen, QTextDocument

from reader_app.model.annotation import Annotation
from reader_app.model.document import Text
from reader_app.model.links import Links
from reader_app.model.span import Span
from reader_app.ui.theme import load_theme
from reader_app.ui.viewer.page import build_page
from reader_app.ui.viewer.printing_galley import Galley, breaks
from reader_app.ui.viewer.printing_notes import AT_ONCE, build_notes, numbered
from reader_app.ui.viewer.printing_pieces import pieces
from reader_app.ui.viewer.tiles import Mark
from reader_app.ui.viewer.time_column import moments
from reader_app.ui.viewer.title_block import TitleBlock
from reader_app.ui.viewer.typography import Typography

_PER_INCH = 96  # units in which a page is laid out
_AT_A_TIME = 0.012  # seconds of work until the window has its turn
_SIZE = 14.5  # units: letters of 11 points
_HEAD, _FOOT = 30.0, 28.0  # units above and below the text
_BETWEEN, _ABOVE_NOTES = 9.0, 26.0  # units above a piece: Qt leaves out the margin of what stands first
_COLUMN = 34.0  # units left of the text, where the numbers of the notes stand
_MOMENTS = 46.0  # units left of them, where the moments of a transcript stand
_APART = 8.0  # units right of both


@dataclass(frozen=True, slots=True)
class Printed:
    """What is to be printed. tags: names by id; citation: where it is from; families: of the text, of the interface."""

    text: Text
    title: TitleBlock
    name: str
    citation: str
    annotations: tuple[Annotation, ...]
    tags: Mapping[str, str]
    families: tuple[str, str]


class Printing(QObject):
    """One document on its way to a printer or into a file. pages: how many were printed so far."""

    progressed = Signal(float)  # how much is done, 0 to 1
    ended = Signal(bool)  # whether all of it was printed

    def __init__(self, printed: Printed, device: QPagedPaintDevice, parent: QObject | None = None) -> None:
        """device: where it has page ranges, the pages outside them are set, but not printed."""
        super().__init__(parent)
        self._device = device
        self._painter = QPainter()
        self._work = _Press(printed, device, self._painter)
        self._steps: Iterator[float] = self._work.run()
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._go_on)

    @property
    def pages(self) -> int:
        """How many pages were printed so far."""
        return self._work.printed

    def start(self) -> bool:
        """Begin; False where the device takes nothing."""
        if not self._painter.begin(self._device):
            return False
        self._turn.start()
        return True

    def cancel(self) -> None:
        """Stop at once."""
        if self._turn.isActive():
            self._end(whole=False)

    def _go_on(self) -> None:
        until = time.perf_counter() + _AT_A_TIME
        share = 0.0
        while time.perf_counter() < until:
            try:
                share = next(self._steps, 1.0)
            except BaseException:
                self._end(whole=False)  # else it would come to its end with half of it
                raise
            if share >= 1.0:
                self._end(whole=True)
                return
        self.progressed.emit(share)

    def _end(self, *, whole: bool) -> None:
        self._turn.stop()
        self._painter.end()
        self.ended.emit(whole)


class _Press:
    """Sets piece after piece and paints it where the one before it ended."""

    def __init__(self, printed: Printed, device: QPagedPaintDevice, painter: QPainter) -> None:
        self._printed, self._device, self._painter = printed, device, painter
        self._whole, text = Links(printed.text), printed.text
        pages = text.pages if text.is_timed else ()
        self._moments = list(zip((page.start for page in pages), moments(pages), strict=True))
        self._column = _COLUMN + (_MOMENTS if pages else 0)
        self._theme = load_theme("light")
        self._type = Typography(printed.families[0], _SIZE, printed.families[1])
        inches = device.pageLayout().paintRect(QPageLayout.Unit.Inch)
        self._width, self._height = inches.width() * _PER_INCH, inches.height() * _PER_INCH
        self._y = 0.0
        self._notes = numbered(printed.annotations)
        self._pages_of_notes: dict[int, int] = {}
        self._ranges = device.pageRanges()
        self.page = self.printed = 0  # pages that were set; those of them that are wanted

    @property
    def _room(self) -> float:
        return self._height - _HEAD - _FOOT

    def run(self) -> Iterator[float]:
        """Print; tells after every piece how much of all is done."""
        self._painter.scale(self._device.logicalDpiX() / _PER_INCH, self._device.logicalDpiY() / _PER_INCH)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        content, notes = self._printed.text.content, self._notes
        whole = len(content) + sum(len(note.quote) + len(note.note) for note, _ in notes) + 1
        self._new_page()
        title: TitleBlock | None = self._printed.title
        for start, piece in pieces(self._printed.text) if content else [(0, self._printed.text)]:
            self._print(self._set(start, piece, title or TitleBlock("", ())), 0 if title else _BETWEEN)
            title = None
            if self._is_past:
                break
            yield min(0.99, (start + len(piece.content)) / whole)
        for first in range(0, 0 if self._is_past else len(notes), AT_ONCE):
            self._print(
                self._set_notes(notes[first : first + AT_ONCE], head=first == 0), _BETWEEN if first else _ABOVE_NOTES
            )
            yield 0.99
        yield 1.0

    @property
    def _is_wanted(self) -> bool:
        """Whether the present page is to be printed."""
        return self._ranges.isEmpty() or self._ranges.contains(self.page)

    @property
    def _is_past(self) -> bool:
        """Whether all that is to be printed was."""
        return not self._ranges.isEmpty() and self.page > self._ranges.lastPage()

    # ---- setting

    def _set(self, start: int, piece: Text, title: TitleBlock) -> Galley:
        document = QTextDocument()
        places = build_page(piece, title, self._theme, self._type, document, partial(self._links, start))
        frame = document.rootFrame().frameFormat()
        for set_margin in (frame.setLeftMargin, frame.setTopMargin, frame.setBottomMargin):
            set_margin(0)
        document.rootFrame().setFrameFormat(frame)
        end = start + len(piece.content)
        marks = [
            (
                Mark(
                    places.to_qt(max(note.start, start) - start), places.to_qt(min(note.end, end) - start),
                    note.colour, note.id, f"{number:09}",
                ),
                number if note.start >= start else 0,
            )
            for note, number in self._notes
            if number and note.start < end and note.end > start
        ]  # fmt: skip
        low, high = (bisect_left(self._moments, (each, "")) for each in (start, end))
        return self._laid_out(
            document, marks, [(places.to_qt(at - start), words) for at, words in self._moments[low:high]]
        )

    def _links(self, shift: int, start: int, end: int) -> Iterator[Span]:
        """The links in a piece that begins at a code point of the text."""
        return ((first - shift, last - shift) for first, last in self._whole.spans(start + shift, end + shift))

    def _set_notes(self, notes: Sequence[tuple[Annotation, int]], *, head: bool) -> Galley:
        made = build_notes(notes, self._printed.tags, self._pages_of_notes, self._theme, self._type, head=head)
        return self._laid_out(made, ())

    def _laid_out(
        self, document: QTextDocument, marks: Sequence[tuple[Mark, int]], moments: Sequence[tuple[int, str]] = ()
    ) -> Galley:
        document.setUseDesignMetrics(True)
        font = document.defaultFont()
        font.setFeature(QFont.Tag("liga"), 0)  # else the text of a PDF has signs of its own for letters that are joined
        document.setDefaultFont(font)
        document.setTextWidth(self._width - self._column)
        return Galley(document, self._theme, marks, moments)

    # ---- painting

    def _print(self, galley: Galley, above: float) -> None:
        """Paint a galley where the one before it ended; above: units between them."""
        self._y += above
        for number, (top, bottom) in enumerate(breaks(galley.lines(), galley.height, self._left, self._room)):
            if number:
                self._new_page()
            if bottom <= top:
                continue
            if self._is_wanted:
                self._painter.save()
                self._painter.translate(self._column, self._y - top)
                galley.paint(self._painter, top, bottom)
                self._painter.restore()
                for place, words in galley.moments(top, bottom).items():
                    self._beside(self._y - top + place, words, 0, _MOMENTS)
            for place, numbers in galley.numbers(top, bottom):
                self._note_numbers(self._y - top + place, [each for each in numbers if each])
            self._y += bottom - top

    @property
    def _left(self) -> float:
        return self._height - _FOOT - self._y

    def _note_numbers(self, baseline: float, numbers: Sequence[int]) -> None:
        """Beside the line in which passages begin, their numbers."""
        for each in numbers:
            self._pages_of_notes[each] = self.page
        if self._is_wanted:
            self._beside(baseline, ", ".join(str(each) for each in numbers), self._column - _COLUMN, self._column)

    def _beside(self, baseline: float, words: str, left: float, right: float) -> None:
        """Small words beside a line. left, right: where the column begins and ends in which they stand, in units."""
        font = self._small_font(8.5)
        while font.pixelSize() > 4 and QFontMetricsF(font).horizontalAdvance(words) > right - left - _APART:
            font.setPixelSize(font.pixelSize() - 1)
        self._painter.setFont(font)
        self._painter.setPen(self._theme.colour("dim"))
        width = QFontMetricsF(font).horizontalAdvance(words)
        self._painter.drawText(QPointF(right - _APART - width, baseline), words)

    def _new_page(self) -> None:
        """Another page, with its head and its number."""
        self.page += 1
        painter = self._painter
        if self._is_wanted:
            if self.printed:
                self._device.newPage()
            self.printed += 1
        painter.setFont(self._small_font(11))
        painter.setPen(self._theme.colour("dim"))
        head = self._first_head() if self.page == 1 else self._head_line()
        self._y = head + 14
        if not self._is_wanted:
            return
        painter.setPen(QPen(self._theme.colour("scroll"), 0.7))
        painter.drawLine(0, round(head + 4), round(self._width), round(head + 4))
        painter.setPen(self._theme.colour("dim"))
        words = QCoreApplication.translate("printing", "Page {n}").format(n=self.page)
        painter.drawText(
            QRectF(0, self._height - 18, self._width, 18), Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom,
            words,
        )  # fmt: skip

    def _first_head(self) -> float:
        """The citation, as long as it is; returns how high it stands."""
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
        room = QRectF(0, 0, self._width, self._height / 4)
        draw = self._painter.drawText if self._is_wanted else self._painter.boundingRect
        return draw(room, flags, self._printed.citation).height()

    def _head_line(self) -> float:
        metrics = self._painter.fontMetrics()
        name = metrics.elidedText(self._printed.name, Qt.TextElideMode.ElideRight, int(self._width))
        if self._is_wanted:
            self._painter.drawText(QRectF(0, 0, self._width, 16), Qt.AlignmentFlag.AlignLeft, name)
        return 16.0

    def _small_font(self, size: float) -> QFont:
        font = QFont(self._printed.families[1])
        font.setPixelSize(round(size))
        return font
