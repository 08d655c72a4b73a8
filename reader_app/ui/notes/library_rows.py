"""The notes of the whole library as light rows: what one holds, which a filter lets through, and how they are grouped.

Nothing here touches Qt or the store: with 100,000 notes it is done away from the window's thread.
"""

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from functools import lru_cache
from heapq import merge
from itertools import pairwise
from operator import attrgetter
from typing import Any, NamedTuple

from reader_app.model.annotation import Annotation, Colour, Noted, State
from reader_app.ui.library.rows import folded

_AT_ONCE = 2_000  # rows that are sorted in one go, for which other threads wait
_FEW = 200  # rows put into their places one by one
_SHOWN = 240  # code points of a quotation or a note that a row can show


class NoteRow(NamedTuple):
    """An annotation as the list shows it. quote, note: their beginnings on one line; text: all of both, folded.

    start: code points. day: when it was made, in the person's own time zone, as ISO 8601. tags: ids.
    """

    id: str
    document: str
    start: int
    created: str
    day: str
    colour: Colour
    state: State
    tags: tuple[str, ...]
    quote: str
    note: str
    text: str


_Sieve = Callable[[Iterable[NoteRow]], list[NoteRow]]


class Group(NamedTuple):
    """Notes that stand together. key: the id of the document or the tag, or the day; "" for notes without tags."""

    key: str
    rows: tuple[NoteRow, ...]


class Grouping(StrEnum):
    """What notes stand together by."""

    DOCUMENT = "document"
    TAG = "tag"
    DAY = "day"


_KEYS: Mapping[Grouping, Callable[[NoteRow], tuple[str, ...]]] = {
    Grouping.DOCUMENT: lambda row: (row.document,),
    Grouping.TAG: lambda row: row.tags or ("",),
    Grouping.DAY: lambda row: (row.day,),
}
_BY_PLACE: Callable[[NoteRow], tuple[str, int, str, str]] = attrgetter("document", "start", "created", "id")
_ORDERS: Mapping[Grouping, Callable[[NoteRow], Any]] = {
    Grouping.DOCUMENT: _BY_PLACE,
    Grouping.TAG: _BY_PLACE,
    Grouping.DAY: attrgetter("created", "id"),
}


class TagRule(StrEnum):
    """How many of the chosen tags a note must have."""

    ALL = "all"
    ANY = "any"
    NONE = "none"


class Place(StrEnum):
    """Which documents the notes may be in."""

    ALL = "all"
    THIS = "this"
    COLLECTION = "collection"  # those in a collection with the open one


@dataclass(frozen=True, slots=True)
class NoteFilter:
    """What is let through; empty means no limit.

    words: folded; all of them must be in the quotation, the note or the name of a tag. tags: ids. documents: ids, None
    for any. since, until: days as ISO 8601 or the beginning of one ("2026", "2026-11"), both included. lost: only
    passages that were not found again.
    """

    words: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    rule: TagRule = TagRule.ANY
    colours: frozenset[Colour] = frozenset()
    documents: frozenset[str] | None = None
    since: str = ""
    until: str = ""
    lost: bool = False

    def __bool__(self) -> bool:
        limits = (self.words, self.tags, self.colours, self.since, self.until, self.lost)
        return any(limits) or self.documents is not None


@dataclass(frozen=True, slots=True)
class Names:
    """What ids are called, for sorting and for words: titles of documents and names of tags, folded."""

    documents: Mapping[str, str]
    tags: Mapping[str, str]


def row_of(annotation: Annotation | Noted) -> NoteRow:
    """The row of an annotation."""
    return NoteRow(
        annotation.id,
        annotation.document,
        annotation.start,
        annotation.created,
        _day(annotation.created[:16]),
        annotation.colour,
        annotation.state,
        annotation.tags,
        _line(annotation.quote),
        _line(annotation.note),
        folded(f"{annotation.quote}\n{annotation.note}"),
    )


def grouped(rows: Iterable[NoteRow], grouping: Grouping, names: Names) -> tuple[Group, ...]:
    """All notes in groups: documents by title, tags by name and those without last, days from the latest on.

    Within a document in text order, within others by document and place, within a day in the order they were made.
    Documents and tags without a name, which are not there any more, are left out.
    """
    gathered = _gathered((row for row in rows if row.document in names.documents), _KEYS[grouping])
    return _in_order({key: _sorted(them, _ORDERS[grouping]) for key, them in gathered.items()}, grouping, names)


def _sorted(rows: list[NoteRow], key: Callable[[NoteRow], Any]) -> Sequence[NoteRow]:
    """The rows in order: many of them in pieces, since to sort 100,000 at once would keep other threads waiting."""
    if len(rows) <= _AT_ONCE:
        rows.sort(key=key)
        return rows
    pieces = [sorted(rows[start : start + _AT_ONCE], key=key) for start in range(0, len(rows), _AT_ONCE)]
    if all(key(one[-1]) <= key(next_[0]) for one, next_ in pairwise(pieces)):  # as they are read by place
        return [row for piece in pieces for row in piece]
    return list(merge(*pieces, key=key))


def regrouped(
    groups: Sequence[Group], before: Sequence[NoteRow], after: Sequence[NoteRow], grouping: Grouping, names: Names
) -> tuple[Group, ...]:
    """The same groups after some notes changed, as `grouped` would make them. before, after: these notes."""
    order = _ORDERS[grouping]
    gone = {row.id for row in before}
    come = _gathered([row for row in after if row.document in names.documents], _KEYS[grouping])
    made = list(groups)
    for key in keys_of((*before, *after), grouping, names):
        at = group_place(made, key, grouping, names)
        is_there = at < len(made) and made[at].key == key
        stay = [row for row in made[at].rows if row.id not in gone] if is_there else []
        rows = _merged(stay, sorted(come.get(key, ()), key=order), order)
        made[at : at + is_there] = [Group(key, tuple(rows))] if rows else []
    return tuple(made)


def keys_of(rows: Iterable[NoteRow], grouping: Grouping, names: Names) -> set[str]:
    """The keys of the groups that such rows stand in, of those there can be."""
    keys = {each for row in rows if row.document in names.documents for each in _KEYS[grouping](row)}
    if grouping is Grouping.DOCUMENT:
        return keys & names.documents.keys()
    return keys & {*names.tags, ""} if grouping is Grouping.TAG else keys


def group_place(groups: Sequence[Group], key: str, grouping: Grouping, names: Names) -> int:
    """Where the group with a key is among others in their order, or would be."""
    if grouping is Grouping.DAY:
        return bisect_left(groups, True, key=lambda group: group.key <= key)
    order = _group_order(grouping, names)
    return bisect_left(groups, order(key), key=lambda group: order(group.key))


def _group_order(grouping: Grouping, names: Names) -> Callable[[str], tuple[object, ...]]:
    """What groups of documents or of tags are sorted by: their names, those without tags last."""
    if grouping is Grouping.DOCUMENT:
        return lambda key: (names.documents[key], key)
    return lambda key: (not key, names.tags.get(key, ""), key)


def _merged(stay: list[NoteRow], come: Sequence[NoteRow], key: Callable[[NoteRow], Any]) -> Sequence[NoteRow]:
    """Rows put into their places among others, both in order."""
    if len(come) > _FEW:
        return list(merge(stay, come, key=key))
    for row in come:
        insort(stay, row, key=key)
    return stay


def _in_order(gathered: Mapping[str, Sequence[NoteRow]], grouping: Grouping, names: Names) -> tuple[Group, ...]:
    """The groups in their order."""
    if grouping is Grouping.DAY:
        order = sorted(gathered, reverse=True)
    else:
        there = {*names.tags, ""} if grouping is Grouping.TAG else names.documents.keys()
        order = sorted(gathered.keys() & there, key=_group_order(grouping, names))
    return tuple(Group(key, tuple(gathered[key])) for key in order)


def let_through(groups: Sequence[Group], limits: NoteFilter, names: Names) -> tuple[Group, ...]:
    """The groups with what the filter lets through; those with nothing left are left out."""
    if not limits:
        return tuple(groups)
    for sieve in _sieves(limits, names):  # one after the other over what is left: the cheap ones come first
        groups = [Group(key, tuple(sieve(rows))) for key, rows in groups]
    return tuple(group for group in groups if group.rows)


def _sieves(limits: NoteFilter, names: Names) -> Iterator[_Sieve]:
    """What notes must go through, the cheap before the dear. Loops, since a call for each note takes twice as long."""
    colours, documents = limits.colours, limits.documents
    since, until = limits.since, f"{limits.until}\uffff"  # all that begins so is not later
    if limits.lost:
        yield lambda rows: [row for row in rows if row.state is State.ORPHAN]
    if documents is not None:
        yield lambda rows: [row for row in rows if row.document in documents]
    if colours:
        yield lambda rows: [row for row in rows if row.colour in colours]
    if limits.since or limits.until:
        yield lambda rows: [row for row in rows if since <= row.day <= until]
    if limits.tags:
        yield _tagged(frozenset(limits.tags), limits.rule)
    for word in limits.words:
        yield _with_word(word, frozenset(tag for tag, name in names.tags.items() if word in name))


def _tagged(wanted: frozenset[str], rule: TagRule) -> _Sieve:
    """Those with all, any or none of these tags."""
    if rule is TagRule.ALL:
        return lambda rows: [row for row in rows if wanted.issubset(row.tags)]
    if rule is TagRule.ANY:
        return lambda rows: [row for row in rows if not wanted.isdisjoint(row.tags)]
    return lambda rows: [row for row in rows if wanted.isdisjoint(row.tags)]


def _with_word(word: str, named: frozenset[str]) -> _Sieve:
    """Those with a word in their text, or in the name of one of their tags. named: the tags it is in."""
    if not named:
        return lambda rows: [row for row in rows if word in row.text]
    return lambda rows: [row for row in rows if word in row.text or not named.isdisjoint(row.tags)]


def _gathered(rows: Iterable[NoteRow], keys: Callable[[NoteRow], tuple[str, ...]]) -> dict[str, list[NoteRow]]:
    """The rows by each of their keys, in the order they come."""
    gathered: dict[str, list[NoteRow]] = {}
    for row in rows:
        for key in keys(row):
            gathered.setdefault(key, []).append(row)
    return gathered


def _line(text: str) -> str:
    return " ".join(text[:_SHOWN].split())


@lru_cache(maxsize=1 << 14)
def _day(minute: str) -> str:
    """The day of a moment in UTC ("2026-11-22T02:30"), where the person is. What is no time has no day."""
    try:
        return datetime.fromisoformat(minute).replace(tzinfo=UTC).astimezone().date().isoformat()
    except (ValueError, OverflowError, OSError):
        return ""
