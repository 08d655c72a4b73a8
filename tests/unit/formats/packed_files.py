"""Makes small packed documents, whole ones and hostile ones."""

import zipfile
import zlib
from io import BytesIO

from reader_app.formats import read
from reader_app.model.errors import UnreadableFileError

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" '
    'ContentType="application/xml"/></Types>'
)
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/></Relationships>'
)
CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile '
    'full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)
OFFICE = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
)

Parts = dict[str, bytes | str]


def packed(parts: Parts, level: int = 6) -> bytes:
    """An archive of the parts."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=level) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return made.getvalue()


def docx(body: str, prologue: str = "", **more: bytes | str) -> bytes:
    """A Word document with that body. more: other parts, two underscores for a slash, one before the suffix."""
    document = f'<?xml version="1.0"?>{prologue}<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'
    parts: Parts = {"[Content_Types].xml": TYPES, "_rels/.rels": RELATIONS, "word/document.xml": document}
    return packed(parts | {name.replace("__", "/").replace("_", "."): part for name, part in more.items()})


def paragraph(words: str) -> str:
    """A paragraph of a Word document."""
    return f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"


def odt(body: str, prologue: str = "", **more: bytes | str) -> bytes:
    """An OpenDocument text with that body."""
    content = (
        f'<?xml version="1.0"?>{prologue}<office:document-content {OFFICE}><office:body><office:text>{body}'
        "</office:text></office:body></office:document-content>"
    )
    parts: Parts = {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content}
    return packed(parts | {name.replace("__", "/").replace("_", "."): part for name, part in more.items()})


def package(*chapters: str, metadata: str = "") -> str:
    """A book's package file. chapters: the addresses of its chapters."""
    items = "".join(f'<item id="c{n}" href="{c}" media-type="application/xhtml+xml"/>' for n, c in enumerate(chapters))
    spine = "".join(f'<itemref idref="c{n}"/>' for n, _ in enumerate(chapters))
    return (
        f'<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>{metadata}'
        f"</metadata><manifest>{items}</manifest><spine>{spine}</spine></package>"
    )


def epub(chapter: str, href: str = "one.xhtml", prologue: str = "", more: Parts | None = None) -> bytes:
    """A book with that chapter."""
    parts: Parts = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": f'<?xml version="1.0"?>{prologue}{CONTAINER}',
        "book/package.opf": package(href, metadata="<dc:title>A book</dc:title><dc:language>en</dc:language>"),
        "book/one.xhtml": f'<html xmlns="http://www.w3.org/1999/xhtml"><body>{chapter}</body></html>',
    }
    return packed(parts | (more or {}))


def bomb(parts: Parts, name: str, size: int, states: int) -> bytes:
    """An archive in which one part unpacks to so many zero bytes. states: the length that it claims."""
    squeezed = zlib.compressobj(9, wbits=-15)
    block = squeezed.compress(bytes(1 << 20)) + squeezed.flush(zlib.Z_FULL_FLUSH)
    again = squeezed.compress(bytes(1 << 20)) + squeezed.flush(zlib.Z_FULL_FLUSH)
    body = block + again * ((size >> 20) - 1) + squeezed.flush()
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for each, part in parts.items():
            archive.writestr(each, part)
        entry = zipfile.ZipInfo(name)
        entry.compress_type, entry.compress_size, entry.file_size = zipfile.ZIP_DEFLATED, len(body), states
        entry.CRC, entry.header_offset = 0, made.tell()
        made.write(entry.FileHeader(zip64=False) + body)
        archive.filelist.append(entry)
        archive.start_dir = made.tell()
    return made.getvalue()


def refusal(data: bytes, name: str) -> str:
    """The sentence with which a file is refused; empty where it is read."""
    try:
        read(data, name)
    except UnreadableFileError as error:
        return str(error)
    return ""
