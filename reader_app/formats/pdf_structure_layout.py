"""Reads the columns of a page with tags or drawn tables: tags say where paragraphs begin and what they are, rules what
is a cell, its look says the rest.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import groupby, pairwise
from typing import NamedTuple

from reader_app.formats.numbering import is_item
from reader_app.formats.pdf_fragments import Fragment
from reader_app.formats.pdf_headings import Headings
from reader_app.formats.pdf_letters import Letters
from reader_app.formats.pdf_lines import Line, is_leftwards, line_of, lines_of
from reader_app.formats.pdf_order import regions
from reader_app.formats.pdf_paragraphs import Paragraph, like, marker, paragraphs_of
from reader_app.formats.pdf_ruled import lift_grids
from reader_app.formats.pdf_structure_lines import SOLID, most_of, tag_of, untangled
from reader_app.formats.pdf_structure_tables import lift_tables
from reader_app.formats.pdf_structure_tags import Path, Picture, Role, Tag
from reader_app.formats.pdf_tables import Table, split_tables
from reader_app.formats.pdf_words import Words

Part = Paragraph | Table

_NEAR = 3.0  # times the size: lines of one element that are further apart may be two paragraphs after all
_CUT, _CUTS = 0.2, 3  # of the places where a paragraph ends by its tag: more within sentences, and it is not believed
_LARGEST = 0.6  # of a page's letters, in one of several paragraphs: more, and it may be all of them
_ENDS = '.!?:;”"»)…'
_LONGEST_HEADING, _LONGEST_SENTENCE = 300, 120  # code points
_UNTOLD = frozenset({Role.TEXT, Role.ITEM})  # what headings are tagged as where nobody tagged them
_SAME_SIZE = 0.5  # points
_LABELS = 3  # code points of a bullet; what is longer is a number or a word


class _Told(NamedTuple):
    """What is known of a page. tags, labels: by fragment; tables: by what stands in for them.

    ends, joins: whether it is believed where paragraphs end, and that they go on.
    """

    tags: Mapping[int, Tag]
    labels: Mapping[int, int]
    tables: Mapping[int, Table | None]
    ends: bool
    joins: bool
    typewritten: bool


def columns_of(page: Letters, number: int, aside: frozenset[int], typewritten: bool) -> list[list[Part]]:
    """The columns of a page with tags or grids in reading order. aside: fragments that stand in its margins."""
    tags = page.tagged.tags
    kept = [fragment for fragment in page.fragments if fragment.order not in aside]
    turned = [fragment for fragment in page.turned if fragment.order not in aside]
    lifted = lift_grids(lift_tables(kept, turned, tags, number), page.grids, number)
    leftwards = is_leftwards("".join(fragment.words.text for fragment in kept))
    columns = [lines_of(region, number) for region in (*regions(lifted.fragments, leftwards), *regions(lifted.turned))]
    told = _Told(
        tags, page.tagged.labels, lifted.tables, _ends_well(columns, tags), _is_parted(kept, tags), typewritten
    )
    return [_parts(lines, told, number) for lines in columns]


def _parts(lines: Sequence[Line], told: _Told, number: int) -> list[Part]:
    parts: list[Part] = []
    for is_table, group in groupby(_pieces(lines, told, number), lambda piece: isinstance(piece, Table)):
        if is_table:
            parts += [piece for piece in group if isinstance(piece, Table)]
        else:
            parts += _paragraphs([piece for piece in group if isinstance(piece, Line)], told)
    return parts


def _pieces(lines: Sequence[Line], told: _Told, number: int) -> Iterable[Line | Table]:
    """Lines and tables in their order: those told by tags, and those that can be seen in what is not tagged as more."""
    plain: list[Line] = []
    solid = {order for order, tag in told.tags.items() if tag.role in SOLID}.union(told.tables)
    for line in lines:
        if all(cell.order not in solid for cell in line.cells):
            plain.append(line)
            continue
        tables = [table for cell in line.cells if (table := told.tables.get(cell.order)) is not None]
        yield from _seen(plain)
        plain = []
        rest = [cell for cell in line.cells if cell.order not in told.tables]
        if rest:
            yield line if len(rest) == len(line.cells) else line_of(rest, number)
        yield from tables
    yield from _seen(plain)


def _seen(lines: Sequence[Line]) -> Iterable[Line | Table]:
    for part in split_tables(lines):
        if isinstance(part, Table):
            yield part
        else:
            yield from part


def _paragraphs(lines: Sequence[Line], told: _Told) -> list[Paragraph]:
    if told.joins:
        lines = untangled(lines, told.tags)
    tagged = [(line, tag_of(line, told.tags)) for line in lines]
    found: list[Paragraph] = []
    for is_code, group in groupby(tagged, lambda pair: pair[1] is not None and pair[1].role is Role.CODE):
        pairs = list(group)
        known = [None, *(_begins(*before, *pair, told) for before, pair in pairwise(pairs))]
        own = [replace(line, fixed=True) if is_code else line for line, _ in pairs]
        found += paragraphs_of(own, told.typewritten and not is_code, known)
    for paragraph in found:
        _say(paragraph, told)
    return found


def _begins(above: Line, before: Tag | None, line: Line, tag: Tag | None, told: _Told) -> bool | None:
    """Whether a line begins another paragraph than the one above it; None where the tags do not say."""
    if before is None or tag is None:
        return None
    solid = before.role in SOLID or tag.role in SOLID
    if before.block == tag.block:
        near = abs(line.base - above.base) < _NEAR * max(line.size, above.size)
        alike = solid or (told.joins and line.bold == above.bold and like(line.size, above.size))
        return False if near and tag.strong and alike else None
    if solid or ((before.strong or tag.strong) and told.ends):
        return True
    return None


def _say(paragraph: Paragraph, told: _Told) -> None:
    """Notes what a paragraph is tagged as, and how much of it is a bullet."""
    tag = most_of([cell for line in paragraph.lines for cell in line.cells], told.tags)
    if tag is None:
        return
    if tag.role is Role.ITEM:
        label = _label(paragraph.lines[0], told)
        if label and not _is_bullet(label):
            tag = tag._replace(label=True)
        paragraph.marker = _bullet(paragraph.text, label)
    elif tag.role in SOLID:
        paragraph.marker = 0
    paragraph.tag = tag


def _label(line: Line, told: _Told) -> str:
    """The letters of an item's number or bullet, where they are tagged as such."""
    first = line.cells[0]
    tag = told.tags.get(first.order)
    if tag is not None and tag.label and len(line.cells) > 1:
        return first.words.text
    return first.words.text[: told.labels.get(first.order, 0)].rstrip()


def _is_bullet(label: str) -> bool:
    return len(label) <= _LABELS and (len(label) == 1 or not any(map(str.isalnum, label))) and not label.isdigit()


def _bullet(text: str, label: str) -> int:
    """How many code points of an item's text are its bullet, and the space after it."""
    if not label:
        return 0 if is_item(text) else marker(text)
    return len(text) - len(text[len(label) :].lstrip()) if _is_bullet(label) else 0


def _ends_well(columns: Iterable[Sequence[Line]], tags: Mapping[int, Tag]) -> bool:
    """Whether paragraphs end where their tags say; not where each line is tagged as one."""
    ends = cuts = 0
    for lines in columns:
        for above, line in pairwise(lines):
            before, tag = tag_of(above, tags), tag_of(line, tags)
            if before is None or tag is None or before.block == tag.block or not (before.strong and tag.strong):
                continue
            if before.role is Role.TEXT is tag.role:
                ends += 1
                cuts += above.broken or (above.text[-1] not in _ENDS and line.text[0].islower())
    return cuts < _CUTS or cuts <= _CUT * ends


def _is_parted(fragments: Iterable[Fragment], tags: Mapping[int, Tag]) -> bool:
    """Whether a page's text is tagged as several paragraphs, none of which is nearly all of it."""
    weights: Counter[Path] = Counter()
    for fragment in fragments:
        tag = tags.get(fragment.order)
        if tag is not None and tag.strong:
            weights[tag.block] += len(fragment.words.text)
    return len(weights) > 1 and max(weights.values()) <= _LARGEST * weights.total()


def add_pictures(columns: Sequence[list[Part]], pictures: Sequence[Picture], number: int) -> None:
    """Puts descriptions of pictures after what comes before them in the tags. number: the page's place, from 0."""
    for picture in reversed(pictures if columns else ()):
        for column in columns:
            places = [index for index, part in enumerate(column, 1) if _holds(part, picture.after)]
            if places:
                column.insert(places[-1], _described(picture, number))
                break
        else:
            columns[0].insert(0, _described(picture, number))


def _holds(part: Part, block: Path) -> bool:
    if isinstance(part, Table):
        return bool(part.path) and part.path == block[: len(part.path)]
    return part.tag is not None and part.tag.block == block


def _described(picture: Picture, number: int) -> Paragraph:
    line = Line(Words(picture.words, ()), 0, 0, 0, 0, 0, 0, False, False, False, number, ())
    return Paragraph([line], tag=Tag(Role.CAPTION, strong=True))


def tell_headings(headings: Headings, paragraphs: Sequence[Paragraph]) -> None:
    """Corrects what was taken for headings by its look, by what is tagged as such.

    What merely looks like one stays one where it is larger than all others, as titles are that are not tagged so, or
    where there is more of it than is tagged, since then nobody tagged the headings.
    """
    guessed: list[tuple[Paragraph, Tag]] = []
    largest, told = 0.0, 0
    for paragraph in paragraphs:
        tag = paragraph.tag
        if tag is None or (not tag.strong and tag.role is Role.TEXT):
            continue
        if tag.role is Role.HEADING and _may_be_heading(paragraph.text):
            headings.levels[id(paragraph)] = tag.level or headings.level(paragraph) or 1
            largest, told = max(largest, paragraph.size), told + 1
        elif id(paragraph) in headings.levels and id(paragraph) not in headings.outlined:
            guessed.append((paragraph, tag))
    plain = [paragraph for paragraph, tag in guessed if tag.role in _UNTOLD]
    largest = max([largest, *(each.size - _SAME_SIZE for each in plain)]) if len(plain) <= told else 0.0
    for paragraph, tag in guessed:
        if tag.role not in _UNTOLD or paragraph.size <= largest:
            del headings.levels[id(paragraph)]


def _may_be_heading(text: str) -> bool:
    """Whether what is tagged as a heading may be one, and not a sentence."""
    most = _LONGEST_SENTENCE if text[-1:] in _ENDS else _LONGEST_HEADING
    return len(text) <= most and any(map(str.isalnum, text))
