"""Reads Word's documents (DOCX): mammoth makes HTML of them, and the one walk over HTML the text."""

import re
from dataclasses import replace
from io import BytesIO
from typing import Any
from xml.parsers.expat import ExpatError
from zipfile import ZIP_STORED, ZipFile

from reader_app.formats.container import open_container
from reader_app.formats.html import first_heading, text_of
from reader_app.formats.options import Options
from reader_app.formats.packed import dublin_core, root_of
from reader_app.formats.stated import language_of
from reader_app.formats.walker import parse, walk
from reader_app.model.document import Metadata, Text
from reader_app.model.errors import UnreadableFileError

IMPORTER = "word"
VERSION = 1
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MOST_XML = 48 * 1024 * 1024  # bytes of XML; its tree takes some twenty times as much
_STYLES = "\n".join(
    f"{what} => {becomes}"
    for names, becomes in (
        (("Title",), "h1:fresh"),
        (("Subtitle",), "p:fresh"),
        (("Quote", "Intense Quote", "Block Text", "Quotations", "Block Quotation"), "blockquote > p:fresh"),
        (
            ("caption", "Caption", "Table Caption", "Image Caption", "Illustration", "Table", "Figure"),
            "figcaption:fresh",
        ),
        (("Source Code", "HTML Preformatted", "Preformatted Text", "Plain Text"), "pre:separator('\\n')"),
    )
    for what in (f"p[style-name='{name}']" for name in names)
)
_RUNS = "\nr[style-name='Verbatim Char'] => code\nr[style-name='Source Text'] => code"
_WORDS = re.compile(rb"<(?:\w{1,20}:)?t(?:\s[^<>]{0,200})?>([^<]*)</")
_CHANGED = re.compile(rb"<\w{1,20}:(?:del|ins|moveFrom|moveTo)\s")
_LANGUAGE = re.compile(rb'<w:lang\b[^<>]{0,200}?w:val="([\w-]{2,20})"')
_FIELD = re.compile(rb"<(/?)w:fldSimple\b[^<>]*?(/?)>")  # mammoth leaves out what is in these
_UNKNOWN = re.compile(r"An unrecognised element was ignored: (\S{1,80})")
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
    parts = {name: container.xml(name) for name in container.names if name.endswith((".xml", ".rels"))}
    if sum(map(len, parts.values())) > _MOST_XML:
        raise UnreadableFileError(
            f"This document holds more than {_MOST_XML // 2**20} MB of XML, the most that can be read."
        )
    page, messages = _converted(parts)
    tree, warnings = parse(page)
    text = text_of(walk(tree), IMPORTER, VERSION)
    warnings += (*text.warnings, *messages, *_left_out(parts, text.content))
    text = replace(text, warnings=warnings)
    return text, _metadata(parts, text)


def refuse_old_office(data: bytes) -> None:
    """Raises an error that says whether a file of the old Office's kind is a locked new one."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise UnreadableFileError(
            "This document is locked with a password; save it without one in the program that made it."
        )
    raise UnreadableFileError("This is a document of an old Office; save it as DOCX there, and add that.")


def _converted(parts: dict[str, bytes]) -> tuple[str, tuple[str, ...]]:
    """The document as HTML, and what could not be taken over. Only its XML is given: no picture, no other file."""
    import mammoth

    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_STORED) as archive:
        for name, part in parts.items():
            archive.writestr(name, _FIELD.sub(rb"<\1w:smartTag\2>", part))
    packed.seek(0)
    try:
        result: Any = mammoth.convert_to_html(
            packed,
            style_map=_STYLES + _RUNS,
            include_embedded_style_map=False,
            convert_image=mammoth.images.img_element(lambda _: {"src": ""}),
        )
    except RecursionError as error:
        raise UnreadableFileError("This document is nested too deeply to be read; it was not added.") from error
    except (ExpatError, KeyError, ValueError, AttributeError, TypeError, IndexError, OSError, AssertionError) as error:
        raise UnreadableFileError("This Word document is damaged; it was not added.") from error
    unknown = sorted({m.group(1) for message in result.messages if (m := _UNKNOWN.match(message.message))})
    if not unknown:
        return result.value, ()
    return result.value, (f"Parts of the document are of kinds that are not read: {', '.join(unknown[:5])}.",)


def _left_out(parts: dict[str, bytes], content: str) -> tuple[str, ...]:
    """Sentences on what of the document's words is not in the text."""
    words = {name.rpartition("/")[2]: _length(part) for name, part in parts.items() if name.startswith("word/")}
    body = parts.get("word/document.xml", b"")
    warnings = []
    if words.get("comments.xml"):
        warnings.append("The comments in the margin were left out.")
    if any(length for name, length in words.items() if name.startswith(("header", "footer"))):
        warnings.append("The headers and footers of the pages were left out.")
    if _CHANGED.search(body):
        warnings.append("The document has tracked changes; it is shown with all of them accepted.")
    lost = sum(words.get(name, 0) for name in ("document.xml", "footnotes.xml", "endnotes.xml"))
    lost -= sum(map(len, content.split()))
    if lost > 0 and lost * _MISSING_SHARE > len(content):
        warnings.append(f"About {lost:,} characters of the document could not be taken over.")
    return tuple(warnings)


def _length(part: bytes) -> int:
    """Characters of words in a part, white space apart; of what is there in two versions, the one for old programs."""
    first, *rest = part.split(b"<mc:Choice")
    kept = first + b"".join(piece.partition(b"</mc:Choice>")[2] for piece in rest)
    return sum(len(word.decode("utf-8", "replace")) for words in _WORDS.findall(kept) for word in words.split())


def _metadata(parts: dict[str, bytes], text: Text) -> Metadata:
    core = parts.get("docProps/core.xml")
    stated = dublin_core(root_of(core)) if core else Metadata()
    if not stated.title:
        stated = replace(stated, title=first_heading(text))
    if not stated.language:  # that of the program, unless the text turns out to be in another
        match = _LANGUAGE.search(parts.get("word/styles.xml", b""))
        language = language_of(match.group(1).decode()) if match else ""
        stated = replace(stated, language=language, inferred=stated.inferred | ({"language"} if language else set()))
    return stated
