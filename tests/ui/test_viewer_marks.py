"""Marks: overlaps become disjoint segments, and rectangles cover what they should."""

import random
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise
from operator import attrgetter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.model.annotation import Annotation, Colour
from reader_app.ui.viewer import ticks, tiles
from reader_app.ui.viewer.marks import MarkLayer
from reader_app.ui.viewer.tiles import Mark, Segment, flatten
from tests.ui.reader import ReaderWindow

_start = attrgetter("start")
SPANS = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)).map(sorted), max_size=12)


@given(SPANS)
def test_segments_say_for_every_place_which_marks_cover_it(spans: list[list[int]]) -> None:
    marks = [Mark(start, end, Colour.YELLOW, str(i), f"{i:02}") for i, (start, end) in enumerate(spans)]
    segments = flatten(marks)
    for before, after in pairwise(segments):
        assert before.end <= after.start
    for place in range(62):
        expected = [mark for mark in marks if mark.start <= place < mark.end]
        covering = [segment.marks for segment in segments if segment.start <= place < segment.end]
        assert (list(covering[0]) if covering else []) == expected
        layer = MarkLayer()
        layer.set_marks(sorted(marks, key=_start), None)
        assert [mark.id for mark in layer.marks_at(place)] == [mark.id for mark in expected]


@given(
    st.integers(1, 11),
    st.integers(0, 8),
    SPANS,
    st.lists(st.tuples(st.integers(0, 14), st.integers(0, 60), st.integers(0, 60)), max_size=8),
)
def test_marks_that_come_and_go_one_by_one_leave_the_segments_of_all(
    tile: int, many: int, spans: list[list[int]], steps: list[tuple[int, int, int]]
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tiles, "_TILE", tile)
        patch.setattr(tiles, "_MANY", many)
        _come_and_go(spans, steps)


def _come_and_go(spans: list[list[int]], steps: list[tuple[int, int, int]]) -> None:
    there = {str(i): Mark(*span, Colour.YELLOW, str(i), f"{i:02}") for i, span in enumerate(spans)}
    layer = MarkLayer()
    layer.set_marks(sorted(there.values(), key=_start), None)
    layer.segments(0, 100)
    for which, one, other in steps:  # another span, a new mark, or, with the same number again, none
        key = str(which)
        mark = Mark(min(one, other), max(one, other), Colour.GREEN, key, f"{which:02}")
        if there.get(key) == mark:
            del there[key]
        else:
            there[key] = mark
        marks = tuple(there.values())
        layer.set_marks(sorted(marks, key=_start), key)
        made = sorted(marks, key=lambda each: each.created)
        assert _spelt(layer.segments(0, 100)) == _spelt(flatten(made))
        assert layer.selected == ((mark.start, mark.end) if key in there and mark.start < mark.end else None)


def _spelt(segments: Iterable[Segment]) -> list[tuple[int, int, list[tuple[object, ...]]]]:
    """What segments say, whatever orders their marks."""
    return [(s.start, s.end, [(m.start, m.end, m.colour, m.id) for m in s.marks]) for s in segments]


@pytest.mark.parametrize("few", [0, 2, 50])
def test_marks_of_a_text_are_those_of_its_annotations_whatever_changed(
    reader: ReaderWindow, monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    monkeypatch.setattr(ticks, "_FEW", few)
    monkeypatch.setattr(tiles, "_TILE", 5)
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
        marks = [
            Mark(a.start, a.end, a.colour, a.id)
            for a in sorted(annotations, key=lambda a: a.created)
            if a.start < a.end
        ]
        assert _spelt(face.layer.segments(0, 1 << 30)) == _spelt(flatten(marks))
        ticked = face._ticks._marks
        assert ticked is None or [tick[1] for tick in ticked] == [
            a.start for a in sorted(annotations, key=lambda a: a.created) if a.start < a.end
        ]
