"""What the PDFs under tests/data/formats say, in reading order, and how they were made.

    python -m tests.unit.formats.pdf_samples FOLDER

writes their sources (flat ODF and HTML, of the texts of the bundled corpus) there and has LibreOffice and Chromium
print them. The tests compare what is read from the PDFs with the same parts.
"""

# ruff: noqa: E501 - markup in one piece is easier to read
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path

CORPUS = Path(__file__).parents[3] / "corpus"
SOFT = re.compile(r"(?<=[a-z]{4})(?=(?:tion|ment|ing|ity|ture|ness|ters|cation)[a-z]*\b)")


@dataclass(frozen=True)
class Part:
    """kind: heading, paragraph, item, numbered, table, note (of the part before it). rows: of a table."""

    kind: str
    text: str = ""
    level: int = 0
    rows: tuple[tuple[str, ...], ...] = ()
    wide: bool = False  # across both columns


TABLE = (
    ("Country", "Subscriptions", "Share", "Agency in charge"),
    ("Malta", "412,300", "94 %", "Communications Authority"),
    ("Nauru", "9,800", "81 %", "Ministry of Telecommunication, with the help of the region’s office"),
    ("Peru", "31,770,100", "63 %", "OSIPTEL"),
    ("Samoa", "143,000", "72 %", "Office of the Regulator"),
)


def corpus_paragraphs() -> list[str]:
    """The longer paragraphs of the bundled texts."""
    found = []
    for path in sorted(CORPUS.glob("*.txt")):
        for block in re.split(r"\n\s*\n", path.read_text("utf-8-sig")):
            words = " ".join(block.replace("*", "").split())
            if len(words) > 150 and words[0].isalpha() and words[-1] in ".?!":
                found.append(words)
    return list(dict.fromkeys(found))


def paper() -> list[Part]:
    """Two columns under headings and tables that go across the page."""
    texts = corpus_paragraphs()
    parts = [Part("heading", "Cybersecurity in Five Speeches", 1, wide=True), Part("paragraph", texts[0], wide=True)]
    for chapter in range(4):
        parts.append(Part("heading", f"{chapter + 1} What the speech of part {chapter + 1} says", 2))
        parts += [Part("paragraph", text) for text in texts[1 + chapter * 6 : 7 + chapter * 6]]
        if chapter == 1:
            parts.append(Part("heading", "Numbers for comparison", 1, wide=True))
            parts.append(Part("table", rows=TABLE, wide=True))
    return parts


def book() -> list[Part]:
    """Chapters with footnotes and lists, under running heads that change."""
    parts = []
    for chapter, title in enumerate(("Closing Remarks", "The Summit in London", "A Message", "Questions"), 1):
        parts.append(Part("heading", f"Chapter {chapter}: {title}", 1))
        for index, text in enumerate(corpus_paragraphs()[chapter - 1 :: 4]):
            parts.append(Part("paragraph", text))
            if index % 2:
                parts.append(Part("note", f"See the archive, box {chapter}, folder {index}, where the draft is kept."))
        parts.append(Part("heading", "What was agreed", 2))
        parts += [
            Part("item", f"Point {n} of chapter {chapter}: {t[:90].rsplit(' ', 1)[0]}.")
            for n, t in enumerate(corpus_paragraphs()[:3])
        ]
    return parts


def article() -> list[Part]:
    """A web page with headings, lists and tables."""
    texts = corpus_paragraphs()
    parts = [Part("heading", "Notes on a workshop", 1)]
    for chapter in range(3):
        parts.append(Part("heading", f"Day {chapter + 1}", 2))
        parts += [Part("paragraph", text) for text in texts[chapter * 5 : chapter * 5 + 5]]
        parts += [Part("item", text.split(".")[0] + ".") for text in texts[chapter * 3 : chapter * 3 + 3]]
        parts += [Part("numbered", f"{n}. Item number {n} of day {chapter + 1}") for n in range(1, 4)]
        rows = tuple((f"{row[0]} {chapter + 1}", *row[1:]) if index else row for index, row in enumerate(TABLE))
        parts.append(Part("table", rows=rows))
    return parts


def fodt(parts: list[Part], running: str, page: tuple[str, str], columns: int) -> str:
    """The parts as flat ODF. running: the head's text; page: width and height."""
    body = "".join(_sections(parts, columns))
    return _FODT.format(width=page[0], height=page[1], running=escape(running), columns=columns, body=body)


def _sections(parts: list[Part], columns: int) -> Iterator[str]:
    is_open = False
    notes = 0
    for index, part in enumerate(parts):
        if columns > 1 and part.wide == is_open:
            yield "</text:section>" if is_open else f'<text:section text:style-name="cols" text:name="s{index}">'
            is_open = not is_open
        if part.kind == "note":
            continue
        note = ""
        if index + 1 < len(parts) and parts[index + 1].kind == "note":
            notes += 1
            note = (
                f'<text:note text:note-class="footnote"><text:note-citation>{notes}</text:note-citation><text:note-body>'
                f'<text:p text:style-name="Footnote">{escape(parts[index + 1].text)}</text:p></text:note-body></text:note>'
            )
        yield _odf(part, note)
    if is_open:
        yield "</text:section>"


def _odf(part: Part, note: str) -> str:
    text = escape(SOFT.sub("\u00ad", part.text)) + note
    match part.kind:
        case "heading":
            return f'<text:h text:style-name="H{part.level}" text:outline-level="{part.level}">{escape(part.text)}</text:h>'
        case "item":
            return f'<text:list text:style-name="L"><text:list-item><text:p text:style-name="T">{text}</text:p></text:list-item></text:list>'
        case "table":
            rows = "".join(
                "<table:table-row>"
                + "".join(
                    f'<table:table-cell office:value-type="string"><text:p text:style-name="C">{escape(cell)}</text:p></table:table-cell>'
                    for cell in row
                )
                + "</table:table-row>"
                for row in part.rows
            )
            return f'<table:table><table:table-column table:number-columns-repeated="{len(part.rows[0])}"/>{rows}</table:table>'
    return f'<text:p text:style-name="T">{text}</text:p>'


_FODT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>{running}</dc:title><meta:initial-creator>Ada Reader and Ben Writer</meta:initial-creator>
<dc:subject>Speeches</dc:subject><dc:language>en-GB</dc:language></office:meta>
<office:styles>
<style:default-style style:family="paragraph"><style:text-properties style:font-name="DejaVu Serif" fo:font-family="DejaVu Serif" fo:font-size="9.5pt" fo:language="en" fo:country="GB"/></style:default-style>
<style:style style:name="T" style:family="paragraph"><style:paragraph-properties fo:text-align="justify" fo:text-indent="0.5cm"/></style:style>
<style:style style:name="C" style:family="paragraph"/>
<style:style style:name="Footnote" style:family="paragraph"><style:text-properties fo:font-size="7.5pt"/></style:style>
<style:style style:name="R" style:family="paragraph"><style:text-properties fo:font-size="8pt"/></style:style>
<style:style style:name="H1" style:family="paragraph" style:default-outline-level="1"><style:paragraph-properties fo:margin-top="0.4cm" fo:margin-bottom="0.3cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="16pt" fo:font-weight="bold"/></style:style>
<style:style style:name="H2" style:family="paragraph" style:default-outline-level="2"><style:paragraph-properties fo:margin-top="0.3cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="12pt" fo:font-weight="bold"/></style:style>
<text:list-style style:name="L"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="1cm" fo:text-indent="-0.5cm" fo:margin-left="1cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>
<text:notes-configuration text:note-class="footnote" style:num-format="1" text:start-value="0" text:footnotes-position="page"/>
</office:styles>
<office:automatic-styles>
<style:style style:name="cols" style:family="section"><style:section-properties><style:columns fo:column-count="{columns}" fo:column-gap="0.6cm"/></style:section-properties></style:style>
<style:page-layout style:name="p"><style:page-layout-properties fo:page-width="{width}" fo:page-height="{height}" fo:margin="1.6cm"/>
<style:header-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-bottom="0.5cm"/></style:header-style>
<style:footer-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-top="0.5cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="p">
<style:header><text:p text:style-name="R">{running} – <text:chapter text:display="name" text:outline-level="1"/></text:p></style:header>
<style:footer><text:p text:style-name="R">Page <text:page-number text:select-page="current"/> of <text:page-count/></text:p></style:footer>
</style:master-page></office:master-styles>
<office:body><office:text>{body}</office:text></office:body></office:document>"""


def html(parts: list[Part], title: str) -> str:
    """The parts as a web page."""
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{escape(title)}</title><style>@page{{size:A4;margin:2cm}}body{{font:10pt/1.4 '
        "'DejaVu Sans';text-align:justify}table{break-inside:avoid}td{border:1px solid;padding:4px 9px;text-align:left}ol{list-style:none}"
        "h1{font-size:20pt}h2{font-size:15pt}</style>" + "".join(_tags(parts)) + "</html>"
    )


def _tags(parts: list[Part]) -> Iterator[str]:
    previous = ""
    lists = {"item": "ul", "numbered": "ol"}
    for part in (*parts, Part("")):
        if part.kind != previous:
            yield (f"</{lists[previous]}>" if previous in lists else "") + (
                f"<{lists[part.kind]}>" if part.kind in lists else ""
            )
        previous = part.kind
        text = escape(SOFT.sub("\u00ad", part.text))
        if part.kind == "table":
            yield (
                "<table>"
                + "".join("<tr>" + "".join(f"<td>{escape(c)}</td>" for c in row) + "</tr>" for row in part.rows)
                + "</table>"
            )
        elif part.kind:
            tag = {"heading": f"h{part.level}", "item": "li", "numbered": "li"}.get(part.kind, "p")
            yield f"<{tag}>{text}</{tag}>"


def main(folder: Path) -> None:
    """Writes the sources and has them printed."""
    (folder / "paper.fodt").write_text(fodt(paper(), "Cybersecurity in Five Speeches", ("21cm", "29.7cm"), 2), "utf-8")
    (folder / "book.fodt").write_text(fodt(book(), "Speeches and Notes", ("14.8cm", "21cm"), 1), "utf-8")
    (folder / "article.html").write_text(html(article(), "Notes on a workshop"), "utf-8")
    outline = 'pdf:writer_pdf_Export:{"ExportBookmarks":{"type":"boolean","value":"true"}}'
    (folder / "locked.fodt").write_text(fodt(article()[:2], "Locked", ("14.8cm", "21cm"), 1), "utf-8")
    locked = 'pdf:writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"open sesame"}}'
    subprocess.run(
        ["soffice", "--headless", "--convert-to", locked, "--outdir", str(folder), str(folder / "locked.fodt")],
        check=True,
    )
    for name in ("paper", "book"):
        subprocess.run(
            ["soffice", "--headless", "--convert-to", outline, "--outdir", str(folder), str(folder / f"{name}.fodt")],
            check=True,
        )
    chromium = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]
    subprocess.run(
        [*chromium, f"--print-to-pdf={folder / 'article.pdf'}", (folder / "article.html").as_uri()], check=True
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
