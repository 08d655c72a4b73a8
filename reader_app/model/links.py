"""Where places of a text lead: to addresses outside, from references to their footnotes, and from these back."""

import re
from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass
from operator import attrgetter, itemgetter

from reader_app.model.document import BlockKind, InlineKind, Text
from reader_app.model.span import Span

SCHEMES = ("http", "https", "mailto")  # of addresses that are followed
_MOST = 40  # code points of a footnote's mark
_WEB = "www."
_REFERENCE = re.compile(rf"\[([^\[\]\s]{{1,{_MOST}}})\]")


def outward(target: str) -> str:
    """The address outside that a link leads to; empty where it leads to none that is followed."""
    if target.lower().startswith(_WEB):
        return f"http://{target}"
    return target if target.partition(":")[0].lower() in SCHEMES else ""


@dataclass(frozen=True, slots=True)
class Link:
    """What can be followed. span: its letters. address: outside; where that is empty, place: a code point of the text.

    words: of the footnote that it leads to.
    """

    span: Span
    address: str = ""
    place: int = 0
    words: str = ""


class Links:
    """The links of one text."""

    def __init__(self, text: Text) -> None:
        self._content = text.content
        links = (inline for inline in text.inlines if inline.kind is InlineKind.LINK and inline.start < inline.end)
        self._outward = sorted((each for each in links if outward(each.target)), key=attrgetter("start"))
        inlines = ((each.start, each.end) for each in text.inlines if each.kind is InlineKind.CODE)
        blocks = ((each.start, each.end) for each in text.blocks if each.kind is BlockKind.CODE)
        self._code = sorted((*inlines, *blocks))
        self._starts = [inline.start for inline in self._outward]
        self._notes: dict[str, list[Span]] = defaultdict(list)  # by their marks
        self._marks: list[Span] = []
        for block in text.blocks:
            if block.kind is BlockKind.FOOTNOTE:
                mark = text.content[block.start : block.start + _MOST + 1].split(" ", 1)[0]
                self._notes[mark].append((block.start, block.end))
                self._marks.append((block.start, block.start + len(mark)))

    def at(self, position: int) -> Link | None:
        """What the letter at a code point belongs to."""
        return self._outward_at(position) or self._reference_at(position) or self._mark_at(position)

    def _outward_at(self, position: int) -> Link | None:
        found = bisect_right(self._starts, position) - 1
        inline = self._outward[found] if found >= 0 else None
        if inline is None or position >= inline.end:
            return None
        return Link((inline.start, inline.end), outward(inline.target))

    def _reference_at(self, position: int) -> Link | None:
        """A mark in brackets leads to the next footnote that begins with it, or else to the last."""
        code = bisect_right(self._code, position, key=itemgetter(0)) - 1
        if code >= 0 and position < self._code[code][1]:
            return None  # brackets of another kind
        first = max(0, position - _MOST - 1)
        for match in _REFERENCE.finditer(self._content, first, position + _MOST + 2):
            notes = self._notes.get(match[1])
            if match.start() <= position < match.end() and notes:
                start, end = next((note for note in notes if note[0] > position), notes[-1])
                return Link(match.span(), place=start, words=self._content[start:end])
        return None

    def _mark_at(self, position: int) -> Link | None:
        """The mark that a footnote begins with leads back to its reference, the last one above it."""
        found = bisect_right(self._marks, position, key=itemgetter(0)) - 1
        start, end = self._marks[found] if found >= 0 else (0, 0)
        if not start <= position < end:
            return None
        place = self._content.rfind(f"[{self._content[start:end]}]", 0, start)
        return Link((start, end), place=place) if place >= 0 else None
