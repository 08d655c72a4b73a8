"""What the keys, the popup and the menus do to passages: each on the selection, else the current hit, else the mark."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from reader_app.model.annotation import Annotation, Colour
from reader_app.model.annotation import State as AnnotationState
from reader_app.model.errors import GlossatorError
from reader_app.model.span import Span
from reader_app.services.session import Session
from reader_app.services.steps import Step
from reader_app.ui.state import OpenDocument, State
from reader_app.ui.viewer.target import Had, Target, exactly, overlapping
from reader_app.ui.viewer.viewer import Viewer

T = TypeVar("T")


class Annotator(QObject):
    """Turns actions into changes; what is saved comes back through the history."""

    said = Signal(str)
    failed = Signal(str)
    colour_used = Signal(object)  # a Colour
    edit_requested = Signal(str, str)  # annotation id, "note" or "tags"

    def __init__(self, session: Session, state: State, viewer: Viewer, colour: Colour, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._state, self._viewer = session, state, viewer
        self._colour = colour
        self._hit_is_meant = False
        self._blank: Step | None = None  # the making of a note on the document that says nothing yet
        self._offered: Target | None = None
        viewer.passage_offered.connect(self._offer)
        viewer.text_clicked.connect(self._clicked)
        viewer.popup.colour_chosen.connect(lambda c: self._on_offered(lambda t: self._colour_target(t, c)))
        viewer.popup.tags_entered.connect(lambda names: self._on_offered(lambda t: self.tag_passage(t, names)))
        viewer.popup.note_requested.connect(lambda: self._on_offered(self._note_target))
        viewer.popup.remove_requested.connect(lambda: self._on_offered(self._remove_target))

    def set_colour(self, colour: Colour) -> None:
        """The colour used last, by whomever."""
        self._colour = colour

    # ---- the actions

    def highlight(self) -> None:
        """H: mark the passage in the colour used last."""
        self._act(lambda target: self._say_marked() if target.annotation else self._mark(target, self._colour))

    def colour(self, colour: Colour) -> None:
        """1-8: mark the passage in this colour, or give its mark this colour."""
        self._act(lambda target: self._colour_target(target, colour))

    def tag(self) -> None:
        """T: type a tag for the passage."""
        target = self._target_or_say()
        if target is not None:
            self._show_popup(target, typing=True)

    def note(self) -> None:
        """N: write a note on the passage."""
        self._act(self._note_target)

    def delete(self) -> None:
        """Del: remove the annotation of the passage, else the one under the caret."""
        target = self.target()
        annotation = target.annotation if target else None
        if annotation is None and target is not None:
            annotation = self._under(target.span[0])
        if annotation is None:
            self.said.emit(self.tr("There is no highlight here to remove."))
        else:
            self._guarded(lambda: self._session.annotating.delete((annotation.id,)))

    def cycle(self) -> None:
        """O: select the next of the annotations that overlap here."""
        opened = self._state.opened
        if opened is None:
            return
        selected = self._state.annotation(self._state.selected)
        place = selected.start if selected and selected.start < selected.end else self._viewer.face.caret()
        caret = self._viewer.face.caret()
        ids = self._viewer.face.annotations_at(caret) or self._viewer.face.annotations_at(place)
        if not ids:
            self.said.emit(self.tr("No highlight under the caret."))
            return
        at = ids.index(self._state.selected) if self._state.selected in ids else -1
        self._hit_is_meant = False
        self._state.set_selected(ids[(at + 1) % len(ids)])
        annotation = self._state.annotation(self._state.selected)
        if annotation is not None and self._viewer.popup.isVisible():  # it must not go on meaning the one before
            self._show_popup(Target((annotation.start, annotation.end), annotation))

    def document_note(self) -> None:
        """A note on the document as a whole."""
        opened = self._state.opened
        if opened is None:
            return
        existing = next((a for a in self._state.annotations if a.state is AnnotationState.DOCUMENT), None)
        if existing is None:
            made = self._guarded(lambda: self._session.annotating.document_note(opened.document.id, ""))
            self._blank = self._session.history.undo_step if made is not None else None
            existing = made
        if existing is not None:
            self._state.set_selected(existing.id)
            self.edit_requested.emit(existing.id, "note")

    def give_up_blank(self) -> None:
        """A note on the document was left as empty as it was made: there is none."""
        blank, self._blank = self._blank, None
        if blank is not None:  # and nothing was done since
            self._guarded(lambda: self._session.history.undo(only=blank))

    def move(self) -> None:
        """X: put the selected annotation, else the one that the selection overlaps, on the selected passage."""
        span = self._viewer.selection()
        meant = self._state.annotation(self._state.selected)
        if span is not None and (meant is None or meant.state is AnnotationState.DOCUMENT):  # whose card attaches it
            meant = overlapping(self._state.annotations, span)
        if span is None or meant is None:
            self.said.emit(self.tr("Select the new passage of a highlight that is selected, or that it overlaps."))
        else:
            self.attach(meant.id)

    def attach(self, annotation_id: str) -> None:
        """Put an annotation on the passage that is selected: one that lost its own, or is to have another."""
        span = self._viewer.selection()
        if span is None:
            self.said.emit(self.tr("Select the passage in the text first, then attach the note to it."))
            return
        self._viewer.popup.hide()  # it was about a passage without a note
        revision = self._opened().document.revision
        if self._guarded(lambda: self._session.annotating.attach(annotation_id, *span, revision)) is not None:
            self._viewer.clear_selection()
            self._state.set_selected(annotation_id)
            self.said.emit(self.tr("The note is on the selected passage now. Ctrl+Z puts it back."))

    def select(self, annotation_id: str) -> None:
        """A card was chosen: show its passage. Empty: none, or several."""
        self._state.set_selected(annotation_id or None)
        annotation = self._state.annotation(annotation_id)
        if annotation is not None:
            self._hit_is_meant = self._hit_is_meant and self._is_hit((annotation.start, annotation.end))
        if annotation is not None and annotation.start < annotation.end:
            self._viewer.reveal((annotation.start, annotation.end))

    def mean_hit(self) -> None:
        """One has gone to a hit: it is what the keys mean, until something else is pointed at."""
        self._hit_is_meant = True

    def target(self) -> Target | None:
        """The passage that an action means now."""
        opened = self._state.opened
        if opened is None:
            return None
        span = self._viewer.selection()
        if span is None and self._hit_is_meant:
            hit = self._state.hit_span
            span = hit[1] if hit and hit[0] == opened.document.id else None
        if span is not None:
            return Target(span, self._exactly(span), opened.document.revision)
        annotation = self._state.annotation(self._state.selected) or self._under(self._viewer.face.caret())
        if annotation is not None and annotation.start < annotation.end:
            return Target((annotation.start, annotation.end), annotation)
        return None

    # ---- on a target

    def _mark(self, target: Target, colour: Colour, tags: Sequence[str] = ()) -> Annotation | None:
        opened = self._opened()
        made = self._guarded(
            lambda: self._session.annotating.highlight(
                opened.document.id, *target.span, colour, tuple(tags), revision=target.revision
            )
        )
        if made is not None:
            self._use(self._colour if tags else colour)  # a tag's own is not the one to go on with
            self._hit_is_meant = self._hit_is_meant and self._is_hit(target.span)
            self._viewer.clear_selection()
            self._state.set_selected(made.id)
        return made

    def _colour_target(self, target: Target, colour: Colour) -> None:
        annotation = target.annotation
        if annotation is None:
            self._mark(target, colour)
        else:
            self._use(colour)
            self._guarded(lambda: self._session.annotating.recolour((annotation.id,), colour))
        self._done()

    def tag_passage(self, target: Target, names: Sequence[str]) -> None:
        """Give it exactly these tags, by name."""
        annotation, codebook = target.annotation, self._session.annotating.codebook
        if annotation is not None:
            self._guarded(lambda: self._session.annotating.set_tags(annotation.id, tuple(names)))
        elif (made := self._mark(target, codebook.colour_for(names, self._colour), names)) is not None:
            self._offered = Target(target.span, made)

    def _note_target(self, target: Target) -> None:
        annotation = target.annotation or self._mark(target, self._colour)
        self._viewer.popup.hide()
        if annotation is not None:
            self._state.set_selected(annotation.id)
            self.edit_requested.emit(annotation.id, "note")

    def _remove_target(self, target: Target) -> None:
        annotation = target.annotation
        if annotation is not None:
            self._guarded(lambda: self._session.annotating.delete((annotation.id,)))
        self._done()

    # ---- the popup

    def _offer(self) -> None:
        target = self.target()
        if target is not None:
            self._show_popup(target)

    def _show_popup(self, target: Target, *, typing: bool = False) -> None:
        self._offered = target
        annotation = target.annotation
        known = self._session.annotating.tags()
        names = {tag.id: tag.name for tag in known}
        tags = [names[tag] for tag in annotation.tags if tag in names] if annotation else []
        has = Had(annotation.colour if annotation else None, tags, known)
        self._viewer.show_popup(target.span, has, typing=typing)

    def _on_offered(self, act: Callable[[Target], object]) -> None:
        """Act on what the popup was shown for, as it is by now."""
        offered, opened = self._offered, self._state.opened
        if offered is not None and opened is not None:
            if offered.annotation:
                annotation = self._state.annotation(offered.annotation.id)
            else:  # in another text other passages are there
                annotation = self._exactly(offered.span) if offered.revision == opened.document.revision else None
            act(Target(offered.span, annotation, offered.revision))

    def _done(self) -> None:
        self._viewer.popup.hide()
        self._viewer.face.setFocus()

    # ---- helpers

    def _act(self, act: Callable[[Target], object]) -> None:
        target = self._target_or_say()
        if target is not None:
            self._viewer.popup.hide()
            act(target)

    def _target_or_say(self) -> Target | None:
        target = self.target()
        if target is None and self._state.opened is not None:
            self.said.emit(
                self.tr("Select a passage first, or go to a hit with F3. Ctrl+Shift+N notes something on the document.")
            )
        return target

    def _exactly(self, span: Span) -> Annotation | None:
        return exactly(self._state.annotations, span, self._state.selected)

    def _is_hit(self, span: Span) -> bool:
        """Whether the current hit is exactly this passage."""
        hit, opened = self._state.hit_span, self._state.opened
        return hit is not None and opened is not None and hit == (opened.document.id, span)

    def _under(self, position: int) -> Annotation | None:
        ids = self._viewer.face.annotations_at(position)
        return self._state.annotation(self._state.selected if self._state.selected in ids else ids[-1]) if ids else None

    def _clicked(self, position: int) -> None:
        self._hit_is_meant = False
        ids = self._viewer.face.annotations_at(position)
        self._state.set_selected(ids[-1] if ids else None)
        annotation = self._state.annotation(self._state.selected)
        if annotation is not None:
            self._show_popup(Target((annotation.start, annotation.end), annotation))

    def _say_marked(self) -> None:
        self.said.emit(self.tr("This passage is highlighted already."))

    def _use(self, colour: Colour) -> None:
        self._colour = colour
        self.colour_used.emit(colour)

    def _opened(self) -> OpenDocument:
        opened = self._state.opened
        if opened is None:
            raise RuntimeError("no document is open")
        return opened

    def _guarded(self, act: Callable[[], T]) -> T | None:
        try:
            return act()
        except GlossatorError as error:
            self.failed.emit(str(error))
            return None
