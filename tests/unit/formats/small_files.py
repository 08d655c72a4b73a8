"""Small files that real programs made of one text each: under tests/data/formats/small.

    python -m tests.unit.formats.small_files FOLDER

writes their sources (flat ODF, HTML) there and has LibreOffice and pandoc make the others of them.
"""

# ruff: noqa: E501 - markup in one piece is easier to read
import subprocess
import sys
from pathlib import Path

_SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{rest}:1.0"'
    for name, rest in (("office", "office"), ("style", "style"), ("text", "text"), ("fo", "xsl-fo-compatible"))
)
_ODF = f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {_SPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
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


def main(folder: Path) -> None:
    """Makes them all."""
    (folder / "chapters.fodt").write_text(chapters(), "utf-8")
    subprocess.run(["soffice", "--headless", "--convert-to", "pdf", "chapters.fodt"], cwd=folder, check=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
