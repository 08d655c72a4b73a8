"""What the notes of the library are limited to, and how it is said."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from reader_app.model.annotation import Colour
from reader_app.model.attribute import Attribute
from reader_app.ui.notes.library_filter import Place, TagRule
from reader_app.ui.notes.swatches import colour_name
from reader_app.ui.text import SEPARATOR, date_words, quoted


@dataclass(frozen=True, slots=True)
class Limits:
    """What was chosen. tags: names, `without` of those that none may have; title: words of titles, as typed.

    collection: the name of one, where `place` is that. attributes: of documents, of which one under each name has to be
    theirs. since, until: as in `NoteFilter`.
    """

    tags: tuple[str, ...] = ()
    rule: TagRule = TagRule.ANY
    without: tuple[str, ...] = ()
    colours: frozenset[Colour] = frozenset()
    place: Place = Place.ALL
    collection: str = ""
    title: str = ""
    attributes: tuple[Attribute, ...] = ()
    since: str = ""
    until: str = ""
    lost: bool = False
    changed: bool = False

    @property
    def number(self) -> int:
        """How many kinds of limits there are."""
        placed = self.place is not Place.ALL or bool(self.title or self.attributes)
        made = self.since or self.until
        return sum(map(bool, (self.tags or self.without, self.colours, placed, made, self.lost, self.changed)))


class Kind(StrEnum):
    """What one limit is about."""

    TAG = "tag"
    WITHOUT = "without"
    COLOUR = "colour"
    PLACE = "place"
    TITLE = "title"
    ATTRIBUTE = "attribute"
    TIME = "time"
    LOST = "lost"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Limit:
    """One of the limits. value: the tag, the colour, or the attribute as it is said; empty where there is but one."""

    kind: Kind
    value: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """A limit, and what its chip says."""

    limit: Limit
    words: str
    colour: Colour | None = None


def limits_words(words: str, limits: Limits) -> str:
    """All that is asked for in one line. words: those looked for in the notes, as typed."""
    typed = [quoted(words.strip())] if words.strip() else []
    said: dict[Kind, list[str]] = {}
    for each in each_of(limits):
        said.setdefault(each.limit.kind, []).append(each.words)
    parts = (f"{rule_words(limits, kind)} {', '.join(names)}".strip() for kind, names in said.items())
    return SEPARATOR.join((*typed, *parts))


def each_of(limits: Limits) -> Iterator[Said]:
    """Every limit by itself."""
    for tag in limits.tags:
        yield Said(Limit(Kind.TAG, tag), tag)
    for tag in limits.without:
        yield Said(Limit(Kind.WITHOUT, tag), tag)
    for colour in sorted(limits.colours, key=tuple(Colour).index):
        yield Said(Limit(Kind.COLOUR, colour.value), colour_name(colour).lower(), colour)
    yield from _of_documents(limits)
    if limits.since or limits.until:
        yield Said(Limit(Kind.TIME), _time_words(limits))
    if limits.lost:
        yield Said(Limit(Kind.LOST), _tr("passages not found again"))
    if limits.changed:
        yield Said(Limit(Kind.CHANGED), _tr("passages with other words now"))


def _of_documents(limits: Limits) -> Iterator[Said]:
    if limits.place is not Place.ALL:
        yield Said(Limit(Kind.PLACE), _place_words(limits))
    if limits.title:
        yield Said(Limit(Kind.TITLE), _tr("title has “{words}”").format(words=limits.title))
    for attribute in limits.attributes:
        yield Said(Limit(Kind.ATTRIBUTE, said(attribute)), said(attribute))


def said(attribute: Attribute) -> str:
    """An attribute in words."""
    return f"{attribute.name}: {attribute.value}"


def rule_words(limits: Limits, kind: Kind) -> str:
    """What stands before all limits of a kind: how many of the tags; nothing where a note must have the only one."""
    if kind is Kind.WITHOUT:
        return _tr("none of")
    if kind is not Kind.TAG or len(limits.tags) == 1:
        return ""
    match limits.rule:
        case TagRule.ANY:
            return _tr("any of")
        case TagRule.ALL:
            return _tr("all of")
        case TagRule.OVERLAPPING:
            return _tr("overlapping")


def _place_words(limits: Limits) -> str:
    if limits.place is Place.NAMED:
        return _tr("in “{collection}”").replace("{collection}", limits.collection)
    return _tr("in this document") if limits.place is Place.THIS else _tr("in this document's collections")


def _time_words(limits: Limits) -> str:
    first, last = date_words(limits.since), date_words(limits.until)
    if first == last:
        return first
    if first and last:
        return _tr("{first} to {last}").format(first=first, last=last)
    return _tr("since {day}").format(day=first) if first else _tr("until {day}").format(day=last)


def _tr(words: str) -> str:
    return QCoreApplication.translate("limits", words)
