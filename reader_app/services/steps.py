"""What is undone at once: the steps of a history, as they are done and as they are read again from its lines."""

import uuid
from typing import NamedTuple

from reader_app.model.change import Action, Change
from reader_app.services.subjects import Came, Counted, joined
from reader_app.store import BESIDE, Logged, Way

UNASKED = "unasked "  # after that, in what the lines of a thing share that nobody asked for
_OF = ":"  # after the number of a line
_KEPT = 5_000  # edits of a step that are kept in memory
_LONG = 2_000  # edits of a step from which on taking it back is more than a moment's work


class Step(NamedTuple):
    """One thing done, which is undone at once. size: how many records it touched. time: ISO 8601 in UTC.

    sequences: its lines in the history. change: None for a step of an earlier session, until it is gone back to, and
    for one that touched very many records, which are read again then. unasked: the program did it by itself.
    """

    action: Action
    subject: str
    size: int
    time: str
    sequences: tuple[int, ...]
    change: Change | None = None
    unasked: bool = False

    def joined(self, later: "Step") -> "Step":
        """This step and a later line of it as one.

        That is a change by itself, or one more line of a change before: then both have the subject of all of it.
        """
        sequences = (*self.sequences, *later.sequences)
        came, more = (Came.by(each.action, each.subject, each.size) for each in (self, later))
        if came is not None and more is not None and not (more.again and self.subject == later.subject):
            action, subject = (came + more).named(later.subject)
            return Step(action, subject, self.size + later.size, later.time, sequences, unasked=self.unasked)
        counted = Counted.of(later.subject)
        is_rest = counted.number > later.size if counted is not None else self.subject == later.subject
        subject = self.subject if is_rest else joined(self.subject, later.subject)
        return Step(self.action, subject, self.size + later.size, later.time, sequences, unasked=self.unasked)

    @property
    def is_long(self) -> bool:
        """Whether taking it back is more than a moment's work."""
        return self.size > _LONG


class Past:
    """The steps that stand and those taken back, from the lines of a history, fed in order."""

    def __init__(self) -> None:
        self.done: list[Step] = []
        self.undone: list[Step] = []
        self._names: dict[int, str] = {}  # what the lines of a step share, by its lines
        self._steps: dict[str, Step] = {}  # as far as their lines are known, by that
        self._walked = ""  # what the lines of the last walk share

    def add(self, line: Logged) -> None:
        """Takes the next line."""
        is_more = line.way is not Way.DO and bool(line.together) and line.together == self._walked
        self._walked = line.together
        if is_more:  # another line of what was taken back or done again
            return
        if line.way is Way.DO:
            self._do(line)
        elif line.way is Way.UNDO:
            self._walk(line, self.done, self.undone)
        elif line.way is Way.REDO:
            self._walk(line, self.undone, self.done)

    def _do(self, line: Logged) -> None:
        """A thing done in parts stands where the last of them was written, which is when it could first be undone."""
        unasked = line.together.removeprefix(BESIDE).startswith(UNASKED)
        step = Step(line.action, line.subject, line.edits, line.time, (line.sequence,), unasked=unasked)
        name = line.together or str(line.sequence)
        begun = self._steps.get(name)
        if begun is not None:
            take(begun, self.done)
            step = begun.joined(step)
        self._names[line.sequence] = name
        self._steps[name] = step
        self.done.append(step)
        if begun is None and not line.together.startswith(BESIDE):
            self.undone.clear()

    def _walk(self, line: Logged, source: list[Step], target: list[Step]) -> None:
        """What was done in parts may not have stood yet when something before it was taken back."""
        about, is_said, _ = line.together.partition(_OF)
        step = self._steps.get(self._names.get(int(about), "")) if is_said else next(iter(source[-1:]), None)
        if step is not None:
            take(step, source)
            target.append(step)


def is_kept(size: int) -> bool:
    """Whether a step of so many edits is kept in memory."""
    return size <= _KEPT


def walked(step: Step) -> str:
    """What the lines share by which a step is taken back or done again, that tells which one it is."""
    return f"{step.sequences[-1]}{_OF}{uuid.uuid4()}"


def take(step: Step, steps: list[Step]) -> None:
    """Takes a step from where it stands, mostly last, if it does."""
    place = next((place for place in range(len(steps) - 1, -1, -1) if steps[place] is step), None)
    if place is not None:
        del steps[place]
