"""The mouse on pages: presses, drags and clicks become a selection; a drag beyond the edge scrolls."""

from PySide6.QtCore import QElapsedTimer, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from reader_app.ui.viewer.page_places import PagePlaces
from reader_app.ui.viewer.page_selection import Grain, Selection
from reader_app.ui.viewer.page_source import PageLink

_EVERY = 30  # ms between two steps of scrolling at the edge
_FASTEST = 60  # px of such a step


class Hand(QObject):
    """Works the selection on some pages."""

    changed = Signal()  # the selection or the caret
    finished = Signal()  # something was selected
    clicked = Signal(int)  # code point, -1 beside the text
    followed = Signal(object)  # a PageLink

    def __init__(self, face: PagePlaces, selection: Selection) -> None:
        super().__init__(face)
        self._face, self._selection = face, selection
        self._pressed = False
        self._held: PageLink | None = None  # the link that the button went down on
        self._doubled = QElapsedTimer()
        self._doubled_at = QPoint()
        self._last = QPoint()
        self._pulling = QTimer(self, interval=_EVERY)
        self._pulling.timeout.connect(self._pull)

    def press(self, event: QMouseEvent) -> None:
        """A selection begins here; with Shift it reaches to here."""
        place = event.position().toPoint()
        boundary = self._boundary(place)
        self._pressed = True
        self._held = self._face.link_at(place)
        if boundary is None:
            self._selection.move(self._selection.caret, extending=False)
            self.changed.emit()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._selection.move(boundary, extending=True)
            self.changed.emit()
        elif self._is_third(place):
            self._begin(self._face.position_at(place), Grain.PARAGRAPH)
        else:
            self._begin(boundary, Grain.LETTER)

    def double(self, event: QMouseEvent) -> None:
        """A word is taken."""
        place = event.position().toPoint()
        self._pressed = True
        self._doubled.start()
        self._doubled_at = place
        found = self._face.row_near(place)
        if found is not None:
            self._begin(found[0].under(found[1]), Grain.WORD)

    def move(self, event: QMouseEvent) -> None:
        """The selection follows while the button is down; else the pointer says what is under it."""
        place = event.position().toPoint()
        if not self._pressed or not event.buttons() & Qt.MouseButton.LeftButton:
            self._face.viewport().setCursor(self._shape(place))
            return
        self._last = place
        self._extend(place)
        if self._beyond(place):
            if not self._pulling.isActive():
                self._pulling.start()
        else:
            self._pulling.stop()

    def release(self, event: QMouseEvent) -> None:
        """The selection is made, or it was a click."""
        self._pulling.stop()
        if not self._pressed:
            return
        self._pressed = False
        if self._selection.span[0] < self._selection.span[1]:
            self.finished.emit()
            return
        link = self._face.link_at(event.position().toPoint())
        if link is not None and link is self._held and not event.modifiers():
            self.followed.emit(link)
            return
        found = self._face.row_near(event.position().toPoint())
        self.clicked.emit(found[0].under(found[1]) if found is not None and found[2] else -1)

    def _shape(self, place: QPoint) -> Qt.CursorShape:
        """A hand over a link, a beam over words."""
        if self._face.link_at(place) is not None:
            return Qt.CursorShape.PointingHandCursor
        found = self._face.row_near(place)
        return Qt.CursorShape.IBeamCursor if found is not None and found[2] else Qt.CursorShape.ArrowCursor

    def _begin(self, position: int, grain: Grain) -> None:
        self._selection.begin(position, grain)
        self.changed.emit()

    def _extend(self, place: QPoint) -> None:
        boundary = self._boundary(place)
        if boundary is not None:
            self._selection.extend(boundary)
            self.changed.emit()

    def _boundary(self, place: QPoint) -> int | None:
        found = self._face.row_near(place)
        return found[0].boundary(found[1]) if found is not None else None

    def _is_third(self, place: QPoint) -> bool:
        near = (place - self._doubled_at).manhattanLength() <= QApplication.startDragDistance()
        quick = self._doubled.isValid() and self._doubled.elapsed() <= QApplication.doubleClickInterval()
        return near and quick

    def _beyond(self, place: QPoint) -> int:
        """How far above (negative) or below the view a point is."""
        return min(0, place.y()) + max(0, place.y() - self._face.viewport().height() + 1)

    def _pull(self) -> None:
        """Scroll on, the faster the farther out, and select what comes into sight."""
        bar, far = self._face.verticalScrollBar(), self._beyond(self._last)
        bar.setValue(bar.value() + max(-_FASTEST, min(_FASTEST, far)))
        inside = max(0, min(self._face.viewport().height() - 1, self._last.y()))
        self._extend(QPoint(self._last.x(), inside))
