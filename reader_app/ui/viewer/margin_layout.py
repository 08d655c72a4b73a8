"""Where stripes and names stand in the margin of a text: lanes side by side, names one below the other. Pure geometry.

Distances in px of the face's viewport. Lanes are counted from the text outwards.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import NamedTuple

REACH = 5  # heights of a name by which it may stand below where it belongs; what would have to go farther is gathered

Lanes = Mapping[str, int]


class Stripe(NamedTuple):
    """What one annotation has in the margin. top, bottom: of the lines in view that it covers, bottom exclusive.

    names: of its tags. begins, ends: whether its first and its last line are among these.
    """

    id: str
    top: float
    bottom: float
    names: tuple[str, ...] = ()
    begins: bool = True
    ends: bool = True


class Label(NamedTuple):
    """The name of a tag, and the stripe it belongs to."""

    stripe: str
    name: str


class Slot(NamedTuple):
    """A line of the margin: the first of its labels is written there, and how many more there are."""

    top: float
    labels: tuple[Label, ...]


def lanes(stripes: Sequence[Stripe], before: Lanes) -> dict[str, int]:
    """The lane of each stripe: no two in a lane share any height. A stripe keeps the lane it had, where it can.

    before: the lanes they had, so that nothing changes its place while one scrolls; the others take the first that is
    free, from above, the longest first.
    """
    order = sorted(stripes, key=lambda each: (each.id not in before, each.top, -each.bottom))
    taken: list[tuple[list[float], list[float]]] = []  # of each lane the tops and bottoms in it, ascending
    found: dict[str, int] = {}
    for stripe in order:
        had = before.get(stripe.id, 0)
        while len(taken) <= had:
            taken.append(([], []))
        choice = (had, *range(len(taken)))
        lane = next((each for each in choice if _is_free(taken[each], stripe)), len(taken))
        if lane == len(taken):
            taken.append(([], []))
        tops, bottoms = taken[lane]
        at = bisect_right(tops, stripe.top)
        tops.insert(at, stripe.top)
        bottoms.insert(at, stripe.bottom)
        found[stripe.id] = lane
    return found


def _is_free(lane: tuple[Sequence[float], Sequence[float]], stripe: Stripe) -> bool:
    tops, bottoms = lane
    at = bisect_right(tops, stripe.top)
    return (at == 0 or bottoms[at - 1] <= stripe.top) and (at == len(tops) or stripe.bottom <= tops[at])


def slots(stripes: Sequence[Stripe], height: float, top: float = 0.0) -> tuple[Slot, ...]:
    """Where the names stand, from above: each beside the first line of its stripe, or below the name before it.

    height: of a name; no two stand closer. top: where the view begins; the name of a stripe that begins above it stays
    in sight as long as the stripe does. Every name is in one slot.
    """
    made: list[tuple[float, list[Label]]] = []
    for stripe in sorted(stripes, key=lambda each: (_anchor(each, height, top), each.top, -each.bottom)):
        wanted = _anchor(stripe, height, top)
        for name in stripe.names:
            place = max(wanted, made[-1][0] + height) if made else wanted
            if made and place - wanted > REACH * height:
                made[-1][1].append(Label(stripe.id, name))
            else:
                made.append((place, [Label(stripe.id, name)]))
    return tuple(Slot(place, tuple(labels)) for place, labels in made)


def _anchor(stripe: Stripe, height: float, top: float) -> float:
    return max(stripe.top, min(top, stripe.bottom - height))
