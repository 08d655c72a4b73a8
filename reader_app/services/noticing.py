"""What watchdog calls when something happens in a folder; a module of its own, so that watchdog is loaded late."""

from collections.abc import Callable

from watchdog.events import FileSystemEvent, FileSystemEventHandler


class Handler(FileSystemEventHandler):
    """Passes on every event. The call comes in the observer's thread."""

    def __init__(self, notice: Callable[[FileSystemEvent], None]) -> None:
        self._notice = notice

    def dispatch(self, event: FileSystemEvent) -> None:
        """Passes it on."""
        self._notice(event)
