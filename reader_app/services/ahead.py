"""Files that are read before those in front of them are saved: in order, but for one that is read for long."""

from collections import deque
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path
from threading import Condition

from reader_app.services.gate import Refused
from reader_app.services.shelver import Taken

_FILES, _BYTES = 96, 96 << 20  # read or being read and not saved, at most


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file that is to be read. size: bytes, as far as known."""

    path: Path
    size: int


@dataclass(frozen=True, slots=True)
class Begun:
    """A file and its reading; None for one that is not to be read. number: its place among all."""

    number: int
    file: Wanted | Refused
    taking: Future[Taken] | None

    @property
    def is_done(self) -> bool:
        """Whether there is anything to wait for."""
        return self.taking is None or self.taking.done()

    @property
    def size(self) -> int:
        """Bytes of the file, 0 where it is not read."""
        return self.file.size if isinstance(self.file, Wanted) else 0


class Ahead:
    """Hands out files in order as they are read, by a pool; and those behind a slow one when no more can be begun."""

    def __init__(
        self, files: Iterable[Wanted | Refused], pool: ThreadPoolExecutor, take: Callable[[Path], Taken]
    ) -> None:
        self._rest = enumerate(files)
        self._pool, self._take = pool, take
        self._begun: deque[Begun] = deque()
        self._size = 0
        self._next = next(self._rest, None)
        self._news = Condition()
        self._reading = 0  # begun and not read yet
        self._left = 0  # of these, as many as may be left to end a wait

    def begin(self) -> Path | None:
        """Begins as many as may be; the first of those begun and not handed out, None where all were."""
        while self._next is not None and self._has_room(self._next[1]):
            number, file = self._next
            taking = self._begin(file) if isinstance(file, Wanted) else None
            self._begun.append(Begun(number, file, taking))
            self._size += self._begun[-1].size
            self._next = next(self._rest, None)
        return self._begun[0].file.path if self._begun else None

    def done(self, most: int) -> tuple[Begun, ...]:
        """Those that can be handed out now, in order, and no more than so many; they stay here until they are."""
        if self._next is None or self._has_room(self._next[1]):
            return tuple(takewhile(lambda each: each.is_done, self._begun))[:most]
        return tuple(each for each in self._begun if each.is_done)[:most]

    def hand_out(self, done: Iterable[Begun]) -> None:
        """Makes room for others."""
        handed = {each.number for each in done}
        self._begun = deque(each for each in self._begun if each.number not in handed)
        self._size = sum(each.size for each in self._begun)

    def wait(self, more: int, seconds: float) -> bool:
        """Until so many more are read, or all; False where none is being read."""
        with self._news:
            if not self._reading:
                return False
            self._left = max(0, self._reading - more)
            self._news.wait_for(lambda: self._reading <= self._left, seconds)
            return True

    def _begin(self, file: Wanted) -> Future[Taken]:
        with self._news:
            self._reading += 1
        taking = self._pool.submit(self._take, file.path)
        taking.add_done_callback(self._is_read)
        return taking

    def _is_read(self, _taking: Future[Taken]) -> None:
        with self._news:
            self._reading -= 1
            if self._reading <= self._left:  # to wake the one that waits takes longer than to count
                self._news.notify()

    def _has_room(self, file: Wanted | Refused) -> bool:
        size = file.size if isinstance(file, Wanted) else 0
        return not self._begun or (len(self._begun) < _FILES and self._size + size <= _BYTES)
