"""Pages that were looked at: how the PDFs under tests/data/formats/pages were made, each by another program.

    python -m tests.unit.formats.pdf_pages FOLDER

writes their sources there and has Chromium, groff with Ghostscript, Qt and LibreOffice print them. What a reader reads
on each page, in order, was written down by hand from its picture, into the text files beside them.
"""

# ruff: noqa: E501 - markup in one piece is easier to read
import subprocess
import sys
from pathlib import Path

GAZETTE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>The Harbour Gazette</title><style>
@page{size:A5;margin:14mm 12mm 16mm}body{font:9pt/1.35 'DejaVu Serif';margin:0}h1{font-size:21pt;text-align:center;margin:0}
.date{text-align:center;border-bottom:1px solid;padding-bottom:2mm;margin:1mm 0 3mm}.cols{columns:2;column-gap:6mm;text-align:justify}
h2{font-size:12pt;margin:0 0 1mm;column-span:none;text-align:left}p{margin:0 0 2mm}.box{border:1px solid;padding:2mm;font-family:'DejaVu Sans';font-size:8pt;break-inside:avoid;margin:0 0 2mm}
figure{margin:0 0 2mm;break-inside:avoid}figcaption{font-size:7.5pt;font-style:italic}svg{width:100%;height:26mm;background:#ddd}
table{border-collapse:collapse;width:100%;margin:3mm 0}td,th{border-bottom:1px solid #999;padding:1mm 2mm;text-align:left}td+td,th+th{text-align:right}</style>
<h1>The Harbour Gazette</h1><div class="date">Third week of May · Number 214</div>
<div class="cols"><h2>New lamps on the quay</h2><p>The harbour board decided on Tuesday that all lamps on the north quay are to be replaced before the winter. The old ones, which burn gas, have stood there since the bridge was built.</p>
<p>“They are beautiful, and nobody can see a rope by them,” said the harbour master. The new lamps stand closer together and are lit from the pump house.</p>
<figure><svg viewBox="0 0 100 40"><rect x="10" y="10" width="12" height="30" fill="#555"/><circle cx="16" cy="8" r="6" fill="#fc6"/></svg><figcaption>Figure 1: One of the old lamps, drawn from the ferry.</figcaption></figure>
<p>The work begins at the ferry stairs. While it lasts, boats of more than ten metres are asked to moor at the south quay.</p>
<h2>Ferry earlier on Sundays</h2><p>From June the first ferry on Sundays leaves at seven, an hour earlier than it did. The baker on the island asked for it, and the board agreed without a vote.</p>
<div class="box">Tickets are sold at the stairs, and on board only where the stairs are closed.</div>
<p>The last ferry remains at nine in the evening. In a storm it does not leave at all, as the sign on the stairs says.</p></div>
<table><caption>Table 1: Water at the quay this week</caption><tr><th>Day</th><th>High water</th><th>Low water</th></tr><tr><td>Monday</td><td>04:12</td><td>10:31</td></tr><tr><td>Wednesday</td><td>05:50</td><td>12:04</td></tr><tr><td>Friday</td><td>07:22</td><td>13:40</td></tr></table>
<div class="cols"><h2>Found</h2><p>A grey glove, near the pump house. A bicycle without a saddle. Both can be had at the office of this paper until the end of the month.</p><p>A dog was also found, and has gone home by itself.</p>
<h2>Letters</h2><p>Sir, your paper says that the weather glass at the ferry is wrong. It is not wrong; it is early. It falls before the rain, and those who look at it while it rains cannot blame it.</p><p>I have read it every morning for thirty years, and I have been wet four times.</p></div></html>"""

NOTICE = """<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>الميناء في الليل</title><style>
@page { size: A5; margin: 20mm } body { font: 12pt sans-serif }</style>
<h1>الميناء في الليل</h1>
<p>ينام الميناء عندما يأتي المد، وفي سنة 2024 بقيت القوارب (ثلاثة منها) على حبالها حتى الصباح.</p>
<p>هذا الأمن مهم جدا للجميع، وكذلك IMPACT هنا.</p>
<p lang="he">הנמל ישן כאשר הגאות עולה, והסירות נשארו קשורות עד הבוקר.</p></html>
"""
MANUAL = r"""'\" t
.po 0.5i
.TH TIDE 1 "May 2026" "Harbour tools 2" "User commands"
.SH NAME
tide \- tell when the water is high
.SH SYNOPSIS
.B tide
.RB [ \-d
.IR day ]
.RB [ \-q ]
.I place
.SH DESCRIPTION
.B tide
prints the times of high and of low water at a place for one day. The times are those of the place, and they are taken from the table that the harbour board prints each year.
.PP
Where the table has no line for a place, the nearest one is taken, and a warning says which that was. A place that is further than fifty miles from any line is refused.
.SH OPTIONS
.TP
.BI \-d " day"
The day, as a date or as a word like
.IR monday .
Without it, today is meant.
.TP
.B \-q
Be quiet: print the times alone, one to a line, with no words before them and none after them.
.SH "EXIT STATUS"
The command ends with one of these numbers:
.PP
.TS
l l.
Number	Meaning
0	The times were printed.
1	The place is not known.
2	The table could not be read.
.TE
.SH FILES
.I /usr/share/tide/table
is the table of the present year. It is a plain file, with a line for each place and each day, and it may be replaced while the command runs.
.SH NOTES
The moon does not read tables. A strong wind from the sea can hold the water in the harbour for an hour and more, and a strong wind from the land can keep it out. The harbour master knows this, and so does anybody who has sat on the sand in a boat.
.PP
Times are printed with hours from 0 to 23. In the night in which the clocks are put back, an hour comes twice; the second of the two is then marked with a letter.
.SH "SEE ALSO"
.BR moon (1),
.BR wind (1)
"""

MINUTES = """<h1>Minutes of the harbour board</h1><p>Held in the pump house on the third of May. Present were seven members, the harbour master and, for the second item, the baker.</p>
<h2>1. Lamps</h2><p>The harbour master showed a drawing of the new lamps. Three questions were asked, and all of them were about money:</p>
<ul><li>what a lamp costs to buy and to put up,</li><li>what it costs to burn for a year,</li><li>who pays for the glass when a mast breaks it.</li></ul>
<p>He answered the first two. The board decided to replace the lamps on the north quay before the winter, and to ask the insurers about the third.</p>
<h2>2. Ferry</h2><p>The baker asked for an earlier ferry on Sundays. Bread that is baked at five should not stand on the stairs until eight. The board agreed without a vote.</p>
<table border="1" cellpadding="9"><tr><td><b>Day</b></td><td><b>First ferry</b></td><td><b>Last ferry</b></td></tr><tr><td>Saturday</td><td>06:30</td><td>22:00</td></tr><tr><td>Sunday</td><td>07:00</td><td>21:00</td></tr><tr><td>Holidays</td><td>09:00</td><td>21:00</td></tr></table>
<h2>3. What is to be done</h2><ol><li>The secretary writes to the insurers.</li><li>The master of the ferry has the sign on the stairs painted anew, with the hours as they are from June on.</li><li>The board meets again on the seventh of June, in the same place and at the same hour.</li></ol>
<p>The meeting ended at ten, by the light of the old lamps, which nobody praised and one of which went out.</p>"""

_COLUMNS = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles><style:default-style style:family="paragraph"><style:text-properties style:font-name="DejaVu Serif" fo:font-family="DejaVu Serif" fo:font-size="11pt" fo:language="en" fo:country="GB"/></style:default-style>
<style:style style:name="T" style:family="paragraph"><style:paragraph-properties fo:text-align="justify" fo:margin-bottom="0.15cm"/></style:style>
<style:style style:name="Footnote" style:family="paragraph"><style:text-properties fo:font-size="7pt"/></style:style>
<style:style style:name="R" style:family="paragraph"><style:paragraph-properties fo:text-align="end"/><style:text-properties fo:font-size="7.5pt"/></style:style>
<style:style style:name="H1" style:family="paragraph" style:default-outline-level="1"><style:paragraph-properties fo:margin-top="0.3cm" fo:margin-bottom="0.15cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="12pt" fo:font-weight="bold"/></style:style>
<text:notes-configuration text:note-class="footnote" style:num-format="1" text:start-value="0" text:footnotes-position="page"/></office:styles>
<office:automatic-styles><style:page-layout style:name="p"><style:page-layout-properties fo:page-width="14.8cm" fo:page-height="21cm" fo:margin="1.4cm"><style:columns fo:column-count="2" fo:column-gap="0.6cm"/></style:page-layout-properties>
<style:header-style><style:header-footer-properties fo:min-height="0.5cm" fo:margin-bottom="0.4cm"/></style:header-style></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="p"><style:header><text:p text:style-name="R">A survey of the quays · <text:page-number text:select-page="current"/></text:p></style:header></style:master-page></office:master-styles>
<office:body><office:text>{body}</office:text></office:body></office:document>"""

SURVEY = (
    ("H1", "The north quay"),
    (
        "T",
        "The north quay is the older one. Its stones were laid in four winters by masons who came over the water, and most of them have not moved since.{Three of them are under the pump house and could not be seen.} Where they have, the sea has taken the mortar and left the stone.",
    ),
    (
        "T",
        "We looked at every stone from a boat and at every tenth from the quay. A stone was counted as loose where a hand could turn it, and as lost where there was none.",
    ),
    (
        "T",
        "The stairs of the ferry are in a bad state. The lowest two steps are gone, and the third is held by a chain that was put there for boats.{The chain is newer than the step.} It should not be trusted by anybody who carries something.",
    ),
    ("table", (("Part", "Loose", "Lost"), ("Stairs", "14", "3"), ("Wall", "41", "0"), ("Head", "9", "2"))),
    (
        "T",
        "The lamps stand on stones of their own, and none of those is loose. The board has decided about the lamps already, so that we say no more of them here.",
    ),
    ("H1", "The south quay"),
    (
        "T",
        "The south quay is of wood, and wood is measured otherwise. A pile was bored at the height of low water and at the height of a man above it; the dust was kept in paper, and what was grey in it was called dead.",
    ),
    (
        "T",
        "Of sixty piles, eleven are dead at low water and none is dead above it.{A twelfth broke the drill.} The worm does its work where the pile is wet by day and dry by night, as it does everywhere.",
    ),
    (
        "T",
        "Eleven piles of sixty do not carry the weight of a loaded cart, and no cart should go further than the crane until they are replaced. People may go where they like.",
    ),
    ("H1", "What it would cost"),
    (
        "T",
        "We were asked for a sum and give two. The first is what the masons and the carpenters ask. The second is what was paid for the bridge, which is as long as both quays together and stands in the same water. The second is larger by a third, and the board may choose which of the two it believes.",
    ),
    (
        "T",
        "A quay that is mended in summer is used in summer, and whoever mends it waits for the boats. We advise the month of October, when the boats are on land and the water is still warm enough to stand in.",
    ),
    (
        "T",
        "The drawings are in the chest in the pump house, with the papers of dust. Whoever wants to see them should ask the harbour master for the key and close the window afterwards.",
    ),
)


def survey() -> str:
    """The survey as flat ODF; what is in braces is a footnote."""
    body, notes = [], 0
    for style, content in SURVEY:
        if style == "table":
            assert isinstance(content, tuple)
            rows = "".join(
                "<table:table-row>"
                + "".join(
                    f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>'
                    for cell in row
                )
                + "</table:table-row>"
                for row in content
            )
            body.append(f'<table:table><table:table-column table:number-columns-repeated="3"/>{rows}</table:table>')
            continue
        assert isinstance(content, str)
        before, brace, rest = content.partition("{")
        note, _, after = rest.partition("}")
        notes += bool(brace)
        inner = (
            f'<text:note text:note-class="footnote"><text:note-citation>{notes}</text:note-citation><text:note-body><text:p text:style-name="Footnote">{note}</text:p></text:note-body></text:note>'
            if brace
            else ""
        )
        tag = 'h text:outline-level="1"' if style == "H1" else "p"
        body.append(f'<text:{tag} text:style-name="{style}">{before}{inner}{after}</text:{tag.partition(" ")[0]}>')
    return _COLUMNS.format(body="".join(body))


def print_minutes(path: Path) -> None:
    """Has Qt print the minutes."""
    from PySide6.QtCore import QMarginsF
    from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPdfWriter, QTextDocument

    application = QGuiApplication.instance() or QGuiApplication(["-platform", "offscreen"])
    writer = QPdfWriter(str(path))
    writer.setTitle("Minutes of the harbour board")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    writer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout.Unit.Millimeter)
    document = QTextDocument()
    font = document.defaultFont()
    font.setFamily("DejaVu Sans")
    font.setPointSize(11)
    document.setDefaultFont(font)
    document.setHtml(MINUTES)
    document.print_(writer)
    del application


def main(folder: Path) -> None:
    """Writes the sources and has them printed."""
    chromium = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]
    for name, page in (("gazette", GAZETTE), ("notice", NOTICE)):
        source = folder / f"{name}.html"
        source.write_text(page, "utf-8")
        subprocess.run([*chromium, f"--print-to-pdf={folder / name}.pdf", source.as_uri()], check=True)
    set_in_type = subprocess.run(
        ["groff", "-t", "-man", "-Tps", "-dpaper=a6", "-P-pa6", "-rLL=3.1i", "-rIN=0.4i"],
        input=MANUAL,
        capture_output=True,
        text=True,
        check=True,
    )
    (folder / "manual.ps").write_text(set_in_type.stdout)
    subprocess.run(["ps2pdf", str(folder / "manual.ps"), str(folder / "manual.pdf")], check=True)
    print_minutes(folder / "minutes.pdf")
    (folder / "survey.fodt").write_text(survey(), "utf-8")
    soffice = ["soffice", "--headless", "--convert-to", "pdf:writer_pdf_Export", "--outdir"]
    subprocess.run([*soffice, str(folder), str(folder / "survey.fodt")], check=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
