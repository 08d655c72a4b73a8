"""Moving a library: everything arrives, nothing is lost wherever it is stopped, and what does not suit is refused."""

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

import pytest
from services_samples import opened, paths_in, speech

from reader_app.config.paths import Paths, resolve
from reader_app.config.place import NOTE, led_on
from reader_app.model.errors import DamagedLibraryError, LibraryInUseError, MissingLibraryError, MoveError
from reader_app.services.backups import Backups, backups
from reader_app.services.moving import clear, look, move
from reader_app.services.session import Session
from reader_app.services.task import Task
from reader_app.services.whereabouts import MOVING, adopt, begin_anew, is_unfinished
from reader_app.store import Store

NAMES = {"library.sqlite", "library.lock", "annotations.jsonl", "originals", "backups", "mine"}


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """A library that was used: a note, a file added, a backup of long ago, and a file of the person's own."""
    paths = paths_in(tmp_path)
    file = tmp_path / "added.txt"
    file.write_text("Words of my own.\n" * 100, encoding="utf-8")
    with opened(tmp_path) as session:
        session.importing.add([file])
        session.annotating.document_note(speech(session).id, "carried along")
        made = Backups(session.store).make()
    os.utime(made, (10**9, 10**9))
    (paths.data / "mine").mkdir()
    (paths.data / "mine" / "list.txt").write_text("one\n")
    return paths


def whole(paths: Paths) -> bool:
    """Whether the library opens and has everything in it."""
    with Session.open(paths, "Ada", worker=False) as session:
        notes = [each.note for each in session.annotating.of(speech(session).id)]
        return (
            notes == ["carried along"]
            and len(session.library.documents()) == 6
            and session.store.check() == []
            and [each.made[:4] for each in backups(paths.data)] == ["2001"]
            and (paths.data / "mine" / "list.txt").read_text() == "one\n"
        )


def found(paths: Paths) -> Paths:
    """The paths as the next start finds them."""
    data, moved = led_on(paths.data, paths.config, asked=paths.asked is not None)
    return replace(paths, data=data, moved=moved)


def test_everything_moves_and_the_next_start_finds_it(paths: Paths, tmp_path: Path) -> None:
    target = tmp_path / "drive" / "Glossator"
    target.parent.mkdir()
    there = move(paths, target, Task())
    assert there == found(paths) == replace(paths, data=target, moved=True)
    assert whole(there)
    assert {path.name for path in target.iterdir()} == NAMES | {MOVING}
    assert {path.name for path in paths.data.iterdir()} == NAMES | {NOTE}, "nothing goes before it was opened"
    assert is_unfinished(there)
    assert clear(there) is None
    assert not is_unfinished(there)
    assert [path.name for path in paths.data.iterdir()] == [NOTE]
    assert {path.name for path in target.iterdir()} == NAMES
    assert whole(there)


def test_moved_on_and_back_again(paths: Paths, tmp_path: Path) -> None:
    here = paths
    for folder in (tmp_path / "a", tmp_path / "b", paths.data, tmp_path / "a"):
        here = move(here, folder, Task())
        assert found(paths).data == folder
        assert clear(here) is None
        assert whole(here)
    assert led_on(tmp_path / "b", paths.config, asked=True) == (tmp_path / "a", True)


def test_a_library_that_was_asked_for_by_its_folder(paths: Paths, tmp_path: Path) -> None:
    asked = replace(paths, asked=paths.data)
    there = move(asked, tmp_path / "b", Task())
    assert clear(there) is None
    assert not paths.record.exists(), "the usual library is another one"
    assert found(asked) == there
    further = move(there, tmp_path / "c", Task())
    assert clear(further) is None
    assert found(asked).data == tmp_path / "c"
    assert json.loads((paths.data / NOTE).read_text())["place"] == str(tmp_path / "c"), "led there at once"
    back = move(further, paths.data, Task())
    assert clear(back) is None
    assert found(asked).data == paths.data
    assert whole(back)


def test_resolve_follows(paths: Paths, tmp_path: Path) -> None:
    usual = resolve()
    assert not usual.moved
    shutil.copytree(paths.data, usual.data)
    move(usual, tmp_path / "elsewhere", Task())
    assert resolve() == replace(usual, data=tmp_path / "elsewhere", moved=True)
    assert resolve(usual.data).data == tmp_path / "elsewhere"
    assert resolve(tmp_path / "another") == replace(usual, data=tmp_path / "another", asked=tmp_path / "another")


# ---- what is refused


def _a_file(target: Path, _: Paths) -> Path:
    target.write_text("")
    return target


def _other_files(target: Path, _: Paths) -> Path:
    target.mkdir()
    (target / "thesis.odt").write_text("")
    return target


def _a_library(target: Path, paths: Paths) -> Path:
    shutil.copytree(paths.data, target)
    return target


@pytest.mark.parametrize(
    ("make", "why"),
    [
        (_a_file, "is a file"),
        (_other_files, "other files"),
        (_a_library, "a library already"),
        (lambda target, paths: target / "x" / "y", "There is no folder"),
        (lambda target, paths: paths.data, "already; nothing"),
        (lambda target, paths: paths.data / "new", "inside the library"),
        (lambda target, paths: paths.data / "mine", "inside the library"),
    ],
)
def test_a_folder_that_does_not_suit(
    make: Callable[[Path, Paths], Path], why: str, paths: Paths, tmp_path: Path
) -> None:
    target = make(tmp_path / "target", paths)
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    for refuse in (lambda: look(paths, target), lambda: move(paths, target, Task())):
        with pytest.raises(MoveError, match=why):
            refuse()
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == before
    assert whole(paths)


def test_what_a_system_puts_on_a_disk_is_nothing(paths: Paths, tmp_path: Path) -> None:
    (tmp_path / "drive" / "lost+found").mkdir(parents=True)
    (tmp_path / "drive" / ".Trash-1000").mkdir()
    assert whole(move(paths, tmp_path / "drive", Task()))


def test_a_library_that_is_open_is_not_moved(paths: Paths, tmp_path: Path) -> None:
    with opened(tmp_path), pytest.raises(LibraryInUseError):
        move(paths, tmp_path / "target", Task())
    assert not (tmp_path / "target").exists()


def test_a_damaged_library_is_not_moved(paths: Paths, tmp_path: Path) -> None:
    paths.database.write_bytes(paths.database.read_bytes()[:5000])
    with pytest.raises(MoveError, match="damaged"):
        move(paths, tmp_path / "target", Task())
    assert not (tmp_path / "target").exists()


def _disk(folder: Path, size: str, how: str = "rw") -> Iterator[Path]:
    folder.mkdir()
    mount, unmount = shutil.which("mount"), shutil.which("umount")
    given = ("-t", "tmpfs", "-o", f"size={size},{how}", "tmpfs", str(folder))
    if not mount or not unmount or subprocess.run([mount, *given], capture_output=True, check=False).returncode:
        pytest.skip("a disk can only be mounted by root")
    yield folder
    subprocess.run([unmount, "-l", str(folder)], check=True)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    yield from _disk(tmp_path / "small", "1m")


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    yield from _disk(tmp_path / "disk", "20m")


@pytest.fixture
def locked_disk(tmp_path: Path) -> Iterator[Path]:
    yield from _disk(tmp_path / "locked", "20m", "ro")


def test_a_disk_without_room_is_seen_before_anything_is_copied(paths: Paths, small_disk: Path) -> None:
    with pytest.raises(MoveError, match=r"needs .* MB and .* has room for .* MB"):
        look(paths, small_disk / "Glossator")
    assert whole(paths)


@pytest.mark.parametrize("at", [1, 4])
def test_a_disk_that_fills_while_it_is_copied_to(at: int, paths: Paths, disk: Path) -> None:
    def fill(done: int, _total: int, _name: str) -> None:
        if done == at:
            with suppress(OSError), (disk / "filling").open("wb", buffering=0) as file:
                while True:
                    file.write(bytes(1 << 14))

    with pytest.raises(MoveError, match="is full; nothing was moved"):
        move(paths, disk / "Glossator", Task(fill))
    assert [path.name for path in disk.iterdir()] == ["filling"]
    assert whole(found(paths))
    (disk / "filling").unlink()
    assert whole(move(paths, disk / "Glossator", Task()))


def test_a_file_that_may_not_grow_so_large(paths: Paths, tmp_path: Path) -> None:
    code = f"""
import resource, sys
from pathlib import Path
from reader_app.config.paths import Paths
from reader_app.services.moving import move
from reader_app.services.task import Task
resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))
folder = Path({str(tmp_path)!r})
move(Paths(folder / "library", folder / "cache", folder / "config", folder / "log"), folder / "target", Task())
"""
    root = Path(__file__).parents[3]
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=root, check=False)
    assert "MoveError" in done.stderr
    assert not (tmp_path / "target").exists()
    assert whole(found(paths))


def test_a_read_only_place(paths: Paths, locked_disk: Path) -> None:
    for target in (locked_disk, locked_disk / "Glossator"):
        with pytest.raises(MoveError, match="Nothing can be written"):
            move(paths, target, Task())
    assert whole(found(paths))


def test_where_nothing_can_be_written_down_nothing_is_moved(paths: Paths, tmp_path: Path) -> None:
    paths.record.parent.mkdir(exist_ok=True)
    paths.record.mkdir()  # in the way of the file
    with pytest.raises(MoveError, match="could not be written down"):
        move(paths, tmp_path / "target", Task())
    paths.record.rmdir()
    assert not (tmp_path / "target").exists()
    assert whole(found(paths))


def test_a_disk_that_gives_back_something_else(paths: Paths, tmp_path: Path) -> None:
    target = tmp_path / "target"
    tasks = []

    def spoil(_done: int, _total: int, name: str) -> None:
        if tasks[0].share >= 0.5 and name == "list.txt":
            (target / MOVING / "mine" / "list.txt").write_text("two\n")

    tasks.append(Task(spoil))
    with pytest.raises(MoveError, match="not the same when it is read again"):
        move(paths, target, tasks[0])
    assert not target.exists()
    assert whole(found(paths))


def test_cancelled_nothing_is_moved(paths: Paths, tmp_path: Path) -> None:
    task = Task(lambda done, _total, _name: task.cancel() if done == 2 else None)
    with pytest.raises(MoveError, match="was not moved"):
        move(paths, tmp_path / "target", task)
    assert not (tmp_path / "target").exists()
    assert whole(found(paths))


# ---- what happens afterwards


@pytest.mark.logs("was changed after it was copied")
def test_what_was_changed_meanwhile_is_left(paths: Paths, tmp_path: Path) -> None:
    there = move(paths, tmp_path / "target", Task())
    with closing(Store.open(paths.database)) as store:
        store.state_set("key", "by an older program, which knows of no notes")
    assert clear(there) == paths.data
    assert paths.database.exists()
    assert not is_unfinished(there), "it is said once"


def test_a_copy_nobody_is_led_to_clears_nothing(paths: Paths, tmp_path: Path) -> None:
    there = move(paths, tmp_path / "target", Task())
    paths.record.unlink()
    (paths.data / NOTE).unlink()
    assert clear(there) is None
    assert whole(paths)


def test_a_missing_library_is_not_made_anew(paths: Paths, tmp_path: Path) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    there = move(paths, drive / "Glossator", Task())
    clear(there)
    drive.rename(tmp_path / "unplugged")
    drive.mkdir()  # what it is mounted on
    for read_only in (False, True):
        with pytest.raises(MissingLibraryError, match="plug it in"):
            Session.open(found(paths), "Ada", worker=False, read_only=read_only)
    with pytest.raises(MissingLibraryError):
        move(found(paths), tmp_path / "other", Task())
    assert list(drive.iterdir()) == []
    drive.rmdir()
    (tmp_path / "unplugged").rename(drive)
    assert whole(found(paths))


def test_a_missing_library_is_taken_from_where_it_is_now(paths: Paths, tmp_path: Path) -> None:
    there = move(paths, tmp_path / "drive", Task())
    clear(there)
    (tmp_path / "drive").rename(tmp_path / "other")
    with pytest.raises(MissingLibraryError, match="no library in"):
        adopt(found(paths), tmp_path)
    (tmp_path / "wrong").mkdir()
    (tmp_path / "wrong" / "library.sqlite").write_text("none")
    with pytest.raises(DamagedLibraryError):
        adopt(found(paths), tmp_path / "wrong")
    assert adopt(found(paths), tmp_path / "other") == found(paths)
    assert whole(found(paths))


def test_a_lost_library_is_begun_anew(paths: Paths, tmp_path: Path) -> None:
    shutil.rmtree(move(paths, tmp_path / "drive", Task()).data)
    (tmp_path / "new").mkdir()
    Session.open(begin_anew(found(paths), tmp_path / "new"), "Ada", worker=False).close()
    with Session.open(found(paths), "Ada", worker=False) as session:
        assert len(session.library.documents()) == 5


@pytest.mark.logs("where the library was moved to is not known")
@pytest.mark.parametrize("text", ["", "{", "[]", '{"place": 3}', "\udcff"])
def test_a_record_that_is_broken_makes_no_new_library(text: str, paths: Paths, tmp_path: Path) -> None:
    move(paths, tmp_path / "drive", Task())
    (paths.data / NOTE).unlink()
    paths.database.unlink()
    paths.record.write_text(text, encoding="utf-8", errors="surrogateescape")
    with pytest.raises(MissingLibraryError):
        Session.open(found(paths), "Ada", worker=False)


def test_who_waited_for_the_old_folder_does_not_get_it(paths: Paths, tmp_path: Path) -> None:
    """It looked for the library before it was moved, and has the lock only afterwards."""
    move(paths, tmp_path / "target", Task())
    with pytest.raises(LibraryInUseError, match="try again"):
        Session.open(paths, "Ada", worker=False)
    assert whole(found(paths))


# ---- killed at any moment

KILLER = """
import os, signal, sys
from pathlib import Path
from reader_app.config.paths import Paths
from reader_app.services.moving import clear, move
from reader_app.services.session import Session
from reader_app.services.task import Task
import reader_app.services.backups

def work(folder, at):
    left = at
    def hook(event, arguments):
        nonlocal left
        if event in {"os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.utime", "open", "sqlite3.connect"}:
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
    paths = Paths(folder / "library", folder / "cache", folder / "config", folder / "log")
    sys.addaudithook(hook)
    there = move(paths, folder / "target", Task())
    left += 10**6 * (left <= 0)
    Session.open(there, "Ada", worker=False).close()
    clear(there)

for line in sys.stdin:
    folder, at = line.rstrip().split("|")
    child = os.fork()
    if child == 0:
        work(Path(folder), int(at))
        os._exit(0)
    _, status = os.waitpid(child, 0)
    print(status, flush=True)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no such signal")
def test_killed_at_any_moment_one_library_has_everything(paths: Paths, tmp_path: Path) -> None:
    """Before each touch of a file the process dies; what the next start opens is whole, and moving goes on."""
    root = Path(__file__).parents[3]
    stages = set()
    with subprocess.Popen(
        [sys.executable, "-c", KILLER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=root
    ) as killer:
        assert killer.stdin is not None
        assert killer.stdout is not None
        for at in range(1, 1000):
            trial = tmp_path / f"trial {at}"
            trial.mkdir()
            shutil.copytree(paths.data, trial / "library")
            killer.stdin.write(f"{trial}|{at}\n")
            killer.stdin.flush()
            status = int(killer.stdout.readline())
            next_start = found(paths_in(trial))
            stages.add((next_start.moved, is_unfinished(replace(next_start, data=trial / "target"))))
            assert whole(next_start)
            if next_start.moved:
                assert clear(next_start) is None
                assert not (trial / "library" / "library.sqlite").exists()
            else:
                assert whole(move(next_start, trial / "target", Task())), "a second try is not in the way of the first"
            shutil.rmtree(trial)
            if status == 0:
                break
            assert os.WTERMSIG(status) == signal.SIGKILL
        killer.stdin.close()
    assert at > 100
    assert stages == {(False, False), (False, True), (True, True), (True, False)}


def test_a_journal_of_an_interrupted_save_is_no_part_of_the_copy(paths: Paths, tmp_path: Path) -> None:
    kept = paths.database.read_bytes()
    connection = sqlite3.connect(paths.database, isolation_level=None)
    connection.execute("PRAGMA cache_size = 1")
    connection.execute("BEGIN")
    connection.execute("UPDATE annotations SET note = 'never saved'")
    connection.execute("CREATE TABLE filling AS SELECT randomblob(100000)")
    half, journal = paths.database.read_bytes(), Path(f"{paths.database}-journal").read_bytes()
    connection.execute("ROLLBACK")
    connection.close()
    assert half != kept
    paths.database.write_bytes(half)
    Path(f"{paths.database}-journal").write_bytes(journal)
    there = move(paths, tmp_path / "target", Task())
    assert whole(there)
    assert {path.name for path in there.data.iterdir()} == NAMES | {MOVING}
