"""The second text of a window: its own state, viewer and presenters, which hear of the search from the first."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal

from reader_app.model.annotation import Annotation, Colour
from reader_app.model.change import Change
from reader_app.model.document import Document
from reader_app.services.session import Session
from reader_app.ui.accessible import MarkTeller
from reader_app.ui.find.walker import Walker
from reader_app.ui.notes.presenter import patched
from reader_app.ui.state import State
from reader_app.ui.tasks import Tasks
from reader_app.ui.viewer.annotator import Annotator
from reader_app.ui.viewer.extending import extend
from reader_app.ui.viewer.pages_presenter import PagesPresenter
from reader_app.ui.viewer.reader import Reader
from reader_app.ui.viewer.viewer import Viewer


class Side(QObject):
    """Everything that one more text needs; the notes pane belongs to the first."""

    said = Signal(str)
    failed = Signal(str)
    gone = Signal()  # the document is not in the library any more

    def __init__(
        self, session: Session, first: State, tasks: Tasks, viewer: Viewer, colour: Colour, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.viewer = viewer
        self.state = State(self)
        self.pages = PagesPresenter(session, self.state, viewer, self)  # before the reader, which shows what is opened
        self.reader = Reader(session, self.state, viewer, self)
        self.pages.place_wanted.connect(self.reader.go_to)
        self.annotator = Annotator(session, self.state, viewer, colour, self)
        caret = lambda: viewer.face.caret()  # noqa: E731, PLW0108  # of whichever face there is by then
        self._walker = Walker(session, self.state, tasks, caret, self)
        self.calls = self._calls()
        MarkTeller(session, self.state, viewer, self)
        for source in (self.pages, self.reader, self.annotator, self._walker):
            source.failed.connect(self.failed)
        for speaking in (self.annotator, self.pages):
            speaking.said.connect(self.said)
        first.query_changed.connect(lambda: self.state.set_query(first.query))
        first.results_changed.connect(lambda: self.state.set_results(first.results))
        self.state.set_query(first.query)
        self.state.set_results(first.results)

    def _calls(self) -> Mapping[str, Callable[[], object]]:
        """What this text does itself of the table of actions; False of one leaves it to the first text."""
        annotator, pages = self.annotator, self.pages
        return {
            "highlight": annotator.highlight,
            "tag": annotator.tag,
            "note": annotator.note,
            "document_note": annotator.document_note,
            "delete": annotator.delete,
            "extend": self.extend,
            "cycle": annotator.cycle,
            "move": annotator.move,
            "find": self.viewer.open_find,
            "next_hit": partial(self.step, 1),
            "previous_hit": partial(self.step, -1),
            "next_link": partial(pages.step_link, 1),
            "previous_link": partial(pages.step_link, -1),
            "pages": pages.toggle,
            "go_to_page": self._ask_for_page,
            "fit_page": pages.fit_page,
            "turn_pages": pages.turn,
            "larger": partial(self.zoom, 1),
            "smaller": partial(self.zoom, -1),
            "standard_size": partial(self.zoom, 0),
            **{f"colour_{colour}": partial(annotator.colour, colour) for colour in Colour},
        }

    def _ask_for_page(self) -> None:
        self.viewer.pages.bar.ask_for_page()  # made when it is first wanted

    def extend(self) -> None:
        """E: select the sentence, then the paragraph."""
        extend(self.annotator, self.state, self.viewer)

    def step(self, by: int) -> None:
        """To the next (1) or previous (-1) of what is looked for in this text, round its ends."""
        if self.viewer.finding:
            self.viewer.step_found(by)
            return
        opened, spans = self.state.opened, self.state.hits_here
        if opened is None or not spans:
            self.said.emit(self.tr("No hits in this text: search for something first (Ctrl+K)."))
            return
        current, caret = self.state.hit_span, self.viewer.face.caret()
        if current is not None and current[1] in spans:
            at = spans.index(current[1]) + by
        else:
            at = bisect_left(spans, (caret, 0)) if by > 0 else bisect_right(spans, (caret, 0)) - 1
        span = spans[at % len(spans)]
        self.state.set_hit_at(opened.document.id, span)
        self.annotator.mean_hit()
        self.viewer.reveal(span)

    def zoom(self, steps: int) -> bool:
        """Larger or smaller pages; False where it is the text that shows."""
        shows_pages = self.viewer.pages.shows_pages
        if shows_pages:
            self.viewer.pages.zoom(steps)
        return shows_pages

    def hear(self, change: Change) -> None:
        """Something was saved: show it where it is about this text."""
        self.state.forget_spans(change)
        opened = self.state.opened
        if opened is None:
            return
        is_read = False
        for edit in change.edits:
            if isinstance(edit.record, Document) and edit.record.id == opened.document.id:
                if edit.after is None:
                    self.reader.close_document(opened.document.id)
                    self.gone.emit()
                    return
                is_read |= self.reader.refresh(edit.record)
        ours = [
            edit
            for edit in change.edits
            if isinstance(edit.record, Annotation) and edit.record.document == opened.document.id
        ]
        if ours and not is_read:
            self.state.set_annotations(patched(self.state.annotations, ours))
