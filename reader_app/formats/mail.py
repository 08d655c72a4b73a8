"""Reads mail (EML): who wrote to whom and when, the words, and what is attached."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from email import message_from_bytes
from email.errors import MessageError
from email.message import Message
from email.utils import getaddresses
from functools import partial

from reader_app.formats.attachments import Attached, anchors_of, count_tables, drafts_of, read_attached
from reader_app.formats.canonical import INWARD, Draft, assemble
from reader_app.formats.decode import cleaned, decode, fitting
from reader_app.formats.html import decoded_page, missing
from reader_app.formats.mail_headers import LONGEST, charset_of, mended, policy_of
from reader_app.formats.options import Options, nothing_to_leave_out
from reader_app.formats.plain import read_plain
from reader_app.formats.stated import creators_of, date_of, language_of, line_of
from reader_app.formats.walker import parse, walk, within_part
from reader_app.model.document import BlockKind, Metadata, Text
from reader_app.model.errors import PasswordNeededError, UnreadableFileError
from reader_app.model.mail import HEADERS

IMPORTER = "mail"
VERSION = 6
_MOST_PARTS = 2_000  # of a message, those of the messages in it included
_DEEPEST = 20  # messages within messages
_MOST_ATTACHED = 200  # read as part of a message
_NAMED = 3  # attachments, where it is said that they are left out
_WORDLESS = frozenset({"image", "audio", "video"})  # kinds of attachments that nobody would look for words in
_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".webp", ".heic")
_BOUNDARY = re.compile(rb"(?i)content-type:\s{0,20}(?:multipart|message)/")
_ATTACHED = (  # most say both
    re.compile(rb"(?im)^content-disposition:\s{0,20}attachment"),
    re.compile(rb"(?im)^content-type:(?!\s{0,20}(?:text/(?:plain|html)|multipart/|message/rfc822))"),
)
_HEADER = re.compile(rb"(?i)^[!-9;-~]{1,100}:", re.MULTILINE)
_NO_MAIL = "This is not a message, though its name says so; it was not added."


def read_mail(data: bytes, options: Options) -> tuple[Text, Metadata]:
    """The canonical text of a message, its headers first, and what they state. Raises UnreadableFileError."""
    data = mended(data)
    if _HEADER.search(data[:2000]) is None:
        raise UnreadableFileError(_NO_MAIL)
    if len(_BOUNDARY.findall(data)) > _MOST_PARTS:
        raise UnreadableFileError(f"This message has more than {_MOST_PARTS:,} parts, the most that can be read.")
    try:
        message = message_from_bytes(data, policy=policy_of(data))
    except (MessageError, ValueError, LookupError, RecursionError) as error:
        raise UnreadableFileError("This message is damaged; it was not added.") from error
    reading = _Reading(frozenset(options.besides) if options.bare else None)
    reading.add_message(message, 0)
    if options.bare and not reading.left_out:
        raise nothing_to_leave_out()
    content, blocks, inlines = assemble(reading.drafts, reading.anchors)
    warnings = (*reading.said_of_left_out(), *reading.warnings)
    text = Text(content, blocks, inlines, tuple(reading.rules), warnings, IMPORTER, VERSION)
    return text, _metadata(message)


def count_attached(data: bytes) -> int:
    """At most how many attachments a message has that are read, by its bytes alone."""
    return min(_MOST_ATTACHED, max(len(kind.findall(data)) for kind in _ATTACHED))


def _metadata(message: Message) -> Metadata:
    return Metadata(
        title=line_of(_header(message, "Subject")),
        creators=creators_of(name or address for name, address in _people(message, "From")),
        date=date_of(_header(message, "Date")),
        language=language_of(_header(message, "Content-Language")),
    )


def _header(message: Message, name: str) -> str:
    """A header in one line; one that breaks the rules as it stands."""
    try:
        value = message.get(name)
        return " ".join(cleaned(str(value)[:LONGEST]).split()) if value is not None else ""
    except (MessageError, ValueError, LookupError, IndexError, AttributeError, TypeError):
        raw = next((value for key, value in message.raw_items() if key.lower() == name.lower()), "")
        return " ".join(cleaned(str(raw)[:LONGEST]).split())


def _people(message: Message, name: str) -> list[tuple[str, str]]:
    value = _header(message, name)
    try:
        return [(person, address) for person, address in getaddresses([value]) if person or address] if value else []
    except RecursionError:  # comments in comments
        return []


@dataclass(slots=True)
class _Reading:
    """What a message holds, as far as it was read. wanted: of what is attached, by number; None: all of it.

    left_out: the names of what is not wanted.
    """

    wanted: frozenset[int] | None = None
    left_out: list[str] = field(default_factory=list)
    drafts: list[Draft] = field(default_factory=list)
    warnings: dict[str, None] = field(default_factory=dict)
    rules: dict[str, None] = field(default_factory=dict)
    anchors: dict[str, tuple[int, int]] = field(default_factory=dict)
    _tables: int = 0
    _parts: int = 0
    _attachments: int = 0

    def add_message(self, message: Message, depth: int) -> None:
        """The headers, the words, and then what is attached; a message in it, in the same way."""
        for name in HEADERS:
            value = _header(message, name)
            if value:
                self.drafts.append(Draft(BlockKind.FRONT, f"{name}: {value}"))
        attached: list[Message] = []
        for part in self._leaves(message):
            if part.get_content_type() == "message/rfc822":
                self._add_inner(part, depth)
            elif _is_text(part):
                self._add_words(part)
            elif part.get_content_maintype() == "multipart":
                self._add_untold(part)
            else:
                attached.append(part)
        self._add_attached(attached)

    def _add_attached(self, parts: Sequence[Message]) -> None:
        """What is attached is named, and read where it can be; else, if it may have words, it is said to be missing."""
        if parts:
            self.drafts.append(Draft(BlockKind.FRONT, f"Attachments: {', '.join(map(_name, parts))}"))
        unread = []
        for part in parts:
            self._attachments += 1
            if self.wanted is not None and self._attachments - 1 not in self.wanted:
                self.left_out.append(_name(part))
                continue
            try:
                text = self._attached(part)
            except (UnreadableFileError, MemoryError, RecursionError) as error:  # what it took is free again
                self.warnings[f"What is attached as {_name(part)} is not part of this text. {_reason(error)}"] = None
                continue
            if text is not None:
                self._add_text(part, text)
            elif not _is_wordless(part):
                unread.append(_name(part))
        if unread:
            self.warnings[_left_out(unread)] = None

    def said_of_left_out(self) -> tuple[str, ...]:
        """What to say where some of what is attached was not wanted."""
        if not self.left_out:
            return ()
        return (f"{_left_out(self.left_out)} Reading what is attached failed, or needed too much time or memory.",)

    def _attached(self, part: Message) -> Text | None:
        """The text of an attachment, None where it is of no kind that is read, or one too many."""
        data = part.get_payload(decode=True)
        if not isinstance(data, bytes) or self._attachments > _MOST_ATTACHED:
            return None
        encoding = fitting(data, charset_of(part))
        return read_attached(Attached(_file_name(part), data, part.get_content_type(), encoding))

    def _add_text(self, part: Message, text: Text) -> None:
        self.drafts.append(Draft(BlockKind.HEADING, f"Attachment: {_name(part)}", 1))
        self._add_drafts(text, under=1)
        self.rules.update(dict.fromkeys(text.rules))
        for warning in text.warnings:
            self.warnings[f"{_name(part)}: {warning}"] = None

    def _add_inner(self, part: Message, depth: int) -> None:
        inner = part.get_payload() if part.is_multipart() else None
        if depth >= _DEEPEST:
            self.warnings["Messages nested deeper than can be shown were left out."] = None
        elif isinstance(inner, list) and inner and isinstance(inner[0], Message):
            self.drafts.append(Draft(BlockKind.RULE, "* * *"))
            self.add_message(inner[0], depth + 1)

    def _leaves(self, message: Message) -> Iterator[Message]:
        """The parts that are to be read, in order; of alternatives the plain text, else the page."""
        waiting = [message]
        while waiting:
            part = waiting.pop()
            self._parts += 1
            if self._parts > _MOST_PARTS:
                self.warnings["This message has more parts than can be shown; the last were left out."] = None
                return
            if part.get_content_maintype() != "multipart" or not part.is_multipart():
                yield part
                continue
            inner = [each for each in part.get_payload() if isinstance(each, Message)]
            if part.get_content_subtype() == "alternative":
                inner = _chosen(inner)
            waiting += reversed(inner)

    def _add_words(self, part: Message) -> None:
        data = part.get_payload(decode=True)
        if not isinstance(data, bytes):
            return
        encoding = fitting(data, charset_of(part))
        if part.get_content_type() == "text/html":
            self._add_page(data, encoding)
        else:
            self._add_plain(data, encoding)

    def _add_untold(self, part: Message) -> None:
        """What ought to have parts, but does not say where they begin; or has none."""
        data = part.get_payload(decode=True)
        if isinstance(data, bytes) and data.strip():
            self.warnings["The parts of this message cannot be told apart, so they are shown as they stand."] = None
            self._add_plain(data, "")

    def _add_page(self, data: bytes, encoding: str) -> None:
        source = decoded_page(data, encoding)
        tree, warnings = parse(source.text)
        first = len(self.drafts)
        walked = walk(tree, self._tables, keep_navigation=True, aim=partial(within_part, str(first)))
        self.drafts += walked.drafts
        for name, (draft, place) in walked.anchors.items():
            self.anchors[f"{INWARD}{first}{name}"] = (first + draft, place)
        self._tables += walked.tables
        unseen = missing(source.text, "".join(draft.text for draft in walked.drafts) or "-", bool(walked.warnings))
        for warning in (*source.warnings, *warnings, *walked.warnings, *unseen):
            self.warnings[warning] = None

    def _add_plain(self, data: bytes, encoding: str) -> None:
        source = decode(data, encoding)
        text, _ = read_plain(source.text)
        for warning in (*source.warnings, *text.warnings):
            self.warnings[warning] = None
        self.rules.update(dict.fromkeys(text.rules))
        self._add_drafts(text)

    def _add_drafts(self, text: Text, under: int = 0) -> None:
        first = len(self.drafts)
        self.anchors |= anchors_of(text, first)
        self.drafts += drafts_of(text, self._tables, first, under)
        self._tables += count_tables(text)


def _chosen(parts: list[Message]) -> list[Message]:
    """Of several forms of the same the plain text, if it has words; else the page, else the last."""
    for kind in ("text/plain", "text/html"):
        for part in parts:
            payload = part.get_payload(decode=True) if part.get_content_type() == kind else None
            if isinstance(payload, bytes) and payload.strip():
                return [part]
    return parts[-1:]


def _is_text(part: Message) -> bool:
    return part.get_content_type() in {"text/plain", "text/html"} and part.get_content_disposition() != "attachment"


def _is_wordless(part: Message) -> bool:
    """Whether something attached is of a kind that nobody would look for words in."""
    signature = part.get_content_type().endswith("-signature")
    return signature or part.get_content_maintype() in _WORDLESS or _file_name(part).lower().endswith(_PICTURES)


def _file_name(part: Message) -> str:
    """The name of what is attached; empty where none is given, or none that can be told."""
    try:
        name = part.get_filename()
    except (MessageError, ValueError, LookupError, AttributeError, TypeError):
        name = None
    return line_of(str(name)) if name else ""


def _name(part: Message) -> str:
    return _file_name(part) or part.get_content_type()


def _reason(error: Exception) -> str:
    """Why an attachment could not be read, in a sentence, and what to do where there is something."""
    if not isinstance(error, UnreadableFileError):
        return "It is nested too deeply, or needs more memory than is allowed."
    return f"{error} Save it from the mail and add it." if isinstance(error, PasswordNeededError) else str(error)


def _left_out(attached: Sequence[str]) -> str:
    """What to say of attachments that may have words, the first of them by name."""
    names, more = ", ".join(attached[:_NAMED]), len(attached) - _NAMED
    if len(attached) == 1:
        return f"An attachment is not part of this text: {names}."
    rest = f" and {more:,} more" if more > 0 else ""
    return f"Attachments are not part of this text: {names}{rest}."
