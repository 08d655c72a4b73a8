"""Attributes: what is kept of what is typed, one value under a name, and names that are the same."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.model.attribute import (
    LONGEST_NAME,
    LONGEST_VALUE,
    Attribute,
    attributes_from,
    clean_attribute,
    known_values,
    renamed,
    value_of,
    with_values,
)
from reader_app.model.tag import name_key

_NAMES = st.sampled_from(["country", "Country", "wave", "rôle", "rôle", "B:c"])
_VALUES = st.lists(st.builds(Attribute, _NAMES, st.sampled_from(["", "1", "Kenya"])), max_size=8)


def test_what_is_typed_is_kept_on_one_line() -> None:
    assert clean_attribute("  age\tgroup ", " 25\n to 34\0") == Attribute("age group", "25 to 34")
    assert clean_attribute("Ro\u0302le", "\ud83d\ude00 \ud800") == Attribute("Rôle", "😀 \ufffd")
    assert clean_attribute("wave", " ").value == ""


@pytest.mark.parametrize(
    ("name", "value"), [(" \n", "1"), ("n" * (LONGEST_NAME + 1), "1"), ("n", "v" * (LONGEST_VALUE + 1))]
)
def test_what_cannot_be_one_is_refused(name: str, value: str) -> None:
    with pytest.raises(ValueError, match="attribute"):
        clean_attribute(name, value)


@given(st.text(max_size=50), st.text(max_size=50))
def test_what_was_kept_once_is_kept_as_it_is(name: str, value: str) -> None:
    try:
        kept = clean_attribute(name, value)
    except ValueError:
        return
    assert clean_attribute(*kept) == kept
    assert "\n" not in kept.value
    assert kept.name.encode("utf-8") + kept.value.encode("utf-8")


@given(_VALUES)
def test_each_name_has_one_value_and_the_last_word_counts(values: list[Attribute]) -> None:
    made = with_values((), values)
    last = {name_key(each.name): each.value for each in values}
    assert {name_key(each.name): each.value for each in made} == {key: value for key, value in last.items() if value}
    assert list(made) == sorted(made, key=lambda each: name_key(each.name))
    assert with_values(made, made) == made
    assert attributes_from(json.dumps(made)) == made


def test_a_name_is_changed_and_what_it_says_stays() -> None:
    before = (Attribute("country", "Kenya"), Attribute("wave", "2"))
    assert renamed(before, "COUNTRY", "State") == (Attribute("State", "Kenya"), Attribute("wave", "2"))
    assert renamed(before, "country", "Country") == (Attribute("Country", "Kenya"), Attribute("wave", "2"))
    assert renamed(before, "role", "job") == before
    assert value_of(before, "Wave") == "2"
    assert value_of(before, "role") == ""


def test_the_values_there_are_are_known_by_name() -> None:
    several = [
        (Attribute("country", "Kenya"), Attribute("wave", "2")),
        (Attribute("Country", "India"),),
        (Attribute("wave", "10"),),
    ]
    assert known_values(several) == {"country": ("India", "Kenya"), "wave": ("2", "10")}
