"""The columns of the window, and a panel under the text; on a narrow window the outer ones become drawers over it."""

from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QSplitter, QTabWidget, QWidget

from reader_app.ui.theme import Theme

RIGHT_DRAWER_BELOW = 1100  # px of the window's width
LEFT_DRAWER_BELOW = 900
_SECOND_TEXT = 330  # px of width more that two texts side by side need
_LEFT, _RIGHT = 0, 2
_STANDARD = (320, 640, 300)
_LEAST = 220  # px of a pane
_TO_COME = " 0000"  # what tabs come to say: how many notes there are
_BELOW = 280  # px: height of the panel below, until the person chooses another


class Panes(QWidget):
    """Left pane, text, right pane. A side shows docked or, where there is no room, as a drawer; it can be closed.

    Another widget may stand below text and right pane, as wide as both.
    """

    changed = Signal()

    def __init__(self, left: QWidget, text: QWidget, right: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._sides = {_LEFT: left, _RIGHT: right}
        self._wanted = {_LEFT: True, _RIGHT: True}  # docked and wanted by the person
        self._drawn = {_LEFT: False, _RIGHT: False}  # open as a drawer
        self._drawer = {_LEFT: False, _RIGHT: False}  # whether the pane is a drawer at this width
        self._widths = list(_STANDARD)
        self._below: QWidget | None = None
        self._height = _BELOW
        self._kept: tuple[dict[int, bool], bool] | None = None  # what is wanted, and below, when all else is put away
        self._more = 0  # px of width that the texts need more than one does
        self._top = _splitter(Qt.Orientation.Horizontal, text, right)
        self._stack = _splitter(Qt.Orientation.Vertical, self._top)
        self._splitter = _splitter(Qt.Orientation.Horizontal, left, self._stack)
        self._splitter.setParent(self)
        for splitter in (self._top, self._stack, self._splitter):
            splitter.splitterMoved.connect(self._moved)
        self._stretch()
        self._keep_legible()
        text.setMinimumWidth(320)
        self._shadow_colour = QColor(0, 0, 0, 70)
        self._edge = QFrame(self)  # a drawer's own edge: in the dark a shadow alone does not show
        self._edge.setProperty("kind", "edge")
        self._edge.hide()

    # ---- asked from outside

    def is_open(self, side: str) -> bool:
        """Whether the "left" or "right" pane, or what is "below", shows."""
        if side == "below":
            return self._below is not None and self._below.isVisibleTo(self)
        index = _index(side)
        return self._drawn[index] if self._drawer[index] else self._wanted[index]

    def set_open(self, side: str, is_open: bool) -> None:
        """Show or close a pane, or what is below."""
        if side == "below":
            self._set_below_open(is_open)
            return
        index = _index(side)
        if self._drawer[index]:
            self._drawn[index] = is_open
            if is_open:
                self._drawn[_RIGHT if index == _LEFT else _LEFT] = False
        else:
            self._wanted[index] = is_open
        self._arrange()

    def dock(self, side: str) -> None:
        """Show a pane that has room of its own; one that would lie over the text stays as it is."""
        if not self._drawer[_index(side)]:
            self.set_open(side, True)

    def toggle(self, side: str) -> None:
        """Show a closed pane, close an open one."""
        self.set_open(side, not self.is_open(side))

    def set_bare(self, bare: bool) -> None:
        """Nothing but the text, or all as it was; what is opened meanwhile shows until then."""
        below = False
        if bare and self._kept is None:
            self._kept = self._wanted, self.is_open("below")
            self._wanted = dict.fromkeys(self._wanted, False)
        elif not bare and self._kept is not None:
            (self._wanted, below), self._kept = self._kept, None
        else:
            return
        self._drawn = dict.fromkeys(self._drawn, False)
        self._arrange()
        self._set_below_open(below)

    def set_texts(self, texts: int) -> None:
        """How many texts stand side by side: two leave less room for the panes, which become drawers earlier."""
        self._more = (texts - 1) * _SECOND_TEXT
        self._suit_width()

    def set_below(self, widget: QWidget) -> None:
        """The widget that stands under text and right pane; closed at first."""
        self._below = widget
        widget.hide()
        self._stack.addWidget(widget)
        self._stack.setStretchFactor(0, 1)

    def close_drawers(self) -> bool:
        """Close what lies over the text; whether anything did."""
        had = any(self._drawn.values())
        self._drawn = dict.fromkeys(self._drawn, False)
        self._arrange()
        return had

    def closed_over(self, widget: QWidget) -> str:
        """On which side a pane was closed that this widget is in, or "below"; empty for none."""
        for side, pane in (("left", self._sides[_LEFT]), ("right", self._sides[_RIGHT]), ("below", self._below)):
            if pane is not None and not pane.isVisible() and pane.isAncestorOf(widget):
                return side
        return ""

    def layout_state(self) -> tuple[int, ...]:
        """What to remember: the widths of the outer panes, whether each is wanted, and the height of what is below."""
        wanted = self._wanted if self._kept is None else self._kept[0]
        shown = int(wanted[_LEFT]), int(wanted[_RIGHT])
        return self._widths[_LEFT], self._widths[_RIGHT], *shown, self._height

    def restore_layout(self, state: tuple[int, ...]) -> None:
        """Take back what was remembered; nonsense is ignored."""
        if len(state) in {4, 5} and all(180 <= width <= 900 for width in state[:2]):
            self._widths[_LEFT], self._widths[_RIGHT] = state[0], state[1]
            self._wanted = {_LEFT: bool(state[2]), _RIGHT: bool(state[3])}
            self._height = max(140, state[4]) if len(state) > 4 else _BELOW
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
            self._text.installEventFilter(self)
        pane.setVisible(self._drawn[index])

    def _dock(self, index: int, pane: QWidget) -> None:
        if pane.parent() is self:
            pane.setGraphicsEffect(None)  # type: ignore[arg-type]  # Qt takes None, the stubs do not say so
            if index == _LEFT:
                self._splitter.insertWidget(0, pane)
            else:
                self._top.addWidget(pane)
            self._stretch()
        pane.setVisible(self._wanted[index])

    def _share_width(self) -> None:
        left, right = (0 if self._drawer[i] or not self._wanted[i] else self._widths[i] for i in (_LEFT, _RIGHT))
        middle = max(320, self.width() - left)
        self._splitter.setSizes([middle] if self._drawer[_LEFT] else [left, middle])
        text = max(320, middle - right)
        self._top.setSizes([text] if self._drawer[_RIGHT] else [text, right])
        self._share_height()

    def _share_height(self) -> None:
        if self.is_open("below"):
            room = self._stack.height()
            below = min(self._height, max(140, room * 2 // 3))
            self._stack.setSizes([max(100, room - below), below])

    def _set_below_open(self, is_open: bool) -> None:
        if self._below is not None:
            self._below.setVisible(is_open)
            self._share_height()
            self._place_drawers()
            self.changed.emit()

    def _keep_legible(self) -> None:
        """A pane is never less wide than the words of its tabs, as long as that leaves room for the text."""
        for pane in self._sides.values():
            if isinstance(pane, QTabWidget):
                tabs = pane.tabBar()
                wide = tabs.sizeHint().width() + tabs.fontMetrics().horizontalAdvance(_TO_COME)
                pane.setMinimumWidth(max(_LEAST, min(wide, self.width() * 2 // 5)))

    def _stretch(self) -> None:
        """The text takes what is left."""
        self._splitter.setStretchFactor(self._splitter.indexOf(self._stack), 1)
        self._top.setStretchFactor(self._top.indexOf(self._text), 1)

    def _place_drawers(self) -> None:
        self._edge.hide()
        for index, pane in self._sides.items():
            if self._drawer[index] and self._drawn[index]:
                width = min(max(self._widths[index], 280, pane.minimumWidth()), self.width() - 48)
                height = self._top.height() if self.is_open("below") else self.height()
                pane.setGeometry(0 if index == _LEFT else self.width() - width, 0, width, height)
                pane.raise_()
                self._edge.setGeometry(width if index == _LEFT else self.width() - width - 1, 0, 1, height)
                self._edge.show()
                self._edge.raise_()

    def _moved(self) -> None:
        for index, pane in self._sides.items():
            if not self._drawer[index] and self._wanted[index] and pane.width() > 0:
                self._widths[index] = pane.width()
        if self._below is not None and self.is_open("below"):
            self._height = self._below.height()
        self._place_drawers()
        self.changed.emit()

    # ---- Qt's own doors

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Dock what has room; what has not becomes a closed drawer."""
        super().resizeEvent(event)
        self._splitter.setGeometry(self.rect())
        self._suit_width()

    def _suit_width(self) -> None:
        self._keep_legible()
        room = self.width() - self._more
        now = {_LEFT: room < LEFT_DRAWER_BELOW, _RIGHT: room < RIGHT_DRAWER_BELOW}
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
        if event.key() != Qt.Key.Key_Escape or not self.close_drawers():
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Small enough for any screen: panes give way."""
        return QSize(480, 320)


def _splitter(orientation: Qt.Orientation, *widgets: QWidget) -> QSplitter:
    """The widgets with thin lines between them."""
    made = QSplitter(orientation)
    made.setChildrenCollapsible(False)
    made.setHandleWidth(1)
    for widget in widgets:
        made.addWidget(widget)
    return made


def _index(side: str) -> int:
    return {"left": _LEFT, "right": _RIGHT}[side]
