"""Tells lines that were wrapped at a width from lines that were meant, and joins the wrapped ones."""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

_NARROWEST, _WIDEST = 30, 120  # code points: outside these nobody wraps prose
_SIMILAR = 8  # code points between two widths still taken for one
_SAMPLE = 20  # lines: enough to tell words from numbers
_LABEL = re.compile(r"[^\s:]{1,25}(?: [^\s:]{1,25}){0,2}:(?: |$)")
_NO_LETTERS = {code: None for code in range(128) if not chr(code).isalpha()}  # of ASCII
_OPENERS = "\"'“”‘’«‹(*_[„¿¡"


def join_lines(lines: Sequence[str]) -> str:
    """The lines as one, by a space; none after a hyphen that ends a line, nor between two ideographs.

    The hyphen stays: whether it was there before the line was broken cannot be known, and search finds both readings.
    """
    pieces = [lines[0]]
    for before, after in pairwise(lines):
        pieces.append(joint(before[-2:], after[:1]))
        pieces.append(after)
    return "".join(pieces)


def joint(before: str, after: str) -> str:
    """What stands between two joined lines, given the end of one and the start of the next."""
    if len(before) > 1 and before[-1] in "-‐" and before[-2].isalpha():
        return ""
    if before and after and _ideographic(before[-1]) and _ideographic(after[0]):
        return ""
    return " "


def is_wrapped(lines: Sequence[str], widths: Sequence[int] = (), certain: bool = False) -> bool:
    """Whether the stripped lines were evidently wrapped at a width.

    Each line but the last must be so long that the next one's first word did not fit. Two lines prove little: the
    second must start in lower case, or one of `widths` (code points, of the document's longer wrapped groups) be
    near, or the caller be `certain` that the two belong together.
    """
    if len(lines) < 2:
        return False
    width = max(map(len, lines))
    if not _NARROWEST <= width <= _WIDEST:
        return False
    for line, following in pairwise(lines):
        if len(line) + 1 + len(following.split(None, 1)[0]) <= width:
            return False
    if not _is_prose(lines):
        return False
    if len(lines) > 2 or certain or lines[1][0].islower():
        return True
    return any(abs(width - other) <= _SIMILAR for other in widths)


def _is_prose(lines: Sequence[str]) -> bool:
    """Whether the lines read on as sentences do, rather than stand in rows as records do."""
    full = lines[:-1]
    most = len(lines) / 2
    if sum(not (line[0].isalpha() or line[0] in _OPENERS) for line in lines) > most:
        return False
    if len(lines) > 3 and Counter(line.split(None, 1)[0] for line in lines).most_common(1)[0][1] > most:
        return False
    if sum(bool(_LABEL.match(line)) for line in lines) > most:
        return False
    if sum(len(line.split(None, 3)) > 2 for line in full) < 0.7 * len(full):
        return False
    if all(_closes(line, following) for line, following in pairwise(lines)):
        return False
    return _share_of_letters(full[:_SAMPLE]) >= 0.7


def _closes(line: str, following: str) -> bool:
    """Whether a line ends in punctuation and the next starts anew: one such is chance, all of them are a list."""
    return line[-1] in ".,:;!?" and not following[0].islower()


def _share_of_letters(lines: Sequence[str]) -> float:
    text = "".join("".join(line.split()) for line in lines)
    letters = len(text.translate(_NO_LETTERS)) if text.isascii() else sum(map(str.isalpha, text))
    return letters / len(text)


def _ideographic(character: str) -> bool:
    """Whether the character belongs to a script that is written without spaces between its lines."""
    if unicodedata.east_asian_width(character) not in "WF" or unicodedata.category(character) == "So":
        return False
    return not "\uac00" <= character <= "\ud7a3"  # Korean has spaces
