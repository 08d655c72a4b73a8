"""Gathers words into drafts of the kind that the place in a page makes them."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from reader_app.formats.canonical import INWARD, Draft
from reader_app.formats.grid import Grid
from reader_app.formats.line import Line
from reader_app.formats.note_marks import NoteMarks
from reader_app.model.document import BlockKind, Inline
from reader_app.model.errors import UnreadableFileError

MOST_BLOCKS = 500_000


@dataclass(slots=True)
class OpenList:
    """A list that is being read. number: the next item's; form: how numbers are written."""

    ordered: bool
    number: int
    step: int
    form: str


@dataclass(slots=True)
class Gathering:
    """Where in the page the walk stands, and what it has found so far.

    hidden, navigation: characters left out as not shown, or as menus. pages: draft, code point in it and label of each
    page that begins. anchors: draft and code point in it of what has a name. aim: the name that an address stands for.
    """

    tables: int
    keep_navigation: bool
    layout: frozenset[int]
    marks: NoteMarks
    aim: Callable[[str], str]
    drafts: list[Draft] = field(default_factory=list)
    pages: list[tuple[int, int, str]] = field(default_factory=list)
    anchors: dict[str, tuple[int, int]] = field(default_factory=dict)
    hidden: int = 0
    navigation: int = 0
    line: Line = field(default_factory=Line)
    lists: list[OpenList] = field(default_factory=list)
    captions: list[str] = field(default_factory=list)
    grid: Grid | None = None
    marker: str | None = None  # that of a list item whose first words are still to come
    heading: int = 0
    quotes: int = 0
    notes: int = 0
    preformatted: int = 0
    caption: int = 0

    # ---- words

    def name(self, name: str, place: int) -> None:
        """What begins at a code point of the line has a name, by which links lead to it."""
        cells = self.grid.cells - self.grid.in_cell if self.grid is not None else 0
        self.anchors.setdefault(INWARD + name, (len(self.drafts) + cells, place))

    def text(self, text: str) -> None:
        """Words of the page, as its source has them."""
        if self.marker and self.in_cell and text.strip():
            self.line.add(self.marker)
            self.marker = None
        if self.preformatted:
            self.line.add(text)
        else:
            self.line.add_collapsed(text)

    def flush(self) -> None:
        """The words so far are a block; in a cell, a line of it."""
        if not self.line.length and not self.captions:
            return
        if self.in_cell:
            self.line.end_line()
            return
        text, inlines = self.line.take()
        if text.strip():
            kind, level, marker = self._kind()
            self.emit(_marked(kind, level, marker, text, inlines))
        if self.captions:
            for words in self.captions:
                self.emit(Draft(BlockKind.CAPTION, words))
            self.captions.clear()

    @property
    def in_cell(self) -> bool:
        """Whether words now belong to a table's cell."""
        return self.grid is not None and self.grid.in_cell

    def _kind(self) -> tuple[BlockKind, int, str]:
        """What the words are where the walk stands: kind, level and the marker before them."""
        marker, self.marker = self.marker, None
        chosen = (BlockKind.PARAGRAPH, 0, "")
        if self.heading:
            chosen = (BlockKind.HEADING, self.heading, "")
        elif self.caption:
            chosen = (BlockKind.CAPTION, 0, "")
        elif self.notes:
            chosen = (BlockKind.FOOTNOTE, 0, marker or "")
        elif self.preformatted:
            chosen = (BlockKind.CODE, 0, "")
        elif marker is not None:
            chosen = (BlockKind.NUMBERED if marker else BlockKind.BULLET, max(0, len(self.lists) - 1), marker)
        elif self.quotes:
            chosen = (BlockKind.QUOTE, self.quotes - 1, "")
        return chosen

    def emit(self, draft: Draft) -> None:
        """A block is done. Raises UnreadableFileError where there are more than can be shown."""
        if draft.kind is BlockKind.CAPTION and self.drafts and self.drafts[-1] == draft:
            return  # a picture's description that is its caption, too
        if len(self.drafts) >= MOST_BLOCKS:
            raise UnreadableFileError(
                f"This document has more than {MOST_BLOCKS:,} paragraphs, the most that can be shown."
            )
        self.drafts.append(draft)


def _marked(kind: BlockKind, level: int, marker: str, text: str, inlines: tuple[Inline, ...]) -> Draft:
    """The words as a draft, a list item's marker before them."""
    shift = len(marker)
    if marker:
        shift -= len(text) - len(text.lstrip())
        text = marker + text.lstrip()
    if shift:
        inlines = tuple(replace(i, start=max(0, i.start + shift), end=max(0, i.end + shift)) for i in inlines)
    return Draft(kind, text, level, inlines=inlines)
