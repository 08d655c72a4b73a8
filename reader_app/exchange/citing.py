"""Citations: who said it, in what, when, and where in the document."""

from bisect import bisect_right
from collections.abc import Sequence

from reader_app.model.document import Block, BlockKind, Metadata, Page

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
NUMBERED = frozenset({BlockKind.PARAGRAPH, BlockKind.BULLET, BlockKind.NUMBERED, BlockKind.QUOTE, BlockKind.CODE})

LOST = "no longer found in the document"  # in the place of a place, of a passage that a new text does not have


def readable_date(date: str) -> str:
    """An ISO 8601 date as one reads it: "2011-06-01" is "1 June 2011", "2017" stays. What is no date stays too."""
    parts = date.split("-")
    if len(parts) not in {2, 3} or not all(part.isdecimal() for part in parts) or not 1 <= int(parts[1]) <= 12:
        return date
    day = f"{int(parts[2])} " if len(parts) == 3 else ""
    return f"{day}{MONTHS[int(parts[1]) - 1]} {parts[0]}"


def source_of(metadata: Metadata, *, roles: bool = False) -> tuple[str, ...]:
    """What is known of a document besides its title: creators, event, place, date; what was inferred says so.

    roles: with the office each creator held. An event that the title names already is not repeated.
    """
    named = (f"{c.name} ({c.role})" if roles and c.role else c.name for c in metadata.creators)
    parts = (
        ("creators", ", ".join(named)),
        ("event", "" if metadata.event and metadata.event in metadata.title else metadata.event),
        ("place", metadata.place),
        ("date", readable_date(metadata.date)),
    )
    return tuple(f"{value} (inferred)" if field in metadata.inferred else value for field, value in parts if value)


def citation(metadata: Metadata, title: str, place: Sequence[str] = ()) -> str:
    """A citation as one plain line: creators, title in quotation marks, event, place, date, place in the document."""
    before, after = around_title(metadata)
    return ", ".join(part for part in (*before, f"“{title}”" if title else "", *after, *place) if part)


def around_title(metadata: Metadata) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What a citation says before a document's title and after it; a title that was supplied is said to be so."""
    sources = source_of(metadata)
    before, after = (sources[:1], sources[1:]) if metadata.creators else ((), sources)
    return before, ("title supplied", *after) if "title" in metadata.inferred else after


def place_of(
    content: str, blocks: Sequence[Block], title: str, position: int, pages: Sequence[Page] = ()
) -> tuple[str, ...]:
    """Where in a document a position (code points) is: page or moment, nearest heading, paragraph or table row.

    Paragraphs and list items are counted from 1 through the whole document; headings, opening lines, tables and
    dividing lines are not. The heading is left out where it only repeats the title.
    """
    return Places(content, blocks, title, pages).of(position)


class Places:
    """The places of one document, for asking after many positions."""

    def __init__(self, content: str, blocks: Sequence[Block], title: str, pages: Sequence[Page] = ()) -> None:
        self._content, self._blocks, self._title, self._pages = content, blocks, title, pages
        self._page_starts = [page.start for page in pages]
        self._starts = [block.start for block in blocks]
        self._headings: list[Block | None] = []  # by block: the one it stands under
        self._paragraphs: list[int] = []  # by block: how many there are up to it
        heading, paragraphs = None, 0
        for block in blocks:
            heading = block if block.kind is BlockKind.HEADING else heading
            paragraphs += block.kind in NUMBERED
            self._headings.append(heading)
            self._paragraphs.append(paragraphs)

    def of(self, position: int) -> tuple[str, ...]:
        """The place of a position, as `place_of` has it."""
        at = bisect_right(self._starts, position) - 1
        if at < 0:
            return ()
        here, above = self._blocks[at], self._headings[at]
        label = self.page(position)
        page = label and (f"at {label}" if ":" in label else f"page {label}")
        heading = " ".join(self._content[above.start : above.end].split()) if above is not None else ""
        named = f"“{heading}”" if heading and heading.casefold() != self._title.casefold() else ""
        return tuple(part for part in (page, named, _within(here, self._paragraphs[at])) if part)

    def page(self, position: int) -> str:
        """The page of a position as the source numbers it; a transcript's pages are moments. Empty for none."""
        at = bisect_right(self._page_starts, position) - 1
        return self._pages[at].label if at >= 0 else ""


def _within(block: Block, paragraphs: int) -> str:
    """The finest part of a place: which paragraph, or which table and row."""
    if block.kind in NUMBERED:
        return f"paragraph {paragraphs}"
    if block.kind is BlockKind.CELL and block.table is not None and block.row is not None:
        return f"table {block.table + 1}, row {block.row + 1}"
    if block.kind is BlockKind.FRONT:
        return "opening lines"
    return ""
