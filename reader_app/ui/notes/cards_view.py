"""The list of cards: paints what is in sight, and holds one widget in place of the card being edited."""

from typing import NamedTuple

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QToolTip, QWidget

from reader_app.model.annotation import Annotation, State
from reader_app.model.tag import Tag
from reader_app.ui.notes.card_paint import (
    Card,
    Estimate,
    Look,
    measure,
    mirrored,
    paint_card,
    paint_frame,
)
from reader_app.ui.notes.cards_model import CardsModel
from reader_app.ui.notes.stack import Stack

SPACE = 8  # between cards
EDGE = 12  # beside them
_KEPT = 400  # measured cards kept
_ANY_INDEX = QModelIndex | QPersistentModelIndex


class _Seen(NamedTuple):
    """A card and where its top is."""

    id: str
    y: int


class CardsView(QListView):
    """Cards of unequal heights, by the thousand.

    Heights are estimated until a card comes into sight, then measured and kept; what is in sight stays where it is
    when cards above it turn out otherwise. The geometry is ours; keys, selection and accessibility are the list's.
    """

    tag_clicked = Signal(str)
    note_wanted = Signal()  # Enter
    delete_wanted = Signal()
    left = Signal()  # Esc

    def __init__(self, model: CardsModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = model
        self._look = look
        self._words: dict[State, str] = {}
        self._unsaved: dict[str, str] = {}
        self._measured: dict[str, Card] = {}
        self._heights: dict[str, int] = {}
        self._stack = Stack(SPACE)
        self._placed: tuple[Annotation, ...] | None = None  # the rows the stack was filled for
        self._seen: list[_Seen] = []  # what was in sight, its y in the whole column
        self._editor: QWidget | None = None
        self._edited = ""
        self._pointer: QPoint | None = None
        self._settling = False
        self.setModel(model)
        self.setUniformItemSizes(True)  # the list's own layout is never asked
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.verticalScrollBar().setSingleStep(28)
        model.dataChanged.connect(self._forget)

    # ---- what is shown

    def set_look(self, look: Look, words: dict[State, str]) -> None:
        """Draw with other fonts and colours. words: what to say of a state above the quotation."""
        self._look = look
        self._words = words
        self._measured.clear()
        self._heights.clear()
        self.settle()

    def set_unsaved(self, notes: dict[str, str]) -> None:
        """Notes by annotation that are to be shown in place of the kept ones."""
        changed = {key for key in notes.keys() | self._unsaved.keys() if notes.get(key) != self._unsaved.get(key)}
        if changed:
            self._unsaved = dict(notes)
            for key in changed:
                self._drop(key)
            self._hold_still()

    def set_editor(self, annotation_id: str, widget: QWidget | None) -> None:
        """Put a widget in place of a card; its heightForWidth is the card's height. None takes it away."""
        if self._editor is not None and self._editor is not widget:
            self._editor.hide()
        self._drop(self._edited)
        self._editor = widget
        self._edited = annotation_id if widget is not None else ""
        if widget is not None:
            widget.setParent(self.viewport())
        self._hold_still()

    def editor_grew(self) -> None:
        """The editor's height changed."""
        if self._editor is not None:
            self._hold_still()

    def settle(self) -> None:
        """Work out anew where everything is; what is in sight stays in place."""
        self._placed = None
        self._hold_still()

    def _fill(self) -> None:
        """All heights, those not measured estimated."""
        estimate = Estimate(self._width(), self._look)
        rows, known = self._cards.rows, self._heights
        self._placed = rows
        self._stack.fill(known.get(a.id) or estimate.height(a) for a in rows)

    def _hold_still(self) -> None:
        """Measure what is in sight, and keep there what was there before."""
        if self._settling:
            return
        if self._placed is not self._cards.rows:
            self._fill()
        self._settling = True
        anchor = self._anchor()
        for _ in range(5):  # measuring brings other cards into sight, placing the editor may wrap its text otherwise
            self.updateGeometries()
            if anchor is not None:
                place = self._cards.place_of(anchor.id)
                self.verticalScrollBar().setValue(self._stack.top(place) - anchor.y)
            self._place_editor()
            if not self._measure_visible():
                break
        sight = self._in_sight(self.viewport().rect())
        self._seen = [_Seen(self._cards.rows[row].id, self._stack.top(row)) for row in sight]
        self._settling = False
        self.viewport().update()

    def _anchor(self) -> _Seen | None:
        """A card seen before that still is: the edited one before all. Its y is in the viewport."""
        offset, height = self.verticalOffset(), self.viewport().height()
        seen = [_Seen(card.id, card.y - offset) for card in self._seen if self._cards.place_of(card.id) >= 0]
        near = [card for card in seen if -height < card.y < height]
        near.sort(key=lambda card: (card.id != self._edited, card.y < 0))
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
        return self._rect(index.row()) if index.isValid() and index.row() < len(self._stack) else QRect()

    def indexAt(self, p: QPoint) -> QModelIndex:
        """The card at a point of the viewport."""
        row = self._stack.at(p.y() + self.verticalOffset())
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
            found = self._stack.at(self._stack.top(row) + away)
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
        if self._placed is not self._cards.rows:
            self.settle()

    def updateGeometries(self) -> None:
        """The scroll bar follows the cards."""
        bar, page = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(page)
        bar.setRange(0, max(0, self._stack.height - page))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Cards that come into sight are measured before they are painted."""
        self._hold_still()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks lines elsewhere."""
        if event.size().width() != event.oldSize().width():
            self._measured.clear()
            self._heights.clear()
        self.settle()

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cards in sight, but for the one being edited."""
        with QPainter(self.viewport()) as painter:
            painter.setLayoutDirection(self.layoutDirection())
            for row in self._in_sight(event.rect()):
                annotation = self._cards.rows[row]
                if annotation.id != self._edited:
                    self._paint_row(painter, row, annotation)

    def _paint_row(self, painter: QPainter, row: int, annotation: Annotation) -> None:
        rect = self._rect(row)
        index = self._cards.index(row)
        inside = self._pointer is not None and rect.contains(self._pointer)
        current = self.hasFocus() and index == self.currentIndex()
        paint_frame(
            painter,
            rect,
            annotation.colour,
            self._look.theme,
            selected=self.selectionModel().isSelected(index) or current,
            focused=current,
            hovered=inside,
        )
        tag = self._tag_at(self._pointer) if inside and self._pointer is not None else None
        paint_card(painter, self._card(annotation), rect.topLeft(), self._look, tag.id if tag is not None else "")

    # ---- keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter writes the note, Delete removes, Esc leaves; the rest is the list's."""
        actions = {
            Qt.Key.Key_Return: self.note_wanted,
            Qt.Key.Key_Enter: self.note_wanted,
            Qt.Key.Key_Delete: self.delete_wanted,
            Qt.Key.Key_Escape: self.left,
        }
        signal = actions.get(Qt.Key(event.key()))
        if signal is not None:
            signal.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are not for jumping between quotations."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A tag filters, anything else on a card selects it."""
        tag = self._tag_at(event.position().toPoint())
        if tag is not None and event.button() == Qt.MouseButton.LeftButton:
            self.tag_clicked.emit(tag.id)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what can be clicked; dragging selects nothing."""
        self._pointer = event.position().toPoint()
        on_tag = self._tag_at(self._pointer) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if on_tag else Qt.CursorShape.ArrowCursor)
        self.viewport().update()
        if event.buttons() == Qt.MouseButton.NoButton:
            super().mouseMoveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tool tips for tags, and hover that ends with the pointer's leaving."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            tag = self._tag_at(event.pos())
            QToolTip.showText(event.globalPos(), self.tr("Show only ‘{tag}’").format(tag=tag.name) if tag else "", self)
            return True
        if event.type() in {QEvent.Type.Leave, QEvent.Type.HoverLeave}:
            self._pointer = None
            self.viewport().update()
        return super().viewportEvent(event)

    # ---- measuring

    def _width(self) -> int:
        return max(60, self.width() - 2 * EDGE)  # the scroll bar stands in the margin

    def _rect(self, row: int) -> QRect:
        y = self._stack.top(row) - self.verticalOffset()
        return QRect(EDGE, y, self._width(), self._stack.height_of(row))

    def _in_sight(self, rect: QRect) -> range:
        """The rows that a rectangle of the viewport touches."""
        offset = self.verticalOffset()
        return self._stack.between(rect.top() + offset, rect.bottom() + offset)

    def _card(self, annotation: Annotation) -> Card:
        card = self._measured.pop(annotation.id, None)
        if card is None:
            note = self._unsaved.get(annotation.id, annotation.note)
            card = measure(annotation, note, self._cards.tags_of(annotation), self._width(), self._look, self._words)
        self._measured[annotation.id] = card  # the latest used stand last
        if len(self._measured) > _KEPT:
            del self._measured[next(iter(self._measured))]
        return card

    def _measure_visible(self) -> bool:
        """Measure what is in sight; whether any height changed."""
        heights = {}
        for row in self._in_sight(self.viewport().rect()):
            annotation = self._cards.rows[row]
            height = self._editor_height() if annotation.id == self._edited else self._card(annotation).height
            heights[row] = self._heights[annotation.id] = height
        return self._stack.correct(heights)

    def _editor_height(self) -> int:
        return self._editor.heightForWidth(self._width()) if self._editor is not None else 0

    def _forget(self, first: QModelIndex, last: QModelIndex) -> None:
        """These rows changed: measure them again."""
        for row in range(first.row(), last.row() + 1):
            self._drop(self._cards.rows[row].id)

    def _drop(self, annotation_id: str) -> None:
        self._measured.pop(annotation_id, None)
        self._heights.pop(annotation_id, None)

    def _tag_at(self, point: QPoint) -> Tag | None:
        """The tag whose chip is at a point of the viewport."""
        index = self.indexAt(point)
        annotation = self._cards.rows[index.row()] if index.isValid() else None
        if annotation is None or annotation.id == self._edited:
            return None
        inside = point - self.visualRect(index).topLeft()
        chips, direction = self._card(annotation).chips, self.layoutDirection()
        return next((tag for rect, tag in chips if mirrored(rect, self._width(), direction).contains(inside)), None)
