"""The lock on a library: held by an open file, so that no crash leaves it behind."""

import errno
import os
import sys
from pathlib import Path
from threading import RLock
from typing import Protocol

_HELD_ELSEWHERE = frozenset({errno.EACCES, errno.EAGAIN})


class Lock(Protocol):
    """A lock that is held until it is let go of."""

    def release(self) -> object:
        """Let go of it; doing so twice does nothing. Any thread may."""
        ...


class _FileOfItsOwn:
    """Linux and macOS: what `filelock` does there, without the 15 ms that loading all of it adds to each start."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._releasing = RLock()

    def release(self) -> None:
        """Closes the file, which unlocks it."""
        with self._releasing:
            if self._descriptor >= 0:
                os.close(self._descriptor)
                self._descriptor = -1


def lock_file(path: Path) -> Lock | None:
    """The lock on this file; None where another process holds it. Raises OSError where the file cannot be written."""
    if sys.platform != "win32":
        import fcntl

        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            os.close(descriptor)
            if error.errno in _HELD_ELSEWHERE:
                return None
            if error.errno != errno.ENOSYS:
                raise
        else:
            return _FileOfItsOwn(descriptor)
    from filelock import FileLock, Timeout  # knows other systems, and disks that cannot lock

    lock = FileLock(path, timeout=0, thread_local=False)
    try:
        lock.acquire()
    except Timeout:
        return None
    return lock
