"""Finds the grids that a page's rules make: lines across and lines down that meet, and the cells between them."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from reader_app.formats.pdf_document import Matrix, OpenPage
from reader_app.formats.pdf_rules import Rule, merged, read_rules

_NEAR = 3.0  # points: lines that miss each other by less meet, and such that lie no further apart are one
_NARROW = 8.0  # points: an open side further out than this is a column, or a row, of its own
_MOST_RULES, _MOST_CROSSINGS = 3_000, 20_000  # of a page: with more they draw a map, or a pattern
_MOST_CELLS = 6_000  # of a grid

Place = tuple[int, int]  # row and column, from 0


@dataclass(frozen=True, slots=True)
class Grid:
    """Rules that meet. across, down: where they are, in points as shown, the outer edges among them, ascending.

    cells: by row and column of what the rules part least, those of the cell that it belongs to: cells that have no rule
    between them are one, named by its first row and column.
    """

    across: tuple[float, ...]
    down: tuple[float, ...]
    cells: dict[Place, Place]

    def has_boxes_in(self, cells: Container[Place]) -> bool:
        """Whether one of those cells has another one within it that is nowhere at its edges, as in a drawing."""
        places: dict[Place, list[Place]] = defaultdict(list)
        for place, cell in self.cells.items():
            places[cell].append(place)
        return any(self._is_around_another(own) for cell, own in places.items() if cell in cells)

    def _is_around_another(self, own: Sequence[Place]) -> bool:
        """own: the places of one cell."""
        rows, columns = [row for row, _ in own], [column for _, column in own]
        top, bottom, left, right = min(rows), max(rows), min(columns), max(columns)
        if len(own) == (bottom - top + 1) * (right - left + 1):  # nearly all
            return False
        inner: set[Place] = set()
        edge: set[Place] = set()
        for row, column in product(range(top, bottom + 1), range(left, right + 1)):
            (edge if row in {top, bottom} or column in {left, right} else inner).add(self.cells[row, column])
        return not inner <= edge | {self.cells[own[0]]}

    @property
    def area(self) -> float:
        """Square points."""
        return (self.down[-1] - self.down[0]) * (self.across[-1] - self.across[0])

    def holds(self, x: float, y: float) -> bool:
        """Whether a place on the page is within it."""
        return self.down[0] <= x <= self.down[-1] and self.across[0] <= y <= self.across[-1]

    def at(self, x: float, y: float) -> Place:
        """Row and column, in the finest parting, of a place that is within it."""
        row = min(bisect_right(self.across, y), len(self.across) - 1) - 1
        return max(row, 0), max(min(bisect_right(self.down, x), len(self.down) - 1) - 1, 0)

    def walls(self, left: float, right: float, y: float) -> Iterator[float]:
        """Where rules that part cells go down through a line of the page, between two places on it."""
        if self.across[0] <= y <= self.across[-1]:
            row, _ = self.at(left, y)
            for column in range(bisect_left(self.down, left), bisect_right(self.down, right)):
                sides = self.cells.get((row, column - 1)), self.cells.get((row, column))
                if sides[0] != sides[1]:
                    yield self.down[column]


def read_grids(page: OpenPage, matrix: Matrix) -> tuple[Grid, ...]:
    """The grids of a page that have two rows and two columns or more, the largest first. matrix: how it is shown."""
    rules = read_rules(page, matrix)
    if not rules.down or len(rules.across) < 2:  # most pages
        return ()
    across, down = merged(rules.across, _NEAR), merged(rules.down, _NEAR)
    if len(across) + len(down) > _MOST_RULES:
        return ()
    found = [grid for own in _meeting(across, down) if (grid := _grid(*own)) is not None]
    return tuple(sorted(found, key=lambda grid: -grid.area))


def walls_between(grids: Iterable[Grid], left: float, right: float, y: float) -> list[float]:
    """Where rules that part cells go down through a line of the page, between two places on it, ascending."""
    return sorted({wall for grid in grids for wall in grid.walls(left, right, y)})


def _meeting(across: Sequence[Rule], down: Sequence[Rule]) -> list[tuple[list[Rule], list[Rule]]]:
    """The rules that meet, directly or by way of others."""
    places = [rule.at for rule in down]
    above = list(range(len(across) + len(down)))

    def root(number: int) -> int:
        while above[number] != number:
            above[number] = number = above[above[number]]
        return number

    crossings = 0
    for number, rule in enumerate(across):
        for other in range(bisect_left(places, rule.start - _NEAR), bisect_right(places, rule.end + _NEAR)):
            crossings += 1
            if down[other].start - _NEAR <= rule.at <= down[other].end + _NEAR:
                above[root(len(across) + other)] = root(number)
        if crossings > _MOST_CROSSINGS:
            return []
    groups: dict[int, tuple[list[Rule], list[Rule]]] = defaultdict(lambda: ([], []))
    for number, rule in enumerate((*across, *down)):
        groups[root(number)][number >= len(across)].append(rule)
    return [own for own in groups.values() if own[1] and len(own[0]) > 1]


def _grid(across: Sequence[Rule], down: Sequence[Rule]) -> Grid | None:
    """The grid of rules that meet; None where it has not two rows and two columns, or too many."""
    rows, columns = _lines(across, down), _lines(down, across)
    count = (len(rows) - 1) * (len(columns) - 1)
    if len(rows) < 3 or len(columns) < 3 or count > _MOST_CELLS:
        return None
    level, upright = _by_line(across), _by_line(down)
    above = {(row, column): (row, column) for row in range(len(rows) - 1) for column in range(len(columns) - 1)}

    def root(place: Place) -> Place:
        while above[place] != place:
            above[place] = place = above[above[place]]
        return place

    for row, column in list(above):
        middle_x, middle_y = (columns[column] + columns[column + 1]) / 2, (rows[row] + rows[row + 1]) / 2
        for wall, other, middle in (
            (upright.get(columns[column], ()), (row, column - 1), middle_y),
            (level.get(rows[row], ()), (row - 1, column), middle_x),
        ):
            if other in above and not any(rule.start <= middle <= rule.end for rule in wall):
                one, two = sorted((root(other), root((row, column))))
                above[two] = one
    return Grid(rows, columns, {place: root(place) for place in above})


def _lines(own: Sequence[Rule], others: Sequence[Rule]) -> tuple[float, ...]:
    """Where rules are, and where those that cross them end beyond them, as at a table without lines at its sides."""
    places = sorted({rule.at for rule in own})
    first, last = min(rule.start for rule in others), max(rule.end for rule in others)
    if first < places[0] - _NARROW:
        places.insert(0, first)
    if last > places[-1] + _NARROW:
        places.append(last)
    return tuple(places)


def _by_line(rules: Iterable[Rule]) -> dict[float, list[Rule]]:
    found: dict[float, list[Rule]] = defaultdict(list)
    for rule in rules:
        found[rule.at].append(rule)
    return found
