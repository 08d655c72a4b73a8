"""The list of results: the keyboard walks hit lines, a click or Enter goes to one."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QSizePolicy, QWidget

from reader_app.ui.card_list import GUTTER, CardList
from reader_app.ui.find.results_delegate import ResultsDelegate
from reader_app.ui.find.results_model import REVEALED, REVEALED_NOTES, ResultsModel
from reader_app.ui.find.results_rows import AsideRow, Gap, HitRow, Item, Key
from reader_app.ui.theme import Theme

_Move = QAbstractItemView.CursorAction
Place = tuple[Key | None, Key | None, int]  # the current row, the topmost one, and how many px of that are out of sight
_BACKWARD = frozenset({_Move.MoveUp, _Move.MovePrevious, _Move.MovePageUp, _Move.MoveEnd})


class ResultsList(CardList):
    """No higher than its rows, so that what follows the results stands right below them."""

    activated_hit = Signal(str, int)  # document id, which of its hits
    walked = Signal(str, int)  # the same: the keys came to it
    left = Signal()  # Esc
    activated_note = Signal(str, str)  # document id, annotation id
    lines_wanted = Signal(str, int, int)  # document id, from which of its hits on, how many
    notes_wanted = Signal(str, int, int)  # document id, from which of its rows of annotations on, how many

    def __init__(self, theme: Theme, model: ResultsModel, family: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results = model
        self._delegate = ResultsDelegate(theme, family, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.clicked.connect(self._activate)
        self.verticalScrollBar().valueChanged.connect(self._keep_ahead)
        self.verticalScrollBar().rangeChanged.connect(self._keep_ahead)

    def show_hit(self, document_id: str, hit: int) -> None:
        """Make a hit the current one and bring it into sight."""
        row = self._results.row_of(document_id, hit)
        if row >= 0:
            self.setCurrentIndex(self.at(row))
            self.scrollTo(self.at(row))

    def show_note(self, document_id: str, number: int) -> None:
        """The same of one of a document's rows of annotations."""
        row = self._results.row_of_note(document_id, number)
        if row >= 0:
            self.setCurrentIndex(self.at(row))
            self.scrollTo(self.at(row))

    def place(self) -> Place:
        """What is in sight: the current row, the topmost one and how far it is scrolled out, in px."""
        current, top = self.currentIndex(), self.indexAt(QPoint(GUTTER, 0))
        above = -self.visualRect(top).top() if top.isValid() else 0
        keys = [self._results.key_of(index.row()) if index.isValid() else None for index in (current, top)]
        return keys[0], keys[1], above

    def return_to(self, place: Place) -> None:
        """Bring the same into sight again, after other results."""
        current, top, above = place
        self.doItemsLayout()
        row = self._results.row_with(top) if top is not None else -1
        if row >= 0:
            self.scrollTo(self.at(row), QAbstractItemView.ScrollHint.PositionAtTop)
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + above)
        row = self._results.row_with(current) if current is not None else -1
        if row >= 0:
            kept = self.verticalScrollBar().value()
            self.setCurrentIndex(self.at(row))
            self.verticalScrollBar().setValue(kept)

    def current_document(self) -> str:
        """The document of the current row; empty where there is none."""
        index = self.currentIndex()
        return self._results.document_at(self._results.item(index.row()).place) if index.isValid() else ""

    def clear_current(self) -> None:
        """No hit is the current one."""
        self.setCurrentIndex(QModelIndex())

    # --- Qt's questions

    def sizeHint(self) -> QSize:
        """As high as all rows."""
        return QSize(super().sizeHint().width(), max(1, self.contentsSize().height()))

    def minimumSizeHint(self) -> QSize:
        """It can shrink: it scrolls."""
        return QSize(0, 0)

    def doItemsLayout(self) -> None:
        """Rows were laid out anew: the height asked for may be another."""
        before = self.contentsSize().height()
        super().doItemsLayout()
        if self.contentsSize().height() != before:
            self.updateGeometry()

    def reset(self) -> None:
        """Other results: nothing is current until somebody says so, which Qt does not tell."""
        self._delegate.current = (-1, -1)
        super().reset()

    def showEvent(self, event: QShowEvent) -> None:
        """What was laid out out of sight may be too little."""
        super().showEvent(event)
        self._keep_ahead()

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """As in any list, but only to rows that are a place to stop at."""
        if action == _Move.MoveEnd:
            self._results.fetch(self._results.found)
        start = self.currentIndex().row()
        target = super().moveCursor(action, modifiers)
        step = -1 if action in _BACKWARD else 1
        row = target.row()
        if row == start and action in {_Move.MoveUp, _Move.MoveDown}:
            return target
        while 0 <= row < self._results.rowCount() and not self._results.is_stop(row):
            row += step
        return self.at(row) if 0 <= row < self._results.rowCount() else self.currentIndex()

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The current row's document is drawn as a card."""
        self._delegate.current = _place(self._results.item(current.row())) if current.isValid() else (-1, -1)
        self.viewport().update()
        super().currentChanged(current, previous)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the current hit, the arrows show each, Esc leaves."""
        before = self.currentIndex()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and before.isValid():
            self._activate(before)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
            if self.currentIndex() != before:
                self.tell_current()

    def tell_current(self) -> None:
        """Which hit the keys are at, if it is one."""
        index = self.currentIndex()
        item = self._results.item(index.row()) if index.isValid() else None
        if isinstance(item, HitRow):
            self.walked.emit(self._results.document_at(item.place), item.hit)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard always has a place to start from."""
        if not self.currentIndex().isValid():
            first = next((row for row in range(self._results.rowCount()) if self._results.is_stop(row)), None)
            if first is not None:
                self.setCurrentIndex(self.at(first))
        super().focusInEvent(event)

    def _keep_ahead(self) -> None:
        """There are always more rows than are in sight, as long as there are any."""
        bar = self.verticalScrollBar()
        if self.isVisible() and bar.maximum() - bar.value() < self.viewport().height() // 2:
            self._results.fetch_more()

    def _activate(self, index: QModelIndex) -> None:
        item = self._results.item(index.row())
        document = self._results.document_at(item.place)
        if isinstance(item, Gap) and item.of_notes:
            self.notes_wanted.emit(document, item.first, min(REVEALED_NOTES, item.last - item.first + 1))
        elif isinstance(item, Gap):
            if self._results.open_gap(index.row()):
                self.show_hit(document, item.first)
            else:
                self.lines_wanted.emit(document, item.first, min(REVEALED, item.last - item.first + 1))
        elif isinstance(item, AsideRow) and item.annotation:
            self.activated_note.emit(document, item.annotation)
        else:
            self.activated_hit.emit(document, item.hit if isinstance(item, HitRow) else 0)


def _place(item: Item) -> tuple[int, int]:
    return item.place, item.hit if isinstance(item, HitRow) else -1
