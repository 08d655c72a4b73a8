"""Where a library is that was moved: writing it down, and what to do where it is missing."""

from contextlib import suppress
from pathlib import Path

from reader_app.config.paths import Paths
from reader_app.config.place import NOTE, BrokenPlaceError, place_in, write_place
from reader_app.config.seeing import is_there
from reader_app.model.errors import LibraryInUseError, MissingLibraryError, SaveError

MOVING = ".glossator-moving"  # in the folder a library is moved to, until the one it came from is cleared


def record(paths: Paths, place: Path) -> Paths:
    """Writes where the library is from now on, and returns its paths. Raises OSError.

    The usual library is named in the configuration, any other one in the folder that was asked for.
    """
    if paths.asked is None:
        write_place(paths.record, place)
    elif paths.asked != place:
        write_place(paths.asked / NOTE, place)
    if paths.data not in {place, paths.asked}:
        with suppress(OSError):  # it may be read-only, or gone
            if paths.data.is_dir():
                write_place(paths.data / NOTE, place)
    return paths._replace(data=place, moved=True)


def is_unfinished(paths: Paths) -> bool:
    """Whether a move to here left something to be cleared where the library came from; costs one look."""
    return is_there(paths.data / MOVING)


def adopt(paths: Paths, folder: Path) -> Paths:
    """Takes the library in a folder the person chose for the one that is missing, and returns its paths.

    Raises LibraryError; nothing is then changed.
    """
    from reader_app.store.backups import contents

    place = folder.expanduser().absolute()
    database = paths._replace(data=place).database
    if not is_there(database):
        raise MissingLibraryError(f"There is no library in {place}; nothing was changed.")
    contents(database)
    return _taken(paths, place)


def begin_anew(paths: Paths, folder: Path) -> Paths:
    """Has a new library made in a folder, instead of the one that is missing; returns its paths. Raises SaveError."""
    return _taken(paths, folder.expanduser().absolute())._replace(moved=False)


def _taken(paths: Paths, place: Path) -> Paths:
    try:
        (place / NOTE).unlink(missing_ok=True)
        return record(paths, place)
    except OSError as error:
        raise SaveError(
            f"Where the library is could not be written down ({error.strerror}); nothing was changed: look whether"
            f" the disk is full or {paths.config} read-only."
        ) from error


def refuse_if_moved(paths: Paths) -> None:
    """Raises LibraryInUseError where the library went somewhere else since it was looked for here."""
    with suppress(BrokenPlaceError):
        if place_in(paths.data / NOTE) is None:
            return
        raise LibraryInUseError(
            f"The library that was in {paths.data} is being moved, or was moved just now, and nothing was changed: try"
            " again."
        )


def missing_error(paths: Paths) -> MissingLibraryError:
    """The sentence for a library that is not where it was moved to."""
    return MissingLibraryError(
        f"The library is kept in {paths.data}, which cannot be found just now; nothing is lost: if it is on a drive,"
        " plug it in and look again."
    )
