"""What a change is about, in the words the history keeps: a quotation, a name, or how many of what and which name."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, Self

from reader_app.model.change import Action

_SHORT = 40  # code points of a quotation in the name of a change
_PARTED = "\x1f"
_COUNTED = re.compile(r"([\d,]+) (passage|note)s?(?:: (.+))?", re.DOTALL)
_CAME = re.compile(r"([\d,]+) added, ([\d,]+) read again")


class Counted(NamedTuple):
    """So many of a kind, and what was given them or taken from them: "1,204 passages: alliances"."""

    number: int
    kind: str  # "passage" or "note"
    what: str = ""

    @classmethod
    def of(cls, subject: str) -> Self | None:
        """The reverse of `str`; None for a subject of another form."""
        found = _COUNTED.fullmatch(subject)
        return cls(int(found[1].replace(",", "")), found[2], found[3] or "") if found else None

    def __str__(self) -> str:
        counted = f"{self.number:,} {self.kind}{'' if self.number == 1 else 's'}"
        return f"{counted}: {self.what}" if self.what else counted


@dataclass(frozen=True, slots=True)
class Came:
    """How many documents one thing to undo added, and how many it read again: "3 added, 2 read again"."""

    added: int = 0
    again: int = 0

    @classmethod
    def of(cls, subject: str) -> Self | None:
        """The reverse of `str`; None for a subject of another form."""
        found = _CAME.fullmatch(subject)
        return cls(*(int(each.replace(",", "")) for each in found.groups())) if found else None

    @classmethod
    def by(cls, action: Action, subject: str, edits: int) -> Self | None:
        """What a part of an addition did, of which this is known; None for what is none."""
        match action:
            case Action.ADD_DOCUMENTS:
                return cls.of(subject) or cls(added=edits)
            case Action.REVISE_DOCUMENTS:
                return cls.of(subject) or cls(again=min(1, edits))
        return None

    def __add__(self, other: "Came") -> "Came":
        return Came(self.added + other.added, self.again + other.again)

    def __str__(self) -> str:
        return f"{self.added:,} added, {self.again:,} read again"

    def named(self, title: str) -> tuple[Action, str]:
        """What to call it, and what it is about. title: of the last document."""
        action = Action.ADD_DOCUMENTS if self.added else Action.REVISE_DOCUMENTS
        if self.added + self.again == 1:
            return action, title
        return action, str(self) if self.again else ""


class About(NamedTuple):
    """What a note without words is on, a quotation or a document: "on: …"; "off: …" where it had words."""

    what: str
    is_gone: bool = False

    @classmethod
    def of(cls, subject: str) -> Self | None:
        """The reverse of `str`; None for a subject of another form."""
        word, colon, what = subject.partition(": ")
        return cls(what, word == "off") if colon and what and word in {"on", "off"} else None

    def __str__(self) -> str:
        return f"{'off' if self.is_gone else 'on'}: {shortened(self.what)}" if self.what else ""


class Tagged(NamedTuple):
    """A passage that was marked with its first tags, by their names; parted by a character that no text here has."""

    names: str
    passage: str

    @classmethod
    def of(cls, subject: str) -> Self | None:
        """The reverse of `str`; None for a subject of another form."""
        names, parted, passage = subject.partition(_PARTED)
        return cls(names, passage) if parted else None

    def __str__(self) -> str:
        return f"{self.names}{_PARTED}{self.passage}"


class Renamed(NamedTuple):
    """A tag, a level, an attribute or a document that was given another name, or a tag merged into what has it."""

    old: str
    new: str

    @classmethod
    def of(cls, subject: str) -> Self:
        """The reverse of `str`; lines of earlier versions have the new name only."""
        old, _, new = subject.rpartition(_PARTED)
        return cls(old, new)

    def __str__(self) -> str:
        return f"{self.old}{_PARTED}{self.new}"


def passages(number: int, names: Sequence[str]) -> str:
    """What a change to many passages is about."""
    return str(Counted(number, "passage", ", ".join(names)))


def joined(subject: str, later: str) -> str:
    """What two parts of one thing are about; empty where that cannot be said."""
    one, two = Counted.of(subject), Counted.of(later)
    if one is not None and two is not None and (one.kind, one.what) == (two.kind, two.what):
        return str(Counted(one.number + two.number, one.kind, one.what))
    return ""


def shortened(text: str) -> str:
    """The beginning of a text, on one line."""
    line = " ".join(text[: 4 * _SHORT].split())
    return line if len(line) <= _SHORT else line[: _SHORT - 1].rstrip() + "…"
