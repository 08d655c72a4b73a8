"""The codebook as a tree of levels, flattened into rows."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from reader_app.model.tag import Tag, is_within, name_key
from reader_app.ui.library.rows import folded

TagRow = tuple[Tag, int]  # a tag, and how many annotations have it


@dataclass(frozen=True, slots=True)
class Node:
    """A level of the codebook. tag: without an id where there is no tag of the name, only some below it.

    depth: 0 at the top. count: annotations with the tag itself; below: with it or tags below it, those with several
    counted for each. is_open: whether what is below it shows; None where nothing is.
    """

    tag: Tag
    depth: int
    count: int
    below: int
    is_open: bool | None = None

    @property
    def shown(self) -> str:
        """What the row says: the whole name where it does not stand under the levels above it."""
        return self.tag.name.rpartition("/")[2] if self.depth == self.tag.name.count("/") else self.tag.name

    @property
    def has_both(self) -> bool:
        """Whether there are two numbers to be told: it is a tag, and has some below it."""
        return self.is_open is not None and bool(self.tag.id)

    @property
    def key(self) -> str:
        """What the level is known by, whatever it is written like."""
        return name_key(self.tag.name)


def tree(rows: Iterable[TagRow], closed: frozenset[str] = frozenset()) -> tuple[Node, ...]:
    """The levels in order, each before those below it. closed: keys of levels below which nothing shows."""
    nodes = _with_levels(rows)
    below = dict.fromkeys(nodes, 0)
    parents = set()
    for key, node in nodes.items():
        for level in _levels(key):
            below[level] += node.count
        parents.update(_levels(key)[:-1])
    shown = []
    for key in sorted(nodes, key=lambda each: [folded(level) for level in each.split("/")]):
        if closed.isdisjoint(_levels(key)[:-1]):
            is_open = key not in closed if key in parents else None
            shown.append(replace(nodes[key], below=below[key], is_open=is_open))
    return tuple(shown)


def flat(rows: Iterable[TagRow], words: str) -> tuple[Node, ...]:
    """The tags whose names have this in them, folded, without any levels."""
    found = sorted((row for row in rows if words in folded(row[0].name)), key=lambda row: folded(row[0].name))
    return tuple(Node(tag, 0, count, count) for tag, count in found)


def others(rows: Sequence[TagRow], name: str, most: int) -> tuple[Tag, ...]:
    """The tags that one can be merged into: the most used, by name; none below it."""
    there = [row for row in rows if not is_within(row[0].name, name)]
    used = sorted(there, key=lambda row: -row[1])[:most]
    return tuple(sorted((tag for tag, _ in used), key=lambda tag: folded(tag.name)))


def _with_levels(rows: Iterable[TagRow]) -> dict[str, Node]:
    """A node for each tag, and for each level above one, by key."""
    nodes = {name_key(tag.name): Node(tag, tag.name.count("/"), count, 0) for tag, count in rows}
    for node in tuple(nodes.values()):
        levels = node.tag.name.split("/")
        for depth in range(len(levels) - 1):
            above = "/".join(levels[: depth + 1])
            nodes.setdefault(name_key(above), Node(Tag("", above), depth, 0, 0))
    return nodes


def _levels(key: str) -> list[str]:
    """The level itself and all above it, the highest first."""
    parts = key.split("/")
    return ["/".join(parts[: n + 1]) for n in range(len(parts))]
