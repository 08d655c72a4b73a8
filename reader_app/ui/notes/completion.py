"""Which known tags a half-typed name may mean, and the list they are offered in."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader_app.model.tag import name_key
from reader_app.ui.library.rows import folded
from reader_app.ui.notes.tag_words import elided
from reader_app.ui.text import number
from reader_app.ui.theme import Theme

MOST = 8  # offered at once
_SIDE = 12


@dataclass(frozen=True, slots=True)
class Offer:
    """A known tag on offer. count: its annotations, or None where that is not known."""

    name: str
    count: int | None = None

    @property
    def counted(self) -> str:
        """What the row says of its number; empty where there is none."""
        return number(self.count) if self.count else ""


def offers(
    typed: str, known: Iterable[str], taken: Iterable[str] = (), counts: Mapping[str, int] | None = None
) -> tuple[Offer, ...]:
    """The known names that contain what was typed: those beginning with it first, then those with a word that does.

    Among equals the more used come first. Names already taken are not offered; nothing typed offers the most used.
    """
    counts = counts or {}
    wanted = folded(typed.strip())
    used = {name_key(name) for name in taken}
    ranked: list[tuple[int, int, str, str]] = []
    for name in known:
        key = folded(name)
        if wanted in key and name_key(name) not in used:
            ranked.append((_rank(key, wanted), -counts.get(name, 0), key, name))
    return tuple(Offer(name, counts.get(name)) for *_, name in sorted(ranked)[:MOST])


def _rank(key: str, wanted: str) -> int:
    if key.startswith(wanted):
        return 0
    words = key.replace("/", " ").replace("-", " ").split()
    return 1 if any(word.startswith(wanted) for word in words) else 2


class CompletionList(QWidget):
    """The list under the field. It never takes the focus: the field passes keys on and hears of clicks."""

    clicked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self._theme = theme
        self._offers: tuple[Offer, ...] = ()
        self._row = self._home = -1  # where nothing was pointed at or stepped to
        self._watched: QWidget | None = None

    @property
    def offers(self) -> tuple[Offer, ...]:
        """What is on offer."""
        return self._offers

    @property
    def highlighted(self) -> Offer | None:
        """The offer Enter would take."""
        return self._offers[self._row] if self.isVisible() and 0 <= self._row < len(self._offers) else None

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        self.update()

    def offer(self, offered: tuple[Offer, ...], below: QWidget, home: int = -1) -> None:
        """Show these under a widget; nothing to offer hides the list. home: the row to highlight first, -1 for none."""
        self._offers = offered
        self._row = self._home = home
        if not offered:
            self.hide()
            return
        self._watch(below.window())
        self.setFont(below.font())
        size = self.sizeHint().expandedTo(QSize(below.width(), 0))
        self.setGeometry(self._spot(below, size))
        self.update()
        self.show()

    def step(self, by: int) -> None:
        """Highlight the next or previous offer; past the ends nothing is, or what was first, which is one of them."""
        if self._home < 0:
            self._row = (self._row + 1 + by) % (len(self._offers) + 1) - 1
        else:
            self._row = (self._row + by) % len(self._offers)
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The list does not follow a moving window; it goes."""
        if event.type() in {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.WindowDeactivate}:
            self.hide()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """Room for the widest name and its count."""
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(f"{o.name}    {o.counted}") for o in self._offers), default=0)
        return QSize(min(widest + 2 * _SIDE + 8, 360), len(self._offers) * self._row_height() + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A quiet sheet, the highlighted row in soft accent, counts in dim."""
        theme = self._theme
        with QPainter(self) as painter:
            painter.setPen(theme.colour("line"))  # its corners are square: not every desktop can show round ones
            painter.setBrush(theme.colour("paper"))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for row, offered in enumerate(self._offers):
                self._paint_row(painter, self._row_rect(row), offered, highlighted=row == self._row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The row under the pointer is highlighted."""
        at = self._row_at(event.position().toPoint())
        self._row = at if at >= 0 else self._home
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click takes the row."""
        row = self._row_at(event.position().toPoint())
        if row >= 0:
            self.clicked.emit(self._offers[row].name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys belong to the field."""
        event.ignore()

    def _watch(self, window: QWidget) -> None:
        if window is not self._watched:
            if self._watched is not None:
                self._watched.removeEventFilter(self)
            window.installEventFilter(self)
            self._watched = window

    def _paint_row(self, painter: QPainter, rect: QRect, offered: Offer, *, highlighted: bool) -> None:
        theme = self._theme
        if highlighted:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft"))
            painter.drawRoundedRect(rect, 5, 5)
        words = rect.adjusted(_SIDE - 4, 0, -_SIDE + 4, 0)
        centred = int(Qt.AlignmentFlag.AlignVCenter)
        count = offered.counted
        painter.setPen(theme.colour("dim"))
        painter.drawText(words, centred | int(Qt.AlignmentFlag.AlignTrailing), count)
        metrics = self.fontMetrics()
        room = words.width() - metrics.horizontalAdvance(f"  {count}")
        painter.setPen(theme.colour("text"))
        painter.drawText(words, centred | int(Qt.AlignmentFlag.AlignLeading), self._fitting(offered.name, room))

    def _fitting(self, name: str, room: int) -> str:
        """The name in so many px."""
        return elided(name, self.fontMetrics(), room)

    def _row_height(self) -> int:
        return self.fontMetrics().height() + 8

    def _row_rect(self, row: int) -> QRect:
        return QRect(4, 4 + row * self._row_height(), self.width() - 8, self._row_height())

    def _row_at(self, point: QPoint) -> int:
        return next((row for row in range(len(self._offers)) if self._row_rect(row).contains(point)), -1)

    def _spot(self, below: QWidget, size: QSize) -> QRect:
        """Under the widget, or above it where the screen ends."""
        corner = below.mapToGlobal(QPoint(0, below.height() + 2))
        screen = below.screen().availableGeometry()
        if corner.y() + size.height() > screen.bottom():
            corner.setY(below.mapToGlobal(QPoint(0, 0)).y() - size.height() - 2)
        corner.setX(max(screen.left(), min(corner.x(), screen.right() - size.width())))
        return QRect(corner, size)
