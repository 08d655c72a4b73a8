"""Classes of data made quickly are what `dataclasses` makes."""

import copy
import dataclasses
import pickle
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.model import record


@record.dataclass(frozen=True, slots=True)
class Point:
    """Where."""

    x: int
    y: float = 0.5
    names: tuple[str, ...] = ()
    seen: list[int] = dataclasses.field(default_factory=list, compare=False, repr=False)

    @property
    def double(self) -> int:
        """Twice x."""
        return 2 * self.x


@record.dataclass(frozen=True, slots=True)
class Spot(Point):
    """More of it."""

    depth: int = 3


@record.dataclass(slots=True)
class Open:
    """It can be changed."""

    x: int
    rest: list[int] = dataclasses.field(default_factory=list)


@record.dataclass(frozen=True, slots=True, eq=False)
class Alone:
    """Like no other."""

    x: int = 1


@record.dataclass(frozen=True, slots=True)
class Own:  # noqa: PLW1641  # its hash is made
    """Some of it is its own."""

    x: int

    def __eq__(self, other: object) -> bool:
        return True

    def __iter__(self) -> Iterator[int]:
        yield self.x

    def __reduce__(self) -> tuple[type["Own"], tuple[int]]:
        return Own, (self.x,)


def plain(*, frozen: bool) -> Any:
    """The same class as the library makes it."""

    @dataclasses.dataclass(frozen=frozen, slots=True)
    class Point:
        x: int
        y: float = 0.5
        names: tuple[str, ...] = ()
        seen: list[int] = dataclasses.field(default_factory=list, compare=False, repr=False)

    return Point


@given(st.integers(), st.floats(), st.lists(st.text(max_size=3), max_size=3).map(tuple), st.integers())
def test_a_quick_class_is_as_the_plain_one(x: int, y: float, names: tuple[str, ...], other: int) -> None:
    made, wanted = Point(x, y, names=names), plain(frozen=True)(x, y, names=names)
    assert repr(made) == repr(wanted).partition("<locals>.")[2]
    assert hash(made) == hash(wanted)
    assert (made == Point(other, y, names)) == (wanted == type(wanted)(other, y, names))
    assert dataclasses.asdict(made).items() >= {"x": x, "names": names}.items()
    assert [field.name for field in dataclasses.fields(made)] == ["x", "y", "names", "seen"]
    assert dataclasses.replace(made, x=other) == Point(other, y, names)
    assert made != wanted


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda each: pickle.loads(pickle.dumps(each))])
@pytest.mark.parametrize("made", [Point(1, 2.0, ("a",)), Spot(1, depth=7), Open(4, [5]), Own(6)])
def test_a_quick_object_is_copied_and_sent(again: Callable[[object], object], made: object) -> None:
    assert again(made) == made
    assert type(again(made)) is type(made)


def test_a_frozen_object_is_not_changed() -> None:
    made: Any = Point(1)
    for name in ("x", "nothing"):
        with pytest.raises(dataclasses.FrozenInstanceError, match=name):
            setattr(made, name, 3)
        with pytest.raises(dataclasses.FrozenInstanceError, match=name):
            delattr(made, name)
    assert (made.x, made.double, hasattr(made, "__dict__")) == (1, 2, False)


def test_what_is_made_for_one_object_is_its_own() -> None:
    one, two = Open(1), Open(1)
    one.rest.append(3)
    one.x = 7
    assert (one, two) == (Open(7, [3]), Open(1))
    with pytest.raises(TypeError, match="unhashable"):
        hash(one)


def test_arguments_are_asked_for_as_everywhere() -> None:
    call: Any = Point
    with pytest.raises(TypeError, match=r"Point\.__init__\(\) missing 1 required positional argument: 'x'"):
        call()
    with pytest.raises(TypeError, match="unexpected keyword argument 'z'"):
        call(1, z=3)


def test_what_a_class_has_of_its_own_stays() -> None:
    assert Own(1) == "anything"
    assert list(Own(4)) == [4]
    assert hash(Own(4)) == hash((4,))
    assert Alone() != Alone()
    assert len({Alone(), Alone()}) == 2
    match Spot(1, depth=5):
        case Point(x, _, _, _):
            assert x == 1


def test_what_is_not_known_is_refused() -> None:
    make: Any = record.dataclass
    with pytest.raises(TypeError, match="slots"):
        make(slots=False)
    for field in (dataclasses.field(init=False), dataclasses.field(kw_only=True)):
        with pytest.raises(TypeError, match="not known"):
            make(slots=True)(type("Odd", (), {"__annotations__": {"x": int}, "x": field}))
