"""Sets the raised numbers of a PDF's text in brackets where they refer to footnotes: "treaty[1]" for "treaty¹"."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from reader_app.formats.pdf_words import Words, first_of, join_words, without_start

_NUMBER = re.compile(r"\d{1,3}(?!\d)", re.ASCII)

Marks = Sequence[tuple[int, int]]  # the page's own number of a raised number's first digit, and how many digits it has


class _Place(NamedTuple):
    """Code points of a raised number; end exclusive."""

    start: int
    end: int


def numbers_of_notes(notes: Iterable[Words]) -> dict[int, set[str]]:
    """The numbers that footnotes begin with, by the page on which they stand."""
    found: dict[int, set[str]] = {}
    for words in notes:
        number = _NUMBER.match(words.text)
        if number is not None and words.runs:
            found.setdefault(words.runs[0].page, set()).add(number.group())
    return found


def with_references(words: Words, marks: Sequence[Marks], notes: Mapping[int, set[str]]) -> tuple[Words, int]:
    """The words with brackets around the raised numbers of notes that stand on the same page or the next one, and how
    many those are. marks: of each page.
    """
    places = sorted(_places(words, marks, notes))
    for start, end in reversed(places):
        number = without_start(first_of(words, end), start)
        before = first_of(words, start)
        if before.text.endswith(" ") and not _is_of_page(before):
            before = first_of(before, start - 1)  # the space that kept word and number apart
        words = join_words((before, number, without_start(words, end)), ("[", "]"))
    return words, len(places)


def _places(words: Words, marks: Sequence[Marks], notes: Mapping[int, set[str]]) -> Iterator[_Place]:
    for start, length, page, first in words.runs:
        for number, count in marks[page]:
            if first <= number and number + count <= first + length:
                place = _Place(start + number - first, start + number - first + count)
                digits = words.text[place.start : place.end]
                if place.start and any(digits in notes.get(near, ()) for near in (page, page + 1)):
                    yield place


def _is_of_page(words: Words) -> bool:
    """Whether the last of the words is on a page, and not put between its words."""
    return bool(words.runs) and words.runs[-1].start + words.runs[-1].length == len(words.text)
