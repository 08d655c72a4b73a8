"""Code points and Qt positions agree, whatever the text is made of."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from reader_app.model.document import Block, BlockKind, Inline, InlineKind, Text
from reader_app.model.span import Span
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


def no_links(start: int, end: int) -> tuple[Span, ...]:
    return ()


@pytest.mark.usefixtures("qapp")
@settings(max_examples=120, deadline=None)
@given(texts(), st.booleans())
def test_every_letter_is_where_the_map_says(text: Text, titled: bool) -> None:
    document = QTextDocument()
    title = TitleBlock("A title 😀", ("who", "when")) if titled else TitleBlock("", ())
    links = [(inline.start, inline.end) for inline in text.inlines if inline.start < inline.end]
    letters = Typography("serif", 17, "sans")
    positions = build_page(text, title, load_theme("light"), letters, document, lambda *_: links)
    for block in text.blocks:
        shown = displayed(text.content[block.start : block.end])
        for offset, letter in enumerate(shown):
            place = positions.to_qt(block.start + offset)
            units = letter.encode("utf-16-le")
            first = chr(int.from_bytes(units[:2], "little"))
            assert document.characterAt(place) == first
            assert positions.from_qt(place) == block.start + offset
        assert positions.from_qt(positions.to_qt(block.end)) in {block.end, *(b.start for b in text.blocks)}


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("mark", ["\ufeff", "\ufffe"])
def test_a_mark_of_the_byte_order_within_a_text_moves_and_swaps_nothing(mark: str) -> None:
    document = QTextDocument()
    text = Text(f"{mark}ab", (Block(BlockKind.PARAGRAPH, 0, 3),))
    letters = Typography("serif", 17, "sans")
    positions = build_page(text, TitleBlock("", ()), load_theme("light"), letters, document, no_links)
    assert [document.characterAt(positions.to_qt(place)) for place in (1, 2)] == ["a", "b"]


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


def test_what_cannot_be_shown_is_shown_as_something_and_the_rest_as_it_is() -> None:
    assert displayed("a\ud800b\nc\x00\ufdd0é😀") == "a\ufffdb\u2028c\ufffd\ufffdé😀"
    assert displayed("aé😀\u00a0") == "aé😀\u00a0"


def test_a_text_without_blocks_has_one_place() -> None:
    positions = PositionMap("", [], [], [])
    assert (positions.to_qt(0), positions.to_qt(3), positions.from_qt(0), positions.from_qt(7)) == (0, 0, 0, 0)


def test_nothing_that_qt_reads_as_a_break_is_shown() -> None:
    text = "a\n\r\u2029\ufdd0\ufdd1\ud800b\x00"
    shown = displayed(text)
    assert len(shown) == len(text)
    assert not set(shown) & set("\n\r\u2029\ufdd0\ufdd1\ud800\x00")


@st.composite
def hyphenated(draw: st.DrawFn) -> tuple[str, list[Block], list[int]]:
    letters = st.text(st.sampled_from("ab \u00ad😀𝒳漢é"), min_size=2, max_size=30)
    content, blocks, inserted = "", [], []
    for piece in draw(st.lists(letters, min_size=1, max_size=5)):
        start = len(content)
        blocks.append(Block(BlockKind.PARAGRAPH, start, start + len(piece)))
        content += piece + "\n\n"
        inserted += draw(st.lists(st.integers(start + 1, start + len(piece) - 1), unique=True, max_size=4))
    return content, blocks, sorted(inserted)


@pytest.mark.usefixtures("qapp")
@settings(max_examples=120, deadline=None)
@given(hyphenated(), st.booleans())
def test_every_letter_is_where_the_map_says_among_hyphens(
    made: tuple[str, list[Block], list[int]], in_two_steps: bool
) -> None:
    content, blocks, inserted = made
    document = QTextDocument()
    theme, letters = load_theme("light"), Typography("serif", 17, "sans")
    positions = build_page(Text(content, tuple(blocks)), TitleBlock("😀", ()), theme, letters, document, no_links)
    put_in(document, positions, inserted)
    if in_two_steps:
        take_out = set(inserted[::2])
        cursor = document.rootFrame().firstCursorPosition()
        for at in reversed(inserted[::2]):
            cursor.setPosition(positions.to_qt(at))
            cursor.deletePreviousChar()
        inserted = [at for at in inserted if at not in take_out]
        positions.set_inserted(inserted)
    assert positions.inserted() == tuple(inserted)
    for block in blocks:
        for at in range(block.start, block.end):
            place = positions.to_qt(at)
            first = content[at].encode("utf-16-le")[:2].decode("utf-16-le", "surrogatepass")
            assert document.characterAt(place) == first
            assert not positions.is_inserted(place)
            assert positions.from_qt(place) == at
            if at in inserted:
                assert positions.is_inserted(place - 1)
                assert document.characterAt(place - 1) == "\u00ad"
                assert positions.from_qt(place - 1) == at
        assert positions.from_qt(positions.to_qt(block.end)) == block.end


def put_in(document: QTextDocument, positions: PositionMap, inserted: list[int]) -> None:
    cursor = document.rootFrame().firstCursorPosition()
    for at in reversed(inserted):
        cursor.setPosition(positions.to_qt(at))
        cursor.insertText("\u00ad")
    positions.set_inserted(inserted)
