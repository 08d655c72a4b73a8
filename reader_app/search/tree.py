"""A parsed query: a small tree of passages to be found, joined by AND, OR and NOT.

Nodes are compared by identity: they are looked up for every document, and hashing a whole tree each time would cost.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

TEXT = "text"
TITLE = "title"
BY = "by"
YEAR = "year"
FIELDS = frozenset({TITLE, BY, YEAR})  # what can be named before a colon


class Match(StrEnum):
    """How a slot matches terms."""

    EXACT = "exact"
    STEM = "stem"
    PREFIX = "prefix"


@dataclass(frozen=True, slots=True)
class Slot:
    """One term to be matched, folded; in capitals where only the CAPS term will do."""

    match: Match
    text: str


Alternative = tuple[Slot, ...]  # slots at adjacent positions
Part = tuple[Alternative, ...]  # ways to read one word of the query


@dataclass(frozen=True, slots=True, eq=False)
class Passage:
    """A word or a phrase: its parts follow each other without a gap."""

    field: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Years:
    """Documents dated from first to last, both included."""

    first: int
    last: int


@dataclass(frozen=True, slots=True, eq=False)
class And:
    """All of them."""

    children: tuple["Node", ...]


@dataclass(frozen=True, slots=True, eq=False)
class Or:
    """Any of them."""

    children: tuple["Node", ...]


@dataclass(frozen=True, slots=True, eq=False)
class Not:
    """Anything but this."""

    child: "Node"


Node = Passage | Years | And | Or | Not


def text_only(node: Node) -> Node | None:
    """The tree without what is asked of titles, people and years; None where nothing is left."""
    if isinstance(node, Years):
        return None
    if isinstance(node, Passage):
        return node if node.field == TEXT else None
    if isinstance(node, Not):
        child = text_only(node.child)
        return None if child is None else Not(child)
    children = tuple(kept for kept in map(text_only, node.children) if kept is not None)
    return type(node)(children) if children else None


def passages(node: Node) -> Iterator[Passage]:
    """Every passage in the tree, negated ones included."""
    if isinstance(node, Passage):
        yield node
    elif isinstance(node, Not):
        yield from passages(node.child)
    elif isinstance(node, And | Or):
        for child in node.children:
            yield from passages(child)
