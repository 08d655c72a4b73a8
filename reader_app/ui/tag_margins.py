"""Tags named in the margin beside the text, or not: one margin for each face of the texts there are."""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from reader_app.model.annotation import Annotation
from reader_app.model.tag import Tag
from reader_app.ui.accessible import tip_words
from reader_app.ui.state import State
from reader_app.ui.viewer.annotator import Annotator
from reader_app.ui.viewer.faces import Faces
from reader_app.ui.viewer.margin import Shown, TagMargin
from reader_app.ui.viewer.tiles import Passage
from reader_app.ui.viewer.viewer import Viewer

if TYPE_CHECKING:
    from reader_app.ui.viewer.faces import AnyFace

_TOLD_BY = 2_000  # letters by which it is known from which side a text is read


class TagMargins(QObject):
    """Made when tags are first wanted beside the text."""

    def __init__(self, tags: Iterable[Tag], parent: QObject) -> None:
        super().__init__(parent)
        self._are_shown = False
        self._margins: list[tuple[TagMargin, State]] = []
        self._names: Mapping[str, str] = {}
        self.set_tags(tags)

    def add(self, viewer: Viewer, state: State, annotator: Annotator) -> None:
        """Stand beside this text, too, with whatever face it shows."""

        faces = viewer.findChild(Faces)

        def make(face: "AnyFace") -> None:
            shown = Shown(
                self._names_of, lambda: state.selected, self._tip, lambda: faces.covered if faces is not None else 0
            )
            margin = TagMargin(face, shown)
            margin.chosen.connect(lambda mark: self._choose(annotator, face, mark))
            margin.menu_requested.connect(lambda mark, place: self._ask(annotator, face, mark, place))
            self._margins.append((margin, state))
            self._show(margin, state)

        viewer.for_faces(make)
        state.opened_changed.connect(self._show_all)

    def show(self, shown: bool) -> None:
        """Name the tags beside the text, or leave its margin free."""
        self._are_shown = shown
        self._show_all()

    def set_tags(self, tags: Iterable[Tag]) -> None:
        """The tags there are by now."""
        self._names = {tag.id: tag.name for tag in tags}
        for margin, _ in self._margins:
            margin.update()

    def _show_all(self) -> None:
        for margin, state in self._margins:
            self._show(margin, state)

    def _show(self, margin: TagMargin, state: State) -> None:
        if self._are_shown:
            opened = state.opened
            margin.open(on_left=opened is not None and is_read_backwards(opened.text.content))
        else:
            margin.close_up()

    def _names_of(self, passage: Passage) -> tuple[str, ...]:
        tags = passage.tags if isinstance(passage, Annotation) else ()
        return tuple(self._names[tag] for tag in tags if tag in self._names)

    def _tip(self, passages: Sequence[Passage]) -> str:
        return tip_words((each for each in passages if isinstance(each, Annotation)), self._names)

    @staticmethod
    def _choose(annotator: Annotator, face: "AnyFace", mark: str) -> None:
        """As a click on its card, but the text stays where it is, since what was clicked is in view."""
        bar = face.verticalScrollBar()
        before = bar.value()
        annotator.select(mark)
        bar.setValue(before)
        face.setFocus()

    def _ask(self, annotator: Annotator, face: "AnyFace", mark: str, place: QPoint) -> None:
        self._choose(annotator, face, mark)
        face.tells.menu_requested.emit(place)


def is_read_backwards(content: str) -> bool:
    """Whether most letters at the beginning of a text are read from right to left."""
    letters = islice(filter(str.isalpha, content), _TOLD_BY)
    sides = [unicodedata.bidirectional(letter) for letter in letters]
    return sum(side in {"R", "AL"} for side in sides) * 2 > len(sides)
