"""Lines of context: about sixty characters a side, whole words, inside the block."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.search.snippets import CONTEXT, line


def around(content: str, match: str, block: tuple[int, int] | None = None) -> tuple[str, str, str]:
    start = content.index(match)
    shown = line(content, (start, start + len(match)), block or (0, len(content)))
    return shown.before, shown.match, shown.after


def test_short_block_is_shown_whole() -> None:
    assert around("one two three", "two") == ("one ", "two", " three")


def test_never_out_of_the_block() -> None:
    assert around("above\none two three\nbelow", "two", (6, 19)) == ("one ", "two", " three")


def test_line_breaks_are_shown_as_spaces() -> None:
    assert around("one\nthe digi-\ntal\nage", "digi-\ntal") == ("one the ", "digi- tal", " age")


def test_cut_between_words() -> None:
    before, _, after = around("longish " * 20 + "HIT" + " longish" * 20, "HIT")
    assert before == "longish " * 7
    assert after == " longish" * 7


def test_text_without_spaces_is_cut_anywhere_but_before_a_mark() -> None:
    before, _, after = around("ก\u0e34" * 100 + "HIT" + "ก\u0e34" * 100, "HIT")
    assert len(before) == len(after) == CONTEXT
    before, _, after = around("ก\u0e34" * 100 + "xHITx" + "ก\u0e34" * 100, "HIT")
    assert before[0] == "ก"
    assert after[-1] in "ก\u0e34"


@given(st.text("ab \n\u0301", max_size=300), st.data())
def test_what_is_shown_is_what_is_there(content: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(content)))
    end = data.draw(st.integers(start, len(content)))
    shown = line(content, (start, end), (0, len(content)))
    flat = content.replace("\n", " ")
    assert (shown.start, shown.end, shown.match) == (start, end, flat[start:end])
    assert flat[:start].endswith(shown.before)
    assert flat[end:].startswith(shown.after)
    assert len(shown.before) <= CONTEXT
    assert len(shown.after) <= CONTEXT


@pytest.mark.parametrize("content", ["HIT", " HIT ", "\nHIT\n"])
def test_nothing_around(content: str) -> None:
    assert around(content, "HIT")[1] == "HIT"
