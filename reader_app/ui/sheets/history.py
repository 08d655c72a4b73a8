"""The history on a sheet: what was done, when and how much of it; choosing a line goes back, or forward, to it."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from reader_app.model.errors import GlossatorError
from reader_app.services.session import Session
from reader_app.services.steps import Step
from reader_app.services.task import Task
from reader_app.ui.done_words import done_line
from reader_app.ui.long_work import LongWork
from reader_app.ui.sheets.lines import Line
from reader_app.ui.sheets.list_presenter import ListPresenter
from reader_app.ui.text import SEPARATOR, moment_words, plural
from reader_app.ui.theme import Theme


class HistoryPresenter(ListPresenter):
    """Shows the history and walks it as one chooses."""

    said = Signal(str)
    failed = Signal(str)

    def __init__(self, session: Session, work: LongWork, theme: Theme, window: QWidget) -> None:
        tr = partial(QCoreApplication.translate, "history")
        super().__init__(
            tr("History"),
            tr("Search what was done"),
            tr("Choose a line to go back to it; what came after is undone, and can be done again from here."),
            tr("Nothing to be found: what you do to documents and notes is listed here."),
            theme,
            window,
        )
        self._session, self._work = session, work
        self._sheet.chosen.connect(self._go_to)

    def _lines(self) -> tuple[Line, ...]:
        """The newest first; a line's key is how many steps stand once one is there."""
        done, undone = self._session.history.steps()
        steps = (*done, *undone)
        lines = [Line("0", self.tr("The beginning"), is_here=not done)]
        for number, step in enumerate(steps, 1):
            here, taken_back = number == len(done), number > len(done)
            lines.append(Line(str(number), done_line(step), self._detail(step), is_faint=taken_back, is_here=here))
        return tuple(reversed(lines))

    def _detail(self, step: Step) -> str:
        many = plural(step.size, self.tr("{n} record"), self.tr("{n} records")) if step.size > 1 else ""
        return SEPARATOR.join(part for part in (many, moment_words(step.time, today=True)) if part)

    def _go_to(self, key: str) -> None:
        wanted, stands = int(key), len(self._session.history.steps()[0])
        if wanted != stands:
            words = self.tr("Going back in the history") if wanted < stands else self.tr("Going forward in the history")
            self._work.run(words, lambda task: self._walk(wanted, task), self._arrived, self._stopped)

    def _walk(self, wanted: int, task: Task) -> int:
        """Undo or redo until so many steps stand, or it is cancelled; returns how many it took, back below zero."""
        history = self._session.history
        stood = len(history.steps()[0])
        steps = [*history.steps()[0][wanted:]][::-1] or history.steps()[1][: wanted - stood]
        whole, done, taken = sum(step.size for step in steps), 0, 0
        for step in steps:
            part = task.part(done / whole, (done + step.size) / whole)
            if (history.undo(part) if wanted < stood else history.redo(part)) is None:
                break
            done += step.size
            taken += 1
        return -taken if wanted < stood else taken

    def _arrived(self, taken: int) -> None:
        self._refresh()
        if not taken:
            self.said.emit(self.tr("Stopped: everything is as it was."))
        elif taken < 0:
            self.said.emit(plural(-taken, self.tr("Went back {n} step."), self.tr("Went back {n} steps.")))
        else:
            self.said.emit(plural(taken, self.tr("Went forward {n} step."), self.tr("Went forward {n} steps.")))

    def _stopped(self, error: GlossatorError) -> None:
        self._refresh()
        self.failed.emit(str(error))

    def _refresh(self) -> None:
        if self._sheet.isVisible():
            self._sheet.set_lines(self._lines())
