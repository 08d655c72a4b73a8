"""Files that are read before those in front of them are saved: in order, but for one that is read for long."""

from collections import deque
from collections.abc import Callable, Iterable
from concurrent.futures import Executor, Future
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path
from threading import Condition

from reader_app.services.file_lines import Taken
from reader_app.services.gate import Refused

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
    """Hands out files in order as they are read, by a pool; and those behind a slow one when no more can be begun.

    Very large ones are read beside the others, one at a time and from the beginning, so that no time is spent waiting
    for one that came last.
    """

    def __init__(
        self,
        files: Iterable[Wanted | Refused],
        pool: Executor,
        take: Callable[[Path], Taken],
        large: int | None = None,
    ) -> None:
        """large: bytes a file has that is read beside the others; None: none is."""
        self._pool, self._take = pool, take
        self._large, self._rest = deque[tuple[int, Wanted]](), deque[tuple[int, Wanted | Refused]]()
        for number, file in enumerate(files):
            if large is not None and isinstance(file, Wanted) and file.size >= large:
                self._large.append((number, file))
            else:
                self._rest.append((number, file))
        self._begun: deque[Begun] = deque()
        self._beside: Begun | None = None  # a large one
        self._size = 0
        self._news = Condition()
        self._reading = 0  # begun and not read yet
        self._left = 0  # of these, as many as may be left to end a wait

    def begin(self) -> Path | None:
        """Begins as many as may be; the first of those begun and not handed out, None where all were."""
        if self._large and self._beside is None:
            self._beside = self._begin(*self._large.popleft())
        while self._rest and self._has_room(self._rest[0][1]):
            self._begun.append(self._begin(*self._rest.popleft()))
            self._size += self._begun[-1].size
        first = self._begun[0] if self._begun else self._beside
        return first.file.path if first is not None else None

    def done(self, most: int) -> tuple[Begun, ...]:
        """Those that can be handed out now, in order, and no more than so many; they stay here until they are."""
        beside = (self._beside,) if self._beside is not None and self._beside.is_done else ()
        if not self._rest or self._has_room(self._rest[0][1]):
            read = list(takewhile(lambda each: each.is_done, self._begun))
        else:  # the last is looked at first: one read meanwhile is not to go before those that were read before it
            read = [each for each in reversed(self._begun) if each.is_done][::-1]
        return (*beside, *read)[:most]

    def hand_out(self, done: Iterable[Begun]) -> None:
        """Makes room for others."""
        handed = {each.number for each in done}
        self._begun = deque(each for each in self._begun if each.number not in handed)
        self._size = sum(each.size for each in self._begun)
        if self._beside is not None and self._beside.number in handed:
            self._beside = None

    def wait(self, more: int, seconds: float) -> bool:
        """Until so many more are read, or all; False where none is being read."""
        with self._news:
            if not self._reading:
                return False
            self._left = max(0, self._reading - more)
            self._news.wait_for(lambda: self._reading <= self._left, seconds)
            return True

    def _begin(self, number: int, file: Wanted | Refused) -> Begun:
        if isinstance(file, Refused):
            return Begun(number, file, None)
        with self._news:
            self._reading += 1
        taking = self._pool.submit(self._take, file.path)
        taking.add_done_callback(self._is_read)
        return Begun(number, file, taking)

    def _is_read(self, _taking: Future[Taken]) -> None:
        with self._news:
            self._reading -= 1
            if self._reading <= self._left:  # to wake the one that waits takes longer than to count
                self._news.notify()

    def _has_room(self, file: Wanted | Refused) -> bool:
        size = file.size if isinstance(file, Wanted) else 0
        return not self._begun or (len(self._begun) < _FILES and self._size + size <= _BYTES)
