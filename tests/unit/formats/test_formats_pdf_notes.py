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
    assert ("treaty[1] of" if kind == "footnote" else "treaty 1 of") in extracted.content


def blocks_of(*contents: bytes) -> list[tuple[str, str]]:
    extracted = read(pdf_files.pages(contents), "a.pdf").text
    assert extracted.warnings == ()
    return [(block.kind.value, extracted.content[block.start : block.end]) for block in extracted.blocks]


def note(number: int, y: float = 60, size: float = 8) -> bytes:
    return text([(72, y, size, f"{number} See the minutes of the third of May.")])


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("treaty", "treaty[4] was"),
        ("law.", "law.[4] was"),
        ("of 2019", "of 2019[4] was"),
        ("at 35 %", "at 35 %[4] was"),
    ],
)
def test_a_raised_number_refers_to_the_footnote_of_its_page(word: str, expected: str) -> None:
    above = text([(72, 740, 11, "The committee met and heard what its members had to say.")])
    blocks = blocks_of(above + raised(72, 700, f"The {word}", "4", " was read to all") + note(4))
    assert blocks[1:] == [
        ("paragraph", f"The {expected} read to all"),
        ("footnote", "4 See the minutes of the third of May."),
    ]


@pytest.mark.parametrize("word", ["10", "12 km", "m", "3.2019"])
def test_exponents_refer_to_no_footnote(word: str) -> None:
    assert blocks_of(raised(72, 700, f"It is {word}", "2", " wide") + note(2))[0][1] == f"It is {word}² wide"


def test_a_raised_number_may_refer_to_a_note_on_the_next_page_but_to_none_further_on() -> None:
    other = raised(72, 700, "The bill", "6", " was lost")
    first = raised(72, 700, "The treaty", "4", " was read")
    assert blocks_of(first, other + note(4))[0][1] == "The treaty[4] was read"
    assert blocks_of(first, other, other + note(4))[0][1] == "The treaty 4 was read"


def test_a_raised_number_without_a_footnote_stays_as_it_is() -> None:
    assert blocks_of(raised(72, 700, "The treaty", "4", " was read") + note(5))[0][1] == "The treaty 4 was read"


def test_notes_as_large_as_the_text_are_known_with_two_figures_and_where_the_first_goes_on_from_the_page_before() -> (
    None
):
    above = [
        raised(72, 700 - 40 * index, "It spoke of the treaty", str(number), " of that year.")
        for index, number in enumerate((10, 11))
    ]
    below = [raised(72, 100 - 20 * index, "", str(n), " See the minutes.") for index, n in enumerate((9, 10, 11))]
    assert blocks_of(b"".join((*above, *below))) == [
        ("paragraph", "It spoke of the treaty[10] of that year."),
        ("paragraph", "It spoke of the treaty[11] of that year."),
        *[("footnote", f"{number} See the minutes.") for number in (9, 10, 11)],
    ]
