"""Work on a library that is killed at a moment of its own, and saves that are interrupted half-way."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from services_samples import paths_in

from reader_app.config.paths import Paths

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no such signal")
_ROOT = Path(__file__).parents[3]
_KILLER = """
import os, signal, sys
from pathlib import Path
from reader_app.config.paths import Paths
{imports}

TOUCHING = {{"os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.utime", "open", "sqlite3.connect"}}

def work(folder, at):
    left = at
    def hook(event, arguments):
        nonlocal left
        if event in TOUCHING:
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
    paths = Paths(folder / "library", folder / "cache", folder / "config", folder / "log")
    sys.addaudithook(hook)
    {work}

for line in sys.stdin:
    folder, at = line.rstrip().split("|")
    child = os.fork()
    if child == 0:
        work(Path(folder), int(at))
        os._exit(0)
    _, status = os.waitpid(child, 0)
    print(status, flush=True)
"""


def killed_at_each_moment(library: Path, imports: str, *work: str) -> Iterator[Paths]:
    """Does the work on a copy of a library, killed before its first touch of a file, then before its second, and so on.

    Yields where that was, until a work came to its end. work: lines of Python, with `folder` and `paths`.
    """
    source = _KILLER.format(imports=imports, work="\n    ".join(work))
    with subprocess.Popen(
        [sys.executable, "-c", source], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=_ROOT
    ) as killer:
        assert killer.stdin is not None
        assert killer.stdout is not None
        at = status = 1
        while status:
            trial = paths_in(library.parent / f"trial {at}")
            shutil.copytree(library, trial.data)
            killer.stdin.write(f"{trial.data.parent}|{at}\n")
            killer.stdin.flush()
            status = int(killer.stdout.readline())
            assert status == 0 or os.WTERMSIG(status) == signal.SIGKILL
            yield trial
            shutil.rmtree(trial.data.parent)
            at += 1
        killer.stdin.close()


def interrupt(paths: Paths) -> None:
    """Leave a library as a save leaves it that is interrupted when half of it is written."""
    connection = sqlite3.connect(paths.database, isolation_level=None)
    connection.execute("PRAGMA cache_size = 1")
    connection.execute("BEGIN")
    connection.execute("UPDATE annotations SET note = 'never saved'")
    connection.execute("CREATE TABLE filling AS SELECT randomblob(100000)")
    half, journal = paths.database.read_bytes(), Path(f"{paths.database}-journal").read_bytes()
    connection.execute("ROLLBACK")
    connection.close()
    assert half != paths.database.read_bytes()
    paths.database.write_bytes(half)
    Path(f"{paths.database}-journal").write_bytes(journal)
