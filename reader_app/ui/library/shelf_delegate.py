"""Draws one shelf: a sign, the name, and how many documents stand on it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionViewItem, QWidget

from reader_app.ui.card_list import GUTTER, CardDelegate, Index, size
from reader_app.ui.icons import icon
from reader_app.ui.library.shelf_model import Role
from reader_app.ui.library.shelves import Kind, Shelf
from reader_app.ui.line_field import LineField
from reader_app.ui.theme import Theme

_PAD, _PICTURE, _STEP = 8, 15, 14  # px; how far a level is indented
_PICTURES = {Kind.ALL: "library", Kind.LATEST: "history", Kind.STARRED: "star", Kind.UNREAD: "unread"}


class ShelfDelegate(CardDelegate):
    """The list's property "target" is the row that documents would fall on."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._list = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The same for every row."""
        return size(self.width, QFontMetricsF(self.font).height() + 9)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A line over the name."""
        editor = LineField(parent)
        editor.setProperty("kind", "row")
        editor.setAccessibleName(self.tr("Name of the collection"))
        editor.setPlaceholderText(self.tr("Name, or Group/Name"))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """The whole name; a count that changes meanwhile does not touch what is typed."""
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(index.data(Qt.ItemDataRole.EditRole))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Over all of the row, and over nothing of its neighbours."""
        editor.setGeometry(GUTTER, option.rect.top(), self.width, option.rect.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        shelf = index.data(Role.SHELF)
        if not isinstance(shelf, Shelf):
            return
        row = QRectF(GUTTER, option.rect.top() + 1, self.width, option.rect.height() - 2)
        is_current = bool(index.data(Role.IS_CURRENT))
        is_target = self._list.property("target") == index.row()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_current or is_target or option.state & QStyle.StateFlag.State_MouseOver:
            self.fill(painter, row, "accent_soft" if is_current or is_target else "hover", 6)
        if is_target or option.state & QStyle.StateFlag.State_HasFocus:
            self.ring(painter, row)
        self._words(painter, row.adjusted(_PAD + shelf.depth * _STEP, 0, -_PAD, 0), index, shelf)
        painter.restore()

    def _words(self, painter: QPainter, place: QRectF, index: Index, shelf: Shelf) -> None:
        is_current = bool(index.data(Role.IS_CURRENT))
        sign = icon(_PICTURES.get(shelf.kind, "folder"), self.theme, "accent" if is_current else "dim")
        pixmap = sign.pixmap(QSize(_PICTURE, _PICTURE), painter.device().devicePixelRatioF())
        painter.drawPixmap(QRectF(place.left(), place.center().y() - _PICTURE / 2, 0, 0).topLeft(), pixmap)
        metrics, count = QFontMetricsF(self.font), str(index.data(Role.COUNT))
        place.setLeft(place.left() + _PICTURE + 8)
        centred = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self.font)
        painter.setPen(self.theme.colour("dim"))
        painter.drawText(place, int(centred | Qt.AlignmentFlag.AlignRight), count)
        place.setWidth(place.width() - metrics.horizontalAdvance(count) - _PAD)
        is_own = shelf.kind is not Kind.COLLECTION or shelf.collection
        painter.setPen(self.theme.colour("accent" if is_current else "text" if is_own else "dim"))
        name = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, int(centred), name)
