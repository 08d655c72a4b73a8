"""Watchdog, and what it calls when something happens in a folder; a module of its own, so that it is loaded late."""

import logging
import warnings
from collections.abc import Callable

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver
from watchdog.observers.polling import PollingObserver

# It remarks on hearing twice of a folder that went and came back, which nobody has to do anything about.
warnings.filterwarnings("ignore", "Callback with id", RuntimeWarning, "watchdog")
# And on being ended while it looks, which is the way to end it.
logging.getLogger("watchdog.observers.inotify").addFilter(lambda record: "thread is inactive" not in str(record.msg))


def told() -> BaseObserver:
    """One that the system tells what happens."""
    return Observer()


def looking(seconds: float) -> BaseObserver:
    """One that looks for itself every so many seconds, for drives of which the system does not tell all."""
    return PollingObserver(timeout=seconds)


class Handler(FileSystemEventHandler):
    """Passes on every event. The call comes in the observer's thread."""

    def __init__(self, notice: Callable[[FileSystemEvent], None]) -> None:
        self._notice = notice

    def dispatch(self, event: FileSystemEvent) -> None:
        """Passes it on."""
        self._notice(event)
