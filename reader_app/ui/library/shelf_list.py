"""The shelves above the documents: a click limits the list to one, documents can be dragged onto a collection."""

from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader_app.ui.card_list import GUTTER, Index
from reader_app.ui.icons import icon
from reader_app.ui.library.shelf_delegate import ShelfDelegate
from reader_app.ui.library.shelf_model import DOCUMENTS, ShelfModel, ShelfRow
from reader_app.ui.library.shelves import Kind, Shelf
from reader_app.ui.library.wishes import Wishes
from reader_app.ui.naming import NamingList
from reader_app.ui.theme import Theme

_FEWEST, _SHARE = 4.5, 0.36  # rows in sight at least; the most of the pane's height. The half row says there are more


class ShelfList(NamingList):
    """Click or Enter chooses, F2 renames, Del deletes; documents can be let fall here."""

    chosen = Signal(Shelf)
    left = Signal()  # the keys should be the documents'

    def __init__(self, theme: Theme, model: ShelfModel, wishes: Wishes, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._shelves, self._wishes = model, wishes
        self._most = _FEWEST
        self.setItemDelegate(ShelfDelegate(theme, self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setDropIndicatorShown(False)  # the row itself shows it
        self.clicked.connect(lambda index: self._choose(index.row()))

    def set_most(self, rows: float) -> None:
        """How many rows are in sight at most."""
        self._most = max(_FEWEST, rows)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as its rows, up to a few."""
        rows = self._shelves.rowCount()
        row = self.sizeHintForRow(0) if rows else 0
        shown = rows if rows <= self._most + 0.5 else self._most
        return QSize(super().sizeHint().width(), round(shown * row))

    def minimumSizeHint(self) -> QSize:
        """As narrow as it has to be."""
        return QSize(0, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Delete."""
        shelf = self._shelves.shelf_at(self.currentIndex().row())
        if self.is_naming:
            event.accept()  # what the line over the name leaves over
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and shelf is not None:
            self._choose(self.currentIndex().row())
            self.left.emit()
        elif event.key() == Qt.Key.Key_Delete and shelf is not None and shelf.collection:
            self._wishes.delete_collection.emit(shelf.collection)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By mouse at the pointer, by keyboard at the current row."""
        by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_keyboard else self.indexAt(event.pos())
        at: QPoint = self.visualRect(index).center() if by_keyboard else event.pos()
        menu = self.menu_for(index)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(at))

    def menu_for(self, index: Index) -> QMenu:
        """What can be done with a shelf."""
        shelf = self._shelves.shelf_at(index.row()) if index.isValid() else None
        menu = QMenu(self)
        menu.addAction(self.tr("New collection…"), self.name_new)
        if shelf is not None and shelf.kind is Kind.COLLECTION:
            words = self.tr("New collection in “{name}”…").replace("{name}", shelf.label.replace("&", "&&"))
            menu.addAction(words, partial(self.name_new, f"{shelf.name}/"))
        if shelf is not None and shelf.collection:
            menu.addSeparator()
            row = index.row()
            menu.addAction(self.tr("Rename"), lambda: self.edit(self.at(row))).setShortcut(Qt.Key.Key_F2)
            delete = partial(self._wishes.delete_collection.emit, shelf.collection)
            menu.addAction(self.tr("Delete collection"), delete).setShortcut(QKeySequence.StandardKey.Delete)
        return menu

    # --- documents on their way

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where they would fall."""
        index = self.indexAt(event.position().toPoint())
        takes = bool(index.flags() & Qt.ItemFlag.ItemIsDropEnabled) and event.mimeData().hasFormat(DOCUMENTS)
        self._aim(index.row() if takes else -1)
        if takes:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Elsewhere."""
        self._aim(-1)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """On a row, not between two."""
        self._aim(-1)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._shelves.dropMimeData(event.mimeData(), Qt.DropAction.CopyAction, -1, -1, index):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def _aim(self, row: int) -> None:
        if self.property("target") != row:
            self.setProperty("target", row)
            self.viewport().update()

    def _choose(self, row: int) -> None:
        shelf = self._shelves.shelf_at(row)
        if shelf is not None:
            self.chosen.emit(shelf)


class Shelves(QWidget):
    """The list under its heading."""

    chosen = Signal(Shelf)
    left = Signal()

    def __init__(self, theme: Theme, wishes: Wishes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wishes = wishes
        self._waiting: list[str] = []  # documents for the collection that is being named
        self._model = ShelfModel(self)
        self._list = ShelfList(theme, self._model, wishes)
        self._list.setAccessibleName(self.tr("Collections"))
        heading = QLabel(self.tr("Collections"))
        heading.setProperty("kind", "dim")
        self._add = QToolButton()
        self._add.setAccessibleName(self.tr("New collection"))
        self._add.setToolTip(self.tr("New collection"))
        self._add.setIconSize(QSize(16, 16))
        head = QHBoxLayout()
        head.setContentsMargins(GUTTER + 2, 0, GUTTER, 0)
        head.addWidget(heading, 1)
        head.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._list)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._list.chosen.connect(self.chosen)
        self._list.left.connect(self.left)
        self._list.ended.connect(self._ended)
        self._add.clicked.connect(lambda: self.name_new([]))
        self._model.named.connect(self._named)
        self._model.renamed.connect(wishes.rename_collection)
        self._model.dropped.connect(self._dropped)
        self.set_theme(theme)

    @property
    def current(self) -> Shelf:
        """The shelf that is looked at."""
        return self._model.current

    def set_rows(self, rows: tuple[ShelfRow, ...]) -> None:
        """Show these shelves."""
        focus = self.window().focusWidget()
        was_naming = focus is not None and self._list.viewport().isAncestorOf(focus)
        self._model.set_rows(rows)
        self._list.updateGeometry()
        if was_naming and not self._list.is_naming:
            self._list.setFocus()  # Qt forgets it with the line that was typed in

    def set_current(self, key: str) -> None:
        """Mark the shelf that is looked at."""
        self._model.set_current(key)
        row = self._model.row_of(key)
        if row >= 0:
            self._list.scrollTo(self._list.at(row))

    def set_room(self, height: int) -> None:
        """Take a part of the pane's height, px."""
        row = self._list.sizeHintForRow(0)
        if row > 0:
            self._list.set_most(int(height * _SHARE / row) + 0.5)

    def name_new(self, documents: list[str]) -> None:
        """Let a new collection be named; the documents, by id, are put into it."""
        self._waiting = documents
        self._list.name_new()

    def set_theme(self, theme: Theme) -> None:
        """Draw in this theme."""
        self._list.set_theme(theme)
        self._add.setIcon(icon("add", theme))

    def _named(self, name: str) -> None:
        self._wishes.add_collection.emit(name, self._waiting)

    def _ended(self) -> None:
        self._waiting = []

    def _dropped(self, ids: list[str], shelf: Shelf) -> None:
        if shelf.kind is Kind.STARRED:
            self._wishes.star.emit(ids, True)
        else:
            self._wishes.collect.emit(ids, shelf.collection)
