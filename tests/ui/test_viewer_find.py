"""Finding letters in a document: white space, apostrophes and case as one expects, at exact places."""

import pytest

from reader_app.ui.viewer.find_bar import Places, find_literally
from tests.ui.reader import ReaderWindow


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


def test_one_is_at_the_first_place_from_the_start_on_and_steps_round_the_ends() -> None:
    places = Places()
    places.begin(3)
    places.find("x....x....x", "x")
    assert places.current == (5, 6)
    places.step(2)
    assert places.current == (0, 1)
    places.step(-1)
    assert places.current == (10, 11)
    places.find("none here", "x")
    places.step(1)
    assert places.current is None


def test_letters_typed_look_from_where_one_began_and_steps_move_that_place() -> None:
    places = Places()
    places.begin(4)
    for wanted in ("a", "ab", "a", "ab"):
        places.find("ab..ab..ab", wanted)
        assert places.current == (4, 4 + len(wanted))
    places.step(1)
    places.find("ab..ab..ab", "a")
    assert places.current == (8, 9)


def test_what_is_typed_anew_does_not_drift_to_the_beginning(reader: ReaderWindow) -> None:
    viewer = reader.window.viewer
    reader.open("Second Worldwide")
    reader.press("Ctrl+End")
    reader.wait(lambda: viewer.face.anchor > 1000, "the end")
    reader.press("Ctrl+F").type("the")
    last = viewer.found.at
    assert last > 0
    for _ in range(3):
        reader.press("Ctrl+A").type("the")
        assert viewer.found.at == last


def test_a_selection_is_the_first_place_found(reader: ReaderWindow) -> None:
    viewer = reader.window.viewer
    reader.open("Second Worldwide")
    text = reader.parts.state.opened.text.content
    start = text.index(" the ", len(text) // 2) + 1
    viewer.reveal((start, start + 3))
    viewer.face.select((start, start + 3))
    reader.press("Ctrl+F")
    assert viewer.found.current == (start, start + 3)
