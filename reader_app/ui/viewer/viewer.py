"""The viewer: the face that suits the open document, its popup, its find bar, and the bar over its pages."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader_app.model.annotation import Annotation
from reader_app.model.span import Span
from reader_app.ui.state import OpenDocument
from reader_app.ui.theme import Theme
from reader_app.ui.viewer.face import Face
from reader_app.ui.viewer.faces import Faces, trimmed
from reader_app.ui.viewer.find_bar import FindBar, Places
from reader_app.ui.viewer.page_tools import PageTools
from reader_app.ui.viewer.popup_door import PopupDoor
from reader_app.ui.viewer.target import Had
from reader_app.ui.viewer.typography import Typography

if TYPE_CHECKING:
    from reader_app.ui.viewer.faces import AnyFace, AnyTextFace

_KEYBOARD_SELECTION_RESTS = 450  # ms without a change before the popup comes


class Viewer(QWidget):
    """Shows one document. It speaks in code points and knows nothing of how anything is saved."""

    passage_offered = Signal()  # a selection came to rest: the presenter fills the popup
    text_clicked = Signal(int)
    position_changed = Signal(int)  # the first code point in view
    menu_requested = Signal(object)

    def __init__(self, theme: Theme, typography: Typography, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.typography = typography
        self._opened: OpenDocument | None = None
        self.found = Places()
        self._hits: tuple[Span, ...] = ()
        self._hit: Span | None = None
        self._annotations: tuple[Sequence[Annotation], str | None] = (), None
        self._faces = Faces(theme, self)
        self.empty = self._faces.empty
        self.popup = PopupDoor(theme, self)
        self.find_bar = FindBar(theme, self)
        self.pages = PageTools(self._faces, theme, self)
        self.setProperty("kind", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for bar in (self.pages.room, self.find_bar):
            column.addWidget(bar)
        column.addWidget(self._faces, 1)
        self._rest = QTimer(self, singleShot=True, interval=_KEYBOARD_SELECTION_RESTS)
        self._rest.timeout.connect(lambda: self._offer() if self.face.hasFocus() else None)
        self.for_faces(self._listen)
        self.pages.position_asked.connect(self.scroll_to)
        self.pages.left.connect(self._leave_popup)
        self.find_bar.wanted_changed.connect(self._find)
        self.find_bar.step_requested.connect(self.step_found)
        self.find_bar.closed.connect(self.close_find)
        self.popup.left.connect(self._leave_popup)

    def _listen(self, face: Face) -> None:
        face.tells.selection_changed.connect(self._selection_changed)
        face.tells.selection_finished.connect(self._offer)
        face.tells.clicked.connect(self._clicked)
        face.tells.scrolled.connect(self._scrolled)
        face.tells.menu_requested.connect(self._menu)

    @property
    def face(self) -> "AnyFace":
        """The face that shows the open document, which has the focus while it is read."""
        return self._faces.current

    @property
    def texts(self) -> "tuple[AnyTextFace, ...]":
        """The faces of text there are by now."""
        return self._faces.texts

    def for_faces(self, call: Callable[[Any], object]) -> None:
        """Call for every face, when it is made if that is still to come."""
        for face in self._faces.all_made:
            call(face)
        self._faces.made.connect(call)

    # ---- what is shown

    def show_document(self, opened: OpenDocument | None) -> None:
        """Show a document, or the empty page."""
        self._opened, self._annotations = opened, ((), None)
        self.popup.hide()
        self.found.forget()
        self.pages.show_document(opened)
        if opened is None:
            self._faces.show_empty()
            return
        self._show_face(opened, pages=self.pages.wanted)
        if self.find_bar.isVisible():
            self.find_bar.open("")

    def _show_face(self, opened: OpenDocument, *, pages: bool) -> None:
        self._faces.choose(opened, pages=pages).anchor = 0
        self._faces.show_text(opened, self.typography)
        self._faces.show_current()
        self.pages.set_face(pages=self._faces.shows_pages)

    def show_pages(self, pages: bool) -> None:
        """Show the pages of the open document, or its text, at the same place; what is selected stays so."""
        opened = self._opened
        if opened is None or not opened.has_pages or pages == self._faces.shows_pages:
            return
        top, selection, caret, had_focus = self.face.anchor, self.face.selection(), self.face.caret(), self._has_keys
        self.popup.hide()
        self._show_face(opened, pages=pages)
        self.face.set_annotations(*self._annotations)
        self._mark_hits()
        self._be_at(top, selection, caret)
        if had_focus:
            self.face.setFocus()

    @property
    def _has_keys(self) -> bool:
        focus = self.window().focusWidget()
        return focus is not None and self.isAncestorOf(focus) and not self.find_bar.isAncestorOf(focus)

    def set_annotations(self, annotations: Sequence[Annotation], selected: str | None) -> None:
        """Mark annotations where they are."""
        self._annotations = annotations, selected
        if self._opened is not None:
            self.face.set_annotations(annotations, selected)

    def set_hits(self, hits: tuple[Span, ...], current: Span | None) -> None:
        """Mark the hits of the search; while something is being found in the document, that is marked instead."""
        self._hits, self._hit = hits, current
        self._mark_hits()

    def set_theme(self, theme: Theme) -> None:
        """Dress in a theme: the text is laid out anew, where it was."""
        self._faces.set_theme(theme)
        for part in (self.popup, self.find_bar, self.pages):
            part.set_theme(theme)
        self._lay_out_again()

    def set_typography(self, typography: Typography) -> None:
        """Other letters: the text is laid out anew, where it was."""
        if typography != self.typography:
            self.typography = typography
            self._lay_out_again()

    def _lay_out_again(self) -> None:
        if self._opened is None:
            return
        top, selection, caret = self.face.anchor, self.face.selection(), self.face.caret()
        if not self._faces.shows_pages:
            self._faces.show_text(self._opened, self.typography)
            self._be_at(top, selection, caret)

    def _be_at(self, top: int, selection: Span | None, caret: int) -> None:
        self.face.set_caret(caret)
        if selection:
            self.face.select(selection)
        self.face.go_to(top)

    # ---- where

    def selection(self) -> Span | None:
        """The selected span, its outer white space left out."""
        span = self.face.selection() if self._opened is not None else None
        return trimmed(self._opened.text.content, span) if span is not None and self._opened is not None else None

    def clear_selection(self) -> None:
        """Select nothing; the caret stays."""
        self.face.set_caret(self.face.caret())

    def reveal(self, span: Span, *, caret: bool = True) -> None:
        """Bring a span into view, with the caret at its start."""
        if caret:
            self.face.set_caret(span[0])
        self.face.reveal(span)

    def top_position(self) -> int:
        """The first code point in view."""
        return self.face.anchor if self._opened is not None else 0

    def scroll_to(self, position: int) -> None:
        """Bring a code point to the top of the view, the caret with it: Qt scrolls to the caret when first shown."""
        self.face.set_caret(position)
        self.face.go_to(position)

    # ---- the popup

    def show_popup(self, span: Span, has: Had, *, typing: bool = False) -> None:
        """Offer what can be done with a passage; typing: with the focus in the tag field."""
        self.popup.offer(has, *self._faces.places_of(span, self))
        if typing:
            self.popup.edit_tags()

    def _offer(self) -> None:
        self._rest.stop()
        if self.isVisible() and self.selection() is not None:
            self.passage_offered.emit()

    def _selection_changed(self) -> None:
        if self.popup.has_focus:
            return
        self.popup.hide()
        if self.face.hasFocus() and self.face.has_selection():
            self._rest.start()
        else:
            self._rest.stop()

    def _menu(self, place: QPoint) -> None:
        self.popup.hide()
        self.menu_requested.emit(place)

    def _clicked(self, position: int) -> None:
        self.popup.hide()
        self.text_clicked.emit(position)

    def step_back(self) -> bool:
        """Esc: close the popup, else the find bar, else give up the selection; whether there was any of it."""
        if self.popup.isVisible():
            self._leave_popup()
        elif self.find_bar.isVisible():
            self.close_find()
        elif self._opened is not None and self.face.selection() is not None:
            self.clear_selection()
        else:
            return False
        return True

    def _leave_popup(self) -> None:
        self.popup.hide()
        self.face.setFocus()

    # ---- find in this document

    def open_find(self) -> None:
        """Look for something in this document, first of all for what is selected."""
        if self._opened is None:
            return
        span = self.selection()
        self.found.begin(span[0] if span else self.face.anchor)
        self.find_bar.open(self._opened.text.content[span[0] : span[1]] if span else "")

    def close_find(self) -> None:
        """Done looking: the last place found stays selected."""
        self.find_bar.hide()
        if self.found.current is not None:
            self.face.select(self.found.current)
        self.found.forget()
        self._mark_hits()
        self.face.setFocus()

    def step_found(self, step: int) -> None:
        """Go to the next (1) or previous (-1) place found, round the ends."""
        self.found.step(step)
        if self.found.current is not None:
            self.face.reveal(self.found.current)
        self._mark_hits()

    @property
    def finding(self) -> bool:
        """Whether the find bar is open."""
        return self.find_bar.isVisible()

    def _find(self, wanted: str) -> None:
        if self._opened is not None:
            self.found.find(self._opened.text.content, wanted)
            self.step_found(0)

    def _mark_hits(self) -> None:
        if self._opened is None:
            return
        if self.find_bar.isVisible() and self.found.spans:
            self.face.set_hits(self.found.spans, self.found.current)
        else:
            self.face.set_hits(self._hits, self._hit)
        self.find_bar.set_count(self.found.at + 1, len(self.found.spans))

    # ---- Qt's own doors

    def _scrolled(self) -> None:
        if not self.popup.has_focus:
            self.popup.hide()
        if self._opened is not None:
            self._faces.update_slim()
        self.pages.set_position(self.top_position())
        self.position_changed.emit(self.top_position())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what floats over the text in place."""
        super().resizeEvent(event)
        self.popup.hide()
        QTimer.singleShot(0, self, self._faces.place_slim)
