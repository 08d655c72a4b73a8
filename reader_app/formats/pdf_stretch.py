"""A stretch of letters between two line ends of a PDF's page: where it falls apart, how far it reaches, how it runs."""

from collections.abc import Iterable, Iterator, MutableSequence, Sequence
from dataclasses import dataclass
from itertools import compress, count
from operator import ne, sub
from typing import Self

from reader_app.formats.pdf_fragments import SMALL, UPSIDE_DOWN

_GAP, _SHIFT = 0.85, 0.6  # of the height of a letter's box: more across, or up and down, is another fragment
_LEVEL, _CLOSE = 0.05, 0.5  # of the height: letters whose edges differ by less are on one line, and not apart
_NEXT = 0.2  # of the height: a letter no further from the last is the next one
_SPACE, _CLOSED = 0.22, 0.1  # of the height: as far as words are apart, and as near as letters of a word are
_WIDE = "\u2e80"  # ideographs and their like begin here
_RAISED = 0.15  # of another letter's height: ending higher
_LEFTWARDS = "\u0590"  # the first letter that may belong to a script written from right to left

Box = tuple[float, float, float, float]


@dataclass(slots=True)
class Stretch:
    """Letters with single spaces between them, none at the start; their numbers; the edges of their boxes, upwards.

    broken: it ends with the hyphen of a word that goes on in the next line. Not frozen, since a page has hundreds, and
    making one would take four times as long.
    """

    letters: str
    numbers: Sequence[int]
    left: MutableSequence[float]
    top: MutableSequence[float]
    right: MutableSequence[float]
    bottom: MutableSequence[float]
    broken: bool = False

    def fragments(self) -> Iterator[Self]:
        """The stretch, cut where a letter is too far from the last to be on the same line, or in the same words."""
        first = 0
        for index in self._cuts() if len(self.letters) > 1 else ():
            yield self.part(first, index)
            first = index
        yield self.part(first, len(self.letters))

    def _cuts(self) -> list[int]:
        """Which letters begin another fragment."""
        left, top, right, bottom = self.left, self.top, self.right, self.bottom
        gaps = list(map(sub, left[1:], right))  # from each letter but the first to the one before
        apart = self._close_gaps(gaps)
        tops, bottoms = sorted(top), sorted(bottom)  # quicker than to look for the least and the greatest
        height = tops[0] - bottoms[-1]
        is_level = max(tops[-1] - tops[0], bottoms[-1] - bottoms[0]) < _LEVEL * height
        room = _NEXT * height
        if not is_level:
            apart += compress(count(1), map(ne, bottom[1:], bottom))
        if not -room < min(gaps) <= max(gaps) < room:
            apart += [index for index, gap in enumerate(gaps, 1) if not -room < gap < room]
        return [index for index in sorted(set(apart)) if self._begins(index, room if is_level else None)]

    def _close_gaps(self, gaps: list[float]) -> list[int]:
        """Which words may be too far from the one before; the gaps beside spaces are none then.

        Spaces that stand on no line of a letter beside them get no width, and the height of the letter before them:
        those were not painted, and what pdfium says of their boxes may be anything.
        """
        left, top, right, bottom = self.left, self.top, self.right, self.bottom
        apart = []
        last = len(self.letters) - 1
        for space in [number for number, letter in enumerate(self.letters) if letter == " "]:
            before, index = space - 1, space + 1
            gaps[before] = 0.0
            if space == last:
                break
            gaps[space] = 0.0
            base, height, floor, ceiling = bottom[before], top[before], bottom[index], top[index]
            if base != bottom[space] != floor:
                left[space] = right[space] = right[before]
                top[space], bottom[space] = height, base
            size = ceiling - floor
            close = _CLOSE * size
            if not -close < left[index] - right[before] < close:  # as `_level` says
                apart.append(index)
            elif floor != base or ceiling != height:
                slack = _LEVEL * size
                if not (-slack < floor - base < slack and -slack < ceiling - height < slack):
                    apart.append(index)
        return apart

    def _begins(self, index: int, room: float | None) -> bool:
        """Whether a letter that may be too far from the last is. room: how far it may be, where all are alike."""
        letters, last = self.letters, index - 1
        if letters[index] == " ":
            return False
        if room is None:
            room = _NEXT * (self.top[index] - self.bottom[index])
        is_near = -room < self.left[index] - self.right[last] < room and self.bottom[index] == self.bottom[last]
        if is_near and letters[last] != " ":
            return False
        if is_near and self.bottom[index] == self.bottom[index - 2]:
            height = self.top[index] - self.bottom[index]  # a space may be painted with the word after it, far away
            return not -height < self.left[last] - self.right[index - 2] < height
        if letters[last] == " ":
            return not self._level(index - 2, index) and self._apart(index - 2, index)
        return self._lacks_space(index) or (not self._level(last, index) and self._apart(last, index))

    def part(self, first: int, end: int) -> Self:
        """The letters from `first` to before `end`, without a space at their end."""
        is_end = end == len(self.letters)
        if self.letters[end - 1] == " ":
            end -= 1
        if not first and end == len(self.letters):
            return self
        cut = slice(first, end)
        return type(self)(
            self.letters[cut],
            self.numbers[cut],
            self.left[cut],
            self.top[cut],
            self.right[cut],
            self.bottom[cut],
            self.broken and is_end,
        )

    def _level(self, before: int, index: int) -> bool:
        """Whether a letter is as high as the last one, on the same line and near it: never apart, and quick to see."""
        top, bottom = self.top[index], self.bottom[index]
        height = top - bottom
        slack = _LEVEL * height
        return (
            -slack < bottom - self.bottom[before] < slack
            and -slack < top - self.top[before] < slack
            and abs(self.left[index] - self.right[before]) < _CLOSE * height
        )

    def _lacks_space(self, index: int) -> bool:
        """Whether a word begins though there is no space: wide apart between letters that stand close together.

        In spaced type all letters stand apart, and ideographs may anywhere.
        """
        before = index - 1
        height = self.top[index] - self.bottom[index]
        if self.left[index] - self.right[before] < _SPACE * height:
            return False
        if abs(self.bottom[index] - self.bottom[before]) > _CLOSED * height:
            return False
        if max(self.letters[before], self.letters[index]) >= _WIDE:
            return False
        after = index + 1
        gaps = [self.left[before] - self.right[before - 1]] if before and self.letters[before - 1] != " " else []
        if after < len(self.letters) and self.letters[after] != " ":
            gaps.append(self.left[after] - self.right[index])
        return bool(gaps) and max(gaps) < _CLOSED * height

    def _apart(self, before: int, index: int) -> bool:
        """Whether a letter is too far from the last one to be on the same line, or in the same words."""
        start, end, top, bottom = self.left[index], self.right[index], self.top[index], self.bottom[index]
        first, last, ceiling, floor = self.left[before], self.right[before], self.top[before], self.bottom[before]
        across = max(start - last, first - end)
        if bottom == floor and top == ceiling:  # the same line, mostly after a space
            return across > _GAP * max(top - bottom, 1.0, min(end - start, last - first))
        height, other = top - bottom, ceiling - floor
        low = max(min(height, other), 1.0)
        down = max(floor - top, bottom - ceiling)
        if max(across, down) > _GAP * max(low, min(end - start, last - first)):
            return True
        if abs(bottom - floor) > _SHIFT * low and across > -_GAP * low and down < -0.9 * low:
            return True
        if start < (first + last) / 2:
            return False
        return (height < SMALL * other and bottom - floor > _RAISED * other) or (
            other < SMALL * height and floor - bottom > _RAISED * height
        )

    def box(self, index: int) -> Box:
        """Left, top, right, bottom of a letter, downwards."""
        return self.left[index], -self.top[index], self.right[index], -self.bottom[index]

    def way(self) -> int:
        """Which way its letters run: 0 across, 1 down, -1 up, 2 upside down."""
        if len(self.letters) < 2:
            return 0
        left, top, right, bottom = self.left, self.top, self.right, self.bottom
        across = left[-1] + right[-1] - left[0] - right[0]
        down = top[0] + bottom[0] - top[-1] - bottom[-1]
        if abs(down) <= 2 * abs(across):
            return UPSIDE_DOWN if across < 0 and max(self.letters) < _LEFTWARDS else 0
        return 1 if down > 0 else -1

    def extent(self, *, across: bool) -> Box:
        """Left, bottom, right, top of the whole, upwards. across: as high as most of its letters are."""
        lefts, rights, top, bottom = sorted(self.left), sorted(self.right), self.top, self.bottom
        left, right = lefts[0], rights[-1]
        if left != self.left[0] or right != self.right[-1]:  # perhaps that of a space
            left, right = min(self._inked(self.left)), max(self._inked(self.right))
        if top.count(top[0]) == bottom.count(bottom[0]) == len(top):  # quick to see
            return left, bottom[0], right, top[0]
        tops, bottoms = sorted(self._inked(top)), sorted(self._inked(bottom))
        return (left, _middle(bottoms), right, _middle(tops)) if across else (left, bottoms[0], right, tops[-1])

    def _inked(self, edges: Sequence[float]) -> Iterable[float]:
        """The edges of all but spaces."""
        return compress(edges, self.letters.encode("ascii", "replace").replace(b" ", b"\0"))

    def middle(self) -> int:
        """Where the middle one of its letters is, spaces not counted."""
        wanted = (len(self.letters) - self.letters.count(" ")) // 2
        place, spaces = wanted, -1
        while spaces != (spaces := self.letters.count(" ", 0, place + 1)):
            place = wanted + spaces
        return place


def _middle(edges: Sequence[float]) -> float:
    """The median of ascending numbers; of two in the middle, the lesser one."""
    return edges[(len(edges) - 1) // 2]
