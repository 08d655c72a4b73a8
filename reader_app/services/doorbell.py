"""How another process of this person reaches the window that has a library open; without Qt, for the terminal."""

import contextlib
import hashlib
import json
import os
import socket
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO, Any, cast

from reader_app.model.errors import LibraryInUseError

END = b"\n"
TAKEN = b"taken" + END
_PATIENCE = 1.5  # seconds in which a window that has just opened the library listens


def bell_name(library: Path) -> str:
    """A local socket's name for a library: short, since the system bounds its length."""
    return "glossator-" + hashlib.sha256(str(library.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:24]


def ask(library: Path, request: Mapping[str, Any]) -> dict[str, Any] | None:
    """Has the window that has a library open do something, and waits for its answer; None where none takes it.

    Raises LibraryInUseError where it was taken and the window went away before it answered.
    """
    is_taken, answer = False, None
    with contextlib.suppress(OSError, ValueError), _connected(bell_name(library)) as stream:
        stream.write(json.dumps(request).encode() + END)
        stream.flush()
        is_taken = stream.readline() == TAKEN  # a window that is closing takes nothing more
        answer = json.loads(stream.readline()) if is_taken else None
    if is_taken and not isinstance(answer, dict):
        raise LibraryInUseError(
            "The window that has this library open was closed before it answered; what it had saved by then is"
            " safe: look at what is there before you try again."
        )
    return answer


@contextlib.contextmanager
def _connected(name: str) -> Iterator[IO[bytes]]:
    """A stream to whoever listens by this name. Raises OSError where nobody does."""
    if sys.platform == "win32":
        with open(rf"\\.\pipe\{name}", "r+b", buffering=0) as pipe:  # noqa: PTH123  # which is no file
            yield pipe
        return
    path = os.path.join(os.environ.get("TMPDIR") or "/tmp", name)  # noqa: PTH118, S108  # where Qt has it
    until = time.monotonic() + _PATIENCE
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
        while fault := line.connect_ex(path):
            if time.monotonic() > until:
                raise OSError(fault, os.strerror(fault))
            time.sleep(0.05)
        with line.makefile("rwb") as stream:
            yield cast("IO[bytes]", stream)
