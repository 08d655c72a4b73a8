"""From letters to terms: the one analysis that index, queries and highlighting share.

A text is cut into atoms: runs of letters, digits and their marks; one character at a time in scripts written without
spaces; and the `#` of a hashtag. Each atom has a position and gives a base term (lower case, accents folded) and, where
it is all capitals, a CAPS term at the same position. Two atoms joined by a hyphen also give a joined term, two
positions wide, so that `digi-tal` is found as `digital`. Blocks are many positions apart, which is why neither a phrase
nor words that are to be near each other cross from one block to the next.
"""

import unicodedata
from bisect import bisect_left, bisect_right
from collections import defaultdict, deque
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, filterfalse
from typing import NamedTuple

import regex

from reader_app.model.document import Block, Stretches
from reader_app.model.span import Span
from reader_app.search.cutting import Cut, cut

ANALYSIS_VERSION = 2  # raise it when the same text gives other terms: indexes made by another version are rebuilt
JOINED = "+"  # a term with this in front is two positions wide; no atom begins with it
CAPITAL = "^"  # in front of CAPS terms, before JOINED where that applies too
BLOCK_GAP = 100  # positions; more than words "near" each other can be apart
_NEVER = 1 << 62
_REMEMBERED = 200_000  # atoms whose forms are kept in memory

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


_Forms = tuple[str, str, bool]


class _Memo(dict[str, _Forms]):
    """The base term of each atom looked at, its CAPS term, and whether no letter of it is small.

    bare: the atoms without a base term. same: those, most words of a text, that are nothing but their own base term.
    """

    def __init__(self) -> None:
        self.bare: set[str] = set()
        self.same: set[str] = set()

    def __missing__(self, raw: str) -> _Forms:
        if len(self) >= _REMEMBERED:
            self.clear()
            self.same.clear()
        forms = self[raw] = _forms(raw)
        if not forms[0]:
            self.bare.add(raw)
        elif forms == (raw, "", False):
            self.same.add(raw)
        return forms

    def others(self, different: Iterable[str]) -> dict[str, _Forms]:
        """The forms of those of different atoms that may be more than their own base term, or something else."""
        return {raw: self[raw] for raw in filterfalse(self.same.__contains__, different)}


def _forms(raw: str) -> _Forms:
    base = fold(raw)
    capital = raw.isupper()
    shouted = capital and sum(letter.isupper() for letter in raw) >= 2
    return base, base.upper() if shouted else "", capital


_MEMO = _Memo()


def atoms(content: str) -> list[Atom]:
    """The atoms of one block, those of headings without their CAPS terms."""
    found = cut(content, ((0, len(content)),))
    forms = _MEMO.others(set(found.atoms))
    if not _MEMO.bare.isdisjoint(forms):
        found = found.without(_MEMO.bare)
    quiet = _quiet(found, forms)
    listed = []
    for number, (atom, start) in enumerate(zip(found.atoms, found.starts, strict=True)):
        base, caps, capital = _MEMO[atom]
        form = (base, "", False) if number in quiet else (base, caps, capital)
        listed.append(Atom(start, start + len(atom), *form))
    return listed


def joins(content: str, found: Sequence[Atom]) -> list[Join]:
    """The hyphenations of exactly two parts, both without digits, among the atoms of one block."""
    words = [content[atom.start : atom.end] for atom in found]
    joined = []
    for number in Cut(content, words, [atom.start for atom in found], list(map(len, words))).hyphenated():
        left, right = found[number], found[number + 1]
        base = left.base + right.base
        joined.append(Join(number, base, base.upper() if left.capital and right.capital else ""))
    return joined


def _quiet(found: Cut, forms: dict[str, _Forms]) -> frozenset[int]:
    """The atoms of headings: three or more capitalised words in a row with OF, THE, AND… among them."""
    capital = {raw for raw, (_, _, is_capital) in forms.items() if is_capital}
    telling = {raw for raw in capital if forms[raw][0] in _HEADING_WORDS}
    return found.headings(capital, telling) if telling else frozenset()


@dataclass(frozen=True, slots=True)
class Places:
    """Where the atoms of a text are. starts, lengths: code points by atom. firsts: the first atom of each block that
    has any; bounds: start and end of those blocks in code points, alternating.
    """

    starts: Sequence[int]
    lengths: Sequence[int]
    firsts: Sequence[int]
    bounds: Sequence[int]

    def block_of(self, position: int) -> int:
        """The number of the block that holds a position."""
        blocks = range(len(self.firsts))
        return bisect_right(blocks, position, key=lambda block: self.firsts[block] + block * BLOCK_GAP) - 1

    def position(self, at: int) -> int:
        """The position of the first atom that begins at a code point or after it."""
        atom = bisect_left(self.starts, at)
        return atom + (bisect_right(self.firsts, atom) - 1) * BLOCK_GAP

    def span(self, start: int, end: int) -> Span:
        """Code points of the positions from start to end (exclusive), all in one block."""
        gaps = self.block_of(start) * BLOCK_GAP
        last = end - 1 - gaps
        return self.starts[start - gaps], self.starts[last] + self.lengths[last]

    def spans(self, found: Iterable[Span]) -> list[Span]:
        """The same for ascending stretches of positions, faster."""
        spans = []
        firsts, starts, lengths = self.firsts, self.starts, self.lengths
        block, gaps, following = -1, 0, 0
        for start, end in found:
            while start >= following:
                block += 1
                gaps = block * BLOCK_GAP
                following = firsts[block + 1] + gaps + BLOCK_GAP if block + 1 < len(firsts) else _NEVER
            last = end - 1 - gaps
            spans.append((starts[start - gaps], starts[last] + lengths[last]))
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


def block_bounds(content: str, blocks: Iterable[Block] | Stretches) -> list[Span]:
    """Start and end of the blocks in order and within the text; all of the text where there are none."""
    bounds = []
    reached = 0
    stretches = blocks if isinstance(blocks, Stretches) else ((block.start, block.end) for block in blocks)
    for start, end in sorted(stretches):
        start, end = max(start, reached), min(end, len(content))
        if start < end:
            bounds.append((start, end))
            reached = end
    return bounds or [(0, len(content))]


def analyse(content: str, blocks: Iterable[Block] | Stretches = ()) -> Analysed:
    """All terms of a text with their positions. Every different atom is looked at once, however often it occurs."""
    bounds = block_bounds(content, blocks)
    found = cut(content, bounds)
    grouped, positions, parted = _grouped(found, bounds)
    forms = _MEMO.others(grouped)
    if not _MEMO.bare.isdisjoint(forms):
        found = found.without(_MEMO.bare)
        grouped, positions, parted = _grouped(found, bounds)
    quiet = _quiet(found, forms)
    postings = _postings(grouped, forms, frozenset(positions[number] for number in quiet))
    joined: list[Joined] = []
    for number in found.hyphenated():
        for each in _joined(found.atoms[number], found.atoms[number + 1], {number, number + 1} & quiet):
            postings.setdefault(each.term, []).append(positions[number])
            joined.append(each)
    return Analysed(Places(found.starts, found.lengths, *parted), postings, joined)


def _grouped(found: Cut, bounds: Sequence[Span]) -> tuple[dict[str, list[int]], list[int], tuple[list[int], list[int]]]:
    """The positions of each different atom, those of all in order, and the blocks as `Cut.part` says."""
    firsts, kept = found.part(bounds)
    gaps = range(0, BLOCK_GAP * len(firsts), BLOCK_GAP)
    stretches = zip(firsts, [*firsts, len(found.atoms)][1:], gaps, strict=True)
    positions = list(chain.from_iterable(range(first + gap, after + gap) for first, after, gap in stretches))
    grouped: defaultdict[str, list[int]] = defaultdict(list)
    deque(map(list.append, map(grouped.__getitem__, found.atoms), positions), 0)  # no loop of Python's: there are many
    return dict(grouped), positions, (firsts, kept)


def _postings(
    grouped: dict[str, list[int]], others: Mapping[str, _Forms], quiet: Collection[int]
) -> dict[str, list[int]]:
    """The positions of each term, from those of each atom, which are used up. quiet: positions in headings.

    others: the forms of atoms that may be more than their own base term, as `_Memo.others` says.
    """
    moved = [(forms, grouped.pop(raw)) for raw, forms in others.items() if raw in grouped]
    postings = grouped
    several = set()  # terms of more than one atom
    for (base, caps, _), positions in moved:
        if caps:
            loud = [position for position in positions if position not in quiet] if quiet else positions.copy()
            if loud and postings.setdefault(CAPITAL + caps, loud) is not loud:
                postings[CAPITAL + caps] += loud
                several.add(CAPITAL + caps)
        if postings.setdefault(base, positions) is not positions:
            postings[base] += positions
            several.add(base)
    for term in several:
        postings[term].sort()
    return postings


def _joined(left: str, right: str, quiet: Collection[int]) -> Iterable[Joined]:
    """The joined terms of two atoms, either of them in a heading or none."""
    (base, caps, capital), (other, others, is_capital) = _MEMO[left], _MEMO[right]
    yield Joined(JOINED + base + other, base, other)
    if capital and is_capital and not quiet:
        term = CAPITAL + JOINED + (base + other).upper()
        yield Joined(term, caps and CAPITAL + caps, others and CAPITAL + others)
