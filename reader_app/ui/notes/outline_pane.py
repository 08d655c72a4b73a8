"""The headings of the open document; the section being read is marked."""

from bisect import bisect_right
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QStackedWidget, QStyle, QStyleOptionViewItem, QVBoxLayout, QWidget

from reader_app.ui.card_list import GUTTER, CardDelegate, CardList, Index
from reader_app.ui.empty_state import EmptyState
from reader_app.ui.theme import Theme
from reader_app.ui.tool_tips import plain_tip

Heading = tuple[str, int, int]  # title, level from 1, start in code points

HEADING = Qt.ItemDataRole.UserRole
READING = HEADING + 1  # whether the section is being read
_STEP = 14  # pixels a level is set in
_BAR = 3


class OutlineModel(QAbstractListModel):
    """Headings in text order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings: tuple[Heading, ...] = ()
        self._reading = -1

    @property
    def headings(self) -> tuple[Heading, ...]:
        """All of them."""
        return self._headings

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """How many there are."""
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title, and what the delegate needs."""
        if not index.isValid() or index.row() >= len(self._headings):
            return None
        heading = self._headings[index.row()]
        title = " ".join(heading[0].split())
        known = {
            Qt.ItemDataRole.DisplayRole: title,
            Qt.ItemDataRole.ToolTipRole: plain_tip(title),
            HEADING: heading,
            READING: index.row() == self._reading,
        }
        return known.get(role)

    def set_headings(self, headings: tuple[Heading, ...]) -> None:
        """Another document's."""
        self.beginResetModel()
        self._headings, self._reading = headings, -1
        self.endResetModel()

    def set_reading(self, row: int) -> None:
        """Mark a row, or none (-1)."""
        before, self._reading = self._reading, row
        for changed in {before, row} - {-1}:
            self.dataChanged.emit(self.index(changed), self.index(changed))


class OutlineDelegate(CardDelegate):
    """A line of text, set in by its level."""

    top_level = 1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        _, level, _ = index.data(HEADING)
        rect: QRect = option.rect
        state = option.state
        reading, above = bool(index.data(READING)), level - self.top_level
        row = QRect(GUTTER, rect.y() + 1, self.width, rect.height() - 2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if reading:
            self.fill(painter, QRectF(row), "accent_soft", 6)
            self.fill(painter, QRectF(row.x(), row.y() + 6, _BAR, row.height() - 12), "accent", _BAR / 2)
        elif state & QStyle.StateFlag.State_MouseOver:
            self.fill(painter, QRectF(row), "hover", 6)
        if state & QStyle.StateFlag.State_HasFocus:
            self.ring(painter, QRectF(row))
        font = QFont(self.font)
        font.setWeight(QFont.Weight.DemiBold if not above else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(self.theme.colour("accent" if reading else "text" if above < 2 else "dim"))
        words = row.adjusted(10 + min(above, 6) * _STEP, 0, -8, 0)
        title = QFontMetrics(font).elidedText(index.data(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), title)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are alike."""
        return QSize(self.width, QFontMetrics(self.font).height() + 14)


class OutlineList(CardList):
    """A click or Enter goes to the heading."""

    chosen = Signal(int)  # code point

    def __init__(self, delegate: OutlineDelegate, model: OutlineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setUniformItemSizes(True)
        self.clicked.connect(self._choose)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(HEADING)[2])


class OutlinePane(QWidget):
    """Takes headings by `set_outline` and the place being read by `set_position`."""

    heading_activated = Signal(int)  # where it starts, in code points

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = OutlineModel(self)
        self._delegate = OutlineDelegate(theme, self)
        self._list = OutlineList(self._delegate, self._model)
        self._list.setAccessibleName(self.tr("Outline"))
        self._none = EmptyState("outline")
        self._none.set_message(self.tr("No headings"), self.tr("This document is not divided by headings."))
        self._pages = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self._pages)
        for page in (self._list, self._none):
            self._pages.addWidget(page)
        self._list.chosen.connect(self._go)
        self.setFocusProxy(self._list)
        self._row = self._position = -1
        self._gone_to_at = -1  # the place at the top of the view when a heading was gone to, which stands below that
        self.set_theme(theme)
        self.set_outline(())

    def set_outline(self, outline: tuple[Heading, ...]) -> None:
        """Show these headings: (title, level from 1, start in code points), in text order."""
        self._delegate.top_level = min((level for _, level, _ in outline), default=1)
        self._row = self._position = self._gone_to_at = -1
        self._model.set_headings(outline)
        self._pages.setCurrentWidget(self._list if outline else self._none)

    def set_position(self, position: int) -> None:
        """Mark the section a place (in code points) is in, and keep it in sight; one gone to stays marked there."""
        self._position = position
        if position != self._gone_to_at:
            self._gone_to_at = -1
            self._mark(position)

    def _go(self, start: int) -> None:
        self.heading_activated.emit(start)
        self._gone_to_at = self._position
        self._mark(start)

    def _mark(self, position: int) -> None:
        row = bisect_right(self._model.headings, position, key=lambda heading: heading[2]) - 1
        if row == self._row:
            return
        self._row = row
        self._model.set_reading(row)
        if row >= 0:
            self._list.scrollTo(self._model.index(row))

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._list.set_theme(theme)
        self._none.set_theme(theme)
