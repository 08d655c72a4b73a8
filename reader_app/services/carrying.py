"""Copies the files of a folder into another one, to the disk, and reads them again to see that they are the same."""

import contextlib
import logging
import os
import sys
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from reader_app.model.disk import sync_folder
from reader_app.model.errors import MoveError
from reader_app.services.task import Task

_PIECE = 1 << 20  # bytes read at a time
_FILE = 4096  # bytes that a file takes at least, with its name
_log = logging.getLogger(__name__)


class Load(NamedTuple):
    """What is to be carried. files: paths below the folder; size: bytes of all of them, and what their names take."""

    folder: Path
    files: tuple[Path, ...]
    size: int


def load(folder: Path, leave_out: Iterable[Path]) -> Load:
    """What stands in a folder, but for the paths to be left out and what is no file. Raises OSError."""
    files, size = [], 0
    for path in _below(folder, frozenset(leave_out), set()):
        files.append(path.relative_to(folder))
        size += path.stat().st_size + _FILE
    return Load(folder, tuple(files), size)


def _below(folder: Path, leave_out: frozenset[Path], seen: set[str]) -> Iterator[Path]:
    """Files in the order of their names; a folder that is a link is gone into, but none twice."""
    real = os.path.realpath(folder)
    if real in seen:
        return
    seen.add(real)
    for path in sorted(folder.iterdir()):
        if path in leave_out:
            continue
        if path.is_dir():
            yield from _below(path, leave_out, seen)
        elif path.is_file():
            yield path
        else:
            _log.info("%s is no file and is not carried along", path)


def carry(what: Load, target: Path, task: Task) -> None:
    """Copies every file into the folder `target`, syncs it, and compares what the disk has with what was read.

    Times of change stay. Raises OSError, and MoveError where a copy differs or the task was cancelled.
    """
    done, digests = 0, []
    for number, file in enumerate(what.files):
        task.report(number, len(what.files), file.name, done / (2 * what.size))
        digests.append(_copied(what.folder / file, target / file, task))
        done += (target / file).stat().st_size + _FILE
    for folder in sorted({parent for file in what.files for parent in (target / file).parents}, reverse=True):
        if folder.is_relative_to(target):
            sync_folder(folder)
    for number, (file, digest) in enumerate(zip(what.files, digests, strict=True)):
        task.report(number, len(what.files), file.name, 0.5 + number / (2 * len(what.files)))
        if _digest(target / file, task) != digest:
            raise MoveError(
                f"{file.name} is not the same when it is read again in {target}, so nothing was moved and the library"
                " is as it was: that disk may be faulty, choose another."
            )


def _copied(source: Path, target: Path, task: Task) -> bytes:
    """Copies one file, on the disk when this returns; returns the sha256 of what was read."""
    target.parent.mkdir(parents=True, exist_ok=True)
    digest = sha256()
    with source.open("rb") as reading, target.open("xb") as writing:
        while piece := reading.read(_PIECE):
            stop_if_cancelled(task)
            digest.update(piece)
            writing.write(piece)
        writing.flush()
        os.fsync(writing.fileno())
        _forget(writing.fileno())
    status = source.stat()
    with contextlib.suppress(OSError):  # a disk that keeps no times
        os.utime(target, ns=(status.st_atime_ns, status.st_mtime_ns))
    return digest.digest()


def _digest(path: Path, task: Task) -> bytes:
    digest = sha256()
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            stop_if_cancelled(task)
            digest.update(piece)
    return digest.digest()


def _forget(descriptor: int) -> None:
    """Lets the system forget what it has of a file in memory, so that the disk is read, and not what was just said."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)


def stop_if_cancelled(task: Task) -> None:
    """Raises MoveError where the person no longer wants it."""
    if task.cancelled:
        raise MoveError("The library was not moved: it is as it was, where it was.")
