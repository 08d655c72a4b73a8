"""The words of one field, in memory: every term, those that begin alike, and those that share a stem."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

import Stemmer

from reader_app.search.analysis import JOINED
from reader_app.search.tree import Match, Slot

_LAST = "\U0010ffff"


@cache
def _stemmer(language: str) -> Any:
    return Stemmer.Stemmer(language)


def _language(word: str) -> str | None:
    """The stemmer for a word, by its script; None where there is none."""
    letter = word[0]
    if letter < "\u0250" or "\u1e00" <= letter < "\u1f00":
        return "english"
    if "\u0400" <= letter < "\u0530":
        return "russian"
    return "arabic" if "\u0600" <= letter < "\u0700" else None


def stem(word: str) -> str:
    """What the forms of a folded word have in common."""
    language = _language(word)
    return word if language is None else str(_stemmer(language).stemWord(word))


class Lexicon:
    """Terms and in how many documents each was when it was added (removals are not taken off)."""

    def __init__(self, frequencies: Mapping[str, int] | None = None) -> None:
        self.frequencies: dict[str, int] = dict(frequencies or {})
        self._sorted: list[str] | None = None
        self._stems: defaultdict[str, list[str]] | None = None

    def add(self, terms: Iterable[str]) -> None:
        """Counts the terms of one more document."""
        for term in terms:
            count = self.frequencies.get(term, 0)
            self.frequencies[term] = count + 1
            if not count:
                self._sorted = None
                if self._stems is not None:
                    self._file(self._stems, term)

    def terms(self, slot: Slot) -> list[str]:
        """The terms that a slot matches, joined ones included."""
        if slot.match is Match.PREFIX:
            return [*self._beginning(slot.text), *self._beginning(JOINED + slot.text)]
        if slot.match is Match.STEM:
            return self._by_stem().get(stem(slot.text), [])
        return [term for term in (slot.text, JOINED + slot.text) if term in self.frequencies]

    def _beginning(self, start: str) -> list[str]:
        if self._sorted is None:
            self._sorted = sorted(self.frequencies)
        return self._sorted[bisect_left(self._sorted, start) : bisect_left(self._sorted, start + _LAST)]

    def _by_stem(self) -> defaultdict[str, list[str]]:
        if self._stems is None:
            self._stems = defaultdict(list)
            for term in self.frequencies:
                self._file(self._stems, term)
        return self._stems

    @staticmethod
    def _file(stems: defaultdict[str, list[str]], term: str) -> None:
        if term == term.lower():  # CAPS terms have no stems
            stems[stem(term.removeprefix(JOINED))].append(term)

    def dump(self) -> str:
        """As two lines of text: the terms, and their frequencies."""
        return "\t".join(self.frequencies) + "\n" + "\t".join(map(str, self.frequencies.values())) + "\n"

    @classmethod
    def load(cls, terms: str, frequencies: str) -> "Lexicon":
        """From the two lines that `dump` wrote."""
        if not terms:
            return cls()
        return cls(dict(zip(terms.split("\t"), map(int, frequencies.split("\t")), strict=True)))
