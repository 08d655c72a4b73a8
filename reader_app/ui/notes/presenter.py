"""The notes, the tags and the outline of the open document."""

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from operator import attrgetter, eq
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from reader_app.model.annotation import Annotation
from reader_app.model.change import Edit
from reader_app.model.document import BlockKind
from reader_app.model.errors import GlossatorError
from reader_app.model.query import query_for_tag
from reader_app.model.tag import families
from reader_app.services.session import Session
from reader_app.ui.long_work import AT_ONCE, LongWork
from reader_app.ui.notes.notes_pane import NotesPane
from reader_app.ui.state import State
from reader_app.ui.text import plural

if TYPE_CHECKING:
    from reader_app.ui.notes.outline_pane import OutlinePane
    from reader_app.ui.notes.tags_pane import TagsPane

_PLACE: Callable[[Annotation], tuple[int, int, str, str]] = attrgetter("start", "end", "created", "id")
_ID: Callable[[Annotation], str] = attrgetter("id")
_MANY = 1_000  # edits until all annotations are looked at
_FEW = 20  # annotations put into their places one by one; more are sorted with the others


class NotesPresenter(QObject):
    """Carries what is saved to the right pane, and what is edited there to the session."""

    selected = Signal(str)
    left = Signal()  # editing is over: the focus belongs to the text
    document_note_requested = Signal()
    attach_requested = Signal(str)
    heading_chosen = Signal(int)
    search_requested = Signal(str)  # a query
    filtered = Signal()  # a tag was chosen as filter: show the notes
    failed = Signal(str)
    unsaved = Signal(str)  # at the end: what to say of notes that could not be saved; empty where there are none

    def __init__(self, session: Session, state: State, work: LongWork, notes: NotesPane, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._state, self._work = session, state, work
        self._notes = notes
        self._tags: TagsPane | None = None  # both are made when they are first looked at
        self._outline: OutlinePane | None = None
        self._counts: Mapping[str, int] = {}
        self._unsaved: dict[str, str] = {}  # notes that could not be saved, by annotation
        annotating = session.annotating
        notes.selected.connect(self.selected)
        notes.editing_finished.connect(self.left)
        notes.document_note_requested.connect(self.document_note_requested)
        notes.attach_requested.connect(self.attach_requested)
        notes.note_committed.connect(self._save_note)
        notes.draft_changed.connect(self._save_draft)
        notes.tags_committed.connect(lambda i, names: self._do(lambda: annotating.set_tags(i, tuple(names))))
        notes.colour_chosen.connect(lambda i, colour: self._do(lambda: annotating.recolour((i,), colour)))
        notes.delete_requested.connect(self._delete)
        notes.accept_requested.connect(self._accept)
        notes.copy_requested.connect(self._copy)
        state.annotations_changed.connect(self._show_notes)
        state.annotations_changed.connect(self._saved)
        work.ended.connect(self._saved)
        state.selected_changed.connect(lambda: notes.set_selected(state.selected))
        state.opened_changed.connect(self._show_outline)

    def fill_tags(self, pane: "TagsPane") -> None:
        """The pane of tags was made: keep it true."""
        self._tags = pane
        pane.tag_activated.connect(self._filter)
        self._notes.filter_changed.connect(lambda: pane.set_active(self._notes.filter.tags))
        pane.set_active(self._notes.filter.tags)
        self._show_tags()

    def fill_outline(self, pane: "OutlinePane") -> None:
        """The same of the outline."""
        self._outline = pane
        pane.heading_activated.connect(self.heading_chosen)
        self._show_outline()

    def edit(self, annotation_id: str, what: str) -> None:
        """Open the editor of a card: "note" or "tags"."""
        self._notes.set_selected(annotation_id, what)

    def drafted_document(self) -> str:
        """The document with a note that was half typed when the program ended; empty where there is none."""
        for annotation_id, text in self._session.drafts().items():
            annotation = self._session.annotating.get(annotation_id)
            if annotation is not None and annotation.note == text:
                self._session.set_draft(annotation_id, None)
            elif annotation is not None:
                return annotation.document
        return ""

    def show_draft(self) -> None:
        """Open the card of a restored note, in the open document."""
        self._state.read_all()  # it may be the last of thousands
        for annotation_id, text in self._session.drafts().items():
            if self._state.annotation(annotation_id) is not None:
                self._state.set_selected(annotation_id)
                self._notes.open_draft(annotation_id, text)
                return

    def refresh_tags(self, counts: Mapping[str, int]) -> None:
        """The tags changed, or how many annotations have each."""
        self._counts = counts
        self._show_tags()
        self._notes.set_tag_counts(counts)
        self._show_notes()

    def _show_tags(self) -> None:
        if self._tags is not None:
            tags = self._session.annotating.tags()
            self._tags.set_tags(tuple((tag, self._counts.get(tag.id, 0)) for tag in tags))

    def _show_notes(self) -> None:
        self._notes.set_document_open(self._state.opened is not None)
        tags = {tag.id: tag for tag in self._session.annotating.tags()}
        self._notes.set_annotations(self._state.annotations_read, tags)

    def _show_outline(self) -> None:
        opened = self._state.opened
        if self._outline is None:
            return
        if opened is None:
            self._outline.set_outline(())
            return
        content = opened.text.content
        headings = (b for b in opened.text.blocks if b.kind is BlockKind.HEADING)
        self._outline.set_outline(tuple((content[b.start : b.end], b.level, b.start) for b in headings))

    def _filter(self, name: str) -> None:
        """Show the notes with a tag, or all again if that is asked twice; one that is not here is searched for, and so
        is a level that is no tag itself.
        """
        tags = self._session.annotating.tags()
        (family,) = families((name,), tags)
        chosen = tuple(tag.id for tag in tags if tag.name == name)
        if self._notes.library is not None:
            self._notes.library.set_tag_filter((name,))
            self.filtered.emit()
        elif chosen and self._notes.filter.tags == chosen:
            self._notes.set_tag_filter(())
        elif chosen and not family.isdisjoint(tag for each in self._state.annotations for tag in each.tags):
            self._notes.set_tag_filter(chosen)
            self.filtered.emit()
        else:
            self.search_requested.emit(query_for_tag(name))

    def _delete(self, ids: list[str]) -> None:
        if len(ids) <= AT_ONCE:
            self._do(lambda: self._session.annotating.delete(tuple(ids)))
            return
        words = plural(len(ids), self.tr("Removing {n} note"), self.tr("Removing {n} notes"))
        delete = partial(self._session.annotating.many.delete, ids)
        self._work.run(words, delete, lambda _: None, lambda error: self.failed.emit(str(error)))

    def _copy(self, annotation: Annotation) -> None:
        QGuiApplication.clipboard().setText(self._session.exchanging.words(annotation))

    def _accept(self, ids: list[str]) -> None:
        if len(ids) <= AT_ONCE:
            self._do(lambda: self._session.annotating.accept(tuple(ids)))
            return
        words = plural(len(ids), self.tr("Accepting the new words"), self.tr("Accepting the new words of {n} passages"))
        accept = partial(self._session.annotating.many.accept, ids)
        self._work.run(words, accept, lambda _: None, lambda error: self.failed.emit(str(error)))

    def leave(self) -> None:
        """The window is to be closed: save what is being typed and what could not be saved before."""
        self._work.leave()  # it could keep everybody from saving
        self._notes.flush()
        self._save_left()
        lost = self.tr("A note you wrote could not be saved. Close the window again to leave without it.")
        self.unsaved.emit(lost if self._unsaved else "")

    def _save_note(self, annotation_id: str, text: str) -> None:
        self._unsaved.pop(annotation_id, None)
        if not self._do(lambda: self._keep_note(annotation_id, text)):
            self._unsaved[annotation_id] = text
            if self._state.annotation(annotation_id) is None:  # it may be gone
                self._save_left()

    def _keep_note(self, annotation_id: str, text: str) -> None:
        self._session.annotating.note(annotation_id, text)
        self._session.set_draft(annotation_id, None)

    def _saved(self) -> None:
        """Something was saved, so what could not be can be; a walk through the history is not to end for that."""
        if not self._work.is_busy:
            self._save_left()

    def _save_left(self) -> None:
        """Try once more to save notes that could not be; one whose annotation is gone is kept until it comes back."""
        left, self._unsaved = self._unsaved, {}
        for annotation_id, text in left.items():
            try:
                if self._session.annotating.get(annotation_id) is not None:
                    self._keep_note(annotation_id, text)
                else:
                    self._session.set_draft(annotation_id, text)
            except GlossatorError:  # which has been said
                self._unsaved.setdefault(annotation_id, text)
        if left and not self._unsaved:
            self.unsaved.emit("")

    def _save_draft(self, annotation_id: str, text: str) -> None:
        self._do(lambda: self._session.set_draft(annotation_id, text))

    def _do(self, act: Callable[[], Any]) -> bool:
        try:
            act()
        except GlossatorError as error:
            self.failed.emit(str(error))
            return False
        return True


def patched(annotations: Sequence[Annotation], edits: Sequence[Edit]) -> tuple[Annotation, ...]:
    """The annotations of a document, in text order, after edits to some of them."""
    in_place = (
        _patched_by_place(annotations, edits) if len(edits) <= _MANY else _patched_where_they_are(annotations, edits)
    )
    if in_place is not None:
        return in_place
    news = {edit.record.id: edit.after for edit in edits}
    kept: list[Annotation] = []
    placed: list[Annotation] = []
    for annotation in annotations:
        now = news.pop(annotation.id, None) if annotation.id in news else annotation
        if isinstance(now, Annotation):
            (kept if now is annotation or _PLACE(now) == _PLACE(annotation) else placed).append(now)
    placed += (each for each in news.values() if isinstance(each, Annotation))
    if len(placed) > _FEW:
        return tuple(sorted((*kept, *placed), key=_PLACE))
    for each in placed:
        insort(kept, each, key=_PLACE)
    return tuple(kept)


def _patched_where_they_are(annotations: Sequence[Annotation], edits: Sequence[Edit]) -> tuple[Annotation, ...] | None:
    """The same where none of very many comes, goes or moves; else None."""
    news = {e.after.id: e.after for e in edits if isinstance(e.after, Annotation) and isinstance(e.before, Annotation)}
    if len(news) < len(edits):  # one came or went, or was changed twice
        return None
    made = tuple(map(news.get, map(_ID, annotations), annotations))
    stay = all(map(eq, map(_PLACE, annotations), map(_PLACE, made)))
    return made if stay and news.keys() <= set(map(_ID, annotations)) else None


def _patched_by_place(annotations: Sequence[Annotation], edits: Iterable[Edit]) -> tuple[Annotation, ...] | None:
    """The same without looking at those that did not change; None where one of them is not where it should be."""
    made = list(annotations)
    come = {edit.record.id for edit in edits if edit.before is None}
    if come and not come.isdisjoint(map(_ID, annotations)):
        return None
    for edit in edits:
        if isinstance(edit.before, Annotation):
            at = bisect_left(made, _PLACE(edit.before), key=_PLACE)
            if at == len(made) or made[at].id != edit.before.id:
                return None
            if isinstance(edit.after, Annotation) and _PLACE(edit.after) == _PLACE(edit.before):
                made[at] = edit.after
                continue
            del made[at]
        if isinstance(edit.after, Annotation):
            insort(made, edit.after, key=_PLACE)
    return tuple(made)
