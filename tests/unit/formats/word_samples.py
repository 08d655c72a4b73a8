"""Pieces of Word documents, and what is read of them."""

import packed_files as make
from test_formats_offsets import check_offsets

from reader_app.formats import Extracted, read
from reader_app.model.document import InlineKind

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


def field(instruction: str, result: str) -> str:
    pieces = "".join(f"<w:r><w:instrText>{each}</w:instrText></w:r>" for each in instruction.partition("YPER"))
    begin, separate, end = (f'<w:r><w:fldChar w:fldCharType="{each}"/></w:r>' for each in ("begin", "separate", "end"))
    return f"{begin}{pieces}{separate}{result}{end}"
