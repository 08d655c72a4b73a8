"""The moments of a transcript: small and quiet beside the lines in which somebody begins to say something."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader_app.model.document import Page
from reader_app.ui.viewer.rows import Row, rows_of
from reader_app.ui.viewer.typography import Typography

SHARE = 0.66  # of the size of the text's letters
_LEAST = 9  # px
_GAP, _EDGE = 4, 8  # px between the moments and the text's own margin, and left of them


def moments(pages: Sequence[Page]) -> tuple[str, ...]:
    """What is shown for each page of a transcript: its moment, without hours where it takes none."""
    is_short = not pages or pages[-1].label.startswith("00:")
    return tuple(page.label.removeprefix("00:") if is_short else page.label for page in pages)


class TimeColumn(QWidget):
    """Stands left of the viewport of a face of text, in its margin."""

    def __init__(self, face: Any) -> None:
        """face: a `TextFace`, which asks for a new picture whenever it paints itself."""
        super().__init__(face)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._face = face
        self._starts: list[int] = []
        self._words: tuple[str, ...] = ()
        self.room = 0  # px of margin that it needs

    def set_pages(self, pages: Sequence[Page], typography: Typography) -> None:
        """Show these moments, in letters that suit the text; none at all for none."""
        self._starts, self._words = [page.start for page in pages], moments(pages)
        font = QFont(typography.interface)
        font.setPixelSize(max(_LEAST, round(typography.size * SHARE)))
        font.setFeature(QFont.Tag("tnum"), 1)
        self.setFont(font)
        widest = max(map(QFontMetricsF(font).horizontalAdvance, {"0" * len(words) for words in self._words}), default=0)
        self.room = round(widest) + _GAP + _EDGE if pages else 0
        self.setVisible(bool(pages))

    def place(self) -> None:
        """Keep beside the viewport, which was given its place."""
        beside = self._face.viewport().geometry()
        self.setGeometry(beside.left() - self.room, beside.top(), self.room, beside.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """At each line the first moment that begins in it."""
        face, height = self._face, self.height()
        with QPainter(self) as painter:
            painter.setPen(face.theme.colour("dim"))
            for block in face._blocks_in(0, height):
                for row in rows_of(block, face._origin(block), 0, height, face.positions):
                    self._paint(painter, row)

    def _paint(self, painter: QPainter, row: Row) -> None:
        first = bisect_left(self._starts, row.start)
        if first < len(self._starts) and self._starts[first] < row.end:
            words = self._words[first]
            left = self.width() - _GAP - painter.fontMetrics().horizontalAdvance(words)
            painter.drawText(QPointF(left, row.origin.y() + row.line.y() + row.line.ascent()), words)
