"""A stretch of letters between two line ends of a PDF's page: where it falls apart, how far it reaches, how it runs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
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

    A space stands on the line of the letter before it.
    broken: it ends with the hyphen of a word that goes on in the next line. Not frozen, since a page has hundreds, and
    making one would take four times as long.
    """

    letters: str
    numbers: Sequence[int]
    left: Sequence[float]
    top: Sequence[float]
    right: Sequence[float]
    bottom: Sequence[float]
    broken: bool = False

    def fragments(self) -> Iterator[Self]:
        """The stretch, cut where a letter is too far from the last to be on the same line, or in the same words."""
        first = 0
        letters = self.letters
        for index in self._doubtful():
            if letters[index] == " ":
                continue
            if letters[index - 1] == " ":
                ends = not self._level(index - 2, index) and self._apart(index - 2, index)
            else:
                before = index - 1
                ends = self._lacks_space(index) or (not self._level(before, index) and self._apart(before, index))
            if ends:
                yield self._part(first, index)
                first = index
        yield self._part(first, len(letters))

    def _doubtful(self) -> list[int]:
        """Where a letter does not stand beside the last one: seldom, and quick to see."""
        top, bottom = self.top, self.bottom
        highest, lowest = max(bottom), min(top)
        height = lowest - highest
        gaps = list(map(sub, self.left[1:], self.right))
        if max(max(top) - lowest, highest - min(bottom)) < _LEVEL * height:
            room = _NEXT * height
            return [index for index, gap in enumerate(gaps, 1) if not -room < gap < room]
        least = _NEXT * min(map(sub, top, bottom))
        return [
            index
            for index, (gap, moved) in enumerate(zip(gaps, map(ne, bottom[1:], bottom), strict=True), 1)
            if moved or (not -least < gap < least and not -(room := _NEXT * (top[index] - bottom[index])) < gap < room)
        ]

    def _part(self, first: int, end: int) -> Self:
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
        last, box = self.box(before), self.box(index)
        across = max(box[0] - last[2], last[0] - box[2])
        if box[3] == last[3] and box[1] == last[1]:  # the same line, mostly after a space
            return across > _GAP * max(box[3] - box[1], 1.0, min(box[2] - box[0], last[2] - last[0]))
        down = max(box[1] - last[3], last[1] - box[3])
        height = max(min(box[3] - box[1], last[3] - last[1]), 1.0)
        width = min(box[2] - box[0], last[2] - last[0])
        if max(across, down) > _GAP * max(height, width):
            return True
        if abs(box[3] - last[3]) > _SHIFT * height and across > -_GAP * height and down < -0.9 * height:
            return True
        follows = box[0] >= (last[0] + last[2]) / 2
        return follows and (_raised(box, last) or _raised(last, box))

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
        left, right, top, bottom = min(self.left), max(self.right), max(self.top), min(self.bottom)
        if left != self.left[0] or right != self.right[-1]:  # perhaps that of a space
            left, right = min(self._inked(self.left)), max(self._inked(self.right))
        if top != min(self.top) or bottom != max(self.bottom):
            tops, bottoms = self._inked(self.top), self._inked(self.bottom)
            top, bottom = (_middle(tops), _middle(bottoms)) if across else (max(tops), min(bottoms))
        return left, bottom, right, top

    def _inked(self, edges: Sequence[float]) -> Sequence[float]:
        """The edges of all but spaces."""
        if " " not in self.letters:
            return edges
        return [edge for edge, letter in zip(edges, self.letters, strict=True) if letter != " "]

    def middle(self) -> int:
        """Where the middle one of its letters is, spaces not counted."""
        wanted = (len(self.letters) - self.letters.count(" ")) // 2
        place, spaces = wanted, -1
        while spaces != (spaces := self.letters.count(" ", 0, place + 1)):
            place = wanted + spaces
        return place


def _middle(edges: Sequence[float]) -> float:
    """The median; of two in the middle, the one further down."""
    return sorted(edges, reverse=True)[len(edges) // 2]


def _raised(one: Box, other: Box) -> bool:
    """Whether a letter's box is smaller than another's and ends higher, as a note's mark does after a word."""
    height = other[3] - other[1]
    return one[3] - one[1] < SMALL * height and other[3] - one[3] > _RAISED * height
