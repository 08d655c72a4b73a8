"""Bringing files and folders in: several are read at a time, each is saved as soon as it is read, all is reported."""

import hashlib
import logging
import os
import time
import uuid
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from reader_app.model.change import Action
from reader_app.model.errors import GlossatorError, LibraryError, PasswordNeededError
from reader_app.model.report import Line, Outcome, Report
from reader_app.services import gate
from reader_app.services.history import History
from reader_app.services.shelver import Shelver, Taken
from reader_app.services.task import Task
from reader_app.store import TOO_FRESH, Store, timestamp

if TYPE_CHECKING:
    from reader_app.services.reading import Reading

_AHEAD_FILES, _AHEAD_BYTES = 64, 96 << 20  # that are read before those that come first are saved
_FRESH = 2_000_000_000  # nanoseconds: a file may change again within so little and have the same time
_GLANCE = 0.1  # seconds between looks at whether to go on waiting
_NEWS = (Outcome.ADDED, Outcome.REVISED, Outcome.MOVED, Outcome.MISSING, Outcome.LOCKED)
_NO_PASSWORDS: Mapping[Path, str] = {}

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A file that is to be read. size: bytes, as far as known."""

    path: Path
    size: int


@dataclass
class _Progress:
    """How far an addition has come."""

    task: Task
    files: int
    size: int
    done: int = 0
    done_size: int = 0

    def tell(self, path: Path) -> None:
        """Says which file comes now."""
        # A small file takes its time, too: as much as some ten thousand bytes.
        share = (self.done_size + 10_000 * self.done) / max(1, self.size + 10_000 * self.files)
        self.task.report(self.done, self.files, gate.shown(path.name), share)

    def finish(self, size: int) -> None:
        self.done += 1
        self.done_size += size


@dataclass
class _Lines:
    """The lines of a report as they come."""

    lines: list[Line] = field(default_factory=list)
    finished: bool = True

    def refuse(self, path: Path, error: GlossatorError) -> None:
        outcome = Outcome.LOCKED if isinstance(error, PasswordNeededError) else Outcome.FAILED
        self.lines.append(Line(outcome, os.fspath(path), str(error)))

    def skip(self, skipped: Counter[str]) -> None:
        for suffix, count in sorted(skipped.items()):
            ending = f"ending in {suffix}" if suffix else "without an ending"
            files = f"{count:,} file{'' if count == 1 else 's'} {ending}"
            self.lines.append(Line(Outcome.SKIPPED, "", f"{files}: of no kind that can be read.", count=count))

    def report(self) -> Report:
        counts: Counter[Outcome] = Counter()
        for line in self.lines:
            counts[line.outcome] += line.count
        ordered = tuple((outcome, counts[outcome]) for outcome in Outcome if counts[outcome])
        return Report(str(uuid.uuid4()), timestamp(), self.finished, ordered, tuple(self.lines))


class Importing:
    """Brings files into one library. Not for the window's thread; several additions may run at a time."""

    def __init__(self, store: Store, history: History, reading: Callable[[], "Reading"]) -> None:
        self._store = store
        self._history = history
        self._reading = reading

    def add(
        self,
        paths: Iterable[Path],
        task: Task | None = None,
        *,
        passwords: Mapping[Path, str] = _NO_PASSWORDS,
        linked: bool = False,
    ) -> Report:
        """Adds files, and the files below folders that can be read. What became of each is in the report.

        Each document is saved as soon as it is read, so that what is finished stays when the task is cancelled; that
        kills what is being read. To add the same again goes on where it was stopped: what is here is known again by
        its path, size and time, or by its bytes. All is one thing to undo. A file that was added before and has other
        bytes now becomes a new text of its document. Documents that were removed come back with their annotations.
        passwords: for locked files, by the path in the report's line; they are not kept. linked: the files stay where
        they are and are not copied.

        Raises ReadOnlyLibraryError; where saving fails on the way, the report says so. The report is kept.
        """
        report = self._bring(tuple(paths), task or Task(), passwords, linked=linked, reviving=True)
        self._keep(report)
        return report

    def follow(self, paths: Iterable[Path], task: Task, gone: Callable[[], Iterable[Line]]) -> Report:
        """Adds what is new or other than it was in watched folders; what a person removed stays out.

        gone: says, once that is done, which files are missing. The report is kept where it says anything new.
        """
        report = self._bring(tuple(paths), task, _NO_PASSWORDS, linked=True, reviving=False, gone=gone)
        if report.count(*_NEWS):
            self._keep(report)
        return report

    def reports(self) -> tuple[Report, ...]:
        """The last reports, the newest first, without their lines."""
        return self._store.reports.all()

    def report(self, report_id: str) -> Report | None:
        """The report with this id and its lines; None where it is not kept any more."""
        return self._store.reports.get(report_id)

    def _bring(
        self,
        paths: tuple[Path, ...],
        task: Task,
        passwords: Mapping[Path, str],
        *,
        linked: bool,
        reviving: bool,
        gone: Callable[[], Iterable[Line]] = tuple,
    ) -> Report:
        self._store.require_writable()
        wanted, skipped, lines = self._look(paths, task)
        task.begin()
        progress = _Progress(task, len(wanted), sum(each.size for each in wanted if isinstance(each, _Wanted)))
        with self._history.gathering(Action.ADD_DOCUMENTS) as gathering:
            shelver = Shelver(self._store, gathering, linked=linked, reviving=reviving)
            try:
                self._add_all(wanted, shelver, lines, progress, passwords)
            finally:
                shelver.keep_files()
        lines.finished = lines.finished and not task.cancelled
        if lines.finished:
            lines.lines += gone()
        lines.skip(skipped)
        return lines.report()

    def _look(self, paths: tuple[Path, ...], task: Task) -> tuple[list[_Wanted | gate.Refused], Counter[str], _Lines]:
        """What there is to be read, and what is not."""
        from reader_app import formats

        skipped: Counter[str] = Counter()
        found = gate.find(paths, formats.SUFFIXES, lambda: task.cancelled, skipped)
        wanted = [each if isinstance(each, gate.Refused) else _Wanted(each, _size(each)) for each in found]
        return wanted, skipped, _Lines()

    def _add_all(
        self,
        wanted: list[_Wanted | gate.Refused],
        shelver: Shelver,
        lines: _Lines,
        progress: _Progress,
        passwords: Mapping[Path, str],
    ) -> None:
        from reader_app.services.confined import StoppedError

        task = progress.task
        ending = False

        def stop() -> bool:
            return ending or task.cancelled

        with ThreadPoolExecutor(self._reading().readers + 1, "importing") as pool:
            try:
                for each, taking in self._ahead(wanted, pool, lambda path: self._take(path, shelver, passwords, stop)):
                    if isinstance(each, gate.Refused) or taking is None:
                        if isinstance(each, gate.Refused):
                            lines.lines.append(Line(Outcome.FAILED, os.fspath(each.path), each.sentence))
                        continue
                    progress.tell(each.path)
                    if not _awaited(taking, stop):
                        break
                    lines.finished = self._settle(each.path, taking, shelver, lines)
                    if not lines.finished:
                        break
                    progress.finish(each.size)
            except StoppedError:  # the program is closing
                lines.finished = False
            finally:
                ending = True
                pool.shutdown(cancel_futures=True)

    @staticmethod
    def _ahead(
        wanted: Iterable[_Wanted | gate.Refused], pool: ThreadPoolExecutor, take: Callable[[Path], Taken]
    ) -> Iterator[tuple[_Wanted | gate.Refused, Future[Taken] | None]]:
        """Every file with its reading, in order; some of those that come later are being read meanwhile."""
        ahead: deque[tuple[_Wanted | gate.Refused, Future[Taken] | None]] = deque()
        size = 0
        for each in wanted:
            own = each.size if isinstance(each, _Wanted) else 0
            while ahead and (len(ahead) >= _AHEAD_FILES or size + own > _AHEAD_BYTES):
                first = ahead.popleft()
                size -= first[0].size if isinstance(first[0], _Wanted) else 0
                yield first
            ahead.append((each, pool.submit(take, each.path) if isinstance(each, _Wanted) else None))
            size += own
        while ahead:
            yield ahead.popleft()

    def _take(self, path: Path, shelver: Shelver, passwords: Mapping[Path, str], stop: Callable[[], bool]) -> Taken:
        """Reads a file, unless it is known; in one of several threads."""
        from reader_app.formats.options import Options
        from reader_app.services.reading import largest

        absolute = path.absolute()
        if known := shelver.unchanged(absolute):
            return known
        data, status = gate.read_with_status(path, largest(gate.shown(path.name)))
        fresh = time.time_ns() - status.st_mtime_ns < _FRESH
        modified = TOO_FRESH if fresh else status.st_mtime_ns
        sha256 = hashlib.sha256(data).hexdigest()
        taken = Taken(absolute, len(data), modified, sha256)
        if shelver.is_known(sha256):
            return taken
        options = Options(password=passwords.get(path, ""))
        extracted = self._reading().extract(data, gate.shown(path.name), options, stop)
        if not shelver.linked and not stop():
            self._store.originals.put(data)
        return Taken(absolute, len(data), modified, sha256, extracted)

    @staticmethod
    def _settle(path: Path, taking: Future[Taken], shelver: Shelver, lines: _Lines) -> bool:
        """Saves what was read and says what became of it. False where saving the next would fail, too."""
        from reader_app.services.confined import StoppedError

        try:
            line = shelver.shelve(taking.result())
        except StoppedError:
            raise
        except LibraryError as error:
            lines.refuse(path, error)
            return False
        except GlossatorError as error:
            lines.refuse(path, error)
        else:
            lines.lines.append(line)
        return True

    def _keep(self, report: Report) -> None:
        try:
            self._store.reports.put(report)
        except LibraryError:
            _log.exception("the report could not be kept")


def _awaited(taking: Future[Taken], stop: Callable[[], bool]) -> bool:
    """Waits until a file is read; False where everything is to stop."""
    while not stop():
        if wait([taking], _GLANCE).done:
            return not stop()
    return False


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:  # reading it says why
        return 0
