"""Reads files of separated values (CSV, TSV): one table, its first row above the others."""

import csv
import re
from collections.abc import Iterator
from typing import Literal

from reader_app.formats.canonical import assemble
from reader_app.formats.rows import LEFT_OUT, MOST_CELLS, drafts_of_table, trimmed
from reader_app.model.document import Metadata, Text

IMPORTER = "csv"
VERSION = 1
_SEPARATORS = ",;\t|"
_LOOKED_AT = 40  # lines by which the separator is found
_LARGEST = 100_000  # code points of one value
_STATED = re.compile(r"sep=([,;\t|])\r?\n", re.IGNORECASE)  # as Excel writes it


def read_delimited(source: str) -> tuple[Text, Metadata]:
    """The canonical text of a decoded table."""
    stated = _STATED.match(source)
    separator = stated.group(1) if stated else _separator(source)
    source = source[stated.end() :] if stated else source
    try:
        rows, warnings = _rows(source, separator, csv.QUOTE_MINIMAL)
    except csv.Error:  # a quotation mark that nothing ends made one value of the rest
        rows, warnings = _rows(source, separator, csv.QUOTE_NONE)
    content, blocks, inlines = assemble(drafts_of_table(trimmed(rows), 0))
    return Text(content, blocks, inlines, (), warnings, IMPORTER, VERSION), Metadata()


def _rows(source: str, separator: str, quoting: Literal[0, 3]) -> tuple[list[list[str]], tuple[str, ...]]:
    """The rows, and a warning where there are too many."""
    csv.field_size_limit(_LARGEST)
    rows: list[list[str]] = []
    cells = 0
    for row in csv.reader(_kept_lines(source), delimiter=separator, quoting=quoting):
        cells += len(row)
        if cells > MOST_CELLS:
            return rows, (LEFT_OUT,)
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
        try:
            counts = [len(row) for row in csv.reader(lines, delimiter=each) if row]
        except csv.Error:
            continue
        usual = max(set(counts), key=counts.count, default=1)
        if usual > 1 and (counts.count(usual), usual) > best:
            best, separator = (counts.count(usual), usual), each
    return separator
