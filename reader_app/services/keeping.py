"""Keeping the search index in step with the library: what changed since, in batches, documents before annotations."""

import logging
from collections.abc import Callable, Iterator
from concurrent.futures import Future, wait
from dataclasses import replace
from itertools import islice
from pathlib import Path
from threading import Condition
from typing import TYPE_CHECKING, TypeVar

from reader_app.model.annotation import Annotation
from reader_app.model.change import Change, Edit
from reader_app.model.collection import Collection
from reader_app.model.document import Document
from reader_app.model.tag import Tag
from reader_app.services.workers import Host
from reader_app.store import Store

if TYPE_CHECKING:
    from reader_app.search import Shelves

_log = logging.getLogger(__name__)
_BATCH = 2_000_000  # characters sent at a time
_LARGEST_COMMIT = 16 * _BATCH  # a commit of much is quicker than many, but found later
_NOTES = 5_000  # annotations sent and committed at a time
_SOON = 3_000_000  # characters: a query waits while no more than that is to be indexed
_GLANCE = 0.05  # seconds between looks at whether to wait on

T = TypeVar("T")
# Documents indexed so far, documents to index, and whether all of it is built again; called off the main thread.
Progress = Callable[[int, int, bool], None]


class Keeper:
    """Brings the index up to date, one job at a time; `note` and the properties are for other threads too."""

    def __init__(self, store: Store, writer: Host, progress: Progress | None, committed: Callable[[], None]) -> None:
        self._store = store
        self._writer = writer
        self._progress = progress
        self._committed = committed
        self._state = Condition()
        self._fresh = True  # nothing is known yet of either
        self._all_documents = True  # everything is to be compared
        self._all_notes = True
        self._forget = False
        self._aside = False  # what is being written is not what answers
        self._edited: dict[str, Annotation | None] = {}  # annotations to be indexed again, or taken out
        self._busy = False
        self._waiting = 0  # characters still to be indexed, as far as known
        self.stopped = False
        self.version = 0
        self.place: Path | None = None
        self.tags: tuple[Tag, ...] | None = None
        self.shelves: Shelves | None = None

    # ---- from any thread

    def note(self, change: Change | None) -> None:
        """Something changed; None: anything may have."""
        with self._state:
            self._fresh = False
            if change is None:
                self._all_documents = self._all_notes = True
                return
            for edit in change.edits:
                if isinstance(edit.record, Annotation):
                    self._edited[edit.record.id] = edit.after if isinstance(edit.after, Annotation) else None
                elif isinstance(edit.record, Collection) or _only_shelved(edit):
                    self.shelves = self._ordered()
                elif isinstance(edit.record, Document):
                    self._all_documents = True
                else:
                    self.tags = self._store.tags.all()

    def forget(self) -> None:
        """The index is to be made from nothing; the one there is answers until that is done."""
        with self._state:
            self._forget = True
        self.note(None)

    def rest(self, place: Path) -> bool:
        """The index there proved to be of the library as it is; returns whether that goes without any comparing."""
        with self._state:
            if not self._fresh:
                return False
            self._fresh = self._all_documents = self._all_notes = False
        self.place = place
        self.tags, self.shelves = self._store.tags.all(), self._ordered()
        return True

    def mark(self) -> str:
        """The state the library is in: its last change, told by number and time, since a restored one counts anew."""
        last = self._store.last_change()
        return "" if last is None else f"{last.sequence} {last.time}"

    def stop(self) -> None:
        """After the present batch nothing more is done."""
        self.stopped = True

    @property
    def behind(self) -> bool:
        """Whether anything is to be indexed, or being indexed."""
        with self._state:
            return self._busy or self._all_documents or self._all_notes or bool(self._edited)

    def soon(self, keeping: "Future[None]") -> bool:
        """Waits until a job is done, and returns True; or until it proves to be long, and returns False."""
        while not wait([keeping], _GLANCE).done:
            if self.stopped or self._waiting > _SOON:
                return False
        return True

    # ---- one at a time

    def keep(self) -> None:
        """Brings the index up to date. Raises SearchError or LibraryError; the next call begins where it ended."""
        mark = self.mark()  # before looking at what is to be done: what comes in between is done again, not left out
        with self._state:
            self._fresh = False
            forget, documents, notes, edited = self._forget, self._all_documents, self._all_notes, self._edited
            self._forget = self._all_documents = self._all_notes = False
            self._edited = {}
            self._busy = forget or documents or notes or bool(edited)
            if not self._busy:
                return
        try:
            if self.tags is None:
                self.tags = self._store.tags.all()
            if forget or (documents and self._writer.call("is_stale")):
                self._rebuild(mark)
                documents = notes = False
            if documents:
                self._keep_documents()
            if notes:
                self._keep_notes(mark)
            if edited or (documents and not notes):
                self._send_notes(edited, mark)
            self.place = self._writer.call("place")
        except BaseException:
            with self._state:
                self._all_documents = self._all_notes = True
                self._forget = forget
            raise
        finally:
            self._waiting = 0
            self._aside = self._busy = False

    def _rebuild(self, mark: str) -> None:
        """Makes the index again beside the one there is, and only then changes to it. Stopped, it is as it was."""
        self._aside = True
        self._writer.call("rebuild")
        count = self._keep_documents()
        self._keep_notes(mark)
        if self.stopped:
            return
        self._writer.call("switch")
        self._aside = False
        self._show()
        self._report(count, count, rebuilding=True)

    def _keep_documents(self) -> int:
        """Returns how many there are to index."""
        from reader_app.search import revision_key

        wanted = {document.id: document for document in self._store.documents.all()}
        self.shelves = self._ordered()
        indexed = self._writer.call("state")
        removed = tuple(id_ for id_ in indexed if id_ not in wanted)
        changed = [
            each
            for each in wanted.values()
            if indexed.get(each.id) != revision_key(each.revision, each.metadata, each.media_type, each.file_name)
        ]
        self._waiting = sum(document.characters for document in changed)
        if removed:
            self._writer.call("update", (), removed, commit=not changed)
            if not changed:
                self._show()
        self._send(changed)
        return len(changed)

    def _ordered(self) -> "Shelves":
        """The stars and collections of the documents."""
        from reader_app.search import Shelves

        rows = self._store.documents.shelved()
        return Shelves(
            frozenset(document for document, starred, _ in rows if starred),
            tuple(
                (each.name, frozenset(document for document, _, within in rows if each.id in within))
                for each in self._store.collections.all()
            ),
        )

    def _send(self, documents: list[Document]) -> None:
        """Sends the documents; the first are committed soon, later ones many at once."""
        done = uncommitted = 0
        commit_at = _BATCH
        for batch in _batches(documents):
            if self.stopped:
                self._all_documents = True
                break
            size = sum(document.characters for document in batch)
            uncommitted += size
            done += len(batch)
            commit = uncommitted >= commit_at or done == len(documents)
            self._writer.call("update", self._texts(batch), commit=commit)
            self._waiting -= size
            if commit:
                uncommitted, commit_at = 0, min(2 * commit_at, _LARGEST_COMMIT)
                self._show()
            if not self._aside or done < len(documents):
                self._report(done, len(documents), rebuilding=self._aside)

    def _texts(self, batch: list[Document]) -> tuple[object, ...]:
        from reader_app.search import IndexedDocument

        documents = []
        for each in batch:
            try:
                text = self._store.documents.text(each.revision)
            except KeyError:
                _log.info("Document %s changed while it was being indexed", each.id)
                self._all_documents = True
                continue
            documents.append(
                IndexedDocument(
                    each.id, each.revision, text.content, text.blocks, each.metadata, each.media_type, each.file_name
                )
            )
        return tuple(documents)

    def _keep_notes(self, mark: str) -> None:
        """Compares all annotations, unless the index knows this state of the library."""
        if self._writer.call("noted") == mark:
            return
        from reader_app.search import annotation_key

        gone = self._writer.call("notes_state")
        changed: dict[str, Annotation | None] = {}
        for annotation in self._store.annotations.all(hidden=True):
            if gone.pop(annotation.id, "") != annotation_key(annotation):
                changed[annotation.id] = annotation
        changed.update(dict.fromkeys(gone))
        self._send_notes(changed, mark)

    def _send_notes(self, edited: dict[str, Annotation | None], noted: str) -> None:
        present = [annotation for annotation in edited.values() if annotation is not None]
        removed = tuple(id_ for id_, annotation in edited.items() if annotation is None)
        batches = list(_parts(present, _NOTES)) or [()]
        for number, batch in enumerate(batches, 1):
            self._writer.call("update_notes", batch, removed, noted, commit=number == len(batches))
            removed = ()
        self._show()

    def _report(self, done: int, total: int, *, rebuilding: bool) -> None:
        if self._progress is not None:
            self._progress(done, total, rebuilding)

    def _show(self) -> None:
        """Lets who answers look at what was committed."""
        if self._aside:
            return
        self.place = self._writer.call("place")
        self.version += 1
        self._committed()


def _only_shelved(edit: Edit) -> bool:
    """Whether a document is as it was but for its star and its collections, which are not in the index."""
    before, after = edit.before, edit.after
    if not isinstance(before, Document) or not isinstance(after, Document):
        return False
    return replace(after, starred=before.starred, collections=before.collections) == before


def _batches(documents: list[Document]) -> Iterator[list[Document]]:
    """The documents in batches of some two million characters; a larger one goes alone."""
    batch: list[Document] = []
    size = 0
    for document in documents:
        if batch and size + document.characters > _BATCH:
            yield batch
            batch, size = [], 0
        batch.append(document)
        size += document.characters
    if batch:
        yield batch


def _parts(items: list[T], size: int) -> Iterator[tuple[T, ...]]:
    """The items, so many at a time."""
    rest = iter(items)
    while part := tuple(islice(rest, size)):
        yield part
