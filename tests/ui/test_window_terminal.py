"""Commands of a terminal that change the library while a window has it open: the window does them."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reader_app.app import wake
from reader_app.cli.handed import answer
from reader_app.services.task import Task
from reader_app.ui.instance import Asked, Doorbell
from tests.ui.reader import PATIENCE, ReaderWindow

SPEECH = "Second Worldwide Cybersecurity Summit"
ROOT = Path(__file__).parents[2]


@pytest.fixture
def woken(reader: ReaderWindow) -> ReaderWindow:
    """A window that listens."""
    assert reader.program.desk is not None
    wake(reader.program.desk, reader.paths)
    return reader.open(SPEECH)


class Terminal:
    """Runs commands in a folder, on the library of a window."""

    def __init__(self, reader: ReaderWindow, folder: Path) -> None:
        self._reader, self._folder = reader, folder
        self._environment = os.environ | {"PYTHONPATH": str(ROOT)}

    def begin(self, *argv: str) -> "subprocess.Popen[str]":
        """A command under way."""
        command = [sys.executable, "-m", "reader_app", "--library", str(self._reader.paths.data), *argv]
        pipe = subprocess.PIPE
        return subprocess.Popen(
            command, cwd=self._folder, env=self._environment, stdout=pipe, stderr=pipe, text=True, encoding="utf-8"
        )

    def run(self, *argv: str) -> tuple[int, str, str]:
        """Its status, and what it wrote."""
        running = self.begin(*argv)
        self._reader.wait(lambda: running.poll() is not None, "the end of the command")
        out, err = running.communicate()
        return running.returncode, out, err


@pytest.fixture
def terminal(woken: ReaderWindow, tmp_path: Path) -> Terminal:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    return Terminal(woken, folder)


def test_annotating_in_a_terminal_shows_in_the_window_and_is_undone_there(
    woken: ReaderWindow, terminal: Terminal
) -> None:
    status, out, err = terminal.run("annotate", SPEECH, "--quote", "Wiki-leaks", "--tag", "leaks", "--json")
    assert (status, err) == (0, "")
    made = json.loads(out)
    woken.wait(lambda: len(woken.annotations) == 1, "the mark")
    assert (woken.annotations[0].id, woken.annotations[0].quote) == (made["id"], "Wiki-leaks")
    assert woken.tags_of(woken.annotations[0]) == ["leaks"]
    assert terminal.run("delete", made["id"]) == (0, f"Deleted: {made['id']}\n", "")
    woken.wait(lambda: not woken.annotations, "its end")
    woken.press("Ctrl+Z")
    assert len(woken.annotations) == 1
    status, out, err = terminal.run("delete", "none of this id")
    assert (status, out) == (1, "")
    assert "not in the library" in err


def test_files_are_added_and_removed_from_the_folder_of_the_terminal(
    woken: ReaderWindow, terminal: Terminal, tmp_path: Path
) -> None:
    (tmp_path / "elsewhere" / "lamps.md").write_text("# Lamps\n\nThey burn.\n", encoding="utf-8")
    status, out, err = terminal.run("add", "lamps.md", "missing.md")
    assert status == 1
    assert out.endswith("  Lamps\n")
    assert "missing.md" in err
    woken.wait(lambda: len(woken.parts.library.documents) == 6, "the document in the list")
    assert terminal.run("remove", "Lamps") == (0, "Removed: Lamps\n", "")
    woken.wait(lambda: len(woken.parts.library.documents) == 5, "its end")


def test_notes_are_imported_into_the_window(woken: ReaderWindow, terminal: Terminal, tmp_path: Path) -> None:
    woken.select("Wiki-leaks").press("H")
    file = tmp_path / "elsewhere" / "notes.jsonld"
    assert terminal.run("export", "jsonld", "-o", str(file))[0] == 0
    woken.press("Ctrl+Z")
    assert woken.annotations == ()
    assert terminal.run("import", "notes.jsonld") == (0, "1 annotation imported\n", "")
    woken.wait(lambda: [each.quote for each in woken.annotations] == ["Wiki-leaks"], "the note")


def test_only_what_changes_a_library_is_done_for_a_terminal(woken: ReaderWindow) -> None:
    session, here = woken.parts.session, str(ROOT)
    for request in ({}, {"run": 3, "folder": here}, {"run": ["list"]}):
        assert answer(session, request, Task())["status"] == 2
    for argv in (["list"], ["restore", "x"], ["--help"], ["nonsense"], []):
        told = answer(session, {"run": argv, "folder": here}, Task())
        assert (told["status"], told["out"]) == (2, "")
        assert told["err"].count("\n") == 1


def test_a_window_that_closes_ends_what_a_terminal_has_it_do(
    woken: ReaderWindow, terminal: Terminal, tmp_path: Path
) -> None:
    folder = tmp_path / "elsewhere" / "many"
    folder.mkdir()
    for number in range(3_000):
        (folder / f"{number}.txt").write_text(f"Paper {number}\n\nWords of {number}.\n" * 20, encoding="utf-8")
    running = terminal.begin("add", "many")
    woken.wait(lambda: len(woken.parts.library.documents) > 6, "the first of them")
    woken.close()
    out, err = running.communicate(timeout=60)
    assert (running.returncode, out) == (1, "")
    assert "was closed before it answered" in err


def test_what_is_done_for_a_terminal_is_to_end_before_a_window_that_closes_waits_for_it(
    woken: ReaderWindow, terminal: Terminal
) -> None:
    doorbell, heard = woken.program.desk.findChild(Doorbell), list[Asked]()
    doorbell.asked.connect(heard.append)
    terminal.run("delete", "none of this id")
    until = time.monotonic() + PATIENCE
    ended: list[bool] = []

    def work() -> None:
        while not heard[0].leaving.cancelled and time.monotonic() < until:
            time.sleep(0.01)
        ended.append(heard[0].leaving.cancelled)

    woken.parts.tasks.run(work)
    woken.close()
    assert ended == [True]


def test_without_anyone_to_take_it_a_command_is_refused(reader: ReaderWindow, tmp_path: Path) -> None:
    """The window has not woken, so nobody listens: as when another command has the library."""
    status, out, err = Terminal(reader, tmp_path).run("delete", "anything")
    assert (status, out) == (1, "")
    assert "open in another window" in err
