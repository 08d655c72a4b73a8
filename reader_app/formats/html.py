"""Reads HTML and XHTML pages, and pages saved with their pictures as MHTML."""

import codecs
import re
from dataclasses import replace
from functools import partial

from reader_app.formats.beginning import completed
from reader_app.formats.canonical import assemble
from reader_app.formats.decode import Decoded, decode, label_of, spoken
from reader_app.formats.markup import is_xml, outside_tags, plain_html
from reader_app.formats.options import Options
from reader_app.formats.stated import page_metadata
from reader_app.formats.walker import Walked, parse, walk, within
from reader_app.model.document import Block, Metadata, Page, Text
from reader_app.model.errors import UnreadableFileError

IMPORTER = "html"
VERSION = 4
_HEAD = 4096  # bytes in which a page says its encoding
_CHARSET = re.compile(rb"""(?i)<meta[^>]{1,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})""")
_DECLARED = re.compile(rb"""^\s{0,99}<\?xml[^>]{1,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})""")
_SAVED = re.compile(r"<!--\s{1,9}saved from url=\(\d{1,6}\)(\S{1,2000})\s")
_BOMS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_MISSING_LEAST, _MISSING_SHARE = 200, 20  # characters, and one in so many: fewer are parts of what is not shown


def read_html(data: bytes, options: Options) -> tuple[Text, Metadata]:
    """The canonical text of a page and what its head states. Raises UnreadableFileError."""
    return _read_page(data, options)


def _read_page(data: bytes, options: Options, address: str = "") -> tuple[Text, Metadata]:
    source = decoded_page(data, options.encoding)
    text, metadata = page_of(source.text, address)
    return replace(text, warnings=(*source.warnings, *text.warnings)), metadata


def read_mhtml(data: bytes, options: Options) -> tuple[Text, Metadata]:
    """The canonical text of a page saved as one file. Raises UnreadableFileError."""
    from email import message_from_bytes

    from reader_app.formats.mail_headers import Policy

    message = message_from_bytes(data, policy=Policy())
    for index, part in enumerate(message.walk()):
        if index > 1000:
            break
        if part.get_content_type() in {"text/html", "application/xhtml+xml"}:
            page = part.get_payload(decode=True)
            if isinstance(page, bytes):
                stated = options.encoding or str(part.get_content_charset() or "")
                address = str(part.get("Content-Location") or "")
                return _read_page(page, replace(options, encoding=_known(stated)), address)
    raise UnreadableFileError("There is no page in this file; it was not added.")


def page_of(source: str, address: str = "") -> tuple[Text, Metadata]:
    """The canonical text of a decoded page and what its head states. address: the page's own, where it is known."""
    if is_xml(source):
        source = plain_html(source)
    tree, warnings = parse(source)
    saved = _SAVED.search(source, 0, _HEAD)  # browsers write out links within a page that they save
    address = address or (saved.group(1) if saved else "")
    walked = walk(tree, aim=partial(within, page=address.partition("#")[0]))
    text = text_of(walked, IMPORTER, VERSION)
    warnings += (*text.warnings, *missing(source, text.content, bool(walked.warnings)))
    metadata = completed(page_metadata(tree), text, bold_title=True)
    return replace(text, warnings=warnings), metadata


def text_of(walked: Walked, importer: str, version: int) -> Text:
    """The canonical text of a page's drafts."""
    content, blocks, inlines = assemble(walked.drafts, walked.anchors)
    return Text(
        content,
        blocks,
        inlines,
        warnings=walked.warnings,
        importer=importer,
        importer_version=version,
        pages=_pages(walked, blocks, content),
    )


def decoded_page(data: bytes, encoding: str = "") -> Decoded:
    """A page's text in the encoding chosen, or that of its byte order mark, or the one it says, or the one it has.

    A page that is plainly UTF-8 is read as such, whatever it says; and one that says so and plainly is not, is not.
    """
    if encoding or data.startswith(_BOMS):
        return decode(data, encoding)
    head = data[:_HEAD]
    match = _CHARSET.search(head) or _DECLARED.match(head)
    said = match.group(1).decode("ascii", "replace") if match else ""
    stated = _known(said)
    if not stated or data.isascii():
        return decode(data, stated)
    is_utf8 = _is_utf8(data)
    if is_utf8 == (stated == "utf-8"):
        return decode(data, stated)
    source = decode(data, "utf-8" if is_utf8 else "")
    if source.encoding == stated:  # but for a few bytes
        return source
    warning = f"The page says that it is in {said}, but it is in {spoken(source.encoding)}."
    return replace(source, warnings=(warning, *source.warnings[0 if is_utf8 else 1 :]))


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _known(stated: str) -> str:
    """The encoding a page names, if text can be in it; empty where it is to be found out."""
    found = label_of(stated)
    if found.startswith(("utf-16", "utf-32")):
        return "utf-8"  # or the statement could not have been read
    return {"ascii": "cp1252", "utf-7": ""}.get(found, found)


def missing(source: str, content: str, is_known: bool) -> tuple[str, ...]:
    """A sentence where far fewer characters came out of a page than its source has outside its tags.

    is_known: something was left out, and said. An open comment or script can swallow the rest of a page.
    """
    if is_known:
        return ()
    lost = _inked(outside_tags(source)) - _inked(content)
    if (content and (lost < _MISSING_LEAST or lost * _MISSING_SHARE < len(content))) or lost < 1:
        return ()
    return (f"About {lost:,} characters of the file are not in the text: its markup is broken, and hides them.",)


def _inked(text: str) -> int:
    """Characters that are no white space."""
    return len(text) - sum(map(text.count, " \n\t\r\f\xa0"))


def _pages(walked: Walked, blocks: tuple[Block, ...], content: str) -> tuple[Page, ...]:
    pages = []
    for draft, place, label in walked.pages:
        if draft < len(blocks):
            start = min(blocks[draft].start + place, blocks[draft].end)
            pages.append(Page(start, label))
        else:
            pages.append(Page(len(content), label, has_text=False))
    return tuple(pages)
