"""The faces, of which one shows; what stands there while there is none; a slim title over a long text."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QStackedLayout, QWidget

from reader_app.model.hit import Span
from reader_app.ui.accessible_focus import FOCUS_LINE
from reader_app.ui.state import OpenDocument
from reader_app.ui.theme import Theme
from reader_app.ui.viewer.empty_page import EmptyPage
from reader_app.ui.viewer.face import Face
from reader_app.ui.viewer.page_face import PageFace
from reader_app.ui.viewer.plain_face import PlainFace
from reader_app.ui.viewer.rich_face import RichFace
from reader_app.ui.viewer.title_block import title_block
from reader_app.ui.viewer.typography import Typography

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

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.rich, self.plain, self.pages = RichFace(theme, self), PlainFace(theme, self), PageFace(theme, self)
        self.empty = EmptyPage(self)
        self.current: Face = self.rich
        self.titled = True  # whether a slim title is wanted; not where a bar above has it
        self._slim = _SlimTitle(self)
        self._slim.setProperty("kind", "slim")
        self._slim.setIndent(0)
        self._slim.setTextFormat(Qt.TextFormat.PlainText)
        self._title = ""
        self._slim.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._slim.hide()
        for part, ground in ((self.rich, "paper"), (self.plain, "paper"), (self.pages, "bar")):
            part.setProperty("kind", ground)
            part.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        for face in (self.rich, self.plain):
            face.setAccessibleName(self.tr("Text of the document"))
        self.pages.setAccessibleName(self.tr("Pages of the document"))
        self._stack = QStackedLayout(self)
        for page in (self.empty, *self.all):
            self._stack.addWidget(page)
        for area in self.all:
            area.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The slim title shows who has the keys."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self._slim.update()
        return super().eventFilter(watched, event)

    @property
    def all(self) -> tuple[QAbstractScrollArea, ...]:
        """The faces as widgets."""
        return self.rich, self.plain, self.pages

    @property
    def each(self) -> tuple[Face, ...]:
        """The faces as what they can do."""
        return self.rich, self.plain, self.pages

    @property
    def shows_pages(self) -> bool:
        """Whether it is pages that show."""
        return self.current is self.pages

    def choose(self, opened: OpenDocument, *, pages: bool) -> Face:
        """Take the face for a document, and call it the current one. pages: its pages, where it has any."""
        text = opened.text
        chosen = self.rich if len(text.content) <= RICH_UP_TO else self.plain
        self.current = self.pages if pages and opened.has_pages else chosen
        self._slim.hide()
        self._title = opened.document.metadata.title
        return self.current

    def show_text(self, opened: OpenDocument, typography: Typography) -> None:
        """Let the current face show a document."""
        title = title_block(opened.document.metadata, opened.text)
        self.current.show_text(opened.text, title, typography)

    def show_current(self) -> None:
        """Let the current face be seen."""
        self._stack.setCurrentIndex(1 + self.each.index(self.current))

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

    def update_slim(self) -> None:
        """The title stays in sight once the text's own is scrolled away; pages have theirs above them."""
        gone = self.current.verticalScrollBar().value() > (_TITLE_GONE if self.current is self.rich else 3)
        gone = gone and self.titled and not self.shows_pages
        if gone != self._slim.isVisible():
            self._slim.setVisible(gone)
            self.place_slim()

    def place_slim(self) -> None:
        """Keep the slim title in place."""
        width = self.width() - self.current.verticalScrollBar().width()
        room = width - 2 * _SLIM_PAD
        self._slim.setText(self._slim.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, room))
        self._slim.setGeometry(0, 0, width, self._slim.sizeHint().height())
        self._slim.raise_()
