"""Fragments of a page's lines: what they are, when two are one, and where they stand if the page is turned."""

from collections.abc import Iterable
from dataclasses import dataclass

from reader_app.formats.pdf_words import Words, join_words
from reader_app.formats.raised import as_power, may_refer

_WORDS, _TOUCHING = 0.5, 0.12  # of the type's size: what is nearer may be the same words, the same word
SMALL = 0.85  # of another letter's height: smaller
_WORD, _CLOSERS = 3, ".,;:!?)]”’\"'»"  # letters: fewer before a raised number are a unit or a formula
UPSIDE_DOWN = 2
_LONGEST_POWER = 4  # code points, its sign among them


@dataclass(slots=True)
class Fragment:
    """A stretch of letters on one line. left, top, right, bottom, base (the line they stand on), size: points as shown.

    bold, fixed (pitch): all of it. order: its place on the page as the file has it. broken: it ends with the hyphen of
    a word that goes on in the next line. noted: it begins with a note's raised number. walled: a rule parts it from
    the one before. Never changed; not frozen, since making one would take four times as long.
    """

    words: Words
    left: float
    top: float
    right: float
    bottom: float
    base: float
    size: float
    bold: bool
    fixed: bool
    order: int
    broken: bool = False
    noted: bool = False
    walled: bool = False

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom."""
        return self.left, self.top, self.right, self.bottom

    @property
    def height(self) -> float:
        """Points."""
        return self.bottom - self.top


def adjoin(before: Fragment, after: Fragment) -> bool:
    """Whether what the file paints next goes on in the same words: a raised figure, and what follows it."""
    size = max(before.size, after.size)
    if not abs(before.base - after.base) < 0.6 * size:  # another line, as most are
        return False
    gap = max(after.left - before.right, before.left - after.right)
    shared = min(before.bottom, after.bottom) - max(before.top, after.top)
    return (
        not before.broken
        and after.order == before.order + 1
        and -0.5 * size < gap < _WORDS * size
        and shared > 0.3 * min(before.height, after.height)
    )


def glued(before: Fragment, after: Fragment) -> Fragment:
    """Both as one, with a space between words, and exponents in superscript digits."""
    gap = max(after.left - before.right, before.left - after.right)
    main = max(before, after, key=lambda fragment: len(fragment.words.text))
    return Fragment(
        join_words(
            (before.words, _as_written(after, before)),
            [" " if gap > _TOUCHING * main.size or _is_marked(before, after) else ""],
        ),
        min(before.left, after.left),
        main.top,
        max(before.right, after.right),
        main.bottom,
        main.base,
        main.size,
        before.bold and after.bold,
        before.fixed and after.fixed,
        after.order,
        after.broken,
        before.noted or _is_mark(before, after),
        before.walled,
    )


def mended(fragments: Iterable[Fragment]) -> list[Fragment]:
    """The fragments, in the file's order, with those that a rule had parted from the one before as one with that.

    What stands in for a table has no letters of the page, and stays as it is.
    """
    found: list[Fragment] = []
    for fragment in fragments:
        if fragment.walled and found and found[-1].order == fragment.order - 1 and found[-1].words.runs:
            fragment = glued(found.pop(), fragment)
        found.append(fragment)
    return found


def is_reference(mark: Fragment, before: Fragment) -> bool:
    """Whether a fragment is a raised number that may refer to a note."""
    return _is_mark(mark, before) and may_refer(before.words.text)


def _is_marked(before: Fragment, after: Fragment) -> bool:
    """Whether one is a note's raised number and the other a word: "treaty¹" is a word and a number, "km²" is not."""
    if _is_mark(after, before):
        word = before.words.text[-_WORD:]
        return len(word) == _WORD and (word.isalpha() or word[-1] in _CLOSERS)
    return _is_mark(before, after) and after.words.text[0].isalpha()


def _is_mark(one: Fragment, other: Fragment) -> bool:
    text = one.words.text
    return len(text) < 4 and text.isdecimal() and _is_raised(one, other)


def _as_written(after: Fragment, before: Fragment) -> Words:
    """The words of a fragment after another, the exponent of which they may be."""
    text, runs = after.words
    if len(text) <= _LONGEST_POWER and _is_raised(after, before):
        return Words(as_power(text, before.words.text), runs)
    return after.words


def _is_raised(one: Fragment, other: Fragment) -> bool:
    small = one.size < SMALL * other.size or one.height < SMALL * other.height
    return small and one.base < other.base - 0.1 * other.size


def turn(fragment: Fragment, way: int, width: float, height: float) -> Fragment:
    """A fragment where it would be if its page were turned so that it reads across."""
    if not way:
        return fragment
    left, top, right, bottom = fragment.left, fragment.top, fragment.right, fragment.bottom
    words, size = fragment.words, fragment.size
    if way == UPSIDE_DOWN:
        box = (width - right, height - bottom, width - left, height - top)
        base = height - fragment.base
        return Fragment(words, *box, base, size, fragment.bold, fragment.fixed, fragment.order, fragment.broken)
    box = (top, width - right, bottom, width - left) if way > 0 else (height - bottom, left, height - top, right)
    return Fragment(
        words, *box, box[3] - 0.2 * size, size, fragment.bold, fragment.fixed, fragment.order, fragment.broken
    )
