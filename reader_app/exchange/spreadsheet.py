"""CSV: one row per annotation, safe to open in a spreadsheet and reversible to the letter.

A cell that a spreadsheet would run as a formula gets an apostrophe in front. So does a cell that already starts with
apostrophes and then such a formula, so that one rule undoes it: where one apostrophe or more and then a formula begin
a cell, drop the first of them (`'+` before the formula in `FORMULA`).
Cells of several values (creators, tags) are joined by "; ", with "\\;" and "\\\\" for those characters themselves.
Then come three that say where the passage stands: the page as the source numbers it (the moment in a transcript; "1–3"
for the pages it runs over), the whole place as a citation has it, and the citation itself. Then comes the name of the
document's file, the words that were marked where the quotation has others by now, and at the end a column for each
attribute that any of the documents has, as "attribute: country". Of a quotation from a table each row is a line, with
" | " between its cells.
"""

import csv
import io
import re
from collections.abc import Iterable

from reader_app.exchange.citing import LOST, Places, citation
from reader_app.exchange.notebook import Notebook, NotebookAnnotation, NotebookDocument
from reader_app.model.attribute import known_values, value_of

COLUMNS = (
    "id", "document", "title", "creators", "date", "start", "end", "quote",
    "note", "tags", "colour", "author", "created", "modified", "state",
    "page", "place", "citation", "file", "former_quote",
)  # fmt: skip
ATTRIBUTE = "attribute: "  # begins the headings of the columns that these have
FORMULA = re.compile(r"'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])")


def render(notebook: Notebook) -> str:
    """The notebook as CSV (RFC 4180), beginning with the mark by which spreadsheets know UTF-8."""
    sheet = io.StringIO(newline="")
    writer = csv.writer(sheet, quoting=csv.QUOTE_ALL)
    names = tuple(known_values(document.attributes for document in notebook.documents))
    writer.writerow([*COLUMNS, *(f"{ATTRIBUTE}{name}" for name in names)])
    for document in notebook.documents:
        own = [value_of(document.attributes, name) for name in names]
        places = Places(document.content, document.blocks, document.title, document.pages)
        for annotation in document.annotations:
            row = (
                *_row(document, annotation),
                *_where(document, annotation, places),
                *_last(document, annotation),
                *own,
            )
            writer.writerow([guarded(cell) for cell in row])
    return "\ufeff" + sheet.getvalue()


def guarded(cell: str) -> str:
    """The cell as no spreadsheet runs it."""
    return f"'{cell}" if FORMULA.match(cell) else cell


def unguarded(cell: str) -> str:
    """The reverse of `guarded`."""
    return cell[1:] if cell.startswith("'") and FORMULA.match(cell) else cell


def _row(document: NotebookDocument, annotation: NotebookAnnotation) -> tuple[str, ...]:
    """The cells of one annotation; a note on the whole document has no start and no end."""
    start, end = ("", "") if annotation.on_document else (str(annotation.start), str(annotation.end))
    return (
        annotation.id,
        document.id,
        document.title,
        joined(creator.name for creator in document.metadata.creators),
        document.metadata.date,
        start,
        end,
        document.quotation(annotation),
        annotation.note,
        joined(annotation.tags),
        annotation.colour,
        annotation.author,
        annotation.created,
        annotation.modified,
        annotation.state,
    )


def _where(document: NotebookDocument, annotation: NotebookAnnotation, places: Places) -> tuple[str, str, str]:
    """Page, place and citation; what is about the whole document, or not found any more, is on no page."""
    page = places.page(annotation.start, annotation.end) if annotation.anchored else ""
    place: tuple[str, ...] = () if annotation.on_document else (LOST,)
    if annotation.anchored:
        place = places.of(annotation.start, annotation.end)
    return page, ", ".join(place), citation(document.metadata, document.title, place)


def _last(document: NotebookDocument, annotation: NotebookAnnotation) -> tuple[str, str]:
    """What the columns after these have."""
    return document.file_name, annotation.former


def joined(values: Iterable[str]) -> str:
    """Several values in one cell."""
    return "; ".join(value.replace("\\", "\\\\").replace(";", "\\;") for value in values)
