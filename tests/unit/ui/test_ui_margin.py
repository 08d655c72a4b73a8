"""The margin beside a text: no two stripes on each other, no two names, and all that is in view is there."""

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader_app.ui.viewer.columns import TagRoom, sides
from reader_app.ui.viewer.margin_layout import REACH, Label, Stripe, lanes, slots

HEIGHTS = st.integers(-200, 900)
NAMES = st.lists(st.sampled_from(["trust", "security/trust", "harm"]), max_size=8).map(tuple)


@st.composite
def stripes(draw: st.DrawFn) -> list[Stripe]:
    spans = draw(st.lists(st.tuples(HEIGHTS, st.integers(1, 700), NAMES), max_size=40))
    return [Stripe(str(n), top, top + high, names) for n, (top, high, names) in enumerate(spans)]


def are_apart(found: dict[str, int], given_: list[Stripe]) -> bool:
    pairs = (pair for pair in combinations(given_, 2) if found[pair[0].id] == found[pair[1].id])
    return all(one.bottom <= other.top or other.bottom <= one.top for one, other in pairs)


@given(stripes(), st.dictionaries(st.integers(0, 50).map(str), st.integers(0, 9)))
def test_each_stripe_has_a_lane_and_no_two_of_a_lane_share_any_height(
    some: list[Stripe], before: dict[str, int]
) -> None:
    found = lanes(some, before)
    assert set(found) == {each.id for each in some}
    assert are_apart(found, some)


@given(stripes())
def test_there_are_no_more_lanes_than_stripes_side_by_side(some: list[Stripe]) -> None:
    deepest = max((sum(one.top <= each.top < one.bottom for one in some) for each in some), default=0)
    assert max(lanes(some, {}).values(), default=-1) + 1 == deepest


@given(stripes(), st.integers(0, 400))
def test_what_stays_in_view_stays_in_its_lane_while_one_scrolls(some: list[Stripe], by: int) -> None:
    before = lanes(some, {})
    moved = [each._replace(top=each.top - by, bottom=each.bottom - by) for each in some]
    seen = [each._replace(top=max(each.top, -200)) for each in moved if each.bottom > -200]
    after = lanes(seen, before)
    assert all(after[each.id] == before[each.id] for each in seen)


@given(stripes(), st.integers(8, 40), st.integers(0, 60))
def test_every_name_is_in_one_slot_and_no_two_slots_overlap(some: list[Stripe], height: int, top: int) -> None:
    made = slots(some, height, top)
    there = sorted(label for slot in made for label in slot.labels)
    assert there == sorted(Label(each.id, name) for each in some for name in each.names)
    assert all(slot.labels for slot in made)
    assert all(above.top + height <= below.top for above, below in pairwise(made))


@given(stripes(), st.integers(8, 40), st.integers(0, 60))
def test_a_name_that_is_written_stands_beside_its_stripe_or_not_far_below(
    some: list[Stripe], height: int, top: int
) -> None:
    by_id = {each.id: each for each in some}
    for slot in slots(some, height, top):
        stripe = by_id[slot.labels[0].stripe]
        assert stripe.top <= slot.top <= max(stripe.top, top) + REACH * height


def test_the_name_of_what_began_above_stays_in_sight_as_long_as_its_stripe() -> None:
    def place(bottom: int) -> float:
        return slots([Stripe("a", -300, bottom, ("trust",), begins=False)], 16, 30)[0].top

    assert [place(bottom) for bottom in (500, 46, 40, 20)] == [30, 30, 24, 4]


def test_many_names_at_one_place_are_gathered() -> None:
    (*above, last) = slots([Stripe("a", 0, 20, tuple("abcdefghij"))], 16)
    assert [slot.top for slot in above] == [0, 16, 32, 48, 64]
    assert [label.name for label in last.labels] == list("fghij")
    assert slots([Stripe("a", 0, 20)], 16) == ()


ROOM = TagRoom(150, 100, 30)
WIDTHS = st.integers(60, 4000)


@given(WIDTHS, st.integers(300, 1200), st.integers(0, 80), st.booleans())
def test_tags_have_room_and_the_text_keeps_most_of_its_measure(
    width: int, measure: int, moments: int, on_left: bool
) -> None:
    plain = sides(width, measure, moments)
    room = ROOM._replace(on_left=on_left)
    left, right = sides(width, measure, moments, room)
    beside = left - moments if on_left else right
    assert beside >= room.stripes
    assert left >= max(4, moments)
    assert right >= 8
    text = width - left - right
    if beside >= room.least:
        assert text >= min(width - sum(plain), measure * 0.8)
    else:
        assert text >= width - sum(plain) - room.stripes


def test_a_wide_window_needs_no_new_layout_for_tags() -> None:
    assert sides(1400, 600, 0, ROOM) == sides(1400, 600, 0)
    assert sides(820, 600, 0, ROOM) == (24, 150)  # the text went to the left
    assert sum(sides(820, 600, 0, ROOM)) == sum(sides(820, 600, 0))


def test_where_names_have_no_room_stripes_are_left() -> None:
    assert sides(660, 600, 0, ROOM) == (4, 150)  # shorter lines
    assert sides(600, 600, 0, ROOM) == (4, 30)
    assert sides(560, 600, 50, ROOM._replace(on_left=True)) == (80, 16)
