"""The one way from HTML to drafts: mail, books and office documents come through here too. Never recursive."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import unquote

from reader_app.formats.canonical import INWARD, Anchors, Draft
from reader_app.formats.elements import Leave, Walk
from reader_app.formats.markup import bounded
from reader_app.formats.note_marks import find_note_marks
from reader_app.formats.powers import write_powers

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

_TOO_DEEP = "Parts of this document are nested too deeply; their words are kept without their layout."
_NEIGHBOURS = "td + td, td + th, th + td, th + th"


@dataclass(frozen=True, slots=True)
class Walked:
    """What a page holds. pages: draft, code point in it and label of each page that begins. tables: how many.

    anchors: what links within it lead to.
    """

    drafts: tuple[Draft, ...]
    warnings: tuple[str, ...] = ()
    pages: tuple[tuple[int, int, str], ...] = ()
    tables: int = 0
    anchors: Anchors = field(default_factory=dict)


def parse(source: str) -> tuple["LexborHTMLParser", tuple[str, ...]]:
    """The tree of a page's HTML, of a bounded depth, and what to say of it."""
    from selectolax.lexbor import LexborHTMLParser

    source, was_cut = bounded(source)
    return LexborHTMLParser(source), (_TOO_DEEP,) if was_cut else ()


def within(address: str, page: str = "") -> str:
    """The name of the place of the same page that an address leads to; empty for another. page: its own address."""
    file, _, name = address.partition("#")
    return f"{INWARD}{unquote(name)}" if name and file in {"", page} else ""


def within_part(part: str, address: str) -> str:
    """The same, where the page is a part of a document, which may have others with the same names."""
    name = within(address)
    return f"{INWARD}{part}{name}" if name else ""


def walk(
    tree: "LexborHTMLParser",
    first_table: int = 0,
    keep_navigation: bool = False,
    aim: Callable[[str], str] = within,
) -> Walked:
    """The drafts of a page, in order, and sentences on what it does not show. first_table: its first table's number.

    aim: the name of the place that an address leads to, if it is one of the document; else nothing. Menus are left out,
    unless there is nothing else. Raises UnreadableFileError where there are more blocks or cells than can be shown.
    """
    write_powers(tree)
    walker = Walk(first_table, keep_navigation, _layout_tables(tree), find_note_marks(tree), aim)
    if tree.body is not None:
        _visit(walker, tree.body)
    walker.flush()
    if not walker.drafts and walker.navigation:
        return walk(tree, first_table, keep_navigation=True, aim=aim)
    pages = tuple(walker.pages)
    return Walked(tuple(walker.drafts), _left_out(walker), pages, walker.tables - first_table, walker.anchors)


def _left_out(walker: Walk) -> tuple[str, ...]:
    warnings = []
    if walker.hidden:
        warnings.append(f"Text that the page does not show was left out ({walker.hidden:,} characters).")
    if walker.navigation:
        warnings.append(f"The page's menus were left out ({walker.navigation:,} characters).")
    return tuple(warnings)


def _visit(walker: Walk, root: "LexborNode") -> None:
    """Enters and leaves every node from the root down, in the order of the page."""
    open_nodes: list[tuple[LexborNode, Leave]] = []
    node: LexborNode | None = root
    while node is not None:
        if node.is_text_node:
            walker.text(node.text_content or "")
        else:
            child = _enter(walker, node, open_nodes)
            if child is not None:
                node = child
                continue
        after = node.next if open_nodes else None
        while after is None and open_nodes:
            above, leave = open_nodes.pop()
            leave()
            after = above.next if open_nodes else None
        node = after


def _enter(walker: Walk, node: "LexborNode", open_nodes: list[tuple["LexborNode", Leave]]) -> "LexborNode | None":
    """Enters a node; the first below it, if that is to be visited."""
    tag = node.tag
    if tag and tag[0] != "-":  # no comment, nor an instruction
        leave = walker.enter(node, tag)
        if leave is not None:
            child = node.first_child
            if child is not None:
                open_nodes.append((node, leave))
                return child
            leave()
    return None


def _layout_tables(tree: "LexborHTMLParser") -> frozenset[int]:
    """The tables that hold others or have no two cells side by side: these are read as paragraphs."""
    layout: set[int] = set()
    tables = tree.css("table")
    for table in tables:
        above = table.parent
        while above is not None and above.mem_id not in layout:
            if above.tag == "table":
                layout.add(above.mem_id)
            above = above.parent
    for table in tables:
        if table.mem_id not in layout and not table.css_first(_NEIGHBOURS):
            layout.add(table.mem_id)
    return frozenset(layout)
