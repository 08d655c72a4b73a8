"""Classes of data as `dataclasses` makes them, in a quarter of the time: a start makes fifty.

What takes the time there is to write and compile six functions for each class. Here it is one, `__init__`; the others
are the same for all classes, and ask for the fields.
"""

import dataclasses
from collections.abc import Callable, Iterable
from operator import attrgetter
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any, TypeVar

__all__ = ["dataclass"]

_T = TypeVar("_T")
_NOT_GIVEN = object()

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(
        *, slots: bool, frozen: bool = False, eq: bool = True, unsafe_hash: bool = False
    ) -> Callable[[type[_T]], type[_T]]:
        """As `dataclasses.dataclass`, whose `fields` and `replace` go on working, as does `match`.

        Raises TypeError for what it does not know: classes without slots, and fields that are no arguments or go by
        name only.
        """
        if not slots:
            raise TypeError("only classes with slots are made here")
        return lambda cls: _made(cls, frozen=frozen, eq=eq, hashed=frozen or unsafe_hash)


def _made(cls: type[_T], *, frozen: bool, eq: bool, hashed: bool) -> type[_T]:
    own = vars(cls).copy()
    made: Any = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True)(cls)
    fields = dataclasses.fields(made)
    if "__post_init__" in own or any(not field.init or field.kw_only for field in fields):
        raise TypeError(f"{cls.__name__} has fields that are not known here")
    given: dict[str, Any] = {"__init__": _init(made, fields, frozen=frozen)}
    given["__repr__"] = _repr(tuple(field.name for field in fields if field.repr))
    if eq:
        given["__eq__"], given["__hash__"] = _equality(tuple(field.name for field in fields if field.compare))
        given["__hash__"] = given["__hash__"] if hashed else None
    if frozen:
        given |= _FROZEN
    for name, function in given.items():
        if own.get(name) is None:  # a class with an `__eq__` of its own has None for its hash
            setattr(made, name, function)
    return made  # type: ignore[no-any-return]


def _init(made: type, fields: Iterable["dataclasses.Field[Any]"], *, frozen: bool) -> Callable[..., None]:
    """The one function that is written; it fills the slots of a frozen object past its `__setattr__`."""
    known: dict[str, Any] = {"_not_given": _NOT_GIVEN}
    arguments, lines = ["self"], []
    for field in fields:
        name, value = field.name, field.name
        if field.default_factory is not dataclasses.MISSING:
            known[f"_make_{name}"] = field.default_factory
            arguments.append(f"{name}=_not_given")
            value = f"_make_{name}() if {name} is _not_given else {name}"
        elif field.default is not dataclasses.MISSING:
            known[f"_default_{name}"] = field.default
            arguments.append(f"{name}=_default_{name}")
        else:
            arguments.append(name)
        if frozen:
            known[f"_set_{name}"] = getattr(made, name).__set__
        lines.append(f"    _set_{name}(self, {value})" if frozen else f"    self.{name} = {value}")
    written = f"def __init__({', '.join(arguments)}):\n" + ("\n".join(lines) or "    pass")
    exec(written, known)  # noqa: S102  # made of the names of fields only, as dataclasses does it
    init: Callable[..., None] = known["__init__"]
    init.__qualname__, init.__module__ = f"{made.__qualname__}.__init__", made.__module__
    return init


def _repr(names: tuple[str, ...]) -> Callable[[object], str]:
    @recursive_repr()
    def shown(self: object) -> str:
        return f"{type(self).__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in names)})"

    return shown


def _equality(names: tuple[str, ...]) -> tuple[Callable[..., bool], Callable[..., int]]:
    """Equal are objects of one class with equal fields; the hash is that of the fields."""
    if len(names) > 1:
        values: Callable[[object], object] = attrgetter(*names)
    else:

        def values(self: object) -> object:
            return tuple(getattr(self, name) for name in names)

    def equal(self: object, other: object) -> bool:
        return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

    def hashed(self: object) -> int:
        return hash(values(self))

    return equal, hashed


def _getstate(self: Any) -> list[object]:
    return [getattr(self, field.name) for field in dataclasses.fields(self)]


def _setstate(self: Any, state: list[object]) -> None:
    for field, value in zip(dataclasses.fields(self), state, strict=True):
        object.__setattr__(self, field.name, value)


def _refuse_to_set(_self: object, name: str, _value: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(_self: object, name: str) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


_FROZEN: dict[str, Callable[..., object]] = {
    "__getstate__": _getstate,
    "__setstate__": _setstate,
    "__setattr__": _refuse_to_set,
    "__delattr__": _refuse_to_delete,
}
