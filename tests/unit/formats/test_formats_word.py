"""Word's documents: what each part of their XML becomes in the text."""

import re

import packed_files as make
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_formats_offsets import check_offsets

from reader_app.formats import Extracted, read
from reader_app.formats.word_symbols import symbol
from reader_app.model.document import BlockKind, InlineKind
from reader_app.model.errors import UnreadableFileError

SPACES = {
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
}
DECLARED = f'xmlns:w="{make.WORD}" ' + " ".join(f'xmlns:{prefix}="{space}"' for prefix, space in SPACES.items())


def level(number: int, form: str, text: str = "%1.", start: int = 1, more: str = "") -> str:
    """A level of a list."""
    stated = f'<w:start w:val="{start}"/>{more}<w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/>'
    return f'<w:lvl w:ilvl="{number}">{stated}</w:lvl>'


def list_of(number: int, base: int, more: str = "") -> str:
    """A list with the levels of another."""
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{base}"/>{more}</w:num>'


def defined(kind: str, identifier: str, name: str, properties: str = "", parent: str = "") -> str:
    """A style."""
    base = f'<w:basedOn w:val="{parent}"/>' if parent else ""
    return f'<w:style w:type="{kind}" w:styleId="{identifier}"><w:name w:val="{name}"/>{base}{properties}</w:style>'


BASES = (
    level(0, "decimal") + level(1, "lowerLetter", "%2)", 3),
    level(0, "bullet", "-"),
    level(0, "bullet", " "),
    level(0, "upperRoman", more='<w:pStyle w:val="Steps"/>'),
    '<w:numStyleLink w:val="Linked"/>',
    level(0, "upperRoman", "Part %1") + level(1, "decimal", "%1.%2") + level(2, "lowerLetter", " (%3) "),
    level(0, "decimal", "•"),
    level(300_000, "decimal", more='<w:pStyle w:val="Abyss"/>'),
)
NUMBERING = f"""<w:numbering {DECLARED}>
{"".join(f'<w:abstractNum w:abstractNumId="{n}">{base}</w:abstractNum>' for n, base in enumerate(BASES, 1))}
{list_of(1, 1)}{list_of(2, 2)}{list_of(3, 3)}{list_of(5, 5)}{list_of(6, 6)}{list_of(7, 7)}
{list_of(4, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>')}</w:numbering>"""
DASHES = '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>'
STYLES = f"""<w:styles {DECLARED}>
{defined("paragraph", "a1", "heading 2")}{defined("paragraph", "a2", "Chapter of mine", parent="a1")}
{defined("paragraph", "a3", "Überschrift 3", '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>')}
{defined("paragraph", "a4", "TOC Heading", '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>', "a1")}
{defined("paragraph", "a5", "Title")}{defined("paragraph", "a6", "Author", parent="a5")}
{defined("paragraph", "a7", "Source Code")}{defined("paragraph", "a8", "My list", DASHES)}
{defined("character", "c1", "Loud", "<w:rPr><w:b/></w:rPr>")}
{defined("character", "c2", "Louder", "<w:rPr><w:i/></w:rPr>", "c1")}
{defined("numbering", "Linked", "Linked", DASHES)}</w:styles>"""
LINKS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Type="x/hyperlink" Target="https://example.org/a" TargetMode="External"/>'
    '<Relationship Id="r2" Type="x/header" Target="header1.xml"/></Relationships>'
)


def extracted(body: str, **more: str) -> Extracted:
    """A document with this body, the styles and the lists above."""
    document = f'<?xml version="1.0"?><w:document {DECLARED}><w:body>{body}</w:body></w:document>'
    parts: make.Parts = {
        "[Content_Types].xml": make.TYPES,
        "_rels/.rels": make.RELATIONS,
        "word/document.xml": document,
        "word/_rels/document.xml.rels": LINKS,
        "word/styles.xml": STYLES,
        "word/numbering.xml": NUMBERING,
    }
    data = make.packed(parts | {f"word/{name}.xml": part for name, part in more.items()})
    made = read(data, "a.docx")
    check_offsets(made)
    return made


def blocks(body: str, **more: str) -> list[tuple[str, str]]:
    """Kind and level, and words, of the blocks of a document with this body."""
    text = extracted(body, **more).text
    return [(f"{b.kind}{b.level or ''}", text.content[b.start : b.end]) for b in text.blocks]


def inlines(body: str) -> list[tuple[InlineKind, str, str]]:
    text = extracted(body).text
    return [(i.kind, text.content[i.start : i.end], i.target) for i in text.inlines]


def p(words: str, *properties: str) -> str:
    return f"<w:p><w:pPr>{''.join(properties)}</w:pPr>{run(words)}</w:p>"


def run(words: str, *properties: str) -> str:
    return f'<w:r><w:rPr>{"".join(properties)}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def style(name: str) -> str:
    return f'<w:pStyle w:val="{name}"/>'


def listed(number: int, level: int = 0) -> str:
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'


def cell(words: str, *properties: str) -> str:
    return f"<w:tc><w:tcPr>{''.join(properties)}</w:tcPr>{p(words)}</w:tc>"


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


def test_letters_are_set_apart_as_they_say_or_as_their_style_does() -> None:
    runs = (
        run("a ", "<w:b/>") + run("b", "<w:b/>", "<w:i/>") + run("c", '<w:b w:val="0"/>'),
        run("d", '<w:rStyle w:val="c2"/>') + run("e", '<w:rStyle w:val="c2"/>', '<w:b w:val="false"/>'),
        run("f", '<w:rPrChange w:id="1"><w:rPr><w:b/></w:rPr></w:rPrChange>') + run("g", "<w:vanish/>"),
    )
    body = f"<w:p>{''.join(runs)}</w:p>"
    assert extracted(body).text.content == "a bcdefg"
    assert inlines(body) == [
        (InlineKind.STRONG, "a b", ""),
        (InlineKind.EMPHASIS, "b", ""),
        (InlineKind.EMPHASIS, "d", ""),
        (InlineKind.STRONG, "d", ""),
        (InlineKind.EMPHASIS, "e", ""),
    ]


def field(instruction: str, result: str) -> str:
    pieces = "".join(f"<w:r><w:instrText>{each}</w:instrText></w:r>" for each in instruction.partition("YPER"))
    begin, separate, end = (f'<w:r><w:fldChar w:fldCharType="{each}"/></w:r>' for each in ("begin", "separate", "end"))
    return f"{begin}{pieces}{separate}{result}{end}"


@pytest.mark.parametrize(
    ("link", "target"),
    [
        (f"<w:hyperlink r:id='r1'>{run('there')}</w:hyperlink>", "https://example.org/a"),
        (f"<w:hyperlink r:id='r1' w:anchor='b'>{run('there')}</w:hyperlink>", "https://example.org/a#b"),
        (field(' HYPERLINK "http://a.org/x" \\o "a tip" ', run("there")), "http://a.org/x"),
        (field(' HYPERLINK "http://a.org/x" \\l "here" ', run("there")), "http://a.org/x#here"),
        (field("HYPERLINK http://a.org/x", run("the") + field("PAGE", run("re"))), "http://a.org/x"),
        ("<w:fldSimple w:instr='HYPERLINK \"http://a.org/x\"'>" + run("there") + "</w:fldSimple>", "http://a.org/x"),
    ],
)
def test_links_lead_where_they_say(link: str, target: str) -> None:
    body = f"<w:p>{run('go ')}{link}{run(' now')}</w:p>"
    assert extracted(body).text.content == "go there now"
    assert inlines(body) == [(InlineKind.LINK, "there", target)]


@pytest.mark.parametrize(
    "link",
    [
        f"<w:hyperlink r:id='r9'>{run('there')}</w:hyperlink>",
        f"<w:hyperlink w:anchor='here'>{run('there')}</w:hyperlink>",
        field('HYPERLINK \\l "here"', run("there")),
        field("HYPERLINK javascript:alert(1)", run("there")),
        field("PAGEREF x", run("there")),
    ],
)
def test_links_that_lead_nowhere_keep_their_words(link: str) -> None:
    assert extracted(f"<w:p>{link}</w:p>").text.content == "there"
    assert inlines(f"<w:p>{link}</w:p>") == []


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


def test_breaks_tabs_symbols_and_what_stands_beside_letters() -> None:
    tabs = '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>'
    marks = "<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:br w:type='page'/><w:t>d</w:t>"
    marks += "<w:noBreakHyphen/><w:t>e</w:t>"
    ruby = f"<w:ruby><w:rt>{run('kana')}</w:rt><w:rubyBase>{run('漢字')}</w:rubyBase></w:ruby>"
    body = f"<w:p><w:pPr>{tabs}</w:pPr><w:r>{marks}</w:r><w:r><w:cr/>{ruby}</w:r></w:p>"
    assert extracted(body).text.content == "a b\nc\nd\u2011e\n漢字"
    signs = (("Symbol", "F061"), ("Wingdings", "F0FC"), ("Times", "2013"), ("Webdings", "F021"))
    made = "".join(f'<w:sym w:font="{font}" w:char="{code}"/>' for font, code in signs)
    text = extracted(f"<w:p><w:r>{made}</w:r></w:p>").text
    assert text.content == "α✓–"
    assert text.warnings == ("Parts of the document are of kinds that are not read: symbols of special fonts.",)


@pytest.mark.parametrize(
    ("font", "code", "letter"),
    [
        ("Symbol", "F0B7", "•"),
        ("Symbol", "5A", "Ζ"),
        ("Symbol", "F0FE", "⎭"),
        ("Wingdings", "FE", "☑"),
        ("Wingdings 2", "F052", "☑"),
        ("Arial", "D800", ""),
        ("Arial", "110000", ""),
        ("Arial", "E000", ""),
        ("Symbol", "hello", ""),
        ("", "", ""),
    ],
)
def test_letters_of_fonts_of_symbols(font: str, code: str, letter: str) -> None:
    assert symbol(font, code) == letter


def test_formulas_stand_on_one_line() -> None:
    def m(letters: str) -> str:
        return f"<m:r><m:t>{letters}</m:t></m:r>"

    power = f"<m:sSup><m:e>{m('x')}</m:e><m:sup>{m('2')}</m:sup></m:sSup>"
    brackets = f"<m:d><m:dPr><m:begChr m:val='['/><m:endChr m:val=']'/></m:dPr><m:e>{power}</m:e></m:d>"
    plain = f"<m:d><m:dPr/><m:e>{m('n')}</m:e></m:d>"
    fraction = f"<m:f><m:num>{brackets}</m:num><m:den>{m('y')}{plain}</m:den></m:f>"
    chosen = '<m:naryPr><m:chr m:val="∑"/></m:naryPr>'
    total = f"<m:nary>{chosen}<m:sub>{m('i')}</m:sub><m:sup/><m:e><m:rad><m:e>{m('z')}</m:e></m:rad></m:e></m:nary>"
    body = f"<w:p>{run('Let ')}<m:oMath>{m('a=')}{fraction}{m('+')}{total}</m:oMath>{run(' be.')}</w:p>"
    text = extracted(body).text
    assert text.content == "Let a=[x^2]/(y(n))+∑_i √z be."
    assert text.warnings == ()


@pytest.mark.parametrize(
    ("formula", "line"),
    [
        ("<m:rad><m:deg>3</m:deg><m:e>27</m:e></m:rad>", "√[3]27"),
        ("<m:rad><m:deg/><m:e>2x</m:e></m:rad>", "√(2x)"),
        ("<m:m><m:mr><m:e>a</m:e><m:e>b</m:e></m:mr><m:mr><m:e>c</m:e><m:e>d</m:e></m:mr></m:m>", "a b; c d"),
        ("<m:d><m:dPr><m:endChr m:val=''/></m:dPr><m:e>a</m:e><m:e>b</m:e></m:d>", "(a|b"),
        ("<m:eqArr><m:e>a=1</m:e><m:e>b=2</m:e></m:eqArr>", "a=1; b=2"),
        ("<m:func><m:fName>sin</m:fName><m:e>x</m:e></m:func>", "sin x"),
        ("<m:func><m:fName><m:limLow><m:e>lim</m:e><m:lim>n→0</m:lim></m:limLow></m:fName></m:func>", "lim_(n→0)"),
        ("<m:sSub><m:e>x</m:e><m:sub>(i)(j)</m:sub></m:sSub>", "x_((i)(j))"),
        ("<m:sSup><m:e>x</m:e><m:sup></m:sup></m:sSup>", "x"),
        ("<m:nary><m:e>x</m:e></m:nary>", "∫ x"),
        ("<m:e>" * 60 + "a" + "</m:e>" * 60, "a"),
    ],
)
def test_parts_of_formulas(formula: str, line: str) -> None:
    letters = re.sub(r"(?<=>)([^<]+)(?=<)", r"<m:r><m:t>\1</m:t></m:r>", formula)
    assert extracted(f"<w:p><m:oMath>{letters}</m:oMath></w:p>").text.content == line


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
