"""Work off the main thread: a small pool, and one signal that brings every answer home."""

import gc
import logging
import sys
from collections import deque
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from reader_app.model.errors import GlossatorError

log = logging.getLogger(__name__)
T = TypeVar("T")
_TURN = 0.001  # seconds a thread may keep the interpreter to itself while the window waits for it
_GARBAGE = (20_000, 10, 50)  # looked for less often than Python does by itself, since the window pauses meanwhile


class Tasks(QObject):
    """Runs functions in a pool; `done` and `failed` are called on the main thread, and never after `close`."""

    unexpected = Signal(str)  # a failure nobody waits for: one sentence
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=2, thread_name_prefix="task")
        self._waiting: set[Future[Any]] = set()
        self._closed = False
        self._steps: deque[Callable[[], object]] = deque()
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._step)
        sys.setswitchinterval(_TURN)
        gc.set_threshold(*_GARBAGE)
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether any answer is still to come."""
        return bool(self._waiting)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[GlossatorError], None] | None = None,
    ) -> Future[T]:
        """Run `work` in the pool."""
        return self.watch(self._pool.submit(work), done, failed)

    def watch(
        self,
        future: Future[T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[GlossatorError], None] | None = None,
    ) -> Future[T]:
        """Wait for somebody else's answer without blocking."""
        self._waiting.add(future)
        future.add_done_callback(lambda f: None if self._closed else self._arrived.emit((f, done, failed)))
        return future

    def post(self, call: Callable[[], None]) -> None:
        """Call on the main thread, from any thread."""
        if not self._closed:
            self._arrived.emit(call)

    def in_turn(self, *steps: Callable[[], object]) -> None:
        """Call these on the main thread, each when nothing else waits there."""
        self._steps.extend(steps)
        self._turn.start()

    def close(self) -> None:
        """Wait for running work, drop what has not begun."""
        self._closed = True
        self._turn.stop()
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._waiting.clear()

    def _step(self) -> None:
        if len(self._steps) == 1:
            self._turn.stop()
        self._steps.popleft()()

    def _deliver(self, arrival: Any) -> None:
        if self._closed:
            return
        if callable(arrival):
            arrival()
            return
        future, done, failed = arrival
        self._waiting.discard(future)
        try:
            answer = future.result()
        except CancelledError:
            return
        except GlossatorError as error:
            self._fail(error, failed)
            return
        except Exception:
            log.exception("a task failed")
            words = self.tr("Something went wrong in the background; your saved work is safe. Details are in the log.")
            self._fail(GlossatorError(words), failed)  # who waits must not do so for ever
            return
        if done is not None:
            done(answer)

    def _fail(self, error: GlossatorError, failed: Callable[[GlossatorError], None] | None) -> None:
        if failed is None:
            self.unexpected.emit(str(error))
        else:
            failed(error)
