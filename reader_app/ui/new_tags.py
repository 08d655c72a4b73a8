"""Says which tags came into being by tagging something, so that none comes unnoticed."""

from functools import partial
from itertools import takewhile

from PySide6.QtCore import QObject, Qt, QThread

from reader_app.model.change import Action, Change
from reader_app.model.tag import Tag
from reader_app.services.subjects import Counted
from reader_app.ui.notes.tag_words import said
from reader_app.ui.parts import Parts
from reader_app.ui.text import SEPARATOR

_TAGGING = frozenset({Action.TAG, Action.HIGHLIGHT, Action.NOTE})


class NewTagTeller(QObject):
    """Listens to the history until the window closes; hears after those who show what changed, and speaks last.

    What is done to many at once is said by whoever did it; then this is added to what they say.
    """

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._window, self._tasks = parts.window, parts.tasks
        self._waiting: tuple[str, ...] = ()  # new tags of what is done to many
        self._unsubscribe = parts.session.history.subscribe(self._hear)
        for doing_many in (parts.concordance, parts.library_notes):
            doing_many.said.connect(self._complete, Qt.ConnectionType.QueuedConnection)
        parts.window.about_to_close.connect(self._leave)

    def _hear(self, change: Change) -> None:
        """Told in whatever thread made the change."""
        is_many = Counted.of(change.subject) is not None
        names = _made(change)
        if QThread.currentThread() is self.thread():
            self._tell(names, is_many=is_many)
        else:
            self._tasks.post(partial(self._tell, names, is_many=is_many))

    def _tell(self, names: tuple[str, ...], *, is_many: bool) -> None:
        self._waiting = (*self._waiting, *names) if is_many else ()
        if names and not is_many:
            one = self.tr("New tag {names}. Ctrl+Z takes it back.")
            many = self.tr("New tags {names}. Ctrl+Z takes them back.")
            self._window.say((one if len(names) == 1 else many).replace("{names}", said(names)))

    def _complete(self, words: str) -> None:
        names, self._waiting = self._waiting, ()
        if names:
            new = self.tr("new tag {names}") if len(names) == 1 else self.tr("new tags {names}")
            self._window.say(words.rstrip(".") + SEPARATOR + new.replace("{names}", said(names)))

    def _leave(self) -> None:
        """The window closes: nothing more is said."""
        unsubscribe, self._unsubscribe = self._unsubscribe, lambda: None
        unsubscribe()


def _made(change: Change) -> tuple[str, ...]:
    """The names of the tags that were made to tag something: they come before what has them."""
    if change.action not in _TAGGING:
        return ()
    first = takewhile(lambda edit: edit.before is None and isinstance(edit.after, Tag), change.edits)
    return tuple(edit.after.name for edit in first if isinstance(edit.after, Tag))
