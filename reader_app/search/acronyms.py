"""What an acronym looks like, which words can spell it, and how often it occurs."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

_LEAST, _MOST = 2, 10  # letters of an acronym
_HALF = 2

QUESTION = re.compile(r"Q(\d{1,3})/(\d{1,3})")  # how the ITU numbers its Questions
WORD = re.compile(r"[^\W_]{2,}(?:['’][^\W_]+)*|[^\W_]")  # one letter before an apostrophe is an article: l’Union
_ROMAN = re.compile(r"[IVX]+")
_RUN = re.compile(r"\w+")
_JOINT = re.compile(r"[-‐‑/]")  # between the parts of one word
_GAP = re.compile(r"\s+|\s*&\s*|\s*[“”\"]\s*|['’]")  # between words
_COMMA = re.compile(r",\s+")

# Words of little weight, which an acronym may pass over, in the languages that write acronyms.
_WORDS_OF_LITTLE_WEIGHT = (
    "a an and as at by for from in into of on or the to with per via"
    " au aux d de des du en et l la le les pour sur"
    " del e el las los para por y da das do dos"
    " am auf der die für im und van voor het"
)
_LITTLE = frozenset(_WORDS_OF_LITTLE_WEIGHT.split())


@dataclass(frozen=True, slots=True)
class Unit:
    """A word of an expansion, or a part of one. joined: to the part before it, as by a hyphen. Code points."""

    text: str
    start: int
    end: int
    joined: bool

    @property
    def initial(self) -> str:
        return _folded(self.text[0])

    @property
    def is_little(self) -> bool:
        return self.text.casefold() in _LITTLE


@lru_cache(maxsize=1 << 14)
def is_acronym(word: str) -> bool:
    """Whether a word is written like an acronym: ICT, ICTs, IoT, 3GPP, R&D, Q3/2; not Cyber, IV or 3G."""
    capitals = _capitals(word)
    if capitals < _LEAST:
        return QUESTION.fullmatch(word) is not None
    letters = letters_of(word)
    if not _LEAST <= len(letters) <= _MOST or _ROMAN.fullmatch(word):
        return False
    return (capitals + sum(map(str.isdigit, word))) * _HALF >= len(letters)


@lru_cache(maxsize=1 << 14)
def letters_of(acronym: str) -> str:
    """The letters an expansion has to give, in lower case and without accents."""
    return "".join(_folded(c) for c in singular(acronym) if c.isalnum())


def acronym_words(content: str) -> Counter[str]:
    """How often each word with two capitals or more occurs, exactly as it is written."""
    words: Counter[str] = Counter()
    for piece, count in Counter(content.split()).items():  # no word goes over white space
        if not piece[1:].islower() and _capitals(piece) >= _LEAST:
            for word in _RUN.findall(piece):
                if _capitals(word) >= _LEAST:
                    words[word] += count
    return words


def is_counted_word(text: str) -> bool:
    """Whether `acronym_words` counts this, so that `occurrences` need not look for it."""
    return _RUN.fullmatch(text) is not None and _capitals(text) >= _LEAST


def occurrences(content: str, text: str) -> int:
    """How often a text occurs as it is written, and not as a part of a longer word."""
    count, at, size = 0, content.find(text), len(text)
    while at >= 0 and size:
        before, after = content[at - 1 : at] if at else "", content[at + size : at + size + 1]
        apart = not (_RUN.match(before) and _RUN.match(text[0])) and not (_RUN.match(after) and _RUN.match(text[-1]))
        count += apart
        at = content.find(text, at + size if apart else at + 1)
    return count


def singular(acronym: str) -> str:
    """The acronym without the s of its plural: ICTs is ICT."""
    return acronym[:-1] if len(acronym) >= 3 and acronym[-1] == "s" and not acronym[-2].islower() else acronym


def _capitals(word: str) -> int:
    if word[1:].islower():  # as most words are
        return int(word[0].isupper())
    return sum(map(str.isupper, word))


def units_of(text: str, *, commas: bool) -> list[list[Unit]]:
    """The words of a text in unbroken runs."""
    runs: list[list[Unit]] = []
    last = 0
    for word in WORD.finditer(text):
        gap = text[last : word.start()]
        joined = _JOINT.fullmatch(gap) is not None
        kept = joined or _GAP.fullmatch(gap) or (commas and _COMMA.fullmatch(gap))
        if not runs or not kept:
            runs.append([])
        runs[-1].append(Unit(word.group(), word.start(), word.end(), joined and bool(runs[-1])))
        last = word.end()
    return runs


def most_words(letters: str) -> int:
    """How many words, or parts of words, an expansion has at most."""
    return 2 * len(letters) + 4


def spells(run: list[Unit], letters: str, loose: int) -> bool:
    """Whether the words give the letters in order, beginning with the first word and ending in the last.

    loose 0: by first letters only; 1: a word may give letters inside it too, but not more than half of them all;
    2: one word of weight in lower case may give none.
    """
    first, last = run[0], len(run) - 1
    if first.joined or first.is_little or first.initial != letters[0]:
        return False
    budget = len(letters) // _HALF if loose == 1 else 0
    skips = 1 if loose == 2 and len(letters) > _LEAST else 0  # two letters of three words say nothing

    @cache
    def fits(place: int, at: int, inner: int, skipped: int) -> bool:
        if place > last:
            return at == len(letters)
        unit = run[place]
        weightless = unit.is_little or unit.joined
        if weightless and (place < last or unit.joined) and fits(place + 1, at, inner, skipped):
            return True
        if not weightless and 0 < place < last and skipped and unit.text.islower() and fits(place + 1, at, inner, 0):
            return True
        if at == len(letters) or unit.initial != letters[at]:
            return False
        return any(fits(place + 1, at + 1 + n, inner - n, skipped) for n in _inside(unit, letters, at + 1, inner))

    return fits(0, 0, budget, skips)


def _inside(unit: Unit, letters: str, at: int, most: int) -> Iterator[int]:
    """How many of the letters from `at` on the rest of a word can give: none, one, …"""
    yield 0
    place = 0
    for n in range(1, min(most, len(letters) - at) + 1):
        place = unit.text.casefold().find(letters[at + n - 1], place + 1)
        if place < 0:
            return
        yield n


@cache
def _folded(letter: str) -> str:
    return unicodedata.normalize("NFD", letter)[0].casefold()
