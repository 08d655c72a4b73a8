"""A list of cards that draw themselves: the same measure with or without a scroll bar, hover, a ring for the keys."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reader_app.ui.theme import Theme

GUTTER = 12  # px at either side of a card; the scroll bar stands in the right one
RADIUS = 8
_LEAST_WIDTH = 120


class CardDelegate(QStyledItemDelegate):
    """Draws cards of one width in one theme and font. Subclasses keep what they laid out and drop it in `forget`."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.width = _LEAST_WIDTH
        self.font = QFont(parent.font())
        self.forget()

    def forget(self) -> None:
        """Drop everything laid out: theme, width or font changed."""

    def set_theme(self, theme: Theme) -> None:
        """Draw in this theme from now on."""
        self.theme = theme
        self.forget()

    def set_measure(self, width: int, font: QFont) -> None:
        """Lay cards out to this width in px and in this interface font."""
        width = max(width, _LEAST_WIDTH)
        if width != self.width or font != self.font:
            self.width, self.font = width, QFont(font)
            self.forget()

    def ring(self, painter: QPainter, card: QRectF) -> None:
        """The mark of the keyboard's place: a line inside the card's edge."""
        painter.setPen(QPen(self.theme.colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), RADIUS - 1, RADIUS - 1)

    def fill(self, painter: QPainter, card: QRectF, role: str, radius: float = RADIUS) -> None:
        """A rounded ground in the colour of a role."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour(role))
        painter.drawRoundedRect(card, radius, radius)

    def wants_ring(self, option: QStyleOptionViewItem) -> bool:
        """Whether the row has the keyboard's attention in a way its ground does not show."""
        state = option.state
        if not state & QStyle.StateFlag.State_HasFocus:
            return False
        return bool(state & QStyle.StateFlag.State_KeyboardFocusChange) or not state & QStyle.StateFlag.State_Selected


class CardList(QListView):
    """A quiet vertical list for a CardDelegate."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        see_through(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalScrollBar().setSingleStep(24)

    def set_theme(self, theme: Theme) -> None:
        """Draw the cards in this theme."""
        delegate = self.itemDelegate()
        if isinstance(delegate, CardDelegate):
            delegate.set_theme(theme)
        self.viewport().update()

    def measure(self) -> None:
        """Tell the delegate the width and font there are now, and lay out again."""
        delegate = self.itemDelegate()
        if isinstance(delegate, CardDelegate):
            delegate.set_measure(self.width() - 2 * GUTTER, self.font())
            self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cards are as wide as the list."""
        self.measure()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Cards follow the interface font."""
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.measure()
        super().changeEvent(event)

    def at(self, row: int) -> QModelIndex:
        """The index of a row."""
        return self.model().index(row, 0)


def see_through(view: QAbstractItemView) -> None:
    """Let a list show what it stands on. To be called before all else is asked of it.

    A viewport of ours has no ground. Of Qt's own PySide would look up what it is, for which it makes all 70 classes of
    widgets known: 10 ms of the start.
    """
    view.setViewport(QWidget())


def size(width: int, height: float) -> QSize:
    """A size hint of whole pixels."""
    return QSize(width, round(height))


Index = QModelIndex | QPersistentModelIndex
