"""What marks cover in a text: overlapping ones as disjoint segments, a tile of the text at a time.

With ten thousand marks in a document, only the tiles that are looked at are worked out, and again only where marks came
or went.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate, compress
from operator import attrgetter, eq, sub
from typing import Any, NamedTuple

from reader_app.model.annotation import Annotation, Colour
from reader_app.ui.patching import differing

_TILE = 11  # a tile is so many bits of code points: 2,048
_MANY = 2  # tiles' letters a mark may have; a longer one is thought to be in all tiles


class Mark(NamedTuple):
    """An annotation as it is painted; start, end: positions as its rows have them, end exclusive.

    created: when it was made, or whatever else orders marks as they were made.
    """

    start: int
    end: int
    colour: Colour
    id: str
    created: str = ""


Passage = Annotation | Mark

MADE_ORDER: Callable[[Any], tuple[str, int, int, str]] = attrgetter("created", "start", "end", "id")
_START: Callable[[Passage], int] = attrgetter("start")
_END: Callable[[Passage], int] = attrgetter("end")
_ID: Callable[[Passage], str] = attrgetter("id")
_LOOKS: Callable[[Passage], tuple[str, int, int, Colour, str]] = attrgetter("id", "start", "end", "colour", "created")


class Segment(NamedTuple):
    """A stretch that the same marks cover, in the order they were made."""

    start: int
    end: int
    marks: tuple[Mark, ...]


def flatten(marks: Sequence[Mark]) -> tuple[Segment, ...]:
    """Overlapping marks as disjoint segments in text order; a mark without letters has none."""
    edges: list[tuple[int, bool, int]] = []
    for index, mark in enumerate(marks):
        if mark.start < mark.end:
            edges += [(mark.start, True, index), (mark.end, False, index)]
    edges.sort()
    active: list[int] = []
    segments: list[Segment] = []
    at = 0
    for place, opens, index in edges:
        if active and at < place:
            segments.append(Segment(at, place, tuple([marks[i] for i in active])))
        at = place
        if opens:
            active.insert(bisect_left(active, index), index)
        else:
            active.remove(index)
    return tuple(segments)


def _clipped(segment: Segment, start: int, end: int) -> Segment:
    return Segment(max(start, segment.start), min(end, segment.end), segment.marks)


class Tiles:
    """Marks by their positions, which are those of the rows they are painted in."""

    def __init__(self) -> None:
        self._given: Sequence[Passage] = ()
        self._starts: list[int] = []
        self._ends: list[int] = []  # of long ones as if they had no letters
        self._reach: list[int] = []  # the last of the ends so far
        self._long: dict[str, Passage] = {}
        self._end = 0  # no mark ends after this
        self._segments: dict[int, tuple[Segment, ...]] = {}  # of tiles that were looked at
        self._joined: dict[tuple[int, int], tuple[list[Segment], list[int]]] = {}  # of stretches of them

    def set_passages(self, passages: Sequence[Passage]) -> bool:
        """Mark these, given in the order of their starts; where they are as before, nothing is worked out again.

        Returns whether any looks otherwise than before.
        """
        start, end_before, end = differing(self._given, passages)
        gone, come = self._given[start:end_before], passages[start:end]
        self._given = passages
        if len(gone) == len(come) and all(map(eq, map(_LOOKS, gone), map(_LOOKS, come))):
            self._long.update((each.id, each) for each in come if each.id in self._long)
            return False
        self._work_again(gone, come)
        for passage in gone:
            self._long.pop(passage.id, None)
        starts, ends = list(map(_START, come)), list(map(_END, come))
        for at, letters in enumerate(map(sub, ends, starts)):
            if letters >> _TILE > _MANY:
                self._long[come[at].id], ends[at] = come[at], 0
        self._end = max(self._end, max(map(_END, come), default=0))
        self._starts[start:end_before], self._ends[start:end_before] = starts, ends
        del self._reach[start:]
        self._reach += accumulate(self._ends[start:], max, initial=self._reach[-1] if start else 0)
        del self._reach[start]
        return True

    def place_of(self, passage_id: str) -> tuple[int, int] | None:
        """Where one is in the rows; None where there is no such one, or it has no letters."""
        one = next(compress(self._given, map(passage_id.__eq__, map(_ID, self._given))), None)
        return (one.start, one.end) if one is not None and one.start < one.end else None

    def between(self, start: int, end: int) -> Iterator[Passage]:
        """The passages that reach into what is from one position of the rows to another, very long ones first."""
        yield from (each for each in self._long.values() if each.start < end and start < each.end)
        first, last = bisect_right(self._reach, start), bisect_left(self._starts, end)
        yield from (self._given[at] for at in range(first, last) if self._ends[at] > start)

    def within(self, start: int, end: int) -> tuple[list[Segment], list[int]]:
        """The segments from one position of the rows to another, and where each begins; perhaps some more beside."""
        stretch = start >> _TILE, min(end, self._end) >> _TILE
        if stretch not in self._joined:
            made: list[Segment] = []
            for segment in (each for tile in range(stretch[0], stretch[1] + 1) for each in self._of_tile(tile)):
                if made and made[-1].end == segment.start and made[-1].marks == segment.marks:  # cut by the tiles
                    made[-1] = Segment(made[-1].start, segment.end, segment.marks)
                else:
                    made.append(segment)
            self._joined[stretch] = made, [segment.start for segment in made]
        return self._joined[stretch]

    def _work_again(self, gone: Sequence[Passage], come: Sequence[Passage]) -> None:
        """Forget the segments of what looks otherwise."""
        if not self._segments:
            return
        looks = {each.id: _LOOKS(each) for each in gone}
        same = {each.id for each in come if looks.get(each.id) == _LOOKS(each)} if looks else set()
        others = [each for each in (*gone, *come) if each.id not in same] if same else (*gone, *come)
        if others:
            self._joined.clear()
        known = sorted(self._segments)  # tiles that were looked at: few
        for first, last in {(each.start >> _TILE, each.end >> _TILE) for each in others}:
            for tile in known[bisect_left(known, first) : bisect_right(known, last)]:
                self._segments.pop(tile, None)

    def _of_tile(self, tile: int) -> tuple[Segment, ...]:
        if tile not in self._segments:
            start, end = tile << _TILE, (tile + 1) << _TILE
            here = sorted(self.between(start, end), key=MADE_ORDER)
            made = flatten([Mark(each.start, each.end, each.colour, each.id) for each in here])
            inside = (each for each in made if each.start < end and start < each.end)
            self._segments[tile] = tuple(_clipped(each, start, end) for each in inside)
        return self._segments[tile]
