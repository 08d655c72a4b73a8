"""The eight annotation colours as round swatches, and what they are called."""

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QIcon, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QSizePolicy, QWidget

from reader_app.model.annotation import Colour
from reader_app.ui.theme import Theme

_DIAMETER = 14.0
_BACK = {Qt.Key.Key_Left, Qt.Key.Key_Up}
_ON = {Qt.Key.Key_Right, Qt.Key.Key_Down}
_ALONG = {Qt.Key.Key_Left, Qt.Key.Key_Right}


def colour_name(colour: Colour) -> str:
    """What a colour is called in the person's language."""
    names = {
        Colour.YELLOW: QCoreApplication.translate("Colours", "Yellow"),
        Colour.GREEN: QCoreApplication.translate("Colours", "Green"),
        Colour.BLUE: QCoreApplication.translate("Colours", "Blue"),
        Colour.PINK: QCoreApplication.translate("Colours", "Pink"),
        Colour.PURPLE: QCoreApplication.translate("Colours", "Purple"),
        Colour.ORANGE: QCoreApplication.translate("Colours", "Orange"),
        Colour.TEAL: QCoreApplication.translate("Colours", "Teal"),
        Colour.GREY: QCoreApplication.translate("Colours", "Grey"),
    }
    return names[colour]


def colour_icon(colour: Colour, theme: Theme) -> QIcon:
    """A dot for menus."""
    pixmap = QPixmap(32, 32)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("edge"), 2))
        painter.setBrush(theme.swatch(colour))
        painter.drawEllipse(QPointF(16, 16), 12, 12)
    return QIcon(pixmap)


class Swatch(QAbstractButton):
    """One colour: a dot, ringed where it is the current one. Its edge can be seen where the colour hardly can."""

    stepped = Signal(int)

    def __init__(self, colour: Colour, digit: int, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colour = colour
        self._theme = theme
        self._inside = False
        self.is_in_menu = False  # where the arrows up and down go on to what is above and below
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(colour_name(colour))
        self.setToolTip(self.tr("{colour} ({key})").format(colour=colour_name(colour), key=digit))

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """A comfortable target."""
        return QSize(24, 24)

    def minimumSizeHint(self) -> QSize:
        """What fits eight into the narrowest pane."""
        return QSize(18, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dot; ringed when chosen, larger under the pointer, framed when focused."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            centre = QPointF(self.width() / 2, self.height() / 2)
            fill = self._theme.swatch(self.colour)
            radius = _DIAMETER / 2 + (1 if self._inside else 0)
            painter.setBrush(fill)
            role, width = ("text", 1.8) if self.isChecked() else ("edge", 1.0)
            painter.setPen(QPen(self._theme.colour(role), width))
            painter.drawEllipse(centre, radius, radius)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(self._theme.colour("accent"), 2))
                ring = min(self.width(), self.height()) / 2 - 1
                painter.drawEllipse(centre, max(ring, radius + 2), max(ring, radius + 2))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go along, Enter chooses like Space."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        horizontal = event.key() in _ALONG
        if event.key() in _BACK | _ON and not horizontal and self.is_in_menu:
            event.ignore()
        elif event.key() in _BACK | _ON:
            self.stepped.emit((-1 if event.key() in _BACK else 1) * (-1 if horizontal and mirrored else 1))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
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


class ColourSwatches(QWidget):
    """The eight colours in a row: one stop for Tab, arrows inside, digits 1-8 choose."""

    chosen = Signal(object)  # a Colour

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current: Colour | None = None
        self._swatches = tuple(Swatch(colour, n, theme, self) for n, colour in enumerate(Colour, 1))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for swatch in self._swatches:
            row.addWidget(swatch)
            swatch.clicked.connect(lambda _=False, c=swatch.colour: self._choose(c))
            swatch.stepped.connect(self._step)
        self.setAccessibleName(self.tr("Colour"))
        self.set_current(None)

    @property
    def current(self) -> Colour | None:
        """The ringed colour."""
        return self._current

    def set_current(self, colour: Colour | None) -> None:
        """Ring a colour, or none; nothing is emitted."""
        self._current = colour
        stop = colour if colour is not None else Colour.YELLOW
        for swatch in self._swatches:
            swatch.setChecked(swatch.colour == colour)
            swatch.setFocusPolicy(Qt.FocusPolicy.StrongFocus if swatch.colour == stop else Qt.FocusPolicy.ClickFocus)
            if swatch.colour == stop:
                self.setFocusProxy(swatch)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        for swatch in self._swatches:
            swatch.set_theme(theme)

    def event(self, event: QEvent) -> bool:
        """A menu that it was put into gives it the keys by the arrows."""
        if event.type() == QEvent.Type.ParentChange and isinstance(self.parentWidget(), QMenu):
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            for swatch in self._swatches:
                swatch.is_in_menu = True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses its colour; swatches pass on what they do not use themselves."""
        digit = event.key() - Qt.Key.Key_1
        if 0 <= digit < len(self._swatches) and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._choose(self._swatches[digit].colour)
        else:
            super().keyPressEvent(event)

    def _choose(self, colour: Colour) -> None:
        self.set_current(colour)
        self.chosen.emit(colour)

    def _step(self, by: int) -> None:
        focused = next((n for n, swatch in enumerate(self._swatches) if swatch.hasFocus()), 0)
        self._swatches[(focused + by) % len(self._swatches)].setFocus(Qt.FocusReason.TabFocusReason)
