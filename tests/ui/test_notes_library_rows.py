"""The rows of the library's notes: what a filter lets through, how they are grouped, and that patching is grouping."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.model.annotation import Annotation, Colour, Noted, State
from reader_app.model.change import Action, Change, Edit
from reader_app.model.document import Listed
from reader_app.model.tag import Tag
from reader_app.ui.notes import library_source
from reader_app.ui.notes.library_filter import NoteFilter, TagRule, let_through, text_of
from reader_app.ui.notes.library_rows import (
    Group,
    Grouping,
    Names,
    grouped,
    in_place_order,
    regrouped,
    row_of,
)
from reader_app.ui.notes.library_source import Heading, NotesSource, Wanted

NAMES = Names({"d1": "zebra", "d2": "apple"}, {"t1": "war", "t2": "peace"})


def note(
    number: int,
    document: str = "d1",
    tags: tuple[str, ...] = (),
    quote: str = "some words",
    colour: Colour = Colour.YELLOW,
    day: int = 1,
    said: str = "",
    state: State = State.ANCHORED,
) -> Annotation:
    made = f"2026-03-{day:02}T12:00:00.000Z"
    place = (document, "r", number, number + 1, quote, "", "")
    return Annotation(f"n{number}", *place, colour, tags, said, "Ada", made, made, state)


SOME = (
    note(1, tags=("t1",), quote="Touré speaks"),
    note(2, tags=("t1", "t2"), colour=Colour.PINK, day=2),
    note(3, "d2", ("t2",), said="of WAR only", day=3),
    note(4, "d2", state=State.ORPHAN, day=3),
    note(5, "gone"),
)


def rows_of(annotations: Iterable[Annotation]) -> Sequence[Noted]:
    """As the library gives them: by place."""
    return in_place_order(map(row_of, annotations))


def ids(groups: Sequence[Group]) -> list[tuple[str, list[str]]]:
    return [(group.key, [row.id for row in group.rows]) for group in groups]


@pytest.mark.parametrize(
    ("grouping", "expected"),
    [
        (Grouping.DOCUMENT, [("d2", ["n3", "n4"]), ("d1", ["n1", "n2"])]),
        (Grouping.TAG, [("t2", ["n2", "n3"]), ("t1", ["n1", "n2"]), ("", ["n4"])]),
        (Grouping.DAY, [("2026-03-03", ["n3", "n4"]), ("2026-03-02", ["n2"]), ("2026-03-01", ["n1"])]),
    ],
)
def test_notes_stand_together_in_order(grouping: Grouping, expected: list[tuple[str, list[str]]]) -> None:
    assert ids(grouped(rows_of(SOME), grouping, NAMES)[0]) == expected


@pytest.mark.parametrize(
    ("limits", "expected"),
    [
        (NoteFilter(words=("toure",)), ["n1"]),
        (NoteFilter(words=("war",)), ["n3", "n1", "n2"]),
        (NoteFilter(words=("war", "words")), ["n3", "n2"]),
        (NoteFilter(tags=(frozenset({"t1"}), frozenset({"t2"}))), ["n3", "n1", "n2"]),
        (NoteFilter(tags=(frozenset({"t1"}), frozenset({"t2"})), rule=TagRule.ALL), ["n2"]),
        (NoteFilter(without=frozenset({"t1"})), ["n3", "n4"]),
        (NoteFilter(tags=(frozenset({"t1"}),), without=frozenset({"t2"})), ["n1"]),
        (NoteFilter(tags=(frozenset({"t1"}), frozenset({"t2"})), rule=TagRule.OVERLAPPING), ["n1", "n2"]),
        (NoteFilter(tags=(frozenset({"t1", "t2"}),)), ["n3", "n1", "n2"]),
        (NoteFilter(tags=(frozenset({"t1", "t2"}), frozenset({"t1"})), rule=TagRule.ALL), ["n1", "n2"]),
        (NoteFilter(without=frozenset({"t1", "t2"})), ["n4"]),
        (NoteFilter(tags=(frozenset(),)), []),
        (NoteFilter(tags=(frozenset(), frozenset({"t1"})), rule=TagRule.ALL), []),
        (NoteFilter(colours=frozenset({Colour.PINK})), ["n2"]),
        (NoteFilter(documents=frozenset({"d2"})), ["n3", "n4"]),
        (NoteFilter(documents=frozenset()), []),
        (NoteFilter(since="2026-03-02"), ["n3", "n4", "n2"]),
        (NoteFilter(until="2026-03-02"), ["n1", "n2"]),
        (NoteFilter(since="2026-03", until="2026"), ["n3", "n4", "n1", "n2"]),
        (NoteFilter(since="2027"), []),
        (NoteFilter(lost=True), ["n4"]),
    ],
)
def test_a_filter_lets_through_what_has_all_of_it(limits: NoteFilter, expected: list[str]) -> None:
    rows = rows_of(SOME)
    groups, _ = grouped(rows, Grouping.DOCUMENT, NAMES)
    texts = {row.id: text_of(row) for row in rows}
    assert [row.id for group in let_through(groups, limits, NAMES, texts) for row in group.rows] == expected
    assert limits
    assert not NoteFilter()


NOTES = st.builds(
    note,
    st.integers(0, 12),
    st.sampled_from(("d1", "d2", "gone")),
    st.sampled_from(((), ("t1",), ("t1", "t2"), ("t2",), ("unknown",))),
    day=st.integers(1, 3),
)
LISTED = {key: Listed(key, NAMES.documents[key], "[]", "", "", "", "", "", "", 0, "[]") for key in ("d1", "d2")}
TAGS = {key: Tag(key, name) for key, name in NAMES.tags.items()}


@given(st.lists(NOTES, max_size=8), st.lists(NOTES, max_size=5), st.sampled_from(Grouping))
def test_patching_some_groups_is_grouping_all(
    before: list[Annotation], changed: list[Annotation], grouping: Grouping
) -> None:
    old = {annotation.id: row_of(annotation) for annotation in before}
    new = old | {annotation.id: row_of(annotation) for annotation in changed[1:]}
    for annotation in changed[:1]:
        new.pop(annotation.id, None)
    touched = {annotation.id for annotation in changed}
    patched = regrouped(
        grouped(in_place_order(old.values()), grouping, NAMES)[0],
        [old[key] for key in touched if key in old],
        [new[key] for key in touched if key in new],
        grouping,
        NAMES,
    )
    assert patched == grouped(in_place_order(new.values()), grouping, NAMES)[0]


@given(st.lists(NOTES, max_size=8), st.sampled_from(Grouping))
def test_notes_in_groups_are_counted_each_once(annotations: list[Annotation], grouping: Grouping) -> None:
    groups, count = grouped(rows_of({each.id: each for each in annotations}.values()), grouping, NAMES)
    assert count == len({row.id for group in groups for row in group.rows})


def source_of(annotations: Iterable[Annotation]) -> NotesSource:
    rows = rows_of(annotations)
    return NotesSource(
        lambda: rows,
        lambda document: [row for row in rows if row.document == document],
        lambda: Counter(row.document for row in rows),
    )


LIMITS = st.sampled_from(
    (
        NoteFilter(),
        NoteFilter(tags=(frozenset({"t2"}),)),
        NoteFilter(tags=(frozenset({"t1"}), frozenset({"t2"})), rule=TagRule.OVERLAPPING),
        NoteFilter(since="2026-03-02"),
        NoteFilter(words=("war",)),
    )
)


@given(
    st.lists(NOTES, max_size=6),
    st.lists(st.tuples(NOTES, st.booleans()), max_size=6),
    st.sampled_from(Grouping),
    LIMITS,
)
def test_following_changes_shows_what_reading_anew_would(
    before: list[Annotation], steps: list[tuple[Annotation, bool]], grouping: Grouping, limits: NoteFilter
) -> None:
    there = {annotation.id: annotation for annotation in before}
    source = source_of(there.values())
    wanted = Wanted(grouping, limits, LISTED, TAGS)
    shown = source.arrange((), wanted).items
    for annotation, deletes in steps:
        after = None if deletes else annotation
        if deletes and annotation.id not in there:
            continue
        change = Change(Action.TAG, (Edit(there.get(annotation.id), after),))
        there = {key: each for key, each in there.items() if key != annotation.id}
        if after is not None:
            there[after.id] = after
        arrangement = source.arrange((change,), wanted)
        start, end_before, end = arrangement.middle
        assert [item[0] for item in (*shown[:start], *arrangement.items[start:end], *shown[end_before:])] == [
            item[0] for item in arrangement.items
        ]
        shown = arrangement.items
        assert [place for place, item in enumerate(shown) if isinstance(item, Heading)] == list(arrangement.headings)
        anew = source_of(there.values()).arrange((), wanted)
        assert (shown, arrangement.shown, arrangement.total) == (anew.items, anew.shown, anew.total)


@given(st.lists(NOTES, max_size=12, unique_by=lambda each: each.id), st.integers(1, 8), NOTES)
def test_the_first_notes_are_those_that_come_first(before: list[Annotation], sight: int, changed: Annotation) -> None:
    wanted = Wanted(Grouping.DOCUMENT, NoteFilter(), LISTED, TAGS)
    source, anew = source_of(before), source_of(before).arrange((), wanted)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(library_source, "_SOON", -1)
        patch.setattr(library_source, "_SIGHT", sight)
        first = source.glance(wanted)
    assert first is not None
    assert first.items == anew.items[: len(first.items)]
    assert sum(isinstance(item, Noted) for item in first.items) >= min(sight, anew.total)
    assert (first.shown, first.total, first.is_whole) == (anew.total, anew.total, False)
    assert first.headings == anew.headings[: len(first.headings)]
    assert len(first.items) in (*anew.headings, len(anew.items)), "whole groups"
    there = next((each for each in before if each.id == changed.id), None)
    change = Change(Action.TAG, (Edit(there, changed),))
    whole = source.arrange((change,), wanted)
    now = source_of([*(each for each in before if each.id != changed.id), changed]).arrange((), wanted)
    assert (whole.items, whole.shown, whole.total, whole.is_whole) == (now.items, now.shown, now.total, True)
    start, end_before, end = whole.middle
    stay = (*first.items[:start], *whole.items[start:end], *first.items[end_before:])
    assert [item[0] for item in stay] == [item[0] for item in whole.items]


@pytest.mark.parametrize(
    "wanted",
    [
        Wanted(Grouping.DAY, NoteFilter(), LISTED, TAGS),
        Wanted(Grouping.DOCUMENT, NoteFilter(words=("war",)), LISTED, TAGS),
    ],
    ids=["by day", "filtered"],
)
def test_what_must_be_looked_for_among_all_is_not_shown_before(wanted: Wanted, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(library_source, "_SOON", -1)
    assert source_of(SOME).glance(wanted) is None


def test_a_few_notes_are_shown_at_once() -> None:
    assert source_of(SOME).glance(Wanted(Grouping.DOCUMENT, NoteFilter(), LISTED, TAGS)) is None


def test_a_note_is_counted_once_wherever_it_stands() -> None:
    wanted = Wanted(Grouping.TAG, NoteFilter(tags=(frozenset({"t2"}),)), LISTED, TAGS)
    arrangement = source_of(SOME).arrange((), wanted)
    assert (arrangement.shown, arrangement.total) == (2, 4)
    day = wanted._replace(grouping=Grouping.DAY)
    assert source_of(SOME).arrange((), day).shown == 2


def test_what_showed_before_very_many_changed_is_let_go_when_it_shows_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = Wanted(Grouping.DOCUMENT, NoteFilter(), LISTED, TAGS)
    source = source_of(SOME)
    before = source.arrange((), wanted)
    assert source.gone == []
    one = Change(Action.NOTE, (Edit(SOME[0], replace(SOME[0], note="one")),))
    assert source.arrange((one,), wanted).items != before.items
    assert source.gone == []
    monkeypatch.setattr(library_source, "_FEW", 1)
    shown = source.arrange((one,), wanted)
    many = Change(Action.NOTE, tuple(Edit(each, replace(each, note="many")) for each in SOME))
    after = source.arrange((many,), wanted)
    assert tuple(source.gone) == shown.items != after.items
    source.look_ahead()
    assert source.gone == []
    assert source.arrange((), wanted._replace(limits=NoteFilter(words=("many",)))).shown == 4
