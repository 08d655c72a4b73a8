"""How evenly the window's event loop runs: a timer that should come every few milliseconds, and how late it is."""

import time
from collections.abc import Callable
from typing import Any

BEAT = 5  # ms


class Beats:
    """late: ms by which each beat came too late; own: ms of work of the window's thread between beats."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.late: list[float] = []
        self.own: list[float] = []
        self._last = time.perf_counter(), time.thread_time()
        self._timer: Any = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=BEAT)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def stop(self) -> None:
        """Beat no more."""
        self._timer.stop()

    def forget(self) -> None:
        """Begin anew: what was before is not what is measured."""
        self.late.clear()
        self.own.clear()

    def since(self, beats: int) -> tuple[float, float]:
        """The worst of both lists after so many beats."""
        return max(self.late[beats:], default=0.0), max(self.own[beats:], default=0.0)

    def _beat(self) -> None:
        now = time.perf_counter(), time.thread_time()
        self.late.append(max(0.0, (now[0] - self._last[0]) * 1000 - BEAT))
        self.own.append((now[1] - self._last[1]) * 1000)
        self._last = now


def wait(happened: Callable[[], object], what: str, patience: float) -> None:
    """Let the window live until something has happened; the beats wake it. Raises TimeoutError."""
    from PySide6.QtCore import QCoreApplication, QEventLoop

    until = time.monotonic() + patience
    while not happened():
        if time.monotonic() > until:
            raise TimeoutError(f"{what} did not come")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def rest(seconds: float) -> None:
    """Let the window live for a while."""
    until = time.monotonic() + seconds
    wait(lambda: time.monotonic() >= until, "time", seconds + 60)
