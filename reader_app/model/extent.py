"""The sentences and paragraphs around passages of a text."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache

from reader_app.model.annotation import Extent
from reader_app.model.span import Span

# A full stop, or its like, before white space; in Chinese and Japanese nothing need follow.
_END = re.compile(r"""(?<![.!?…؟।])[.!?…؟।]++["'”’»›)\]]*+(?=\s)|[。！？]+["'”’」』）]*""")
_LETTER = re.compile(r"[^\W\d_]")
# What is cut short, counted or an initial: in doubt a sentence goes on, since half of one is a false quotation.
_NO_END = re.compile(
    r"\b(?:\w|\d\d|Mrs?|Ms|Dr|Drs|Prof|Hon|Rev|Sra?|Mme|Mlle|MM|Sta?|Ste|Nr|Art|Abs|Abb|Figs?|Vol|Eds?|Hrsg|Jr|ca|cf|vgl|bzw"
    r"|vs|pp|ff|al|etc|usw|ibid|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Okt|Nov|Dec|Dez|Nos?(?=.\s\d))\.",
    re.IGNORECASE,
)
_LONGEST = 12  # code points that are looked at for that
_NEAR = 200  # code points in which a letter follows: a block may be a hundred thousand numbers


def sentence_ends(content: str, start: int, end: int) -> Iterator[int]:
    """Where sentences end in a part of a text, before the white space behind them. start, end: code points."""
    for match in _END.finditer(content, start, end):
        if _is_end(content, match, start, end):
            yield match.end()


def _is_end(content: str, match: re.Match[str], start: int, end: int) -> bool:
    following = _LETTER.search(content, match.end(), min(end, match.end() + _NEAR))
    if following is not None and following.group().islower():
        return False
    if match.group() != ".":
        return True
    return all(
        word.end() != match.end()
        for word in _NO_END.finditer(content, max(start, match.start() - _LONGEST), min(end, match.end() + 2))
    )


class Extents:
    """The sentences and paragraphs of one text. blocks: where they start and end, in order, in code points."""

    def __init__(self, content: str, blocks: Iterable[Span]) -> None:
        self._content = content
        self._blocks = tuple(blocks)
        self._starts = [start for start, _ in self._blocks]
        self._ends = lru_cache(16)(self._sentence_ends)

    def around(self, span: Span, extent: Extent) -> Span:
        """The span, widened to whole sentences or paragraphs; as it is where it lies in no block of the text."""
        start, end = span
        first = bisect_right(self._starts, start) - 1
        last = max(first, bisect_left(self._starts, end) - 1)
        if extent is Extent.WORDS or first < 0 or start >= self._blocks[first][1]:
            return span
        if extent is Extent.PARAGRAPH:
            return self._blocks[first][0], max(end, self._blocks[last][1])
        before, after = self._ends(first), self._ends(last)
        begun = bisect_right(before, start)
        done = bisect_left(after, end)
        begin = before[begun - 1] if begun else self._blocks[first][0]
        while begin < start and self._content[begin].isspace():  # between two sentences
            begin += 1
        return begin, after[done] if done < len(after) else end

    def _sentence_ends(self, number: int) -> list[int]:
        """Where the sentences of a block end; its own end is the last."""
        start, end = self._blocks[number]
        ends = list(sentence_ends(self._content, start, end))
        return ends if ends and ends[-1] == end else [*ends, end]
