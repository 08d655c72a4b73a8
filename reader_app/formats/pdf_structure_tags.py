"""What a tagged PDF may say that letters are, and what its elements say."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

Path = tuple[int, ...]  # of an element: its place among its parent's children, from the root down; as on every page

_LEVELS = 6


class Role(StrEnum):
    """What letters are part of."""

    TEXT = "text"
    HEADING = "heading"
    ITEM = "item"
    NOTE = "note"
    CAPTION = "caption"
    QUOTE = "quote"
    CODE = "code"
    ENTRY = "entry"  # of a table of contents
    FIGURE = "figure"  # drawn letters: of a chart, of a map
    ASIDE = "aside"  # an artifact: no part of the text


class Tag(NamedTuple):
    """What a stretch of letters is tagged as.

    block: the paragraph, or what else stands by itself, that it is part of; strong: which is one and not merely a
    section. level: of a heading, from 1, 0 if it is not said; depth: how many list items are around it. item: the list
    item around it, label: it is that item's number or bullet. table, row, column: of the cell around it; within: the
    table around that.
    told: an artifact that says that it stands in the margin.
    """

    role: Role = Role.TEXT
    block: Path = ()
    strong: bool = False
    level: int = 0
    depth: int = 0
    item: Path = ()
    label: bool = False
    within: Path = ()
    table: Path = ()
    row: int = 0
    column: int = 0
    told: bool = False


class Picture(NamedTuple):
    """A picture's description. after: the block that comes before it; () where it comes first on its page."""

    words: str
    after: Path


class Tagged(NamedTuple):
    """What a page's letters are tagged as, by their fragments' places in the file's order.

    labels: of those that begin with an item's number or bullet, how many letters that is.
    """

    tags: dict[int, Tag]
    pictures: tuple[Picture, ...] = ()
    labels: Mapping[int, int] = MappingProxyType({})


NO_TAGS = Tagged({})


_SECTIONS = frozenset({"NonStruct", "Document", "Part", "Art", "Sect", "Div", "DocumentFragment", "Aside"})
_HEADINGS = {"H": 0, "Title": 1, **{f"H{level}": min(level, _LEVELS) for level in range(1, 10)}}
_APART = {
    "Note": Role.NOTE,
    "FENote": Role.NOTE,
    "Caption": Role.CAPTION,
    "TOC": Role.ENTRY,
    "BlockQuote": Role.QUOTE,
    "Code": Role.CODE,
    "LI": Role.ITEM,
    "Figure": Role.FIGURE,
}
_FIXED = frozenset({Role.NOTE, Role.CAPTION, Role.ENTRY, Role.FIGURE})  # what is in them stays that
_BLOCKS = frozenset({"P", "LBody", "TD", "TH", "TOCI", "BibEntry", "Index", *_HEADINGS, *_APART})


def entered(kind: str, around: Tag, path: Path) -> Tag:
    """The tag of an element's own letters. around: that of the element it is in."""
    if kind in _BLOCKS:
        return around if kind == "Code" and around.strong else _block(kind, around, path)
    if kind in _SECTIONS:
        is_inner = around.strong and (kind == "NonStruct" or not around.item)
        return around if is_inner else around._replace(block=path, strong=False)
    if kind == "Lbl":
        return around._replace(label=True) if around.item or around.role is Role.NOTE else around
    return around._replace(within=path) if kind == "Table" else around


def _block(kind: str, around: Tag, path: Path) -> Tag:
    """The tag of what stands by itself."""
    role, level, item = around.role, around.level, around.item
    if role not in _FIXED or kind == "Caption":
        if kind in _HEADINGS:
            role, level = Role.HEADING, _HEADINGS[kind]
        else:
            role = _APART.get(kind, role) if around.role is not Role.ENTRY else Role.HEADING  # "Contents"
    return Tag(
        role,
        path,
        True,
        level,
        around.depth + (kind == "LI"),
        path if kind == "LI" else item,
        False,
        around.within,
        around.table,
        around.row,
        around.column,
    )
