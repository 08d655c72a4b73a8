"""What the texts of a library say of acronyms: found once per revision, kept in a file that can be thrown away."""

import contextlib
import json
import logging
import uuid
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Any

from reader_app.model.document import Document
from reader_app.store import Store

if TYPE_CHECKING:
    from reader_app.search.glossary import Candidate

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Definition:
    """Where a document explains an acronym. start, end: code points of the whole explanation, end exclusive."""

    document: str
    acronym: str
    expansion: str
    written: str
    start: int
    end: int
    sentence: str


@dataclass(slots=True)
class _Mined:
    """One revision. words: how often each word with capitals occurs; others: the same for what is no such word."""

    found: tuple["Candidate", ...]
    words: dict[str, int]
    others: dict[str, int] = field(default_factory=dict)


class Mining:
    """Finds and counts; never on the window's own thread, since texts are read."""

    def __init__(self, store: Store, file: Path) -> None:
        self._store = store
        self._file = file
        self._lock = RLock()
        self._mined: dict[str, _Mined] | None = None
        self._totals: Counter[str] = Counter()
        self._documents: tuple[Document, ...] = ()
        self._definitions: tuple[Definition, ...] = ()

    def update(self, stopped: Callable[[], bool]) -> tuple[Definition, ...]:
        """Every explanation in the library's texts, document by document; those read since `stopped` are left out."""
        from reader_app.search.acronyms import acronym_words
        from reader_app.search.glossary import find_definitions

        with self._lock:
            if self._mined is None:
                self._mined = self._load()
            before = set(self._mined)
            documents = self._store.documents.all()
            if documents == self._documents:
                return self._definitions
            for document in documents:
                if document.revision not in self._mined and not stopped():
                    text = self._store.documents.text(document.revision)
                    found = find_definitions(text.content, text.blocks)
                    self._mined[document.revision] = _Mined(found, dict(acronym_words(text.content)))
            wanted = {document.revision for document in documents}
            self._mined = {revision: mined for revision, mined in self._mined.items() if revision in wanted}
            self._documents = tuple(document for document in documents if document.revision in self._mined)
            self._totals = Counter()
            for mined in self._mined.values():
                self._totals.update(mined.words)
            if set(self._mined) != before:
                self._keep()
            self._definitions = tuple(
                _definition(document, candidate)
                for document in self._documents
                for candidate in self._mined[document.revision].found
            )
            return self._definitions

    def count(self, text: str) -> int:
        """How often this occurs as it is written in the texts that were read, and not inside longer words."""
        from reader_app.search.acronyms import is_counted_word, occurrences

        with self._lock:
            if is_counted_word(text):
                return self._totals[text]
            count = 0
            for document in self._documents:
                others = (self._mined or {})[document.revision].others
                if text not in others:
                    others[text] = occurrences(self._store.documents.text(document.revision).content, text)
                count += others[text]
            return count

    def _load(self) -> dict[str, _Mined]:
        """What was kept; nothing where it is not to be had, or was found by other rules."""
        from reader_app.search.glossary import VERSION

        try:
            kept: Mapping[str, Any] = json.loads(self._file.read_text("utf-8"))
            if kept["version"] != VERSION:
                return {}
            return {
                revision: _Mined(tuple(map(_candidate, found)), words)
                for revision, (found, words) in kept["revisions"].items()
            }
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError) as error:
            _log.info("what was known of acronyms is found anew: %s", error)
            return {}

    def _keep(self) -> None:
        """Keeps what was found; without it, it is found again."""
        from reader_app.search.glossary import VERSION

        revisions = {
            revision: (
                [(c.acronym, c.expansion, c.written, c.start, c.end, c.meant, c.sentence) for c in mined.found],
                mined.words,
            )
            for revision, mined in (self._mined or {}).items()
        }
        partial = self._file.with_name(f".{self._file.name}.{uuid.uuid4().hex}")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            partial.write_text(json.dumps({"version": VERSION, "revisions": revisions}), "utf-8")
            partial.replace(self._file)
        except OSError as error:
            _log.info("what was found of acronyms could not be kept: %s", error)
            with contextlib.suppress(OSError):
                partial.unlink()


def _definition(document: Document, found: "Candidate") -> Definition:
    start, end = min(found.start, found.meant[0]), max(found.end, found.meant[1])
    return Definition(document.id, found.acronym, found.expansion, found.written, start, end, found.sentence)


def _candidate(row: Any) -> "Candidate":
    """The reverse of what is kept of one."""
    from reader_app.search.glossary import Candidate

    acronym, expansion, written, start, end, (at, to), sentence = row
    return Candidate(acronym, expansion, written, start, end, (at, to), sentence)
