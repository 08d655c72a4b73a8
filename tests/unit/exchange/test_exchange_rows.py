"""Passages over tables leave row by row: as text, as a table of Markdown, in a cell of CSV."""

import csv
import io
from dataclasses import replace

import pytest
from exchange_samples import DOCUMENT, NOTEBOOK, PASSAGE
from hypothesis import given
from hypothesis import strategies as st

from reader_app.exchange import markdown, spreadsheet, webannotation
from reader_app.exchange.incoming import read
from reader_app.exchange.notebook import Notebook, NotebookAnnotation
from reader_app.exchange.rows import BAR, TAB, Row, in_rows, pieces_of
from reader_app.model.document import Block, BlockKind

TABLE = (("Country", "Users", "Price"), ("Kenya", "1,204", "12.50"), ("Uganda", "9|00", "3.10"))


def made() -> tuple[str, tuple[Block, ...]]:
    """A line, a table, in which one cell has two paragraphs, and a line."""
    parts, blocks, at = ["Before."], [Block(BlockKind.PARAGRAPH, 0, 7)], 7

    def add(words: str, gap: str, row: int, column: int) -> None:
        nonlocal at
        parts.append(gap + words)
        at += len(gap)
        blocks.append(Block(BlockKind.CELL, at, at + len(words), table=0, row=row, column=column))
        at += len(words)

    for row, cells in enumerate(TABLE):
        for column, words in enumerate(cells):
            add(words, "\n\n" if row == column == 0 else "\n", row, column)
    add("a year", "\n", 2, 2)
    blocks.append(Block(BlockKind.PARAGRAPH, at + 2, at + 8))
    return "".join((*parts, "\n\nAfter.")), tuple(blocks)


CONTENT, BLOCKS = made()


def span(first: str, last: str) -> tuple[int, int]:
    return CONTENT.index(first), CONTENT.index(last) + len(last)


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("Kenya", "a year", "Kenya\t1,204\t12.50\nUganda\t9|00\t3.10 a year"),
        ("1,204", "Uganda", "1,204\t12.50\nUganda"),
        ("Before", "Users", "Before.\n\nCountry\tUsers"),
        ("2.50", "After.", "2.50\nUganda\t9|00\t3.10 a year\n\nAfter."),
        ("Users", "Users", "Users"),
        ("fore", "fore", "fore"),
    ],
)
def test_a_row_is_a_line(first: str, last: str, expected: str) -> None:
    start, end = span(first, last)
    assert in_rows(CONTENT, BLOCKS, start, end, TAB) == expected
    assert in_rows(CONTENT, BLOCKS, start, end, BAR) == expected.replace("\t", " | ")


@given(st.integers(0, len(CONTENT)), st.integers(0, len(CONTENT)))
def test_no_letter_is_lost_and_none_is_twice(one: int, other: int) -> None:
    start, end = sorted((one, other))
    assert "".join(in_rows(CONTENT, BLOCKS, start, end, TAB).split()) == "".join(CONTENT[start:end].split())
    rows = [each for each in pieces_of(CONTENT, BLOCKS, start, end) if isinstance(each, Row)]
    assert all(column < 3 for row in rows for column, _ in row.cells)


def notebook(first: str, last: str) -> tuple[Notebook, NotebookAnnotation]:
    start, end = span(first, last)
    passage = replace(PASSAGE, start=start, end=end, quote=CONTENT[start:end], former="Was\nthis")
    document = replace(DOCUMENT, content=CONTENT, blocks=BLOCKS, annotations=(passage,))
    return replace(NOTEBOOK, documents=(document,)), passage


def test_markdown_has_a_table() -> None:
    told = markdown.render_by_document(notebook("1,204", "a year")[0])
    assert (
        "> |  |  |  |\n> | --- | --- | --- |\n> |  | 1,204 | 12.50 |\n> | Uganda | 9\\|00 | 3.10 a year |\n>\n> — "
        in told
    )
    assert "\n\nWas: “Was this”\n\n" in told
    assert "\n> Kenya | 1,204 | 12.50\n>\n> — " in markdown.render_by_document(notebook("Kenya", "12.50")[0])
    mixed = markdown.render_by_document(notebook("Before.", "Kenya")[0])
    assert (
        "> Before.\n>\n> |  |  |  |\n> | --- | --- | --- |\n> | Country | Users | Price |\n> | Kenya |  |  |\n" in mixed
    )


def test_a_table_with_next_to_nothing_in_it_is_not_blown_up() -> None:
    """A stranger's file may have a cell in each row, each in a column of its own."""
    count = 400
    blocks = tuple(Block(BlockKind.CELL, 2 * n, 2 * n + 1, table=0, row=n, column=n) for n in range(count))
    content = "\n".join("x" * count)
    passage = replace(PASSAGE, start=0, end=len(content), quote=content)
    document = replace(DOCUMENT, content=content, blocks=blocks, annotations=(passage,))
    told = markdown.render_by_document(replace(NOTEBOOK, documents=(document,)))
    assert told.count("x") >= count
    assert len(told) < 20 * count


def test_csv_has_rows_and_what_was_marked() -> None:
    sheet = spreadsheet.render(notebook("Kenya", "a year")[0]).removeprefix("\ufeff")
    (row,) = csv.DictReader(io.StringIO(sheet, newline=""))
    assert row["quote"] == "Kenya | 1,204 | 12.50\nUganda | 9|00 | 3.10 a year"
    assert row["former_quote"] == "Was\nthis"


def test_web_annotations_keep_the_letters_for_who_looks_for_them() -> None:
    book, passage = notebook("Kenya", "a year")
    (note,) = read(webannotation.render(book).encode(), "notes.jsonld")
    assert (note.quote, note.former, note.start, note.end) == (
        passage.quote,
        passage.former,
        passage.start,
        passage.end,
    )


def test_what_is_no_longer_in_the_text_leaves_as_it_is() -> None:
    book, passage = notebook("Kenya", "a year")
    lost = replace(passage, state="orphan")
    assert book.documents[0].quotation(lost) == passage.quote
    assert book.documents[0].quotation(replace(passage, quote="other words")) == "other words"
