"""Marks: overlaps become disjoint segments, and rectangles cover what they should."""

import random
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.model.annotation import Annotation, Colour
from reader_app.ui.viewer import text_face
from reader_app.ui.viewer.marks import Mark, MarkLayer, flatten
from tests.ui.reader import ReaderWindow

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


@given(SPANS, st.lists(st.tuples(st.integers(0, 14), st.integers(0, 60), st.integers(0, 60)), max_size=8))
def test_marks_that_come_and_go_one_by_one_leave_the_segments_of_all(
    spans: list[list[int]], steps: list[tuple[int, int, int]]
) -> None:
    there = {str(i): Mark(*span, Colour.YELLOW, str(i)) for i, span in enumerate(spans)}
    layer = MarkLayer()
    layer.set_marks(tuple(there.values()), None)
    for which, one, other in steps:  # another span, a new mark, or, with the same number again, none
        key = str(which)
        mark = Mark(min(one, other), max(one, other), Colour.GREEN, key)
        if there.get(key) == mark:
            del there[key]
        else:
            there[key] = mark
        marks = tuple(there.values())
        layer.set_marks(marks, key)
        assert tuple(layer._segments) == flatten(marks)
        assert layer._selected == ((mark.start, mark.end) if key in there and mark.start < mark.end else None)


@pytest.mark.parametrize("few", [0, 2, 50])
def test_marks_of_a_text_are_those_of_its_annotations_whatever_changed(
    reader: ReaderWindow, monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    monkeypatch.setattr(text_face, "_FEW", few)
    reader.open("Second Worldwide")
    face, dice = reader.window.viewer.face, random.Random(few)
    opened = reader.parts.state.opened.document
    there: dict[str, Annotation] = {}
    for _ in range(60):
        for _ in range(dice.randint(1, 5)):
            key = f"a{dice.randrange(12)}"
            start, length = dice.randrange(400), dice.randrange(0, 30)  # some without letters
            made = f"2026-01-0{dice.randrange(1, 4)}T00:00:00.000Z"
            spot = (opened.id, opened.revision, start, start + length, "", "", "")
            if key in there and dice.random() < 0.3:
                del there[key]
            elif key in there and dice.random() < 0.5:
                there[key] = replace(there[key], tags=("t",), note="elsewhere")
            else:
                there[key] = Annotation(key, *spot, dice.choice(list(Colour)), (), "", "", made, made)
        annotations = tuple(sorted(there.values(), key=lambda a: (a.start, a.end, a.created, a.id)))
        face.set_annotations(annotations, None)
        to_qt = face.positions.to_qt
        marks = [
            Mark(to_qt(a.start), to_qt(a.end), a.colour, a.id)
            for a in sorted(annotations, key=lambda a: a.created)
            if a.start < a.end
        ]
        assert tuple(face.layer._segments) == flatten(marks)
