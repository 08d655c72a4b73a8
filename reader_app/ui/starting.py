"""What makes a start short besides doing less: no garbage is looked for, and PySide reads no source code."""

import builtins
import contextlib
import gc
import sys
from collections.abc import Iterator
from importlib.machinery import ModuleSpec

_STUBS_MAKER = "shibokensupport.signature.lib.pyi_generator"  # a part of PySide


def hasten() -> None:
    """The first thing a program with a window does; what it loads then needs no garbage looked for, up to `swiftly`.

    Raises ImportError where PySide or what it needs of the system is missing.
    """
    gc.disable()
    sys.meta_path.insert(0, _Nothing)
    import PySide6  # noqa: F401  # before ours, for which its own `import` would be used

    sys.meta_path.remove(_Nothing)
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
        gc.freeze()
        gc.enable()


class _Nothing:
    """Gives PySide an empty module for the one that writes its stubs, which it loads at every start: 10 ms."""

    @staticmethod
    def find_spec(name: str, *_: object) -> ModuleSpec | None:
        """A package without anything in it."""
        return ModuleSpec(name, None, is_package=True) if name == _STUBS_MAKER else None


def _import_plainly() -> None:
    """Give Python its own `import` back.

    PySide puts another in its place, which reads the source of each module to see whether that asks for snake_case
    names (`from __feature__ import …`). Ours never do, and for 300 modules it is a tenth of the start and 5 MB kept.
    """
    python_import = getattr(builtins, "__orig_import__", None)  # where PySide leaves it
    if python_import is not None:
        builtins.__import__ = python_import
