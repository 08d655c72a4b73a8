"""Patching lists in which little changed: where they differ, and annotations put into their places."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.model.annotation import Annotation, Colour, Noted
from reader_app.model.change import Edit
from reader_app.ui.notes import library_rows, presenter
from reader_app.ui.notes.library_rows import Grouping, Names, grouped, in_place_order, regrouped, row_of
from reader_app.ui.notes.presenter import patched
from reader_app.ui.patching import differing

PLACES = st.tuples(st.integers(0, 30), st.integers(1, 9))
NAMES = Names({"d0": "a", "d1": "b"}, {"t0": "x", "t1": "y"})


def annotation(number: int, place: tuple[int, int], tags: tuple[str, ...] = ()) -> Annotation:
    start, length = place
    when = f"2026-11-{1 + start % 3:02}T10:00:{number % 60:02}.000Z"
    spot = (f"d{number % 2}", "r", start, start + length, f"words {number}", "", "")
    return Annotation(f"a{number}", *spot, Colour.BLUE, tags, "", "", when, when)


def in_order(annotations: list[Annotation]) -> tuple[Annotation, ...]:
    return tuple(sorted(annotations, key=lambda a: (a.start, a.end, a.created, a.id)))


@given(st.lists(st.integers(0, 4), max_size=9), st.lists(st.integers(0, 4), max_size=9))
def test_what_differs_lies_between_what_is_the_very_same(one: list[int], other: list[int]) -> None:
    things = [object() for _ in range(5)]
    before, after = [things[n] for n in one], [things[n] for n in other]
    start, end_before, end = differing(before, after)
    assert (before[:start], before[end_before:]) == (after[:start], after[end:])
    assert 0 <= start <= min(end_before, end)
    if start < min(end_before, end):
        assert before[start] is not after[start]
        assert before[end_before - 1] is not after[end - 1]


@given(st.lists(st.integers(0, 9), max_size=9), st.lists(st.integers(0, 9), max_size=9))
def test_what_counts_as_different_can_be_said_and_each_pair_is_looked_at_once(one: list[int], other: list[int]) -> None:
    looked = 0

    def is_of_another_kind(before: int, after: int) -> bool:
        nonlocal looked
        looked += 1
        return before % 3 != after % 3

    start, end_before, end = differing(one, other, is_of_another_kind)
    kinds, other_kinds = [n % 3 for n in one], [n % 3 for n in other]
    assert (kinds[:start], kinds[end_before:]) == (other_kinds[:start], other_kinds[end:])
    assert start <= min(end_before, end)
    if start < min(end_before, end):
        assert kinds[start] != other_kinds[start]
        assert kinds[end_before - 1] != other_kinds[end - 1]
    assert looked <= min(len(one), len(other)) + 2


@given(
    st.lists(PLACES, max_size=12),
    st.lists(st.tuples(st.integers(0, 15), st.none() | st.just("as it was") | PLACES), max_size=40),
    st.sampled_from((0, 3, 1000)),
)
def test_annotations_are_put_into_their_places(
    there: list[tuple[int, int]], edits: list[tuple[int, object]], many: int
) -> None:
    now = {f"a{n}": annotation(n, place) for n, place in enumerate(there)}
    before, made = in_order(list(now.values())), []
    for number, place in edits:
        old = now.pop(f"a{number}", None)
        if place == "as it was":
            new = replace(old, note=old.note + "!") if old is not None else None
        else:
            new = None if place is None else annotation(number, place)  # type: ignore[arg-type]
        if old is not None or new is not None:
            made.append(Edit(old, new))
        if new is not None:
            now[new.id] = new
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(presenter, "_MANY", many)
        assert patched(before, made) == in_order(list(now.values()))


@pytest.mark.parametrize("grouping", Grouping)
@given(data=st.data())
def test_many_rows_are_sorted_in_pieces_as_few_are_at_once(grouping: Grouping, data: st.DataObject) -> None:
    tags = st.sampled_from([(), ("t0",), ("t0", "t1"), ("gone",)])
    made = data.draw(st.lists(st.tuples(PLACES, tags), max_size=30))
    rows = [row_of(annotation(n, place, given_)) for n, (place, given_) in enumerate(made)]
    at_once = grouped(in_place_order(rows), grouping, NAMES)[0]
    changed = [rows[n] for n in sorted(data.draw(st.sets(st.integers(0, 29), max_size=9))) if n < len(rows)]
    after = [replace_start(row, data.draw(st.integers(0, 40))) for row in changed]
    ids = {row.id for row in changed}
    whole = grouped(in_place_order([*(row for row in rows if row.id not in ids), *after]), grouping, NAMES)[0]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(library_rows, "_AT_ONCE", 3)
        patch.setattr(library_rows, "_FEW", data.draw(st.integers(0, 4)))
        assert grouped(in_place_order(rows), grouping, NAMES)[0] == at_once
        again = regrouped(at_once, changed, after, grouping, NAMES)
    assert [(key, list(them)) for key, them in again] == [(key, list(them)) for key, them in whole]


def replace_start(row: Noted, start: int) -> Noted:
    return row._replace(start=start)


def test_one_of_thousands_costs_no_copy_of_the_others() -> None:
    before = in_order([annotation(n, (n, 3)) for n in range(100)])
    after = patched(before, [Edit(before[40], replace(before[40], note="new"))])
    assert differing(before, after) == (40, 41, 41)
