"""Files that leave the library, and what they were when this program wrote them last."""

import hashlib
import json
import logging
from pathlib import Path
from typing import Any

from reader_app.config.writing import write_whole
from reader_app.exchange.files import Written, write_atomically

_MOST = 200  # files remembered, those written last

_log = logging.getLogger(__name__)


class Exports:
    """Knows a file that nobody touched since it was written here: only another one has to be kept when it is replaced.

    The memory is a small file that all windows and terminal commands share. It may go at any time, or name files that
    are gone: then one file more is kept than had to be.
    """

    def __init__(self, memory: Path) -> None:
        self._memory = memory

    def write(self, path: Path, text: str | bytes) -> Written:
        """Write text or bytes to path, whole or not at all, and remember it. Raises ExportError."""
        name = _name(path)
        done = write_atomically(path, text, self._known().get(name, ""))
        known = self._known()  # another process may have written meanwhile
        known.pop(name, None)
        known[name] = done.sha256
        try:
            write_whole(self._memory, json.dumps(dict(list(known.items())[-_MOST:]), indent=0))
        except OSError:
            _log.warning("What was exported to %s is not remembered", path, exc_info=True)
        return done

    def _known(self) -> dict[str, Any]:
        """SHA-256 by name, the latest last; a memory that makes no sense is none."""
        try:
            known = json.loads(self._memory.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        return known if isinstance(known, dict) else {}


def _name(path: Path) -> str:
    """What a file is remembered by: nobody reads from the memory which folders there are."""
    return hashlib.sha256(str(path.resolve()).encode("utf-8", "surrogatepass")).hexdigest()
