"""The list of documents: opening, starring, removing, choosing and dragging rows by mouse and keyboard."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import groupby

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QDrag, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from reader_app.ui.card_list import CardList
from reader_app.ui.library.delegate import DocumentDelegate
from reader_app.ui.library.drag_badge import hold
from reader_app.ui.library.model import DocumentsModel
from reader_app.ui.text import number
from reader_app.ui.theme import Theme


class DocumentList(CardList):
    """The list itself; what a person does to its rows comes out as ids."""

    opened = Signal(str)
    starred = Signal(str)
    removed = Signal(list)
    menu_wanted = Signal(QPoint)  # on the screen

    def __init__(self, theme: Theme, model: DocumentsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._documents = model
        self._on_star = False
        self.setModel(_in_between(model, self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._delegate = DocumentDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.clicked.connect(self._clicked)

    def selected_ids(self) -> list[str]:
        """The ids of the selected documents, from the top."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._documents.id_at(self._documents.index(row)) for row in rows]

    def select_ids(self, ids: Sequence[str]) -> None:
        """Select these of those that are listed."""
        rows = sorted(row for row in map(self._documents.row_of, ids) if row >= 0)
        chosen, flag = QItemSelection(), QItemSelectionModel.SelectionFlag
        for _, run in groupby(enumerate(rows), lambda pair: pair[1] - pair[0]):  # rows below each other
            together = [row for _, row in run]
            chosen.append(QItemSelectionRange(self.at(together[0]), self.at(together[-1])))
        if rows:
            self.selectionModel().setCurrentIndex(self.at(rows[0]), flag.NoUpdate)
            self.selectionModel().select(chosen, flag.ClearAndSelect)

    @contextmanager
    def steady(self) -> Iterator[None]:
        """While rows come and go, the current one stays where it is on the screen, if it is in sight."""
        current = QPersistentModelIndex(self.currentIndex())
        before = self.visualRect(self.currentIndex())
        in_sight = current.isValid() and self.viewport().rect().intersects(before)
        yield
        if in_sight and current.isValid():
            moved = self.visualRect(self.model().index(current.row(), 0)).top() - before.top()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + moved)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Del removes; all else moves and selects."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self._documents.id_at(self.currentIndex()))
        elif event.matches(QKeySequence.StandardKey.Delete) and self.selected_ids():
            self.removed.emit(self.selected_ids())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """On the star it does nothing else."""
        starred = self._star_at(event.position().toPoint()) if event.button() == Qt.MouseButton.LeftButton else ""
        self._on_star = bool(starred)
        if starred:
            self.starred.emit(starred)
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two clicks on the star are two clicks."""
        if self._on_star:
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """From a star nothing is dragged."""
        if not (self._on_star and event.buttons()):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The end of a click on a star is no click on the row."""
        if not self._on_star:
            super().mouseReleaseEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """The chosen documents, under their title or number."""
        rows = self.selectionModel().selectedRows()
        drag = QDrag(self)
        drag.setMimeData(self.model().mimeData(rows))
        words = rows[0].data() if len(rows) == 1 else self.tr("{n} documents").replace("{n}", number(len(rows)))
        hold(drag, words, self._delegate.theme, self)
        drag.exec(actions, Qt.DropAction.CopyAction)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By mouse at the pointer, by keyboard at the current row."""
        by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        at = self.visualRect(self.currentIndex()).center() if by_keyboard else event.pos()
        if not by_keyboard and not self.indexAt(at).isValid():
            self.clearSelection()
        self.menu_wanted.emit(self.viewport().mapToGlobal(at))

    def _star_at(self, at: QPoint) -> str:
        """The document whose star is there, if any."""
        index = self.indexAt(at)
        on_star = index.isValid() and self._delegate.star_place(self.visualRect(index)).contains(at)
        return self._documents.id_at(index) if on_star else ""

    def _clicked(self, index: QModelIndex) -> None:
        if len(self.selectionModel().selectedRows()) == 1:
            self.opened.emit(self._documents.id_at(index))


def _in_between(model: DocumentsModel, parent: QWidget) -> QSortFilterProxyModel:
    """The same rows, neither sorted nor filtered again.

    Laying out its rows, the view asks twice for each of them whether it is there: 40,000 calls of Python for 20,000
    documents, where Qt's own model takes no time at all.
    """
    made = QSortFilterProxyModel(parent)
    made.setDynamicSortFilter(False)
    made.setSourceModel(model)
    return made
