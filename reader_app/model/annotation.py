"""An annotation: a passage of a document (or all of it), marked, tagged and noted."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Extent(StrEnum):
    """How much of the text around some words is meant."""

    WORDS = "words"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"


class Colour(StrEnum):
    """The eight colours a passage can be marked with, in the order of the keys 1-8."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PINK = "pink"
    PURPLE = "purple"
    ORANGE = "orange"
    TEAL = "teal"
    GREY = "grey"


class State(StrEnum):
    """Whether the passage is where the annotation says it is."""

    ANCHORED = "anchored"
    ORPHAN = "orphan"  # the text changed and the passage was not found again
    DOCUMENT = "document"  # a note on the whole document, without a passage


@dataclass(frozen=True, slots=True)
class Annotation:
    """A saved annotation.

    start, end: code points in the canonical text of `revision`, end exclusive; both 0 where there is no passage.
    quote: the passage, sliced from the canonical text; prefix, suffix: up to 32 code points of context.
    tags: ids of tags, in the order they were given. created, modified: ISO 8601 in UTC. former: the words that were
    marked, where the document has changed since and the quotation has others; else empty.
    """

    id: str
    document: str
    revision: str
    start: int
    end: int
    quote: str
    prefix: str
    suffix: str
    colour: Colour
    tags: tuple[str, ...]
    note: str
    author: str
    created: str
    modified: str
    state: State = State.ANCHORED
    former: str = ""


class Noted(NamedTuple):
    """What a list of many thousand annotations shows of each; as `Annotation` has it."""

    id: str
    document: str
    start: int
    created: str
    colour: Colour
    state: State
    quote: str
    note: str
    tags: tuple[str, ...]
    former: str = ""


def same_words(one: str, other: str) -> bool:
    """Whether two quotations are the same but for white space."""
    return one == other or "".join(one.split()) == "".join(other.split())


def clean_text(text: str) -> str:
    """What a person typed or pasted, as it is kept: `\\n` line ends, no NULs, every character one that UTF-8 can hold.

    Surrogate pairs become the character they stand for; a lone surrogate becomes U+FFFD.
    """
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return whole.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n")
