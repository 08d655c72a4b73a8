"""Between code points of the canonical text and positions in a Qt text document.

Qt counts UTF-16 units and puts characters of its own between table cells and before our header lines, so each canonical
block remembers where its first character stands in the Qt document, and characters beyond U+FFFF are counted. So are
the soft hyphens that are put in where lines are to end within a word.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

_SHOWN_AS = {
    "\n": "\u2028", "\r": " ", "\u2029": "\u2028", "\ufdd0": "\ufffd", "\ufdd1": "\ufffd", "\x00": "\ufffd",
    "\ufeff": "\u2060", "\ufffe": "\ufffd",  # which PySide takes for marks of the byte order, and drops or heeds
}  # fmt: skip


def displayed(text: str) -> str:
    """The text as it can be shown inside one Qt block: the same number of code points, none that Qt reads as a break.

    Line breaks become line separators; lone surrogates, which Qt cannot hold, the replacement character.
    """
    for unsafe, shown in _SHOWN_AS.items():
        if unsafe in text:  # almost never, and ten times as fast to ask as to translate
            text = text.replace(unsafe, shown)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text)
    return text


def astral_positions(text: str) -> list[int]:
    """Positions of the characters that take two UTF-16 units."""
    if text.isascii() or len(text.encode("utf-16-le", "surrogatepass")) // 2 == len(text):
        return []
    return [i for i, c in enumerate(text) if c > "\uffff"]


class PositionMap:
    """Maps code points of a canonical text to positions in the Qt document that shows it, and back."""

    def __init__(self, content: str, starts: Sequence[int], ends: Sequence[int], places: Sequence[int]) -> None:
        """starts, ends: each shown block's code points, in order; places: the Qt position of each block's start."""
        self._starts = list(starts) or [0]
        self._ends = list(ends) or [0]
        self._places = list(places) or [0]
        self._astral = astral_positions(content)
        self._astral_units = [position + i for i, position in enumerate(self._astral)]
        self._inserted: list[int] = []  # the code points that stand after a character which the text does not have
        self._inserted_places: list[int] = []  # where these are in the Qt document

    def to_qt(self, position: int) -> int:
        """The Qt position of a code point; one between blocks stands at the end of the block before.

        A code point with a character of ours before it stands after that.
        """
        return self._bare(position) + (bisect_right(self._inserted, position) if self._inserted else 0)

    def from_qt(self, place: int) -> int:
        """The code point at a Qt position; one outside every block stands at the nearest block's edge."""
        if self._inserted:
            place -= bisect_left(self._inserted_places, place)
        block = max(0, bisect_right(self._places, place) - 1)
        start = self._starts[block]
        unit = self._units(start) + max(0, place - self._places[block])
        return min(unit - bisect_left(self._astral_units, unit), self._ends[block])

    # ---- characters that the text does not have

    def inserted(self, start: int = 0, end: int | None = None) -> tuple[int, ...]:
        """The code points from start to end before which a character of ours stands."""
        last = None if end is None else bisect_left(self._inserted, end)
        return tuple(self._inserted[bisect_left(self._inserted, start) : last])

    def is_inserted(self, place: int) -> bool:
        """Whether the character at a Qt position is one of ours."""
        at = bisect_left(self._inserted_places, place)
        return at < len(self._inserted_places) and self._inserted_places[at] == place

    def set_inserted(self, positions: Iterable[int]) -> None:
        """One character of ours stands before each of these code points, inside its block, and nowhere else."""
        self._inserted = sorted(positions)
        self._inserted_places = [self._bare(position) + i for i, position in enumerate(self._inserted)]

    def _bare(self, position: int) -> int:
        """The Qt position if there were no characters of ours."""
        block = max(0, bisect_right(self._starts, position) - 1)
        start = self._starts[block]
        inside = min(max(position, start), self._ends[block])
        return self._places[block] + self._units(inside) - self._units(start)

    def _units(self, position: int) -> int:
        return position + bisect_left(self._astral, position)
