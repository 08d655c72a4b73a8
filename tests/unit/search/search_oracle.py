"""An oracle for search: the rules of matching once more, in plain loops over characters.

It shares nothing with the engine but the table of folded letters (`fold`), and takes English stems from the stemmer
itself. Texts and queries are small, so it can afford to try everything everywhere.
"""

import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import Stemmer
from search_asked import Asked, Both, Form, Fuzzy, Headed, Leaf, Near, Standing, Wild, Within, Without, Word

from reader_app.search.analysis import fold

ENGLISH = Stemmer.Stemmer("english")
HEADING_WORDS = {"of", "the"}  # those of the rule that the tests' vocabulary has
Span = tuple[int, int]


@dataclass
class Token:
    start: int
    end: int
    raw: str
    loud: bool  # all capitals, two letters at least, not in a heading
    hyphen: bool = False  # followed by a hyphen and the next token


# Of one document: its "is", the names of its collections, and the spans of who it is "from" and "to".
Facts = Mapping[str, Collection[Any]]


def is_unspaced(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith(("CJK UNIFIED", "THAI", "HIRAGANA", "LAO", "KHMER", "MYANMAR"))


def is_letter(letter: str) -> bool:
    return unicodedata.category(letter)[0] in "LN"


def is_mark(letter: str) -> bool:
    return unicodedata.category(letter)[0] == "M"


def tokens(text: str, start: int, end: int) -> list[Token]:
    found = []
    at = start
    while at < end:
        begin = at
        at += 1
        if text[begin] == "#" and at < end and is_letter(text[at]):
            found.append(Token(begin, at, "#", loud=False))
        elif is_letter(text[begin]):
            alone = is_unspaced(text[begin])
            while at < end and (is_mark(text[at]) or (not alone and is_letter(text[at]) and not is_unspaced(text[at]))):
                at += 1
            raw = text[begin:at]
            found.append(Token(begin, at, raw, loud=is_capital(raw) and sum(map(str.isupper, raw)) > 1))
    for this, following in pairwise(found):
        gap = text[this.end : following.start]
        this.hyphen = gap[:1] == "-" and (gap == "-" or (gap[1] == "\n" and not gap[2:].strip(" \t")))
    hush_headings(text, found)
    return found


def is_capital(raw: str) -> bool:
    return any(map(str.isupper, raw)) and not any(map(str.islower, raw))


def hush_headings(text: str, found: list[Token]) -> None:
    for first in range(len(found)):
        last = first
        while (
            last < len(found)
            and is_capital(found[last].raw)
            and (last == first or not text[found[last - 1].end : found[last].start].strip(" \n\t,:;&/'’-"))
        ):
            last += 1
        run = found[first:last]
        if len(run) >= 3 and any(fold(token.raw) in HEADING_WORDS for token in run):
            for token in run:
                token.loud = False


def pairs(found: list[Token]) -> set[int]:
    """The tokens that begin a hyphenation of exactly two parts without digits."""
    return {
        at
        for at in range(len(found) - 1)
        if found[at].hyphen
        and not (at and found[at - 1].hyphen)
        and not found[at + 1].hyphen
        and not any(letter.isnumeric() for letter in found[at].raw + found[at + 1].raw)
    }


@dataclass
class Wanted:
    """One term that is asked for."""

    raw: str
    loud: bool
    how: str  # exact, form, stem, prefix, wild or fuzzy
    distance: int = 0

    def fits(self, raw: str, loud: bool, ignore_case: bool) -> bool:
        ours, theirs = fold(self.raw), fold(raw)
        if self.loud and not ignore_case and not loud:
            return False
        if self.how == "prefix":
            return theirs.startswith(ours)
        if self.how == "wild":
            return fits_pattern(ours, theirs)
        if self.how == "fuzzy":
            return edits(ours, theirs) <= self.distance
        if self.how == "form" and loud and not self.loud and not ignore_case:
            return False
        if self.how == "stem" and not self.loud and self.raw.lower() == ours and ours[0] < "\u0250":
            return bool(ENGLISH.stemWord(ours) == ENGLISH.stemWord(theirs))
        return ours == theirs


def fits_pattern(pattern: str, word: str) -> bool:
    if not pattern:
        return not word
    if pattern[0] == "*":
        return fits_pattern(pattern[1:], word) or (bool(word) and fits_pattern(pattern, word[1:]))
    return bool(word) and pattern[0] in {"?", word[0]} and fits_pattern(pattern[1:], word[1:])


def edits(left: str, right: str) -> int:
    """Letters left out, put in, replaced, or swapped with their neighbour, no stretch touched twice."""
    table = {(i, j): max(i, j) for i in range(len(left) + 1) for j in range(len(right) + 1) if not i or not j}
    for i in range(1, len(left) + 1):
        for j in range(1, len(right) + 1):
            ways = [table[i - 1, j] + 1, table[i, j - 1] + 1, table[i - 1, j - 1] + (left[i - 1] != right[j - 1])]
            if i > 1 and j > 1 and left[i - 2 : i] == right[j - 1] + right[j - 2]:
                ways.append(table[i - 2, j - 2] + 1)
            table[i, j] = min(ways)
    return table[len(left), len(right)]


def readings(asked: Leaf, ignore_case: bool) -> list[list[Wanted]]:
    """Every way to read a word or phrase as terms in a row."""
    if isinstance(asked, Wild):
        bare = asked.text.replace("*", "").replace("?", "")
        return [[Wanted(asked.text, is_capital(bare) and sum(map(str.isupper, bare)) > 1, "wild")]]
    ways: list[list[Wanted]] = [[]]
    for options in parts_of(asked, ignore_case):
        ways = [way + option for way in ways for option in options]
    return ways


def parts_of(asked: Leaf, ignore_case: bool) -> list[list[list[Wanted]]]:
    """The ways to read each word, or hyphenation, of what is asked."""
    found = tokens(asked.text, 0, len(asked.text))
    joined = pairs(found)
    star = isinstance(asked, Word) and asked.star
    single = isinstance(asked, Word) and len(found) - len(joined) == 1
    plain = "form" if isinstance(asked, Form) else "exact"
    parts = []
    at = 0
    while at < len(found):
        width = 2 if at in joined else 1
        how = "prefix" if star and at + width == len(found) else "stem" if single else plain
        distance = 0
        if isinstance(asked, Fuzzy):
            how, distance = "fuzzy", asked.distance
        here = found[at : at + width]
        if width == 1:
            options = [[Wanted(here[0].raw, here[0].loud, how, distance)]]
        else:
            second = how if how in {"prefix", "form"} else "exact"
            options = [[Wanted(here[0].raw, here[0].loud, plain), Wanted(here[1].raw, here[1].loud, second)]]
            loud = is_loud_pair(*here)
            if loud or ignore_case or not (here[0].loud or here[1].loud):
                options.append([Wanted(here[0].raw + here[1].raw, loud, how)])
        parts.append(options)
        at += width
    return parts


def is_loud_pair(left: Token, right: Token) -> bool:
    hushed = any(is_capital(t.raw) and sum(map(str.isupper, t.raw)) > 1 and not t.loud for t in (left, right))
    return is_capital(left.raw) and is_capital(right.raw) and not hushed


def occurrences(text: str, blocks: list[Span], asked: Leaf, ignore_case: bool) -> set[Span]:
    spans = set()
    for block in blocks:
        found = tokens(text, *block)
        joined = pairs(found)
        near = isinstance(asked, Near) and len(parts_of(asked, ignore_case)) > 1
        if near:
            places = windows(found, joined, asked, ignore_case)
        else:
            places = runs(found, joined, readings(asked, ignore_case), ignore_case)
        for first, last in places:
            spans.add((found[first].start, found[last - 1].end))
    longest = {span for span in spans if not any(o != span and o[0] <= span[0] and span[1] <= o[1] for o in spans)}
    kept: list[Span] = []
    for span in sorted(longest):
        if not any(span[0] < end for _, end in kept):
            kept.append(span)
    return set(kept)


def runs(found: list[Token], joined: set[int], ways: list[list[Wanted]], ignore_case: bool) -> set[Span]:
    """Where any of the ways to read something is, in numbers of tokens."""
    return {
        (first, last)
        for way in ways
        for first in range(len(found))
        for last in ends(found, joined, first, way, ignore_case)
    }


def windows(found: list[Token], joined: set[int], asked: Near, ignore_case: bool) -> set[Span]:
    """The stretches of tokens, not too long, that hold every part and no shorter such stretch."""
    parts = [runs(found, joined, options, ignore_case) for options in parts_of(asked, ignore_case)]
    longest = len(parts) + asked.words
    held = {
        (first, last)
        for first in range(len(found))
        for last in range(first + 1, min(len(found), first + longest) + 1)
        if all(any(first <= start and end <= last for start, end in part) for part in parts)
    }
    return {
        (first, last)
        for first, last in held
        if not any(other != (first, last) and first <= other[0] and other[1] <= last for other in held)
    }


def ends(found: list[Token], joined: set[int], at: int, way: list[Wanted], ignore_case: bool) -> set[int]:
    if not way:
        return {at}
    reached = set()
    if at < len(found) and way[0].fits(found[at].raw, found[at].loud, ignore_case):
        reached |= ends(found, joined, at + 1, way[1:], ignore_case)
    if at in joined:
        left, right = found[at], found[at + 1]
        whole = fold(left.raw) + fold(right.raw)
        if way[0].fits(whole, is_loud_pair(left, right), ignore_case):
            reached |= ends(found, joined, at + 2, way[1:], ignore_case)
    return reached


def is_so(asked: Standing | Within, facts: Facts) -> bool:
    if isinstance(asked, Standing):
        return asked.value in facts["is"]
    return any(occurrences(name, [(0, len(name))], asked.name, ignore_case=True) for name in facts["collections"])


def hits(
    text: str, blocks: list[Span], asked: Asked, ignore_case: bool = False, facts: Facts | None = None
) -> set[Span] | None:
    """The spans of a query in one document, or None where the document does not match."""
    if isinstance(asked, Leaf):
        return occurrences(text, blocks, asked, ignore_case) or None
    if isinstance(asked, Headed):
        return occurrences(text, list((facts or {})[asked.field]), asked.words, ignore_case=True) or None
    if isinstance(asked, Standing | Within):
        return set() if is_so(asked, facts or {}) else None
    if isinstance(asked, Without):
        return set() if hits(text, blocks, asked.child, ignore_case, facts) is None else None
    left = hits(text, blocks, asked.left, ignore_case, facts)
    right = hits(text, blocks, asked.right, ignore_case, facts)
    if isinstance(asked, Both):
        return None if left is None or right is None else left | right
    return None if left is None and right is None else (left or set()) | (right or set())
