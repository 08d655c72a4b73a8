"""A parsed query: a small tree of what is to be found, joined by AND, OR and NOT.

Nodes are compared by identity: they are looked up for every document, and hashing a whole tree each time would cost.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

ANYWHERE = "anywhere"  # where no field is named: text, title, people, quotations, notes and tags
TEXT = "text"
TITLE = "title"
BY = "by"
FILE, FOLDER = "file", "folder"  # the name of the file, and the folders it was in
FROM, TO = "from", "to"  # who wrote the messages of mail, and to whom, where the text says it
QUOTE = "quote"
NOTE = "note"
TAG = "tag"
IN = "in"  # documents by their title
COLLECTION = "collection"
YEAR, DATE = "year", "date"
LANGUAGE, TYPE, COLOUR, HAS, IS = "lang", "type", "colour", "has", "is"
# To be named before a colon.
FIELDS = (
    *(TITLE, BY, TEXT, NOTE, QUOTE, TAG, IN, FILE, FOLDER, FROM, TO, COLLECTION),
    *(YEAR, DATE, LANGUAGE, TYPE, COLOUR, HAS, IS),
)
# Those that are asked for words.
WORDS = frozenset({ANYWHERE, TEXT, TITLE, BY, QUOTE, NOTE, TAG, IN, FILE, FOLDER, FROM, TO, COLLECTION})
IN_TEXT = (TEXT, FROM, TO)  # whose matches are hits in the text; no passage is looked for in two of them
NOTE_FIELDS = frozenset({QUOTE, NOTE, TAG})
CHANGED, ORPHAN = "changed", "orphan"  # of passages: they have other words than were marked, or are not found
READ, UNREAD, STARRED = "read", "unread", "starred"
KNOWN_VALUES = {HAS: ("annotation", "note"), IS: (CHANGED, ORPHAN, READ, STARRED, UNREAD)}


class Match(StrEnum):
    """How a slot matches terms."""

    EXACT = "exact"
    FORM = "form"  # exact, and not in capitals
    STEM = "stem"
    PREFIX = "prefix"
    WILDCARD = "wildcard"
    FUZZY = "fuzzy"


@dataclass(frozen=True, slots=True)
class Slot:
    """One term to be matched, folded. capital: only CAPS terms will do; the text is in capitals then.

    accented: typed with accents, so that English stems are not meant. distance: edits allowed, for fuzzy ones.
    """

    match: Match
    text: str
    capital: bool = False
    accented: bool = False
    distance: int = 0


Alternative = tuple[Slot, ...]  # slots at adjacent positions
Part = tuple[Alternative, ...]  # ways to read one word of the query


@dataclass(frozen=True, slots=True, eq=False)
class Passage:
    """A word or a phrase. near: how many other words may stand between its parts, in any order; else they follow
    each other without a gap.
    """

    field: str
    parts: tuple[Part, ...]
    near: int | None = None

    @property
    def slot(self) -> Slot | None:
        """Its only slot, where it is a plain word."""
        if len(self.parts) == 1 and len(self.parts[0]) == 1 and len(self.parts[0][0]) == 1:
            return self.parts[0][0][0]
        return None


@dataclass(frozen=True, slots=True, eq=False)
class Dates:
    """Documents dated from first to last, both included, as exactly as both are given (ISO 8601; empty: open)."""

    first: str
    last: str


@dataclass(frozen=True, slots=True, eq=False)
class Property:
    """Documents, or annotations, of which something holds; value: folded, but for TAG, where it is the whole name of a
    tag that they have themselves, or one below it. prefix: its beginning is enough.
    """

    field: str
    value: str
    prefix: bool = False


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


Node = Passage | Dates | Property | And | Or | Not


def text_only(node: Node) -> Node | None:
    """The tree without what is asked of anything but the text; None where nothing is left."""
    if isinstance(node, Dates | Property):
        return None
    if isinstance(node, Passage):
        return node if node.field in {ANYWHERE, TEXT} else None
    if isinstance(node, Not):
        child = text_only(node.child)
        return None if child is None else Not(child)
    children = tuple(kept for kept in map(text_only, node.children) if kept is not None)
    return type(node)(children) if children else None


def leaves(node: Node, *, negated: bool = True) -> Iterator[Passage | Dates | Property]:
    """Every leaf of the tree; negated: those under a NOT too."""
    if isinstance(node, Not):
        if negated:
            yield from leaves(node.child)
    elif isinstance(node, And | Or):
        for child in node.children:
            yield from leaves(child, negated=negated)
    else:
        yield node
