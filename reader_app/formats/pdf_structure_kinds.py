"""Says what kind of block a tagged paragraph is, and which paragraphs are parts of one."""

import re
from collections.abc import Sequence

from reader_app.formats.numbering import is_item
from reader_app.formats.pdf_paragraphs import Paragraph, like
from reader_app.formats.pdf_structure_tags import Path, Role
from reader_app.formats.pdf_tables import Table
from reader_app.model.document import BlockKind

_KINDS = {
    Role.NOTE: BlockKind.FOOTNOTE,
    Role.CAPTION: BlockKind.CAPTION,
    Role.QUOTE: BlockKind.QUOTE,
    Role.CODE: BlockKind.CODE,
    Role.ENTRY: BlockKind.PARAGRAPH,
}
_NUMBER = re.compile(r"[.(\[]?\d{1,3}[.)\]]?\s")
_DIGITS = 4  # of a postcode or a year, and more than the number of a note has
_NO_NOTES = frozenset({Role.HEADING, Role.ITEM, Role.QUOTE, Role.CODE, Role.ENTRY, Role.FIGURE})


def kind_of(paragraph: Paragraph, items: set[Path]) -> BlockKind | None:
    """What a paragraph is by its tags; None where they do not say. items: list items met before, this one added."""
    tag = paragraph.tag
    if tag is None or tag.role is not Role.ITEM:
        return _KINDS.get(tag.role) if tag is not None else None
    if tag.item in items:
        return BlockKind.PARAGRAPH
    items.add(tag.item)
    text = paragraph.lines[0].text
    if not paragraph.marker and (tag.label or is_item(text) or _NUMBER.match(text)):
        return BlockKind.NUMBERED
    return BlockKind.BULLET


def depth_of(paragraph: Paragraph) -> int:
    """How many lists are around that of a tagged list item."""
    return max(0, paragraph.tag.depth - 1) if paragraph.tag is not None else 0


def is_same(one: Paragraph, other: Paragraph) -> bool:
    """Whether two paragraphs are tagged as parts of one, which a page or a picture has cut in two."""
    a, b = one.tag, other.tag
    if a is None or b is None or not (a.strong and b.strong) or a.block != b.block:
        return False
    return one.bold == other.bold and like(one.size, other.size)


def is_other(one: Paragraph, other: Paragraph) -> bool:
    """Whether two paragraphs are tagged as two, and the second does not begin within a sentence."""
    a, b = one.tag, other.tag
    if a is None or b is None or not (a.strong and b.strong) or a.block == b.block:
        return False
    return not one.lines[-1].broken and not other.lines[0].text[0].islower()


def may_be_note(part: Paragraph | Table) -> bool:
    """Whether something is not tagged as what no footnote is, nor as text that begins with a long number."""
    if isinstance(part, Table) or part.tag is None:
        return isinstance(part, Paragraph)
    return part.tag.role not in _NO_NOTES and not part.lines[0].text[:_DIGITS].isdecimal()


def told_notes(column: Sequence[Paragraph | Table], floor: float) -> list[Paragraph]:
    """The paragraphs of a column that are tagged as notes and stand below the floor, in points."""
    return [
        part
        for part in column
        if isinstance(part, Paragraph)
        and part.tag is not None
        and part.tag.role is Role.NOTE
        and part.lines[0].top >= floor
    ]
