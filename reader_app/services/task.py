"""Work that takes a while: it says how far it has come, and can be asked to stop."""

from collections.abc import Callable
from threading import Event

Reporter = Callable[[int, int, str], None]  # pieces done, pieces in all, name of the present one


class Task:
    """One piece of work in hand. `on_progress` is called in the thread that does the work."""

    def __init__(self, on_progress: Reporter | None = None) -> None:
        self._on_progress = on_progress
        self._cancelled = Event()

    def cancel(self) -> None:
        """Asks the work to stop at the next safe point; what is finished stays. From any thread."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Whether the work was asked to stop."""
        return self._cancelled.is_set()

    def report(self, done: int, total: int, name: str) -> None:
        """Says that `done` of `total` pieces are finished and the one of this name comes now."""
        if self._on_progress is not None:
            self._on_progress(done, total, name)
