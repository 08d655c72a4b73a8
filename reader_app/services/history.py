"""The one door for changes: does them, takes them back, does them again, and tells who wants to know."""

import contextlib
import logging
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from reader_app.model.change import Action, Change, Edit
from reader_app.model.document import Text
from reader_app.store import Logged, Store, Way, timestamp

Subscriber = Callable[[Change], None]

_NO_TEXTS: Mapping[str, Text] = {}
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Step:
    """One thing done, which is undone at once. size: how many records it touched. time: ISO 8601 in UTC.

    sequences: its lines in the history. change: None for a step of an earlier session, until it is gone back to.
    """

    action: Action
    subject: str
    size: int
    time: str
    sequences: tuple[int, ...]
    change: Change | None = None

    def joined(self, later: "Step") -> "Step":
        """This step and a later part of it as one."""
        sequences = (*self.sequences, *later.sequences)
        return Step(self.action, "", self.size + later.size, later.time, sequences)


class Gathering:
    """Changes written one by one as they come, which are one thing to undo."""

    def __init__(self, history: "History", action: Action) -> None:
        self._history = history
        self._action = action
        self._together = str(uuid.uuid4())
        self.edits: list[Edit] = []
        self.sequences: list[int] = []
        self.subject = ""  # of the last of them
        self.summary = ""  # what all of them are about, where that is known at the end only

    def do(self, edit: Edit, texts: Mapping[str, Text] = _NO_TEXTS, subject: str = "") -> None:
        """Writes one of the changes; raises as `Store.apply`."""
        self.do_all((edit,), texts, subject)

    def do_all(self, edits: Sequence[Edit], texts: Mapping[str, Text] = _NO_TEXTS, subject: str = "") -> None:
        """Writes several edits that belong together, all or nothing; raises as `Store.apply`."""
        change = Change(self._action, tuple(edits), subject)
        self.sequences.append(self._history.apply(change, Way.DO, texts, self._together))
        self.edits += edits
        self.subject = subject


class History:
    """What was done and can be undone, in this session and before it.

    Subscribers are told of each change after it is on the disk, in the thread that made it and in the order of the
    history: they must be quick and never wait for another thread. For an undo they are told the inverse.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._subscribers: list[Subscriber] = []
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._before = store.newest()  # the last line of earlier sessions
        self._moved = False  # whether anything was done or undone in this session

    def subscribe(self, subscriber: Subscriber) -> Callable[[], None]:
        """Has `subscriber` told of every change from now on. Returns what ends that."""
        self._subscribers.append(subscriber)
        return lambda: self._subscribers.remove(subscriber)

    def look_back(self) -> None:
        """Reads what earlier sessions did, so that it can be undone, too. Once, and not on the window's thread."""
        past = Past()
        after = 0
        while after < self._before:
            lines = self._store.changes(after)
            for line in lines:
                if line.sequence <= self._before:
                    past.add(line)
            after = lines[-1].sequence
        with self._store.lock:
            self._done[:0] = past.done
            if not self._moved:
                self._undone[:0] = past.undone

    def do(self, change: Change, texts: Mapping[str, Text] = _NO_TEXTS) -> None:
        """Does a change; one without edits is none. texts: as for `Store.apply`, and raises the same."""
        if not change.edits:
            return
        with self._store.lock:
            sequence = self._store.apply(change, texts)
            self._remember(change, (sequence,))
            self._tell(change)

    @contextlib.contextmanager
    def gathering(self, action: Action, subject: str = "") -> Iterator[Gathering]:
        """For long work: each part is saved as it is ready, and all of them are undone at once.

        The entry to undo appears when the work ends, by whatever way it ends.
        """
        gathering = Gathering(self, action)
        try:
            yield gathering
        finally:
            if gathering.edits:
                with self._store.lock:
                    alone = gathering.subject if len(gathering.edits) == 1 else ""
                    change = Change(action, tuple(gathering.edits), subject or gathering.summary or alone)
                    self._remember(change, tuple(gathering.sequences))

    def undo(self) -> Change | None:
        """Takes back the last thing done; None where there is nothing. Returns the change that did it.

        Raises SaveError: it is then still to be undone.
        """
        return self._move(self._done, self._undone, Way.UNDO)

    def redo(self) -> Change | None:
        """Does again what was last taken back; None where there is nothing. Raises SaveError, as `undo`."""
        return self._move(self._undone, self._done, Way.REDO)

    @property
    def undo_step(self) -> Step | None:
        """What `undo` would take back. Waits for nothing, so that a window can ask while much is being saved."""
        return next(iter(self._done[-1:]), None)

    @property
    def redo_step(self) -> Step | None:
        """What `redo` would do again. Waits for nothing."""
        return next(iter(self._undone[-1:]), None)

    def steps(self) -> tuple[tuple[Step, ...], tuple[Step, ...]]:
        """What was done and stands, and what was taken back and could be done again; each in the order it was done."""
        with self._store.lock:
            return tuple(self._done), tuple(reversed(self._undone))

    def apply(self, change: Change, way: Way, texts: Mapping[str, Text] = _NO_TEXTS, together: str = "") -> int:
        """Writes a change and tells of it, without making it a thing to undo. Returns and raises as `Store.apply`."""
        with self._store.lock:
            sequence = self._store.apply(change, texts, way, together)
            self._tell(change)
            return sequence

    def _move(self, source: list[Step], target: list[Step], way: Way) -> Change | None:
        with self._store.lock:
            if not source:
                return None
            step = source[-1]
            stands = way is Way.UNDO
            whole = step.change or self._store.recall(step.sequences, done=stands)
            change = whole.inverse() if stands else whole
            self._store.apply(change, way=way)
            target.append(replace(source.pop(), change=whole))  # only now: unless it is saved, it is still to be done
            self._moved = True
            self._tell(change)
            return change

    def _remember(self, change: Change, sequences: tuple[int, ...]) -> None:
        self._done.append(Step(change.action, change.subject, len(change.edits), timestamp(), sequences, change))
        self._undone.clear()
        self._moved = True

    def _tell(self, change: Change) -> None:
        for subscriber in tuple(self._subscribers):
            try:
                subscriber(change)
            except Exception:  # noqa: BLE001  # the change is saved: failing to show it must not undo it
                _log.exception("a subscriber failed on %s", change.action)


class Past:
    """The steps that stand and those taken back, from the lines of a history, fed in order."""

    def __init__(self) -> None:
        self.done: list[Step] = []
        self.undone: list[Step] = []
        self._parts: dict[str, Step] = {}  # those with several lines, by what these share

    def add(self, line: Logged) -> None:
        """Takes the next line."""
        if line.way is Way.DO:
            self._do(line)
        elif line.way is Way.UNDO and self.done:
            self.undone.append(self.done.pop())
        elif line.way is Way.REDO and self.undone:
            self.done.append(self.undone.pop())

    def _do(self, line: Logged) -> None:
        """A thing done in parts stands where the last of them was written, which is when it could first be undone."""
        step = Step(line.action, line.subject, line.edits, line.time, (line.sequence,))
        if line.together:
            begun = self._parts.get(line.together)
            if begun is not None:
                self.done = [each for each in self.done if each is not begun]
                step = begun.joined(step)
            self._parts[line.together] = step
        self.done.append(step)
        self.undone.clear()
