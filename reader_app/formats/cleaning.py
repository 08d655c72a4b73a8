"""The named rules by which conversion debris leaves a text, each of which a document reports when it fired."""

import re
from dataclasses import replace
from enum import StrEnum
from itertools import pairwise

from reader_app.formats.canonical import Draft
from reader_app.formats.wrapping import join_lines
from reader_app.model.document import BlockKind, Inline, InlineKind


class Rule(StrEnum):
    """What was done to a source's characters, and what was read into its layout."""

    BOOKMARK = "bookmark"  # "[bookmark: _GoBack]" left out
    IMAGE = "image line"  # a line that only names an image, "image2.jpeg", left out
    PAGE_CUT = "page cut"  # a paragraph that a page had cut in two joined
    WRAPPED = "wrapped lines"  # lines wrapped at a width joined
    BOLD = "bold"  # "**words**" set in bold, the asterisks left out
    UNDERLINED = "underlined heading"  # a line of "====" under a heading left out
    BULLETS = "bullet list"  # "- " and the like left out, the items drawn with bullets
    NUMBERED_LIST = "numbered list"  # "a) ", "1. " in sequence: list items, the marker kept
    NUMBERED_HEADINGS = "numbered headings"  # "1.1 Role" in sequence: headings, the number kept
    TABLE = "tab-led table"  # a tab-led line is a cell, an empty line ends the row, a lone tab is an empty cell
    QUOTED = "quoted lines"  # "> " before each line left out
    LAYOUT = "kept layout"  # columns and indented lines kept as they stand
    DIVIDER = "dividing line"  # "____" is a rule, not a heading
    OPENING = "opening lines"  # office, event, place and date before the text begins
    FRONT_MATTER = "front matter"  # lines between dashes that state title, author, date or language set aside


_BOOKMARK = re.compile(r"\[bookmark: ?\w{1,40}\]")
_IMAGE = re.compile(r"(?im)^[ \t]*image\d{1,4}\.(?:jpe?g|png|gif|bmp|tiff?|emf|wmf|svg)[ \t]*$\n?")
_BOLD = re.compile(r"(?<![\w*])\*\*(?=[^\s*])([^*]{1,500})(?<=[^\s*])\*\*(?![\w*])")
_ADDRESS = re.compile(r"\w+://|www\.|\S+@")
_CUT_BEFORE, _CUT_AFTER = 80, 40  # code points: shorter pieces are no halves of a paragraph


def remove_debris(source: str) -> tuple[str, set[Rule]]:
    """The source without bookmarks and image lines, and which of the two were there."""
    fired: set[Rule] = set()
    for rule, mark, pattern in ((Rule.BOOKMARK, "[bookmark:", _BOOKMARK), (Rule.IMAGE, ".", _IMAGE)):
        if mark in source:
            source, count = pattern.subn("", source)
            if count:
                fired.add(rule)
    return source, fired


def join_cut_paragraphs(drafts: list[Draft], fired: set[Rule]) -> list[Draft]:
    """The drafts with each paragraph whole that breaks off without punctuation and goes on in lower case."""
    cuts = [_is_cut(before, after) for before, after in pairwise(drafts)]
    if not any(cuts):
        return drafts
    fired.add(Rule.PAGE_CUT)
    pieces = [drafts[:1]]
    for draft, is_cut in zip(drafts[1:], cuts, strict=True):
        if is_cut:
            pieces[-1].append(draft)
        else:
            pieces.append([draft])
    return [_whole(parts) if len(parts) > 1 else parts[0] for parts in pieces]


def set_bold(draft: Draft, fired: set[Rule]) -> Draft:
    """The draft with words between pairs of asterisks in bold and the asterisks left out."""
    if "**" not in draft.text or draft.kind is BlockKind.CODE:
        return draft
    pieces: list[str] = []
    inlines: list[Inline] = []
    source, length = 0, 0
    for match in _BOLD.finditer(draft.text):
        before, strong = draft.text[source : match.start()], match.group(1)
        pieces += (before, strong)
        length += len(before)
        inlines.append(Inline(InlineKind.STRONG, length, length + len(strong)))
        length += len(strong)
        source = match.end()
    if not inlines:
        return draft
    fired.add(Rule.BOLD)
    return replace(draft, text="".join(pieces) + draft.text[source:], inlines=tuple(inlines))


def _whole(parts: list[Draft]) -> Draft:
    return replace(parts[0], text=join_lines([part.text for part in parts]))


def _is_cut(before: Draft, after: Draft) -> bool:
    if before.kind is not BlockKind.PARAGRAPH or after.kind is not BlockKind.PARAGRAPH or not after.gap:
        return False
    if len(before.text) < _CUT_BEFORE or len(after.text) < _CUT_AFTER:
        return False
    ends_open = before.text[-1].isalpha() or before.text[-1] == ","
    return ends_open and after.text[0].islower() and not _ADDRESS.match(after.text)
