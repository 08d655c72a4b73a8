"""Tells numbered headings and numbered list items from each other and from text that happens to start with a number."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader_app.formats.canonical import Draft
from reader_app.formats.cleaning import Rule
from reader_app.model.document import BlockKind

_HEADING = re.compile(r"(\d{1,3}(?:\.\d{1,3}){0,5})(\.?)\s+(?=[^\W\d_])(?=[^a-z])[^\n]{1,120}$")
_ITEM = re.compile(r"\(?(?:(\d{1,3})[.)]|([A-Za-z]|[ivx]{1,5})\))\s+\S")
_CHAPTER = re.compile(
    r"(?i)(?:chapter|part|book|act|appendix|annex|article) (?:\d{1,3}|[ivxlc]{1,8})\b[^\n]{0,80}(?<![,;])$"
)
_ROMAN = {"i": 1, "v": 5, "x": 10}

Number = tuple[int, ...]


def is_item(line: str) -> bool:
    """Whether a line starts like a numbered or lettered list item."""
    return _ITEM.match(line) is not None


def is_chapter(draft: Draft) -> bool:
    """Whether a paragraph says that it is a chapter, part, act or the like."""
    return draft.kind is BlockKind.PARAGRAPH and draft.text[:1] in "CPBA" and _CHAPTER.match(draft.text) is not None


def mark_lists(drafts: list[Draft], fired: set[Rule]) -> list[Draft]:
    """The drafts with neighbouring items whose markers count on (a, b, c; 1, 2, 3) as list items, markers kept."""
    items: set[int] = set()
    for first, end in _runs(drafts):
        items.update(range(first, end))
    if not items:
        return drafts
    fired.add(Rule.NUMBERED_LIST)
    return [replace(d, kind=BlockKind.NUMBERED) if index in items else d for index, d in enumerate(drafts)]


def mark_headings(drafts: list[Draft], base: int, fired: set[Rule]) -> list[Draft]:
    """The drafts with numbered headings and chapters as headings. base: the level of "1."; each dot is one deeper.

    The numbers must count on through the whole document (1, 1.1, 1.2, 2), and there must be two at least.
    """
    levels = _numbered(drafts, base) | _chapters(drafts, base)
    if not levels:
        return drafts
    fired.add(Rule.NUMBERED_HEADINGS)
    return [
        replace(d, kind=BlockKind.HEADING, level=min(levels[index], 6)) if index in levels else d
        for index, d in enumerate(drafts)
    ]


def _numbered(drafts: Sequence[Draft], base: int) -> dict[int, int]:
    """Index and level of each numbered heading."""
    accepted: dict[int, int] = {}
    last: Number = ()
    for index, draft in enumerate(drafts):
        number = _heading_number(draft)
        if number and _follows(last, number):
            accepted[index] = base + len(number) - 1
            last = number
    return accepted if len(accepted) > 1 else {}


def _chapters(drafts: Sequence[Draft], base: int) -> dict[int, int]:
    """Index and level of each line that says it is a chapter and stands alone, or above its title alone."""
    found = {}
    for index, draft in enumerate(drafts):
        if draft.gap and is_chapter(draft) and any(after.gap for after in drafts[index + 1 : index + 3]):
            found[index] = base
    return found if len(found) > 1 else {}


def _heading_number(draft: Draft) -> Number | None:
    """The number a draft would have as a heading: a lone number needs its dot, and no sentence is a heading."""
    if draft.kind is not BlockKind.PARAGRAPH or not draft.text[:1].isdigit() or draft.text[-1] in ".;:,":
        return None
    match = _HEADING.match(draft.text)
    if not match or ("." not in match.group(1) and not match.group(2)):
        return None
    return tuple(int(part) for part in match.group(1).split("."))


def _follows(last: Number, number: Number) -> bool:
    """Whether a heading's number counts on from the last one: its first child, its next, or an ancestor's next."""
    if not last:
        return number in {(0,), (1,), (1, 0), (1, 1)}
    if number in {(*last, 0), (*last, 1)}:
        return True
    depth = len(number)
    return depth <= len(last) and number[:-1] == last[: depth - 1] and number[-1] == last[depth - 1] + 1


def _runs(drafts: Sequence[Draft]) -> Iterator[tuple[int, int]]:
    """First index and end of each run of two or more neighbouring paragraphs whose markers count on."""
    first = 0
    expected: frozenset[tuple[str, int]] = frozenset()
    for index, draft in enumerate(drafts):
        readings = _markers(draft)
        if not readings & expected:
            if index - first > 1:
                yield first, index
            first = index if readings else index + 1
            continuing = readings
        else:
            continuing = readings & expected
        expected = frozenset((style, value + 1) for style, value in continuing)
    if len(drafts) - first > 1:
        yield first, len(drafts)


def _markers(draft: Draft) -> frozenset[tuple[str, int]]:
    """What a draft's marker can count as: "i)" is both a letter and a Roman one."""
    match = _ITEM.match(draft.text) if draft.kind is BlockKind.PARAGRAPH else None
    if not match:
        return frozenset()
    number, letters = match.groups()
    if number:
        return frozenset({("number", int(number))})
    readings = {("letter", ord(letters))} if len(letters) == 1 else set()
    if not set(letters) - set(_ROMAN):
        readings.add(("roman", _roman(letters)))
    return frozenset(readings)


def _roman(letters: str) -> int:
    values = [_ROMAN[letter] for letter in letters]
    return sum(-v if v < max(values[i:]) else v for i, v in enumerate(values))
