"""Tells raised numbers that refer to notes from exponents and units, by the words that they follow."""

import re

_WORD = re.compile(r"[^\W\d_]{2,}\Z|[.,;:!?%)\]”’\"'»]\Z|(?<![\d.,])(?:1[5-9]|20)\d\d\Z")  # the last: a year
_UNIT = re.compile(r"(?:\W|\d|_|\A)(?:[kcmdnµμ]m|mi|ft|in|yd|ha|sec|CO|NO|SO)\Z")


def may_refer(before: str) -> bool:
    """Whether a raised number after these words may refer to a note: not after "10", "m" or "km", but after a year."""
    return _WORD.search(before) is not None and _UNIT.search(before) is None
