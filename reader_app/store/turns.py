"""Whose turn it is with the library: a lock given in turn, for which the window's thread never waits long."""

import contextlib
from collections import deque
from collections.abc import Iterator
from threading import Condition, get_ident, main_thread
from types import TracebackType
from typing import Self

from reader_app.model.errors import LibraryBusyError


class Turns:
    """Given in the order it was asked for, to the main thread before others, and again to who has it already.

    The interpreter's own lock may be taken again and again by one thread while another one waits for seconds. While
    who has it says that it takes long, the main thread is not kept waiting: asking raises LibraryBusyError.
    """

    def __init__(self) -> None:
        self._state = Condition()
        self._waiting: deque[object] = deque()
        self._owner: int | None = None
        self._depth = 0
        self._is_long = False

    def acquire(self, *, wait: bool = True) -> bool:
        """Takes it, and returns True; without waiting False where somebody else has it or is to have it next."""
        me = get_ident()
        with self._state:
            if self._owner == me:
                self._depth += 1
                return True
            if self._owner is not None or self._waiting:
                if not wait:
                    return False
                self._wait(is_main=me == main_thread().ident)
            self._owner, self._depth = me, 1
            return True

    def release(self) -> None:
        """Gives it back, once for every time it was taken. Raises RuntimeError for who does not have it."""
        with self._state:
            if self._owner != get_ident():
                raise RuntimeError("only who has the lock can give it back")
            self._depth -= 1
            if not self._depth:
                self._owner, self._is_long = None, False
                self._state.notify_all()

    @property
    def is_long(self) -> bool:
        """Whether who has it needs it for more than a moment."""
        return self._is_long

    @contextlib.contextmanager
    def long(self) -> Iterator[None]:
        """Takes it for work of more than a moment."""
        with self:
            with self._state:
                self._is_long = True
                self._state.notify_all()  # a main thread that waits already need not do so
            yield

    def __enter__(self) -> Self:
        self.acquire()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()

    def _wait(self, *, is_main: bool) -> None:
        ticket = object()
        if is_main:
            self._waiting.appendleft(ticket)
        else:
            self._waiting.append(ticket)
        try:
            while self._owner is not None or self._waiting[0] is not ticket:
                if is_main and self._is_long:
                    raise LibraryBusyError(
                        "Much is being saved just now, so this was not done, and nothing is lost; wait until that is"
                        " finished, or cancel it, and try again."
                    )
                self._state.wait()
        finally:
            self._waiting.remove(ticket)
            self._state.notify_all()
