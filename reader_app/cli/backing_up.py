"""The commands about a library as a whole: backing it up, listing its backups, restoring one, moving it."""

import argparse
from pathlib import Path

from reader_app.cli import printing
from reader_app.config.paths import Paths
from reader_app.model.errors import NotFoundError
from reader_app.services.backups import Backups, backups, restore
from reader_app.services.moving import clear, look, move
from reader_app.services.session import Session
from reader_app.services.whereabouts import is_unfinished


def back_up(session: Session, options: argparse.Namespace) -> int:
    """Make a backup now, or list those there are."""
    if options.list:
        for each in backups(session.store.folder):
            inside = (printing.counted(each.documents, "document"), printing.counted(each.annotations, "annotation"))
            printing.write(f"{each.made}  {', '.join(inside)}  {each.path}\n")
        return 0
    printing.write(f"{Backups(session.store).make()}\n")
    return 0


def put_back(paths: Paths, options: argparse.Namespace) -> int:
    """Put a backup in the library's place; what was there is kept."""
    if not options.backup.is_file():
        raise NotFoundError(f"There is no file {options.backup}; nothing was changed. `backup --list` names backups.")
    kept = restore(paths, options.backup)
    printing.write(f"Restored: {options.backup}\n")
    if kept is not None:
        printing.write(f"What was there is kept as {kept}\n")
    return 0


def move_library(paths: Paths, options: argparse.Namespace) -> int:
    """Move the library to another folder, where it is opened before what was there is removed."""
    _open_once(paths)
    look(paths, options.folder)
    with printing.Progress() as progress:
        there = move(paths, options.folder, progress.task)
    left = _open_once(there)
    printing.write(f"Moved: the library is in {there.data} from now on\n")
    if left is not None:
        printing.complain(f"Not everything could be removed from {left}; it is no longer used.")
    return 0


def _open_once(paths: Paths) -> Path | None:
    """See that the library opens, and clear what an earlier move left; returns the folder where that could not be."""
    with Session.open(paths, "", worker=False):
        return clear(paths) if is_unfinished(paths) else None
