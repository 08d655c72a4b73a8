"""A text cut into pieces of a page or two, so that ten megabytes are set, printed and forgotten piece by piece."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from reader_app.model.document import Block, Text

PIECE = 8_000  # code points; setting so many takes a few milliseconds
_LONGEST_BLOCK = 20_000  # code points; longer paragraphs are cut, as on the screen


def pieces(text: Text, size: int = PIECE) -> Iterator[tuple[int, Text]]:
    """The text in order, as texts of about `size` code points, each with where it begins; no row of a table is cut."""
    ends = [inline.start for inline in text.inlines]
    taken: list[Block] = []
    for block in _short(text.blocks):
        if taken and block.end - taken[0].start > size and not _in_one_row(taken[-1], block):
            yield _piece(text, taken, ends)
            taken = []
        taken.append(block)
    if taken:
        yield _piece(text, taken, ends)


def _short(blocks: tuple[Block, ...]) -> Iterator[Block]:
    for block in blocks:
        if block.end - block.start <= _LONGEST_BLOCK:
            yield block
        else:
            for start in range(block.start, block.end, _LONGEST_BLOCK):
                yield replace(block, start=start, end=min(start + _LONGEST_BLOCK, block.end))


def _in_one_row(one: Block, other: Block) -> bool:
    return one.table is not None and (one.table, one.row) == (other.table, other.row)


def _piece(text: Text, blocks: list[Block], inline_starts: list[int]) -> tuple[int, Text]:
    start, end = blocks[0].start, blocks[-1].end
    first_table, first_row = blocks[0].table, blocks[0].row or 0
    moved = tuple(
        replace(
            block,
            start=block.start - start,
            end=block.end - start,
            row=None if block.row is None else block.row - (first_row if block.table == first_table else 0),
        )
        for block in blocks
    )
    low, high = bisect_left(inline_starts, start), bisect_left(inline_starts, end)
    inlines = tuple(
        replace(inline, start=inline.start - start, end=min(inline.end, end) - start)
        for inline in text.inlines[low:high]
    )
    return start, Text(text.content[start:end], moved, inlines)
