"""Reads the lines of a plain text as blocks: groups between empty lines, and what each group is."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from textwrap import dedent

from reader_app.formats.canonical import Draft
from reader_app.formats.cleaning import Rule
from reader_app.formats.numbering import is_item
from reader_app.formats.tables import TabTable, find_tables, table_drafts
from reader_app.formats.wrapping import is_wrapped, join_lines
from reader_app.model.document import BlockKind

_DIVIDER = re.compile(r"\s*([_\-=*~–—.])(?:[ \t]*\1){2,}\s*$")
_DIVIDERS = "_-=*~–—."
_UNDERLINE = re.compile(r"(=+|-+|~+)$")
_BULLET = re.compile(r"\s*(?:[*•‣◦▪·-]|–(?=\s))\s+(?=\S)(?![\d ]+-\s*$)")
_BULLETS = "*•‣◦▪·-–"  # with which no numbered item begins
_COLUMNS = re.compile(r"\S(?:\t| {3,})\s*\S")
_DEEP = 2  # columns: less indentation is no layout
_LAYOUT_LINES = 200  # a longer group is a log or a data file: one block for each line
_VERSE_LINES, _VERSE_WIDTH = 60, 65  # a group of short lines that were meant
_DIVIDER_WIDTH = 200  # characters
_BOLD_HEADING = 200  # code points


@dataclass(slots=True)
class Group:
    """Lines that stand together, stripped at their right; a table instead of lines, or one dividing line."""

    lines: tuple[str, ...]
    gap: bool = True
    table: TabTable | None = None
    divider: bool = False


def read_blocks(source: str, fired: set[Rule]) -> list[Draft]:
    """The drafts of a plain text, in order, numbering and opening lines not yet told apart."""
    groups = list(_groups(source))
    stripped = [tuple(map(str.strip, group.lines)) for group in groups]
    wrapped = {number for number, lines in enumerate(stripped) if len(lines) > 2 and is_wrapped(lines)}
    reader = _GroupReader(sorted({max(map(len, stripped[number])) for number in wrapped}), fired)
    drafts: list[Draft] = []
    tables = 0
    for number, (group, lines) in enumerate(zip(groups, stripped, strict=True)):
        reader.group, reader.known = number, lines if number in wrapped else ()
        if group.table is not None:
            fired.add(Rule.TABLE)
            found = table_drafts(group.table, tables, number)
            tables += 1
        elif group.divider:
            fired.add(Rule.DIVIDER)
            found = [Draft(BlockKind.RULE, lines[0], group=number)]
        else:
            found = reader.read(group.lines, lines)
        if group.gap and found:
            found[0] = _after_gap(found[0])
        drafts.extend(found)
    return drafts


def _after_gap(draft: Draft) -> Draft:
    """The draft with a blank line before it; replace() takes four times as long, and each group has one."""
    place = (draft.level, draft.table, draft.row, draft.column)
    return Draft(draft.kind, draft.text, *place, draft.inlines, draft.group, gap=True)


def join_verse(drafts: list[Draft]) -> list[Draft]:
    """The drafts with each group of three or more short lines that were not wrapped (verse, an address, a signature)
    as one paragraph with line breaks in it."""
    joined: list[Draft] = []
    for _, members in groupby(drafts, key=lambda draft: draft.group):
        group = list(members)
        if 2 < len(group) <= _VERSE_LINES and all(_is_verse(draft) for draft in group):
            group = [replace(group[0], text="\n".join(draft.text for draft in group))]
        joined.extend(group)
    return joined


def _is_verse(draft: Draft) -> bool:
    return draft.kind is BlockKind.PARAGRAPH and len(draft.text) <= _VERSE_WIDTH


def _groups(source: str) -> Iterator[Group]:
    """The source's groups of lines; tables and dividing lines are groups of their own."""
    lines = source.split("\n")
    tables = {table.first: table for table in (find_tables(lines) if "\n\t" in "\n" + source else ())}
    pending: list[str] = []
    gap = True
    index = 0
    while index < len(lines):
        line = lines[index].rstrip()
        table = tables.get(index)
        alone = table is not None or (_is_divider(line) and not _underlines(pending, line))
        if pending and (alone or not line):
            yield Group(tuple(pending), gap)
            pending, gap = [], False
        if alone:
            yield Group((line,), gap, table, divider=table is None)
            gap = False
        elif line:
            pending.append(line)
        else:
            gap = True
        index = table.end if table is not None else index + 1
    if pending:
        yield Group(tuple(pending), gap)


def _is_divider(line: str) -> bool:
    return 2 < len(line) <= _DIVIDER_WIDTH and line[-1] in _DIVIDERS and _DIVIDER.match(line) is not None


def _underlines(pending: Sequence[str], line: str) -> bool:
    """Whether a dividing line is as long as the one line above it, which makes that a heading."""
    if len(pending) != 1 or not _UNDERLINE.match(line):
        return False
    return abs(len(line) - len(pending[0])) <= 2 and any(map(str.isalpha, pending[0]))


@dataclass(slots=True)
class _GroupReader:
    """Tells what one group of lines is.

    widths: code points, those the document's longer groups were wrapped at. known: the group's lines, if it is one of
    those.
    In all of it, `raw` are lines with their indentation and `lines` the same without.
    """

    widths: Sequence[int]
    fired: set[Rule]
    group: int = 0
    known: Sequence[str] = ()

    def read(self, raw: Sequence[str], lines: Sequence[str]) -> list[Draft]:
        """The drafts of one group."""
        if len(lines) > 1 and _underlines(lines[:1], lines[1]):
            return self._underlined(raw, lines)
        if lines[0].startswith("**") and lines[-1].endswith("**"):
            bold = self._bold(lines)
            if bold:
                return bold
        if lines[0][0] == ">" and all(line[0] == ">" for line in lines):
            return self._quoted(lines)
        marked = [_is_marked(line) for line in raw]
        if marked[0] or sum(marked) > 1:
            return self._items(raw, lines, marked)
        return self._text(raw, lines)

    def _underlined(self, raw: Sequence[str], lines: Sequence[str]) -> list[Draft]:
        """A heading, the line under it left out, and what follows."""
        self.fired.add(Rule.UNDERLINED)
        heading = Draft(BlockKind.HEADING, lines[0], level=1 if lines[1][0] == "=" else 2, group=self.group)
        return [heading, *(self.read(raw[2:], lines[2:]) if len(lines) > 2 else ())]

    def _bold(self, lines: Sequence[str]) -> list[Draft]:
        """A group all in bold: a heading if it is short and no sentence, on one line or wrapped; else bold lines."""
        inner = "\n".join(lines)[2:-2].split("\n")
        text = join_lines(inner)
        if "**" in text or not all(map(str.strip, inner)) or len(text) > _BOLD_HEADING or text[-1] in ".,;":
            return []
        if len(inner) > 1 and not is_wrapped(inner, certain=True):
            return [Draft(BlockKind.PARAGRAPH, f"**{line.strip()}**", group=self.group) for line in inner]
        self.fired.update({Rule.BOLD, Rule.WRAPPED} if len(inner) > 1 else {Rule.BOLD})
        return [Draft(BlockKind.HEADING, text, group=self.group)]

    def _quoted(self, lines: Sequence[str]) -> list[Draft]:
        """Lines that each begin with ">" as quotations, without that mark."""
        self.fired.add(Rule.QUOTED)
        inner = [text for text in (line.lstrip("> \t") for line in lines) if text]
        return self._prose(inner, BlockKind.QUOTE, self._is_wrapped(inner)) if inner else []

    def _items(self, raw: Sequence[str], lines: Sequence[str], marked: Sequence[bool]) -> list[Draft]:
        """A group with list items in it: each marked line starts one, deeper or wrapped lines below continue it."""
        drafts: list[Draft] = []
        indents: list[int] = []
        start = 0
        for end in range(1, len(raw) + 1):
            if end < len(raw) and not marked[end] and (not marked[start] or _continues(raw, start, end)):
                continue
            if marked[start]:
                drafts.append(self._item(_indent(raw[start]), lines[start:end], indents))
            else:
                indents.clear()
                drafts.extend(self._text(raw[start:end], lines[start:end]))
            start = end
        return drafts

    def _item(self, indent: int, lines: Sequence[str], indents: list[int]) -> Draft:
        """One item. indents: those of the items it stands under, changed to end with its own."""
        text = join_lines(lines)
        if len(lines) > 1:
            self.fired.add(Rule.WRAPPED)
        bullet = _BULLET.match(text)
        if not bullet:
            return Draft(BlockKind.PARAGRAPH, text, group=self.group)
        while indents and indents[-1] >= indent:
            indents.pop()
        indents.append(indent)
        self.fired.add(Rule.BULLETS)
        return Draft(BlockKind.BULLET, text[bullet.end() :], level=len(indents) - 1, group=self.group)

    def _text(self, raw: Sequence[str], lines: Sequence[str]) -> list[Draft]:
        """Lines without marks: prose, or layout that is kept."""
        wrapped = self._is_wrapped(lines)
        if len(lines) > 1 and not wrapped and _has_layout(raw):
            self.fired.add(Rule.LAYOUT)
            text = dedent("\n".join(line.expandtabs(8) for line in raw))
            return [Draft(BlockKind.CODE, text, group=self.group)]
        return self._prose(lines, BlockKind.PARAGRAPH, wrapped)

    def _prose(self, lines: Sequence[str], kind: BlockKind, wrapped: bool) -> list[Draft]:
        """One paragraph where the lines were wrapped, else one for each line."""
        if wrapped:
            self.fired.add(Rule.WRAPPED)
            return [Draft(kind, join_lines(lines), group=self.group)]
        return [Draft(kind, line, group=self.group) for line in lines]

    def _is_wrapped(self, lines: Sequence[str]) -> bool:
        return lines is self.known or is_wrapped(lines, self.widths)


def _is_marked(line: str) -> bool:
    inner = line.lstrip()
    if inner[0] in _BULLETS:
        return _BULLET.match(line) is not None
    return (")" in inner[:8] or "." in inner[:8]) and is_item(inner)


def _continues(raw: Sequence[str], start: int, end: int) -> bool:
    """Whether line `end` continues the item that line `start` begins: it is deeper, or they were wrapped together."""
    if _indent(raw[end]) >= _indent(raw[start]) + _DEEP:
        return True
    return is_wrapped((raw[end - 1].strip(), raw[end].strip()))


def _has_layout(raw: Sequence[str]) -> bool:
    """Whether two lines or more are indented deeper than the rest, or half of them have columns."""
    if len(raw) > _LAYOUT_LINES:
        return False
    indents = [_indent(line) for line in raw]
    if sum(indent >= min(indents) + _DEEP for indent in indents) > 1:
        return True
    columns = sum(_COLUMNS.search(line.strip()) is not None for line in raw)
    return columns > 1 and columns * 2 >= len(raw)


def _indent(line: str) -> int:
    """Columns of white space before the line's first letter, a tab reaching to the next eighth."""
    expanded = line.expandtabs(8) if "\t" in line else line
    return len(expanded) - len(expanded.lstrip())
