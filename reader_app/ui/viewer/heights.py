"""How far down a text places stand: of thousands, some at a time, and kept as long as the text stands as it does."""

from collections.abc import Iterable, Sequence
from typing import Any


class Heights:
    """Of one face, by code point; as shares of its text's height."""

    def __init__(self) -> None:
        self.known: dict[int, float] = {}
        self._stamp: object = None
        self._places: Sequence[int] = ()
        self._unknown: list[int] = []  # of these

    def learn(self, face: Any, places: Sequence[int], most: int) -> bool:
        """Get to know where these are, `most` of them now; whether all are known. While not, ask for the very same."""
        whole = max(1.0, face.content_height())
        stamp = whole, face.viewport().width(), face.positions
        if stamp != self._stamp:
            self.known, self._stamp, self._places = {}, stamp, ()
        if places is not self._places:
            self._places, self._unknown = places, sorted(set(places) - self.known.keys())
        now = self._unknown[:most]
        shown = list(map(face.positions.to_qt, now))
        found = heights(face, shown)
        self.known.update((place, found[at] / whole) for place, at in zip(now, shown, strict=True))
        del self._unknown[:most]
        return not self._unknown


def heights(face: Any, places: Iterable[int]) -> dict[int, float]:
    """Where Qt's positions, in ascending order, are in a face's text, in what its scroll bar counts."""
    found: dict[int, float] = {}
    document, start, end = face.document(), 0, -1
    for place in places:
        if place >= end:
            block = document.findBlock(place)
            start, end = block.position(), block.position() + max(1, block.length())
            layout, top = block.layout(), face.top_of(block)
        line = layout.lineForTextPosition(place - start)
        found[place] = float(top + (face.depth_of(line) if line.isValid() else 0))
    return found
