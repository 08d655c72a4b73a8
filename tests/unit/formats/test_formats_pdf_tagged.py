"""What tagged PDFs say of their letters is kept: programs' own files first, then what is believed and what is not."""

from functools import cache
from pathlib import Path

import pytest

from reader_app.formats import Extracted, read
from reader_app.model.document import BlockKind
from tests.unit.formats import pdf_tagged
from tests.unit.formats.tagged_files import ROOT, SENTENCE, Line, blocks_of, flat, kinds_of, prose, tagged

DATA = Path(__file__).parents[2] / "data" / "formats" / "tagged"
WANTED = {"chromium": pdf_tagged.CHROMIUM, "writer": pdf_tagged.WRITER}
KINDS = {
    "headings": {BlockKind.HEADING},
    "lists": {BlockKind.BULLET, BlockKind.NUMBERED},
    "tables": {BlockKind.CELL},
    "quotations": {BlockKind.QUOTE},
    "code": {BlockKind.CODE},
    "captions": {BlockKind.CAPTION},
    "paragraphs": {BlockKind.PARAGRAPH},
}


@cache
def sample(name: str) -> Extracted:
    return read((DATA / f"{name}.pdf").read_bytes(), f"{name}.pdf")


@pytest.mark.parametrize("what", KINDS)
@pytest.mark.parametrize("name", WANTED)
def test_what_is_tagged_is_kept(name: str, what: str) -> None:
    found = [block for block in blocks_of(sample(name)) if block[0] in KINDS[what]]
    wanted = [block for block in WANTED[name] if block[0] in KINDS[what]]
    if name == "writer":
        found = [(kind, place, text.replace("why.[1]", "why.1")) for kind, place, text in found]
    assert found == wanted


@pytest.mark.parametrize("name", WANTED)
def test_tagged_letters_are_neither_lost_nor_doubled(name: str) -> None:
    text = sample(name).text
    assert text.warnings == ()
    assert (text.importer, text.importer_version) == ("PDF", 5)
    ends = [run.start + run.length for run in text.runs]
    assert all(end <= following.start for end, following in zip(ends, text.runs[1:], strict=False))
    shown = {place for run in text.runs for place in range(run.start, run.start + run.length)}
    rest = "".join(letter for place, letter in enumerate(text.content) if place not in shown and not letter.isspace())
    described = pdf_tagged.PICTURE if name == "chromium" else ""
    marked = "[]" if name == "writer" else ""  # around the reference to a note
    assert rest == "".join(described.split()) + marked
    letters = [(run.page, run.first + index) for run in text.runs for index in range(run.length)]
    assert len(letters) == len({*letters})


def test_a_tagged_footnote_is_kept_apart_with_its_mark() -> None:
    notes = [text for kind, _, text in blocks_of(sample("writer")) if kind is BlockKind.FOOTNOTE]
    assert notes == [pdf_tagged.NOTE]


def test_heads_that_change_with_each_page_are_set_aside_where_they_are_artifacts() -> None:
    text = sample("writer").text
    assert "running heads and feet (2)" in text.rules
    assert text.content.count("What the boats carry") == text.content.count("What remains") == 1


def test_headings_are_not_believed_where_nearly_all_is_tagged_as_one() -> None:
    data = tagged([prose(0, 6)], flat(["H1"] * 5 + ["P"]), [range(1, 7)])
    assert {kind for kind, _ in kinds_of(data)} == {"paragraph"}
    data = tagged([[("0", 72, 720, "A Boat"), *prose(1, 5)]], flat(["H1", *["P"] * 5]), [range(1, 7)])
    assert kinds_of(data)[0] == ("heading", "A Boat")


def test_a_sentence_tagged_as_a_heading_is_none() -> None:
    long = f"{SENTENCE} {SENTENCE}"
    data = tagged([[("0", 30, 720, long), *prose(1, 6)]], flat(["H1", *["P"] * 6]), [range(1, 8)])
    assert kinds_of(data)[0] == ("paragraph", long)


def test_tags_of_part_of_a_page_are_not_believed() -> None:
    untagged = [("", 72, 500 - 20 * n, SENTENCE) for n in range(5)]
    data = tagged([[("0", 72, 720, "A Boat"), *prose(1, 1), *untagged]], flat(["H1", "P"]), [(1, 2)])
    assert ("heading", "A Boat") not in kinds_of(data)


@pytest.mark.parametrize("catalogue", [b"", b"/MarkInfo << /Marked false >>"])
def test_what_does_not_say_that_it_is_tagged_is_read_by_its_look(catalogue: bytes) -> None:
    lines = [("0", 72, 720, "A Boat"), *prose(1, 5)]
    data = tagged([lines], flat(["H1", *["P"] * 5]), [range(1, 7)], catalogue=catalogue)
    assert ("heading", "A Boat") not in kinds_of(data)


def test_a_paragraph_for_each_line_is_not_believed() -> None:
    words = [
        "The harbour sleeps while the tide comes in and",
        "nobody sees the small boats that turn on their",
        "ropes while",
    ]
    lines: list[Line] = [(str(n), 72, 700 - 13 * n, words[n % 3]) for n in range(12)]
    lines.append(("12", 72, 700 - 13 * 12, "the lamps burn."))
    (only,) = kinds_of(tagged([lines], flat(["P"] * 13), [range(1, 14)]))
    assert only[0] == "paragraph"
    assert only[1].count("harbour") == 4


def test_artifacts_within_the_text_are_not_set_aside() -> None:
    lines = [("/Artifact BMC", 72, 400, "Seen by all and tagged as nothing."), *prose(0, 8)]
    data = tagged([lines], flat(["P"] * 8), [range(1, 9)])
    assert any("Seen by all" in text for _, text in kinds_of(data))
    head: Line = ("/Artifact << /Type /Pagination /Subtype /Header >> BDC", 72, 800, "A head")
    data = tagged([[head, *prose(0, 8)]], flat(["P"] * 8), [range(1, 9)])
    extracted = read(data, "tagged.pdf")
    assert "A head" not in extracted.text.content
    assert extracted.text.rules == ("running heads and feet (1)",)
    assert extracted.text.warnings == ()


def test_a_page_that_is_all_artifact_keeps_its_text() -> None:
    head = "/Artifact << /Type /Pagination /Subtype /Header >> BDC"
    words = ("Marie", "Otter", "Ebb", "Flow")
    lines = [(head, 72, 700 - 20 * n, f"{word} burns on the quay.") for n, word in enumerate(words)]
    data = tagged([lines, prose(0, 8)], flat(["P"] * 8), [(), range(1, 9)])
    assert read(data, "tagged.pdf").text.content.count("burns on the quay") == 4


def test_a_note_in_the_margin_does_not_cut_into_the_text_beside_it() -> None:
    lines: list[Line] = []
    for n, (left, right) in enumerate(
        (
            ("boats", "The harbour sleeps while the tide"),
            ("at rest", "comes in and nobody sees the"),
            ("", "small boats."),
        )
    ):
        lines += [("0", 60, 700 - 13 * n, left)] if left else []
        lines.append(("1", 130, 700 - 13 * n, right))
    data = tagged([[*lines, ("2", 130, 500, SENTENCE)]], flat(["Caption", "P", "P"]), [(1, 2, 3)])
    assert [text for kind, text in kinds_of(data) if kind == "caption"] == ["boats at rest"]
    assert ("paragraph", "The harbour sleeps while the tide comes in and nobody sees the small boats.") in kinds_of(
        data
    )


def test_a_title_that_nobody_tagged_stays_one() -> None:
    content = [("0", 72, 760, "x"), ("1", 72, 720, "A Boat"), *prose(2, 5)]
    data = tagged([content], flat(["P", "H1", *["P"] * 5]), [range(1, 8)]).replace(
        b"/F1 11 Tf 72 760 Td (x) Tj", b"/F1 30 Tf 72 760 Td (x) Tj"
    )
    assert kinds_of(data)[:2] == [("heading", "x"), ("heading", "A Boat")]


def test_a_picture_is_described_in_its_place_unless_that_is_a_file_s_name() -> None:
    elements = flat(["P", "P"])
    elements[0] = f"/S /Sect /P {ROOT} 0 R /K [{{1}} {{5}} {{2}} {{6}}]"
    elements[5] = r"/S /Figure /P {0} /Pg {page0} /K 2 /Alt (Boats at \(rest\) on the quay)"
    elements[6] = r"/S /Figure /P {0} /Pg {page0} /K 3 /Alt (C:\\My Pictures\\boat.jpg)"
    lines = [*prose(0, 2), ("2", 72, 300, "."), ("3", 72, 200, ".")]
    extracted = read(tagged([lines], elements, [(1, 2, 5, 6)]), "a.pdf")
    described = [text for kind, _, text in blocks_of(extracted) if kind is BlockKind.CAPTION]
    assert described == ["Boats at (rest) on the quay"]
    assert extracted.text.warnings == ()
    assert [text for _, _, text in blocks_of(extracted)][1] == described[0]


def test_a_table_of_contents_has_a_heading_and_no_others() -> None:
    elements = flat(["P", "P", "P"])
    elements[0] = f"/S /Sect /P {ROOT} 0 R /K [{{4}} {{1}} {{2}} {{3}}]"
    elements[4] = "/S /TOC /P {0} /K [{5} {6} {7}]"
    elements[5] = "/S /Caption /P {4} /Pg {page0} /K 3"
    elements[6] = "/S /TOCI /P {4} /Pg {page0} /K 4"
    elements[7] = "/S /TOCI /P {4} /Pg {page0} /K 5"
    lines: list[Line] = [
        ("3", 72, 780, "Contents"),
        ("4", 72, 760, "A Boat 3"),
        ("5", 72, 746, "Two Boats 4"),
        *prose(0, 3),
    ]
    assert kinds_of(tagged([lines], elements, [(1, 2, 3, 5, 6, 7)]))[:3] == [
        ("heading", "Contents"),
        ("paragraph", "A Boat 3"),
        ("paragraph", "Two Boats 4"),
    ]
