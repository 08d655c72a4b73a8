"""Marks: overlaps become disjoint segments, and rectangles cover what they should."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader_app.model.annotation import Colour
from reader_app.ui.viewer.marks import Mark, MarkLayer, flatten

SPANS = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)).map(sorted), max_size=12)


@given(SPANS)
def test_segments_say_for_every_place_which_marks_cover_it(spans: list[list[int]]) -> None:
    marks = [Mark(start, end, Colour.YELLOW, str(i)) for i, (start, end) in enumerate(spans)]
    segments = flatten(marks)
    for before, after in pairwise(segments):
        assert before.end <= after.start
    for place in range(62):
        expected = [mark for mark in marks if mark.start <= place < mark.end]
        covering = [segment.marks for segment in segments if segment.start <= place < segment.end]
        assert (list(covering[0]) if covering else []) == expected
        layer = MarkLayer()
        layer.set_marks(marks, None)
        assert list(layer.marks_at(place)) == expected
