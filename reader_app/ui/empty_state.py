"""What a pane shows where there is nothing to list: a drawing, a sentence, what to do, and a button for it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from reader_app.ui.icons import icon
from reader_app.ui.link_button import LinkButton
from reader_app.ui.theme import Theme

_PICTURE, _INSET = 40, 16  # px


class EmptyState(QWidget):
    """A quiet, centred message. `acted` is its button."""

    acted = Signal()

    def __init__(self, picture: str, parent: QWidget | None = None, *, primary: bool = False) -> None:
        super().__init__(parent)
        self._picture_name = picture
        self._theme: Theme | None = None  # that the picture is still to be drawn in
        self._picture = QLabel()
        self._picture.setMinimumHeight(_PICTURE)
        self._title = QLabel()
        self._body = QLabel()
        self._action: QPushButton = QPushButton() if primary else LinkButton()
        self._title.setProperty("kind", "strong")
        self._body.setProperty("kind", "dim")
        if primary:
            self._action.setProperty("kind", "primary")
        self._action.setCursor(Qt.CursorShape.PointingHandCursor)
        self._action.clicked.connect(self.acted)
        column = QVBoxLayout(self)
        column.setContentsMargins(_INSET, _INSET, _INSET, _INSET)
        column.setSpacing(8)
        column.addStretch(2)
        for label in (self._picture, self._title, self._body):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(label is not self._picture)
            column.addWidget(label)
        column.addSpacing(8)
        column.addWidget(self._action, 0, Qt.AlignmentFlag.AlignHCenter)
        self._links = QVBoxLayout()
        self._links.setSpacing(8)
        column.addLayout(self._links)
        column.addStretch(3)
        self.set_message("")

    def set_message(self, title: str, body: str = "", action: str = "") -> None:
        """Show these words; an empty body or action is left out."""
        self._title.setText(title)
        self._body.setText(body)
        self._body.setVisible(bool(body))
        if isinstance(self._action, LinkButton):
            self._action.set_words(action)
        else:
            self._action.setText(action)
            self._action.setVisible(bool(action))

    def add_link(self, words: str) -> LinkButton:
        """One more thing to do, below the button."""
        link = LinkButton(self)
        link.set_words(words)
        self._links.addWidget(link, 0, Qt.AlignmentFlag.AlignHCenter)
        return link

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Links break where they must."""
        for link in self.findChildren(LinkButton):
            link.fit(self.width() - 2 * _INSET)
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Most are never seen."""
        self._draw()
        super().showEvent(event)

    def set_theme(self, theme: Theme) -> None:
        """Redraw the picture in the theme's faint ink."""
        self._theme = theme
        if self.isVisible():
            self._draw()

    def _draw(self) -> None:
        if self._theme is not None:
            size = QSize(_PICTURE, _PICTURE)
            self._picture.setPixmap(icon(self._picture_name, self._theme, "faint").pixmap(size))
            self._theme = None
