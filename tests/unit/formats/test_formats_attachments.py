"""What is attached to a mail is read with it where it can be, and else named: nothing is left out in silence."""

from email.message import EmailMessage
from pathlib import Path

import packed_files as make
import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_formats_offsets import check_offsets

from reader_app.formats import Extracted, read
from reader_app.model.document import BlockKind, Text
from reader_app.model.links import inward

HARBOUR = Path(__file__).parents[2] / "data" / "formats" / "harbour"


def mail(*attached: tuple[str, bytes, str], words: str = "See what is attached.") -> Extracted:
    """A mail with these attachments: name, bytes, media type."""
    made = EmailMessage()
    made["Subject"] = "All of it"
    made.set_content(words)
    for name, data, kind in attached:
        main, _, sub = kind.partition("/")
        made.add_attachment(data, maintype=main, subtype=sub, filename=name or None)
    extracted = read(made.as_bytes(), "a.eml")
    check_offsets(extracted)
    return extracted


@pytest.mark.parametrize(
    "name", ["pandoc.docx", "writer.odt", "pandoc.epub", "writer.rtf", "pandoc.html", "harbour.md"]
)
def test_the_words_of_an_attachment_stand_under_its_name(name: str) -> None:
    data = (HARBOUR / name).read_bytes()
    extracted, alone = mail((name, data, "application/octet-stream")), read(data, name)
    headings = [
        (extracted.text.content[b.start : b.end], b.level) for b in extracted.text.blocks if b.level and not b.table
    ]
    assert (f"Attachment: {name}", 1) in headings
    assert ("The harbour at night", 2) in headings
    assert ("What the boats carry", 3) in headings
    for kind in (BlockKind.BULLET, BlockKind.NUMBERED, BlockKind.CELL, BlockKind.QUOTE, BlockKind.CODE):
        parts = [
            [each.text.content[b.start : b.end] for b in each.text.blocks if b.kind is kind]
            for each in (extracted, alone)
        ]
        assert parts[0] == parts[1]
    links = [[(i.kind, led(each.text, i.target)) for i in each.text.inlines] for each in (extracted, alone)]
    assert links[0] == links[1]
    assert extracted.text.warnings == tuple(f"{name}: {warning}" for warning in alone.text.warnings)


def led(text: Text, target: str) -> str:
    """The address outside that a link leads to, or the words that it leads to within the text."""
    place = inward(target)
    return target if place is None else text.content[place : place + 30]


def test_tables_of_several_attachments_are_several() -> None:
    data = (HARBOUR / "pandoc.docx").read_bytes()
    text = mail(("one.docx", data, "application/msword"), ("two.docx", data, "application/msword")).text
    alone = {b.table for b in read(data, "one.docx").text.blocks} - {None}
    assert len({b.table for b in text.blocks} - {None}) == 2 * len(alone) > 0


def test_kinds_are_known_by_name_by_type_and_by_bytes() -> None:
    page = b"<!doctype html><title>x</title><p>Seen on the page.</p>"
    for name, kind in (("page.html", "application/octet-stream"), ("page.x", "a/b"), ("", "text/html")):
        assert "Seen on the page." in mail((name, page, kind)).text.content
    polish = "Zażółć gęślą jaźń, i inne słowa po polsku, które są w tym liście.".encode("iso8859-2")
    made = EmailMessage()
    made["Subject"] = "x"
    made.set_content("y")
    made.add_attachment(polish, maintype="text", subtype="plain", filename="a.txt", params={"charset": "iso-8859-2"})
    assert "Zażółć gęślą jaźń" in read(made.as_bytes(), "a.eml").text.content


def test_what_cannot_be_read_is_named_with_the_reason_and_the_mail_is_read() -> None:
    body = "".join(f"<w:p><w:r><w:t>{number}</w:t></w:r></w:p>" for number in range(3))
    good = make.docx(body)
    extracted = mail(
        ("table.numbers", b"PK", "application/octet-stream"),
        ("l.xyz", b"a,b", "application/octet-stream"),
        ("sign.png", b"\x89PNG", "image/png"),
        ("torn.docx", good[: len(good) // 2], "application/msword"),
        ("locked.pdf", (HARBOUR.parent / "locked.pdf").read_bytes(), "application/pdf"),
        ("forwarded.eml", b"Subject: inner\n\nInner words.", "application/octet-stream"),
    )
    assert "See what is attached." in extracted.text.content
    assert "Attachments: table.numbers, l.xyz, sign.png, torn.docx, locked.pdf, forwarded.eml" in extracted.text.content
    reason, locked, left_out = extracted.text.warnings
    assert reason.startswith("What is attached as torn.docx is not part of this text. ")
    assert locked.endswith("This PDF is locked with a password. Save it from the mail and add it.")
    assert left_out == "Attachments are not part of this text: table.numbers, l.xyz, forwarded.eml."


def test_a_bomb_is_refused_and_the_mail_is_read() -> None:
    data = make.bomb({}, "word/document.xml", 1 << 30, 1 << 30)
    extracted = mail(("bomb.docx", data, "application/msword"))
    assert "See what is attached." in extracted.text.content
    assert any(warning.startswith("What is attached as bomb.docx") for warning in extracted.text.warnings)


def test_no_more_than_some_hundreds_are_read() -> None:
    extracted = mail(*((f"{number}.txt", b"Words of one.", "text/plain") for number in range(203)))
    assert extracted.text.content.count("Words of one.") == 200
    assert extracted.text.warnings == ("Attachments are not part of this text: 200.txt, 201.txt, 202.txt.",)


@given(
    st.lists(st.tuples(st.sampled_from(["a.txt", "b.md", "c.html", "d.srt", ""]), st.binary(max_size=80)), max_size=4)
)
def test_any_bytes_can_be_attached(attached: list[tuple[str, bytes]]) -> None:
    extracted = mail(*((name, data, "application/octet-stream") for name, data in attached))
    assert "See what is attached." in extracted.text.content
