"""The list of the library's notes: what keys and clicks mean, and what stays chosen when the rows are others."""

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from reader_app.model.annotation import Noted
from reader_app.ui.card_list import GUTTER
from reader_app.ui.notes.library_delegate import LibraryNotesDelegate
from reader_app.ui.notes.library_model import ITEM, LibraryNotesModel
from reader_app.ui.notes.library_rows import Grouping
from reader_app.ui.notes.library_source import Heading
from reader_app.ui.theme import Theme

_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect
_KEEP = QItemSelectionModel.SelectionFlag.NoUpdate


class LibraryNotesList(QTableView):
    """A click or Enter opens, Shift, Ctrl and Ctrl+A choose several, Del deletes, Esc chooses none and then leaves.

    A table of one column: its rows are placed without asking for each, which a list does for 200 ms with 100,000.
    """

    opened = Signal(object, bool)  # the Noted; whether the keys go with it to the text
    choice_changed = Signal()
    delete_wanted = Signal()
    menu_wanted = Signal(object, QPoint)  # a Noted or a Heading, and where on the screen
    left = Signal()

    def __init__(self, theme: Theme, model: LibraryNotesModel, family: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notes = model
        self._chosen: tuple[str, ...] = ()  # kept while the rows are made anew
        self._current = ""
        self._top = ""
        self._was_seen = False  # whether the current one was in sight
        self._is_whole = True
        self._wants_all = False  # to be chosen, as soon as all are there
        self._plain = False  # whether the click that is under way has no keys with it
        self.setModel(model)
        self._drawer = LibraryNotesDelegate(theme, model, family, self)
        self.setItemDelegate(self._drawer)
        self._dress()
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAccessibleName(self.tr("Notes of the library"))
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._restore)
        self.selectionModel().selectionChanged.connect(self._chose)
        self.clicked.connect(self._click)

    def _dress(self) -> None:
        """Nothing of a table shows."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(24)
        self.viewport().setAutoFillBackground(False)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().setMinimumSectionSize(1)

    def set_theme(self, theme: Theme) -> None:
        """Draw the rows in this theme."""
        self._drawer.set_theme(theme)
        self.viewport().update()

    def set_whole(self, is_whole: bool) -> None:
        """Whether all notes there are to show are there, or only the first of them by now."""
        self._is_whole = is_whole
        if is_whole and self._wants_all:
            self.selectAll()

    def selectAll(self) -> None:
        """All there are to show, never only those that are there by now."""
        self._wants_all = not self._is_whole
        if self._is_whole:
            super().selectAll()

    def count_chosen(self) -> int:
        """How many notes are chosen, each once."""
        if self._notes.grouping is Grouping.TAG:
            return len({row.id for row in self.chosen_rows()})
        runs = self.selectionModel().selection().toList()
        return sum(self._notes.notes_between(run.top(), run.bottom()) for run in runs)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of the chosen notes, in the order they are listed, each once."""
        return tuple(dict.fromkeys(row.id for row in self.chosen_rows()))

    def chosen_rows(self) -> list[Noted]:
        """The chosen notes; one that is listed twice may be chosen twice."""
        items, rows = self._notes.items, []
        runs = sorted((run.top(), run.bottom()) for run in self.selectionModel().selection().toList())
        for top, bottom in runs:
            rows += [each for each in items[top : bottom + 1] if isinstance(each, Noted)]
        return rows

    def enter(self) -> None:
        """Into the list by keyboard."""
        self.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.currentIndex().isValid() and len(self._notes.items) > 1:
            self.selectionModel().setCurrentIndex(self.at(1), _KEEP)

    def point_at(self, note: str) -> None:
        """Mark the note that the text is at, by id, and bring it in sight; what is chosen stays."""
        if note == self._drawer.pointed:
            return
        self._drawer.pointed = note
        self.viewport().update()
        current = self.currentIndex().data(ITEM)
        place = -1 if isinstance(current, Noted) and current.id == note else self._place_of(note)
        if place >= 0:  # else it is not here, or the row that was clicked
            self.selectionModel().setCurrentIndex(self.at(place), _KEEP)
            self.scrollTo(self.at(place))

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

    def at(self, row: int) -> QModelIndex:
        """The index of a row."""
        return self._notes.index(row)

    # ---- Qt's own doors

    def moveCursor(
        self,
        cursorAction: QAbstractItemView.CursorAction,  # noqa: N803  # Qt's own name
        modifiers: Qt.KeyboardModifier,
    ) -> QModelIndex:
        """Home and End go to the ends of the list, not of the row; no key stops at a heading.

        While there is no end to go to yet, End goes nowhere.
        """
        action, items = QAbstractItemView.CursorAction, self._notes.items
        if cursorAction == action.MoveHome:
            return self.at(1)
        if cursorAction == action.MoveEnd:
            return self.at(len(items) - 1) if self._is_whole else self.currentIndex()
        index = super().moveCursor(cursorAction, modifiers)
        if isinstance(index.data(ITEM), Heading):
            return self.at(index.row() + 1)  # under a heading there is a note
        return index

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows are as wide as the list."""
        self._measure()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Rows follow the interface font."""
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._measure()
        super().changeEvent(event)

    def _measure(self) -> None:
        self._drawer.set_measure(self.width() - 2 * GUTTER, self.font())
        height = self._drawer.height
        if self.verticalHeader().defaultSectionSize() != height:
            self.verticalHeader().setDefaultSectionSize(height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter shows a note, and then goes to its text; Delete deletes, Esc chooses none, or leaves."""
        key, current = event.key(), self.currentIndex()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(current.data(ITEM), Noted):
            note = current.data(ITEM)
            self.opened.emit(note, note.id == self._drawer.pointed)  # what shows already is gone into
        elif key == Qt.Key.Key_Delete and self.selectionModel().hasSelection():
            self.delete_wanted.emit()
        elif key == Qt.Key.Key_Escape and self.count_chosen() > 1:
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
        if isinstance(item, Noted) and not self.selectionModel().isSelected(index):
            self.selectionModel().setCurrentIndex(index, _SELECT)
        at = self.visualRect(index).center() if by_keyboard else event.pos()
        self.menu_wanted.emit(item, self.viewport().mapToGlobal(at))

    def _click(self, index: QModelIndex) -> None:
        item = index.data(ITEM)
        if self._plain and isinstance(item, Noted):
            self.opened.emit(item, False)

    def _chose(self) -> None:
        """Something else than all is wanted."""
        self._wants_all = False
        self.choice_changed.emit()

    # ---- what stays when the rows are made anew

    def _remember(self) -> None:
        self._chosen = self.chosen
        current, top = self.currentIndex().data(ITEM), self.indexAt(QPoint(20, 4)).data(ITEM)
        self._current = current.id if isinstance(current, Noted) else ""
        self._top = _key(top) if self.verticalScrollBar().value() > 0 else ""
        self._was_seen = self.viewport().rect().intersects(self.visualRect(self.currentIndex()))

    def _restore(self) -> None:
        wanted, items = set(self._chosen), self._notes.items
        if wanted:
            selection, start = QItemSelection(), -1
            for row, item in enumerate((*items, None)):  # the None closes the last run
                inside = isinstance(item, Noted) and item.id in wanted
                if inside and start < 0:
                    start = row
                elif not inside and start >= 0:
                    selection.select(self.at(start), self.at(row - 1))
                    start = -1
            self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.Select)
        current, top = (self._place_of(key) for key in (self._current, self._top))
        if current >= 0:
            self.selectionModel().setCurrentIndex(self.at(current), _KEEP)
        if top >= 0:
            self.scrollTo(self.at(top), QAbstractItemView.ScrollHint.PositionAtTop)
        else:
            self.scrollToTop()
        if current >= 0 and self._was_seen:
            self.scrollTo(self.at(current))
        self.choice_changed.emit()

    def _place_of(self, key: str) -> int:
        """The row of a note or a heading; -1 for none."""
        return next((row for row, item in enumerate(self._notes.items) if item[0] == key), -1) if key else -1


def _key(item: object) -> str:
    """What a row is about."""
    return item.id if isinstance(item, Noted) else item.key if isinstance(item, Heading) else ""
