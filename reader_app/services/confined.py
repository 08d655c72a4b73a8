"""One process for work that may hang, crash or swallow all memory: it is killed the moment it does, and made again."""

import contextlib
import importlib
import io
import logging
import pickle
import signal
import sys
import time
from collections.abc import Callable
from enum import Enum
from threading import Lock
from typing import TYPE_CHECKING, Any

from reader_app.model.errors import GlossatorError, PasswordNeededError, UnreadableFileError
from reader_app.services.confining import Perform, serve

if sys.platform == "win32":
    from multiprocessing.connection import PipeConnection as Connection
else:
    from multiprocessing.connection import Connection

if TYPE_CHECKING:
    from multiprocessing.context import SpawnProcess

_STARTING = 60.0  # seconds a process may need to be ready, on a machine that has much else to do
_IDLE = 90.0  # seconds without a request after which a process ends itself; it may hold a hundred megabytes
_LEAVING = 2 / 3  # of that: by then it is not asked any more, so that no file is blamed for its end
_WAITING = 1 if sys.platform == "win32" else 3  # times as long as it may work: others may have the processor
_OUT_OF_TIME = -getattr(signal, "SIGXCPU", 0)  # how a process ends that has worked as long as it may
_GLANCE = 0.05  # seconds between looks at whether to stop
_DYING = 5.0  # seconds for a process to be gone once its pipe has closed, on a busy machine
_LARGEST = 1 << 30  # bytes of an answer
_OURS = ("reader_app.model.", "reader_app.formats")

_TOO_LONG = "“{}” needed more time than is allowed, so it was not added; nothing else is touched."

_log = logging.getLogger(__name__)

Stop = Callable[[], bool]


class StoppedError(GlossatorError):
    """The work was to be stopped, and was."""


class BrokenOffError(UnreadableFileError):
    """The process ended, or was ended, before it had an answer."""


class Confined:
    """A process of its own that answers one request at a time; see `confining`."""

    def __init__(self, perform: Perform, memory: int, niceness: int = 0, idle: float = _IDLE) -> None:
        """perform: what answers over there, a function of a module. memory: bytes it may need for any request.

        idle: seconds without a request after which it ends.
        """
        self._arguments = perform, memory, niceness, idle
        self._idle = idle
        self._answered = 0.0  # when it last did, by the monotonic clock
        self._memory = memory
        self._busy = Lock()
        self._changing = Lock()
        self._closed = False
        self._process: SpawnProcess | None = None
        self._pipe: Connection | None = None

    def call(
        self,
        file_name: str,
        arguments: tuple[object, ...],
        seconds: float,
        stop: Stop,
        memory: int | None = None,
        data: bytes | None = None,
    ) -> Any:
        """What the process answers; it is killed where it works longer than `seconds`, or `stop` says so.

        memory: bytes it may need for this, if less than for others. data: given before the arguments, and not copied.
        Raises UnreadableFileError or PasswordNeededError, each with a sentence that names the file, and StoppedError.
        """
        with self._busy:
            pipe, process = self._ready(stop)
            try:
                pipe.send_bytes(pickle.dumps((seconds, memory or self._memory, arguments, data is not None)))
                if data is not None:
                    pipe.send_bytes(data)
                self._await(pipe, seconds * _WAITING, stop)
                tired, outcome, answer = _Answer(io.BytesIO(pipe.recv_bytes(_LARGEST))).load()
            except TimeoutError:
                self._drop()
                raise BrokenOffError(_TOO_LONG.format(file_name)) from None
            except (OSError, EOFError, pickle.UnpicklingError) as error:
                process.join(_DYING)
                late = process.exitcode == _OUT_OF_TIME
                self._drop()
                if self._closed:
                    raise StoppedError("The program is closing.") from error
                if late:
                    raise BrokenOffError(_TOO_LONG.format(file_name)) from error
                _log.info("The process that reads ended at %r: %s", file_name, error)
                raise BrokenOffError(
                    f"“{file_name}” is damaged, or needed more memory than is allowed, so it was not added."
                ) from error
            except BaseException:
                self._drop()
                raise
            self._answered = time.monotonic()
            if tired:
                self._drop()
        return _result(file_name, outcome, answer)

    def rest(self) -> None:
        """Ends the process once it has answered; the next call makes another."""
        with self._busy:
            self._drop()

    def close(self) -> None:
        """Kills the process, in the middle of what it does; a call that waits for it raises StoppedError."""
        self._closed = True
        with self._changing:
            if self._process is not None:
                self._process.kill()
        with self._busy:  # whoever waited has seen it
            self._drop()

    def _ready(self, stop: Stop) -> "tuple[Connection, SpawnProcess]":
        if self._process is not None and (not self._process.is_alive() or self._is_leaving):
            self._drop()  # it ended while it had nothing to do, so that the next file is not to blame
        if self._pipe is None or self._process is None:
            self._start()
            assert self._pipe is not None
            assert self._process is not None
            try:
                self._await(self._pipe, _STARTING, stop)
                self._pipe.recv_bytes()
            except (OSError, EOFError) as error:
                self._drop()
                if self._closed:
                    raise StoppedError("The program is closing.") from error
                raise UnreadableFileError(
                    "The process that reads files could not be started, so nothing was added; try again."
                ) from error
            except BaseException:
                self._drop()
                raise
        return self._pipe, self._process

    @property
    def _is_leaving(self) -> bool:
        return time.monotonic() - self._answered > self._idle * _LEAVING

    def _start(self) -> None:
        from reader_app.services.workers import QuietContext

        context = QuietContext()
        with self._changing:
            if self._closed:
                raise StoppedError("The program is closing.")
            pipe, theirs = context.Pipe()
            process = context.Process(target=serve, args=(theirs, *self._arguments), name="reading", daemon=True)
            process.start()
            theirs.close()
            self._pipe, self._process = pipe, process

    @staticmethod
    def _await(pipe: Connection, seconds: float, stop: Stop) -> None:
        """Until there is an answer, or the process has ended, which closes the pipe. TimeoutError, StoppedError."""
        until = time.monotonic() + seconds
        while not pipe.poll(_GLANCE):
            if stop():
                raise StoppedError("This was stopped.")
            if time.monotonic() > until:
                raise TimeoutError

    def _drop(self) -> None:
        """Kills the process, if there is one; the next call makes another."""
        with self._changing:
            process, pipe = self._process, self._pipe
            self._process = self._pipe = None
        if process is not None:
            process.kill()
            process.join()
            process.close()
        if pipe is not None:
            with contextlib.suppress(OSError):
                pipe.close()


def _result(file_name: str, outcome: str, answer: Any) -> Any:
    match outcome:
        case "done":
            return answer
        case "locked":
            raise PasswordNeededError(answer)
        case "refused":
            raise UnreadableFileError(answer)
        case "memory":
            raise BrokenOffError(f"“{file_name}” needed more memory than is allowed, so it was not added.")
        case "deep":
            raise BrokenOffError(f"“{file_name}” is nested more deeply than can be read, so it was not added.")
    _log.error("The reader of %r failed:\n%s", file_name, answer)
    raise BrokenOffError(f"“{file_name}” could not be read, because its reader failed; it was not added.")


def _member(kind: object, name: str) -> Enum:
    """The member of an enum, by its name, and nothing of anything else."""
    if isinstance(kind, type) and issubclass(kind, Enum) and name in kind.__members__:
        return kind[name]
    raise pickle.UnpicklingError(f"{kind!r} has no member {name!r}")


class _Answer(pickle.Unpickler):
    """Takes records of ours out of an answer and nothing else, should a file have got the better of the other side."""

    def find_class(self, module: str, name: str) -> Any:
        """The class of that name, if it is one of the records that a reader makes."""
        if (module, name) == ("builtins", "frozenset"):
            return frozenset
        if (module, name) == ("builtins", "getattr"):  # so some Pythons write down the member of an enum
            return _member
        if module.startswith(_OURS):
            found = getattr(importlib.import_module(module), name, None)
            plain = isinstance(found, type) and (hasattr(found, "__match_args__") or issubclass(found, (tuple, Enum)))
            if plain and getattr(found, "__module__", "") == module:
                return found
        raise pickle.UnpicklingError(f"{module}.{name} is no part of an answer")
