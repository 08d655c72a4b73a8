"""A private X screen with Glossator on it, worked by keyboard and mouse as a person would."""

import json
import os
import struct
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtGui import QColor, QImage

ROOT = Path(__file__).parents[2]
SCREEN = (1280, 800)  # pixels
PATIENCE = 90.0  # seconds until what is waited for must be there
T = TypeVar("T")
Point = tuple[int, int]


class Desktop:
    """An X screen, the program on it, and the library it has open. There is no window manager: we give the focus."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.library = folder / "library"
        self.program: subprocess.Popen[bytes] | None = None
        self._errors = folder / "stderr.txt"
        (folder / "screen").mkdir()
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "{}x{}x24".format(*SCREEN), "-nolisten", "tcp"]
        command += ["-noreset", "-fbdir", str(folder / "screen")]
        self._server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        self.environment = {name: value for name, value in os.environ.items() if name != "WAYLAND_DISPLAY"}
        self.environment |= {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "NO_AT_BRIDGE": "1"}

    # --- the program

    def start(self, *arguments: str) -> "Desktop":
        """Start Glossator with this desktop's library and wait until its window has the focus."""
        return self.launch(sys.executable, "main.py", "--library", str(self.library), *arguments)

    def launch(self, *command: str) -> "Desktop":
        """Start any program from the repository's root and wait until its window has the focus."""
        with self._errors.open("wb") as errors:
            self.program = subprocess.Popen(command, cwd=ROOT, env=self.environment, stderr=errors)
        self.wait(self.windows, "a window")
        self.focus()
        return self

    def quit(self, *keys: str) -> None:
        """Leave the program by Ctrl+Q, or the keys given; it must go in peace and without a word on stderr."""
        self.press(*(keys or ("ctrl+q",)))
        if self.program is None:
            raise RuntimeError("nothing was started")
        code = self.program.wait(PATIENCE)
        self.program = None
        said = self._errors.read_text(encoding="utf-8")
        assert (code, said) == (0, ""), f"It ended with {code} and said: {said}"

    def ask(self, *arguments: str) -> Any:
        """What a terminal command says of the library, as JSON."""
        command = [sys.executable, "main.py", "--library", str(self.library), *arguments, "--json"]
        done = subprocess.run(command, cwd=ROOT, env=self.environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    def close(self) -> None:
        """Take program and screen away, whatever state they are in."""
        for process in (self.program, self._server):
            if process is not None:
                process.kill()
                process.wait()

    # --- windows

    def windows(self) -> list[str]:
        """The ids of the visible windows, oldest first."""
        done = self._xdotool("search", "--onlyvisible", "--name", ".", check=False)
        return done.split()

    def title(self) -> str:
        """The title of the window that has the focus."""
        return self._xdotool("getwindowfocus", "getwindowname", check=False).strip()

    def focus(self) -> "Desktop":
        """Give the focus to the newest window, as a window manager does."""
        newest = self.windows()[-1]
        self._xdotool("windowfocus", "--sync", newest)
        return self

    def resize(self, width: int, height: int) -> "Desktop":
        """Make the focused window so big."""
        self._xdotool("getwindowfocus", "windowsize", "--sync", str(width), str(height))
        return self

    # --- hands

    def press(self, *keys: str) -> "Desktop":
        """Press keys one after the other, by X's names: "ctrl+k", "Return", "shift+F3"."""
        if keys:
            self._xdotool("key", "--delay", "40", "--clearmodifiers", *keys)
        return self

    def type(self, text: str) -> "Desktop":
        """Type a text."""
        self._xdotool("type", "--delay", "25", text)
        return self

    def click(self, at: Point, button: int = 1, times: int = 1) -> "Desktop":
        """Click at a point of the screen."""
        self._move(at)
        self._xdotool("click", "--repeat", str(times), "--delay", "60", str(button))
        return self

    def drag(
        self, start: Point, end: Point, steps: int = 8, before_release: Callable[[], object] | None = None
    ) -> "Desktop":
        """Press at one point of the screen, move, let go at another."""
        self._move(start)
        self._xdotool("mousedown", "1")
        for step in range(1, steps + 1):
            part = step / steps
            self._move((round(start[0] + (end[0] - start[0]) * part), round(start[1] + (end[1] - start[1]) * part)))
        if before_release is not None:
            before_release()
            self._move((end[0] + 2, end[1]))
            time.sleep(1.5)  # who takes it has to answer first, which nothing on the screen tells
        self._xdotool("mouseup", "1")
        return self

    # --- eyes

    def look(self) -> QImage:
        """The screen as it is now; Xvfb keeps it in a file in XWD's format."""
        data = (self.folder / "screen" / "Xvfb_screen0").read_bytes()
        header = struct.unpack(">20I", data[:80])
        start, width, height, stride = header[0] + header[19] * 12, header[4], header[5], header[12]
        return QImage(data[start:], width, height, stride, QImage.Format.Format_RGB32).copy()

    def screenshot(self, path: Path) -> None:
        """Save the screen as it is now. Raises OSError where that is not possible."""
        path.parent.mkdir(parents=True, exist_ok=True)
        if not self.look().save(str(path)):
            raise OSError(f"{path} could not be written")

    def find(self, colour: str, within: tuple[int, int, int, int] | None = None) -> tuple[int, int, int, int] | None:
        """The smallest rectangle (left, top, right, bottom; inclusive) around the pixels of a colour, if any."""
        image = self.look().convertToFormat(QImage.Format.Format_RGB888)
        left, top, right, bottom = within or (0, 0, image.width() - 1, image.height() - 1)
        parts = QColor(colour)
        wanted = bytes((parts.red(), parts.green(), parts.blue()))
        data, stride = bytes(image.constBits()), image.bytesPerLine()
        found: list[Point] = []
        for y in range(top, bottom + 1):
            row = data[y * stride + left * 3 : y * stride + (right + 1) * 3]
            if wanted in row:  # not yet certain: the three bytes may straddle two pixels
                found += [(left + x // 3, y) for x in range(0, len(row), 3) if row[x : x + 3] == wanted]
        if not found:
            return None
        xs, ys = zip(*found, strict=True)
        return min(xs), min(ys), max(xs), max(ys)

    def wait(self, condition: Callable[[], T | None], what: str) -> T:
        """Wait until a condition is true and return what it said; `what` names it where it never is."""
        until = time.monotonic() + PATIENCE
        while not (said := condition()):
            if self.program is not None and self.program.poll() is not None:
                pytest.fail(f"waiting for {what}: the program ended: {self._errors.read_text(encoding='utf-8')}")
            if time.monotonic() > until:
                self.screenshot(self.folder / "failed.png")
                pytest.fail(f"{what} did not come; the screen is in {self.folder / 'failed.png'}")
            time.sleep(0.05)
        return said

    def _move(self, to: Point) -> None:
        self._xdotool("mousemove", str(to[0]), str(to[1]))

    def _xdotool(self, *arguments: str, check: bool = True) -> str:
        command = ["xdotool", *arguments]
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False)
        assert not check or done.returncode == 0, f"{' '.join(command)}: {done.stderr}"
        return done.stdout
