"""Follows what happens in watched folders; their files are read where they are, and never copied."""

import logging
import os
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from threading import Condition, Lock, Thread
from typing import TYPE_CHECKING

from reader_app.config.seeing import is_folder, is_there
from reader_app.model.errors import GlossatorError, NotFoundError
from reader_app.model.report import REFUSED, Line, Outcome, Report
from reader_app.services.account import Account
from reader_app.services.gate import is_hidden, may_be_read, settled, shown
from reader_app.services.importing import Importing
from reader_app.services.mounts import MOUNTS, is_remote
from reader_app.services.task import Task
from reader_app.store import TOO_FRESH, KnownFile, Store

if TYPE_CHECKING:
    from watchdog.events import FileSystemEvent
    from watchdog.observers.api import BaseObserver, ObservedWatch

_QUIET, _LONGEST = 0.7, 5.0  # seconds without an event until the files are looked at; they are looked at after these
_LOOK = 15.0  # seconds from one look at a network drive to the next
_FAILED = "What changed in a watched folder could not be read in; your library is safe, and the log says more."
_TELLING = frozenset({"created", "modified", "moved", "deleted", "closed"})

_REFUSED = frozenset({Outcome.FAILED, Outcome.LOCKED})
_NO_NEWS = frozenset({Outcome.ALREADY, Outcome.STAYS_OUT, Outcome.SKIPPED, *_REFUSED})
_REFUSED_BEFORE = "watching/refused files"  # key of the store's state: what became of each, and why, by path

_log = logging.getLogger(__name__)


class Watching:
    """The watched folders of one library. Nothing is watched before `start` or `watch`.

    What happens is dealt with in a thread of its own, one lot after another.
    """

    def __init__(
        self, store: Store, importing: Importing, trouble: Callable[[str], None], mounts: Path = MOUNTS
    ) -> None:
        """trouble: told in one sentence what went wrong, on any thread. mounts: the table of what is mounted where."""
        self._mounts = mounts
        self._store = store
        self._importing = importing
        self._trouble = trouble
        # Told on any thread what became of files that were seen to change, where that is worth a word.
        self.on_report: Callable[[Report], None] = lambda _report: None
        # Told on any thread that other files are missing than before.
        self.on_missing: Callable[[], None] = lambda: None
        self._observers: dict[bool, BaseObserver] = {}  # by whether they look for themselves
        self._watches: dict[Path, tuple[BaseObserver, ObservedWatch]] = {}
        self._choosing = Lock()  # what is watched; an observer keeps a lock of its own while it waits for the next one
        self._state = Condition()
        self._noticed: set[Path] = set()
        self._last = 0.0  # when something was noticed, on the monotonic clock
        self._closed = False
        self._task = Task()
        self._thread: Thread | None = None

    def folders(self) -> tuple[Path, ...]:
        """The watched folders, by name."""
        return tuple(Path(os.fsdecode(folder)) for folder in self._store.files.folders())

    def missing(self) -> frozenset[str]:
        """The ids of documents that follow a file which was not there when last looked for."""
        return frozenset(self._store.files.missing())

    def refused(self) -> Report:
        """The files in watched folders that could not be read, and are still there; not those read by hand since."""
        before: dict[str, list[str]] = self._store.state_get(_REFUSED_BEFORE) or {}
        folders = self.folders()
        lines = [
            Line(Outcome(outcome), path, sentence)
            for path, (outcome, sentence) in before.items()
            if any(Path(path).is_relative_to(folder) for folder in folders) and self._is_unread(Path(path))
        ]
        return replace(Account(lines).report(), id=REFUSED, time="")

    def _is_unread(self, path: Path) -> bool:
        try:
            status = path.stat()
        except OSError:  # it is gone, or nobody may look
            return False
        known = self._store.files.get(os.fsencode(path))
        times = {TOO_FRESH, status.st_mtime_ns}
        return known is None or known.size != status.st_size or known.modified not in times

    def start(self) -> None:
        """Watches the folders there are from now on, and looks for what happened meanwhile; does not wait for it."""
        if self._store.read_only:
            return
        for folder in self.folders():
            self._follow(folder)

    def watch(self, folder: Path) -> None:
        """Watches a folder from now on and adds what is in it, without waiting for that.

        Raises NotFoundError where there is no such folder, ReadOnlyLibraryError.
        """
        folder = settled(folder)
        if not is_folder(folder):
            raise NotFoundError(f"“{shown(folder)}” is no folder, so it is not watched.")
        self._store.files.watch(os.fsencode(folder))
        self._follow(folder)

    def unwatch(self, folder: Path) -> None:
        """Does not watch a folder any more; its documents stay, and so do their files."""
        folder = settled(folder)
        self._store.files.unwatch(os.fsencode(folder))
        with self._choosing:
            if folder in self._watches and not self._closed:
                observer, watch = self._watches.pop(folder)
                observer.unschedule(watch)

    def close(self) -> None:
        """Stops watching, in the middle of a file if need be."""
        with self._state:
            self._closed = True
            self._task.cancel()
            self._state.notify_all()
        with self._choosing:
            for observer in self._observers.values():
                observer.stop()
                observer.join()
        if self._thread is not None:
            self._thread.join()

    # ---- noticing

    def _follow(self, folder: Path) -> None:
        """Has a folder watched by the system, and looked through once."""
        from reader_app.services.noticing import Handler

        remote = is_remote(folder, self._mounts)  # which may wait for a drive
        with self._choosing:
            if self._closed or folder in self._watches:
                return
            if self._thread is None:
                self._thread = Thread(target=self._work, name="watching", daemon=True)
                self._thread.start()
            try:
                observer = self._observer(remote=remote)
                watch = observer.schedule(Handler(self._notice), str(folder), recursive=True)
                self._watches[folder] = observer, watch
            except OSError as error:  # there is no such folder now, or the system watches no more of them
                _log.info("%s is not watched: %s", folder, error)
                if is_there(folder):
                    self._trouble(
                        f"The folder “{shown(folder)}” is too large to be watched; it is looked through at each start."
                    )
        self._add(folder)

    def _observer(self, *, remote: bool) -> "BaseObserver":
        """The one that is told by the system, or for network drives one that looks every so often."""
        if remote not in self._observers:
            from reader_app.services.noticing import looking, told

            made = self._observers[remote] = looking(_LOOK) if remote else told()
            made.start()
        return self._observers[remote]

    def _notice(self, event: "FileSystemEvent") -> None:
        """Hears of what happens, in the observer's thread."""
        if event.event_type not in _TELLING or (event.is_directory and event.event_type == "modified"):
            return
        for path in (event.src_path, event.dest_path):
            if path:
                self._add(Path(os.fsdecode(path)))

    def _add(self, path: Path) -> None:
        with self._state:
            self._noticed.add(path)
            self._last = time.monotonic()
            self._state.notify_all()

    # ---- dealing with it

    def _work(self) -> None:
        while paths := self._settled():
            try:
                missing = self.missing()
                report = self._bring(paths)
                others_are = self.missing() != missing
                if is_news := self._is_news(report, frozenset(paths)):
                    self._importing.keep(report)
            except GlossatorError as error:
                if not self._closed:
                    self._trouble(str(error))
                continue
            except Exception:  # noqa: BLE001  # told, and what happens next is followed all the same
                _log.exception("what happened in watched folders could not be followed")
                self._trouble(_FAILED)
                continue
            if is_news:
                self.on_report(report)
            if others_are:
                self.on_missing()

    def _settled(self) -> tuple[Path, ...]:
        """What was noticed, once nothing has been for a moment; nothing when all is closed."""
        with self._state:
            self._state.wait_for(lambda: self._noticed or self._closed)
            began = time.monotonic()
            while not self._closed:
                now = time.monotonic()
                pause = min(self._last + _QUIET, began + _LONGEST) - now
                if pause <= 0:
                    break
                self._state.wait(pause)
            paths, self._noticed = self._noticed, set()
            return () if self._closed else tuple(sorted(paths))

    def _bring(self, paths: tuple[Path, ...]) -> Report:
        from reader_app.formats import SUFFIXES

        watched = self.folders()
        there = [path for path in paths if _is_wanted(path, watched, SUFFIXES)]
        report = self._importing.follow(there, self._task, lambda: self._gone(paths))
        for line in report.of(Outcome.REVISED):
            for file in self._store.files.of(line.document):  # copies, which still say what the document did
                if not file.missing and (other := Path(os.fsdecode(file.path))) != Path(line.path):
                    self._add(other)
        return report

    def _is_news(self, report: Report, paths: frozenset[Path]) -> bool:
        """Whether anything is other than before. A file that could not be read before either is no news at a start."""
        refused = {line.path: [line.outcome, line.sentence] for line in report.lines if line.outcome in _REFUSED}
        before: dict[str, list[str]] = self._store.state_get(_REFUSED_BEFORE) or {}
        others = {
            path: said for path, said in before.items() if not paths.intersection((Path(path), *Path(path).parents))
        }
        now = (others if report.finished else before) | refused
        if now != before:
            self._store.state_set(_REFUSED_BEFORE, now)
        is_new = any(before.get(path) != said or Path(path) in paths for path, said in refused.items())
        return is_new or bool(report.count(*set(Outcome) - _NO_NEWS))

    def _gone(self, paths: Iterable[Path]) -> list[KnownFile]:
        """Which of the known files at these paths, and below them, are not there any more."""
        files = self._store.files
        known: dict[bytes, KnownFile] = {}
        for path in map(os.fsencode, paths):
            own = files.get(path)
            known |= {file.path: file for file in (*((own,) if own else ()), *files.below(path))}
        return [file for file in known.values() if not file.missing and not is_there(Path(os.fsdecode(file.path)))]


def _is_wanted(path: Path, watched: tuple[Path, ...], suffixes: frozenset[str]) -> bool:
    """Whether a path in a watched folder leads to a folder, or to a file that can be read; hidden ones are none."""
    within = next((path.relative_to(folder) for folder in watched if path.is_relative_to(folder)), None)
    try:
        if within is None or any(map(is_hidden, within.parts)) or path.is_symlink():
            return path in watched
        return path.is_dir() or (path.exists() and may_be_read(path, suffixes))
    except OSError:  # it may not be looked at, or its drive is gone
        return False
