"""The faces, each made for the first text that wants it; what stands there without; a slim title over a long text."""

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QStackedLayout, QWidget

from reader_app.model.span import Span
from reader_app.ui.accessible_focus import FOCUS_LINE
from reader_app.ui.state import OpenDocument
from reader_app.ui.theme import Theme
from reader_app.ui.viewer.empty_page import EmptyPage
from reader_app.ui.viewer.title_block import title_block
from reader_app.ui.viewer.typography import Typography

if TYPE_CHECKING:
    from reader_app.ui.viewer.page_face import PageFace
    from reader_app.ui.viewer.plain_face import PlainFace
    from reader_app.ui.viewer.rich_face import RichFace

    AnyTextFace = RichFace | PlainFace
    AnyFace = AnyTextFace | PageFace

_F = TypeVar("_F", bound="AnyFace")

RICH_UP_TO = 250_000  # code points; beyond, laying out a rich text is felt
_SLIM_PAD = 24  # px beside the slim title, as its style has it
_TITLE_GONE = 60  # px scrolled before the slim title stays


def trimmed(content: str, span: Span) -> Span | None:
    """A span without the white space at its ends; None where there is nothing else in it."""
    passage = content[span[0] : span[1]]
    start = span[0] + len(passage) - len(passage.lstrip())
    return (start, start + len(passage.strip())) if passage.strip() else None


class _SlimTitle(QLabel):
    """Covers the top of the text, and with it the line that says the text has the keys: so it draws that itself."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The title, and the line."""
        super().paintEvent(event)
        faces = self.parentWidget()
        if isinstance(faces, Faces) and faces.current.hasFocus():
            with QPainter(self) as painter:
                painter.fillRect(0, 0, self.width(), FOCUS_LINE, self.palette().color(QPalette.ColorRole.Accent))


class Faces(QWidget):
    """Chooses the face for a text."""

    made = Signal(object)  # a face

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.empty = EmptyPage(self)
        self._current: AnyFace | None = None
        self.titled = True  # whether a slim title is wanted; not where a bar above has it
        self._slim = _SlimTitle(self)
        self._slim.setProperty("kind", "slim")
        self._slim.setIndent(0)
        self._slim.setTextFormat(Qt.TextFormat.PlainText)
        self._title = ""
        self._slim.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._slim.hide()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)

    def _add(self, face: _F, ground: str, name: str) -> _F:
        face.setProperty("kind", ground)
        face.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        face.setAccessibleName(name)
        self._stack.addWidget(face)
        face.installEventFilter(self)
        self.made.emit(face)
        return face

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The slim title shows who has the keys."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self._slim.update()
        return super().eventFilter(watched, event)

    @cached_property
    def rich(self) -> "RichFace":
        """The face of most texts."""
        from reader_app.ui.viewer.rich_face import RichFace

        return self._add(RichFace(self.theme, self), "paper", self.tr("Text of the document"))

    @cached_property
    def plain(self) -> "PlainFace":
        """The face of very long texts."""
        from reader_app.ui.viewer.plain_face import PlainFace

        return self._add(PlainFace(self.theme, self), "paper", self.tr("Text of the document"))

    @cached_property
    def pages(self) -> "PageFace":
        """The face of pages."""
        from reader_app.ui.viewer.page_face import PageFace

        return self._add(PageFace(self.theme, self), "bar", self.tr("Pages of the document"))

    @property
    def texts(self) -> "tuple[AnyTextFace, ...]":
        """The faces of text there are by now."""
        return tuple(vars(self)[name] for name in ("rich", "plain") if name in vars(self))

    @property
    def all_made(self) -> "tuple[AnyFace, ...]":
        """All there are by now."""
        return (*self.texts, self.pages) if "pages" in vars(self) else self.texts

    @property
    def current(self) -> "AnyFace":
        """The face that shows, or the one that most texts want."""
        return self.rich if self._current is None else self._current

    @property
    def shows_pages(self) -> bool:
        """Whether it is pages that show."""
        return "pages" in vars(self) and self._current is self.pages

    def set_theme(self, theme: Theme) -> None:
        """Dress in a theme."""
        self.theme = theme
        for face in self.all_made:
            face.set_theme(theme)

    def choose(self, opened: OpenDocument, *, pages: bool) -> "AnyFace":
        """Take the face for a document, and call it the current one. pages: its pages, where it has any."""
        is_long = len(opened.text.content) > RICH_UP_TO
        self._current = self.pages if pages and opened.has_pages else self.plain if is_long else self.rich
        self._slim.hide()
        self._title = opened.document.metadata.title
        return self._current

    def show_text(self, opened: OpenDocument, typography: Typography) -> None:
        """Let the current face show a document."""
        metadata = opened.document.metadata
        title = title_block(metadata, opened.text)
        self.current.show_text(opened.text, title, typography._replace(language=metadata.language))

    def show_current(self) -> None:
        """Let the current face be seen."""
        self._stack.setCurrentWidget(self.current)

    def show_empty(self) -> None:
        """No document is open."""
        self._slim.hide()
        self._stack.setCurrentWidget(self.empty)

    def places_of(self, span: Span, within: QWidget) -> tuple[QRect, QRect]:
        """Where a span's first and last lines are in the current face, and where that is; pixels of `within`."""
        face = self.current
        rect = face.rect_of(span).united(face.rect_of((max(span[0], span[1] - 1), span[1])))
        rect.translate(face.viewport().mapTo(within, QPoint(0, 0)))
        return rect, QRect(face.mapTo(within, QPoint(0, 0)), face.size())

    @property
    def covered(self) -> int:
        """Px at the top of the face that the slim title covers."""
        return self._slim.height() if self._slim.isVisibleTo(self) else 0

    def update_slim(self) -> None:
        """The title stays in sight once the text's own is scrolled away; pages have theirs above them."""
        stays = 3 if self.current is vars(self).get("plain") else _TITLE_GONE
        gone = self.current.verticalScrollBar().value() > stays
        gone = gone and self.titled and not self.shows_pages
        if gone != self._slim.isVisibleTo(self):  # also before the window is shown
            self._slim.setVisible(gone)
            self.place_slim()

    def place_slim(self) -> None:
        """Keep the slim title in place, if it is to be seen."""
        if self._slim.isHidden():
            return
        width = self.width() - self.current.verticalScrollBar().width()
        room = width - 2 * _SLIM_PAD
        self._slim.setText(self._slim.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, room))
        self._slim.setGeometry(0, 0, width, self._slim.sizeHint().height())
        self._slim.raise_()
