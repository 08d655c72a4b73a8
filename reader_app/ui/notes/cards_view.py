"""The list of cards as it is painted, and what keys and clicks on it mean."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from reader_app.model.annotation import Annotation
from reader_app.model.tag import Tag
from reader_app.ui.notes.card_paint import Look, mirrored, paint_card, paint_frame
from reader_app.ui.notes.cards_model import CardsModel
from reader_app.ui.notes.column_view import ColumnView
from reader_app.ui.tool_tips import plain_tip


class CardsView(ColumnView):
    """Quotations, notes and tags as cards; the one being edited is a widget laid over its place."""

    tag_clicked = Signal(str)
    note_wanted = Signal()  # Enter
    delete_wanted = Signal()
    left = Signal()  # Esc

    def __init__(self, model: CardsModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(model, look, parent)
        self._pointer: QPoint | None = None
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)

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
            self._column.look.theme,
            selected=self.selectionModel().isSelected(index) or current,
            focused=current,
            hovered=inside,
        )
        tag = self._tag_at(self._pointer) if inside and self._pointer is not None else None
        paint_card(
            painter, self._column.card(annotation), rect.topLeft(), self._column.look, tag.id if tag is not None else ""
        )

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
        step = event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}
        if signal is not None:
            signal.emit()
        elif step and not self.selectionModel().hasSelection() and self.currentIndex().isValid():
            # The first step selects the card the ring is on.
            self.selectionModel().select(self.currentIndex(), QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(self.currentIndex())
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
            words = self.tr("Show only ‘{tag}’").format(tag=tag.name) if tag else ""
            QToolTip.showText(event.globalPos(), plain_tip(words), self)
            return True
        if event.type() in {QEvent.Type.Leave, QEvent.Type.HoverLeave}:
            self._pointer = None
            self.viewport().update()
        return super().viewportEvent(event)

    def _tag_at(self, point: QPoint) -> Tag | None:
        """The tag whose chip is at a point of the viewport."""
        index = self.indexAt(point)
        annotation = self._cards.rows[index.row()] if index.isValid() else None
        if annotation is None or annotation.id == self._edited:
            return None
        inside = point - self.visualRect(index).topLeft()
        chips, direction = self._column.card(annotation).chips, self.layoutDirection()
        return next((tag for rect, tag in chips if mirrored(rect, self._width(), direction).contains(inside)), None)
