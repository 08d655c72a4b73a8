"""What a field for tags knows of the tags there are."""

from collections.abc import Iterable, Mapping
from textwrap import fill
from typing import NamedTuple

from reader_app.model.annotation import Colour
from reader_app.model.tag import Tag

_WIDE = 72  # letters of a line of a tool tip


class KnownTags(NamedTuple):
    """names: those to complete. By name: how often each is used, where that is known, its colour, what it is for."""

    names: tuple[str, ...] = ()
    counts: Mapping[str, int] = {}
    colours: Mapping[str, Colour] = {}
    descriptions: Mapping[str, str] = {}


def known_tags(tags: Iterable[Tag], counts: Mapping[str, int] | None = None) -> KnownTags:
    """All of these. counts: by id."""
    tags = tuple(tags)
    return KnownTags(
        tuple(tag.name for tag in tags),
        {tag.name: counts.get(tag.id, 0) for tag in tags} if counts is not None else {},
        {tag.name: tag.colour for tag in tags if tag.colour is not None},
        {tag.name: tag.description for tag in tags if tag.description},
    )


def in_lines(description: str) -> str:
    """What a tag is for, as a tool tip has it: its own lines, long ones broken."""
    return "\n".join(fill(line, _WIDE) for line in description.split("\n"))
