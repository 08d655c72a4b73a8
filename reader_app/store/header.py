"""Whether a file is a library this program may open, told from its first bytes before SQLite may touch it."""

import os
import time
from pathlib import Path

from reader_app.model.errors import LibraryError, NewerLibraryError
from reader_app.store.database import damaged_error

APPLICATION_ID = 0x474C5353  # "GLSS"

_HEADER = 100  # bytes, see https://www.sqlite.org/fileformat.html
_SAVING = (0.01, 0.05)  # seconds to look again after: another process may have been saving just then
_MAGIC = b"SQLite format 3\0"
_MIGRATIONS = Path(__file__).parent / "migrations"


def migrations(folder: Path = _MIGRATIONS) -> tuple[str, ...]:
    """The numbered SQL scripts in order; script n brings a database from version n - 1 to version n."""
    return tuple(path.read_text("utf-8") for path in sorted(folder.glob("[0-9]*.sql")))


def check_header(path: Path, newest: int) -> int:
    """The version of the file, read from its first bytes before SQLite may touch it.

    Not to be called while this process has the library open: closing the file drops this process's locks on it.
    """
    header, size_fits = _header(path)
    if len(header) < _HEADER or not header.startswith(_MAGIC):
        raise damaged_error(path)
    if int.from_bytes(header[68:72]) != APPLICATION_ID:
        raise LibraryError(f"{path} is not a Glossator library; it was left as it is: choose another folder.")
    version = int.from_bytes(header[60:64])
    if version > newest:
        raise NewerLibraryError(
            f"The library {path} was written by a newer version of Glossator; it was left as it is:"
            " install the newer version to open it."
        )
    unknown_journal = header[18:20] != b"\1\1"  # neither of the ways of writing that this program uses
    if version < 1 or unknown_journal or not size_fits:
        raise damaged_error(path)
    return version


def _header(path: Path) -> tuple[bytes, bool]:
    """The file's first bytes, and whether it is as long as they say."""
    for pause in (*_SAVING, None):
        try:
            with path.open("rb") as file:
                header = file.read(_HEADER)
                fits = _size_fits(path, header, os.fstat(file.fileno()).st_size)
        except OSError as error:
            raise LibraryError(
                f"The library {path} cannot be opened ({error.strerror}); nothing was changed."
            ) from error
        if fits or pause is None:
            break
        time.sleep(pause)
    return header, fits


def _size_fits(path: Path, header: bytes, size: int) -> bool:
    """Whether the file is as long as it says; after an interrupted save only SQLite can tell."""
    if len(header) < _HEADER:
        return False
    if path.with_name(path.name + "-journal").exists() or header[24:28] != header[92:96]:
        return True
    page = int.from_bytes(header[16:18])
    return int.from_bytes(header[28:32]) * (65536 if page == 1 else page) == size
