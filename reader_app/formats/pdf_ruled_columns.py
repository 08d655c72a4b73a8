"""Tells the columns of a drawn table that have no rules between them: white space that goes down through its lines."""

from collections.abc import Iterable, Sequence

from reader_app.formats.pdf_lines import Line
from reader_app.formats.pdf_tables import slots_of

_CLEAR = 0.5  # of the size: the least white space between columns
_BESIDE = 2  # lines that stand on both sides of it
_OFTEN = 0.25  # of the lines: where fewer do, it is a gap between words
_CROSSED = 0.5  # for each of those: with more lines across it, it is one, too


def gutters(lines: Iterable[Line]) -> list[float]:
    """Where white space parts the lines between two rules, in points to the right."""
    every = [(line, [(slot[0].left, max(f.right for f in slot)) for slot in slots_of(line)]) for line in lines]
    parted = [(line, edges) for line, edges in every if len(edges) > 1]
    if len(parted) < _BESIDE:
        return []
    clear = _CLEAR * min(line.size for line, _ in parted)
    found = []
    end = float("inf")
    for left, right in sorted(edge for _, edges in parted for edge in edges):
        if left - end >= clear and _is_gutter((end + left) / 2, [edges for _, edges in every]):
            found.append((end + left) / 2)
        end = right if end == float("inf") else max(end, right)
    return found


def _is_gutter(place: float, lines: Sequence[Sequence[tuple[float, float]]]) -> bool:
    beside = sum(edges[0][1] < place < edges[-1][0] for edges in lines)
    crossed = sum(any(left < place < right for left, right in edges) for edges in lines)
    return beside >= max(_BESIDE, _OFTEN * len(lines)) and crossed <= _CROSSED * beside
