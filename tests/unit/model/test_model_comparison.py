"""What differs between two texts is told word by word: what is left is the same, and in the same order."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.model.comparison import Comparison

SOME = ("the", "Parties", "shall", "will", "report", "each", ",", ".", "公", "約", "سنة", "é\u0301", "😀", "\n")
WORDS = st.lists(st.sampled_from(SOME), max_size=40)


def told(first: str, second: str) -> list[tuple[str, str]]:
    """What stands for what."""
    return [(first[slice(*one)], second[slice(*other)]) for one, other in Comparison(first, second).differences]


@pytest.mark.parametrize(
    ("first", "second", "differences"),
    [
        ("All shall tell us each year.", "All will tell us every year.", [("shall", "will"), ("each", "every")]),
        ("shall report each", "will report every", [("shall report each", "will report every")]),  # one alone between
        ("one\ntwo  three", "one two\nthree", []),
        ("", "", []),
        ("", "x y", [("", "x y")]),
        ("a; b c d", "a, b c d", [(";", ",")]),
        ("I think so. Yes.", "You think so. Yes.", [("I", "You")]),
        ("cybersecurity is it", "cyber security is it", [("cybersecurity", "cyber security")]),
        ("go\n\nAs we have noted", "go\n\nA new one\n\nAs we have noted", [("", "A new one")]),  # As is not cut in two
        ("締約国は報告する", "締約国は毎年報告する", [("", "毎年")]),
    ],
)  # fmt: skip
def test_words_are_told_that_are_otherwise(first: str, second: str, differences: list[tuple[str, str]]) -> None:
    assert told(first, second) == differences
    assert told(second, first) == [(other, one) for one, other in differences]


def without(text: str, spans: list[tuple[int, int]]) -> str:
    """A text but for some spans, its white space left out."""
    for start, end in reversed(spans):
        text = text[:start] + text[end:]
    return re.sub(r"\s", "", text)


@given(WORDS, WORDS)
def test_what_is_in_no_difference_is_the_same(first_words: list[str], second_words: list[str]) -> None:
    first, second = " ".join(first_words), " ".join(second_words)
    differences = Comparison(first, second).differences
    assert without(first, [one for one, _ in differences]) == without(second, [other for _, other in differences])
    for text, number in ((first, 0), (second, 1)):
        ends = [0, *(place for each in differences for place in each[number]), len(text)]
        assert ends == sorted(ends)
    assert all(one[0] < one[1] or other[0] < other[1] for one, other in differences)


@given(WORDS, WORDS, st.integers(0, 200), st.integers(0, 200))
def test_a_place_has_its_like_in_the_other_text_and_order_is_kept(
    first_words: list[str], second_words: list[str], one: int, other: int
) -> None:
    first, second = " ".join(first_words), " ".join(second_words)
    comparison = Comparison(first, second)
    for back, (here, there) in ((False, (first, second)), (True, (second, first))):
        low, high = sorted((min(one, len(here)), min(other, len(here))))
        assert 0 <= comparison.across(low, back=back) <= comparison.across(high, back=back) <= len(there)


def test_a_place_in_what_both_have_is_the_same_letter() -> None:
    first = "We met in Geneva. Nothing was said. The Parties shall report to the Conference each year."
    second = "The Parties shall report to the Conference of Parties each and every year."
    comparison = Comparison(first, second)
    assert comparison.is_alike
    for word in ("Parties shall", "Conference", "year."):
        at, there = first.index(word), second.index(word)
        assert comparison.across(at) == there
        assert comparison.across(there, back=True) == at


def test_texts_by_anyone_are_not_alike() -> None:
    assert not Comparison(
        "The Parties shall report to the Conference. " * 9, "Bananen reifen im Dunkeln " * 20
    ).is_alike
