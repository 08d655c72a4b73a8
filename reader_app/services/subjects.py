"""What a change is about, in the words the history keeps: a quotation, a name, or how many of what and which name."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

_SHORT = 40  # code points of a quotation in the name of a change
_COUNTED = re.compile(r"([\d,]+) (passage|note)s?(?:: (.+))?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Counted:
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
