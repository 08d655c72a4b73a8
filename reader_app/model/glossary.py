"""An acronym as a person has it: what they corrected, added, merged or took out of the glossary."""

import unicodedata
from typing import NamedTuple

MAXIMUM_ACRONYM = 40  # code points
MAXIMUM_EXPANSION = 300


class GlossaryEntry(NamedTuple):
    """What a person decided about an acronym; it stands before whatever is found in the texts.

    expansions: what it is short for, the usual one first. covers: other acronyms this entry speaks for.
    removed: it is kept only so that what is found in the texts does not bring it back. created, modified: ISO 8601.
    """

    id: str
    acronym: str
    expansions: tuple[str, ...]
    covers: tuple[str, ...] = ()
    removed: bool = False
    created: str = ""
    modified: str = ""


def clean_acronym(text: str) -> str:
    """The acronym as it is kept: NFC, on one line. Raises ValueError where nothing is left, or too much."""
    return _clean(text, MAXIMUM_ACRONYM, "An acronym", "A glossary entry needs an acronym.")


def clean_expansion(text: str) -> str:
    """An expansion as it is kept: NFC, on one line. Raises ValueError where nothing is left, or too much."""
    return _clean(text, MAXIMUM_EXPANSION, "What an acronym is short for", "Say what the acronym is short for.")


def _clean(text: str, most: int, what: str, needed: str) -> str:
    composed = unicodedata.normalize("NFC", text)
    line = " ".join("".join(" " if unicodedata.category(c) in {"Cc", "Zl", "Zp"} else c for c in composed).split())
    if not line:
        raise ValueError(needed)
    if len(line) > most:
        raise ValueError(f"{what} can have {most} characters at most.")
    return line
