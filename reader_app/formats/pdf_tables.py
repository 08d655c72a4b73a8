"""Finds tables in a column's lines: cells under each other, with white space between them all the way down."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from reader_app.formats.pdf_fragments import Fragment
from reader_app.formats.pdf_lines import Line, is_leftwards, line_of
from reader_app.formats.pdf_words import Words, join_words
from reader_app.formats.wrapping import joint

_SPLIT = 0.9  # of the size: the least white space between cells
_CLEAR = 0.5  # of the size: the least between columns, all the way down
_ALIGNED = 0.6  # of a column's cells begin, end or are centred at one place
_WIDE = 0.65  # of the column: a line that is longer is no cell's second line
_LONGEST = 90  # code points of a cell, on average
_NEXT = 2.6  # times the size: a lone cell further below is none; rows five times as far apart are not of one table
_LEADING = 1.6  # times the size: lines further apart are not of one cell
_FILLED = 0.65  # of a table's cells have something in them
_RETRIED = 5  # lines: a stretch of lines that is no table may have one that begins so much further down
_LINES = 300  # of a table on one page
_MARKER = re.compile(r"\W{0,2}(?:\d{1,3}|[A-Za-z]|[ivxlc]{1,6})?[.):\]]?$")
_LEADER = re.compile(r"(?:[.·…] ?){4,}")

Slot = tuple[Fragment, ...]
_Placed = tuple[int, Line, int]  # the column of what stands apart on a line, itself, and which line of the table it is


@dataclass(frozen=True, slots=True)
class Table:
    """rows: of cells, each as the text that stands in it; all rows are equally long. path: of a tagged table."""

    rows: tuple[tuple[Words, ...], ...]
    page: int
    path: tuple[int, ...] = ()


@dataclass(slots=True)
class _Grown:
    """A table as it is found, line by line. columns: left and right end of each, in points, from left to right."""

    lines: list[Line]
    slots: list[list[Slot]]
    columns: list[tuple[float, float]]


def split_tables(lines: Sequence[Line]) -> list[list[Line] | Table]:
    """The lines of a column with its tables in their places."""
    found: list[list[Line] | Table] = []
    text: list[Line] = []
    index = 0
    while index < len(lines):
        begins = len(slots_of(lines[index])) > 1 or _is_raised(lines, index)
        grown = _grow(lines, index) if begins else None
        table = _table(grown) if grown is not None and _is_table(grown) else None
        if grown is not None and table is not None and _is_filled(table):
            if text:
                found.append(text)
            found.append(table)
            text = []
            index += len(grown.lines)
        else:
            tried = len(grown.lines) // 2 if grown is not None else 0  # not again from each of many lines
            text += lines[index : index + max(1, tried - _RETRIED)]
            index += max(1, tried - _RETRIED)
    if text:
        found.append(text)
    return found


def _is_raised(lines: Sequence[Line], index: int) -> bool:
    """Whether a line belongs to the row below it, as the first line of a tall cell does beside centred ones."""
    if index + 1 >= len(lines) or len(slots_of(lines[index + 1])) < 2:
        return False
    line, below = lines[index], lines[index + 1]
    first = min(cell.order for cell in below.cells)
    return first < line.cells[0].order and below.base - line.base < _LEADING * line.size


def slots_of(line: Line) -> list[Slot]:
    """What stands apart on a line, from left to right."""
    if len(line.cells) == 1:
        return [line.cells]
    slots: list[list[Fragment]] = []
    for cell in sorted(line.cells, key=lambda cell: cell.left):
        if slots and cell.left - max(f.right for f in slots[-1]) < _SPLIT * line.size:
            slots[-1].append(cell)
        else:
            slots.append([cell])
    return [tuple(slot) for slot in slots]


def _grow(lines: Sequence[Line], first: int) -> _Grown:
    """As many lines from `first` on as leave white space between columns."""
    width = max(line.right for line in lines) - min(line.left for line in lines)
    grown = _Grown([], [], [])
    for line in lines[first : first + _LINES]:
        slots = slots_of(line)
        if grown.lines:
            step = line.base - grown.lines[-1].base
            alone = len(slots) == 1
            if step > _NEXT * line.size * (1 if alone else 5) or (alone and line.right - line.left > _WIDE * width):
                break
        columns = _with(grown.columns, slots, _CLEAR * line.size)
        if columns is None:
            break
        grown.lines.append(line)
        grown.slots.append(slots)
        grown.columns = columns
    while grown.lines and len(grown.slots[-1]) == 1 and not _is_inside(grown):
        grown.lines.pop()
        grown.slots.pop()
    return grown


def _with(
    columns: Sequence[tuple[float, float]], slots: Sequence[Slot], clear: float
) -> list[tuple[float, float]] | None:
    """The columns with a line's cells in them; None if a cell reaches from one to another, or two are in one."""
    found = list(columns)
    taken: set[tuple[float, float]] = set()
    for slot in slots:
        left, right = slot[0].left, max(f.right for f in slot)
        touched = [column for column in found if column[0] < right + clear and left - clear < column[1]]
        if len(touched) > 1 or (touched and touched[0] in taken):
            return None
        column = (min(left, touched[0][0]), max(right, touched[0][1])) if touched else (left, right)
        found = sorted([*(other for other in found if other not in touched), column])
        taken.add(column)
    return found


def _is_inside(grown: _Grown) -> bool:
    """Whether the last line goes on in a cell: the file paints it before something above, or right after that cell."""
    last = min(f.order for f in grown.slots[-1][0])
    if any(f.order > last for slots in grown.slots[:-1] for slot in slots for f in slot):
        return True
    return len(grown.lines) > 1 and _follows(grown, len(grown.lines) - 1)


def _follows(grown: _Grown, index: int) -> bool:
    """Whether each cell of a line without a first one is painted right after the cell above it."""
    orders = sorted(f.order for slots in grown.slots for slot in slots for f in slot)
    for slot in grown.slots[index]:
        first = min(f.order for f in slot)
        above = [s for s in grown.slots[index - 1] if s[0].left < slot[-1].right and slot[0].left < s[-1].right]
        if slot[0].left <= grown.columns[0][1] or not above or not first:
            return False
        before = orders[bisect_left(orders, first) - 1]
        if before != max(f.order for f in above[0]):
            return False
    return True


def _is_table(grown: _Grown) -> bool:
    rows = [slots for slots in grown.slots if len(slots) > 1]
    if len(rows) < (2 if len(grown.columns) > 2 else 3):
        return False
    if 2 * len(rows) < len(grown.slots) and not any(_is_second(grown, index) for index in range(1, len(grown.lines))):
        return False
    texts = [[_text(slot) for slot in slots] for slots in rows]
    if any(_LEADER.search(text) for row in texts for text in row):
        return False
    if len(grown.columns) == 2 and sum(_MARKER.match(row[0]) is not None for row in texts) > len(texts) / 2:
        return False
    cells = [text for row in texts for text in row]
    if sum(map(len, cells)) > _LONGEST * len(cells):
        return False
    return all(_is_aligned(grown, column) for column in grown.columns)


def _is_filled(table: Table) -> bool:
    cells = [bool(words.text) for row in table.rows for words in row]
    return len(table.rows) > 1 and sum(cells) >= _FILLED * len(cells)


def _is_aligned(grown: _Grown, column: tuple[float, float]) -> bool:
    """Whether most cells of a column begin, end or have their middle at one place."""
    within = [slot for slots in grown.slots for slot in slots if column[0] <= slot[0].left <= column[1]]
    if not within:
        return False
    near = 0.6 * within[0][0].size
    edges = [(slot[0].left, max(f.right for f in slot)) for slot in within]
    for places in ([e[0] for e in edges], [e[1] for e in edges], [(e[0] + e[1]) / 2 for e in edges]):
        middle = median(places)
        if sum(abs(place - middle) <= near for place in places) >= _ALIGNED * len(places):
            return True
    return False


def _is_second(grown: _Grown, index: int) -> bool:
    """Whether a line goes on in the cells of the one above it."""
    slots, above = grown.slots[index], grown.slots[index - 1]
    steps = [b.base - a.base for a, b in pairwise(grown.lines)]
    step, line = steps[index - 1], grown.lines[index]
    if step > _LEADING * line.size:
        return False
    first = min(f.order for slot in slots for f in slot)
    if any(f.order > first for slot in above for f in slot):
        return True
    if _follows(grown, index):
        return True
    begins = slots[0][0].left <= grown.columns[0][1]
    return step < 0.85 * max(steps) and (not begins or len(slots) == 1)


def _table(grown: _Grown) -> Table:
    columns = grown.columns
    if is_leftwards("".join(line.text for line in grown.lines)):
        columns = columns[::-1]
    page = grown.lines[0].page
    placed = [
        (
            next(i for i, (left, right) in enumerate(columns) if left <= slot[0].left <= right),
            line_of(slot, page),
            index,
        )
        for index, slots in enumerate(grown.slots)
        for slot in slots
    ]
    rows = _painted_rows(placed) or _rows_by_line(grown, placed)
    cells = [[[line for place, line, _ in row if place == column] for column in range(len(columns))] for row in rows]
    return Table(tuple(tuple(map(cell_of, row)) for row in cells), page)


def _painted_rows(placed: Sequence[_Placed]) -> list[list[_Placed]]:
    """The rows, if the file paints one after the other, from the first column to the last; else none."""
    rows: list[list[_Placed]] = []
    for each in sorted(placed, key=lambda each: min(cell.order for cell in each[1].cells)):
        column, line, _ = each
        before = rows[-1][-1] if rows else (len(placed), line, 0)
        second = column == before[0] and 0 < line.base - before[1].base < _LEADING * line.size
        if rows and (column > before[0] or second):
            rows[-1].append(each)
        else:
            rows.append([each])
    for above, below in pairwise(rows):
        bottom, top = max(line.bottom for _, line, _ in above), min(line.top for _, line, _ in below)
        if top < bottom - 0.3 * below[0][1].size:
            return []
    return rows


def _rows_by_line(grown: _Grown, placed: Sequence[_Placed]) -> list[list[_Placed]]:
    """The rows by how far apart the lines are, and by what is in them."""
    rows: list[list[_Placed]] = []
    last = -1
    for each in placed:
        if each[2] != last and not (last >= 0 and _is_second(grown, each[2])):
            rows.append([])
        last = each[2]
        rows[-1].append(each)
    return rows


def cell_of(lines: Sequence[Line]) -> Words:
    """The text of a cell's lines."""
    joints = ["" if a.broken else joint(a.text[-2:], b.text[:1]) for a, b in pairwise(lines)]
    return join_words([line.words for line in lines], joints) if lines else Words("", ())


def _text(slot: Slot) -> str:
    return " ".join(f.words.text for f in slot)
