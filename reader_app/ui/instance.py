"""One window per library: a second start hands its files to the first, a terminal its command."""

import json
import time
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from reader_app.model.errors import GlossatorError
from reader_app.services.doorbell import END, TAKEN, bell_name
from reader_app.services.task import Task

_PATIENCE = 1500  # ms
_LONGEST = 8 << 20  # bytes of a message, which no command line has; a longer one is not ours


def hand_over(library: Path, paths: list[str]) -> bool:
    """Ask the window that has the library open to come forward and take these files; False if none answers."""
    socket = QLocalSocket()
    until = time.monotonic() + _PATIENCE / 1000
    socket.connectToServer(bell_name(library))
    while not socket.waitForConnected(_PATIENCE):  # it has the library a little before it listens
        if time.monotonic() > until:
            return False
        time.sleep(0.05)
        socket.connectToServer(bell_name(library))
    socket.write(json.dumps({"open": paths}).encode("utf-8", "surrogateescape") + END)
    socket.flush()
    taken = socket.waitForReadyRead(_PATIENCE)  # a window that is closing takes nothing more
    socket.disconnectFromServer()
    return taken


class Asked(NamedTuple):
    """What a terminal asks for, what ends it when the window closes, and whom to tell how it went."""

    request: Mapping[str, object]
    leaving: Task
    tell: Callable[[Mapping[str, object]], None]

    def tell_failed(self, error: GlossatorError) -> None:
        """It came to no end."""
        self.tell({"status": 1, "out": "", "err": f"{error}\n"})


class Doorbell(QObject):
    """Listens for second starts and terminals; only this user's programs can ring."""

    rung = Signal(list)  # paths to open, maybe none
    asked = Signal(object)  # an Asked

    def __init__(self, library: Path, parent: QObject, leaving: Task) -> None:
        """leaving: is cancelled where nothing is done for others any more."""
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(bell_name(library))  # what a crash left; the library's lock says that nobody listens
        self._server.listen(bell_name(library))
        self._server.newConnection.connect(self._answer)
        self._lines: set[QLocalSocket] = set()  # that are open
        self._leaving = leaving

    def _answer(self) -> None:
        socket = self._server.nextPendingConnection()
        if socket is None:
            return
        received = bytearray()
        self._lines.add(socket)

        def read() -> None:
            received.extend(socket.readAll().data())
            if self._leaving.cancelled or len(received) > _LONGEST:
                socket.abort()
            elif received.endswith(END):
                socket.write(TAKEN)
                socket.flush()
                self._take(_message(bytes(received)), partial(self._tell, socket))
                received.clear()

        socket.readyRead.connect(read)
        socket.disconnected.connect(partial(self._lines.discard, socket))
        socket.disconnected.connect(socket.deleteLater)
        if socket.bytesAvailable():
            read()

    def _take(self, message: Mapping[str, object], tell: Callable[[Mapping[str, object]], None]) -> None:
        if "run" in message:
            self.asked.emit(Asked(message, self._leaving, tell))
            return
        paths = message.get("open")
        self.rung.emit([path for path in paths if isinstance(path, str)] if isinstance(paths, list) else [])

    def _tell(self, socket: QLocalSocket, answer: Mapping[str, object]) -> None:
        """Say how it went, if whoever asked is still there."""
        if socket in self._lines:
            socket.write(json.dumps(answer).encode() + END)
            socket.flush()


def _message(data: bytes) -> Mapping[str, object]:
    try:
        message = json.loads(data.decode("utf-8", "surrogateescape"))
    except ValueError:
        return {}
    return message if isinstance(message, dict) else {}
