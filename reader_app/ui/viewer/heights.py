"""How far down a text places stand: of thousands at once, and kept as long as the text stands as it does."""

from collections.abc import Iterable
from typing import Any


class Heights:
    """Of one face; as shares of its text's height."""

    def __init__(self) -> None:
        self._known: dict[int, float] = {}
        self._stamp: object = None

    def of(self, face: Any, places: Iterable[int]) -> dict[int, float]:
        """Where Qt's positions are in a text, 0 to 1."""
        whole = max(1.0, face.content_height())
        stamp = whole, face.viewport().width(), face.positions
        known = self._known if stamp == self._stamp else {}
        wanted = set(places)
        found = {place: known[place] for place in wanted & known.keys()}
        found |= {place: height / whole for place, height in heights(face, sorted(wanted - known.keys())).items()}
        self._known, self._stamp = found, stamp
        return found


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
