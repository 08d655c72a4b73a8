"""What stands over a document with pages, and how it works them: which face, which page, how large, and why not."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader_app.ui.state import OpenDocument
from reader_app.ui.theme import Theme
from reader_app.ui.viewer.page_bar import PageBar
from reader_app.ui.viewer.page_face import PageFace
from reader_app.ui.viewer.page_layout import Fit, Zoom
from reader_app.ui.viewer.page_notice import PageNotice
from reader_app.ui.viewer.page_text import PageText


class PageTools(QObject):
    """Bar, notice and pages of one viewer. wanted: whether pages are to show, where a document has any."""

    face_asked = Signal(bool)  # True: the pages
    position_asked = Signal(int)  # a code point, where the text shows
    source_wanted = Signal()  # the pages show and do not know where to come from
    left = Signal()  # the keys belong to the document again

    def __init__(self, face: PageFace, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.face = face
        self.bar, self.notice = PageBar(theme, parent), PageNotice(parent)
        self.wanted = True
        self._text: PageText | None = None
        self._shows_pages = False
        self.bar.hide()
        self.bar.face_asked.connect(self.face_asked)
        self.bar.page_asked.connect(self._go_to)
        self.bar.zoom_asked.connect(face.zoom_by)
        self.bar.fit_asked.connect(lambda fit: face.set_zoom(Zoom(fit)))
        self.bar.turn_asked.connect(face.turn)
        for part in (self.bar, self.notice):
            part.left.connect(self.left)
        face.page_changed.connect(self._say_page)
        face.zoom_changed.connect(self._say_zoom)

    @property
    def has_pages(self) -> bool:
        """Whether the open document has pages."""
        return self._text is not None

    @property
    def shows_pages(self) -> bool:
        """Whether it is they that show."""
        return self._shows_pages

    def show_document(self, opened: OpenDocument | None) -> None:
        """Another document is shown, or none; one without pages needs no tools."""
        self._text = PageText(opened.text) if opened is not None and opened.has_pages else None
        self.bar.setVisible(self._text is not None)
        self.notice.say("")
        self._say(0)
        self._shows_pages = False
        self.face.forget()

    def set_theme(self, theme: Theme) -> None:
        """Dress in a theme."""
        self.bar.set_theme(theme)

    def set_face(self, *, pages: bool) -> None:
        """Which face shows."""
        self._shows_pages = pages
        self.bar.set_face(pages=pages)
        self._say_zoom()
        if pages and not self.face.has_source:
            self.source_wanted.emit()

    def set_position(self, position: int) -> None:
        """What of the text is at the top of the view; pages know for themselves."""
        if self._text is not None and not self._shows_pages:
            self._say(self._text.page_of(position))

    def zoom(self, steps: int) -> None:
        """So many steps larger or smaller; 0: fit the width."""
        self.face.zoom_by(steps)

    def fit(self, fit: Fit) -> None:
        """Make pages fit the view."""
        self.face.set_zoom(Zoom(fit))

    def _go_to(self, label: str) -> None:
        page = self._text.called(label) if self._text is not None else None
        if page is None or self._text is None:
            self.bar.say_unknown(label)
            return
        if self._shows_pages:
            self.face.go_to_page(page)
        else:
            self.position_asked.emit(self._text.start_of(page))
        self._say(page)
        self.left.emit()

    def _say_page(self) -> None:
        if self._shows_pages:
            self._say(self.face.page)

    def _say(self, page: int) -> None:
        if self._text is not None:
            self.bar.set_page(page, self._text.label(page), len(self._text.pages))

    def _say_zoom(self) -> None:
        self.bar.set_zoom(self.face.zoom.fit, self.face.layout_of_pages.factor)
