"""A document: who wrote it and when, and its canonical text with its blocks."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from reader_app.model.attribute import Attributes, attributes_from

_MOMENT = re.compile(r"\d{2,4}:\d\d:\d\d")
_LONGEST_KIND = 9  # letters of a file name's ending


class BlockKind(StrEnum):
    """What a block of canonical text is, as far as reading it goes."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    FRONT = "front"  # an opening line that is no heading: office, event, place, date, name
    BULLET = "bullet"  # a list item drawn with a bullet; its text has no marker
    NUMBERED = "numbered"  # a list item whose own marker ("a) ", "1. ") is part of its text
    CELL = "cell"
    QUOTE = "quote"
    CODE = "code"
    FOOTNOTE = "footnote"  # its own mark ("1 ", "* ") is part of its text
    CAPTION = "caption"  # of a picture or table
    RULE = "rule"  # a dividing line, kept as the source's own characters (may be empty)


class InlineKind(StrEnum):
    """How a stretch of letters inside a block is set."""

    STRONG = "strong"
    EMPHASIS = "emphasis"
    CODE = "code"
    LINK = "link"


@dataclass(slots=True, unsafe_hash=True)
class Block:
    """A stretch of canonical text that no phrase crosses; never changed, but not frozen: making it takes a fifth so.

    start, end: code points, end exclusive, without the line breaks between blocks.
    level: 1-6 for headings, depth from 0 for list items and quotations; of cells how they are set: 0 at the beginning
    of the line, 1 in its middle, 2 at its end.
    table, row, column: counted from 0 in the document, for cells only.
    """

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    table: int | None = None
    row: int | None = None
    column: int | None = None
    page: int | None = None

    def __reduce__(self) -> tuple[type["Block"], tuple[object, ...]]:
        """For other processes, where blocks go by the ten thousand: in half the time a dataclass takes by itself."""
        return Block, (self.kind, self.start, self.end, self.level, self.table, self.row, self.column, self.page)


@dataclass(frozen=True, slots=True)
class Stretches:
    """Where the blocks of a text are, for who needs nothing else of them. starts, ends: code points, end exclusive."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return zip(self.starts, self.ends, strict=True)


@dataclass(slots=True, unsafe_hash=True)
class Inline:
    """Letters set apart, never changed. start, end: code points, end exclusive. target: a link's address."""

    kind: InlineKind
    start: int
    end: int
    target: str = ""

    def __reduce__(self) -> tuple[type["Inline"], tuple[object, ...]]:
        """As for blocks."""
        return Inline, (self.kind, self.start, self.end, self.target)


class Page(NamedTuple):
    """Where a page of the source begins. start: code points; label: as the source numbers it ("iv", "12").

    has_text: False for a page that is only a picture of text; it begins where the next page does.
    """

    start: int
    label: str
    has_text: bool = True


class Run(NamedTuple):
    """A stretch of canonical text as its source's page shows it, character for character.

    start, length: code points of the canonical text. page: counted from 0. first: the page's own number of the first
    character, as its library counts them.
    """

    start: int
    length: int
    page: int
    first: int


@dataclass(frozen=True, slots=True)
class Text:
    """One revision of a document's canonical text; it never changes once stored.

    rules: names of the cleaning rules that fired; warnings: plain sentences. pages, runs: in order, for sources that
    have pages.
    """

    content: str
    blocks: tuple[Block, ...]
    inlines: tuple[Inline, ...] = ()
    rules: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    importer: str = ""
    importer_version: int = 0
    pages: tuple[Page, ...] = ()
    runs: tuple[Run, ...] = ()

    @property
    def is_timed(self) -> bool:
        """Whether it is a transcript: its pages are moments ("01:02:03")."""
        return bool(self.pages) and _MOMENT.fullmatch(self.pages[0].label) is not None


class PackedText(NamedTuple):
    """A text as the store keeps it: it goes from one process to another in no time, and to the disk as it is.

    row: as `store.records.text_row` makes it, its words first. warnings: as in the text.
    """

    row: tuple[str | int, ...]
    warnings: tuple[str, ...] = ()

    @property
    def content(self) -> str:
        """The words."""
        return str(self.row[0])


Written = Text | PackedText


class Creator(NamedTuple):
    """A person or body that made a document, with the office they held then."""

    name: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of a document; what it does not say is empty.

    date: ISO 8601, as exact as known ("2014-09-16", "2017"). language: BCP 47.
    inferred: names of the fields here that were inferred, not stated by the document.
    """

    title: str = ""
    creators: tuple[Creator, ...] = ()
    date: str = ""
    event: str = ""
    place: str = ""
    language: str = ""
    inferred: frozenset[str] = frozenset()
    subject: str = ""

    @property
    def year(self) -> int | None:
        """The year of the date, if there is one."""
        head = self.date[:4]
        return int(head) if len(head) == 4 and head.isdigit() else None


@dataclass(frozen=True, slots=True)
class Document:
    """A document in the library. revision: the id of its current text. size: bytes of the original.

    source: the path it was read from; added: ISO 8601 in UTC; characters: code points of the text. encoding: the one
    a person chose for its bytes, empty where it was found out. linked: its bytes are not kept, but read at `source`.
    collections: ids of those it is in. attributes: what is said of it under names of a person's own.
    """

    id: str
    metadata: Metadata
    media_type: str
    file_name: str
    sha256: str
    size: int
    characters: int
    revision: str
    added: str
    source: str = ""
    encoding: str = ""
    linked: bool = False
    starred: bool = False
    collections: tuple[str, ...] = ()
    attributes: Attributes = ()


class Listed(NamedTuple):
    """What a list shows of a document. A plain tuple, since a library has thousands and all are read at the start.

    creators, collections, inferred, attributes: as the store has them, JSON: [[name, role], ...], [id, ...],
    [field, ...] and [[name, value], ...]; they are decoded where they are looked at. starred, linked: 0 or 1.
    """

    id: str
    title: str
    creators: str
    date: str
    event: str
    place: str
    file_name: str
    media_type: str
    added: str
    starred: int
    collections: str
    linked: int = 0
    inferred: str = "[]"
    attributes: str = "[]"
    source: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """The creators' names."""
        return _names(self.creators)

    @property
    def own(self) -> Attributes:
        """The attributes."""
        return attributes_from(self.attributes)

    @property
    def metadata(self) -> Metadata:
        """The same as metadata, as far as a list shows it."""
        inferred = frozenset(json.loads(self.inferred)) if self.inferred != "[]" else frozenset()
        creators = tuple(map(Creator, self.names))
        return Metadata(self.title, creators, self.date, self.event, self.place, inferred=inferred)


def kind_of(file_name: str) -> str:
    """The kind of a file as its name says it, for the eye: "PDF"; empty where it does not, or at length."""
    ending = file_name.rpartition(".")[2]
    return ending.upper() if len(ending) < min(len(file_name) - 1, _LONGEST_KIND) else ""


@lru_cache(maxsize=1 << 12)  # few people make many documents
def _names(creators: str) -> tuple[str, ...]:
    return tuple(name for name, _ in json.loads(creators))
