"""Where in a text a note of a file belongs: by its quotation and what stands around it, then by the nearest place."""

import pytest

from reader_app.exchange.incoming import Incoming, Source
from reader_app.model.span import Span
from reader_app.services.bringing import _place

TEXT = "one cat sat. two cats sit. the cat sat, the cat hid."
CATS = (4, 17, 31, 44)  # where they are


def place(**said: str | int) -> Span | None:
    return _place(TEXT, Incoming("id", Source("d"), is_passage=True, **said))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("said", "start"),
    [
        ({"prefix": "and one "}, CATS[0]),
        ({"prefix": "at. two ", "suffix": " sat"}, CATS[1]),
        ({"suffix": "s sit"}, CATS[1]),
        ({"suffix": " hid"}, CATS[3]),
        ({"prefix": "the ", "suffix": " sat"}, CATS[2]),
        ({"start": 5, "end": 8}, CATS[0]),
        ({"start": 16, "end": 40}, CATS[1]),
        ({"start": 46, "end": 49}, CATS[3]),
        ({"start": CATS[3], "end": CATS[3] + 3, "prefix": "one "}, CATS[3]),
    ],
)
def test_a_quotation_stands_where_most_speaks_for_it(said: dict[str, str | int], start: int) -> None:
    assert place(quote="cat", **said) == (start, start + 3)


def test_what_is_not_in_the_text_has_no_place() -> None:
    assert place(quote="dog", start=3, end=6) is None


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (3, 6, (3, 6)),
        (0, len(TEXT), (0, len(TEXT))),
        (50, len(TEXT) + 1, None),
        (6, 6, None),
        (9, 6, None),
        (len(TEXT) + 1, len(TEXT) + 9, None),
    ],
)
def test_without_a_quotation_the_letters_that_are_there_are_meant(start: int, end: int, expected: Span | None) -> None:
    assert place(start=start, end=end) == expected
