"""When what comes in is committed to the index: at once where it is little, ever less often the longer it goes on."""

import time
from collections.abc import Callable

_APART = 2.0  # seconds without any news after which the next are no part of what went on before
_QUIET = 1.0  # seconds of them after which what came is committed
_SHORTEST, _LONGEST = 0.5, 8.0  # seconds from one commit to the next
_QUARTER = 4


class Pace:
    """Of one stream of news at a time. clock: seconds that only grow."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._began = self._heard = float("-inf")
        self._due = float("-inf")
        self._interval = 0.0

    def hear(self) -> None:
        """There are news."""
        now = self._clock()
        if now - self._heard > max(_APART, self._interval / 2):
            self._began = self._due = now
            self._interval = 0.0
        self._heard = now

    def rest(self) -> float:
        """Seconds until a commit is due; none are left where it is."""
        quiet = self._heard + max(_QUIET, self._interval / _QUARTER)
        return min(self._due, quiet) - self._clock()

    def commit(self) -> None:
        """All there was is committed now, which is done in intervals as long as all that went before."""
        now = self._clock()
        self._interval = min(_LONGEST, max(_SHORTEST, now - self._began))
        self._due = now + self._interval

    @property
    def is_long(self) -> bool:
        """Whether so much comes in that nobody should wait for its end."""
        return self._interval > _APART
