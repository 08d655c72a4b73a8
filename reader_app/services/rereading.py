"""Reads a file again that ended its reader: without what may be to blame, and then with all of that which is not."""

import time
from collections.abc import Callable, Sequence
from typing import Any

from reader_app.model.errors import UnreadableFileError

_LEAST = 0.5  # seconds: with less it is not tried again
_SHARE = 1 / 2  # of the time that is left, for each try

Ask = Callable[[Sequence[int], float], Any]


def reread(ask: Ask, count: int, seconds: float) -> Any:
    """What a reader answers without those of a file's parts that end it.

    ask: has it read the file with these of its parts, by number, in so many seconds. count: how many parts there may
    be. They are tried by halves, and what was read with some is kept: a mail of 200 attachments with one that ends the
    reader is read in some fifteen tries, and one whose time is up with those that were tried. seconds: for all of it.

    Raises what asking for none of the parts raises.
    """
    until = time.monotonic() + seconds
    answer = ask((), seconds)
    harmless: tuple[int, ...] = ()
    waiting = _halves(range(count))
    while waiting and (left := _SHARE * (until - time.monotonic())) > _LEAST:
        group = waiting.pop(0)
        try:
            answer = ask((*harmless, *group), left)
        except UnreadableFileError:
            waiting = [*_halves(group), *waiting]
        else:
            harmless += tuple(group)
    return answer


def _halves(group: Sequence[int]) -> list[Sequence[int]]:
    """Both halves of more than one part; of one, nothing: it is to blame."""
    middle = len(group) // 2
    return [group[:middle], group[middle:]] if middle else []
