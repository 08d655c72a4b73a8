"""The values of one facet: how many documents have each, and which the results are narrowed to."""

from collections.abc import Collection
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionViewItem, QWidget

from reader_app.model.hit import Facet, FacetValue
from reader_app.model.query import FacetField, Filter
from reader_app.ui.card_list import GUTTER, CardDelegate, CardList, Index, size
from reader_app.ui.find.facet_words import field_words, value_words
from reader_app.ui.icons import icon
from reader_app.ui.text import number, plural
from reader_app.ui.theme import Theme
from reader_app.ui.tool_tips import plain_tip

_MOST_ROWS = 6.5  # in sight at once: the half one says that there are more
_PAD, _CHECK = 8, 14  # px


class Role(IntEnum):
    """What a row can be asked for besides Qt's own roles."""

    VALUE = Qt.ItemDataRole.UserRole + 1
    WORDS = Qt.ItemDataRole.UserRole + 2
    SHARE = Qt.ItemDataRole.UserRole + 3  # of the most frequent one's count


class FacetModel(QAbstractListModel):
    """The values, as they come."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.field = FacetField.YEAR
        self._values: tuple[FacetValue, ...] = ()
        self._active: frozenset[str] = frozenset()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """How many values there are."""
        return 0 if parent.isValid() else len(self._values)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A value, its words, and whether it is chosen."""
        if not index.isValid() or index.row() >= len(self._values):
            return None
        value = self._values[index.row()]
        words = value_words(self.field, value.value, value.label)
        count = plural(value.count, self.tr("{n} document"), self.tr("{n} documents"))
        answers: dict[int, object] = {
            Role.VALUE: value,
            Role.WORDS: words,
            Role.SHARE: value.count / max(1, *(each.count for each in self._values)),
            Qt.ItemDataRole.DisplayRole: words,
            Qt.ItemDataRole.CheckStateRole: value.value in self._active,
            Qt.ItemDataRole.AccessibleTextRole: f"{words}, {count}",
            Qt.ItemDataRole.ToolTipRole: plain_tip(f"{words} – {count}"),
        }
        return answers.get(role)

    def set_facet(self, facet: Facet, active: Collection[str]) -> None:
        """Show these values; active: those narrowed to."""
        self.beginResetModel()
        self.field, self._values, self._active = facet.field, facet.values, frozenset(active)
        self.endResetModel()

    def value_at(self, row: int) -> str:
        """The value of a row, as a filter wants it."""
        return self._values[row].value


class FacetDelegate(CardDelegate):
    """A tick, the value, a soft bar behind it as long as its share, and its count."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The same for every row."""
        return size(self.width, QFontMetricsF(self.font).height() + 10)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        row = QRectF(option.rect).adjusted(GUTTER, 1, 0, -1)
        row.setWidth(self.width)
        value, words = index.data(Role.VALUE), index.data(Role.WORDS)
        is_active = bool(index.data(Qt.ItemDataRole.CheckStateRole))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_MouseOver:
            self.fill(painter, row, "hover", 6)
        share = QRectF(row)
        share.setWidth(max(12.0, row.width() * index.data(Role.SHARE)))
        self.fill(painter, share, "accent_soft" if is_active else "hover", 6)
        if is_active:
            tick = icon("check", self.theme, "accent").pixmap(
                QSize(_CHECK, _CHECK), painter.device().devicePixelRatioF()
            )
            painter.drawPixmap(row.topLeft() + QRectF(_PAD, (row.height() - _CHECK) / 2, 0, 0).topLeft(), tick)
        painter.setFont(self.font)
        count = number(value.count)
        metrics = QFontMetricsF(self.font)
        words_area = row.adjusted(_PAD + (_CHECK + 6 if is_active else 0), 0, -_PAD, 0)
        painter.setPen(self.theme.colour("dim"))
        painter.drawText(words_area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), count)
        words_area.setWidth(words_area.width() - metrics.horizontalAdvance(count) - _PAD)
        painter.setPen(self.theme.colour("accent" if is_active else "text"))
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, words_area.width())
        painter.drawText(words_area, int(Qt.AlignmentFlag.AlignVCenter), shown)
        if self.wants_ring(option):
            self.ring(painter, row)
        painter.restore()


class FacetList(CardList):
    """As high as its values, up to a few; the keyboard walks them, Enter and Space choose."""

    chosen = Signal(object)  # a Filter

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values = FacetModel(self)
        self.setModel(self._values)
        self.setUniformItemSizes(True)
        self.setItemDelegate(FacetDelegate(theme, self))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda index: self._choose(index.row()))

    def set_facet(self, facet: Facet, active: Collection[str]) -> None:
        """Show these values; the keyboard stays on the one it was on."""
        row, is_same = self.currentIndex().row(), facet.field is self._values.field
        top = self.verticalScrollBar().value()
        self._values.set_facet(facet, active)
        self.setAccessibleName(field_words(facet.field))
        if is_same and row >= 0:
            self.setCurrentIndex(self.at(min(row, len(facet.values) - 1)))
        self.verticalScrollBar().setValue(top if is_same else 0)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        row = self.sizeHintForRow(0) if self._values.rowCount() else 0
        return QSize(super().sizeHint().width(), round(min(self._values.rowCount(), _MOST_ROWS) * row))

    def minimumSizeHint(self) -> QSize:
        """As narrow as it has to be."""
        return QSize(0, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space choose."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self.currentIndex().isValid():
            self._choose(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _choose(self, row: int) -> None:
        self.chosen.emit(Filter(self._values.field, self._values.value_at(row)))
