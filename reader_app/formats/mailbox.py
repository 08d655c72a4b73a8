"""Reads mailboxes (MBOX): one message after another, each with its subject as a heading and a page of its own."""

import re
from collections.abc import Iterator
from dataclasses import replace

from reader_app.formats.attachments import anchors_of, count_tables, drafts_of
from reader_app.formats.canonical import Draft, assemble, numbered_pages
from reader_app.formats.mail import read_mail
from reader_app.formats.options import Options
from reader_app.model.document import BlockKind, Metadata, Text
from reader_app.model.errors import UnreadableFileError

IMPORTER = "mailbox"
VERSION = 2
_MOST_SAID = 20  # warnings of messages
_MOST_MESSAGES = 5_000
_FROM = re.compile(rb"(?:\A|(?<=\n))From [^\n]{1,300}\d{4}[^\n]{0,20}\r?\n(?=[A-Za-z][\w-]{0,60}:)")
_QUOTED = re.compile(rb"^>(>*From )", re.MULTILINE)
_SUBJECT = "Subject: "
_NO_MAILBOX = "This is no mailbox, though its name says so; it was not added."
_ALL_LOST = "None of the messages of this mailbox can be read; it was not added."


def read_mailbox(data: bytes, options: Options) -> tuple[Text, Metadata]:
    """The canonical text of all messages in their order, with what is to be said of them, each thing once; those that
    cannot be read are counted in a warning.

    Raises UnreadableFileError.
    """
    drafts: list[Draft] = []
    firsts: list[int] = []  # of each message, which draft is its first
    anchors: dict[str, tuple[int, int]] = {}
    rules: dict[str, None] = {}
    said: dict[str, None] = {}
    tables = lost = more = 0
    for number, message in enumerate(_messages(data)):
        if number >= _MOST_MESSAGES:
            more += 1
            continue
        try:
            text, _ = read_mail(message, replace(options, bare=False))
        except UnreadableFileError:
            lost += 1
            continue
        anchors |= anchors_of(text, len(drafts))
        firsts.append(len(drafts))
        drafts += _with_heading(list(drafts_of(text, tables, len(drafts))))
        tables += count_tables(text)
        rules |= dict.fromkeys(text.rules)
        said |= dict.fromkeys(text.warnings)
    if not drafts:
        raise UnreadableFileError(_ALL_LOST if lost else _NO_MAILBOX)
    content, blocks, inlines = assemble(drafts, anchors)
    pages = numbered_pages(drafts, blocks, firsts)
    warnings = (*_warnings(lost, more), *_first(tuple(said)))
    return Text(content, blocks, inlines, tuple(rules), warnings, IMPORTER, VERSION, pages), Metadata()


def _messages(data: bytes) -> Iterator[bytes]:
    """Their bytes, without the lines that part them."""
    found = list(_FROM.finditer(data))
    if not found or data[: found[0].start()].strip():
        raise UnreadableFileError(_NO_MAILBOX)
    ends = [match.start() for match in found[1:]] + [len(data)]
    for match, end in zip(found, ends, strict=True):
        yield _QUOTED.sub(rb"\1", data[match.end() : end])


def _with_heading(drafts: list[Draft]) -> list[Draft]:
    """A message under its subject as the heading: what stands above one belongs to the message before."""
    at = next((number for number, draft in enumerate(drafts) if draft.text.startswith(_SUBJECT)), None)
    if at is None:
        return drafts
    return [replace(drafts[at], kind=BlockKind.HEADING, level=1), *drafts[:at], *drafts[at + 1 :]]


def _warnings(lost: int, more: int) -> Iterator[str]:
    if lost:
        yield f"{lost:,} of the messages could not be read." if lost > 1 else "One of the messages could not be read."
    if more:
        yield f"There are more than {_MOST_MESSAGES:,} messages; those after them were left out."


def _first(said: tuple[str, ...]) -> Iterator[str]:
    """What is said of messages, or the first of it."""
    yield from said[:_MOST_SAID]
    if len(said) > _MOST_SAID:
        yield "More is to be said of these messages than is listed here."
