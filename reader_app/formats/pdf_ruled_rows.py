"""Tells the rows of a drawn table that have no rules between them: lines beside each other, ended on purpose."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from reader_app.formats.pdf_lines import Line

_FEW = 2  # lines: so few are rows only where all of them have a number
_SHARED = 0.6  # of the second column's entries stand beside one of the first
_LEVEL = 0.5  # of the size: base lines that differ by less are beside each other
_ROOM = 1.0  # of the size: what a line must have left beyond the next word to have been ended on purpose

_Entry = list[Line]


class Cell(NamedTuple):
    """What stands between rules. width: points between these; spans: it reaches down beside other cells."""

    column: tuple[int, int]
    lines: Sequence[Line]
    width: float
    spans: bool


def rows_within(band: Sequence[Cell]) -> list[dict[tuple[int, int], Sequence[Line]]]:
    """The rows in a row of cells, by column: one, unless their lines are entries that stand beside each other."""
    whole = [{cell.column: cell.lines for cell in band}]
    if max(len(cell.lines) for cell in band) < _FEW:  # most rows
        return whole
    if _are_level(band):
        return [{cell.column: [cell.lines[number]] for cell in band} for number in range(len(band[0].lines))]
    entries = {cell.column: list(_entries(cell)) for cell in band if not cell.spans}
    many = [own for own in entries.values() if len(own) > 1]
    leading = [own for own in many if all(len(entry) == 1 for entry in own) and _may_lead(own)]
    if len(many) < 2 or not leading:
        return whole
    first = max(leading, key=len)
    places = [entry[0].base for entry in first]
    if not any(_beside(own, places) >= _SHARED * len(own) for own in many if own is not first):
        return whole
    rows: list[dict[tuple[int, int], list[Line]]] = [{} for _ in first]
    for cell in band:
        for entry in entries.get(cell.column, [list(cell.lines)]):
            row = min(range(len(places)), key=lambda number: _distance(entry, places[number]))
            rows[0 if cell.spans else row].setdefault(cell.column, []).extend(entry)
    return [dict(row) for row in rows]


def _are_level(band: Sequence[Cell]) -> bool:
    """Whether all cells have as many lines, beside each other, none of which goes on in the next one."""
    first = band[0].lines
    return (
        len(band) > 1
        and len(first) > _FEW
        and not any(cell.spans or len(cell.lines) != len(first) for cell in band)
        and not any(_goes_on(line, following) for cell in band for line, following in pairwise(cell.lines))
        and all(
            abs(line.base - other.base) < _LEVEL * line.size
            for cell in band
            for line, other in zip(cell.lines, first, strict=True)
        )
    )


def _goes_on(line: Line, following: Line) -> bool:
    return line.broken or following.text[:1].islower()


def _entries(cell: Cell) -> Iterator[_Entry]:
    """The lines of a cell that read on together."""
    entry = list(cell.lines[:1])
    for line, following in pairwise(cell.lines):
        if _is_ended(line, following, cell.width):
            yield entry
            entry = []
        entry.append(following)
    yield entry


def _is_ended(line: Line, following: Line, width: float) -> bool:
    """Whether a line was ended on purpose: a number under a number, or the next word would have fitted."""
    if _goes_on(line, following):
        return False
    if _is_number(line.text) and _is_number(following.text):
        return True
    word = following.text.split(None, 1)[0]
    room = (len(word) + 1) * (following.right - following.left) / len(following.text)
    return line.right - line.left + room + _ROOM * line.size < width


def _is_number(text: str) -> bool:
    return any(map(str.isdigit, text)) and not any(map(str.isalpha, text))


def _may_lead(own: Sequence[_Entry]) -> bool:
    """Whether entries may be rows, and not the lines of a column's name."""
    return len(own) > _FEW or all(any(map(str.isdigit, entry[0].text)) for entry in own)


def _beside(own: Sequence[_Entry], places: Sequence[float]) -> int:
    """How many entries stand beside one of those places."""
    return sum(any(_distance(entry, place) < _LEVEL * entry[0].size for place in places) for entry in own)


def _distance(entry: _Entry, place: float) -> float:
    """Points up or down from an entry to a base line; none where that is beside one of its lines."""
    return max(entry[0].base - place, place - entry[-1].base, 0.0)
