"""Tables that a PDF draws with rules are read cell by cell; drawings and frames are not taken for tables."""

from collections.abc import Sequence

import pytest

from reader_app.formats import read
from reader_app.formats.options import Options
from reader_app.formats.pdf import read_pdf
from reader_app.model.document import BlockKind, Text
from tests.unit.formats.pdf_files import pages, text

Rules = Sequence[tuple[float, float, float, float]]
INTRO = (60, 780, 11, "What was counted on the quay in May stands in the table below.")


def stroked(rules: Rules) -> bytes:
    """Lines from (x, y) to (x, y)."""
    return b"".join(b"%g %g m %g %g l S\n" % rule for rule in rules)


def ruled(down: Sequence[float], across: Sequence[float]) -> Rules:
    """All lines of a table."""
    lines = [(x, across[0], x, across[-1]) for x in down]
    return [*lines, *((down[0], y, down[-1], y) for y in across)]


def read_page(content: bytes) -> Text:
    extracted, _ = read_pdf(pages([content]), Options())
    assert extracted.warnings == ()
    return extracted


def rows_of(found: Text) -> list[list[str]]:
    """The rows of the one table in a text."""
    rows: dict[int, list[str]] = {}
    for block in found.blocks:
        if block.kind is BlockKind.CELL:
            assert block.table == 0
            rows.setdefault(block.row or 0, []).append(found.content[block.start : block.end])
    return list(rows.values())


def paragraphs_of(found: Text) -> list[str]:
    return [found.content[b.start : b.end] for b in found.blocks if b.kind is not BlockKind.CELL]


def test_a_table_of_two_rows_and_two_columns_is_one() -> None:
    words = [INTRO, (64, 740, 10, "Day"), (164, 740, 10, "Boats"), (64, 720, 10, "Monday"), (164, 720, 10, "14")]
    found = read_page(text(words) + stroked(ruled((60, 160, 260), (754, 734, 714))))
    assert rows_of(found) == [["Day", "Boats"], ["Monday", "14"]]
    assert paragraphs_of(found) == [INTRO[3]]


@pytest.mark.parametrize("way", ["rectangles", "thin surfaces", "one path"])
def test_rules_may_be_painted_in_any_way(way: str) -> None:
    words = [(64, 740, 10, "Day"), (164, 740, 10, "Boats"), (64, 720, 10, "Monday"), (164, 720, 10, "14")]
    rules = ruled((60, 160, 260), (754, 734, 714))
    drawn = {
        "rectangles": b"".join(b"%d %d 100 20 re S\n" % (x, y) for x in (60, 160) for y in (714, 734)),
        "thin surfaces": b"".join(
            b"%g %g %g %g re f\n" % (x, min(y, v), max(u - x, 0.5), max(abs(y - v), 0.5)) for x, y, u, v in rules
        ),
        "one path": b"".join(b"%g %g m %g %g l\n" % rule for rule in rules) + b"S\n",
    }[way]
    assert rows_of(read_page(text(words) + drawn)) == [["Day", "Boats"], ["Monday", "14"]]


def test_two_rules_between_the_same_letters_are_one_for_them() -> None:
    """As where the frame of one table is drawn close beside that of another, and large letters reach over both."""
    words = [(64, 720, 40, "Boats Fish"), (64, 670, 40, "Seven"), (184, 670, 40, "Two")]
    found = read_page(text(words) + stroked(ruled((60, 88, 93, 300, 400), (770, 710, 650))))
    assert "".join(found.content.split()) == "BoatsFishSevenTwo"


def test_lines_of_a_cell_read_on() -> None:
    words = [
        (64, 740, 10, "The lamps on the"),
        (64, 728, 10, "north quay"),
        (164, 740, 10, "are to be replaced"),
        (164, 728, 10, "before the winter"),
        (64, 708, 10, "The ferry"),
        (164, 708, 10, "leaves at seven"),
    ]
    found = read_page(text(words) + stroked(ruled((60, 160, 260), (754, 722, 700))))
    assert rows_of(found) == [
        ["The lamps on the north quay", "are to be replaced before the winter"],
        ["The ferry", "leaves at seven"],
    ]


def test_numbers_that_only_a_rule_parts_are_two() -> None:
    words = [(64, 740, 10, "Place"), (100, 740, 10, "May"), (124, 740, 10, "June")]
    words += [(64, 720, 10, "Quay"), (103, 720, 10, "1241522"), (64, 700, 10, "Pier"), (103, 700, 10, "1301601")]
    across = (754, 734, 714, 694)
    place = 103 + 4 * 5.56  # behind the fourth digit
    found = read_page(text(words) + stroked(ruled((60, 98, place, 160), across)))
    assert rows_of(found) == [["Place", "May", "June"], ["Quay", "1241", "522"], ["Pier", "1301", "601"]]


def test_a_cell_beside_several_rows_stands_in_the_first() -> None:
    words = [(64, 720, 10, "Quays"), (164, 740, 10, "North"), (264, 740, 10, "41")]
    words += [(164, 720, 10, "South"), (264, 720, 10, "9"), (164, 700, 10, "East"), (264, 700, 10, "3")]
    rules = [*ruled((60, 160, 260, 320), (754, 694)), (160, 734, 320, 734), (160, 714, 320, 714)]
    assert rows_of(read_page(text(words) + stroked(rules))) == [
        ["Quays", "North", "41"],
        ["", "South", "9"],
        ["", "East", "3"],
    ]


def test_rows_without_rules_between_them_are_told_by_their_lines() -> None:
    """Where a table has rules between its columns and under its head alone."""
    names = ("Baker", "Mason", "Cooper", "Ferryman")
    words = [(64, 740, 10, "Trade"), (164, 740, 10, "Men")]
    for number, name in enumerate(names):
        words += [(64, 720 - 14 * number, 10, name), (164, 720 - 14 * number, 10, str(7 * number + 3))]
    found = read_page(text(words) + stroked(ruled((60, 160, 260), (754, 734, 670))))
    assert rows_of(found) == [["Trade", "Men"], *([name, str(7 * n + 3)] for n, name in enumerate(names))]


def test_columns_without_rules_between_them_are_told_by_their_white_space() -> None:
    words = [(64, 740, 10, "Trade"), (164, 740, 10, "May"), (224, 740, 10, "June")]
    for number, name in enumerate(("Baker", "Mason", "Cooper")):
        y = 720 - 20 * number
        words += [(64, y, 10, name), (164, y, 10, str(number + 3)), (224, y, 10, str(number + 8))]
    found = read_page(text(words) + stroked(ruled((60, 160, 260), (754, 734, 714, 694, 674))))
    assert rows_of(found)[:2] == [["Trade", "May", "June"], ["Baker", "3", "8"]]


def test_text_beside_a_drawn_table_is_read_apart_from_it() -> None:
    lines = [
        "All boats that came in were",
        "counted by the harbour master",
        "himself, from the stairs, with",
        "a glass in his hand; those that",
        "came by night were not, since",
        "nobody could see them then.",
    ]
    words = [(60, 752 - 13 * number, 10, line) for number, line in enumerate(lines)]
    words += [(304, 740, 10, "Day"), (404, 740, 10, "Boats"), (304, 720, 10, "Monday"), (404, 720, 10, "14")]
    words += [(304, 700, 10, "Tuesday"), (404, 700, 10, "11")]
    found = read_page(text(words) + stroked(ruled((300, 400, 500), (754, 734, 714, 694))))
    assert paragraphs_of(found) == [" ".join(lines)]
    assert rows_of(found) == [["Day", "Boats"], ["Monday", "14"], ["Tuesday", "11"]]


def test_the_paper_of_a_chart_is_no_table() -> None:
    rules = ruled([60 + 40 * n for n in range(9)], [700 - 20 * n for n in range(9)])
    words = [INTRO, (150, 650, 8, "rising"), (240, 600, 8, "falling"), (100, 590, 8, "still")]
    found = read_page(text(words) + stroked(rules))
    assert not any(block.kind is BlockKind.CELL for block in found.blocks)


def test_boxes_of_prose_are_no_table() -> None:
    """Four boxes beside each other, each as long as a page's column."""
    sentence = "The tide came in over the sand and went out again before noon."
    words = [(x, y - 9 * number, 7, sentence) for x in (64, 304) for y in (790, 400) for number in range(40)]
    found = read_page(text(words) + stroked(ruled((60, 300, 540), (800, 420, 30))))
    assert not any(block.kind is BlockKind.CELL for block in found.blocks)


def test_a_page_of_fifty_thousand_lines_is_read_without_them() -> None:
    rules = [(x % 500 + 20, y, x % 500 + 30, y + x % 7) for x in range(250) for y in range(0, 800, 4)]
    extracted = read(pages([text([INTRO]) + stroked(rules)]), "a.pdf")
    assert extracted.text.content == INTRO[3]
