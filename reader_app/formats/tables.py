"""Reads tables left as tab-led lines: each line is a cell, an empty line ends the row, a lone tab is an empty cell."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader_app.formats.canonical import Draft
from reader_app.model.document import BlockKind

_CODE = re.compile(r"[;{}]\s*$|^\s*(?://|#|@)|\)\s*:?\s*$|\s=\s|==|\b(?:return|import|def|echo)\b")


@dataclass(frozen=True, slots=True)
class TabTable:
    """A table found in lines: from line `first` to before line `end`; rows of stripped cells, all of one length."""

    first: int
    end: int
    rows: tuple[tuple[str, ...], ...]


def find_tables(lines: Sequence[str]) -> list[TabTable]:
    """The tab-led tables in the lines, in order: at least two rows of the same number of cells, two or more."""
    tables: list[TabTable] = []
    index = 0
    while index < len(lines):
        if lines[index].startswith("\t"):
            table, index = _table_at(lines, index)
            if table:
                tables.append(table)
        else:
            index += 1
    return tables


def table_drafts(table: TabTable, number: int, group: int) -> list[Draft]:
    """One draft for each cell. number: which table of the document this is, from 0."""
    return [
        Draft(BlockKind.CELL, cell, table=number, row=row, column=column, group=group)
        for row, cells in enumerate(table.rows)
        for column, cell in enumerate(cells)
    ]


def _table_at(lines: Sequence[str], first: int) -> tuple[TabTable | None, int]:
    """The table that starts at a tab-led line, if it is one, and the first line not looked at."""
    rows: list[list[str]] = [[]]
    end = index = first
    while index < len(lines):
        line = lines[index]
        if line.startswith("\t"):
            rows[-1].append(line[1:])
            end = index + 1
        elif line.strip() or not rows[-1]:  # other text, or a second empty line
            break
        else:
            rows.append([])
        index += 1
    found = tuple(tuple(row) for row in rows if row)
    return (TabTable(first, end, _stripped(found)), end) if _is_table(found) else (None, end)


def _is_table(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the rows are a table, rather than indented paragraphs or a program's lines."""
    columns = {len(row) for row in rows}
    if len(rows) < 2 or len(columns) != 1 or columns == {1}:
        return False
    cells = [cell for row in rows for cell in row]
    if any(cell.startswith("\t") for cell in cells):
        return False
    return sum(bool(_CODE.search(cell)) for cell in cells) * 4 < len(cells)


def _stripped(rows: Sequence[Sequence[str]]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(cell.strip() for cell in row) for row in rows)
