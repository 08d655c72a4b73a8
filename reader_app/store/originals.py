"""Keeps the bytes documents were made from, each once, under the name of their sha256."""

import contextlib
import os
import uuid
from pathlib import Path

from reader_app.model.disk import rename_over
from reader_app.model.errors import SaveError


class Originals:
    """The folder of original files: ab/ab12…; a file there is whole or not there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, sha256: str) -> Path:
        """Where the original with this sha256 is kept, if it is."""
        return self.folder / sha256[:2] / sha256

    def put(self, data: bytes, sha256: str = "") -> str:
        """Keeps these bytes, on the disk when this returns. Returns their sha256, worked out unless it is given.

        Raises SaveError.
        """
        sha256 = sha256 or _sha256(data)
        path = self.path(sha256)
        partial = path.with_name(f".{sha256}.{uuid.uuid4().hex}")
        try:
            if path.exists() and path.stat().st_size == len(data):
                return sha256
            path.parent.mkdir(parents=True, exist_ok=True)
            with partial.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            rename_over(partial, path)
        except OSError as error:
            with contextlib.suppress(OSError):
                partial.unlink()
            raise SaveError(
                f"The original file could not be kept ({error.strerror}), so it was not added; everything saved before"
                " is safe: look at the disk and try again."
            ) from error
        return sha256

    def fault(self, sha256: str) -> str:
        """What is wrong with the kept original, as part of a sentence; empty if nothing is."""
        try:
            data = self.path(sha256).read_bytes()
        except OSError as error:
            return f"the original file cannot be read ({error.strerror})"
        return "" if _sha256(data) == sha256 else "the original file is not what was added"


def _sha256(data: bytes) -> str:
    import hashlib  # here, since every start would have to wait for it

    return hashlib.sha256(data).hexdigest()
