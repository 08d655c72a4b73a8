"""Which notes of the library a filter lets through; like their rows, away from the window's thread."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from functools import partial
from typing import NamedTuple

from reader_app.model.annotation import Colour, Noted, State
from reader_app.model.overlap import together
from reader_app.ui.library.rows import folded
from reader_app.ui.notes.card_filter import is_changed
from reader_app.ui.notes.library_rows import Group, Names, day_of

_Sieve = Callable[[Iterable[Noted]], list[Noted]]


class TagRule(StrEnum):
    """How many of the chosen tags a note must have."""

    ANY = "any"
    ALL = "all"
    OVERLAPPING = "overlapping"  # all of them, by itself or with notes on passages that overlap its own


class Place(StrEnum):
    """Which documents the notes may be in."""

    ALL = "all"
    THIS = "this"
    COLLECTION = "collection"  # those in a collection with the open one
    NAMED = "named"  # those in a collection chosen by its name


class NoteFilter(NamedTuple):
    """What is let through; empty means no limit.

    words: folded; all of them must be in the quotation, the note or the name of a tag. tags: for each that is asked for
    the ids of itself and of those below it, see `families`. without: ids of tags that none may have. documents: ids,
    None for any. since, until: days as ISO 8601 or the beginning of one ("2026", "2026-11"), both included. lost: only
    passages that were not found again; changed: only those that have other words than were marked.
    """

    words: tuple[str, ...] = ()
    tags: tuple[frozenset[str], ...] = ()
    rule: TagRule = TagRule.ANY
    without: frozenset[str] = frozenset()
    colours: frozenset[Colour] = frozenset()
    documents: frozenset[str] | None = None
    since: str = ""
    until: str = ""
    lost: bool = False
    changed: bool = False

    def __bool__(self) -> bool:
        limits = (self.words, self.tags, self.without, self.colours, self.since, self.until, self.lost, self.changed)
        return any(limits) or self.documents is not None

    @property
    def is_of_each(self) -> bool:
        """Whether a note is let through for what it is, whatever others there are."""
        return not self.tags or self.rule is not TagRule.OVERLAPPING


def text_of(row: Noted) -> str:
    """What words are looked for in: quotation, its former words and note, folded."""
    return folded(f"{row.quote}\n{row.former}\n{row.note}")


def let_through(
    groups: Sequence[Group], limits: NoteFilter, names: Names, texts: Mapping[str, str]
) -> tuple[Group, ...]:
    """The groups with what the filter lets through; those with nothing left are left out.

    texts: by id what words are looked for in, see `text_of`; not needed where there are no words. Where a limit is not
    `is_of_each`, a group has whole documents.
    """
    if not limits:
        return tuple(groups)
    for sieve in _sieves(limits, names, texts):  # one after the other over what is left: the cheap ones come first
        groups = [Group(key, tuple(sieve(rows))) for key, rows in groups]
    return tuple(group for group in groups if group.rows)


def _sieves(limits: NoteFilter, names: Names, texts: Mapping[str, str]) -> Iterator[_Sieve]:
    """What notes must go through, the cheap before the dear. Loops, since a call for each note takes twice as long."""
    colours, documents = limits.colours, limits.documents
    since, until = limits.since, f"{limits.until}\uffff"  # all that begins so is not later
    if not limits.is_of_each:  # before other limits take away what a note may overlap
        yield from _tagged(limits)
    yield from _become(limits)
    if documents is not None:
        yield lambda rows: [row for row in rows if row.document in documents]
    if colours:
        yield lambda rows: [row for row in rows if row.colour in colours]
    if limits.since or limits.until:
        yield lambda rows: [row for row in rows if since <= day_of(row) <= until]
    if limits.is_of_each:
        yield from _tagged(limits)
    for word in limits.words:
        yield _with_word(word, frozenset(tag for tag, name in names.tags.items() if word in name), texts)


def _become(limits: NoteFilter) -> Iterator[_Sieve]:
    """Those whose passages were lost, or changed."""
    if limits.lost:
        yield lambda rows: [row for row in rows if row.state is State.ORPHAN]
    if limits.changed:
        yield lambda rows: list(filter(is_changed, rows))


def _tagged(limits: NoteFilter) -> Iterator[_Sieve]:
    """Those with the wanted tags and without the others."""
    if limits.without:
        yield lambda rows: [row for row in rows if limits.without.isdisjoint(row.tags)]
    if not limits.is_of_each:
        yield partial(_together, limits.tags)
    elif limits.rule is TagRule.ALL:
        yield from map(_with_any, limits.tags)
    elif limits.tags:
        yield _with_any(frozenset().union(*limits.tags))


def _together(families: Sequence[frozenset[str]], rows: Iterable[Noted]) -> list[Noted]:
    """Those with tags of all the families on one place of a text."""
    some = _with_any(frozenset().union(*families))(rows)
    found = together(some, families)
    return [row for row in some if row.id in found]


def _with_any(wanted: frozenset[str]) -> _Sieve:
    return lambda rows: [row for row in rows if not wanted.isdisjoint(row.tags)]


def _with_word(word: str, named: frozenset[str], texts: Mapping[str, str]) -> _Sieve:
    """Those with a word in their text, or in the name of one of their tags. named: the tags it is in."""
    if not named:
        return lambda rows: [row for row in rows if word in texts[row.id]]
    return lambda rows: [row for row in rows if word in texts[row.id] or not named.isdisjoint(row.tags)]
