"""Two texts side by side: where they stand."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from reader_app.ui.viewer.viewer import Viewer

_HALF = 0.5


class Texts(QSplitter):
    """The text, and the one beside it while there is one."""

    escaped = Signal()  # Esc in the first text, with nothing left to close over it and another beside it

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.addWidget(viewer)
        self.setFocusProxy(viewer)
        self._viewer = viewer
        self._beside: QWidget | None = None
        self._share = _HALF
        self.splitterMoved.connect(self._moved)

    @property
    def share(self) -> float:
        """How much of the width the first text has, 0 to 1."""
        return self._share

    @property
    def is_turned(self) -> bool:
        """Whether the first text stands right of the one beside it."""
        return self.indexOf(self._viewer) > 0

    def show_beside(self, widget: QWidget, share: float = _HALF, *, turned: bool = False) -> None:
        """Show a widget right of the text, which keeps its share of the width. turned: left of it."""
        self._share = share if 0.15 <= share <= 0.85 else _HALF  # else one of them cannot be read
        self._beside = widget
        self.insertWidget(0 if turned else 1, widget)
        widget.show()
        self._spread()

    def turn(self) -> None:
        """Each goes to the other's side and has its width."""
        if self._beside is not None:
            self.show_beside(self._beside, 1 - self._share, turned=not self.is_turned)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc means the same in both texts; full screen is left first, which is the window's to do."""
        is_two = self._beside is not None and self._beside.isVisibleTo(self) and not self.window().isFullScreen()
        if event.key() == Qt.Key.Key_Escape and is_two:
            if not self._viewer.step_back():
                self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Both keep their share."""
        super().resizeEvent(event)
        self._spread()

    def _spread(self) -> None:
        if self._beside is not None and self._beside.isVisibleTo(self):
            sizes = [round(self.width() * self._share), round(self.width() * (1 - self._share))]
            self.setSizes(sizes[::-1] if self.is_turned else sizes)

    def _moved(self) -> None:
        if self.width() > 0:
            self._share = self.sizes()[self.indexOf(self._viewer)] / max(1, sum(self.sizes()))
