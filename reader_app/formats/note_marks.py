"""Finds the raised numbers of a page that refer to notes, and the notes that they lead to."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import TYPE_CHECKING

from reader_app.formats.raised import may_refer

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

    Targets = dict[str, tuple[int, LexborNode]]  # by name: their place in the page, and they

_LINKED = re.compile(r"\d{1,3}|[*∗†‡§¶]{1,3}|[a-z]|[ivx]{2,5}")
_NUMBER = re.compile(r"[1-9]\d{0,2}", re.ASCII)
_BLOCKS = frozenset(("p", "li", "div", "aside", "section", "dd", "footer"))
_HEADINGS = "h1, h2, h3, h4, h5, h6"
_LONGEST = 5_000  # characters of a note
_MOST_BEFORE = 50  # elements before a mark that are looked at
_DEEPEST = 4  # elements between a mark and its link, or its block


@dataclass(frozen=True, slots=True)
class NoteMarks:
    """By the nodes' identity. references: links and raised numbers to be set in brackets; notes: blocks that are
    footnotes; own: raised numbers that a footnote begins with.
    """

    references: frozenset[int] = frozenset()
    notes: frozenset[int] = frozenset()
    own: frozenset[int] = frozenset()


NO_MARKS = NoteMarks()


@dataclass(slots=True)
class _Found:
    """What there is so far. begun: by the number they begin with, the blocks that may be notes, as their place in the
    page, the block and the mark; open: numbers without a link, as their place, the number and the node; led_to: by what
    links lead to, the block that it begins.
    """

    references: set[int] = field(default_factory=set)
    notes: set[int] = field(default_factory=set)
    own: set[int] = field(default_factory=set)
    begun: dict[str, list[tuple[int, int, int]]] = field(default_factory=dict)
    open: list[tuple[int, str, int]] = field(default_factory=list)
    led_to: dict[int, "LexborNode | None"] = field(default_factory=dict)


def find_note_marks(tree: "LexborHTMLParser") -> NoteMarks:
    """The references to notes among a page's raised numbers.

    One that links within the page is a reference, whatever its target is called. One without a link is a reference
    where it follows a word and a later block of the page begins with the same number, raised too; never after a digit
    or a unit ("m²").
    """
    if tree.css_first("sup") is None:
        return NO_MARKS
    nodes = tree.css("[id], a[name], sup")
    targets: Targets = {}
    for place, node in enumerate(nodes):
        for name in (node.attributes.get("id"), node.attributes.get("name")):
            if name:
                targets.setdefault(name, (place, node))
    found = _Found()
    for place, node in enumerate(nodes):
        if node.tag == "sup":
            _look_at(node, place, targets, found)
    _pair(found)
    return NoteMarks(frozenset(found.references), frozenset(found.notes), frozenset(found.own))


def _pair(found: _Found) -> None:
    """Numbers without a link, each with the next block that begins with it."""
    for place, number, mark in found.open:
        notes = found.begun.get(number, [])
        later = bisect_right(notes, place, key=itemgetter(0))
        if later < len(notes):
            found.references.add(mark)
            found.notes.add(notes[later][1])
            found.own.add(notes[later][2])


def _look_at(mark: "LexborNode", place: int, targets: "Targets", found: _Found) -> None:
    links = _links_of(mark)
    for link in links:
        _with_link(link, place, targets, found)
    words = (mark.text() or "").strip()
    if not links and _NUMBER.fullmatch(words):
        _without_link(mark, words, place, found)


def _with_link(link: "LexborNode", place: int, targets: "Targets", found: _Found) -> None:
    page, _, name = (link.attributes.get("href") or "").partition("#")
    if not name or "://" in page or not _LINKED.fullmatch((link.text() or "").strip()):
        return
    target = targets.get(name) if not page else None
    if target is None:
        found.references.add(link.mem_id)
    elif target[0] > place:  # or it leads back from the note
        found.references.add(link.mem_id)
        place_of_note = target[1].mem_id
        if place_of_note not in found.led_to:  # a thousand links may lead to the same
            found.led_to[place_of_note] = _block_begun_by(target[1])
        block = found.led_to[place_of_note]
        if block is not None:
            found.notes.add(block.mem_id)


def _without_link(mark: "LexborNode", number: str, place: int, found: _Found) -> None:
    block = _block_begun_by(mark)
    if block is not None:
        found.begun.setdefault(number, []).append((place, block.mem_id, mark.mem_id))
        return
    if may_refer(words_before(mark)):
        found.open.append((place, number, mark.mem_id))


def _links_of(mark: "LexborNode") -> "Sequence[LexborNode]":
    """The links in a raised number, or the one it is in."""
    within = mark.css("a[href]")
    return within or [node for node in _above(mark) if node.tag == "a" and node.attributes.get("href")]


def _block_begun_by(node: "LexborNode") -> "LexborNode | None":
    """The block that a node is, or that it is the beginning of; None where that can be no note."""
    for block in (node, *_above(node)):
        if block.tag in _BLOCKS:
            fits = block.css_first(_HEADINGS) is None and len(block.text() or "") <= _LONGEST
            return block if fits else None
        if not _begins(block):
            return None
    return None


def _above(node: "LexborNode") -> "Iterator[LexborNode]":
    above = node.parent
    for _ in range(_DEEPEST):
        if above is None:
            return
        yield above
        above = above.parent


def _before(node: "LexborNode") -> "Iterator[LexborNode]":
    """What stands before a node in the same element, the nearest first."""
    before = node.prev
    while before is not None:
        yield before
        before = before.prev


def _begins(node: "LexborNode") -> bool:
    """Whether nothing with words stands before a node in the same element; not if there is too much to look at."""
    return not any(_words_of(each).strip() or count >= _MOST_BEFORE for count, each in enumerate(_before(node)))


def _words_of(node: "LexborNode") -> str:
    return (node.text_content if node.is_text_node else node.text()) or ""


def words_before(node: "LexborNode") -> str:
    """The words that a node follows closely; its own element may begin with it."""
    for here in (node, *_above(node)):
        before = here.prev
        if before is not None:
            return _words_of(before)[-12:]
        if here.tag in _BLOCKS:
            break
    return ""
