"""Draws an entry: acronym and count, what it is short for, and where that is said; lends two lines to edit it in."""

from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader_app.ui.card_list import GUTTER, CardDelegate, Index, size
from reader_app.ui.glossary.entry_edit import EntryEdit
from reader_app.ui.glossary.model import ROW, GlossaryRow
from reader_app.ui.icons import icon
from reader_app.ui.text import number
from reader_app.ui.wrapping import wrap

_PAD_X, _PAD_Y, _GAP = 12, 8, 4
_LINES = 4  # of an expansion at most
_BUTTON = 26
_KEPT = 4096  # rows laid out and kept

BUTTONS = ("search", "more")  # what appears in a row under the pointer, from the left


@dataclass(frozen=True, slots=True)
class _Laid:
    """A row laid out."""

    meaning: tuple[str, ...]
    source: str
    height: float


class EntryDelegate(CardDelegate):
    """Rows as high as their words need."""

    def forget(self) -> None:
        """Drop laid out rows and measure the fonts again."""
        self._kept: OrderedDict[tuple[str, str, str], _Laid] = OrderedDict()
        self._strong = QFont(self.font)
        self._strong.setWeight(QFont.Weight.DemiBold)
        self._small = QFont(self.font)
        if self.font.pixelSize() > 0:
            self._small.setPixelSize(max(9, self.font.pixelSize() - 2))
        else:
            self._small.setPointSizeF(max(7.0, self.font.pointSizeF() - 1))
        self._line = round(QFontMetricsF(self._strong).height()) + 1
        self._small_line = round(QFontMetricsF(self._small).height()) + 2

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the words, and while it is edited as the two lines at least."""
        row = index.data(ROW)
        return size(self.width, self._laid(row).height) if isinstance(row, GlossaryRow) else QSize()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        row = index.data(ROW)
        if not isinstance(row, GlossaryRow):
            return
        card = QRectF(self.sheet(option.rect))
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            self.fill(painter, card, "accent_soft")
        elif hovered:
            self.fill(painter, card, "hover")
        if self.wants_ring(option):
            self.ring(painter, card)
        self._words(painter, card, row, hovered=hovered)
        if hovered:
            for name, spot in zip(BUTTONS, self.buttons(option.rect), strict=True):
                icon(name, self.theme).paint(painter, spot.adjusted(4, 4, -4, -4))
        painter.restore()

    def sheet(self, rect: QRect) -> QRect:
        """The part of a row that is drawn on."""
        return QRect(GUTTER, rect.y() + _GAP // 2, self.width, rect.height() - _GAP)

    def buttons(self, rect: QRect) -> list[QRect]:
        """Where the buttons of a row are, as named in BUTTONS."""
        sheet = self.sheet(rect)
        top = sheet.y() + _PAD_Y + (self._line - _BUTTON) // 2
        left = sheet.right() - 4 - _BUTTON * len(BUTTONS)
        return [QRect(left + _BUTTON * n, top, _BUTTON, _BUTTON) for n in range(len(BUTTONS))]

    def button_at(self, rect: QRect, point: QPoint) -> str:
        """The button under a point, or nothing."""
        return next((name for name, spot in zip(BUTTONS, self.buttons(rect), strict=True) if spot.contains(point)), "")

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Two lines over the row."""
        editor = EntryEdit(parent)
        editor.committed.connect(lambda *_: self._end(editor, keep=True, stay=True))
        editor.cancelled.connect(lambda: self._end(editor, keep=False, stay=True))
        editor.left.connect(lambda: self._end(editor, keep=True, stay=False))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """The words as they are; a count that changes meanwhile does not touch what is typed."""
        if isinstance(editor, EntryEdit) and not editor.is_modified:
            editor.set_words(*index.data(Qt.ItemDataRole.EditRole))
            editor.acronym.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Pass on what was written."""
        if isinstance(editor, EntryEdit):
            model.setData(model.index(index.row(), 0), editor.words)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Over all of the row, and beyond it where the two lines need more."""
        sheet = self.sheet(option.rect)
        height = max(sheet.height(), editor.sizeHint().height())
        parent = editor.parentWidget()
        room = parent.height() if parent is not None else height
        editor.setGeometry(sheet.x(), max(0, min(sheet.y(), room - height)), sheet.width(), height)

    def _end(self, editor: EntryEdit, *, keep: bool, stay: bool) -> None:
        """Take the lines away. keep: with what is written; stay: with the keyboard on the list again."""
        if keep:
            self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
        viewport = editor.parentWidget()
        view = viewport.parentWidget() if viewport is not None else None
        if stay and view is not None:
            view.setFocus()

    def _laid(self, row: GlossaryRow) -> _Laid:
        key = (row.entry.expansion, row.source, row.more)
        laid = self._kept.get(key)
        if laid is None:
            width = self.width - 2 * _PAD_X
            meaning = wrap(row.entry.expansion, self.font, width, _LINES)
            metrics = QFontMetricsF(self._small)
            more = f" {row.more}" if row.more else ""
            room = width - metrics.horizontalAdvance(more)
            source = metrics.elidedText(row.source, Qt.TextElideMode.ElideRight, room) + more
            height = 2 * _PAD_Y + _GAP + self._line * (1 + len(meaning)) + (self._small_line + 2 if source else 0)
            laid = self._kept[key] = _Laid(meaning, source, height)
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        return laid

    def _words(self, painter: QPainter, card: QRectF, row: GlossaryRow, *, hovered: bool) -> None:
        laid = self._laid(row)
        line = QRectF(card.left() + _PAD_X, card.top() + _PAD_Y, card.width() - 2 * _PAD_X, self._line)
        left, right = (int(Qt.AlignmentFlag.AlignVCenter | side) for side in _SIDES)
        count = number(row.entry.count)
        taken = _BUTTON * len(BUTTONS) if hovered else QFontMetricsF(self.font).horizontalAdvance(count) + 8
        painter.setFont(self._strong)
        painter.setPen(self.theme.colour("text"))
        acronym = QFontMetricsF(self._strong).elidedText(
            row.entry.acronym, Qt.TextElideMode.ElideRight, line.width() - taken
        )
        painter.drawText(line, left, acronym)
        painter.setFont(self.font)
        if not hovered:
            painter.setPen(self.theme.colour("dim"))
            painter.drawText(line, right, count)
        painter.setPen(self.theme.colour("text"))
        for words in laid.meaning:
            line.translate(0, self._line)
            painter.drawText(line, left, words)
        line.translate(0, self._line + 2)
        line.setHeight(self._small_line)
        painter.setFont(self._small)
        painter.setPen(self.theme.colour("dim"))
        painter.drawText(line, left, laid.source)


_SIDES = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
