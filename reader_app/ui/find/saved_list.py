"""The saved searches above the documents: each with how much it finds now; a click runs it."""

from enum import IntEnum
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetricsF, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader_app.model.saved_search import SavedSearch
from reader_app.ui.card_list import GUTTER, CardDelegate, CardList, Index, size
from reader_app.ui.icons import icon
from reader_app.ui.line_field import LineField
from reader_app.ui.text import number
from reader_app.ui.theme import Theme
from reader_app.ui.tool_tips import plain_tip

SavedRow = tuple[SavedSearch, int, str]  # what it finds: a number, and in words
_MOST_ROWS = 5.5  # in sight at once: the half one says that there are more
_PAD, _STAR = 8, 14  # px


class Role(IntEnum):
    """What a row can be asked for besides Qt's own roles."""

    COUNT = Qt.ItemDataRole.UserRole + 1
    IS_CURRENT = Qt.ItemDataRole.UserRole + 2


class SavedModel(QAbstractListModel):
    """The rows as they come; a new name typed in place is passed on, not taken."""

    renamed = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[SavedRow, ...] = ()
        self._current = ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """How many searches there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name, count, and both in words."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        search, count, words = self._rows[index.row()]
        said = " – ".join(part for part in (search.name, search.query.text, words) if part)
        answers: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: search.name,
            Qt.ItemDataRole.EditRole: search.name,
            Qt.ItemDataRole.ToolTipRole: plain_tip(said),
            Qt.ItemDataRole.AccessibleTextRole: f"{search.name}, {words}",
            Role.COUNT: number(count) if count >= 0 else "",
            Role.IS_CURRENT: search.name == self._current,
        }
        return answers.get(role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A new name. None at all, and the name it has, are left alone."""
        name = str(value).strip()
        if index.isValid() and role == Qt.ItemDataRole.EditRole and name not in {"", self.name_at(index.row())}:
            self.renamed.emit(self.name_at(index.row()), name)
        return False  # it is renamed when the rows say so

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Names can be edited."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() else flags

    def set_rows(self, rows: tuple[SavedRow, ...], current: str) -> None:
        """Show these; current: the name of the one that is being asked."""
        if [row[0].name for row in rows] == [row[0].name for row in self._rows]:
            self._rows, self._current = rows, current
            self.dataChanged.emit(self.index(0), self.index(max(0, len(rows) - 1)))
            return
        self.beginResetModel()
        self._rows, self._current = rows, current
        self.endResetModel()

    def name_at(self, row: int) -> str:
        """The name in a row."""
        return self._rows[row][0].name


class SavedDelegate(CardDelegate):
    """A star, the name, and how much it finds."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The same for every row."""
        return size(self.width, QFontMetricsF(self.font).height() + 12)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A line over the name."""
        editor = LineField(parent)
        editor.setAccessibleName(self.tr("New name of the search"))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """The name as it is; a count that changes meanwhile does not touch what is typed."""
        name = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QLineEdit) and not editor.isModified() and editor.text() != name:  # selected, it stays so
            editor.setText(name)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Over all of the row."""
        editor.setGeometry(GUTTER, option.rect.y(), self.width, option.rect.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        row = QRectF(GUTTER, option.rect.top() + 1, self.width, option.rect.height() - 2)
        is_current = bool(index.data(Role.IS_CURRENT))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_current or option.state & QStyle.StateFlag.State_MouseOver:
            self.fill(painter, row, "accent_soft" if is_current else "hover", 6)
        if option.state & QStyle.StateFlag.State_HasFocus:
            self.ring(painter, row)
        star = icon("star-full" if is_current else "star", self.theme, "accent")
        pixmap = star.pixmap(QSize(_STAR, _STAR), painter.device().devicePixelRatioF())
        painter.drawPixmap(QRectF(row.left() + _PAD, row.center().y() - _STAR / 2, 0, 0).topLeft(), pixmap)
        metrics, count = QFontMetricsF(self.font), str(index.data(Role.COUNT))
        words = row.adjusted(_PAD + _STAR + 8, 0, -_PAD, 0)
        centred = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self.font)
        painter.setPen(self.theme.colour("dim"))
        painter.drawText(words, int(centred | Qt.AlignmentFlag.AlignRight), count)
        words.setWidth(words.width() - metrics.horizontalAdvance(count) - _PAD)
        painter.setPen(self.theme.colour("accent" if is_current else "text"))
        name = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, int(centred), name)
        painter.restore()


class SavedList(CardList):
    """Click or Enter runs, F2 renames, Del removes; the menu has all three."""

    chosen = Signal(str)
    remove_wanted = Signal(str)

    def __init__(self, theme: Theme, model: SavedModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._searches = model
        self.setModel(model)
        self.setUniformItemSizes(True)
        self.setItemDelegate(SavedDelegate(theme, self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda index: self.chosen.emit(self._searches.name_at(index.row())))

    def sizeHint(self) -> QSize:
        """As high as its rows, up to a few."""
        row = self.sizeHintForRow(0) if self._searches.rowCount() else 0
        return QSize(super().sizeHint().width(), round(min(self._searches.rowCount(), _MOST_ROWS) * row))

    def minimumSizeHint(self) -> QSize:
        """As narrow as it has to be."""
        return QSize(0, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Delete."""
        row = self.currentIndex().row()
        if self.state() == QAbstractItemView.State.EditingState:
            event.accept()  # what the line over the name leaves over
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and row >= 0:
            self.chosen.emit(self._searches.name_at(row))
        elif event.key() == Qt.Key.Key_Delete and row >= 0:
            self.remove_wanted.emit(self._searches.name_at(row))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By mouse at the pointer, by keyboard at the current row."""
        by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_keyboard else self.indexAt(event.pos())
        if index.isValid():
            at: QPoint = self.visualRect(index).center() if by_keyboard else event.pos()
            menu = self.menu_for(index)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.viewport().mapToGlobal(at))

    def menu_for(self, index: Index) -> QMenu:
        """What can be done with a search."""
        name = self._searches.name_at(index.row())
        menu = QMenu(self)
        menu.addAction(self.tr("Search"), partial(self.chosen.emit, name))
        rename = menu.addAction(self.tr("Rename"), lambda: self.edit(self.at(index.row())))
        rename.setShortcut(Qt.Key.Key_F2)
        remove = menu.addAction(self.tr("Remove"), partial(self.remove_wanted.emit, name))
        remove.setShortcut(QKeySequence.StandardKey.Delete)
        return menu


class SavedSearches(QWidget):
    """The list under its heading; nothing where no search is saved."""

    chosen = Signal(str)
    renamed = Signal(str, str)
    remove_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = SavedModel(self)
        self._list = SavedList(theme, self._model)
        self._list.setAccessibleName(self.tr("Saved searches"))
        heading = QLabel(self.tr("Saved searches"))
        heading.setProperty("kind", "dim")
        heading.setContentsMargins(GUTTER + 2, 0, GUTTER, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GUTTER, 0, 0)
        column.setSpacing(4)
        column.addWidget(heading)
        column.addWidget(self._list)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._list.chosen.connect(self.chosen)
        self._list.remove_wanted.connect(self.remove_wanted)
        self._model.renamed.connect(self.renamed)
        self.hide()

    def set_rows(self, rows: tuple[SavedRow, ...], current: str = "") -> None:
        """Show these searches; current: the name of the one that is being asked."""
        self._model.set_rows(rows, current)
        self._list.updateGeometry()
        self.setVisible(bool(rows))

    def set_theme(self, theme: Theme) -> None:
        """Draw in this theme."""
        self._list.set_theme(theme)
