"""Marking many passages at once, such as the hits of a query: saved a part at a time, and one thing to undo."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from reader_app.model.annotation import Annotation, Colour, Extent
from reader_app.model.change import Action, Change, Edit
from reader_app.model.document import Document
from reader_app.model.errors import NotFoundError
from reader_app.model.span import Span
from reader_app.services.codebook import Names, tag_name
from reader_app.services.history import History
from reader_app.services.passages import Place, by_document, in_parts, marks, still_there
from reader_app.services.subjects import passages
from reader_app.services.task import Task
from reader_app.store import Store

ANY_WORDS: Mapping[Place, str] = {}
_LONG = 1_000  # passages saved at once, for which a window does not wait
_Part = Mapping[str, list[Span]]  # by document


class Marking:
    """What `Annotating` does with thousands of passages. blank: a new annotation on a document as a whole."""

    def __init__(self, store: Store, history: History, blank: Callable[[Document], Annotation]) -> None:
        self._store = store
        self._history = history
        self._blank = blank

    def mark(
        self,
        places: Iterable[Place],
        colour: Colour,
        tags: Iterable[str],
        task: Task | None,
        words: Mapping[Place, str],
        extent: Extent,
    ) -> tuple[int, int]:
        """Marks passages, or gives those that are marked the tags (names) they lack.

        words: what stood there when they were chosen; where a text says something else by now, they are left. extent:
        whether it is those words that are marked, or the sentences or paragraphs they are in, each once.

        Returns how many that made or tagged, and how many had it already. For thousands of them, not to be called on
        the window's thread: they are saved a part at a time. What is done when the task is cancelled stays. Raises
        ValueError and GlossatorError as `Annotating.highlight` does, with nothing changed if they are no thousands.
        """
        wanted, names = by_document(places), tuple(map(tag_name, tags))
        for document_id in wanted:
            self._document(document_id)
        task, total, parts = task or Task(), sum(map(len, wanted.values())), tuple(in_parts(wanted))
        action = Action.TAG if names else Action.HIGHLIGHT
        if len(parts) == 1 and not task.cancelled:
            task.report(0, total, "")
            do = self._history.do
            return self._mark(
                parts[0], colour, names, words, extent, lambda edits, said: do(Change(action, edits, said))
            )
        made = already = 0
        with self._history.gathering(action) as gathering:
            for part in parts:
                if task.cancelled:
                    break
                task.report(made + already, total, "")
                more, had = self._mark(
                    part, colour, names, words, extent, lambda edits, about: gathering.do_all(edits, subject=about)
                )
                made, already = made + more, already + had
                gathering.summary = passages(made, names)
        return made, already

    def _mark(
        self,
        part: _Part,
        colour: Colour,
        names: Sequence[str],
        words: Mapping[Place, str],
        extent: Extent,
        write: Callable[[tuple[Edit, ...], str], object],
    ) -> tuple[int, int]:
        """Has the edits of a part written; how many made or tagged something, and how many places had it already."""
        contents = {id_: self._content(self._document(id_)) for id_ in part}  # before anyone waits for the lock
        lock = self._store.lock
        with lock.long() if sum(map(len, part.values())) > _LONG else lock:
            codebook = Names(self._store)
            ids = codebook.ids(names)
            blanks = {id_: replace(self._blank(self._document(id_)), colour=colour, tags=ids) for id_ in part}
            done = tuple(
                edit for id_ in part for edit in self._marks(blanks[id_], part[id_], contents[id_], words, extent)
            )
            edits = [edit for edit in done if edit is not None]
            if edits:
                write((*codebook.edits, *edits), passages(len(edits), names))
        return len(edits), len(done) - len(edits)

    def _marks(
        self, blank: Annotation, spans: list[Span], known: tuple[str, str], words: Mapping[Place, str], extent: Extent
    ) -> Iterator[Edit | None]:
        """blank: with the tags. known: a revision of the document, and its text."""
        revision, content = known
        if revision != blank.revision:
            content = self._store.documents.text(blank.revision).content
        spans = still_there(blank.document, content, spans, words)
        if extent is not Extent.WORDS:
            from reader_app.model.extent import Extents  # here, since no start has a use for it

            extents = Extents(*self._store.documents.outline(blank.revision))
            spans = sorted({extents.around(span, extent) for span in spans})
        yield from marks(blank, content, spans, self._store.annotations.of(blank.document), blank.tags)

    def _content(self, document: Document) -> tuple[str, str]:
        """The document's revision and its text."""
        return document.revision, self._store.documents.text(document.revision).content

    def _document(self, document_id: str) -> Document:
        document = self._store.documents.get(document_id)
        if document is None:
            raise NotFoundError("That document is not in the library any more.")
        return document
