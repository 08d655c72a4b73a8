"""The one door for changes: does them, takes them back, does them again, and tells who wants to know."""

import contextlib
import logging
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from threading import Lock

from reader_app.model.change import Action, Change
from reader_app.model.document import Written
from reader_app.model.errors import SaveError
from reader_app.services.gathering import Gathering, Touched
from reader_app.services.steps import Past, Step, is_kept, take, walked
from reader_app.services.task import Task, making_much
from reader_app.store import Store, Way, lines_of, timestamp

Subscriber = Callable[[Change], None]

_NO_TEXTS: Mapping[str, Written] = {}
_UNDER_WAY = (
    "This cannot be taken back or done again yet, because what is going on just now is about the same; nothing was"
    " changed: wait until it is finished, or cancel it, and try again."
)
_BUILT_ON = (
    "This cannot be taken back by itself, because a file that it is about was read again or moved since; nothing was"
    " changed. The history takes both back."
)
_log = logging.getLogger(__name__)
_LOOK_BACK = 100  # lines of the history read at a time
_READING = 0.4  # share of the work that is reading what is to be taken back


class BuiltOnError(SaveError):
    """What is to be taken back is what something else, which the program did by itself, stands on."""


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
        self._stacks = Lock()  # held for a moment, so that a window can look at both
        self._gatherings: list[Gathering] = []  # under way
        self._known: dict[tuple[int, ...], Touched] = {}  # what was touched by what was taken back, by its lines
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
            lines = self._store.changes(after, _LOOK_BACK)
            for line in lines:
                if line.sequence <= self._before:
                    past.add(line)
            after = lines[-1].sequence
        with self._store.lock, self._stacks:
            self._done[:0] = past.done
            if not self._moved:
                self._undone[:0] = past.undone

    def do(self, change: Change, texts: Mapping[str, Written] = _NO_TEXTS, task: Task | None = None) -> bool:
        """Does a change; one without edits is none. texts: as for `Store.apply`, and raises the same.

        task: of thousands of edits, to be told how far it is. Cancelled in time, nothing is done. Whether it was done.
        """
        if not change.edits:
            return False
        with self._store.lock:
            told = _Progress(task, len(change.edits)).written if task is not None else _quietly
            try:
                last = self._store.apply(change, texts, told=told)
            except _CancelledError:
                return False
            self._end_parts_under(change)
            self._remember(change, _lines(last, change))
            self._tell(change)
            return True

    @contextlib.contextmanager
    def gathering(self, action: Action, subject: str = "", *, unasked: bool = False) -> Iterator[Gathering]:
        """For long work: each part is saved as it is ready, and all of them are undone at once.

        The entry to undo appears when the work ends, by whatever way it ends, or something is done to the same records.
        unasked: the program does it by itself, so `undo` passes it over, and what was taken back can still be done
        again, unless it is of the same.
        """
        gathering = Gathering(self._write_part, action, subject, unasked=unasked)
        self._gatherings.append(gathering)
        try:
            yield gathering
        finally:
            with self._store.lock:
                self._gatherings.remove(gathering)
                self._remember_part(gathering, is_part=False)

    def undo(self, task: Task | None = None, only: Step | None = None) -> Change | None:
        """Takes back the last thing a person did; None where there is nothing. Returns the change that did it.

        A long step is not for the window's thread. Cancelled in time, nothing is taken back, and None is returned; so
        it is where `only` this one is to be taken back, and it is neither that nor the last thing done at all. Raises
        SaveError: it is then still to be undone; BuiltOnError where what the program did since stands on it.
        """
        return self._move(self._done, self._undone, Way.UNDO, task or Task(), only)

    def redo(self, task: Task | None = None, only: Step | None = None) -> Change | None:
        """Does again what was last taken back; None where there is nothing, or as for `undo`, and raises the same."""
        return self._move(self._undone, self._done, Way.REDO, task or Task(), only)

    @property
    def undo_step(self) -> Step | None:
        """What `undo` would take back. Waits for nothing, so that a window can ask while much is being saved."""
        return next((step for step in reversed(self._done) if not step.unasked), None)

    @property
    def redo_step(self) -> Step | None:
        """What `redo` would do again. Waits for nothing."""
        return next(iter(self._undone[-1:]), None)

    def steps(self) -> tuple[tuple[Step, ...], tuple[Step, ...]]:
        """What was done and stands, and what was taken back and could be done again; each in the order it was done."""
        with self._stacks:
            return tuple(self._done), tuple(reversed(self._undone))

    def apply(
        self, change: Change, way: Way, texts: Mapping[str, Written] = _NO_TEXTS, together: str = ""
    ) -> tuple[int, ...]:
        """Writes a change and tells of it, without making it a thing to undo. Raises as `Store.apply`.

        Returns the numbers of its lines in the history.
        """
        with self._store.lock:
            last = self._store.apply(change, texts, way, together)
            self._tell(change)
            return _lines(last, change)

    def _move(self, source: list[Step], target: list[Step], way: Way, task: Task, only: Step | None) -> Change | None:
        step = self._chosen(source, only)
        with self._at_length() if step is not None and step.is_long else self._store.lock:
            step = self._chosen(source, only)
            if step is None:
                return None
            progress = _Progress(task, step.size, is_read=step.change is None)
            stands = way is Way.UNDO
            try:
                whole = step.change or self._store.recall(step.sequences, done=stands, told=progress.read)
                change = replace(whole.inverse() if stands else whole, subject=step.subject)
                if any(each.needs(change) for each in self._gatherings):
                    raise SaveError(_UNDER_WAY)
                self._require_free(step, source, change)
                self._store.apply(change, way=way, together=walked(step), told=progress.written)
            except _CancelledError:
                return None
            kept = whole if is_kept(step.size) else None
            with self._stacks:
                take(step, source)  # only now: unless it is saved, it is still to be done
                target.append(step._replace(change=kept))
            self._moved = True
            self._tell(change)
            return change

    def _chosen(self, source: list[Step], only: Step | None) -> Step | None:
        """The step to go back or forward by."""
        last = next(iter(source[-1:]), None)
        meant = self.undo_step if source is self._done else last
        return meant if only is None or only is meant else only if only is last else None

    def _require_free(self, step: Step, source: list[Step], change: Change) -> None:
        """A step is only taken from below others where it has nothing to do with them: it could as well be the last."""
        touched = Touched.by(change.edits)
        for above in reversed(source):
            if above is step:
                return
            other = self._touched_by(above)
            if touched.is_under(other) or other.is_under(touched):
                raise BuiltOnError(_BUILT_ON)

    @contextlib.contextmanager
    def _at_length(self) -> Iterator[None]:
        """The store's, for long."""
        with self._store.lock.long(), making_much():
            yield

    def _write_part(self, gathering: Gathering, change: Change, texts: Mapping[str, Written]) -> None:
        """What was taken back before it begins cannot be done again, as with all that a person does; but what is taken
        back while it goes on can be, unless it is of the same.
        """
        with self._store.lock:
            if self._undone and (gathering.size or gathering.beside) and self._is_of_the_same(change):
                self._remember_part(gathering, is_part=True)
                gathering.end_part(beside=False)
            is_beginning = not gathering.size and not gathering.beside
            gathering.add(change, self.apply(change, Way.DO, texts, gathering.together))
            if is_beginning:
                self._forget_undone()
            self._end_parts_under(change, but=gathering)

    def _end_parts_under(self, change: Change, but: Gathering | None = None) -> None:
        """What was gathered of records that a change is about can only be taken back after it, so it stands below."""
        for gathering in self._gatherings:
            if gathering is not but and gathering.size and gathering.is_under(change):
                self._remember_part(gathering, is_part=True)
                gathering.end_part(beside=True)

    def _remember_part(self, gathering: Gathering, *, is_part: bool) -> None:
        if gathering.size:
            called, about = gathering.named(is_part=is_part)
            change = None if gathering.edits is None else Change(called, tuple(gathering.edits), about)
            sequences = tuple(gathering.sequences)
            with self._stacks:
                step = Step(called, about, gathering.size, timestamp(), sequences, change, gathering.unasked)
                self._done.append(step)

    def _is_of_the_same(self, change: Change) -> bool:
        """Whether what was taken back is about anything that a change touches."""
        touched, others = Touched.by(change.edits), map(self._touched_by, self._undone)
        return any(touched.is_under(other) or other.is_under(touched) for other in others)

    def _touched_by(self, step: Step) -> Touched:
        """Remembered while anything is taken back, since each part of long work asks for it."""
        if step.sequences not in self._known:
            kept = step.change
            known = Touched(*self._store.touched(step.sequences)) if kept is None else Touched.by(kept.edits)
            self._known[step.sequences] = known
        return self._known[step.sequences]

    def _remember(self, change: Change, sequences: tuple[int, ...]) -> None:
        kept = change if is_kept(len(change.edits)) else None
        step = Step(change.action, change.subject, len(change.edits), timestamp(), sequences, kept)
        with self._stacks:
            self._done.append(step)
        self._forget_undone()

    def _forget_undone(self) -> None:
        with self._stacks:
            self._undone.clear()
        self._known.clear()
        self._moved = True

    def _tell(self, change: Change) -> None:
        for subscriber in tuple(self._subscribers):
            try:
                subscriber(change)
            except Exception:  # noqa: BLE001  # the change is saved: failing to show it must not undo it
                _log.exception("a subscriber failed on %s", change.action)


def _lines(last: int, change: Change) -> tuple[int, ...]:
    """The numbers of the lines a change made in the history, by that of the last."""
    return tuple(range(last - lines_of(change) + 1, last + 1))


def _quietly(_edits: int) -> None:
    """Nobody wants to know."""


class _CancelledError(Exception):
    """Nothing of it is to be kept."""


class _Progress:
    """Reports how far a step is, which is cancelled in between."""

    def __init__(self, task: Task, size: int, *, is_read: bool = False) -> None:
        self._task, self._size = task, max(1, size)
        self._reading = _READING if is_read else 0.0  # its share of the work
        task.begin()

    def read(self, edits: int) -> None:
        """So many of the edits are known again."""
        self._report(edits, self._reading * edits / self._size)

    def written(self, edits: int) -> None:
        """So many of them are written."""
        self._report(edits, self._reading + (1 - self._reading) * edits / self._size)

    def _report(self, edits: int, share: float) -> None:
        if self._task.cancelled:
            raise _CancelledError
        self._task.report(edits, self._size, "", share)
