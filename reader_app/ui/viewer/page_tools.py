"""What stands over a document with pages, and how it works them: which face, which page, how large, and why not.

Face, bar and notice are made for the first document that has pages; until then there is only the room for them.
"""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader_app.ui.state import OpenDocument
from reader_app.ui.theme import Theme
from reader_app.ui.viewer.faces import Faces

if TYPE_CHECKING:
    from reader_app.ui.viewer.page_bar import PageBar
    from reader_app.ui.viewer.page_face import PageFace
    from reader_app.ui.viewer.page_layout import Fit
    from reader_app.ui.viewer.page_notice import PageNotice
    from reader_app.ui.viewer.page_text import PageText


class PageTools(QObject):
    """Bar, notice and pages of one viewer. wanted: whether pages are to show, where a document has any."""

    face_asked = Signal(bool)  # True: the pages
    position_asked = Signal(int)  # a code point, where the text shows
    source_wanted = Signal()  # the pages show and do not know where to come from
    opened = Signal()  # the pages can be had from where they come from
    failed = Signal(object)  # a GlossatorError: they cannot
    password_given = Signal(str)
    link_followed = Signal(object)  # a PageLink
    left = Signal()  # the keys belong to the document again

    def __init__(self, faces: Faces, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._faces, self._theme = faces, theme
        self.room = QWidget(parent)  # for bar and notice
        self._column = QVBoxLayout(self.room)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.wanted = True
        self._text: PageText | None = None
        self._shows_pages = False

    @cached_property
    def face(self) -> "PageFace":
        """The pages."""
        face = self._faces.pages
        face.failed.connect(self.failed)
        face.sizes_known.connect(self.opened)
        face.link_followed.connect(self.link_followed)
        face.page_changed.connect(self._say_page)
        face.zoom_changed.connect(self._say_zoom)
        return face

    @cached_property
    def bar(self) -> "PageBar":
        """Which face, which page, how large."""
        from reader_app.ui.viewer.page_bar import PageBar
        from reader_app.ui.viewer.page_layout import Zoom

        bar = PageBar(self._theme, self.room)
        bar.hide()
        bar.face_asked.connect(self.face_asked)
        bar.page_asked.connect(self._go_to)
        bar.zoom_asked.connect(self.face.zoom_by)
        bar.fit_asked.connect(lambda fit: self.face.set_zoom(Zoom(fit)))
        bar.turn_asked.connect(self.face.turn)
        bar.left.connect(self.left)
        self._column.insertWidget(0, bar)
        return bar

    @cached_property
    def notice(self) -> "PageNotice":
        """Why there are no pages to be seen, or what they are locked with."""
        from reader_app.ui.viewer.page_notice import PageNotice

        notice = PageNotice(self.room)
        notice.password_given.connect(self.password_given)
        notice.left.connect(self.left)
        self._column.addWidget(notice)
        return notice

    @property
    def has_pages(self) -> bool:
        """Whether the open document has pages."""
        return self._text is not None

    @property
    def shows_pages(self) -> bool:
        """Whether it is they that show."""
        return self._shows_pages

    @property
    def are_made(self) -> bool:
        """Whether there are any."""
        return "face" in vars(self)

    def show_document(self, opened: OpenDocument | None) -> None:
        """Another document is shown, or none; one without pages needs no tools."""
        self._text = _text_of(opened)
        self._shows_pages = False
        if self.has_pages or self.are_made:
            self.bar.setVisible(self.has_pages)
            self.notice.say("")
            self._say(0)
            self.face.forget()

    def set_theme(self, theme: Theme) -> None:
        """Dress in a theme."""
        self._theme = theme
        if self.are_made:
            self.bar.set_theme(theme)

    def set_face(self, *, pages: bool) -> None:
        """Which face shows."""
        self._shows_pages = pages
        if self.are_made:
            self.bar.set_face(pages=pages)
            self._say_zoom()
        if pages and not self.face.has_source:
            self.source_wanted.emit()

    def set_position(self, position: int) -> None:
        """What of the text is at the top of the view; pages know for themselves."""
        if self._text is not None and not self._shows_pages:
            self._say(self._text.page_of(position))

    def let_go(self) -> None:
        """No page is waited for any more."""
        if self.are_made:
            self.face.set_source(None)

    def zoom(self, steps: int) -> None:
        """So many steps larger or smaller; 0: fit the width."""
        self.face.zoom_by(steps)

    def fit(self, fit: "Fit") -> None:
        """Make pages fit the view."""
        from reader_app.ui.viewer.page_layout import Zoom

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


def _text_of(opened: OpenDocument | None) -> "PageText | None":
    if opened is None or not opened.has_pages:
        return None
    from reader_app.ui.viewer.page_text import PageText

    return PageText(opened.text)
