"""The way of the keyboard through the window: Tab stops at every control, and where the keys are can always be seen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from reader_app.ui.theme import Theme

FOCUS_LINE = 2  # px of its height


def focus_next(
    window: QWidget, *, forward: bool, home: Callable[[], None] | None = None, rooms: Sequence[QWidget] = ()
) -> bool:
    """Give the focus to the next control, or the one before; False where there is none.

    Qt itself goes to a pane that hands its focus on to a part, past the controls above that part, and stays where it is
    as long as that part is hidden. Here Tab stops at controls only. Qt asks for it, too, when what had the focus is
    hidden or may not be used any more: its nearest neighbour is next then. home: called where it has none in its part
    of the window. rooms: parts of the window in the order in which Tab goes through them, before all others; a control
    belongs to the first that it is, or is in.
    """
    # Asked of Qt one by one, each would count as a part of the one before, and be let go together with it.
    every = window.findChildren(QWidget)
    stops = sorted((widget for widget in every if _is_stop(widget, window)), key=lambda stop: _room_of(stop, rooms))
    if not stops:
        return False
    now = window.focusWidget()
    following: QWidget | None = stops[0 if forward else -1]
    if now in stops:
        following = stops[(stops.index(now) + (1 if forward else -1)) % len(stops)]
    elif now in every:
        following = _neighbour(now, stops, every) or (following if home is None else None)
    if following is not None:
        give_focus(following, Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    elif home is not None:
        home()
    return True


def _neighbour(gone: QWidget, stops: list[QWidget], every: list[QWidget]) -> QWidget | None:
    """The stop beside one that is gone, rather after it than before; None where its part of the window has no other."""
    around, near = gone.parentWidget(), list[QWidget]()
    while around is not None and not around.isWindow() and not near:
        near = [widget for widget in stops if around.isAncestorOf(widget)]
        around = around.parentWidget()
    place = every.index(gone)
    return next((widget for widget in near if every.index(widget) > place), near[-1] if near else None)


def _room_of(stop: QWidget, rooms: Sequence[QWidget]) -> int:
    return next((n for n, room in enumerate(rooms) if room is stop or room.isAncestorOf(stop)), len(rooms))


def give_focus(widget: QWidget, reason: Qt.FocusReason) -> None:
    """Let a control have the keys, and be seen: what scrolls around it brings it into view."""
    widget.setFocus(reason)
    for area in _areas_around(widget):
        area.ensureWidgetVisible(widget, 8, 8)


def pressed(window: QWidget, event: QKeyEvent) -> bool:
    """Let Enter press the button that has the keys, as Space does; whether it did."""
    button = window.focusWidget()
    if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or not isinstance(button, QAbstractButton):
        return False
    button.click()
    return True


def _areas_around(widget: QWidget) -> list[QScrollArea]:
    found, up = [], widget.parentWidget()
    while up is not None:
        if isinstance(up, QScrollArea):
            found.append(up)
        up = up.parentWidget()
    return found


def _is_stop(widget: QWidget, window: QWidget) -> bool:
    takes_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    if group is not None and group.exclusive() and group.checkedButton() is not None:
        takes_tab = group.checkedButton() is widget  # the arrows go to the others; Qt forgets who that is
    is_own = takes_tab and widget.focusProxy() is None and widget.window() is window
    return is_own and widget.isVisible() and widget.isEnabled() and not _is_covered(widget, window)


def _is_covered(widget: QWidget, window: QWidget) -> bool:
    """Whether a panel or a drawer hides all of it; what is only scrolled away is not covered."""
    for area in _areas_around(widget):
        port = area.viewport()
        if not port.rect().intersects(QRect(widget.mapTo(port, QPoint(0, 0)), widget.size())):
            return False
    middle = widget.height() // 2
    places = [QPoint(widget.width() * part // 8, middle) for part in (1, 4, 7)]
    return not any(_is_on_top(widget, window.childAt(widget.mapTo(window, place))) for place in places)


def _is_on_top(widget: QWidget, top: QWidget | None) -> bool:
    return top is None or top is widget or widget.isAncestorOf(top) or top.isAncestorOf(widget)


class FocusLine(QObject):
    """A line on top of the list or the text that has the keys; fields and buttons show it by their frames."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        self._line: _Line | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._moved)

    def set_theme(self, theme: Theme) -> None:
        """Another colour."""
        self._theme = theme
        self._moved(None, self._window.focusWidget())

    def _moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._line is not None and isValid(self._line):  # else what had the keys is gone, and the line with it
            self._line.hide()
            self._line.deleteLater()
        self._line = None
        if isinstance(now, QAbstractScrollArea) and now.property("kind") != "field" and now.window() is self._window:
            self._line = _Line(self._theme, now)


class _Line(QWidget):
    def __init__(self, theme: Theme, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._colour = theme.colour("accent")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        area.installEventFilter(self)
        self._place(area)
        self.show()
        self.raise_()

    def _place(self, area: QObject) -> None:
        if isinstance(area, QWidget):
            self.setGeometry(0, 0, area.width(), FOCUS_LINE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As wide as what it stands on."""
        if event.type() == QEvent.Type.Resize:
            self._place(watched)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._colour)
