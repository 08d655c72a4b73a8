"""Tells a PDF's headings by its outline, and else by their type; and captions and footnotes from the rest."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from reader_app.formats.pdf_facts import Entry
from reader_app.formats.pdf_paragraphs import LEADER, Paragraph, like
from reader_app.formats.pdf_structure_kinds import may_be_note
from reader_app.formats.pdf_tables import Table

Parts = Sequence[Paragraph | Table]

_LARGER, _SMALLER = 1.12, 0.94  # times the size of most of the text
_LONGEST, _LONGEST_BOLD, _LINES = 250, 120, 4
_LEVELS = 6
_MATCHED = 0.4  # of the outline's lines: so many found, and what else is set like them is a heading too
_NUMBER = re.compile(
    r"(?i)^(?:(?:chapter|kapitel|part|teil|section|appendix)\s+)?(?:\d+(?:\.\d+)*|[ivxlc]+|[a-z])[.):]?\s+"
)
_CAPTION = re.compile(
    r"(?i)(?:figure|fig\.|table|tab\.|chart|listing|scheme|photo|plate|exhibit|box|map|algorithm|abbildung|abb\.|"
    r"tabelle|figura|fig|tableau|tabla|tabela|рис\.|таблица)\s*(?:\d{1,3}(?:[.\-–]\d{1,3})*|[A-Z]\.?\d{0,3}|[IVX]{1,5})"
    r"(?:[.:–—]|\s*[-–—]\s|$)"
)
_RAISED = re.compile(r"\d{1,3}", re.ASCII)
_NOTE = re.compile(r"(?:\d{1,3}|[*∗†‡§¶#])[.)]?\s*(?=\S)")


class Style(NamedTuple):
    """A kind of type. size: points, rounded to halves."""

    size: float
    bold: bool


def style(paragraph: Paragraph) -> Style:
    """The type a paragraph is set in."""
    return Style(round(paragraph.size * 2) / 2, paragraph.bold)


def body_size(paragraphs: Sequence[Paragraph]) -> float:
    """Points: the size of most letters."""
    sizes: Counter[float] = Counter()
    for paragraph in paragraphs:
        for line in paragraph.lines:
            sizes[round(line.size * 2) / 2] += len(line.text)
    return max(sizes, key=lambda size: sizes[size]) if sizes else 10.0


def is_caption(paragraph: Paragraph) -> bool:
    """Whether a paragraph says that it belongs to a picture or a table."""
    return _CAPTION.match(paragraph.lines[0].text) is not None


def footnotes_from(column: Parts, above: Parts, body: float, floor: float) -> int:
    """Where the footnotes at a column's end begin, below the floor (points). above: the page's columns before it.

    They are smaller than the text, or begin with a raised number that is in the text before them, or that comes before
    that of the next footnote.
    """
    first = len(column)
    following = 0
    for index in range(len(column) - 1, -1, -1):
        part = column[index]
        if isinstance(part, Table) or not may_be_note(part) or part.lines[0].top < floor or is_caption(part):
            break
        number = _raised_number(part)
        counts_on = number > 0 and number + 1 == following
        if part.size > _SMALLER * body and not counts_on and not _is_referred_to(number, (*above, *column[:index])):
            break
        if _NOTE.match(part.lines[0].text):
            first, following = index, number
    return first


def _raised_number(paragraph: Paragraph) -> int:
    """The raised number that a paragraph begins with; 0 for another one."""
    first = paragraph.lines[0]
    number = _RAISED.match(first.text)
    return int(number.group()) if number is not None and first.cells[0].noted else 0


def _is_referred_to(number: int, before: Parts) -> bool:
    """Whether a note's number is in the text before it, cells included, not at a beginning."""
    mark = re.compile(rf"(?<=[^\W\d_]|[.,;:!?)\]”’\"'»]) ?{number}(?!\w)")
    return number > 0 and any(mark.search(text) for part in before for text in _texts(part))


def _texts(part: Paragraph | Table) -> Iterable[str]:
    """The text of a paragraph, or that of a table's cells."""
    return (part.text,) if isinstance(part, Paragraph) else (cell.text for row in part.rows for cell in row)


class Headings:
    """The headings of a document, by paragraph. levels: by id; outlined: those that the outline names."""

    def __init__(self, paragraphs: Sequence[Paragraph], outline: Sequence[Entry], body: float) -> None:
        self._body = body
        self.levels: dict[int, int] = {}
        found = self._by_outline(paragraphs, outline)
        self.outlined = frozenset(self.levels)
        if found and found >= _MATCHED * len(outline):
            self._by_likeness(paragraphs)
        else:
            self._by_type(paragraphs)

    def level(self, paragraph: Paragraph) -> int:
        """1-6; 0 for what is no heading."""
        return self.levels.get(id(paragraph), 0)

    def _by_outline(self, paragraphs: Sequence[Paragraph], outline: Sequence[Entry]) -> int:
        """Finds the outline's lines on the pages they lead to, and returns how many were there."""
        pages: dict[int, list[tuple[frozenset[str], Paragraph]]] = {entry.page: [] for entry in outline}
        for paragraph in paragraphs:
            page = pages.get(paragraph.lines[0].page)
            text = paragraph.text if page is not None and len(paragraph.lines) <= _LINES else ""
            if page is not None and text:
                page.append((_names(text), paragraph))
        found = 0
        for entry in outline:
            wanted = _names(entry.title) - {""}
            for names, paragraph in pages.get(entry.page, ()):
                if id(paragraph) not in self.levels and not wanted.isdisjoint(names):
                    self.levels[id(paragraph)] = min(entry.level + 1, _LEVELS)
                    found += 1
                    break
        return found

    def _by_likeness(self, paragraphs: Sequence[Paragraph]) -> None:
        """What is set like the headings of the outline, and unlike the text, is one too."""
        levels: dict[Style, Counter[int]] = defaultdict(Counter)
        for paragraph in paragraphs:
            if id(paragraph) in self.levels and self._stands_out(paragraph):
                levels[style(paragraph)][self.levels[id(paragraph)]] += 1
        largest = max((kind.size for kind in levels), default=1e9)
        for paragraph in paragraphs:
            if id(paragraph) in self.levels or not self._stands_out(paragraph):
                continue
            kind = style(paragraph)
            if kind in levels:
                self.levels[id(paragraph)] = levels[kind].most_common(1)[0][0]
            elif kind.size > largest:
                self.levels[id(paragraph)] = 1

    def _by_type(self, paragraphs: Sequence[Paragraph]) -> None:
        """Larger or bolder than the text: the larger, the higher."""
        found = [paragraph for paragraph in paragraphs if self._stands_out(paragraph)]
        kinds = sorted({style(paragraph) for paragraph in found}, reverse=True)
        ranks: dict[Style, int] = {}
        for index, kind in enumerate(kinds):
            last = kinds[index - 1] if index else None
            same = last is not None and like(last.size, kind.size) and last.bold == kind.bold
            ranks[kind] = (ranks[last] if last is not None else 0) + (not same)
        for paragraph in found:
            self.levels[id(paragraph)] = min(ranks[style(paragraph)], _LEVELS)

    def _stands_out(self, paragraph: Paragraph) -> bool:
        if len(paragraph.lines) > _LINES:
            return False
        size = paragraph.size
        is_large = size > _LARGER * self._body
        if not is_large and (size < _SMALLER * self._body or not paragraph.bold):  # most paragraphs
            return False
        text = paragraph.text
        if not any(map(str.isalpha, text)) or paragraph.fixed or is_caption(paragraph) or paragraph.marker:
            return False
        if LEADER.search(text):  # it is of a table of contents
            return False
        return len(text) <= _LONGEST if is_large else len(text) <= _LONGEST_BOLD and text[-1] not in ".;,"


def _names(text: str) -> frozenset[str]:
    """A line's letters and digits, with its number and without."""
    number = _NUMBER.match(text)
    whole = _plain(text)
    return frozenset((whole, _plain(text[number.end() :]) if number else whole))


def _plain(text: str) -> str:
    return "".join(filter(str.isalnum, text.lower()))
