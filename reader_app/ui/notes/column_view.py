"""A list of cards of unequal heights: where they are, and one widget in place of the card being edited."""

from typing import NamedTuple

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from reader_app.model.annotation import State
from reader_app.ui.card_list import see_through
from reader_app.ui.notes.card_column import SPACE, CardColumn
from reader_app.ui.notes.card_paint import Look
from reader_app.ui.notes.cards_model import CardsModel

EDGE = 12  # pixels beside the cards
_ANY_INDEX = QModelIndex | QPersistentModelIndex


class _Seen(NamedTuple):
    """A card and where its top is."""

    id: str
    y: int


class ColumnView(QListView):
    """Cards of unequal heights, by the thousand.

    Heights are estimated until a card comes into sight, then measured and kept; what is in sight stays where it is
    when cards above it turn out otherwise. The geometry is ours; keys, selection and accessibility are the list's.
    """

    def __init__(self, model: CardsModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        see_through(self)
        self._cards = model
        self._column = CardColumn(model, look)
        self._seen: list[_Seen] = []  # what was in sight, its y in the whole column
        self._editor: QWidget | None = None
        self._edited = ""
        self._settling = False
        self.setModel(model)
        self.setUniformItemSizes(True)  # the list's own layout is never asked
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(28)
        model.dataChanged.connect(self._forget)

    # ---- what is shown

    def set_look(self, look: Look, words: dict[State, str]) -> None:
        """Draw with other fonts and colours. words: what to say of a state above the quotation."""
        self._column.set_look(look, words)
        self.settle()

    def set_unsaved(self, notes: dict[str, str]) -> None:
        """Notes by annotation that are to be shown in place of the kept ones."""
        if self._column.set_unsaved(notes):
            self.settle()

    def set_editor(self, annotation_id: str, widget: QWidget | None) -> None:
        """Put a widget in place of a card; its heightForWidth is the card's height. None takes it away."""
        if self._editor is not None and self._editor is not widget:
            self._editor.hide()
        self._column.forget([self._edited])
        self._editor = widget
        self._edited = annotation_id if widget is not None else ""
        if widget is not None:
            widget.setParent(self.viewport())
        self.settle()

    def settle(self) -> None:
        """Work out where everything is; what was in sight stays in place."""
        if self._settling:
            return
        self._settling = True
        try:
            self._column.set_width(self._width())
            self._column.refill()
            self._place(self._anchor())
        finally:
            self._settling = False
        self.viewport().update()

    def _place(self, anchor: _Seen | None) -> None:
        """Measure what is in sight and lay the editor over its card, the anchor being where it was."""
        for _ in range(5):  # measuring brings other cards into sight, placing the editor may wrap its text otherwise
            self.updateGeometries()
            if anchor is not None:
                place = self._cards.place_of(anchor.id)
                self.verticalScrollBar().setValue(self._column.top(place) - anchor.y)
            self._place_editor()
            if not self._column.measure(self._in_sight(self.viewport().rect()), self._edited, self._editor_height()):
                break
        sight = self._in_sight(self.viewport().rect())
        self._seen = [_Seen(self._cards.rows[row].id, self._column.top(row)) for row in sight]

    def _anchor(self) -> _Seen | None:
        """A card seen before that still is: the edited or current one before all. Its y is in the viewport."""
        offset, height = self.verticalOffset(), self.viewport().height()
        seen = [_Seen(card.id, card.y - offset) for card in self._seen if self._cards.place_of(card.id) >= 0]
        near = [card for card in seen if -height < card.y < height]
        index = self.currentIndex()
        current = self._cards.rows[index.row()].id if index.isValid() else ""
        near.sort(key=lambda card: (card.id != self._edited, card.id != current, card.y < 0))
        return near[0] if near else None

    def _place_editor(self) -> None:
        """Lay the editor over its card."""
        if self._editor is None:
            return
        place = self._cards.place_of(self._edited)
        self._editor.setVisible(place >= 0)
        if place >= 0:
            self._editor.setGeometry(self._rect(place))

    # ---- geometry, as the list asks for it

    def visualRect(self, index: _ANY_INDEX) -> QRect:
        """Where a card is in the viewport."""
        return self._rect(index.row()) if index.isValid() and index.row() < len(self._column) else QRect()

    def indexAt(self, p: QPoint) -> QModelIndex:
        """The card at a point of the viewport."""
        row = self._column.at(p.y() + self.verticalOffset())
        inside = row >= 0 and self._rect(row).contains(p)
        return self._cards.index(row) if inside else QModelIndex()

    def scrollTo(
        self, index: _ANY_INDEX, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a card into sight: at the top where it is taller than the view, else as near as need be."""
        for _ in range(2):  # the second time with what the first brought into sight measured
            rect = self.visualRect(index)
            bar, height = self.verticalScrollBar(), self.viewport().height()
            if hint == QAbstractItemView.ScrollHint.PositionAtCenter and rect.height() < height:
                bar.setValue(bar.value() + rect.center().y() - height // 2)
            elif rect.top() < SPACE or rect.height() > height - 2 * SPACE:
                bar.setValue(bar.value() + rect.top() - SPACE)
            elif rect.bottom() > height - SPACE:
                bar.setValue(bar.value() + rect.bottom() - height + SPACE)

    def verticalOffset(self) -> int:
        """How far the view is scrolled, in pixels."""
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        """Cards are as wide as the view."""
        return 0

    def moveCursor(
        self,
        cursorAction: QAbstractItemView.CursorAction,  # noqa: N803  # Qt's own name
        modifiers: Qt.KeyboardModifier,
    ) -> QModelIndex:
        """Up and down by a card, by a view, to the ends."""
        action, last = QAbstractItemView.CursorAction, len(self._cards.rows) - 1
        row = self.currentIndex().row()
        page = self.viewport().height()
        targets = {
            action.MoveUp: row - 1,
            action.MovePrevious: row - 1,
            action.MoveDown: row + 1,
            action.MoveNext: row + 1,
            action.MoveHome: 0,
            action.MoveEnd: last,
        }
        if cursorAction in {action.MovePageUp, action.MovePageDown} and row >= 0:
            away = page if cursorAction == action.MovePageDown else -page
            found = self._column.at(self._column.top(row) + away)
            targets[cursorAction] = found if found != row else row + (1 if away > 0 else -1)
        return self._cards.index(max(0, min(targets.get(cursorAction, row), last)))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the cards a rectangle of the viewport touches."""
        touched = self._in_sight(rect)
        chosen = QItemSelection()
        if touched:
            chosen.select(self._cards.index(touched[0]), self._cards.index(touched[-1]))
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """All of the view: it is small."""
        return QRegion(self.viewport().rect())

    def doItemsLayout(self) -> None:
        """Rows came or went."""
        QAbstractItemView.doItemsLayout(self)
        self.settle()

    def updateGeometries(self) -> None:
        """The scroll bar follows the cards."""
        bar, page = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(page)
        bar.setRange(0, max(0, self._column.height - page))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Cards that come into sight are measured before they are painted."""
        self.settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks lines elsewhere."""
        self.settle()

    # ---- measuring

    def _width(self) -> int:
        return max(60, self.width() - 2 * EDGE)  # the scroll bar stands in the margin

    def _rect(self, row: int) -> QRect:
        y = self._column.top(row) - self.verticalOffset()
        return QRect(EDGE, y, self._width(), self._column.height_of(row))

    def _in_sight(self, rect: QRect) -> range:
        """The rows that a rectangle of the viewport touches."""
        offset = self.verticalOffset()
        return self._column.between(rect.top() + offset, rect.bottom() + offset)

    def _editor_height(self) -> int:
        return self._editor.heightForWidth(self._width()) if self._editor is not None else 0

    def _forget(self, first: QModelIndex, last: QModelIndex) -> None:
        """These rows changed: measure them again."""
        self._column.forget_rows(first.row(), last.row())
