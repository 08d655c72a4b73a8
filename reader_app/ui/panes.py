"""The three columns of the window; on a narrow window the outer ones become drawers over the text."""

from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QSplitter, QWidget

from reader_app.ui.theme import Theme

RIGHT_DRAWER_BELOW = 1100  # px of the window's width
LEFT_DRAWER_BELOW = 900
_LEFT, _TEXT, _RIGHT = range(3)
_STANDARD = (320, 640, 300)


class Panes(QWidget):
    """Left pane, text, right pane. A side shows docked or, where there is no room, as a drawer; it can be closed."""

    changed = Signal()

    def __init__(self, left: QWidget, text: QWidget, right: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._sides = {_LEFT: left, _RIGHT: right}
        self._wanted = {_LEFT: True, _RIGHT: True}  # docked and wanted by the person
        self._drawn = {_LEFT: False, _RIGHT: False}  # open as a drawer
        self._drawer = {_LEFT: False, _RIGHT: False}  # whether the pane is a drawer at this width
        self._widths = list(_STANDARD)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        for widget in (left, text, right):
            self._splitter.addWidget(widget)
        self._splitter.setStretchFactor(_TEXT, 1)
        self._splitter.setSizes(self._widths)
        self._splitter.splitterMoved.connect(self._moved)
        left.setMinimumWidth(220)
        right.setMinimumWidth(220)
        text.setMinimumWidth(320)
        text.installEventFilter(self)
        self._shadow_colour = QColor(0, 0, 0, 70)
        self._edge = QFrame(self)  # a drawer's own edge: in the dark a shadow alone does not show
        self._edge.setProperty("kind", "edge")
        self._edge.hide()

    # ---- asked from outside

    def is_open(self, side: str) -> bool:
        """Whether the "left" or "right" pane shows."""
        index = _index(side)
        return self._drawn[index] if self._drawer[index] else self._wanted[index]

    def set_open(self, side: str, is_open: bool) -> None:
        """Show or close a pane."""
        index = _index(side)
        if self._drawer[index]:
            self._drawn[index] = is_open
            if is_open:
                self._drawn[_RIGHT if index == _LEFT else _LEFT] = False
        else:
            self._wanted[index] = is_open
        self._arrange()

    def toggle(self, side: str) -> None:
        """Show a closed pane, close an open one."""
        self.set_open(side, not self.is_open(side))

    def close_drawers(self) -> bool:
        """Close what lies over the text; whether anything did."""
        had = any(self._drawn.values())
        self._drawn = dict.fromkeys(self._drawn, False)
        self._arrange()
        return had

    def layout_state(self) -> tuple[int, int, int, int]:
        """What to remember: the widths of the outer panes, and whether each is wanted."""
        return self._widths[_LEFT], self._widths[_RIGHT], int(self._wanted[_LEFT]), int(self._wanted[_RIGHT])

    def restore_layout(self, state: tuple[int, ...]) -> None:
        """Take back what was remembered; nonsense is ignored."""
        if len(state) == 4 and all(180 <= width <= 900 for width in state[:2]):
            self._widths[_LEFT], self._widths[_RIGHT] = state[0], state[1]
            self._wanted = {_LEFT: bool(state[2]), _RIGHT: bool(state[3])}
            self._arrange()

    def set_theme(self, theme: Theme) -> None:
        """The drawers' shadow."""
        self._shadow_colour = QColor(0, 0, 0, 160 if theme.is_dark else 70)

    # ---- arranging

    def _arrange(self) -> None:
        for index, pane in self._sides.items():
            if self._drawer[index]:
                self._to_drawer(index, pane)
            else:
                self._dock(index, pane)
        self._share_width()
        self._place_drawers()
        self.changed.emit()

    def _to_drawer(self, index: int, pane: QWidget) -> None:
        if pane.parent() is not self:
            pane.setParent(self)
            shadow = QGraphicsDropShadowEffect(pane, blurRadius=24, offset=QPointF(0, 0), color=self._shadow_colour)
            pane.setGraphicsEffect(shadow)
        pane.setVisible(self._drawn[index])

    def _dock(self, index: int, pane: QWidget) -> None:
        if pane.parent() is self:
            pane.setGraphicsEffect(None)  # type: ignore[arg-type]  # Qt takes None, the stubs do not say so
            self._splitter.insertWidget(0 if index == _LEFT else self._splitter.count(), pane)
            self._splitter.setStretchFactor(self._splitter.indexOf(self._text), 1)
        pane.setVisible(self._wanted[index])

    def _share_width(self) -> None:
        docked = {
            index: self._widths[index] for index in self._sides if not self._drawer[index] and self._wanted[index]
        }
        room = self.width() - sum(docked.values())
        sizes = []
        for place in range(self._splitter.count()):
            widget = self._splitter.widget(place)
            index = next((i for i, pane in self._sides.items() if pane is widget), None)
            sizes.append(max(320, room) if index is None else docked.get(index, 0))
        self._splitter.setSizes(sizes)

    def _place_drawers(self) -> None:
        self._edge.hide()
        for index, pane in self._sides.items():
            if self._drawer[index] and self._drawn[index]:
                width = min(max(self._widths[index], 280), self.width() - 48)
                pane.setGeometry(0 if index == _LEFT else self.width() - width, 0, width, self.height())
                pane.raise_()
                self._edge.setGeometry(width if index == _LEFT else self.width() - width - 1, 0, 1, self.height())
                self._edge.show()
                self._edge.raise_()

    def _moved(self) -> None:
        for index, pane in self._sides.items():
            if not self._drawer[index] and self._wanted[index] and pane.width() > 0:
                self._widths[index] = pane.width()
        self.changed.emit()

    # ---- Qt's own doors

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Dock what has room; what has not becomes a closed drawer."""
        super().resizeEvent(event)
        self._splitter.setGeometry(self.rect())
        now = {_LEFT: self.width() < LEFT_DRAWER_BELOW, _RIGHT: self.width() < RIGHT_DRAWER_BELOW}
        if now != self._drawer:
            for index in self._sides:
                if now[index] != self._drawer[index]:
                    self._drawn[index] = False
            self._drawer = now
            self._arrange()
        else:
            self._share_width()
            self._place_drawers()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click into the text closes a drawer."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            self.close_drawers()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes a drawer."""
        if event.key() == Qt.Key.Key_Escape and self.close_drawers():
            self._text.setFocus()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Small enough for any screen: panes give way."""
        return QSize(480, 320)


def _index(side: str) -> int:
    return {"left": _LEFT, "right": _RIGHT}[side]
