"""Where places of a text lead: to addresses outside, to other places of it, to footnotes, and from these back."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from operator import attrgetter, itemgetter

from reader_app.model.document import BlockKind, Inline, InlineKind, Text
from reader_app.model.span import Span

SCHEMES = ("http", "https", "mailto")  # of addresses that are followed
_PLACE = "place:"  # before the code point that a link within a text leads to
_MOST = 40  # code points of a footnote's mark
_WEB = "www."
_REFERENCE = re.compile(rf"\[([^\[\]\s]{{1,{_MOST}}})\]")


def outward(target: str) -> str:
    """The address outside that a link leads to; empty where it leads to none that is followed."""
    if target.lower().startswith(_WEB):
        return f"http://{target}"
    return target if target.partition(":")[0].lower() in SCHEMES else ""


def to_place(position: int) -> str:
    """The target of a link that leads to a code point of its own text."""
    return f"{_PLACE}{position}"


def inward(target: str) -> int | None:
    """The code point of its own text that a link leads to; None where it leads to none."""
    digits = target.removeprefix(_PLACE)
    return int(digits) if digits != target and digits.isdecimal() and len(digits) < _MOST else None


@dataclass(frozen=True, slots=True)
class Link:
    """What can be followed. span: its letters. address: outside; where that is empty, place: a code point of the text.

    words: of the footnote or the paragraph that it leads to; a footnote's mark, which leads back, has none.
    """

    span: Span
    address: str = ""
    place: int = 0
    words: str = ""


class Links:
    """The links of one text. What they are found by is gathered when they are first asked for."""

    def __init__(self, text: Text) -> None:
        self._text, self._content = text, text.content

    @cached_property
    def _set(self) -> tuple[list[Inline], list[int]]:
        """What is set as a link and leads somewhere, by where it begins; and where that is."""
        links = (each for each in self._text.inlines if each.kind is InlineKind.LINK and each.start < each.end)
        found = sorted(filter(self._leads, links), key=attrgetter("start"))
        return found, [each.start for each in found]

    def _leads(self, inline: Inline) -> bool:
        place = inward(inline.target)
        return bool(outward(inline.target)) if place is None else place < len(self._content)

    @cached_property
    def _code(self) -> list[Span]:
        inlines = ((each.start, each.end) for each in self._text.inlines if each.kind is InlineKind.CODE)
        blocks = ((each.start, each.end) for each in self._text.blocks if each.kind is BlockKind.CODE)
        return sorted((*inlines, *blocks))

    @cached_property
    def _notes(self) -> tuple[dict[str, list[Span]], list[Span]]:
        """The footnotes by their marks; and where the marks are that they begin with."""
        notes: dict[str, list[Span]] = defaultdict(list)
        marks: list[Span] = []
        for block in self._text.blocks:
            if block.kind is BlockKind.FOOTNOTE:
                mark = self._content[block.start : block.start + _MOST + 1].split(" ", 1)[0]
                notes[mark].append((block.start, block.end))
                marks.append((block.start, block.start + len(mark)))
        return notes, marks

    @cached_property
    def _starts(self) -> list[int]:
        return [block.start for block in self._text.blocks]

    @cached_property
    def _brackets(self) -> dict[str, list[int]]:
        """Where marks of footnotes stand in brackets, outside code."""
        found: dict[str, list[int]] = defaultdict(list)
        for match in _REFERENCE.finditer(self._content) if self._notes[0] else ():
            if match[1] in self._notes[0] and not self._is_code(match.start()):
                found[match[1]].append(match.start())
        return found

    @cached_property
    def _places(self) -> list[int]:
        """Where links begin, in their order; some begin within others."""
        marks = (mark[0] for mark in self._notes[1] if self._way_back(mark) >= 0)
        return sorted({*self._set[1], *chain.from_iterable(self._brackets.values()), *marks})

    def beside(self, position: int, by: int) -> Link | None:
        """The next link after a code point (by: 1), or the last one before it (-1); not that which the letter is in."""
        here = self.at(position)
        start, end = here.span if here is not None else (position, position)
        at = bisect_left(self._places, end) if by > 0 else bisect_left(self._places, start) - 1
        return self.at(self._places[at]) if 0 <= at < len(self._places) else None

    def at(self, position: int) -> Link | None:
        """What the letter at a code point belongs to."""
        return self._set_at(position) or self._reference_at(position) or self._mark_at(position)

    def spans(self, start: int, end: int) -> Iterator[Span]:
        """Where the links are whose letters are between two code points, or some of them; they may overlap."""
        found, starts = self._set
        first = max(0, bisect_right(starts, start) - 1)
        yield from ((each.start, each.end) for each in found[first : bisect_left(starts, end)] if each.end > start)
        notes, marks = self._notes
        if not notes:
            return
        yield from (match.span() for match, _ in self._references(max(0, start - _MOST - 1), end + _MOST + 1))
        low = max(0, bisect_right(marks, start, key=itemgetter(0)) - 1)
        for mark in marks[low : bisect_left(marks, end, key=itemgetter(0))]:
            if mark[1] > start and self._way_back(mark) >= 0:
                yield mark

    def _set_at(self, position: int) -> Link | None:
        inlines, starts = self._set
        found = bisect_right(starts, position) - 1
        inline = inlines[found] if found >= 0 else None
        if inline is None or position >= inline.end:
            return None
        place = inward(inline.target)
        if place is None:
            return Link((inline.start, inline.end), outward(inline.target))
        block = self._text.blocks[max(0, bisect_right(self._starts, place) - 1)]
        return Link((inline.start, inline.end), place=place, words=self._content[block.start : block.end])

    def _reference_at(self, position: int) -> Link | None:
        """A mark in brackets leads to the next footnote that begins with it, or else to the last."""
        first = max(0, position - _MOST - 1)
        for match, (start, end) in self._references(first, position + _MOST + 2):
            if match.start() <= position < match.end():
                return Link(match.span(), place=start, words=self._content[start:end])
        return None

    def _references(self, first: int, last: int) -> Iterator[tuple[re.Match[str], Span]]:
        """The references between two code points, and the notes that they lead to."""
        for match in _REFERENCE.finditer(self._content, first, last):
            notes = self._notes[0].get(match[1])
            if notes and not self._is_code(match.start()):
                yield match, next((note for note in notes if note[0] > match.start()), notes[-1])

    def _is_code(self, position: int) -> bool:
        """Whether brackets there are of another kind."""
        code = bisect_right(self._code, position, key=itemgetter(0)) - 1
        return code >= 0 and position < self._code[code][1]

    def _mark_at(self, position: int) -> Link | None:
        """The mark that a footnote begins with leads back to the first of its references."""
        marks = self._notes[1]
        found = bisect_right(marks, position, key=itemgetter(0)) - 1
        if found < 0 or position >= marks[found][1]:
            return None
        place = self._way_back(marks[found])
        return Link(marks[found], place=place) if place >= 0 else None

    def _way_back(self, mark: Span) -> int:
        """The first reference that leads to the note with this mark; -1 where there is none."""
        words = self._content[mark[0] : mark[1]]
        notes, brackets = self._notes[0][words], self._brackets.get(words, [])
        at = bisect_left(notes, mark)  # no two begin at one place
        before = bisect_left(brackets, notes[at - 1][1] if at else 0)
        if before < len(brackets) and brackets[before] < mark[0]:
            return brackets[before]
        after = bisect_left(brackets, notes[at][1]) if at == len(notes) - 1 else len(brackets)
        return brackets[after] if after < len(brackets) else -1
