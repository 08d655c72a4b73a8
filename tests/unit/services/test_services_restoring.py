"""Restoring, killed at any moment or beside what an interrupted save left: a library opens, and nothing is gone."""

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from services_samples import opened, paths_in, speech

from reader_app.config.paths import Paths
from reader_app.services.backups import Backups, restore
from reader_app.store import Store

ROOT = Path(__file__).parents[3]
KILLER = """
import os, signal, sys
from pathlib import Path
from reader_app.config.paths import Paths
from reader_app.services.backups import restore

def work(folder, at):
    left = at
    def hook(event, arguments):
        nonlocal left
        if event in {"os.rename", "os.remove", "os.mkdir", "open", "sqlite3.connect"}:
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
    paths = Paths(folder / "library", folder / "cache", folder / "config", folder / "log")
    sys.addaudithook(hook)
    restore(paths, folder / "backup.sqlite")

for line in sys.stdin:
    folder, at = line.rstrip().split("|")
    child = os.fork()
    if child == 0:
        work(Path(folder), int(at))
        os._exit(0)
    _, status = os.waitpid(child, 0)
    print(status, flush=True)
"""


@pytest.fixture
def used(tmp_path: Path) -> Paths:
    """A library with the notes "first" and "second", and a backup with the first only."""
    paths = paths_in(tmp_path)
    with opened(tmp_path) as session:
        session.annotating.document_note(speech(session).id, "first")
        Backups(session.store).make().rename(tmp_path / "backup.sqlite")
        session.annotating.document_note(speech(session).id, "second")
    return paths


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
    paths.database.write_bytes(half)
    Path(f"{paths.database}-journal").write_bytes(journal)


def lose(paths: Paths) -> None:
    interrupt(paths)
    paths.database.unlink()


def spoil(paths: Paths) -> None:
    paths.database.write_bytes(paths.database.read_bytes()[:5000])


def notes(database: Path) -> list[str]:
    with closing(Store.open(database)) as store:
        assert store.quick_check() == []
        return sorted(each.note for each in store.annotations.all())


@pytest.mark.parametrize("happen", [interrupt, lose])
def test_a_journal_is_not_played_into_what_is_restored(happen: Callable[[Paths], None], used: Paths) -> None:
    happen(used)
    journal = Path(f"{used.database}-journal").read_bytes()
    before = restore(used, used.data.parent / "backup.sqlite")
    assert notes(used.database) == ["first"]
    if happen is interrupt:
        assert before is not None
        assert notes(before) == ["first", "second"]
    else:
        assert before is None
        assert journal in [path.read_bytes() for path in used.data.glob("*journal*")]


def test_the_plain_copy_of_the_notes_is_of_what_was_restored(used: Paths, tmp_path: Path) -> None:
    assert len(used.jsonl.read_text("utf-8").splitlines()) == 2
    restore(used, tmp_path / "backup.sqlite")
    with opened(tmp_path):
        pass
    assert [json.loads(line)["note"] for line in used.jsonl.read_text("utf-8").splitlines()] == ["first"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no such signal")
@pytest.mark.parametrize("happen", [interrupt, spoil])
def test_killed_at_any_moment_nothing_is_gone(happen: Callable[[Paths], None], used: Paths, tmp_path: Path) -> None:
    happen(used)
    broken = used.database.read_bytes()
    seen = set()
    with subprocess.Popen(
        [sys.executable, "-c", KILLER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as killer:
        assert killer.stdin is not None
        assert killer.stdout is not None
        for at in range(1, 200):
            trial = tmp_path / f"trial {at}"
            shutil.copytree(used.data, trial / "library")
            shutil.copy(tmp_path / "backup.sqlite", trial)
            killer.stdin.write(f"{trial}|{at}\n")
            killer.stdin.flush()
            status = int(killer.stdout.readline())
            there = trial / "library" / "library.sqlite"
            kept = tuple((trial / "library" / "backups").glob("*before-restore-*.sqlite"))
            if happen is spoil:
                assert broken in [each.read_bytes() for each in (there, *kept)]
                seen.add(there.read_bytes() == broken)
            else:
                seen.add(len(notes(there)) == 2)
                assert ["first", "second"] in [notes(each) for each in (there, *kept)]
            shutil.rmtree(trial)
            if status == 0:
                break
            assert os.WTERMSIG(status) == signal.SIGKILL
        killer.stdin.close()
    assert at > 10
    assert seen == {True, False}
