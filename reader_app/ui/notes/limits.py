"""What the notes of the library are limited to, and how it is said."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from reader_app.model.annotation import Colour
from reader_app.ui.notes.library_filter import Place, TagRule
from reader_app.ui.notes.swatches import colour_name
from reader_app.ui.text import SEPARATOR, date_words, quoted


@dataclass(frozen=True, slots=True)
class Limits:
    """What was chosen. tags: names; title: words of titles, as typed; since, until: as in `NoteFilter`."""

    tags: tuple[str, ...] = ()
    rule: TagRule = TagRule.ANY
    colours: frozenset[Colour] = frozenset()
    place: Place = Place.ALL
    title: str = ""
    since: str = ""
    until: str = ""
    lost: bool = False

    @property
    def number(self) -> int:
        """How many kinds of limits there are."""
        placed = self.place is not Place.ALL or bool(self.title)
        return sum(map(bool, (self.tags, self.colours, placed, self.since or self.until, self.lost)))


class Kind(StrEnum):
    """What one limit is about."""

    TAG = "tag"
    COLOUR = "colour"
    PLACE = "place"
    TITLE = "title"
    TIME = "time"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Limit:
    """One of the limits. value: the name of the tag, or the colour; empty where there is but one of the kind."""

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
    tags = ", ".join(limits.tags)
    tagged = [f"{rule_words(limits)} {tags}".strip()] if tags else []
    others = [each.words for each in each_of(limits) if each.limit.kind is not Kind.TAG]
    return SEPARATOR.join((*typed, *tagged, *others))


def each_of(limits: Limits) -> Iterator[Said]:
    """Every limit by itself."""
    for tag in limits.tags:
        yield Said(Limit(Kind.TAG, tag), tag)
    for colour in sorted(limits.colours, key=tuple(Colour).index):
        yield Said(Limit(Kind.COLOUR, colour.value), colour_name(colour).lower(), colour)
    if limits.place is not Place.ALL:
        here, ours = _tr("in this document"), _tr("in this document's collections")
        yield Said(Limit(Kind.PLACE), here if limits.place is Place.THIS else ours)
    if limits.title:
        yield Said(Limit(Kind.TITLE), _tr("title has “{words}”").format(words=limits.title))
    if limits.since or limits.until:
        yield Said(Limit(Kind.TIME), _time_words(limits))
    if limits.lost:
        yield Said(Limit(Kind.LOST), _tr("passages not found again"))


def rule_words(limits: Limits) -> str:
    """How many of the tags; nothing where a note must have the only one."""
    if limits.rule is TagRule.NONE:
        return _tr("none of")
    if len(limits.tags) == 1:
        return ""
    return _tr("any of") if limits.rule is TagRule.ANY else _tr("all of")


def _time_words(limits: Limits) -> str:
    first, last = date_words(limits.since), date_words(limits.until)
    if first == last:
        return first
    if first and last:
        return _tr("{first} to {last}").format(first=first, last=last)
    return _tr("since {day}").format(day=first) if first else _tr("until {day}").format(day=last)


def _tr(words: str) -> str:
    return QCoreApplication.translate("limits", words)
