"""What the tagged PDFs under tests/data/formats/tagged say, and how they were made.

    python -m tests.unit.formats.pdf_tagged FOLDER

writes their sources (flat ODF and HTML) there and has LibreOffice and Chromium print them. All that tells a heading from
the text in them is its colour or its slant, tables have no rules and stand close, and heads change from page to page:
without tags, none of it could be told.
"""

# ruff: noqa: E501 - markup in one piece is easier to read
import subprocess
import sys
from pathlib import Path

from reader_app.model.document import BlockKind

H, P, B, N, C, Q, F, CODE, CAPTION = (
    BlockKind.HEADING,
    BlockKind.PARAGRAPH,
    BlockKind.BULLET,
    BlockKind.NUMBERED,
    BlockKind.CELL,
    BlockKind.QUOTE,
    BlockKind.FOOTNOTE,
    BlockKind.CODE,
    BlockKind.CAPTION,
)
LONG = (
    "The harbour sleeps while the tide comes in, and nobody sees the small boats turn on their ropes. The lamps along the quay "
    "burn until the morning, and who walks there at night counts them, one after the other, without knowing why. "
)
ROWS = (
    ("Boat", "What it carries to the islands each week"),
    ("Marie", "letters, salt and rope; bread when the wind is from the east and the tide allows it to go out"),
    ("Otter", "nothing"),
    ("Ebb", "whatever is left on the quay"),
)
PICTURE = "A square, seen from above"
PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="

# Kind, level, and text of each block; for cells: row, column and text.
CHROMIUM = (
    (H, 1, "The harbour at night"),
    (P, 0, LONG.strip()),
    (H, 2, "What the boats carry"),
    (P, 0, "It is told by its colour alone."),
    (H, 3, "On weekdays"),
    (B, 0, "salt and rope, which are heavy and lie at the bottom of the boat as long as it is on its way"),
    (B, 0, "letters"),
    (B, 1, "from the islands"),
    (P, 0, "and from those beyond them"),
    (B, 0, "bread"),
    (N, 0, "1. Cast off the line."),
    (N, 0, "2. Wait for the tide."),
    (Q, 0, "The sea is a patient reader, and it reads the same page again and again until it is worn."),
    (CODE, 0, "def tide(moon):\n    return moon + wind"),
    (CAPTION, 0, "Boats of the harbour"),
    *((C, (row, column), text) for row, cells in enumerate(ROWS) for column, text in enumerate(cells)),
    (CAPTION, 0, PICTURE),
    (CAPTION, 0, "What the gulls see"),
    (P, 0, (LONG * 4).strip()),
    (H, 2, "What remains"),
    (P, 0, "Last words."),
)
WRITER = (
    (H, 1, "The harbour at night"),
    (P, 0, LONG.strip() + "1"),
    (H, 2, "What the boats carry"),
    (P, 0, "It is told by its colour alone."),
    (H, 3, "On weekdays"),
    (B, 0, "salt and rope, which are heavy and lie at the bottom of the boat as long as it is on its way"),
    (B, 0, "letters"),
    (N, 0, "1. Cast off the line."),
    (N, 0, "2. Wait for the tide."),
    (Q, 0, "The sea is a patient reader, and it reads the same page again and again until it is worn."),
    *((C, (row, column), text) for row, cells in enumerate(ROWS) for column, text in enumerate(cells)),
    (P, 0, (LONG * 4).strip()),
    (H, 2, "What remains"),
    (P, 0, "Last words."),
)
NOTE = "1 The lamps were lit by hand until 1911."


def html() -> str:
    """The text as a web page."""
    rows = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in ROWS)
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>The harbour at night</title><style>@page{size:A5;margin:2cm}'
        "body{font:10pt/1.4 'DejaVu Serif'}h1,h2,h3{font:10pt 'DejaVu Serif'}h1,h2{color:#a02020}h3{font-style:italic}"
        "td{padding:0 3px;vertical-align:top}pre{font-family:'DejaVu Serif'}</style>"
        f"<h1>The harbour at night</h1><p>{LONG}</p><h2>What the boats carry</h2><p>It is told by its colour alone.</p><h3>On weekdays</h3>"
        "<ul><li>salt and rope, which are heavy and lie at the bottom of the boat as long as it is on its way</li>"
        "<li>letters<ul><li><p>from the islands</p><p>and from those beyond them</p></li></ul></li><li>bread</li></ul>"
        "<ol><li>Cast off the line.</li><li>Wait for the tide.</li></ol>"
        "<blockquote>The sea is a patient reader, and it reads the same page again and again until it is worn.</blockquote>"
        "<pre><code>def tide(moon):\n    return moon + wind</code></pre>"
        f"<table><caption>Boats of the harbour</caption>{rows}</table>"
        f'<figure><img alt="{PICTURE}" width="40" height="40" src="data:image/png;base64,{PIXEL}"><figcaption>What the gulls see</figcaption></figure>'
        f"<p>{LONG * 4}</p><h2>What remains</h2><p>Last words.</p></html>"
    )


def fodt() -> str:
    """The text as flat ODF, with a head on each page that is another each time, and a footnote."""
    rows = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p text:style-name="C">{cell}</text:p></table:table-cell>'
            for cell in row
        )
        + "</table:table-row>"
        for row in ROWS
    )
    items = "".join(
        f'<text:list-item><text:p text:style-name="T">{text}</text:p></text:list-item>'
        for kind, _, text in WRITER
        if kind is B
    )
    numbered = "".join(
        f'<text:list-item><text:p text:style-name="T">{text[3:]}</text:p></text:list-item>'
        for kind, _, text in WRITER
        if kind is N
    )
    note = (
        '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>'
        f'<text:p text:style-name="T">{NOTE[2:]}</text:p></text:note-body></text:note>'
    )
    quoted = next(text for kind, _, text in WRITER if kind is Q)
    body = (
        f'<text:h text:style-name="H1" text:outline-level="1">The harbour at night</text:h><text:p text:style-name="T">{LONG.strip()}{note}</text:p>'
        '<text:h text:style-name="H2" text:outline-level="2">What the boats carry</text:h><text:p text:style-name="T">It is told by its colour alone.</text:p>'
        '<text:h text:style-name="H3" text:outline-level="3">On weekdays</text:h>'
        f'<text:list text:style-name="L">{items}</text:list><text:list text:style-name="N">{numbered}</text:list>'
        f'<text:p text:style-name="Quotations">{quoted}</text:p>'
        f'<table:table><table:table-column table:style-name="narrow"/><table:table-column table:style-name="wide"/>{rows}</table:table>'
        f'<text:p text:style-name="T">{(LONG * 4).strip()}</text:p><text:h text:style-name="H2" text:outline-level="2">What remains</text:h>'
        '<text:p text:style-name="T">Last words.</text:p>'
    )
    return _FODT.format(body=body)


_FODT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<style:default-style style:family="paragraph"><style:text-properties style:font-name="DejaVu Serif" fo:font-family="DejaVu Serif" fo:font-size="10pt" fo:language="en" fo:country="GB"/></style:default-style>
<style:style style:name="T" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.2cm"/></style:style>
<style:style style:name="C" style:family="paragraph"/>
<style:style style:name="Quotations" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.2cm"/></style:style>
<style:style style:name="H1" style:family="paragraph" style:default-outline-level="1"><style:text-properties fo:color="#a02020"/></style:style>
<style:style style:name="H2" style:family="paragraph" style:default-outline-level="2"><style:text-properties fo:color="#a02020"/></style:style>
<style:style style:name="H3" style:family="paragraph" style:default-outline-level="3"><style:text-properties fo:font-style="italic"/></style:style>
<text:list-style style:name="L"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="1cm" fo:text-indent="-0.5cm" fo:margin-left="1cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>
<text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="1cm" fo:text-indent="-0.5cm" fo:margin-left="1cm"/></style:list-level-properties></text:list-level-style-number></text:list-style>
<text:notes-configuration text:note-class="footnote" style:num-format="1" text:start-value="0" text:footnotes-position="page"/>
</office:styles>
<office:automatic-styles>
<style:style style:name="narrow" style:family="table-column"><style:table-column-properties style:column-width="1.6cm"/></style:style>
<style:style style:name="wide" style:family="table-column"><style:table-column-properties style:column-width="8.9cm"/></style:style>
<style:page-layout style:name="p"><style:page-layout-properties fo:page-width="14.8cm" fo:page-height="21cm" fo:margin="2cm"/>
<style:header-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-bottom="0.3cm"/></style:header-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="p">
<style:header><text:p text:style-name="C"><text:chapter text:display="name" text:outline-level="2"/></text:p></style:header>
</style:master-page></office:master-styles>
<office:body><office:text>{body}</office:text></office:body></office:document>"""


def main(folder: Path) -> None:
    """Writes the sources and has them printed."""
    (folder / "writer.fodt").write_text(fodt(), "utf-8")
    (folder / "chromium.html").write_text(html(), "utf-8")
    tagged = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"false"}}'
    subprocess.run(
        ["soffice", "--headless", "--convert-to", tagged, "--outdir", str(folder), str(folder / "writer.fodt")],
        check=True,
    )
    chromium = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]
    target, page = folder / "chromium.pdf", folder / "chromium.html"
    subprocess.run([*chromium, f"--print-to-pdf={target}", page.as_uri()], check=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
