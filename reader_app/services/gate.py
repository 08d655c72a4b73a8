"""What may come in: finds the files a person means, and reads them without trusting what they are."""

import contextlib
import os
import stat
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from reader_app.config.seeing import is_folder
from reader_app.model.errors import UnreadableFileError

# A pipe opened without this would wait for somebody to write to it.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)

MOST_NAMED = 20  # files of one suffix that are skipped and named


class Refused(NamedTuple):
    """A path that leads to nothing readable, and why, as one sentence."""

    path: Path
    sentence: str


def shown(path: Path | str) -> str:
    """A path as text that can be shown and kept: bytes that are no UTF-8 become U+FFFD."""
    return os.fsencode(path).decode("utf-8", "replace")


@dataclass(slots=True)
class Skipped:
    """Files in folders that are of no kind that can be read: how many, by suffix, and the first of each.

    named: the path of each, and how it is called from the folder that was meant.
    """

    counts: Counter[str] = field(default_factory=Counter)
    named: dict[str, list[tuple[Path, str]]] = field(default_factory=dict)

    def put(self, path: Path, folder: Path) -> None:
        """One more, somewhere below a folder."""
        suffix = shown(path.suffix.lower())
        self.counts[suffix] += 1
        first = self.named.setdefault(suffix, [])
        if len(first) < MOST_NAMED:
            first.append((path, shown(path.relative_to(folder))))


def find(
    paths: tuple[Path, ...],
    suffixes: frozenset[str],
    stop: Callable[[], bool],
    skipped: Skipped | None = None,
) -> Iterator[Path | Refused]:
    """The files meant by these paths, each once: files as they are, folders with all that `may_be_read` below.

    In folders, what is hidden is passed over and links to folders are not followed, so there are no circles. stop:
    asked between folders whether to give up. skipped: told of the other files.
    """
    seen: set[tuple[int, int]] = set()
    skipped = skipped or Skipped()
    for path in paths:
        found = _walk(path, suffixes, stop, skipped) if is_folder(path) else iter((path,))
        for each in found:
            if isinstance(each, Refused) or _first_time(each, seen):
                yield each


def read(path: Path, maximum: int) -> bytes:
    """The bytes of an ordinary file of at most `maximum` bytes. Raises UnreadableFileError."""
    return read_with_status(path, maximum)[0]


def read_with_status(path: Path, maximum: int) -> tuple[bytes, os.stat_result]:
    """The same, and what the system says of the file; a file that is just being written is refused."""
    name = shown(path.name)
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # before opening it: to open a device can already do something
            raise UnreadableFileError(f"“{name}” is not an ordinary file, so it was not read; it was not added.")
        with os.fdopen(os.open(path, _FLAGS), "rb") as file:
            described = os.fstat(file.fileno())
            if not stat.S_ISREG(described.st_mode):
                raise UnreadableFileError(f"“{name}” was replaced while it was opened; it was not added.")
            data = file.read(maximum + 1) if described.st_size <= maximum else None
            after = os.fstat(file.fileno())
    except FileNotFoundError as error:
        raise UnreadableFileError(f"“{name}” is not there (any more); it was not added.") from error
    except PermissionError as error:
        raise UnreadableFileError(f"“{name}” may not be read by you; it was not added.") from error
    except OSError as error:
        raise UnreadableFileError(f"“{name}” cannot be read ({error.strerror}); it was not added.") from error
    if data is None or len(data) > maximum:
        limit = maximum // (1024 * 1024)
        raise UnreadableFileError(f"“{name}” is larger than the {limit} MB that can be read; it was not added.")
    if len(data) != after.st_size or described.st_mtime_ns != after.st_mtime_ns:
        raise UnreadableFileError(f"“{name}” was being written while it was read; add it again when that is done.")
    return data, after


def _walk(
    folder: Path, suffixes: frozenset[str], stop: Callable[[], bool], skipped: Skipped
) -> Iterator[Path | Refused]:
    refused: list[Refused] = []

    def refuse(error: OSError) -> None:
        path = Path(error.filename)
        refused.append(Refused(path, f"The folder “{shown(path.name)}” cannot be read ({error.strerror})."))

    for parent, folders, files in os.walk(folder, onerror=refuse):
        if stop():
            return
        folders[:] = sorted(name for name in folders if not is_hidden(name))
        for name in sorted(name for name in files if not is_hidden(name)):
            path = Path(parent, name)
            if may_be_read(path, suffixes):
                yield path
            else:
                skipped.put(path, folder)
        yield from refused
        refused.clear()
    yield from refused


def may_be_read(path: Path, suffixes: frozenset[str]) -> bool:
    """Whether a file that nobody named is one to be read: of these suffixes, or without any and evidently a document.

    Of the latter the first bytes are looked at; what they are not plainly of, who wants it can add by itself.
    """
    from reader_app.formats import sniffing

    suffix = path.suffix.lower()
    if suffix:
        return suffix in suffixes
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return False
        with os.fdopen(os.open(path, _FLAGS), "rb") as file:
            return sniffing.is_document(file.read(sniffing.HEAD))
    except OSError:
        return False


def is_hidden(name: str) -> bool:
    """Whether a file or folder of this name is no document: “~$…” says who has one open in Office."""
    return name.startswith((".", "~$"))


def _first_time(path: Path, seen: set[tuple[int, int]]) -> bool:
    """Whether this file was not met before, under this name or another; what cannot be looked at counts as new."""
    with contextlib.suppress(OSError):
        status = path.stat()
        file = (status.st_dev, status.st_ino)
        if file in seen:
            return False
        seen.add(file)
    return True


def settled(path: Path) -> Path:
    """A path as it is remembered: absolute, and without ".." where that is the same place."""
    absolute = path.absolute()
    if ".." not in absolute.parts:
        return absolute
    plain = Path(os.path.normpath(absolute))
    try:
        return plain if plain.samefile(absolute) else absolute
    except OSError:
        return absolute
