"""What the first lines of a document with headings say of it: its title, and its date below that."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader_app.formats.dates import date_of_line
from reader_app.formats.opening import can_be_title
from reader_app.model.document import Block, BlockKind, InlineKind, Metadata, Text

_FIRST = 6  # blocks among which title, people and date are
_SHORT, _TITLE = 150, 100  # code points of a line above the text, and of a title
_LINES = frozenset({BlockKind.PARAGRAPH, BlockKind.FRONT, BlockKind.HEADING, BlockKind.RULE})
_CONTENTS = re.compile(
    r"(?i)(?:table of )?contents|inhalt(?:sverzeichnis)?|table des matières|sommaire|(?:tabla de )?contenidos?|índice|"
    r"indice|sommario|sumário|inhoud(?:sopgave)?|оглавление|содержание|目录|目錄|目次"
)
_PAGE = re.compile(r"\s+\d+$")


def made(metadata: Metadata) -> Metadata:
    """The metadata of a file that says only when a program made it: nobody stated that date as the document's."""
    return replace(metadata, inferred=metadata.inferred | {"date"}) if metadata.date else metadata


def completed(metadata: Metadata, text: Text, *, bold_title: bool = False) -> Metadata:
    """The metadata with title and date as the first lines have them, where nobody stated them.

    bold_title: a line above the headings is the title only if it is bold.
    """
    if not metadata.title:
        metadata = replace(metadata, title=_title(text, bold_title))
    return dated(metadata, text)


def dated(metadata: Metadata, text: Text) -> Metadata:
    """The metadata with the date below the title, where nobody stated one."""
    day = _date(text, metadata.title) if not metadata.date or "date" in metadata.inferred else ""
    return replace(metadata, date=day, inferred=metadata.inferred | {"date"}) if day else metadata


def _title(text: Text, bold_title: bool) -> str:
    """The opening line above the headings if it looks like a title, else the first heading of the highest level.

    A bold one does. Another one does above several headings of the highest level, which are then parts, if nothing but
    short lines stand between.
    """
    headings = [block for block in text.blocks if block.kind is BlockKind.HEADING]
    top = min(headings, key=lambda block: block.level, default=None)
    if top is None:
        return ""
    first = text.blocks[0]
    if first.kind in _LINES and first is not headings[0] and _may_be_title(text, headings):
        parts = sum(block.level == top.level for block in headings) > 1
        if _is_bold(text, first) or (parts and not bold_title and _is_close(text, headings[0])):
            return _line(text, first)
    return _line(text, top)


def _may_be_title(text: Text, headings: Sequence[Block]) -> bool:
    """Whether the first line can be a title, and does not begin a table of contents."""
    line = _line(text, text.blocks[0])
    if len(line) > _TITLE or not can_be_title(line) or _CONTENTS.fullmatch(line):
        return False
    entry = _PAGE.sub("", line)
    return entry == line or all(_line(text, heading) != entry for heading in headings)


def _is_close(text: Text, heading: Block) -> bool:
    """Whether nothing but a few short lines stand above a heading."""
    before = [block for block in text.blocks[: _FIRST + 1] if block.start < heading.start]
    return len(before) <= _FIRST and all(block.kind in _LINES and block.end - block.start <= _SHORT for block in before)


def _is_bold(text: Text, block: Block) -> bool:
    return any(
        inline.kind is InlineKind.STRONG and inline.start <= block.start and block.end <= inline.end
        for inline in text.inlines[:_FIRST]
    )


def _date(text: Text, title: str) -> str:
    """The date that is a line of its own below the title, at most a few short lines further down."""
    first = text.blocks[:_FIRST]
    start = next((n for n, block in enumerate(first) if _line(text, block).casefold() == title.casefold()), 0)
    for block in first[start + 1 :]:
        if block.kind not in _LINES or block.end - block.start > _SHORT:
            return ""
        day = next(filter(None, map(date_of_line, _lines(text, block))), "")
        if day or block.kind is BlockKind.HEADING:
            return day
    return ""


def _lines(text: Text, block: Block) -> Iterator[str]:
    yield from text.content[block.start : block.end].split("\n")


def _line(text: Text, block: Block) -> str:
    return " ".join(text.content[block.start : block.end].split())
