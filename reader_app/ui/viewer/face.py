"""What every face of the viewer can do, be it rich text, plain text or pages. All speak in code points."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Signal
from PySide6.QtWidgets import QScrollBar, QWidget

from reader_app.model.annotation import Annotation
from reader_app.model.document import Text
from reader_app.model.span import Span
from reader_app.ui.theme import Theme
from reader_app.ui.viewer.title_block import TitleBlock
from reader_app.ui.viewer.typography import Typography

if TYPE_CHECKING:
    from reader_app.ui.viewer.columns import TagRoom


class FaceSignals(QObject):
    """What a face tells; one object, since the faces have different Qt bases."""

    selection_changed = Signal()
    selection_finished = Signal()  # by mouse: the button was released
    clicked = Signal(int)  # code point, -1 beside the text; a click without a drag
    scrolled = Signal()
    menu_requested = Signal(object)  # global position


class Face(Protocol):
    """One way to show a document. anchor: the code point at the top of the view, which other sizes keep there.

    tag_room: what tags beside it are to have, None for nothing; `setup_column` is to be called after it was set.
    """

    tells: FaceSignals
    anchor: int
    tag_room: "TagRoom | None"

    # ---- what is shown

    def show_text(self, text: Text, title: TitleBlock, typography: Typography) -> None:
        """Show a text under its title block."""

    def set_theme(self, theme: Theme) -> None:
        """Dress in a theme; a text on show has to be shown anew."""

    def set_annotations(self, annotations: Sequence[Annotation], selected: str | None) -> None:
        """Mark these annotations."""

    def setup_column(self) -> None:
        """Share the width out between the document and what stands beside it."""

    def set_hits(self, hits: Sequence[Span], current: Span | None) -> None:
        """Mark these hits, in text order, and the current one more."""

    # ---- spans

    def selection(self) -> Span | None:
        """The selected span; None where no letter is selected."""

    def has_selection(self) -> bool:
        """Whether anything is selected, be it only a space."""

    def select(self, span: Span) -> None:
        """Select a span, the caret at its end."""

    def caret(self) -> int:
        """The code point at the caret."""

    def set_caret(self, position: int) -> None:
        """Put the caret at a code point, selecting nothing."""

    def position_at(self, place: QPoint) -> int:
        """The code point at a point of the viewport, or the nearest."""

    def annotations_at(self, position: int) -> tuple[str, ...]:
        """Ids of the annotations that cover a code point, oldest first."""

    def rect_of(self, span: Span) -> QRect:
        """Where a span's first line stands, in the viewport's pixels."""

    # ---- scrolling

    def reveal(self, span: Span) -> None:
        """Scroll a span into view, a third from the top, unless it is comfortably in view already."""

    def go_to(self, position: int) -> None:
        """Bring a code point to the top of the view, now and when the view gets its size."""

    def top_position(self) -> int:
        """The code point at the top of the view."""

    # ---- of every Qt scroll area

    def viewport(self) -> QWidget: ...
    def verticalScrollBar(self) -> QScrollBar: ...
    def hasFocus(self) -> bool: ...
    def setFocus(self) -> None: ...
    def mapTo(self, parent: QWidget, place: QPoint, /) -> QPoint: ...
    def size(self) -> QSize: ...
