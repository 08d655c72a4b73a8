"""Recognises the numbers that manuscripts, transcripts and drafts have beside their lines."""

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from reader_app.formats.pdf_fragments import Fragment
from reader_app.formats.pdf_letters import Letters

_MARKS = "SR"  # American printers mark the last lines of a short and of a regular page: S32, R33
_NUMBER = re.compile(rf"[{_MARKS}]?\d{{1,3}}[{_MARKS}]?", re.ASCII)
_FEWEST = 8  # to a page
_STEPS = (1, 2, 5, 10)
_PLACE = 3.0  # points: numbers whose ends are no further apart stand under each other
_BESIDE = 0.1  # of the other text may reach as far out


def find_line_numbers(pages: Sequence[Letters]) -> dict[int, frozenset[int]]:
    """By page, the fragments' places in the file's order.

    They stand outside the text, count on down the page, and begin anew with the same number on at least two pages:
    the numbered rows of a table do not.
    """
    found: dict[int, list[Fragment]] = {}
    firsts: dict[int, list[int]] = defaultdict(list)
    for number, page in enumerate(pages):
        column = _column(page)
        if column:
            found[number] = column
            firsts[_value(column[0])].append(number)
    again = {page for alike in firsts.values() if len(alike) > 1 for page in alike}
    return {page: frozenset(f.order for f in column) for page, column in found.items() if page in again}


def _column(page: Letters) -> list[Fragment]:
    """The numbers beside a page's lines, from the top."""
    numbers = [f for f in page.fragments if len(f.words.text) < 5 and _NUMBER.fullmatch(f.words.text)]
    if len(numbers) < _FEWEST:
        return []
    for right in (True, False):
        groups: dict[int, list[Fragment]] = defaultdict(list)
        for f in numbers:
            groups[round((f.right if right else f.left) / _PLACE)].append(f)
        for place, group in groups.items():
            near = sorted([*group, *groups.get(place + 1, ())], key=lambda f: f.base)
            if len(near) >= _FEWEST and _count_on(near) and _is_outside(near, page.fragments):
                return near
    return []


def _count_on(column: Sequence[Fragment]) -> bool:
    values = [_value(f) for f in column]
    steps = {after - before for before, after in pairwise(values)}
    return len(steps) == 1 and steps <= set(_STEPS)


def _value(number: Fragment) -> int:
    return int(number.words.text.strip(_MARKS))


def _is_outside(column: Sequence[Fragment], fragments: Sequence[Fragment]) -> bool:
    """Whether hardly any text reaches as far to the left, or to the right, as the numbers do."""
    own = {f.order for f in column}
    others = [f for f in fragments if f.order not in own]
    most = _BESIDE * len(others)
    left, right = min(f.left for f in column), max(f.right for f in column)
    return sum(f.left < right for f in others) <= most or sum(f.right > left for f in others) <= most
