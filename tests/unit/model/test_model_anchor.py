"""Finding passages again in a text that was changed: where they are, or nowhere, and never in a wrong place."""

import random
import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.model.alignment import Alignment
from reader_app.model.anchor import Passage, find_again
from reader_app.model.approximate import distance, search, similarity
from reader_app.model.span import Span

CONTEXT = 32
WORDS = ["the", "committee", "of", "states", "agreed", "that", "trust", "in", "digital", "economy", "文字", "grows"]
texts = st.lists(st.sampled_from([*WORDS, "\n\n", "é\u0301", "\U0001f600"]), min_size=0, max_size=120).map(" ".join)
sentences = st.lists(st.sampled_from(WORDS), min_size=1, max_size=8).map(" ".join)


def passage(text: str, quote: str, number: int = 0) -> Passage:
    """The quotation where it stands for the Nth time, counted from 0."""
    start = [match.start() for match in re.finditer(re.escape(quote), text)][number]
    end = start + len(quote)
    return Passage(start, end, quote, text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT])


def found(old: str, new: str, quote: str, number: int = 0) -> str | None:
    """What is taken for the quotation in the new text."""
    (span,) = find_again(old, new, [passage(old, quote, number)])
    return None if span is None else new[slice(*span)]


def article(seed: int, paragraphs: int = 40) -> list[str]:
    """Paragraphs of invented words, no two alike."""
    chance = random.Random(seed)
    words = ["".join(chance.choices("abcdefghijklmnop", k=chance.randrange(2, 9))) for _ in range(900)]
    return [" ".join(chance.choices(words, k=chance.randrange(30, 90))) for _ in range(paragraphs)]


SPEECH = (
    "We meet in a time of change. The Union has 193 member states, and each of them has a voice.\n\n"
    "Trust is not a luxury. Trust is what the digital economy is built upon, and it is in short supply.\n\n"
    "The committee thanks the host country. The committee will meet again in the spring."
)


@pytest.mark.parametrize(
    ("quote", "change", "expected"),
    [
        ("what the digital economy is built upon", ("We meet", "Excellencies, we meet"), ""),
        ("what the digital economy is built upon", ("\n\nThe committee thanks the host country.", ""), ""),
        ("what the digital economy is built upon", ("\n", " "), ""),
        (
            "what the digital economy is built upon",
            ("is built", "was built"),
            "what the digital economy was built upon",
        ),
        ("what the digital economy is built upon", ("the digital", "the new, digital"), None),
        ("igital economy is built upon", ("digital", "dagital"), "agital economy is built upon"),
        ("the digital economy is built upo", ("upon", "upinn"), "the digital economy is built up"),
        ("it is in short supply", ("supply", "supplies"), "it is in short supplies"),
        ("The committee will meet", ("The committee will", "Committees will"), "Committees will meet"),
        ("193 member states", ("193", "194"), "194 member states"),
        ("193 member states", ("The Union has 193 member states, and each", "Each"), "gone"),
        ("a luxury", ("Trust is not a luxury. ", ""), "gone"),
        ("change", ("change", "great change"), "change"),
        ("We meet", ("We meet", "They meet"), "They meet"),
        ("in the spring.", ("in the spring.", "in the spring, in Geneva."), "in the spring"),
    ],
)
def test_a_change_to_a_speech(quote: str, change: tuple[str, str], expected: str | None) -> None:
    new = SPEECH.replace(*change)
    assert new != SPEECH
    wanted = {"": quote, "gone": None, None: quote.replace(*change)}.get(expected, expected)
    assert found(SPEECH, new, quote) == wanted


def test_what_is_said_twice_stays_where_it_was_said() -> None:
    for number in (0, 1):
        place = passage(SPEECH, "The committee", number)
        new = "Ladies and gentlemen.\n\n" + SPEECH
        assert find_again(SPEECH, new, [place]) == [(place.start + 23, place.end + 23)]
    without = SPEECH.replace("The committee thanks the host country.", "Thank you.")
    assert found(SPEECH, without, "The committee", 0) is None
    assert found(SPEECH, without, "The committee", 1) == "The committee"


def test_a_paragraph_that_moved_takes_its_passages_along() -> None:
    paragraphs = article(1)
    quote = paragraphs[5][60:100].strip()
    old, new = "\n\n".join(paragraphs), "\n\n".join([*paragraphs[:5], *paragraphs[6:], paragraphs[5]])
    assert found(old, new, quote) == quote


def test_words_that_moved_with_small_changes_are_known_by_themselves() -> None:
    paragraphs = article(2)
    quote = paragraphs[5]
    changed = quote[:40] + "X" + quote[41:]
    new = "\n\n".join([*paragraphs[20:], changed, *paragraphs[:5]])
    assert found("\n\n".join(paragraphs), new, quote) == changed


def test_two_places_that_are_equally_good_are_none() -> None:
    twice = "word " * 20
    old = "begin here once. The very words that were quoted here. " + twice
    new = (
        twice + "The very words that were quoted here. " + twice * 3 + "The very words that were quoted here. " + twice
    )
    assert found(old, new, "The very words that were quoted here.") is None


def test_of_several_places_the_one_with_the_same_around_it_is_taken_and_not_the_nearest() -> None:
    old = "It was so then. The committee thanks the host. And so it stayed."
    place = passage(old, "The committee thanks the host.")
    new = f"{'Other words. ' * 3}{place.quote} What else is there. {'More of them. ' * 9}{old}"
    assert find_again("", new, [place]) == [(new.rindex(place.quote), new.rindex(place.quote) + len(place.quote))]


def test_of_several_places_none_is_taken_that_only_looks_a_little_more_like_it() -> None:
    old = "It was so then. The committee thanks the host. And so it stayed."
    place = passage(old, "The committee thanks the host.")
    for some in ("It was quite another thing. ", "Nothing like it was. "):
        new = f"{some}{place.quote} Yes. {'More of them. ' * 9}Zzzzzzzzz. {place.quote} Qqqqqqqqqqq."
        assert find_again(old, new, [place]) == find_again("", new, [place]) == [None]


def test_nothing_is_found_in_another_text() -> None:
    old, new = "\n\n".join(article(3)), "\n\n".join(article(4))
    passages = [passage(old, old[at : at + 30].strip()) for at in range(40, len(old) - 40, 400)]
    assert find_again(old, new, passages) == [None] * len(passages)
    assert find_again(old, "", passages) == [None] * len(passages)


def test_the_old_text_need_not_be_known() -> None:
    place = passage(SPEECH, "what the digital economy is built upon")
    new = "Before all else. " + SPEECH
    assert find_again("", new, [place]) == [(place.start + 17, place.end + 17)]


def test_the_edges_of_a_text_are_places_too() -> None:
    assert found("Start. Rest of it.", "Start. Other.", "Start.") == "Start."
    assert found("Rest of it. End.", "Other. End.", "End.") == "End."
    end, start = passage("Rest of it. End.", "End."), passage("Start. Rest of it.", "Start.")
    assert find_again("", "Rest of all. End.", [end]) == [(13, 17)]
    assert find_again("", "Rest of all. End. And more.", [end]) == [None]
    assert find_again("", "Start. Rest of all.", [start]) == [(0, 6)]
    assert find_again("", "More. Start. Rest of all.", [start]) == [None]
    assert find_again("", "", [Passage(0, 0, "", "", "")]) == [None]


@given(texts, sentences, texts, texts, texts)
def test_changes_elsewhere_leave_a_passage_alone(before: str, quote: str, after: str, new: str, newer: str) -> None:
    near, far = " near it, before it stood this. ", " And this stood behind it, near. "
    middle = near + quote + far
    old, changed = before + middle + after, new + middle + newer
    start = len(before + near)
    place = Passage(start, start + len(quote), quote, near[-CONTEXT:], far[:CONTEXT])
    (span,) = find_again(old, changed, [place])
    assert span == (len(new + near), len(new + near) + len(quote))


@given(texts, texts)
def test_what_is_taken_for_a_passage_says_nearly_the_same(old: str, new: str) -> None:
    passages = [passage(old, old[at : at + 30]) for at in range(0, max(0, len(old) - 30), 50)]
    for place, span in zip(passages, find_again(old, new, passages), strict=True):
        if span is not None:
            assert 0 <= span[0] < span[1] <= len(new)
            assert similarity(place.quote, new[slice(*span)]) >= 0.5


@given(st.integers(0, 1000), st.data())
def test_small_edits_within_a_passage_do_not_lose_it(seed: int, data: st.DataObject) -> None:
    text = "\n\n".join(article(seed, 6))
    start = data.draw(st.integers(40, len(text) - 140))
    place = passage(text, text[start : start + 80].strip())
    at = data.draw(st.integers(place.start + 5, place.end - 10))
    new = text[:at] + data.draw(st.sampled_from(["", "x", "new words "])) + text[at + data.draw(st.integers(1, 5)) :]
    (span,) = find_again(text, new, [place])
    assert span is not None
    assert abs(span[0] - place.start) <= 5
    assert similarity(place.quote, new[slice(*span)]) > 0.75


@given(st.integers(0, 1000), st.data())
def test_a_deleted_passage_is_not_found_elsewhere(seed: int, data: st.DataObject) -> None:
    paragraphs = article(seed, 8)
    again = "As was said before, "
    number = data.draw(st.integers(0, 7))
    said = [f"{paragraph[:80]} {again}{paragraph[80:]}" for paragraph in paragraphs]
    old, new = "\n\n".join(said), "\n\n".join(said[:number] + said[number + 1 :])
    assert find_again(old, new, [passage(old, again.strip(), number)]) == [None]


@given(texts, texts)
def test_shared_stretches_are_the_same_letters_in_order(old: str, new: str) -> None:
    alignment = Alignment(old, new)
    for stretch in alignment.stretches:
        assert old[stretch.old : stretch.old + stretch.length] == new[stretch.new : stretch.new + stretch.length]
    for one, next_ in pairwise(alignment.stretches):
        assert one.old + one.length <= next_.old
        assert one.new + one.length <= next_.new
    assert alignment.shared <= min(len(old), len(new))
    assert Alignment(old, old).shared == len(old)


def test_long_texts_that_only_repeat_themselves_are_left_unaligned() -> None:
    for old, new in (("x\n" * 50_000, "y\n" + "x\n" * 50_000 + "z"), ("ab" * 50_000, "ba" * 50_001)):
        assert Alignment(old, new).stretches == ()


@given(st.text("ab c", max_size=70), st.text("ab c", max_size=70))
def test_the_distance_is_levenshteins(one: str, other: str) -> None:
    row = list(range(len(other) + 1))
    for letter in one:
        previous, row = row, [row[0] + 1]
        for at, beside in enumerate(other):
            row.append(min(previous[at] + (letter != beside), previous[at + 1] + 1, row[at] + 1))
    assert distance(one, other) == row[-1]


@given(st.text("abc", min_size=1, max_size=12), st.text("abcd", max_size=25))
def test_the_nearest_words_are_found(words: str, text: str) -> None:
    spans: list[Span] = [(a, b) for a in range(len(text) + 1) for b in range(a, len(text) + 1)]
    least, start, end = search(words, text)
    assert least == distance(words, text[start:end]) == min(distance(words, text[a:b]) for a, b in spans)
