"""Tables that the tags of a PDF tell: cells in their rows and columns, whatever the page looks like."""

from reader_app.formats import read
from reader_app.model.document import BlockKind
from tests.unit.formats.tagged_files import ROOT, SENTENCE, Line, blocks_of, kinds_of, prose, tagged

GRID = {
    0: f"/S /Table /P {ROOT} 0 R /K [{{1}} {{2}} {{3}}]",
    1: "/S /TR /P {0} /K [{4} {5} {6}]",
    2: "/S /TR /P {0} /K [{7} {8} {9}]",
    3: "/S /TR /P {0} /K [{10} {11} {12}]",
}


def cells(lines: list[Line], spans: dict[int, str]) -> dict[int, str]:
    """The nine cells of a table of three rows, those of the lines with letters. spans: further entries."""
    letters = {4 + int(mark): f"/K {mark}" for mark, *_ in lines}
    return {
        n: f"/S /TD /P {{{1 + (n - 4) // 3}}} /Pg {{page0}} {letters.get(n, '')} {spans.get(n, '')}"
        for n in range(4, 13)
    }


def test_cells_keep_their_columns_beside_empty_ones_and_under_tall_ones() -> None:
    places = {
        0: (0, 0),
        1: (0, 1),
        2: (0, 2),
        3: (1, 0),
        5: (1, 2),
        6: (2, 1),
    }  # cell 1,1 is empty; cell 1,0 is two high
    lines: list[Line] = [
        (str(n), 72 + 70 * column, 700 - 14 * row, f"cell {row}.{column}") for n, (row, column) in places.items()
    ]
    data = tagged(
        [[*lines, ("7", 72, 600, SENTENCE)]],
        GRID | cells(lines, {7: "/A << /O /Table /RowSpan 2 >>"}) | {20: f"/S /P /P {ROOT} 0 R /Pg {{page0}} /K 7"},
        [[4, 5, 6, 7, 8, 9, 10, 20]],
        top=(0, 20),
    )
    found = [(place, text) for kind, place, text in blocks_of(read(data, "a.pdf")) if kind is BlockKind.CELL and text]
    assert found == [(place, f"cell {place[0]}.{place[1]}") for place in places.values()]


def test_a_table_goes_on_on_the_next_page() -> None:
    first: list[Line] = [("0", 72, 60, "a"), ("1", 172, 60, "b")]
    second: list[Line] = [("0", 72, 780, "c"), ("1", 172, 780, "d"), ("2", 72, 700, SENTENCE)]
    elements = {
        0: f"/S /Table /P {ROOT} 0 R /K [{{1}} {{2}}]",
        1: "/S /TR /P {0} /K [{3} {4}]",
        2: "/S /TR /P {0} /K [{5} {6}]",
        3: "/S /TD /P {1} /Pg {page0} /K 0",
        4: "/S /TD /P {1} /Pg {page0} /K 1",
        5: "/S /TD /P {2} /Pg {page1} /K 0",
        6: "/S /TD /P {2} /Pg {page1} /K 1",
        7: f"/S /P /P {ROOT} 0 R /Pg {{page1}} /K 2",
    }
    text = read(tagged([first, second], elements, [(3, 4), (5, 6, 7)], top=(0, 7)), "a.pdf").text
    found = [(b.table, b.row, b.column, text.content[b.start : b.end]) for b in text.blocks if b.kind is BlockKind.CELL]
    assert found == [(0, 0, 0, "a"), (0, 0, 1, "b"), (0, 1, 0, "c"), (0, 1, 1, "d")]


def test_cells_without_room_between_them_are_cut_apart() -> None:
    lines: list[Line] = [
        ("0", 72, 700, "left one"),
        ("1", 116, 700, "right"),
        ("2", 72, 686, "left two"),
        ("3", 116, 686, "again"),
    ]
    elements = {
        0: f"/S /Table /P {ROOT} 0 R /K [{{1}} {{2}}]",
        1: "/S /TR /P {0} /K [{3} {4}]",
        2: "/S /TR /P {0} /K [{5} {6}]",
        **{n: f"/S /TD /P {{{1 + (n - 3) // 2}}} /Pg {{page0}} /K {n - 3}" for n in range(3, 7)},
    }
    assert kinds_of(tagged([lines], elements, [(3, 4, 5, 6)])) == [
        ("cell", "left one"),
        ("cell", "right"),
        ("cell", "left two"),
        ("cell", "again"),
    ]


def test_a_table_that_only_lays_out_a_page_is_read_as_paragraphs() -> None:
    elements = {
        0: f"/S /Table /P {ROOT} 0 R /K [{{1}} {{2}}]",
        1: "/S /TR /P {0} /K {3}",
        2: "/S /TR /P {0} /K {4}",
        3: "/S /TD /P {1} /Pg {page0} /K 0",
        4: "/S /TD /P {2} /Pg {page0} /K 1",
    }
    assert {kind for kind, _ in kinds_of(tagged([prose(0, 2)], elements, [(3, 4)]))} == {"paragraph"}


def test_cells_of_a_script_from_right_to_left_come_from_the_right() -> None:
    shalom = "".join(map(chr, (0x5E9, 0x5DC, 0x5D5, 0x5DD)))
    words = ("1", shalom, "2", shalom)
    content = b"".join(
        b"/P << /MCID %d >> BDC BT /F2 11 Tf %d %d Td <%s> Tj ET EMC\n"
        % (n, 72 + 200 * (n % 2), 700 - 14 * (n // 2), "".join(f"{ord(c) & 0xFF:02X}" for c in reversed(word)).encode())
        for n, word in enumerate(words)
    )
    elements = {
        0: f"/S /Table /P {ROOT} 0 R /K [{{1}} {{2}}]",
        1: "/S /TR /P {0} /K [{3} {4}]",
        2: "/S /TR /P {0} /K [{5} {6}]",
        **{n: f"/S /TD /P {{{1 + (n - 3) // 2}}} /Pg {{page0}} /K {n - 3}" for n in range(3, 7)},
    }
    data = tagged([[]], elements, [(3, 4, 5, 6)], content=content)
    assert [text for _, text in kinds_of(data)] == [shalom, "1", shalom, "2"]
