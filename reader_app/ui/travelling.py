"""Undo and redo: what is said of them, and that the person is where what was taken back was done."""

from collections.abc import Callable
from functools import partial
from itertools import islice
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from reader_app.model.annotation import Annotation
from reader_app.model.annotation import State as AnnotationState
from reader_app.model.change import Action, Change, Edit
from reader_app.model.document import Document
from reader_app.model.errors import GlossatorError
from reader_app.services.history import BuiltOnError
from reader_app.ui.done_words import done_text
from reader_app.ui.long_work import AT_ONCE
from reader_app.ui.parts import Parts
from reader_app.ui.text import number, title_words


class _View(NamedTuple):
    """What the person sees. document: the open one, empty for none; position: the first code point in view of it.

    selected: the annotation; listed: the documents selected in the list.
    """

    document: str
    position: int
    selected: str | None
    listed: tuple[str, ...]


class Travelling(QObject):
    """Back and forward in what was done, on one desk."""

    def __init__(
        self, parts: Parts, focus_text: Callable[[], None], show_note: Callable[[str], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._parts, self._window, self._state = parts, parts.window, parts.state
        self._focus_text, self._show_note = focus_text, show_note
        self._before: dict[frozenset[str], _View] = {}  # what was seen when these documents were removed
        parts.library.removing.connect(lambda ids: self._remember(frozenset(ids), self._view()))

    def travel(self, *, back: bool) -> None:
        """Undo or redo. In a field Ctrl+Z takes typing back, and Qt has seen to that before this is called."""
        past = self._parts.session.history
        go, target = (past.undo, past.undo_step) if back else (past.redo, past.redo_step)
        phrase = self.tr("Undone: {what}") if back else self.tr("Done again: {what}")
        doing = self.tr("Undoing: {what}") if back else self.tr("Doing again: {what}")
        focus, view = QApplication.focusWidget(), self._view()

        def came(change: Change | None) -> None:
            if change is not None:
                if back:
                    self._undo_blank(change)
                self._say_done(phrase.replace("{what}", done_text(change)), change)
                self._show_place(change, view)
                if focus is None or not focus.isVisible():  # else the keys stay where one works
                    self._focus_text()
            elif target is not None:
                self._window.say(self.tr("Stopped: everything is as it was."))

        if target is not None and target.size > AT_ONCE:
            self._parts.work.run(doing.format(what=done_text(target)), go, came, self._refuse)
            return
        try:
            came(go())
        except GlossatorError as error:
            self._refuse(error)

    def _refuse(self, error: GlossatorError) -> None:
        if isinstance(error, BuiltOnError):
            self._window.complain(str(error), self.tr("History"), self._window.actions_table["history"].trigger)
        else:
            self._window.complain(str(error))

    def _undo_blank(self, change: Change) -> None:
        """A note on a document whose words were taken back is gone with them: it was made to write them."""
        record, past = change.edits[-1].after, self._parts.session.history
        made = past.undo_step
        if (
            not isinstance(record, Annotation)
            or record.state is not AnnotationState.DOCUMENT
            or record.note
            or record.tags
        ):
            return
        if made is not None and made.change is not None and made.change.edits == (Edit(None, record),):
            past.undo(only=made)

    def _say_done(self, words: str, change: Change) -> None:
        """What happened, and in how many documents; with a way there, if in one that is not open.

        Of thousands of records nothing is said but what happened: to look through them would keep the window waiting.
        """
        records = [each.record for each in change.edits] if len(change.edits) <= AT_ONCE else []
        touched = {each.document: each for each in records if isinstance(each, Annotation)}
        if len(touched) > 1:
            many = self.tr("{what}, in {n} documents").replace("{n}", number(len(touched)))
            self._window.say(many.replace("{what}", words))
            return
        record, opened = next(iter(touched.values()), None), self._state.opened
        documents = self._parts.library.documents  # those that are listed: to read them anew takes 70 ms of 20,000
        is_here = opened is not None and opened.document.id in touched
        if record is None or is_here or record.document not in documents:
            self._window.say(words)
            return
        title = title_words(documents[record.document])
        words = self.tr("{what}, in “{title}”").replace("{what}", words).replace("{title}", title)
        self._window.say(words, self.tr("Go there"), partial(self._go_to_record, record))

    def _go_to_record(self, record: Annotation) -> None:
        """To where an annotation is, or was."""
        self._parts.reader.open(record.document)
        if self._state.annotation(record.id) is not None:
            self._show_note(record.id)
        elif record.start < record.end:
            self._window.viewer.reveal((record.start, record.end))

    # ---- where it was

    def _show_place(self, change: Change, view: _View) -> None:
        """Where something was undone: the annotation, or its passage, if it is in the open document.

        Documents that come back are shown as they were seen when they went. view: what was seen before this.
        """
        record = change.edits[-1].after
        if change.action is Action.REMOVE_DOCUMENTS:
            ids = frozenset(edit.record.id for edit in change.edits if isinstance(edit.record, Document))
            if not isinstance(record, Document):
                self._remember(ids, view)
            elif ids in self._before:
                self._see_again(self._before.pop(ids), is_meant=len(ids) == 1)
        elif isinstance(record, Annotation) and self._state.annotation(record.id) is not None:
            self._parts.annotator.select(record.id)
        else:
            self._select_passage(change)

    def _select_passage(self, change: Change) -> None:
        """The passage whose mark was taken back is selected again, unless it is a hit, and the view stays."""
        marks = (each.before for each in change.edits if isinstance(each.record, Annotation))
        gone = tuple(islice(marks, 2))  # of thousands, no more are looked at
        opened, viewer = self._state.opened, self._window.viewer
        if opened is None or len(gone) != 1 or not isinstance(gone[0], Annotation):
            return
        mark, meant = gone[0], self._parts.annotator.target()
        span = mark.start, mark.end
        is_here = (mark.document, mark.revision) == (opened.document.id, opened.document.revision)
        if is_here and span[0] < span[1] and (meant is None or meant.span != span):
            top = viewer.face.anchor
            viewer.face.select(span)
            viewer.face.go_to(top)

    def _view(self) -> _View:
        opened = self._state.opened
        document, position = (opened.document.id, self._window.viewer.top_position()) if opened is not None else ("", 0)
        return _View(document, position, self._state.selected, tuple(self._window.library.selected))

    def _remember(self, ids: frozenset[str], view: _View) -> None:
        self._before[ids] = view if view.document in ids else view._replace(document="")

    def _see_again(self, view: _View, *, is_meant: bool) -> None:
        """The document that was open then, if it came back, and what was selected.

        is_meant: also where one reads another by now; of several that come back none is meant more than that.
        """
        if view.document and (is_meant or self._state.opened is None):
            self._parts.reader.open(view.document)
            self._window.viewer.scroll_to(view.position)
            self._state.set_selected(view.selected)
        self._window.library.select(view.listed)
