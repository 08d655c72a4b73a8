"""The cache folder of one library's index: which generation is current, who may write it, and where to go instead."""

import logging
import re
import shutil
import tempfile
import time
from pathlib import Path
from uuid import uuid4

from filelock import FileLock, Timeout

from reader_app.search.indexing import Generation
from reader_app.search.mark import replace_file
from reader_app.search.stamp import read_stamp, write_stamp

_log = logging.getLogger(__name__)
_CURRENT = "CURRENT"
_GENERATION = re.compile(r"generation-[0-9a-f]{32}")
_PAUSE = 0.02  # seconds between attempts
_ATTEMPTS = 3  # to read or copy an index that another process is writing just then


class Shelf:
    """Where generations are kept. While it is open no other process writes there; who comes second gets a temporary
    folder with a copy of what there is.
    """

    def __init__(self, folder: Path, library: str) -> None:
        self._folder = folder
        self._library = library
        self._lock: FileLock | None = None
        self._temporary: tempfile.TemporaryDirectory[str] | None = None

    def open(self) -> Generation:
        """The current generation if it can be trusted, else a new one; raises OSError where no disk can be written."""
        if not self._claim():
            return self._copied(self._folder)
        try:
            generation = Generation.open(self._current(self._folder), self._library)
        except Exception as error:  # noqa: BLE001  # the index is a cache: whatever is wrong with it, begin anew
            _log.info("Starting a new search index: %s", error)
            generation = self.fresh()
        self.keep_only(generation)
        return generation

    def fresh(self) -> Generation:
        """A new, empty generation, made current."""
        try:
            return self._create(self._place())
        except OSError as error:
            if self._temporary is not None:
                raise
            _log.warning("The index folder cannot be written (%s); using a temporary one", error)
            return self._create(self._move_out())

    def again(self, generation: Generation) -> Generation:
        """The same after a fault, as it was committed last, if it is as it was written; else a new one."""
        try:
            return Generation.open(generation.folder, self._library)
        except Exception as error:  # noqa: BLE001  # as above
            _log.info("Starting a new search index: %s", error)
            return self.fresh()

    def aside(self) -> Generation:
        """A new, empty generation beside the current one, which stays that until `switch`. Raises OSError."""
        return self._begin(self._place())

    def switch(self, generation: Generation) -> None:
        """Makes a generation current, in one step, and removes the others; where a reader holds on to one on a system
        that minds, it goes when the shelf is opened next.
        """
        replace_file(self._place() / _CURRENT, generation.folder.name)
        self.keep_only(generation)

    def keep_only(self, current: Generation) -> None:
        """Removes other generations; what is not named like one is left alone."""
        for path in self._place().iterdir():
            if path != current.folder and _GENERATION.fullmatch(path.name) and not path.is_symlink():
                shutil.rmtree(path, ignore_errors=True)

    def borrow(self, generation: Generation) -> Generation:
        """The same index in a temporary folder, because somebody else holds the lock on this one."""
        source = generation.folder.parent
        generation.close()
        return self._copied(source)

    def followed(self) -> Generation | None:
        """The current generation for reading only, whoever writes it; None where there is none to be trusted."""
        for _ in range(_ATTEMPTS):
            try:
                return Generation.open(self._current(self._folder), self._library)
            except Exception as error:  # noqa: BLE001  # caught in the middle of a commit, or nothing there
                _log.info("There is no index to read yet: %s", error)
                time.sleep(_PAUSE)
        return None

    def close(self) -> None:
        """Lets others write; a temporary folder goes."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None
        if self._temporary is not None:
            self._temporary.cleanup()
            self._temporary = None

    def _claim(self) -> bool:
        lock = FileLock(self._folder / "lock", thread_local=False)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            lock.acquire(timeout=0)
        except (OSError, Timeout) as error:
            _log.info("The search index is not ours to write: %s", error)
            return False
        self._lock = lock
        return True

    def _place(self) -> Path:
        return self._folder if self._temporary is None else Path(self._temporary.name)

    def _move_out(self) -> Path:
        if self._temporary is None:
            self._temporary = tempfile.TemporaryDirectory(prefix="glossator-index-")
        return Path(self._temporary.name)

    def _create(self, place: Path) -> Generation:
        generation = self._begin(place)
        replace_file(place / _CURRENT, generation.folder.name)
        return generation

    def _begin(self, place: Path) -> Generation:
        return Generation.create(place / f"generation-{uuid4().hex}", self._library)

    def _current(self, place: Path) -> Path:
        name = (place / _CURRENT).read_text("utf-8")
        if not _GENERATION.fullmatch(name):
            raise ValueError(f"{_CURRENT} does not name a generation")
        return place / name

    def _copied(self, source: Path) -> Generation:
        place = self._move_out()
        for attempt in range(_ATTEMPTS):
            target = place / f"generation-{uuid4().hex}"
            try:
                return self._copy(self._current(source), target)
            except Exception as error:  # noqa: BLE001  # caught in the middle of a commit, or nothing there to copy
                _log.info("The search index could not be copied: %s", error)
                shutil.rmtree(target, ignore_errors=True)
                time.sleep(0.05 * attempt)
        return self._create(place)

    def _copy(self, source: Path, target: Path) -> Generation:
        stamp = read_stamp(source, self._library)
        target.mkdir()
        for name in stamp.files:
            shutil.copyfile(source / name, target / name)
        stamp.place = str(target.resolve())
        write_stamp(target, stamp, stamp.files)
        return Generation.open(target, self._library)
