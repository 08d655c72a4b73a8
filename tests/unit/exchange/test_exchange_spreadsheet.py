"""CSV: its columns, its way back, and that no cell runs as a formula."""

import csv
import io
import re
from dataclasses import replace

import pytest
from exchange_samples import CONTENT, DOCUMENT, NOTEBOOK, NOTEBOOKS, ORPHAN, OWN, PASSAGE, WHOLE
from hypothesis import given

from reader_app.exchange.markdown import render_by_document
from reader_app.exchange.notebook import NotebookAnnotation
from reader_app.exchange.spreadsheet import ATTRIBUTE, COLUMNS, guarded, render
from reader_app.model.document import Page
from reader_app.model.tag import name_key

GUARDED = re.compile(r"'+(?:[\t\r\n]|\s*[=+\-@＝＋－＠])")


def rows_of(text: str) -> list[dict[str, str]]:
    """The rows of a CSV as any reader sees them, guards still on."""
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def unguarded(cell: str) -> str:
    """The documented way back from a guarded cell."""
    return cell[1:] if GUARDED.match(cell) else cell


def parted(cell: str) -> tuple[str, ...]:
    """The documented way back from a cell of several values."""
    parts = re.findall(r"((?:\\.|[^\\;])*)(?:; |$)", cell, re.DOTALL)
    return tuple(re.sub(r"\\(.)", r"\1", part, flags=re.DOTALL) for part in parts if part)


def read_back(row: dict[str, str]) -> tuple[str, NotebookAnnotation]:
    """The document's id and the annotation of a row; the context of a quotation does not travel in CSV."""
    cells = {column: unguarded(cell) for column, cell in row.items()}
    annotation = NotebookAnnotation(
        id=cells["id"],
        start=int(cells["start"] or 0),
        end=int(cells["end"] or 0),
        quote=cells["quote"],
        prefix="",
        suffix="",
        colour=cells["colour"],
        tags=parted(cells["tags"]),
        note=cells["note"],
        author=cells["author"],
        created=cells["created"],
        modified=cells["modified"],
        state=cells["state"],
    )
    return cells["document"], annotation


def plain(annotation: NotebookAnnotation) -> tuple[object, ...]:
    """An annotation without the context of its quotation."""
    return tuple(getattr(annotation, name) for name in annotation.__slots__ if name not in {"prefix", "suffix"})


def test_one_row_per_annotation_with_the_promised_columns() -> None:
    rows = rows_of(render(NOTEBOOK))
    assert tuple(rows[0]) == COLUMNS
    assert ",".join(COLUMNS) == (
        "id,document,title,creators,date,start,end,quote,note,tags,colour,author,created,modified,state,"
        "page,place,citation,file,former_quote"
    )
    assert [row["id"] for row in rows] == [WHOLE.id, PASSAGE.id, ORPHAN.id]
    assert [row["state"] for row in rows] == ["document", "anchored", "orphan"]
    assert rows[1]["document"] == DOCUMENT.id
    assert rows[1]["creators"] == "Grace Hopper; Ada Lovelace"
    assert rows[1]["tags"] == "co-operation; people/teams"
    assert (rows[0]["start"], rows[0]["end"]) == ("", "")
    assert {row["file"] for row in rows} == {DOCUMENT.file_name}


def test_each_row_says_where_the_passage_stands_and_cites_it() -> None:
    paged = replace(DOCUMENT, pages=(Page(0, "iv"),))
    whole, passage, orphan = rows_of(render(replace(NOTEBOOK, documents=(paged,))))
    assert (passage["page"], passage["place"]) == ("iv", "page iv, “Background”")
    assert passage["citation"] == (
        "Grace Hopper, Ada Lovelace, “A Meeting_of_Minds”, Summit [2], London, 1 June 2011 (inferred), "
        "page iv, “Background”"
    )
    assert (orphan["page"], orphan["place"]) == ("", "no longer found in the document")
    assert (whole["page"], whole["place"]) == ("", "")
    assert (
        whole["citation"]
        == "Grace Hopper, Ada Lovelace, “A Meeting_of_Minds”, Summit [2], London, 1 June 2011 (inferred)"
    )


@given(NOTEBOOKS)
def test_every_annotation_comes_back(notebook):
    back = [read_back(row) for row in rows_of(render(notebook))]
    there = [(document.id, annotation) for document in notebook.documents for annotation in document.annotations]
    assert [(document, plain(annotation)) for document, annotation in back] == [
        (document, plain(annotation)) for document, annotation in there
    ]


def test_attributes_have_columns_of_their_own_at_the_end() -> None:
    bare = replace(DOCUMENT, id="bare", annotations=(replace(PASSAGE, id="b"),))
    notebook = replace(NOTEBOOK, documents=(replace(DOCUMENT, attributes=OWN), bare))
    rows = rows_of(render(notebook))
    assert list(rows[0]) == [*COLUMNS, "attribute: country", "attribute: date"]
    assert {(row["attribute: country"], row["attribute: date"], row["date"]) for row in rows} == {
        ("Kenya", "'=2011", "2011-06-01"), ("", "", "2011-06-01")
    }  # fmt: skip


@given(NOTEBOOKS)
def test_every_attribute_comes_back(notebook):
    own = {
        document.id: {name_key(name): value for name, value in document.attributes} for document in notebook.documents
    }
    for row in rows_of(render(notebook)):
        cells = {column.removeprefix(ATTRIBUTE): unguarded(cell) for column, cell in row.items() if ATTRIBUTE in column}
        assert {name_key(name): value for name, value in cells.items() if value} == own[row["document"]]


@given(NOTEBOOKS)
def test_no_cell_starts_like_a_formula(notebook):
    for row in rows_of(render(notebook)):
        assert not [cell for cell in row.values() if re.match(r"[\t\r\n]|\s*[=+\-@＝＋－＠]", cell)]


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("=1+1", "'=1+1"),
        ("+49 228", "'+49 228"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\tx", "'\tx"),
        ("\rx", "'\rx"),
        ("＝1", "'＝1"),
        (" =1", "' =1"),
        ("'=1", "''=1"),
        ("'tis", "'tis"),
        ("a=b", "a=b"),
        ("", ""),
    ],
)
def test_only_formulas_are_guarded(cell: str, expected: str) -> None:
    assert guarded(cell) == expected
    assert unguarded(expected) == cell


def test_a_passage_over_several_paragraphs_is_cited_from_the_first_to_the_last() -> None:
    quote = CONTENT[PASSAGE.start : CONTENT.index("\nCell one")]
    long = replace(PASSAGE, end=PASSAGE.start + len(quote), quote=quote)
    (row,) = rows_of(render(replace(NOTEBOOK, documents=(replace(DOCUMENT, annotations=(long,)),))))
    assert row["citation"].endswith("“Background”, paragraphs 1–2")
    cited = render_by_document(replace(NOTEBOOK, documents=(replace(DOCUMENT, annotations=(long,)),)))
    assert "“Background”, paragraphs 1–2" in cited
