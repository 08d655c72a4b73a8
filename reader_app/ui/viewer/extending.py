"""Selects the sentence around what is meant, and then its paragraph."""

from PySide6.QtCore import QCoreApplication

from reader_app.model.annotation import Extent
from reader_app.model.extent import Extents
from reader_app.ui.state import State
from reader_app.ui.viewer.annotator import Annotator
from reader_app.ui.viewer.viewer import Viewer


def extend(annotator: Annotator, state: State, viewer: Viewer) -> None:
    """Select the next larger part of the text around what is meant, or else around the caret."""
    opened, target = state.opened, annotator.target()
    if opened is None:
        return
    content = opened.text.content
    caret = min(viewer.face.caret(), max(0, len(content) - 1))
    span = target.span if target else (caret, min(caret + 1, len(content)))
    extents = Extents(content, [(block.start, block.end) for block in opened.text.blocks])
    for extent in (Extent.SENTENCE, Extent.PARAGRAPH):
        wide = extents.around(span, extent)
        if wide != span:
            viewer.face.select(wide)
            return
    annotator.said.emit(QCoreApplication.translate("extending", "The whole paragraph is selected."))
