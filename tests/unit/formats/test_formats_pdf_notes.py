"""Footnotes of PDFs made by hand: how they are known from the text above them."""

import pytest

from reader_app.formats import read
from tests.unit.formats import pdf_files
from tests.unit.formats.pdf_files import text


def raised(x: float, y: float, before: str, mark: str, after: str) -> bytes:
    """A line of 11 points with a raised figure in it."""
    words = f"BT /F1 11 Tf {x} {y} Td ({before}) Tj 4 Ts /F1 6 Tf ({mark}) Tj 0 Ts /F1 11 Tf ({after}) Tj ET\n"
    return words.encode()


@pytest.mark.parametrize(("mark", "kind"), [("1", "footnote"), ("2", "paragraph")])
def test_a_note_as_large_as_the_text_is_known_by_the_mark_it_shares_with_it(mark: str, kind: str) -> None:
    above = text([(72, 700, 11, "The committee met and heard what its members had to say.")]) + raised(
        72, 620, "It spoke of the treaty", "1", " of that year."
    )
    extracted = read(pdf_files.pages([above + raised(72, 90, "", mark, " See the minutes of May.")]), "a.pdf").text
    last = extracted.blocks[-1]
    assert (last.kind.value, extracted.content[last.start : last.end]) == (kind, f"{mark} See the minutes of May.")
    assert "treaty 1 of" in extracted.content
