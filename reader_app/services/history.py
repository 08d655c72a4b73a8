"""The one door for changes: does them, takes them back, does them again, and tells who wants to know."""

import contextlib
import logging
from collections.abc import Callable, Iterator, Mapping

from reader_app.model.change import Action, Change, Edit
from reader_app.model.document import Text
from reader_app.store import Store, Way

Subscriber = Callable[[Change], None]

_NO_TEXTS: Mapping[str, Text] = {}
_log = logging.getLogger(__name__)


class Gathering:
    """Changes written one by one as they come, which are one thing to undo."""

    def __init__(self, history: "History", action: Action) -> None:
        self._history = history
        self._action = action
        self.edits: list[Edit] = []
        self.subject = ""  # of the last of them

    def do(self, edit: Edit, texts: Mapping[str, Text] = _NO_TEXTS, subject: str = "") -> None:
        """Writes one of the changes; raises as `Store.apply`."""
        self._history.apply(Change(self._action, (edit,), subject), Way.DO, texts)
        self.edits.append(edit)
        self.subject = subject


class History:
    """What was done in this session, and can be undone; the whole history is in the store.

    Subscribers are told of each change after it is on the disk, in the thread that made it and in the order of the
    history: they must be quick and never wait for another thread. For an undo they are told the inverse.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._subscribers: list[Subscriber] = []
        self._done: list[Change] = []
        self._undone: list[Change] = []

    def subscribe(self, subscriber: Subscriber) -> Callable[[], None]:
        """Has `subscriber` told of every change from now on. Returns what ends that."""
        self._subscribers.append(subscriber)
        return lambda: self._subscribers.remove(subscriber)

    def do(self, change: Change, texts: Mapping[str, Text] = _NO_TEXTS) -> None:
        """Does a change; one without edits is none. texts: as for `Store.apply`, and raises the same."""
        if not change.edits:
            return
        with self._store.lock:
            self._store.apply(change, texts)
            self._remember(change)
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
                    self._remember(Change(action, tuple(gathering.edits), subject or alone))

    def undo(self) -> Change | None:
        """Takes back the last thing done; None where there is nothing. Returns the change that did it.

        Raises SaveError: it is then still to be undone.
        """
        return self._move(self._done, self._undone, Way.UNDO)

    def redo(self) -> Change | None:
        """Does again what was last taken back; None where there is nothing. Raises SaveError, as `undo`."""
        return self._move(self._undone, self._done, Way.REDO)

    @property
    def undo_change(self) -> Change | None:
        """What `undo` would take back."""
        with self._store.lock:
            return self._done[-1] if self._done else None

    @property
    def redo_change(self) -> Change | None:
        """What `redo` would do again."""
        with self._store.lock:
            return self._undone[-1] if self._undone else None

    def apply(self, change: Change, way: Way, texts: Mapping[str, Text] = _NO_TEXTS) -> None:
        """Writes a change and tells of it, without making it a thing to undo. Raises as `Store.apply`."""
        with self._store.lock:
            self._store.apply(change, texts, way)
            self._tell(change)

    def _move(self, source: list[Change], target: list[Change], way: Way) -> Change | None:
        with self._store.lock:
            if not source:
                return None
            change = source[-1]
            change = change.inverse() if way is Way.UNDO else change
            self._store.apply(change, way=way)
            target.append(source.pop())  # only now: where it could not be saved, it is still to be done
            self._tell(change)
            return change

    def _remember(self, change: Change) -> None:
        self._done.append(change)
        self._undone.clear()

    def _tell(self, change: Change) -> None:
        for subscriber in tuple(self._subscribers):
            try:
                subscriber(change)
            except Exception:  # noqa: BLE001  # the change is saved: failing to show it must not undo it
                _log.exception("a subscriber failed on %s", change.action)
