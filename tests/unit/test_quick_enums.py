"""Qt's enums made quickly are, inside and out, what Python would have made of them."""

import enum
import sys
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest
from PySide6 import QtCore, QtGui, QtNetwork, QtPrintSupport, QtSvg, QtWidgets

from reader_app.ui import quick_enums

MODULES = (QtCore, QtGui, QtNetwork, QtPrintSupport, QtSvg, QtWidgets)
ASKED = {"module": None, "qualname": None, "type": None, "start": 1, "boundary": enum.FlagBoundary.KEEP}

pytestmark = pytest.mark.skipif(sys.version_info[:2] != (3, 11), reason="other versions of Python make them")


def enums(place: ModuleType | type) -> Iterator[Any]:
    """Those that PySide made in a module or a class, and in the classes there."""
    for name in dir(place) if isinstance(place, ModuleType) else vars(place):
        found = getattr(place, name)
        if isinstance(found, enum.EnumType) and found.__members__:
            yield found
        elif isinstance(found, type) and found is not place and found.__module__.startswith("PySide6"):
            yield from enums(found)


def inside(made: Any) -> dict[str, object]:
    """All an enum consists of but its module, in terms that can be compared."""

    def plainly(value: Any) -> object:
        if isinstance(value, made):
            return value.__objclass__ is made, dict(vars(value)) | {"__objclass__": None}
        if isinstance(value, dict):
            return [(key, plainly(member)) for key, member in value.items()]
        return getattr(value, "__func__", value)

    where = {"__module__", "__qualname__", "__reduce_ex__"}  # an enum of a module can be pickled
    return {name: plainly(value) for name, value in vars(made).items() if name not in where}


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_each_enum_of_qt_is_what_python_makes_of_it(module: ModuleType) -> None:
    seen = 0
    for found in enums(module):
        kind = found.__mro__[1]
        members = [(name, member.value) for name, member in found.__members__.items()]
        ours = quick_enums._create(kind, found.__name__, members, **ASKED)
        pythons = quick_enums._python_way(kind, found.__name__, members, **ASKED)
        assert inside(ours) == inside(pythons), found
        assert [repr(member) for member in ours] == [repr(member) for member in pythons]
        seen += 1
    assert seen


def test_members_called_like_what_each_member_has_are_left_to_python() -> None:
    made = quick_enums._create(enum.Enum, "Late", [("name", 1), ("value", 2)], **ASKED)
    assert list(made.__members__) == ["name", "value"]


def test_an_enum_of_another_makers_is_left_to_python() -> None:
    made = quick_enums._create(enum.Enum, "Own", "ONE TWO", **ASKED | {"boundary": None})
    assert made(2) is made.TWO


def test_flags_of_qt_are_combined_as_ever() -> None:
    made = quick_enums._create(enum.Flag, "Side", [("LEFT", 1), ("RIGHT", 2), ("BOTH", 3), ("NONE", 0)], **ASKED)
    assert made.LEFT | made.RIGHT is made.BOTH
    assert made.BOTH & made.LEFT is made.LEFT
    assert made(0) is made.NONE
    assert ~made.LEFT is made.RIGHT
    assert made(5).value == 5  # a bit that has no name is kept
