"""Letters that are painted twice at one place are read once, and letters that only stand close are all read."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader_app.formats import read
from reader_app.model.document import Text
from tests.unit.formats import pdf_files
from tests.unit.formats.pdf_files import text

WORDS = (
    "The committee met in the morning and heard what its members",
    "had to say about the state of the roads, the bridges and the",
    "harbour, which had been neglected since the flood, and it then",
    "asked for those who had mended it before, of whom there were",
    "none any more, since all of them had gone to the other side of",
    "the water, where quays are built of stone and last longer, and",
    "agreed to ask the province for a loan, to be paid back in the",
    "course of nine years, or as soon as the harbour earned it all.",
)
LINES = tuple((72.0, 700.0 - 14 * number, 11.0, words) for number, words in enumerate(WORDS))
WHOLE = " ".join(WORDS)
Line = tuple[float, float, float, str]


def read_lines(*lines: Line) -> Text:
    return read(pdf_files.pages([text(lines)]), "a.pdf").text


def letters_in(words: Sequence[str]) -> int:
    return sum(len("".join(line.split())) for line in words)


def again(line: Line, x: float, y: float = 0.0) -> Line:
    return line[0] + x, line[1] + y, line[2], line[3]


def test_a_page_without_any_is_as_before() -> None:
    found = read_lines(*LINES)
    assert (found.content, found.rules) == (WHOLE, ())


@pytest.mark.parametrize(("x", "y"), [(0.0, 0.0), (0.3, 0.0), (0.7, -0.7), (-0.4, 0.5)])
@pytest.mark.parametrize("which", [slice(None), slice(1, 2), slice(0, 6, 2)], ids=["all", "one", "some"])
def test_lines_painted_again_later_are_read_once(x: float, y: float, which: slice) -> None:
    found = read_lines(*LINES, *(again(line, x, y) for line in LINES[which]))
    assert found.content == WHOLE
    assert found.rules == (f"letters painted twice ({letters_in(WORDS[which])})",)
    assert not found.warnings, "what is painted twice is not missed"
    assert max(run.first for run in found.runs) < len(WHOLE) + 2 * len(LINES), "places are those of the first"


def test_a_word_of_a_line_painted_again_later_is_read_once() -> None:
    before = (72.0, 700.0, 11.0, "The ")
    found = read_lines((72.0, 700.0, 11.0, "The committee met"), *LINES[1:], (93.0, 700.0, 11.0, "committee"), before)
    assert " ".join(found.content.split()).startswith("The committee met had to say")
    assert found.content.count("committee") == 1


@pytest.mark.parametrize("order", ["letter by letter", "word by word"])
def test_words_whose_pieces_are_painted_twice_stay_words(order: str) -> None:
    widths = {"met": 22.0, "in": 12.0, "all": 14.0}  # a space more than they take
    x, lines = 72.0, []
    for word, width in widths.items():
        lines += [(x, 700.0, 11.0, word), (x + 0.3, 700.0, 11.0, word)]
        x += width
    if order == "word by word":
        lines = [*lines[0::2], *lines[1::2]]
    assert read_lines(*lines).content == "met in all"


@pytest.mark.parametrize("words", ["ill will, all hollow... 1,111,111", "__--==,,;;::''", "| l l | I I"])
def test_letters_side_by_side_are_all_read(words: str) -> None:
    found = read_lines((72, 700, 11, words), (72, 686, 11, words))
    assert sum(map(str.isspace, found.content)) < len(found.content)
    assert "".join(found.content.split()) == "".join(words.split()) * 2
    assert not any("twice" in rule for rule in found.rules)


JOINED = b"""/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /J def /CMapType 2 def
1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <23> <006600660069> endbfchar
endcmap CMapName currentdict /CMap defineresource pop end end"""


@pytest.mark.parametrize("times", [1, 2])
def test_letters_of_one_sign_are_all_read(times: int) -> None:
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode 90 0 R >>"
    line = (72.0, 560.0, 11.0, "an o#ce that is e#cient")  # here the # is a ligature
    again_ = [again(each, 0.2) for each in (LINES[2], *[line] * (times - 1))]
    data = pdf_files.pages([text([*LINES, line, *again_])], more={3: font, 90: pdf_files.stream(JOINED)})
    assert read(data, "a.pdf").text.content.endswith("an office that is efficient")


@settings(max_examples=40, deadline=None)
@given(
    words=st.text("abcdefghilmnostuw ", min_size=8, max_size=40).map(str.split).map(" ".join).filter(bool),
    x=st.floats(-0.8, 0.8),
    y=st.floats(-0.8, 0.8),
)
def test_whatever_is_painted_twice_is_what_it_is_once(words: str, x: float, y: float) -> None:
    line = (72.0, 560.0, 11.0, words)
    once = read_lines(*LINES, line)
    twice = read_lines(*LINES, line, *(again(each, x, y) for each in (*LINES, line)))
    assert twice.content == once.content
