"""Small PDFs made by hand, byte by byte, for the tests: well-formed ones and hostile ones."""

import zlib
from collections.abc import Mapping, Sequence

HELVETICA = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"


def build(objects: Mapping[int, bytes], root: int = 1, trailer: bytes = b"") -> bytes:
    """A PDF of numbered objects."""
    out = bytearray(b"%PDF-1.7\n")
    places = {}
    for number, body in objects.items():
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 1\n0000000000 65535 f \n"
    for number, place in sorted(places.items()):
        out += b"%d 1\n%010d 00000 n \n" % (number, place)
    out += b"trailer\n<< /Size %d /Root %d 0 R %s >>\nstartxref\n%d\n%%%%EOF\n" % (
        max(places) + 1,
        root,
        trailer,
        start,
    )
    return bytes(out)


def stream(data: bytes, extra: bytes = b"", compressed: bool = False) -> bytes:
    """A stream object's body."""
    if compressed:
        data = zlib.compress(data, 9)
        extra += b" /Filter /FlateDecode"
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(data), extra, data)


def text(lines: Sequence[tuple[float, float, float, str]]) -> bytes:
    """Page content: x, y (points from the lower left), size and letters of each line."""
    parts = []
    for x, y, size, letters in lines:
        escaped = letters.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)").encode("cp1252")
        parts.append(b"BT /F1 %g Tf %g %g Td (%s) Tj ET\n" % (size, x, y, escaped))
    return b"".join(parts)


def pages(
    contents: Sequence[bytes],
    size: tuple[float, float] = (595, 842),
    page: bytes = b"",
    catalogue: bytes = b"",
    more: Mapping[int, bytes] | None = None,
    trailer: bytes = b"",
) -> bytes:
    """A PDF with one page for each content stream. page, catalogue, trailer: further entries; more: further objects."""
    kids = b" ".join(b"%d 0 R" % (10 + 2 * n) for n in range(len(contents)))
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R %s >>" % catalogue,
        2: b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(contents), kids),
        3: HELVETICA,
    }
    for n, content in enumerate(contents):
        objects[10 + 2 * n] = (
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %g %g] /Contents %d 0 R "
            b"/Resources << /Font << /F1 3 0 R >> >> %s >>" % (*size, 11 + 2 * n, page)
        )
        objects[11 + 2 * n] = stream(content)
    return build(objects | dict(more or {}), trailer=trailer)
