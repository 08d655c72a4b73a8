"""Choosers of files, each from the folder used last for the same; and folders shown in the system's way."""

import json
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Self

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from reader_app.config.seeing import is_folder


class Use(StrEnum):
    """What a file or folder is chosen for."""

    ADD = "add"  # documents, one by one or by folders, watched or not
    PRINT = "print"
    GLOSSARY = "glossary"
    CODEBOOK = "codebook"
    ATTRIBUTES = "attributes"
    NOTES = "notes"
    REPORT = "report"
    LIBRARY = "library"


class Folders(QObject):
    """What a window remembers of that. It goes up to the window from any widget in it, so that all have the same."""

    changed = Signal(str)  # to be given as `kept` after a restart

    @classmethod
    def of(cls, widget: QWidget) -> Self:
        """The folders of the window that a widget is in; made when first asked for."""
        while above := widget.parentWidget():
            widget = above
        return widget.findChild(cls, options=Qt.FindChildOption.FindDirectChildrenOnly) or cls(widget)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._last: dict[str, str] = {}

    def restore(self, kept: str) -> None:
        """Take back what was remembered; nonsense is ignored."""
        try:
            last = json.loads(kept)
        except (ValueError, RecursionError):
            return
        if isinstance(last, dict):
            self._last = {use: str(last[use]) for use in Use if use in last}

    def start(self, use: Use) -> Path:
        """Where to start; a folder that is there."""
        last = Path(self._last.get(use, ""))
        return last if last != Path() and is_folder(last) else documents()

    def used(self, use: Use, folder: Path) -> None:
        """Something was chosen in that folder."""
        self._last[use] = str(folder.absolute())
        self.changed.emit(json.dumps(self._last))


def file_to_open(parent: QWidget, use: Use, title: str, kinds: str) -> Path | None:
    """Have a file chosen; None where none is. kinds: as Qt's choosers want them."""
    folders = Folders.of(parent)
    path, _ = QFileDialog.getOpenFileName(parent, title, str(folders.start(use)), kinds)
    return _used(folders, use, path)


def file_to_write(parent: QWidget, use: Use, title: str, name: str, kinds: Mapping[str, str]) -> Path | None:
    """Have a file named; None where none is. kinds: the suffix each gives to a name that has none."""
    folders = Folders.of(parent)
    path, kind = QFileDialog.getSaveFileName(parent, title, str(folders.start(use) / name), ";;".join(kinds))
    if path and not Path(path).suffix:
        path += kinds.get(kind, next(iter(kinds.values())))
    return _used(folders, use, path)


def folder_to_open(parent: QWidget, use: Use, title: str) -> Path | None:
    """Have a folder chosen; None where none is. The next chooser starts beside it."""
    folders = Folders.of(parent)
    return _used(folders, use, QFileDialog.getExistingDirectory(parent, title, str(folders.start(use))))


def _used(folders: Folders, use: Use, path: str) -> Path | None:
    if not path:
        return None
    folders.used(use, Path(path).parent)
    return Path(path)


def documents() -> Path:
    """The folder for the person's documents; their home where there is no such folder."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return folder if is_folder(folder) else Path.home()


def show_folder(folder: Path) -> str:
    """Open a folder in the system's own program. Returns what is to be said: where it is, and whether none opens it."""
    from reader_app.ui.outside import open_outside

    if open_outside(QUrl.fromLocalFile(str(folder))):
        words = QCoreApplication.translate("folders", "The folder is {folder}")
    else:
        words = QCoreApplication.translate("folders", "No program of this system shows folders; this one is {folder}")
    return words.replace("{folder}", str(folder))
