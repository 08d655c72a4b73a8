"""Which lines of a concordance are ticked, among lines that were never all loaded."""

from collections.abc import Iterable

from reader_app.model.hit import KwicLine

Key = tuple[str, int, int]  # a line's document, start and end: it stays the same in any order


def key_of(line: KwicLine) -> Key:
    """What a line is known by."""
    return line.document, line.start, line.end


class Ticks:
    """Either these lines, or all but these."""

    def __init__(self) -> None:
        self._all = False
        self._others: set[Key] = set()

    def __contains__(self, key: Key) -> bool:
        return (key in self._others) != self._all

    @property
    def all_but(self) -> bool:
        """Whether lines that come anew would be ticked unseen."""
        return self._all

    @property
    def named(self) -> frozenset[Key]:
        """The single lines that are remembered, which may be gone when the library changes."""
        return frozenset(self._others)

    def count(self, total: int) -> int:
        """How many of so many lines are ticked."""
        return total - len(self._others) if self._all else len(self._others)

    def put(self, keys: Iterable[Key], is_ticked: bool) -> None:
        """Tick lines, or take their ticks away."""
        if is_ticked == self._all:
            self._others.difference_update(keys)
        else:
            self._others.update(keys)

    def put_all(self, is_ticked: bool) -> None:
        """Tick every line, or none."""
        self._all = is_ticked
        self._others.clear()

    def invert(self) -> None:
        """Tick those that are not, and only those."""
        self._all = not self._all

    def keep(self, keys: Iterable[Key]) -> None:
        """These lines are all there are: forget the others."""
        self._others.intersection_update(keys)
