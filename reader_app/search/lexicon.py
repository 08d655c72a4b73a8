"""The words of a collection: those that share a stem, look like a pattern, or are spelt nearly alike."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import cache, cached_property, lru_cache
from typing import Any

import Stemmer

from reader_app.search.analysis import CAPITAL, JOINED

_SCRIPTS = (  # first letter, after the last, stemmer
    ("\u0400", "\u0530", "russian"),
    ("\u0600", "\u0700", "arabic"),
    ("\u0900", "\u0980", "hindi"),
)
_LATIN = {  # stemmers of languages in Latin letters, by BCP 47; of others words in Latin letters have no stems
    "ca": "catalan",
    "da": "danish",
    "de": "german",
    "en": "english",
    "es": "spanish",
    "fi": "finnish",
    "fr": "french",
    "hu": "hungarian",
    "it": "italian",
    "nb": "norwegian",
    "nl": "dutch",
    "no": "norwegian",
    "pt": "portuguese",
    "ro": "romanian",
    "sv": "swedish",
    "tr": "turkish",
    **dict.fromkeys(("", "ar", "hi", "ja", "ko", "ru", "th", "und", "zh"), "english"),  # what they mix in is English
}
DEFAULT_LANGUAGE = "english"
MAXIMUM_VARIANTS = 1_000  # terms for one pattern; more are dropped, the least frequent first


@cache
def _stemmer(language: str) -> Any:
    return Stemmer.Stemmer(language)


def stem_language(tag: str) -> str:
    """The stemmer for Latin words in documents of a language (BCP 47); empty where there is none."""
    return _LATIN.get(tag.lower().partition("-")[0], "")


def stemmer_of(word: str, latin: str) -> str:
    """The stemmer for a word, by its script; latin: that for Latin letters. Empty where there is none."""
    letter = word[:1]
    if letter < "\u0250" or "\u1e00" <= letter < "\u1f00":
        return latin
    return next((stemmer for first, after, stemmer in _SCRIPTS if first <= letter < after), "")


def stem(word: str, latin: str = DEFAULT_LANGUAGE) -> str:
    """What the forms of a folded word have in common."""
    name = stemmer_of(word, latin)
    return str(_stemmer(name).stemWord(word)) if name else word


class Lexicon:
    """The terms of one field, in no order but that of `terms`; counts: the documents each is in."""

    def __init__(self, counts: dict[str, int]) -> None:
        self.counts = counts
        self._stems: dict[str, dict[str, list[str]]] = {}
        self._text: str | None = None
        self._matching: Callable[[str], tuple[str, ...]] = lru_cache(maxsize=64)(self._find_matching)
        self._similar: Callable[[str, int], tuple[str, ...]] = lru_cache(maxsize=256)(self._find_similar)

    def related(self, word: str, latin: str) -> list[str]:
        """The terms with the same stem, joined ones included."""
        name = stemmer_of(word, latin)
        if not name:
            return [term for term in (word, JOINED + word) if term in self.counts]
        return self._table(name).get(_stemmer(name).stemWord(word), [])

    def matching(self, pattern: str) -> tuple[str, ...]:
        """The terms, joined ones included, that a pattern of letters, `*` and `?` fits whole; the most frequent."""
        return self._matching(pattern)

    def similar(self, word: str, distance: int) -> tuple[str, ...]:
        """The terms, joined ones included, that so many edits can make of the word."""
        return self._similar(word, distance)

    def most_frequent(self, terms: Iterable[str], count: int) -> list[str]:
        """So many of the terms, the most frequent first."""
        return sorted(terms, key=lambda term: (-self.counts[term], term))[:count]

    def _table(self, name: str) -> dict[str, list[str]]:
        table = self._stems.get(name)
        if table is None:
            terms = [term for term in self.counts if term[0] != CAPITAL]
            stems = _stemmer(name).stemWords([term.removeprefix(JOINED) for term in terms])
            gathered: defaultdict[str, list[str]] = defaultdict(list)
            for term, its in zip(terms, stems, strict=True):
                gathered[its].append(term)
            table = self._stems[name] = dict(gathered)
        return table

    def _find_matching(self, pattern: str) -> tuple[str, ...]:
        if self._text is None:
            self._text = "\n".join(term for term in self.counts if term[0] != CAPITAL)
        wild = re.escape(pattern).replace(r"\*", r"[^\n]*").replace(r"\?", r"[^\n]")
        found = re.findall(rf"^{re.escape(JOINED)}?{wild}$", self._text, re.MULTILINE)
        return tuple(self.most_frequent(found, MAXIMUM_VARIANTS))

    def _find_similar(self, word: str, distance: int) -> tuple[str, ...]:
        found = []
        letters = _letters(word)
        for length in range(len(word) - distance, len(word) + distance + 1):
            terms, masks = self._by_length.get(length, ((), ()))
            likely = [t for t, mask in zip(terms, masks, strict=True) if (mask ^ letters).bit_count() <= 2 * distance]
            found += [term for term in likely if is_within(word, term.removeprefix(JOINED), distance)]
        return tuple(self.most_frequent(found, MAXIMUM_VARIANTS))

    @cached_property
    def _by_length(self) -> dict[int, tuple[list[str], list[int]]]:
        """The terms of each length, and of each which letters are in it: an edit changes two of them at most."""
        lengths: dict[int, tuple[list[str], list[int]]] = {}
        for term in self.counts:
            if term[0] != CAPITAL:
                word = term.removeprefix(JOINED)
                terms, masks = lengths.setdefault(len(word), ([], []))
                terms.append(term)
                masks.append(_letters(word))
        return lengths


def _letters(word: str) -> int:
    mask = 0
    for letter in word:
        mask |= 1 << (ord(letter) & 63)
    return mask


def is_within(left: str, right: str, distance: int) -> bool:
    """Whether so many letters left out, put in, replaced or swapped with their neighbour make one of the other.

    Each stretch is edited once (optimal string alignment).
    """
    if abs(len(left) - len(right)) > distance:
        return False
    left, right = _without_common_ends(left, right)
    if not left or not right:
        return max(len(left), len(right)) <= distance
    if distance == 1:  # nothing but one letter replaced, or two swapped, can be left
        return len(left) == len(right) and (len(left) == 1 or (len(left) == 2 and left == right[::-1]))
    return _alignment(left, right, distance) <= distance


def _without_common_ends(left: str, right: str) -> tuple[str, str]:
    shorter = min(len(left), len(right))
    start = 0
    while start < shorter and left[start] == right[start]:
        start += 1
    end = 0
    while end < shorter - start and left[-1 - end] == right[-1 - end]:
        end += 1
    return left[start : len(left) - end], right[start : len(right) - end]


def _alignment(left: str, right: str, distance: int) -> int:
    before: list[int] = []
    row = list(range(len(right) + 1))
    for number, letter in enumerate(left, 1):
        following = [number]
        for place, other in enumerate(right):
            cost = min(row[place + 1] + 1, following[place] + 1, row[place] + (letter != other))
            if number > 1 and place and letter == right[place - 1] and left[number - 2] == other:
                cost = min(cost, before[place - 1] + 1)
            following.append(cost)
        if min(following) > distance and min(row) > distance:
            return distance + 1
        before, row = row, following
    return row[-1]
