"""Numbers of many documents in few bytes each: a document whose numbers are all small takes half as much or less."""

import mmap
import os
import struct
from array import array
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

Numbers = Sequence[int]
Typed = tuple[str, Numbers]  # numbers and the type of array they fit in
Description = tuple[str, str, int]  # of a column in a file: its name and type, and how many numbers it has


@dataclass(frozen=True, slots=True)
class Packed:
    """A column of numbers of documents, in two parts. small, large: those of documents that fit there, or do not.

    is_large: by document. shifts: how much further on the numbers of a document would be, were there but one part.
    """

    small: Numbers
    large: Numbers
    is_large: Numbers
    shifts: Numbers

    def part(self, document: int) -> tuple[Numbers, int]:
        """Where the numbers of a document are, and its shift."""
        return (self.large if self.is_large[document] else self.small), self.shifts[document]

    def between(self, document: int, first: int, last: int) -> Numbers:
        """The numbers of a document between two places, as counted in one part."""
        numbers, shift = self.part(document)
        return numbers[first - shift : last - shift]


def append(numbers: "array[int]", more: Iterable[int], count: int) -> None:
    """Adds so many numbers at the end, five times as fast as `extend` does."""
    numbers.frombytes(struct.pack(f"{count}{numbers.typecode}", *more))


class Packing:
    """Gathers the numbers of documents in their order. typecode: of the array that small ones fit in."""

    def __init__(self, typecode: str) -> None:
        self._small, self._large = array(typecode), array("I")
        self._limit = 1 << 8 * self._small.itemsize
        self._is_large, self._shifts = array("B"), array("I")
        self.total = 0

    def add(self, numbers: Collection[int], largest: int) -> None:
        """The numbers of one more document."""
        is_large = largest >= self._limit
        part = self._large if is_large else self._small
        self._shifts.append(self.total - len(part))
        self._is_large.append(is_large)
        append(part, numbers, len(numbers))
        self.total += len(numbers)

    def finish(self) -> Packed:
        """What was gathered; nothing is to be added after."""
        return Packed(self._small, self._large, self._is_large, self._shifts)


def packed_columns(name: str, typecode: str, packed: Packed) -> dict[str, Typed]:
    """The columns that a packed one is kept in, by name."""
    return {
        f"{name}.small": (typecode, packed.small),
        f"{name}.large": ("I", packed.large),
        f"{name}.is_large": ("B", packed.is_large),
        f"{name}.shifts": ("I", packed.shifts),
    }


def packed_from(name: str, columns: Mapping[str, Numbers]) -> Packed:
    """What `packed_columns` took apart."""
    return Packed(*(columns[f"{name}.{part}"] for part in ("small", "large", "is_large", "shifts")))


def write_columns(path: Path, columns: Mapping[str, Typed]) -> list[Description]:
    """Writes columns one after the other; what is returned is needed to read them."""
    with path.open("wb") as file:
        for typecode, numbers in columns.values():
            (numbers if isinstance(numbers, array) else array(typecode, numbers)).tofile(file)
    return [(name, typecode, len(numbers)) for name, (typecode, numbers) in columns.items()]


def read_columns(path: Path, described: Iterable[Description]) -> dict[str, Numbers]:
    """The columns of a file by name; the numbers stay there until they are needed. Raises ValueError, OSError."""
    content = mapped(path)
    columns: dict[str, Numbers] = {}
    start = 0
    for name, typecode, length in described:
        end = start + length * array(typecode).itemsize
        columns[name] = content[start:end].cast(typecode)  # type: ignore[call-overload]  # of the types written
        start = end
    if start != len(content):
        raise ValueError(f"{path.name} is not as long as it should be")
    return columns


def mapped(path: Path) -> memoryview:
    """The content of a file, which stays there until it is needed."""
    with path.open("rb") as file:
        if not os.fstat(file.fileno()).st_size:
            return memoryview(b"")
        return memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
