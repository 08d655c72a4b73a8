"""Passages that overlap: which of them have tags together, and in how many places two tags are.

Two passages overlap where they share a letter; those that only touch do not. What has no passage in its text, or lost
it, overlaps nothing.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from operator import attrgetter, itemgetter

from reader_app.model.annotation import Noted, State

_document: Callable[[Noted], str] = attrgetter("document")
_place: Callable[[tuple[int, bool, Noted]], tuple[int, bool]] = itemgetter(0, 1)


def together(rows: Iterable[Noted], families: Sequence[Collection[str]]) -> frozenset[str]:
    """The ids of the notes that have tags of all the families, by themselves or with notes on overlapping passages.

    All that are together overlap in one place. rows: those of each document in a row; who has no tag of any family is
    with none.
    """
    wanted = [frozenset(family) for family in families]
    found: set[str] = set()
    for _, run in groupby(rows, _document):
        has = {row: tuple(not family.isdisjoint(row.tags) for family in wanted) for row in run}
        here = [row for row, each in has.items() if any(each)]
        found.update(row.id for row in here if all(has[row]))
        counts, waiting = [0] * len(wanted), set[str]()
        for row, begins in _ends_of(here):
            by = 1 if begins else -1
            counts = [count + by * each for count, each in zip(counts, has[row], strict=True)]
            if not begins:
                waiting.discard(row.id)
                continue
            waiting.add(row.id)
            if all(counts):
                found |= waiting
                waiting.clear()
    return frozenset(found)


def places_of_pairs(rows: Iterable[Noted], above: Mapping[str, Collection[str]]) -> Counter[tuple[str, str]]:
    """In how many places two names are together: stretches of text without a gap that passages with both cover.

    A note without a passage is a place by itself. A name with itself: the places where it is. rows: those of each
    document in a row; above: for the id of each tag the names it counts for. A pair is there both ways round.
    """
    found: Counter[tuple[str, str]] = Counter()
    for _, run in groupby(rows, _document):
        here = {row: frozenset(name for tag in row.tags for name in above.get(tag, ())) for row in run}
        lost = (names for row, names in here.items() if not _has_passage(row))
        found.update((one, other) for names in lost for one in names for other in names)
        active: Counter[str] = Counter()
        for row, begins in _ends_of(here):
            if not begins:
                active -= Counter(here[row])
                continue
            for name in here[row]:
                if not active[name]:
                    found.update((name, other) for other in active)
                    found.update((other, name) for other in active)
                    found[name, name] += 1
                active[name] += 1
    return found


def _has_passage(row: Noted) -> bool:
    return row.state is State.ANCHORED and bool(row.quote)


def _ends_of(rows: Iterable[Noted]) -> Iterator[tuple[Noted, bool]]:
    """Where passages of one document begin and end, in order; at one place those that end come first."""
    there = [row for row in rows if _has_passage(row)]
    events = [(row.start, True, row) for row in there]
    events += [(row.start + len(row.quote), False, row) for row in there]  # the quotation is the passage
    for _, begins, row in sorted(events, key=_place):
        yield row, begins
