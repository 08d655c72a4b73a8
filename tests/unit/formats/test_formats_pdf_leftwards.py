"""Words of scripts that are written from right to left are read as such, whichever way a page's letters are ordered."""

from hypothesis import given
from hypothesis import strategies as st

from reader_app.formats.pdf_leftwards import as_read
from reader_app.formats.pdf_stretch import Stretch

WORD = st.text("אבגדהוזחטיכלמנסעפצקרשתابتثجحخدذرزسش", min_size=1, max_size=6)
LATIN = st.text("abcdefgé", min_size=1, max_size=6)


def placed(letters: str, places: list[float]) -> Stretch:
    """Letters, each ten wide, at these places; numbered as they come."""
    high, low = [20.0] * len(letters), [10.0] * len(letters)
    return Stretch(letters, range(len(letters)), list(places), high, [each + 10 for each in places], low)


def written(words: list[str]) -> Stretch:
    """Words in the order they are read in, from the right edge of the page."""
    letters = " ".join(words)
    return placed(letters, [1000.0 - 10 * at for at in range(len(letters))])


def painted(words: list[str], *, all_of_it: bool) -> Stretch:
    """The same, the letters of each word from left to right; or all of the line."""
    line = written(words)
    spans, start = [], 0
    for word in [" ".join(words)] if all_of_it else words:
        spans.append(range(start + len(word) - 1, start - 1, -1))
        start += len(word) + 1
    order = [at for at, span in enumerate(spans) for at in ([*span, span.start + 1] if at < len(spans) - 1 else span)]
    return placed("".join(line.letters[at] for at in order), [line.left[at] for at in order])


@given(st.lists(WORD, min_size=1, max_size=5))
def test_what_is_in_order_stays_as_it_is(words: list[str]) -> None:
    line = written(words)
    assert as_read(line) is line


@given(st.lists(WORD, min_size=1, max_size=5), st.lists(WORD, min_size=1, max_size=5), st.booleans())
def test_the_next_line_and_the_next_column_begin_anew(one: list[str], other: list[str], is_column: bool) -> None:
    first, second = written(one), written(other)
    down, aside = (0.0, 2_000.0) if is_column else (-12.0, 0.0)
    line = Stretch(
        first.letters + second.letters,
        range(len(first.letters) + len(second.letters)),
        [*first.left, *(each + aside for each in second.left)],
        [*first.top, *(each + down for each in second.top)],
        [*first.right, *(each + aside for each in second.right)],
        [*first.bottom, *(each + down for each in second.bottom)],
    )
    assert as_read(line) is line


@given(st.lists(WORD, min_size=1, max_size=5), st.booleans())
def test_what_is_in_the_order_of_painting_is_put_in_that_of_reading(words: list[str], all_of_it: bool) -> None:
    line = painted(words, all_of_it=all_of_it)
    found = as_read(line)
    assert found.letters == " ".join(words)
    assert found.left == sorted(line.left, reverse=True)
    assert [line.letters[number] for number in found.numbers] == list(found.letters)


@given(st.lists(LATIN, min_size=1, max_size=5), st.permutations(range(40)))
def test_other_scripts_are_left_alone(words: list[str], places: list[int]) -> None:
    letters = " ".join(words)
    line = placed(letters, [10.0 * place for place in places[: len(letters)]])
    assert as_read(line) is line


def test_brackets_are_painted_too() -> None:
    line = painted(["(שלוש)"], all_of_it=True)
    assert line.letters == ")שולש("
    mirrored = placed("(שולש)", [float(each) for each in line.left])
    assert as_read(mirrored).letters == "(שלוש)"
