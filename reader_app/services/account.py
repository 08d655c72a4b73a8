"""How far an addition of files has come, and what became of each of them."""

import os
import uuid
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from reader_app.model.errors import GlossatorError, PasswordNeededError
from reader_app.model.report import Line, Outcome, Report
from reader_app.services import gate
from reader_app.services.ahead import Begun
from reader_app.services.task import Task
from reader_app.store import timestamp

_UNKNOWN = "is of no kind that can be read."
_NOT_EVIDENT = "has no ending and is not evidently text; if it can be read all the same, add it by itself."


@dataclass
class Progress:
    """How far an addition has come."""

    task: Task
    files: int
    size: int
    done: int = 0
    done_size: int = 0
    _told: int = -1

    @property
    def share(self) -> float:
        """Of all there is to do; a small file takes its time, too: as much as some ten thousand bytes."""
        return (self.done_size + 10_000 * self.done) / max(1, self.size + 10_000 * self.files)

    def tell(self, path: Path) -> None:
        """Says which file comes now, once for each that is done."""
        if self.done == self._told or self.task.cancelled:
            return
        self._told = self.done
        self.task.report(self.done, self.files, gate.shown(path.name), self.share)

    def finish(self, begun: Begun) -> None:
        """Says of a file that it is dealt with."""
        self.tell(begun.file.path)
        if begun.taking is not None:
            self.done += 1
            self.done_size += begun.size


@dataclass
class Account:
    """What became of the files of an addition, as it comes out."""

    lines: list[Line] = field(default_factory=list)
    finished: bool = True
    _of_files: dict[int, Line] = field(default_factory=dict)  # by the files' places

    def put(self, begun: Begun, line: Line) -> None:
        """Says what became of a file."""
        self._of_files[begun.number] = line

    def refuse(self, begun: Begun, error: GlossatorError) -> None:
        """Says why a file was not added."""
        outcome = Outcome.LOCKED if isinstance(error, PasswordNeededError) else Outcome.FAILED
        self.put(begun, Line(outcome, os.fspath(begun.file.path), str(error)))

    def skip(self, skipped: gate.Skipped) -> None:
        """Says which files were of no kind that can be read; of very many of one ending, how many."""
        from reader_app.formats import foreign

        for suffix, count in sorted(skipped.counts.items()):
            named = skipped.named[suffix]
            why = foreign.advice(suffix) or (_UNKNOWN if suffix else _NOT_EVIDENT)
            if count == len(named):
                self.lines += [Line(Outcome.SKIPPED, os.fspath(path), f"“{name}” {why}") for path, name in named]
                continue
            files = f"{count:,} files {f'ending in {suffix}' if suffix else 'without an ending'}"
            sentence = f"{files}: each {why} The first is “{named[0][1]}”."
            self.lines.append(Line(Outcome.SKIPPED, "", sentence, title=files, count=count))

    def report(self) -> Report:
        """All of it, in the order of the files."""
        lines = (*(self._of_files[number] for number in sorted(self._of_files)), *self.lines)
        counts: Counter[Outcome] = Counter()
        for line in lines:
            counts[line.outcome] += line.count
        ordered = tuple((outcome, counts[outcome]) for outcome in Outcome if counts[outcome])
        return Report(str(uuid.uuid4()), timestamp(), self.finished, ordered, lines)
