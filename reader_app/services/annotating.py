"""Annotating: one small function for each thing a person can do to passages; each is one change."""

import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from reader_app.model.annotation import Annotation, Colour, Extent, Noted, State, clean_text
from reader_app.model.change import Action, Change, Edit
from reader_app.model.document import Document
from reader_app.model.errors import GlossatorError, NotFoundError
from reader_app.model.span import Span
from reader_app.model.tag import Tag
from reader_app.services.codebook import Codebook, Names, tag_name
from reader_app.services.history import History
from reader_app.services.many import Many
from reader_app.services.marking import ANY_WORDS, Marking
from reader_app.services.passages import Place, cut, passage
from reader_app.services.subjects import About, Tagged, shortened
from reader_app.services.task import Task
from reader_app.store import Counted, Store, timestamp


class Annotating:
    """What can be done to annotations. What would change nothing makes no change and returns None.

    Raises NotFoundError for ids that are not in the library, SaveError and ReadOnlyLibraryError as `History.do`, and
    GlossatorError for names that cannot be a tag's. author: written into each new annotation. codebook: what can be
    done to the tags themselves. many: what can be done to annotations by the thousand.
    """

    def __init__(self, store: Store, history: History, author: str) -> None:
        self._store = store
        self._history = history
        self.author = clean_text(author)
        self.codebook = Codebook(store, history)
        self.many = Many(store, history)

    def of(self, document_id: str) -> tuple[Annotation, ...]:
        """A document's annotations, notes on the whole of it first, then in text order."""
        return self._store.annotations.of(document_id)

    def in_pieces(self, document_id: str) -> Iterator[tuple[Annotation, ...]]:
        """The same some at a time, for a document that may have thousands; those in between may change them."""
        return self._store.annotations.in_pieces(document_id)

    def between(self, document_id: str, start: int, end: int) -> tuple[Annotation, ...]:
        """Those of a document that begin from one place of it to another, in code points."""
        return self._store.annotations.between(document_id, start, end)

    def get(self, annotation_id: str) -> Annotation | None:
        """The annotation with this id; None where there is none any more."""
        return self._store.annotations.get(annotation_id)

    def all(self) -> Iterator[Annotation]:
        """Every annotation of the library, by id, read some at a time; those in between may change it."""
        return self._store.annotations.all()

    def noted(self) -> Iterator[Noted]:
        """What a list shows of every annotation, by document and place, read some at a time."""
        return self._store.annotations.noted()

    def noted_in(self, document_id: str) -> tuple[Noted, ...]:
        """The same of one document's."""
        return self._store.annotations.noted_in(document_id)

    def tags(self) -> tuple[Tag, ...]:
        """Every tag, by name."""
        return self._store.tags.all()

    def tag_counts(self) -> dict[str, int]:
        """How many annotations have each tag, by id; unused tags are left out."""
        return self._store.tags.counts()

    def coloured_otherwise(self, tag_id: str, colour: Colour) -> tuple[str, ...]:
        """The ids of annotations with a tag on passages in another colour than this one."""
        return self._store.annotations.coloured_otherwise(tag_id, colour)

    def counts_within(self, names: Sequence[str]) -> dict[str, int]:
        """How many annotations have a tag or one below it, by name; a level that is no tag itself has a number, too."""
        return self._store.tags.counts_within(names)

    def counted(self) -> Counted:
        """How many annotations each document has and how many have each tag, at one moment of the history."""
        return self._store.counted()

    def are_annotated(self, document_ids: Iterable[str]) -> bool:
        """Whether any of these documents has an annotation, be it hidden since the document is removed."""
        return self._store.are_annotated(document_ids)

    def newest(self) -> int:
        """The number of the last line of the history."""
        return self._store.newest()

    def highlight(
        self,
        document_id: str,
        start: int,
        end: int,
        colour: Colour = Colour.YELLOW,
        tags: Iterable[str] = (),
        note: str = "",
        revision: str = "",
    ) -> Annotation:
        """Marks a passage. start, end: code points, end exclusive; white space around it is left out. tags: names.

        revision: of the text in which it was chosen; if the document has another by now, it is looked for there. Raises
        ValueError for a span outside the text, GlossatorError for one of white space only, or not found again.
        """
        with self._store.lock:
            document = self._document(document_id)
            _, content = self._content(document)
            start, end = self._still(document, start, end, revision)
            marked = passage(self._blank(document), content, start, end)
            return self._annotate(Action.HIGHLIGHT, replace(marked, colour=colour), tags, note)

    def highlight_all(
        self,
        places: Iterable[Place],
        colour: Colour = Colour.YELLOW,
        tags: Iterable[str] = (),
        task: Task | None = None,
        words: Mapping[Place, str] = ANY_WORDS,
        extent: Extent = Extent.WORDS,
    ) -> tuple[int, int]:
        """Marks many passages, which is undone at once; see `Marking.mark`."""
        return Marking(self._store, self._history, self._blank).mark(places, colour, tags, task, words, extent)

    def document_note(
        self, document_id: str, note: str = "", tags: Iterable[str] = (), colour: Colour = Colour.YELLOW
    ) -> Annotation:
        """Notes something on a document as a whole. tags: names."""
        with self._store.lock:
            blank = self._blank(self._document(document_id))
            return self._annotate(Action.NOTE, replace(blank, colour=colour), tags, note)

    def tag(self, annotation_ids: Sequence[str], name: str) -> Change | None:
        """Gives annotations a tag, made if there is none of this name."""
        with self._store.lock:
            codebook = Names(self._store)
            added = codebook.ids((name,))
            edits = self._edits(annotation_ids, lambda a: replace(a, tags=tuple(dict.fromkeys((*a.tags, *added)))))
            return self._do(Action.TAG, (*codebook.edits, *edits) if edits else (), tag_name(name))

    def set_tags(self, annotation_id: str, names: Iterable[str]) -> Change | None:
        """Gives an annotation exactly these tags, in this order; those that do not exist are made."""
        with self._store.lock:
            codebook = Names(self._store)
            wanted = codebook.ids(names)
            before = self._annotation(annotation_id).tags
            edits = self._edits((annotation_id,), lambda a: replace(a, tags=wanted))
            added = [tag for tag in wanted if tag not in before]
            touched = added or [tag for tag in before if tag not in wanted]
            known = {tag.id: tag.name for tag in (*self._store.tags.all(), *codebook.made)}
            subject = ", ".join(known[tag] for tag in touched)
            action = Action.UNTAG if touched and not added else Action.TAG
            return self._do(action, (*codebook.edits, *edits), subject)

    def note(self, annotation_id: str, text: str) -> Change | None:
        """Writes an annotation's note anew; empty text takes it away."""
        text = clean_text(text)
        with self._store.lock:
            edits = self._edits((annotation_id,), lambda a: replace(a, note=text))
            about = About(self._marked(self._annotation(annotation_id)), is_gone=True)
            return self._do(Action.NOTE, edits, shortened(text) or str(about))

    def recolour(self, annotation_ids: Sequence[str], colour: Colour) -> Change | None:
        """Marks annotations in another colour."""
        with self._store.lock:
            edits = self._edits(annotation_ids, lambda a: replace(a, colour=colour))
            return self._do(Action.RECOLOUR, edits, colour.value)

    def attach(self, annotation_id: str, start: int, end: int, revision: str = "") -> Change | None:
        """Puts an annotation, such as one whose passage was lost, on a passage of its document's text as it is now.

        start, end, revision, and what is raised: as for `highlight`.
        """
        with self._store.lock:
            before = self._annotation(annotation_id)
            document = self._document(before.document)
            start, end = self._still(document, start, end, revision)
            revision, content = self._content(document)
            edits = self._edits((annotation_id,), lambda a: passage(replace(a, revision=revision), content, start, end))
            return self._do(Action.ATTACH, edits, shortened(content[start:end]))

    def accept(self, annotation_ids: Sequence[str]) -> Change | None:
        """Takes the words that passages have now for what was marked; the former ones are kept in the history only."""
        with self._store.lock:
            edits = self._edits(annotation_ids, lambda a: replace(a, former=""))
            subject = shortened(self._annotation(edits[0].record.id).quote) if len(edits) == 1 else ""
            return self._do(Action.ACCEPT_WORDING, edits, subject)

    def delete(self, annotation_ids: Sequence[str]) -> Change | None:
        """Deletes annotations."""
        with self._store.lock:
            gone = [self._annotation(annotation_id) for annotation_id in dict.fromkeys(annotation_ids)]
            subject = shortened(gone[0].quote or gone[0].note) if len(gone) == 1 else ""
            return self._do(Action.DELETE, tuple(Edit(annotation, None) for annotation in gone), subject)

    def _do(self, action: Action, edits: Sequence[Edit], subject: str) -> Change | None:
        if not edits:
            return None
        change = Change(action, tuple(edits), subject)
        self._history.do(change)
        return change

    def _annotate(self, action: Action, blank: Annotation, tags: Iterable[str], note: str) -> Annotation:
        codebook, names = Names(self._store), tuple(map(tag_name, tags))
        made = replace(blank, tags=codebook.ids(names), note=clean_text(note))
        subject = shortened(made.quote or made.note) or str(About(self._marked(made)))
        if names and action is Action.HIGHLIGHT:
            subject = str(Tagged(", ".join(names), subject))
        self._do(action, (*codebook.edits, Edit(None, made)), subject)
        return made

    def _marked(self, annotation: Annotation) -> str:
        """What it is on: its passage, or the title of its document."""
        if annotation.quote:
            return annotation.quote
        document = self._document(annotation.document)
        return document.metadata.title or document.file_name

    def _blank(self, document: Document) -> Annotation:
        """A new annotation on the document as a whole."""
        now = timestamp()
        place = (document.id, document.revision, 0, 0, "", "", "")
        return Annotation(str(uuid.uuid4()), *place, Colour.YELLOW, (), "", self.author, now, now, state=State.DOCUMENT)

    def _content(self, document: Document) -> tuple[str, str]:
        """The document's revision and its text."""
        return document.revision, self._store.documents.text(document.revision).content

    def _still(self, document: Document, start: int, end: int, revision: str) -> Span:
        """Where a passage of one of the document's texts is in the present one."""
        if revision in {"", document.revision}:
            return start, end
        from reader_app.model.anchor import find_again

        old, new = (self._store.documents.text(each).content for each in (revision, document.revision))
        (found,) = find_again(old, new, [cut(old, start, end)])
        if found is None:
            raise GlossatorError(
                "The document was read again just now and does not have this passage any more, so nothing was changed;"
                " select it anew."
            )
        return found

    def _edits(self, ids: Iterable[str], change: Callable[[Annotation], Annotation]) -> tuple[Edit, ...]:
        """Edits of those that the change makes different, dated now."""
        now = timestamp()
        pairs = [(before, change(before)) for before in map(self._annotation, dict.fromkeys(ids))]
        return tuple(Edit(before, replace(after, modified=now)) for before, after in pairs if after != before)

    def _document(self, document_id: str) -> Document:
        document = self._store.documents.get(document_id)
        if document is None:
            raise NotFoundError("That document is not in the library any more.")
        return document

    def _annotation(self, annotation_id: str) -> Annotation:
        annotation = self._store.annotations.get(annotation_id)
        if annotation is None:
            raise NotFoundError("That note is not in the library any more.")
        return annotation
