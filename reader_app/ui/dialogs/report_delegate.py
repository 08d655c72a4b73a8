"""Draws a file of a report: a sign for what became of it, its name, one sentence, and what can be done about it."""

from math import ceil

from PySide6.QtCore import QEvent, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionViewItem, QWidget

from reader_app.model.report import Line, Outcome
from reader_app.services.gate import shown
from reader_app.ui.card_list import GUTTER, CardDelegate, Index, size
from reader_app.ui.dialogs.report_model import Role, said_of
from reader_app.ui.icons import icon

_PAD_X, _PAD_Y, _PICTURE = 10, 7, 18  # px
_APART = 1  # px above and below a row
_FIELD = 240  # px of the line for a password, at most
_PICTURES = {
    Outcome.ADDED: ("check", "good"),
    Outcome.REVISED: ("redo", "good"),
    Outcome.BROUGHT_BACK: ("undo", "good"),
    Outcome.MOVED: ("folder", "dim"),
    Outcome.ALREADY: ("document", "dim"),
    Outcome.MISSING: ("warning", "hit_line"),
    Outcome.LOCKED: ("lock", "hit_line"),
    Outcome.FAILED: ("warning", "error"),
    Outcome.STAYS_OUT: ("filter", "dim"),
    Outcome.SKIPPED: ("filter", "dim"),
}
_EMPTY = ("warning", "hit_line")  # it came, and there is nothing to read in it


class ReportDelegate(CardDelegate):
    """Two lines to a row."""

    _asked = QPersistentModelIndex()  # the row with the line for a password

    def forget(self) -> None:
        """Measure the fonts again."""
        self._name_font = QFont(self.font)
        self._name_font.setWeight(QFont.Weight.DemiBold)
        self._line = ceil(max(QFontMetricsF(each).height() for each in (self._name_font, self.font))) + 1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The same for every row."""
        return size(self.width, 2 * self._line + 2 * (_PAD_Y + _APART))

    def action_words(self, line: Line) -> str:
        """What a click on the right end of the row does; empty for nothing."""
        if line.outcome is Outcome.LOCKED:
            return self.tr("Enter password…")
        if line.older:
            return self.tr("Replace the older one")
        return self.tr("Open") if line.document else ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        line = index.data(Role.LINE)
        if not isinstance(line, Line):
            return
        row = QRectF(GUTTER, option.rect.top() + _APART, self.width, option.rect.height() - 2 * _APART)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = option.state
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            self.fill(painter, row, "accent_soft" if state & QStyle.StateFlag.State_Selected else "hover", 6)
        name, role = _EMPTY if line.is_empty else _PICTURES[line.outcome]
        picture = icon(name, self.theme, role).pixmap(QSize(_PICTURE, _PICTURE), painter.device().devicePixelRatioF())
        painter.drawPixmap(QPointF(row.left() + _PAD_X, row.center().y() - _PICTURE / 2), picture)
        self._words(painter, row.adjusted(2 * _PAD_X + _PICTURE, _PAD_Y, -_PAD_X, -_PAD_Y), index, line)
        painter.restore()

    def _words(self, painter: QPainter, place: QRectF, index: Index, line: Line) -> None:
        metrics = QFontMetricsF(self.font)
        if self._asked == index:
            place.setWidth(place.width() - self._field_width - _PAD_X)
        elif action := self.action_words(line):
            painter.setFont(self.font)
            painter.setPen(self.theme.colour("accent"))
            painter.drawText(place, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), action)
            place.setWidth(place.width() - metrics.horizontalAdvance(action) - 2 * _PAD_X)
        upper, lower = QRectF(place), QRectF(place)
        upper.setHeight(self._line)
        lower.setTop(place.top() + self._line)
        painter.setFont(self._name_font)
        painter.setPen(self.theme.colour("text"))
        elided = QFontMetricsF(self._name_font).elidedText(
            str(index.data()), Qt.TextElideMode.ElideMiddle, place.width()
        )
        painter.drawText(upper, int(Qt.AlignmentFlag.AlignVCenter), elided)
        painter.setFont(self.font)
        painter.setPen(self.theme.colour("dim"))
        said = said_of(line) or shown(line.path)
        elided = metrics.elidedText(said, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(lower, int(Qt.AlignmentFlag.AlignVCenter), elided)

    def is_on_action(self, row: QRect, line: Line, at: QPointF) -> bool:
        """Whether a point is on what can be done about a line."""
        words = self.action_words(line)
        width = QFontMetricsF(self.font).horizontalAdvance(words) + 2 * _PAD_X
        return bool(words) and at.x() >= row.left() + GUTTER + self.width - width

    # ---- the password, in the row

    @property
    def _field_width(self) -> int:
        return min(_FIELD, self.width // 2)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A line that shows nothing of what is typed."""
        self._asked = QPersistentModelIndex(index)
        editor = QLineEdit(parent)
        editor.setEchoMode(QLineEdit.EchoMode.Password)
        editor.setPlaceholderText(self.tr("Password, then Enter"))
        editor.setAccessibleName(self.tr("Password of {name}").replace("{name}", str(index.data())))
        editor.setToolTip(self.tr("It is used to read this file now, and not kept."))
        return editor

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        """The row has its room again."""
        self._asked = QPersistentModelIndex()
        super().destroyEditor(editor, index)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Nothing to begin with; a report that changes meanwhile does not touch what is typed."""

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """At the right end of the row."""
        width = self._field_width
        height = editor.sizeHint().height()
        left = GUTTER + self.width - _PAD_X - width
        editor.setGeometry(left, option.rect.center().y() - height // 2, width, height)

    def eventFilter(self, editor: QWidget, event: QEvent) -> bool:  # type: ignore[override]  # Qt gives it the editor
        """To leave the line gives up: a half-typed password is not to be tried."""
        if event.type() == QEvent.Type.FocusOut and isinstance(editor, QLineEdit):
            editor.clear()
        return super().eventFilter(editor, event)
