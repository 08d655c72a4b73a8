"""How a file that is whole takes its place: a crash leaves the old one or the new one."""

import contextlib
import errno
import os
import sys
import time
from pathlib import Path

_PAUSES = (0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.3)  # seconds
_UNABLE = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EACCES, errno.EPERM})  # not every file system syncs folders


def rename_over(partial: Path, target: Path) -> None:
    """Renames a file, over the one there may be. Raises OSError.

    Windows replaces no file that anybody has open. What looks at all that is written there (scanners for viruses, the
    system's own search) lets go of it within moments, and so do the other processes of this program.
    """
    for pause in _PAUSES if sys.platform == "win32" else ():
        with contextlib.suppress(PermissionError):
            partial.replace(target)
            return
        time.sleep(pause)
    partial.replace(target)


def sync_folder(folder: Path) -> None:
    """Makes what was renamed in a folder last through a power cut, where the system can. Raises OSError."""
    if sys.platform == "win32":
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        if error.errno not in _UNABLE:
            raise
