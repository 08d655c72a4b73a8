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
_UNDERLINE = re.compile(r"(=+|-+|~+)$")
_BULLET = re.compile(r"\s*(?:[*•‣◦▪·-]|–(?=\s))\s+(?=\S)(?![\d ]+-\s*$)")
_COLUMNS = re.compile(r"\S(?:\t| {3,})\s*\S")
_DEEP = 2  # columns: less indentation is no layout
_LAYOUT_LINES = 200  # a longer group is a log or a data file: one block for each line
_VERSE_LINES, _VERSE_WIDTH = 60, 65  # a group of short lines that were meant
_DIVIDER_WIDTH = 200  # characters
_BOLD_HEADING = 200  # code points


@dataclass(frozen=True, slots=True)
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
    widths = sorted({max(map(len, lines)) for lines in stripped if len(lines) > 2 and is_wrapped(lines)})
    drafts: list[Draft] = []
    tables = 0
    for number, (group, lines) in enumerate(zip(groups, stripped, strict=True)):
        if group.table is not None:
            fired.add(Rule.TABLE)
            found = table_drafts(group.table, tables, number)
            tables += 1
        elif group.divider:
            fired.add(Rule.DIVIDER)
            found = [Draft(BlockKind.RULE, lines[0])]
        else:
            found = _read_group(group.lines, lines, widths, fired)
        drafts.extend(replace(d, group=number, gap=group.gap and not i) for i, d in enumerate(found))
    return drafts


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
    return 2 < len(line) <= _DIVIDER_WIDTH and _DIVIDER.match(line) is not None


def _underlines(pending: Sequence[str], line: str) -> bool:
    """Whether a dividing line is as long as the one line above it, which makes that a heading."""
    if len(pending) != 1 or not _UNDERLINE.match(line):
        return False
    return abs(len(line) - len(pending[0])) <= 2 and any(map(str.isalpha, pending[0]))


def _read_group(raw: Sequence[str], lines: Sequence[str], widths: Sequence[int], fired: set[Rule]) -> list[Draft]:
    """The drafts of one group. raw: its lines with their indentation; lines: the same without."""
    if len(lines) > 1 and _underlines(lines[:1], lines[1]):
        fired.add(Rule.UNDERLINED)
        heading = Draft(BlockKind.HEADING, lines[0], level=1 if lines[1][0] == "=" else 2)
        return [heading, *(_read_group(raw[2:], lines[2:], widths, fired) if len(lines) > 2 else ())]
    if lines[0].startswith("**") and lines[-1].endswith("**"):
        bold = _read_bold(lines, fired)
        if bold:
            return bold
    if lines[0][0] == ">" and all(line[0] == ">" for line in lines):
        return _read_quoted(lines, widths, fired)
    marked = [_is_marked(line) for line in raw]
    if marked[0] or sum(marked) > 1:
        return _read_items(raw, marked, widths, fired)
    return _read_text(raw, lines, widths, fired)


def _read_bold(lines: Sequence[str], fired: set[Rule]) -> list[Draft]:
    """A group all in bold as a heading, if it is one: short, no sentence, on one line or wrapped."""
    inner = (lines[0][2:], *lines[1:]) if len(lines) > 1 else (lines[0][2:],)
    inner = (*inner[:-1], inner[-1][:-2])
    text = join_lines(inner)
    if "**" in text or not text.strip() or len(text) > _BOLD_HEADING or text[-1] in ".,;":
        return []
    if len(inner) > 1 and not (all(inner) and is_wrapped(inner, certain=True)):
        return []
    fired.update({Rule.BOLD, Rule.WRAPPED} if len(inner) > 1 else {Rule.BOLD})
    return [Draft(BlockKind.HEADING, text, level=0)]


def _read_quoted(lines: Sequence[str], widths: Sequence[int], fired: set[Rule]) -> list[Draft]:
    """Lines that each begin with ">" as quotations, without that mark."""
    fired.add(Rule.QUOTED)
    inner = [text for text in (line.lstrip("> ") for line in lines) if text]
    return [replace(draft, kind=BlockKind.QUOTE) for draft in _read_prose(inner, widths, fired)] if inner else []


def _is_marked(line: str) -> bool:
    return _BULLET.match(line) is not None or is_item(line.lstrip())


def _read_items(raw: Sequence[str], marked: Sequence[bool], widths: Sequence[int], fired: set[Rule]) -> list[Draft]:
    """A group with list items in it: each marked line starts one, deeper lines below it continue it."""
    drafts: list[Draft] = []
    indents: list[int] = []
    start = 0
    for end in range(1, len(raw) + 1):
        if end < len(raw) and not marked[end] and (not marked[start] or _continues(raw[start : end + 1])):
            continue
        part = raw[start:end]
        if marked[start]:
            drafts.append(_read_item(part, indents, fired))
        else:
            indents.clear()
            drafts.extend(_read_text(part, [line.strip() for line in part], widths, fired))
        start = end
    return drafts


def _continues(lines: Sequence[str]) -> bool:
    """Whether the last line continues the item that the first one starts: it is deeper, or all were wrapped."""
    if _indent(lines[-1]) >= _indent(lines[0]) + _DEEP:
        return True
    return len(lines) < _LAYOUT_LINES and is_wrapped([line.strip() for line in lines[-2:]])


def _read_item(lines: Sequence[str], indents: list[int], fired: set[Rule]) -> Draft:
    """One item. indents: those of the items it stands under, changed to end with its own."""
    text = join_lines([line.strip() for line in lines])
    if len(lines) > 1:
        fired.add(Rule.WRAPPED)
    bullet = _BULLET.match(text)
    if not bullet:
        return Draft(BlockKind.PARAGRAPH, text)
    indent = _indent(lines[0])
    while indents and indents[-1] >= indent:
        indents.pop()
    indents.append(indent)
    fired.add(Rule.BULLETS)
    return Draft(BlockKind.BULLET, text[bullet.end() :], level=len(indents) - 1)


def _read_text(raw: Sequence[str], lines: Sequence[str], widths: Sequence[int], fired: set[Rule]) -> list[Draft]:
    """Lines without marks: prose, or layout that is kept."""
    if len(lines) > 1 and _has_layout(raw) and not is_wrapped(lines, widths):
        fired.add(Rule.LAYOUT)
        return [Draft(BlockKind.CODE, dedent("\n".join(line.expandtabs(8) for line in raw)))]
    return _read_prose(lines, widths, fired)


def _read_prose(lines: Sequence[str], widths: Sequence[int], fired: set[Rule]) -> list[Draft]:
    """One paragraph where the lines were wrapped, else one for each line."""
    if is_wrapped(lines, widths):
        fired.add(Rule.WRAPPED)
        return [Draft(BlockKind.PARAGRAPH, join_lines(lines))]
    return [Draft(BlockKind.PARAGRAPH, line) for line in lines]


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
    expanded = line.expandtabs(8)
    return len(expanded) - len(expanded.lstrip())
