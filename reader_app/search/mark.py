"""Which state of the library an index is of, written beside its stamp by whoever saw to it: read without comparing."""

import json
import os
from pathlib import Path
from zlib import crc32

from reader_app.model.disk import rename_over

STAMP = "stamp.json"
_MARK = f"{STAMP}.mark"


def write_mark(folder: Path, mark: str) -> None:
    """Says that all of the index in a folder, as its stamp has it now, is of this state; raises OSError."""
    replace_file(folder / _MARK, json.dumps({"stamp": _seal(folder), "mark": mark}))


def read_mark(folder: Path) -> str:
    """The state that the index in a folder is of; empty where that is not known, or something was written since."""
    try:
        content = json.loads((folder / _MARK).read_text("utf-8"))
        return str(content["mark"]) if content["stamp"] == _seal(folder) else ""
    except (OSError, ValueError, KeyError, TypeError):
        return ""


def _seal(folder: Path) -> int:
    return crc32((folder / STAMP).read_bytes())


def replace_file(path: Path, content: str) -> None:
    """Writes a small file so that it is there whole or not at all."""
    temporary = path.with_name(f"{path.name}.new")
    with temporary.open("w", encoding="utf-8") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    rename_over(temporary, path)
