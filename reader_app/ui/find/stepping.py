"""From one thing found to the next, across documents: hits in texts, or annotations."""

from collections.abc import Callable

Place = tuple[int, int]  # which of the documents found, which of what was found in it


def neighbour(at: Place, by: int, documents: int, count: Callable[[int], int]) -> Place | None:
    """The next place in a direction (1 or -1); None past the ends. count: how many there are in a document."""
    place, index = at[0], at[1] + by
    while True:
        if 0 <= place < documents and 0 <= index < count(place):
            return place, index
        place += by
        if not 0 <= place < documents:
            return None
        index = 0 if by > 0 else count(place) - 1
