"""Code points and Qt positions agree, whatever the text is made of."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from reader_app.model.document import Block, BlockKind, Inline, InlineKind, Text
from reader_app.ui.theme import load_theme
from reader_app.ui.viewer.page import build_page
from reader_app.ui.viewer.positions import PositionMap, displayed
from reader_app.ui.viewer.title_block import TitleBlock
from reader_app.ui.viewer.typography import Typography

LETTERS = st.text(
    st.one_of(
        st.sampled_from("abc \u00a0\u2028\u2029\t\ufdd0\ufdd1\n😀𝒳漢字שלוםسلام\u0301\u200d\u00ad"),
        st.characters(blacklist_categories=["Cs", "Cc"]),
    ),
    min_size=1,
    max_size=40,
)
KINDS = st.sampled_from([kind for kind in BlockKind if kind is not BlockKind.CELL])


@st.composite
def texts(draw: st.DrawFn) -> Text:
    content, blocks, table = "", [], 0
    for _ in range(draw(st.integers(1, 6))):
        if draw(st.integers(0, 3)):
            piece = draw(LETTERS)
            level = draw(st.integers(0, 2))
            blocks.append(Block(draw(KINDS), len(content), len(content) + len(piece), level))
            content += piece + "\n\n"
            continue
        rows, columns = draw(st.integers(1, 3)), draw(st.integers(1, 3))
        for row in range(rows):
            for column in range(columns):
                piece = draw(st.one_of(st.just(""), LETTERS))
                span = (len(content), len(content) + len(piece))
                blocks.append(Block(BlockKind.CELL, *span, table=table, row=row, column=column))
                content += piece + "\n"
        table += 1
    inlines = tuple(
        Inline(InlineKind.STRONG, block.start, max(block.start, block.end - 1))
        for block in blocks
        if draw(st.booleans())
    )
    return Text(content, tuple(blocks), inlines)


@pytest.mark.usefixtures("qapp")
@settings(max_examples=120, deadline=None)
@given(texts(), st.booleans())
def test_every_letter_is_where_the_map_says(text: Text, titled: bool) -> None:
    document = QTextDocument()
    title = TitleBlock("A title 😀", ("who", "when")) if titled else TitleBlock("", ())
    positions = build_page(text, title, load_theme("light"), Typography("serif", 17, "sans"), document)
    for block in text.blocks:
        shown = displayed(text.content[block.start : block.end])
        for offset, letter in enumerate(shown):
            place = positions.to_qt(block.start + offset)
            units = letter.encode("utf-16-le")
            first = chr(int.from_bytes(units[:2], "little"))
            assert document.characterAt(place) == first
            assert positions.from_qt(place) == block.start + offset
        assert positions.from_qt(positions.to_qt(block.end)) in {block.end, *(b.start for b in text.blocks)}


def test_a_place_in_the_middle_of_a_pair_is_its_character() -> None:
    positions = PositionMap("a😀b", [0], [3], [5])
    assert [positions.to_qt(i) for i in range(4)] == [5, 6, 8, 9]
    assert [positions.from_qt(place) for place in (5, 6, 7, 8, 9)] == [0, 1, 1, 2, 3]


def test_places_outside_every_block_fall_on_the_nearest() -> None:
    positions = PositionMap("ab\n\ncd", [0, 4], [2, 6], [10, 20])
    assert positions.from_qt(0) == 0
    assert positions.from_qt(15) == 2
    assert positions.from_qt(99) == 6
    assert positions.to_qt(3) == 12


def test_nothing_that_qt_reads_as_a_break_is_shown() -> None:
    text = "a\n\r\u2029\ufdd0\ufdd1\ud800b\x00"
    shown = displayed(text)
    assert len(shown) == len(text)
    assert not set(shown) & set("\n\r\u2029\ufdd0\ufdd1\ud800\x00")
