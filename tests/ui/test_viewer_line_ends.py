"""Whatever a text is made of: its letters stay, and every hyphen that is put in ends a line, at most two in a row."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextBlock

from reader_app.model.document import Block, BlockKind, Inline, InlineKind, Text
from reader_app.ui.theme import load_theme
from reader_app.ui.viewer.line_ends import IN_A_ROW
from reader_app.ui.viewer.positions import displayed
from reader_app.ui.viewer.rich_face import RichFace
from reader_app.ui.viewer.title_block import TitleBlock
from reader_app.ui.viewer.typography import Typography

HYPHEN = "\u00ad"
WORDS = st.sampled_from(
    [
        "Verantwortungsbereitschaft", "Einkommensverhältnisse,", "„Lebenshaltungskosten“", "und", "in", "der",
        "Zeugen\u00advernehmung", "😀", "https://example.org/verantwortungsbereitschaft", "Schiff-Fahrtsgesellschaften",
        "Rahmen\u00a0bedingungen", "VERWALTUNGSGERICHTE", "(Unterzeichnung)", "東京都庁", "x\u2028y", "Wörterbücher😀",
        "de\u0301veloppement", "\tTabelle", "a", "–", "-", "Auflage",
    ]
)  # fmt: skip
KINDS = st.sampled_from(
    [BlockKind.PARAGRAPH, BlockKind.BULLET, BlockKind.NUMBERED, BlockKind.QUOTE, BlockKind.FOOTNOTE, BlockKind.HEADING,
     BlockKind.CODE]
)  # fmt: skip


@st.composite
def texts(draw: st.DrawFn) -> Text:
    content, blocks, inlines = "", [], []
    for _ in range(draw(st.integers(1, 4))):
        start = len(content)
        for word in draw(st.lists(WORDS, min_size=1, max_size=40)):
            if draw(st.integers(0, 5)) == 0:
                kind = draw(st.sampled_from([InlineKind.STRONG, InlineKind.EMPHASIS, InlineKind.CODE]))
                inlines.append(Inline(kind, len(content), len(content) + len(word)))
            content += word + " "
        blocks.append(Block(draw(KINDS), start, len(content), draw(st.integers(0, 2))))
        content += "\n\n"
    return Text(content, tuple(blocks), tuple(inlines))


def line_ends(block: QTextBlock) -> list[tuple[int, str]]:
    """Of each line but the last, the Qt position of its last letter, and that letter."""
    units, layout = block.text().encode("utf-16-le"), block.layout()
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    places = [line.textStart() + line.textLength() - 1 for line in lines[:-1]]
    return [(block.position() + at, units[2 * at : 2 * at + 2].decode("utf-16-le", "replace")) for at in places]


@pytest.mark.usefixtures("qapp")
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts(), st.integers(160, 700), st.integers(160, 700))
def test_letters_stay_and_hyphens_end_lines(text: Text, width: int, other: int) -> None:
    face = RichFace(load_theme("light"))
    face.resize(width, 3000)
    face.show()
    face.show_text(text, TitleBlock("", ()), Typography("serif", 17, "sans", hyphenates=True, language="de"))
    for pixels in (width, other):
        face.resize(pixels, 3000)
        face.go_to(0)
        block, ends = face.document().begin(), set()
        while block.isValid():
            in_a_row = 0
            for place, letter in line_ends(block):
                in_a_row = in_a_row + 1 if face.positions.is_inserted(place) else 0
                ends |= {place} if letter == HYPHEN else set()
                assert in_a_row <= IN_A_ROW or is_alone(block, place)
            block = block.next()
        for at in face.positions.inserted():
            assert face.positions.to_qt(at) - 1 in ends
        for each in text.blocks:
            shown = displayed(text.content[each.start : each.end])
            for offset, letter in enumerate(shown):
                place = face.positions.to_qt(each.start + offset)
                first = letter.encode("utf-16-le")[:2].decode("utf-16-le", "surrogatepass")
                assert face.document().characterAt(place) == first
    face.deleteLater()


def is_alone(block: QTextBlock, place: int) -> bool:
    """Whether a word fills its line: then there is no other place to break it."""
    line = block.layout().lineForTextPosition(place - block.position())
    units = block.text().encode("utf-16-le")
    words = units[2 * line.textStart() : 2 * (line.textStart() + line.textLength())].decode("utf-16-le", "replace")
    return " " not in words
