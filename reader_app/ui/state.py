"""What the person is looking at: one value, one guarded setter and one signal each. Presenters write, widgets read."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from reader_app.model.annotation import Annotation
from reader_app.model.change import Change
from reader_app.model.document import Document, Text
from reader_app.model.query import Query
from reader_app.model.span import Span

if TYPE_CHECKING:
    from reader_app.model.hit import Results

PIECE = 1_000  # annotations that change in one go; more of them would keep the window waiting


class OpenDocument(NamedTuple):
    """The document in the viewer, with its text."""

    document: Document
    text: Text

    @property
    def has_pages(self) -> bool:
        """Whether there are pages to be shown as they are printed, not only numbered."""
        return self.document.media_type == "application/pdf" and bool(self.text.pages)


class State(QObject):
    """The window's state."""

    opened_changed = Signal()
    query_changed = Signal()
    results_changed = Signal()
    spans_changed = Signal()  # more of the hits are known by their place
    hit_changed = Signal()
    annotations_changed = Signal()
    selected_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opened: OpenDocument | None = None
        self._query = Query("")
        self._results: Results | None = None
        self._spans: dict[str, tuple[Span, ...]] = {}  # all hits of documents whose results have but the first
        self.texts = 0  # how often a document got another text: what was found before need not be true
        self._hit: tuple[int, int] | None = None
        self._unlisted: tuple[str, Span] | None = None  # the current hit, where the results do not list it
        self._annotations: tuple[Annotation, ...] = ()
        self._rest: Iterator[tuple[Annotation, ...]] | None = None  # those of them that are still to be read
        self._changed: dict[str, Annotation] = {}  # how some of them are by now, which do not show yet
        self._changed_to: int | None = None  # the place in all of them up to which they do; None: to the end
        self._selected: str | None = None

    @property
    def opened(self) -> OpenDocument | None:
        """The open document."""
        return self._opened

    def set_opened(
        self,
        opened: OpenDocument | None,
        annotations: tuple[Annotation, ...] = (),
        rest: Iterator[tuple[Annotation, ...]] | None = None,
        selected: str | None = None,
    ) -> None:
        """Open another document, or none; its annotations come with it, never the one without the other.

        rest: more of them, in text order and some at a time: those of which there are thousands. See `read_more`.
        selected: one of the annotations, that is selected from the beginning.
        """
        self._opened = opened
        self._annotations, self._rest = annotations, rest
        self._changed, self._changed_to = {}, None
        self._selected = selected
        self.opened_changed.emit()
        self.annotations_changed.emit()
        self.selected_changed.emit()

    def renew(self, document: Document) -> None:
        """The open document's record is another one, in a way that does not show in the text."""
        if self._opened is not None and self._opened.document.id == document.id:
            self._opened = OpenDocument(document, self._opened.text)

    @property
    def query(self) -> Query:
        """The query in the search box."""
        return self._query

    def set_query(self, query: Query) -> None:
        """Ask something else."""
        if query != self._query:
            self._query = query
            self.query_changed.emit()

    @property
    def results(self) -> "Results | None":
        """The answer to the query; None while there is no query."""
        return self._results

    def set_results(self, results: "Results | None") -> None:
        """Take an answer; the current hit is kept where it is still a hit."""
        before = self.hit_span
        numbered = self._numbered_in(results) if before is None else None
        self._spans = self._still(results)
        self._results = results
        self._hit = self._place_of(before) or numbered
        self._unlisted = None if self._hit is not None or results is None else self._unlisted
        self.results_changed.emit()
        if self.hit_span != before:
            self.hit_changed.emit()

    @property
    def hit(self) -> tuple[int, int] | None:
        """The current hit: which document of the results, which of its hits."""
        return self._hit

    def set_hit(self, hit: tuple[int, int] | None) -> None:
        """Go to another hit."""
        if hit != self._hit or self._unlisted is not None:
            self._hit, self._unlisted = hit, None
            self.hit_changed.emit()

    def set_hit_at(self, document_id: str, span: Span) -> None:
        """Go to a hit by where it is; the results need not list it."""
        wanted = document_id, span
        if wanted != self.hit_span:
            self._hit = self._place_of(wanted)
            self._unlisted = wanted if self._hit is None else None
            self.hit_changed.emit()

    @property
    def hit_span(self) -> tuple[str, Span] | None:
        """The current hit's document and span; None also while the spans of a new text are not known yet."""
        if self._results is None or self._hit is None:
            return self._unlisted
        place, hit = self._hit
        spans = self.spans_at(place)
        return (self._results.documents[place].document, spans[hit]) if hit < len(spans) else None

    @property
    def hits_here(self) -> tuple[Span, ...]:
        """The hits in the open document, as far as they are known."""
        if self._results is None or self._opened is None:
            return ()
        wanted = self._opened.document.id
        listed = (found.spans for found in self._results.documents if found.document == wanted)
        return self._spans.get(wanted) or next(listed, ())

    def spans_at(self, place: int) -> tuple[Span, ...]:
        """The hits of one of the documents found, as far as they are known."""
        if self._results is None:
            return ()
        found = self._results.documents[place]
        return self._spans.get(found.document, found.spans)

    def set_spans(self, document_id: str, spans: tuple[Span, ...]) -> None:
        """All the hits of a document, of which the results have but the first."""
        if self._spans.get(document_id) != spans:
            self._spans[document_id] = spans
            if self._unlisted is not None and (place := self._place_of(self._unlisted)) is not None:
                self._hit, self._unlisted = place, None
            self.spans_changed.emit()

    def forget_spans(self, change: Change) -> None:
        """In the new texts of documents hits stand elsewhere; the current one is known by its number until they are."""
        pairs = [(each.before, each.after) for each in change.edits if isinstance(each.record, Document)]
        for before, after in pairs:
            if isinstance(before, Document) and isinstance(after, Document) and before.revision != after.revision:
                self.texts += 1
                if self._spans.pop(after.id, None) is not None:
                    self.spans_changed.emit()

    @property
    def annotations(self) -> tuple[Annotation, ...]:
        """The open document's annotations, in text order; what is still to be read or to change does so now."""
        self.read_all()
        return self._annotations

    @property
    def annotations_read(self) -> tuple[Annotation, ...]:
        """Those of them that are read by now, for who shows them: `annotations_changed` says when they are others."""
        return self._annotations

    @property
    def is_reading(self) -> bool:
        """Whether there may be more of them than were read, or some are still to change."""
        return self._rest is not None or self._changed_to is not None

    def read_all(self) -> None:
        """Read all that are still to be read, and have all change that are still to."""
        while self.read_more():
            pass

    def read_more(self) -> bool:
        """Read some more of them, or have some more change; whether there may be yet more."""
        if self._rest is None:
            self._change_more()
            return self.is_reading
        more = next(self._rest, None)
        if more is not None:
            self._annotations = (*self._annotations, *(self._changed.pop(each.id, each) for each in more))
            return True
        self._rest = None
        self.annotations_changed.emit()  # even if no more came: who shows them only when all are there waits for that
        return self.is_reading

    def set_annotations(self, annotations: tuple[Annotation, ...]) -> None:
        """The open document's annotations changed."""
        if annotations != self._annotations:
            self._annotations = annotations
            self.annotations_changed.emit()
            if self._selected is not None and self.annotation(self._selected) is None:
                self.set_selected(None)

    def change_annotations(self, changed: Mapping[str, Annotation]) -> None:
        """Very many of them changed, by id, and all are where they were: some at a time by `read_more`.

        Who asks for all has all of them change before, who asks for one, or selects it, gets it as it is by now.
        """
        self._changed.update(changed)
        self._changed_to = 0
        self._change_selected()

    def _change_more(self) -> None:
        """Have the next of them change, in text order; at the end, in a turn of its own, all are said to have."""
        start = self._changed_to
        if start is not None and start < len(self._annotations):
            self._changed_to = start + PIECE
            self._change(start, start + PIECE)
        elif start is not None:
            self._changed_to = None
            self._changed.clear()  # of what is not there any more
            self.annotations_changed.emit()

    def _change(self, start: int, end: int) -> None:
        """Have those from one place to another change."""
        before = self._annotations[start:end]
        after = tuple([self._changed.pop(each.id, each) for each in before])
        if after != before:
            self._annotations = (*self._annotations[:start], *after, *self._annotations[end:])
            self.annotations_changed.emit()

    def _change_selected(self) -> None:
        """The selected one, which may be in hand, is shown as it is."""
        ids = [each.id for each in self._annotations] if self._selected in self._changed else []
        if self._selected in ids:
            place = ids.index(self._selected)
            self._change(place, place + 1)

    def annotation(self, annotation_id: str | None) -> Annotation | None:
        """One of the open document's annotations."""
        if annotation_id is None:
            return None
        if annotation_id in self._changed:
            return self._changed[annotation_id]
        seen = 0
        while True:
            found = next((a for a in self._annotations[seen:] if a.id == annotation_id), None)
            seen = len(self._annotations)
            if found is not None or self._rest is None:
                return found
            self.read_more()

    @property
    def selected(self) -> str | None:
        """The id of the selected annotation."""
        return self._selected

    def set_selected(self, annotation_id: str | None) -> None:
        """Select an annotation, or none."""
        if annotation_id != self._selected:
            self._selected = annotation_id
            self._change_selected()
            self.selected_changed.emit()

    def _still(self, results: "Results | None") -> dict[str, tuple[Span, ...]]:
        """The known hits that seem to be the same in another answer, until they are asked for again."""
        if results is None or self._results is None or results.query != self._results.query:
            return {}
        counts = {found.document: found.count for found in results.documents}
        return {key: spans for key, spans in self._spans.items() if counts.get(key) == len(spans)}

    def _numbered_in(self, results: "Results | None") -> tuple[int, int] | None:
        """The current hit by its number, in another answer to the same question, while its span is not known."""
        if self._hit is None or results is None or self._results is None or results.query != self._results.query:
            return None
        document = self._results.documents[self._hit[0]].document
        place = next((i for i, found in enumerate(results.documents) if found.document == document), -1)
        return (place, self._hit[1]) if place >= 0 and self._hit[1] < results.documents[place].total else None

    def _place_of(self, wanted: tuple[str, Span] | None) -> tuple[int, int] | None:
        if wanted is None or self._results is None:
            return None
        place = next((i for i, found in enumerate(self._results.documents) if found.document == wanted[0]), -1)
        spans = self.spans_at(place) if place >= 0 else ()
        return (place, spans.index(wanted[1])) if wanted[1] in spans else None
