"""From letters to terms: the one analysis that index, queries and highlighting share.

A text is cut into atoms: runs of letters, digits and their marks; one character at a time in scripts written without
spaces; and the `#` of a hashtag. Each atom has a position and gives a base term (lower case, accents folded) and, where
it is all capitals, a CAPS term at the same position. Two atoms joined by a hyphen also give a joined term, two
positions wide, so that `digi-tal` is found as `digital`. Blocks are many positions apart, which is why neither a phrase
nor words that are to be near each other cross from one block to the next.
"""

import unicodedata
from array import array
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import regex

from reader_app.model.document import Block
from reader_app.model.hit import Span

ANALYSIS_VERSION = 2  # raise it when the same text gives other terms: indexes made by another version are rebuilt
JOINED = "+"  # a term with this in front is two positions wide; no atom begins with it
CAPITAL = "^"  # in front of CAPS terms, before JOINED where that applies too
BLOCK_GAP = 100  # positions; more than words "near" each other can be apart
_NEVER = 1 << 62
_HEADING = 3  # capitalised words in a row, at least

_UNSPACED = (
    r"\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\u30fc\uff70"  # and their long marks
)
_LETTER = rf"[[\p{{L}}\p{{N}}]--[{_UNSPACED}]]"
_INSIDE = r"[\u00ad\u200c\u200d\u2060]"  # soft hyphen, (non-)joiners: part of a word, never of its term
_ATOM = regex.compile(
    rf"[A-Za-z0-9]++(?![\p{{L}}\p{{N}}\p{{M}}]|{_INSIDE})"  # by far the most frequent case first
    rf"|{_LETTER}(?:{_LETTER}|\p{{M}}|{_INSIDE}+(?=[{_LETTER}\p{{M}}]))*"
    rf"|[[\p{{L}}\p{{N}}]&&[{_UNSPACED}]][\p{{M}}\u200c\u200d]*"
    r"|\#(?=[\p{L}\p{N}])",
    regex.VERSION1,
)
_HYPHEN = regex.compile(r"[-\u2010\u2011](?:\n[ \t]*)?")
_HYPHENS = frozenset("-\u2010\u2011")
_LIGHT = regex.compile(r"[\s,:;&/'’\-\u2010\u2011]*")  # what may stand between the words of a heading
_HEADING_WORDS = frozenset(
    "an and are as at by for from in is of on or the to with de del des du et".split()  # noqa: SIM905
)

# Letters that compatibility decomposition leaves alone, and what a reader without the key types instead.
FOLDED_LETTERS = str.maketrans(
    {"đ": "d", "ð": "d", "ø": "o", "ł": "l", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ħ": "h"}
    | {"ς": "σ", "ى": "ي", "ة": "ه"}
)
_DROPPED = regex.compile(
    r"(?<=[\p{Latin}\p{Greek}][\u0300-\u036f]*)[\u0300-\u036f]"  # accents
    r"|[\u0300\u0301]|(?<=е)\u0308"  # Cyrillic stress and ё; й and ї are letters of their own
    r"|[\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]"  # Hebrew points, Arabic vowels and hamzas
    r"|[\u00ad\u200b-\u200d\u2060]"
)


def fold(word: str) -> str:
    """Lower case without accents, ligatures and width: `Touré` and `TOURE` are both `toure`."""
    if word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFKD", word.lower()).lower()
    return unicodedata.normalize("NFC", _DROPPED.sub("", plain)).translate(FOLDED_LETTERS)


class Atom(NamedTuple):
    """start, end: code points, end exclusive. caps: the CAPS term, or empty. capital: no small letter in it."""

    start: int
    end: int
    base: str
    caps: str
    capital: bool


class Join(NamedTuple):
    """Atoms `first` and `first + 1` read as one word."""

    first: int
    base: str
    caps: str


@lru_cache(maxsize=200_000)
def _forms(raw: str) -> tuple[str, str, bool]:
    base = fold(raw)
    capital = raw.isupper()
    shouted = capital and sum(letter.isupper() for letter in raw) >= 2
    return base, base.upper() if shouted else "", capital


def atoms(content: str, start: int = 0, end: int | None = None) -> list[Atom]:
    """The atoms of one block, content[start:end], those of headings without their CAPS terms."""
    matches = _ATOM.finditer(content, start, len(content) if end is None else end)
    found = [Atom(match.start(), match.end(), *_forms(match[0])) for match in matches]
    if not all(atom.base for atom in found):
        found = [atom for atom in found if atom.base]
    if sum([atom.capital for atom in found]) >= _HEADING:
        _quieten_headings(content, found)
    return found


def _quieten_headings(content: str, found: list[Atom]) -> None:
    """Three or more capitalised words in a row with OF, THE, AND… among them are a heading, not acronyms."""
    run: list[int] = []
    for number, atom in enumerate(found):
        if run and not (atom.capital and _LIGHT.fullmatch(content, found[number - 1].end, atom.start)):
            _quieten(found, run)
            run = []
        if atom.capital:
            run.append(number)
    _quieten(found, run)


def _quieten(found: list[Atom], run: Sequence[int]) -> None:
    if len(run) >= _HEADING and any(found[number].base in _HEADING_WORDS for number in run):
        for number in run:
            found[number] = found[number]._replace(caps="", capital=False)


def joins(content: str, found: Sequence[Atom]) -> list[Join]:
    """The hyphenations of exactly two parts, both without digits, among the atoms of one block."""
    hyphenated = [
        number
        for number, atom in enumerate(found[:-1])
        if content[atom.end] in _HYPHENS and _HYPHEN.fullmatch(content, atom.end, found[number + 1].start)
    ]
    if not hyphenated:
        return []
    known = frozenset(hyphenated)
    joined = []
    for number in hyphenated:
        left, right = found[number], found[number + 1]
        alone = number - 1 not in known and number + 1 not in known
        if alone and not any(letter.isnumeric() for letter in content[left.start : right.end]):
            base = left.base + right.base
            joined.append(Join(number, base, base.upper() if left.capital and right.capital else ""))
    return joined


@dataclass(frozen=True, slots=True)
class Places:
    """Where the atoms of a text are. starts, ends: code points by atom. firsts: the first atom of each block that has
    any; bounds: start and end of those blocks in code points, alternating.
    """

    starts: Sequence[int]
    ends: Sequence[int]
    firsts: Sequence[int]
    bounds: Sequence[int]

    def block_of(self, position: int) -> int:
        """The number of the block that holds a position."""
        blocks = range(len(self.firsts))
        return bisect_right(blocks, position, key=lambda block: self.firsts[block] + block * BLOCK_GAP) - 1

    def span(self, start: int, end: int) -> Span:
        """Code points of the positions from start to end (exclusive), all in one block."""
        gaps = self.block_of(start) * BLOCK_GAP
        return self.starts[start - gaps], self.ends[end - 1 - gaps]

    def spans(self, found: Iterable[Span]) -> list[Span]:
        """The same for ascending stretches of positions, faster."""
        spans = []
        firsts, starts, ends = self.firsts, self.starts, self.ends
        block, gaps, following = -1, 0, 0
        for start, end in found:
            while start >= following:
                block += 1
                gaps = block * BLOCK_GAP
                following = firsts[block + 1] + gaps + BLOCK_GAP if block + 1 < len(firsts) else _NEVER
            spans.append((starts[start - gaps], ends[end - 1 - gaps]))
        return spans

    def block_bounds(self, position: int) -> Span:
        """Start and end, in code points, of the block that holds a position."""
        block = self.block_of(position)
        return self.bounds[2 * block], self.bounds[2 * block + 1]


class Joined(NamedTuple):
    """A joined term and the terms of its two parts; empty where a part has no CAPS term."""

    term: str
    left: str
    right: str


@dataclass(frozen=True, slots=True)
class Analysed:
    """A text as terms. postings: the ascending positions of each term. joined: one for every joined term there."""

    places: Places
    postings: dict[str, list[int]]
    joined: list[Joined]


def block_bounds(content: str, blocks: Iterable[Block]) -> list[Span]:
    """Start and end of the blocks in order and within the text; all of the text where there are none."""
    bounds = []
    reached = 0
    for start, end in sorted((block.start, block.end) for block in blocks):
        start, end = max(start, reached), min(end, len(content))
        if start < end:
            bounds.append((start, end))
            reached = end
    return bounds or [(0, len(content))]


def analyse(content: str, blocks: Iterable[Block] = ()) -> Analysed:
    """All terms of a text with their positions."""
    starts, ends, firsts, bounds = array("I"), array("I"), array("I"), array("I")
    postings: defaultdict[str, list[int]] = defaultdict(list)
    joined: list[Joined] = []
    for start, end in block_bounds(content, blocks):
        found = atoms(content, start, end)
        if not found:
            continue
        offset = len(starts) + len(firsts) * BLOCK_GAP
        firsts.append(len(starts))
        bounds.extend((start, end))
        starts.extend([atom.start for atom in found])
        ends.extend([atom.end for atom in found])
        for position, (_, _, base, caps, _) in enumerate(found, offset):
            postings[base].append(position)
            if caps:
                postings[CAPITAL + caps].append(position)
        for join in joins(content, found):
            for each in _joined(join, found[join.first], found[join.first + 1]):
                postings[each.term].append(offset + join.first)
                joined.append(each)
    return Analysed(Places(starts, ends, firsts, bounds), dict(postings), joined)


def _joined(join: Join, left: Atom, right: Atom) -> Iterable[Joined]:
    yield Joined(JOINED + join.base, left.base, right.base)
    if join.caps:
        yield Joined(
            CAPITAL + JOINED + join.caps, left.caps and CAPITAL + left.caps, right.caps and CAPITAL + right.caps
        )
