"""Killed with `kill -9` again and again while annotating: what was acknowledged is there, and the window opens on it.

KILLS=1000 in the environment kills as often; some forty times otherwise.
"""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import IO

import pytest

from reader_app.store import Store
from tests.ui.reader import ReaderWindow

ROOT = Path(__file__).parents[2]
KILLS = int(os.environ.get("KILLS", "40"))
CHECKED = 50  # kills from one look at the whole database to the next
SPEECH = "Second Worldwide Cybersecurity Summit"
Start = Callable[..., ReaderWindow]

# Forks for each "go" a process that opens the library and annotates without end, saying each thing once it is saved.
NURSERY = """
import json, os, random, sys
from itertools import count
from pathlib import Path
from reader_app.config.paths import Paths
from reader_app.services.session import Session

folder = Path(sys.argv[1])
paths = Paths(folder / "data", folder / "cache", folder / "config", folder / "log")

def say(*words):
    os.write(1, (json.dumps(words) + "\\n").encode())

def annotate():
    chance = random.Random()
    session = Session.open(paths, "Ada", worker=False)
    document = session.library.find(sys.argv[2])
    length = len(session.library.text(document.id).content)
    annotating = session.annotating
    for n in count():
        at = chance.randrange(length - 200)
        made = annotating.highlight(document.id, at, at + chance.randrange(60, 200), tags=(f"tag {n % 3}",))
        say(made.id, "")
        annotating.note(made.id, "A note.")
        say(made.id, "A note.")
        what = chance.randrange(4)
        if what == 0:
            session.history.undo()
            say(made.id, "")
        elif what == 1:
            annotating.delete([made.id])
            say(made.id, None)
        elif what == 2:
            session.set_draft("note", str(n))

for line in sys.stdin:
    child = os.fork()
    if child == 0:
        annotate()
    say("child", child)
    os.waitpid(child, 0)
    say("end", 0)
"""


class Nursery:
    """Makes processes that annotate, kills them, and remembers what they acknowledged."""

    def __init__(self, commands: IO[str], answers: IO[str]) -> None:
        self._commands, self._answers = commands, answers
        self.notes: dict[str, str | None] = {}  # of each annotation; None: it was deleted
        self.acknowledged = 0

    def kill_one(self, after: int, seconds: float) -> None:
        """One process, killed so many seconds after so many things were saved."""
        self._commands.write("go\n")
        self._commands.flush()
        child = 0
        while not child:
            child = self._hear()
        while after > 0:
            after -= 1
            self._hear()
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)
        while self._hear() != -1:
            pass

    def _hear(self) -> int:
        """One line: the child's number, -1 at its end, 0 after something was saved."""
        what, value = json.loads(self._answers.readline())
        if what in {"child", "end"}:
            return int(value) or -1
        self.notes[what] = value
        self.acknowledged += 1
        return 0


@contextmanager
def nursery(folder: Path) -> Iterator[Nursery]:
    command = [sys.executable, "-c", NURSERY, str(folder), SPEECH]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        yield Nursery(process.stdin, process.stdout)
        process.stdin.close()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
def test_nothing_acknowledged_is_lost_by_a_storm_of_kills(start: Start, tmp_path: Path) -> None:
    window = start()
    database = window.paths.database
    window.close()
    chance = random.Random()
    with nursery(tmp_path) as storm:
        for n in range(1, KILLS + 1):
            storm.kill_one(chance.randrange(8), chance.uniform(0, 0.02))
            with closing(Store.open(database)) as store:
                saved = {each.id: each.note for each in store.annotations.all()}
                assert n % CHECKED or store.check() == []
            # What is otherwise than was said is the one thing that was in hand, saved and not yet said.
            said = {key: note for key, note in storm.notes.items() if note is not None}
            otherwise = {key for key in said.keys() | saved.keys() if said.get(key) != saved.get(key)}
            assert len(otherwise) <= 1
            for key in otherwise:
                storm.notes[key] = saved.get(key)
    assert storm.acknowledged > KILLS
    window = start()
    window.open(SPEECH)
    assert {each.id for each in window.annotations} == saved.keys()
    assert window.window.banner.text == ""
    window.select("the world’s first comprehensive alliance against cyberthreats").press("H")
    assert len(window.annotations) == len(saved) + 1
    assert window.parts.session.store.check() == []
