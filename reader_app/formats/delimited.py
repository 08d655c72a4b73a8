"""Reads files of separated values (CSV, TSV): one table, its first row above the others."""

import csv
import re
from collections.abc import Iterator
from itertools import chain
from typing import Literal

from reader_app.formats.canonical import assemble
from reader_app.formats.rows import LEFT_OUT, MOST_CELLS, drafts_of_table, trimmed
from reader_app.model.document import Metadata, Text

IMPORTER = "csv"
VERSION = 2
_SEPARATORS = ",;\t|"
_LOOKED_AT = 40  # lines by which the separator is found
_LARGEST = 1 << 30  # code points of one value: more than a file has, and not too much for a number of any system's
_END = "\x1f"  # a line after the last one, which no decoded text has
_STATED = re.compile(r"sep=([,;\t|])\r?\n", re.IGNORECASE)  # as Excel writes it


def read_delimited(source: str) -> tuple[Text, Metadata]:
    """The canonical text of a decoded table."""
    usual = csv.field_size_limit(_LARGEST)  # of the whole process
    try:
        rows, warnings = _read(source)
    finally:
        csv.field_size_limit(usual)
    content, blocks, inlines = assemble(drafts_of_table(trimmed(rows), 0))
    return Text(content, blocks, inlines, (), warnings, IMPORTER, VERSION), Metadata()


def _read(source: str) -> tuple[list[list[str]], tuple[str, ...]]:
    """The rows, and a warning where there are too many."""
    stated = _STATED.match(source)
    separator = stated.group(1) if stated else _separator(source)
    source = source[stated.end() :] if stated else source
    rows, warnings = _rows(source, separator, csv.QUOTE_MINIMAL)
    if rows and _END in rows[-1][-1]:  # a quotation mark that nothing ends made one value of the rest
        rows, warnings = _rows(source, separator, csv.QUOTE_NONE)
    return rows, warnings


def _rows(source: str, separator: str, quoting: Literal[0, 3]) -> tuple[list[list[str]], tuple[str, ...]]:
    """The same; the last value ends in `_END` where a quotation mark does not end."""
    rows: list[list[str]] = []
    cells = 0
    for row in csv.reader(chain(_kept_lines(source), (_END,)), delimiter=separator, quoting=quoting):
        cells += len(row)
        if row == [_END]:
            break
        if cells > MOST_CELLS:
            return rows, (LEFT_OUT,)
        if row:
            rows.append(row)
    return rows, ()


def _kept_lines(source: str) -> Iterator[str]:
    """The lines with their breaks, which may stand within a value."""
    start = 0
    while (end := source.find("\n", start)) >= 0:
        yield source[start : end + 1]
        start = end + 1
    yield source[start:]


def _separator(source: str) -> str:
    """That of the usual ones which parts most of the first lines into equally many values, two or more."""
    lines = source.split("\n", _LOOKED_AT)[:_LOOKED_AT]
    if len(lines) == _LOOKED_AT:
        lines.pop()  # it may be all the rest
    best, separator = (0, 0), ","
    for each in _SEPARATORS:
        counts = [len(row) for row in csv.reader(lines, delimiter=each) if row]
        usual = max(set(counts), key=counts.count, default=1)
        if usual > 1 and (counts.count(usual), usual) > best:
            best, separator = (counts.count(usual), usual), each
    return separator
