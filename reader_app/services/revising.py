"""Gives documents a new text, as one change with all their annotations, which are looked for in it."""

import hashlib
import os
import uuid
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader_app.config.seeing import is_file
from reader_app.model.alignment import Alignment
from reader_app.model.anchor import Passage, find_again
from reader_app.model.annotation import Annotation, State
from reader_app.model.change import Action, Change, Edit
from reader_app.model.document import Document, Metadata, Text
from reader_app.model.errors import GlossatorError, NotFoundError
from reader_app.services import gate
from reader_app.services.history import History
from reader_app.services.passages import passage
from reader_app.store import TOO_FRESH, KnownFile, Store

if TYPE_CHECKING:
    from reader_app.formats import Extracted
    from reader_app.services.reading import Read, Reading

_ANOTHER = 0.05  # of the shorter text's letters: if two texts share less, one is no revision of the other
_ANOTHER_BY_HAND = 0.4  # the same for a file that a person chose, when any of a folder could have been meant
_SHORT = 200  # code points: of so little text nothing can be said


class OtherFileError(GlossatorError):
    """A file is not what it was taken for."""


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

    def revise(
        self, document_id: str, encoding: str | None = None, password: str = "", *, place: Path | None = None
    ) -> Change | None:
        """Reads a document's file again, as it is now and as today's readers read; None where nothing differs.

        encoding: to read plain text in from now on; empty: to be found out; None: as before. place: where its file is
        from now on. One change with all annotations, so one undo. Raises NotFoundError, UnreadableFileError,
        PasswordNeededError, and OtherFileError where the file at that place is of other words; nothing is then changed.
        """
        from reader_app.formats import options
        from reader_app.services.reading import largest

        document = self._document(document_id)
        chosen = document.encoding if encoding is None else encoding
        data = gate.read(place or self._original(document), largest(document.file_name))
        extracted = self._reading().extract(data, document.file_name, options.Options(chosen, password))
        if place is not None:
            self._require_same(document, extracted.text, place)
        sha256 = hashlib.sha256(data).hexdigest()
        if not document.linked:
            self._store.originals.put(data, sha256)  # which may take a moment
        with self._store.lock:
            document = self._document(document_id)  # what was said of it meanwhile stays
            if not document.linked:
                self._store.originals.put(data, sha256)
            after = revised(document, extracted, sha256, len(data), chosen)
            after = after if place is None else renamed(after, place)
            revision = make_revision(self._store, document, after, extracted.text)
            change = Change(Action.REVISE_DOCUMENTS, revision.edits, after.metadata.title or after.file_name)
            self._history.do(change, {after.revision: extracted.text})
            if document.linked:
                self._know(document, place or self._original(document), len(data), sha256)
        return change if change.edits else None

    def find(self, document_id: str, place: Path) -> Change | None:
        """The file of a linked document is there from now on; with other bytes it is a new text of the document.

        None where nothing differs but the place and the name. Raises what `revise` raises, and OtherFileError for the
        file of another document.
        """
        from reader_app.services.reading import largest

        place = place.absolute()
        document = self._document(document_id)
        data = gate.read(place, largest(document.file_name))
        sha256 = hashlib.sha256(data).hexdigest()
        known = self._store.documents.by_sha256(sha256)
        if sha256 != document.sha256 and known is not None and not known[1]:
            raise OtherFileError(
                f"“{gate.shown(place.name)}” is the file of another one, “{_title(known[0])}”; nothing was changed."
            )
        if sha256 != document.sha256:
            return self.revise(document_id, place=place)
        with self._store.lock:
            document = self._document(document_id)
            self._know(document, place, len(data), sha256)
            named = renamed(document, place)
            edits = (Edit(document, named),) if named != document else ()
            self._history.do(Change(Action.DESCRIBE_DOCUMENTS, edits, _title(named)))
        return None

    def keep_copies(self, document_ids: Sequence[str]) -> tuple[int, str]:
        """Keeps the bytes of linked documents in the library, so that they do not depend on their files any more.

        Returns of how many it does now, and what went wrong, in one sentence, if anything did; one change in all.
        """
        from reader_app.services.reading import largest

        kept, fault = [], ""
        for each in document_ids:
            try:
                document = self._document(each)
                if document.linked:
                    place = self._original(document)
                    if not is_file(place):
                        raise NotFoundError(
                            f"The file of “{_title(document)}” is not where it was, so no copy of it could be kept; its"
                            " text and your notes are safe."
                        )
                    data = gate.read(place, largest(document.file_name))
                    if hashlib.sha256(data).hexdigest() != document.sha256:
                        raise OtherFileError(
                            f"The file of “{_title(document)}” has changed; read it again, then a copy can be kept."
                        )
                    self._store.originals.put(data)
                    kept.append(document)
            except GlossatorError as error:
                fault = fault or str(error)
        with self._store.lock:
            there = [now for each in kept if (now := self._store.documents.get(each.id)) and now.sha256 == each.sha256]
            subject = _title(there[0]) if len(there) == 1 else ""
            edits = tuple(Edit(document, replace(document, linked=False)) for document in there)
            self._history.do(Change(Action.KEEP_COPIES, edits, subject))
        return len(there), fault

    def _know(self, document: Document, place: Path, size: int, sha256: str) -> None:
        """Keeps where a linked document's file is; the places where none is any more are forgotten."""
        path = os.fsencode(place)
        gone = [each.path for each in self._store.files.of(document.id) if each.missing and each.path != path]
        self._store.files.put([KnownFile(path, size, TOO_FRESH, sha256, document.id)])
        self._store.files.forget(gone)

    def _require_same(self, document: Document, text: Text, place: Path) -> None:
        if is_another(self._store.documents.text(document.revision).content, text.content, _ANOTHER_BY_HAND):
            raise OtherFileError(
                f"“{gate.shown(place.name)}” has other words than “{_title(document)}”, so it was not taken for its"
                " file; nothing was changed. It can be added as a document of its own."
            )

    def _document(self, document_id: str) -> Document:
        document = self._store.documents.get(document_id)
        if document is None:
            raise NotFoundError("That document is not in the library any more.")
        return document


def revised(
    document: Document, extracted: "Extracted | Read", sha256: str, size: int, encoding: str | None = None
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


def renamed(document: Document, place: Path) -> Document:
    """The document as its file is called now; so is a title that was only taken from the name before."""
    from reader_app.formats import title_from_name

    name, known = gate.shown(place.name), document.metadata
    if name == document.file_name:
        return document
    if "title" in known.inferred and known.title == title_from_name(document.file_name):
        known = replace(known, title=title_from_name(name))
    return replace(document, metadata=known, file_name=name, source=gate.shown(place))


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


def is_another(before: str, after: str, least: float = _ANOTHER) -> bool:
    """Whether two texts have so little in common that one is no later state of the other.

    least: of the shorter one's letters, to be shared.
    """
    shorter = min(len(before), len(after))
    return shorter > _SHORT and Alignment(before, after).shared < least * shorter


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


def _title(document: Document) -> str:
    return document.metadata.title or document.file_name


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
