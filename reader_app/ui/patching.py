"""Where two lists of records differ: with ten thousand in them and one that changed, all else is left as it is."""

from collections.abc import Sequence
from operator import is_


def differing(before: Sequence[object], after: Sequence[object]) -> tuple[int, int, int]:
    """Where two lists are not of the very same objects: start in both, end in the first, end in the second."""
    shorter = min(len(before), len(after))
    start = next((n for n, same in enumerate(map(is_, before, after)) if not same), shorter)
    from_behind = enumerate(map(is_, reversed(before), reversed(after)))
    back = min(next((n for n, same in from_behind if not same), shorter), shorter - start)
    return start, len(before) - back, len(after) - back
