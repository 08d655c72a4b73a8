"""Word's documents: what each part of their XML becomes in the text."""

import packed_files as make
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from word_samples import DECLARED, blocks, cell, extracted, inlines, listed, p, run, style

from reader_app.formats import read
from reader_app.model.document import BlockKind, InlineKind
from reader_app.model.errors import UnreadableFileError


def test_a_list_goes_on_after_what_stands_between_its_items_and_deeper_ones_begin_anew() -> None:
    body = (p("a", listed(1)) + p("b", listed(1, 1)) + p("c", listed(1, 1)) + p("between") + p("d", listed(1))) + p(
        "e", listed(1, 1)
    )
    assert blocks(body) == [
        ("numbered", "1. a"),
        ("numbered1", "c) b"),
        ("numbered1", "d) c"),
        ("paragraph", "between"),
        ("numbered", "2. d"),
        ("numbered1", "c) e"),
    ]


def test_items_begin_as_their_list_writes_them_with_the_numbers_above() -> None:
    body = p("a", listed(6)) + p("b", listed(6, 1)) + p("c", listed(6, 2)) + p("d", listed(6)) + p("e", listed(6, 2))
    assert [words for _, words in blocks(body)] == ["Part I a", "I.1 b", "(a) c", "Part II d", "(a) e"]
    assert [kind for kind, _ in blocks(body)] == ["numbered", "numbered1", "numbered2", "numbered", "numbered2"]
    assert blocks(p("a", listed(7))) == [("bullet", "a")]


def test_lists_of_one_kind_count_on_unless_one_says_where_it_starts() -> None:
    body = p("a", listed(1)) + p("b", listed(4)) + p("c", listed(4)) + p("d", listed(1))
    assert [words for _, words in blocks(body)] == ["1. a", "7. b", "8. c", "9. d"]


def test_what_goes_on_in_an_item_is_no_item_and_styles_bring_lists_along() -> None:
    assert blocks(p("a", listed(2)) + p("on", listed(3)) + p("b", listed(2))) == [
        ("bullet", "a"),
        ("paragraph", "on"),
        ("bullet", "b"),
    ]
    assert blocks(p("a", style("a8")) + p("b", style("Steps")) + p("c", style("Steps")) + p("d", listed(5))) == [
        ("bullet", "a"),
        ("numbered", "I. b"),
        ("numbered", "II. c"),
        ("bullet", "d"),
    ]
    assert blocks(p("a", style("a8"), '<w:numPr><w:numId w:val="0"/></w:numPr>')) == [("paragraph", "a")]
    assert blocks(p("a", listed(99))) == [("paragraph", "a")]


def test_a_list_is_no_deeper_than_lists_can_be() -> None:
    assert blocks(p("a", style("Abyss"))) == [("numbered8", "1. a")]


@pytest.mark.parametrize(
    ("properties", "kind"),
    [
        (style("a1"), "heading2"),
        (style("a2"), "heading2"),
        (style("a3"), "heading3"),
        (style("a4"), "paragraph"),
        (style("a5"), "heading1"),
        (style("a6"), "paragraph"),
        (style("Heading4"), "heading4"),
        ('<w:outlineLvl w:val="0"/>', "heading1"),
        ('<w:outlineLvl w:val="9"/>', "paragraph"),
        (style("a1") + listed(1), "heading2"),
        (f'{style("a1")}<w:pPrChange w:id="1"><w:pPr>{style("a7")}</w:pPr></w:pPrChange>', "heading2"),
    ],
)
def test_headings_are_known_by_their_styles_and_their_outline(properties: str, kind: str) -> None:
    assert blocks(p("words", properties)) == [(kind, "words")]


def test_lines_of_code_are_one_block_and_blank_ones_stay() -> None:
    code = style("a7")
    body = p("one", code) + f"<w:p><w:pPr>{code}</w:pPr></w:p>" + p("  two", code) + p("after") + p("three", code)
    assert blocks(body) == [("code", "one\n\n  two"), ("paragraph", "after"), ("code", "three")]


def test_cells_are_where_they_span() -> None:
    merged, going_on, wide = '<w:vMerge w:val="restart"/>', "<w:vMerge/>", '<w:gridSpan w:val="2"/>'
    body = (
        f"<w:tbl><w:tr>{cell('a', merged)}{cell('b', wide)}</w:tr>"
        f"<w:tr>{cell('', going_on)}{cell('c')}{cell('d')}</w:tr>"
        f"<w:tr><w:trPr><w:del w:id='1'/></w:trPr>{cell('x')}{cell('y')}{cell('z')}</w:tr>"
        f"<w:tr>{cell('e')}{cell('f')}{cell('g')}</w:tr></w:tbl>"
    )
    text = extracted(body).text
    assert [(text.content[b.start : b.end], b.row, b.column) for b in text.blocks] == [
        *(("a", 0, 0), ("b", 0, 1)),
        *(("c", 1, 1), ("d", 1, 2)),
        *(("e", 2, 0), ("f", 2, 1), ("g", 2, 2)),
    ]


def test_a_list_in_a_cell_ends_with_it() -> None:
    row = f"<w:tr><w:tc>{p('a', listed(2))}</w:tc><w:tc>{p('b', listed(2))}</w:tc></w:tr>"
    assert blocks(f"{p('x', listed(2))}<w:tbl>{row}</w:tbl>{p('y', listed(2))}") == [
        ("bullet", "x"),
        ("cell", "a"),
        ("cell", "b"),
        ("bullet", "y"),
    ]


def test_changes_are_taken_as_accepted() -> None:
    deleted_end = "<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>" + run("One ") + "</w:p>"
    words = f"<w:ins w:id='2'>{run('new ')}</w:ins><w:del w:id='3'><w:r><w:delText>old</w:delText></w:r></w:del>"
    moved = f"<w:moveFrom w:id='4'>{run('gone')}</w:moveFrom><w:moveTo w:id='5'>{run('come')}</w:moveTo>"
    assert blocks(deleted_end + f"<w:p>{words}{moved}</w:p>") == [("paragraph", "One new come")]
    assert blocks(deleted_end) == [("paragraph", "One")]
    changed = ("The document has tracked changes; it is shown with all of them accepted.",)
    assert extracted(f"<w:p>{moved}</w:p>").text.warnings == changed


def forms(new: str, old: str) -> str:
    """The same for new programs and for old ones."""
    both = f"<mc:Choice Requires='wps'>{new}</mc:Choice><mc:Fallback>{old}</mc:Fallback>"
    return f"<mc:AlternateContent>{both}</mc:AlternateContent>"


def test_a_text_box_comes_after_its_paragraph_and_once() -> None:
    box = f"<w:txbxContent>{p('in the box')}{p('more', listed(2))}</w:txbxContent>"
    both = forms(box, box)
    body = f"<w:p>{run('be')}<w:r><w:rPr><w:b/></w:rPr>{both}<w:t>fore</w:t></w:r></w:p>"
    assert blocks(body) == [("paragraph", "before"), ("paragraph", "in the box"), ("bullet", "more")]
    assert inlines(body) == [(InlineKind.STRONG, "fore", "")]
    assert blocks(f"<w:p><w:r>{forms('<w:new/>', '<w:t>old</w:t>')}</w:r></w:p>") == [("paragraph", "old")]


def test_notes_of_both_kinds_come_at_the_end_in_the_order_of_their_marks() -> None:
    def notes(kind: str, *words: str) -> str:
        rule = f'<w:{kind} w:id="-1" w:type="separator"><w:p><w:r><w:separator/></w:r></w:p></w:{kind}>'
        made = (f'<w:{kind} w:id="{n}">{p(each)}</w:{kind}>' for n, each in enumerate(words))
        return f"<w:{kind}s {DECLARED}>{rule}{''.join(made)}</w:{kind}s>"

    def mark(kind: str, number: int) -> str:
        return f'<w:r><w:{kind}Reference w:id="{number}"/></w:r>'

    body = f"<w:p>{run('One')}{mark('endnote', 0)}{run(' two')}{mark('footnote', 1)}{mark('endnote', 0)}</w:p>"
    assert blocks(body, footnotes=notes("footnote", "never", "foot"), endnotes=notes("endnote", "end")) == [
        ("paragraph", "One[1] two[2][1]"),
        ("footnote", "1 end"),
        ("footnote", "2 foot"),
    ]


def test_the_standards_own_names_and_other_prefixes_are_understood() -> None:
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    body = make.paragraph("words").replace("w:", "ns0:")
    for space in (strict, make.WORD):
        document = f'<ns0:document xmlns:ns0="{space}"><ns0:body>{body}</ns0:body></ns0:document>'
        assert read(make.docx("", word__document_xml=document), "a.docx").text.content == "words"


def test_the_text_may_be_in_a_part_of_another_name() -> None:
    relations = make.RELATIONS.replace("word/document.xml", "/words/text.xml")
    document = f'<w:document xmlns:w="{make.WORD}"><w:body>{make.paragraph("words")}</w:body></w:document>'
    parts: make.Parts = {"[Content_Types].xml": make.TYPES, "_rels/.rels": relations, "words/text.xml": document}
    assert read(make.packed(parts), "a.docx").text.content == "words"


def test_pictures_leave_their_descriptions_and_signs_are_counted_once() -> None:
    described = '<wp:docPr id="1" name="x" descr="Boats in the harbour"/>'
    picture = f"<w:r><w:drawing><wp:inline>{described}</wp:inline></w:drawing></w:r>"
    made = extracted(f"<w:p>{run('a &lt;b&gt; &amp; c ' * 50)}{picture}</w:p>").text
    assert made.content.endswith("& c\n\nBoats in the harbour")
    assert made.blocks[-1].kind is BlockKind.CAPTION
    assert made.warnings == ()


def test_headers_and_footers_are_said_to_be_left_out() -> None:
    header = f'<w:hdr xmlns:w="{make.WORD}">{make.paragraph("Page")}</w:hdr>'
    made = extracted(p("a"), header1=header)
    assert made.text.content == "a"
    assert made.text.warnings == ("The headers and footers of the pages were left out.",)
    assert extracted(p("a"), header1=header.replace("Page", " ")).text.warnings == ()


def test_text_boxes_within_each_other_are_refused_from_a_depth_on() -> None:
    def nested(depth: int) -> str:
        return "<w:p><w:r><w:txbxContent>" * depth + p("words") + "</w:txbxContent></w:r></w:p>" * depth

    assert extracted(nested(40)).text.content == "words"
    with pytest.raises(UnreadableFileError, match="too deeply"):
        extracted(nested(20_000))


ELEMENTS = st.sampled_from(
    [
        *("w:p", "w:r", "w:t", "w:pPr", "w:rPr", "w:tbl", "w:tr", "w:tc", "w:tcPr", "w:vMerge", "w:trPr", "w:del"),
        *("w:txbxContent", "w:hyperlink", "w:footnote", "m:t", "m:d", "m:dPr", "m:sup", "w:fldSimple", "w:instrText"),
        *("mc:AlternateContent", "mc:Choice", "mc:Fallback", "w:moveFrom", "w:rt", "w:sdtPr"),
    ]
)
TREES = st.recursive(
    st.just("words"),
    lambda inner: st.tuples(ELEMENTS, st.lists(inner, max_size=4)).map(lambda t: f"<{t[0]}>{''.join(t[1])}</{t[0]}>"),
    max_leaves=40,
)


@settings(max_examples=300)
@given(st.lists(TREES, max_size=6).map("".join))
def test_elements_in_any_order_are_read(body: str) -> None:
    assert "the end" in extracted(body + p("the end")).text.content
