"""Small files of ours are replaced whole: a crash leaves the old one or the new one."""

import os
from pathlib import Path

from reader_app.model.disk import rename_over, sync_folder


def write_whole(path: Path, text: str) -> None:
    """Replace the file by one with this text, on the disk when this returns. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        with temporary.open("w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        rename_over(temporary, path)
        sync_folder(path.parent)
    finally:
        temporary.unlink(missing_ok=True)
