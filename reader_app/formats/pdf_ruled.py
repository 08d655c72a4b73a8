"""Lifts the tables that are drawn with rules out of a PDF's page, so that the rest is read around them."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from reader_app.formats.pdf_fragments import Fragment, mended
from reader_app.formats.pdf_grids import Grid, Place
from reader_app.formats.pdf_lines import Line, is_leftwards, lines_of
from reader_app.formats.pdf_ruled_columns import gutters
from reader_app.formats.pdf_ruled_rows import Cell, rows_within
from reader_app.formats.pdf_structure_tables import Lifted, is_read_across, standing_in
from reader_app.formats.pdf_tables import Table, cell_of
from reader_app.formats.pdf_words import Words

_MIDDLE = 0.3  # of the size: letters have their middle so far above the line they stand on
_INTO = 0.5  # of the size: what reaches further across a rule is not parted by it
_STRANGE = 0.1  # of the letters: with more across rules, these do not part cells
_FILLED = 0.34  # of the cells: with fewer, it is the paper of a chart
_SPARSE = 3  # places in the table for each cell with something in it; with more it could not be read
_LONGEST = 600  # code points of a cell, on average: columns and boxes of prose have more

_EMPTY = Words("", ())
_Rows = list[dict[Place, Words]]


class _Sorted(NamedTuple):
    """What stands in a grid. cells: by the places of the grid's cells; strange: how many letters lie across rules."""

    cells: dict[Place, list[Fragment]]
    letters: int
    strange: int


def lift_grids(lifted: Lifted, grids: Sequence[Grid], page: int) -> Lifted:
    """The fragments of a page with the tables in its grids lifted out, too. grids: the largest first."""
    for grid in grids:
        own = [f for f in lifted.fragments if grid.holds((f.left + f.right) / 2, _height(f))]
        orders = {fragment.order for fragment in own}
        table = _table(own, grid, page) if orders.isdisjoint(lifted.tables) else None
        if table is not None:
            kept = [fragment for fragment in lifted.fragments if fragment.order not in orders]
            standing = _standing_in(own, page)
            fragments = sorted([*kept, *standing], key=lambda fragment: fragment.order)
            tables = lifted.tables | {stand_in.order: None for stand_in in standing}
            lifted = Lifted(fragments, lifted.turned, tables | {standing[0].order: table})
    return Lifted(mended(lifted.fragments), lifted.turned, lifted.tables) if grids else lifted


def _standing_in(own: Sequence[Fragment], page: int) -> list[Fragment]:
    """What stands in for the lines of a table, each as wide as all of it, so that text beside it is seen to be so."""
    left, right = min(f.left for f in own), max(f.right for f in own)
    lines = lines_of(own, page)
    return [replace(standing_in(line.cells), left=left, right=right) for line in lines]


def _height(fragment: Fragment) -> float:
    """How far down the page the middle of its small letters is."""
    return fragment.base - _MIDDLE * fragment.size


def _table(own: Sequence[Fragment], grid: Grid, page: int) -> Table | None:
    """The table; None where what stands in the grid is none: a chart, a form's boxes, columns of prose."""
    cells, letters, strange = _sorted(own, grid)
    if len(cells) < max(3, _FILLED * len(set(grid.cells.values()))) or strange > _STRANGE * letters:
        return None
    if letters > _LONGEST * len(cells) or grid.has_boxes_in(cells):
        return None
    rows = _rows(cells, grid, page)
    columns = sorted({column for row in rows for column in row})
    if len(rows) * len(columns) > _SPARSE * len(cells):
        columns = _gathered(rows, columns)
    if min(len(rows), len(columns)) < 2 or len(rows) * len(columns) > _SPARSE * len(cells):
        return None
    if is_leftwards("".join(fragment.words.text for fragment in own)):
        columns.reverse()
    found = tuple(tuple(row.get(column, _EMPTY) for column in columns) for row in rows)
    return Table(found, page) if is_read_across(found) else None


def _sorted(own: Sequence[Fragment], grid: Grid) -> _Sorted:
    """What stands in a grid by its cells."""
    cells: dict[Place, list[Fragment]] = defaultdict(list)
    letters = strange = 0
    for fragment in own:
        count, into = len(fragment.words.text), _INTO * fragment.size
        letters += count
        strange += count * any(grid.walls(fragment.left + into, fragment.right - into, _height(fragment)))
        cells[grid.cells[grid.at((fragment.left + fragment.right) / 2, _height(fragment))]].append(fragment)
    return _Sorted(cells, letters, strange)


def _rows(cells: Mapping[Place, Sequence[Fragment]], grid: Grid, page: int) -> _Rows:
    """The rows from the top, by the columns in which something stands."""
    ends = {cell: place for place, cell in grid.cells.items()}  # the last place of each
    parted = _parted(cells, page)
    bands: dict[int, list[Cell]] = defaultdict(list)
    for (row, column), own in sorted(cells.items()):
        last_row, last_column = ends[row, column]
        edges = [grid.down[column], *parted[column], grid.down[last_column + 1]]
        pieces: dict[int, list[Fragment]] = defaultdict(list)
        for fragment in own:
            pieces[bisect_right(parted[column], fragment.left)].append(fragment)
        for number, piece in pieces.items():
            lines = lines_of(piece, page)
            width = edges[number + 1] - edges[number]
            by_row = _one_to_a_row(lines, grid, row, last_row)
            for line_row, line in zip(range(row, last_row + 1), by_row, strict=False):
                bands[line_row].append(Cell((column, number), [line], width, spans=False))
            if not by_row:
                bands[row].append(Cell((column, number), lines, width, spans=last_row > row))
    found: _Rows = []
    for _, band in sorted(bands.items()):
        found += [{column: cell_of(lines) for column, lines in one.items()} for one in rows_within(band)]
    return found


def _parted(cells: Mapping[Place, Sequence[Fragment]], page: int) -> dict[int, list[float]]:
    """By columns of the grid, where white space parts what stands in them."""
    lines: dict[int, list[Line]] = defaultdict(list)
    for (_, column), own in cells.items():
        lines[column] += lines_of(own, page)
    return {column: gutters(own) for column, own in lines.items()}


def _one_to_a_row(lines: Sequence[Line], grid: Grid, first: int, last: int) -> Sequence[Line]:
    """The lines of a cell that stands beside several rows, if one stands in each of these; else none."""
    if len(lines) < 2 or len(lines) != last - first + 1:
        return ()
    rows = [grid.at(line.left, line.base - _MIDDLE * line.size)[0] for line in lines]
    return lines if rows == list(range(first, last + 1)) else ()


def _gathered(rows: _Rows, columns: Sequence[Place]) -> list[Place]:
    """The columns, fewer where neighbours never have something beside each other; the rows are changed to that."""
    kept: list[Place] = []
    for column in columns:
        if kept and not any(kept[-1] in row and column in row for row in rows):
            for row in rows:
                if column in row:
                    row[kept[-1]] = row.pop(column)
        else:
            kept.append(column)
    return kept
