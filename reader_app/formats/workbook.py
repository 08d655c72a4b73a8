"""Reads workbooks (Excel, OpenDocument): each sheet a table below its name, numbers and dates written out."""

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime, time
from io import BytesIO
from typing import Any

from reader_app.formats.beginning import made
from reader_app.formats.canonical import Draft, assemble
from reader_app.formats.container import Container, open_container
from reader_app.formats.options import Options
from reader_app.formats.packed import dublin_core, root_of
from reader_app.formats.rows import LEFT_OUT, MOST_CELLS, drafts_of_table, trimmed
from reader_app.formats.word import is_locked
from reader_app.formats.word_parts import Parts
from reader_app.model.document import BlockKind, Metadata, Text
from reader_app.model.errors import UnreadableFileError

IMPORTER = "workbook"
VERSION = 2
_ABOUT = ("docProps/core.xml", "meta.xml")  # of Excel, of OpenDocument
_LOCKED = "This workbook is locked with a password; save it without one in the program that made it."
_PLACE = re.compile(rb"""\sr\s{0,9}=\s{0,9}["']([A-Za-z]*)(\d+)["']""")  # of a cell, or only its row
_LARGEST = 20_000_000  # cells of all sheets, empty ones included, each of 32 bytes while it is read
_SCATTERED = "This workbook has cells too far apart to be read; delete what stands far from the rest."
_BAD = "This workbook is damaged; it was not added."


def read_workbook(data: bytes, _: Options) -> tuple[Text, Metadata]:
    """The canonical text of a workbook's sheets in their order, and what it states. Raises UnreadableFileError."""
    import python_calamine as calamine

    if is_locked(data):  # which the library takes for a damaged one
        raise UnreadableFileError(_LOCKED)
    container = open_container(data) if data.startswith(b"PK") else None  # before a library is let in
    if container is not None:
        _refuse_scattered(container)
    try:
        with calamine.CalamineWorkbook.from_filelike(BytesIO(data)) as book:
            about = [(sheet.name, sheet.visible == calamine.SheetVisibleEnum.Visible) for sheet in book.sheets_metadata]
            sheets = [(name, book.get_sheet_by_name(name)) for name, _ in about if name in book.sheet_names]
            tables, warnings = _tables(sheets)
    except calamine.PasswordError as error:
        raise UnreadableFileError(_LOCKED) from error
    except (calamine.CalamineError, OSError, ValueError) as error:
        raise UnreadableFileError(_BAD) from error
    content, blocks, inlines = assemble(_drafts(tables))
    hidden = [f"“{name}”" for name, is_shown in about if not is_shown and name in tables]
    if hidden:
        warnings += (f"Hidden in the workbook, and read, too: {', '.join(hidden)}.",)
    warnings += _unread(container)
    return Text(content, blocks, inlines, (), warnings, IMPORTER, VERSION), _metadata(container)


def _refuse_scattered(container: Container) -> None:
    """Raises UnreadableFileError where cells are so far apart that the library would need gigabytes."""
    usual = (name for name in container.names if name.startswith("xl/worksheets/") and name.endswith(".xml"))
    cells = 0
    for name in {*usual, *Parts(container).of_kind("worksheet")}:  # these may be anywhere
        places = _PLACE.findall(container.read(name))
        width = max((_column(letters.upper()[:9]) for letters in {letters or b"A" for letters, _ in places}), default=0)
        cells += width * max((int(row[:20]) for _, row in places), default=0)
    if cells > _LARGEST:
        raise UnreadableFileError(_SCATTERED)


def _column(letters: bytes) -> int:
    """Which column from 1 on: A, B … Z, AA …"""
    number = 0
    for letter in letters:
        number = 26 * number + letter - 64
    return number


def _tables(sheets: list[tuple[str, Any]]) -> tuple[dict[str, list[list[str]]], tuple[str, ...]]:
    """The rows of each sheet in which there is something, by its name, and a warning where there are too many."""
    tables: dict[str, list[list[str]]] = {}
    cells = 0
    for name, sheet in sheets:
        kept: list[list[str]] = []
        for row in sheet.iter_rows():
            words = [_words(value) for value in row]
            while words and not words[-1]:
                words.pop()
            cells += len(words)
            if cells > MOST_CELLS:
                return tables | {name: trimmed(kept)}, (LEFT_OUT,)
            if words:
                kept.append(words)
        if kept:
            tables[name] = trimmed(kept)
    return tables, ()


def _drafts(tables: dict[str, list[list[str]]]) -> Iterator[Draft]:
    for number, (name, rows) in enumerate(tables.items()):
        if len(tables) > 1:
            yield Draft(BlockKind.HEADING, name, 1)
        yield from drafts_of_table(rows, number)


def _words(value: object) -> str:
    """A value as Excel shows it where nobody chose otherwise: numbers to fifteen digits, dates by year."""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float):
        return f"{value:.15g}"
    if isinstance(value, datetime):
        return value.isoformat(" ", "minutes" if not value.second else "seconds")
    if isinstance(value, time):
        return value.isoformat("minutes" if not value.second else "seconds")
    return value.isoformat() if isinstance(value, date) else str(value)


def _unread(container: Container | None) -> tuple[str, ...]:
    names = container.names if container is not None else ()
    has_comments = any(name.startswith(("xl/comments", "xl/threadedComments")) for name in names)
    return ("The comments on cells were left out.",) if has_comments else ()


def _metadata(container: Container | None) -> Metadata:
    if container is None:
        return Metadata()
    for name in _ABOUT:
        with suppress(UnreadableFileError):  # the sheets are what counts
            if name in container:
                return made(dublin_core(root_of(container.xml(name))))
    return Metadata()
