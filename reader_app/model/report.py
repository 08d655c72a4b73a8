"""What became of files that were to be brought in: one line for each."""

from dataclasses import dataclass
from enum import StrEnum

REFUSED = "refused"  # the id of the report of all files in watched folders that could not be read; it has no time


class Outcome(StrEnum):
    """What can become of a file, in the order of a report."""

    ADDED = "added"
    REVISED = "revised"  # its document has a new text, and its annotations were carried over
    BROUGHT_BACK = "brought back"  # its document had been removed, and is there again with its annotations
    MOVED = "moved"  # a linked document's file is somewhere else now
    ALREADY = "already here"
    MISSING = "missing"  # a linked document's file is gone; the document stays
    LOCKED = "needs a password"
    FAILED = "failed"
    STAYS_OUT = "stays out"  # in a watched folder, of a document that was removed
    SKIPPED = "skipped"  # files in a folder of kinds that cannot be read


@dataclass(frozen=True, slots=True)
class Line:
    """A file, or several of one kind, and what became of them.

    path: as the system has it, for `Path(line.path)`; it may hold what cannot be shown. sentence: one plain sentence.
    document: the id of its document, if it has one. count: files. is_empty: its document came without any text. lost:
    passages that were not found again in its new text; changed: that have other words there. older: the id of another
    document that came from the same path, of which this may be a newer version.
    """

    outcome: Outcome
    path: str
    sentence: str
    document: str = ""
    title: str = ""
    count: int = 1
    is_empty: bool = False
    lost: int = 0
    older: str = ""
    changed: int = 0

    @property
    def needs_a_look(self) -> bool:
        """Whether the report says more of it than that it came."""
        return self.is_empty or bool(self.older or self.lost or self.changed)


_CAME = (Outcome.ADDED, Outcome.BROUGHT_BACK, Outcome.REVISED)


@dataclass(frozen=True, slots=True)
class Report:
    """One addition of files and folders.

    time: when it ended, ISO 8601 in UTC. finished: False where it was cancelled or saving failed. counts: files by
    outcome, those there are. lines: in the order of the files; of a report that was kept, only the first thousands of
    each outcome.
    """

    id: str
    time: str
    finished: bool
    counts: tuple[tuple[Outcome, int], ...]
    lines: tuple[Line, ...] = ()

    def count(self, *outcomes: Outcome) -> int:
        """How many files these became of."""
        return sum(count for outcome, count in self.counts if outcome in outcomes)

    def of(self, *outcomes: Outcome) -> tuple[Line, ...]:
        """The lines of these outcomes."""
        return tuple(line for line in self.lines if line.outcome in outcomes)

    @property
    def came(self) -> tuple[str, ...]:
        """The ids of the documents that came, or came anew, each once, in order of the files."""
        return tuple(dict.fromkeys(line.document for line in self.of(*_CAME)))

    @property
    def documents(self) -> tuple[str, ...]:
        """The ids of the documents the files belong to now, each once, in order."""
        return tuple(dict.fromkeys(line.document for line in self.lines if line.document))
