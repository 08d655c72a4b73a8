"""What tests have a confined process do; spawned processes import this module."""

import contextlib
import ctypes
import os
import socket
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from reader_app.formats.pages import PageImage
from reader_app.model.document import Metadata, PackedText, Page
from reader_app.model.errors import PasswordNeededError, UnreadableFileError


class Stranger(str):
    """A class that is no record of ours."""

    __slots__ = ()


def work(what: str, *arguments: object) -> object:
    """Does one of the things below."""
    return _WORK[what](*arguments)


def draw(question: str, path: str, page: int, scale: float, password: str) -> object:
    """The picture of a page, of which the last line lacks its last byte, or which is wider than its lines."""
    width, stride = (100, 400) if page else (101, 400)
    return PageImage(width, 100, stride, bytes(400 * 100 - page))


def fragile(data: bytes, file_name: str, encoding: str, password: str, bare: bool, besides: Sequence[int]) -> object:
    """Reads a file that is only to be read bare: else it ends in the way that the file says."""
    if bare:
        return PackedText((data.decode(), "[]", "[]", "[]", "[]", "text", 1, "[]", "[]")), Metadata(), "text/plain"
    return _WORK[data.decode()]()


def _echo(value: object) -> object:
    return value


def _hang() -> None:
    while True:
        pass


def _swallow() -> int:
    kept = []
    while True:
        kept.append(bytearray(50 << 20))


def _grow(size: object) -> int:
    return len(bytearray(b"x") * int(str(size)))


def _crash() -> None:
    ctypes.string_at(0)


def _nest() -> object:
    return _nest()


def _refuse(sentence: object) -> None:
    raise UnreadableFileError(str(sentence))


def _lock(sentence: object) -> None:
    raise PasswordNeededError(str(sentence))


def _fail() -> None:
    raise KeyError("a fault of the reader")


def _evil() -> object:
    return Stranger("x")


def _attempts(secret: object, folder: object) -> dict[str, bool]:
    """What of all that is forbidden could be done."""
    place = Path(str(folder))
    tries: dict[str, Callable[[], object]] = {
        "read": lambda: Path(str(secret)).read_text(),
        "write": lambda: (place / "new").write_text("x"),
        "write by number": lambda: os.open(place / "new", os.O_CREAT | os.O_WRONLY),
        "append": lambda: Path(str(secret)).open("a").close(),
        "remove": lambda: Path(str(secret)).unlink(),
        "rename": lambda: Path(str(secret)).rename(place / "moved"),
        "make a folder": (place / "made").mkdir,
        "list": lambda: list(place.iterdir()),
        "connect": lambda: socket.create_connection(("127.0.0.1", 9), 1),
        "socket": socket.socket,
        "look up": lambda: socket.getaddrinfo("localhost", 80),
        "run": lambda: subprocess.run([sys.executable, "-c", ""], check=True),
        "shell": lambda: os.system("true"),
        "fork": os.fork,
        "end its parent": lambda: os.kill(os.getppid(), 0),
        "write in C": lambda: _written_in_c(str(place / "by C")),
    }
    done = {}
    for name, attempt in tries.items():
        done[name] = False
        with contextlib.suppress(OSError):
            attempt()
            done[name] = True
    return done


def _written_in_c(path: str) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    libc.signal(25, 1)  # SIGXFSZ would kill it: to be told instead
    file = libc.open(path.encode(), os.O_CREAT | os.O_WRONLY, 0o600)
    if file < 0 or libc.write(file, b"secret", 6) != 6:
        raise OSError("C could not write")


_WORK: dict[str, Callable[..., object]] = {
    "echo": _echo,
    "hang": _hang,
    "swallow": _swallow,
    "grow": _grow,
    "crash": _crash,
    "nest": _nest,
    "refuse": _refuse,
    "lock": _lock,
    "fail": _fail,
    "evil": _evil,
    "attempts": _attempts,
    "page": lambda: (Page(1, "iv"), frozenset({"x"})),
    "pid": os.getpid,
}
