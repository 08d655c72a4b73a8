"""What the first lines of Word, OpenDocument, Rich Text and PDF documents and of web pages say of title and date."""

import pytest

from reader_app.formats import read
from reader_app.model.document import Metadata
from tests.unit.formats import packed_files, pdf_files

CORE = (
    '<cp:coreProperties xmlns:cp="c" xmlns:dcterms="http://purl.org/dc/terms/">'
    "<dcterms:created>2026-11-22T10:00:00Z</dcterms:created></cp:coreProperties>"
)
META = (
    '<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"><office:meta>'
    "<meta:creation-date>2026-11-22T10:00:00</meta:creation-date></office:meta></office:document-meta>"
)
Line = tuple[str, str]  # "h": a heading, "b": bold, "p": neither; and the words
PARTS: list[Line] = [("h", "Part one"), ("p", "I: What would you do?"), ("h", "Part two"), ("p", "E: Nothing.")]


def of_word(lines: list[Line]) -> bytes:
    looks = {"h": "<w:pPr><w:outlineLvl w:val='0'/></w:pPr>", "b": "", "p": ""}
    return packed_files.docx(
        "".join(
            f"<w:p>{looks[look]}<w:r><w:rPr>{'<w:b/>' * (look == 'b')}</w:rPr><w:t>{words}</w:t></w:r></w:p>"
            for look, words in lines
        ),
        docProps__core_xml=CORE,
    )


def of_writer(lines: list[Line]) -> bytes:
    tags = {"h": 'h text:outline-level="1"', "b": "p", "p": "p"}
    body = "".join(f"<text:{tags[look]}>{words}</text:{tags[look][0]}>" for look, words in lines)
    return packed_files.odt(body, meta_xml=META)


def of_rich_text(lines: list[Line]) -> bytes:
    looks = {"h": "\\outlinelevel0 ", "b": "\\qc \\b ", "p": ""}
    body = "".join(f"{{\\pard {looks[look]}{words}\\par}}\n" for look, words in lines)
    return f"{{\\rtf1{{\\info{{\\creatim\\yr2026\\mo11\\dy22}}}}{body}}}".encode("cp1252")


def of_web(lines: list[Line]) -> bytes:
    tags = {"h": ("<h1>", "</h1>"), "b": ("<p><b>", "</b></p>"), "p": ("<p>", "</p>")}
    return "".join(words.join(tags[look]) for look, words in lines).encode()


MAKE = {"a.docx": of_word, "a.odt": of_writer, "a.rtf": of_rich_text, "a.html": of_web}
BOLD = ["a.docx", "a.rtf", "a.html"]
OFFICE = ["a.docx", "a.odt", "a.rtf"]


def stated(name: str, lines: list[Line]) -> Metadata:
    return read(MAKE[name](lines), name).metadata


@pytest.mark.parametrize("name", BOLD)
def test_a_bold_line_above_the_first_heading_is_the_title(name: str) -> None:
    for parts in (PARTS, PARTS[:2]):
        assert (
            stated(name, [("b", "Interview with Elif"), ("p", "14 March 2024"), *parts]).title == "Interview with Elif"
        )


@pytest.mark.parametrize("name", OFFICE)
def test_a_short_line_above_several_parts_is_the_title(name: str) -> None:
    assert stated(name, [("p", "Interview with Elif"), ("p", "Ankara"), *PARTS]).title == "Interview with Elif"


@pytest.mark.parametrize(
    "first",
    [
        ("p", "We met in the morning, and talked."),
        ("p", "Dear colleagues,"),
        ("p", "14 March 2024"),
        ("b", "Contents"),
        ("b", "Part two 2"),
        ("p", "https://example.org"),
    ],
)
@pytest.mark.parametrize("name", MAKE)
def test_else_the_first_heading_is_the_title(name: str, first: Line) -> None:
    assert stated(name, [first, *PARTS]).title == "Part one"


@pytest.mark.parametrize("name", MAKE)
def test_a_plain_line_above_a_single_heading_is_not_the_title(name: str) -> None:
    assert stated(name, [("p", "Ministry of Energy"), *PARTS[:2]]).title == "Part one"


@pytest.mark.parametrize("name", MAKE)
def test_without_headings_the_name_of_the_file_is_the_title(name: str) -> None:
    assert stated(name, [("b", "Interview with Elif"), ("p", "It was late.")]).title == "A"


@pytest.mark.parametrize("name", MAKE)
def test_a_date_below_the_title_is_that_of_the_document_and_inferred(name: str) -> None:
    found = stated(name, [("h", "Interview with Elif"), ("p", "Jane Analyst"), ("p", "14 March 2024"), *PARTS])
    assert found.date == "2024-03-14"
    assert "date" in found.inferred


@pytest.mark.parametrize("name", OFFICE)
def test_the_day_a_program_made_the_file_is_inferred(name: str) -> None:
    found = stated(name, [("h", "Interview with Elif"), ("p", "We met."), ("h", "Part two"), ("p", "14 March 2024")])
    assert found.date == "2026-11-22"
    assert "date" in found.inferred


def test_a_date_that_a_page_states_is_believed() -> None:
    page = b'<head><meta name="date" content="2023-04-01"></head><h1>The ferry</h1><p>14 March 2024</p>'
    found = read(page, "a.html").metadata
    assert (found.date, found.inferred) == ("2023-04-01", frozenset())


def test_a_date_below_the_title_of_a_pdf_is_worth_more_than_the_day_it_was_made() -> None:
    lines = [(72, 740, 20, "Interview with Elif"), (72, 700, 11, "14 March 2024")]
    lines += [
        (72, 660 - 14 * n, 11, "She spoke of the harbour and of the lamps, and of all that was to be done")
        for n in range(9)
    ]
    information = {90: b"<< /CreationDate (D:20261122100000) >>"}
    found = read(pdf_files.pages([pdf_files.text(lines)], more=information, trailer=b"/Info 90 0 R"), "a.pdf").metadata
    assert (found.title, found.date) == ("Interview with Elif", "2024-03-14")
    assert found.inferred >= {"title", "date"}
