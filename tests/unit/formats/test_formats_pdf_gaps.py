"""Words and numbers of a PDF that stand near each other, or far apart, are kept apart as a page shows them."""

from collections.abc import Sequence

from reader_app.formats.options import Options
from reader_app.formats.pdf import read_pdf
from reader_app.formats.pdf_counting import Counting, Row
from reader_app.formats.pdf_fragments import Fragment
from reader_app.formats.pdf_lines import line_of
from reader_app.formats.pdf_words import Words
from reader_app.model.document import BlockKind, Text
from tests.unit.formats.pdf_files import pages, text

Painted = Sequence[tuple[float, float, float, str]]


def read_words(words: Painted) -> Text:
    return read_pdf(pages([text(words)]), Options())[0]


def test_lines_close_under_each_other_are_two_beside_one_between_them() -> None:
    """As in a cell of two lines beside one that is centred."""
    found = read_words([(140, 711.4, 10, "126,547"), (72, 706, 10, "Sacramento"), (140, 700.6, 10, "74,620")])
    assert "126,547" in found.content.split()
    assert "74,620" in found.content.split()


def test_numbers_of_a_chart_that_touch_are_two() -> None:
    """Painted bar by bar, and not from left to right."""
    found = read_words([(72, 700, 10, "73.8"), (150, 650, 10, "Maths"), (91.9, 700, 10, "74.6"), (72, 600, 10, "End")])
    assert "73.8 74.6" in found.content


def test_words_that_begin_with_a_space_stand_in_their_own_column() -> None:
    """As programs paint cells that have a space before their number."""
    rows = []
    for number, (name, first, last) in enumerate(
        (("Baker", " 12", " 31"), ("Mason", " 41", " 7"), ("Smith", " 8", " 90"))
    ):
        y = 700 - 14 * number
        rows += [(72.0, y, 10.0, name), (200.0, y, 10.0, first), (400.0, y, 10.0, last)]
    found = read_words(rows)
    cells = [found.content[b.start : b.end] for b in found.blocks if b.kind is BlockKind.CELL]
    assert cells == ["Baker", "12", "31", "Mason", "41", "7", "Smith", "8", "90"]


def test_white_space_at_the_edge_of_a_page_is_no_number_of_it() -> None:
    """A cell of nothing but a space that does not break, beside the page's number."""

    def cell(letters: str, left: float, order: int) -> Fragment:
        return Fragment(Words(letters, ()), left, 20, left + 5, 30, 28, 10, False, False, order)

    rows = [
        Row(page, False, 28, line_of([cell("\xa0", 60, 0), cell(str(page + 7), 90, 1)], page), 40) for page in range(3)
    ]
    counting = Counting(rows, 3, ("1", "2", "3"))
    assert all(counting.has_number(row) for row in rows)
