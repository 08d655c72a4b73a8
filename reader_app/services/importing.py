"""Bringing files and folders in: several are read at a time, each is saved as soon as it is read, all is reported."""

import hashlib
import logging
import os
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from reader_app.model.change import Action
from reader_app.model.errors import GlossatorError, LibraryError
from reader_app.model.report import Line, Outcome, Report
from reader_app.services import gate
from reader_app.services.account import Account, Progress
from reader_app.services.ahead import Ahead, Begun, Wanted
from reader_app.services.file_lines import Taken
from reader_app.services.followed import Followed
from reader_app.services.history import History
from reader_app.services.shelver import Shelver
from reader_app.services.task import Task
from reader_app.store import TOO_FRESH, KnownFile, Store

if TYPE_CHECKING:
    from reader_app.services.reading import Reading

_TOGETHER = 32  # files saved in one transaction
_PAUSE, _LONGEST_PAUSE = 0.25, 0.75  # seconds from one to the next, where less are read: at first, and after some time
_LARGE, _SHARE = 1 << 20, 20  # bytes of a very large file at least, and at most so many of them make up all there is
_BESIDE = 3  # files that are fetched or kept while others are read: waiting for the disk keeps no reader waiting
_PAUSES = 20  # of them that make up all the time there was
_LONG, _NEARLY = 4.0, 0.9  # seconds of an addition that is long, and the share of it after which little is left
_FRESH = 2_000_000_000  # nanoseconds: a file may change again within so little and have the same time
_GLANCE = 0.1  # seconds between looks at whether to go on waiting
_NO_PASSWORDS: Mapping[Path, str] = {}

_log = logging.getLogger(__name__)


class Importing:
    """Brings files into one library. Not for the window's thread; several additions may run at a time."""

    def __init__(
        self, store: Store, history: History, reading: Callable[[], "Reading"], added: Callable[[], object]
    ) -> None:
        """added: told when all of an addition is saved, and of a long one when nearly all is."""
        self._store = store
        self._history = history
        self._reading = reading
        self._tell = added

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
        self.keep(report)
        return report

    def follow(self, paths: Iterable[Path], task: Task, gone: Callable[[], Iterable[KnownFile]]) -> Report:
        """Adds what is new or other than it was in watched folders; what a person removed stays out.

        gone: says, once that is done, which files are not there any more. The report is not kept.
        """
        return self._bring(tuple(paths), task, _NO_PASSWORDS, linked=True, reviving=False, gone=gone)

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
        gone: Callable[[], Iterable[KnownFile]] = tuple,
    ) -> Report:
        self._store.require_writable()
        wanted, skipped = self._look(paths, task)
        account = Account()
        task.begin()
        progress = Progress(task, len(wanted), sum(each.size for each in wanted if isinstance(each, Wanted)))
        # Nobody asked for what happens in watched folders, so it keeps nobody from going forward in the history.
        gathering_in = partial(self._history.gathering, unasked=not reviving)

        def take(path: Path) -> Taken:
            return self._take(path, shelver, passwords, lambda: task.cancelled)

        with gathering_in(Action.ADD_DOCUMENTS) as added, gathering_in(Action.MOVE_DOCUMENTS) as moved:
            followed = Followed(self._store, moved)
            shelver = Shelver(self._store, added, followed, take, linked=linked, reviving=reviving)
            try:
                self._add_all(wanted, shelver, account, progress, passwords)
            finally:
                shelver.keep_files()
            account.finished = account.finished and not task.cancelled
            if account.finished:
                account.lines += followed.gone(gone())
        self._tell()
        account.skip(skipped)
        return account.report()

    def _look(self, paths: tuple[Path, ...], task: Task) -> tuple[list[Wanted | gate.Refused], gate.Skipped]:
        """What there is to be read, and what is not."""
        from reader_app import formats

        skipped = gate.Skipped()
        found = gate.find(paths, formats.SUFFIXES, lambda: task.cancelled, skipped)
        wanted = [each if isinstance(each, gate.Refused) else Wanted(each, _size(each)) for each in found]
        return wanted, skipped

    def _add_all(
        self,
        wanted: list[Wanted | gate.Refused],
        shelver: Shelver,
        account: Account,
        progress: Progress,
        passwords: Mapping[Path, str],
    ) -> None:
        from reader_app.services.confined import StoppedError

        task = progress.task
        ending = False

        def stop() -> bool:
            return ending or task.cancelled

        with ThreadPoolExecutor(self._reading().readers + _BESIDE, "importing") as pool:
            large = max(_LARGE, progress.size // _SHARE) if self._reading().readers > 1 else None
            ahead = Ahead(wanted, pool, lambda path: self._take(path, shelver, passwords, stop), large)
            try:
                account.finished = self._save_all(ahead, shelver, account, progress)
            except StoppedError:  # the program is closing
                account.finished = False
            finally:
                ending = True
                pool.shutdown(cancel_futures=True)

    def _save_all(self, ahead: Ahead, shelver: Shelver, account: Account, progress: Progress) -> bool:
        """Saves what is read, several files at a time; False where it ends before all are."""
        began, due = time.monotonic(), 0.0
        nearly = False
        while (first := ahead.begin()) is not None:
            progress.tell(first)
            if progress.task.cancelled:
                return False
            done = ahead.done(_TOGETHER)
            rest = due - time.monotonic() if len(done) < _TOGETHER else 0.0
            if rest > 0 and ahead.wait(_TOGETHER - len(done), min(rest, _GLANCE)):
                continue
            if not done and ahead.wait(1, _GLANCE):
                continue
            ahead.hand_out(done)
            if not self._settle(done, shelver, account):
                return False
            now = time.monotonic()
            due = now + min(_LONGEST_PAUSE, max(_PAUSE, (now - began) / _PAUSES))
            for each in done:
                progress.finish(each)
            if not nearly and now - began > _LONG and _NEARLY < progress.share < 1:
                nearly = True
                self._tell()  # so that little is left to be indexed when nothing else is done any more
        return True

    def _take(self, path: Path, shelver: Shelver, passwords: Mapping[Path, str], stop: Callable[[], bool]) -> Taken:
        """Reads a file, unless it is known; in one of several threads."""
        from reader_app.formats import options
        from reader_app.services.reading import largest

        absolute = gate.settled(path)
        if known := shelver.unchanged(absolute):
            return known
        data, status = gate.read_with_status(path, largest(gate.shown(path.name)))
        fresh = time.time_ns() - status.st_mtime_ns < _FRESH
        modified = TOO_FRESH if fresh else status.st_mtime_ns
        sha256 = hashlib.sha256(data).hexdigest()
        taken = Taken(absolute, len(data), modified, sha256)
        if shelver.is_known(sha256, absolute):
            return taken
        stated = options.Options(password=passwords.get(path, ""))
        read = self._reading().read(data, gate.shown(path.name), stated, stop)
        if not stop() and shelver.copies(absolute):
            self._store.originals.put(data, sha256)
        return Taken(absolute, len(data), modified, sha256, read)

    @staticmethod
    def _settle(done: Sequence[Begun], shelver: Shelver, account: Account) -> bool:
        """Saves what was read and says what became of it. False where saving the next would fail, too."""
        from reader_app.services.confined import StoppedError

        taken: list[tuple[Begun, Taken]] = []
        failed: LibraryError | None = None
        for each in done:
            try:
                if isinstance(each.file, gate.Refused):
                    account.put(each, Line(Outcome.FAILED, os.fspath(each.file.path), each.file.sentence))
                elif each.taking is not None:
                    taken.append((each, each.taking.result()))
            except StoppedError:
                raise
            except LibraryError as error:
                account.refuse(each, error)
                failed = error
                break
            except GlossatorError as error:
                account.refuse(each, error)
        return _shelve(taken, shelver, account) and failed is None

    def keep(self, report: Report) -> None:
        """Keeps a report, if it can be kept."""
        try:
            self._store.reports.put(report)
        except LibraryError:
            _log.exception("the report could not be kept")


def _shelve(taken: Sequence[tuple[Begun, Taken]], shelver: Shelver, account: Account) -> bool:
    """Saves these, and says what became of each; False where that failed, and the rest is left."""
    shelved = shelver.shelve_all([each for _, each in taken])
    for begun, _ in taken:
        try:
            account.put(begun, next(shelved))
        except LibraryError as error:
            account.refuse(begun, error)
            return False
    return True


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:  # reading it says why
        return 0
