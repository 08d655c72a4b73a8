"""Write a file whole or not at all."""

import hashlib
import os
import secrets
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from reader_app.model.disk import rename_over, sync_folder
from reader_app.model.errors import ExportError


@dataclass(frozen=True, slots=True)
class Written:
    """A file that was written. kept: where what was there before is now; None where there was nothing to keep."""

    sha256: str
    kept: Path | None


def write_atomically(path: Path, text: str | bytes, ours: str = "") -> Written:
    """Write text as UTF-8, or bytes, to a temporary file beside path, flush it to the disk and rename it over path.

    A file already there stays as it was if anything fails; else it is kept beside as "name.bak" (or .bak2 …: nothing
    is ever overwritten), since a person may have worked on it, unless it says the same or its sha256 is `ours`: then
    it is as the last export left it. The new file has its permissions; a link stays a link; what is no plain file
    (/dev/null, a pipe) is written to directly. Raises ExportError.
    """
    kept = None
    try:
        data = text.encode("utf-8") if isinstance(text, str) else text
        target = path.resolve()
        if target.exists() and not target.is_file():
            target.write_bytes(data)
        else:
            kept = _replace(target, data, ours)
    except (OSError, UnicodeEncodeError) as error:
        why = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise ExportError(
            f"“{path.name}” could not be written ({why}); your notes are safe, and a file already there is as it was."
        ) from error
    return Written(hashlib.sha256(data).hexdigest(), kept)


def _replace(target: Path, data: bytes, ours: str) -> Path | None:
    """Write data beside target and rename it over target; leave nothing behind on failure. Returns what was kept."""
    kept = None
    temporary = target.with_name(f".{target.name[:100]}.{secrets.token_hex(6)}.tmp")
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            temporary.chmod(target.stat().st_mode)
            kept = _keep(target, data, ours)
        rename_over(temporary, target)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    sync_folder(target.parent)
    return kept


def _keep(target: Path, data: bytes, ours: str) -> Path | None:
    """Keep the file that is about to be replaced, under a name that is free."""
    before = target.read_bytes()
    if before == data or hashlib.sha256(before).hexdigest() == ours:
        return None
    number = 1
    while True:
        kept = target.with_name(f"{target.name}.bak{number if number > 1 else ''}")
        try:
            with kept.open("xb") as file:
                file.write(before)
                file.flush()
                os.fsync(file.fileno())
        except FileExistsError:
            number += 1
        else:
            return kept
