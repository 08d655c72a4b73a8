"""The list of tags: how a row is drawn, renamed in place, dragged, and what keys and clicks on it mean."""

from PySide6.QtCore import QEvent, QModelIndex, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from reader_app.model.tag import MAXIMUM_LENGTH
from reader_app.ui.card_list import GUTTER, CardDelegate, Index
from reader_app.ui.icons import icon
from reader_app.ui.line_field import LineField
from reader_app.ui.naming import NamingList
from reader_app.ui.notes.tag_tree import Node
from reader_app.ui.notes.tag_words import elided
from reader_app.ui.notes.tags_model import ACTIVE, NODE, TagsModel
from reader_app.ui.text import number
from reader_app.ui.tool_tips import plain_tip

_SIDE = 8
_DOT = 10
_INDENT = 14  # px a level stands further in than the one above
_FOLD = 16  # width of the sign that opens and closes a level
_MORE = 28  # width of the button that appears under the pointer


class TagDelegate(CardDelegate):
    """A dot in the tag's colour, its name with the levels above it dimmed, and how often it is used."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        node: Node | None = index.data(NODE)
        if node is None:  # a line is over it, for a name
            return
        state = option.state
        row = self.sheet(option.rect)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        if index.data(ACTIVE):
            self.fill(painter, QRectF(row), "accent_soft", 6)
        elif hovered or state & QStyle.StateFlag.State_Selected:
            self.fill(painter, QRectF(row), "hover", 6)
        if state & QStyle.StateFlag.State_HasFocus:
            self.ring(painter, QRectF(row))
        count = f"{number(node.count)} / {number(node.below)}" if node.has_both else number(node.below)
        end = self._end(painter, row, count, hovered=hovered)
        if node.is_open is not None:
            self._sign(painter, self.sign_at(option.rect, node), is_open=node.is_open)
        row = row.adjusted(self._inset(node), 0, 0, 0)
        if node.tag.id:
            self._dot(painter, row, node)
        words = row.adjusted(2 * _SIDE + _DOT, 0, -end, 0)  # one column, also where no dot is
        role = "accent" if index.data(ACTIVE) else "text" if node.tag.id else "dim"
        self._name(painter, words, node.shown, role)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are alike."""
        return QSize(self.width, QFontMetrics(self.font).height() + 14)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A line over the name."""
        editor = LineField(parent)
        editor.setProperty("kind", "row")
        editor.setMaxLength(MAXIMUM_LENGTH)
        node: Node | None = index.data(NODE)
        editor.setAccessibleName(self.tr("Name of the new tag") if node is None else self.tr("New name of the tag"))
        hint = self.tr("Name, or Group/Name") if node is None else self._hint(node.tag.name.rpartition("/")[0])
        editor.setPlaceholderText(hint)
        editor.setToolTip(plain_tip(hint))
        editor.setAccessibleDescription(hint)
        return editor

    def _hint(self, above: str) -> str:
        """What a slash in the new name means. above: the levels that a name without one stays under."""
        if not above:
            return self.tr("Group/Name puts it under another")
        return self.tr("Stays under {above}; /Name or Group/Name moves it").replace("{above}", above)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """The name as it is; a count that changes meanwhile does not touch what is typed."""
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(index.data(Qt.ItemDataRole.EditRole))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Over all of the row."""
        editor.setGeometry(self.sheet(option.rect))

    def sheet(self, rect: QRect) -> QRect:
        """The part of a row that is drawn on."""
        return QRect(GUTTER, rect.y() + 1, self.width, rect.height() - 2)

    def more_at(self, rect: QRect) -> QRect:
        """Where the button for the menu is in a row."""
        sheet = self.sheet(rect)
        return QRect(sheet.right() - _MORE, sheet.y(), _MORE, sheet.height())

    def sign_at(self, rect: QRect, node: Node) -> QRect:
        """Where the sign is that opens and closes a level."""
        sheet = self.sheet(rect)
        return QRect(sheet.left() + node.depth * _INDENT, sheet.y(), _FOLD + 2, sheet.height())

    def _inset(self, node: Node) -> int:
        return node.depth * _INDENT + _FOLD

    def _sign(self, painter: QPainter, spot: QRect, *, is_open: bool) -> None:
        """A small arrow: down where a level is open, else to the side."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme.colour("dim"), 1.6))
        centre = QPointF(spot.center()) + QPointF(1, 1)
        tips = ((-3.5, -2), (0, 2), (3.5, -2)) if is_open else ((-2, -3.5), (2, 0), (-2, 3.5))
        painter.drawPolyline([centre + QPointF(x, y) for x, y in tips])

    def _dot(self, painter: QPainter, row: QRect, node: Node) -> None:
        tag = node.tag
        centre = QPointF(row.left() + _SIDE + _DOT / 2, row.center().y() + 0.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self.theme.swatch(tag.colour) if tag.colour is not None else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.theme.colour("edge"), 1.4 if tag.colour is None else 1.0))
        painter.drawEllipse(centre, _DOT / 2, _DOT / 2)

    def _end(self, painter: QPainter, row: QRect, count: str, *, hovered: bool) -> int:
        """The count, which makes room under the pointer for the sign for more; returns the width used."""
        if hovered:
            spot = QRect(row.right() - _MORE + 4, row.center().y() - 9, 18, 18)
            icon("more", self.theme).paint(painter, spot)
        after = _MORE if hovered else _SIDE
        painter.setFont(self.font)
        painter.setPen(self.theme.colour("dim"))
        align = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        painter.drawText(row.adjusted(0, 0, -after, 0), align, count)
        return QFontMetrics(self.font).horizontalAdvance(count) + _SIDE + after

    def _name(self, painter: QPainter, words: QRect, name: str, role: str) -> None:
        metrics = QFontMetrics(self.font)
        above, slash, own = elided(name, metrics, words.width()).rpartition("/")
        painter.setFont(self.font)
        align = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.setPen(self.theme.colour("dim"))
        painter.drawText(words, align, above + slash)
        painter.setPen(self.theme.colour(role))
        painter.drawText(words.adjusted(metrics.horizontalAdvance(above + slash), 0, 0, 0), align, own)


class TagsList(NamingList):
    """Click or Enter chooses, Ctrl+Enter tags, double click or F2 renames, Ins makes, Del deletes; more in the menu."""

    chosen = Signal(QModelIndex)
    tagging_wanted = Signal(QModelIndex)  # of what is selected in the text
    new_wanted = Signal()
    delete_wanted = Signal(QModelIndex)
    fold_wanted = Signal(QModelIndex, bool)  # and whether to open it
    menu_wanted = Signal(QModelIndex, object)  # and where on the screen; beside the rows, of none

    def __init__(self, delegate: TagDelegate, model: TagsModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._drawer = delegate
        self._clicked = QModelIndex()
        # Long enough to tell a double click, which renames; a click alone is answered by its row at once.
        self._wait = QTimer(self, singleShot=True, interval=min(QApplication.doubleClickInterval(), 250))
        self._wait.timeout.connect(lambda: self.chosen.emit(self._clicked))
        self.setItemDelegate(delegate)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.clicked.connect(self._click)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Delete, and the arrows that open and close a level."""
        current = self.currentIndex()
        if self.is_naming:
            event.accept()  # what the line over the name leaves over
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and current.isValid():
            tags = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self.tagging_wanted if tags else self.chosen).emit(current)
        elif event.key() == Qt.Key.Key_Insert:
            self.new_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete and current.isValid():
            self.delete_wanted.emit(current)
        elif event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right} and current.isValid():
            self.fold_wanted.emit(current, event.key() == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The button in the row opens the menu, the sign before it the level."""
        point = event.position().toPoint()
        index = self.indexAt(point)
        if event.button() == Qt.MouseButton.LeftButton and self._on_more(index, event):
            self.setCurrentIndex(index)
            self.menu_wanted.emit(
                index, self.viewport().mapToGlobal(self._drawer.more_at(self.visualRect(index)).bottomLeft())
            )
            event.accept()
        elif event.button() == Qt.MouseButton.LeftButton and self._on_sign(index, event):
            self.fold_wanted.emit(index, not index.data(NODE).is_open)
            event.accept()
        else:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on those chooses nothing."""
        index = self.indexAt(event.position().toPoint())
        if not self._on_more(index, event) and not self._on_sign(index, event):
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Renaming, not choosing."""
        self._wait.stop()
        if self._on_sign(self.indexAt(event.position().toPoint()), event):
            return
        super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By mouse at the pointer, by keyboard at the current row."""
        by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_keyboard else self.indexAt(event.pos())
        at = self.visualRect(index).center() if by_keyboard else event.pos()
        self.menu_wanted.emit(index, self.viewport().mapToGlobal(at))

    def viewportEvent(self, event: QEvent) -> bool:
        """Rows change under the pointer."""
        if event.type() in {QEvent.Type.Leave, QEvent.Type.HoverMove}:
            self.viewport().update()
        return super().viewportEvent(event)

    def _click(self, index: QModelIndex) -> None:
        if not self.is_naming:
            self._clicked = index
            self._wait.start()

    def _on_sign(self, index: QModelIndex, event: QMouseEvent) -> bool:
        node = index.data(NODE)
        if node is None or node.is_open is None:
            return False
        return self._drawer.sign_at(self.visualRect(index), node).contains(event.position().toPoint())

    def _on_more(self, index: QModelIndex, event: QMouseEvent) -> bool:
        return index.isValid() and self._drawer.more_at(self.visualRect(index)).contains(event.position().toPoint())
