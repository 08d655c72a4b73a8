"""The ticks beside a text: where its annotations and hits are, found some at a time while nothing else is going on."""

from bisect import bisect_left, insort
from collections.abc import Callable, Sequence
from operator import attrgetter, itemgetter
from typing import Any

from PySide6.QtCore import QTimer

from reader_app.model.annotation import Annotation, Colour
from reader_app.ui.patching import differing
from reader_app.ui.viewer.heights import Heights

_REST = 150  # ms without anything new until they are placed
_AT_ONCE = 400  # places found in one go
_FEW = 50  # marks put into their places one by one; more are sorted with the others

_Tick = tuple[str, int, int, str, Colour]  # when it was made, start, end, id, colour
_TICK: Callable[[Annotation], _Tick] = attrgetter("created", "start", "end", "id", "colour")
_START: Callable[[_Tick], int] = itemgetter(1)
_COLOUR: Callable[[_Tick], Colour] = itemgetter(4)


class Ticks:
    """Of one text face, on its scroll bar. Code points."""

    def __init__(self, face: Any) -> None:
        self._face = face
        self._annotations: Sequence[Annotation] = ()
        # In the order they were made, since the latest lies over the others; None: they are to be put in order.
        self._marks: list[_Tick] | None = []
        self._hits: list[int] = []
        self._places: list[int] | None = None  # of hits and then of marks; None: they are to be gathered
        self._heights = Heights()
        self._timer = QTimer(face, singleShot=True)
        self._timer.timeout.connect(self._place)

    def place_soon(self) -> None:
        """They are to stand elsewhere, or to look otherwise."""
        self._timer.start(_REST)

    def set_marks(self, annotations: Sequence[Annotation], *, is_other: bool) -> None:
        """Ticks for these. is_other: whether any looks otherwise than before."""
        before, self._annotations = self._annotations, annotations
        if not is_other:
            return
        start, end_before, end = differing(before, annotations)
        gone, come = before[start:end_before], annotations[start:end]
        self._places = None
        if max(len(gone), len(come)) > _FEW:
            self._marks = None
        elif self._marks is not None:
            for tick in _ticks(gone):
                del self._marks[bisect_left(self._marks, tick)]
            for tick in _ticks(come):
                insort(self._marks, tick)
        self.place_soon()

    def set_hits(self, hits: Sequence[int]) -> None:
        """Ticks for hits that begin there."""
        self._hits, self._places = list(hits), None
        self.place_soon()

    def _place(self) -> None:
        if self._marks is None:
            self._marks = sorted(_ticks(self._annotations))
        if self._places is None:
            self._places = [*self._hits, *map(_START, self._marks)]
        if not self._heights.learn(self._face, self._places, _AT_ONCE):
            self._timer.start(0)
            return
        theme, hits = self._face.theme, len(self._hits)
        at = list(map(self._heights.known.__getitem__, self._places))
        colours = map({colour: theme.swatch(colour) for colour in Colour}.__getitem__, map(_COLOUR, self._marks))
        self._face.verticalScrollBar().set_ticks(at[:hits], at[hits:], list(colours), theme)


def _ticks(annotations: Sequence[Annotation]) -> list[_Tick]:
    return [tick for tick in map(_TICK, annotations) if tick[1] < tick[2]]
