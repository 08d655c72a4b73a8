"""Keeps documents with their files in watched folders: where a file went, and which of several same ones is meant."""

import os
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from reader_app.config.seeing import is_there
from reader_app.model.change import Edit
from reader_app.model.document import Document
from reader_app.model.report import Line, Outcome
from reader_app.services.file_lines import title_of
from reader_app.services.gate import shown
from reader_app.services.gathering import Gathering
from reader_app.services.origins import is_source
from reader_app.services.revisions import at
from reader_app.store import KnownFile, Store


class Followed:
    """What follows from files that come and go, in one addition.

    A document follows the file it is of: the one it came from, until that is gone. Others of the same bytes are copies.
    """

    def __init__(self, store: Store, moving: Gathering) -> None:
        """moving: of the documents whose files are at another place now."""
        self._store = store
        self._moving = moving
        self._begun: dict[str, bool] | None = None
        self._new: list[str] = []  # documents with copies of their own, whose files are followed from now on
        self._left: list[bytes] = []  # where files are no more that are somewhere else

    def begin(self, document: Document) -> None:
        """A file of a document was seen in a watched folder: it is followed, unless its copy was kept instead."""
        if not document.linked and document.id not in self._known():
            self._known()[document.id] = True
            self._new.append(document.id)

    def follows(self, document: Document) -> bool:
        """Whether a document goes where its file goes."""
        return document.linked or self._known().get(document.id, True)

    def moved(self, document: Document, path: Path, pending: Collection[KnownFile]) -> Document | None:
        """The document as it is of the file there, if that is new and its own is gone; else None.

        pending: what is known of files and not kept yet.
        """
        files = [each for each in (*self._store.files.of(document.id), *pending) if each.document == document.id]
        files = [each for each in files if each.path not in self._left]
        if os.fsencode(path) in {each.path for each in files} or not (files or document.linked):
            return None
        there = {each.path for each in files if is_there(Path(os.fsdecode(each.path)))}
        own = next((each.path for each in files if is_source(document, each.path)), None)
        if there and (own is None or own in there):
            return None
        self._left += (each.path for each in files if each.path not in there)
        return self._at(document, path)

    def gone(self, lost: Iterable[KnownFile]) -> Iterator[Line]:
        """Keeps that these files are not there any more, and says of which documents that is worth a word."""
        those = tuple(lost)
        self._store.files.put(file._replace(missing=1) for file in those)
        missing = self._store.files.missing()
        for file in those:
            document = self._store.documents.get(file.document)
            if document is None:
                continue
            title = title_of(document)
            if document.id in missing:
                sentence = f"The file of “{title}” is not there any more; its text and your notes stay."
                yield Line(Outcome.MISSING, os.fsdecode(file.path), sentence, document.id, title)
            elif is_source(document, file.path) and (copy := self._copy(document)) is not None:
                now = self._at(document, copy)
                sentence = (
                    f"The file of “{title}” is gone; “{shown(copy.name)}”, which is the same, is followed instead."
                )
                yield Line(Outcome.MOVED, os.fspath(copy), sentence, now.id, title_of(now))

    def keep(self) -> None:
        """Keeps what was found. Raises SaveError."""
        new, self._new = self._new, []
        left, self._left = self._left, []
        if new:
            self._store.files.follow(new)
        if left:
            self._store.files.forget(left)

    def _copy(self, document: Document) -> Path | None:
        """Another file that a document is of, and follows from now on."""
        same = (each for each in self._store.files.of(document.id) if each.sha256 == document.sha256)
        places = (Path(os.fsdecode(each.path)) for each in same if not each.missing)
        return next(filter(is_there, places), None) if self.follows(document) else None

    def _at(self, document: Document, path: Path) -> Document:
        now = at(document, path)
        if now != document:
            self._moving.do(Edit(document, now), subject=title_of(now))
        return now

    def _known(self) -> dict[str, bool]:
        if self._begun is None:
            self._begun = self._store.files.followed()
        return self._begun
