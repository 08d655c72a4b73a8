"""Pages in a stack: none over another, points go there and back in every turn, the odd page does not shrink all."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.ui.viewer.page_layout import GAP, LARGEST, SMALLEST, Fit, PageLayout, Rect, Spot, Zoom

SIDES = st.floats(20, 3000)
LAYOUTS = st.builds(
    PageLayout,
    st.lists(st.tuples(SIDES, SIDES), min_size=1, max_size=12),
    st.tuples(st.floats(30, 3000), st.floats(30, 3000)),
    st.builds(Zoom, st.sampled_from(Fit), st.floats(SMALLEST, LARGEST)),
    st.integers(0, 3),
)


@given(LAYOUTS)
def test_pages_follow_one_another_and_are_found_at_their_heights(layout: PageLayout) -> None:
    sheets = [layout.sheet(page) for page in range(layout.count)]
    for above, below in pairwise(sheets):
        assert above.bottom + GAP == below.top
    assert sheets[-1].bottom + GAP == layout.height
    for page, sheet in enumerate(sheets):
        assert 0 <= sheet.left < sheet.right <= layout.width
        assert layout.page_at(sheet.top) == layout.page_at(sheet.bottom - 1) == page
        assert page in layout.pages_in(sheet.top, sheet.top + 1)
        assert layout.y_of(layout.spot_at(sheet.top + 5)) == pytest.approx(sheet.top + 5)
    assert list(layout.pages_in(-50, layout.height + 50)) == list(range(layout.count))


@given(LAYOUTS, st.data())
def test_a_rectangle_of_a_page_is_found_where_it_is_shown(layout: PageLayout, data: st.DataObject) -> None:
    page = data.draw(st.integers(0, layout.count - 1))
    x, y = data.draw(st.tuples(st.floats(0, 500), st.floats(0, 500)))
    placed = layout.place(page, Rect(x, y, x + 40, y + 10))
    turned = layout.place(page, Rect(0, 0, 40, 10))
    assert {round(placed.right - placed.left, 3), round(placed.bottom - placed.top, 3)} == {
        round(turned.right - turned.left, 3),
        round(turned.bottom - turned.top, 3),
    }
    middle = layout.point(page, (placed.left + placed.right) / 2, (placed.top + placed.bottom) / 2)
    assert middle == pytest.approx((x + 20, y + 5), abs=1e-6)


@pytest.mark.parametrize(
    ("turns", "expected"),
    [(0, (0, 0, 10, 20)), (1, (180, 0, 200, 10)), (2, (90, 180, 100, 200)), (3, (0, 90, 20, 100))],
)
def test_a_quarter_is_clockwise(turns: int, expected: tuple[float, ...]) -> None:
    layout = PageLayout([(100, 200)], (1000, 1000), Zoom(Fit.NOTHING, 0.75), turns)  # a pixel to a point
    sheet = layout.sheet(0)
    placed = layout.place(0, Rect(0, 0, 10, 20))
    assert tuple(placed) == pytest.approx(
        (sheet.left + expected[0], sheet.top + expected[1], sheet.left + expected[2], sheet.top + expected[3])
    )


def test_the_commonest_page_fits_and_the_odd_one_is_made_to() -> None:
    layout = PageLayout([(500, 700), (1000, 700), (500, 700)], (524, 800), Zoom(Fit.WIDTH))
    assert [round(layout.scale(page), 6) for page in range(3)] == [1.0, 0.5, 1.0]
    whole = PageLayout([(500, 700)] * 3, (524, 374), Zoom(Fit.PAGE))
    assert whole.sheet(0).bottom - whole.sheet(0).top == 350


def test_zoom_goes_by_steps_and_stays_within_bounds() -> None:
    assert Zoom().by(1, 1.0) == Zoom(Fit.NOTHING, 1.2)
    assert Zoom().by(-99, 1.0).factor == SMALLEST
    assert Zoom().by(99, 1.0).factor == LARGEST


def test_no_pages_are_no_trouble() -> None:
    layout = PageLayout((), (500, 500), Zoom())
    assert (layout.count, list(layout.pages_in(0, 100)), layout.y_of(Spot(3, 0.5))) == (0, [], 0.0)
    assert layout.spot_at(10) == Spot(0, 0.0)
