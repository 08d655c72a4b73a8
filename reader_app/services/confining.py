"""What runs in the process that reads strangers' files: limits on what it may do, then one request after another.

Nothing here trusts the files: the process is given bytes and returns text, writes nothing, starts nothing and reaches
no network, and whoever started it kills it when it takes too long.
"""

import contextlib
import gc
import os
import pickle
import sys
from collections.abc import Callable, Sequence
from multiprocessing import parent_process
from multiprocessing.connection import Connection, wait
from pathlib import Path
from threading import Thread
from traceback import format_exc
from typing import Any

from reader_app.model.document import Stretches
from reader_app.model.errors import PasswordNeededError, UnreadableFileError

ENOUGH = 300 << 20  # bytes a process may have grown by and still take another request

_OPEN_FILES = 64
_GARBAGE = (1_000_000, 20, 20)  # readers make next to none; to look as often as Python does takes an eighth of the time
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_FORBIDDEN_OF_OS = (
    *("system", "exec", "posix_spawn", "spawn", "fork", "forkpty", "kill", "killpg", "startfile"),
    *("remove", "rename", "rmdir", "mkdir", "link", "symlink", "truncate", "chdir", "chmod", "chown", "utime"),
    *("setxattr", "removexattr", "listdir", "scandir"),
)
_FORBIDDEN = frozenset(
    ("subprocess.Popen", "pty.spawn", "webbrowser.open", *(f"os.{name}" for name in _FORBIDDEN_OF_OS))
)
_FORBIDDEN_FAMILIES = ("socket.", "shutil.", "tempfile.", "urllib.", "http.", "ftplib.", "smtplib.", "sqlite3.")

Perform = Callable[..., Any]
Outline = tuple[str, Stretches]  # the words of a text and where its blocks are
Mined = tuple[Sequence[tuple[Any, ...]], dict[str, int]]  # what makes a Candidate of each; counts of capitalised words


def serve(pipe: Connection, perform: Perform, memory: int, niceness: int, idle: float) -> None:
    """Answers requests from the pipe until it closes, the process has grown too large, or none comes for a while.

    idle: seconds of that while.
    memory: bytes it may ever need beyond what it has at its start.
    """
    sys.dont_write_bytecode = True
    gc.set_threshold(*_GARBAGE)
    _end_with_parent()
    data = _data_size()
    _limit(data, memory, niceness)
    sys.addaudithook(_Gate())
    base = _peak()
    pipe.send_bytes(b"ready")
    while pipe.poll(idle):
        try:
            seconds, most, arguments, has_data = pickle.loads(pipe.recv_bytes())  # noqa: S301  # from the window's process
            if has_data:
                arguments = (pipe.recv_bytes(), *arguments)
        except EOFError:
            return
        _limit_work(seconds, data, most)
        answer = _answer(perform, arguments)
        del arguments
        tired = answer[0] == "memory" or _peak() - base > ENOUGH
        try:
            pipe.send_bytes(pickle.dumps((tired, *answer), pickle.HIGHEST_PROTOCOL))
        except MemoryError:
            tired = True
            pipe.send_bytes(pickle.dumps((True, "memory", None)))
        if tired:
            return


def _answer(perform: Perform, arguments: tuple[Any, ...]) -> tuple[str, Any]:
    """How it went and what came of it: the result, or a sentence, or what only the log is told."""
    try:
        return "done", perform(*arguments)
    except PasswordNeededError as error:
        return "locked", str(error)
    except UnreadableFileError as error:
        return "refused", str(error)
    except MemoryError:
        return "memory", None
    except RecursionError:
        return "deep", None
    except Exception:  # noqa: BLE001  # reported: the other process writes it into the log
        return "failed", format_exc()


def extract(
    data: bytes, file_name: str, encoding: str, password: str, bare: bool, besides: Sequence[int] = ()
) -> object:
    """What a file's bytes hold, as `formats.read` says, with the text packed: so much less goes through the pipe."""
    from reader_app import formats
    from reader_app.formats import options
    from reader_app.store import packed

    extracted = formats.read(data, file_name, options.Options(encoding, password, bare, tuple(besides)))
    return packed(extracted.text), extracted.metadata, extracted.media_type


def mine(texts: Sequence[Outline]) -> list[Mined]:
    """What texts say of acronyms."""
    from dataclasses import astuple

    from reader_app.search.acronyms import acronym_words
    from reader_app.search.glossary import find_definitions

    return [
        ([astuple(found) for found in find_definitions(content, blocks)], dict(acronym_words(content)))
        for content, blocks in texts
    ]


def ask_pages(question: str, path: str, *arguments: Any) -> object:
    """The answer of a function of `formats.pages` about the file at this path."""
    from reader_app.formats import pages

    return getattr(pages, question)(Path(path), *arguments)


def _end_with_parent() -> None:
    """Has this process end when the one that started it does, even if it was killed."""
    parent = parent_process()

    def watch() -> None:
        if parent is not None:
            wait([parent.sentinel])
            os._exit(1)

    Thread(target=watch, name="parent", daemon=True).start()


def _limit(data: int, memory: int, niceness: int) -> None:
    """Bounds what the system gives this process, as far as the system can."""
    if sys.platform == "win32":
        return
    import resource

    with contextlib.suppress(OSError):
        os.nice(niceness)
    bounds = {
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_NOFILE: _OPEN_FILES,
        getattr(resource, "RLIMIT_NPROC", resource.RLIMIT_CORE): 0,
        # What is mapped without being written to, such as libraries, does not count where the system can tell.
        (resource.RLIMIT_DATA if data else resource.RLIMIT_AS): data + memory if data else 4 * memory,
    }
    for limit, most in bounds.items():
        with contextlib.suppress(OSError, ValueError):  # a stricter one is in force already
            resource.setrlimit(limit, (most, most))


def _limit_work(seconds: float, data: int, memory: int) -> None:
    """Bounds one piece of work, also when nobody is left to kill this process. data: bytes it had at its start."""
    if sys.platform == "win32":
        return
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    most = int(used.ru_utime + used.ru_stime + seconds) + 2
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CPU, (most, hard))
    _, hard = resource.getrlimit(resource.RLIMIT_DATA)
    if data:
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_DATA, (min(hard, data + memory), hard))


def _data_size() -> int:
    """Bytes of memory this process can write to; 0 where the system does not tell."""
    if sys.platform == "win32":
        return 0
    try:
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[5])
    except (OSError, ValueError, IndexError):
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE")


def _peak() -> int:
    """The most bytes of memory this process ever had; 0 where the system does not tell."""
    if sys.platform == "win32":
        return 0
    import resource

    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


class _Gate:
    """Refuses what reading a document never needs, whichever library asks for it.

    It is a second wall, not the first: it hears of what Python code does, not of what C code does by itself. Modules
    are still imported, so files of the installation can be read.
    """

    def __init__(self) -> None:
        places = [sys.prefix, sys.base_prefix, getattr(sys, "_MEIPASS", ""), str(Path(__file__).parents[1])]
        places += [place for place in sys.path if place.endswith(("-packages", "lib-dynload"))]
        self._places = tuple(os.path.realpath(place) + os.sep for place in places if place)

    def __call__(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event == "open":
            self._check_open(*arguments)
        elif event in _FORBIDDEN or event.startswith(_FORBIDDEN_FAMILIES):
            if event in {"os.listdir", "os.scandir"} and self._ours(arguments[0]):
                return
            raise PermissionError(f"reading a document never needs {event}")

    def _check_open(self, path: Any, _mode: Any, flags: Any) -> None:
        if isinstance(path, int):
            return  # it was opened before
        if (isinstance(flags, int) and flags & _WRITING) or not self._ours(path):
            raise PermissionError(f"reading a document never opens {os.fspath(path)!r}")

    def _ours(self, path: Any) -> bool:
        return path is not None and os.path.realpath(os.fsdecode(path)).startswith(self._places)
