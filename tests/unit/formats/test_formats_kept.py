"""The table of the guide, format by what is kept: each cell on a small file that a real program wrote."""

from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import pytest
from test_formats_offsets import check_offsets

from reader_app.formats import Extracted, read
from reader_app.model.document import Block, BlockKind, InlineKind
from reader_app.model.links import inward

HARBOUR = Path(__file__).parents[2] / "data" / "formats" / "harbour"
NOTE = "The lamps were lit by hand until 1911."
LINK = "https://example.org/harbour"
ROWS = ("Boat", "Crew", "Cargo", "Marie", "4", "salt", "Otter", "2", "letters")

VTT = b"""WEBVTT - The harbour at night

00:00:01.000 --> 00:00:03.000
<v Ada Winter>The harbour sleeps while

00:00:03.000 --> 00:00:06.000
<v Ada Winter>the tide comes in. Nobody sees the small boats turn on their ropes, and the lamps along the quay

00:00:06.000 --> 00:00:09.000
<v Ada Winter>burn until the morning. It is all there is to say of it, and who would have known what it was for?

00:01:12.000 --> 00:01:14.000
<v Ben Frost>It was cold.
"""


def message() -> bytes:
    """A message as Python's own library writes it: plain text, the same as a page, and an attachment."""
    made = EmailMessage()
    made["From"], made["To"] = "Ada Winter <ada@example.org>", "Ben Frost <ben@example.org>"
    made["Subject"], made["Date"] = "The harbour at night", "Thu, 04 Mar 2021 10:20:30 +0100"
    made.set_content((HARBOUR / "harbour.md").read_text("utf-8").split("---\n")[2])
    made.add_alternative((HARBOUR / "pandoc.html").read_text("utf-8"), subtype="html")
    made.add_attachment(b"tide", maintype="application", subtype="pdf", filename="tide table.pdf")
    return made.as_bytes()


def page_message() -> bytes:
    """A message that has only a page."""
    made = EmailMessage()
    made["From"], made["Subject"], made["Date"] = (
        "Ada Winter <ada@example.org>",
        "The harbour at night",
        "4 Mar 2021 10:20 +0100",
    )
    made.set_content((HARBOUR / "pandoc.html").read_text("utf-8"), subtype="html")
    return made.as_bytes()


def saved_page() -> bytes:
    """A page saved as one file."""
    made = EmailMessage()
    made["Subject"] = "The harbour"
    made.set_content((HARBOUR / "pandoc.html").read_text("utf-8"), subtype="html", cte="quoted-printable")
    made.make_related()
    return made.as_bytes()


def subtitles() -> bytes:
    """The same transcript as SubRip has it."""
    cues = VTT.decode().split("\n\n")[1:]
    lines = [cue.replace(".000", ",000").replace("<v Ada Winter>", "").replace("<v Ben Frost>", "") for cue in cues]
    return "\n\n".join(f"{number}\n{cue}" for number, cue in enumerate(lines, 1)).encode()


MADE: dict[str, Callable[[], bytes]] = {
    "plain.eml": message,
    "page.eml": page_message,
    "saved.mhtml": saved_page,
    "talk.vtt": lambda: VTT,
    "talk.srt": subtitles,
}


def harbour(name: str) -> Extracted:
    """The named file as it is read."""
    data = MADE[name]() if name in MADE else (HARBOUR / name).read_bytes()
    extracted = read(data, name)
    check_offsets(extracted)
    return extracted


def of_kind(extracted: Extracted, *kinds: BlockKind) -> list[tuple[str, Block]]:
    """The words of the blocks of these kinds, and the blocks."""
    return [(extracted.text.content[b.start : b.end], b) for b in extracted.text.blocks if b.kind in kinds]


PANDOC = [f"pandoc.{each}" for each in ("docx", "odt", "epub", "rtf", "html")]
WRITER = [f"writer.{each}" for each in ("docx", "odt", "rtf", "html")]
PAGES = ["page.eml", "saved.mhtml"]
DOCUMENTS = [*PANDOC, *WRITER, *PAGES]
TALKS = ["talk.vtt", "talk.srt"]
READ_BY = {"html": 4, "mhtml": 4, "eml": 6, "srt": 4, "vtt": 4, "epub": 3, "docx": 3, "odt": 3, "rtf": 3}


@pytest.mark.parametrize("name", [*DOCUMENTS, "harbour.md"])
def test_headings_are_kept_with_their_levels(name: str) -> None:
    headings = [(words, block.level) for words, block in of_kind(harbour(name), BlockKind.HEADING)]
    assert ("The harbour at night", 1) in headings
    assert ("What the boats carry", 2) in headings


@pytest.mark.parametrize("name", [*DOCUMENTS, "harbour.md"])
def test_lists_are_kept_with_their_depth_and_numbers(name: str) -> None:
    extracted = harbour(name)
    assert [(words, block.level) for words, block in of_kind(extracted, BlockKind.BULLET)] == [
        ("salt and rope", 0),
        ("letters", 0),
        ("from the islands", 1),
        ("from the mainland", 1),
        ("bread", 0),
    ]
    assert [words for words, _ in of_kind(extracted, BlockKind.NUMBERED)] == [
        "1. Cast off the line.",
        "2. Wait for the tide.",
    ]


@pytest.mark.parametrize("name", [*DOCUMENTS, "harbour.md"])
def test_tables_are_kept_in_rows_and_columns(name: str) -> None:
    cells = of_kind(harbour(name), BlockKind.CELL)
    assert tuple(words for words, _ in cells) == ROWS
    assert [(block.row, block.column) for _, block in cells] == [
        (row, column) for row in range(3) for column in range(3)
    ]


@pytest.mark.parametrize("name", [*DOCUMENTS, "harbour.md"])
def test_footnotes_are_kept_apart_with_their_marks(name: str) -> None:
    extracted = harbour(name)
    assert [words for words, _ in of_kind(extracted, BlockKind.FOOTNOTE)] == [f"1 {NOTE}"]
    assert "until the morning.[1]" in extracted.text.content


@pytest.mark.parametrize("name", [*DOCUMENTS, "harbour.md"])
def test_links_are_kept_with_their_addresses(name: str) -> None:
    text = harbour(name).text
    links = [(text.content[i.start : i.end], i.target) for i in text.inlines if i.kind is InlineKind.LINK]
    links = [(words, target) for words, target in links if inward(target) is None]
    assert [(words.replace("'", "’"), target) for words, target in links] == [("the harbour’s page", LINK)]


@pytest.mark.parametrize("name", [*DOCUMENTS, "harbour.md"])
def test_what_is_set_apart_stays_so(name: str) -> None:
    text = harbour(name).text
    set_apart = {(i.kind, text.content[i.start : i.end]) for i in text.inlines}
    assert {(InlineKind.EMPHASIS, "small boats"), (InlineKind.STRONG, "the lamps")} <= set_apart


@pytest.mark.parametrize("name", [*DOCUMENTS, "harbour.md", "writer.epub", "plain.eml", *TALKS])
def test_the_language_is_known(name: str) -> None:
    assert harbour(name).metadata.language.partition("-")[0] == "en"


@pytest.mark.parametrize(
    "name", ["pandoc.docx", "pandoc.odt", "pandoc.epub", "pandoc.html", *WRITER, *PAGES, "plain.eml"]
)
def test_title_people_and_date_are_kept(name: str) -> None:
    metadata = harbour(name).metadata
    assert metadata.title == "The harbour at night" or name == "saved.mhtml"
    assert [creator.name for creator in metadata.creators] == ["Ada Winter"]
    assert metadata.date[:2] == "20"
    assert "title" not in metadata.inferred


@pytest.mark.parametrize(
    "name", ["pandoc.docx", "pandoc.odt", "pandoc.epub", "pandoc.html", "writer.docx", "writer.odt", "writer.rtf"]
)
def test_the_subject_is_kept(name: str) -> None:
    assert "harbour" in harbour(name).metadata.subject.lower()


@pytest.mark.parametrize("name", ["pandoc.docx", "pandoc.odt", "pandoc.epub", "pandoc.html", *WRITER])
def test_quotations_and_code_are_kept_as_such(name: str) -> None:
    extracted = harbour(name)
    assert [words for words, _ in of_kind(extracted, BlockKind.QUOTE)] == ["The sea is a patient reader."]
    assert [words for words, _ in of_kind(extracted, BlockKind.CODE)] == ["tide = moon + wind"]


@pytest.mark.parametrize("name", ["pandoc.docx", "pandoc.odt", "pandoc.epub", "pandoc.html", "writer.odt"])
def test_captions_are_kept_as_such(name: str) -> None:
    assert [words for words, _ in of_kind(harbour(name), BlockKind.CAPTION)] == ["Boats in the harbour"]


@pytest.mark.parametrize("name", TALKS)
def test_a_transcript_has_its_times_as_labels_and_no_phrase_is_cut(name: str) -> None:
    extracted = harbour(name)
    assert "sleeps while the tide comes in" in extracted.text.content
    assert [page.label for page in extracted.text.pages] == ["00:00:01", "00:00:03", "00:00:06", "00:01:12"]
    assert extracted.text.is_timed
    last = extracted.text.pages[-1].start
    assert extracted.text.content[last:] == ("Ben Frost: It was cold." if name.endswith("vtt") else "It was cold.")


def test_a_message_is_its_headers_its_words_and_the_names_of_what_is_attached() -> None:
    extracted = harbour("plain.eml")
    assert [words for words, _ in of_kind(extracted, BlockKind.FRONT)] == [
        "From: Ada Winter <ada@example.org>",
        "To: Ben Frost <ben@example.org>",
        "Date: Thu, 04 Mar 2021 10:20:30 +0100",
        "Subject: The harbour at night",
        "Attachments: tide table.pdf",
    ]
    (warning,) = extracted.text.warnings
    assert warning.startswith("What is attached as tide table.pdf is not part of this text. ")
    assert extracted.text.content.count("sleeps while the tide") == 1
    assert extracted.metadata.date == "2021-03-04"
    assert "salt and rope" in [words for words, _ in of_kind(extracted, BlockKind.BULLET)]


def test_pictures_in_a_message_are_named_and_others_are_said_to_be_left_out() -> None:
    kinds = ("image/png", "application/pdf", "application/pdf", "text/csv", "application/msword")
    parts = "".join(
        f'--b\r\nContent-Type: {kind}\r\nContent-Disposition: attachment; filename="{number}.x"\r\n\r\nAAAA\r\n'
        for number, kind in enumerate(kinds)
    )
    head = 'Subject: All of it\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n'
    words = "--b\r\nContent-Type: text/plain\r\n\r\nSee what is attached.\r\n"
    only_words, picture, all_ = (
        read(f"{head}{words}{more}--b--\r\n".encode(), "a.eml").text
        for more in ("", parts[: parts.index("--b", 3)], parts)
    )
    assert only_words.warnings == picture.warnings == ()
    assert "Attachments: 0.x" in picture.content
    (said,) = all_.warnings
    assert said == "Attachments are not part of this text: 1.x, 2.x, 3.x and 1 more."


def test_a_book_that_writer_made_keeps_its_words() -> None:
    content = harbour("writer.epub").text.content
    assert "turn on their ropes, and the lamps along the quay burn until the morning.[1]" in content
    assert NOTE in content


@pytest.mark.parametrize("name", [*DOCUMENTS, "writer.epub", "plain.eml", *TALKS])
def test_every_reader_says_its_name_and_version_and_reads_the_same_twice(name: str) -> None:
    first, second = harbour(name), harbour(name)
    assert first == second
    assert first.text.importer
    assert first.text.importer_version == READ_BY[name.rpartition(".")[2]]
