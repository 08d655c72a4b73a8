"""The log: a file that rotates, in the folder the platform has for logs."""

import logging
from pathlib import Path

from reader_app.config.paths import Paths

_NAME = "glossator.log"
_BYTES, _OLDER = 1_000_000, 3
_FORMAT = "%(asctime)s %(levelname)s %(process)d %(name)s: %(message)s"


class _RotatingFile(logging.FileHandler):
    """A file that makes way for a new one when it is full. The standard library's own loads sockets, too, at 8 ms."""

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record; the file it no longer fits into is kept for a while."""
        try:
            if self.stream is not None and self.stream.tell() + len(self.format(record)) >= _BYTES:
                self._make_way()
        except OSError:
            self.handleError(record)
        super().emit(record)

    def _make_way(self) -> None:
        path = Path(self.baseFilename)
        self.close()  # the next record opens a new one
        for number in range(_OLDER, 0, -1):
            older = path if number == 1 else path.with_name(f"{path.name}.{number - 1}")
            if older.exists():
                older.replace(path.with_name(f"{path.name}.{number}"))


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
        handler = _RotatingFile(path, encoding="utf-8", errors="backslashreplace")
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


def _handlers() -> list[_RotatingFile]:
    return [each for each in logging.getLogger("reader_app").handlers if isinstance(each, _RotatingFile)]
