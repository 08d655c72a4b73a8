"""Reads Word's documents (DOCX): their XML becomes HTML as it is read, and the one walk over HTML makes the text."""

import re
from collections.abc import Iterator
from dataclasses import replace

from reader_app.formats.beginning import completed, made
from reader_app.formats.container import open_container
from reader_app.formats.html import text_of
from reader_app.formats.options import Options
from reader_app.formats.packed import dublin_core, root_of
from reader_app.formats.stated import language_of
from reader_app.formats.walker import parse, walk
from reader_app.formats.word_body import Body
from reader_app.formats.word_elements import read_body
from reader_app.formats.word_numbering import Numbering
from reader_app.formats.word_parts import Parts
from reader_app.formats.word_styles import Styles
from reader_app.model.document import Metadata, Text
from reader_app.model.errors import UnreadableFileError

IMPORTER = "word"
VERSION = 3
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_WORDS = re.compile(rb"<(?:\w{1,20}:)?t(?:\s[^<>]{0,200})?>([^<]*)</")
_ENTITY = re.compile(rb"&#?\w{1,10};")
_MOVED = re.compile(rb"<w:moveFrom\s.*?</w:moveFrom>", re.DOTALL)
_CHANGED = re.compile(rb"<\w{1,20}:(?:del|ins|moveFrom|moveTo)\s")
_MISSING_SHARE = 50  # of so many characters one may be missing: counting is not exact


def read_docx(data: bytes, _: Options) -> tuple[Text, Metadata]:
    """The canonical text of a document and what it states of itself, changes taken as accepted.

    Raises UnreadableFileError.
    """
    if data.startswith(OLE):
        refuse_old_office(data)
    container = open_container(data)
    if "[Content_Types].xml" not in container:
        raise UnreadableFileError("This is not a Word document, though its name says so; it was not added.")
    parts = Parts(container)
    styles = Styles()
    numbering = Numbering(styles)
    for name in parts.of_kind("styles"):
        styles.read(parts.read(name))
    for name in parts.of_kind("numbering"):
        numbering.read(parts.read(name))
    body = Body(styles, numbering=numbering)
    source: list[bytes] = []
    for name in (parts.main, *parts.of_kind("footnotes"), *parts.of_kind("endnotes")):
        source.append(parts.read(name) if source else container.xml(name))
        read_body(body, source[-1], parts.relations(name).targets)
    tree, warnings = parse(body.html())
    text = text_of(walk(tree), IMPORTER, VERSION)
    warnings += (*text.warnings, *_unread(body), *_left_out(parts), *_changed(source[0]), *_lost(source, text.content))
    text = replace(text, warnings=warnings)
    return text, _metadata(parts, styles, text)


def refuse_old_office(data: bytes) -> None:
    """Raises an error that says whether a file of the old Office's kind is a locked new one."""
    if is_locked(data):
        raise UnreadableFileError(
            "This document is locked with a password; save it without one in the program that made it."
        )
    raise UnreadableFileError("This is a document of an old Office; save it as DOCX there, and add that.")


def is_locked(data: bytes) -> bool:
    """Whether a file of the old Office's kind is a new one that is locked with a password."""
    return data.startswith(OLE) and "EncryptedPackage".encode("utf-16-le") in data


def _unread(body: Body) -> Iterator[str]:
    if body.unread:
        yield f"Parts of the document are of kinds that are not read: {', '.join(sorted(body.unread))}."


def _left_out(parts: Parts) -> Iterator[str]:
    """Sentences on the parts with words that are not in the text."""
    if any(_length(parts.read(name)) for name in parts.of_kind("comments")):
        yield "The comments in the margin were left out."
    if any(_length(parts.read(name)) for kind in ("header", "footer") for name in parts.of_kind(kind)):
        yield "The headers and footers of the pages were left out."


def _changed(body: bytes) -> Iterator[str]:
    if _CHANGED.search(body):
        yield "The document has tracked changes; it is shown with all of them accepted."


def _lost(source: list[bytes], content: str) -> Iterator[str]:
    """A sentence where fewer characters came out of the parts than went in."""
    lost = sum(map(_length, source)) - sum(map(len, content.split()))
    if lost > 0 and lost * _MISSING_SHARE > len(content):
        yield f"About {lost:,} characters of the document could not be taken over."


def _length(part: bytes) -> int:
    """Characters of words in a part, white space and what was moved away apart; of what is there in two versions, the
    one for old programs."""
    first, *rest = part.split(b"<mc:Choice")
    kept = _MOVED.sub(b"", first + b"".join(piece.partition(b"</mc:Choice>")[2] for piece in rest))
    words = _ENTITY.sub(b"_", b" ".join(_WORDS.findall(kept)))
    return sum(map(len, words.decode("utf-8", "replace").split()))


def _metadata(parts: Parts, styles: Styles, text: Text) -> Metadata:
    core = parts.read("docProps/core.xml")
    stated = completed(made(dublin_core(root_of(core))) if core else Metadata(), text)
    language = "" if stated.language else language_of(styles.language)
    if language:  # that of the program, unless the text turns out to be in another
        stated = replace(stated, language=language, inferred=stated.inferred | {"language"})
    return stated
