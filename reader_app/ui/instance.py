"""One window per library: a second start hands its files to the first and ends."""

import hashlib
import json
import time
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE = 1500  # ms
_END = b"\n"
_LONGEST = 1 << 20  # bytes of a message; a longer one is not ours


def _name(library: Path) -> str:
    """A local socket's name for a library: short, since the system bounds its length."""
    return "glossator-" + hashlib.sha256(str(library.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:24]


def hand_over(library: Path, paths: list[str]) -> bool:
    """Ask the window that has the library open to come forward and take these files; False if none answers."""
    socket = QLocalSocket()
    until = time.monotonic() + _PATIENCE / 1000
    socket.connectToServer(_name(library))
    while not socket.waitForConnected(_PATIENCE):  # it has the library a little before it listens
        if time.monotonic() > until:
            return False
        time.sleep(0.05)
        socket.connectToServer(_name(library))
    socket.write(json.dumps({"open": paths}).encode("utf-8", "surrogateescape") + _END)
    socket.flush()
    taken = socket.waitForReadyRead(_PATIENCE)  # a window that is closing takes nothing more
    socket.disconnectFromServer()
    return taken


class Doorbell(QObject):
    """Listens for second starts; only this user's programs can ring."""

    rung = Signal(list)  # paths to open, maybe none

    def __init__(self, library: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(_name(library))  # what a crash left; the library's lock says that nobody listens
        self._server.listen(_name(library))
        self._server.newConnection.connect(self._answer)

    def _answer(self) -> None:
        socket = self._server.nextPendingConnection()
        if socket is None:
            return
        received = bytearray()

        def read() -> None:
            received.extend(socket.readAll().data())
            if received.endswith(_END):
                socket.write(b"taken" + _END)
                socket.flush()
                self.rung.emit(_paths(bytes(received)))
            elif len(received) > _LONGEST:
                socket.abort()

        socket.readyRead.connect(read)
        socket.disconnected.connect(socket.deleteLater)
        if socket.bytesAvailable():
            read()


def _paths(message: bytes) -> list[str]:
    try:
        paths = json.loads(message.decode("utf-8", "surrogateescape"))["open"]
    except (ValueError, KeyError, TypeError):
        return []
    return [path for path in paths if isinstance(path, str)] if isinstance(paths, list) else []
