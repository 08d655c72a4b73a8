"""Backups of a library: one a day, thinned with time, and whichever a person asks for; any of them can be restored.

The files documents were added from are not in a backup: they lie beside the database under their sha256, are never
changed or deleted, and so serve every backup.
"""

import logging
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from reader_app.config.paths import Paths
from reader_app.model.errors import LibraryError
from reader_app.services.session import locked
from reader_app.store import Store, contents, put_back, timestamp

DAYS, WEEKS = 7, 4  # the newest backup of so many days, and of so many weeks, is kept
_log = logging.getLogger(__name__)
_DAILY = re.compile(r"daily-(\d{4}-\d\d-\d\d)\.sqlite")


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that can be restored. made, changed: ISO 8601 in UTC, the latter of the last change in it or empty."""

    path: Path
    made: str
    documents: int
    annotations: int
    changed: str


class Backups:
    """The backups of one library."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @property
    def folder(self) -> Path:
        """Where they are kept."""
        return folder_of(self._store.folder)

    def daily(self) -> Path | None:
        """Makes today's backup unless there is one, and deletes daily ones that are too many; None: nothing was made.

        Raises SaveError.
        """
        target = self.folder / f"daily-{timestamp()[:10]}.sqlite"
        if self._store.read_only or target.exists():
            return None
        self._store.backup(target)
        for path in surplus(self.folder.glob("daily-*.sqlite")):
            path.unlink(missing_ok=True)
        return target

    def make(self) -> Path:
        """Makes a backup now, which is kept until a person deletes it. Raises SaveError, ReadOnlyLibraryError."""
        target = self.folder / f"by-hand-{_stamp()}.sqlite"
        self._store.backup(target)
        return target


def folder_of(library: Path) -> Path:
    """Where the backups of the library in a folder are."""
    return library / "backups"


def backups(library: Path) -> tuple[Backup, ...]:
    """The good backups of the library in a folder, the newest first; what is none, or damaged, is passed over."""
    found = []
    for path in folder_of(library).glob("*.sqlite"):
        try:
            found.append(look_into(path))
        except (OSError, LibraryError) as error:
            _log.warning("%s is no backup that can be restored: %s", path, error)
    return tuple(sorted(found, key=lambda backup: (backup.made, backup.path.name), reverse=True))


def look_into(path: Path) -> Backup:
    """What a backup holds. Raises LibraryError where the file is none, OSError where it is not there."""
    inside = contents(path)
    return Backup(path, timestamp(path.stat().st_mtime), inside.documents, inside.annotations, inside.changed)


def restore(paths: Paths, backup: Path) -> Path | None:
    """Puts a backup in the place of the library of these paths, which must not be open.

    Returns where the library that was there is kept, None if there was none. Raises LibraryInUseError and other
    LibraryErrors; the library is then as it was.
    """
    lock = locked(paths.lock)
    try:
        before = folder_of(paths.data) / f"before-restore-{_stamp()}.sqlite" if paths.database.exists() else None
        return put_back(backup, paths.database, before)
    finally:
        if lock is not None:
            lock.release()


def surplus(daily: Iterable[Path]) -> tuple[Path, ...]:
    """Of daily backups, those that neither the last DAYS days nor the last WEEKS weeks with backups need."""
    dated = sorted(((found[1], path) for path in daily if (found := _DAILY.fullmatch(path.name))), reverse=True)
    kept = {path for _, path in dated[:DAYS]}
    weeks: dict[tuple[int, int], Path] = {}
    for day, path in dated:
        weeks.setdefault(_week(day), path)
    kept.update(list(weeks.values())[:WEEKS])
    return tuple(path for _, path in dated if path not in kept)


def _week(day: str) -> tuple[int, int]:
    """The ISO year and week of a date; a file's name may claim a day there never was, which is a week of its own."""
    try:
        year, week, _ = datetime.strptime(day, "%Y-%m-%d").isocalendar()  # noqa: DTZ007  # a date, without a time
    except ValueError:
        return int(day[:4]), -int(day[5:7] + day[8:])
    return year, week


def _stamp() -> str:
    return timestamp().replace(":", "").replace(".", "-")
