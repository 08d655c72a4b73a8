"""Moving a library onto disks that are full, read-only or faulty: nothing of it is lost."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from moving_library import found, whole

from reader_app.config.paths import Paths
from reader_app.model.errors import MoveError
from reader_app.services.moving import look, move
from reader_app.services.task import Task
from reader_app.services.whereabouts import MOVING


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
