"""What is done to a library while no window has it: the window closes for it, says what goes on, and comes back."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer

from reader_app.config.paths import Paths
from reader_app.model.errors import GlossatorError
from reader_app.services.task import Task
from reader_app.ui.main_window import MainWindow
from reader_app.ui.tasks import Tasks
from reader_app.ui.text import number

_ERRAND = "errand"
_TOLD = 20_000  # ms for which what came of an errand can be read
_GLANCE = 100  # ms between looks at how far it is
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Outcome:
    """Where the library is afterwards, and what the window is to say of it."""

    paths: Paths
    sentence: str = ""
    is_trouble: bool = False


@dataclass(frozen=True, slots=True)
class Errand:
    """One thing to be done. title, body: what the window says meanwhile, empty for what takes no time.

    about: the backup or the folder it is done with. can_stop: whether it may be given up half-way. then: the action
    to begin with in the window that comes after it.
    """

    do: Callable[[Paths, Task], Outcome]
    title: str = ""
    body: str = ""
    about: Path | None = None
    can_stop: bool = False
    then: str = ""


def restoring(backup: Path) -> Errand:
    """Puts a backup in the library's place."""
    tr = partial(QCoreApplication.translate, "errands")

    def do(paths: Paths, _task: Task) -> Outcome:
        from reader_app.services.backups import restore

        before = restore(paths, backup)
        if before is None:
            return Outcome(paths, tr("The backup is restored."))
        kept = tr("The backup is restored; what was there before is kept as {name}.")
        return Outcome(paths, kept.replace("{name}", before.name))

    body = tr("What is there now is kept first. The window opens again by itself.")
    return Errand(do, tr("Restoring the backup …"), body, backup)


def moving(folder: Path) -> Errand:
    """Moves the library to a folder."""
    tr = partial(QCoreApplication.translate, "errands")

    def do(paths: Paths, task: Task) -> Outcome:
        from reader_app.services.moving import move

        moved = move(paths, folder, task)
        return Outcome(moved, tr("The library is in {folder} from now on.").replace("{folder}", str(moved.data)))

    body = tr("To {folder}. Everything is copied and compared first; the window opens again by itself.")
    return Errand(do, tr("Moving the library …"), body.replace("{folder}", str(folder)), folder, can_stop=True)


def reopening(paths: Paths | None = None, then: str = "") -> Errand:
    """Only makes the window anew. paths: of the library, if it is another one. then: the action to begin with."""
    return Errand(lambda present, _task: Outcome(paths or present), then=then)


def tell(outcome: Outcome, window: MainWindow, hold: Callable[[int], None] | None) -> None:
    """Say what came of an errand in the window that comes after it. hold: keeps other words back for so many ms."""
    if outcome.sentence and outcome.is_trouble:
        window.complain(outcome.sentence)
    elif outcome.sentence:
        window.say(outcome.sentence, stays=_ERRAND)  # though something be saved meanwhile
        QTimer.singleShot(_TOLD, window, partial(window.let_go, _ERRAND))
        if hold is not None:
            hold(_TOLD)


def clear_behind(tasks: Tasks, paths: Paths, window: MainWindow) -> None:
    """Removes what a move left where the library was, now that it is open where it is."""
    from reader_app.services.moving import clear

    def cleared(left: Path | None) -> None:
        if left is not None:
            words = QCoreApplication.translate(
                "errands", "Not everything could be removed from {folder}; it is no longer used."
            )
            window.say(words.replace("{folder}", str(left)), stays=str(left))

    tasks.run(lambda: clear(paths), cleared, lambda error: window.complain(str(error)))


class Waiting(QObject):
    """A window without a library, in which the person waits for an errand to be done."""

    def __init__(self, errand: Errand, paths: Paths, window: MainWindow) -> None:
        super().__init__(window)
        self._errand, self._paths, self._window = errand, paths, window
        self._task = Task()
        self._outcome: Outcome | None = None
        self._loop = QEventLoop(self)
        self.is_left = False
        window.viewer.empty.say(errand.title, errand.body)
        window.cancel_requested.connect(self._task.cancel)
        window.installEventFilter(self)

    def run(self) -> Outcome:
        """Do it; returns when it is done."""
        tasks = Tasks(self)
        glances = QTimer(self, interval=_GLANCE)
        glances.timeout.connect(self._show_progress)
        tasks.unexpected.connect(lambda sentence: self._end(Outcome(self._paths, sentence, is_trouble=True)))
        tasks.run(lambda: self._errand.do(self._paths, self._task), self._end, self._fail)
        glances.start()
        self._window.show()
        self._loop.exec()
        glances.stop()
        tasks.close()
        return self._outcome or Outcome(self._paths)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Who closes the window wants to leave: it is given up where that can be, and else comes to its end first."""
        if event.type() != QEvent.Type.Close:
            return False
        event.ignore()
        self.is_left = True
        if self._errand.can_stop:
            self._task.cancel()
        return True

    def _show_progress(self) -> None:
        """As a share: each file is copied, and read again to be compared."""
        if self._errand.can_stop:
            share = self._task.share
            self._window.set_progress(self.tr("{n} %").replace("{n}", number(int(100 * share))), share)

    def _end(self, outcome: Outcome) -> None:
        self._outcome = outcome
        self._loop.quit()

    def _fail(self, error: GlossatorError) -> None:
        _log.error("%s did not come to its end: %s", self._errand.title, error)
        self._end(Outcome(self._paths, str(error), is_trouble=True))
