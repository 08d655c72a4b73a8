"""Says what lines of a tagged page are tagged as, and parts those that only happen to stand beside each other."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from reader_app.formats.pdf_fragments import Fragment
from reader_app.formats.pdf_lines import Line, line_of
from reader_app.formats.pdf_structure_tags import Path, Role, Tag

SOLID = frozenset({Role.HEADING, Role.ITEM, Role.NOTE, Role.CAPTION, Role.QUOTE, Role.CODE, Role.ENTRY, Role.FIGURE})
_MOST = 0.7  # of a line's or paragraph's letters: what is tagged so, it is


def tag_of(line: Line, tags: Mapping[int, Tag]) -> Tag | None:
    """What a line is tagged as: most of it, labels not counted if there is more."""
    if len(line.cells) == 1:
        return tags.get(line.cells[0].order)
    return most_of(line.cells, tags)


def most_of(cells: Iterable[Fragment], tags: Mapping[int, Tag]) -> Tag | None:
    """What most of some fragments' letters are tagged as, labels not counted if there is more."""
    weights: Counter[Path] = Counter()
    first: dict[Path, Tag] = {}
    labels: list[Tag] = []
    every = 0
    for cell in cells:
        tag = tags.get(cell.order)
        if tag is not None and tag.label:
            labels.append(tag)
            continue
        every += len(cell.words.text)
        if tag is not None:
            weights[tag.block] += len(cell.words.text)
            first.setdefault(tag.block, tag)
    if not weights:
        return labels[0] if labels and not every else None
    block, weight = weights.most_common(1)[0]
    return first[block] if weight >= _MOST * every else None


def untangled(lines: Sequence[Line], tags: Mapping[int, Tag]) -> list[Line]:
    """Lines with those of one element together, where it stands beside another: a note in the margin, a caption."""
    counts = Counter(block for line in lines for block in {*_blocks(line, tags)})
    found: dict[Path | int, list[Line]] = {}
    for line in lines:
        for part in _parted(line, tags, counts) if len(line.cells) > 1 else (line,):
            tag = tag_of(part, tags)
            key = tag.block if tag is not None and tag.strong and not tag.label else len(found)
            found.setdefault(key, []).append(part)
    return [line for own in found.values() for line in own]


def _blocks(line: Line, tags: Mapping[int, Tag]) -> Iterator[Path]:
    """The elements on a line that stand by themselves."""
    for cell in line.cells:
        tag = tags.get(cell.order)
        if tag is not None and tag.strong and not tag.label and not tag.table:
            yield tag.block


def _parted(line: Line, tags: Mapping[int, Tag], counts: Mapping[Path, int]) -> Sequence[Line]:
    """A line; more than one if parts of different elements are on it, and one of them goes on in other lines.

    What is not tagged, and a label, goes with the rest. counts: how many lines each element is on.
    """
    groups: dict[Path, list[Fragment]] = {}
    loose: list[Fragment] = []
    last: list[Fragment] = loose
    is_solid = False
    for cell in line.cells:
        tag = tags.get(cell.order)
        if tag is None or not tag.strong or tag.label or tag.table:
            last.append(cell)
            continue
        is_solid = is_solid or tag.role in SOLID or counts[tag.block] > 1
        last = groups.setdefault(tag.block, [])
        last += loose
        loose.clear()
        last.append(cell)
    is_one = len(groups) < 2 or not is_solid
    return (line,) if is_one else [line_of(cells, line.page) for cells in groups.values()]
