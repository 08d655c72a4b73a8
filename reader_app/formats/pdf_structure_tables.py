"""Lifts the tables that a PDF's tags tell out of a page, so that the rest is read around them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from reader_app.formats.pdf_fragments import Fragment
from reader_app.formats.pdf_lines import is_leftwards, lines_of
from reader_app.formats.pdf_structure_tags import Path, Tag
from reader_app.formats.pdf_tables import Table, cell_of
from reader_app.formats.pdf_words import Words

_STRANGE = 0.05  # of a table's letters: with more of others among them, it is not where its tags say
_SPARSE = 20  # places in the grid for each cell; with more than that it is no table that could be shown
_BESIDE = 0.34  # of the rows have two cells with something in them; with fewer, a table lays out a page
_LONGEST = 250  # code points of a cell, on average
_STAND_IN = Words("\ufffc", ())


@dataclass(frozen=True, slots=True)
class Lifted:
    """fragments: a page's, with some that stand in for each table; turned: those that are in none; tables: by the
    place in the file's order of what stands in for them, None for all but the first that does.
    """

    fragments: list[Fragment]
    turned: list[Fragment]
    tables: dict[int, Table | None]


def lift_tables(upright: Sequence[Fragment], turned: Sequence[Fragment], tags: Mapping[int, Tag], page: int) -> Lifted:
    """The fragments of a page with its tables lifted out. tags: by the fragments' places in the file's order."""
    of_table: dict[Path, list[Fragment]] = defaultdict(list)
    for fragment in upright:
        tag = tags.get(fragment.order)
        if tag is not None and tag.table:
            of_table[tag.table].append(fragment)
    lifted = Lifted(list(upright), list(turned), {})
    for path, own in of_table.items():
        orders = {fragment.order for fragment in own}
        if not _is_alone(own, [f for f in upright if f.order not in orders]):
            continue
        aslant = [f for f in turned if (tag := tags.get(f.order)) is not None and tag.table == path]
        table = _table([*own, *aslant], tags, page, path)
        if table is not None:
            orders.update(fragment.order for fragment in aslant)
            stand_in = standing_in(own)
            kept = [fragment for fragment in lifted.fragments if fragment.order not in orders]
            lifted.fragments[:] = sorted([*kept, stand_in], key=lambda fragment: fragment.order)
            lifted.turned[:] = [fragment for fragment in lifted.turned if fragment.order not in orders]
            lifted.tables[stand_in.order] = table
    return lifted


def _is_alone(own: Sequence[Fragment], others: Sequence[Fragment]) -> bool:
    """Whether hardly anything else stands where a table does."""
    left, right = min(f.left for f in own), max(f.right for f in own)
    top, bottom = min(f.top for f in own), max(f.bottom for f in own)
    strange = sum(
        len(f.words.text)
        for f in others
        if left < (f.left + f.right) / 2 < right and top < (f.top + f.bottom) / 2 < bottom
    )
    return strange <= _STRANGE * sum(len(f.words.text) for f in own)


def _is_backwards(cells: Mapping[tuple[int, int], Sequence[Fragment]], columns: Sequence[int]) -> bool:
    """Whether a table in a script written from right to left is tagged from left to right."""
    fragments = [fragment for own in cells.values() for fragment in own]
    if not is_leftwards("".join(fragment.words.text for fragment in fragments)):
        return False
    places = [median(own[0].left for (_, other), own in cells.items() if other == column) for column in columns]
    return 2 * sum(one < other for one, other in pairwise(places)) > len(places) - 1


def standing_in(own: Sequence[Fragment]) -> Fragment:
    """What stands in for the fragments of a table, as large as they are together."""
    first = min(own, key=lambda fragment: fragment.base)
    return Fragment(
        _STAND_IN,
        min(f.left for f in own),
        min(f.top for f in own),
        max(f.right for f in own),
        max(f.bottom for f in own),
        first.base,
        median(f.size for f in own),
        False,
        False,
        min(f.order for f in own),
    )


def _table(own: Sequence[Fragment], tags: Mapping[int, Tag], page: int, path: Path) -> Table | None:
    """The table; None where it has no two rows and columns, or hardly a place in it has a cell."""
    cells: dict[tuple[int, int], list[Fragment]] = defaultdict(list)
    for fragment in own:
        tag = tags[fragment.order]
        cells[tag.row, tag.column].append(fragment)
    rows, columns = sorted({row for row, _ in cells}), sorted({column for _, column in cells})
    if _is_backwards(cells, columns):
        columns.reverse()
    if len(columns) < 2 or len(rows) * len(columns) > _SPARSE * len(cells) + 100:
        return None
    empty = Words("", ())
    words = {place: cell_of(lines_of(own, page)) for place, own in cells.items()}
    found = tuple(tuple(words.get((row, column), empty) for column in columns) for row in rows)
    return Table(found, page, path) if is_read_across(found) else None


def is_read_across(rows: Sequence[Sequence[Words]]) -> bool:
    """Whether cells stand beside each other, rather than a form's lines under each other."""
    filled = [[words.text for words in row if words.text] for row in rows]
    letters, cells = sum(len(text) for row in filled for text in row), sum(map(len, filled))
    return sum(len(row) > 1 for row in filled) >= _BESIDE * len(rows) and letters <= _LONGEST * cells
