"""Work that may take long, one piece at a time: behind the window, with its progress and Cancel in the status bar."""

from collections.abc import Callable
from concurrent.futures import Future, wait
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from reader_app.model.errors import GlossatorError
from reader_app.services.task import Task
from reader_app.ui.tasks import Tasks

T = TypeVar("T")
AT_ONCE = 500  # edits made or taken back while the window waits; more are done behind it
_GLANCE = 120  # ms between looks at how far it is
_SOON = 3  # looks until it is worth showing


class LongWork(QObject):
    """What becomes of it when it is cancelled depends on the work.

    leaving: is cancelled when the window closes, before that waits for anything; for what is done for others.
    """

    said = Signal(str)
    progress = Signal(str, float)  # what is being done, and how much of it is; "" at the end
    ended = Signal()  # before anybody is told what came of it

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.leaving = Task()
        self._task: Task | None = None
        self._future: Future[Any] | None = None
        self._words, self._looks = "", 0
        self._glances = QTimer(self, interval=_GLANCE)
        self._glances.timeout.connect(self._show)

    @property
    def is_busy(self) -> bool:
        """Whether anything is being done."""
        return self._task is not None

    def run(
        self,
        words: str,
        work: Callable[[Task], T],
        done: Callable[[T], None],
        failed: Callable[[GlossatorError], None],
    ) -> bool:
        """Do it, unless something else is being done; whether it is. words: what is being done, for the status bar."""
        if self._task is not None:
            self.said.emit(self.tr("Something else is still being done: wait for it, or cancel it."))
            return False
        task = self._task = Task()
        self._words, self._looks = words, 0
        self._glances.start()

        def arrived(answer: T) -> None:
            self._end(task)
            done(answer)

        def broke(error: GlossatorError) -> None:
            self._end(task)
            failed(error)

        self._future = self._tasks.run(lambda: work(task), arrived, broke)
        # Whatever came of it, a fault of ours included, which the tasks report.
        self._future.add_done_callback(lambda _: self._tasks.post(partial(self._end, task)))
        return True

    def cancel(self) -> None:
        """Stop it where that can be done."""
        if self._task is not None:
            self._task.cancel()

    def _show(self) -> None:
        self._looks += 1
        if self._task is not None and self._looks >= _SOON:
            words = self.tr("Stopping…") if self._task.cancelled else self._words
            self.progress.emit(words, self._task.share)

    def _end(self, task: Task) -> None:
        if task is self._task:
            self._task = self._future = None
            self._glances.stop()
            self.progress.emit("", 0.0)
            self.ended.emit()

    def leave(self) -> None:
        """The window closes: what it saves then must not wait for this."""
        self.leaving.cancel()
        self.cancel()
        if self._future is not None:
            wait((self._future,))
