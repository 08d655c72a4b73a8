"""Reads Markdown (CommonMark, tables, footnotes) as blocks and inlines; raw HTML is shown as the text it is."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import count
from textwrap import dedent
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from reader_app.formats.canonical import INWARD, Anchors, Draft, assemble
from reader_app.formats.cleaning import Rule
from reader_app.formats.frontmatter import split_front_matter
from reader_app.formats.plain import read_plain
from reader_app.formats.wrapping import joint
from reader_app.model.document import BlockKind, Inline, InlineKind, Metadata, Text

if TYPE_CHECKING:
    from markdown_it.token import Token

IMPORTER = "markdown"
VERSION = 6
_SIDES = {"text-align:center": 1, "text-align:right": 2}  # what the parser says of cells
_DEEPEST = 40  # levels of nesting; the parser drops what is deeper, so such a file is read as plain text
_LONGEST = 8_000_000  # characters; parsing takes about a second for each million
_MOST_MARKS = 20_000  # characters that can open an inline, in one paragraph; more is no writing, and slow to parse
_MOST_LINES = 2_000_000  # lines times levels: in each level the parser looks at all the lines again
_MARKERS = re.compile(r"^[ \t]*(?:>[ \t]*|(?:[-+*]|\d{1,9}[.)])[ \t]+)+", re.MULTILINE)
_DIVIDER = re.compile(r"[-*_][-*_ \t]*")
_EMPTY_LINES = re.compile(r"\n[ \t]*\n")
_SIGNS = re.compile(r"[^\w\- ]")
_TOO_MUCH = "This Markdown is too large or too deeply nested to be set as such; it is shown as plain text."
_INLINES = {"strong": InlineKind.STRONG, "em": InlineKind.EMPHASIS, "link": InlineKind.LINK}


def read_markdown(source: str) -> tuple[Text, Metadata]:
    """The canonical text of decoded Markdown and what its front matter, or else its first heading, states.

    Where it cannot be parsed within bounds it is read as plain text, and a warning says so.
    """
    front = split_front_matter(source)
    drafts = _parse(front.body) if _is_bounded(front.body) else None
    if drafts is None:
        text, metadata = read_plain(source)
        return replace(text, warnings=(_TOO_MUCH,)), metadata
    drafts = [*front.rest, *drafts]
    content, blocks, inlines = assemble(drafts, _anchors(drafts))
    heading = next((b for b in blocks if b.kind is BlockKind.HEADING and b.level == 1), None)
    metadata = front.metadata
    if not metadata.title and heading is not None:
        metadata = replace(metadata, title=" ".join(content[heading.start : heading.end].split()))
    rules = (Rule.FRONT_MATTER.value,) if front.set_aside else ()
    return Text(content, blocks, inlines, rules, importer=IMPORTER, importer_version=VERSION), metadata


def _is_bounded(source: str) -> bool:
    """Whether parsing will take a time that grows with the length only."""
    if len(source) > _LONGEST or source.count("\n") * _depth(source) > _MOST_LINES:
        return False
    if sum(map(source.count, "[*_")) <= _MOST_MARKS:
        return True
    return all(sum(map(part.count, "[*_")) <= _MOST_MARKS for part in _EMPTY_LINES.split(source))


def _depth(source: str) -> int:
    """At most how many levels of quotations and lists a line opens; two columns are one, and so is each sign."""
    openings = (match.group() for match in _MARKERS.finditer(source))
    return max((len(opening.expandtabs(4)) // 2 + opening.count(">") for opening in openings), default=0)


def _parse(source: str) -> list[Draft] | None:
    """The drafts of the source, or None where it is nested so deep that the parser left something out."""
    from markdown_it import MarkdownIt
    from mdit_py_plugins.footnote import footnote_plugin

    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": _DEEPEST}).enable("table")
    footnote_plugin(parser, inline=False, move_to_end=False)  # at the end, those that nothing refers to would be lost
    lines = source.split("\n")
    known: dict[str, Any] = {}
    tokens = parser.parse(source, known)
    if _has_surplus_cells(tokens, lines):
        known = {}
        tokens = parser.disable("table").parse(source, known)
    if any(token.level >= _DEEPEST - 1 for token in tokens):
        return None
    return list(_Walk(lines, _note_numbers(known)).drafts(tokens))


def _note_numbers(known: Mapping[str, Any]) -> dict[str, int]:
    """The numbers of footnotes by their labels, in the order they are first referred to; then those nobody refers to.

    known: what the parser has found; of each label the place in that order, or -1.
    """
    places = {label[1:]: place for label, place in known.get("footnotes", {}).get("refs", {}).items()}
    numbers = {label: place + 1 for label, place in places.items() if place >= 0}
    return numbers | dict(zip((label for label in places if label not in numbers), count(len(numbers) + 1)))


def _anchors(drafts: Iterable[Draft]) -> Anchors:
    """The headings by the names that links lead to: what stands in braces after them, or their words.

    Out of words GitHub makes names: small letters without signs, hyphens for spaces, a number for one that is taken.
    """
    anchors: dict[str, tuple[int, int]] = {}
    taken: Counter[str] = Counter()
    for number, draft in enumerate(drafts):
        if draft.kind is BlockKind.HEADING:
            words, named, name = draft.text.strip().partition(" {#")
            slug = _SIGNS.sub("", words.lower()).replace(" ", "-")
            again = f"-{taken[slug]}" if taken[slug] else ""
            taken[slug] += 1
            anchors.setdefault(f"{INWARD}{slug}{again}", (number, 0))
            if named:
                anchors.setdefault(INWARD + _name(name.partition("}")[0]), (number, 0))
    return anchors


def _name(name: str) -> str:
    """The name of a place, without regard to how it is written."""
    return unquote(name).lower()


def _has_surplus_cells(tokens: Sequence["Token"], lines: Sequence[str]) -> bool:
    """Whether a table's row has more cells than its head, of which the parser drops the words."""
    in_body = False
    shown = written = 0
    for token in tokens:
        if token.type in {"tbody_open", "tbody_close"}:
            in_body = token.nesting > 0
        elif in_body and token.type == "tr_open" and token.map:
            written += _letters(lines[token.map[0]])
        elif in_body and token.type == "inline":
            shown += _letters(token.content)
    return shown < written


def _letters(text: str) -> int:
    return sum(map(str.isalnum, text))


@dataclass(slots=True)
class _Walk:
    """Where in lists, quotations, footnotes and tables the walk over the tokens stands. lines: the source's.

    numbers: of footnotes, by label.
    """

    lines: Sequence[str]
    numbers: Mapping[str, int]
    lists: list[str] = field(default_factory=list)  # "bullet" or "ordered", outermost first
    quotes: int = 0
    notes: list[list[str]] = field(default_factory=list)  # of each footnote, the lists it stands in
    heading: int = 0
    marker: str | None = None  # that of a list item or footnote whose first block is still to come
    tables: int = 0
    row: int = -1
    column: int = -1
    side: int = 0  # how the cell is set, as a block says it

    def drafts(self, tokens: Iterable["Token"]) -> Iterator[Draft]:
        """The drafts of the tokens, in order."""
        for token in tokens:
            if token.nesting:
                if token.type == "footnote_reference_close" and self.marker:  # it says nothing
                    yield Draft(BlockKind.FOOTNOTE, self.marker.rstrip())
                self._enter_or_leave(token)
            elif token.type == "inline":
                yield self._block(*_inline_text(token.children or []))
            elif token.type in {"fence", "code_block"}:
                self.marker = None
                yield Draft(BlockKind.CODE, dedent(token.content))
            elif token.type == "hr" and token.map:
                yield Draft(BlockKind.RULE, _DIVIDER.findall(self.lines[token.map[0]])[-1])

    def _enter_or_leave(self, token: "Token") -> None:
        kind = token.type.removesuffix("_open").removesuffix("_close")
        if kind == "heading":
            self.heading = int(token.tag[1:]) if token.nesting > 0 else 0
        elif kind == "blockquote":
            self.quotes += token.nesting
        elif kind in {"bullet_list", "ordered_list"}:
            self._list(kind.removesuffix("_list"), token.nesting)
        elif kind == "list_item":
            numbered = token.nesting > 0 and self.lists[-1] == "ordered"
            self.marker = (f"{token.info}{token.markup} " if numbered else "") if token.nesting > 0 else None
        elif kind == "footnote_reference":
            self._note(token.meta, token.nesting)
        else:
            self._table(kind, token)

    def _list(self, kind: str, nesting: int) -> None:
        if nesting > 0:
            self.lists.append(kind)
        else:
            self.lists.pop()

    def _note(self, meta: Mapping[str, str], nesting: int) -> None:
        if nesting > 0:
            self.notes.append(self.lists)
            self.lists, self.marker = [], f"{self.numbers[meta['label']]} "
        else:
            self.lists, self.marker = self.notes.pop(), None

    def _table(self, kind: str, token: "Token") -> None:
        if kind == "table":
            self.row = -1
            self.tables += token.nesting < 0
        elif kind == "tr" and token.nesting > 0:
            self.row, self.column = self.row + 1, -1
        elif kind in {"th", "td"} and token.nesting > 0:
            self.column += 1
            self.side = _SIDES.get(str(token.attrGet("style")), 0)

    def _block(self, text: str, inlines: tuple[Inline, ...]) -> Draft:
        """A paragraph's, heading's or cell's words as what they are where the walk stands."""
        marker, self.marker = self.marker, None
        if self.column >= 0 and self.row >= 0:
            return Draft(BlockKind.CELL, text, self.side, self.tables, self.row, self.column, inlines)
        if self.heading:
            return Draft(BlockKind.HEADING, text, level=self.heading, inlines=inlines)
        if marker:
            text = marker + text
            inlines = tuple(replace(i, start=i.start + len(marker), end=i.end + len(marker)) for i in inlines)
        if self.notes and (marker is None or not self.lists):
            return Draft(BlockKind.FOOTNOTE, text, inlines=inlines)
        if marker:
            return Draft(BlockKind.NUMBERED, text, level=len(self.lists) - 1, inlines=inlines)
        if marker is not None:
            return Draft(BlockKind.BULLET, text, level=len(self.lists) - 1, inlines=inlines)
        if self.quotes:
            return Draft(BlockKind.QUOTE, text, level=self.quotes - 1, inlines=inlines)
        return Draft(BlockKind.PARAGRAPH, text, inlines=inlines)


def _inline_text(tokens: list["Token"]) -> tuple[str, tuple[Inline, ...]]:
    """The words of inline tokens and what is set apart in them, in code points of those words."""
    pieces: list[str] = []
    length = 0
    opened: list[tuple[int, str]] = []
    inlines: list[Inline] = []
    for index, token in enumerate(tokens):
        kind = _INLINES.get(token.type.removesuffix("_open").removesuffix("_close"))
        if kind is not None and token.nesting > 0:
            target = str(token.attrGet("href") or "")
            opened.append((length, INWARD + _name(target[1:]) if target.startswith("#") else target))
        elif kind is not None:
            start, target = opened.pop()
            inlines.append(Inline(kind, start, length, target))
        else:
            piece = _words(token, pieces[-1] if pieces else "", tokens[index + 1 : index + 2])
            if token.type == "code_inline":
                inlines.append(Inline(InlineKind.CODE, length, length + len(piece)))
            elif token.type == "image":
                inlines.append(Inline(InlineKind.LINK, length, length + len(piece), str(token.attrGet("src") or "")))
            pieces.append(piece)
            length += len(piece)
    return "".join(pieces), tuple(inline for inline in inlines if inline.start < inline.end)


def _words(token: "Token", before: str, after: list["Token"]) -> str:
    """What one inline token adds to the words: an image its description, a line's end a space or a line break."""
    if token.type == "hardbreak":
        return "\n"
    if token.type == "softbreak":
        return joint(before[-2:], after[0].content[:1] if after else "")
    if token.type == "image":
        return _inline_text(token.children or [])[0]
    if token.type == "footnote_ref":
        return f"[{token.meta['id'] + 1}]"
    return token.content
