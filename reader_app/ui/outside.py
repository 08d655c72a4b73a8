"""Files, folders and addresses opened by the system's own programs."""

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QMimeDatabase, QMimeType, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

_ANY_BYTES = "application/octet-stream"  # every type is also this; a program for it says nothing of the others


def open_outside(url: QUrl) -> bool:
    """Have the program that the system has for it open a file, a folder or an address; False where there is none.

    A desktop's launcher says that it was started, not that it found a program: whether there is one for a file is
    looked up in the lists of the freedesktop.org "MIME applications" specification. Browsers are found in more ways.
    """
    with _environment_of_others():
        opened = QDesktopServices.openUrl(url)
    return opened and (sys.platform != "linux" or not url.isLocalFile() or _has_program(Path(url.toLocalFile())))


@contextlib.contextmanager
def _environment_of_others() -> Iterator[None]:
    """Takes away what a program packed by PyInstaller says to its own processes: others would load its libraries.

    LD_LIBRARY_PATH_ORIG is what the person had, see "Run-time information" in PyInstaller's manual.
    """
    packed = getattr(sys, "_MEIPASS", "")
    if not packed:
        yield
        return
    from reader_app.services.workers import SPAWNING

    with SPAWNING:  # which needs what is taken away here
        own = {n: v for n, v in os.environ.items() if packed in v or n.startswith("_PYI_")}
        for name in own:
            del os.environ[name]
        before = os.environ.get("LD_LIBRARY_PATH_ORIG")
        if before is not None:
            os.environ["LD_LIBRARY_PATH"] = before
        try:
            yield
        finally:
            os.environ.pop("LD_LIBRARY_PATH", None)
            os.environ.update(own)


def _has_program(path: Path) -> bool:
    types = QMimeDatabase()
    its_type = types.mimeTypeForFile(str(path))
    names = {name for each in _with_ancestors(types, its_type) for name in (each.name(), *each.aliases())}
    kinds = QStandardPaths.StandardLocation
    lists = [
        *QStandardPaths.locateAll(kinds.GenericConfigLocation, "mimeapps.list"),
        *QStandardPaths.locateAll(kinds.ApplicationsLocation, "mimeapps.list"),
        *QStandardPaths.locateAll(kinds.ApplicationsLocation, "mimeinfo.cache"),
    ]
    opened = {line.partition("=")[0] for each in lists for line in _text(Path(each)).splitlines()}
    return not opened.isdisjoint(names - {_ANY_BYTES})


def _with_ancestors(types: QMimeDatabase, its_type: QMimeType) -> list[QMimeType]:
    return [its_type, *(types.mimeTypeForName(name) for name in its_type.allAncestors())]


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
