"""How much work one query may make."""

import math
import time
from collections.abc import Callable

Clock = Callable[[], float]
WORK: Clock = time.thread_time  # seconds of this thread's own work, so that a busy machine cuts nothing


class Budget:
    """How long one query may go through documents. overdrawn: whether it had to leave some out."""

    def __init__(self, seconds: float = math.inf, clock: Clock = WORK) -> None:
        self._clock = clock
        self._until = clock() + seconds
        self.overdrawn = False

    def is_spent(self) -> bool:
        """Whether to stop; asked in a loop that then leaves something out."""
        if self._clock() > self._until:
            self.overdrawn = True
        return self.overdrawn
