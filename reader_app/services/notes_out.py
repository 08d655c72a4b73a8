"""Sends annotations to who writes the search index: those that differ, and at once those made while it is busy."""

from collections.abc import Iterator, Mapping

from reader_app.model.annotation import Annotation
from reader_app.services import unindexed
from reader_app.services.workers import Host
from reader_app.store import Store

_TOGETHER = 1_000  # annotations sent at a time: while more are made ready for the way, everybody waits


class NotesOut:
    """The annotations of one library, on their way to its index; None stands for one that is gone."""

    def __init__(self, store: Store, writer: Host) -> None:
        self._store = store
        self._writer = writer

    def compare(self, mark: str) -> bool:
        """Sends all that differ, unless the index knows this state of the library; whether anything was sent."""
        if self._writer.call("noted") == mark:
            return False
        known = self._writer.call("notes_state")
        self.update(unindexed.compared_notes(self._store.annotations.all(hidden=True), known), mark)
        return True

    def update(self, edited: Mapping[str, Annotation | None], mark: str) -> None:
        """Sends these, by id, and has them committed. mark: the library's state that the index knows then."""
        present, removed = unindexed.split(edited)
        *others, last = list(unindexed.parts(present, _TOGETHER)) or [()]
        for batch in others:
            self._writer.call("update_notes", batch, (), mark, commit=False)
        self._writer.call("update_notes", last, removed, mark, commit=True)

    def show(self, edited: Mapping[str, Annotation | None]) -> Iterator[None]:
        """Has these found in the index that answers, without a commit; after each yield some more of them are."""
        for part in unindexed.parts(edited.items(), _TOGETHER):
            self._writer.call("show_notes", *unindexed.split(dict(part)))
            yield
