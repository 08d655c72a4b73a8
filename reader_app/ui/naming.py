"""Rows of which a new one is made by typing its name after the others: what the model does for it, and the list."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QLineEdit, QWidget

from reader_app.ui.card_list import CardList, Index


class NamingModel(QAbstractListModel):
    """The rows in `_rows`, and one more while a new one is named."""

    named = Signal(str)  # a new one

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Any, ...] = ()
        self._new: str | None = None  # what the name begins with that is being typed

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """How many rows there are, a new one included."""
        return 0 if parent.isValid() else len(self._rows) + (self._new is not None)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A new row can be named; what else can be is for subclasses to say."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if self.is_new(index) else flags

    def is_new(self, index: Index) -> bool:
        """Whether a row has no name yet."""
        return index.isValid() and index.row() >= len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the name of a new row begins with; of the others subclasses know."""
        is_name = role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}
        return self._new if is_name and self.is_new(index) else None

    def begin_new(self, name: str) -> int:
        """A row for a new one, whose name begins so; returns which."""
        if self._new is None:
            place = len(self._rows)
            self.beginInsertRows(QModelIndex(), place, place)
            self._new = name
            self.endInsertRows()
        return len(self._rows)

    def end_new(self) -> None:
        """It was named, or given up."""
        if self._new is not None:
            place = len(self._rows)
            self.beginRemoveRows(QModelIndex(), place, place)
            self._new = None
            self.endRemoveRows()

    def name_new(self, name: str) -> None:
        """Tell the name that was typed, if it is more than what it began with."""
        if name.strip() != self._new:
            self.named.emit(name)

    def replace_rows(self, rows: tuple[Any, ...]) -> None:
        """Show other rows; a name that is being typed is given up."""
        self.beginResetModel()
        self._rows, self._new = rows, None
        self.endResetModel()


class NamingList(CardList):
    """A list of such rows."""

    ended = Signal()  # a name was typed, or given up

    def __init__(self, model: NamingModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._naming = model
        self.setModel(model)
        self.setUniformItemSizes(True)

    @property
    def is_naming(self) -> bool:
        """Whether a name is being typed."""
        return self.state() == QAbstractItemView.State.EditingState

    def name_new(self, beginning: str = "") -> None:
        """Let the name of a new row be typed. beginning: what it begins with, as the level above."""
        index = self.at(self._naming.begin_new(beginning))
        self.updateGeometry()
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self.edit(index)
        editor = self.viewport().findChild(QLineEdit)
        if isinstance(editor, QLineEdit):
            editor.end(False)  # what it begins with is to stay

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """A name was typed, or given up."""
        super().closeEditor(editor, hint)
        self._naming.end_new()
        self.updateGeometry()
        self.ended.emit()
