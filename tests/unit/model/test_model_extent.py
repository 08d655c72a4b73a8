"""Sentences and paragraphs around a passage."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.model.annotation import Extent
from reader_app.model.extent import Extents


def sentence(text: str, words: str) -> str:
    start = text.index(words)
    begin, end = Extents(text, [(0, len(text))]).around((start, start + len(words)), Extent.SENTENCE)
    return text[begin:end]


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("One heron. Two herons stood. Three flew.", "Two", "Two herons stood."),
        ("One heron. Two herons stood. Three flew.", "One", "One heron."),
        ("One heron. Two herons stood. Three flew", "flew", "Three flew"),
        ("So? “Yes,” said Dr. Li of the U.S. Navy. Then he left.", "Navy", "“Yes,” said Dr. Li of the U.S. Navy."),
        ("He asked “Why?” Nobody spoke.", "asked", "He asked “Why?”"),
        ("Am 3. Mai kam z. B. er (vgl. Abb. 2). Dann nicht.", "kam", "Am 3. Mai kam z. B. er (vgl. Abb. 2)."),
        ("It was 3.5 metres… and then more. Next.", "metres", "It was 3.5 metres… and then more."),
        ("これは一つ。それは二つ。あれは三つ", "二つ", "それは二つ。"),
        ("What?! No. Yes.", "No", "No."),
        ("Wait… 12 herons came. So.", "came", "Wait… 12 herons came."),
        ("See No. 5 there. So.", "5", "See No. 5 there."),
        ("One heron. Two herons.", "heron. Two", "One heron. Two herons."),
        ("", "", ""),
    ],
)  # fmt: skip
def test_the_sentence_around_words(text: str, words: str, found: str) -> None:
    assert sentence(text, words) == found


def test_no_sentence_goes_beyond_its_paragraph() -> None:
    text = "A heading\nOne heron stood\nAnother flew. So what."
    blocks = [(0, 9), (10, 25), (26, len(text))]
    extents = Extents(text, blocks)
    assert extents.around((14, 19), Extent.SENTENCE) == (10, 25)
    assert extents.around((34, 38), Extent.PARAGRAPH) == (26, len(text))
    assert extents.around((14, 38), Extent.PARAGRAPH) == (10, len(text))
    assert text[slice(*extents.around((14, 28), Extent.SENTENCE))] == "One heron stood\nAnother flew."
    assert extents.around((14, 19), Extent.WORDS) == (14, 19)


@given(st.lists(st.text("aB. !?…3\u3002”)", min_size=1, max_size=30), min_size=1, max_size=5), st.data())
def test_what_is_widened_holds_what_it_was_and_is_widened_once(lines: list[str], data: st.DataObject) -> None:
    text = "\n".join(lines)
    starts = [sum(len(line) + 1 for line in lines[:number]) for number in range(len(lines))]
    extents = Extents(text, [(start, start + len(line)) for start, line in zip(starts, lines, strict=True)])
    start = data.draw(st.integers(0, len(text) - 1).filter(lambda at: text[at] != "\n"))
    end = data.draw(st.integers(start + 1, len(text)))
    narrow = start, end
    for extent in Extent:
        wide = extents.around(narrow, extent)
        assert wide[0] <= narrow[0] < narrow[1] <= wide[1]
        assert extents.around(wide, extent) == wide
        narrow = wide


@pytest.mark.parametrize("content", ["12. 34! " * 300_000, "." * 3_000_000 + " so.", "?! . " * 300_000])
def test_a_block_of_nothing_but_numbers_or_points_takes_no_longer_than_words(content: str) -> None:
    """It would take minutes if each point were looked at with all that follow."""
    end = len(content.rstrip())
    assert Extents(content, [(0, end)]).around((end - 2, end - 1), Extent.SENTENCE)[1] == end
