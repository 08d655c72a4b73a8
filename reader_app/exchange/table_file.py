"""Tables that others wrote: rows of cells with commas, semicolons or tabs between them."""

import csv
import io
from collections.abc import Iterator

_DELIMITERS = ",;\t"
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def rows_of(data: bytes) -> Iterator[tuple[int, list[str]]]:
    """The rows with the line each ends in, counted from 1.

    Raises ValueError where it is none, with what is to be said of the file after its name.
    """
    text = _decoded(data)
    first = text.partition("\n")[0]
    delimiter = max(_DELIMITERS, key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        for row in reader:
            yield reader.line_num, row
    except csv.Error as error:
        raise ValueError(f"is not well-formed CSV in line {reader.line_num}") from error


def _decoded(data: bytes) -> str:
    """The text of a file: UTF-8, or what its first bytes say; else as old spreadsheets write on Windows."""
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        if encoding != "utf-8" or b"\0" in data:
            raise ValueError("is not a text file") from error
        text = data.decode("cp1252", "replace")
    if "\0" in text:
        raise ValueError("is not a text file")
    return text
