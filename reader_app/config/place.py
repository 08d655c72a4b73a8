"""Where a library is that was moved: written in the configuration, and in the folder it left.

A library that was moved is never made anew where it is missing, since a drive may only be unplugged.
"""

import json
import logging
from pathlib import Path

from reader_app.config.writing import write_whole

NOTE = "library-moved.json"  # in the folder that was left, so that whoever opens it is led on
RECORD = "library.json"  # in the folder of the configuration
_LONGEST = 8  # notes followed one after the other
_log = logging.getLogger(__name__)


class BrokenPlaceError(ValueError):
    """A file that should say where the library is does not."""


def place_in(file: Path) -> Path | None:
    """The folder that a record or a note names; None where there is no such file. Raises BrokenPlaceError."""
    try:
        text = file.read_text("utf-8")
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError) as error:
        raise BrokenPlaceError(f"{file} cannot be read ({error})") from error
    try:
        place = Path(json.loads(text)["place"])
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise BrokenPlaceError(f"{file} names no folder ({error})") from error
    return place if place.is_absolute() else None


def write_place(file: Path, place: Path) -> None:
    """Name a folder in a record or a note, all or nothing. Raises OSError."""
    about = "The Glossator library that was here, or that is opened by itself, is in the folder named below."
    write_whole(file, json.dumps({"about": about, "place": str(place)}, indent=1) + "\n")  # ASCII: any name survives


def led_on(start: Path, config: Path, *, asked: bool) -> tuple[Path, bool]:
    """The folder a library is in by now, and whether it was moved there.

    start: where it is without more ado. asked: somebody named that folder, so the configuration does not matter.
    """
    here, moved = start, False
    try:
        recorded = None if asked else place_in(config / RECORD)
        if recorded is not None:
            here, moved = recorded, True
        seen = {here}
        while len(seen) < _LONGEST and (place := place_in(here / NOTE)) is not None and place not in seen:
            here, moved = place, True
            seen.add(place)
    except BrokenPlaceError:
        _log.warning("where the library was moved to is not known", exc_info=True)
        moved = True  # what is there is opened, but nothing new is made
    return here, moved
