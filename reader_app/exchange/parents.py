"""Which tag a row of a codebook means by its parent: all levels above, or the plain name of a tag that stands lower."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from reader_app.model.tag import clean_name, name_key

_DEEPEST = 100  # levels: a name has 200 characters at most


class Parents:
    """The rows of one file, and the tags of the library it is to be taken into."""

    def __init__(self, rows: Sequence[tuple[str, str]], known: Iterable[str] = ()) -> None:
        """rows: names and parents, both as they are kept, the parent empty for none; known: names in the library."""
        self._rows = rows
        self._called: defaultdict[str, list[int]] = defaultdict(list)  # rows by their last levels
        for row, (name, parent) in enumerate(rows):
            if name_key(parent) != _last(name):  # else it is what stands below one of its own name
                self._called[_last(name)].append(row)
        self._known: defaultdict[str, list[str]] = defaultdict(list)
        for name in known:
            self._known[_last(name)].append(name)
        self._meant: dict[str, str] = {}
        self._open: list[str] = []

    def full(self, row: int) -> str:
        """All levels of a row's name. Raises ValueError, saying why, where they cannot be known or are too many."""
        name, parent = self._rows[row]
        if not parent or name_key(name).startswith(name_key(parent) + "/"):
            return name
        return clean_name(f"{parent if '/' in parent else self._place(parent)}/{name}")

    def _place(self, parent: str) -> str:
        """All levels of what is called so: in the file, else in the library, else a new level at the top."""
        key = name_key(parent)
        if key not in self._meant:
            if key in self._open:
                raise ValueError(f"“{parent}” stands below itself")
            if len(self._open) > _DEEPEST:
                raise ValueError("there are too many levels")
            self._open.append(key)
            found = _one(parent, [self.full(row) for row in self._called.get(key, ())])
            self._meant[key] = found or _one(parent, self._known.get(key, ())) or parent
            self._open.pop()
        return self._meant[key]


def _last(name: str) -> str:
    return name_key(name.rpartition("/")[2])


def _one(parent: str, names: Iterable[str]) -> str:
    """The name that is meant: the one that has no other level, or the only one; empty where there is none."""
    there = {name_key(name): name for name in names}
    if len(there) > 1 and name_key(parent) not in there:
        several = ", ".join(f"“{name}”" for name in sorted(there.values())[:3])
        raise ValueError(f"the parent “{parent}” may be {several}; write all levels of it")
    return there.get(name_key(parent)) or next(iter(there.values()), "")
