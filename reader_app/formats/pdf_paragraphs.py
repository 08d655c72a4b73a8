"""Joins a column's lines to paragraphs, and tells by the type and the white space where one ends."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from reader_app.formats.numbering import is_item
from reader_app.formats.pdf_lines import Line
from reader_app.formats.pdf_structure_tags import Tag
from reader_app.formats.pdf_words import Words, join_texts, join_words
from reader_app.formats.wrapping import joint

_BULLET = re.compile(r"[•◦▪‣·●○■□▫⁃➢➤►▶✓✔❖◆◇\uf000-\uf0ff](?:\s+|(?=\w))|[-–—*]\s+(?=\S)")
_WEAK = "-–—*"  # bullets that may as well be dashes within a sentence
_SIZE = 0.08  # of the size: types that differ by more are two
_LEADING = 1.3  # times the usual distance of lines: more is a gap
_SET_OFF = 1.25  # times the distance of lines around: more is a gap below a line that was ended on purpose
_INDENT = 0.7  # of the size
_SHORT = 1.0  # of the size: what a line must lack beyond the next word's width to have been ended on purpose
_WINDOW = 4  # lines on each side that tell how wide a text is
_CENTRED = 0.5  # of the size: lines with their middles this near are centred, if they begin elsewhere
_ENTRY = re.compile(r"\[\d{1,3}\]\s")  # of a list of books
_NUMBER = re.compile(r"\d{1,3}(?=\s?[^\W\d])", re.ASCII)
LEADER = re.compile(r"(?:[.·…_] ?){4,}\s*\S{0,8}$")


@dataclass(slots=True)
class Paragraph:
    """Lines that read on. right: points, how far its text could have gone. tag: what a tagged file says that it is."""

    lines: list[Line]
    right: float = 0.0
    joints: list[str] = field(default_factory=list)
    marker: int = 0
    fixed: bool = False
    tag: Tag | None = None

    @property
    def size(self) -> float:
        """Points: of most of its letters."""
        return max(self.lines, key=lambda line: len(line.text)).size

    @property
    def bold(self) -> bool:
        """All of it."""
        return all(line.bold for line in self.lines)

    @property
    def text(self) -> str:
        """Its text."""
        return join_texts([line.words.text for line in self.lines], self.joints)

    def words(self) -> Words:
        """Its text, with the page's own numbers of its letters."""
        return join_words([line.words for line in self.lines], self.joints)

    def goes_on(self) -> bool:
        """Whether its last line is full, or breaks off within a word or sentence."""
        last = self.lines[-1]
        return last.broken or last.right > self.right - 4 * last.size


@dataclass(frozen=True, slots=True)
class _Column:
    """A column's lines, how far apart and how large they usually are, and how far to the right each could have gone."""

    lines: Sequence[Line]
    leading: float
    size: float
    rights: Sequence[float]


def paragraphs_of(
    lines: Sequence[Line], typewritten: bool = False, told: Sequence[bool | None] = ()
) -> list[Paragraph]:
    """The paragraphs of a column. typewritten: all of the document is in type of fixed pitch, so none of it is code.

    told: of each line whether it begins a paragraph, as far as that is known.
    """
    size = (median(line.size for line in lines) if lines else 0.0) or 1.0  # letters may be said to have none
    column = _Column(lines, _leading(lines), size, _rights(lines))
    found: list[Paragraph] = []
    for index, line in enumerate(lines):
        fixed = line.fixed and not typewritten
        known = told[index] if told else None
        if found and not (_starts(column, index, found[-1], fixed) if known is None else known):
            _add(found[-1], line, column.rights[index - 1])
        else:
            found.append(Paragraph([line], column.rights[index], marker=marker(line.text), fixed=fixed))
        found[-1].right = column.rights[index]
    return found


def marker(text: str) -> int:
    """How many code points of a line are a bullet and the space after it."""
    match = _BULLET.match(text)
    return match.end() if match else 0


def like(one: float, other: float) -> bool:
    """Whether two sizes of type are taken for the same."""
    return abs(one - other) <= _SIZE * max(one, other)


def _add(paragraph: Paragraph, line: Line, right: float) -> None:
    last = paragraph.lines[-1]
    paragraph.lines.append(line)
    if paragraph.fixed:
        paragraph.joints.append("\n" + _indentation(paragraph, line))
    elif last.broken:
        paragraph.joints.append("")
    elif _is_short(last, line, right) and not paragraph.bold:
        paragraph.joints.append("\n")
    else:
        paragraph.joints.append(joint(last.text[-2:], line.text[:1]))


def _indentation(paragraph: Paragraph, line: Line) -> str:
    """Spaces for how much further in than the first a line of code begins."""
    pitch = max((line.right - line.left) / max(1, len(line.text)), 1.0)
    return " " * max(0, min(80, round((line.left - paragraph.lines[0].left) / pitch)))


def _starts(column: _Column, index: int, paragraph: Paragraph, fixed: bool) -> bool:
    """Whether a line begins another paragraph than the one before it."""
    line, before = column.lines[index], column.lines[index - 1]
    if not like(line.size, before.size) and min(len(line.text), len(before.text)) > 3:
        return True
    if fixed != paragraph.fixed:
        return not before.broken
    if abs(line.base - before.base) > _LEADING * column.leading * max(1.0, line.size / column.size):
        return True
    if fixed:
        return False
    if line.bold != before.bold and not before.broken:
        return True
    first = paragraph.lines[0]
    if _ENTRY.match(line.text) or _counts_on(first, line) or _is_set_off(column, index, first):
        return True
    if (marker(line.text) or is_item(line.text)) and _is_itemised(column, index, paragraph):
        return True
    return _by_indent(column, index, paragraph)


def _counts_on(first: Line, line: Line) -> bool:
    """Whether a line begins with the number after the one that its paragraph begins with, as footnotes do."""
    number, following = _NUMBER.match(first.text), _NUMBER.match(line.text)
    return (
        number is not None
        and following is not None
        and int(following.group()) == int(number.group()) + 1
        and abs(first.left - line.left) < line.size
    )


def _is_set_off(column: _Column, index: int, first: Line) -> bool:
    """Whether a line stands below one that was ended on purpose, further than the lines around them stand apart.

    first: of the paragraph, which is no item of a list. A raised number moves the line that it stands in down, so the
    usual distance of all lines may be too large to tell.
    """
    line, before = column.lines[index], column.lines[index - 1]
    if line.text[0].islower() or not like(line.size, before.size) or LEADER.search(before.text):
        return False
    if marker(first.text) or is_item(first.text):
        return False
    near = [b.base - a.base for a, b in pairwise(column.lines[max(0, index - 2) : index + 2]) if like(a.size, b.size)]
    usual = min((step for step in near if step > line.size), default=0.0)
    return 0.0 < _SET_OFF * usual < line.base - before.base and _is_short(before, line, column.rights[index - 1])


def _is_itemised(column: _Column, index: int, paragraph: Paragraph) -> bool:
    """Whether a line that begins like a list's item stands where items do."""
    line, before = column.lines[index], column.lines[index - 1]
    first = paragraph.lines[0]
    if line.text[0] not in _WEAK and marker(line.text):
        return True
    if (is_item(first.text) or paragraph.marker) and abs(first.left - line.left) < _INDENT * line.size:
        return True
    return _is_short(before, line, column.rights[index - 1]) or abs(line.left - before.left) > 0.3 * line.size


def _by_indent(column: _Column, index: int, paragraph: Paragraph) -> bool:
    """Whether a line begins where only a new paragraph does."""
    line, before = column.lines[index], column.lines[index - 1]
    step = line.left - before.left
    margin = _INDENT * line.size
    alone = len(paragraph.lines) == 1
    if paragraph.marker or is_item(paragraph.lines[0].text):
        return line.left < paragraph.lines[0].left + 0.3 * line.size and (
            not alone or step < -margin or _is_short(before, line, column.rights[index - 1])
        )
    if abs(step) <= margin or _is_centred(before, line):
        return False
    short = _is_short(before, line, column.rights[index - 1])
    if step < 0:
        return not alone or short
    if before.broken or (alone and not short):
        return False
    after = column.lines[index + 1] if index + 1 < len(column.lines) else None
    return short or before.text[-1] in '.!?:”"' or (after is not None and after.left < line.left - margin / 2)


def _is_centred(one: Line, other: Line) -> bool:
    return abs(one.left + one.right - other.left - other.right) < 2 * _CENTRED * one.size


def _is_short(line: Line, following: Line, right: float) -> bool:
    """Whether the next line's first word would have fitted on a line: then the line was ended on purpose."""
    if line.broken:
        return False
    if LEADER.search(line.text):
        return True
    first, *_ = following.text.split(None, 1) or ("",)  # of a no-break space alone there is no word
    width = (len(first) + 1) * (following.right - following.left) / len(following.text)
    return line.right + width + _SHORT * line.size < right


def _leading(lines: Sequence[Line]) -> float:
    """Points between the base lines of neighbouring lines, usually."""
    steps = sorted(
        b.base - a.base
        for a, b in pairwise(lines)
        if like(a.size, b.size) and 0.5 * a.size < b.base - a.base < 3 * a.size
    )
    if not steps:
        return 1.3 * median(line.size for line in lines) if lines else 1.0
    return steps[min(len(steps) // 2, len(steps) - 1)] if len(steps) > 3 else steps[0]


def _rights(lines: Sequence[Line]) -> list[float]:
    """How far to the right each line could have gone: as far as those around it that begin where it does."""
    rights = []
    for index, line in enumerate(lines):
        around = lines[max(0, index - _WINDOW) : index + _WINDOW + 1]
        furthest = line.left + 3 * line.size
        rights.append(max([other.right for other in around if other.left < furthest], default=line.right))
    return rights
