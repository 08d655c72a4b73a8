"""The log: a file that rotates, in the folder the platform has for logs."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from reader_app.config.paths import Paths

_NAME = "glossator.log"
_BYTES, _OLDER = 1_000_000, 3
_FORMAT = "%(asctime)s %(levelname)s %(process)d %(name)s: %(message)s"


def set_up_log(paths: Paths, level: int = logging.INFO) -> Path | None:
    """Send the program's own log records to a file in the log folder, and return it; None where that cannot be.

    Setting it up again only moves it: there is never more than one file.
    """
    logger = logging.getLogger("reader_app")
    close_log()
    logger.setLevel(level)
    path = paths.log / _NAME
    try:
        paths.log.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            path, maxBytes=_BYTES, backupCount=_OLDER, encoding="utf-8", errors="backslashreplace"
        )
    except OSError as error:
        logger.warning("no log is kept: %s", error)
        return None
    handler.setFormatter(logging.Formatter(_FORMAT))
    logger.addHandler(handler)
    return path


def log_file() -> Path | None:
    """The log's file; None where none is kept."""
    return next((Path(handler.baseFilename) for handler in _handlers()), None)


def close_log() -> None:
    """Close the log's file."""
    for handler in _handlers():
        logging.getLogger("reader_app").removeHandler(handler)
        handler.close()


def _handlers() -> list[RotatingFileHandler]:
    return [each for each in logging.getLogger("reader_app").handlers if isinstance(each, RotatingFileHandler)]
