"""Tables of spreadsheets and of files of separated values: rows of cells, bounded, without what is empty."""

from collections.abc import Iterable, Iterator, Sequence

from reader_app.formats.canonical import Draft
from reader_app.formats.decode import cleaned
from reader_app.model.document import BlockKind

MOST_CELLS = 300_000  # of one document: each is a block
_FILLED = 4  # times as many cells as rows have by themselves
LEFT_OUT = f"The tables have more than {MOST_CELLS:,} cells; those after them were left out."


def trimmed(rows: Iterable[Sequence[str]]) -> list[list[str]]:
    """The rows in which something stands, with the columns in which something does; each cell on one line.

    Shorter rows are filled up with empty cells, unless these would be most of what there is.
    """
    kept = [[cleaned(cell).replace("\n", " ").strip() for cell in row] for row in rows]
    kept = [row for row in kept if any(row)]
    used = sorted({column for row in kept for column, cell in enumerate(row) if cell})
    is_even = len(kept) * len(used) <= _FILLED * sum(map(len, kept))
    return [
        [row[column] if column < len(row) else "" for column in used if is_even or column < len(row)] for row in kept
    ]


def drafts_of_table(rows: Iterable[Sequence[str]], number: int) -> Iterator[Draft]:
    """One draft for each cell. number: which table of the document this is, from 0."""
    for row, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            yield Draft(BlockKind.CELL, cell, table=number, row=row, column=column)
