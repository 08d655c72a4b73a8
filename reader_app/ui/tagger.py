"""Gives the passage that is meant in the text a tag of the codebook, from the pane of tags."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader_app.services.session import Session
from reader_app.ui.compare import Beside

if TYPE_CHECKING:  # made when it is first looked at
    from reader_app.ui.notes.tags_pane import TagsPane


class Tagger(QObject):
    """Carries the wish of the pane to the annotator of the text that had the keys last, and says what came of it."""

    said = Signal(str)

    def __init__(self, session: Session, texts: Beside, pane: "TagsPane") -> None:
        super().__init__(pane)
        self._session, self._texts = session, texts
        pane.tag_selection_requested.connect(self._tag)
        pane.menu_asked.connect(lambda: pane.set_can_tag(texts.annotator.target() is not None))

    def _tag(self, name: str) -> None:
        annotator = self._texts.annotator
        target = annotator.target()
        if target is None:
            self.said.emit(self.tr("Select a passage in the text first, or go to a hit with F3."))
            return
        annotation, known = target.annotation, self._session.annotating.tags()
        names = {tag.id: tag.name for tag in known}
        had = [names[tag] for tag in annotation.tags if tag in names] if annotation is not None else []
        if name in had:
            self.said.emit(self.tr("This passage has the tag “{tag}” already.").replace("{tag}", name))
            return
        before = self._session.history.undo_step
        annotator.tag_passage(target, [*had, name])
        if self._session.history.undo_step is not before:
            words = self.tr("Tagged the passage with “{tag}”. Ctrl+Z takes it back.")
            self.said.emit(words.replace("{tag}", name))
