"""Finding letters in a document: white space, apostrophes and case as one expects, at exact places."""

import pytest

from reader_app.ui.viewer.find_bar import Places, find_literally


@pytest.mark.parametrize(
    ("content", "wanted", "found"),
    [
        ("Cyber and cyber", "cyber", ["Cyber", "cyber"]),
        ("IMPACT and impact", "IMPACT", ["IMPACT"]),
        ("the world’s first", "world's first", ["world’s first"]),
        ("two\n\nblocks", "two blocks", ["two\n\nblocks"]),
        ("a+b (c)", "+b (", ["+b ("]),
        ("😀 after", "after", ["after"]),
        ("anything", "   ", []),
        ("", "x", []),
    ],
)
def test_finds_what_is_meant(content: str, wanted: str, found: list[str]) -> None:
    assert [content[start:end] for start, end in find_literally(content, wanted)] == found


def test_one_is_at_the_first_place_in_view_and_steps_round_the_ends() -> None:
    places = Places()
    places.find("x....x....x", "x", 3)
    assert places.current == (5, 6)
    places.step(2)
    assert places.current == (0, 1)
    places.step(-1)
    assert places.current == (10, 11)
    places.find("none here", "x", 0)
    places.step(1)
    assert places.current is None
