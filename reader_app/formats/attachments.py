"""The words of what is attached to a mail, read as if it were a file, and texts as parts of another."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath

from reader_app.formats.canonical import INWARD, Draft
from reader_app.formats.options import Options
from reader_app.formats.sniffing import suffix_of
from reader_app.model.document import BlockKind, Inline, Text
from reader_app.model.links import inward

_DEEPEST_HEADING = 6


@dataclass(frozen=True, slots=True)
class Attached:
    """Something attached. name: as the mail has it, or empty; media_type: as it states; encoding: of text, or empty."""

    name: str
    data: bytes
    media_type: str = ""
    encoding: str = ""


def read_attached(attached: Attached) -> Text | None:
    """What is in it; None where it is of a kind that is not read here, as mail is, which comes as messages within.

    Raises UnreadableFileError.
    """
    from reader_app.formats import FORMATS, MAIL, SUFFIXES, read  # which read mail, too

    suffix = PurePath(attached.name).suffix.lower()
    if not suffix:
        suffix = next((known.suffixes[0] for known in FORMATS if known.media_type == attached.media_type), "")
    if SUFFIXES.difference(MAIL.suffixes).isdisjoint({suffix, suffix_of(attached.data)}):
        return None
    return read(attached.data, f"attached{suffix}", Options(attached.encoding)).text


def drafts_of(text: Text, tables: int, first: int, under: int = 0) -> Iterator[Draft]:
    """The blocks of a text as drafts again, to be part of a mail's. tables, first: how many tables and drafts there are
    before it.

    under: the level of the heading above it; without one nothing in it is a heading.
    """
    starts = [inline.start for inline in text.inlines]
    for block in text.blocks:
        inlines = text.inlines[bisect_left(starts, block.start) : bisect_left(starts, block.end)]
        moved = tuple(
            Inline(i.kind, i.start - block.start, i.end - block.start, _name(i.target, first)) for i in inlines
        )
        kind, level = block.kind, block.level
        if kind is BlockKind.HEADING and under:
            level = min(under + level, _DEEPEST_HEADING)
        elif kind in {BlockKind.FRONT, BlockKind.HEADING}:  # what its first lines look like says nothing in a mail
            kind, level = BlockKind.PARAGRAPH, 0
        table = None if block.table is None else block.table + tables
        words = text.content[block.start : block.end]
        yield Draft(kind, words, level, table, block.row, block.column, moved)


def anchors_of(text: Text, first: int) -> dict[str, tuple[int, int]]:
    """What the links within a text lead to, by the names that `drafts_of` gives these places; drafts count from all."""
    starts = [block.start for block in text.blocks]
    anchors: dict[str, tuple[int, int]] = {}
    for inline in text.inlines:
        place = inward(inline.target)
        if place is not None:
            at = max(0, bisect_right(starts, place) - 1)
            anchors[_name(inline.target, first)] = (first + at, place - starts[at])
    return anchors


def _name(target: str, first: int) -> str:
    """A target in a text that is to be a part of another: a place of it is a name."""
    return target if inward(target) is None else f"{INWARD}{first}{INWARD}{target}"


def count_tables(text: Text) -> int:
    """How many tables there are in a text."""
    return len({block.table for block in text.blocks if block.table is not None})
