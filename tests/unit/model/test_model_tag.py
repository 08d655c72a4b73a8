"""Tags and those below them."""

import pytest

from reader_app.model.tag import Tag, families, is_within


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
