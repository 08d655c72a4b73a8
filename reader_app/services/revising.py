"""Gives documents a new text, as one change with all their annotations, which are looked for in it."""

import hashlib
import os
import uuid
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader_app.model.alignment import Alignment
from reader_app.model.anchor import Passage, find_again
from reader_app.model.annotation import Annotation, State
from reader_app.model.change import Action, Change, Edit
from reader_app.model.document import Document, Metadata, Text
from reader_app.model.errors import NotFoundError
from reader_app.services import gate
from reader_app.services.history import History
from reader_app.services.passages import passage
from reader_app.store import TOO_FRESH, KnownFile, Store

if TYPE_CHECKING:
    from reader_app.formats import Extracted
    from reader_app.services.reading import Reading

_ANOTHER = 0.05  # of the shorter text's letters: if two texts share less, one is no revision of the other
_SHORT = 200  # code points: of so little text nothing can be said


@dataclass(frozen=True, slots=True)
class Revision:
    """A document's new text, and what that does to its annotations. lost: how many were not found again.

    of: what it was made from, so that one can see whether that is still so.
    """

    of: tuple[Document, tuple[Annotation, ...]]
    document: Document
    text: Text
    edits: tuple[Edit, ...]
    carried: int
    lost: int


class Revising:
    """Reads documents again. Everything here takes its time and is not for the window's thread."""

    def __init__(
        self,
        store: Store,
        history: History,
        reading: Callable[[], "Reading"],
        original: Callable[[Document], Path],
    ) -> None:
        self._store = store
        self._history = history
        self._reading = reading
        self._original = original

    def revise(self, document_id: str, encoding: str | None = None, password: str = "") -> Change | None:
        """Reads a document's file again, as it is now and as today's readers read; None where nothing differs.

        encoding: to read plain text in from now on; empty: to be found out; None: as before. One change with all
        annotations, so one undo. Raises NotFoundError, UnreadableFileError, PasswordNeededError; nothing is then
        changed.
        """
        from reader_app.formats.options import Options
        from reader_app.services.reading import largest

        document = self._document(document_id)
        chosen = document.encoding if encoding is None else encoding
        data = gate.read(self._original(document), largest(document.file_name))
        extracted = self._reading().extract(data, document.file_name, Options(chosen, password))
        sha256 = hashlib.sha256(data).hexdigest()
        if not document.linked:
            self._store.originals.put(data)
        after = revised(document, extracted, sha256, len(data), chosen)
        with self._store.lock:
            revision = make_revision(self._store, self._document(document_id), after, extracted.text)
            change = Change(Action.REVISE_DOCUMENTS, revision.edits, after.metadata.title or after.file_name)
            self._history.do(change, {after.revision: extracted.text})
            if document.linked:
                path = os.fsencode(self._original(document))
                self._store.files.put([KnownFile(path, len(data), TOO_FRESH, sha256, document.id)])
        return change if change.edits else None

    def _document(self, document_id: str) -> Document:
        document = self._store.documents.get(document_id)
        if document is None:
            raise NotFoundError("That document is not in the library any more.")
        return document


def revised(
    document: Document, extracted: "Extracted", sha256: str, size: int, encoding: str | None = None
) -> Document:
    """The document as its file says it is now; what a person or the file said of it before stays."""
    return replace(
        document,
        metadata=_merged(document.metadata, extracted.metadata),
        media_type=extracted.media_type,
        sha256=sha256,
        size=size,
        characters=len(extracted.text.content),
        revision=str(uuid.uuid4()),
        encoding=document.encoding if encoding is None else encoding,
    )


def make_revision(store: Store, document: Document, after: Document, text: Text) -> Revision:
    """What makes the document, as it is in the library, into the one after, which has that text.

    The edits are none where nothing would differ. To look for annotations can take seconds.
    """
    annotations = store.annotations.of(document.id)
    before = store.documents.text(document.revision)
    if before == text:
        same = replace(after, revision=document.revision)
        unsaid = () if same == document else (Edit(document, same),)
        return Revision((document, annotations), same, text, unsaid, 0, 0)
    carried = _carried_over(store, annotations, after.revision, text.content)
    edits = (Edit(document, after), *(Edit(a, b) for a, b in zip(annotations, carried, strict=True) if a != b))
    lost = sum(each.state is State.ORPHAN for each in carried)
    here = sum(each.state is State.ANCHORED for each in carried)
    return Revision((document, annotations), after, text, edits, here, lost)


def is_another(before: str, after: str) -> bool:
    """Whether two texts have so little in common that one is no later state of the other."""
    shorter = min(len(before), len(after))
    return shorter > _SHORT and Alignment(before, after).shared < _ANOTHER * shorter


def _carried_over(
    store: Store, annotations: Sequence[Annotation], revision: str, content: str
) -> tuple[Annotation, ...]:
    """The annotations as they are in a new text: found again, or orphans that keep what they were about.

    Those that were orphans already are looked for in the new text, too.
    """
    done = {each.id: each for each in annotations}
    by_revision: defaultdict[str, list[Annotation]] = defaultdict(list)
    for each in annotations:
        if each.state is not State.DOCUMENT:
            by_revision[each.revision].append(each)
    for old, those in by_revision.items():
        before = _content(store, old)
        spans = find_again(before, content, [_passage(each, before) for each in those])
        for each, span in zip(those, spans, strict=True):
            if span is None:  # it is nowhere, but says what it was about and in which text
                done[each.id] = replace(each, state=State.ORPHAN, start=0, end=0)
            else:
                done[each.id] = passage(replace(each, revision=revision), content, *span)
    return tuple(done[each.id] for each in annotations)


def _passage(annotation: Annotation, content: str) -> Passage:
    """What an annotation is about, in the text of its revision; of an orphan, where it was there."""
    start, quote = annotation.start, annotation.quote
    if annotation.state is State.ORPHAN:
        found = content.find(annotation.prefix + quote + annotation.suffix)
        start = max(0, found + len(annotation.prefix))
    return Passage(start, start + len(quote), quote, annotation.prefix, annotation.suffix)


def _content(store: Store, revision: str) -> str:
    try:
        return store.documents.text(revision).content
    except KeyError:
        return ""


def _merged(before: Metadata, after: Metadata) -> Metadata:
    """What is known of a document: what was only inferred gives way to what its file says now."""
    taken: dict[str, Any] = {}
    inferred = set(before.inferred)
    for field in fields(Metadata):
        said = getattr(after, field.name)
        if field.name == "inferred" or not said:
            continue
        if not getattr(before, field.name) or (field.name in before.inferred and field.name not in after.inferred):
            taken[field.name] = said
            inferred.discard(field.name)
            inferred |= {field.name} & after.inferred
    return replace(before, **taken, inferred=frozenset(inferred))
