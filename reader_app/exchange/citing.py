"""Citations: who said it, in what, when, and where in the document."""

from bisect import bisect_right
from collections.abc import Sequence

from reader_app.model.document import Block, BlockKind, Metadata, Page
from reader_app.model.span import Span

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
NUMBERED = frozenset({BlockKind.PARAGRAPH, BlockKind.BULLET, BlockKind.NUMBERED, BlockKind.QUOTE, BlockKind.CODE})

_TO = "–"  # between the first and the last
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
    """A citation as one plain line: creators, title in quotation marks, event, place, date, place in the document.

    A title that the document does not bear itself stands in square brackets instead, as styles of citing have it.
    """
    before, after = around_title(metadata)
    named = f"[{title}]" if is_supplied(metadata) else f"“{title}”"
    return ", ".join(part for part in (*before, named if title else "", *after, *place) if part)


def is_supplied(metadata: Metadata) -> bool:
    """Whether the title is nothing that the document says, but was made for it."""
    return "title" in metadata.inferred


def around_title(metadata: Metadata) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What a citation says before a document's title and after it."""
    sources = source_of(metadata)
    return (sources[:1], sources[1:]) if metadata.creators else ((), sources)


def place_of(
    content: str, blocks: Sequence[Block], title: str, span: Span, pages: Sequence[Page] = ()
) -> tuple[str, ...]:
    """Where in a document a passage (code points, end exclusive) is: page or moment, nearest heading, paragraph or row.

    What it runs over is named from first to last: "pages 1–3", "paragraphs 4–6". Paragraphs and list items are counted
    from 1 through the whole document, so they are named where there are no pages; headings, opening lines, tables and
    dividing lines are not counted. The heading is that of the beginning, and left out where it only repeats the title.
    """
    return Places(content, blocks, title, pages).of(*span)


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

    def of(self, start: int, end: int) -> tuple[str, ...]:
        """The place of a passage, as `place_of` has it."""
        at = bisect_right(self._starts, start) - 1
        if at < 0:
            return ()
        last = max(at, bisect_right(self._starts, max(start, end - 1)) - 1)
        above, labels = self._headings[at], self._labels(start, end)
        label = _TO.join(labels)
        page = label and (f"at {label}" if ":" in label else f"page{'s' if len(labels) > 1 else ''} {label}")
        heading = " ".join(self._content[above.start : above.end].split()) if above is not None else ""
        named = f"“{heading}”" if heading and heading.casefold() != self._title.casefold() else ""
        return tuple(part for part in (page, named, self._within(at, last, paged=bool(page))) if part)

    def page(self, start: int, end: int) -> str:
        """The page of a passage, or the first and the last, as the source numbers them; a transcript's are moments.

        Empty for none.
        """
        return _TO.join(self._labels(start, end))

    def _labels(self, start: int, end: int) -> tuple[str, ...]:
        """Of the first page and the last; of one where that is all."""
        first, last = (bisect_right(self._page_starts, each) - 1 for each in (start, max(start, end - 1)))
        if last < 0:
            return ()
        labels = self._pages[max(first, 0)].label, self._pages[last].label
        return tuple(dict.fromkeys(filter(None, labels)))

    def _within(self, at: int, last: int, *, paged: bool) -> str:
        """The finest part of a place: which paragraphs, or which table and rows. at, last: places of blocks."""
        block, end = self._blocks[at], self._blocks[last]
        if block.kind is BlockKind.CELL and block.table is not None and block.row is not None:
            row = end.row if end.row is not None and end.table == block.table else block.row
            return f"table {block.table + 1}, {_counted('row', block.row + 1, row + 1)}"
        final = 0 if paged else self._paragraphs[last]
        first = self._paragraphs[at] + (block.kind not in NUMBERED)
        told = _counted("paragraph", first, final) if final >= first else ""
        if block.kind is BlockKind.FRONT:
            return f"opening lines to paragraph {final}" if told else "opening lines"
        return told


def _counted(name: str, first: int, last: int) -> str:
    return f"{name}s {first}{_TO}{last}" if last > first else f"{name} {first}"
