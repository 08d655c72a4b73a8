"""What a benchmark reports, and how it is set out."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import zip_longest


@dataclass(frozen=True, slots=True)
class Row:
    """One measure. figure, goal: numbers in `unit`; the figure is good where it is not above the goal.

    note: what the figure is made of.
    """

    what: str
    figure: float
    goal: float
    unit: str = ""
    note: str = ""

    @property
    def ratio(self) -> float:
        """Figure by goal: 1 or less is as we want it."""
        return self.figure / self.goal


def table(rows: Iterable[Row]) -> str:
    """The rows as lines of text, with a head."""
    cells = [("measure", "figure", "goal", "ratio", "")]
    for row in rows:
        figure, goal = (f"{number:.3g} {row.unit}".rstrip() for number in (row.figure, row.goal))
        cells.append((row.what, figure, goal, f"{row.ratio:.2f}{' !' if row.ratio > 1 else ''}", row.note))
    widths = [max(len(line[column]) for line in cells) for column in range(4)]
    lines = []
    for what, figure, goal, ratio, note in cells:
        head = f"{what:<{widths[0]}}  {figure:>{widths[1]}}  {goal:>{widths[2]}}  {ratio:<{widths[3]}}"
        lines.append(f"{head}  {note}".rstrip())
    return "\n".join(lines)


def columns(lines: Iterable[Iterable[str]]) -> str:
    """Lines of cells, set under each other; all columns but the first to the right."""
    cells = [list(line) for line in lines]
    widths = [max(map(len, column)) for column in zip_longest(*cells, fillvalue="")]
    return "\n".join(
        "  ".join(
            cell.rjust(width) if place else cell.ljust(width)
            for place, (cell, width) in enumerate(zip(line, widths, strict=False))
        )
        for line in cells
    )


def percentile(figures: Sequence[float], percent: float) -> float:
    """The figure that so many percent of them do not exceed (nearest rank)."""
    return sorted(figures)[max(0, math.ceil(len(figures) * percent / 100) - 1)]
