"""Tells by its first bytes what kind of file it is, whatever its name says."""

import codecs
import re
import zipfile
import zlib
from io import BytesIO

_HTML = re.compile(
    rb"(?i)(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,300}-->\s*)?(?:<!doctype html|<html[\s>])"
)
_SUBTITLES = re.compile(rb"(?:\xef\xbb\xbf)?\s*\d{1,6}\r?\n\d{1,3}:\d\d:\d\d,\d{3} --> \d")
_SAVED_PAGE = re.compile(rb"(?i)(?:from: <saved by|mime-version:[^\n]{1,20}\r?\ncontent-type: multipart/related)")
_UNWRITTEN = frozenset(range(32)) - frozenset(b"\t\n\f\r")  # control characters that no text has
HEAD = 4096  # bytes that tell
_PDF_WITHIN = 1024  # bytes before which a PDF begins
_BY_MIMETYPE = {
    b"application/epub+zip": ".epub",
    b"application/vnd.oasis.opendocument.text": ".odt",
    b"application/vnd.oasis.opendocument.text-template": ".odt",
    b"application/vnd.oasis.opendocument.spreadsheet": ".ods",
}

_BY_PART = {
    "word/document.xml": ".docx",
    "xl/workbook.xml": ".xlsx",
    "xl/workbook.bin": ".xlsb",
    "ppt/presentation.xml": ".pptx",
}


def suffix_of(data: bytes) -> str:
    """The usual suffix of the kind of file that the bytes are plainly of, with the dot; empty where they do not say."""
    head = data[:HEAD]
    if b"%PDF-" in head[:_PDF_WITHIN]:
        return ".pdf"
    if head.lstrip().startswith(b"{\\rtf"):
        return ".rtf"
    if head.startswith(b"PK\x03\x04"):
        return _packed(data)
    if head.removeprefix(b"\xef\xbb\xbf").startswith(b"WEBVTT"):
        return ".vtt"
    patterns = ((_HTML, ".html"), (_SAVED_PAGE, ".mhtml"), (_SUBTITLES, ".srt"))
    return next((suffix for pattern, suffix in patterns if pattern.match(head)), "")


def is_document(head: bytes) -> bool:
    """Whether a file that no suffix speaks for can evidently be read, by its first `HEAD` bytes: they are of a kind
    that says so itself, or text in UTF-8.
    """
    if suffix_of(head):
        return True
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head)  # its last letter may be cut
    except UnicodeDecodeError:
        return False
    return bool(head.strip()) and _UNWRITTEN.isdisjoint(head)


def _packed(data: bytes) -> str:
    """What kind of document is packed in an archive; its list of contents is read, and nothing else."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            names = set(archive.namelist())
            if "mimetype" in names:
                with archive.open("mimetype") as stream:
                    stated = stream.read(100).strip()
                if stated in _BY_MIMETYPE:
                    return _BY_MIMETYPE[stated]
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, NotImplementedError, RuntimeError, EOFError):
        return ""
    if "META-INF/container.xml" in names:
        return ".epub"
    return next((suffix for name, suffix in _BY_PART.items() if name in names), "")
