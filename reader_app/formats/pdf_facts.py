"""What a PDF says of itself: title, people, date, language, subject, and its outline."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from reader_app.formats.pdf_bulk import address
from reader_app.formats.pdf_document import Pdf, pdfium, utf16
from reader_app.model.document import Creator, Metadata

_DEPTH, _ENTRIES = 12, 20_000  # of an outline
_LONGEST = 300  # code points of a title, or of a name
_NO_TITLE = re.compile(
    r"(?i)(?:untitled|unknown|title|document\s*\d*|dokument\s*\d*|powerpoint[ -]pr\w+|slide \d+|folie \d+|layout \d+|"
    r"scan\w*|page \d+|print|full page fax print|about:blank|\(?anonymous\)?|[\W\d_]*)$"
)
_PROGRAM = re.compile(r"(?i)microsoft (?:word|powerpoint|excel|publisher) +[-–]|file://|https?://|[a-z]:\\|/\w+/")
_SUFFIX = re.compile(r"(?i)\.(?:docx?|odt|rtf|tex|dvi|indd|qx[dp]|pdf|ps|pptx?|xlsx?|pmd|pub|txt)$")
_NOBODY = re.compile(r"(?i)(?:user|admin\w*|author|autor|unknown|anonymous|owner|\(?unspecified\)?|[\W\d_]*)$")
_SEPARATOR = re.compile(r"\s*(?:;|\s&\s|\s(?:and|und|et|y)\s)\s*")
_DATE = re.compile(r"(?:D:)?(\d{4})-?(\d\d)?-?(\d\d)?")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$")


class Entry(NamedTuple):
    """A line of the outline. level: from 0; page: from 0, -1 where it leads nowhere."""

    title: str
    level: int
    page: int


def read_facts(pdf: Pdf) -> Metadata:
    """The metadata a document states; the date it was made is taken for its date, and marked as inferred."""
    title = " ".join(pdf.stated("Title").split())
    made = _day(pdf.stated("CreationDate"))
    language = pdf.language()
    return Metadata(
        title=title if _is_title(title) else "",
        creators=tuple(map(Creator, _names(pdf.stated("Author")))),
        date=made,
        language=language.replace("_", "-") if _LANGUAGE.match(language) else "",
        subject=" ".join(pdf.stated("Subject").split())[: 4 * _LONGEST],
        inferred=frozenset({"date"} if made else ()),
    )


def read_outline(pdf: Pdf) -> tuple[Entry, ...]:
    """The bookmarks in order, as far as they go without a circle."""
    return tuple(_walk(pdf))


def _walk(pdf: Pdf) -> Iterator[Entry]:
    raw = pdfium()
    stack: list[tuple[Any, int]] = [(raw.FPDFBookmark_GetFirstChild(pdf.handle, None), 0)]
    seen: set[int] = set()
    while stack and len(seen) < _ENTRIES:
        bookmark, level = stack.pop()
        place = address(bookmark) if bookmark else 0
        if not place or place in seen:
            continue
        seen.add(place)
        title = " ".join(utf16(raw.FPDFBookmark_GetTitle, bookmark).split())
        if title:
            yield Entry(title, level, _target(pdf, bookmark))
        stack.append((raw.FPDFBookmark_GetNextSibling(pdf.handle, bookmark), level))
        if level < _DEPTH:
            stack.append((raw.FPDFBookmark_GetFirstChild(pdf.handle, bookmark), level + 1))


def _target(pdf: Pdf, bookmark: Any) -> int:
    raw = pdfium()
    target = raw.FPDFBookmark_GetDest(pdf.handle, bookmark)
    if not target:
        action = raw.FPDFBookmark_GetAction(bookmark)
        target = raw.FPDFAction_GetDest(pdf.handle, action) if action else None
    return int(raw.FPDFDest_GetDestPageIndex(pdf.handle, target)) if target else -1


def _is_title(title: str) -> bool:
    """Whether a stated title is one that a person gave, rather than a program."""
    if not title or len(title) > _LONGEST or _NO_TITLE.match(title) or _PROGRAM.match(title):
        return False
    return not _SUFFIX.search(title)


def _names(stated: str) -> list[str]:
    """The people in a line of names; "Doe, Jane" is one, "Jane Doe, John Roe" two."""
    found: list[str] = []
    for part in _SEPARATOR.split(" ".join(stated.split())):
        pieces = [piece.strip() for piece in part.split(",")]
        found += pieces if len(pieces) > 1 and all(" " in piece for piece in pieces) else [part.strip(" ,")]
    return [name for name in dict.fromkeys(found) if len(name) <= _LONGEST and not _NOBODY.match(name)]


def _day(stated: str) -> str:
    """The day of a PDF's date ("D:20140916…") in ISO 8601, as exact as it is; nothing where it is none."""
    match = _DATE.match(stated)
    if not match:
        return ""
    year, month, day = (int(part) if part else None for part in match.groups())
    try:
        whole = date(year or 0, month or 1, day or 1).isoformat()
    except ValueError:
        return ""
    return whole[: 10 if day else 7 if month else 4] if int(whole[:4]) > 1900 else ""
