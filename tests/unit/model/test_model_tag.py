"""Tags and those below them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.model.tag import Tag, families, is_within, name_key


@pytest.mark.parametrize(
    ("name", "level", "expected"),
    [
        ("barriers", "barriers", True),
        ("Barriers/Time", "barriers", True),
        ("barriers/time/day", "barriers/time", True),
        ("cafe\u0301/a", "CAFÉ", True),
        ("barriers2", "barriers", False),
        ("coping/barriers", "barriers", False),
        ("barriers", "barriers/time", False),
    ],
)
def test_a_tag_is_within_itself_and_what_is_above_it(name: str, level: str, expected: bool) -> None:
    assert is_within(name, level) is expected


def test_each_name_stands_for_its_tag_and_those_below() -> None:
    tags = [Tag(id_, name) for id_, name in (("1", "a"), ("2", "A/b"), ("3", "ab"), ("4", "c/d"))]
    assert families(("a", "c", "a/b", "d"), tags) == (frozenset("12"), frozenset("4"), frozenset("2"), frozenset())


@given(st.lists(st.from_regex(r"[abA](/[abé]){0,3}", fullmatch=True), max_size=8, unique_by=name_key), st.data())
def test_families_are_those_within(names: list[str], data: st.DataObject) -> None:
    tags = [Tag(str(n), name) for n, name in enumerate(names)]
    asked = data.draw(st.lists(st.sampled_from([*names, "a", "z", "b/a"]), max_size=4))
    expected = tuple(frozenset(tag.id for tag in tags if is_within(tag.name, name)) for name in asked)
    assert families(asked, tags) == expected
