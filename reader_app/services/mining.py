"""What the texts of a library say of acronyms: found once per revision, kept in a file that can be thrown away."""

import contextlib
import json
import logging
import uuid
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Any, NamedTuple

from reader_app.model.disk import rename_over
from reader_app.model.document import Document
from reader_app.services.confined import BrokenOffError, Confined, StoppedError
from reader_app.services.confining import Mined, Outline, mine
from reader_app.services.unindexed import batches
from reader_app.store import Store

if TYPE_CHECKING:
    from reader_app.search.glossary import Candidate

_FEW = 300_000  # characters that are read here, sooner than a process would be started
_MEMORY = 512 << 20  # bytes the process may need
_SECONDS, _SECONDS_PER_MILLION = 20.0, 20.0  # it may take, and more for each million characters
_NICENESS = 5  # the window comes first

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
    """One revision. words: how often each word with capitals occurs, as JSON, which takes a fifth of a dict's memory;
    others: the same for what is no such word, where it occurs at all. sought: what was looked for of the latter.
    """

    found: tuple["Candidate", ...]
    words: str
    others: dict[str, int] = field(default_factory=dict)
    sought: frozenset[str] = frozenset()


class _Known(NamedTuple):
    """What is kept of a document that was read."""

    id: str
    revision: str


class Miner:
    """Reads texts for acronyms: few here, many in a process of its own, so that the window is free meanwhile."""

    def __init__(self) -> None:
        self._worker = Confined(mine, _MEMORY, _NICENESS)

    def read(
        self, store: Store, documents: Sequence[Document], stopped: Callable[[], bool]
    ) -> Iterator[tuple[str, tuple["Candidate", ...], dict[str, int]]]:
        """Each document's revision, what its text explains, and how often it has each word with capitals.

        Those read since `stopped` are left out. A text that takes too long, or too much memory, says nothing.
        """
        from reader_app.search.glossary import Candidate

        few = sum(document.characters for document in documents) <= _FEW
        try:
            for batch in batches(documents):
                if stopped():
                    return
                revisions = [document.revision for document in batch]
                texts = [store.documents.outline(revision) for revision in revisions]
                answers = mine(texts) if few else self._ask(texts, stopped)
                for revision, (found, words) in zip(revisions, answers, strict=True):
                    yield revision, tuple(Candidate(*each) for each in found), words
        except StoppedError:
            return
        finally:
            self._worker.rest()

    def _ask(self, texts: Sequence[Outline], stopped: Callable[[], bool]) -> Sequence[Mined]:
        """Several texts at once; one by one where that fails."""
        seconds = _SECONDS + _SECONDS_PER_MILLION * sum(len(content) for content, _ in texts) / 1e6
        try:
            answers: Sequence[Mined] = self._worker.call("texts", (texts,), seconds, stopped)
        except BrokenOffError:
            if len(texts) > 1:
                return [answer for text in texts for answer in self._ask((text,), stopped)]
            _log.warning("A text of %s characters could not be looked through for acronyms", f"{len(texts[0][0]):,}")
            return [((), {})]
        return answers


class Mining:
    """Finds and counts; never on the window's own thread, since texts are read."""

    def __init__(self, store: Store, file: Path) -> None:
        self._store = store
        self._file = file
        self._miner = Miner()
        self._lock = RLock()
        self._mined: dict[str, _Mined] | None = None
        self._totals: Counter[str] = Counter()
        self._documents: tuple[_Known, ...] = ()
        self._definitions: tuple[Definition, ...] = ()

    def update(self, stopped: Callable[[], bool]) -> tuple[Definition, ...]:
        """Every explanation in the library's texts, document by document; those read since `stopped` are left out."""
        with self._lock:
            if self._mined is None:
                self._mined = self._load()
            before = set(self._mined)
            everything = self._store.documents.all()
            documents = tuple(_Known(document.id, document.revision) for document in everything)
            if documents == self._documents:
                return self._definitions
            unread = [document for document in everything if document.revision not in self._mined]
            del everything
            for revision, found, words in self._miner.read(self._store, unread, stopped):
                self._mined[revision] = _Mined(found, json.dumps(words))
            wanted = {document.revision for document in documents}
            self._mined = {revision: mined for revision, mined in self._mined.items() if revision in wanted}
            self._documents = tuple(document for document in documents if document.revision in self._mined)
            if set(self._mined) != before:
                self._totals = Counter()
                for mined in self._mined.values():
                    self._totals.update(json.loads(mined.words))
                self._keep()
            self._definitions = tuple(
                _definition(document, candidate)
                for document in self._documents
                for candidate in self._mined[document.revision].found
            )
            return self._definitions

    def count(self, texts: Collection[str], stopped: Callable[[], bool] = lambda: False) -> Mapping[str, int]:
        """How often each of these occurs as it is written in the texts that were read, and not inside longer words.

        A text is read once for all of them, and not again for what was looked for before; no more of them once
        `stopped`.
        """
        from reader_app.search.acronyms import is_counted_word

        with self._lock:
            plain = {text for text in texts if is_counted_word(text)}
            counts = Counter({text: self._totals[text] for text in plain})
            others = frozenset(texts) - plain
            if others and self._seek(others, stopped):
                self._keep()
            for document in self._documents:
                counts.update({t: n for t, n in self._of(document).others.items() if t in others})
            return counts

    def _seek(self, texts: frozenset[str], stopped: Callable[[], bool]) -> bool:
        """Looks for what was not looked for yet; whether there was any such."""
        from reader_app.search.acronyms import occurrences

        lacking = [document for document in self._documents if not texts <= self._of(document).sought]
        for document in lacking:
            if stopped():
                break
            mined = self._of(document)
            content = self._store.documents.content(document.revision)
            found = {text: occurrences(content, text) for text in texts - mined.sought if text in content}
            mined.others |= {text: count for text, count in found.items() if count}
            mined.sought |= texts
        return bool(lacking)

    def _of(self, document: _Known) -> _Mined:
        return (self._mined or {})[document.revision]

    def _load(self) -> dict[str, _Mined]:
        """What was kept, with its totals; nothing where it is not to be had, or was found by other rules."""
        from reader_app.search.glossary import VERSION

        try:
            with self._file.open(encoding="utf-8") as lines:  # of which none is so long that reading it stalls a window
                head: Mapping[str, Any] = json.loads(next(lines, "{}"))
                if head["version"] != VERSION:
                    return {}
                sought = frozenset(head["sought"])
                mined = {}
                totals: Counter[str] = Counter()
                for revision, found, words, others, is_sought in map(json.loads, lines):
                    known = sought if is_sought else frozenset[str]()
                    totals.update(json.loads(words))
                    mined[revision] = _Mined(tuple(map(_candidate, found)), words, others, known)
                self._totals = totals
                return mined
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError) as error:
            _log.info("what was known of acronyms is found anew: %s", error)
            return {}

    def _keep(self) -> None:
        """Keeps what was found; without it, it is found again."""
        from reader_app.search.glossary import VERSION

        kept = self._mined or {}
        sought = frozenset[str]().union(*(mined.sought for mined in kept.values()))
        rows: list[Any] = [{"version": VERSION, "sought": sorted(sought)}]
        for revision, mined in kept.items():
            found = [(c.acronym, c.expansion, c.written, c.start, c.end, c.meant, c.sentence) for c in mined.found]
            rows.append((revision, found, mined.words, mined.others, mined.sought == sought))
        partial = self._file.with_name(f".{self._file.name}.{uuid.uuid4().hex}")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            partial.write_text("\n".join(map(json.dumps, rows)), "utf-8")
            rename_over(partial, self._file)
        except OSError as error:
            _log.info("what was found of acronyms could not be kept: %s", error)
            with contextlib.suppress(OSError):
                partial.unlink()


def _definition(document: _Known, found: "Candidate") -> Definition:
    start, end = min(found.start, found.meant[0]), max(found.end, found.meant[1])
    return Definition(document.id, found.acronym, found.expansion, found.written, start, end, found.sentence)


def _candidate(row: Any) -> "Candidate":
    """The reverse of what is kept of one."""
    from reader_app.search.glossary import Candidate

    acronym, expansion, written, start, end, (at, to), sentence = row
    return Candidate(acronym, expansion, written, start, end, (at, to), sentence)
