"""Brings pages to the viewer: from the original file, behind a password where it has one; and which face was wanted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from reader_app.config.seeing import is_file
from reader_app.model.errors import GlossatorError, PasswordNeededError
from reader_app.model.links import SCHEMES, Link
from reader_app.services.session import Session
from reader_app.ui.state import State
from reader_app.ui.viewer.text_links import TextLinks
from reader_app.ui.viewer.viewer import Viewer

if TYPE_CHECKING:
    from reader_app.ui.viewer.faces import AnyFace
    from reader_app.ui.viewer.page_link_keys import PageLinkKeys
    from reader_app.ui.viewer.page_source import PageLink


class PagesPresenter(QObject):
    """Made before whoever shows the open document, since it must know first how that is to be shown."""

    failed = Signal(str)
    said = Signal(str)
    place_wanted = Signal(int)  # a code point of the open document, with a way back

    def __init__(self, session: Session, state: State, viewer: Viewer, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._state, self._viewer = session, state, viewer
        self._tried = ""
        state.opened_changed.connect(self._prefer)
        viewer.pages.source_wanted.connect(self._bring, Qt.ConnectionType.QueuedConnection)
        viewer.pages.face_asked.connect(self.show_pages)
        viewer.pages.failed.connect(self._explain)
        viewer.pages.opened.connect(self._opened)
        viewer.pages.password_given.connect(self._try)
        viewer.pages.link_followed.connect(self._follow)
        self._links = TextLinks(state, viewer, self)
        self._links.followed.connect(self._follow_in_text)
        self._links.said.connect(self.said)
        self._keys: PageLinkKeys | None = None
        viewer.for_faces(self._give_keys)

    def show_pages(self, pages: bool) -> None:
        """Show the pages of the open document, or its text, and remember that."""
        opened = self._state.opened
        if opened is None or not opened.has_pages:
            return
        try:
            self._session.library.set_as_text(opened.document.id, not pages)
        except GlossatorError as error:
            self.failed.emit(str(error))
        self._viewer.pages.notice.say("")
        self._viewer.show_pages(pages)

    def toggle(self) -> None:
        """P: from the pages to the text and back."""
        self.show_pages(not self._viewer.pages.shows_pages)

    def step_link(self, by: int) -> None:
        """L, Shift+L: to the next link (1), the previous one (-1)."""
        links = self._keys if self._viewer.pages.shows_pages else self._links
        if links is not None and self._state.opened is not None:
            links.step(by)

    def _give_keys(self, face: "AnyFace") -> None:
        """Pages have links of their own."""
        if not isinstance(face, QTextEdit | QPlainTextEdit):
            from reader_app.ui.viewer.page_link_keys import PageLinkKeys

            self._keys = PageLinkKeys(face, self)
            self._keys.said.connect(self.said)

    def fit_page(self) -> None:
        """Make whole pages fit the view."""
        from reader_app.ui.viewer.page_layout import Fit

        self._show_to_change()
        self._viewer.pages.fit(Fit.PAGE)

    def turn(self) -> None:
        """Turn the pages by a quarter."""
        self._show_to_change()
        self._viewer.pages.face.turn()

    def _follow(self, link: "PageLink") -> None:
        """Open the address of a link, or go to its page."""
        if link.address:
            self._open_address(link.address)
            return
        face = self._viewer.pages.face
        self.place_wanted.emit(face.text.start_of(link.page))
        face.go_to_page(link.page, link.down)

    def _follow_in_text(self, link: Link) -> None:
        """Open the address of a link, or go to its place."""
        if link.address:
            self._open_address(link.address)
        else:
            self.place_wanted.emit(link.place)

    def _open_address(self, address: str) -> None:
        from reader_app.ui.outside import open_outside

        url = QUrl(address, QUrl.ParsingMode.TolerantMode)
        if url.scheme() not in SCHEMES or not open_outside(url):
            self.failed.emit(self.tr("Nothing could be found that opens {address}.").format(address=address))

    def _show_to_change(self) -> None:
        if not self._viewer.pages.shows_pages:
            self.show_pages(True)

    def close(self) -> None:
        """No page is waited for any more."""
        self._viewer.pages.let_go()

    def _prefer(self) -> None:
        self._tried = ""  # for another document
        opened = self._state.opened
        if opened is not None and opened.has_pages:
            self._viewer.pages.wanted = not self._session.library.as_text(opened.document.id)

    def _bring(self) -> None:
        """Give the viewer the pages it shows."""
        opened, pages = self._state.opened, self._viewer.pages
        if opened is None or not pages.shows_pages or pages.face.has_source:
            return
        path = self._session.original(opened.document)
        if not is_file(path):
            words = self.tr("The original file is not there any more, so this is its text: {path}")
            self._give_up(words.format(path=path))
            return
        password = self._tried or self._session.passwords.get(opened.document.id, "")
        from reader_app.ui.viewer.page_source import PageSource

        pages.face.set_source(PageSource(self._session.reading.pages, path, password))

    def _explain(self, error: GlossatorError) -> None:
        opened = self._state.opened
        if opened is None:
            return
        if not isinstance(error, PasswordNeededError):
            self._give_up(str(error))
            return
        self._session.passwords.pop(opened.document.id, None)
        wrong, self._tried = bool(self._tried), ""
        words = self.tr("That is not its password.") if wrong else self.tr("The pages are locked with a password.")
        self._show_text()
        self._viewer.pages.notice.ask(words)
        if wrong:
            self._viewer.pages.notice.focus_field()

    def _try(self, password: str) -> None:
        opened = self._state.opened
        if opened is not None:
            self._tried = password
            self._viewer.show_pages(True)

    def _opened(self) -> None:
        """The pages can be had: a password that was tried is the right one."""
        opened = self._state.opened
        if opened is not None and self._tried:
            self._session.passwords[opened.document.id] = self._tried
            self._viewer.pages.notice.say("")
        self._tried = ""

    def _give_up(self, words: str) -> None:
        self._show_text()
        self._viewer.pages.notice.say(words)

    def _show_text(self) -> None:
        """The text can always be read; that it had to be is not remembered."""
        self._viewer.pages.let_go()
        self._viewer.show_pages(False)
