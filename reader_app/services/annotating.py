"""Annotating: one small function for each thing a person can do to passages and tags; each is one change."""

import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from reader_app.model.annotation import Annotation, Colour, State, clean_text
from reader_app.model.change import Action, Change, Edit
from reader_app.model.document import Document
from reader_app.model.errors import GlossatorError, NotFoundError
from reader_app.model.hit import Span
from reader_app.model.tag import Tag, clean_name, name_key
from reader_app.services.history import History
from reader_app.services.passages import Place, by_document, in_parts, marks, passage
from reader_app.services.task import Task
from reader_app.store import Store, timestamp

Ids = tuple[str, ...]
_SUBJECT = 40  # code points of a quotation in the name of a change


@dataclass
class _Codebook:
    """Tags looked up by name while a change is built, with those it makes."""

    store: Store
    made: list[Tag] = field(default_factory=list)

    def ids(self, names: Iterable[str]) -> tuple[str, ...]:
        """The tags of these names in order, each once; made where there are none of the name."""
        return tuple(dict.fromkeys(self._tag(_tag_name(name)).id for name in names))

    @property
    def edits(self) -> tuple[Edit, ...]:
        """What makes the new tags; it comes before what uses them."""
        return tuple(Edit(None, tag) for tag in self.made)

    def _tag(self, name: str) -> Tag:
        new = next((tag for tag in self.made if name_key(tag.name) == name_key(name)), None)
        tag = new or self.store.tags.by_name(name)
        if tag is None:
            tag = Tag(str(uuid.uuid4()), name)
            self.made.append(tag)
        return tag


class Annotating:
    """What can be done to annotations and tags. What would change nothing makes no change and returns None.

    Raises NotFoundError for ids that are not in the library, SaveError and ReadOnlyLibraryError as `History.do`, and
    GlossatorError for names that cannot be a tag's. author: written into each new annotation.
    """

    def __init__(self, store: Store, history: History, author: str) -> None:
        self._store = store
        self._history = history
        self.author = clean_text(author)

    def of(self, document_id: str) -> tuple[Annotation, ...]:
        """A document's annotations, notes on the whole of it first, then in text order."""
        return self._store.annotations.of(document_id)

    def get(self, annotation_id: str) -> Annotation | None:
        """The annotation with this id; None where there is none any more."""
        return self._store.annotations.get(annotation_id)

    def tags(self) -> tuple[Tag, ...]:
        """Every tag, by name."""
        return self._store.tags.all()

    def tag_counts(self) -> dict[str, int]:
        """How many annotations have each tag, by id; unused tags are left out."""
        return self._store.tags.counts()

    def highlight(
        self,
        document_id: str,
        start: int,
        end: int,
        colour: Colour = Colour.YELLOW,
        tags: Iterable[str] = (),
        note: str = "",
    ) -> Annotation:
        """Marks a passage. start, end: code points, end exclusive; white space around it is left out. tags: names.

        Raises ValueError for a span outside the text, GlossatorError for one of white space only.
        """
        with self._store.lock:
            document = self._document(document_id)
            content = self._store.documents.text(document.revision).content
            marked = passage(self._blank(document), content, start, end)
            return self._annotate(Action.HIGHLIGHT, replace(marked, colour=colour), tags, note)

    def highlight_all(
        self,
        places: Iterable[Place],
        colour: Colour = Colour.YELLOW,
        tags: Iterable[str] = (),
        task: Task | None = None,
    ) -> tuple[int, int]:
        """Marks many passages, which is undone at once, or gives those that are marked the tags (names) they lack.

        Returns how many that made or tagged, and how many had it already. For thousands of them, not to be called on
        the window's thread: they are saved a part at a time. What is done when the task is cancelled stays. Raises
        ValueError and GlossatorError as `highlight` does, with nothing changed if they are no thousands.
        """
        wanted, names = by_document(places), tuple(map(_tag_name, tags))
        for document_id in wanted:
            self._document(document_id)
        task, total, parts = task or Task(), sum(map(len, wanted.values())), tuple(in_parts(wanted))
        made = already = 0
        with self._history.gathering(Action.TAG if names else Action.HIGHLIGHT) as gathering:
            for part in parts:
                if task.cancelled:
                    break
                task.report(made + already, total, "")
                contents = {id_: self._content(self._document(id_)) for id_ in part}  # before anyone waits for the lock
                with self._store.lock:
                    codebook = _Codebook(self._store)
                    done = tuple(self._marks(part, contents, colour, codebook.ids(names)))
                    edits = [edit for edit in done if edit is not None]
                    made, already = made + len(edits), already + len(done) - len(edits)
                    gathering.summary = _counted(made, names)
                    if edits:
                        gathering.do_all((*codebook.edits, *edits), subject=_counted(len(edits), names))
        return made, already

    def _marks(
        self, wanted: Mapping[str, list[Span]], contents: Mapping[str, tuple[str, str]], colour: Colour, ids: Ids
    ) -> Iterator[Edit | None]:
        for document_id, spans in wanted.items():
            document = self._document(document_id)
            revision, content = contents[document_id]
            if revision != document.revision:
                _, content = self._content(document)
            blank = replace(self._blank(document), colour=colour)
            yield from marks(blank, content, spans, self._store.annotations.of(document_id), ids)

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
            codebook = _Codebook(self._store)
            added = codebook.ids((name,))
            edits = self._edits(annotation_ids, lambda a: replace(a, tags=tuple(dict.fromkeys((*a.tags, *added)))))
            return self._do(Action.TAG, (*codebook.edits, *edits) if edits else (), _tag_name(name))

    def set_tags(self, annotation_id: str, names: Iterable[str]) -> Change | None:
        """Gives an annotation exactly these tags, in this order; those that do not exist are made."""
        with self._store.lock:
            codebook = _Codebook(self._store)
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
            return self._do(Action.NOTE, edits, _shortened(text))

    def recolour(self, annotation_ids: Sequence[str], colour: Colour) -> Change | None:
        """Marks annotations in another colour."""
        with self._store.lock:
            edits = self._edits(annotation_ids, lambda a: replace(a, colour=colour))
            return self._do(Action.RECOLOUR, edits, colour.value)

    def attach(self, annotation_id: str, start: int, end: int) -> Change | None:
        """Puts an annotation, such as one whose passage was lost, on a passage of its document's text as it is now.

        start, end: code points, end exclusive. Raises ValueError and GlossatorError as `highlight` does.
        """
        with self._store.lock:
            before = self._annotation(annotation_id)
            revision, content = self._content(self._document(before.document))
            edits = self._edits((annotation_id,), lambda a: passage(replace(a, revision=revision), content, start, end))
            return self._do(Action.ATTACH, edits, _shortened(content[start:end]))

    def delete(self, annotation_ids: Sequence[str]) -> Change | None:
        """Deletes annotations."""
        with self._store.lock:
            gone = [self._annotation(annotation_id) for annotation_id in dict.fromkeys(annotation_ids)]
            subject = _shortened(gone[0].quote or gone[0].note) if len(gone) == 1 else ""
            return self._do(Action.DELETE, tuple(Edit(annotation, None) for annotation in gone), subject)

    def rename_tag(self, tag_id: str, name: str) -> Change | None:
        """Renames a tag; onto the name of another one, it becomes that one on all its annotations."""
        with self._store.lock:
            tag, name = self._tag(tag_id), _tag_name(name)
            other = self._store.tags.by_name(name)
            if other is not None and other.id != tag.id:
                return self._do(Action.MERGE_TAGS, self._replaced(tag, (other.id,)), other.name)
            edits = (Edit(tag, replace(tag, name=name)),) if name != tag.name else ()
            return self._do(Action.RENAME_TAG, edits, name)

    def recolour_tag(self, tag_id: str, colour: Colour | None) -> Change | None:
        """Gives a tag a colour of its own, or none."""
        with self._store.lock:
            tag = self._tag(tag_id)
            edits = (Edit(tag, replace(tag, colour=colour)),) if colour != tag.colour else ()
            return self._do(Action.RECOLOUR_TAG, edits, tag.name)

    def delete_tag(self, tag_id: str) -> Change | None:
        """Takes a tag out of the codebook and off all its annotations, which stay."""
        with self._store.lock:
            tag = self._tag(tag_id)
            return self._do(Action.DELETE_TAG, self._replaced(tag, ()), tag.name)

    def _do(self, action: Action, edits: Sequence[Edit], subject: str) -> Change | None:
        if not edits:
            return None
        change = Change(action, tuple(edits), subject)
        self._history.do(change)
        return change

    def _annotate(self, action: Action, blank: Annotation, tags: Iterable[str], note: str) -> Annotation:
        codebook = _Codebook(self._store)
        made = replace(blank, tags=codebook.ids(tags), note=clean_text(note))
        self._do(action, (*codebook.edits, Edit(None, made)), _shortened(made.quote or made.note))
        return made

    def _blank(self, document: Document) -> Annotation:
        """A new annotation on the document as a whole."""
        now = timestamp()
        place = (document.id, document.revision, 0, 0, "", "", "")
        return Annotation(str(uuid.uuid4()), *place, Colour.YELLOW, (), "", self.author, now, now, state=State.DOCUMENT)

    def _content(self, document: Document) -> tuple[str, str]:
        """The document's revision and its text."""
        return document.revision, self._store.documents.text(document.revision).content

    def _edits(self, ids: Iterable[str], change: Callable[[Annotation], Annotation]) -> tuple[Edit, ...]:
        """Edits of those that the change makes different, dated now."""
        now = timestamp()
        pairs = [(before, change(before)) for before in map(self._annotation, dict.fromkeys(ids))]
        return tuple(Edit(before, replace(after, modified=now)) for before, after in pairs if after != before)

    def _replaced(self, tag: Tag, others: tuple[str, ...]) -> tuple[Edit, ...]:
        """Edits that put other tags in a tag's place everywhere and take it away.

        Hidden annotations too, which come back with their documents. It is the codebook that is edited: the
        annotations keep the time they were last worked on.
        """
        edits = []
        for before in self._store.annotations.with_tag(tag.id, hidden=True):
            at = before.tags.index(tag.id)
            tags = dict.fromkeys((*before.tags[:at], *others, *before.tags[at + 1 :]))
            edits.append(Edit(before, replace(before, tags=tuple(tags))))
        return (*edits, Edit(tag, None))

    def _document(self, document_id: str) -> Document:
        document = self._store.documents.get(document_id)
        if document is None:
            raise NotFoundError("That document is not in the library any more.")
        return document

    def _annotation(self, annotation_id: str) -> Annotation:
        annotation = self._store.annotations.get(annotation_id)
        if annotation is None:
            raise NotFoundError("That annotation is not in the library any more.")
        return annotation

    def _tag(self, tag_id: str) -> Tag:
        tag = self._store.tags.get(tag_id)
        if tag is None:
            raise NotFoundError("That tag is not in the library any more.")
        return tag


def _tag_name(name: str) -> str:
    """The name as it is kept. Raises GlossatorError for what cannot be one."""
    try:
        return clean_name(clean_text(name))
    except ValueError as error:
        raise GlossatorError(str(error)) from error


def _shortened(text: str) -> str:
    """The beginning of a text, on one line."""
    line = " ".join(text[: 4 * _SUBJECT].split())
    return line if len(line) <= _SUBJECT else line[: _SUBJECT - 1].rstrip() + "…"


def _counted(passages: int, names: Sequence[str]) -> str:
    """What a change to many passages is about."""
    counted = "1 passage" if passages == 1 else f"{passages:,} passages"
    return f"{counted}: {', '.join(names)}" if names else counted
