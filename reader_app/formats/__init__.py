"""The table of formats: what can be read, and the one way to read it. Everything here is pure: bytes in, text out."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import PurePath

from reader_app.formats import markdown, plain
from reader_app.formats.decode import decode
from reader_app.model.document import Metadata, Text
from reader_app.model.errors import UnreadableFileError

MAXIMUM_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file. suffixes: lower case, with the dot. read: from decoded text to canonical text and metadata."""

    name: str
    media_type: str
    suffixes: tuple[str, ...]
    read: Callable[[str], tuple[Text, Metadata]]
    importer: str
    importer_version: int


@dataclass(frozen=True, slots=True)
class Extracted:
    """What a file holds: its canonical text, and what it states about itself."""

    text: Text
    metadata: Metadata
    media_type: str


PLAIN = Format("Plain text", "text/plain", (".txt", ".text", ".log"), plain.read_plain, plain.IMPORTER, plain.VERSION)
MARKDOWN = Format(
    "Markdown",
    "text/markdown",
    (".md", ".markdown", ".mkd", ".mdown"),
    markdown.read_markdown,
    markdown.IMPORTER,
    markdown.VERSION,
)
FORMATS: tuple[Format, ...] = (PLAIN, MARKDOWN)
SUFFIXES: frozenset[str] = frozenset(suffix for known in FORMATS for suffix in known.suffixes)


def read(data: bytes, file_name: str) -> Extracted:
    """The text and metadata of a file's bytes; its name decides the format, and gives the title if the text has none.

    Raises UnreadableFileError where the name is of another kind of file, the file is too large, or it is not text.
    """
    chosen = _format_of(file_name)
    if len(data) > MAXIMUM_BYTES:
        limit = MAXIMUM_BYTES // (1024 * 1024)
        raise UnreadableFileError(f"“{_name(file_name)}” is larger than {limit} MB, the most that can be read.")
    decoded = decode(data)
    text, metadata = chosen.read(decoded.text)
    text = replace(text, warnings=(*decoded.warnings, *text.warnings, *_emptiness(data, text)))
    if not metadata.title:
        metadata = replace(metadata, title=title_from_name(file_name), inferred=metadata.inferred | {"title"})
    return Extracted(text, metadata, chosen.media_type)


def title_from_name(file_name: str) -> str:
    """The file's name as a title: no suffix, and spaces for what stands for them."""
    stem = PurePath(_name(file_name)).stem
    words = re.sub(r"[_\s]+", " ", stem)
    if " " not in words.strip():
        words = re.sub(r"(?<=\w)-+(?=\w)", " ", words)
    words = "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in words.strip())
    return words[:1].upper() + words[1:] or "Untitled"


def _format_of(file_name: str) -> Format:
    """The format a name stands for; a name without a suffix (README) is plain text."""
    suffix = PurePath(_name(file_name)).suffix.lower()
    for known in FORMATS:
        if suffix in known.suffixes:
            return known
    if not suffix:
        return PLAIN
    kinds = " and ".join(known.name.lower() if known is PLAIN else known.name for known in FORMATS)
    raise UnreadableFileError(f"“{_name(file_name)}” is not a kind of file that can be read; {kinds} can.")


def _name(file_name: str) -> str:
    return PurePath(file_name.replace("\\", "/")).name or file_name


def _emptiness(data: bytes, text: Text) -> tuple[str, ...]:
    if text.content:
        return ()
    return ("There is no text in this file.",) if data else ("This file is empty.",)
