"""Gives documents a new text, as one change with all their annotations, which are looked for in it."""

import hashlib
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader_app.config.seeing import is_file
from reader_app.model.change import Action, Change, Edit
from reader_app.model.document import Document, Text
from reader_app.model.errors import GlossatorError, NotFoundError
from reader_app.services import gate
from reader_app.services.history import History
from reader_app.services.revisions import ANOTHER, at, came_from, is_another, make_revision, moved_to, revised
from reader_app.store import TOO_FRESH, KnownFile, Store

if TYPE_CHECKING:
    from reader_app.services.reading import Reading

_ANOTHER_BY_HAND = 0.4  # of the shorter text: if a file that a person chose among many shares less, it is another


class OtherFileError(GlossatorError):
    """A file is not what it was taken for."""


class TakenError(OtherFileError):
    """A file is that of another document. other: its id."""

    def __init__(self, sentence: str, other: str) -> None:
        super().__init__(sentence)
        self.other = other


@dataclass(frozen=True, slots=True)
class ReadAgain:
    """What came of reading a document's file again. change: None where nothing differs.

    place: the file that was read, where the document came from; None: the library's own copy, since there was no file
    to be read any more, or none was known.
    """

    change: Change | None
    place: Path | None


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
        document = self._document(document_id)
        chosen = document.encoding if encoding is None else encoding
        return self._revise(document, place, chosen, password, least=_ANOTHER_BY_HAND)

    def read_again(self, document_id: str, password: str = "") -> ReadAgain:
        """Reads a document's file again where it is, or was when it was added; else the library's copy of it.

        Raises as `revise`, and TakenError where the file there is another document by now.
        """
        document = self._document(document_id)
        place = None if document.linked else came_from(self._store, document)
        if place is not None and is_file(place):
            change = self._revise(document, place, document.encoding, password, least=ANOTHER)
            return ReadAgain(change, place)
        change = self._revise(document, None, document.encoding, password)
        return ReadAgain(change, self._original(document) if document.linked else None)

    def replace(self, document_id: str, place: Path, password: str = "") -> Change | None:
        """The file there is a document's from now on, whatever it says; None where nothing differs.

        Raises as `revise`, but for other words, and TakenError where the file is another document.
        """
        document = self._document(document_id)
        return self._revise(document, gate.settled(place), document.encoding, password)

    def supersede(self, document_id: str, newer_id: str) -> Change:
        """The text of one document is another's from now on, with its notes; it goes. One change, so one undo.

        Raises NotFoundError, UnreadableFileError and OtherFileError where the newer one's bytes are not there.
        """
        from reader_app import formats

        newer = self._document(newer_id)
        text = self._store.documents.text(newer.revision)
        if newer.linked and not self._document(document_id).linked:
            self._copy(newer)
        with self._store.lock:
            document, newer = self._document(document_id), self._document(newer_id)
            extracted = formats.Extracted(text, newer.metadata, newer.media_type)
            place = Path(newer.source)
            after = revised(document, extracted, newer.sha256, newer.size, newer.encoding)
            revision = make_revision(self._store, document, at(after, place), text)
            after, those = revision.document, self._store.annotations.of(newer.id)
            moved = (moved_to(each, newer, after) for each in those)
            change = Change(Action.REVISE_DOCUMENTS, (Edit(newer, None), *revision.edits, *moved), _title(after))
            self._history.do(change, {after.revision: text})
            self._store.files.put(each._replace(document=after.id) for each in self._store.files.of(newer.id))
        return change

    def _revise(
        self, document: Document, place: Path | None, encoding: str, password: str, *, least: float = 0.0
    ) -> Change | None:
        """least: of the shorter text, that the file at that place has to share."""
        from reader_app.formats import options
        from reader_app.services.reading import largest

        name = document.file_name if place is None else gate.shown(place.name)
        data = gate.read(place or self._original(document), largest(name))
        sha256 = hashlib.sha256(data).hexdigest()
        if place is not None:
            self._require_no_other(document, sha256, place)
        extracted = self._reading().extract(data, name, options.Options(encoding, password))
        if place is not None and least:
            self._require_same(document, extracted.text, place, least)
        if not document.linked:
            self._store.originals.put(data, sha256)  # which may take a moment
        with self._store.lock:
            document = self._document(document.id)  # what was said of it meanwhile stays
            if not document.linked:
                self._store.originals.put(data, sha256)
            after = revised(document, extracted, sha256, len(data), encoding)
            after = after if place is None else at(after, place)
            revision = make_revision(self._store, document, after, extracted.text)
            change = Change(Action.REVISE_DOCUMENTS, revision.edits, after.metadata.title or after.file_name)
            self._history.do(change, {after.revision: extracted.text})
            if document.linked or place is not None:
                self._know(document, place or self._original(document), len(data), sha256)
        return change if change.edits else None

    def find(self, document_id: str, place: Path) -> Change | None:
        """The file of a linked document is there from now on; with other bytes it is a new text of the document.

        None where nothing differs but the place and the name. Raises what `revise` raises, and OtherFileError for the
        file of another document.
        """
        from reader_app.services.reading import largest

        place = gate.settled(place)
        document = self._document(document_id)
        data = gate.read(place, largest(document.file_name))
        sha256 = hashlib.sha256(data).hexdigest()
        self._require_no_other(document, sha256, place)
        if sha256 != document.sha256:
            return self.revise(document_id, place=place)
        with self._store.lock:
            document = self._document(document_id)
            self._know(document, place, len(data), sha256)
            named = at(document, place)
            edits = (Edit(document, named),) if named != document else ()
            self._history.do(Change(Action.MOVE_DOCUMENTS, edits, _title(named)))
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
            self._store.files.follow((each.id for each in there), on=False)
        return len(there), fault

    def _know(self, document: Document, place: Path, size: int, sha256: str) -> None:
        """Keeps where a document's file is; the places where none is any more, or another one, are forgotten."""
        path = os.fsencode(place)
        those = (each for each in self._store.files.of(document.id) if each.path != path)
        gone = [each.path for each in those if each.missing or each.sha256 != sha256]
        self._store.files.put([KnownFile(path, size, TOO_FRESH, sha256, document.id)])
        self._store.files.forget(gone)

    def _copy(self, document: Document) -> None:
        """Keeps the bytes of a linked document."""
        from reader_app.services.reading import largest

        data = gate.read(self._original(document), largest(document.file_name))
        if hashlib.sha256(data).hexdigest() != document.sha256:
            raise OtherFileError(f"The file of “{_title(document)}” has changed; read it again, then try once more.")
        self._store.originals.put(data, document.sha256)

    def _require_no_other(self, document: Document, sha256: str, place: Path) -> None:
        known = self._store.documents.by_sha256(sha256)
        if sha256 != document.sha256 and known is not None and not known[1]:
            sentence = f"“{gate.shown(place.name)}” is the file of another one, “{_title(known[0])}”"
            raise TakenError(f"{sentence}; nothing was changed.", known[0].id)

    def _require_same(self, document: Document, text: Text, place: Path, least: float) -> None:
        if is_another(self._store.documents.text(document.revision).content, text.content, least):
            raise OtherFileError(
                f"“{gate.shown(place.name)}” has other words than “{_title(document)}”, so it was not taken for its"
                " file; nothing was changed. It can be added as a document of its own, or replace the older text."
            )

    def _document(self, document_id: str) -> Document:
        document = self._store.documents.get(document_id)
        if document is None:
            raise NotFoundError("That document is not in the library any more.")
        return document


def _title(document: Document) -> str:
    return document.metadata.title or document.file_name
