"""Makes passages of a PDF's letters: columns, paragraphs joined across columns and pages, headings, lists, notes."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader_app.formats.canonical import Draft
from reader_app.formats.cleaning import Rule
from reader_app.formats.numbering import mark_lists
from reader_app.formats.pdf_facts import Entry
from reader_app.formats.pdf_fragments import Fragment
from reader_app.formats.pdf_headings import Headings, Parts, body_size, footnotes_from, is_caption
from reader_app.formats.pdf_letters import Letters
from reader_app.formats.pdf_lines import Line, is_leftwards, lines_of
from reader_app.formats.pdf_margins import Margins
from reader_app.formats.pdf_order import regions
from reader_app.formats.pdf_paragraphs import Paragraph, like, paragraphs_of
from reader_app.formats.pdf_references import numbers_of_notes, with_references
from reader_app.formats.pdf_structure_kinds import depth_of, is_other, is_same, kind_of, told_notes
from reader_app.formats.pdf_structure_layout import add_pictures, columns_of, tell_headings
from reader_app.formats.pdf_structure_tags import Path
from reader_app.formats.pdf_tables import Table, split_tables
from reader_app.formats.pdf_words import Words, first_of, join_words, without_start
from reader_app.formats.wrapping import joint
from reader_app.model.document import BlockKind

JOINED = "paragraphs joined across pages and columns"
BULLETS = Rule.BULLETS.value
TABLES = "tables by their columns"
_MARK = re.compile(r"(?:\d{1,3}|[*∗†‡§¶]{1,3})(?=[^\W\d])")  # of a footnote
_FLOAT = 60  # paragraphs at a column's top that may be those of a picture
_SHORT = 30  # code points: a line of fewer may be a title
_CLOSERS = '.!?:;”"»'


@dataclass(slots=True)
class Passage:
    """A block with the page's own numbers of its letters, never changed."""

    kind: BlockKind
    words: Words
    level: int = 0
    table: int | None = None
    row: int | None = None
    column: int | None = None

    def draft(self) -> Draft:
        """The same without the numbers."""
        return Draft(self.kind, self.words.text, self.level, self.table, self.row, self.column)


@dataclass(frozen=True, slots=True)
class Layout:
    """What a document's pages were read as. characters: how many were left out by rules; rules: how often each."""

    passages: tuple[Passage, ...]
    rules: Counter[str]
    characters: int


@dataclass(frozen=True, slots=True)
class _PageOf:
    """A page's columns, each as paragraphs and tables."""

    columns: tuple[list[Paragraph | Table], ...]
    height: float


def lay_out(pages: Sequence[Letters], margins: Margins, outline: Sequence[Entry]) -> Layout:
    """The passages of a document in reading order, without what stands in its margins."""
    typewritten = _is_typewritten(pages)
    columns = [
        _columns(page, number, margins.fragments.get(number, frozenset()), typewritten)
        for number, page in enumerate(pages)
    ]
    every = [part for page in columns for column in page.columns for part in column if isinstance(part, Paragraph)]
    body = body_size(every)
    headings = Headings(every, outline, body)
    tell_headings(headings, every)
    for number, page in enumerate(pages):
        add_pictures(columns[number].columns, page.tagged.pictures, number)
    return _with_references(_Writer(headings, body).write(columns), pages)


def _with_references(layout: Layout, pages: Sequence[Letters]) -> Layout:
    """The layout with brackets around the raised numbers that refer to its footnotes."""
    notes = numbers_of_notes(passage.words for passage in layout.passages if passage.kind is BlockKind.FOOTNOTE)
    if not notes:
        return layout
    marks = [page.marks for page in pages]
    found, brackets = [], 0
    for passage in layout.passages:
        if passage.kind is not BlockKind.FOOTNOTE:
            words, count = with_references(passage.words, marks, notes)
            passage = replace(passage, words=words) if count else passage
            brackets += 2 * count
        found.append(passage)
    return replace(layout, passages=tuple(found), characters=layout.characters - brackets)


def _columns(page: Letters, number: int, aside: frozenset[int], typewritten: bool) -> _PageOf:
    if page.tagged.tags or page.grids:
        return _PageOf(tuple(columns_of(page, number, aside, typewritten)), page.height)
    kept = [fragment for fragment in page.fragments if fragment.order not in aside]
    leftwards = is_leftwards("".join(fragment.words.text for fragment in kept))
    found = [*regions(kept, leftwards), *regions(page.turned)]
    return _PageOf(tuple(_parts(lines_of(region, number), typewritten) for region in found), page.height)


def _parts(lines: list[Line], typewritten: bool) -> list[Paragraph | Table]:
    parts: list[Paragraph | Table] = []
    for part in split_tables(lines):
        parts += [part] if isinstance(part, Table) else paragraphs_of(part, typewritten)
    return parts


def _is_typewritten(pages: Sequence[Letters]) -> bool:
    def letters(fragments: Sequence[Fragment]) -> int:
        return sum(len(fragment.words.text) for fragment in fragments)

    fixed = sum(letters([f for f in page.fragments if f.fixed]) for page in pages)
    return 2 * fixed > sum(letters(page.fragments) for page in pages)


def _without_notes(column: Parts, above: Parts, body: float, floor: float) -> tuple[Parts, list[Paragraph]]:
    """A column and the footnotes at its end, below the floor (points). above: the page's columns before it."""
    told = told_notes(column, floor)
    if told:
        column = [part for part in column if not any(part is note for note in told)]
    first = footnotes_from(column, above, body, floor)
    return column[:first], [*told, *(part for part in column[first:] if isinstance(part, Paragraph))]


def _marked(note: Words) -> Words:
    """A footnote with a space after its mark, so that its first word is one."""
    mark = _MARK.match(note.text)
    if not mark:
        return note
    return join_words((first_of(note, mark.end()), without_start(note, mark.end())), [" "])


class _Writer:
    """Puts paragraphs down in order, joining what a column or page had cut in two."""

    def __init__(self, headings: Headings, body: float) -> None:
        self._headings, self._body = headings, body
        self._found: list[Passage] = []
        self._open: tuple[int, Paragraph] | None = (
            None  # the last paragraph of the text, and its place in what is found
        )
        self._rules: Counter[str] = Counter()
        self._characters = 0
        self._tables = 0
        self._tagged: Path = ()  # the last table, if it is a tagged one
        self._items: set[Path] = set()

    def write(self, pages: Sequence[_PageOf]) -> Layout:
        """All pages, the footnotes of each after the last paragraph that begins on it."""
        for page in pages:
            notes: list[Paragraph] = []
            above: list[Paragraph | Table] = []
            for column in page.columns:
                text, own = _without_notes(column, above, self._body, page.height / 2)
                notes += own
                above += text
                self._column(text)
            self._found += [Passage(BlockKind.FOOTNOTE, _marked(note.words())) for note in notes]
        return Layout(tuple(self._numbered()), self._rules, self._characters)

    def _column(self, column: Parts) -> None:
        """A column; if a picture and its caption stand at its top, what goes on below them comes first."""
        below = self._below_float(column)
        for part in (*column[below : below + 1], *column[:below], *column[below + 1 :]):
            if isinstance(part, Table):
                self._table(part)
            else:
                self._put(part, part is column[below])

    def _below_float(self, column: Parts) -> int:
        for index, part in enumerate(column[1:_FLOAT], 1):
            before = column[index - 1]
            if not isinstance(before, Paragraph) or not isinstance(part, Paragraph) or not is_caption(before):
                continue
            if part.lines[0].text[0].islower() and self._continues(part):
                return index
        return 0

    def _table(self, table: Table) -> None:
        first = self._rows_before(table)
        self._rules[TABLES] += not first
        self._tables += not first
        for row, cells in enumerate(table.rows, first):
            for column, words in enumerate(cells):
                self._found.append(Passage(BlockKind.CELL, words, 0, self._tables - 1, row, column))
        self._tagged = table.path

    def _rows_before(self, table: Table) -> int:
        """How many rows of a tagged table stood on the page before, if nothing stands between."""
        last = self._found[-1] if self._found else None
        if last is None or last.row is None or not table.path or table.path != self._tagged:
            return 0
        return last.row + 1 if last.column == len(table.rows[0]) - 1 else 0

    def _put(self, paragraph: Paragraph, starts_column: bool) -> None:
        level = self._headings.level(paragraph)
        kind = None if level else kind_of(paragraph, self._items)
        if self._open is not None and is_same(self._open[1], paragraph) and self._is_cut(starts_column):
            self._join(paragraph)
        elif level:
            self._add(Passage(BlockKind.HEADING, paragraph.words(), level))
        elif kind is not None:
            self._tell(paragraph, kind)
        elif is_caption(paragraph):
            self._found.append(Passage(BlockKind.CAPTION, paragraph.words()))
        elif paragraph.fixed:
            self._add(Passage(BlockKind.CODE, paragraph.words()))
        elif paragraph.marker:
            self._bullet(paragraph)
        elif starts_column and self._continues(paragraph):
            self._join(paragraph)
        else:
            self._add(Passage(BlockKind.PARAGRAPH, paragraph.words()))
            self._open = (len(self._found) - 1, paragraph)

    def _is_cut(self, starts_column: bool) -> bool:
        """Whether the last paragraph of the text may have been cut: by a column's end, or by what stands after it."""
        return self._open is not None and (starts_column or self._open[0] < len(self._found) - 1)

    def _tell(self, paragraph: Paragraph, kind: BlockKind) -> None:
        """Puts down what tags say that it is."""
        if kind is BlockKind.BULLET:
            self._bullet(paragraph)
            return
        if not paragraph.lines[0].cells:  # a picture's description, which is no letters of the page
            self._characters -= sum(not c.isspace() for c in paragraph.text)
        level = depth_of(paragraph) if kind is BlockKind.NUMBERED else 0
        self._found.append(Passage(kind, paragraph.words(), level))
        if kind not in {BlockKind.CAPTION, BlockKind.FOOTNOTE}:
            self._open = (len(self._found) - 1, paragraph)

    def _add(self, passage: Passage) -> None:
        self._found.append(passage)
        self._open = None

    def _bullet(self, paragraph: Paragraph) -> None:
        words = paragraph.words()
        self._rules[BULLETS] += bool(paragraph.marker)
        self._characters += sum(not c.isspace() for c in words.text[: paragraph.marker])
        self._add(Passage(BlockKind.BULLET, without_start(words, paragraph.marker), depth_of(paragraph)))
        self._open = (len(self._found) - 1, paragraph)

    def _continues(self, paragraph: Paragraph) -> bool:
        """Whether a column begins with the rest of the paragraph that the last one ended with."""
        if self._open is None:
            return False
        _, before = self._open
        if is_other(before, paragraph) or not like(before.size, paragraph.size) or before.bold != paragraph.bold:
            return False
        last, first = before.lines[-1].text, paragraph.lines[0].text
        if before.lines[-1].broken:
            return True
        if first[0].islower():
            return before.goes_on()
        if not before.goes_on() or last[-1] in _CLOSERS or len(last) <= _SHORT:
            return False
        word = last.rsplit(None, 1)[-1]
        return len(before.lines) > 1 or (word.isalpha() and word.islower())  # one line may be a title

    def _join(self, paragraph: Paragraph) -> None:
        assert self._open is not None
        index, before = self._open
        passage = self._found[index]
        words = paragraph.words()
        between = "" if before.lines[-1].broken else joint(passage.words.text[-2:], words.text[:1])
        whole = join_words((passage.words, words), [between])
        self._found[index] = Passage(passage.kind, whole, passage.level)
        self._open = (index, paragraph)
        self._rules[JOINED] += 1

    def _numbered(self) -> list[Passage]:
        """The passages with neighbouring paragraphs that count on as list items."""
        fired: set[Rule] = set()
        drafts = mark_lists([passage.draft() for passage in self._found], fired)
        found = []
        for passage, draft in zip(self._found, drafts, strict=True):
            self._rules[Rule.NUMBERED_LIST] += draft.kind is not passage.kind
            found.append(replace(passage, kind=draft.kind))
        self._rules = +self._rules
        return found
