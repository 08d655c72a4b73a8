"""How much work one query may make."""

import math
import time


class Budget:
    """How long one query may go through documents. overdrawn: whether it had to leave some out."""

    def __init__(self, seconds: float = math.inf) -> None:
        self._until = time.thread_time() + seconds  # of this thread's own work, so that a busy machine cuts nothing
        self.overdrawn = False

    def is_spent(self) -> bool:
        """Whether to stop; asked in a loop that then leaves something out."""
        if time.thread_time() > self._until:
            self.overdrawn = True
        return self.overdrawn
