"""The table of formats: what can be read, and the one way to read it. Everything here is pure: bytes in, text out.

The libraries that readers use are imported when one is first used, never with this table.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import PurePath

from reader_app.formats import foreign, readers
from reader_app.formats.decode import decode
from reader_app.formats.language import language_of_text
from reader_app.formats.options import Options, nothing_to_leave_out
from reader_app.formats.sniffing import suffix_of
from reader_app.model.document import Metadata, Text
from reader_app.model.errors import UnreadableFileError
from reader_app.model.mail import MAILBOX_TYPE, MESSAGE_TYPE

MAXIMUM_BYTES = 64 * 1024 * 1024
_HEAD = 4096  # bytes: so an archive is not looked into
_AS_STATED = Options()


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file. suffixes: lower case, with the dot. read: from its bytes to canonical text and metadata.

    maximum: bytes; what is larger is refused. extras: where something can be left out, as `Options.bare` says: at most
    how many of that there are in its bytes.
    """

    name: str
    media_type: str
    suffixes: tuple[str, ...]
    read: Callable[[bytes, Options], tuple[Text, Metadata]]
    maximum: int = MAXIMUM_BYTES
    extras: Callable[[bytes], int] | None = None


@dataclass(frozen=True, slots=True)
class Extracted:
    """What a file holds: its canonical text, and what it states about itself."""

    text: Text
    metadata: Metadata
    media_type: str


def decoded(read: Callable[[str], tuple[Text, Metadata]]) -> Callable[[bytes, Options], tuple[Text, Metadata]]:
    """A reader of bytes made of a reader of decoded text; what decoding had to decide comes first in the warnings."""

    def read_bytes(data: bytes, options: Options) -> tuple[Text, Metadata]:
        source = decode(data, options.encoding)
        text, metadata = read(source.text)
        return replace(text, warnings=(*source.warnings, *text.warnings)), metadata

    return read_bytes


def _read_pdf(data: bytes, options: Options) -> tuple[Text, Metadata]:
    from reader_app.formats.pdf import read_pdf  # with the first PDF: a dozen modules

    return read_pdf(data, options)


PLAIN = Format("Plain text", "text/plain", (".txt", ".text", ".log"), decoded(readers.read_plain))
MARKDOWN = Format("Markdown", "text/markdown", (".md", ".markdown", ".mkd", ".mdown"), decoded(readers.read_markdown))
PDF = Format("PDF", "application/pdf", (".pdf",), _read_pdf, 512 * 1024 * 1024, lambda _: 1)
HTML = Format("HTML", "text/html", (".html", ".htm", ".xhtml", ".xht"), readers.read_html)
MHTML = Format("saved web pages", "multipart/related", (".mht", ".mhtml"), readers.read_mhtml)
_PACKED = 256 * 1024 * 1024  # bytes: pictures are most of it, and are not unpacked
DOCX = Format(
    "Word (DOCX)",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    (".docx", ".docm", ".dotx", ".doc"),
    readers.read_docx,
    _PACKED,
)
ODT = Format("OpenDocument", "application/vnd.oasis.opendocument.text", (".odt", ".ott"), readers.read_odt, _PACKED)
EPUB = Format("EPUB", "application/epub+zip", (".epub",), readers.read_epub, _PACKED)
RTF = Format("RTF", "application/rtf", (".rtf",), readers.read_rtf)
MAIL = Format("e-mail (EML)", MESSAGE_TYPE, (".eml",), readers.read_mail, extras=readers.count_attached)
MAILBOX = Format("mailboxes (MBOX)", MAILBOX_TYPE, (".mbox", ".mbx"), readers.read_mailbox)
_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
EXCEL = Format("Excel (XLSX)", _SHEET, (".xlsx", ".xlsm", ".xltx", ".xlsb", ".xls"), readers.read_workbook)
ODS = Format(
    "OpenDocument spreadsheets",
    "application/vnd.oasis.opendocument.spreadsheet",
    (".ods", ".ots"),
    readers.read_workbook,
)
CSV = Format("CSV", "text/csv", (".csv", ".tsv", ".tab"), decoded(readers.read_delimited))
SLIDES = Format(
    "PowerPoint (PPTX)",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    (".pptx", ".pptm", ".ppsx", ".potx"),
    readers.read_slides,
    _PACKED,
)
SRT = Format("SRT", "application/x-subrip", (".srt",), decoded(readers.read_srt))
VTT = Format("VTT transcripts", "text/vtt", (".vtt",), decoded(readers.read_vtt))
FORMATS: tuple[Format, ...] = (
    PLAIN,
    MARKDOWN,
    PDF,
    HTML,
    MHTML,
    DOCX,
    ODT,
    EPUB,
    RTF,
    MAIL,
    MAILBOX,
    EXCEL,
    ODS,
    CSV,
    SLIDES,
    SRT,
    VTT,
)
SUFFIXES: frozenset[str] = frozenset(suffix for known in FORMATS for suffix in known.suffixes)


def read(data: bytes, file_name: str, options: Options = _AS_STATED) -> Extracted:
    """The text and metadata of a file's bytes; its bytes decide the format where they
    plainly can, else its name, which also gives the title if the text has none.

    Raises UnreadableFileError where the name is of another kind of file, the file is too large, or it is not what its
    name says; PasswordNeededError where it is locked.
    """
    chosen, warnings = _chosen(data, file_name)
    if len(data) > chosen.maximum:
        limit = chosen.maximum // (1024 * 1024)
        raise UnreadableFileError(f"“{_name(file_name)}” is larger than {limit} MB, the most that can be read.")
    if options.bare and chosen.extras is None:
        raise nothing_to_leave_out()
    try:
        text, metadata = chosen.read(data, options)
    except UnreadableFileError as error:
        raise error if data else UnreadableFileError("This file is empty; it was not added.") from error
    text = replace(text, warnings=(*warnings, *text.warnings, *_emptiness(data, text)))
    metadata = _with_language(metadata, text)
    if not metadata.title:
        metadata = replace(metadata, title=title_from_name(file_name), inferred=metadata.inferred | {"title"})
    return Extracted(text, metadata, chosen.media_type)


def format_of(file_name: str) -> Format:
    """The format a name stands for; a name without a suffix (README) is plain text. Raises UnreadableFileError."""
    suffix = PurePath(_name(file_name)).suffix.lower()
    for known in FORMATS:
        if suffix in known.suffixes:
            return known
    if not suffix:
        return PLAIN
    if advice := foreign.advice(suffix):
        raise UnreadableFileError(f"“{_name(file_name)}” {advice}")
    *kinds, last = (known.name.lower() if known is PLAIN else known.name for known in FORMATS)
    known_kinds = f"{', '.join(kinds)} and {last}"
    raise UnreadableFileError(f"“{_name(file_name)}” is not a kind of file that can be read; {known_kinds} can.")


def may_have_extras(data: bytes, file_name: str) -> bool:
    """Whether there may be something in a file that it can be read without, by its name and its first bytes alone."""
    return _extras(data, file_name) is not None


def extras_of(data: bytes, file_name: str) -> int:
    """At most how many things there are in a file that it can be read without, as `Options.besides` counts them."""
    count = _extras(data, file_name)
    return count(data) if count is not None else 0


def _extras(data: bytes, file_name: str) -> Callable[[bytes], int] | None:
    try:
        return _chosen(data[:_HEAD], file_name)[0].extras
    except UnreadableFileError:
        return None


def _chosen(data: bytes, file_name: str) -> tuple[Format, tuple[str, ...]]:
    """The format the bytes are plainly in, else the one the name stands for; and what to say of it."""
    found = suffix_of(data)
    actual = next((known for known in FORMATS if found in known.suffixes), None)
    suffix = PurePath(_name(file_name)).suffix.lower()
    if actual is None or suffix in actual.suffixes or (actual is HTML and suffix in MARKDOWN.suffixes):
        return format_of(file_name), ()
    return actual, (f"The name does not say so, but this is {actual.name}, and was read as such.",)


def _with_language(metadata: Metadata, text: Text) -> Metadata:
    """The metadata with the language of the text, where it does not state one or only that of the program."""
    if metadata.language and "language" not in metadata.inferred:
        return metadata
    language = language_of_text(text.content)
    if not language or metadata.language.partition("-")[0] == language:
        return metadata
    return replace(metadata, language=language, inferred=metadata.inferred | {"language"})


def title_from_name(file_name: str) -> str:
    """The file's name as a title: no suffix, and spaces for what stands for them."""
    stem = PurePath(_name(file_name)).stem
    words = re.sub(r"[_\s]+", " ", stem)
    if " " not in words.strip():
        words = re.sub(r"(?<=\w)-+(?=\w)", " ", words)
    words = "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in words.strip())
    return words[:1].upper() + words[1:] or "Untitled"


def _name(file_name: str) -> str:
    return PurePath(file_name.replace("\\", "/")).name or file_name


def _emptiness(data: bytes, text: Text) -> tuple[str, ...]:
    if text.content:
        return ()
    return ("There is no text in this file.",) if data else ("This file is empty.",)
