"""Where the text of mail says who wrote each message, and to whom."""

from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.formats import read
from reader_app.model.mail import HEADERS, MESSAGE_TYPE, NO_HEADS, Heads, heads_of

NAMES = ["Anna Meyer <anna.meyer@example.org>", '"Schulz, Bernd" <b@x.de>', "press@example.org", "From: <to@x.de>"]
BODIES = [
    "Hello.",
    "From: Kim <kim@x.de>\nTo: Lou <lou@x.de>\n\nquoted",
    "To: all",
    "Cc: me\n\nFrom: you",
    "Subject: no",
]


@st.composite
def messages(draw: st.DrawFn) -> tuple[dict[str, str], bytes]:
    """Some headers, always with a date, and a message that has them."""
    names = ["Date", *draw(st.lists(st.sampled_from(["From", "To", "Cc", "Subject", "Bcc", "Reply-To"]), unique=True))]
    made, stated = EmailMessage(), {}
    for name in names:
        value = "Mon, 03 Jun 2019 10:00:00 +0200" if name == "Date" else draw(st.sampled_from(NAMES))
        made[name] = stated[name] = value
    made.set_content(draw(st.sampled_from(BODIES)))
    return stated, made.as_bytes()


def spoken(data: bytes, name: str) -> tuple[list[str], list[str]]:
    """Senders and recipients of a file, as its text has them."""
    text = read(data, name).text
    starts = (0,) if name.endswith(".eml") else (page.start for page in text.pages)
    heads = heads_of(text.content, ((block.start, block.end) for block in text.blocks), starts)
    return tuple([text.content[start:end] for start, end in spans] for spans in heads)  # type: ignore[return-value]


@given(messages())
def test_of_a_message_its_own_headers_count_and_nothing_that_looks_like_them(
    made: tuple[dict[str, str], bytes],
) -> None:
    stated, data = made
    senders, recipients = spoken(data, "a.eml")
    assert len(senders) == ("From" in stated)
    assert len(recipients) == ("To" in stated) + ("Cc" in stated)
    assert all("Kim" not in words and "Lou" not in words and words not in {"all", "me"} for words in recipients)


@given(st.lists(messages(), min_size=1, max_size=4))
def test_of_a_mailbox_those_of_every_message_count(made: list[tuple[dict[str, str], bytes]]) -> None:
    data = b"".join(b"From x Mon Jun  3 10:00:00 2019\n" + each.replace(b"\nFrom ", b"\n>From ") for _, each in made)
    senders, recipients = spoken(data, "a.mbox")
    assert len(senders) == sum("From" in stated for stated, _ in made)
    assert len(recipients) == sum(("To" in stated) + ("Cc" in stated) for stated, _ in made)


def test_the_values_are_what_stands_after_the_names() -> None:
    data = (
        b"To: press@example.org\nFrom: Anna Meyer <anna@x.org>\nCc: a@b.c\nSubject: To: you\nDate: today\n\nFrom: no\n"
    )
    assert spoken(data, "a.eml") == (["Anna Meyer <anna@x.org>"], ["press@example.org", "a@b.c"])


@pytest.mark.parametrize("content", ["", "Hello.", "From:", "from: a", "Subject: x"])
def test_a_text_without_such_headers_has_no_heads(content: str) -> None:
    assert heads_of(content, [(0, len(content))], (0,)) == NO_HEADS


def test_of_a_mailbox_the_subject_may_stand_first() -> None:
    content = "Subject: x\n\nFrom: a\n\nDate: today\n\nTo: b"
    blocks = [(0, 10), (12, 19), (21, 32), (34, 39)]
    assert heads_of(content, blocks, (0,)) == Heads(((18, 19),), ())


def test_headers_out_of_their_order_are_words() -> None:
    blocks = [f"{name}: {name}" for name in reversed(HEADERS[:-1])]
    starts = [sum(len(block) + 2 for block in blocks[:number]) for number in range(len(blocks))]
    spans = [(start, start + len(block)) for start, block in zip(starts, blocks, strict=True)]
    assert heads_of("\n\n".join(blocks), spans, (0,)) == NO_HEADS
    assert read(b"From: a\n\nb\n", "a.eml").media_type == MESSAGE_TYPE
