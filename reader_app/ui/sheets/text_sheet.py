"""A sheet with a text to be read: the guide, or what a report of a problem would say."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QFont, QImage, QResizeEvent, QTextCursor, QTextDocument, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTextBrowser, QToolButton, QVBoxLayout, QWidget

from reader_app.ui.icons import icon
from reader_app.ui.overlay import Overlay
from reader_app.ui.sheets.text_page import build_text_page, place_of
from reader_app.ui.text import for_letters
from reader_app.ui.theme import Theme

_WIDTH, _HEIGHT = 860, 680  # px at most
_EDGE, _LEAST = 16, 200  # px of the page that a picture cannot have; what it has at least
_RESIZE_RESTS = 120  # ms


class Page(QTextBrowser):
    """Shows plain words, or a page in Markdown, laid out anew when there is another width or theme.

    Pictures come from one folder; nothing comes from anywhere else.
    """

    def __init__(self, theme: Theme, pictures: Path | None) -> None:
        super().__init__()
        self._theme, self._pictures = theme, pictures
        self._words, self._laid_out_for = "", 0
        self.document().setDocumentMargin(8)
        self._rest = QTimer(self, singleShot=True, interval=_RESIZE_RESTS)
        self._rest.timeout.connect(self._lay_out)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.anchorClicked.connect(lambda address: self._go_to(place_of(address)))

    def show_page(self, words: str) -> None:
        """Show a text in Markdown from its beginning; its first heading is said elsewhere."""
        self._words = words
        self._lay_out()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A page of another width has pictures of another width."""
        super().resizeEvent(event)
        if self._words and self.width() != self._laid_out_for:
            self._rest.start()

    def _lay_out(self) -> None:
        if not self._words:
            return
        self._laid_out_for = self.width()  # not the viewport's, which a scroll bar narrows that comes and goes
        bar = self.verticalScrollBar()
        read = bar.value() / max(1, self._beyond())
        self.setWordWrapMode(QTextOption.WrapMode.WordWrap)
        build_text_page(self.document(), self._words, self._theme, self.font())
        if self.document().size().width() > self.viewport().width():  # a table of long words and large letters
            self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        bar.setMaximum(self._beyond())  # which Qt would find out later
        bar.setValue(round(read * self._beyond()))

    def _beyond(self) -> int:
        """How far the page can be scrolled, in px."""
        return max(0, round(self.document().size().height()) - self.viewport().height())

    def _go_to(self, place: str) -> None:
        self.scrollToAnchor(place)
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() - _EDGE)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """A picture of the folder, as wide as fits, as sharp as the screen is."""
        path = Path(name.path() if isinstance(name, QUrl) else name)
        if self._pictures is None or kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        image, ratio = QImage(str(self._pictures / path.name)), self.devicePixelRatioF()
        widest = max(_LEAST, self.width() - self.verticalScrollBar().sizeHint().width() - _EDGE)
        if image.width() > widest:
            image = image.scaledToWidth(
                min(image.width(), round(widest * ratio)), Qt.TransformationMode.SmoothTransformation
            )
            image.setDevicePixelRatio(image.width() / widest)
        return image


class TextSheet(Overlay):
    """Covers its parent. The keys scroll the text; Esc closes."""

    def __init__(self, title: str, theme: Theme, parent: QWidget, pictures: Path | None = None) -> None:
        """title: translated already. pictures: the folder of those the text shows."""
        super().__init__(theme, parent)
        self._title = QLabel(title)
        self._close = QToolButton()
        self._foot = QHBoxLayout()
        self.browser = Page(theme, pictures)
        self.setAccessibleName(title)
        self._lay_out()
        self.set_theme(theme)

    def add_button(self, text: str, tip: str) -> QPushButton:
        """A button below the text."""
        button = QPushButton(text)
        button.setToolTip(tip)
        self._foot.addWidget(button)
        return button

    def toggle(self) -> None:
        """Show, or hide."""
        if self.isVisible():
            self.hide()
        else:
            self.open_at(self.browser)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        self._close.setIcon(icon("close", theme))
        self.browser.set_theme(theme)
        self.update()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002  # Qt's own name
        """Tab goes round on the sheet."""
        stops: list[QWidget] = [self.browser, *self.findChildren(QPushButton), self._close]
        now = self.window().focusWidget()
        at = stops.index(now) if now in stops else -1
        reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        stops[(at + (1 if next else -1)) % len(stops)].setFocus(reason)
        return True

    def _lay_out(self) -> None:
        self._title.setProperty("kind", "strong")
        self._title.setWordWrap(True)
        font = QFont(self._title.font())
        font.setPointSizeF(max(font.pointSizeF(), 8) * 1.25)
        self._title.setFont(font)
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._close.clicked.connect(self.hide)
        self.browser.setAccessibleName(self._title.text())
        self.browser.setOpenLinks(False)
        self.browser.viewport().setAutoFillBackground(False)
        self._foot.addStretch(1)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._close)
        column = QVBoxLayout(self._sheet)
        column.setContentsMargins(24, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.browser, 1)
        column.addLayout(self._foot)

    def _fit(self) -> None:
        """In the middle of the parent, with room around it."""
        self.setGeometry(self._covered.rect())
        width = min(for_letters(self, _WIDTH), self.width() - 32)
        height = min(for_letters(self, _HEIGHT), self.height() - 32)
        self._sheet.setGeometry((self.width() - width) // 2, (self.height() - height) // 2, width, height)
