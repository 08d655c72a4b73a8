"""The lines of a sheet's list: a model over a tuple, narrowed by words, and how a line is drawn."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader_app.ui.library.rows import folded
from reader_app.ui.theme import Theme

LINE = Qt.ItemDataRole.UserRole
_PAD_X, _PAD_Y, _GAP = 12, 7, 16

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """key: what the sheet hands back. detail: set small at the end. unseen: what else the line is found by.

    is_faint: not in force. is_here: where one is.
    """

    key: str
    text: str
    detail: str = ""
    unseen: str = ""
    is_faint: bool = False
    is_here: bool = False

    @property
    def spoken(self) -> str:
        """The line for who hears it."""
        return f"{self.text}, {self.detail}" if self.detail else self.text


class Lines(QAbstractListModel):
    """The lines with all the words looked for. ranked: those that the words fit best first, else all in their order."""

    def __init__(self, parent: QObject | None = None, *, ranked: bool = False) -> None:
        super().__init__(parent)
        self._is_ranked = ranked
        self._all: tuple[Line, ...] = ()
        self._folded: list[str] = []
        self._shown: tuple[Line, ...] = ()
        self._words: list[str] = []

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Another list, narrowed by the same words."""
        self._all = tuple(lines)
        self._folded = [folded(f"{line.text} {line.detail} {line.unseen}") for line in self._all]
        self._narrow()

    def look_for(self, words: str) -> None:
        """Show the lines with all these words."""
        self._words = folded(words).split()
        self._narrow()

    def line(self, row: int) -> Line:
        """The line shown in this row."""
        return self._shown[row]

    def row_of_here(self) -> int:
        """The row of the line where one is; 0 where it is not shown."""
        return next((row for row, line in enumerate(self._shown) if line.is_here), 0)

    def _narrow(self) -> None:
        self.beginResetModel()
        pairs = zip(self._all, self._folded, strict=True)
        shown = [line for line, text in pairs if all(word in text for word in self._words)]
        if self._is_ranked and self._words:
            begun = [re.compile(rf"\b{re.escape(word)}") for word in self._words]
            shown.sort(key=lambda line: _rank(folded(line.text), " ".join(self._words), begun))
        self._shown = tuple(shown)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # as Qt has it
        """How many lines are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line itself, and its words."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        line = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.spoken
        return line if role == LINE else None


def _rank(text: str, wanted: str, begun: Sequence[re.Pattern[str]]) -> int:
    """How well a line fits: it is just that (0), begins so, words in it do, or (3) it only has the letters."""
    if text == wanted:
        return 0
    if text.startswith(wanted):
        return 1
    return 2 if all(word.search(text) for word in begun) else 3


class LineDelegate(QStyledItemDelegate):
    """One line a row: the words, and the detail at the end; a bar before the line where one is."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its letters."""
        return QSize(0, option.fontMetrics.height() + 2 * _PAD_Y)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        line = index.data(LINE)
        if not isinstance(line, Line):
            return
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self._ground(option)
        if ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(ground))
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 6, 6)
        if line.is_here:
            painter.fillRect(rect.x(), rect.y() + 6, 3, rect.height() - 12, self._theme.colour("accent"))
        self._write(painter, rect.adjusted(_PAD_X, 0, -_PAD_X, 0), line, option.font)
        painter.restore()

    def _ground(self, option: QStyleOptionViewItem) -> str:
        if option.state & QStyle.StateFlag.State_Selected:
            return "accent_soft"
        return "hover" if option.state & QStyle.StateFlag.State_MouseOver else ""

    def _write(self, painter: QPainter, rect: QRect, line: Line, font: QFont) -> None:
        metrics = QFontMetrics(font)
        most = max(rect.width() // 2, rect.width() - metrics.horizontalAdvance(line.text) - _GAP)
        detail = metrics.elidedText(line.detail, Qt.TextElideMode.ElideMiddle, most)
        room = rect.width() - (metrics.horizontalAdvance(detail) + _GAP if detail else 0)
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(font)
        painter.setPen(self._theme.colour("dim" if line.is_faint else "text"))
        words = metrics.elidedText(line.text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(rect, middle | int(Qt.AlignmentFlag.AlignLeft), words)
        painter.setPen(self._theme.colour("dim"))
        painter.drawText(rect, middle | int(Qt.AlignmentFlag.AlignRight), detail)
