"""What makes a start short besides doing less: no garbage is looked for, and PySide reads no source code."""

import builtins
import contextlib
import gc
import importlib
import sys
from collections.abc import Callable, Iterator, Sequence
from importlib.machinery import ModuleSpec
from types import ModuleType

from reader_app.ui.quick_enums import quicken

_SIGNATURE = "shibokensupport.signature."  # a part of PySide, which says what is wrong with a call
# What is named at every start, and of use where there is something to save, something is wrong, or not at all.
_LATER = {"getpass", "inspect", "platform", "tempfile", "textwrap", "traceback", "uuid", "zipfile"} | {
    _SIGNATURE + name for name in ("errorhandler", "layout", "lib.enum_sig", "lib.pyi_generator", "lib.tool", "parser")
}


def hasten() -> None:
    """The first thing a program with a window does; no garbage is looked for then, and less loaded, up to `swiftly`.

    Raises ImportError where PySide or what it needs of the system is missing.
    """
    gc.disable()
    quicken()
    sys.meta_path.insert(0, _Later)
    import PySide6  # noqa: F401  # before ours, for which its own `import` would be used

    _import_plainly()


@contextlib.contextmanager
def swiftly() -> Iterator[None]:
    """While the window is made. What is made then stays: to look for garbage in it, then or ever, only takes time."""
    if gc.get_freeze_count():  # another window was here, which goes first
        gc.unfreeze()
        gc.collect()
    gc.disable()
    _import_plainly()
    try:
        yield
    finally:
        _load_again()
        gc.freeze()
        gc.enable()


def _load_again() -> None:
    """From now on who imports a module gets it; those who have a stand-in keep it."""
    if _Later in sys.meta_path:
        sys.meta_path.remove(_Later)
    for name in _LATER.intersection(sys.modules):
        if isinstance(sys.modules[name], _StandIn):
            del sys.modules[name]


class _StandIn(ModuleType):
    """Stands for a module, and loads it when something of it is asked for."""

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):  # asked by who imports it
            raise AttributeError(name)
        _LATER.discard(self.__name__)
        if sys.modules.get(self.__name__) is self:
            sys.modules.pop(self.__name__, None)
        return getattr(importlib.import_module(self.__name__), name)


class _Later:
    """Gives those who import some modules a stand-in."""

    @classmethod
    def find_spec(cls, name: str, path: Sequence[str] | None, _target: object = None) -> ModuleSpec | None:
        """path: where the modules of a package are; empty for those of PySide's that are in its library."""
        if name not in _LATER or path == []:
            return None
        return ModuleSpec(name, cls)  # type: ignore[arg-type]  # all of a loader that is asked for

    @staticmethod
    def create_module(spec: ModuleSpec) -> ModuleType:
        """The stand-in."""
        made = _StandIn(spec.name)
        vars(made).update(_ANSWERS.get(spec.name, {}))
        return made

    @staticmethod
    def exec_module(module: ModuleType) -> None:
        """Nothing yet."""


def _hide_source(_module: ModuleType) -> str:
    """As for a module without any: PySide reads that of two before it can be kept from it. Raises OSError."""
    raise OSError


def _temporary_folder() -> str:
    """What platformdirs imports by its name, for a folder that is not asked for."""
    from tempfile import gettempdir

    return gettempdir()


_ANSWERS: dict[str, dict[str, Callable[..., str]]] = {
    "inspect": {"getsource": _hide_source},
    "tempfile": {"gettempdir": _temporary_folder},
}


def _import_plainly() -> None:
    """Give Python its own `import` back.

    PySide puts another in its place, which reads the source of each module to see whether that asks for snake_case
    names (`from __feature__ import …`). Ours never do, and for 300 modules it is a tenth of the start and 5 MB kept.
    """
    python_import = getattr(builtins, "__orig_import__", None)  # where PySide leaves it
    if python_import is not None:
        builtins.__import__ = python_import
