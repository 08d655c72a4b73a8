"""A small sheet under the search box to name a search, or to remove it."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader_app.ui.line_field import LineField
from reader_app.ui.theme import Theme

_LONGEST = 100  # letters of a name
_WIDTH = 320  # px


class NamePopup(QFrame):
    """Enter saves, Esc leaves everything as it was; so does a click elsewhere."""

    named = Signal(str)
    removed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._below: QWidget | None = None
        self.setProperty("kind", "card")
        self._title = QLabel()
        self._title.setProperty("kind", "strong")
        self._name = LineField()
        self._name.setMaxLength(_LONGEST)
        self._name.setAccessibleName(self.tr("Name of the search"))
        self._save = QPushButton(self.tr("Save"))
        self._save.setProperty("kind", "primary")
        self._remove = QPushButton(self.tr("Remove"))
        self._shadow = QGraphicsDropShadowEffect(self, blurRadius=24)
        self._shadow.setOffset(0, 4)
        self.setGraphicsEffect(self._shadow)
        buttons = QHBoxLayout()
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        buttons.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._name)
        column.addLayout(buttons)
        self._save.clicked.connect(self._done)
        self._name.returnPressed.connect(self._done)
        self._remove.clicked.connect(self._take_away)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]
        self.set_theme(theme)
        self.hide()

    def open(self, below: QWidget, name: str, *, is_saved: bool) -> None:
        """Ask for the name under a widget; is_saved: it has one already, and can be removed."""
        self._below = below
        self._title.setText(self.tr("Saved search") if is_saved else self.tr("Save this search"))
        self._save.setText(self.tr("Rename") if is_saved else self.tr("Save"))
        self._name.setText(name[:_LONGEST])
        self._remove.setVisible(is_saved)
        self._place()
        self._window.installEventFilter(self)
        self.show()
        self.raise_()
        self._name.setFocus(Qt.FocusReason.PopupFocusReason)
        self._name.selectAll()

    def set_theme(self, theme: Theme) -> None:
        """Its shadow."""
        self._shadow.setColor(QColor(0, 0, 0, 160 if theme.is_dark else 70))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """It stays under the box."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        if self._below is not None:
            self.resize(_WIDTH, self.sizeHint().height())
            corner = self._below.mapTo(self._window, QPoint(0, self._below.height() + 6))
            self.move(max(8, min(corner.x(), self._window.width() - _WIDTH - 8)), corner.y())

    def _done(self) -> None:
        name = self._name.text().strip()
        if name:
            self._close()
            self.named.emit(name)

    def _take_away(self) -> None:
        self._close()
        self.removed.emit()

    def _close(self) -> None:
        self.hide()
        if self._below is not None:
            self._below.setFocus(Qt.FocusReason.PopupFocusReason)

    def _focus_moved(self, _: QWidget | None, now: QWidget | None) -> None:
        if self.isVisible() and now is not None and now is not self and not self.isAncestorOf(now):
            self.hide()
