"""The notes of the whole library as light rows: what one shows, and how they are grouped.

Nothing here touches Qt or the store: with 100,000 notes it is done away from the window's thread.
"""

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from heapq import merge
from itertools import accumulate, groupby, pairwise, product, takewhile
from operator import attrgetter
from typing import Any, NamedTuple

from reader_app.model.annotation import Annotation, Noted

_AT_ONCE = 2_000  # rows that are sorted in one go, for which other threads wait
_FEW = 200  # rows put into their places one by one
_SHOWN = 240  # code points of a quotation or a note that a row can show
_TIMES = frozenset(f"T{hour:02}:{minute:02}" for hour, minute in product(range(24), range(60)))


class Group(NamedTuple):
    """Notes that stand together. key: the id of the document or the tag, or the day; "" for notes without tags."""

    key: str
    rows: tuple[Noted, ...]


class Grouping(StrEnum):
    """What notes stand together by."""

    DOCUMENT = "document"
    TAG = "tag"
    DAY = "day"


def day_of(row: Noted) -> str:
    """The day when a note was made, in the person's own time zone, as ISO 8601."""
    return _day(row.created[:16])


_UNTAGGED = ("",)
_KEYS: Mapping[Grouping, Callable[[Noted], tuple[str, ...]]] = {
    Grouping.DOCUMENT: lambda row: (row.document,),
    Grouping.TAG: lambda row: row.tags or _UNTAGGED,
    Grouping.DAY: lambda row: (day_of(row),),
}
BY_PLACE: Callable[[Noted], tuple[str, int, str, str]] = attrgetter("document", "start", "created", "id")
_CREATED: Callable[[Noted], str] = attrgetter("created")
_DOCUMENT: Callable[[Noted], str] = attrgetter("document")
_ORDERS: Mapping[Grouping, Callable[[Noted], Any]] = {
    Grouping.DOCUMENT: BY_PLACE,
    Grouping.TAG: BY_PLACE,
    Grouping.DAY: attrgetter("created", "document", "start", "id"),
}


class Names(NamedTuple):
    """What ids are called, for sorting and for words: titles of documents and names of tags, folded."""

    documents: Mapping[str, str]
    tags: Mapping[str, str]


def row_of(a: Annotation) -> Noted:
    """An annotation as the list has it."""
    return Noted(a.id, a.document, a.start, a.created, a.colour, a.state, a.quote, a.note, a.tags, a.former)


def line_of(text: str) -> str:
    """As much of a quotation or a note as a row can show, on one line."""
    return " ".join(text[:_SHOWN].split())


def grouped(rows: Iterable[Noted], grouping: Grouping, names: Names) -> tuple[tuple[Group, ...], int]:
    """All notes in groups: documents by title, tags by name and those without last, days from the latest on.

    And how many notes that is, each counted once. rows: by place, see `in_place_order`. Within a document in text
    order, within others by document and place, within a day in the order they were made, those of one moment by
    document and place. Documents and tags without a name, which are not there any more, are left out.
    """
    there = [row for row in rows if row.document in names.documents]
    gathered = _GATHERERS[grouping](there)
    count = len(there)
    if grouping is Grouping.TAG and not gathered.keys() <= {*names.tags, ""}:
        count = sum(1 for row in there if not row.tags or not names.tags.keys().isdisjoint(row.tags))
    return _in_order(gathered, grouping, names), count


def first_documents(counts: Mapping[str, int], names: Names, most: int) -> Sequence[str]:
    """The documents whose groups come first, until they have so many notes. counts: of notes, by document."""
    order = sorted(counts.keys() & names.documents.keys(), key=_group_order(Grouping.DOCUMENT, names))
    before = accumulate((counts[key] for key in order), initial=0)
    return [key for key, _ in takewhile(lambda pair: pair[1] < most, zip(order, before, strict=False))]


def in_place_order(rows: Iterable[Noted]) -> Sequence[Noted]:
    """By document and place, as the library is read."""
    return _sorted(list(rows), BY_PLACE)


def _by_document(rows: Iterable[Noted]) -> Mapping[str, Sequence[Noted]]:
    return {key: tuple(run) for key, run in groupby(rows, _DOCUMENT)}


def _by_tag(rows: Iterable[Noted]) -> Mapping[str, Sequence[Noted]]:
    gathered: defaultdict[str, list[Noted]] = defaultdict(list)
    for row in rows:
        for tag in row.tags or _UNTAGGED:
            gathered[tag].append(row)
    return gathered


def _by_day(rows: Iterable[Noted]) -> Mapping[str, Sequence[Noted]]:
    """By the dates in UTC, of which there are few; each is cut once at the person's midnight."""
    dates: defaultdict[str, list[Noted]] = defaultdict(list)
    for row in rows:
        dates[row.created[:10]].append(row)
    gathered: defaultdict[str, list[Noted]] = defaultdict(list)
    for date in sorted(dates):  # so that a day, which is made of two of them, is in order, too
        them, midnight = _sorted(dates[date], _CREATED), _midnight(date)
        if midnight is not None and _TIMES.issuperset({row.created[10:16] for row in them}):
            day, time, next_day = midnight
            cut = bisect_left(them, f"{date}T{time}", key=_CREATED)
            for key, part in ((day, them[:cut]), (next_day, them[cut:])):
                if part:
                    gathered[key] += part
        else:
            for row in them:
                gathered[day_of(row)].append(row)
    return gathered


# A function for each, since to call one for each note takes longer than all the rest.
_GATHERERS: Mapping[Grouping, Callable[[Iterable[Noted]], Mapping[str, Sequence[Noted]]]] = {
    Grouping.DOCUMENT: _by_document,
    Grouping.TAG: _by_tag,
    Grouping.DAY: _by_day,
}


def _sorted(rows: list[Noted], key: Callable[[Noted], Any]) -> Sequence[Noted]:
    """The rows in order: many of them in pieces, since to sort 100,000 at once would keep other threads waiting."""
    if len(rows) <= _AT_ONCE:
        rows.sort(key=key)
        return rows
    pieces = [sorted(rows[start : start + _AT_ONCE], key=key) for start in range(0, len(rows), _AT_ONCE)]
    if all(key(one[-1]) <= key(next_[0]) for one, next_ in pairwise(pieces)):  # as they are read by place
        return [row for piece in pieces for row in piece]
    return list(merge(*pieces, key=key))


def regrouped(
    groups: Sequence[Group], before: Sequence[Noted], after: Sequence[Noted], grouping: Grouping, names: Names
) -> tuple[Group, ...]:
    """The same groups after some notes changed, as `grouped` would make them. before, after: these notes."""
    order = _ORDERS[grouping]
    gone = {row.id for row in before}
    come = _GATHERERS[grouping](sorted((row for row in after if row.document in names.documents), key=BY_PLACE))
    made = list(groups)
    for key in keys_of((*before, *after), grouping, names):
        at = group_place(made, key, grouping, names)
        is_there = at < len(made) and made[at].key == key
        stay = [row for row in made[at].rows if row.id not in gone] if is_there else []
        rows = _merged(stay, come.get(key, ()), order)
        made[at : at + is_there] = [Group(key, tuple(rows))] if rows else []
    return tuple(made)


def keys_of(rows: Iterable[Noted], grouping: Grouping, names: Names) -> set[str]:
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


def _merged(stay: list[Noted], come: Sequence[Noted], key: Callable[[Noted], Any]) -> Sequence[Noted]:
    """Rows put into their places among others, both in order."""
    if len(come) > _FEW:
        return list(merge(stay, come, key=key))
    for row in come:
        insort(stay, row, key=key)
    return stay


def _in_order(gathered: Mapping[str, Sequence[Noted]], grouping: Grouping, names: Names) -> tuple[Group, ...]:
    """The groups in their order."""
    if grouping is Grouping.DAY:
        order = sorted(gathered, reverse=True)
    else:
        there = {*names.tags, ""} if grouping is Grouping.TAG else names.documents.keys()
        order = sorted(gathered.keys() & there, key=_group_order(grouping, names))
    return tuple(Group(key, tuple(gathered[key])) for key in order)


@lru_cache(maxsize=1 << 14)
def _day(minute: str) -> str:
    """The day of a moment in UTC ("2026-11-22T02:30"), where the person is. What is no time has no day."""
    try:
        return datetime.fromisoformat(minute).replace(tzinfo=UTC).astimezone().date().isoformat()
    except (ValueError, OverflowError, OSError):
        return ""


@lru_cache(maxsize=1 << 14)
def _midnight(date: str) -> tuple[str, str, str] | None:
    """When the person's day ends on a date in UTC: that day, the time in UTC ("22:00"), and the day after.

    None where their clock is put on or back meanwhile, and for what is no date.
    """
    try:
        start = datetime.fromisoformat(date).replace(tzinfo=UTC)
        here, later = start.astimezone(), (start + timedelta(days=1)).astimezone()
        days = [each.isoformat() for each in (here.date(), here.date() + timedelta(days=1))]
    except (ValueError, OverflowError, OSError):
        return None
    if here.utcoffset() != later.utcoffset():
        return None
    minutes = -(-(24 * 3600 - here.hour * 3600 - here.minute * 60 - here.second) // 60)
    return days[0], f"{minutes // 60:02}:{minutes % 60:02}", days[1]
