"""Marking and tagging the ticked lines: many take a while, which is said, and can be stopped."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from reader_app.model.annotation import Colour, Extent
from reader_app.model.hit import KwicLine
from reader_app.services.session import Session
from reader_app.services.task import Task
from reader_app.ui.find.concordance_model import ConcordanceModel
from reader_app.ui.find.concordance_source import LineSource
from reader_app.ui.find.concordance_ticks import key_of
from reader_app.ui.tasks import Tasks
from reader_app.ui.text import number, plural, quoted

_LONG_WORK = 2000  # hits from which it is said how far it has come


class Marker(QObject):
    """One piece of work at a time; what is done when it is stopped stays, and is undone at once."""

    said = Signal(str)
    failed = Signal(str)
    progress = Signal(str)  # how far it has come; empty at the end

    def __init__(
        self, session: Session, tasks: Tasks, model: ConcordanceModel, source: LineSource, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._tasks, self._model, self._source = session, tasks, model, source
        self._task: Task | None = None
        self._is_marking = False  # rather than gathering lines
        source.failed.connect(self._lose)

    def cancel(self) -> None:
        """Stop what is going on."""
        if self._task is not None:
            self._task.cancel()

    def mark(self, colour: Colour, names: list[str], extent: Extent) -> None:
        """Mark the ticked lines, or so much of the text around them, in a colour, with the tags of these names."""
        if self._task is not None:
            self.said.emit(self.tr("The lines before are still being marked."))
            return
        total = self._model.ticked()

        def report(done: int, _total: int, _name: str) -> None:
            self._tasks.post(lambda: self._say_progress(task, self.tr("Marking {done} of {total} hits"), done, total))

        task = self._task = Task(report if total > _LONG_WORK else None)

        def goes_on(found: int) -> bool:
            if total > _LONG_WORK:
                self._say_progress(task, self.tr("Gathering {done} of {total} hits"), found, total)
            return not task.cancelled

        def mark(lines: tuple[KwicLine, ...]) -> None:
            words, self._is_marking = {key_of(line): line.match for line in lines}, True
            self._tasks.run(
                partial(self._session.annotating.highlight_all, tuple(words), colour, names, task, words, extent),
                lambda counts: self._told(counts, names, extent, is_stopped=task.cancelled),
                self._fail,
            )

        self._source.gather(self._model.is_ticked, total, mark, goes_on, self._drop)

    # ---- inside

    def _say_progress(self, task: Task, words: str, done: int, total: int) -> None:
        if task is self._task:
            self.progress.emit(words.format(done=number(done), total=number(total)))

    def _end(self) -> None:
        self._task, self._is_marking = None, False
        self.progress.emit("")

    def _drop(self) -> None:
        self._end()
        self.said.emit(self.tr("Stopped: nothing was marked."))

    def _told(self, counts: tuple[int, int], names: list[str], extent: Extent, *, is_stopped: bool) -> None:
        self._end()
        words = self._marked_words(*counts, names, extent)
        self.said.emit(self.tr("Stopped: {words}").format(words=words) if is_stopped else words)

    def _lose(self) -> None:
        """The lines did not come, which the panel says."""
        if self._task is not None and not self._is_marking:
            self._end()

    def _fail(self, error: Exception) -> None:
        self._end()
        self.failed.emit(str(error))

    def _marked_words(self, made: int, already: int, names: list[str], extent: Extent) -> str:
        what = {
            Extent.WORDS: (self.tr("{n} hit"), self.tr("{n} hits")),
            Extent.SENTENCE: (self.tr("{n} sentence"), self.tr("{n} sentences")),
            Extent.PARAGRAPH: (self.tr("{n} paragraph"), self.tr("{n} paragraphs")),
        }[extent]
        if names:
            done = self.tr("{what} tagged {tags}").replace("{tags}", ", ".join(map(quoted, names)))
            had = plural(already, self.tr("{n} had it already"), self.tr("{n} had it already"))
        else:
            done = self.tr("{what} highlighted")
            had = plural(already, self.tr("{n} was so already"), self.tr("{n} were so already"))
        done = done.replace("{what}", plural(made, *what))
        end = self.tr("Ctrl+Z takes it back.") if made else ""
        return f"{done}; {had}. {end}" if already else f"{done}. {end}"
