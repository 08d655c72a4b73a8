"""The viewer: the face that suits the open text, the popup, the find bar, a slim title, and the empty page."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QStackedLayout, QVBoxLayout, QWidget

from reader_app.model.annotation import Annotation, Colour
from reader_app.model.hit import Span
from reader_app.ui.state import OpenDocument
from reader_app.ui.theme import Theme
from reader_app.ui.viewer.empty_page import EmptyPage
from reader_app.ui.viewer.find_bar import FindBar, Places
from reader_app.ui.viewer.plain_face import PlainFace
from reader_app.ui.viewer.popup import Popup
from reader_app.ui.viewer.rich_face import RichFace
from reader_app.ui.viewer.title_block import title_block
from reader_app.ui.viewer.typography import Typography

RICH_UP_TO = 250_000  # code points; beyond, laying out a rich text is felt
_KEYBOARD_SELECTION_RESTS = 450  # ms without a change before the popup comes
_TITLE_GONE = 60  # px scrolled before the slim title stays


class Viewer(QWidget):
    """Shows one document. It speaks in code points and knows nothing of how anything is saved."""

    passage_offered = Signal()  # a selection came to rest: the presenter fills the popup
    text_clicked = Signal(int)
    caret_moved = Signal()
    position_changed = Signal(int)  # the first code point in view
    menu_requested = Signal(object)

    def __init__(self, theme: Theme, typography: Typography, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._typography = theme, typography
        self._opened: OpenDocument | None = None
        self.found = Places()
        self._hits: tuple[Span, ...] = ()
        self._hit: Span | None = None
        self._rich, self._plain = RichFace(theme, self), PlainFace(theme, self)
        self.face: RichFace | PlainFace = self._rich
        self.empty = EmptyPage(self)
        self.popup = Popup(theme, self)
        self.find_bar = FindBar(theme, self)
        self._pages = QWidget(self)
        self._slim = QLabel(self._pages)
        self._slim.setProperty("kind", "slim")
        self._slim.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._slim.hide()
        for part in (self, self._rich, self._plain):
            part.setProperty("kind", "paper")
            part.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._stack = QStackedLayout(self._pages)
        for page in (self.empty, self._rich, self._plain):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        column.addWidget(self._pages, 1)
        self._rest = QTimer(self, singleShot=True, interval=_KEYBOARD_SELECTION_RESTS)
        self._rest.timeout.connect(self._offer)
        for face in (self._rich, self._plain):
            self._listen(face)
        self.find_bar.wanted_changed.connect(self._find)
        self.find_bar.step_requested.connect(self.step_found)
        self.find_bar.closed.connect(self.close_find)
        self.popup.left.connect(self._leave_popup)
        self.set_theme(theme)

    def _listen(self, face: RichFace | PlainFace) -> None:
        face.tells.selection_changed.connect(self._selection_changed)
        face.tells.selection_finished.connect(self._offer)
        face.tells.clicked.connect(self._clicked)
        face.tells.scrolled.connect(self._scrolled)
        face.tells.menu_requested.connect(self._menu)
        face.cursorPositionChanged.connect(self.caret_moved)
        face.setAccessibleName(self.tr("Text of the document"))

    @property
    def faces(self) -> tuple[QWidget, ...]:
        """The widgets with the focus while a document is read."""
        return self._rich, self._plain

    # ---- what is shown

    def show_document(self, opened: OpenDocument | None) -> None:
        """Show a document, or the empty page."""
        self._opened = opened
        self.popup.hide()
        self._slim.hide()
        self.found.forget()
        if opened is None:
            self._stack.setCurrentWidget(self.empty)
            return
        text = opened.text
        self.face = self._rich if len(text.content) <= RICH_UP_TO else self._plain
        self.face.anchor = 0
        self.face.show_text(text, title_block(opened.document.metadata, text), self._typography)
        self._slim.setText(opened.document.metadata.title)
        self._stack.setCurrentWidget(self.face)
        if self.find_bar.isVisible():
            self.find_bar.open("")

    def set_annotations(self, annotations: Sequence[Annotation], selected: str | None) -> None:
        """Mark annotations behind the text."""
        if self._opened is not None:
            self.face.set_annotations(annotations, selected)

    def set_hits(self, hits: tuple[Span, ...], current: Span | None) -> None:
        """Mark the hits of the search; while something is being found in the document, that is marked instead."""
        self._hits, self._hit = hits, current
        self._mark_hits()

    def set_theme(self, theme: Theme) -> None:
        """Dress in a theme: the text is laid out anew, where it was."""
        self._theme = theme
        for face in (self._rich, self._plain):
            face.set_theme(theme)
        for part in (self.popup, self.find_bar):
            part.set_theme(theme)
        self._lay_out_again()

    def set_typography(self, typography: Typography) -> None:
        """Other letters: the text is laid out anew, where it was."""
        if typography != self._typography:
            self._typography = typography
            self._lay_out_again()

    def _lay_out_again(self) -> None:
        if self._opened is None:
            return
        top, selection, caret = self.face.anchor, self.face.selection(), self.face.caret()
        text = self._opened.text
        self.face.show_text(text, title_block(self._opened.document.metadata, text), self._typography)
        self.face.set_caret(caret)
        if selection:
            self.face.select(selection)
        self.face.go_to(top)

    # ---- where

    def selection(self) -> Span | None:
        """The selected span, its outer white space left out."""
        span = self.face.selection() if self._opened is not None else None
        if span is None or self._opened is None:
            return None
        passage = self._opened.text.content[span[0] : span[1]]
        start = span[0] + len(passage) - len(passage.lstrip())
        return (start, start + len(passage.strip())) if passage.strip() else None

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

    def show_popup(
        self, span: Span, colour: Colour | None, tags: Sequence[str], known: Sequence[str], *, typing: bool = False
    ) -> None:
        """Offer what can be done with a passage; typing: with the focus in the tag field."""
        self.popup.set_passage(colour, tags, known)
        rect = self.face.rect_of(span).united(self.face.rect_of((max(span[0], span[1] - 1), span[1])))
        rect.translate(self.face.viewport().mapTo(self, QPoint(0, 0)))
        room = QRect(self.face.mapTo(self, QPoint(0, 0)), self.face.size())
        self.popup.show_at(rect, room)
        if typing:
            self.popup.edit_tags()

    def _offer(self) -> None:
        self._rest.stop()
        if self.selection() is not None:
            self.passage_offered.emit()

    def _selection_changed(self) -> None:
        if self.popup.has_focus:
            return
        self.popup.hide()
        if self.face.hasFocus() and self.face.textCursor().hasSelection():
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
            self.found.find(self._opened.text.content, wanted, self.face.anchor)
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
        bar = self.face.verticalScrollBar()
        gone = bar.value() > (_TITLE_GONE if self.face is self._rich else 3)
        if gone != self._slim.isVisible() and self._opened is not None:
            self._slim.setVisible(gone)
            self._place_slim()
        self.position_changed.emit(self.top_position())

    def _place_slim(self) -> None:
        width = self._pages.width() - self.face.verticalScrollBar().width()
        self._slim.setGeometry(0, 0, width, self._slim.sizeHint().height())
        self._slim.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what floats over the text in place."""
        super().resizeEvent(event)
        self.popup.hide()
        QTimer.singleShot(0, self, self._place_slim)

    def changeEvent(self, event: QEvent) -> None:
        """Nothing floats over a disabled text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange and not self.isEnabled():
            self.popup.hide()
