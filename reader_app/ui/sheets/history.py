"""The history on a sheet: what was done, when and how much of it; from a line one goes back, or forward, to it."""

from collections.abc import Callable, Sequence
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

_BEFORE = "before "


class HistoryPresenter(ListPresenter):
    """Shows the history and walks it as one chooses."""

    said = Signal(str)
    failed = Signal(str)

    def __init__(self, session: Session, work: LongWork, theme: Theme, window: QWidget) -> None:
        tr = partial(QCoreApplication.translate, "history")
        super().__init__(
            tr("History"),
            tr("Search what was done"),
            tr("Enter or a double click goes back to a line; what came after is undone, and can be done again."),
            tr("Nothing to be found: what you do to documents and notes is listed here."),
            theme,
            window,
        )
        self._session, self._work = session, work
        self._sheet.choose_by_two_clicks()
        self._go = self._sheet.add_button("", tr("What came after is undone, and can be done again"))
        self._go.clicked.connect(self._sheet.choose)
        self._sheet.selected.connect(self._name_button)
        self._sheet.chosen.connect(self._go_to)

    def _lines(self) -> tuple[Line, ...]:
        """The newest first. By a line's key its step is found again, however many there are before it by then."""
        done, undone = self._session.history.steps()
        steps = (*done, *undone)
        lines = [Line(f"{_BEFORE}{_key(steps[0])}" if steps else "", self.tr("The beginning"), is_here=not done)]
        for number, step in enumerate(steps, 1):
            here, taken_back = number == len(done), number > len(done)
            lines.append(Line(_key(step), done_line(step), self._detail(step), is_faint=taken_back, is_here=here))
        return tuple(reversed(lines))

    def _detail(self, step: Step) -> str:
        many = plural(step.size, self.tr("{n} change"), self.tr("{n} changes")) if step.size > 1 else ""
        where = self.tr("in a watched folder") if step.unasked else ""
        return SEPARATOR.join(part for part in (where, many, moment_words(step.time, today=True)) if part)

    def _name_button(self) -> None:
        """What it would do with the line selected."""
        line = self._sheet.line
        is_ahead = line is not None and line.is_faint
        self._go.setText(self.tr("Do again up to here") if is_ahead else self.tr("Go back to here"))
        self._go.setEnabled(line is not None and not line.is_here)

    def _go_to(self, key: str) -> None:
        done, undone = self._session.history.steps()
        places = {_key(step): place for place, step in enumerate((*done, *undone))}
        place = places.get(key.removeprefix(_BEFORE))
        if place is None:  # something else was done meanwhile, and it cannot be gone to any more
            self._refresh()
            return
        wanted = place if key.startswith(_BEFORE) else place + 1
        back, forward = done[wanted:][::-1], undone[: max(0, wanted - len(done))]
        if back:
            words, undo = self.tr("Going back in the history"), self._session.history.undo
            self._work.run(words, lambda task: -self._walk(back, undo, task), self._arrived, self._stopped)
        elif forward:
            words, redo = self.tr("Going forward in the history"), self._session.history.redo
            self._work.run(words, lambda task: self._walk(forward, redo, task), self._arrived, self._stopped)

    @staticmethod
    def _walk(steps: Sequence[Step], go: Callable[[Task, Step], object | None], task: Task) -> int:
        """Take these back, or do them again; returns how many.

        It ends where it is cancelled, or where something else was done meanwhile: that is nothing to be taken back.
        """
        whole, done = sum(step.size for step in steps), 0
        for taken, step in enumerate(steps):
            if go(task.part(done / whole, (done + step.size) / whole), step) is None:
                return taken
            done += step.size
        return len(steps)

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


def _key(step: Step) -> str:
    return str(step.sequences[-1])
