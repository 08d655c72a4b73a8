"""Tells raised numbers that refer to notes from exponents and units, by the words that they follow."""

import re

_WORD = re.compile(r"[^\W\d_]{2,}\Z|[.,;:!?%)\]”’\"'»]\Z|(?<![\d.,])(?:1[5-9]|20)\d\d\Z")  # the last: a year
_UNIT = re.compile(r"(?:\W|\d|_|\A)(?:[kcmdnµμ]m|mi|ft|in|yd|ha|sec|CO|NO|SO)\Z")
_POWER = re.compile(r"([+\-−–]?)\d{1,3}", re.ASCII)
_BASE = re.compile(r"[^\W_][)\]]?\Z")
_RAISED = str.maketrans("0123456789+-−–", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻")


def may_refer(before: str) -> bool:
    """Whether a raised number after these words may refer to a note: not after "10", "m" or "km", but after a year."""
    return _WORD.search(before) is not None and _UNIT.search(before) is None


def as_power(raised: str, before: str) -> str:
    """What is raised after these words, in superscript digits where it is an exponent, one for one; else as it is.

    That is a number with a sign, or one that cannot refer to a note. Ordinals and formulas have letters, and keep them.
    """
    power = _POWER.fullmatch(raised)
    if power is None or _BASE.search(before) is None or (not power.group(1) and may_refer(before)):
        return raised
    return raised.translate(_RAISED)
