"""The list of entries: what keys and clicks on it mean."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QWidget

from reader_app.ui.card_list import CardList
from reader_app.ui.glossary.delegate import EntryDelegate
from reader_app.ui.glossary.model import GlossaryModel

_BATCH = 200  # rows laid out at a time


class EntryList(CardList):
    """Click or Enter chooses, Ctrl+Enter searches, double click or F2 edits, Del removes; the rest is in the menu."""

    chosen = Signal(QModelIndex)
    search_wanted = Signal(QModelIndex)
    remove_wanted = Signal()
    add_wanted = Signal()
    menu_wanted = Signal(QModelIndex, object)  # and where on the screen

    def __init__(self, delegate: EntryDelegate, model: GlossaryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawer = delegate
        self._clicked = QModelIndex()
        # Long enough to tell a double click, which edits.
        self._wait = QTimer(self, singleShot=True, interval=min(QApplication.doubleClickInterval(), 250))
        self._wait.timeout.connect(lambda: self.chosen.emit(self._clicked))
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked)
        model.modelReset.connect(self._wait.stop)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Delete and Insert."""
        current, key = self.currentIndex(), event.key()
        if self.state() == QAbstractItemView.State.EditingState:
            event.accept()  # what the lines over the row leave over
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and current.isValid():
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self.search_wanted if control else self.chosen).emit(current)
        elif key == Qt.Key.Key_Delete and current.isValid():
            self.remove_wanted.emit()
        elif key == Qt.Key.Key_Insert:
            self.add_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A button in the row does what it says."""
        index, button = self._button(event)
        if event.button() != Qt.MouseButton.LeftButton or not button:
            super().mousePressEvent(event)
            return
        self.setCurrentIndex(index)
        if button == "search":
            self.search_wanted.emit(index)
        else:
            corner = self._drawer.buttons(self.visualRect(index))[-1].bottomLeft()
            self.menu_wanted.emit(index, self.viewport().mapToGlobal(corner))
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a row chooses it, unless it is for selecting several."""
        index, button = self._button(event)
        if button:
            return
        super().mouseReleaseEvent(event)
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        editing = self.state() == QAbstractItemView.State.EditingState
        if event.button() == Qt.MouseButton.LeftButton and plain and index.isValid() and not editing:
            self._clicked = index
            self._wait.start()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Editing, not choosing."""
        self._wait.stop()
        if not self._button(event)[1]:
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

    def _button(self, event: QMouseEvent) -> tuple[QModelIndex, str]:
        point = event.position().toPoint()
        index = self.indexAt(point)
        return index, self._drawer.button_at(self.visualRect(index), point) if index.isValid() else ""
