"""Cuts a text into atoms, all of it at once: runs of letters, digits and their marks, single characters in scripts that
are written without spaces, and the `#` of a hashtag."""

import re
from bisect import bisect_left
from collections.abc import Collection, Container, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, compress, count, groupby
from operator import add, itemgetter

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
_HASHTAG = re.compile(rb"#(?=[A-Za-z0-9])")
_ASCII = bytes(range(128))
_MATTERS = regex.compile(rf"[\p{{L}}\p{{N}}\p{{M}}]|{_INSIDE}")
_WORDS = bytes(code if chr(code).isalnum() and code < 128 else 32 for code in range(256))  # all but words blanked,
_GAPS = bytes(32 if chr(code).isalnum() and code < 128 else 45 for code in range(256))  # and the reverse
_HYPHENS = {sign: re.compile(rf"{sign}(?:\n[ \t]*|(?![\s{sign}]))") for sign in "-\u2010\u2011"}
_LIGHT = regex.compile(r"[\s,:;&/'’\-\u2010\u2011]*")  # what may stand between the words of a heading
_HEADING = 3  # capitalised words in a row, at least


@dataclass(slots=True)
class Cut:
    """The atoms of a text in order. starts, lengths: code points. apart: the numbers of those that nothing joins to the
    one before.
    """

    content: str
    atoms: list[str]
    starts: list[int]
    lengths: list[int]
    apart: Collection[int] = frozenset((0,))

    def without(self, dropped: Container[str]) -> "Cut":
        """The same without some atoms, which then are but something between the others."""
        kept = [atom not in dropped for atom in self.atoms]
        starts, lengths = list(compress(self.starts, kept)), list(compress(self.lengths, kept))
        return Cut(self.content, list(compress(self.atoms, kept)), starts, lengths)

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
                number = following
        self.apart = frozenset(firsts)
        return firsts, kept

    def hyphenated(self) -> list[int]:
        """The first atoms of the hyphenations of exactly two parts, both without digits."""
        known = set(self._joined())
        alone = sorted(number for number in known if number - 1 not in known and number + 1 not in known)
        atoms = self.atoms
        return [number for number in alone if not any(map(str.isnumeric, atoms[number] + atoms[number + 1]))]

    def _joined(self) -> Iterator[int]:
        """The atoms with nothing but a hyphen between them and the next, and perhaps a line's end after it."""
        starts, lengths = self.starts, self.lengths
        for sign, hyphen in _HYPHENS.items():
            for match in hyphen.finditer(self.content) if sign in self.content else ():
                start, end = match.span()
                number = bisect_left(starts, end)
                if (
                    0 < number < len(starts)
                    and starts[number] == end
                    and starts[number - 1] + lengths[number - 1] == start
                    and number not in self.apart
                ):
                    yield number - 1

    def headings(self, capital: Container[str], telling: Container[str]) -> frozenset[int]:
        """The atoms of runs of three or more capitalised words with one among them that tells of a heading."""
        quiet: list[int] = []
        run: list[int] = []
        for number in compress(count(), map(capital.__contains__, self.atoms)):
            if run and not (number == run[-1] + 1 and self._is_light(number)):
                quiet += self._heading(run, telling)
                run = []
            run.append(number)
        return frozenset(quiet + self._heading(run, telling))

    def _is_light(self, number: int) -> bool:
        """Whether only what may be within a heading stands between an atom and the one before."""
        end = self.starts[number - 1] + self.lengths[number - 1]
        return number not in self.apart and _LIGHT.fullmatch(self.content, end, self.starts[number]) is not None

    def _heading(self, run: list[int], telling: Container[str]) -> list[int]:
        return run if len(run) >= _HEADING and any(self.atoms[number] in telling for number in run) else []


def cut(content: str, bounds: Sequence[Span]) -> Cut:
    """The atoms of a text within its blocks, none of which crosses one. bounds: ascending, in code points."""
    all_plain = _is_plain(content)
    pieces: list[tuple[bool, str]] = []  # with whether they are plain
    inserted: list[int] = []  # where nothing is between two blocks
    reached = 0
    for start, end in bounds:
        gap = start - reached
        if not gap and reached:
            inserted.append(start + len(inserted))
            gap = 1
        piece = " " * gap + content[start:end]
        pieces.append((all_plain or _is_plain(piece), piece))
        reached = end
    atoms: list[str] = []
    gaps = [0]  # how much stands before each atom, and after the last
    for is_plain, group in groupby(pieces, itemgetter(0)):
        more, before = (_plain_atoms if is_plain else _atoms)("".join([piece for _, piece in group]))
        before[0] += gaps.pop()
        atoms += more
        gaps += before
    lengths = list(map(len, atoms))
    del gaps[-1]
    starts = list(accumulate(map(add, gaps, chain((0,), lengths))))
    if inserted:
        starts = [start - bisect_left(inserted, start) for start in starts]
    return Cut(content, atoms, starts, lengths)


def _is_plain(text: str) -> bool:
    """Whether its words are all of letters and digits in ASCII, whatever quotes and dashes are between them."""
    if text.isascii():
        return True
    others = text.encode("utf-8", "surrogatepass").translate(None, _ASCII)  # a tenth of the time that `re` takes for it
    return not _MATTERS.search(others.decode("utf-8", "surrogatepass"))


def _atoms(text: str) -> tuple[list[str], list[int]]:
    """The atoms of a text, and how many code points stand before each and after the last."""
    parts = _ATOM.split(text)
    return parts[1::2], list(map(len, parts[::2]))


def _plain_atoms(text: str) -> tuple[list[str], list[int]]:
    """The same of a plain text, in a fifth of the time."""
    first, *tagged = _HASHTAG.split(text.encode("ascii", "replace"))
    atoms, gaps = _words(first)
    for rest in tagged:
        words, more = _words(rest)
        atoms += ("#", *words)
        gaps += more
    return atoms, gaps


def _words(text: bytes) -> tuple[list[str], list[int]]:
    words = text.translate(_WORDS).decode("ascii").split()
    gaps = list(map(len, text.translate(_GAPS).split()))
    if text[:1].isalnum():
        gaps.insert(0, 0)
    if text[-1:].isalnum():
        gaps.append(0)
    return words, gaps or [0]
