"""Keeps annotations.jsonl beside the database: every annotation in plain words, readable without this program."""

import json
import logging
import os
import time
import uuid
from collections.abc import Callable, Iterator
from itertools import chain, islice
from pathlib import Path
from threading import Condition, Thread

from reader_app.model.annotation import Annotation
from reader_app.model.change import Change
from reader_app.model.disk import rename_over
from reader_app.model.document import Document
from reader_app.model.errors import LibraryError
from reader_app.store import Store, timestamp

DELAY = 1.0  # seconds from a change to the beginning of the copy, so that a burst of changes makes one copy
_LONGEST = 20  # of these delays: so long a copy is put off at most while changes keep coming
_SHARE = 5  # where a copy takes long, this many times as long passes before the next
_PIECE = 250  # annotations written at a time,
_LEISURE = 3  # and for so many times as long others have the processor to themselves,
_MOST_LEISURE = 0.1  # seconds at most

_UNWRITTEN = (
    "The plain copy of your notes, annotations.jsonl, could not be written; the notes themselves are saved:"
    " look whether the disk is full or the folder read-only."
)

_log = logging.getLogger(__name__)


class NotesCopy:
    """Rewrites the copy on a thread of its own after each change, whole or not at all.

    on_failure: told in one plain sentence, on that thread, when a copy could not be written; once, until one can.
    """

    def __init__(self, store: Store, path: Path, on_failure: Callable[[str], None], delay: float = DELAY) -> None:
        self._store = store
        self._path = path
        self._on_failure = on_failure
        self._delay = delay
        self._condition = Condition()
        self._due = False
        self._heard = 0  # changes
        self._closing = False
        self._failed = False
        self._thread: Thread | None = None
        self._last_took = 0.0
        if store.created:
            self._set_aside()
        elif self._is_behind():
            self.changed()

    def changed(self, _change: Change | None = None) -> None:
        """To be told of every change; returns at once."""
        with self._condition:
            self._due = True
            self._heard += 1
            if self._thread is None and not self._closing:
                self._thread = Thread(target=self._run, name="notes copy", daemon=True)
                self._thread.start()
            self._condition.notify()

    def close(self) -> None:
        """Writes what is still due and ends the thread."""
        with self._condition:
            self._closing = True
            self._condition.notify()
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        while True:
            with self._condition:
                self._condition.wait_for(lambda: self._due or self._closing)
                self._condition.wait_for(lambda: self._closing, timeout=_SHARE * self._last_took)
                self._wait_for_quiet()
                due, self._due = self._due, False
                closing = self._closing
            if due:
                self._copy()
            if closing:
                return

    def _wait_for_quiet(self) -> None:
        """Until nothing was changed for a moment, but not for ever: a copy would be out of date at once."""
        for _ in range(_LONGEST):
            heard = self._heard
            if self._condition.wait_for(lambda: self._closing, timeout=self._delay) or self._heard == heard:
                return

    def _copy(self) -> None:
        began = time.thread_time()
        try:
            self._write()
            self._failed = False
        except Exception as error:  # noqa: BLE001  # whatever it is, the next change is to make a copy, too
            known = isinstance(error, (OSError, LibraryError))
            _log.warning("annotations.jsonl was not written: %s", error, exc_info=not known)
            if not self._failed:
                self._on_failure(str(error) if isinstance(error, LibraryError) else _UNWRITTEN)
            self._failed = True
        self._last_took = time.thread_time() - began

    def _write(self) -> None:
        began = time.time()
        partial = self._path.with_name(f".{self._path.name}.{uuid.uuid4().hex}")
        try:
            with partial.open("x", encoding="utf-8", newline="\n") as file:
                for piece in _pieces(self._lines()):
                    piece_began = time.monotonic()
                    file.writelines(piece)
                    self._give_way(time.monotonic() - piece_began)
                file.flush()
                os.fsync(file.fileno())
            os.utime(partial, (began, began))  # what was changed since then may not be in it
            rename_over(partial, self._path)
        finally:
            partial.unlink(missing_ok=True)

    def _give_way(self, seconds: float) -> None:
        """After a piece of so long a work: whoever reads or writes meanwhile would go at half their speed."""
        with self._condition:
            self._condition.wait_for(lambda: self._closing, timeout=min(_MOST_LEISURE, _LEISURE * seconds))

    def _lines(self) -> Iterator[str]:
        # Not under the lock, which others would have to wait for: what changes meanwhile is in the next copy.
        present, removed = (self._store.documents.annotated(removed=gone) for gone in (False, True))
        names = {tag.id: tag.name for tag in self._store.tags.all()}
        documents = {each.id: _described(each) for each in present}
        documents.update((each.id, {**_described(each), "removed": True}) for each in removed)
        for annotation in self._store.annotations.all(hidden=True):
            if annotation.document in documents:  # else it is newer than this copy, and the next will have it
                record = _plain(annotation, documents[annotation.document], names)
                yield json.dumps(record, ensure_ascii=False) + "\n"

    def _is_behind(self) -> bool:
        """Whether the library was changed after the copy was written, as far as clocks can tell."""
        last = self._store.last_change()
        if last is None:
            return False
        try:
            written = self._path.stat().st_mtime
        except OSError:
            return True
        return timestamp(written) <= last.time or written > time.time()  # the latter: a clock went back since

    def _set_aside(self) -> None:
        """Keeps the copy that another library left here: it may be all there is of it."""
        if self._path.exists():
            stamp = time.strftime("%Y%m%dT%H%M%S", time.gmtime())
            self._path.replace(self._path.with_name(f"annotations-until-{stamp}-{uuid.uuid4().hex[:4]}.jsonl"))


def _pieces(lines: Iterator[str]) -> Iterator[Iterator[str]]:
    """The lines some at a time, each of which is to be gone through before the next."""
    for line in lines:
        yield chain((line,), islice(lines, _PIECE - 1))


def _described(document: Document) -> dict[str, object]:
    """What a reader of the copy has to know of a document."""
    m = document.metadata
    creators = [creator.name for creator in m.creators]
    return {
        "title": m.title or document.file_name,
        "creators": creators,
        "date": m.date,
        "event": m.event,
        "attributes": dict(document.attributes),
        "file": document.file_name,
        "sha256": document.sha256,
        "id": document.id,
    }


def _plain(annotation: Annotation, document: dict[str, object], names: dict[str, str]) -> dict[str, object]:
    """An annotation in words; start and end are code points in the document's text, end exclusive."""
    return {
        "document": document,
        "quote": annotation.quote,
        "former_quote": annotation.former,
        "note": annotation.note,
        "tags": [names[tag] for tag in annotation.tags if tag in names],
        "colour": annotation.colour.value,
        "author": annotation.author,
        "created": annotation.created,
        "modified": annotation.modified,
        "state": annotation.state.value,
        "start": annotation.start,
        "end": annotation.end,
        "before": annotation.prefix,
        "after": annotation.suffix,
        "id": annotation.id,
    }
