"""Tags: their names and the rules names keep."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from reader_app.model.annotation import Colour

MAXIMUM_LENGTH = 200  # code points


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag of the codebook. name: unique by `name_key`; "a/b" is b under a. colour: None means none of its own."""

    id: str
    name: str
    colour: Colour | None = None
    description: str = ""


def clean_name(name: str) -> str:
    """The name as it is kept: NFC, control characters dropped, white space runs made one space, no empty levels.

    Raises ValueError where nothing is left, or more than MAXIMUM_LENGTH code points.
    """
    composed = unicodedata.normalize("NFC", name)
    printable = "".join(" " if unicodedata.category(c) in {"Cc", "Zl", "Zp"} else c for c in composed)
    levels = (" ".join(level.split()) for level in printable.split("/"))
    cleaned = "/".join(level for level in levels if level)
    if not cleaned:
        raise ValueError("A tag needs a name.")
    if len(cleaned) > MAXIMUM_LENGTH:
        raise ValueError(f"A tag's name can have {MAXIMUM_LENGTH} characters at most.")
    return cleaned


def name_key(name: str) -> str:
    """What two names share when they are the same tag: case and composition aside."""
    return unicodedata.normalize("NFC", name.casefold())


def is_within(name: str, level: str) -> bool:
    """Whether a name is this level, or one below it: who asks for a tag asks for those below it, too."""
    return f"{name_key(name)}/".startswith(f"{name_key(level)}/")


def families(names: Iterable[str], tags: Iterable[Tag]) -> tuple[frozenset[str], ...]:
    """For each name, the ids of the tags that are within it; empty where none is. Once, not for each annotation."""
    keys = [name_key(name) for name in names]
    found: dict[str, set[str]] = {key: set() for key in keys}
    for tag in tags:
        level = name_key(tag.name)
        while level:
            if level in found:
                found[level].add(tag.id)
            level = level.rpartition("/")[0]
    return tuple(frozenset(found[key]) for key in keys)


def levels(tags: Iterable[Tag]) -> dict[str, tuple[str, ...]]:
    """For the id of each tag the names of its levels, the highest first and its own last; each written in one way."""
    tags = tuple(tags)
    written = {name_key(tag.name): tag.name for tag in tags}
    found = {}
    for tag in tags:
        parts = tag.name.split("/")
        names = ("/".join(parts[:depth]) for depth in range(1, len(parts) + 1))
        found[tag.id] = tuple(written.setdefault(name_key(name), name) for name in names)
    return found
