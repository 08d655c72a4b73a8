"""The second of two texts side by side, under a bar of its own."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from reader_app.ui.icons import icon, icon_button
from reader_app.ui.theme import Theme
from reader_app.ui.tool_tips import plain_tip
from reader_app.ui.viewer.difference_tools import DifferenceTools
from reader_app.ui.viewer.faces import Faces
from reader_app.ui.viewer.viewer import Viewer

_NARROWEST = 200  # px of either text
_GAPS = 34  # px of the bar that are nobody's


class BesidePane(QWidget):
    """A second viewer under a bar with the title of its document."""

    closed = Signal()
    swap_requested = Signal()

    def __init__(self, viewer: Viewer, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.viewer = viewer
        self._title = self._words = ""
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._label.setProperty("kind", "strong")
        self._told = QLabel(self)
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setProperty("kind", "dim")
        self._swap = icon_button(self, self.tr("Let the two texts trade places"))
        self.differences = DifferenceTools(theme, self)
        self._close = icon_button(self, self.tr("Close the text beside (Esc)"))
        self._swap.clicked.connect(self.swap_requested)
        self._close.clicked.connect(self.closed)
        bar = QWidget(self)
        bar.setProperty("kind", "bar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 3, 6, 3)
        row.setSpacing(2)
        row.addWidget(self._label, 1)
        row.addWidget(self._told)
        row.addSpacing(6)
        row.addWidget(self.differences)
        row.addWidget(self._swap)
        row.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(viewer, 1)
        self.setMinimumWidth(_NARROWEST)
        faces = viewer.findChild(Faces)
        if faces is not None:
            faces.titled = False
        viewer.for_faces(self._name)
        self.set_theme(theme)

    def _name(self, face: QWidget) -> None:
        face.setAccessibleName(self.tr("{what}, beside").format(what=face.accessibleName()))

    def set_title(self, title: str, told: str = "") -> None:
        """Which document it is, and what tells it from others of that title: "PDF"."""
        self._told.setVisible(bool(told))
        self._title, self._words = title, told
        for label, words in ((self._label, title), (self._told, told)):
            label.setToolTip(plain_tip(words))
        self._elide()

    def show_differences(self, *, is_on: bool, count: int | None, current: int | None) -> None:
        """What is the case with the differences of the two texts: see DifferenceTools."""
        self.differences.show_state(is_on=is_on, count=count, current=current)
        self._elide()

    def set_theme(self, theme: Theme) -> None:
        """Dress in a theme."""
        self.differences.set_theme(theme)
        self._swap.setIcon(icon("swap", theme))
        self._close.setIcon(icon("close", theme))
        self.viewer.set_theme(theme)

    @property
    def has_keys(self) -> bool:
        """Whether the focus is here."""
        focus = self.window().focusWidget()
        return self.isVisible() and focus is not None and self.isAncestorOf(focus)

    @property
    def had_keys_last(self) -> bool:
        """Whether the focus is here, or was here when it was last in one of the texts."""
        texts = self.parentWidget()
        last = texts.focusWidget() if texts is not None and self.isVisible() else None
        return last is not None and self.isAncestorOf(last)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes what is open over this text, else this text."""
        if event.key() == Qt.Key.Key_Escape:
            if not self.viewer.step_back():
                self.closed.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The title is cut where the bar ends."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        beside = sum(part.sizeHint().width() for part in (self.differences, self._swap, self._close))
        room = max(80, self.width() - beside - _GAPS)
        told = self._told.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideMiddle, room // 2)
        self._told.setText(told)
        room -= self._told.sizeHint().width()
        self._label.setText(self._label.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, room))
