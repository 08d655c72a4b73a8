"""Puts drafted blocks together into one canonical text with exact offsets."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from reader_app.model.document import Block, BlockKind, Inline, Page
from reader_app.model.links import to_place

LIST_ITEMS = frozenset({BlockKind.BULLET, BlockKind.NUMBERED})
INWARD = "#"  # before the name of a place of the same document, which a link leads to

# By names that begin so: which draft a place is in, and the code point in that.
Anchors = Mapping[str, tuple[int, int]]
_NONE: Anchors = {}


@dataclass(slots=True)
class Draft:
    """A block before it has its place in the canonical text, never changed; not frozen, which costs a tenth of reading.

    inlines: code points within `text`. group: drafts of one group stood together in the source, without a blank line
    between them. gap: a blank line stood before it.
    """

    kind: BlockKind
    text: str
    level: int = 0
    table: int | None = None
    row: int | None = None
    column: int | None = None
    inlines: tuple[Inline, ...] = ()
    group: int = 0
    gap: bool = False


def assemble(drafts: Iterable[Draft], anchors: Anchors = _NONE) -> tuple[str, tuple[Block, ...], tuple[Inline, ...]]:
    """The canonical text of the drafts in order, its blocks and its inlines.

    Links to names among the anchors lead to their places, those to other names of the document are none.

    Edges of blocks are trimmed of white space; a block with nothing left is dropped, unless it is a cell. Blocks are
    separated by one empty line; cells of one table, and list items, by one line break.
    """
    pieces: list[str] = []
    blocks: list[Block] = []
    inlines: list[Inline] = []
    numbers: list[int] = []  # of the blocks that drafts became; of one that is dropped, that of the next
    position = 0
    previous: Draft | None = None
    for draft in drafts:
        text = draft.text.strip()
        if anchors:
            numbers.append(len(blocks))
        if not text and draft.kind is not BlockKind.CELL:
            continue
        if previous is not None:
            separator = "\n" if _close(previous, draft) else "\n\n"
            pieces.append(separator)
            position += len(separator)
        pieces.append(text)
        end = position + len(text)
        blocks.append(Block(draft.kind, position, end, draft.level, draft.table, draft.row, draft.column))
        if draft.inlines:
            inlines.extend(_placed(draft, position, end))
        position = end
        previous = draft
    return "".join(pieces), tuple(blocks), tuple(_led(inlines, anchors, blocks, numbers))


def _led(
    inlines: Iterable[Inline], anchors: Anchors, blocks: Sequence[Block], numbers: Sequence[int]
) -> Iterator[Inline]:
    """The inlines; links to names of the document lead to the places of these, or are left out where it has none."""
    for inline in inlines:
        name = inline.target
        if not name.startswith(INWARD):
            yield inline
            continue
        draft, place = anchors.get(name) or anchors.get(name.rpartition(INWARD)[0]) or (len(numbers), 0)
        if draft < len(numbers) and numbers[draft] < len(blocks):
            block = blocks[numbers[draft]]
            yield Inline(inline.kind, inline.start, inline.end, to_place(min(block.start + place, block.end)))


def numbered_pages(drafts: Sequence[Draft], blocks: Sequence[Block], firsts: Iterable[int]) -> tuple[Page, ...]:
    """Pages numbered from 1 on, of what `assemble` made of the drafts. firsts: which draft each of them begins with.

    One without words, as a slide with a picture is, begins where the next one does; at the end it is no page.
    """
    starts: list[int] = []  # of the block that each draft became, or else of the next one
    made = 0
    for draft in drafts:
        if made < len(blocks):
            starts.append(blocks[made].start)
        made += draft.kind is BlockKind.CELL or bool(draft.text.strip())
    return tuple(Page(starts[first], str(number)) for number, first in enumerate(firsts, 1) if first < len(starts))


def _close(previous: Draft, draft: Draft) -> bool:
    """Whether only one line break stands between two drafts."""
    if draft.kind is BlockKind.CELL:
        return previous.kind is BlockKind.CELL and previous.table == draft.table
    return draft.kind in LIST_ITEMS and previous.kind in LIST_ITEMS


def _placed(draft: Draft, start: int, end: int) -> Iterable[Inline]:
    """The draft's inlines where its trimmed text stands in the whole; those with nothing left are dropped.

    They come by where they start, the longer one first.
    """
    shift = start - (len(draft.text) - len(draft.text.lstrip()))
    for inline in sorted(draft.inlines, key=lambda inline: (inline.start, -inline.end)):
        first, last = max(start, inline.start + shift), min(end, inline.end + shift)
        if first < last:
            yield Inline(inline.kind, first, last, inline.target)
