"""Cuts a text into atoms, all of it at once: runs of letters, digits and their marks, single characters in scripts that
are written without spaces, and the `#` of a hashtag."""

import re
from bisect import bisect_left
from collections.abc import Container, Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby
from operator import itemgetter

import regex

from reader_app.model.span import Span

_UNSPACED = (
    r"\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\u30fc\uff70"  # and their long marks
)
_LETTER = rf"[[\p{{L}}\p{{N}}]--[{_UNSPACED}]]"
_INSIDE = r"[\u00ad\u200c\u200d\u2060]"  # soft hyphen, (non-)joiners: part of a word, never of its term
_ATOM = regex.compile(
    rf"([A-Za-z0-9]++(?![\p{{L}}\p{{N}}\p{{M}}]|{_INSIDE})"  # by far the most frequent case first
    rf"|{_LETTER}(?:{_LETTER}|\p{{M}}|{_INSIDE}+(?=[{_LETTER}\p{{M}}]))*"
    rf"|[[\p{{L}}\p{{N}}]&&[{_UNSPACED}]][\p{{M}}\u200c\u200d]*"
    r"|\#(?=[\p{L}\p{N}]))",
    regex.VERSION1,
)
_PLAIN_ATOM = re.compile(r"([A-Za-z0-9]+|#(?=[A-Za-z0-9]))")  # the same, three times as fast, where no others matter
_OTHERS = re.compile(r"[^\x00-\x7f]+")
_MATTERS = regex.compile(rf"[\p{{L}}\p{{N}}\p{{M}}]|{_INSIDE}")
_HYPHEN = regex.compile(r"[-\u2010\u2011](?:\n[ \t]*)?")
_HYPHENS = frozenset("-\u2010\u2011")
_LIGHT = regex.compile(r"[\s,:;&/'’\-\u2010\u2011]*")  # what may stand between the words of a heading
_HEADING = 3  # capitalised words in a row, at least
_APART = "|"  # neither light nor a hyphen


@dataclass(slots=True)
class Cut:
    """The atoms of a text in order. before: what stands in front of each. starts: code points."""

    atoms: list[str]
    before: list[str]
    starts: list[int]

    def without(self, dropped: Container[str]) -> "Cut":
        """The same without some atoms, which then are but something between the others."""
        kept = Cut([], [], [])
        before = ""
        for atom, between, start in zip(self.atoms, self.before, self.starts, strict=True):
            before += between
            if atom in dropped:
                before += atom
                continue
            kept.atoms.append(atom)
            kept.before.append(before)
            kept.starts.append(start)
            before = ""
        return kept

    def part(self, bounds: Sequence[Span]) -> tuple[list[int], list[int]]:
        """The numbers of the first atoms of those blocks that have any, and start and end of each of these; nothing
        that joins words joins two of them from then on.
        """
        firsts: list[int] = []
        kept: list[int] = []
        number, starts = 0, self.starts
        for start, end in bounds:
            following = bisect_left(starts, end, number)
            if following > number:
                firsts.append(number)
                kept += (start, end)
                self.before[number] = _APART
                number = following
        return firsts, kept

    def hyphenated(self) -> list[int]:
        """The first atoms of the hyphenations of exactly two parts, both without digits."""
        hyphens = {between for between in set(self.before) if between[:1] in _HYPHENS and _HYPHEN.fullmatch(between)}
        if not hyphens:
            return []
        known = {number - 1 for number, between in enumerate(self.before) if number and between in hyphens}
        alone = sorted(number for number in known if number - 1 not in known and number + 1 not in known)
        atoms = self.atoms
        return [number for number in alone if not any(map(str.isnumeric, atoms[number] + atoms[number + 1]))]

    def headings(self, capital: Container[str], telling: Container[str]) -> frozenset[int]:
        """The atoms of runs of three or more capitalised words with one among them that tells of a heading."""
        quiet: list[int] = []
        run: list[int] = []
        for number in [number for number, atom in enumerate(self.atoms) if atom in capital]:
            if run and not (number == run[-1] + 1 and _LIGHT.fullmatch(self.before[number])):
                quiet += self._heading(run, telling)
                run = []
            run.append(number)
        return frozenset(quiet + self._heading(run, telling))

    def _heading(self, run: list[int], telling: Container[str]) -> list[int]:
        return run if len(run) >= _HEADING and any(self.atoms[number] in telling for number in run) else []


def cut(content: str, bounds: Sequence[Span]) -> Cut:
    """The atoms of a text within its blocks, none of which crosses one. bounds: ascending, in code points."""
    pieces: list[tuple[bool, str]] = []  # with whether they are plain
    inserted: list[int] = []  # where nothing is between two blocks
    reached = 0
    for start, end in bounds:
        gap = start - reached
        if not gap and reached:
            inserted.append(start + len(inserted))
            gap = 1
        piece = " " * gap + content[start:end]
        pieces.append((piece.isascii() or _is_plain(piece), piece))
        reached = end
    parts = [""]
    for is_plain, group in groupby(pieces, itemgetter(0)):
        first, *others = (_PLAIN_ATOM if is_plain else _ATOM).split("".join([piece for _, piece in group]))
        parts[-1] += first
        parts += others
    starts = list(accumulate(map(len, parts)))[:-1:2]
    if inserted:
        starts = [start - bisect_left(inserted, start) for start in starts]
    return Cut(parts[1::2], parts[:-1:2], starts)


def _is_plain(text: str) -> bool:
    """Whether its words are all of letters and digits in ASCII, whatever quotes and dashes are between them."""
    return not _MATTERS.search("".join(_OTHERS.findall(text)))
