"""Runs, boxes and code points: every character of the text is found on its page, in its line, and back."""

from hypothesis import given
from hypothesis import strategies as st

from reader_app.model.document import Page, Run, Text
from reader_app.ui.viewer.page_text import PageRow, PageRows, PageText

WIDE, HIGH, LEADING = 6.0, 10.0, 12.0
Box = tuple[float, float, float, float]


def paper(lines: list[str], *, left: float = 50.0, top: float = 50.0) -> tuple[str, list[Run], list[Box]]:
    """Lines as a page has them: their text joined by spaces, a run for each, and two more boxes at each line's end."""
    content, runs, boxes = "", [], []
    for number, line in enumerate(lines):
        if content:
            content += " "
        runs.append(Run(len(content), len(line), 0, len(boxes)))
        content += line
        y = top + number * LEADING
        for place, letter in enumerate(line):
            x = left + place * WIDE
            boxes.append((x, y, x, y) if letter == " " else (x, y, x + WIDE, y + HIGH))
        boxes += [(0.0, 0.0, 0.0, 0.0)] * 2
    return content, runs, boxes


LINES = st.lists(st.from_regex(r"[a-zé]([a-zé ]{0,20}[a-zé])?", fullmatch=True), min_size=1, max_size=8)


@given(LINES)
def test_every_letter_is_under_the_pointer_where_it_stands(lines: list[str]) -> None:
    content, runs, boxes = paper(lines)
    rows = PageRows(runs, boxes)
    assert len(rows.rows) == len(lines)
    for run in runs:
        for offset in range(run.length):
            left, top, right, bottom = boxes[run.first + offset]
            place = run.start + offset
            if left == right:
                continue
            row = rows.near((left + right) / 2, (top + bottom) / 2)
            assert row is not None
            assert row.under((left + right) / 2) == place
            assert row.boundary(left + 1) == place
            assert row.boundary(right - 1) == place + 1
            assert row.extent(place, place + 1) == (left, row.top, right, row.bottom)
            assert rows.at(place) is row
            assert content[place] != " "


@given(LINES, st.data())
def test_a_span_covers_its_letters_and_nothing_else(lines: list[str], data: st.DataObject) -> None:
    content, runs, boxes = paper(lines)
    start = data.draw(st.integers(0, len(content) - 1))
    end = data.draw(st.integers(start + 1, len(content)))
    rows = PageRows(runs, boxes)
    extents = [extent for row in rows.of((start, end)) if (extent := row.extent(start, end))]
    for run in runs:
        for offset in range(run.length):
            left, top, right, bottom = boxes[run.first + offset]
            middle = (left + right) / 2, (top + bottom) / 2
            covered = any(e.left <= middle[0] <= e.right and e.top <= middle[1] <= e.bottom for e in extents)
            if left < right:
                assert covered == (start <= run.start + offset < end)


def test_lines_of_print_that_touch_share_no_height() -> None:
    _, runs, boxes = paper(["first line", "second line"])
    boxes = [
        (left, top - 2, right, bottom + 2) if right > left else (left, top, right, bottom)
        for left, top, right, bottom in boxes
    ]
    one, two = PageRows(runs, boxes).rows
    assert one.bottom == two.top == 61.0


def test_columns_are_lines_of_their_own() -> None:
    _, left, boxes = paper(["left"])
    _, _, more = paper(["right"], left=300)
    rows = PageRows([*left, Run(5, 5, 0, len(boxes))], [*boxes, *more])
    assert [(row.start, row.end) for row in rows.rows] == [(0, 4), (5, 10)]
    assert rows.near(290, 80) is rows.rows[1]


def test_a_line_from_right_to_left_is_walked_backwards() -> None:
    row = PageRow((0, 1, 2), (20.0, 10.0, 0.0), (30.0, 20.0, 10.0), 0.0, 10.0)
    assert [row.boundary(x) for x in (29, 21, 11, 1)] == [0, 1, 2, 3]
    assert (row.caret_x(0), row.caret_x(3)) == (30.0, 0.0)


def test_runs_beyond_the_boxes_are_no_trouble() -> None:
    assert PageRows([Run(0, 5, 0, 0)], [(0.0, 0.0, 0.0, 0.0)]).rows == ()
    assert PageRows((), ()).near(1, 1) is None
    assert PageRows((), ()).at(4) is None
    assert [row.end for row in PageRows([Run(0, 9, 0, 0)], [(0.0, 0.0, 5.0, 9.0)]).rows] == [1]


def numbered() -> PageText:
    pages = (Page(0, "i"), Page(10, "ii"), Page(20, "", has_text=False), Page(20, "1"))
    return PageText(Text("x" * 30, (), pages=pages, runs=(Run(0, 9, 0, 0), Run(10, 9, 1, 0), Run(20, 9, 3, 4))))


def test_pages_are_found_by_code_point_label_and_number() -> None:
    text = numbered()
    assert [text.page_of(position) for position in (0, 8, 9, 10, 19, 20, 29)] == [0, 0, 0, 1, 1, 3, 3]
    assert [text.start_of(page) for page in range(5)] == [0, 10, 20, 20, 20]
    assert [text.label(page) for page in range(5)] == ["i", "ii", "3", "1", "5"]
    assert [text.called(label) for label in ("II", " 1 ", "4", "5", "x", "")] == [1, 3, 3, None, None, None]
    assert (text.is_picture(2), text.is_picture(3)) == (True, False)
    assert [text.part_of(position, 1) for position in (0, 10, 19, 99)] == [0.0, 0.0, 1.0, 1.0]


def test_a_text_with_pages_and_no_letters_has_places_too() -> None:
    text = PageText(Text("", (), pages=(Page(0, "1", has_text=False), Page(0, "2", has_text=False))))
    assert [text.page_of(text.start_of(page)) for page in (0, 1)] == [0, 1]  # a place is the page's number there
    assert text.part_of(1, 1) == 0.0
