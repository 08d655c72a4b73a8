"""Puts letters of scripts that are written from right to left into the order they are read in.

A page may have a word's letters in the order in which they are painted, from left to right (Chromium's pages do), or as
they are written. Where they stand says which.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from reader_app.formats.pdf_stretch import Stretch

_SCRIPTS = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"  # Hebrew to Arabic, and forms of their letters
_WORDS = re.compile(f"[{_SCRIPTS}](?:[{_SCRIPTS} ]*[{_SCRIPTS}])")
# Where letters are as they are painted, brackets are, too: an opening one looks as a closing one does elsewhere.
_PAINTED_BRACKETS = re.compile(f"(?<![{_SCRIPTS}])[)\\]}}](?=[{_SCRIPTS}])|(?<=[{_SCRIPTS}])[(\\[{{](?![{_SCRIPTS}])")
_MIRRORED = str.maketrans("()[]{}", ")(][}{")
_INSIDE = 0.5  # of the narrower one's width: letters that share more stand on one another
_BESIDE = 1.5  # of the lower one's height: letters further apart are no neighbours
T = TypeVar("T")


def as_read(stretch: Stretch) -> Stretch:
    """The stretch with its letters as they are read."""
    if stretch.letters.isascii():  # quicker to see
        return stretch
    turned = [span for match in _WORDS.finditer(stretch.letters) for span in _painted(stretch, *match.span())]
    if not turned:
        return stretch
    edges = [_turned(edge, turned) for edge in (stretch.left, stretch.top, stretch.right, stretch.bottom)]
    letters, numbers = _turned(stretch.letters, turned), _turned(stretch.numbers, turned)
    left, top, right, bottom = edges
    text = _PAINTED_BRACKETS.sub(lambda match: match[0].translate(_MIRRORED), "".join(letters))
    return Stretch(text, numbers, left, top, right, bottom, stretch.broken)


def _painted(stretch: Stretch, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The parts between two places in which each letter stands to the right of the one before."""
    first, last, steps = start, -1, 0  # where the part begins, its last letter, how many are right of another
    for index in range(start, end):
        if stretch.letters[index] == " " or unicodedata.combining(stretch.letters[index]):
            continue
        if last >= 0 and not _is_right_of(stretch, last, index):
            if steps:
                yield first, last + 1
            first, steps = index, 0
        elif last >= 0:
            steps += 1
        last = index
    if steps:
        yield first, end


def _is_right_of(stretch: Stretch, before: int, index: int) -> bool:
    """Whether a letter stands beside another one on its line, to the right of it."""
    height = min(stretch.top[before] - stretch.bottom[before], stretch.top[index] - stretch.bottom[index])
    shared = min(stretch.top[before], stretch.top[index]) - max(stretch.bottom[before], stretch.bottom[index])
    width = min(stretch.right[before] - stretch.left[before], stretch.right[index] - stretch.left[index])
    gap = stretch.left[index] - stretch.right[before]
    return -_INSIDE * width < gap < _BESIDE * height and shared > 0


def _turned(items: Sequence[T], spans: Iterable[tuple[int, int]]) -> list[T]:
    made = list(items)
    for start, end in spans:
        made[start:end] = made[start:end][::-1]
    return made
