"""What two texts share is found, however much is changed at their ends and in between."""

import random

import pytest

from reader_app.model.alignment import Alignment, Stretch


def words(seed: int, count: int) -> list[str]:
    """Invented words, no two alike."""
    chance = random.Random(seed)
    return [f"{''.join(chance.choices('abcdefghij', k=5))}{number}" for number in range(count)]


def lines(seed: int, count: int = 60) -> list[str]:
    return [" ".join(words(seed * 1000 + number, 12)) for number in range(count)]


def test_letters_within_other_letters_are_found() -> None:
    alignment = Alignment("Xone two threeY", "Z, one two threeW")
    assert alignment.stretches == (Stretch(1, 3, 13),)
    assert [alignment.place(at) for at in (0, 1, 13, 14)] == [None, 3, 15, None]


@pytest.mark.parametrize("joint", ["\n", " "])
def test_what_is_changed_at_both_ends_and_in_the_middle_leaves_the_rest(joint: str) -> None:
    kept = lines(1)
    old = joint.join(["An old beginning", *kept[:30], "an old middle", *kept[30:], "an old end."])
    new = joint.join(["What is new", *kept[:30], "what is quite another", *kept[30:], "and all that follows"])
    assert Alignment(old, new).shared >= sum(map(len, kept))
    one, other = (Alignment(old, new).place(old.index(kept[number])) for number in (3, 45))
    assert (one, other) == (new.index(kept[3]), new.index(kept[45]))


def test_of_lines_that_changed_places_as_many_as_can_be_stay_in_order() -> None:
    kept = lines(2)
    old = "\n".join(["Old", *kept, "old"])
    new = "\n".join(["New", *kept[40:43], *kept[:40], *kept[43:], "new"])
    alignment = Alignment(old, new)
    assert sum(map(len, kept)) - 3 * len(kept[40]) - 60 <= alignment.shared < sum(map(len, kept))
    assert alignment.place(old.index(kept[50])) == new.index(kept[50])
    assert alignment.place(old.index(kept[2])) == new.index(kept[2])


def test_words_changed_here_and_there_leave_those_between_them() -> None:
    there = words(3, 300)
    changed = ["other" if number % 9 == 4 else word for number, word in enumerate(["Begin", *there, "end"])]
    old, new = " ".join(["Start", *there, "stop"]), " ".join(changed)
    assert Alignment(old, new).shared >= 0.85 * len(old)


def test_around_a_passage_are_the_nearest_solid_stretches() -> None:
    alignment = Alignment("Solid ground here. abc Solid ground there.", "Solid ground here. xyz Solid ground there.")
    assert alignment.around(19, 22, 12) == (19, 22, 19, 22)
    assert alignment.around(19, 22, 30) == (0, 42, 0, 42), "where nothing is so solid, the ends of the texts are"
    assert alignment.around(0, 5, 12) == (0, 5, 0, 5)
    assert alignment.around(0, 18, 12) == (0, 22, 0, 22)
