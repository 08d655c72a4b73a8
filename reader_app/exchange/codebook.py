"""The codebook as CSV: one row per tag, for a spreadsheet and back again.

Columns: name (all levels, "a/b"), colour, description, parent (the levels above; of other programs also the plain name
of a tag that stands somewhere). A cell that a spreadsheet would run as a formula has an apostrophe in front, as in
`spreadsheet`. Colours of other programs become the nearest of ours.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from reader_app.exchange.colours import nearest
from reader_app.exchange.parents import Parents
from reader_app.exchange.spreadsheet import guarded, unguarded
from reader_app.exchange.table_file import rows_of
from reader_app.model.annotation import Colour, clean_text
from reader_app.model.errors import CodebookError
from reader_app.model.tag import Tag, clean_name, name_key

COLUMNS = ("name", "colour", "description", "parent")
_ALSO = {"color": "colour"}  # what else a column may be called
LARGEST = 8 << 20  # bytes of a file that is taken for a codebook
MOST = 50_000  # tags


@dataclass(frozen=True, slots=True)
class CodebookRow:
    """What a file says of a tag. colour, description: None where it says nothing.

    colourless: what it says of the colour, as written, where that names none.
    """

    name: str
    colour: Colour | None
    description: str | None
    colourless: str = ""


@dataclass(frozen=True, slots=True)
class CodebookFile:
    """The tags of a file, and the headings of the columns that say nothing we know, as written.

    left_out: what cannot be the name of a tag; merged: names that several codes have, which are one tag; parted: names
    that got another level, since they have a “/” in them.
    """

    rows: tuple[CodebookRow, ...]
    ignored: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    merged: tuple[str, ...] = ()
    parted: tuple[str, ...] = ()

    @property
    def colourless(self) -> tuple[str, ...]:
        """What it says of colours that names none, each once."""
        return tuple(dict.fromkeys(row.colourless for row in self.rows if row.colourless))


def render(tags: Iterable[Tag]) -> str:
    """The tags as CSV (RFC 4180), beginning with the mark by which spreadsheets know UTF-8."""
    sheet = io.StringIO(newline="")
    writer = csv.writer(sheet, quoting=csv.QUOTE_ALL)
    writer.writerow(COLUMNS)
    for tag in tags:
        cells = (tag.name, tag.colour.value if tag.colour else "", tag.description, tag.name.rpartition("/")[0])
        writer.writerow([guarded(cell) for cell in cells])
    return "\ufeff" + sheet.getvalue()


def parse(data: bytes, file_name: str, known: Iterable[str] = ()) -> CodebookFile:
    """The tags of a file, in its order, each once. Commas, semicolons or tabs between cells.

    A name that does not begin with the parent the row gives stands below it; known: names of tags in the library, which
    may be meant by that, too. Raises CodebookError, which says the line, for what is no codebook.
    """
    if len(data) > LARGEST:
        raise codebook_error(file_name, f"is larger than {LARGEST >> 20} MB")
    rows = _rows(data, file_name)
    _, heading = next(rows, (0, []))
    places, ignored = _places(heading)
    if "name" not in places:
        raise codebook_error(
            file_name, "has no column called “name” in its first line, and is no REFI-QDA codebook either"
        )
    said: list[_Said] = []
    for line, cells in rows:
        row = _row(line, cells, places, file_name)
        if row is not None:
            said.append(row)
        if len(said) > MOST:
            raise codebook_error(file_name, f"has more than {MOST:,} tags")
    return CodebookFile(_placed(said, known, file_name), ignored)


def _placed(said: Sequence["_Said"], known: Iterable[str], file_name: str) -> tuple[CodebookRow, ...]:
    """The rows with all levels of their names."""
    parents = Parents([(each.row.name, each.parent) for each in said], known)
    found: dict[str, CodebookRow] = {}
    for number, each in enumerate(said):
        try:
            row = replace(each.row, name=parents.full(number))
        except ValueError as error:
            raise _unusable(file_name, each.line, error) from error
        if found.setdefault(name_key(row.name), row) is not row:
            raise codebook_error(file_name, f"has the tag “{row.name}” twice, the second time in line {each.line}")
    return tuple(found.values())


def _places(heading: Sequence[str]) -> tuple[dict[str, int], tuple[str, ...]]:
    """Where each column is, and the headings of the others; of two columns called the same, the first is meant."""
    places: dict[str, int] = {}
    ignored = []
    for place, cell in enumerate(heading):
        word = cell.strip().casefold()
        column = _ALSO.get(word, word)
        if column in COLUMNS and column not in places:
            places[column] = place
        elif word:
            ignored.append(" ".join(clean_text(cell).split()))
    return places, tuple(ignored)


def _rows(data: bytes, file_name: str) -> Iterator[tuple[int, list[str]]]:
    """The rows with the line each ends in, counted from 1."""
    try:
        yield from rows_of(data)
    except ValueError as error:
        raise codebook_error(file_name, str(error)) from error


class _Said(NamedTuple):
    """A row as it is written, with its line; the parent is empty for none."""

    line: int
    row: CodebookRow
    parent: str


def _row(line: int, cells: Sequence[str], places: dict[str, int], file_name: str) -> _Said | None:
    """What a row says; None for an empty one."""

    def cell(column: str) -> str | None:
        place = places.get(column, len(cells))
        return clean_text(unguarded(cells[place])).strip() if place < len(cells) else None

    name, parent = cell("name") or "", cell("parent") or ""
    if not any(each.strip() for each in cells):
        return None
    try:
        name, parent = clean_name(name), clean_name(parent) if parent else ""
    except ValueError as error:
        raise _unusable(file_name, line, error) from error
    stated = cell("colour") or ""
    colour = nearest(stated)
    row = CodebookRow(name, colour, cell("description"), "" if colour else " ".join(stated.split()))
    return _Said(line, row, parent)


def _unusable(file_name: str, line: int, why: ValueError) -> CodebookError:
    return codebook_error(file_name, f"has no usable name in line {line} ({str(why).rstrip('.')})")


def codebook_error(file_name: str, what: str) -> CodebookError:
    """What is said of a file that is no codebook, and why not."""
    return CodebookError(f"“{file_name}” {what}, so no tags were taken from it and nothing was changed.")
