"""Small files that real programs made of one text each: under tests/data/formats/small.

    python -m tests.unit.formats.small_files FOLDER

writes their sources (flat ODF, HTML) there and has LibreOffice and pandoc make the others of them.
"""

# ruff: noqa: E501 - markup in one piece is easier to read
import re
import subprocess
import sys
from pathlib import Path

_SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{rest}:1.0"'
    for name, rest in (
        ("office", "office"),
        ("style", "style"),
        ("text", "text"),
        ("fo", "xsl-fo-compatible"),
        ("form", "form"),
        ("draw", "drawing"),
        ("svg", "svg-compatible"),
    )
)
_ODF = f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {_SPACES} xmlns:ooo="http://openoffice.org/2004/office" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles><style:default-style style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.15cm"/><style:text-properties style:font-name="DejaVu Serif" fo:font-family="DejaVu Serif" fo:font-size="11pt" fo:language="en" fo:country="GB"/></style:default-style></office:styles>
<office:automatic-styles>{{styles}}</office:automatic-styles><office:master-styles>{{masters}}</office:master-styles>
<office:body><office:text>{{body}}</office:text></office:body></office:document>"""
_LAYOUT = """<style:page-layout style:name="p"><style:page-layout-properties fo:page-width="10.5cm" fo:page-height="14.8cm" fo:margin="1.2cm"/>
<style:header-style><style:header-footer-properties fo:min-height="0.5cm" fo:margin-bottom="0.5cm"/></style:header-style></style:page-layout>"""

QUAYS = ("north", "south", "east", "west")
CHAPTERS = (  # the name of a chapter stands at the top of its pages and nowhere else
    "Chapter 1: How the north was built",
    "Chapter 2: What became of it",
    "Chapter 3",
    "Chapter 4",
)


def paragraphs(quay: str) -> list[str]:
    """Seven paragraphs, two pages of a small book; no two chapters have the same."""
    return [
        f"The {quay} quay has {number} stairs of stone, and on each of them somebody has cut the year in which it was laid. Nobody can read the year of the {word} in the {quay}."
        for number, word in zip(
            range(20, 90, 10), ("oldest", "lowest", "widest", "last", "first", "best", "worst"), strict=True
        )
    ]


def chapters() -> str:
    """A book without headings: each chapter begins a page, and its name is at the top of all its pages, as large as the text."""
    styles, masters, body = [_LAYOUT], [], []
    for number, (head, quay) in enumerate(zip(CHAPTERS, QUAYS, strict=True), 1):
        following = f'<style:style style:name="B{number}" style:family="paragraph" style:master-page-name="M{number}"/>'
        styles.append(following)
        masters.append(
            f'<style:master-page style:name="M{number}" style:page-layout-name="p"><style:header><text:p>{head}</text:p></style:header></style:master-page>'
        )
        first, *others = paragraphs(quay)
        body.append(f'<text:p text:style-name="B{number}">{first}</text:p>')
        body += [f"<text:p>{words}</text:p>" for words in others]
    return _ODF.format(styles="".join(styles), masters="".join(masters), body="".join(body))


POWERS = (  # ^{…}: raised, _{…}: lowered, [[…]]: a footnote
    "The quay has 10^{2} lamps, or 10^{−3} of all, on 7 km^{2} of stone; that is 14 s^{-1} and x^{3} at once.",
    "On the 1^{st} of May the 3^{e} treaty[[It was the last.]] spoke of CO_{2} and of 2 m^{3}.",
)
READ = (
    "The quay has 10² lamps, or 10⁻³ of all, on 7 km² of stone; that is 14 s⁻¹ and x³ at once.",
    "On the 1st of May the 3e treaty[1] spoke of CO2 and of 2 m³.",
)
_SCRIPTS = """<style:style style:name="up" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
<style:style style:name="down" style:family="text"><style:text-properties style:text-position="sub 58%"/></style:style>"""
_NOTE = '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>{}</text:p></text:note-body></text:note>'


def powers() -> str:
    """Exponents, ordinals, a formula and a footnote as flat ODF."""
    set_apart = (
        (r"\^\{(.*?)\}", r'<text:span text:style-name="up">\1</text:span>'),
        (r"_\{(.*?)\}", r'<text:span text:style-name="down">\1</text:span>'),
        (r"\[\[(.*?)\]\]", _NOTE.format(r"\1")),
    )
    body = "".join(f"<text:p>{words}</text:p>" for words in POWERS)
    for pattern, element in set_apart:
        body = re.sub(pattern, element, body)
    return _ODF.format(styles=_SCRIPTS, masters="", body=body)


_LONGER = "and in each of these months the clerk of the harbour[^{0}] wrote down who was on board."
LEDGER = (  # [^1]: a footnote, as large as the text
    "In May the ferry of the harbour came twice on each day of the week.",
    "In June it came three times on each day of the week, and once more on Sundays, " + _LONGER.format(1),
    "In July it was let to the north quay.",
    "In August it came once on each day of the week, and in the last week not at all, " + _LONGER.format(2),
    "What was paid for it is here.",
)
BERTHS = (("Berth", "Boats", "Paid"), ("North", "14", "58"), ("South", "10", "42"))
LEDGER_NOTES = ("He was from the north.", "He was from the south.")


def ledger() -> str:
    """Paragraphs of one line and of two, and a table between the numbers of notes and these, as Markdown."""
    rows = [" | ".join(row) for row in BERTHS]
    table = "\n".join((rows[0], " | ".join("---" for _ in BERTHS[0]), *rows[1:]))
    notes = [f"[^{number}]: {words}" for number, words in enumerate(LEDGER_NOTES, 1)]
    return "\n\n".join((*LEDGER, table, *notes))


FORM = ("Who comes by the ferry?", "Name Anna Berg", "Today Tomorrow")
_CONTROLS = (
    ("fixed-text", "FixedText", 'form:label="Name"'),
    ("text", "TextField", 'form:current-value="Anna Berg" form:value="Anna Berg"'),
    ("checkbox", "CheckBox", 'form:label="Today"'),
    ("checkbox", "CheckBox", 'form:label="Tomorrow"'),
)


def form() -> str:
    """A form, a part of which is filled in, as flat ODF."""
    controls = "".join(
        f'<form:{kind} form:name="n{n}" form:control-implementation="ooo:com.sun.star.form.component.{component}" xml:id="c{n}" form:id="c{n}" {stated}/>'
        for n, (kind, component, stated) in enumerate(_CONTROLS)
    )
    forms = f'<office:forms><form:form form:name="f">{controls}</form:form></office:forms>'
    first, second, third, last = (
        f'<draw:control text:anchor-type="as-char" svg:width="3cm" svg:height="0.6cm" draw:control="c{n}"/>'
        for n in range(4)
    )
    body = f"{forms}<text:p>{FORM[0]}</text:p><text:p>{first}{second}</text:p><text:p>{third}{last}</text:p>"
    return _ODF.format(styles="", masters="", body=body)


def main(folder: Path) -> None:
    """Makes them all."""
    (folder / "chapters.fodt").write_text(chapters(), "utf-8")
    (folder / "powers.fodt").write_text(powers(), "utf-8")
    (folder / "form.fodt").write_text(form(), "utf-8")
    for name, kinds in (("chapters", ("pdf",)), ("powers", ("pdf", "odt", "docx", "rtf")), ("form", ("odt", "pdf"))):
        for kind in kinds:
            command = ["soffice", "--headless", "--convert-to", kind, f"{name}.fodt"]
            subprocess.run(command, cwd=folder, check=True)
    (folder / "ledger.md").write_text(ledger(), "utf-8")
    subprocess.run(["pandoc", "-s", "-o", "ledger.docx", "ledger.md"], cwd=folder, check=True)
    subprocess.run(["soffice", "--headless", "--convert-to", "pdf", "ledger.docx"], cwd=folder, check=True)
    for kind in ("html", "epub"):
        subprocess.run(["pandoc", "-s", "-o", f"powers.{kind}", "powers.odt"], cwd=folder, check=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
