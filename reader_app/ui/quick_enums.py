"""Qt's enums made quickly, as a start makes 260 of them: PySide has each made by Python, which is careful there.

Python looks at every member for what it might be besides a number, and at what it would hide. Qt's are numbers with
names of their own, so what Python ends with can be put together at once, in a tenth of the time.
"""

import enum
import sys
from functools import reduce
from operator import or_
from typing import Any

_KINDS = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)
_OPERATORS = ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__")
_TAKEN = frozenset(dir(enum.IntFlag))  # what each enum has
_METACLASS: Any = enum.EnumType
_python_way = _METACLASS._create_


def quicken() -> None:
    """From now on. What an enum is made of inside is Python's own affair, so other versions make them as ever."""
    if sys.version_info[:2] == (3, 11):
        _METACLASS._create_ = _create


def _create(kind: Any, name: str, members: Any, **more: Any) -> Any:
    """An enum of a kind by its name and its members, names with numbers; in Python's way if it is not one of Qt's."""
    is_qt = more.get("boundary") is enum.FlagBoundary.KEEP and kind in _KINDS
    if not is_qt or not members or not _TAKEN.isdisjoint(member for member, _ in members):
        return _python_way(kind, name, members, **more)
    return _fill(_empty(kind, name), members)


def _empty(kind: Any, name: str) -> Any:
    """An enum without members, with room for them."""
    number = kind._member_type_
    body = {
        "_generate_next_value_": kind._generate_next_value_,
        "_new_member_": number.__new__,
        "_use_args_": number is int,
        "_member_names_": [],
        "_member_map_": {},
        "_value2member_map_": {},
        "_unhashable_values_": [],
        "_member_type_": number,
        "_value_repr_": kind._value_repr_,
        "__doc__": None,
    }
    if number is int:
        body["__format__"] = int.__format__
    if issubclass(kind, enum.Flag):
        body |= {"_boundary_": enum.FlagBoundary.KEEP, "_inverted_": None}
        body |= {operator: getattr(enum.Flag, operator) for operator in _OPERATORS}
    made: Any = type.__new__(_METACLASS, name, (kind,), body)
    made.__new__ = enum.Enum.__new__  # which looks a member up by its value
    return made


def _fill(made: Any, members: list[tuple[str, int]]) -> Any:
    """Give an enum its members; of flags, only those of one bit count as such, others are told from them."""
    is_flag, takes_value = issubclass(made, enum.Flag), made._use_args_
    new, names, by_name, by_value = made._new_member_, made._member_names_, made._member_map_, made._value2member_map_
    for name, value in members:
        member = by_value.get(value)
        if member is None:
            member = by_value[value] = new(made, value) if takes_value else new(made)
            member._value_, member._name_, member.__objclass__, member._sort_order_ = value, name, made, len(names)
            if not is_flag or (value > 0 and value.bit_count() == 1):
                names.append(name)
        by_name[name] = member
    for name, member in by_name.items():  # not before, since each makes Python forget where it found what of the class
        type.__setattr__(made, name, member)
    if is_flag:
        made._all_bits_ = 2 ** reduce(or_, by_value).bit_length() - 1
        values = [by_name[name]._value_ for name in names]
        made._flag_mask_ = sum(values)
        if values != sorted(values):
            made._iter_member_ = made._iter_member_by_def_
    return made
