"""Links of pages by keyboard: from one to the next, a frame around the one that the caret is at, Enter follows it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from shiboken6 import isValid

from reader_app.model.span import Span
from reader_app.ui.viewer.page_source import PageLink
from reader_app.ui.viewer.text_links import beginning, link_words

if TYPE_CHECKING:
    from reader_app.ui.viewer.page_face import PageFace


class _Placed(NamedTuple):
    """A link and the letters under it."""

    span: Span
    link: PageLink


class PageLinkKeys(QObject):
    """Watches one face. Only the links of pages that have come are known: of those in sight, and some around them."""

    said = Signal(str)

    def __init__(self, face: "PageFace", parent: QObject) -> None:
        super().__init__(parent)
        self._face = face
        face.tells.selection_changed.connect(self._frame)
        face.installEventFilter(self)

    def step(self, by: int) -> None:
        """The caret to the next link (1) or the previous one (-1), from where it is or, out of sight, where one looks.

        Where a page on the way has not come yet it goes there, so that it comes.
        """
        face = self._face
        caret, top = face.caret(), face.top_position()
        is_seen = face.viewport().rect().contains(face.rect_of((caret, caret + 1)).center())
        here, page = (caret, face.text.page_of(caret)) if is_seen else (top - 1, face.text.page_of(top))
        while 0 <= page < face.layout_of_pages.count:
            if not face.stock.has_links_of(page):
                self._look_at(page, by)
                return
            found = next((each for each in self._placed(page, by) if (each.span[0] - here) * by > 0), None)
            if found is not None:
                self._go(found)
                return
            page += by
        self.said.emit(self.tr("No further link on these pages"))

    def _look_at(self, page: int, by: int) -> None:
        face = self._face
        if by > 0:
            face.go_to_page(page)
        else:
            end = max(0, face.text.start_of(page + 1) - 1)
            face.set_caret(end)
            face.reveal((end, end + 1))
        words = self.tr("No link up to page {label}: the same key looks further")
        self.said.emit(words.replace("{label}", face.text.label(page)))

    def _go(self, placed: _Placed) -> None:
        face, link = self._face, placed.link
        face.set_caret(placed.span[0])
        face.reveal(placed.span)
        page = self.tr("page {label}").replace("{label}", face.text.label(link.page))
        self.said.emit(link_words(face.words(placed.span), beginning(link.address) or page))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter follows what the caret is at; whether the pages have the keys shows."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self._frame()
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or event.modifiers():
            return False
        placed = self._at_caret() if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} else None
        if placed is None:
            return False
        self._face.link_followed.emit(placed.link)
        return True

    def _frame(self) -> None:
        face = self._face
        if not isValid(face):  # the keys leave it as it goes
            return
        placed = self._at_caret() if face.hasFocus() and not face.has_selection() else None
        before, face.layer.link = face.layer.link, placed.span if placed is not None else None
        if before != face.layer.link:
            face.viewport().update()

    def _at_caret(self) -> _Placed | None:
        caret = self._face.caret()
        placed = self._placed(self._face.text.page_of(caret), 1)
        return next((each for each in placed if each.span[0] <= caret < each.span[1]), None)

    def _placed(self, page: int, by: int) -> list[_Placed]:
        """The links of a page that have letters under them or near, in the order of these, or (-1) from the end."""
        return sorted(self._found(page), key=lambda placed: placed.span, reverse=by < 0)

    def _found(self, page: int) -> Iterator[_Placed]:
        rows = self._face.stock.rows(page)
        for link in self._face.stock.links(page) if rows is not None else ():
            spans = []
            for left, top, right, bottom in link.boxes:
                row = rows.near((left + right) / 2, (top + bottom) / 2) if rows is not None else None
                if row is not None:
                    spans.append(row.between(left, right))
            if spans:
                yield _Placed((min(spans)[0], max(end for _, end in spans)), link)
