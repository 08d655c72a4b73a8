"""A table of documents and their attributes, a row to each document: as CSV, for a spreadsheet and back again.

The first columns say which document a row is of: its id, title and file. All others are attributes, named by their
headings; an empty cell says nothing.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from reader_app.exchange.spreadsheet import unguarded
from reader_app.exchange.table_file import rows_of
from reader_app.exchange.tag_table import TagTable
from reader_app.model.attribute import Attributes, clean_attribute, known_values, value_of, with_values
from reader_app.model.document import Document

LARGEST = 16 << 20  # bytes of a file that is taken for a table
_MOST = 1_000  # columns
_KEYS = ("id", "document", "file")
_ALSO = {"title": "document", "name": "document", "document name": "document", "file name": "file", "filename": "file"}


@dataclass(frozen=True, slots=True)
class AttributeRow:
    """What a row says. id, title, file: of its document, each empty where the row does not say it."""

    id: str
    title: str
    file: str
    attributes: Attributes


def table(documents: Iterable[Document]) -> TagTable:
    """The table of these documents, in this order."""
    documents = tuple(documents)
    names = tuple(known_values(document.attributes for document in documents))
    rows = (
        (document.id, document.metadata.title, document.file_name, *(value_of(document.attributes, n) for n in names))
        for document in documents
    )
    return TagTable((*_KEYS, *names), tuple(rows))


def parse(data: bytes) -> Iterator[AttributeRow]:
    """The rows of a file, in its order; those without any value are left out.

    Raises ValueError where it is no such table, with what is to be said of the file after its name.
    """
    if len(data) > LARGEST:
        raise ValueError(f"is larger than {LARGEST >> 20} MB")
    rows = rows_of(data)
    _, heading = next(rows, (0, []))
    places, names = _columns([" ".join(unguarded(cell).split()) for cell in heading])
    if not places or not names:
        raise ValueError("has no column called “document”, “file” or “id” in its first line, and one for an attribute")
    if len(heading) > _MOST:
        raise ValueError(f"has more than {_MOST:,} columns")
    for line, cells in rows:
        try:
            row = _row([unguarded(cell).strip() for cell in cells[: len(heading)]], places, names)
        except ValueError as error:
            raise ValueError(f"cannot be used in line {line} ({str(error).rstrip('.')})") from error
        if row.attributes:
            yield row


def _columns(heading: Sequence[str]) -> tuple[Mapping[str, int], Mapping[int, str]]:
    """Where it is said which document a row is of, and the names of attributes by their columns."""
    places: dict[str, int] = {}
    names: dict[int, str] = {}
    for place, words in enumerate(heading):
        key = _ALSO.get(words.casefold(), words.casefold())
        if key in _KEYS and key not in places:
            places[key] = place
        elif words:
            names[place] = words
    return places, names


def _row(cells: Sequence[str], places: Mapping[str, int], names: Mapping[int, str]) -> AttributeRow:
    identity, title, file = (cells[places[key]] if places.get(key, len(cells)) < len(cells) else "" for key in _KEYS)
    said = (clean_attribute(name, cells[place]) for place, name in names.items() if place < len(cells) and cells[place])
    return AttributeRow(identity, title, file, with_values((), said))
