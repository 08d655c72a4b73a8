"""Passages that overlap, against a look at every letter of the texts."""

from collections import Counter
from collections.abc import Iterable, Sequence

from hypothesis import given
from hypothesis import strategies as st

from reader_app.model.annotation import Colour, Noted, State
from reader_app.model.overlap import places_of_pairs, together

TAGS = ("a", "b", "c")
ABOVE = {"a": ("A", "top"), "b": ("B", "top"), "c": ("C",)}
SPAN = 12


def note(
    number: int, document: str, start: int, length: int, tags: tuple[str, ...], state: State = State.ANCHORED
) -> Noted:
    quote = "x" * length
    return Noted(f"n{number}", document, start, "", Colour.YELLOW, state, quote, "", tags)


NOTES = st.lists(
    st.tuples(
        st.sampled_from(("d1", "d2")),
        st.integers(0, SPAN - 1),
        st.integers(0, 5),
        st.lists(st.sampled_from(TAGS), unique=True).map(tuple),
        st.sampled_from((State.ANCHORED, State.ANCHORED, State.ANCHORED, State.ORPHAN, State.DOCUMENT)),
    ),
    max_size=9,
).map(lambda rows: sorted((note(n, *row) for n, row in enumerate(rows)), key=lambda row: (row.document, row.start)))


def covers(row: Noted, document: str, half: int) -> bool:
    return (
        row.state is State.ANCHORED
        and row.document == document
        and 2 * row.start < half < 2 * (row.start + len(row.quote))
    )


def places(rows: Sequence[Noted]) -> Iterable[list[Noted]]:
    """Who covers each letter of each document and what is between two; after each document one that nobody covers."""
    for document in ("d1", "d2"):
        for half in range(2 * (SPAN + 6)):
            yield [row for row in rows if covers(row, document, half)]


@given(NOTES, st.lists(st.frozensets(st.sampled_from(TAGS)), min_size=1, max_size=3))
def test_notes_are_together_where_a_letter_has_all_the_tags(rows: list[Noted], families: list[frozenset[str]]) -> None:
    expected = {row.id for row in rows if all(family & set(row.tags) for family in families)}
    for here in places(rows):
        some = [row for row in here if any(family & set(row.tags) for family in families)]
        if all(any(family & set(row.tags) for row in some) for family in families):
            expected |= {row.id for row in some}
    assert together(rows, families) == expected


@given(NOTES)
def test_two_names_are_together_in_as_many_places_as_there_are_stretches(rows: list[Noted]) -> None:
    expected: Counter[tuple[str, str]] = Counter()
    before: set[tuple[str, str]] = set()
    for here in places(rows):
        names = {name for row in here for tag in row.tags for name in ABOVE[tag]}
        now = {(one, other) for one in names for other in names}
        expected.update(now - before)
        before = now
    for row in rows:
        if row.state is not State.ANCHORED or not row.quote:
            names = {name for tag in row.tags for name in ABOVE[tag]}
            expected.update((one, other) for one in names for other in names)
    assert places_of_pairs(rows, ABOVE) == expected


def test_passages_that_only_touch_do_not_overlap() -> None:
    rows = (note(1, "d", 0, 4, ("a",)), note(2, "d", 4, 4, ("b",)), note(3, "d", 7, 9, ("a",)))
    assert together(rows, ({"a"}, {"b"})) == {"n2", "n3"}
    assert places_of_pairs(rows, ABOVE)["A", "B"] == 1
    assert places_of_pairs(rows, ABOVE)["top", "top"] == 2, "two stretches: one ends where the next begins"
