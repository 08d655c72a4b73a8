"""What every engine of the contest is given, and what it has to do.

Nothing but the standard library is imported here: some engines run under another Python than ours.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

SHOWN = 10  # documents for which the others make a snippet
YEARS = (2001, 2005)  # of the class of questions with a range


@dataclass(frozen=True, slots=True)
class Doc:
    """A document, as all engines get it."""

    id: str
    title: str
    creator: str
    year: int
    text: str


class Kind(StrEnum):
    """The classes of questions."""

    COMMON = "common"
    RARE = "rare"
    AND = "and of three"
    PHRASE = "phrase"
    PREFIX_1 = "prefix of 1"
    PREFIX_2 = "prefix of 2"
    PREFIX_5 = "prefix of 5"
    FUZZY = "fuzzy"
    FIELD = "field"
    RANGE = "range"
    OR = "or of five"


PREFIXES = frozenset({Kind.PREFIX_1, Kind.PREFIX_2, Kind.PREFIX_5})


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, without any engine's syntax. words: lower case; a field's word is to be in the title."""

    kind: Kind
    words: tuple[str, ...]


class Contestant(Protocol):
    """An engine. It is made with a folder for its index."""

    def version(self) -> str:
        """What it is, for the table."""

    def add(self, documents: Sequence[Doc]) -> None:
        """Index some more documents."""

    def finish(self) -> None:
        """Write what is not yet written, and merge what an engine left alone would merge."""

    def open(self) -> None:
        """Open what was written, for questions."""

    def ask(self, question: Question) -> int | None:
        """How many documents match, having made the best of them ready to be shown; None: it has no such queries."""

    def rank(self, words: Sequence[str], count: int) -> list[str]:
        """The ids of the best documents that have any of the words, best first."""
