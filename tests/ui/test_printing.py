"""Printing: what stands on the pages of a PDF that was printed, and what becomes of files when it goes wrong."""

import unicodedata
from collections import Counter
from collections.abc import Iterator
from itertools import islice, pairwise
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageRanges, QPageSize, QPdfWriter
from pytestqt.qtbot import QtBot

from reader_app.model.document import Block, BlockKind, Inline, InlineKind, Text
from reader_app.ui.viewer import printing
from reader_app.ui.viewer.printing_galley import Line, breaks
from reader_app.ui.viewer.printing_pieces import pieces
from tests.ui.reader import ReaderWindow


def _print(reader: ReaderWindow, path: Path) -> list[str]:
    """Print the open document; the text of each page."""
    printer = reader.parts.printer
    printer.print_to(path)
    reader.wait(lambda: not printer.is_busy, "the printed pages")
    return _texts(path)


def _texts(path: Path) -> list[str]:
    """The text of each page of a PDF file."""
    with pdfium.PdfDocument(path) as document:
        return [page.get_textpage().get_text_bounded().replace("\r\n", "\n") for page in document]


def test_printed_pages_have_text_citation_numbers_and_notes(reader: ReaderWindow, tmp_path: Path) -> None:
    reader.open("Second Worldwide").select("Wiki-leaks").press("2")
    reader.parts.session.annotating.note(reader.annotations[0].id, "Ask about this.\nTwice.")
    reader.parts.session.annotating.set_tags(reader.annotations[0].id, ("alliances",))
    pages = _print(reader, tmp_path / "speech.pdf")
    whole = unicodedata.normalize("NFKC", " ".join(" ".join(pages).split()))
    opened = reader.parts.state.opened
    assert "Hamadoun I. Touré" in pages[0].splitlines()[0]  # the citation stands first
    assert all(f"Page {n}" in page for n, page in enumerate(pages, start=1))
    assert "for example with Wiki-leaks, and across the Middle East" in whole
    assert "Thank you." in whole
    assert "Wiki-leaks” Green · page 1 · #alliances Ask about this. Twice." in whole
    lines = [opened.text.content[block.start : block.end] for block in opened.text.blocks]
    letters = "".join(whole.replace("ʼ", "’").split())  # one glyph of the face for both
    assert [line for line in lines if "".join(line.split())[:20] not in letters] == []


def test_the_moments_of_a_transcript_are_printed_beside_its_lines(reader: ReaderWindow, tmp_path: Path) -> None:
    cues = [
        (n // 60, n % 60, f"Sentence {n} is said at some length, by somebody or other.") for n in range(0, 3_000, 7)
    ]
    source = "".join(f"{m:02}:{s:02}.000 --> {m:02}:{s:02}.900\n{words}\n\n" for m, s, words in cues)
    path = tmp_path / "talk.vtt"
    path.write_text(f"WEBVTT\n\n{source}")
    reader.parts.adding.add([path])
    reader.wait(lambda: not reader.parts.adding.is_busy and reader.parts.state.opened, "the document")
    face = reader.window.viewer.face
    face.select((0, 8))
    reader.settle()
    reader.press("H")
    pages = _print(reader, tmp_path / "talk.pdf")
    assert len(pages) > 5
    whole = " ".join(" ".join(pages).split())
    assert [f"{m:02}:{s:02}" for m, s, _ in cues if f"{m:02}:{s:02}" not in whole] == []
    with pdfium.PdfDocument(tmp_path / "talk.pdf") as document:
        letters = document[0].get_textpage()
        places = {words: _place(letters, words) for words in ("00:00", "Sentence 0", "00:07", "Sentence 7")}
    for moment, words in (("00:00", "Sentence 0"), ("00:07", "Sentence 7")):
        assert places[moment][1] < places[words][0]  # it ends before the words begin
        assert abs(places[moment][2] - places[words][2]) < 6  # and stands beside them


def _place(letters: pdfium.PdfTextPage, words: str) -> tuple[float, float, float]:
    """Left, right and bottom of words on a page, in points."""
    found = letters.search(words).get_next()
    assert found is not None
    first, count = found
    boxes = [letters.get_charbox(at) for at in range(first, first + count)]
    return boxes[0][0], boxes[-1][2], min(box[1] for box in boxes)


@pytest.mark.parametrize("title", ["Second Worldwide", "ICT Security", "Study Group 2"])
def test_no_line_is_on_two_pages_not_even_unseen(reader: ReaderWindow, tmp_path: Path, title: str) -> None:
    pages = [page.splitlines() for page in _print(reader.open(title), tmp_path / "whole.pdf")]
    assert len(pages) > 1
    for before, after in pairwise(pages):
        shared = {line for line in before if len(line) > 40} & set(after)
        assert shared <= {after[0]}, "the running title alone"
    last = "".join(reader.parts.state.opened.text.content.split())[-25:]
    assert unicodedata.normalize("NFKC", "".join("".join(pages[-1]).split())).endswith(last)


def test_letters_that_print_joins_are_letters_in_the_text(reader: ReaderWindow, tmp_path: Path) -> None:
    whole = " ".join(_print(reader.open("Critical Information"), tmp_path / "whole.pdf"))
    assert "questions left hanging" in " ".join(whole.split())
    assert "will definitely continue" in " ".join(whole.split())


@pytest.mark.parametrize("wanted", ["1", "2", "2-9", "1,2"])
def test_only_the_pages_of_a_range_are_printed(wanted: str, reader: ReaderWindow, tmp_path: Path) -> None:
    reader.open("Second Worldwide").select("Thank you.").press("2")
    whole = _print(reader, tmp_path / "whole.pdf")
    assert len(whole) == 2
    path = tmp_path / "some.pdf"
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(18, 16, 18, 16), QPageLayout.Unit.Millimeter)
    ranges = QPageRanges.fromString(wanted)
    writer.setPageRanges(ranges)
    printer = reader.parts.printer
    said: list[str] = []
    printer.said.connect(said.append)
    printer._begin(writer)
    reader.wait(lambda: not printer.is_busy, "the printed pages")
    expected = [page for number, page in enumerate(whole, 1) if ranges.contains(number)]
    assert _texts(path) == expected
    assert said == [f"{len(expected)} pages printed." if len(expected) > 1 else "1 page printed."]


def test_marks_are_printed_in_their_colour_and_underlined(reader: ReaderWindow, tmp_path: Path) -> None:
    reader.open("Second Worldwide").select("We live in a world where information").press("3")
    path = tmp_path / "marked.pdf"
    _print(reader, path)
    colours = _colours(path, 0)
    assert _like(colours, (187, 220, 249), 12) > 300, "no blue behind the passage"
    assert _like(colours, (40, 90, 140), 45) > 60, "no line under it"


def test_a_passage_shows_on_its_own_page_only(reader: ReaderWindow, tmp_path: Path) -> None:
    path = tmp_path / "marked.pdf"
    second = _print(reader.open("Critical Information"), path)[1].splitlines()
    content = reader.parts.state.opened.text.content
    reader.select(next(line for line in second if len(line) > 40 and line in content)).press("3")
    _print(reader, path)
    assert _like(_colours(path, 1), (187, 220, 249), 12) > 300, "no blue behind the passage"
    assert _like(_colours(path, 0), (187, 220, 249), 12) == 0, "blue at the foot of the page before"


def _colours(path: Path, page: int) -> Counter[tuple[int, int, int]]:
    """How many pixels of a page have which colour."""
    with pdfium.PdfDocument(path) as document:
        data = bytes(document[page].render(scale=2, rev_byteorder=True).buffer)
    return Counter(zip(data[0::3], data[1::3], data[2::3], strict=False))


def _like(colours: Counter[tuple[int, int, int]], wanted: tuple[int, int, int], far: int) -> int:
    """How many pixels are about of this colour."""
    near = (each for each in colours if max(abs(a - b) for a, b in zip(each, wanted, strict=True)) <= far)
    return sum(colours[each] for each in near)


def test_printing_that_is_stopped_leaves_the_old_file(reader: ReaderWindow, tmp_path: Path) -> None:
    path = tmp_path / "kept.pdf"
    path.write_bytes(b"old")
    said: list[str] = []
    reader.parts.printer.said.connect(said.append)
    reader.open("Second Worldwide").parts.printer.print_to(path)
    reader.parts.printer.cancel()
    reader.settle()
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.glob("kept*")] == ["kept.pdf"]
    assert said == ["Printing was stopped."]
    assert _print(reader, path), "it can be printed again"


def test_what_breaks_off_is_not_taken_for_whole(
    reader: ReaderWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(text: Text) -> Iterator[tuple[int, Text]]:
        yield from islice(pieces(text), 1)
        raise RuntimeError("a fault of ours")

    monkeypatch.setattr(printing, "pieces", broken)
    path = tmp_path / "half.pdf"
    printer = reader.open("ICT Security").parts.printer
    with qtbot.captureExceptions() as faults:
        printer.print_to(path)
        reader.wait(lambda: not printer.is_busy, "the end")
    assert [str(error) for _, error, _ in faults] == ["a fault of ours"]
    assert not path.exists()


def test_a_folder_that_is_not_there_is_said(reader: ReaderWindow, tmp_path: Path) -> None:
    failed: list[str] = []
    reader.parts.printer.failed.connect(failed.append)
    reader.open("Second Worldwide").parts.printer.print_to(tmp_path / "nowhere" / "a.pdf")
    assert len(failed) == 1
    assert "could not be written" in failed[0]
    assert not reader.parts.printer.is_busy


_spans = st.lists(st.tuples(st.floats(8, 60), st.booleans()), min_size=1, max_size=60)


@given(_spans, st.floats(0, 300), st.floats(60, 300))
def test_page_breaks_cut_no_line_and_lose_none(spans: list[tuple[float, bool]], first: float, room: float) -> None:
    lines, top = [], 0.0
    for height, heads in spans:
        lines.append(Line(top, top + height, heads))
        top += height
    found = list(breaks(lines, top, min(first, room), room))
    assert (found[0][0], found[-1][1]) == (0, top)
    assert all(one[1] == other[0] for one, other in pairwise(found))
    assert all(bottom - start <= room + 0.5 for start, bottom in found)
    ends = {bottom for _, bottom in found}
    assert not any(line.top + 0.5 < end < line.bottom - 0.5 for line in lines for end in ends)


@given(st.lists(st.integers(0, 50_000), min_size=1, max_size=12), st.integers(100, 30_000))
def test_pieces_are_the_text_in_order(lengths: list[int], size: int) -> None:
    blocks, parts, at = [], [], 0
    for number, length in enumerate(lengths):
        blocks.append(Block(BlockKind.PARAGRAPH, at, at + length))
        parts.append("abcdefghij"[number % 10] * length)
        at += length + 1
    text = Text("\n".join(parts), tuple(blocks))
    letters = ""
    for start, piece in pieces(text, size):
        for block in piece.blocks:
            shown = piece.content[block.start : block.end]
            assert shown == text.content[start + block.start : start + block.end]
            letters += shown
    assert letters == "".join(parts)


def test_rows_of_a_table_stay_whole_in_pieces() -> None:
    content = "\n".join("x" * 50 for _ in range(40))
    cells = tuple(Block(BlockKind.CELL, n * 51, n * 51 + 50, table=0, row=n // 2, column=n % 2) for n in range(40))
    bold = Inline(InlineKind.STRONG, 51 * 10, 51 * 10 + 5)
    found = [piece for _, piece in pieces(Text(content, cells, (bold,)), 300)]
    assert len(found) > 3
    assert all(len(piece.blocks) % 2 == 0 and piece.blocks[0].row == 0 for piece in found)
    assert sum(len(piece.inlines) for piece in found) == 1
