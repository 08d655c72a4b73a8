"""PDFs that LibreOffice and Chromium printed are read in the order in which their sources were written."""

import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import pytest

from reader_app.formats import Extracted, read
from reader_app.formats.options import Options
from reader_app.model.document import Block, BlockKind
from tests.unit.formats import pdf_samples
from tests.unit.formats.pdf_samples import Part

DATA = Path(__file__).parents[2] / "data" / "formats"
SOURCES = {"paper": pdf_samples.paper, "book": pdf_samples.book, "article": pdf_samples.article}
KINDS = {BlockKind.HEADING: "heading", BlockKind.CELL: "cell", BlockKind.FOOTNOTE: "note"}


@cache
def sample(name: str) -> Extracted:
    return read((DATA / f"{name}.pdf").read_bytes(), f"{name}.pdf")


def bare(text: str) -> str:
    """The letters alone: white space and hyphens at a line's end are the page's, not the text's."""
    return re.sub(r"[\s\u00ad‐-]", "", text)


def of_kind(extracted: Extracted, *kinds: BlockKind) -> list[str]:
    content = extracted.text.content
    return [content[block.start : block.end] for block in extracted.text.blocks if block.kind in kinds]


def expected(parts: Sequence[Part], kind: str) -> list[str]:
    return [part.text for part in parts if part.kind == kind]


@pytest.mark.parametrize("name", SOURCES)
def test_a_printed_text_is_read_in_order(name: str) -> None:
    parts, text = SOURCES[name](), sample(name).text
    wanted = "".join(
        "".join("".join(row) for row in part.rows) if part.kind == "table" else part.text
        for part in parts
        if part.kind != "note"
    )
    found = "".join(text.content[b.start : b.end] for b in text.blocks if b.kind is not BlockKind.FOOTNOTE)
    marks = r"(?<=\.)\[\d\](?=[A-Z])" if name == "book" else r"(?!)"  # the notes' numbers in the text
    assert re.sub(marks, "", bare(found)) == bare(wanted)
    assert text.warnings == ()


@pytest.mark.parametrize("name", SOURCES)
def test_headings_of_a_printed_text_are_those_of_its_source(name: str) -> None:
    assert [bare(text) for text in of_kind(sample(name), BlockKind.HEADING)] == [
        bare(text) for text in expected(SOURCES[name](), "heading")
    ]
    levels = [block.level for block in sample(name).text.blocks if block.kind is BlockKind.HEADING]
    assert levels == [part.level for part in SOURCES[name]() if part.kind == "heading"]


def test_footnotes_stand_at_the_end_of_their_page() -> None:
    notes = [bare(text) for text in of_kind(sample("book"), BlockKind.FOOTNOTE)]
    assert [note.lstrip("0123456789") for note in notes] == [
        bare(text) for text in expected(pdf_samples.book(), "note")
    ]


def test_paragraphs_are_whole() -> None:
    """A paragraph that a column, a page or a hyphen had cut is one block, with the hyphen where it was."""
    for name in ("paper", "book"):
        found = {bare(text) for text in of_kind(sample(name), BlockKind.PARAGRAPH)}
        wanted = [bare(text) for text in expected(SOURCES[name](), "paragraph")]
        whole = sum(text in found or any(f"{text}[{n}]" in found for n in range(1, 9)) for text in wanted)
        assert whole >= 0.9 * len(wanted)


def test_a_printed_table_has_its_cells() -> None:
    cells: dict[int, list[Block]] = {}
    text = sample("article").text
    for block in text.blocks:
        if block.kind is BlockKind.CELL:
            assert block.table is not None
            cells.setdefault(block.table, []).append(block)
    found = [[bare(text.content[block.start : block.end]) for block in table] for table in cells.values()]
    tables = [part.rows for part in pdf_samples.article() if part.kind == "table"]
    assert found == [[bare(cell) for row in rows for cell in row] for rows in tables]
    assert [block.column for block in cells[0][:4]] == [0, 1, 2, 3]


def test_running_heads_and_page_numbers_are_set_aside() -> None:
    book = sample("book")
    assert "Speeches and Notes" not in book.text.content
    assert not re.search(r"Page \d of \d", book.text.content)
    count = len(book.text.pages)
    assert f"running heads and feet ({count})" in book.text.rules
    assert f"page numbers ({count})" in book.text.rules


def test_what_a_printed_document_states() -> None:
    metadata = sample("book").metadata
    assert metadata.title == "Speeches and Notes"
    assert [creator.name for creator in metadata.creators] == ["Ada Reader", "Ben Writer"]
    assert (metadata.subject, metadata.language) == ("Speeches", "en-GB")
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", metadata.date)
    assert "date" in metadata.inferred
    assert "title" not in metadata.inferred


def test_a_locked_document_is_read_with_its_password() -> None:
    data = (DATA / "locked.pdf").read_bytes()
    assert "Notes on a workshop" in read(data, "locked.pdf", Options(password="open sesame")).text.content
