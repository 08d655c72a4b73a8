"""Write a file whole or not at all."""

import os
import secrets
from contextlib import suppress
from pathlib import Path

from reader_app.model.errors import ExportError


def write_atomically(path: Path, text: str) -> None:
    """Write text as UTF-8 to a temporary file beside path, flush it to the disk and rename it over path.

    A file already there stays as it was if anything fails; else it is kept beside as "name.bak" where it said something
    else, since a person may have worked on it, and the new one has its permissions. A link stays a link. What is no
    plain file (/dev/null, a pipe) is written to directly. Raises ExportError.
    """
    try:
        data = text.encode("utf-8")
        target = path.resolve()
        if target.exists() and not target.is_file():
            target.write_bytes(data)
        else:
            _replace(target, data)
    except (OSError, UnicodeEncodeError) as error:
        why = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise ExportError(
            f"“{path.name}” could not be written ({why}); your notes are safe, and a file already there is as it was."
        ) from error


def _replace(target: Path, data: bytes) -> None:
    """Write data beside target and rename it over target; leave nothing behind on failure."""
    temporary = target.with_name(f".{target.name[:100]}.{secrets.token_hex(6)}.tmp")
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            temporary.chmod(target.stat().st_mode)
            _keep(target, data)
        temporary.replace(target)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    _sync_folder(target.parent)


def _keep(target: Path, data: bytes) -> None:
    """Keep the file that is about to be replaced, as a second name for it, unless it says the same."""
    if target.read_bytes() == data:
        return
    kept = target.with_name(f"{target.name}.bak")
    kept.unlink(missing_ok=True)
    try:
        kept.hardlink_to(target)
    except OSError:  # a file system without links
        kept.write_bytes(target.read_bytes())


def _sync_folder(folder: Path) -> None:
    """Flush the rename itself to the disk, on systems that can open a folder."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
