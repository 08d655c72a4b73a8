"""Keeping the search index in step with the library: what changed since, in batches, documents before annotations."""

from collections.abc import Callable, Mapping
from concurrent.futures import Future, wait
from pathlib import Path
from threading import Condition
from typing import TYPE_CHECKING

from reader_app.model.annotation import Annotation
from reader_app.model.change import Change
from reader_app.model.collection import Collection
from reader_app.model.document import Document
from reader_app.model.errors import SearchError
from reader_app.model.tag import Tag
from reader_app.services import unindexed
from reader_app.services.notes_out import NotesOut
from reader_app.services.pacing import Pace
from reader_app.services.unindexed import BATCH, Unindexed
from reader_app.services.workers import Host
from reader_app.store import Store

if TYPE_CHECKING:
    from reader_app.search import Shelves

_LARGEST_COMMIT = 16 * BATCH  # a commit of much is quicker than many, but found later
_SOON = 3_000_000  # characters: a query waits while no more than that is to be indexed
_GLANCE = 0.05  # seconds between looks at whether to wait on

# Documents indexed so far, documents to index, and whether all of it is built again; called off the main thread.
Progress = Callable[[int, int, bool], None]


class Keeper:
    """Brings the index up to date, one job at a time; `note` and the properties are for other threads too."""

    def __init__(
        self,
        store: Store,
        writer: Host,
        progress: Progress | None,
        committed: Callable[[], None],
        pace: Pace | None = None,
    ) -> None:
        """pace: of commits, while documents keep coming in; without one a job ends as soon as it can."""
        self._store = store
        self._writer = writer
        self._notes = NotesOut(store, writer)
        self._report = progress or (lambda *_: None)
        self._committed = committed
        self._pace = pace
        self._state = Condition()
        self._fresh = True  # nothing is known yet of what is indexed
        self._news = Unindexed(everything=True)
        self._aside = False  # what is being written is not what answers
        self._busy = self._hurry = self._flooded = self._ending = False
        self._waiting = 0  # characters still to be indexed, as far as known
        self._life = ""  # of the engine, when all documents were compared
        self.stopped = False
        self.version = 0
        self.place: Path | None = None
        self.tags: tuple[Tag, ...] | None = None
        self.shelves: Shelves | None = None

    # ---- from any thread

    def note(self, change: Change | None) -> None:
        """Something changed; None: anything may have."""
        with self._state:
            self._fresh = False
            if change is None:
                self._news.everything = True
            for edit in change.edits if change is not None else ():
                if isinstance(edit.record, Collection) or unindexed.only_shelved(edit):
                    self.shelves = unindexed.shelves(self._store)
                elif isinstance(edit.record, Annotation | Document):
                    self._news.add(edit)
                else:
                    self.tags = self._store.tags.all()
            self._state.notify_all()

    def forget(self) -> None:
        """The index is to be made from nothing; the one there is answers until that is done."""
        with self._state:
            self._news.forget = True
        self.note(None)

    def settle(self) -> None:
        """No more is to come for now: what came in is committed as soon as it is sent."""
        with self._state:
            self._ending = self._busy or bool(self._news)
            self._state.notify_all()

    def rest(self, place: Path) -> bool:
        """The index there proved to be of the library as it is; returns whether that goes without any comparing."""
        with self._state:
            if not self._fresh:
                return False
            self._fresh = False
            self._news = Unindexed()
        self.place = place
        self.tags, self.shelves = self._store.tags.all(), unindexed.shelves(self._store)
        return True

    def mark(self) -> str:
        """The state the library is in: its last change, told by number and time, since a restored one counts anew."""
        return "" if (last := self._store.last_change()) is None else f"{last.sequence} {last.time}"

    def stop(self) -> None:
        """After the present batch nothing more is done."""
        with self._state:
            self.stopped = True
            self._state.notify_all()

    @property
    def behind(self) -> bool:
        """Whether anything is to be indexed, or being indexed."""
        with self._state:
            return self._busy or bool(self._news)

    def soon(self, keeping: "Future[None]") -> bool:
        """Waits until a job is done, and returns True; or until it proves to be long, and returns False."""
        while not wait([keeping], _GLANCE).done:
            if self.stopped or self._waiting > _SOON:
                return False
            with self._state:
                if self._flooded and not self._news.notes:
                    return False
                self._hurry = True
                self._state.notify_all()
        return True

    # ---- one at a time

    def keep(self) -> None:
        """Brings the index up to date. Raises SearchError or LibraryError; the next call begins where it ended."""
        mark = self.mark()  # before looking at what is to be done: what comes in between is done again, not left out
        with self._state:
            self._fresh = False
            news, self._news = self._news, Unindexed()
            self._busy = bool(news)
            if not self._busy:
                return
        try:
            if self.tags is None:
                self.tags = self._store.tags.all()
            self._bring(news, mark)
        except BaseException:
            with self._state:
                self._news.everything = True
                self._news.forget = self._news.forget or news.forget
            raise
        finally:
            self._waiting, self._ending = 0, self._ending and bool(self._news)
            self._aside = self._busy = self._hurry = self._flooded = False

    def _bring(self, news: Unindexed, mark: str) -> None:
        life = self._writer.call("life")
        if news.forget or news.everything or (news.documents and life != self._life):  # else it may have begun anew
            if news.forget or self._writer.call("is_stale"):
                self._rebuild(mark)
            else:
                self._keep_documents()
                self._keep_notes(mark)
                if news.notes:
                    self._send_notes(news.notes, mark)
        else:
            mark = self._follow(news.documents) or mark
            self._send_notes(news.notes, mark)
            self._committed_all(len(news.documents))
        self._life = life
        if self._writer.call("life") != life:  # it died, and what was not committed with it
            raise SearchError("The search index was interrupted; nothing of yours is lost, please search again.")

    def _follow(self, documents: dict[str, Document | None]) -> str:
        """Sends documents that were edited, and those that are meanwhile; they are found with the next commit.

        Returns the library's state before the last of them were looked at; empty where there were no more.
        """
        mark, sent = "", set[str]()
        while documents:
            if self._pace is not None:
                self._pace.hear()
                self._flooded = self._pace.is_long
            present, removed = unindexed.split(documents)
            if removed:
                self._writer.call("update", (), removed, commit=False)
            self._send(present, together=sum(document.characters for document in present) <= _SOON)
            sent.update(documents)
            before, documents = self._more(sent)
            mark = before or mark
        return mark

    def _more(self, sent: set[str]) -> tuple[str, dict[str, Document | None]]:
        """What else was edited, and the library's state before; nothing where what was sent is to be committed."""
        if self._pace is None:
            return "", {}
        with self._state:
            self._state.wait_for(
                lambda: self._news or self._hurry or self._ending or self.stopped, max(0.0, self._pace.rest())
            )
        mark = self.mark()
        with self._state:
            others = self._news.is_much or self._news.notes or not sent.isdisjoint(self._news.documents)
            if others or self._hurry or self.stopped or self._pace.rest() <= 0:
                return "", {}
            return mark, self._news.take_documents()

    def _committed_all(self, documents: int) -> None:
        if documents:
            self._report(documents, documents, False)
            if self._pace is not None:
                self._pace.commit()

    def _rebuild(self, mark: str) -> None:
        """Makes the index again beside the one there is, and only then changes to it. Stopped, it is as it was."""
        self._aside = True
        self._writer.call("rebuild")
        count = self._keep_documents()
        self._keep_notes(mark)
        if self.stopped:
            self._news.everything = True  # what was new is not in the one there is
            return
        self._writer.call("switch")
        self._aside = False
        self._show()
        self._report(count, count, True)

    def _keep_documents(self) -> int:
        """Returns how many there are to index."""
        self.shelves = unindexed.shelves(self._store)
        changed, removed = unindexed.compared(self._store.documents.all(), self._writer.call("state"))
        if removed:
            self._writer.call("update", (), removed, commit=not changed)
            if not changed:
                self._show()
        self._send(changed)
        return len(changed)

    def _send(self, documents: list[Document], *, together: bool = False) -> None:
        """Sends the documents; the first are committed soon, later ones many at once. together: none of them yet."""
        self._waiting = sum(document.characters for document in documents)
        shown: dict[str, Annotation | None] = {}
        done = uncommitted = 0
        commit_at = BATCH
        for batch in unindexed.batches(documents):
            if self.stopped:
                self._news.everything = True
                break
            size = sum(document.characters for document in batch)
            uncommitted += size
            done += len(batch)
            commit = not together and (uncommitted >= commit_at or done == len(documents))
            texts = unindexed.with_texts(self._store, batch)
            if len(texts) < len(batch):
                self._news.everything = True
            self._writer.call("update", texts, commit=commit)
            self._waiting -= size
            if commit:
                uncommitted, commit_at = 0, min(2 * commit_at, _LARGEST_COMMIT)
                self._show()
            if together:
                continue
            shown = self._show_notes(shown)
            if not self._aside or done < len(documents):
                self._report(done, len(documents), self._aside)

    def _keep_notes(self, mark: str) -> None:
        if self._notes.compare(mark):
            self._show()

    def _show_notes(self, shown: Mapping[str, Annotation | None]) -> dict[str, Annotation | None]:
        """What was annotated meanwhile is found at once in the index that answers, though its turn comes later.

        shown: what was before. Returns all that is.
        """
        with self._state:
            edited = dict(self._news.notes)
        news = {id_: note for id_, note in edited.items() if id_ not in shown or shown[id_] is not note}
        for _ in self._notes.show(news):
            self._look()
        return edited

    def _send_notes(self, edited: dict[str, Annotation | None], mark: str) -> None:
        self._notes.update(edited, mark)
        self._show()

    def _show(self) -> None:
        """Lets who answers look at what was committed."""
        if not self._aside:
            self._look()

    def _look(self) -> None:
        self.place = self._writer.call("place")
        self.version += 1
        self._committed()
