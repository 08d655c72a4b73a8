"""Files of a library come into being under another name and are renamed when they are whole; what a kill left goes."""

import contextlib
import errno
import re
import sqlite3
import time
import uuid
from collections.abc import Iterator
from pathlib import Path

from reader_app.model.disk import rename_over, sync_folder
from reader_app.model.errors import LibraryError, ReadOnlyLibraryError, SaveError

_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_PARTIAL = re.compile(r"\.(.+\.sqlite|annotations\.jsonl|[0-9a-f]{64})\.[0-9a-f]{32}(-journal)?")  # as they are called
_LEFT = 86_400.0  # seconds after the last word in it: nothing takes that long to be written


@contextlib.contextmanager
def renamed_into_place(path: Path) -> Iterator[Path]:
    """A name beside `path` to make a database at, which becomes `path` when all went well."""
    partial = path.with_name(f".{path.name}.{uuid.uuid4().hex}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        yield partial
        rename_over(partial, path)
        sync_folder(path.parent)
    except (OSError, sqlite3.Error) as error:
        raise _error(path, error) from error
    finally:
        for name in (partial, partial.with_name(partial.name + "-journal")):
            with contextlib.suppress(OSError):
                name.unlink()


def _error(path: Path, error: OSError | sqlite3.Error) -> LibraryError:
    forbidden = isinstance(error, OSError) and error.errno in _FORBIDDEN
    if forbidden or getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_CANTOPEN:
        return ReadOnlyLibraryError(
            f"Nothing can be written in {path.parent}, and nothing was; choose another folder for the library."
        )
    return SaveError(f"{path.name} could not be written in {path.parent} ({error}); nothing that was there is changed.")


def clear_left(library: Path) -> None:
    """Removes what never became whole since the program was killed: in a library's folder, its backups and originals.

    Only files with names that are given here alone, and that nobody wrote to for a day.
    """
    before = time.time() - _LEFT
    for which in (".*", "backups/.*", "originals/*/.*"):
        for path in library.glob(which):
            with contextlib.suppress(OSError):  # it is gone, or may not be touched: the next time will do
                if _PARTIAL.fullmatch(path.name) and path.lstat().st_mtime < before:
                    path.unlink()
