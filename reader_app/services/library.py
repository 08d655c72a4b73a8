"""The documents of a library: removing, finding one by what a person calls it, and where they are read."""

import unicodedata
import uuid
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING

from reader_app.model.change import Action, Change, Edit
from reader_app.model.document import Document, Listed, Text, kind_of
from reader_app.model.errors import AmbiguousError, NotFoundError, UnreadableFileError
from reader_app.model.report import Outcome, Report
from reader_app.services import gate
from reader_app.services.history import History
from reader_app.store import Store, Way, timestamp

if TYPE_CHECKING:
    from reader_app.formats import Extracted

_CAME, _REFUSED = (Outcome.ADDED, Outcome.BROUGHT_BACK), (Outcome.LOCKED, Outcome.FAILED)
_TICK = 0.0015  # seconds: enough to be another millisecond
_CANDIDATES = 5  # titles named when a reference is ambiguous
_BEGINNING, _SHORT = 6, 8  # characters of an id: so many at least name a document, and so many are shown
_POSITION, _READ, _FACE = "position/", "read/", "face/"  # keys of the store's state, before a document's id


class Catalogue(Mapping[str, Document]):
    """The documents there are at a moment, by id: what lists show is there, the rest is read when it is looked at."""

    def __init__(self, listed: tuple[Listed, ...], read: Callable[[str], Document]) -> None:
        self.listed = listed
        self._ids = frozenset(map(itemgetter(0), listed))
        self._read = read
        self._kept: dict[str, Document] = {}

    def __getitem__(self, document_id: str) -> Document:
        if document_id not in self._ids:
            raise KeyError(document_id)
        if document_id not in self._kept:
            self._kept[document_id] = self._read(document_id)
        return self._kept[document_id]

    def __contains__(self, document_id: object) -> bool:
        return document_id in self._ids

    def __iter__(self) -> Iterator[str]:
        return (each.id for each in self.listed)

    def __len__(self) -> int:
        return len(self.listed)


def readable_suffixes() -> frozenset[str]:
    """The endings of the names of files that can be added, with the dot, lower case.

    Not ".doc": so are files of Word before 2007 called, which are refused; a newer one of that name is still read.
    """
    from reader_app.formats import SUFFIXES

    return SUFFIXES - {".doc"}


class Library:
    """The documents of one library."""

    def __init__(self, store: Store, history: History) -> None:
        self._store = store
        self._history = history
        self._last_read = ""  # when a document was last read, once that is known
        self._ahead: Future[Catalogue] | None = None

    def documents(self) -> tuple[Document, ...]:
        """Every document, in the order they were first added."""
        return self._store.documents.all()

    def look_ahead(self) -> None:
        """Begin to read the catalogue, behind what else a start has to do before it shows it and anything changes.

        The next to ask for it gets that.
        """
        pool = ThreadPoolExecutor(1, thread_name_prefix="catalogue")
        self._ahead = pool.submit(self._catalogue)
        pool.shutdown(wait=False)

    def catalogue(self) -> Catalogue:
        """Every document, for lists of thousands."""
        ahead, self._ahead = self._ahead, None
        return ahead.result() if ahead is not None else self._catalogue()

    def _catalogue(self) -> Catalogue:
        return Catalogue(self._store.documents.listed(), self._known)

    def _known(self, document_id: str) -> Document:
        """A document that was in a catalogue; one that was removed since, too, until there is a newer catalogue."""
        (found,) = self._store.documents.these((document_id,))
        return found

    def get(self, document_id: str) -> Document:
        """The document with this id. Raises NotFoundError."""
        document = self._store.documents.get(document_id)
        if document is None:
            raise NotFoundError("That document is not in the library any more.")
        return document

    def text(self, document_id: str) -> Text:
        """The current text of a document. Raises NotFoundError."""
        return self._store.documents.text(self.get(document_id).revision)

    def revision_times(self, document_id: str) -> tuple[str, ...]:
        """When each text of a document was made, up to its present one, the oldest first; ISO 8601 in UTC."""
        return self._store.documents.revision_times(document_id)

    def find(self, reference: str) -> Document:
        """The document with this id, this title, this part of its title or this beginning of its id.

        Case and accents do not matter. Raises NotFoundError, or AmbiguousError naming the documents it could be.
        """
        document = self._store.documents.get(reference)
        if document is not None:
            return document
        wanted = _folded(reference)
        beginning = wanted if len(wanted) >= _BEGINNING else " "  # which no id begins with
        titled = [(_folded(_title(document)), document) for document in self.documents()]
        found = [each for title, each in titled if title == wanted] or [
            each for title, each in titled if wanted and (wanted in title or each.id.startswith(beginning))
        ]
        if not found:
            raise NotFoundError(f"No document has the id or title “{reference}”; look at the list of documents.")
        if len(found) > 1:
            titles = "; ".join(tuple(told_apart(found).values())[:_CANDIDATES])
            more = f"; and {len(found) - _CANDIDATES} more" if len(found) > _CANDIDATES else ""
            raise AmbiguousError(f"“{reference}” could be any of {len(found)} documents: {titles}{more}.")
        return found[0]

    def remove(self, document_ids: Sequence[str]) -> Change | None:
        """Removes documents; their texts and annotations are kept, hidden, and come back with them.

        Raises NotFoundError where one is not in the library; then none is removed.
        """
        with self._store.lock:
            documents = [self.get(document_id) for document_id in dict.fromkeys(document_ids)]
            if not documents:
                return None
            subject = _title(documents[0]) if len(documents) == 1 else ""
            change = Change(Action.REMOVE_DOCUMENTS, tuple(Edit(each, None) for each in documents), subject)
            self._history.do(change)
            return change

    def seed(self, catalogue: Path) -> None:
        """Adds the documents of a catalogue to a library in which nothing was ever done; not a thing to undo.

        Raises UnreadableFileError for a catalogue or a document of it that cannot be read; nothing is then added.
        """
        if self._store.read_only or self._store.newest():
            return
        import hashlib

        from reader_app import formats
        from reader_app.formats.catalogue import read_catalogue

        edits, texts = [], {}
        for entry in read_catalogue(catalogue):
            data = gate.read(catalogue.with_name(entry.file), formats.MAXIMUM_BYTES)
            if hashlib.sha256(data).hexdigest() != entry.sha256:
                raise UnreadableFileError(f"“{entry.file}” is not the document its catalogue describes.")
            extracted = formats.read(data, entry.file)
            extracted = formats.Extracted(extracted.text, entry.metadata, extracted.media_type)
            document = self._document(data, extracted, entry.file)
            edits.append(Edit(None, document))
            texts[document.revision] = extracted.text
        if edits:
            self._history.apply(Change(Action.ADD_DOCUMENTS, tuple(edits)), Way.SEED, texts)

    def annotation_counts(self) -> dict[str, int]:
        """How many annotations each document has, by id; documents without any are left out."""
        return self._store.documents.annotation_counts()

    def position(self, document_id: str) -> int:
        """Where the person was reading, in code points; 0 where they never were."""
        position = self._store.state_get(_POSITION + document_id)
        return position if isinstance(position, int) else 0

    def set_position(self, document_id: str, position: int) -> None:
        """Keeps where the person is reading, in code points. In a read-only library nothing is kept."""
        self._keep(_POSITION + document_id, position)

    def as_text(self, document_id: str) -> bool:
        """Whether the person looks at the text of a document with pages, rather than at its pages."""
        return self._store.state_get(_FACE + document_id) == "text"

    def set_as_text(self, document_id: str, as_text: bool) -> None:
        """Keeps which of the two the person looks at. In a read-only library nothing is kept."""
        self._keep(_FACE + document_id, "text" if as_text else None)

    def mark_read(self, document_id: str) -> None:
        """Keeps that the person reads this document now. In a read-only library nothing is kept.

        What is read now counts as read after all else, even if the clock went back.
        """
        self._last_read = self._last_read or max(self.read_times().values(), default="")
        now = timestamp()
        if now <= self._last_read:
            now = timestamp(datetime.fromisoformat(self._last_read).timestamp() + _TICK)
        self._last_read = now
        self._keep(_READ + document_id, now)

    def mark_unread(self, document_id: str) -> None:
        """Forgets that this document was read. In a read-only library nothing is kept."""
        self._keep(_READ + document_id, None)

    def latest(self) -> frozenset[str]:
        """The ids of the documents that came by the last addition of any; empty where there was none.

        What was tried again since, perhaps with a password, came by the addition in which it could not be read.
        """
        reports = self._store.reports
        those = (each for each in reports.all() if each.count(*_CAME, *_REFUSED))
        whole = (report for each in those if (report := reports.get(each.id)) is not None)
        newest = next((each for each in whole if each.count(*_CAME)), None)
        if newest is None:
            return frozenset()
        came, again = self._came(newest), {line.path for line in newest.of(*_CAME)}
        for earlier in whole:
            refused = {line.path for line in earlier.of(*_REFUSED)}
            if refused.isdisjoint(again):
                break
            came |= self._came(earlier)
            again |= refused
        return came

    def _came(self, report: Report) -> frozenset[str]:
        """The ids of the documents that an addition brought."""
        came = frozenset(report.came)
        added = report.count(Outcome.ADDED)
        if added == len(report.of(Outcome.ADDED)):
            return came
        # A report keeps so many lines: the others are those that came just before it.
        times = sorted((each.added, each.id) for each in self._store.documents.listed() if each.added <= report.time)
        return came.union(document for _, document in times[-added:])

    def missing(self) -> dict[str, str]:
        """Where the file was of each document that follows one which is not there, by id."""
        return {document: path.decode("utf-8", "replace") for document, path in self._store.files.missing().items()}

    def read_times(self) -> dict[str, str]:
        """When each document was last read, by id, ISO 8601 in UTC; those never read are left out."""
        return self._store.state_with(_READ)

    def _keep(self, key: str, value: object) -> None:
        if not self._store.read_only and self._store.state_get(key) != value:
            self._store.state_set(key, value)

    def _document(self, data: bytes, extracted: "Extracted", file_name: str) -> Document:
        """A new document of these bytes, which are kept."""
        return Document(
            id=str(uuid.uuid4()),
            metadata=extracted.metadata,
            media_type=extracted.media_type,
            file_name=file_name,
            sha256=self._store.originals.put(data),
            size=len(data),
            characters=len(extracted.text.content),
            revision=str(uuid.uuid4()),
            added=timestamp(),
        )


def told_apart(documents: Iterable[Document]) -> dict[str, str]:
    """What each document is called, by id: its title, with its kind and the beginning of its id where that repeats."""
    listed = tuple(documents)
    times = Counter(map(_title, listed))
    return {each.id: _title(each) if times[_title(each)] == 1 else _title_at_length(each) for each in listed}


def _title_at_length(document: Document) -> str:
    signs = (kind_of(document.file_name), document.id[:_SHORT])
    return f"{_title(document)} ({', '.join(filter(None, signs))})"


def _title(document: Document) -> str:
    return document.metadata.title or document.file_name


def _folded(text: str) -> str:
    """Text as it is compared: without case, accents and runs of white space."""
    plain = (c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return " ".join("".join(plain).split())
