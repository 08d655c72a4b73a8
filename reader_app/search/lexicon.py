"""The words of a collection: those that share a stem, look like a pattern, or are spelt nearly alike."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property
from typing import Any

import Stemmer

from reader_app.search.analysis import CAPITAL, JOINED
from reader_app.search.budget import Budget

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
_PAGE = 10_000  # terms that are looked through between two looks at the clock
_FEW = 1_000  # the same for those that are compared letter by letter
_KEPT = 256  # patterns and words whose terms are kept in memory
_UNLIMITED = Budget()


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


def order_by_stem(terms: Sequence[str], start: int) -> list[int]:
    """The numbers of the terms from `start` on, without those in capitals, in the order of their stems in the default
    language: kept with an index, they spare its opening the stemming of all terms.
    """
    numbers = [number for number in range(start, len(terms)) if terms[number][0] != CAPITAL]
    stems = _stemmer(DEFAULT_LANGUAGE).stemWords([terms[number].removeprefix(JOINED) for number in numbers])
    stem_of = dict(zip(numbers, stems, strict=True))
    return sorted(numbers, key=stem_of.__getitem__)


def _stem_of(term: str) -> str:
    return str(_stemmer(DEFAULT_LANGUAGE).stemWord(term.removeprefix(JOINED)))


class Lexicon:
    """The terms of one field. counts: the documents each is in. stemmed: numbers of terms as `order_by_stem` puts them;
    empty where that was not done.
    """

    def __init__(self, counts: dict[str, int], terms: Sequence[str] = (), stemmed: Sequence[int] = ()) -> None:
        self.counts = counts
        self._terms = terms
        self._stemmed = stemmed
        self._stems: dict[str, dict[str, list[str]]] = {}
        self._kept: dict[tuple[str, int], tuple[str, ...]] = {}

    def related(self, word: str, latin: str) -> list[str]:
        """The terms with the same stem, joined ones included."""
        name = stemmer_of(word, latin)
        if not name:
            return [term for term in (word, JOINED + word) if term in self.counts]
        its = _stemmer(name).stemWord(word)
        if name != DEFAULT_LANGUAGE or not self._stemmed:
            return self._table(name).get(its, [])
        terms = self._terms
        first = bisect_left(self._stemmed, its, key=lambda number: _stem_of(terms[number]))
        beyond = bisect_right(self._stemmed, its, first, key=lambda number: _stem_of(terms[number]))
        return [terms[number] for number in self._stemmed[first:beyond]]

    def matching(self, pattern: str, budget: Budget = _UNLIMITED) -> tuple[str, ...]:
        """The terms, joined ones included, that a pattern of letters, `*` and `?` fits whole; the most frequent."""
        return self._known((pattern, 0), self._find_matching(pattern), budget)

    def similar(self, word: str, distance: int, budget: Budget = _UNLIMITED) -> tuple[str, ...]:
        """The terms, joined ones included, that so many edits can make of the word; the most frequent."""
        return self._known((word, distance), self._find_similar(word, distance), budget)

    def warm(self, latin: str) -> None:
        """Makes what the first stemmed, fuzzy and wild words would wait for; latin: the stemmer for Latin letters."""
        if latin and not (self._stemmed and latin == DEFAULT_LANGUAGE):
            self._table(latin)
        _ = self._by_length, self._pages

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

    def _known(self, key: tuple[str, int], steps: Iterable[Iterable[str]], budget: Budget) -> tuple[str, ...]:
        """What is found in all steps, or in those that the budget allows; only all of it is kept."""
        known = self._kept.get(key)
        if known is not None:
            return known
        found: list[str] = []
        for step in steps:
            if budget.is_spent():
                return tuple(self.most_frequent(found, MAXIMUM_VARIANTS))
            found += step
        if len(self._kept) >= _KEPT:
            self._kept.clear()
        known = self._kept[key] = tuple(self.most_frequent(found, MAXIMUM_VARIANTS))
        return known

    @cached_property
    def _pages(self) -> list[str]:
        """The terms as lines of a few long texts."""
        terms = [term for term in self.counts if term[0] != CAPITAL]
        return ["\n".join(terms[start : start + _PAGE]) for start in range(0, len(terms), _PAGE)]

    def _find_matching(self, pattern: str) -> Iterator[list[str]]:
        fits = re.compile(rf"^{re.escape(JOINED)}?{_expression(pattern)}$", re.MULTILINE)
        return (fits.findall(page) for page in self._pages)

    def _find_similar(self, word: str, distance: int) -> Iterator[list[str]]:
        letters = _letters(word)
        for length in range(len(word) - distance, len(word) + distance + 1):
            terms, masks = self._by_length.get(length, ((), ()))
            likely = [t for t, mask in zip(terms, masks, strict=True) if (mask ^ letters).bit_count() <= 2 * distance]
            for start in range(0, len(likely), _FEW):
                page = likely[start : start + _FEW]
                yield [term for term in page if is_within(word, term.removeprefix(JOINED), distance)]

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


def _expression(pattern: str) -> str:
    """A regular expression for `*` and `?`, without any going back: the first place of each piece will do."""
    first, *others = [re.escape(piece).replace(r"\?", r"[^\n]") for piece in re.sub(r"\*+", "*", pattern).split("*")]
    if not others:
        return first
    return first + "".join(rf"(?>[^\n]*?{piece})" for piece in others[:-1]) + rf"[^\n]*{others[-1]}"


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
