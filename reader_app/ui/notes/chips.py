"""Tags as soft pills: how they are painted, and as a button that can be taken away."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from reader_app.model.annotation import Colour
from reader_app.ui.notes.tag_words import elided
from reader_app.ui.theme import Theme
from reader_app.ui.tool_tips import plain_tip

_SIDE = 10  # pixels between the pill's edge and its name
_DOT = 7
_CROSS = 7
WIDEST = 220  # a longer name is elided in its upper levels, and whole in the tool tip


def chip_size(name: str, metrics: QFontMetrics, *, dot: bool, cross: bool = False, widest: int = WIDEST) -> QSize:
    """The size of a pill in pixels."""
    width = metrics.horizontalAdvance(name) + 1 + 2 * _SIDE + (_DOT + 5 if dot else 0) + (_CROSS + 6 if cross else 0)
    return QSize(min(width, widest), metrics.height() + 5)


def paint_chip(
    painter: QPainter,
    rect: QRect,
    name: str,
    theme: Theme,
    dot: Colour | None = None,
    *,
    hovered: bool = False,
    room: int = 0,
) -> None:
    """Paint a pill in the painter's font. room: pixels kept free after the name."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    soft, accent = theme.colour("accent_soft"), theme.colour("accent")
    painter.setPen(QPen(accent, 1) if hovered else Qt.PenStyle.NoPen)
    painter.setBrush(soft)
    frame = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
    mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    words = rect.adjusted(_SIDE, 0, -_SIDE, 0)
    words.adjust(*((room, 0, 0, 0) if mirrored else (0, 0, -room, 0)))
    if dot is not None:
        x = words.right() - _DOT / 2 + 1 if mirrored else words.left() + _DOT / 2 - 1
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.swatch(dot))
        painter.drawEllipse(QPointF(x, rect.center().y() + 0.5), _DOT / 2, _DOT / 2)
        words.adjust(*((0, 0, -_DOT - 5, 0) if mirrored else (_DOT + 5, 0, 0, 0)))
    painter.setPen(accent)
    shown = elided(name, painter.fontMetrics(), words.width() + 1)
    painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), shown)
    painter.restore()


def chip_font(base: QFont) -> QFont:
    """The font of a pill beside text in `base`."""
    font = QFont(base)
    if base.pointSizeF() > 0:
        font.setPointSizeF(base.pointSizeF() * 0.92)
    return font


class Chip(QAbstractButton):
    """A pill that a click, Delete or Backspace takes away; arrows go to its neighbours."""

    removed = Signal()
    stepped = Signal(int)  # -1 towards the start, 1 towards the end

    def __init__(self, name: str, theme: Theme, dot: Colour | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._theme = theme
        self._dot = dot
        self._inside = False
        self.setFont(chip_font(self.font()))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # arrows bring the focus, a click must not take it from the field
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Remove {name}").format(name=name))
        self.setToolTip(plain_tip(self.tr("{name}: click to remove").format(name=name)))
        self.clicked.connect(self.removed)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """The pill and its cross."""
        return chip_size(self.name, self.fontMetrics(), dot=self._dot is not None, cross=True)

    def minimumSizeHint(self) -> QSize:
        """A name can be elided."""
        return QSize(48, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Pill, name and cross; a ring where the focus is."""
        with QPainter(self) as painter:
            painter.setFont(self.font())
            painter.setLayoutDirection(self.layoutDirection())
            lit = self._inside or self.hasFocus()
            paint_chip(painter, self.rect(), self.name, self._theme, self._dot, hovered=lit, room=_CROSS + 6)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.colour("text" if lit else "accent"), 1.4))
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            x = _SIDE + _CROSS / 2 if mirrored else self.width() - _SIDE - _CROSS / 2 + 1
            arm, centre = 2.8, QPointF(x, self.height() / 2)
            painter.drawLine(centre + QPointF(-arm, -arm), centre + QPointF(arm, arm))
            painter.drawLine(centre + QPointF(-arm, arm), centre + QPointF(arm, -arm))
            if self.hasFocus():
                painter.setPen(QPen(self._theme.colour("accent"), 2))
                frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
                painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace take the pill away, arrows leave it."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removed.emit()
        elif event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.stepped.emit(-1 if (event.key() == Qt.Key.Key_Left) != mirrored else 1)
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer came."""
        self._inside = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer left."""
        self._inside = False
        self.update()
        super().leaveEvent(event)
