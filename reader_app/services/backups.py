"""Backups of a library: one a day, thinned with time, and whichever a person asks for; any of them can be restored.

The files documents were added from are not in a backup: they lie beside the database under their sha256, are never
changed or deleted, and so serve every backup.
"""

import logging
import os
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from reader_app.config.paths import Paths
from reader_app.model.errors import LibraryError
from reader_app.services.session import locked
from reader_app.store import Store, timestamp
from reader_app.store.backups import contents, put_back
from reader_app.store.placing import clear_left

DAYS, WEEKS = 7, 4  # the newest backup of so many days, and of so many weeks, is kept
_log = logging.getLogger(__name__)
_DAILY = re.compile(r"daily-(\d{4}-\d\d-\d\d)\.sqlite")


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that can be restored. made, changed: ISO 8601 in UTC, the latter of the last change in it or empty.

    sequence: that change's number. strayed: it was made when the clock had gone back, so `made` is not to be trusted.
    """

    path: Path
    made: str
    documents: int
    annotations: int
    changed: str
    sequence: int
    strayed: bool


class Backups:
    """The backups of one library."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @property
    def folder(self) -> Path:
        """Where they are kept."""
        return folder_of(self._store.folder)

    def daily(self) -> Path | None:
        """Makes today's backup unless there is one, and tidies up; None: nothing was made.

        Daily ones that are too many are deleted then, and unfinished files that a killed program left.

        Where there are backups of later days the clock went back: today's may then be from when this day came before,
        and is made again. Raises SaveError.
        """
        today = timestamp()[:10]
        target = self.folder / f"daily-{today}.sqlite"
        if self._store.read_only or (target.exists() and not self._has_later(today)):
            return None
        self._store.backup(target)
        for path in surplus(self.folder.glob("daily-*.sqlite"), today):
            path.unlink(missing_ok=True)
        clear_left(self._store.folder)
        return target

    def _has_later(self, today: str) -> bool:
        return any(day > today for day, _ in _dated(self.folder.glob("daily-*.sqlite")))

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
    return _newest_first(found)


def require_backup(path: Path, database: Path) -> None:
    """Raises LibraryError where a file is none that can be restored, or is the library at `database` itself."""
    if path.exists() and database.exists() and path.samefile(database):
        raise LibraryError(
            f"{path.name} is the library itself, not a backup of it; nothing was changed: choose another."
        )
    look_into(path)


def look_into(path: Path) -> Backup:
    """What a backup holds. Raises LibraryError where the file is none, OSError where it is not there."""
    inside = contents(path)
    made = timestamp(path.stat().st_mtime)
    strayed = inside.latest > made
    return Backup(path, made, inside.documents, inside.annotations, inside.changed, inside.sequence, strayed)


def restore(paths: Paths, backup: Path) -> Path | None:
    """Puts a backup in the place of the library of these paths, which must not be open.

    Returns where the library that was there is kept, None if there was none. Raises LibraryInUseError and other
    LibraryErrors; the library is then as it was.
    """
    require_backup(backup, paths.database)
    lock = locked(paths.lock)
    try:
        before = folder_of(paths.data) / f"before-restore-{_stamp()}.sqlite" if paths.database.exists() else None
        kept = put_back(backup, paths.database, before)
        with suppress(OSError):  # the plain copy of the notes is of what was there: it is made anew
            os.utime(paths.jsonl, (0, 0))
        return kept
    finally:
        if lock is not None:
            lock.release()


def surplus(daily: Iterable[Path], today: str) -> tuple[Path, ...]:
    """Of daily backups, those that neither the last DAYS days nor the last WEEKS weeks with backups need.

    today: as in their names. Those of later days were made before the clock went back, or while it was ahead; they
    are thinned among themselves, so that they neither push out what is made now nor become more and more.
    """
    dated = _dated(daily)
    later = [(day, path) for day, path in dated if day > today]
    return (*_thinned(later), *_thinned(dated[len(later) :]))


def _dated(daily: Iterable[Path]) -> list[tuple[str, Path]]:
    """Daily backups with the days of their names, the latest first."""
    return sorted(((found[1], path) for path in daily if (found := _DAILY.fullmatch(path.name))), reverse=True)


def _thinned(dated: list[tuple[str, Path]]) -> Iterator[Path]:
    kept = {path for _, path in dated[:DAYS]}
    weeks: dict[tuple[int, int], Path] = {}
    for day, path in dated:
        weeks.setdefault(_week(day), path)
    kept.update(list(weeks.values())[:WEEKS])
    return (path for _, path in dated if path not in kept)


def _newest_first(found: Iterable[Backup]) -> tuple[Backup, ...]:
    """By when they were made; where the clock cannot be trusted, by how far the history in them goes."""
    by_clock = sorted(found, key=lambda backup: (backup.made, backup.path.name), reverse=True)
    ordered = [each for each in by_clock if not each.strayed]
    for each in sorted((each for each in by_clock if each.strayed), key=lambda backup: backup.sequence):
        older = (place for place, other in enumerate(ordered) if other.sequence <= each.sequence)
        ordered.insert(next(older, len(ordered)), each)
    return tuple(ordered)


def _week(day: str) -> tuple[int, int]:
    """The ISO year and week of a date; a file's name may claim a day there never was, which is a week of its own."""
    try:
        year, week, _ = datetime.strptime(day, "%Y-%m-%d").isocalendar()  # noqa: DTZ007  # a date, without a time
    except ValueError:
        return int(day[:4]), -int(day[5:7] + day[8:])
    return year, week


def _stamp() -> str:
    return timestamp().replace(":", "").replace(".", "-")
