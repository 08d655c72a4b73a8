"""The list of the library's notes: what keys and clicks mean, and what stays chosen when the rows are others."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from reader_app.ui.card_list import CardList
from reader_app.ui.notes.library_delegate import LibraryNotesDelegate
from reader_app.ui.notes.library_model import ITEM, LibraryNotesModel
from reader_app.ui.notes.library_rows import NoteRow
from reader_app.ui.notes.library_source import Heading
from reader_app.ui.theme import Theme

_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect
_KEEP = QItemSelectionModel.SelectionFlag.NoUpdate


class LibraryNotesList(CardList):
    """A click or Enter opens, Shift, Ctrl and Ctrl+A choose several, Del deletes, Esc chooses none and then leaves."""

    opened = Signal(object, bool)  # the NoteRow; whether by keyboard
    choice_changed = Signal()
    delete_wanted = Signal()
    menu_wanted = Signal(object, QPoint)  # a NoteRow or a Heading, and where on the screen
    left = Signal()

    def __init__(self, theme: Theme, model: LibraryNotesModel, family: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notes = model
        self._chosen: tuple[str, ...] = ()  # kept while the rows are made anew
        self._current = ""
        self._top = ""
        self._plain = False  # whether the click that is under way has no keys with it
        self.setModel(model)
        self.setItemDelegate(LibraryNotesDelegate(theme, model, family, self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAccessibleName(self.tr("Notes of the library"))
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._restore)
        self.selectionModel().selectionChanged.connect(lambda *_: self.choice_changed.emit())
        self.clicked.connect(self._click)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of the chosen notes, in the order they are listed, each once."""
        return tuple(dict.fromkeys(row.id for row in self.chosen_rows()))

    def chosen_rows(self) -> list[NoteRow]:
        """The chosen notes; one that is listed twice may be chosen twice."""
        items, rows = self._notes.items, []
        runs = sorted((run.top(), run.bottom()) for run in self.selectionModel().selection().toList())
        for top, bottom in runs:
            rows += [each for each in items[top : bottom + 1] if isinstance(each, NoteRow)]
        return rows

    def enter(self) -> None:
        """Into the list by keyboard."""
        self.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.currentIndex().isValid() and len(self._notes.items) > 1:
            self.selectionModel().setCurrentIndex(self.at(1), _KEEP)

    def choose_group(self, key: str) -> None:
        """Choose all notes under a heading."""
        items = self._notes.items
        start = next((row for row, item in enumerate(items) if isinstance(item, Heading) and item.key == key), -1)
        if start >= 0:
            heading = items[start]
            count = heading.size if isinstance(heading, Heading) else 0
            self.selectionModel().select(QItemSelection(self.at(start + 1), self.at(start + count)), _SELECT)
            self.selectionModel().setCurrentIndex(self.at(start + 1), _KEEP)
            self.setFocus()

    # ---- Qt's own doors

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete deletes, Esc chooses none, or leaves."""
        key, current = event.key(), self.currentIndex()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(current.data(ITEM), NoteRow):
            self.opened.emit(current.data(ITEM), True)
        elif key == Qt.Key.Key_Delete and self.selectionModel().hasSelection():
            self.delete_wanted.emit()
        elif key == Qt.Key.Key_Escape and len(self.chosen_rows()) > 1:
            self.selectionModel().clearSelection()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Typing looks for nothing here: that is what the field above is for."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Whether a click means one note alone is known when it begins."""
        modifiers = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
        self._plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers() & modifiers
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By mouse at the pointer, by keyboard at the current row."""
        by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_keyboard else self.indexAt(event.pos())
        item = index.data(ITEM)
        if item is None:
            return
        if isinstance(item, NoteRow) and not self.selectionModel().isSelected(index):
            self.selectionModel().setCurrentIndex(index, _SELECT)
        at = self.visualRect(index).center() if by_keyboard else event.pos()
        self.menu_wanted.emit(item, self.viewport().mapToGlobal(at))

    def _click(self, index: QModelIndex) -> None:
        item = index.data(ITEM)
        if self._plain and isinstance(item, NoteRow):
            self.opened.emit(item, False)

    # ---- what stays when the rows are made anew

    def _remember(self) -> None:
        self._chosen = self.chosen
        current, top = self.currentIndex().data(ITEM), self.indexAt(QPoint(20, 4)).data(ITEM)
        self._current = current.id if isinstance(current, NoteRow) else ""
        self._top = _key(top) if self.verticalScrollBar().value() > 0 else ""

    def _restore(self) -> None:
        wanted, items = set(self._chosen), self._notes.items
        if wanted:
            selection, start = QItemSelection(), -1
            for row, item in enumerate((*items, None)):  # the None closes the last run
                inside = isinstance(item, NoteRow) and item.id in wanted
                if inside and start < 0:
                    start = row
                elif not inside and start >= 0:
                    selection.select(self.at(start), self.at(row - 1))
                    start = -1
            self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.Select)
        places = {_key(item): row for row, item in enumerate(items)} if self._current or self._top else {}
        if self._current in places:
            self.selectionModel().setCurrentIndex(self.at(places[self._current]), _KEEP)
        if self._top in places:
            self.scrollTo(self.at(places[self._top]), QAbstractItemView.ScrollHint.PositionAtTop)
        else:
            self.scrollToTop()
        self.choice_changed.emit()


def _key(item: object) -> str:
    """What a row is about."""
    return item.id if isinstance(item, NoteRow) else item.key if isinstance(item, Heading) else ""
