"""PDFs made by hand: what is joined, what is set aside, what is kept, and where each letter stands on its page."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader_app.formats import pdf_document, read
from reader_app.model.document import BlockKind, Text
from reader_app.search.analysis import atoms, joins
from tests.unit.formats import pdf_files
from tests.unit.formats.pdf_files import text

DATA = Path(__file__).parents[2] / "data" / "formats"
PROSE = (
    "The committee met in the morning and heard what its members",
    "had to say about the state of the roads, the bridges and the",
    "harbour, which had been neglected since the flood, and it then",
    "agreed to ask the province for a loan.",
)


def lines(
    words: tuple[str, ...], x: float = 72, y: float = 700, size: float = 11
) -> list[tuple[float, float, float, str]]:
    return [(x, y - 14 * number, size, line) for number, line in enumerate(words)]


def text_of(*contents: bytes, **entries: bytes) -> Text:
    return read(pdf_files.pages(contents, **entries), "a.pdf").text  # type: ignore[arg-type]


def blocks_of(extracted: Text) -> list[tuple[str, str]]:
    return [(block.kind.value, extracted.content[block.start : block.end]) for block in extracted.blocks]


def shown(data: bytes, page: int) -> list[str]:
    """The letters of a page's text page by their numbers."""
    raw = pdf_document.pdfium()
    with pdf_document.LOCK, pdf_document.Pdf(data) as pdf, pdf.page(page, filled=True) as opened:
        assert opened is not None
        with opened.letters() as (handle, count):
            return [chr(raw.FPDFText_GetUnicode(handle, number)) for number in range(count)]


def assert_runs_are_true(data: bytes, extracted: Text) -> None:
    """Every run's letters are its page's, but for white space and the hyphen at a line's end; none is missing."""
    pages = [shown(data, number) for number in range(len(extracted.pages))]
    covered: set[int] = set()
    last = 0
    for start, length, page, first in extracted.runs:
        assert start >= last
        last = start + length
        covered.update(range(start, last))
        for canonical, own in zip(extracted.content[start:last], pages[page][first : first + length], strict=True):
            assert canonical == own or (canonical.isspace() and own.isspace()) or (canonical, own) == ("-", "\x02")
    added = "".join(c for n, c in enumerate(extracted.content) if n not in covered and not c.isspace())
    assert re.fullmatch(r"(?:\[\])*", added)  # around references to notes


def test_lines_are_joined_to_paragraphs() -> None:
    extracted = text_of(text(lines(PROSE) + lines(PROSE, y=600)))
    assert blocks_of(extracted) == [("paragraph", " ".join(PROSE))] * 2


def test_an_indented_line_begins_a_paragraph() -> None:
    second = [(72 if number else 90, 644 - 14 * number, 11.0, line) for number, line in enumerate(PROSE)]
    assert blocks_of(text_of(text(lines(PROSE) + second))) == [("paragraph", " ".join(PROSE))] * 2


def test_a_paragraph_goes_on_over_the_page() -> None:
    extracted = text_of(text(lines(PROSE[:2], y=100)), text(lines(PROSE[2:], y=700)))
    assert blocks_of(extracted) == [("paragraph", " ".join(PROSE))]
    assert extracted.content[extracted.pages[1].start :].startswith("harbour")
    assert "paragraphs joined across pages and columns (1)" in extracted.rules


def test_a_word_broken_at_a_lines_end_is_found_whole() -> None:
    """The hyphen stays, as the source has it; search reads both."""
    broken = (
        "The archive was digi-",
        "tised in the spring of the year, when the money for it came at last,",
        "and then read.",
    )
    extracted = text_of(text(lines(broken)))
    assert extracted.content.startswith("The archive was digi-tised in the spring")
    assert "digitised" in {join.base for join in joins(extracted.content, atoms(extracted.content))}


def test_two_columns_under_a_heading_that_goes_across() -> None:
    left = tuple(f"left {line[:32]}" for line in PROSE * 2)
    right = tuple(f"right {line[:32]}" for line in PROSE * 2)
    heading = [(72.0, 760.0, 20.0, "A heading that goes across both of the columns")]
    content = text(heading + lines(left, size=10) + lines(right, x=320, size=10))
    found = text_of(content).content
    assert found.startswith("A heading")
    assert found.rindex("left ") < found.index("right ")


def test_rows_painted_one_by_one_are_a_table() -> None:
    rows = [("Country", "Lines", "Share"), ("Malta", "412", "94"), ("Nauru", "9", "81"), ("Peru", "31,770", "63")]
    content = text(
        [(x, 700 - 16 * n, 10, cell) for n, row in enumerate(rows) for x, cell in zip((72, 220, 330), row, strict=True)]
    )
    extracted = text_of(content)
    assert blocks_of(extracted) == [("cell", cell) for row in rows for cell in row]
    assert [(b.row, b.column) for b in extracted.blocks] == [(r, c) for r in range(4) for c in range(3)]


def test_running_heads_and_page_numbers_stand_aside_and_are_counted() -> None:
    pages = [
        text([(72, 810, 9, "The Roads of the Province"), (300, 30, 9, str(n + 7)), *lines(PROSE, y=600 - n)])
        for n in range(5)
    ]
    extracted = text_of(*pages)
    assert extracted.content.count("Roads") == 0
    assert [text for _, text in blocks_of(extracted)] == [" ".join(PROSE)] * 5
    assert {"running heads and feet (5)", "page numbers (5)"} <= set(extracted.rules)
    assert extracted.warnings == ()


def test_a_page_number_close_to_a_lone_footnote_stands_aside_too() -> None:
    note = [(72, 48, 9, "1 See the almanac of that year.")]
    pages = [text([*lines(PROSE, y=600 - n), *(note if n == 0 else []), (300, 30, 9, str(n + 1))]) for n in range(5)]
    extracted = text_of(*pages)
    assert blocks_of(extracted)[1] == ("footnote", "1 See the almanac of that year.")
    assert "page numbers (5)" in extracted.rules


def test_line_numbers_beside_the_text_stand_aside() -> None:
    numbers = [(40.0, 700.0 - 14 * n, 9.0, str(n + 1)) for n in range(12)]
    pages = [text(lines(PROSE * 3) + numbers)] * 2
    extracted = text_of(*pages)
    assert extracted.content.split() == " ".join(PROSE * 6).split()
    assert "line numbers (24)" in extracted.rules
    assert extracted.warnings == ()
    assert "12" in text_of(pages[0]).content  # on one page alone they may be the rows of a table


def test_what_is_all_of_a_page_is_no_running_head() -> None:
    extracted = text_of(*[text([(72, 810, 12, "Left blank on purpose")])] * 5)
    assert extracted.content.count("Left blank on purpose") == 5


def test_numbers_that_do_not_count_on_are_text() -> None:
    pages = [text([*lines(PROSE, y=600), (72, 40, 11, str(number))]) for number in (17, 3, 250, 8, 1)]
    found = text_of(*pages).content
    assert all(re.search(rf"\b{number}\b", found) for number in (17, 3, 250, 8))


def test_a_small_line_with_a_mark_below_the_text_is_a_footnote() -> None:
    notes = [(72.0, 90.0, 8.0, "1 See the minutes of the third of May."), (72.0, 80.0, 8.0, "2 Ibid., page four.")]
    first = text(lines(PROSE[:2], y=160) + notes)
    extracted = text_of(first, text(lines(PROSE[2:], y=700)))
    assert blocks_of(extracted) == [
        ("paragraph", " ".join(PROSE)),
        ("footnote", "1 See the minutes of the third of May."),
        ("footnote", "2 Ibid., page four."),
    ]


@pytest.mark.parametrize(("word", "expected"), [("treaty", "treaty 4 was"), ("law.", "law. 4 was"), ("km", "km⁴ was")])
def test_a_notes_raised_number_is_no_part_of_a_word(word: str, expected: str) -> None:
    content = (
        b"BT /F1 11 Tf 72 700 Td (The %s) Tj 4 Ts /F1 6 Tf (4) Tj 0 Ts /F1 11 Tf ( was read) Tj ET" % word.encode()
    )
    assert expected in text_of(content).content


def test_the_outline_names_the_headings() -> None:
    more = {
        5: b"<< /First 6 0 R /Last 7 0 R /Count 2 >>",
        6: b"<< /Title (Roads) /Next 7 0 R /Parent 5 0 R /Dest [10 0 R /Fit] /First 8 0 R /Last 8 0 R >>",
        7: b"<< /Title (Harbours) /Parent 5 0 R /Dest [12 0 R /Fit] >>",
        8: b"<< /Title (Bridges) /Parent 6 0 R /Dest [12 0 R /Fit] >>",
    }
    pages = [
        text([(72, 740, 11, "1. Roads"), *lines(PROSE)]),
        text([(72, 740, 11, "1.1 Bridges"), *lines(PROSE), (72, 620, 11, "Harbours"), *lines(PROSE, y=580)]),
    ]
    data = pdf_files.pages(pages, catalogue=b"/Outlines 5 0 R", more=more)
    extracted = read(data, "a.pdf").text
    headings = [(b.level, extracted.content[b.start : b.end]) for b in extracted.blocks if b.kind is BlockKind.HEADING]
    assert headings == [(1, "1. Roads"), (2, "1.1 Bridges"), (1, "Harbours")]


def test_without_an_outline_larger_type_is_a_heading() -> None:
    extracted = text_of(text([(72, 780, 20, "On Roads"), (72, 740, 14, "Their state"), *lines(PROSE)]))
    headings = [(b.level, extracted.content[b.start : b.end]) for b in extracted.blocks if b.kind is BlockKind.HEADING]
    assert headings == [(1, "On Roads"), (2, "Their state")]


def test_the_first_heading_is_the_title_if_none_is_stated() -> None:
    data = pdf_files.pages([text([(72, 780, 20, "On Roads"), *lines(PROSE)])])
    metadata = read(data, "scan0001.pdf").metadata
    assert (metadata.title, "title" in metadata.inferred) == ("On Roads", True)


def test_lists_and_captions() -> None:
    items = [
        (72.0, 700.0, 11.0, "• the roads"),
        (72.0, 686.0, 11.0, "• the bridges"),
        (72.0, 660.0, 11.0, "1. first"),
        (72.0, 646.0, 11.0, "2. second"),
    ]
    caption = [(72.0, 600.0, 11.0, "Figure 3: The harbour before the flood")]
    extracted = text_of(text(items + caption))
    assert blocks_of(extracted) == [
        ("bullet", "the roads"),
        ("bullet", "the bridges"),
        ("numbered", "1. first"),
        ("numbered", "2. second"),
        ("caption", "Figure 3: The harbour before the flood"),
    ]
    assert extracted.warnings == ()  # the bullets are accounted for


def test_pages_have_the_labels_that_the_document_gives_them() -> None:
    labels = b"/PageLabels << /Nums [0 << /S /r >> 2 << /S /D /P (A-) >>] >>"
    extracted = text_of(*[text([(72, 700, 11, f"Words of page {word}")]) for word in "abcd"], catalogue=labels)
    assert [page.label for page in extracted.pages] == ["i", "ii", "A-1", "A-2"]
    assert [extracted.content[page.start :].split("\n")[0][-1] for page in extracted.pages] == list("abcd")


def test_pages_without_text_are_named() -> None:
    picture = b"q 100 0 0 100 72 600 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q"
    extracted = text_of(text(lines(PROSE)), picture, picture, text(lines(PROSE)), picture, b"")
    assert extracted.warnings == ("Pages 2-3 and 5 are scanned, without text.",)
    assert [page.has_text for page in extracted.pages] == [True, False, False, True, False, False]
    assert extracted.pages[1].start == extracted.pages[3].start
    scanned = text_of(picture, picture)
    assert scanned.warnings == ("All pages are scanned, without text.", "There is no text in this file.")


def test_what_is_filled_into_a_form_is_text() -> None:
    field = (
        b"<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (Ada Reader) /Rect [72 600 300 620] /F 4 "
        b"/AP << /N 6 0 R >> >>"
    )
    look = pdf_files.stream(
        b"BT /F1 11 Tf 2 5 Td (Ada Reader) Tj ET",
        b"/Type /XObject /Subtype /Form /BBox [0 0 228 20] /Resources << /Font << /F1 3 0 R >> >>",
    )
    data = pdf_files.pages([text([(72, 700, 11, "Your name")])], page=b"/Annots [5 0 R]", more={5: field, 6: look})
    extracted = read(data, "form.pdf").text
    assert "Ada Reader" in extracted.content
    assert_runs_are_true(data, extracted)


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_a_page_that_is_turned_reads_the_same(rotation: int) -> None:
    extracted = text_of(text(lines(PROSE)), page=b"/Rotate %d" % rotation)
    assert extracted.content == " ".join(PROSE)


def test_words_up_the_margin_come_last_and_are_not_lost() -> None:
    up = b"BT /F1 10 Tf 0 1 -1 0 30 300 Tm (Received in the archive) Tj ET\n"
    extracted = text_of(up + text(lines(PROSE)))
    assert [found for _, found in blocks_of(extracted)] == [" ".join(PROSE), "Received in the archive"]


def test_control_characters_are_left_out_and_reported() -> None:
    extracted = text_of(b"BT /F1 11 Tf 72 700 Td (one\\001two) Tj ET")
    assert not re.search(r"[\x00-\x08\x0b-\x1f]", extracted.content)
    assert {"o", "n", "e", "t", "w"} <= set(extracted.content)


@pytest.mark.parametrize("name", ["paper", "book", "article"])
def test_runs_of_printed_documents_are_true(name: str) -> None:
    data = (DATA / f"{name}.pdf").read_bytes()
    assert_runs_are_true(data, read(data, f"{name}.pdf").text)


_WORDS = st.text("abc éß(ﬁ-•1.", min_size=1, max_size=30).filter(str.strip)
_LINES = st.lists(
    st.tuples(st.integers(0, 600), st.integers(0, 840), st.sampled_from([7, 10, 10, 10, 18]), _WORDS), max_size=25
)


@settings(max_examples=60, deadline=None)
@given(st.lists(_LINES, min_size=1, max_size=3))
def test_no_letter_is_lost_wherever_it_stands(contents: list[list[tuple[int, int, int, str]]]) -> None:
    plain = [[(x, y, size, words.replace("ﬁ", "fi")) for x, y, size, words in page] for page in contents]
    data = pdf_files.pages([text(page) for page in plain])
    extracted = read(data, "a.pdf").text
    assert_runs_are_true(data, extracted)
    assert not [warning for warning in extracted.warnings if "lost" in warning]
