"""Adding files and folders: one addition after another, how far it is, and what became of each file."""

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog

from reader_app.model.errors import GlossatorError
from reader_app.model.report import REFUSED, Line, Outcome, Report
from reader_app.services.library import readable_suffixes
from reader_app.services.session import Session
from reader_app.services.task import Task
from reader_app.ui.folders import Folders, Use, folder_to_open
from reader_app.ui.library.adding_words import progress_words, refused_words, report_words
from reader_app.ui.library.shelves import LATEST
from reader_app.ui.main_window import MainWindow
from reader_app.ui.state import State
from reader_app.ui.tasks import Tasks
from reader_app.ui.text import plural

_GLANCE = 120  # ms between looks at how far the work is
_AT_FAULT = (Outcome.FAILED, Outcome.LOCKED, Outcome.STAYS_OUT, Outcome.SKIPPED, Outcome.MISSING)

_OPENED = (Outcome.ADDED, Outcome.BROUGHT_BACK, Outcome.REVISED)


@dataclass(slots=True)
class _Addition:
    """What was asked for at one time. about: the id of the report whose files are tried again."""

    paths: tuple[Path, ...]
    passwords: Mapping[Path, str] = field(default_factory=dict, repr=False)
    linked: bool = False
    about: str = ""
    at: tuple[int, int, str] = (0, 0, "")  # files done, in all, name of the present one


class Adding(QObject):
    """Adds on a thread of its own; what is asked for meanwhile waits its turn."""

    opened = Signal(str)
    ended = Signal()  # an addition is over: all that came should show
    reported = Signal(Report, str)  # what became of the files; the id of an earlier report it is about
    report_wanted = Signal(str)
    superseded = Signal(str, str)  # an older document, and the one whose text it is to have

    def __init__(self, session: Session, state: State, tasks: Tasks, window: MainWindow) -> None:
        super().__init__(window)
        self._session, self._state, self._tasks, self._window = session, state, tasks, window
        self._waiting: deque[_Addition] = deque()
        self._task: Task | None = None
        self._current: _Addition | None = None
        self._complaints: dict[str, tuple[Line, ...]] = {}  # what the banner was told of, by report
        self._unread: dict[str, frozenset[str]] = {}  # paths refused, by report, that the status line tells of
        self._has_added = False
        self._glances = QTimer(self, interval=_GLANCE)
        self._glances.timeout.connect(self._show_progress)
        window.library.add_requested.connect(self.ask_for_files)

    @property
    def is_busy(self) -> bool:
        """Whether anything is being added, or is to be."""
        return self._task is not None

    def ask_for_files(self) -> None:
        """Choose files to add."""
        kinds = " ".join(f"*{suffix}" for suffix in sorted(readable_suffixes()))
        filters = self.tr("Documents ({kinds})").format(kinds=kinds) + ";;" + self.tr("All files (*)")
        folders = Folders.of(self._window)
        start = str(folders.start(Use.ADD))
        paths, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Add documents"), start, filters)
        if paths:
            folders.used(Use.ADD, Path(paths[0]).parent)
        self.add([Path(path) for path in paths])

    def ask_for_folder(self) -> None:
        """Choose a folder to add with all it holds."""
        folder = folder_to_open(self._window, Use.ADD, self.tr("Add a folder"))
        if folder is not None:
            self.add([folder])

    def add(self, paths: Sequence[Path], *, linked: bool = False) -> None:
        """Read files and folders in; what was finished before Cancel stays. linked: they are not copied."""
        if paths:
            self._ask(_Addition(tuple(paths), linked=linked))

    def retry(self, report: Report, paths: Sequence[Path], password: str = "") -> None:
        """Try files of a report again, perhaps with a password, which is kept until the window closes."""
        passwords = dict.fromkeys(paths, password) if password else {}
        self._ask(_Addition(tuple(paths), passwords, linked=report.id == REFUSED, about=report.id))

    def cancel(self) -> None:
        """Stop what is being added, and begin nothing that waits."""
        self._waiting.clear()
        if self._task is not None:
            self._task.cancel()
            self._show_progress()

    def recall(self) -> None:
        """Show which documents came last, before the window was opened."""
        self._tasks.run(self._session.library.latest, self._recalled)

    def _recalled(self, documents: frozenset[str]) -> None:
        if documents and not self._has_added:
            self._window.library.set_added(documents)

    # ---- one after another

    def _ask(self, addition: _Addition) -> None:
        self._waiting.append(addition)
        if self._task is None:
            self._begin()
        self._show_progress()

    def _begin(self) -> None:
        addition = self._waiting.popleft()
        task = Task(partial(_note, addition))
        self._task, self._current = task, addition
        self._glances.start()
        self._tasks.run(lambda: self._run(addition, task), partial(self._added, addition), self._not_added)

    def _run(self, addition: _Addition, task: Task) -> Report:
        importing = self._session.importing  # made here: its libraries are not the window's
        return importing.add(addition.paths, task, passwords=addition.passwords, linked=addition.linked)

    def _ended(self) -> None:
        self._task = self._current = None
        self._glances.stop()
        self._window.set_progress("")
        if self._waiting:
            self._begin()

    def _show_progress(self) -> None:
        if self._task is not None and self._current is not None:
            words, share = progress_words(self._task, self._current.at, len(self._waiting))
            self._window.set_progress(words, share)

    # ---- what became of it

    def _added(self, addition: _Addition, report: Report) -> None:
        self._ended()
        self.ended.emit()
        self._show_added(addition, report)
        self._remember(addition, report)
        self._take_back(report)
        self._say(report)
        self.reported.emit(report, addition.about)
        documents = report.documents
        if documents and not addition.about and (len(documents) == 1 or self._state.opened is None):
            self.opened.emit(documents[0])

    def _remember(self, addition: _Addition, report: Report) -> None:
        """The passwords that opened files are for their pages, too, as long as the window is open."""
        for line in report.of(*_OPENED) if addition.passwords else ():
            password = addition.passwords.get(Path(line.path))
            if password and line.document:
                self._session.passwords[line.document] = password

    def _show_added(self, addition: _Addition, report: Report) -> None:
        """What was tried again comes to what came with it before."""
        if report.came:
            self._has_added = True
            if addition.about:
                self._tasks.run(self._session.library.latest, self._window.library.set_added)
            else:
                self._window.library.set_added(report.came)

    def _say(self, report: Report) -> None:
        """A quiet line; in the banner where nothing came of what was wanted."""
        faults = report.of(*_AT_FAULT)
        show = partial(self.report_wanted.emit, report.id)
        refused = report.of(Outcome.FAILED, Outcome.LOCKED)
        if refused and len(faults) == len(report.lines):
            self._complain(report.id, refused)
            return
        if len(report.lines) == 1 and report.lines[0].older:
            self._offer(report.lines[0], report.id)
            return
        words = report_words(report)
        if faults or not report.finished or any(line.needs_a_look for line in report.lines):
            if refused:
                self._unread[report.id] = frozenset(line.path for line in refused)
            self._window.say(words, self.tr("Report"), show, stays=report.id if refused else "")
        elif len(report.came) > 1:
            self._window.say(words, self.tr("Show them"), self._show_latest)
        elif words:
            self._window.say(words)

    def _offer(self, line: Line, report_id: str) -> None:
        """There is an older version of what was added; nothing is guessed of what one wants."""
        notes = len(self._session.annotating.of(line.older))
        words = plural(
            notes,
            self.tr("“{title}” was added. An older version of this file is in the library with 1 note."),
            self.tr("“{title}” was added. An older version of this file is in the library with {n} notes."),
        )
        action = self.tr("Carry its notes over")
        if not notes:
            words = self.tr("“{title}” was added. An older version of this file is in the library.")
            action = self.tr("Replace the older one")
        call = partial(self.superseded.emit, line.older, line.document)
        self._window.say(words.replace("{title}", line.title), action, call, stays=report_id)

    def _complain(self, report_id: str, refused: tuple[Line, ...]) -> None:
        self._complaints[report_id] = refused
        locked = refused[0].outcome is Outcome.LOCKED
        action = self.tr("Enter password…") if locked else self.tr("Report")
        self._window.complain(refused_words(refused), action, partial(self.report_wanted.emit, report_id))

    def _take_back(self, later: Report) -> None:
        """What was complained of is no longer so for the files that were tried again since."""
        tried = {line.path for line in later.lines}
        for report_id, paths in tuple(self._unread.items()):
            self._unread[report_id] = paths - tried
            if paths <= tried:
                del self._unread[report_id]
                self._window.let_go(report_id)
        for report_id, refused in tuple(self._complaints.items()):
            left = tuple(line for line in refused if line.path not in tried)
            if len(left) == len(refused):
                continue
            del self._complaints[report_id]
            if self._window.banner.withdraw(refused_words(refused)) and left:
                self._complain(report_id, left)

    def _show_latest(self) -> None:
        self._window.library.naming.emit()  # the list comes into sight
        self._window.library.show_shelf(LATEST)

    def _not_added(self, error: GlossatorError) -> None:
        self._waiting.clear()
        self._ended()
        self._window.complain(str(error))


def _note(addition: _Addition, done: int, total: int, name: str) -> None:
    """Called in the thread that works: kept until the window looks."""
    addition.at = done, total, name
