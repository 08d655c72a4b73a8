"""Keeps the window true to what is saved: every change, whoever made it, is shown by patching what it touched."""

import time
from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from reader_app.model.annotation import Annotation
from reader_app.model.change import Change
from reader_app.model.collection import Collection
from reader_app.model.document import Document
from reader_app.model.glossary import GlossaryEntry
from reader_app.model.tag import Tag
from reader_app.ui.counts import Counts
from reader_app.ui.digest import Digest, digest
from reader_app.ui.done_words import done_text
from reader_app.ui.new_tags import NewTagTeller
from reader_app.ui.notes.presenter import patched
from reader_app.ui.parts import Parts
from reader_app.ui.state import PIECE
from reader_app.ui.text import plural

_OFTEN = 5  # times a second at most that what others do is shown at once
_TOGETHER = 100  # ms until it is shown, if more often; or so many times as long as it takes to show it:
_SHARE = 6
_ARRIVALS = 1_000  # ms: so often at most is the list made anew while documents are added by the thousand;
_A_MS = 5  # of them: with very many it takes long, so one millisecond is waited for so many
_QUIET = 2_000  # ms without any more of them until what needs their texts is made anew, too
_NEED_PAGES = ("pages", "go_to_page", "fit_page", "turn_pages")
_NEED_A_DOCUMENT = (
    "find",
    "search_selection",
    "similar",
    "copy",
    "copy_cited",
    "highlight",
    "tag",
    "note",
    "document_note",
    "cycle",
    "move",
    "delete",
    "remove",
)


class Mirror(QObject):
    """Listens to the history of one desk's session until it is closed."""

    place_changed = Signal()  # another document shows, or none

    def __init__(self, parts: Parts, parent: QObject) -> None:
        super().__init__(parent)
        self._parts, self._window, self._state = parts, parts.window, parts.state
        self._counts = Counts(parts.session.annotating)
        self._news: deque[Digest] = deque()  # from other threads, to be shown together
        self._shown: deque[float] = deque(maxlen=_OFTEN)  # when, in seconds
        self._settling = QTimer(self, singleShot=True, interval=_TOGETHER)
        self._settling.timeout.connect(self._show_news)
        self._counting = QTimer(self, singleShot=True, interval=0)  # several changes at once are counted once
        self._counting.timeout.connect(self.refresh_counts)
        self._arrivals = QTimer(self, singleShot=True, interval=_ARRIVALS)
        self._arrivals.timeout.connect(self._list_arrivals)
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET)
        self._quiet.timeout.connect(self._read_texts)
        parts.adding.ended.connect(self._arrived)
        parts.watched.changed.connect(self._arrived)
        self._state.opened_changed.connect(self.opened_changed)
        self._state.annotations_changed.connect(self._annotations_changed)
        self._window.notes.filter_changed.connect(self._state.read_all)  # which counts those it lets through
        parts.reader.trail_changed.connect(self.refresh_actions)
        parts.reader.marked_read.connect(parts.library.note_reading)
        parts.reader.marked_read.connect(lambda _: self.place_changed.emit())
        self._window.panes.changed.connect(self._panes_changed)
        parts.library.documents_changed.connect(self._counts.touch_all)
        parts.library.documents_changed.connect(self.refresh_counts)
        parts.library.documents_changed.connect(parts.library_notes.refresh)
        parts.work.ended.connect(self._worked)
        self._drafting = False
        self._empty_title = ""  # what the empty page said last, if it was about choosing a document
        self._window.notes.draft_changed.connect(lambda: self._set_drafting(True))
        self._window.notes.note_committed.connect(lambda: self._set_drafting(False))
        self._unsubscribe = parts.session.history.subscribe(self._hear)
        NewTagTeller(parts)  # hears of a change after it shows

    def close(self) -> None:
        """Listen no more."""
        self._unsubscribe()
        self._settling.stop()
        self._counting.stop()
        self._arrivals.stop()
        self._quiet.stop()

    def show_all(self) -> None:
        """Everything as it is at the start."""
        self._refresh_tags()
        self.refresh_counts()

    # ---- what changed

    def _hear(self, change: Change) -> None:
        """Told in whatever thread made the change; the window is patched in its own."""
        news = digest(change, self._parts.session.annotating)
        if QThread.currentThread() is self.thread():
            self._show_news()
            self._changed([news])
        else:
            self._news.append(news)
            self._parts.tasks.post(self._came)

    def _came(self) -> None:
        """From another thread: what comes in many parts is shown some at a time."""
        if not self._settling.isActive():
            self._show_news()

    def _show_news(self) -> None:
        """Show what came; documents that only arrive are listed less often."""
        come: list[Digest] = []
        while self._news:
            come.append(self._news.popleft())
        other = [news for news in come if not _is_arrival(news)]
        if len(other) < len(come):
            self._quiet.start()
            if not self._arrivals.isActive():
                self._arrivals.start(max(_ARRIVALS, len(self._parts.library.documents) // _A_MS))
        if other:
            if self._arrivals.isActive():
                self._arrived()
            began = time.monotonic()
            self._changed(other)
            self._shown.append(time.monotonic())
            if self._shown[-1] - self._shown[0] < 1.0 and len(self._shown) == _OFTEN:
                took = round(1000 * (self._shown[-1] - began))
                self._settling.start(max(_TOGETHER, _SHARE * took))

    def _worked(self) -> None:
        """Much was done, which shows before it is said."""
        self._show_news()
        self.refresh_actions()

    def _list_arrivals(self) -> None:
        """More are coming, perhaps: nothing here waits until the last of them is on the disk."""
        self._parts.library.refresh_behind()
        self._parts.finder.refresh()

    def _read_texts(self) -> None:
        """What needs the texts is made anew once all are here that are being added: that takes time adding needs."""
        if self._parts.adding.is_busy:
            self._quiet.start()
        else:
            self._parts.glossary.refresh()

    def _arrived(self) -> None:
        """All that was to come is here."""
        self._arrivals.stop()
        self._counts.read()
        self._parts.library.refresh()
        self._parts.finder.refresh()
        self._quiet.start()
        self.refresh_actions()

    def _changed(self, news: Sequence[Digest]) -> None:
        self._window.say_saved()
        is_read = False  # the annotations of the open document were, all these changes in them and any made since
        for each in news:
            self._counts.patch(each)
            if each.has(Document):
                is_read |= self._documents_changed(each.change)
        kinds = {kind for each in news for kind in each.kinds}
        if Collection in kinds and Document not in kinds:
            self._parts.library.refresh()
        if not is_read:
            self._annotate(news)
        for each in news:  # behind the window, which is done with it by now
            self._parts.library_notes.changed(each)
        if kinds & {Tag, Annotation} or any(each.takes_along for each in news):
            self._refresh_tags()
            self._counting.start()
            self._parts.finder.refresh()
        if kinds & {Document, GlossaryEntry}:
            self._parts.glossary.refresh()
        self.refresh_actions()

    def _annotate(self, news: Sequence[Digest]) -> None:
        """Bring the annotations of the open document in line: very many that stay where they are some at a time.

        Not while a filter counts those it lets through.
        """
        opened = self._state.opened
        here = [each for each in news if opened is not None and opened.document.id in each.edits]
        if opened is None or not here:
            return
        edits = [edit for each in here for edit in each.edits[opened.document.id]]
        stayed = [each.stayed[opened.document.id] for each in here if opened.document.id in each.stayed]
        if len(edits) > PIECE and len(stayed) == len(here) and not self._window.notes.filter:
            for news_of_it in stayed:
                self._state.change_annotations(news_of_it)
            self._parts.reader.read_on()
        else:
            self._state.set_annotations(patched(self._state.annotations, edits))

    def _documents_changed(self, change: Change) -> bool:
        """Returns whether the open document's annotations were read again."""
        is_read = False
        self._state.forget_spans(change)
        for edit in change.edits:
            if isinstance(edit.record, Document):
                if edit.after is None:
                    self._parts.reader.close_document(edit.record.id)
                else:
                    is_read |= self._parts.reader.refresh(edit.record)
        self._parts.library.refresh()
        self._parts.finder.refresh()
        if self._state.opened is None:
            self._say_empty()  # there may be other documents to be opened now, or none
        return is_read

    def opened_changed(self) -> None:
        """Another document is open, or none."""
        opened = self._state.opened
        title = opened.document.metadata.title if opened else ""
        paths = self._parts.session.paths
        library = paths.data.name if paths.asked is not None else ""  # the usual one goes without saying
        self._window.setWindowTitle(" – ".join(part for part in (title, library, "Glossator") if part))
        self._window.library.set_current(opened.document.id if opened else None)
        if opened is None:
            self._say_empty()
            self.place_changed.emit()
        self.refresh_actions()

    def _annotations_changed(self) -> None:
        self._window.set_notes_count(len(self._state.annotations_read))

    def _panes_changed(self) -> None:
        if self._state.opened is None and self._window.viewer.empty.title == self._empty_title:
            self._say_empty()  # which leads to the library where that is not to be seen

    def _say_empty(self) -> None:
        library = self._parts.library
        if library.documents:
            title = self._empty_title = self.tr("Choose a document")
            body = self.tr("Open one from the library (Ctrl+L), or search all with Ctrl+K.")
            show = self.tr("Show the library"), self._window.actions_table["show_library"].trigger
            self._window.viewer.empty.say(title, body, () if self._window.panes.is_open("left") else (show,))
        else:
            title, body = self.tr("Your library is empty"), self.tr("Drop files or folders here, or add them:")
            self._window.viewer.empty.say(title, body, ((self.tr("Add documents…"), self._parts.adding.ask_for_files),))

    def _set_drafting(self, drafting: bool) -> None:
        if drafting != self._drafting:
            self._drafting = drafting
            self.refresh_counts()

    # ---- what follows from it

    def _refresh_tags(self) -> None:
        self._parts.notes.refresh_tags(self._counts.by_tag)
        tags = self._parts.session.annotating.tags()
        self._parts.library_notes.refresh_tags(tags)
        if "margins" in self._parts.made():
            self._parts.margins.set_tags(tags)

    def refresh_counts(self) -> None:
        """How many documents and annotations there are."""
        counts = self._counts
        documents = plural(len(self._parts.library.documents), self.tr("{n} document"), self.tr("{n} documents"))
        notes = plural(counts.total, self.tr("{n} note"), self.tr("{n} notes"))
        state = self.tr("a note is being written") if self._drafting else self.tr("saved")
        words = self.tr("{documents} · {notes} · {state}").format(documents=documents, notes=notes, state=state)
        self._window.set_summary(words)
        self._window.library.set_counts(counts.by_document, counts.take_touched())

    def refresh_actions(self) -> None:
        """What can be done now, and what undo and redo would do."""
        actions, history = self._window.actions_table, self._parts.session.history
        back, forward = self._parts.reader.can_go
        actions["back"].setEnabled(back)
        actions["forward"].setEnabled(forward)
        for name, change, word, phrase in (
            ("undo", history.undo_step, self.tr("Undo"), self.tr("Undo {what}")),
            ("redo", history.redo_step, self.tr("Redo"), self.tr("Redo {what}")),
        ):
            actions[name].setEnabled(change is not None)
            actions[name].setText(phrase.replace("{what}", done_text(change)).replace("&", "&&") if change else word)
        for name in _NEED_A_DOCUMENT:
            actions[name].setEnabled(self._state.opened is not None)
        for name in _NEED_PAGES:
            actions[name].setEnabled(self._state.opened is not None and self._state.opened.has_pages)


def _is_arrival(news: Digest) -> bool:
    """Whether it only brings documents, and none with notes."""
    edits = news.change.edits
    return not news.takes_along and all(isinstance(edit.after, Document) and edit.before is None for edit in edits)
