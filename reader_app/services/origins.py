"""Which document a file belongs to: the one made of it, an older one of the same path, or one that was removed."""

import os
from collections import defaultdict
from pathlib import Path

from reader_app.config.seeing import is_there
from reader_app.model.document import Document
from reader_app.services.gate import shown
from reader_app.store import KnownFile, Store


class Origins:
    """What is known of the files that the documents of one library are of, for one addition."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._sources: dict[str, list[str]] | None = None  # ids by the paths they came from

    def removed(self, known: KnownFile) -> Document | None:
        """The document of a file, if it was removed."""
        here = self._store.documents.get(known.document) is not None
        return None if here else next(iter(self._store.documents.these((known.document,))), None)

    def before(self, path: Path) -> Document | None:
        """The document that was made of the file there, if it is not that of another one, which is still there.

        Of several files of the same bytes it is the one that the document came from, then the first of the others.
        """
        known = self._store.files.get(os.fsencode(path))
        document = self.made_of(known) if known is not None else None
        if known is None or document is None:
            return None
        there = [file.path for file in self._store.files.of(document.id) if not file.missing and _is_there(file)]
        own = next((each for each in there if is_source(document, each)), there[0] if there else known.path)
        return document if own == known.path else None

    def is_of_others(self, document: Document, path: bytes) -> bool:
        """Whether a document is also of a file at another path, which is there."""
        others = (file for file in self._store.files.of(document.id) if file.path != path)
        return any(not file.missing and _is_there(file) for file in others)

    def made_of(self, known: KnownFile) -> Document | None:
        """The document of a file; an older one of the same path where the last was removed."""
        return self._store.documents.get(known.document) or self.came_from(known.path)

    def came_from(self, path: bytes, but: str = "") -> Document | None:
        """The last document that came from this path. but: the id of one that is not meant."""
        if self._sources is None:  # made once, since there may be thousands of files whose documents were removed
            sources: defaultdict[str, list[str]] = defaultdict(list)
            for source, ident in self._store.documents.sources():
                sources[source].append(ident)
            self._sources = sources
        those = (each for each in reversed(self._sources.get(shown(os.fsdecode(path)), ())) if each != but)
        return next(filter(None, map(self._store.documents.get, those)), None)

    def undone(self, sha256: str, path: bytes) -> Document | None:
        """The document that had a text of these bytes, read from the file there, and has it no more.

        It was taken back; else the document would be of the bytes of a file.
        """
        known = self._store.files.get(path)
        document = self._store.documents.get(known.document) if known is not None and known.sha256 == sha256 else None
        if document is None or any(each.sha256 == document.sha256 for each in self._store.files.of(document.id)):
            return None
        return document


def is_source(document: Document, path: bytes) -> bool:
    """Whether a document came from there, or went there with its file."""
    return shown(os.fsdecode(path)) == document.source


def place_of(store: Store, document: Document) -> Path | None:
    """Where the file is that a document follows, or was when last looked for; None where none is known."""
    known = store.files.of(document.id)
    there = [each for each in known if not each.missing and is_source(document, each.path)]
    return next((Path(os.fsdecode(each.path)) for each in (*there, *known)), None)


def _is_there(file: KnownFile) -> bool:
    return is_there(Path(os.fsdecode(file.path)))
