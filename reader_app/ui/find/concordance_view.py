"""The list of a concordance's lines: keys and mouse walk it, tick and go."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QKeyCombination, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from reader_app.ui.find.concordance_delegate import TICK_AREA, ConcordanceDelegate
from reader_app.ui.find.concordance_model import ConcordanceModel
from reader_app.ui.theme import Theme

_Move = QAbstractItemView.CursorAction
_Held = Qt.KeyboardModifier
_AHEAD = 4  # times the lines in sight that are fetched before they come into sight
_CTRL_SHIFT = Qt.Modifier.CTRL | Qt.Modifier.SHIFT


class ConcordanceView(QTableView):
    """A table of one column without its headers: unlike a list, it never looks at rows that are out of sight."""

    activated_row = Signal(int)  # go to this hit
    toggled = Signal(int)  # tick this line, or take its tick away
    ranged = Signal(int)  # tick all from the last ticked line to this
    all_ticked = Signal(bool)
    inverted = Signal()
    copied = Signal()
    widened = Signal(int)  # 1: more context, -1: less
    menu_wanted = Signal(QPoint)  # on the screen

    def __init__(self, theme: Theme, model: ConcordanceModel, family: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = model
        self._delegate = ConcordanceDelegate(theme, family, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setShowGrid(False)
        self.setStyleSheet("QTableView { selection-background-color: transparent; }")  # the delegate draws it
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().valueChanged.connect(self._look_ahead)
        self._measure()

    def set_theme(self, theme: Theme) -> None:
        """Draw the lines in this theme."""
        self._delegate.set_theme(theme)
        self.viewport().update()

    def row(self) -> int:
        """The line that the keys are at; -1 for none."""
        return self.currentIndex().row()

    def go(self, row: int) -> None:
        """Bring a line into sight and the keys to it."""
        index = self.model().index(row, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def rows_in_sight(self) -> tuple[int, int]:
        """The first and the last row to be seen."""
        count = self.model().rowCount()
        first = max(0, self.rowAt(0))
        last = self.rowAt(self.viewport().height() - 1)
        return first, last if last >= 0 else max(0, count - 1)

    # --- Qt's own doors

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes, Space ticks, Ctrl and the arrows widen; all else moves."""
        call = self._calls().get(event.keyCombination())
        if call is not None and (self.row() >= 0 or self.model().rowCount()):
            call()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _calls(self) -> Mapping[QKeyCombination, Callable[[], None]]:
        """What keys do besides moving."""
        key, row = Qt.Key, max(0, self.row())
        return {
            QKeyCombination(key.Key_Return): lambda: self.activated_row.emit(row),
            QKeyCombination(_Held.KeypadModifier, key.Key_Enter): lambda: self.activated_row.emit(row),
            QKeyCombination(key.Key_Space): lambda: self.toggled.emit(row),
            QKeyCombination(_Held.ShiftModifier, key.Key_Space): lambda: self.ranged.emit(row),
            QKeyCombination(_Held.ControlModifier, key.Key_A): lambda: self.all_ticked.emit(True),
            QKeyCombination(_CTRL_SHIFT, key.Key_A): lambda: self.all_ticked.emit(False),
            QKeyCombination(_Held.ControlModifier, key.Key_I): self.inverted.emit,
            QKeyCombination(_Held.ControlModifier, key.Key_Right): lambda: self.widened.emit(1),
            QKeyCombination(_Held.ControlModifier, key.Key_Left): lambda: self.widened.emit(-1),
        }

    def event(self, event: QEvent) -> bool:
        """These keys are the list's, whatever the window uses them for."""
        is_ours = isinstance(event, QKeyEvent) and (
            event.keyCombination() in self._calls() or event.matches(QKeySequence.StandardKey.Copy)
        )
        if is_ours and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters find nothing here: it would take reading all lines."""

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End are the first and the last line."""
        if action in {_Move.MoveHome, _Move.MoveEnd}:
            return self.model().index(0 if action is _Move.MoveHome else self.model().rowCount() - 1, 0)
        return super().moveCursor(action, modifiers)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard always has a place to start from."""
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(self.rows_in_sight()[0], 0))
        super().focusInEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the box ticks, with Shift a range; a click on the line goes there."""
        index = self.indexAt(event.position().toPoint())
        is_shifted = bool(event.modifiers() & _Held.ShiftModifier)
        is_boxed = event.position().x() < TICK_AREA
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and (is_shifted or is_boxed):
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.setCurrentIndex(index)
            (self.ranged if is_shifted else self.toggled).emit(index.row())
            event.accept()
        else:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Where a click ends is where it goes."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = not event.modifiers() and event.position().x() >= TICK_AREA
        if event.button() == Qt.MouseButton.LeftButton and plain and index.isValid() and index == self.currentIndex():
            self.activated_row.emit(index.row())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By mouse at the pointer, by keyboard at the current line."""
        by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        at = self.visualRect(self.currentIndex()).center() if by_keyboard else event.pos()
        self.menu_wanted.emit(self.viewport().mapToGlobal(at))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines are as wide as the view."""
        super().resizeEvent(event)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Lines follow the interface font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._measure()

    def _look_ahead(self) -> None:
        """Have the lines fetched that a few more turns of the wheel bring into sight."""
        first, last = self.rows_in_sight()
        ahead = _AHEAD * (last - first + 1)
        for row in (max(0, first - ahead), min(self._lines.rowCount() - 1, last + ahead)):
            if row >= 0:
                self._lines.line(row)

    def _measure(self) -> None:
        if self.itemDelegate() is not self._delegate:
            return  # still being made
        self._delegate.set_measure(self.viewport().width(), self.font())
        self.verticalHeader().setDefaultSectionSize(self._delegate.row_height)
        self.verticalScrollBar().setSingleStep(self._delegate.row_height)
