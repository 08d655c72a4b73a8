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


def beside(content: str, match: str) -> tuple[str, str]:
    start = content.index(match)
    block = content.rfind("\n", 0, start) + 1, content.find("\n", start) % (len(content) + 1)
    shown = line(content, (start, start + len(match)), block, with_neighbours=True)
    return shown.before, shown.after


def test_a_cell_is_shown_with_those_beside_it() -> None:
    table = "Heading\n\n2024-05-01\nMinistry\na kickback again\n99.5\n2024-05-02\n\nThe end"
    assert beside(table, "kickback") == ("2024-05-01 · Ministry · a ", " again · 99.5 · 2024-05-02")
    assert beside(table, "2024-05-01") == ("", " · Ministry · a kickback again · 99.5 · 2024-05-02")
    assert beside(table, "Heading") == ("", "")
    assert beside(table, "The end") == ("", "")


def test_a_paragraph_goes_on_with_nothing_else() -> None:
    assert beside("above\n\none two three\n\nbelow", "two") == ("one ", " three")


@given(st.lists(st.sampled_from(["heron", "a b", "x" * 80, ""]), min_size=1, max_size=9), st.data())
def test_neighbours_make_a_line_no_longer_than_others(blocks: list[str], data: st.DataObject) -> None:
    number = data.draw(st.integers(0, len(blocks) - 1))
    gaps = [data.draw(st.sampled_from(["\n", "\n\n"])) for _ in blocks]
    content = "".join(block + gap for block, gap in zip(blocks, gaps, strict=True))
    start = sum(len(block) + len(gap) for block, gap in zip(blocks[:number], gaps, strict=False))
    end = start + len(blocks[number])
    narrow = line(content, (start, end), (start, end))
    wide = line(content, (start, end), (start, end), with_neighbours=True)
    assert (narrow.start, narrow.end, narrow.match) == (wide.start, wide.end, wide.match)
    flat = " ".join(content.split())
    for shown in (wide.before, wide.after):
        assert " ".join(shown.replace(" · ", " ").split()).strip("· ") in flat
        assert len(shown.replace(" · ", "\n")) <= CONTEXT
