"""Moving a library: everything arrives, nothing is lost wherever it is stopped, and what does not suit is refused."""

import json
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from killing import interrupt, killed_at_each_moment, needs_fork
from moving_library import NAMES, found, whole
from services_samples import opened

from reader_app.config.paths import Paths
from reader_app.config.place import NOTE, led_on
from reader_app.model.errors import LibraryInUseError, MoveError
from reader_app.services.moving import clear, look, move
from reader_app.services.task import Task
from reader_app.services.whereabouts import MOVING, adopt, is_unfinished
from reader_app.store import Store


def test_everything_moves_and_the_next_start_finds_it(paths: Paths, tmp_path: Path) -> None:
    target = tmp_path / "drive" / "Glossator"
    target.parent.mkdir()
    there = move(paths, target, Task())
    assert there == found(paths) == paths._replace(data=target, moved=True)
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


@pytest.mark.parametrize("name", ["Letters", "..", ".", ""])
def test_a_strangers_library_clears_nothing_of_mine(name: str, paths: Paths, tmp_path: Path) -> None:
    """It may say that it came from any folder: only one that was a library, and leads here, is believed."""
    home = tmp_path / "home" / "mine"
    (home / "Letters").mkdir(parents=True)
    (home / "Letters" / "one.txt").write_text("Dear Ada")
    (paths.data / MOVING).mkdir()
    mark = {"from": str(home), "names": [name], "database": [0, 0]}
    (paths.data / MOVING / "moved.json").write_text(json.dumps(mark))
    there = adopt(paths._replace(data=tmp_path / "lost", moved=True), paths.data)
    assert clear(there) is None
    assert [each.name for each in home.iterdir()] == ["Letters"]
    assert (home / "Letters" / "one.txt").read_text() == "Dear Ada"
    assert whole(there)


# ---- killed at any moment


@needs_fork
def test_killed_at_any_moment_one_library_has_everything(paths: Paths) -> None:
    """Before each touch of a file the process dies; what the next start opens is whole, and moving goes on."""
    stages = []
    imports = """
from reader_app.services.moving import clear, move
from reader_app.services.session import Session
from reader_app.services.task import Task
import reader_app.services.backups
"""
    moving = 'there = move(paths, folder / "target", Task())', "left += 10**6 * (left <= 0)"
    opening = 'Session.open(there, "Ada", worker=False).close()'
    for trial in killed_at_each_moment(paths.data, imports, *moving, opening, "clear(there)"):
        next_start, target = found(trial), trial.data.parent / "target"
        stages.append((next_start.moved, is_unfinished(next_start._replace(data=target))))
        assert whole(next_start)
        if next_start.moved:
            assert clear(next_start) is None
            assert not trial.database.exists()
        else:
            assert whole(move(next_start, target, Task())), "a second try is not in the way of the first"
    assert len(stages) > 100
    assert set(stages) == {(False, False), (False, True), (True, True), (True, False)}


def test_a_journal_of_an_interrupted_save_is_no_part_of_the_copy(paths: Paths, tmp_path: Path) -> None:
    interrupt(paths)
    there = move(paths, tmp_path / "target", Task())
    assert whole(there)
    assert {path.name for path in there.data.iterdir()} == NAMES | {MOVING}
