"""What is selected on pages, in code points: by letter, word or paragraph, from where it began to where it goes on."""

import re
from bisect import bisect_right
from enum import IntEnum

from reader_app.model.document import Text
from reader_app.model.span import Span

_WORD = re.compile(r"\w+(?:['\u2019]\w+)*")
_NEAR = 200  # code points looked at on either side for a word's ends


class Grain(IntEnum):
    """By what a selection grows: as many clicks as began it."""

    LETTER = 1
    WORD = 2
    PARAGRAPH = 3


class Selection:
    """An anchor and a caret in one text."""

    def __init__(self, text: Text) -> None:
        self._content = text.content
        self._blocks = text.blocks
        self._starts = [block.start for block in text.blocks]
        self._origin: Span = (0, 0)  # what the first click took
        self._grain = Grain.LETTER
        self.anchor = self.caret = 0

    @property
    def span(self) -> Span:
        """From the first code point to after the last; start and end are equal where nothing is selected."""
        return min(self.anchor, self.caret), max(self.anchor, self.caret)

    @property
    def last(self) -> int:
        """The end of the text."""
        return len(self._content)

    def begin(self, position: int, grain: Grain = Grain.LETTER) -> None:
        """Select anew, from here: nothing yet, or the word or paragraph here."""
        self._grain = grain
        self._origin = self._grown(self._inside(position))
        self.anchor, self.caret = self._origin

    def extend(self, position: int) -> None:
        """Select from where it began to here, by whole words or paragraphs where it began with one."""
        start, end = self._grown(self._inside(position))
        if start < self._origin[0]:
            self.anchor, self.caret = self._origin[1], start
        else:
            self.anchor, self.caret = self._origin[0], max(end, self._origin[1])

    def select(self, span: Span) -> None:
        """Select a span, the caret at its end."""
        self._grain = Grain.LETTER
        self.anchor, self.caret = self._inside(span[0]), self._inside(span[1])
        self._origin = (self.anchor, self.anchor)

    def move(self, position: int, *, extending: bool) -> None:
        """Take the caret elsewhere; extending: the anchor stays."""
        self.caret = self._inside(position)
        if not extending:
            self.anchor = self.caret
        self._grain, self._origin = Grain.LETTER, (self.anchor, self.anchor)

    def word_step(self, by: int) -> int:
        """The beginning of the next (1) or previous (-1) word from the caret."""
        if by > 0:
            here = _WORD.match(self._content, self._word(self.caret)[0])
            found = _WORD.search(self._content, max(self.caret, here.end() if here else self.caret))
            return found.start() if found else len(self._content)
        begin = max(0, self.caret - _NEAR)
        starts = [word.start() for word in _WORD.finditer(self._content, begin, self.caret)]
        return starts[-1] if starts else begin

    def _inside(self, position: int) -> int:
        return max(0, min(len(self._content), position))

    def _grown(self, position: int) -> Span:
        if self._grain is Grain.WORD:
            return self._word(position)
        if self._grain is Grain.PARAGRAPH:
            return self._paragraph(position)
        return position, position

    def _word(self, position: int) -> Span:
        """The word at a code point; where there is none, what stands there."""
        begin, end = max(0, position - _NEAR), min(len(self._content), position + _NEAR)
        for word in _WORD.finditer(self._content, begin, end):
            if word.start() <= position < word.end():
                return word.span()
        return position, min(len(self._content), position + 1)

    def _paragraph(self, position: int) -> Span:
        at = bisect_right(self._starts, position) - 1
        return (self._blocks[at].start, self._blocks[at].end) if at >= 0 else (position, position)
