"""Moves a library to another folder: copied under a name for the moment, verified, recorded, and only then removed.

Killed at any moment, one library opens and has everything in it: the one that the record, or the note in the folder
that is left, names. Until that is written nobody is led to the copy; from then on nobody is led to what was there.
"""

import errno
import json
import logging
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from reader_app.config.paths import Paths
from reader_app.config.place import NOTE, BrokenPlaceError, place_in, write_place
from reader_app.config.seeing import is_there
from reader_app.config.writing import write_whole
from reader_app.model.disk import rename_over, sync_folder
from reader_app.model.errors import LibraryError, LibraryInUseError, MoveError
from reader_app.services.carrying import carry, load, stop_if_cancelled
from reader_app.services.lock import Lock
from reader_app.services.session import locked
from reader_app.services.task import Task
from reader_app.services.whereabouts import MOVING, missing_error, record
from reader_app.store.backups import back_up, contents

_MARK = "moved.json"  # in there: what was copied, and from where
_SPARE = 1 << 20  # bytes that must be left over
_READ_ONLY = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
# What a system puts into folders and onto disks by itself; a folder with nothing else in it is empty.
_OF_THE_SYSTEM = frozenset({
    "lost+found", "System Volume Information", "$RECYCLE.BIN", ".DS_Store", ".Spotlight-V100", ".Trashes",
    ".fseventsd", "desktop.ini", "Thumbs.db", ".directory",
})  # fmt: skip
_log = logging.getLogger(__name__)


def look(paths: Paths, folder: Path) -> Path:
    """The folder a library is to be moved to, as it is written in the record, if it suits. Raises MoveError."""
    target, here = folder.expanduser().resolve(), paths.data.resolve()
    if target == here:
        raise MoveError(f"The library is in {target} already; nothing was moved.")
    if target.is_relative_to(here):
        raise MoveError(f"{target} is inside the library's own folder; nothing was moved: choose another folder.")
    try:
        if target.exists() and not target.is_dir():
            raise MoveError(f"{target} is a file; nothing was moved: choose a folder.")
        if not target.parent.is_dir():
            raise MoveError(f"There is no folder {target.parent}; nothing was moved: make it first.")
        if target.exists() and not _is_free(target, paths):
            there = (target / paths.database.name).exists()
            what = "There is a library already" if there else "There are other files"
            raise MoveError(f"{what} in {target}; nothing was moved: choose an empty folder, or make a new one there.")
        _check_room(paths, target)
    except OSError as error:
        raise _move_error(target, error) from error
    return target


def move(paths: Paths, folder: Path, task: Task) -> Paths:
    """Moves the library of these paths, which must not be open, and returns where it is from now on.

    What is in the old folder stays until `clear` is called, which is for when the new one was opened. Raises MoveError
    and other LibraryErrors; the library is then as it was.
    """
    if paths.missing:
        raise missing_error(paths)
    target = look(paths, folder)
    made = not target.exists()
    try:
        with _held(paths.data):
            target.mkdir(exist_ok=True)
            with _held(target):
                return _moved(paths, target, task)
    except (LibraryInUseError, MoveError):
        raise
    except (OSError, LibraryError) as error:
        raise _move_error(target, error) from error
    finally:
        if made:
            with suppress(OSError):  # there is something in it, as there should be
                target.rmdir()


def _moved(paths: Paths, target: Path, task: Task) -> Paths:
    """Copies, puts in place and records, while both folders are locked; what fails leaves nothing in the new one."""
    try:
        _clear_leftovers(paths, target)
        _put_in_place(target, _copied(paths, target / MOVING, task), paths.database.name)
        return _recorded(paths, target)
    except BaseException:
        with suppress(OSError):
            _clear_leftovers(paths, target)
        with suppress(OSError):
            (target / paths.lock.name).unlink()
        raise


def _recorded(paths: Paths, target: Path) -> Paths:
    try:
        return record(paths, target)
    except OSError as error:
        raise MoveError(
            f"Where the library is could not be written down ({error.strerror}), so nothing was moved and it is as it"
            f" was: look whether the disk is full or {paths.config} read-only."
        ) from error


def _copied(paths: Paths, staging: Path, task: Task) -> list[str]:
    """Copies everything into a folder for the moment; returns the names of what is in it, but for the library's own."""
    staging.mkdir()
    what = load(paths.data, _left_out(paths))
    copy = staging / paths.database.name
    back_up(paths.database, copy)
    if contents(copy) != contents(paths.database):
        raise MoveError("The copy of the library is not the same as the library, so nothing was moved: try again.")
    carry(what, staging, task)
    stop_if_cancelled(task)
    status = paths.database.stat()
    names = sorted({file.parts[0] for file in what.files})
    mark = {"from": str(paths.data), "names": names, "database": [status.st_size, status.st_mtime_ns]}
    write_whole(staging / _MARK, json.dumps(mark))
    return names


def _put_in_place(target: Path, names: list[str], library: str) -> None:
    for name in (*names, library):  # the library itself comes last: it is there with all, or not at all
        rename_over(target / MOVING / name, target / name)
    (target / NOTE).unlink(missing_ok=True)  # the library comes back to a folder it had left
    sync_folder(target)


def clear(paths: Paths) -> Path | None:
    """Removes what was left behind by the move of a library that has been opened where it is now.

    Returns the old folder where something of it could not be removed, or was changed meanwhile; None where all is well.
    """
    mark = _read_mark(paths.data)
    left = None
    if mark is not None and _leads_here(paths, Path(mark["from"])):
        old = Path(mark["from"])
        if not is_there(old):  # on a drive that is unplugged: another time
            return None
        left = None if _removed(paths, old, mark) else old
    shutil.rmtree(paths.data / MOVING, ignore_errors=True)
    return left


# ---- what suits


def _is_free(target: Path, paths: Paths) -> bool:
    """Whether there is nothing of anybody's in a folder: nothing at all, or what an earlier try left."""
    ours = {target / name for name in (NOTE, MOVING, paths.lock.name, *_leftovers(paths, target))}
    ours.update(path.resolve() for path in _settings_and_the_like(paths))
    others = (path.name for path in target.iterdir() if path not in ours)
    return all(name in _OF_THE_SYSTEM or name.startswith(".Trash-") for name in others)


def _check_room(paths: Paths, target: Path) -> None:
    needed = load(paths.data, _left_out(paths)).size + paths.database.stat().st_size + _SPARE
    there = shutil.disk_usage(target if target.exists() else target.parent).free
    if there < needed:
        raise MoveError(
            f"The library needs {_megabytes(needed)} and {target} has room for {_megabytes(there)}; nothing was moved:"
            " free some space or choose another disk."
        )


def _megabytes(size: int) -> str:
    return f"{size / 1e6:,.1f} MB"


def _left_out(paths: Paths) -> Iterator[Path]:
    """What stands in the library's folder and is no part of it, or is dealt with by itself."""
    yield from (paths.lock, paths.database, paths.data / NOTE, paths.data / MOVING)
    yield paths.database.with_name(f"{paths.database.name}-journal")  # an interrupted save is tidied up by copying
    yield from _settings_and_the_like(paths)
    yield from paths.data.glob(f".{paths.database.name}.*")


def _settings_and_the_like(paths: Paths) -> Iterator[Path]:
    """On some systems the settings, the log and the cache are kept in the library's usual folder."""
    yield from (paths.cache, paths.log, paths.config)
    yield paths.record
    if paths.config.is_dir():
        yield from paths.config.glob(f"{paths.settings.name}*")


# ---- doing it


@contextmanager
def _held(folder: Path) -> Iterator[None]:
    """Nobody else opens the library in a folder meanwhile; nobody can write where no lock can be had.

    Raises LibraryInUseError.
    """
    lock: Lock | None = locked(folder / "library.lock")
    try:
        yield
    finally:
        if lock is not None:
            lock.release()


def _read_mark(folder: Path) -> dict[str, Any] | None:
    try:
        mark = json.loads((folder / MOVING / _MARK).read_text("utf-8"))
    except (OSError, ValueError):
        return None
    if not isinstance(mark, dict) or not isinstance(mark.get("from"), str) or not Path(mark["from"]).is_absolute():
        return None
    names = mark.get("names")
    return mark if isinstance(names, list) and all(map(_is_plain, names)) else None


def _is_plain(name: object) -> bool:
    """Whether it names something in a folder, and not the folder itself or what it is in."""
    return isinstance(name, str) and name not in {"", ".."} and Path(name).name == name


def _leftovers(paths: Paths, target: Path) -> tuple[str, ...]:
    """What an earlier try to move this very library put into a folder, if that is not where the library is."""
    mark = _read_mark(target)
    if mark is None or Path(mark["from"]) != paths.data or _leads_here(paths._replace(data=target), paths.data):
        return ()
    return (*mark["names"], paths.database.name)


def _clear_leftovers(paths: Paths, target: Path) -> None:
    for name in reversed(_leftovers(paths, target)):  # the library itself first
        _remove(target / name)
    if (target / MOVING).exists():
        shutil.rmtree(target / MOVING)


def _leads_here(paths: Paths, old: Path) -> bool:
    """Whether whoever opens the old library is led to this one."""
    for file in (paths.record, old / NOTE):
        with suppress(BrokenPlaceError):
            if place_in(file) == paths.data:
                return True
    return False


def _removed(paths: Paths, old: Path, mark: dict[str, Any]) -> bool:
    """Removes what was copied from the old folder, the library itself first; False where something is still there.

    What a mark says is believed of a folder that has the very library, or leads here from an earlier try: it came with
    the library, which may be a stranger's.
    """
    there = paths._replace(data=old)
    try:
        if is_there(there.database):
            status = there.database.stat()
            if [status.st_size, status.st_mtime_ns] != mark.get("database"):
                _log.warning("%s was changed after it was copied, and is left as it is", there.database)
                return False
        elif place_in(old / NOTE) != paths.data:
            return True
        if place_in(old / NOTE) is None:
            write_place(old / NOTE, paths.data)
        with _held(old):
            for name in (there.database.name, *mark["names"], MOVING):
                _remove(old / name)
            there.lock.unlink(missing_ok=True)
    except (OSError, LibraryError, BrokenPlaceError):
        _log.exception("%s could not be cleared", old)
        return False
    return True


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _move_error(target: Path, error: OSError | LibraryError) -> MoveError:
    number = error.errno if isinstance(error, OSError) else None
    if number in _READ_ONLY:
        return MoveError(f"Nothing can be written in {target}; nothing was moved: choose another folder.")
    if number in _FULL or "full" in str(error):
        return MoveError(
            f"The disk with {target} is full; nothing was moved and the library is as it was: free some space or"
            " choose another disk."
        )
    why = error.strerror if isinstance(error, OSError) else str(error).rstrip(".")
    return MoveError(f"The library could not be copied to {target} ({why}); nothing was moved, and it is as it was.")
