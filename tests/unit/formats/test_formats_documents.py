"""What is told of a document: pages, contents, changes, what was left out, its kind and encoding."""

from pathlib import Path
from urllib.parse import quote

import packed_files
import pytest

from reader_app.formats import Extracted, read
from reader_app.model.document import BlockKind

HARBOUR = Path(__file__).parents[2] / "data" / "formats" / "harbour"


def test_a_book_has_the_page_numbers_of_its_print() -> None:
    chapter = (
        '<p>One <span epub:type="pagebreak" title="iv"/>two</p><div role="doc-pagebreak" aria-label="5"></div>'
        "<p>three</p>"
        '<ul><li>four <span epub:type="pagebreak" title="6"/>five</li></ul>'
    )
    text = read(packed_files.epub(chapter), "a.epub").text
    assert [(page.label, text.content[page.start :].split()[0]) for page in text.pages] == [
        ("iv", "two"),
        ("5", "three"),
        ("6", "five"),
    ]


def book(manifest: str, spine: str, **files: str) -> Extracted:
    """A book with these items and references to them. files: their words, by names with "_" for the dot."""
    package = (
        f'<package xmlns="http://www.idpf.org/2007/opf"><manifest>{manifest}</manifest><spine>{spine}</spine></package>'
    )
    pages = {
        f"book/{name.replace('_', '.')}": f"<html><body><p>{words}</p></body></html>" for name, words in files.items()
    }
    return read(packed_files.epub("<p>One.</p>", more={**pages, "book/package.opf": package}), "a.epub")


def test_what_a_book_shows_instead_of_pictures_is_read_once() -> None:
    xhtml = "application/xhtml+xml"
    manifest = (
        '<item id="p1" href="1.jpg" media-type="image/jpeg" fallback="x"/><item id="x" href="x.x" media-type="a/b" '
        f'fallback="words"/><item id="words" href="two.xhtml" media-type="{xhtml}"/>'
        '<item id="p2" href="2.jpg" media-type="image/jpeg" fallback="words"/>'
        '<item id="p3" href="1.jpg" media-type="image/jpeg" fallback="p4"/>'
        '<item id="p4" href="1.jpg" media-type="image/jpeg" fallback="p3"/>'
    )
    references = "".join(f'<itemref idref="p{n}"/>' for n in (1, 2, 1))
    extracted = book(manifest, references, two_xhtml="Two.", x_x="x", **{"1_jpg": "x", "2_jpg": "x"})
    assert extracted.text.content == "Two."
    assert extracted.text.warnings == ()
    circle = book(manifest, '<itemref idref="p3"/><itemref idref="none"/>', two_xhtml="Two.", **{"1_jpg": "x"})
    assert len(circle.text.warnings) == 4
    assert "a picture or the like" in circle.text.warnings[0]
    assert "missing" in circle.text.warnings[1]


def test_files_of_books_are_found_by_names_with_other_letters_and_spaces() -> None:
    decomposed, composed = "Tu\u0308r.xhtml", "T\xfcr.xhtml"
    item = '<item id=" one " href="{}" media-type="application/xhtml+xml"/>'
    for stated, packed in ((decomposed, composed), (composed, decomposed), (quote(decomposed), composed)):
        extracted = book(item.format(stated), '<itemref idref="one"/>', **{packed.replace(".", "_"): "The door."})
        assert extracted.text.content == "The door."


def test_a_chapter_without_a_heading_has_that_of_the_contents() -> None:
    ncx = (
        '<?xml version="1.0"?><!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" "http://www.daisy.org/ncx-2005-1.dtd">'
        '<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap><navPoint><navLabel><text>The tide</text></navLabel>'
        '<content src="one.xhtml"/></navPoint><navPoint><navLabel><text>Other</text></navLabel>'
        '<content src="two.xhtml"/></navPoint></navMap></ncx>'
    )
    package = packed_files.package("one.xhtml").replace(
        "</manifest>", '<item id="x" href="toc.ncx" media-type="application/x-dtbncx+xml"/></manifest>'
    )
    more: packed_files.Parts = {"book/toc.ncx": ncx, "book/package.opf": package}
    extracted = read(packed_files.epub("<p>It comes in.</p>", more=more), "a.epub")
    assert extracted.text.content == "The tide\n\nIt comes in."
    assert extracted.text.blocks[0].kind is BlockKind.HEADING


def test_what_word_marks_as_deleted_is_left_out_and_said() -> None:
    deleted = '<w:p><w:r><w:t>kept</w:t></w:r><w:del w:id="1"><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>'
    remark = f'<w:comment w:id="1">{packed_files.paragraph("remark")}</w:comment>'
    comments = f'<w:comments xmlns:w="{packed_files.WORD}">{remark}</w:comments>'
    text = read(packed_files.docx(deleted, word__comments_xml=comments), "a.docx").text
    assert text.content == "kept"
    assert text.warnings == (
        "The comments in the margin were left out.",
        "The document has tracked changes; it is shown with all of them accepted.",
    )


def test_the_words_of_fields_are_kept() -> None:
    field = '<w:fldSimple w:instr="PAGEREF x"><w:r><w:t>12</w:t></w:r></w:fldSimple>'
    text = read(packed_files.docx(f"<w:p><w:r><w:t>on page </w:t></w:r>{field}</w:p>"), "a.docx").text
    assert (text.content, text.warnings) == ("on page 12", ())


def test_menus_and_hidden_text_are_left_out_and_said() -> None:
    page = b"<nav>Home About</nav><p>The text.</p><div hidden>not shown</div><p style='display: none'>nor this</p>"
    text = read(page, "a.html").text
    assert text.content == "The text."
    assert text.warnings == (
        "Text that the page does not show was left out (15 characters).",
        "The page's menus were left out (9 characters).",
    )
    assert read(b"<nav>Home About</nav>", "a.html").text.content == "Home About"


def test_words_that_broken_markup_hides_are_said_to_be_missing() -> None:
    text = read(b"<p>Shown.</p><!-- an open comment " + b"with many words " * 100, "a.html").text
    assert text.content == "Shown."
    assert any("characters of the file are not in the text" in warning for warning in text.warnings)


@pytest.mark.parametrize(
    ("source", "name", "kind"),
    [
        ("pandoc.rtf", "harbour.doc", "RTF"),
        ("pandoc.html", "harbour.doc", "HTML"),
        ("pandoc.docx", "harbour.odt", "Word"),
        ("pandoc.odt", "harbour.txt", "OpenDocument"),
        ("pandoc.epub", "harbour.zip", "EPUB"),
    ],
)
def test_a_file_is_read_as_what_it_is_whatever_its_name_says(source: str, name: str, kind: str) -> None:
    extracted = read((HARBOUR / source).read_bytes(), name)
    assert "turn on their ropes" in extracted.text.content
    assert f"this is {kind}" in extracted.text.warnings[0]


@pytest.mark.parametrize(
    ("head", "body", "encoding"),
    [
        ('<meta charset="windows-1251">', "Привет", "cp1251"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">', "“Grüße”", "cp1252"),
        ('<meta charset="shift_jis">', "港は眠る", "shift_jis"),
        ('<meta charset="iso-8859-1">', "Grüße", "utf-8"),
        ('<meta charset="utf-16">', "Grüße", "utf-8"),
        ('<meta charset="rot13">', "Grüße", "utf-8"),
        ("", "Grüße", "utf-16"),
        ("", "Grüße", "utf-8-sig"),
    ],
)
def test_a_page_is_read_in_its_encoding(head: str, body: str, encoding: str) -> None:
    data = f"<html><head>{head}</head><body><p>{body}</p></body></html>".encode(encoding)
    assert read(data, "a.html").text.content == body


def test_a_page_that_is_not_in_the_encoding_it_says_is_read_in_its_own() -> None:
    arabic = "هذا كتاب في من على أن إلى التي عن مع هذا كان لا هذه الذي بين بعد"
    for said, words, encoding, read_as in (
        ("utf-8", arabic, "cp1256", "Windows-1256"),
        ("gbk", "Grüße aus dem Hafen", "utf-8", "UTF-8"),
    ):
        page = f'<html><head><meta charset="{said}"></head><body><p>{words}</p></body></html>'
        text = read(page.encode(encoding), "a.html").text
        assert text.content == words
        assert text.warnings == (f"The page says that it is in {said}, but it is in {read_as}.",)
    damaged = f'<meta charset="utf-8"><p>{"Grüße " * 40}'.encode() + b"\xfc"
    assert read(damaged, "a.html").text.warnings == ("1 place was not valid UTF-8 and shown as \ufffd.",)
