"""Saving: all or nothing on a full disk, against other processes, from many threads, and through `kill -9`."""

import random
import resource
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from store_samples import add, annotation, save

from reader_app.model.change import Action, Change, Edit
from reader_app.model.errors import LibraryError, SaveError
from reader_app.model.tag import Tag
from reader_app.store import Store, database

KILLS = 20
ANNOTATING = """
import itertools, sys, time
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from store_samples import annotation, save
from reader_app.store import Store
store = Store.open(Path(sys.argv[1]))
document = store.documents.get("d1")
for n in itertools.count():
    name = f"{sys.argv[3]}-{n}"
    save(store, annotation(document, name, tags=("t1",)))
    print(name, flush=True)
    time.sleep(float(sys.argv[4]))
"""


@contextmanager
def file_size_limit(size: int) -> Iterator[None]:
    """No file of this process can grow beyond `size` bytes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_save_is_on_the_disk_when_it_is_done_and_can_be_taken_back_until_then(store: Store) -> None:
    made = add(store)
    journal = store.path.with_name("library.sqlite-journal")

    def told(_: int) -> None:
        assert journal.stat().st_size > 512, "what was there, in a file that outlives this process"

    store.apply(Change(Action.HIGHLIGHT, (Edit(None, annotation(made)),)), told=told)
    assert not journal.exists()
    with store._database.writing() as connection:
        asked = ("synchronous", "journal_mode", "foreign_keys", "trusted_schema", "cell_size_check", "locking_mode")
        (row,) = zip(*(connection.execute(f"PRAGMA {name}").fetchone() for name in asked), strict=True)
    assert row == (3, "delete", 1, 0, 1, "normal")  # 3 is EXTRA: the folder is synced, too


def test_what_does_not_fit_on_the_disk_leaves_nothing(store: Store) -> None:
    made = add(store)
    before = store.path.read_bytes()
    large = replace(annotation(made), note="x" * 1_000_000)
    with file_size_limit(store.path.stat().st_size + 100_000):
        with pytest.raises(SaveError):
            save(store, large)
        with pytest.raises(SaveError):
            store.draft_set("a1", "x" * 1_000_000)
        assert store.annotations.of("d1") == ()
        assert store.drafts() == {}
        save(store, annotation(made, "small"))
    assert [a.id for a in store.annotations.of("d1")] == ["small"]
    assert store.path.read_bytes() != before
    save(store, large)
    assert store.check() == []


@pytest.fixture
def full_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 1 MB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount, unmount = shutil.which("mount"), shutil.which("umount")
    size = ("-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder))
    if not mount or not unmount or subprocess.run([mount, *size], capture_output=True, check=False).returncode:
        pytest.skip("a small disk can only be mounted by root")
    yield folder
    subprocess.run([unmount, str(folder)], check=True)


def test_a_full_disk_is_said_and_survived(full_disk: Path) -> None:
    filling = full_disk / "filling"
    filling.write_bytes(bytes(300_000))
    with closing(Store.open(full_disk / "library.sqlite")) as store:
        made = add(store)
        saved: list[str] = []

        def fill() -> None:
            for n in range(100):
                save(store, replace(annotation(made, f"a{n:03}"), note="x" * 20_000))
                saved.append(f"a{n:03}")

        with pytest.raises(SaveError, match="disk is full"):
            fill()
        assert saved
        assert [a.id for a in store.annotations.all()] == saved
        with pytest.raises(SaveError, match="was not added"):
            store.originals.put(bytes(1_000_000))
        with pytest.raises(SaveError):
            store.backup(full_disk / "backup.sqlite")
        filling.unlink()
        save(store, annotation(made, "after"))
        assert store.check() == []
    assert sorted(path.name for path in full_disk.iterdir()) == ["library.sqlite", "originals"]


def test_no_library_is_made_on_a_full_disk(full_disk: Path) -> None:
    (full_disk / "filling").write_bytes(bytes(1_000_000))
    with pytest.raises(LibraryError):
        Store.open(full_disk / "library.sqlite")
    assert [path.name for path in full_disk.iterdir()] == ["filling"]


def test_another_process_reading_delays_a_save_and_does_not_break_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.05)
    with closing(Store.open(tmp_path / "library.sqlite")) as store:
        made = add(store)
        with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
            other.execute("BEGIN")
            other.execute("SELECT * FROM documents").fetchone()
            with pytest.raises(SaveError, match="another program"):
                save(store, annotation(made))
            assert store.annotations.of("d1") == ()
            other.execute("COMMIT")
            save(store, annotation(made))
        assert len(store.annotations.of("d1")) == 1


def test_threads_share_a_store(store: Store) -> None:
    made = add(store)

    def work(thread: int) -> list[int]:
        sequences = []
        for n in range(25):
            sequences.append(save(store, Tag(f"{thread}-{n}", f"tag {thread} {n}"), annotation(made, f"{thread}-{n}")))
            assert store.annotations.get(f"{thread}-{n}") in store.annotations.of("d1")
        return sequences

    with ThreadPoolExecutor(4) as pool:
        sequences = [n for part in pool.map(work, range(4)) for n in part]
    assert sorted(sequences) == list(range(2, 102))
    assert len(store.annotations.of("d1")) == len(store.tags.all()) == 100
    assert store.check() == []


def test_a_library_can_be_opened_for_reading_at_any_moment_of_anothers_saving(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with closing(Store.open(path)) as store:
        add(store)
        save(store, Tag("t1", "alliances"))
    command = [sys.executable, "-c", ANNOTATING, str(path), str(Path(__file__).parent), "w", "0.002"]
    seen = [0]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, cwd=Path(__file__).parents[3]) as child:
        until = time.monotonic() + 60
        while seen[-1] < 150 and time.monotonic() < until:
            with closing(Store.open(path, read_only=True)) as reading:
                seen.append(len(reading.annotations.of("d1")))
        child.kill()
    assert seen == sorted(seen)
    assert len(set(seen)) > 2  # it was looked at while it grew, however busy the machine was


def test_nothing_acknowledged_is_lost_by_kill_9(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with closing(Store.open(path)) as store:
        add(store)
        save(store, Tag("t1", "alliances"))
    acknowledged: set[str] = set()
    chance = random.Random()
    for n in range(KILLS):
        command = [sys.executable, "-c", ANNOTATING, str(path), str(Path(__file__).parent), str(n), "0"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[3]) as child:
            assert child.stdout is not None
            for _ in range(1 + n % 3):  # however slow the disk is
                acknowledged.add(child.stdout.readline().strip())
            time.sleep(chance.uniform(0, 0.1))
            child.kill()
            # What was printed whole was acknowledged; the last line may have been cut.
            acknowledged.update(line.strip() for line in child.stdout if line.endswith("\n"))
        with closing(Store.open(path)) as store:
            saved = {a.id for a in store.annotations.of("d1")}
            assert acknowledged <= saved
            assert len(saved) <= len(acknowledged) + n + 1  # at most the one in hand at each kill
            assert store.tags.counts() == {"t1": len(saved)}
            assert store.check() == []
    assert len(acknowledged) > KILLS
