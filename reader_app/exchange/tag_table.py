"""A table of tags, or of attributes, as it leaves the library: CSV, counts or values where a row and a column meet."""

import csv
import io
from dataclasses import dataclass

from reader_app.exchange.spreadsheet import guarded


@dataclass(frozen=True, slots=True)
class TagTable:
    """heading: the words over the columns. rows: as many cells each: words first, then counts or values."""

    heading: tuple[str, ...]
    rows: tuple[tuple[str | int, ...], ...]


def render(table: TagTable) -> str:
    """RFC 4180, safe to open in a spreadsheet; begins with the mark by which those know UTF-8."""
    sheet = io.StringIO(newline="")
    writer = csv.writer(sheet, quoting=csv.QUOTE_ALL)
    writer.writerow(map(guarded, table.heading))
    for row in table.rows:
        writer.writerow([guarded(cell) if isinstance(cell, str) else cell for cell in row])
    return "\ufeff" + sheet.getvalue()
