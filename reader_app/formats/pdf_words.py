"""Text that knows which of a page's characters its code points are, and how such texts are put together."""

from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from reader_app.model.document import Run


class Words(NamedTuple):
    """Text, and which of the page's characters its code points are. runs: start counts from the text's own start."""

    text: str
    runs: tuple[Run, ...]


def join_words(parts: Sequence[Words], joints: Sequence[str]) -> Words:
    """The parts as one text, joints[i] between part i and the next."""
    if len(parts) == 1:
        return parts[0]
    text = join_texts([part.text for part in parts], joints)
    runs: list[Run] = []
    position = 0
    for part, joint in zip(parts, (*joints, ""), strict=True):
        runs += [Run(start + position, length, page, first) for start, length, page, first in part.runs]
        position += len(part.text) + len(joint)
    return Words(text, tuple(runs))


def join_texts(texts: Sequence[str], joints: Sequence[str]) -> str:
    """The texts as one, joints[i] between text i and the next."""
    return "".join(chain.from_iterable(zip(texts, (*joints, ""), strict=True)))


def without_start(words: Words, count: int) -> Words:
    """The words without their first `count` code points."""
    runs = []
    for start, length, page, first in words.runs:
        cut = max(0, count - start)
        if cut < length:
            runs.append(Run(start + cut - count, length - cut, page, first + cut))
    return Words(words.text[count:], tuple(runs))


def first_of(words: Words, count: int) -> Words:
    """The first `count` code points of the words."""
    runs = [Run(start, min(length, count - start), page, first) for start, length, page, first in words.runs]
    return Words(words.text[:count], tuple(run for run in runs if run.length > 0))
