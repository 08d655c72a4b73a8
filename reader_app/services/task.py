"""Work that takes a while: it says how far it has come, and can be asked to stop."""

import contextlib
import gc
import time
from collections.abc import Callable, Iterator
from threading import Event

Reporter = Callable[[int, int, str], None]  # pieces done, pieces in all, name of the present one

_TELLING = 2.0  # seconds of work before the time it will take is guessed


class Task:
    """One piece of work in hand. `on_progress` is called in the thread that does the work.

    share: how much of the work is done, 0 to 1. seconds_left: how long it will take, as far as can be told; both may
    be looked at from any thread.
    """

    def __init__(self, on_progress: Reporter | None = None) -> None:
        self._on_progress = on_progress
        self._cancelled = Event()
        self._began = time.monotonic()
        self.share = 0.0
        self.seconds_left: float | None = None

    def cancel(self) -> None:
        """Asks the work to stop at the next safe point; what is finished stays. From any thread."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Whether the work was asked to stop."""
        return self._cancelled.is_set()

    def begin(self) -> None:
        """Says that the work itself begins now, from which on its time is taken."""
        self._began = time.monotonic()

    def report(self, done: int, total: int, name: str, share: float | None = None) -> None:
        """Says that `done` of `total` pieces are finished and the one of this name comes now.

        share: how much of the work that is, 0 to 1, where the pieces are not alike.
        """
        self.share = share if share is not None else done / max(1, total)
        taken = time.monotonic() - self._began
        if self.share > 0 and taken >= _TELLING:
            self.seconds_left = taken / self.share - taken
        if self._on_progress is not None:
            self._on_progress(done, total, name)

    def part(self, start: float, end: float) -> "Task":
        """A task that is this one from one share of the work to another, and is cancelled with it."""
        return _Part(self, start, end)


class _Part(Task):
    """Reports to the whole."""

    def __init__(self, whole: Task, start: float, end: float) -> None:
        super().__init__()
        self._whole, self._start, self._end = whole, start, end

    @property
    def cancelled(self) -> bool:
        return self._whole.cancelled

    def report(self, done: int, total: int, name: str, share: float | None = None) -> None:
        inside = share if share is not None else done / max(1, total)
        self._whole.report(done, total, name, self._start + (self._end - self._start) * inside)


@contextlib.contextmanager
def making_much() -> Iterator[None]:
    """For work that makes so much that Python would stop everything again and again, to look for garbage in it.

    Nor is it looked through afterwards, which would stop everything for longest: it goes when nobody has it any more.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_on:
            gc.enable()
