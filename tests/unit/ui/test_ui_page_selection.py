"""Selections by letter, word and paragraph, in both directions."""

import pytest

from reader_app.model.document import Block, BlockKind, Text
from reader_app.ui.viewer.page_selection import Grain, Selection

CONTENT = "One two’s three.\n\nFour, five six."
TEXT = Text(CONTENT, (Block(BlockKind.PARAGRAPH, 0, 16), Block(BlockKind.PARAGRAPH, 18, len(CONTENT))))


def selected(selection: Selection) -> str:
    return CONTENT[slice(*selection.span)]


def test_letters() -> None:
    selection = Selection(TEXT)
    selection.begin(4)
    assert selection.span == (4, 4)
    selection.extend(9)
    assert (selected(selection), selection.caret) == ("two’s", 9)
    selection.extend(0)
    assert (selected(selection), selection.caret) == ("One ", 0)


def test_words_grow_by_words_and_never_lose_the_first() -> None:
    selection = Selection(TEXT)
    selection.begin(6, Grain.WORD)
    assert selected(selection) == "two’s"
    selection.extend(12)
    assert selected(selection) == "two’s three"
    selection.extend(1)
    assert (selected(selection), selection.caret) == ("One two’s", 0)
    selection.extend(5)
    assert selected(selection) == "two’s"


def test_paragraphs() -> None:
    selection = Selection(TEXT)
    selection.begin(20, Grain.PARAGRAPH)
    assert selected(selection) == "Four, five six."
    selection.extend(3)
    assert selected(selection) == CONTENT


def test_a_mark_between_words_is_taken_alone() -> None:
    selection = Selection(TEXT)
    selection.begin(CONTENT.index(","), Grain.WORD)
    assert selected(selection) == ","


@pytest.mark.parametrize(
    ("caret", "by", "expected"),
    [(0, 1, "two’s three.\n\nFour, five six."), (5, 1, "three.\n\nFour, five six."), (30, 1, "")],
)
def test_the_next_word(caret: int, by: int, expected: str) -> None:
    selection = Selection(TEXT)
    selection.move(caret, extending=False)
    assert CONTENT[selection.word_step(by) :] == expected


def test_the_word_before() -> None:
    selection = Selection(TEXT)
    selection.move(len(CONTENT), extending=False)
    places = []
    for _ in range(8):
        selection.move(selection.word_step(-1), extending=True)
        places.append(selection.caret)
    assert places == [29, 24, 18, 10, 4, 0, 0, 0]
    assert selected(selection) == CONTENT


def test_nothing_lies_outside_the_text() -> None:
    selection = Selection(TEXT)
    selection.select((-5, 999))
    assert selection.span == (0, len(CONTENT)) == (0, selection.last)
    Selection(Text("", ())).begin(3, Grain.PARAGRAPH)
