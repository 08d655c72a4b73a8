"""Opening documents: where one was, where one goes back to, and what of the search shows in the text."""

import contextlib
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from reader_app.model.annotation import Annotation
from reader_app.model.document import Document
from reader_app.model.errors import GlossatorError, NotFoundError
from reader_app.model.span import Span
from reader_app.services.session import Session
from reader_app.ui.state import OpenDocument, State
from reader_app.ui.viewer.viewer import Viewer

_POSITION_RESTS = 700  # ms without scrolling before the reading position is saved
_LONGEST_TRAIL = 100
_BEFORE, _AFTER = 2_000, 10_000  # code points around the first in view whose marks are shown before all are read
_WORDS_THERE = (160, 60, 24)  # code points by which a place in a text is known again, the longest first


class Stop(NamedTuple):
    """A place on the way: a document, the first code point in view, and that of the caret, if it is in view."""

    document: str
    position: int
    caret: int | None = None


class Reader(QObject):
    """Presents the open document in the viewer."""

    failed = Signal(str)
    trail_changed = Signal()
    marked_read = Signal(str)  # the document that is open, a moment after it shows

    def __init__(self, session: Session, state: State, viewer: Viewer, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._state, self._viewer = session, state, viewer
        self._behind: list[Stop] = []
        self._ahead: list[Stop] = []
        self._unmarked = ""  # the document that is still to be marked as read
        self._rest = QTimer(self, singleShot=True, interval=_POSITION_RESTS)
        self._rest.timeout.connect(self.save_position)
        self._reading = QTimer(self, interval=0)  # thousands of annotations, while nothing else is to be done
        self._reading.timeout.connect(self._read_more)
        viewer.position_changed.connect(lambda _: self._rest.start())
        state.opened_changed.connect(lambda: viewer.show_document(state.opened))  # first, before anyone scrolls
        state.annotations_changed.connect(self._show_annotations)
        state.selected_changed.connect(self._show_annotations)
        state.hit_changed.connect(self._show_hits)
        state.results_changed.connect(self._show_hits)
        state.spans_changed.connect(self._show_hits)

    @property
    def can_go(self) -> tuple[bool, bool]:
        """Whether there is a way back and a way forward."""
        return bool(self._behind), bool(self._ahead)

    def open(self, document_id: str, span: Span | None = None) -> None:
        """Open a document: at a span, else where it was left. Where one comes from is remembered for Back."""
        here = self._here()
        if self._show(document_id, None if span is None else span[0], span):
            if here is not None and (here.document != document_id or span is not None):
                self._behind = [*self._behind, here][-_LONGEST_TRAIL:]
                self._ahead = []
            self.trail_changed.emit()

    def back(self) -> None:
        """To where one was before."""
        self._walk(self._behind, self._ahead)

    def forward(self) -> None:
        """Back again from having gone back."""
        self._walk(self._ahead, self._behind)

    def close_document(self, document_id: str) -> None:
        """The document is gone from the library."""
        self._behind = [stop for stop in self._behind if stop.document != document_id]
        self._ahead = [stop for stop in self._ahead if stop.document != document_id]
        if self._state.opened is not None and self._state.opened.document.id == document_id:
            self._unmarked = ""
            self._state.set_opened(None)
        self.trail_changed.emit()

    def refresh(self, document: Document) -> bool:
        """The open document's record changed, or it was read anew: the same passage stays in view, and whoever writes
        a note goes on writing. Returns whether its annotations were read for that.
        """
        opened = self._state.opened
        if opened is None or opened.document.id != document.id or opened.document == document:
            return False
        if (document.revision, document.metadata) == (opened.document.revision, opened.document.metadata):
            self._state.renew(document)
            return False
        position, selected = self._viewer.top_position(), self._state.selected
        try:
            text = self._session.library.text(document.id)
            annotations = self._session.annotating.of(document.id)
        except NotFoundError:  # it is gone by now, which is heard next
            return False
        except GlossatorError as error:
            self.failed.emit(str(error))
            return False
        if document.revision != opened.document.revision:
            position = place_again(opened.text.content, text.content, position)
        is_there = any(annotation.id == selected for annotation in annotations)
        self._state.set_opened(OpenDocument(document, text), annotations, selected=selected if is_there else None)
        self._show_hits()
        self._viewer.scroll_to(position)
        return True

    def save_position(self) -> None:
        """Remember how far the open document was read."""
        self._rest.stop()
        here = self._here()
        if here is not None and not self._session.read_only:
            try:
                self._session.library.set_position(here.document, here.position)
            except GlossatorError as error:
                self.failed.emit(str(error))

    def leave(self) -> None:
        """The window closes: save where one is, and read no more."""
        self._reading.stop()
        self._mark_read()
        self.save_position()

    def go_to(self, position: int) -> None:
        """To a place in the open document, with a way back."""
        opened = self._state.opened
        if opened is not None:
            self.open(opened.document.id, (position, position))

    def _walk(self, taken: list[Stop], given: list[Stop]) -> None:
        here = self._here()
        if not taken:
            return
        stop = taken.pop()
        if here is not None:
            given.append(here)
        if self._show(stop.document, stop.position, None) and stop.caret is not None:
            self._viewer.face.set_caret(stop.caret)
        self.trail_changed.emit()

    def _show(self, document_id: str, position: int | None, span: Span | None) -> bool:
        opened = self._state.opened
        if opened is None or opened.document.id != document_id:
            self._mark_read()
            self.save_position()
            try:
                document = self._session.library.get(document_id)
                text = self._session.library.text(document_id)
                pieces = self._session.annotating.in_pieces(document_id)
                annotations = next(pieces, ())
                if position is None:
                    position = self._session.library.position(document_id)
            except GlossatorError as error:
                self.failed.emit(str(error))
                return False
            self._state.set_opened(OpenDocument(document, text), annotations, self._rest_of(pieces))
            self._unmarked = document_id
            self._reading.start()
            self._show_hits()
        if span is not None:
            self._viewer.reveal(span)
        elif position is not None:
            self._viewer.scroll_to(position)
        if self._state.is_reading:
            self._show_near()
        return True

    def _show_near(self) -> None:
        """The marks in view, while thousands of others are still to be read."""
        top = self._viewer.top_position()
        opened = self._state.opened
        with contextlib.suppress(GlossatorError):  # which reading all of them will say
            if opened is not None:
                near = self._session.annotating.between(opened.document.id, top - _BEFORE, top + _AFTER)
                self._viewer.set_annotations(near, self._state.selected)

    def _rest_of(self, pieces: Iterator[tuple[Annotation, ...]]) -> Iterator[tuple[Annotation, ...]]:
        try:
            yield from pieces
        except GlossatorError as error:
            self.failed.emit(str(error))

    def read_on(self) -> None:
        """Read what is still to be read of the annotations, or have it change, while nothing else is to be done."""
        self._reading.start()

    def _read_more(self) -> None:
        if self._state.is_reading:
            self._state.read_more()
        else:
            self._reading.stop()
            self._mark_read()

    def _mark_read(self) -> None:
        """What was opened is read, which is kept when all of it shows: the disk may take a while."""
        document_id, self._unmarked = self._unmarked, ""
        if document_id and not self._session.read_only:
            try:
                self._session.library.mark_read(document_id)
            except GlossatorError as error:
                self.failed.emit(str(error))
            self.marked_read.emit(document_id)

    def _here(self) -> Stop | None:
        opened = self._state.opened
        if opened is None:
            return None
        face = self._viewer.face
        caret = face.caret()
        is_seen = face.viewport().rect().contains(face.rect_of((caret, caret + 1)).center())
        return Stop(opened.document.id, self._viewer.top_position(), caret if is_seen else None)

    def _show_annotations(self) -> None:
        if not self._state.is_reading:
            self._viewer.set_annotations(self._state.annotations, self._state.selected)

    def _show_hits(self) -> None:
        opened, current = self._state.opened, self._state.hit_span
        here = current[1] if opened and current and current[0] == opened.document.id else None
        self._viewer.set_hits(self._state.hits_here, here)


def place_again(old: str, new: str, position: int) -> int:
    """About where in a new text a place of the old one is, in code points: by the words there, else by its share."""
    expected = round(position * len(new) / max(1, len(old)))
    for length in _WORDS_THERE:
        words = old[position : position + length]
        before, after = new.rfind(words, 0, expected + len(words)), new.find(words, expected)
        found = [at for at in (before, after) if at >= 0]
        if found and len(words) == length:
            return min(found, key=lambda at: abs(at - expected))
    return min(expected, len(new))
