"""Places a table's cells in rows and columns, as far as their spans say, within bounds."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from reader_app.formats.canonical import Draft
from reader_app.model.document import BlockKind, Inline
from reader_app.model.errors import UnreadableFileError

MOST_CELLS = 200_000
_WIDEST_SPAN, _TALLEST_SPAN = 100, 10_000  # columns, rows
_FARTHEST = 500  # columns: cells beyond span one row, or each row would look for a free place among all of them
_SPARSE = 20  # places in the grid for each cell; with more than that it is no table that could be shown


@dataclass(slots=True)
class Grid:
    """A table that is being read. number: which of the document it is, from 0."""

    number: int
    in_cell: bool = False
    _row: int = -1
    _column: int = 0
    _covered: dict[int, int] = field(default_factory=dict)  # column: the last row a cell above reaches to
    _cells: list[tuple[int, int, str, tuple[Inline, ...]]] = field(default_factory=list)

    @property
    def cells(self) -> int:
        """How many cells have begun."""
        return len(self._cells)

    def start_row(self) -> None:
        """The next cells stand in a new row."""
        self._row += 1
        self._column = 0

    def start_cell(self, attributes: Mapping[str, str | None]) -> None:
        """A cell begins in the next free place. Raises UnreadableFileError where there are more than can be shown."""
        if len(self._cells) >= MOST_CELLS:
            raise UnreadableFileError(f"A table has more than {MOST_CELLS:,} cells, the most that can be shown.")
        self._row = max(0, self._row)
        while self._covered.get(self._column, -1) >= self._row:
            self._column += 1
        self.in_cell = True
        self._cells.append((self._row, self._column, "", ()))
        width = _span(attributes.get("colspan"), _WIDEST_SPAN)
        height = _span(attributes.get("rowspan"), _TALLEST_SPAN)
        if height > 1 and self._column < _FARTHEST:
            self._covered.update(dict.fromkeys(range(self._column, self._column + width), self._row + height - 1))
        self._column += width

    def end_cell(self, text: str, inlines: tuple[Inline, ...]) -> None:
        """The cell that began last holds this text."""
        row, column, _, _ = self._cells[-1]
        self._cells[-1] = (row, column, text, inlines)
        self.in_cell = False

    def drafts(self) -> Iterator[Draft]:
        """A draft for each cell; rows and columns in which none begins are left out.

        Where hardly any place has a cell they are paragraphs. A table with no text at all gives nothing.
        """
        if not any(text.strip() for _, _, text, _ in self._cells):
            return
        rows = {row: index for index, row in enumerate(sorted({cell[0] for cell in self._cells}))}
        columns = {column: index for index, column in enumerate(sorted({cell[1] for cell in self._cells}))}
        is_table = len(rows) * len(columns) <= _SPARSE * len(self._cells) + 100
        for row, column, text, inlines in self._cells:
            if is_table:
                place = (self.number, rows[row], columns[column])
                yield Draft(BlockKind.CELL, text, 0, *place, inlines)
            elif text.strip():
                yield Draft(BlockKind.PARAGRAPH, text, inlines=inlines)


def _span(value: str | None, most: int) -> int:
    """The number of rows or columns an attribute states, of one to `most`."""
    digits = (value or "").strip()[:12]
    return max(1, min(int(digits), most)) if digits.isascii() and digits.isdigit() else 1
