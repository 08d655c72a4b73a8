"""Passages over tables, written out row by row: in a text every cell is a line of its own."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from reader_app.model.document import Block, BlockKind

BAR, TAB = " | ", "\t"  # between cells: where a person reads them, and where a spreadsheet takes them


class Row(NamedTuple):
    """The cells of a row that are in a passage. cells: column, counted from 0, and words on one line, of each."""

    table: int
    cells: tuple[tuple[int, str], ...]


def in_rows(content: str, blocks: Sequence[Block], start: int, end: int, between: str) -> str:
    """A passage (code points, end exclusive) with each row of a table on a line; all else stays to the letter.

    between: what stands between the cells of a row, BAR or TAB.
    """
    pieces = pieces_of(content, blocks, start, end)
    return "".join(each if isinstance(each, str) else between.join(words for _, words in each.cells) for each in pieces)


def pieces_of(content: str, blocks: Sequence[Block], start: int, end: int) -> Iterator[str | Row]:
    """The passage as rows of tables and what is around and between them. What is in one cell only is no row."""
    first = max(0, bisect_left(blocks, start + 1, key=_start) - 1)
    within = [each for each in blocks[first : bisect_left(blocks, end, key=_start)] if each.end > start]
    if sum(each.kind is BlockKind.CELL for each in within) < 2:
        yield content[start:end]
        return
    at = start
    for (table, row), group in groupby(within, key=lambda each: (each.table, each.row)):
        cells = list(group)
        if cells[0].kind is not BlockKind.CELL or table is None or row is None:
            continue
        yield content[at : max(start, cells[0].start)]
        yield Row(table, tuple(_by_column(content, cells, start, end).items()))
        at = min(end, cells[-1].end)
    yield content[at:end]


def _by_column(content: str, cells: Sequence[Block], start: int, end: int) -> dict[int, str]:
    """A cell of several paragraphs has a block for each."""
    found: dict[int, str] = {}
    for each in cells:
        column, words = each.column or 0, content[max(start, each.start) : min(end, each.end)]
        found[column] = " ".join((found.get(column, "") + " " + words).split())
    return found


_start = attrgetter("start")
