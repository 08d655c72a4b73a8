"""Where the search engine runs: in a process of its own, or in this one. Both are called in the same way."""

import contextlib
import logging
import sys
from collections.abc import Iterator
from concurrent.futures import BrokenExecutor, CancelledError
from enum import StrEnum
from multiprocessing import context
from pathlib import Path
from threading import Lock
from types import ModuleType
from typing import TYPE_CHECKING, Any, Protocol

from reader_app.model.errors import GlossatorError, SearchError

if TYPE_CHECKING:
    from reader_app.search import Engine, EngineReader

_log = logging.getLogger(__name__)
_CLOSING_SECONDS = 5.0  # for a worker to finish what it is writing before it is ended

_INTERRUPTED = "The search was interrupted; nothing of yours is lost, please search again."
_FAILED = "The search failed unexpectedly; nothing of yours is lost, please search again."


class Role(StrEnum):
    """What an engine is there for."""

    WRITER = "writer"  # keeps the index, and answers from it too
    READER = "reader"  # answers from what another one keeps


class Host(Protocol):
    """Somewhere an engine runs."""

    def start(self) -> None:
        """Gets ready; calling without it works too."""

    def call(self, method: str, *arguments: Any, **named: Any) -> Any:
        """Calls a method of the engine and waits for what it returns; raises SearchError where it cannot."""

    def stop(self) -> None:
        """Closes the engine; a later call would open it again."""


class InProcess:
    """The engine in this process, opened when first needed."""

    def __init__(self, folder: Path, library_id: str, role: Role = Role.WRITER) -> None:
        self._folder = folder
        self._library_id = library_id
        self._role = role
        self._engine: Engine | EngineReader | None = None

    def start(self) -> None:
        """Opens the engine."""
        self._open()

    def call(self, method: str, *arguments: Any, **named: Any) -> Any:
        """Calls a method of the engine; raises SearchError."""
        return getattr(self._open(), method)(*arguments, **named)

    def stop(self) -> None:
        """Closes the engine."""
        if self._engine is not None:
            self._engine.close()
            self._engine = None

    def _open(self) -> "Engine | EngineReader":
        if self._engine is None:
            from reader_app.search import Engine, EngineReader

            made = Engine if self._role is Role.WRITER else EngineReader
            self._engine = made.open(self._folder, self._library_id)
        return self._engine


class OutOfProcess:
    """The engine in one long-lived process, spawned when first needed and again after it died."""

    def __init__(self, folder: Path, library_id: str, role: Role = Role.WRITER) -> None:
        self._arguments = folder, library_id, role
        self._pool: Any = None

    def start(self) -> None:
        """Spawns the process; the first call waits until it is ready."""
        self._ready()

    def call(self, method: str, *arguments: Any, **named: Any) -> Any:
        """Calls a method of the engine over there and waits; raises SearchError, also if the process dies of it."""
        from pebble import ProcessExpired

        try:
            return self._ready().schedule(_perform, args=(method, arguments, named)).result()
        except GlossatorError:
            raise
        except (ProcessExpired, BrokenExecutor, CancelledError, OSError, RuntimeError) as error:
            _log.warning("The search worker ended: %s", error)
            self._abandon()
            raise SearchError(_INTERRUPTED) from error
        except Exception as error:
            _log.exception("The search worker failed at %s", method)
            raise SearchError(_FAILED) from error

    def stop(self) -> None:
        """Closes the engine and ends the process."""
        if self._pool is None:
            return
        with contextlib.suppress(SearchError):  # it may have died already
            self.call("close")
        pool, self._pool = self._pool, None
        if pool is None:
            return
        pool.close()
        with contextlib.suppress(TimeoutError):
            pool.join(_CLOSING_SECONDS)
        pool.stop()
        pool.join()

    def _ready(self) -> Any:
        if self._pool is not None and not self._pool.active:
            self._abandon()
        if self._pool is None:
            from pebble import ProcessPool

            context: Any = QuietContext()  # what pebble says it takes has the pipes of Linux
            self._pool = ProcessPool(1, initializer=_begin, initargs=self._arguments, context=context)
        return self._pool

    def _abandon(self) -> None:
        pool, self._pool = self._pool, None
        if pool is not None:
            pool.stop()
            pool.join()


_HERE: dict[str, InProcess] = {}  # in the worker only: its engine


def _begin(folder: Path, library_id: str, role: Role) -> None:
    host = _HERE["engine"] = InProcess(folder, library_id, role)
    try:
        host.start()
    except SearchError:
        _log.exception("The engine could not be opened yet")  # the first call tries again, and its caller hears why


def _perform(method: str, arguments: tuple[Any, ...], named: dict[str, Any]) -> Any:
    return _HERE["engine"].call(method, *arguments, **named)


class _QuietProcess(context.SpawnProcess):
    """A spawned process that does not import the program's main module again, and so never loads the window's code."""

    @staticmethod
    def _Popen(process_obj: Any) -> Any:  # noqa: N802  # the name multiprocessing calls
        with _without_main():
            return context.SpawnProcess._Popen(process_obj)


class QuietContext(context.SpawnContext):
    """Spawns processes that do not import the main module."""

    Process = _QuietProcess


SPAWNING = Lock()  # two processes started at once would each take the other's empty module for the real one


@contextlib.contextmanager
def _without_main() -> Iterator[None]:
    """Hides the main module while multiprocessing looks for what a child should import as its own."""
    with SPAWNING:
        main = sys.modules["__main__"]
        sys.modules["__main__"] = ModuleType("__main__")
        try:
            yield
        finally:
            sys.modules["__main__"] = main
